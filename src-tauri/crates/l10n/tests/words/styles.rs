//! Styles that work in both directions and in joined scripts.

use crate::allowed::Allowed;
use crate::source_tree::{self, SourceFile};
use crate::svelte::Component;
use crate::{assert_finds, assert_no_faults};

/// One `property: value`.
struct Declaration {
    property: String,
    value: String,
}

fn faults(files: &[SourceFile], allowed: &Allowed) -> Vec<String> {
    let mut faults = Vec::new();
    if files.is_empty() {
        faults.push("ui/src: there are no styles to look at".to_owned());
    }
    for file in files {
        let path = &file.path;
        let declarations = if path.ends_with(".svelte") {
            declarations_of_component(&file.text)
        } else {
            Ok(declarations(&file.text))
        };
        let Ok(declarations) = declarations else {
            faults.push(format!("ui/src/{path}: cannot be read"));
            continue;
        };
        for Declaration { property, value } in declarations {
            if allowed.contains(&format!("{path} {property}")) {
                continue;
            }
            if let Some(fault) = fault_of(&property, &value) {
                faults.push(format!("ui/src/{path}: {property}: {value} ({fault})"));
            }
        }
    }
    faults
}

fn fault_of(property: &str, value: &str) -> Option<&'static str> {
    const PHYSICAL: &str = "physical; use the logical property or value";
    let value = value.trim_end_matches("!important").trim().to_lowercase();
    let has_side = property
        .split('-')
        .any(|part| part == "left" || part == "right");
    let is_sided = matches!(
        property,
        "text-align" | "text-align-last" | "float" | "clear" | "caption-side"
    );
    let has_four_sides = matches!(
        property,
        "margin"
            | "padding"
            | "inset"
            | "border-width"
            | "border-color"
            | "border-style"
            | "scroll-margin"
            | "scroll-padding"
    );
    match property {
        _ if property.starts_with("--") => None,
        _ if has_side => Some(PHYSICAL),
        _ if is_sided && (value == "left" || value == "right") => Some(PHYSICAL),
        _ if has_four_sides && is_lopsided(&value) => Some(PHYSICAL),
        "border-radius" if is_lopsided_radius(&value) => Some(PHYSICAL),
        "letter-spacing" if !["normal", "0", "inherit", "unset"].contains(&value.as_str()) => {
            Some("breaks the joins of Arabic")
        }
        "text-transform" if !["none", "inherit", "unset"].contains(&value.as_str()) => {
            Some("no capitals but those of the text")
        }
        "font-variant" | "font-variant-caps" if value.contains("caps") => Some("no small capitals"),
        _ => None,
    }
}

/// Whether four values (top, right, bottom, left) differ between right and left.
fn is_lopsided(value: &str) -> bool {
    match parts(value).as_slice() {
        [_, right, _, left] => right != left,
        _ => false,
    }
}

/// Whether the corners, clockwise from the top left, differ between right and left.
fn is_lopsided_radius(value: &str) -> bool {
    match parts(value).as_slice() {
        [a, b] => a != b,
        [a, b, c] => a != b || b != c,
        [a, b, c, d] => a != b || c != d,
        _ => false,
    }
}

