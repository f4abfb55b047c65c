//! Every id that the code asks for exists, and every message is asked for.

use std::collections::BTreeSet;

use crate::allowed::Allowed;
use crate::catalogue::Catalogue;
use crate::javascript::{self, Token};
use crate::source_tree::{self, SourceFile};
use crate::svelte::Component;
use crate::{assert_finds, assert_no_faults};

/// The functions of the window that take a message id.
const LOOKUPS: [&str; 5] = ["text", "textIn", "hasText", "t", "attribute"];

/// What may stand in a declared pattern of composed ids, see `allowed/composed-ids.txt`.
const PLACES: [&str; 4] = ["{area}", "{number}", "{word}", "*"];

/// Where ids are asked for.
struct Code<'a> {
    window: &'a [SourceFile],
    rust: &'a [SourceFile],
}

fn faults(catalogue: &Catalogue, code: &Code<'_>, composed: &Allowed) -> Vec<String> {
    let mut faults = faults_of_lookups(catalogue, code.window);
    let files = code.window.iter().chain(code.rust);
    let quoted: BTreeSet<_> = files.flat_map(|file| quoted_ids(&file.text)).collect();

    for pattern in composed.patterns() {
        let beginning = pattern.split(['{', '*']).next().unwrap_or_default();
        if !quoted.contains(beginning) {
            faults.push(format!(
                "{pattern}: declared as composed, but no code composes it"
            ));
        }
    }

    let swedish = catalogue.entries_of(wheel::LanguageTag::Sv);
    let referenced: BTreeSet<_> = swedish
        .values()
        .flat_map(|entry| entry.references.iter().map(String::as_str))
        .collect();
    for id in catalogue.message_ids() {
        let is_composed = composed.patterns().any(|pattern| fits(id, pattern));
        if !is_composed && !quoted.contains(id) && !referenced.contains(id) {
            faults.push(format!("{id}: used nowhere in ui/src or src-tauri"));
        }
    }
    faults
}

/// Whether a declared pattern composes this id.
fn fits(id: &str, pattern: &str) -> bool {
    let first = PLACES
        .iter()
        .filter_map(|place| Some((pattern.find(place)?, *place)))
        .min();
    let Some((position, place)) = first else {
        return id == pattern;
    };
    let (beginning, rest) = pattern.split_at(position);
    let after = rest.strip_prefix(place).unwrap_or_default();
    let Some(filled) = id.strip_prefix(beginning) else {
        return false;
    };
    match place {
        "*" => !filled.is_empty(),
        "{area}" => wheel::AreaId::ALL.iter().any(|area| {
            let rest = filled.strip_prefix(area.as_str());
            rest.is_some_and(|rest| fits(rest, after))
        }),
        _ => {
            let end = filled.find('-').unwrap_or(filled.len());
            let (part, rest) = filled.split_at(end);
            let is_number = part.bytes().all(|byte| byte.is_ascii_digit());
            !part.is_empty() && (place == "{word}" || is_number) && fits(rest, after)
        }
    }
}

fn faults_of_lookups(catalogue: &Catalogue, window: &[SourceFile]) -> Vec<String> {
    let ids = catalogue.message_ids();
    let mut faults = Vec::new();
    let mut count = 0;
    for file in window {
        let Some(code) = code_of(file) else {
            faults.push(format!("ui/src/{}: cannot be read", file.path));
            continue;
        };
        for tokens in &code {
            for asked in lookups(tokens) {
                count += 1;
                let exists = match asked.as_slice() {
                    [id] => ids.contains(id.as_str()),
                    [first, .., last] => ids.iter().any(|id| {
                        id.strip_prefix(first.as_str())
                            .is_some_and(|rest| rest.ends_with(last.as_str()))
                    }),
                    [] => false,
                };
                if !exists {
                    faults.push(format!(
                        "ui/src/{}: no message {}",
                        file.path,
                        asked.join("…")
                    ));
                }
            }
        }
    }
    if count == 0 {
        faults.push("ui/src: no message is asked for anywhere".to_owned());
    }
    faults
}

fn code_of(file: &SourceFile) -> Option<Vec<Vec<Token>>> {
    if file.path.ends_with(".svelte") {
        return Some(Component::read(&file.text).ok()?.code());
    }
    Some(vec![javascript::read(&file.text).ok()?])
}

