//! Every failure has words, and a next step, in all six languages.

use hjulet::Failure;
use l10n::Locales;
use wheel::LanguageTag;

#[test]
fn every_failure_is_said_and_answered_in_every_language() {
    let locales = Locales::embedded();
    let mut missing = Vec::new();
    for failure in Failure::every() {
        let sent = serde_json::to_value(&failure).unwrap();
        let code = kebab(sent["code"].as_str().unwrap());
        let mut ids = vec![format!("error-{code}"), format!("error-{code}-action")];
        if code == "invalid" {
            let field = kebab(sent["field"].as_str().unwrap());
            let rule = kebab(sent["rule"].as_str().unwrap());
            ids.push(format!("error-invalid-{field}-{rule}"));
        }
        for language in LanguageTag::ALL {
            let known = locales.ids(language);
            let unsaid = ids.iter().filter(|id| !known.contains(*id));
            missing.extend(unsaid.map(|id| format!("{language}: {id}")));
        }
    }
    missing.sort();
    missing.dedup();
    assert!(missing.is_empty(), "{missing:#?}");
}

/// `storeTooNew` is `store-too-new` in the ids of messages.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for sign in name.chars() {
        if sign.is_ascii_uppercase() {
            kebab.push('-');
        }
        kebab.push(sign.to_ascii_lowercase());
    }
    kebab
}
