//! The structure of a file: headings, languages, figures, tables, lists, fonts, and what the file says of itself.

use crate::{
    expected::{self, Passage},
    heard::Element,
    poppler,
    shelf::Copy,
    signs::{missing, runs_leftwards, seen, tally},
};

pub fn a_file_is_tagged_says_its_language_and_shows_its_title(copy: &Copy) -> Vec<String> {
    let file = &copy.file;
    let catalogue = file.catalogue();
    let mut faults = Vec::new();
    let lang = file.text(catalogue, "Lang").unwrap_or_default();
    if lang != copy.languages.first.engine_tag() {
        faults.push(format!("/Lang is {lang:?}"));
    }
    let marks = file.fields(catalogue, "MarkInfo");
    if !marks.is_some_and(|marks| file.is_set(marks, "Marked")) {
        faults.push("it is not marked".to_owned());
    }
    if marks.is_some_and(|marks| file.is_set(marks, "Suspects")) {
        faults.push("its marks are suspect".to_owned());
    }
    let viewer = file.fields(catalogue, "ViewerPreferences");
    if !viewer.is_some_and(|viewer| file.is_set(viewer, "DisplayDocTitle")) {
        faults.push("the title is not shown".to_owned());
    }
    let runs = viewer.and_then(|viewer| file.name(viewer, "Direction"));
    let runs_leftwards = runs.as_deref() == Some("R2L");
    if runs_leftwards != (copy.languages.first.direction() == wheel::Direction::Rtl) {
        faults.push(format!("its pages run {runs:?}"));
    }
    faults
}

pub fn a_file_names_the_standard_and_its_title_in_its_metadata(copy: &Copy) -> Vec<String> {
    let file = &copy.file;
    let metadata = file.metadata();
    let mut faults = Vec::new();
    if copy.conformance != documents::Conformance::PdfUa1 {
        faults.push("it is not PDF/UA".to_owned());
    }
    if !metadata.contains("<pdfuaid:part>1</pdfuaid:part>") {
        faults.push("no pdfuaid:part".to_owned());
    }
    let title = copy.paper.pointer("/title/text");
    let title = title.and_then(|title| title.as_str()).unwrap_or_default();
    let titled = metadata
        .split_once("<dc:title>")
        .and_then(|(_, rest)| rest.split_once("</dc:title>"))
        .map(|(title, _)| poppler::unescaped(title));
    if title.is_empty() || !titled.is_some_and(|titled| seen(&titled).contains(&seen(title))) {
        faults.push(format!("the title {title:?} is not in the metadata"));
    }
    faults
}

pub fn a_paper_has_one_title_in_each_part_and_skips_no_level_of_its_headings(
    copy: &Copy,
) -> Vec<String> {
    let heard = &copy.heard;
    let elements = heard.elements();
    let headings: Vec<&&Element> = elements
        .iter()
        .filter(|element| element.heading().is_some())
        .collect();
    let mut faults = Vec::new();
    let mut before = 0;
    for heading in &headings {
        let level = heading.heading().unwrap_or_default();
        if before + 1 < level {
            faults.push(format!("H{level} {:?} follows H{before}", heading.text()));
        }
        before = level;
    }
    let wanted: Vec<expected::Heading> = expected::parts(&copy.paper)
        .iter()
        .flat_map(expected::headings)
        .collect();
    let titles = headings.iter().filter(|one| one.heading() == Some(1));
    let parts = expected::parts(&copy.paper).len();
    // Two languages beside each other are two cells with a title each; under each other they are one.
    let is_beside =
        parts == 1 && copy.languages.other().is_some() && expected::tone(&copy.paper) != "child";
    let titles = titles.count();
    // The second language has headings of its own, or stands under those of the first.
    let has_two = is_beside && titles == 2 * parts;
    if titles != parts && !has_two {
        faults.push(format!("{titles} titles"));
    }
    // The headings of the paper, in its order, whatever stands between them.
    let mut rest = headings.iter();
    for heading in wanted {
        let is_it = |element: &&&&Element| is_heading(element, heading.level, &heading.first);
        if rest.by_ref().find(is_it).is_none() {
            faults.push(format!(
                "H{} {:?} is not where it stands on the paper",
                heading.level, heading.first
            ));
            break;
        }
        if has_two
            && let Some(second) = &heading.second
            && !headings
                .iter()
                .any(|element| is_heading(element, heading.level, second))
        {
            faults.push(format!("H{} {second:?} is not there", heading.level));
        }
    }
    for heading in headings {
        if seen(&heading.text()).is_empty() {
            faults.push("a heading that says nothing".to_owned());
        }
    }
    faults
}

