//! What a conversation promises: typing at once, opening at once, and undoing that costs little memory.

use std::fs;

use acceptance::{
    DataFolder, Window,
    find::Role,
    steps::{Beginning, Words},
    window::Trouble,
};
use serde_json::{Value, json};
use wheel::{AreaId, LanguageTag};

use crate::measure::{Measure, Side, Unit};

/// The areas of the ring, clockwise from the top.
const RING: [AreaId; 8] = [
    AreaId::Safety,
    AreaId::Health,
    AreaId::Learning,
    AreaId::Care,
    AreaId::Leisure,
    AreaId::Respect,
    AreaId::Responsibility,
    AreaId::Belonging,
];
/// How often an area is pressed, and how often the conversation is opened.
const PRESSES: usize = 40;
const OPENINGS: usize = 11;
/// Steps that are to be undone.
const STEPS: usize = 500;
/// What everybody says about everything: 500 characters.
const SAID: &str = "Jag sover bra när min bror är hemma. ";

/// Times the next press until a field has the focus, and until that is painted.
const TIME_UNTIL_TYPING: &str = r#"
window.benchTook = null;
const frame = () => new Promise((done) => requestAnimationFrame(done));
document.addEventListener("click", async (press) => {
  const before = document.activeElement;
  do { await frame(); }
  while (document.activeElement === before || document.activeElement?.localName !== "textarea");
  window.benchTook = performance.now() - press.timeStamp;
}, { capture: true, once: true });
"#;
/// Times the next press until the wheel stands painted.
const TIME_UNTIL_WHEEL: &str = r#"
window.benchTook = null;
const frame = () => new Promise((done) => requestAnimationFrame(done));
document.addEventListener("click", async (press) => {
  do { await frame(); } while (document.querySelector("main.conversation svg.wheel") === null);
  await frame();
  window.benchTook = performance.now() - press.timeStamp;
}, { capture: true, once: true });
"#;
const TOOK: &str = "return window.benchTook";
/// Two frames in which nothing changes.
const TWO_FRAMES: &str = r"
const done = arguments[0];
const before = performance.now();
requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - before)));
";

/// All three, in one window.
pub async fn measures() -> Result<[Measure; 3], Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let sv = LanguageTag::Sv;
    let window = Window::open(&data).await?;
    window.resize(1280, 800).await?;
    window.first_start(&words, sv).await?;
    let beginning = Beginning {
        program: sv,
        family: sv,
        roles: &[
            "role-mother",
            "role-father",
            "role-school",
            "role-social-services",
        ],
        code: Some("EK-7"),
    };
    window.begin_conversation(&words, &beginning).await?;

    let opening = opening(&window, &words).await?;
    let typing = typing(&window, &words).await?;
    let undoing = undoing(&window).await?;
    window.close().await?;
    Ok([typing, opening, undoing])
}

/// From the press on an area to the field ready for typing.
async fn typing(window: &Window, words: &Words) -> Result<Measure, Trouble> {
    let mut ours = Side::new("from the press on an area to a field that takes letters");
    let mut beside = Side::new("two frames in which nothing changes");
    for area in RING.into_iter().cycle().take(PRESSES) {
        let label = words.text(LanguageTag::Sv, &format!("area-{}", area.as_str()));
        window.run(TIME_UNTIL_TYPING, vec![]).await?;
        window.press(&label).await?;
        ours.took_ms(took(window, "a field to type in").await?);
        beside.took_ms(still(window).await?);
    }
    Ok(Measure {
        name: "Press on an area to the field ready for typing, p95",
        value: ours.p95(),
        unit: Unit::Milliseconds,
        limit: Some(50.0),
        ours,
        beside,
    })
}

