//! All rules on all papers. One test, as printing and reading all of them is what takes the time.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    closed, edges, order, pdf_ua,
    shelf::{Copy, arrangements, show_all},
    tags, words,
};

type Rule = fn(&Copy) -> Vec<String>;

/// Every rule with its name.
macro_rules! rules {
    ($($module:ident :: $rule:ident),* $(,)?) => {
        &[$((stringify!($rule), $module::$rule)),*]
    };
}

const RULES: &[(&str, Rule)] = rules![
    words::every_word_of_a_paper_is_in_the_text_of_its_file_as_often_as_on_it,
    words::every_arabic_sign_of_a_paper_is_in_the_text_of_its_file,
    words::every_word_in_the_text_of_a_file_is_one_of_the_paper,
    words::what_is_heard_is_what_the_paper_says,
    words::the_foot_stands_on_every_page_and_is_heard_once,
    order::blocks_are_heard_in_their_order_and_their_passages_whole,
    tags::a_file_is_tagged_says_its_language_and_shows_its_title,
    tags::a_file_names_the_standard_and_its_title_in_its_metadata,
    tags::a_paper_has_one_title_in_each_part_and_skips_no_level_of_its_headings,
    tags::every_passage_is_heard_in_its_own_language,
    tags::languages_are_those_of_the_paper_and_kurmanji_is_ku,
    tags::figures_say_what_they_show,
    tags::tables_have_heads_and_rows_of_one_length,
    tags::lists_hold_points_and_nothing_else,
    tags::every_font_is_plex_and_carried_along_and_says_what_its_codes_mean,
    pdf_ua::what_is_on_a_page_is_heard_once_or_an_artifact,
    pdf_ua::the_structure_obeys_the_matterhorn_protocol,
    edges::every_word_stands_inside_the_margins_of_its_page,
    edges::no_word_is_written_over_another,
    closed::no_code_of_a_case_stands_in_a_file_but_in_the_overview_of_what_is_stored,
    closed::not_even_the_overview_says_the_code_of_the_case_outside_of_its_pages,
    closed::a_file_says_of_itself_what_it_is_called_and_what_made_it_and_no_more,
    closed::no_path_and_no_user_of_this_computer_stands_in_a_file,
    closed::nothing_in_a_file_acts_points_elsewhere_or_is_hidden,
];

#[test]
fn every_rule_holds_of_every_paper_in_every_arrangement_of_languages() {
    let looked = show_all(|copy| {
        let faults: Vec<(&str, String)> = RULES
            .iter()
            .flat_map(|(rule, find)| find(copy).into_iter().map(|fault| (*rule, fault)))
            .map(|(rule, fault)| (rule, format!("{copy}: {fault}")))
            .collect();
        (copy.name, copy.to_string(), copy.pdf.clone(), faults)
    });

    let names: BTreeSet<&str> = looked.iter().map(|(name, ..)| *name).collect();
    for name in [
        "home-child",
        "home-family",
        "blank-a4",
        "blank-a3",
        "rounds",
        "invitation-child",
        "invitation-guardian",
        "agenda",
        "minutes",
        "sip",
        "bbic",
        "eht",
        "stored",
        "recovery-code",
        "counts",
    ] {
        assert!(names.contains(name), "{name} is no sample");
    }
    assert_eq!(looked.len(), names.len() * arrangements().len());

    let mut by_rule: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let mut files: BTreeMap<&[u8], &str> = BTreeMap::new();
    for (_, called, pdf, faults) in &looked {
        for (rule, fault) in faults {
            by_rule.entry(rule).or_default().push(fault);
        }
        // The letters to a younger and to an older child are alike where the child is of one age.
        if let Some(other) = files.insert(pdf, called)
            && !called.starts_with("invitation")
        {
            panic!("{called} is the same file as {other}");
        }
    }
    let told: Vec<String> = by_rule
        .into_iter()
        .map(|(rule, faults)| {
            let shown: Vec<&str> = faults.iter().take(25).copied().collect();
            format!("{rule}: {} faults\n  {}", faults.len(), shown.join("\n  "))
        })
        .collect();
    assert!(told.is_empty(), "\n{}", told.join("\n"));
}