fn is_heading(element: &Element, level: usize, passage: &Passage) -> bool {
    element.heading() == Some(level)
        && says(&element.text(), &passage.text)
        && langs(element) == [passage.lang.as_str()]
}

/// The languages of all text in an element.
fn langs(element: &Element) -> Vec<&str> {
    let mut langs = Vec::new();
    gather_langs(element, &mut langs);
    langs.sort_unstable();
    langs.dedup();
    langs
}

fn gather_langs<'a>(element: &'a Element, into: &mut Vec<&'a str>) {
    for inside in &element.inside {
        match inside {
            crate::heard::Inside::Element(child) => gather_langs(child, into),
            crate::heard::Inside::Text(piece) if !seen(&piece.text).is_empty() => {
                into.push(&piece.lang);
            }
            _ => {}
        }
    }
}

/// Whether a text says the same; lines from right to left are compared sign by sign, as runs change places in them.
pub fn says(heard: &str, said: &str) -> bool {
    if said.contains(runs_leftwards) {
        // Vowelled letters are heard twice: see `without_vowelled`.
        let (heard, said) = (tally(heard), tally(said));
        let mut adds = missing(&heard, &said);
        adds.retain(|sign, _| !runs_leftwards(*sign));
        missing(&said, &heard).is_empty() && adds.is_empty()
    } else {
        seen(heard) == seen(said)
    }
}

pub fn every_passage_is_heard_in_its_own_language(copy: &Copy) -> Vec<String> {
    let heard = &copy.heard;
    // What is heard in each language, all together: nothing of it may be heard in another one.
    let mut faults = Vec::new();
    let passages: Vec<Passage> = expected::parts(&copy.paper)
        .iter()
        .flat_map(|part| expected::blocks(part).iter().flat_map(expected::passages))
        .collect();
    let mut langs: Vec<&str> = passages.iter().map(|one| one.lang.as_str()).collect();
    langs.sort_unstable();
    langs.dedup();
    for lang in langs {
        let said: String = passages
            .iter()
            .filter(|one| one.lang == lang)
            .map(|one| one.text.as_str())
            .collect();
        let heard: String = heard
            .running()
            .filter(|(_, piece)| piece.lang == lang)
            .map(|(_, piece)| piece.text.as_str())
            .collect();
        let lacks = missing(&tally(&said), &tally(&heard));
        if !lacks.is_empty() {
            faults.push(format!(
                "said in {lang} and heard in another language: {lacks:?}"
            ));
        }
    }
    faults
}

pub fn languages_are_those_of_the_paper_and_kurmanji_is_ku(copy: &Copy) -> Vec<String> {
    let heard = &copy.heard;
    // What somebody said or typed stands in its own language on any paper.
    let known = wheel::LanguageTag::ALL.map(wheel::LanguageTag::engine_tag);
    let of_elements = heard.elements().into_iter().map(|one| one.lang.as_str());
    let of_pieces = heard.told();
    let of_pieces = of_pieces.iter().map(|(_, piece)| piece.lang.as_str());
    let mut unknown: Vec<String> = of_elements
        .chain(of_pieces)
        .filter(|lang| !known.contains(lang))
        .map(|lang| format!("the language {lang:?}"))
        .collect();
    unknown.dedup();
    unknown
}

pub fn figures_say_what_they_show(copy: &Copy) -> Vec<String> {
    let heard = &copy.heard;
    let figures: Vec<String> = heard
        .elements()
        .into_iter()
        .filter(|element| element.role == "Figure")
        .map(|figure| figure.alt.clone().unwrap_or_default())
        .collect();
    let mut faults = Vec::new();
    if figures.iter().any(|alt| seen(alt).is_empty()) {
        faults.push("a figure says nothing".to_owned());
    }
    for part in expected::parts(&copy.paper) {
        for alternative in expected::alternatives(part) {
            if !figures
                .iter()
                .any(|alt| seen(alt) == seen(&alternative.text))
            {
                faults.push(format!("no figure says {:?}", alternative.text));
            }
        }
    }
    faults
}