/// The literals among the arguments of each lookup, template literals by their fixed parts.
///
/// A condition may stand around them: `text(open ? "a" : "b")` asks for both.
fn lookups(tokens: &[Token]) -> Vec<Vec<String>> {
    let mut asked = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let Token::Word(word) = token else { continue };
        let opens = tokens.get(place + 1) == Some(&Token::Mark('('));
        let declares = place
            .checked_sub(1)
            .and_then(|before| tokens.get(before))
            .is_some_and(|before| *before == Token::Word("function".to_owned()));
        if !opens || declares || !LOOKUPS.contains(&word.as_str()) {
            continue;
        }
        let mut depth = 0_usize;
        for (place, token) in tokens.iter().enumerate().skip(place + 1) {
            let is_compared = [place.checked_sub(1), place.checked_add(1)]
                .into_iter()
                .flatten()
                .filter_map(|beside| tokens.get(beside))
                .any(|beside| matches!(beside, Token::Mark('=' | '!')));
            match token {
                Token::Mark('(' | '[' | '{') => depth += 1,
                Token::Mark(')' | ']' | '}') => depth = depth.saturating_sub(1),
                Token::Text(text) if depth == 1 && !is_compared && !is_language(text) => {
                    asked.push(vec![text.clone()]);
                }
                Token::Template(parts) if depth == 1 => asked.push(parts.clone()),
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    asked
}

fn is_language(text: &str) -> bool {
    text.parse::<wheel::LanguageTag>().is_ok()
}

/// What stands after a quotation mark and could be an id or the beginning of one.
///
/// `"error-` before `${` or `{` counts, since that is how ids are composed.
fn quoted_ids(source: &str) -> Vec<&str> {
    let is_of_id = |character: char| {
        character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-'
    };
    source
        .split(['"', '\'', '`'])
        .skip(1)
        .filter_map(|after| {
            let end = after.find(|character| !is_of_id(character));
            let (id, rest) = after.split_at(end.unwrap_or(after.len()));
            let ends_well = rest.is_empty() || rest.starts_with(['.', '$', '{']);
            (ends_well && !id.is_empty()).then_some(id)
        })
        .collect()
}

fn file(path: &str, text: &str) -> SourceFile {
    SourceFile {
        path: path.to_owned(),
        text: text.to_owned(),
    }
}

const WORDS: &str = "lock-now = A\nlock-later = B\nerror-full = C { part }\npart = D\n";

fn found(window: &str, rust: &str, composed: &str) -> Vec<String> {
    let catalogue = Catalogue::of(&[(wheel::LanguageTag::Sv, WORDS)]);
    let code = Code {
        window: &[file("a.svelte", window)],
        rust: &[file("a.rs", rust)],
    };
    faults(&catalogue, &code, &Allowed::read(composed))
}

#[test]
fn ids_that_exist_and_are_used_have_no_faults() {
    assert_no_faults(&found(
        "<p title={words.text(now ? 'lock-now' : \"lock-later\", { n: 'x-y' })}>{text(`error-${code}`)}</p>",
        "",
        "error-* : the code\n",
    ));
    assert_no_faults(&found(
        "<script>text(\"sv\", kind === 'child' ? 'lock-now' : 'lock-now')</script>",
        "fn f() { text(\"lock-later\"); format!(\"error-{code}\") }",
        "error-* : the code\n",
    ));
}

#[test]
fn ids_that_do_not_exist_are_found() {
    let used = "let a = [\"lock-now\", \"lock-later\", \"error-full\"];";
    assert_finds(
        &found("<p>{text('lock-nwo')}</p>", used, ""),
        &["no message lock-nwo"],
    );
    assert_finds(
        &found("<p>{text(`lack-${x}`)}</p>", used, ""),
        &["no message lack-…"],
    );
    assert_finds(
        &found("<p title={t(a ? 'no' : 'lock-now')}>", used, ""),
        &["no message no"],
    );
    assert_finds(
        &found("<script>a.text('x')</script>", used, ""),
        &["no message x"],
    );
}

#[test]
fn messages_that_nobody_uses_are_found() {
    let orphans = found(
        "<p>{text('lock-now')}</p>",
        "// lock-later \"error-full-action\"",
        "",
    );
    assert_finds(
        &orphans,
        &["error-full: used nowhere", "lock-later: used nowhere"],
    );
}

#[test]
fn a_declared_beginning_that_no_code_composes_is_found() {
    let used = "[\"lock-later\", \"error-full\"]";
    let window = "<p>{text('lock-now')}</p>";
    assert_finds(
        &found(window, used, "role-{word} : who\n"),
        &["role-{word}: declared"],
    );
}

#[test]
fn a_pattern_composes_no_more_than_it_says() {
    for (pattern, id, expected) in [
        ("area-{area}", "area-health", true),
        ("area-{area}", "area-close", false),
        ("area-{area}", "area-health-about", false),
        ("area-{area}-about", "area-health-about", true),
        ("prompt-{area}-*", "prompt-care-0-5-1", true),
        ("prompt-{area}-*", "prompt-care-", false),
        ("month-{number}", "month-12", true),
        ("month-{number}", "month-name", false),
        ("question-{word}", "question-works", true),
        ("question-{word}", "question-works-child", false),
        ("question-works", "question-works", true),
    ] {
        assert_eq!(fits(id, pattern), expected, "{pattern} {id}");
    }
}

#[test]
fn a_window_that_asks_for_nothing_does_not_pass() {
    let used = "[\"lock-now\", \"lock-later\", \"error-full\"]";
    assert_finds(&found("<p></p>", used, ""), &["no message is asked for"]);
}

#[test]
fn a_component_that_cannot_be_read_is_found() {
    let used = "[\"lock-now\", \"lock-later\", \"error-full\"]";
    assert_finds(
        &found("{text('lock-now')", used, ""),
        &["cannot be read", "no message is asked"],
    );
}

#[test]
fn the_code_and_the_words_fit_together() {
    let mut window = source_tree::window(&["svelte", "ts"]);
    window.retain(|file| file.path != "l10n/message-ids.ts");
    let code = Code {
        window: &window,
        rust: &source_tree::rust(),
    };
    let composed = Allowed::read(include_str!("allowed/composed-ids.txt"));
    assert_no_faults(&faults(&Catalogue::embedded(), &code, &composed));
}
