//! Everything that can stand in the way of the store, each with its own words and a next step.

use std::{fs, io::Write};

use acceptance::{
    DataFolder, Window,
    find::Role,
    steps::{Beginning, PASSPHRASE, Words},
    window::Trouble,
};
use wheel::LanguageTag;

const FI: LanguageTag = LanguageTag::Fi;

async fn made(words: &Words, data: &DataFolder) -> Result<String, Trouble> {
    let window = Window::open(data).await?;
    let code = window.first_start(words, FI).await?;
    window.close().await?;
    Ok(code)
}

#[tokio::test]
async fn a_wrong_passphrase_and_a_forgotten_one_both_have_a_way_on() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let code = made(&words, &data).await?;
    let window = Window::open(&data).await?;
    window.unlock(&words, FI, "aivan väärä lause tässä").await?;
    window
        .shows(&words.text(FI, "error-wrong-passphrase"))
        .await?;
    window
        .shows(&words.text(FI, "error-wrong-passphrase-action"))
        .await?;

    window.press(&words.text(FI, "unlock-forgotten")).await?;
    let label = words.text(FI, "recovery-code-label");
    let wrong = code.replace(|sign: char| sign.is_ascii_digit(), "Z");
    window.type_into(&label, &wrong).await?;
    window
        .type_into(
            &words.text(FI, "recover-new-passphrase"),
            "uusi oma pitkä lause",
        )
        .await?;
    window.press(&words.text(FI, "recover-button")).await?;
    window
        .shows(&words.text(FI, "error-wrong-recovery-code"))
        .await?;

    let field = window.find(Role::Field, &label).await?;
    field.clear().await?;
    window.type_into(&label, &code.to_lowercase()).await?;
    window.press(&words.text(FI, "recover-button")).await?;
    window
        .find(Role::Button, &words.text(FI, "start-new-conversation"))
        .await?;
    window.press(&words.text(FI, "start-lock")).await?;
    window.unlock(&words, FI, PASSPHRASE).await?;
    window
        .shows(&words.text(FI, "error-wrong-passphrase"))
        .await?;
    window.close().await?;

    let window = Window::open(&data).await?;
    window.unlock(&words, FI, "uusi oma pitkä lause").await?;
    window
        .find(Role::Button, &words.text(FI, "start-new-conversation"))
        .await?;
    window.close().await
}

#[tokio::test]
async fn a_second_start_says_that_the_program_is_open() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    made(&words, &data).await?;
    let first = Window::open(&data).await?;
    let second = Window::open(&data).await?;
    second
        .find(Role::Heading, &words.text(FI, "trouble-in-use-title"))
        .await?;
    first.close().await?;
    // It sees by itself that the other is gone.
    second
        .find(Role::Button, &words.text(FI, "unlock-button"))
        .await?;
    second.close().await
}

#[tokio::test]
async fn a_damaged_store_is_explained_put_aside_and_never_deleted() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    made(&words, &data).await?;
    let keys = data.path().join("vault.keys");
    let mut file = fs::OpenOptions::new()
        .write(true)
        .truncate(true)
        .open(&keys)?;
    file.write_all(b"{ not a key file")?;
    drop(file);

    let window = Window::open(&data).await?;
    window
        .find(Role::Heading, &words.text(FI, "trouble-damaged-title"))
        .await?;
    window.press(&words.text(FI, "trouble-set-aside")).await?;
    window
        .shows(&words.text(FI, "trouble-set-aside-note"))
        .await?;
    window.press(&words.text(FI, "trouble-set-aside")).await?;
    window.shows(&words.text(FI, "trouble-moved")).await?;
    window.press(&words.text(FI, "common-next")).await?;
    window
        .find(Role::Heading, &words.text(FI, "store-title"))
        .await?;
    window.close().await?;

    let kept = fs::read_dir(data.path())?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.is_dir() && path.to_string_lossy().contains("damaged"))
        .any(|path| {
            fs::read(path.join("vault.keys")).is_ok_and(|bytes| bytes == b"{ not a key file")
        });
    assert!(kept, "the damaged file still exists");
    Ok(())
}

#[tokio::test]
async fn a_key_file_from_a_newer_version_is_left_alone() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    made(&words, &data).await?;
    let keys = data.path().join("vault.keys");
    let mut parsed: serde_json::Value = serde_json::from_slice(&fs::read(&keys)?)?;
    parsed["format"] = 99.into();
    let newer = serde_json::to_vec(&parsed)?;
    fs::write(&keys, &newer)?;

    let window = Window::open(&data).await?;
    window
        .find(Role::Heading, &words.text(FI, "trouble-too-new-title"))
        .await?;
    window.close().await?;
    assert_eq!(fs::read(&keys)?, newer);
    Ok(())
}

#[tokio::test]
async fn a_full_disk_is_told_and_no_word_is_lost() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = Window::open_on_small_disk(&data).await?;
    window.first_start(&words, FI).await?;
    let beginning = Beginning {
        program: FI,
        family: FI,
        roles: &[],
        code: Some("EK-7"),
    };
    window.begin_conversation(&words, &beginning).await?;
    window.open_area(&words, FI, "health").await?;

    let filler = window.data_as_seen(&data).join("filler");
    let mut file = fs::File::create(&filler)?;
    while file.write_all(&[0; 512]).is_ok() {}
    drop(file);
    let said = "Tärkeä sana täydellä levyllä. ".repeat(400);
    window.paste(&said).await?;
    window.shows(&words.text(FI, "error-disk-full")).await?;
    window
        .shows(&words.text(FI, "error-disk-full-action"))
        .await?;
    window.shows(said.trim_end()).await?;

    fs::remove_file(&filler)?;
    window.press(&words.text(FI, "common-try-again")).await?;
    let told = words.text(FI, "error-disk-full");
    window
        .until("the notice to go", async || {
            Ok((!window.shown().await?.contains(&told)).then_some(()))
        })
        .await?;
    window.press(&words.text(FI, "bar-pause")).await?;
    window.press("EK-7").await?;
    window.press(&words.text(FI, "case-continue")).await?;
    window.shows(said.trim_end()).await?;
    window.close().await
}
