//! The main job from the first start to finding the conversation again, in Swedish and in Arabic.

use acceptance::{
    DataFolder, Window,
    find::{FOCUSED, Role},
    steps::{Beginning, PASSPHRASE, Words},
    window::Trouble,
};
use serde_json::json;
use wheel::LanguageTag;

const AXE: &str = include_str!("../../ui/node_modules/axe-core/axe.min.js");

#[tokio::test]
async fn a_working_copy_is_found_again_after_a_restart_in_swedish() -> Result<(), Trouble> {
    walk(
        LanguageTag::Sv,
        LanguageTag::Sv,
        "Jag sover bra när min bror (12) är hemma.",
    )
    .await
}

#[tokio::test]
async fn a_working_copy_is_found_again_after_a_restart_in_arabic() -> Result<(), Trouble> {
    walk(
        LanguageTag::Ar,
        LanguageTag::Ar,
        "أنام جيداً عندما يكون أخي (Elias) في البيت.",
    )
    .await
}

async fn walk(program: LanguageTag, family: LanguageTag, said: &str) -> Result<(), Trouble> {
    let words = Words::default();
    let text = |id: &str| words.text(program, id);
    let data = DataFolder::fresh()?;

    let window = Window::open(&data).await?;
    window.first_start(&words, program).await?;
    window.shows(&text("start-cases-empty")).await?;
    no_barriers(&window).await?;

    let beginning = Beginning {
        program,
        family,
        roles: &["role-mother"],
        code: Some("EK-7"),
    };
    window.begin_conversation(&words, &beginning).await?;
    no_barriers(&window).await?;
    window.open_area(&words, family, "health").await?;
    window
        .say(&words, family, ("role-child", "question-works-child"), said)
        .await?;
    window.shows(&text("area-kept")).await?;
    no_barriers(&window).await?;

    // Another area, marked and left: it shows a star, and nothing says that something is missing.
    window.open_area(&words, family, "care").await?;
    window.press(&words.text(family, "area-wanted")).await?;
    window.press(&words.text(family, "area-close")).await?;
    window
        .find(Role::Button, &words.text(family, "wheel-state-wanted"))
        .await?;
    window
        .find(Role::Button, &words.text(family, "wheel-state-talked"))
        .await?;

    window.press(&text("bar-finish")).await?;
    window.shows(said).await?;
    no_barriers(&window).await?;
    window
        .press(&words.text(family, "read-back-finish"))
        .await?;
    window.press(&words.text(family, "closed-to-start")).await?;

    window.press(&text("start-lock")).await?;
    window.find(Role::Button, &text("unlock-button")).await?;
    assert!(
        !window.shown().await?.contains("EK-7"),
        "a locked screen names no case"
    );
    window.unlock(&words, program, PASSPHRASE).await?;
    window.shows("EK-7").await?;
    window.close().await?;

    let window = Window::open(&data).await?;
    window.unlock(&words, program, PASSPHRASE).await?;
    window.press("EK-7").await?;
    window.press(&text("case-read")).await?;
    window.shows(said).await?;
    no_barriers(&window).await?;
    window.close().await
}

