//! What is typed: odd, long, mixed, forbidden; and what a killed program leaves behind.

use acceptance::{
    DataFolder, Window,
    find::Role,
    steps::{Beginning, PASSPHRASE, Words},
    window::Trouble,
};
use wheel::LanguageTag;

const SV: LanguageTag = LanguageTag::Sv;

async fn at_health(words: &Words, data: &DataFolder) -> Result<Window, Trouble> {
    let window = Window::open(data).await?;
    window.first_start(words, SV).await?;
    let beginning = Beginning {
        program: SV,
        family: SV,
        roles: &[],
        code: Some("EK-7"),
    };
    window.begin_conversation(words, &beginning).await?;
    window.open_area(words, SV, "health").await?;
    Ok(window)
}

#[tokio::test]
async fn what_was_typed_is_there_after_the_program_was_killed() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = at_health(&words, &data).await?;
    window
        .say(
            &words,
            SV,
            ("role-child", "question-works-child"),
            "Sista ordet före strömavbrottet",
        )
        .await?;
    window.shows(&words.text(SV, "area-kept")).await?;
    window.kill()?;

    let window = Window::open(&data).await?;
    window.unlock(&words, SV, PASSPHRASE).await?;
    window.press("EK-7").await?;
    window.press(&words.text(SV, "case-continue")).await?;
    window
        .find(Role::Heading, &words.text(SV, "area-health"))
        .await?;
    window.shows("Sista ordet före strömavbrottet").await?;
    window.close().await
}

#[tokio::test]
async fn twenty_thousand_mixed_characters_are_kept_to_the_letter() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = at_health(&words, &data).await?;
    let said = "Jag mår bra 😀👩‍👧 أنا بخير (ja!) ş\u{327} ‹ok› ".repeat(500);
    assert!(20_000 <= said.chars().count());
    window.paste(&said).await?;
    window.shows(&words.text(SV, "area-kept")).await?;
    window.press(&words.text(SV, "bar-pause")).await?;
    window.press("EK-7").await?;
    window.press(&words.text(SV, "case-continue")).await?;
    window.css("section.card textarea").await?;
    let back = window
        .run(
            "return document.querySelector('section.card textarea').value",
            vec![],
        )
        .await?;
    assert_eq!(back.as_str(), Some(said.as_str()));
    window.close().await
}

#[tokio::test]
async fn a_personal_identity_number_is_explained_and_not_stored() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = at_health(&words, &data).await?;
    window
        .say(
            &words,
            SV,
            ("role-child", "question-works-child"),
            "Född 20120101-1234 i maj",
        )
        .await?;
    window
        .shows(&words.text(SV, "area-identity-number"))
        .await?;
    window
        .press(&words.text(SV, "area-identity-number-remove"))
        .await?;
    window.shows("Född i maj").await?;
    window.press(&words.text(SV, "bar-pause")).await?;
    window.press("EK-7").await?;
    window.press(&words.text(SV, "case-continue")).await?;
    window.shows("Född i maj").await?;
    assert!(!window.shown().await?.contains("20120101"));
    window.close().await
}

#[tokio::test]
async fn a_deletion_date_out_of_range_is_refused_with_the_range() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    window.first_start(&words, SV).await?;
    window
        .press(&words.text(SV, "start-new-conversation"))
        .await?;
    let beginning = Beginning {
        program: SV,
        family: SV,
        roles: &[],
        code: Some("EK-8"),
    };
    window.fill_in_beginning(&words, &beginning).await?;
    // The last day of the last year offered lies more than a year ahead, except on that very day.
    window
        .run(
            "for (const [select, value] of [[0, '31'], [1, '12']]) { \
             const field = document.querySelectorAll('fieldset fieldset select')[select]; field.value = value; \
             field.dispatchEvent(new Event('change', { bubbles: true })) } \
             const years = document.querySelectorAll('fieldset fieldset select')[2]; \
             years.value = [...years.options].at(-1).value; years.dispatchEvent(new Event('change', { bubbles: true }))",
            vec![],
        )
        .await?;
    window.press(&words.text(SV, "new-begin")).await?;
    window.shows(&words.text(SV, "error-out-of-range")).await?;
    window.close().await
}
