//! What is odd in a conversation and must not matter: two of the same name, forty notes in one
//! area, only spaces, another language or the lock in the middle of a word, a narrow window, large text.

use acceptance::{
    DataFolder, Window,
    find::Role,
    steps::{Beginning, PASSPHRASE, Words},
    window::Trouble,
};
use serde_json::{Value, json};
use wheel::LanguageTag;

const SV: LanguageTag = LanguageTag::Sv;
const AR: LanguageTag = LanguageTag::Ar;
const CHILD_WORKS: (&str, &str) = ("role-child", "question-works-child");

async fn begin(words: &Words, data: &DataFolder, roles: &[&str]) -> Result<Window, Trouble> {
    let window = Window::open(data).await?;
    window.first_start(words, SV).await?;
    let beginning = Beginning {
        program: SV,
        family: SV,
        roles,
        code: Some("EK-7"),
    };
    window.begin_conversation(words, &beginning).await?;
    Ok(window)
}

/// Asks the program, as the page does.
async fn ask(window: &Window, command: &str, with: Value) -> Result<Value, Trouble> {
    let answer = window
        .client
        .execute_async(
            "const done = arguments[2]; \
             window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1]).then(done, (failure) => done({ failure }))",
            vec![command.into(), with],
        )
        .await?;
    match answer.get("failure") {
        Some(failure) => Err(format!("{command}: {failure}").into()),
        None => Ok(answer),
    }
}

/// Nothing stands out of the window to the side, and nothing that can be pressed is without a place.
async fn fits(window: &Window) -> Result<(), Trouble> {
    let out = window
        .client
        .execute_async(
            "const done = arguments[0]; \
             Promise.allSettled(document.getAnimations().map((motion) => motion.finished)).then(() => done((() => { \
             const width = document.documentElement.clientWidth; \
             return [...document.querySelectorAll('button, textarea, input, select, h1, h2, blockquote')] \
             .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, svg')) \
             .map((element) => [element.textContent.trim().slice(0, 30), element.getBoundingClientRect()]) \
             .filter(([, box]) => box.width !== 0 && (box.left < -1 || width + 1 < box.right)) \
             .map(([name, box]) => `${name}: ${box.left}–${box.right} of ${width}`); })()))",
            vec![],
        )
        .await?;
    assert_eq!(out, json!([]), "out of the window");
    Ok(())
}

#[tokio::test]
async fn two_mothers_keep_their_words_apart() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = begin(&words, &data, &["role-mother"]).await?;
    let current = ask(&window, "current_conversation", json!({})).await?;
    let second = json!({ "role": "mother", "number": 2 });
    let id = current.get("id").cloned().unwrap_or_default();
    ask(
        &window,
        "join_voice",
        json!({ "conversation": id, "voice": second }),
    )
    .await?;
    window.press(&words.text(SV, "bar-pause")).await?;
    window.press("EK-7").await?;
    window.press(&words.text(SV, "case-continue")).await?;
    window.open_area(&words, SV, "care").await?;
    let mother = words.text(SV, "role-mother");
    let other = words.with(SV, "role-numbered", &[("role", &mother), ("number", "2")]);
    for (role, said) in [(&mother, "Vi turas om."), (&other, "Jag gör mest.")] {
        window.choose(role).await?;
        let label = words.with(
            SV,
            "area-words-label",
            &[
                ("question", &words.text(SV, "question-works")),
                ("role", role),
            ],
        );
        window.type_into(&label, said).await?;
    }
    assert!(!window.shown().await?.contains("Vi turas om."));
    window.press(&words.text(SV, "area-together")).await?;
    for one in ["Vi turas om.", "Jag gör mest.", &other] {
        window.shows(one).await?;
    }
    window.close().await
}

#[tokio::test]
async fn forty_notes_in_one_area_are_all_there_and_reached() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let roles = [
        "role-mother",
        "role-father",
        "role-guardian",
        "role-close-person",
        "role-preschool",
        "role-school",
        "role-student-health",
        "role-social-services",
        "role-child-health-centre",
        "role-health-centre",
        "role-habilitation",
    ];
    let window = begin(&words, &data, &roles).await?;
    window.resize(1280, 800).await?;
    let current = ask(&window, "current_conversation", json!({})).await?;
    let voices = current.get("voices").and_then(Value::as_array).cloned();
    let voices = voices.unwrap_or_default();
    assert_eq!(voices.len(), 12);
    let mut said = Vec::new();
    for (number, voice) in (1..).zip(&voices) {
        for question in ["works", "challenging", "needed", "changed"] {
            if said.len() == 40 {
                break;
            }
            let one = format!("Röst {number} om {question}.");
            ask(
                &window,
                "write_note",
                json!({ "request": {
                    "conversation": current.get("id"), "area": "health", "voice": voice,
                    "question": question, "language": "sv", "words": one, "swedish": "",
                } }),
            )
            .await?;
            said.push(one);
        }
    }
    window.press(&words.text(SV, "bar-pause")).await?;
    window.press("EK-7").await?;
    window.press(&words.text(SV, "case-continue")).await?;
    window.open_area(&words, SV, "health").await?;
    fits(&window).await?;
    window.press(&words.text(SV, "area-together")).await?;
    for one in &said {
        window.shows(one).await?;
    }
    fits(&window).await?;
    window.press(&words.text(SV, "bar-finish")).await?;
    for one in &said {
        window.shows(one).await?;
    }
    fits(&window).await?;
    // The last of them is corrected where it stands.
    window.press("Röst 10 om changed.").await?;
    window.keys(" Rättat.").await?;
    window.shows("Röst 10 om changed. Rättat.").await?;
    window.close().await
}