#[tokio::test]
async fn the_language_of_the_family_changes_at_any_moment_and_nothing_is_lost()
-> Result<(), Trouble> {
    let words = Words::default();
    let (sv, ar) = (LanguageTag::Sv, LanguageTag::Ar);
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    window.first_start(&words, sv).await?;
    let beginning = Beginning {
        program: sv,
        family: sv,
        roles: &[],
        code: None,
    };
    window.begin_conversation(&words, &beginning).await?;
    let order_before = places_of_areas(&window).await?;
    window.open_area(&words, sv, "health").await?;
    window
        .say(
            &words,
            sv,
            ("role-child", "question-works-child"),
            "Jag sover bra.",
        )
        .await?;

    window.press(&words.text(sv, "bar-language")).await?;
    window.press(&words.text(ar, "language-name-ar")).await?;
    window
        .find(Role::Heading, &words.text(ar, "area-health"))
        .await?;
    let direction = window
        .run("return document.documentElement.dir", vec![])
        .await?;
    assert_eq!(direction, json!("rtl"));
    window.shows("Jag sover bra.").await?;
    window.shows(&words.text(sv, "area-health")).await?;
    let sides = window
        .run(
            "const middle = (selector) => { const box = document.querySelector(selector).getBoundingClientRect(); \
             return box.x + box.width / 2; }; return [middle('section.card'), middle('svg.wheel')]",
            vec![],
        )
        .await?;
    assert!(
        sides[0].as_f64() < sides[1].as_f64(),
        "in Arabic the card stands to the left of the wheel: {sides}"
    );

    window.press(&words.text(ar, "area-close")).await?;
    window.css("section.whole").await?;
    assert_eq!(
        places_of_areas(&window).await?,
        order_before,
        "everybody points at the same place in every language"
    );
    window.close().await
}

#[tokio::test]
async fn show_only_is_gone_when_it_is_finished_and_was_never_on_disk() -> Result<(), Trouble> {
    let words = Words::default();
    let sv = LanguageTag::Sv;
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    window.first_start(&words, sv).await?;
    let beginning = Beginning {
        program: sv,
        family: sv,
        roles: &["role-mother"],
        code: None,
    };
    window.begin_conversation(&words, &beginning).await?;
    window.open_area(&words, sv, "hope").await?;
    window
        .say(
            &words,
            sv,
            ("role-child", "question-hope-child"),
            "Enhörningsblått hemligt ord",
        )
        .await?;
    window.shows(&words.text(sv, "area-in-memory")).await?;

    // Locking keeps what is only shown, out of sight, and comes back to it.
    window.press(&words.text(sv, "start-lock")).await?;
    window
        .find(Role::Button, &words.text(sv, "unlock-button"))
        .await?;
    window.shows(&words.text(sv, "unlock-waiting")).await?;
    assert!(!window.shown().await?.contains("Enhörningsblått"));
    window.unlock(&words, sv, PASSPHRASE).await?;
    window
        .find(Role::Heading, &words.text(sv, "area-hope"))
        .await?;
    window.shows("Enhörningsblått").await?;

    window.press(&words.text(sv, "bar-finish")).await?;
    window.shows("Enhörningsblått").await?;
    window
        .press(&words.text(sv, "read-back-finish-show-only"))
        .await?;
    // One press does not throw away what was said.
    window
        .press(&words.text(sv, "finish-show-only-confirm"))
        .await?;
    window.shows(&words.text(sv, "closed-show-only")).await?;
    window.press(&words.text(sv, "closed-to-start")).await?;
    window.shows(&words.text(sv, "start-cases-empty")).await?;
    let heap = window
        .run("return document.documentElement.outerHTML", vec![])
        .await?;
    assert!(!heap.to_string().contains("Enhörningsblått"));
    window.close().await?;

    let left = files_with(data.root(), "Enhörningsblått")?;
    assert!(left.is_empty(), "the words were left in {left:?}");
    Ok(())
}

