//! No human words in the code of the window: they live in `locales/` only.

use crate::allowed::Allowed;
use crate::javascript::{self, Token};
use crate::source_tree::{self, SourceFile};
use crate::svelte::{Attribute, Component};
use crate::{assert_finds, assert_no_faults};

/// Attributes that a person reads or hears.
const READ_BY_PEOPLE: [&str; 11] = [
    "alt",
    "abbr",
    "aria-description",
    "aria-label",
    "aria-placeholder",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "placeholder",
    "summary",
    "title",
];

/// Properties of our own components that a person would read, unless they hold a message id.
const READ_IN_PARTS: [&str; 8] = [
    "caption",
    "description",
    "heading",
    "hint",
    "legend",
    "message",
    "text",
    "tooltip",
];

fn faults(files: &[SourceFile], allowed: &Allowed) -> Vec<String> {
    let mut faults = Vec::new();
    if !files.iter().any(|file| file.path.ends_with(".svelte")) {
        faults.push("ui/src: there is no .svelte file to look at".to_owned());
    }
    for file in files.iter().filter(|file| !allowed.contains(&file.path)) {
        let found = if file.path.ends_with(".svelte") {
            faults_of_component(&file.text)
        } else {
            faults_of_script(&file.text)
        };
        faults.extend(
            found
                .into_iter()
                .map(|fault| format!("ui/src/{}: {fault}", file.path)),
        );
    }
    faults
}

fn faults_of_component(source: &str) -> Vec<String> {
    let component = match Component::read(source) {
        Ok(component) => component,
        Err(unreadable) => return vec![format!("cannot be read at line {}", unreadable.line)],
    };
    let mut faults = Vec::new();
    for text in &component.texts {
        if has_letters(&without_entities(text)) {
            faults.push(format!("text: {text}"));
        }
    }
    for tokens in &component.shown {
        let literals = bare_literals(tokens).into_iter();
        faults.extend(literals.map(|literal| format!("text in an expression: {literal}")));
    }
    for attribute in component.attributes.iter().filter(|found| is_read(found)) {
        let Attribute { tag, name, .. } = attribute;
        let literals = attribute
            .expressions
            .iter()
            .flat_map(|tokens| bare_literals(tokens));
        for text in literals.chain([attribute.text.clone()]) {
            let is_fault = has_letters(&text) && !(is_part(tag) && is_message_id(&text));
            if is_fault {
                faults.push(format!("<{tag} {name}>: {text}"));
            }
        }
    }
    faults.extend(
        component
            .scripts
            .iter()
            .flat_map(|script| faults_of_script(script)),
    );
    faults
}

/// Code may hold codes, class names and English for programmers, but nothing
/// with letters that only people's languages have.
fn faults_of_script(source: &str) -> Vec<String> {
    let Ok(tokens) = javascript::read(source) else {
        return vec!["a script cannot be read".to_owned()];
    };
    let texts = tokens.into_iter().flat_map(|token| match token {
        Token::Text(text) => vec![text],
        Token::Template(parts) => parts,
        _ => Vec::new(),
    });
    texts
        .filter(|text| {
            text.chars()
                .any(|letter| !letter.is_ascii() && letter.is_alphabetic())
        })
        .map(|text| format!("words in a script: {text}"))
        .collect()
}

/// The literals that an expression itself may yield: not the arguments of calls, not what is compared.
fn bare_literals(tokens: &[Token]) -> Vec<String> {
    let mut depth = 0_usize;
    let mut literals = Vec::new();
    for (place, token) in tokens.iter().enumerate() {
        let is_equals = |token: Option<&Token>| token == Some(&Token::Mark('='));
        let before = place.checked_sub(1).and_then(|place| tokens.get(place));
        let is_compared = is_equals(before)
            || (is_equals(tokens.get(place + 2))
                && matches!(tokens.get(place + 1), Some(Token::Mark('=' | '!'))));
        match token {
            Token::Mark('(' | '[' | '{') => depth += 1,
            Token::Mark(')' | ']' | '}') => depth = depth.saturating_sub(1),
            Token::Text(text) if depth == 0 && !is_compared => literals.push(text.clone()),
            Token::Template(parts) if depth == 0 && !is_compared => literals.push(parts.join(" ")),
            _ => {}
        }
    }
    literals.retain(|literal| has_letters(literal));
    literals
}

fn is_read(attribute: &Attribute) -> bool {
    let name = attribute.name.as_str();
    let is_button = attribute.tag == "input" && name == "value" && !attribute.text.is_empty();
    READ_BY_PEOPLE.contains(&name)
        || (is_part(&attribute.tag) && READ_IN_PARTS.contains(&name))
        || (is_button && attribute.text.contains(char::is_whitespace))
}

