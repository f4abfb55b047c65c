//! No text was left in Swedish.

use wheel::LanguageTag;

use crate::allowed::Allowed;
use crate::catalogue::Catalogue;
use crate::{assert_finds, assert_no_faults};

fn faults(catalogue: &Catalogue, allowed: &Allowed) -> Vec<String> {
    let swedish = catalogue.entries_of(LanguageTag::Sv);
    let mut faults = Vec::new();
    for placed in catalogue.entries() {
        let (language, id) = (placed.language, placed.entry.id.as_str());
        let Some(original) = swedish.get(&(placed.file, id)) else {
            continue;
        };
        let patterns = &placed.entry.patterns;
        let has_words = patterns
            .iter()
            .any(|text| text.chars().any(char::is_alphabetic));
        let is_allowed = [format!("{language} {id}"), format!("* {id}")]
            .iter()
            .any(|what| allowed.contains(what));
        if language != LanguageTag::Sv && has_words && *patterns == original.patterns && !is_allowed
        {
            faults.push(format!(
                "{placed}: the same as in Swedish: {}",
                patterns.join(" | ")
            ));
        }
    }
    faults
}

#[test]
fn a_text_left_in_swedish_is_found() {
    let swedish = "a = Hälsa\nb = { $day } { $month }\nc = SIP\nd = Start\n";
    let catalogue = Catalogue::of(&[(LanguageTag::Sv, swedish), (LanguageTag::En, swedish)]);
    let allowed = Allowed::read("* c : a name\nen d : the same word in both\n");
    assert_finds(&faults(&catalogue, &allowed), &["en/test.ftl a: the same"]);
}

#[test]
fn every_text_is_translated() {
    let allowed = Allowed::read(include_str!("allowed/same-as-swedish.txt"));
    assert_no_faults(&faults(&Catalogue::embedded(), &allowed));
}