/// The parts of a value, split at blanks outside parentheses.
fn parts(value: &str) -> Vec<String> {
    let mut depth = 0_usize;
    let mut parts = vec![String::new()];
    for character in value.chars() {
        match character {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if character.is_whitespace() && depth == 0 {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(character);
        }
    }
    parts.retain(|part| !part.is_empty());
    parts
}

fn declarations_of_component(source: &str) -> Result<Vec<Declaration>, crate::svelte::Unreadable> {
    let component = Component::read(source)?;
    let mut found: Vec<_> = component
        .styles
        .iter()
        .flat_map(|style| declarations(style))
        .collect();
    for attribute in &component.attributes {
        if attribute.name == "style" {
            found.extend(declarations(&attribute.text));
        } else if let Some(property) = attribute.name.strip_prefix("style:") {
            found.push(Declaration {
                property: property.split('|').next().unwrap_or_default().to_owned(),
                value: attribute.text.clone(),
            });
        }
    }
    Ok(found)
}

/// The declarations of a style sheet or of a `style` attribute, at any depth of nesting.
fn declarations(source: &str) -> Vec<Declaration> {
    let mut declarations = Vec::new();
    let mut piece = String::new();
    let mut parentheses = 0_usize;
    let mut quote = None;
    let code = without_comments(source);
    for character in code.chars() {
        match character {
            _ if quote == Some(character) => quote = None,
            _ if quote.is_some() => {}
            '"' | '\'' => quote = Some(character),
            '(' => parentheses += 1,
            ')' => parentheses = parentheses.saturating_sub(1),
            // What stands before "{" is a selector or an at-rule.
            '{' if parentheses == 0 => {
                piece.clear();
                continue;
            }
            ';' | '}' if parentheses == 0 => {
                declarations.extend(declaration(&piece));
                piece.clear();
                continue;
            }
            _ => {}
        }
        piece.push(character);
    }
    declarations.extend(declaration(&piece));
    declarations
}

fn declaration(piece: &str) -> Option<Declaration> {
    let (property, value) = piece.split_once(':')?;
    Some(Declaration {
        property: property.trim().to_lowercase(),
        value: value.trim().to_owned(),
    })
}

fn without_comments(source: &str) -> String {
    let mut pieces = source.split("/*");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |mut code, piece| {
        code.push_str(piece.split_once("*/").map_or("", |(_, rest)| rest));
        code
    })
}

fn found(path: &str, text: &str) -> Vec<String> {
    let file = SourceFile {
        path: path.to_owned(),
        text: text.to_owned(),
    };
    faults(
        &[file],
        &Allowed::read("wheel.css left : the wheel is not mirrored\n"),
    )
}

#[test]
fn logical_styles_have_no_faults() {
    assert_no_faults(&found(
        "a.css",
        "a:hover, .left { margin: 1px 2px 3px 2px; inset-inline-start: 0; text-align: start;
           /* left: 0 */ --left: 1px; letter-spacing: normal; border-radius: 4px 4px 0 0;
           background: url('data:x;left:0') }
         @media (min-width: 3em) { a { &:focus { padding-inline: 1px } } }",
    ));
    assert_no_faults(&found("wheel.css", "a { left: 0 }"));
}

#[test]
fn physical_styles_are_found() {
    for style in [
        "margin-left: 1px",
        "padding-right: 1px",
        "left: 0",
        "right: 0",
        "text-align: left",
        "float: right !important",
        "border-left: 1px solid",
        "border-top-left-radius: 1px",
        "scroll-margin-left: 1px",
        "margin: 0 1px 0 2px",
        "border-radius: 1px 2px",
    ] {
        assert_finds(&found("a.css", &format!("a {{ {style} }}")), &["physical"]);
        let nested =
            format!("<style>@media print {{ a {{ b: c; &:hover {{ {style}; }} }} }}</style>");
        assert_finds(&found("a.svelte", &nested), &["physical"]);
        assert_finds(
            &found("a.svelte", &format!("<p style=\"{style}\">")),
            &["physical"],
        );
    }
    assert_finds(&found("a.svelte", "<p style:left={x}>"), &["physical"]);
}

#[test]
fn spaced_and_shouting_letters_are_found() {
    assert_finds(
        &found("a.css", "a { letter-spacing: 0.1em }"),
        &["joins of Arabic"],
    );
    assert_finds(
        &found("a.css", "a { text-transform: uppercase }"),
        &["no capitals"],
    );
    assert_finds(
        &found("a.css", "a { font-variant: all-small-caps }"),
        &["no small"],
    );
}

#[test]
fn a_window_without_styles_does_not_pass() {
    assert_finds(&faults(&[], &Allowed::read("")), &["no styles"]);
}

#[test]
fn the_window_works_in_both_directions() {
    let allowed = Allowed::read(include_str!("allowed/physical-css.txt"));
    assert_no_faults(&faults(&source_tree::window(&["svelte", "css"]), &allowed));
}
