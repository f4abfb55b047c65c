//! How long the family waits for another language: from the press to the painted screen.

use acceptance::{
    DataFolder, Window,
    find::Role,
    steps::{Beginning, Words},
    window::Trouble,
};
use wheel::LanguageTag;

use crate::measure::{Measure, Side, Unit};

/// How often all six languages are gone through.
const ROUNDS: usize = 6;
const LIMIT: f64 = 100.0;

/// Nobody presses on a menu that is not painted yet; all six languages stand in it, each in its own script.
const MENU_PAINTED: &str = r#"
const done = arguments[0];
const frame = () => new Promise((painted) => requestAnimationFrame(painted));
(async () => {
  do { await frame(); await frame(); await document.fonts.ready; } while (document.fonts.status === "loading");
  await frame();
  await frame();
  done(null);
})();
"#;

/// Times the next press, from the moment the engine gives it to the second frame after it.
///
/// The first of these frames shows the change; when the second begins, the first has been painted.
/// A font that the language needs and that is not loaded yet counts as well.
const TIME_NEXT_PRESS: &str = r#"
window.benchTook = null;
const frame = () => new Promise((done) => requestAnimationFrame(done));
document.addEventListener("click", async (press) => {
  do { await frame(); await frame(); } while (document.fonts.status === "loading");
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

/// Measures in a conversation with an area open and words in it, and leaves a locked store in `data`.
pub async fn change(data: &DataFolder) -> Result<Measure, Trouble> {
    let words = Words::default();
    let program = LanguageTag::Sv;
    let window = Window::open(data).await?;
    window.resize(1280, 800).await?;
    window.first_start(&words, program).await?;
    let beginning = Beginning {
        program,
        family: program,
        roles: &["role-mother"],
        code: Some("EK-7"),
    };
    window.begin_conversation(&words, &beginning).await?;
    window.open_area(&words, program, "health").await?;
    let place = ("role-child", "question-works-child");
    window
        .say(
            &words,
            program,
            place,
            "Jag sover bra när min bror är hemma.",
        )
        .await?;
    window.shows(&words.text(program, "area-kept")).await?;

    let mut ours = Side::new("from the press on a language to the second frame after");
    let mut beside = Side::new("two frames in which nothing changes");
    let others = LanguageTag::ALL.into_iter().cycle().skip(1);
    for language in others.take(ROUNDS * LanguageTag::ALL.len()) {
        window.press(&words.text(program, "bar-language")).await?;
        let name = words.text(language, &format!("language-name-{language}"));
        window.find(Role::Button, &name).await?;
        window.client.execute_async(MENU_PAINTED, vec![]).await?;
        window.run(TIME_NEXT_PRESS, vec![]).await?;
        window.press(&name).await?;
        let took = window
            .until("the change of language", async || {
                Ok(window.run(TOOK, vec![]).await?.as_f64())
            })
            .await?;
        window
            .find(Role::Heading, &words.text(language, "area-health"))
            .await?;
        ours.took_ms(took);
        let still = window.client.execute_async(TWO_FRAMES, vec![]).await?;
        beside.took_ms(still.as_f64().ok_or("two frames took no time")?);
    }
    window.close().await?;
    Ok(Measure {
        name: "Change of language to repainted",
        value: ours.median(),
        unit: Unit::Milliseconds,
        limit: Some(LIMIT),
        ours,
        beside,
    })
}