pub fn tables_have_heads_and_rows_of_one_length(copy: &Copy) -> Vec<String> {
    let heard = &copy.heard;
    let mut faults = Vec::new();
    for element in heard.elements() {
        let allowed: Option<&[&str]> = match element.role.as_str() {
            "Table" => Some(&["THead", "TBody", "TFoot", "TR", "Caption"]),
            "THead" | "TBody" | "TFoot" => Some(&["TR"]),
            "TR" => Some(&["TH", "TD"]),
            _ => None,
        };
        if let Some(allowed) = allowed {
            let wrong = element
                .children()
                .find(|child| !allowed.contains(&child.role.as_str()));
            if let Some(wrong) = wrong {
                faults.push(format!("{} in {}", wrong.role, element.role));
            }
        }
        if element.role == "TH" && !element.attributes.iter().any(|name| name == "Scope") {
            faults.push(format!("the head {:?} says not of what", element.text()));
        }
        if element.role == "Table" {
            faults.extend(faults_of_table(element));
        }
    }
    faults
}

fn faults_of_table(table: &Element) -> Vec<String> {
    let mut faults = Vec::new();
    let mut rows = Vec::new();
    for child in table.children() {
        match child.role.as_str() {
            "TR" => rows.push(child),
            _ => rows.extend(child.children()),
        }
    }
    let heads = rows
        .iter()
        .flat_map(|row| row.children())
        .filter(|cell| cell.role == "TH")
        .count();
    let called: String = table.text().chars().take(30).collect();
    if heads == 0 {
        faults.push(format!("the table {called:?} has no heads"));
    }
    let mut lengths: Vec<usize> = rows.iter().map(|row| row.children().count()).collect();
    lengths.sort_unstable();
    lengths.dedup();
    if lengths.len() != 1 {
        faults.push(format!(
            "the table {called:?} has rows of {lengths:?} cells"
        ));
    }
    faults
}

pub fn lists_hold_points_and_nothing_else(copy: &Copy) -> Vec<String> {
    let heard = &copy.heard;
    let mut faults = Vec::new();
    let mut points = 0;
    for element in heard.elements() {
        let allowed: &[&str] = match element.role.as_str() {
            "L" => &["LI", "L", "Caption"],
            "LI" => &["Lbl", "LBody"],
            _ => continue,
        };
        points += usize::from(element.role == "LI");
        let wrong = element
            .children()
            .find(|child| !allowed.contains(&child.role.as_str()));
        if let Some(wrong) = wrong {
            faults.push(format!("{} in {}", wrong.role, element.role));
        }
    }
    let wanted: usize = expected::parts(&copy.paper).iter().map(points_of).sum();
    if points < wanted {
        faults.push(format!("{points} points, not {wanted}"));
    }
    faults
}

fn points_of(value: &serde_json::Value) -> usize {
    use serde_json::Value;
    match value {
        Value::Array(values) => values.iter().map(points_of).sum(),
        Value::Object(fields) => {
            let own = match (expected::kind(value), fields.get("items")) {
                ("list", Some(Value::Array(items))) => items.len(),
                _ => 0,
            };
            own + fields.values().map(points_of).sum::<usize>()
        }
        _ => 0,
    }
}

pub fn every_font_is_plex_and_carried_along_and_says_what_its_codes_mean(
    copy: &Copy,
) -> Vec<String> {
    let fonts = copy.file.fonts();
    let mut faults = Vec::new();
    if fonts.is_empty() {
        faults.push("no font".to_owned());
    }
    for font in fonts {
        let name = font
            .name
            .split_once('+')
            .map_or(&*font.name, |(_, name)| name);
        if !name.starts_with("IBMPlexSans") {
            faults.push(format!("the font {name:?}"));
        }
        if !font.is_embedded {
            faults.push(format!("{name} is not carried along"));
        }
        if font.meanings.is_empty() {
            faults.push(format!("{name} does not say what its codes mean"));
        }
        let means_nothing = font.meanings.values().any(|meaning| {
            meaning.is_empty() || meaning.contains(['\u{0}', '\u{FEFF}', '\u{FFFE}', '\u{FFFD}'])
        });
        if means_nothing {
            faults.push(format!("a code of {name} means nothing"));
        }
    }
    faults
}