#[tokio::test]
async fn only_spaces_say_nothing() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = begin(&words, &data, &[]).await?;
    window.open_area(&words, SV, "health").await?;
    window.say(&words, SV, CHILD_WORKS, "   ").await?;
    window.press(&words.text(SV, "area-close")).await?;
    window.css("section.whole").await?;
    let talked = words.text(SV, "wheel-state-talked");
    let names = window
        .run(
            "return [...document.querySelectorAll('svg.wheel [data-area]')].map((area) => area.getAttribute('aria-label') ?? '').join()",
            vec![],
        )
        .await?;
    assert!(!names.to_string().contains(&talked), "{names}");
    window.press(&words.text(SV, "bar-finish")).await?;
    window.shows(&words.text(SV, "read-back-nothing")).await?;
    window.close().await
}

#[tokio::test]
async fn another_language_and_the_lock_in_the_middle_of_a_word_lose_no_letter()
-> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = begin(&words, &data, &[]).await?;
    window.open_area(&words, SV, "health").await?;
    window.say(&words, SV, CHILD_WORKS, "Jag so").await?;
    window.press(&words.text(SV, "bar-language")).await?;
    window.press(&words.text(AR, "language-name-ar")).await?;
    window
        .find(Role::Heading, &words.text(AR, "area-health"))
        .await?;
    window.say(&words, AR, CHILD_WORKS, "ver br").await?;
    // Locked before the quarter of a second is over in which words are handed over.
    window.press(&words.text(SV, "start-lock")).await?;
    window.unlock(&words, SV, PASSPHRASE).await?;
    window
        .find(Role::Heading, &words.text(AR, "area-health"))
        .await?;
    window.shows("Jag sover br").await?;
    window.say(&words, AR, CHILD_WORKS, "a.").await?;
    window.shows("Jag sover bra.").await?;
    // What was begun in Swedish is Swedish still.
    window
        .until("the words to be kept", async || {
            let current = ask(&window, "current_conversation", json!({})).await?;
            let kept = current.pointer("/notes/0/words") == Some(&json!("Jag sover bra."));
            Ok((kept && current.pointer("/notes/0/language") == Some(&json!("sv"))).then_some(()))
        })
        .await?;
    window.close().await
}

#[tokio::test]
async fn a_narrow_window_and_text_of_twice_the_size_cut_nothing() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = begin(&words, &data, &["role-mother", "role-school"]).await?;
    for (width, height, zoom) in [(900, 640, 1.0), (1280, 800, 2.0), (900, 640, 2.0)] {
        window.resize(width, height).await?;
        ask(
            &window,
            "plugin:webview|set_webview_zoom",
            json!({ "label": "main", "value": zoom }),
        )
        .await?;
        window.css("svg.wheel").await?;
        fits(&window).await?;
        window.open_area(&words, SV, "health").await?;
        window.say(&words, SV, CHILD_WORKS, "Bra. ").await?;
        fits(&window).await?;
        window.press(&words.text(SV, "area-together")).await?;
        fits(&window).await?;
        window.press(&words.text(SV, "area-own-view")).await?;
        window.press(&words.text(SV, "bar-big")).await?;
        window.css(".big").await?;
        fits(&window).await?;
        window.keys("\u{E00C}").await?;
        window.press(&words.text(SV, "bar-finish")).await?;
        window
            .find(Role::Heading, &words.text(SV, "read-back-title"))
            .await?;
        fits(&window).await?;
        window.press(&words.text(SV, "going-on-title")).await?;
        window
            .find(Role::Heading, &words.text(SV, "going-on-title"))
            .await?;
        fits(&window).await?;
        window.press(&words.text(SV, "read-back-to-wheel")).await?;
        window.press(&words.text(SV, "area-close")).await?;
        window.css("section.whole").await?;
    }
    window.close().await
}