#[tokio::test]
async fn the_main_path_is_walked_by_keyboard_alone() -> Result<(), Trouble> {
    let words = Words::default();
    let sv = LanguageTag::Sv;
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    window.first_start(&words, sv).await?;

    window
        .tab_to(&words.text(sv, "start-new-conversation"))
        .await?;
    window.keys(ENTER).await?;
    window
        .find(Role::Heading, &words.text(sv, "new-title"))
        .await?;
    let age = words.with(sv, "age-band", &[("from", "6"), ("to", "9")]);
    window
        .tab_to(&words.with(sv, "age-band", &[("from", "0"), ("to", "5")]))
        .await?;
    window.keys(DOWN).await?;
    focused(&window, &age).await?;
    window
        .tab_to(&words.text(sv, "context-health-talk"))
        .await?;
    window.keys(" ").await?;
    window.keys(ENTER).await?;

    window
        .find(Role::Button, &words.text(sv, "opening-begin"))
        .await?;
    window.tab_to(&words.text(sv, "opening-begin")).await?;
    window.keys(ENTER).await?;
    window.css("svg.wheel").await?;
    window.tab_to(&words.text(sv, "area-safety")).await?;
    window.keys(RIGHT).await?;
    focused(&window, &words.text(sv, "area-health")).await?;
    window.keys(ENTER).await?;
    window
        .find(Role::Heading, &words.text(sv, "area-health"))
        .await?;
    window
        .tab_to(&words.text(sv, "question-works-child"))
        .await?;
    window.keys("Med bara tangenter").await?;
    window.shows(&words.text(sv, "area-in-memory")).await?;
    window.keys(ESCAPE).await?;
    focused(&window, &words.text(sv, "wheel-state-talked")).await?;
    window.tab_to(&words.text(sv, "bar-finish")).await?;
    window.keys(ENTER).await?;
    window.shows("Med bara tangenter").await?;
    window
        .tab_to(&words.text(sv, "read-back-finish-show-only"))
        .await?;
    window.keys(ENTER).await?;
    window
        .find(Role::Button, &words.text(sv, "finish-show-only-confirm"))
        .await?;
    window
        .tab_to(&words.text(sv, "finish-show-only-confirm"))
        .await?;
    window.keys(ENTER).await?;
    window.shows(&words.text(sv, "closed-show-only")).await?;
    window.close().await
}

const ENTER: &str = "\u{E007}";
const ESCAPE: &str = "\u{E00C}";
const RIGHT: &str = "\u{E014}";
const DOWN: &str = "\u{E015}";

async fn focused(window: &Window, name: &str) -> Result<(), Trouble> {
    window
        .until(&format!("the focus on “{name}”"), async || {
            let at = window.run(FOCUSED, vec![]).await?;
            Ok(at
                .as_str()
                .is_some_and(|at| at.contains(name))
                .then_some(()))
        })
        .await
}

/// Where each area lies on the wheel, clockwise as drawn.
async fn places_of_areas(window: &Window) -> Result<serde_json::Value, Trouble> {
    window
        .run(
            "const hub = document.querySelector('.hub').getBoundingClientRect(); \
             return [...document.querySelectorAll('svg.wheel [data-area]')].map((area) => { \
             const box = area.querySelector('.rim').getBoundingClientRect(); \
             const turn = Math.atan2(box.x + box.width / 2 - hub.x - hub.width / 2, hub.y + hub.height / 2 - box.y - box.height / 2); \
             return [area.dataset.area, Math.round(turn * 100) / 100]; })",
            vec![],
        )
        .await
}

/// Nothing on the screen that axe calls a barrier.
async fn no_barriers(window: &Window) -> Result<(), Trouble> {
    window.run(AXE, vec![]).await?;
    let found = window
        .client
        .execute_async(
            "const done = arguments[arguments.length - 1]; \
             Promise.allSettled(document.getAnimations().map((motion) => motion.finished)).then(() => \
             axe.run(document, { resultTypes: ['violations'] })).then( \
             (result) => done(result.violations.map((v) => v.id + ': ' + v.nodes.map((n) => n.html + ' — ' + n.failureSummary).join(' | '))), \
             (error) => done([String(error)]))",
            vec![],
        )
        .await?;
    assert_eq!(found, json!([]), "barriers on the screen");
    Ok(())
}

/// Files below a folder that hold the words as UTF-8 or UTF-16.
fn files_with(folder: &std::path::Path, words: &str) -> Result<Vec<std::path::PathBuf>, Trouble> {
    let utf16: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in std::fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
                continue;
            }
            let bytes = std::fs::read(&path)?;
            let holds = |needle: &[u8]| bytes.windows(needle.len()).any(|part| part == needle);
            if holds(words.as_bytes()) || holds(&utf16) {
                found.push(path);
            }
        }
    }
    Ok(found)
}