/// Whether a tag is a component of ours and not an element.
fn is_part(tag: &str) -> bool {
    tag.starts_with(|letter: char| letter.is_uppercase()) || tag.contains('.')
}

fn is_message_id(text: &str) -> bool {
    let is_part_of_id = |character: char| {
        character.is_ascii_lowercase() || character.is_ascii_digit() || character == '-'
    };
    text.contains('-') && text.chars().all(is_part_of_id)
}

fn has_letters(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// Takes out `&nbsp;` and its like, which are no words.
fn without_entities(text: &str) -> String {
    let mut pieces = text.split('&');
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        match piece.split_once(';') {
            Some((name, rest)) if name.chars().all(|c| c.is_alphanumeric() || c == '#') => {
                plain.push_str(rest);
            }
            _ => plain.push_str(piece),
        }
    }
    plain
}

fn found(source: &str) -> Vec<String> {
    let file = SourceFile {
        path: "a.svelte".to_owned(),
        text: source.to_owned(),
    };
    faults(&[file], &Allowed::read(""))
}

#[test]
fn a_component_without_words_has_no_faults() {
    assert_no_faults(&found(
        r#"<script lang="ts">
             import { text } from "../l10n"; // Hälsa
             if (a < b) { throw new Error("no such screen"); }
           </script>
           <svelte:head><title>{text("app-title")}</title></svelte:head>
           <!-- Hälsa -->
           {#if kind === "child"}<p class="big">{text("wheel-hub", { n: "x" })} · 3&nbsp;</p>{/if}
           <button type="button" aria-label={text(open ? "wheel-close" : "wheel-open")}>×</button>
           <Field label="vault-passphrase" value={kind === "child" ? 1 : 2} />
           <p>{kind === "child" ? text("a-b") : ""}</p>
           <style>p::after { content: "x" }</style>"#,
    ));
}

#[test]
fn words_between_tags_are_found() {
    assert_finds(&found("<p>Hälsa</p>"), &["a.svelte: text: Hälsa"]);
    assert_finds(&found("{#if a}\n  Spara\n{/if}"), &["text: Spara"]);
    assert_finds(&found("<p>{a} av {b}</p>"), &["text: av"]);
    assert_finds(&found("<p>صحة</p>"), &["text: صحة"]);
    assert_finds(&found("<svg><text>A</text></svg>"), &["text: A"]);
    assert_finds(&found("<p>Du &amp; jag</p>"), &["text: Du"]);
}

#[test]
fn words_in_attributes_are_found() {
    assert_finds(
        &found("<button title='Spara'>×</button>"),
        &["<button title>: Spara"],
    );
    assert_finds(&found("<img alt=hjul>"), &["<img alt>: hjul"]);
    assert_finds(
        &found("<input placeholder=\"{a} namn\">"),
        &["<input placeholder>"],
    );
    assert_finds(
        &found("<p aria-label={`Del ${n}`}></p>"),
        &["<p aria-label>: Del"],
    );
    assert_finds(
        &found("<Field label=\"Spara\" />"),
        &["<Field label>: Spara"],
    );
    assert_finds(
        &found("<Field hint=\"wheel-a b\" />"),
        &["<Field hint>: wheel-a b"],
    );
    assert_finds(&found("<option label=\"a-b\">"), &["<option label>: a-b"]);
}

#[test]
fn words_in_expressions_and_scripts_are_found() {
    assert_finds(
        &found("<p>{open ? \"Stäng\" : 'Open'}</p>"),
        &["expression: Stäng", "expression: Open"],
    );
    assert_finds(&found("<p>{`Del ${n}`}</p>"), &["expression: Del"]);
    assert_finds(
        &found("<p title={a === 'b' ? 'Open' : ''}></p>"),
        &["<p title>: Open"],
    );
    assert_finds(
        &found("<script>const a = 'Hälsa';</script>"),
        &["script: Hälsa"],
    );
}

#[test]
fn a_component_that_cannot_be_read_is_found() {
    assert_finds(&found("<p>{a</p>"), &["cannot be read at line 1"]);
    assert_finds(
        &found("<script>const a = 'b</script>"),
        &["a script cannot be read"],
    );
}

#[test]
fn a_window_without_components_does_not_pass() {
    assert_finds(&faults(&[], &Allowed::read("")), &["no .svelte file"]);
}

#[test]
fn the_window_has_no_words_of_its_own() {
    let allowed = Allowed::read(include_str!("allowed/literals.txt"));
    assert_no_faults(&faults(&source_tree::window(&["svelte", "ts"]), &allowed));
}
