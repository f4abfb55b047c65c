//! A paper, from the end of a conversation to the file on the disk, with the keyboard alone.

use std::{collections::BTreeSet, path::PathBuf, process::Command};

use acceptance::{
    DataFolder, Window,
    find::Role,
    steps::{Beginning, Words},
    window::Trouble,
};
use serde_json::json;
use wheel::LanguageTag;

const SV: LanguageTag = LanguageTag::Sv;
const AR: LanguageTag = LanguageTag::Ar;
const ENTER: &str = "\u{E007}";
const ESCAPE: &str = "\u{E00C}";
const CTRL_S: &str = "\u{E009}s\u{E000}";

/// Without vowel marks, which readers of PDF put before or after their letter.
const SAID: &str = "أنام عندما يكون أخي في البيت.";
const STAYS: &str = "لا أريد أن يعرف أحد.";

#[tokio::test]
async fn a_family_takes_its_words_home_in_arabic_and_swedish() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    window.first_start(&words, SV).await?;
    let beginning = Beginning {
        program: SV,
        family: AR,
        roles: &["role-mother"],
        code: None,
    };
    window.begin_conversation(&words, &beginning).await?;
    for (area, said) in [("health", SAID), ("safety", STAYS)] {
        window.open_area(&words, AR, area).await?;
        window
            .say(&words, AR, ("role-child", "question-works-child"), said)
            .await?;
        window.press(&words.text(AR, "area-close")).await?;
    }
    let current = window.ask("current_conversation", json!({})).await?;
    window
        .ask(
            "decide_carry",
            json!({ "request": { "conversation": current["id"], "area": "safety",
                "voice": { "role": "child", "number": 1 }, "choice": "stays-here", "brief": "", "to": [] } }),
        )
        .await?;
    window.press(&words.text(SV, "bar-finish")).await?;

    // To the way home by the keyboard, and through the preview to the file.
    window
        .tab_to(&words.text(AR, "paper-file-home-page"))
        .await?;
    window.keys(ENTER).await?;
    window
        .tab_to(&words.text(AR, "paper-way-home-family"))
        .await?;
    window.keys(ENTER).await?;
    window
        .css("dialog[open] img[src^='data:image/png']")
        .await?;
    window
        .find(Role::Button, &words.text(SV, "preview-save"))
        .await?;
    window.keys(CTRL_S).await?;
    window.shows(&words.text(SV, "preview-saved")).await?;
    window.keys(ESCAPE).await?;
    window
        .until("the preview is closed", || async {
            let open = window
                .run(
                    "return document.querySelectorAll('dialog[open]').length",
                    vec![],
                )
                .await?;
            Ok((open == json!(0)).then_some(()))
        })
        .await?;

    let file = only_file_in(data.saved())?;
    assert!(
        file.to_string_lossy()
            .contains(&words.text(SV, "paper-file-home-page"))
    );
    let text = text_of(&file)?;
    let printed = letters_of_words(&text);
    for word in letters_of_words(SAID) {
        assert!(printed.contains(&word), "{word:?} is not in {text}");
    }
    assert!(text.contains(&words.text(SV, "area-health")), "{text}");
    for word in letters_of_words(STAYS) {
        assert!(!printed.contains(&word), "{word:?} was to stay");
    }
    window.close().await
}

#[tokio::test]
async fn a_wheel_to_write_on_is_had_without_unlocking() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    window.first_start(&words, AR).await?;
    window.press(&words.text(AR, "start-lock")).await?;
    window.press(&words.text(AR, "wheel-only-open")).await?;
    window
        .press(&words.text(AR, "paper-file-blank-wheel"))
        .await?;
    window
        .css("dialog[open] img[src^='data:image/png']")
        .await?;
    window.press(&words.text(AR, "preview-save")).await?;
    window.shows(&words.text(AR, "preview-saved")).await?;
    let text = text_of(&only_file_in(data.saved())?)?;
    assert!(text.contains(&words.text(SV, "area-health")), "{text}");
    assert!(text.contains(&words.text(AR, "area-health")), "{text}");
    window.close().await
}

fn only_file_in(folder: PathBuf) -> Result<PathBuf, Trouble> {
    let files: Vec<PathBuf> = std::fs::read_dir(folder)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    match files.as_slice() {
        [file] => Ok(file.clone()),
        others => Err(format!("one file was to be there: {others:?}").into()),
    }
}

/// The letters of each word in one order: readers of PDF turn the letters of an Arabic ligature round.
fn letters_of_words(text: &str) -> BTreeSet<Vec<char>> {
    text.split(|sign: char| !sign.is_alphabetic())
        .filter(|word| 2 < word.chars().count())
        .map(|word| {
            let mut letters: Vec<char> = word.chars().collect();
            letters.sort_unstable();
            letters
        })
        .collect()
}

fn text_of(pdf: &PathBuf) -> Result<String, Trouble> {
    let output = Command::new("pdftotext").arg(pdf).arg("-").output()?;
    Ok(String::from_utf8(output.stdout)?)
}