/// From the press on a conversation in which five voices said much to its wheel.
async fn opening(window: &Window, words: &Words) -> Result<Measure, Trouble> {
    let sv = LanguageTag::Sv;
    let current = window.ask("current_conversation", json!({})).await?;
    let said: String = SAID.chars().cycle().take(500).collect();
    let id = part(&current, "/id")?;
    let voices = part(&current, "/voices")?
        .as_array()
        .ok_or("nobody is here")?;
    for area in RING.into_iter().chain([AreaId::Other]) {
        for voice in voices {
            for question in ["works", "challenging", "needed"] {
                write(window, id, (area, voice, question), &said).await?;
            }
        }
    }
    let mut ours = Side::new("from the press on a conversation to its wheel");
    let mut beside = Side::new("two frames in which nothing changes");
    window.press(&words.text(sv, "bar-pause")).await?;
    for _ in 0..OPENINGS {
        window.press("EK-7").await?;
        window
            .find(Role::Button, &words.text(sv, "case-continue"))
            .await?;
        window.run(TIME_UNTIL_WHEEL, vec![]).await?;
        window.press(&words.text(sv, "case-continue")).await?;
        ours.took_ms(took(window, "the wheel").await?);
        beside.took_ms(still(window).await?);
        window.press(&words.text(sv, "bar-pause")).await?;
    }
    window.press("EK-7").await?;
    window.press(&words.text(sv, "case-continue")).await?;
    window.css("svg.wheel").await?;
    Ok(Measure {
        name: "Opening 9 areas × 5 voices × 3 questions × 500 characters",
        value: ours.median(),
        unit: Unit::Milliseconds,
        limit: Some(100.0),
        ours,
        beside,
    })
}

/// How much memory the program needs for 500 steps that can be undone.
async fn undoing(window: &Window) -> Result<Measure, Trouble> {
    let current = window.ask("current_conversation", json!({})).await?;
    let id = part(&current, "/id")?;
    let voice = part(&current, "/voices/0")?;
    let programs = window.programs()?;
    let process = programs.first().ok_or("the program does not run")?;
    let questions = ["works", "challenging"];
    let said = |step: usize| format!("{SAID}{step} ").repeat(10);
    // The store's own caches fill first.
    for step in 0..50 {
        let question = questions.get(step % 2).copied().unwrap_or("works");
        write(window, id, (AreaId::Care, voice, question), &said(step)).await?;
    }
    let mut beside = Side::counted_in(Unit::Megabytes, "the program before");
    beside.took_ms(resident_megabytes(process)?);
    for step in 0..STEPS {
        let question = questions.get(step % 2).copied().unwrap_or("works");
        write(window, id, (AreaId::Care, voice, question), &said(step)).await?;
    }
    let mut ours = Side::counted_in(
        Unit::Megabytes,
        "the program after 500 steps of 400 characters",
    );
    ours.took_ms(resident_megabytes(process)?);
    let after = window.ask("current_conversation", json!({})).await?;
    let steps = part(&after, "/undoSteps")?;
    if *steps != STEPS {
        return Err(format!("{steps} steps can be undone, not {STEPS}").into());
    }
    Ok(Measure {
        name: "Memory for 500 steps that can be undone",
        value: ours.median() - beside.median(),
        unit: Unit::Megabytes,
        limit: Some(10.0),
        ours,
        beside,
    })
}

async fn write(
    window: &Window,
    conversation: &Value,
    (area, voice, question): (AreaId, &Value, &str),
    words: &str,
) -> Result<(), Trouble> {
    let request = json!({
        "conversation": conversation,
        "area": area.as_str(),
        "voice": voice,
        "question": question,
        "language": "sv",
        "words": words,
        "swedish": "",
    });
    window
        .ask("write_note", json!({ "request": request }))
        .await?;
    Ok(())
}

fn part<'a>(answer: &'a Value, pointer: &str) -> Result<&'a Value, Trouble> {
    Ok(answer
        .pointer(pointer)
        .ok_or_else(|| format!("{pointer} is missing"))?)
}

async fn took(window: &Window, what: &str) -> Result<f64, Trouble> {
    window
        .until(what, async || Ok(window.run(TOOK, vec![]).await?.as_f64()))
        .await
}

async fn still(window: &Window) -> Result<f64, Trouble> {
    let still = window.client.execute_async(TWO_FRAMES, vec![]).await?;
    Ok(still.as_f64().ok_or("two frames took no time")?)
}

fn resident_megabytes(process: &str) -> Result<f64, Trouble> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let kibibytes: f64 = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))
        .and_then(|rest| rest.trim().strip_suffix(" kB"))
        .ok_or("no VmRSS")?
        .trim()
        .parse()?;
    Ok(kibibytes * 1024.0 / 1_000_000.0)
}
