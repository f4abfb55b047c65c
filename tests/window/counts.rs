//! From a finished conversation to a saved release, and from that file to the county's compilation; from the page
//! Uppföljning on with the keyboard alone.

use std::{fs, path::PathBuf};

use acceptance::{
    DataFolder, Window,
    find::Role,
    steps::{Beginning, PASSPHRASE, Words},
    window::Trouble,
};
use serde_json::{Value, json};
use wheel::LanguageTag;

const SV: LanguageTag = LanguageTag::Sv;
const ENTER: char = '\u{E007}';
const TAB: char = '\u{E004}';
/// To the next of several, one of which is chosen.
const NEXT: char = '\u{E015}';
/// From any day so many days lead into the next half-year, and from no day past two ends.
const HALF_A_YEAR: &str = "184";
const SAID: &str = "Jag vill ha min egen säng.";

#[tokio::test]
async fn a_conversation_becomes_one_of_six_uses_in_the_county() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    count_six_uses(&words, &data).await?;

    // Half a year later the case has deleted itself; its use is still counted.
    let variables = [
        ("HJULET_QUICK_KDF", "1"),
        ("HJULET_DAYS_AHEAD", HALF_A_YEAR),
    ];
    let window = Window::open_with(&data, &variables).await?;
    window.unlock(&words, SV, PASSPHRASE).await?;
    let period = release(&words, &window).await?;
    let files = save(&words, &window, &data).await?;
    for file in &files {
        let bytes = fs::read(file)?;
        for secret in ["EK-7", SAID] {
            let found = bytes
                .windows(secret.len())
                .any(|at| at == secret.as_bytes());
            assert!(!found, "{secret} stands in {}", file.display());
        }
    }
    let table = files
        .iter()
        .find(|file| file.extension().is_some_and(|ending| ending == "csv"))
        .ok_or("no table")?;
    let table = fs::read_to_string(table)?;
    // Five of six were a SIP; the conversation was the one that was not, so nothing but the total is told.
    assert!(table.contains(";total;"), "{table}");
    assert!(!table.contains(";sip;"), "{table}");

    // Behind the lock the county puts the files together; the second says the same as the first.
    let text = |id: &str| words.text(SV, id);
    window.ask("lock", json!({})).await?;
    window.find(Role::Button, &text("unlock-button")).await?;
    by_keys(&window, &text("followup-compile")).await?;
    window
        .find(Role::Button, &text("compile-choose-folder"))
        .await?;
    by_keys(&window, &text("compile-choose-folder")).await?;
    window
        .find(Role::Heading, &text("compile-tables-title"))
        .await?;
    window.shows(&text("compile-fault-same")).await?;
    window.shows("Gnesta").await?;
    let together = window
        .ask("compilation", json!({ "period": period }))
        .await?;
    assert_eq!(together.get("total"), Some(&json!(6)));
    assert_eq!(together.get("taken"), Some(&json!(1)));
    window.close().await
}

