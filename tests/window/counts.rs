//! From a finished conversation to a saved release, and from that file to the county's compilation.

use std::{fs, path::PathBuf};

use acceptance::{
    DataFolder, Window,
    find::Role,
    steps::{Beginning, PASSPHRASE, Words},
    window::Trouble,
};
use serde_json::json;
use wheel::LanguageTag;

const SV: LanguageTag = LanguageTag::Sv;
const ENTER: &str = "\u{E007}";
/// From any day so many days lead into the next half-year, and from no day past two ends.
const HALF_A_YEAR: &str = "184";
const SAID: &str = "Jag vill ha min egen säng.";

#[tokio::test]
async fn a_conversation_becomes_one_of_six_uses_in_the_county() -> Result<(), Trouble> {
    let words = Words::default();
    let text = |id: &str| words.text(SV, id);
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    window.first_start(&words, SV).await?;
    let beginning = Beginning {
        program: SV,
        family: SV,
        roles: &["role-mother"],
        code: Some("EK-7"),
    };
    window.begin_conversation(&words, &beginning).await?;
    window.open_area(&words, SV, "health").await?;
    window
        .say(&words, SV, ("role-child", "question-works-child"), SAID)
        .await?;
    window.press(&text("area-close")).await?;
    window.press(&text("bar-finish")).await?;
    window.press(&text("read-back-finish")).await?;
    window
        .find(Role::Heading, &text("closed-working-copy-title"))
        .await?;
    window.press(&text("closed-to-start")).await?;

    // Which unit this is, and a use on paper by the keyboard.
    window.press(&text("followup-title")).await?;
    window.choose("Gnesta").await?;
    window.choose(&text("unit-kind-student-health")).await?;
    window.press(&text("followup-unit-save")).await?;
    window.shows(&text("followup-uses")).await?;
    window.tab_to(&text("on-paper-title")).await?;
    window.keys(ENTER).await?;
    window.choose(&text("context-sip")).await?;
    window.tab_to(&text("on-paper-count")).await?;
    window.keys(ENTER).await?;
    window.shows(&text("on-paper-undo")).await?;

    // Four other children more: with the conversation five different cases, and one of which nobody knows.
    let counting = window.ask("counting", json!({})).await?;
    for _ in 0..4 {
        let request = json!({
            "month": counting["paperMonths"][0], "context": "sip", "step": "collaborate",
            "language": "sv", "interpreter": "absent", "child": "yes", "guardian": "yes",
            "services": "1", "ledTo": "sip", "firstWithChild": true,
        });
        window
            .ask("count_paper_use", json!({ "request": request }))
            .await?;
    }
    window.close().await?;

    // Half a year later the case has deleted itself; its use is still counted.
    let later = [
        ("HJULET_QUICK_KDF", "1"),
        ("HJULET_DAYS_AHEAD", HALF_A_YEAR),
    ];
    let window = Window::open_with(&data, &later).await?;
    window.unlock(&words, SV, PASSPHRASE).await?;
    window.press(&text("followup-title")).await?;
    let counting = window.ask("counting", json!({})).await?;
    let ready = counting["waiting"]
        .as_array()
        .and_then(|waiting| waiting.iter().find(|one| one["why"] == "ready"))
        .ok_or("nothing is ready")?;
    assert_eq!(ready["uses"], 6);
    let code = ready["period"].as_str().ok_or("a half-year")?;
    let (year, half) = code.split_once('-').ok_or("a half-year")?;
    let id = if half == "VT" {
        "count-period-spring"
    } else {
        "count-period-autumn"
    };
    let period = words.with(SV, id, &[("year", year)]);
    window
        .press(&words.with(SV, "followup-release", &[("period", &period)]))
        .await?;
    window
        .find(Role::Heading, &text("release-tables-title"))
        .await?;
    window.press(&text("release-make")).await?;
    window
        .find(
            Role::Heading,
            &words.with(SV, "release-confirm-title", &[("period", &period)]),
        )
        .await?;
    window.press(&text("release-make")).await?;
    window.shows(&text("release-made-note")).await?;
    for way in ["release-save-csv", "release-save-package"] {
        window.press(&text(way)).await?;
    }
    let files = window
        .until("two files", async || {
            let files = saved(&data)?;
            Ok((files.len() == 2).then_some(files))
        })
        .await?;
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
    window.ask("lock", json!({})).await?;
    window.press(&text("followup-compile")).await?;
    window.press(&text("compile-choose-folder")).await?;
    window
        .find(Role::Heading, &text("compile-tables-title"))
        .await?;
    window.shows(&text("compile-fault-same")).await?;
    window.shows("Gnesta").await?;
    let together = window.ask("compilation", json!({ "period": code })).await?;
    assert_eq!(together["total"], 6);
    assert_eq!(together["taken"], 1);
    window.close().await
}

fn saved(data: &DataFolder) -> Result<Vec<PathBuf>, Trouble> {
    let files = fs::read_dir(data.saved())?.map(|entry| Ok(entry?.path()));
    files.collect()
}
