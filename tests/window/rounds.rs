//! More than one conversation: a follow-up, a crash, keeping what was only shown, undoing, practising.

use acceptance::{
    DataFolder, Window,
    find::Role,
    steps::{Beginning, PASSPHRASE, Words},
    window::Trouble,
};
use wheel::LanguageTag;

const SV: LanguageTag = LanguageTag::Sv;
const SO: LanguageTag = LanguageTag::So;
const AR: LanguageTag = LanguageTag::Ar;
const CHILD_WORKS: (&str, &str) = ("role-child", "question-works-child");

/// A conversation in the case `EK-7` in which the child says this about its health, up to reading back.
async fn say(
    window: &Window,
    words: &Words,
    family: LanguageTag,
    said: &str,
) -> Result<(), Trouble> {
    let beginning = Beginning {
        program: SV,
        family,
        roles: &[],
        code: Some("EK-7"),
    };
    window.begin_conversation(words, &beginning).await?;
    window.open_area(words, family, "health").await?;
    window.say(words, family, CHILD_WORKS, said).await
}

async fn finish(window: &Window, words: &Words, family: LanguageTag) -> Result<(), Trouble> {
    window.press(&words.text(SV, "bar-finish")).await?;
    window
        .press(&words.text(family, "read-back-finish"))
        .await?;
    window.press(&words.text(family, "closed-to-start")).await
}

#[tokio::test]
async fn a_follow_up_begins_with_a_fresh_wheel_and_then_stands_beside_the_earlier_one()
-> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    window.first_start(&words, SV).await?;
    let before = "Caloosha ayaa i xanuunta subaxdii.";
    say(&window, &words, SO, before).await?;
    finish(&window, &words, SO).await?;

    let now = "Hadda waan seexdaa.";
    say(&window, &words, SO, now).await?;
    assert!(
        !window.shown().await?.contains(before),
        "a fresh wheel shows nothing of the earlier one"
    );
    window.press(&words.text(SO, "area-close")).await?;
    window
        .press(&words.text(SO, "compare-with-earlier"))
        .await?;
    window.shows(before).await?;
    window.shows(now).await?;
    window.shows(&words.text(SO, "compare-both")).await?;

    // What has changed, and why, is told in the fresh one.
    window.press(&words.text(SO, "compare-tell-child")).await?;
    let why = "Musqulaha waa la hagaajiyay.";
    window.keys(why).await?;
    window.press(&words.text(SV, "read-back-to-wheel")).await?;
    finish(&window, &words, SO).await?;

    // From the case both are there as a list and beside each other.
    window.press("EK-7").await?;
    window.press(&words.text(SV, "compare-two")).await?;
    window.shows(before).await?;
    window.shows(now).await?;
    window.close().await
}

#[tokio::test]
async fn after_a_crash_that_conversation_is_asked_about_and_opens_where_it_was()
-> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    window.first_start(&words, SV).await?;
    let said = "أنام جيدًا في بيت جدتي.";
    say(&window, &words, AR, said).await?;
    window.shows(&words.text(AR, "area-kept")).await?;
    window.kill()?;

    let window = Window::open(&data).await?;
    window.unlock(&words, SV, PASSPHRASE).await?;
    window.shows(&words.text(SV, "interrupted-title")).await?;
    let asked = window.shown().await?;
    assert!(asked.contains("EK-7") && asked.contains(&words.text(SV, "area-health")));
    assert!(
        !asked.contains(said),
        "the question tells nothing of what was said"
    );
    window.press(&words.text(SV, "interrupted-resume")).await?;
    window
        .find(Role::Heading, &words.text(AR, "area-health"))
        .await?;
    window.shows(said).await?;

    // Paused on purpose, there is nothing to ask.
    window.press(&words.text(SV, "bar-pause")).await?;
    window.shows("EK-7").await?;
    window.close().await?;
    let window = Window::open(&data).await?;
    window.unlock(&words, SV, PASSPHRASE).await?;
    window.shows("EK-7").await?;
    assert!(
        !window
            .shown()
            .await?
            .contains(&words.text(SV, "interrupted-title"))
    );
    window.close().await
}