/// A conversation of a case, and five uses on paper, the first by the keyboard.
async fn count_six_uses(words: &Words, data: &DataFolder) -> Result<(), Trouble> {
    let text = |id: &str| words.text(SV, id);
    let window = Window::open(data).await?;
    window.first_start(words, SV).await?;
    let beginning = Beginning {
        program: SV,
        family: SV,
        roles: &["role-mother"],
        code: Some("EK-7"),
    };
    window.begin_conversation(words, &beginning).await?;
    window.open_area(words, SV, "health").await?;
    window
        .say(words, SV, ("role-child", "question-works-child"), SAID)
        .await?;
    window.press(&text("area-close")).await?;
    window.press(&text("bar-finish")).await?;
    window.press(&text("read-back-finish")).await?;
    window
        .find(Role::Heading, &text("closed-working-copy-title"))
        .await?;
    window.press(&text("closed-to-start")).await?;

    by_keys(&window, &text("followup-title")).await?;
    window
        .find(Role::Heading, &text("followup-unit-title"))
        .await?;
    // The third of each: Eskilstuna, Flen, Gnesta; förskola, grundskola, elevhälsa.
    for first in ["Eskilstuna", &text("unit-kind-preschool")] {
        window.tab_to(first).await?;
        window.strike(NEXT).await?;
        window.strike(NEXT).await?;
    }
    by_keys(&window, &text("followup-unit-save")).await?;
    window.shows("Gnesta").await?;
    window.shows(&text("unit-kind-student-health")).await?;
    by_keys(&window, &text("on-paper-title")).await?;
    // The third context: hälsosamtal, EHT, SIP.
    window.tab_to(&text("context-health-talk")).await?;
    window.strike(NEXT).await?;
    window.strike(NEXT).await?;
    by_keys(&window, &text("on-paper-count")).await?;
    window.shows(&text("on-paper-undo")).await?;

    // Four other children more: with the conversation five different cases, and one of which nobody knows.
    let counting = window.ask("counting", json!({})).await?;
    for _ in 0..4 {
        let request = json!({
            "month": counting.pointer("/paperMonths/0"), "context": "sip", "step": "collaborate",
            "language": "sv", "interpreter": "absent", "child": "yes", "guardian": "yes",
            "services": "1", "ledTo": "sip", "firstWithChild": true,
        });
        window
            .ask("count_paper_use", json!({ "request": request }))
            .await?;
    }
    window.close().await
}

/// What is ready is looked at and released. Gives the half-year.
async fn release(words: &Words, window: &Window) -> Result<String, Trouble> {
    let text = |id: &str| words.text(SV, id);
    by_keys(window, &text("followup-title")).await?;
    window.shows(&text("followup-uses")).await?;
    let counting = window.ask("counting", json!({})).await?;
    let waiting = counting.get("waiting").and_then(Value::as_array);
    let is_ready = |one: &&Value| one.get("why").is_some_and(|why| why == "ready");
    let ready = waiting.and_then(|waiting| waiting.iter().find(is_ready));
    let ready = ready.ok_or("nothing is ready")?;
    assert_eq!(ready.get("uses"), Some(&json!(6)));
    let code = ready.get("period").and_then(Value::as_str);
    let code = code.ok_or("no half-year")?;
    let (year, half) = code.split_once('-').ok_or("a half-year")?;
    let id = if half == "VT" {
        "count-period-spring"
    } else {
        "count-period-autumn"
    };
    let period = words.with(SV, id, &[("year", year)]);
    by_keys(
        window,
        &words.with(SV, "followup-release", &[("period", &period)]),
    )
    .await?;
    window
        .find(Role::Heading, &text("release-tables-title"))
        .await?;
    by_keys(window, &text("release-make")).await?;
    window
        .find(
            Role::Heading,
            &words.with(SV, "release-confirm-title", &[("period", &period)]),
        )
        .await?;
    by_keys(window, &text("release-make")).await?;
    window.shows(&text("release-made-note")).await?;
    Ok(code.to_owned())
}

/// Presses a button with the keyboard.
async fn by_keys(window: &Window, name: &str) -> Result<(), Trouble> {
    loop {
        window.tab_to(name).await?;
        let what = window
            .run("return document.activeElement.tagName", vec![])
            .await?;
        if what == json!("BUTTON") {
            return window.strike(ENTER).await;
        }
        // A title of the same name, which is read out first.
        window.strike(TAB).await?;
    }
}

/// Saves the table and the package.
async fn save(words: &Words, window: &Window, data: &DataFolder) -> Result<Vec<PathBuf>, Trouble> {
    for way in ["release-save-csv", "release-save-package"] {
        by_keys(window, &words.text(SV, way)).await?;
    }
    window
        .until("two files", async || {
            let files = fs::read_dir(data.saved())?.map(|entry| Ok(entry?.path()));
            let files = files.collect::<Result<Vec<PathBuf>, Trouble>>()?;
            Ok((files.len() == 2).then_some(files))
        })
        .await
}
