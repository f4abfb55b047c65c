//! Every error says what to do next.

use crate::catalogue::Catalogue;
use crate::{assert_finds, assert_no_faults};

const ACTION: &str = "-action";
/// What is wrong with one field: a detail of `error-invalid`, which has the action for them all.
const DETAILS: &str = "error-invalid-";

/// Looks in Swedish only; that the others have the same ids is the rule of `completeness`.
fn faults(catalogue: &Catalogue) -> Vec<String> {
    let ids = catalogue.message_ids();
    let errors = ids
        .iter()
        .filter(|id| id.starts_with("error-"))
        .filter(|id| !id.starts_with(DETAILS) || id.ends_with(ACTION));
    let faults: Vec<_> = errors
        .clone()
        .filter_map(|id| match id.strip_suffix(ACTION) {
            None if !ids.contains(format!("{id}{ACTION}").as_str()) => {
                Some(format!("sv {id}: there is no {id}{ACTION}"))
            }
            Some(error) if !ids.contains(error) => Some(format!("sv {id}: there is no {error}")),
            _ => None,
        })
        .collect();
    if errors.count() == 0 {
        return vec!["sv: there are no error-… messages".to_owned()];
    }
    faults
}

#[test]
fn a_lonely_error_and_a_lonely_action_are_found() {
    let sv = wheel::LanguageTag::Sv;
    let text = "error-a = A\nerror-a-action = Gör\nerror-b = B\nerror-c-action = Gör\n\
                error-invalid-code = Kort\n";
    assert_finds(
        &faults(&Catalogue::of(&[(sv, text)])),
        &[
            "error-b: there is no error-b-action",
            "error-c-action: there is no error-c",
        ],
    );
    assert_finds(&faults(&Catalogue::of(&[(sv, "a = A\n")])), &["no error-"]);
}

#[test]
fn every_error_has_its_next_step() {
    assert_no_faults(&faults(&Catalogue::embedded()));
}