#[tokio::test]
async fn what_was_only_shown_is_kept_from_the_moment_somebody_decides_it() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    window.first_start(&words, SV).await?;
    let beginning = Beginning {
        program: SV,
        family: AR,
        roles: &[],
        code: None,
    };
    window.begin_conversation(&words, &beginning).await?;
    window.open_area(&words, AR, "leisure").await?;
    let said = "أحب كرة القدم.";
    window.say(&words, AR, CHILD_WORKS, said).await?;
    window.press(&words.text(AR, "bar-show-only")).await?;
    window
        .type_into(&words.text(SV, "keeping-code"), "EK-9")
        .await?;
    window.press(&words.text(SV, "keep-confirm")).await?;
    window
        .until("the bar to name the case", async || {
            let shown = window.shown().await?;
            Ok((shown.contains("EK-9") && shown.contains(said)).then_some(()))
        })
        .await?;
    window.kill()?;
    let window = Window::open(&data).await?;
    window.unlock(&words, SV, PASSPHRASE).await?;
    window.press(&words.text(SV, "interrupted-resume")).await?;
    window.shows(said).await?;
    window.close().await
}

#[tokio::test]
async fn a_step_is_taken_back_and_done_again_by_button_and_by_key() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    window.first_start(&words, SV).await?;
    say(&window, &words, SV, "Jag sover bra.").await?;
    window.shows(&words.text(SV, "area-kept")).await?;
    window.press(&words.text(SV, "area-close")).await?;
    // The wheel as a whole is where one is; the step leads back to where it shows.
    window.press(&words.text(SV, "bar-undo")).await?;
    window
        .find(Role::Heading, &words.text(SV, "area-health"))
        .await?;
    gone(&window, "Jag sover bra.").await?;
    window.press(&words.text(SV, "bar-redo")).await?;
    window.shows("Jag sover bra.").await?;
    window.css("section.card textarea").await?;
    window.keys(CTRL_Z).await?;
    gone(&window, "Jag sover bra.").await?;
    window.close().await
}

#[tokio::test]
async fn a_practice_family_is_marked_everywhere_and_leaves_nothing() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    window.first_start(&words, SV).await?;
    window.press(&words.text(SV, "practice-start")).await?;
    window.shows(&words.text(SV, "practice-note")).await?;
    window
        .press(&words.text(SV, "practice-family-river-title"))
        .await?;
    window.shows(&words.text(SV, "practice-banner")).await?;
    window.press(&words.text(SV, "practice-begin")).await?;
    window.shows(&words.text(SO, "practice-fate")).await?;
    window
        .shows(&words.text(SO, "opening-young-kept-practice"))
        .await?;
    window.press(&words.text(SO, "opening-begin")).await?;
    window.shows(&words.text(SO, "practice-fate")).await?;
    window.open_area(&words, SO, "care").await?;
    window.say(&words, SO, CHILD_WORKS, "Tababarkan").await?;
    window.press(&words.text(SV, "bar-big")).await?;
    window.shows(&words.text(SO, "practice-banner")).await?;
    window.keys(ESCAPE).await?;
    window.press(&words.text(SV, "bar-finish")).await?;
    window.shows(&words.text(SO, "practice-fate")).await?;
    window
        .press(&words.text(SO, "read-back-finish-show-only"))
        .await?;
    window.shows(&words.text(SO, "practice-not-kept")).await?;
    window.close().await?;

    let window = Window::open(&data).await?;
    window.unlock(&words, SV, PASSPHRASE).await?;
    window.shows(&words.text(SV, "start-cases-empty")).await?;
    window.close().await
}

async fn gone(window: &Window, words: &str) -> Result<(), Trouble> {
    window
        .until(&format!("“{words}” to go"), async || {
            Ok((!window.shown().await?.contains(words)).then_some(()))
        })
        .await
}

const ESCAPE: &str = "\u{E00C}";
/// Control held, Z, and everything let go.
const CTRL_Z: &str = "\u{E009}z\u{E000}";
