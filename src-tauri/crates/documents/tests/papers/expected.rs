//! What a paper says, read from what went to the templates.

use serde_json::{Map, Value};

/// A text in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Passage {
    /// What it says.
    pub text: String,
    /// In which language: as it stands in the file, "ku" for Kurmanji.
    pub lang: String,
}

/// A heading in the first language of its part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 is the title.
    pub level: usize,
    /// In the first language.
    pub first: Passage,
    /// In the second one.
    pub second: Option<Passage>,
}

/// The parts of a paper.
pub fn parts(paper: &Value) -> &[Value] {
    list(paper, "parts")
}

/// The blocks of a part.
pub fn blocks(part: &Value) -> &[Value] {
    list(part, "blocks")
}

/// Whom a paper is for: "child", "family", "staff".
pub fn tone(paper: &Value) -> &str {
    word(paper, "tone")
}

/// What kind of block it is.
pub fn kind(block: &Value) -> &str {
    word(block, "is")
}

/// Everything said in a block, in both languages, without what only describes a picture.
pub fn passages(value: &Value) -> Vec<Passage> {
    let mut found = Vec::new();
    gather(value, &mut found);
    found
}

/// What is said on every page.
pub fn foot(part: &Value) -> Vec<Passage> {
    part.get("foot").map(passages).unwrap_or_default()
}

/// What stands in place of pictures.
pub fn alternatives(value: &Value) -> Vec<Passage> {
    match value {
        Value::Array(values) => values.iter().flat_map(alternatives).collect(),
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(key, value)| match (key.as_str(), line(value)) {
                ("alt", Some(line)) => vec![line],
                _ => alternatives(value),
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// What no message says but stands there: groups of a code, numbers of a chart.
pub fn bare(value: &Value) -> Vec<String> {
    match value {
        Value::Array(values) => values.iter().flat_map(bare).collect(),
        Value::Object(fields) => {
            let groups = match fields.get("groups") {
                Some(Value::Array(groups)) => groups.iter().filter_map(Value::as_str).collect(),
                _ => Vec::new(),
            };
            let is_bar = fields.contains_key("label") && !fields.contains_key("is");
            let count = fields.get("count").filter(|_| is_bar);
            groups
                .into_iter()
                .map(str::to_owned)
                .chain(count.map(Value::to_string))
                .chain(fields.values().flat_map(bare))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// The words inside drawings.
pub fn drawn(value: &Value) -> Vec<String> {
    match value {
        Value::Array(values) => values.iter().flat_map(drawn).collect(),
        Value::Object(fields) => fields
            .iter()
            .flat_map(|(key, value)| match (key.as_str(), value) {
                ("svg", Value::String(svg)) => vec![text_of_svg(svg)],
                _ => drawn(value),
            })
            .collect(),
        _ => Vec::new(),
    }
}

/// Whether a block of a kind stands anywhere on the paper.
pub fn has(value: &Value, wanted: &str) -> bool {
    match value {
        Value::Array(values) => values.iter().any(|value| has(value, wanted)),
        Value::Object(fields) => {
            kind(value) == wanted || fields.values().any(|value| has(value, wanted))
        }
        _ => false,
    }
}

/// The headings of a part, in their order.
pub fn headings(value: &Value) -> Vec<Heading> {
    match value {
        Value::Array(values) => values.iter().flat_map(headings).collect(),
        Value::Object(fields) => {
            let own = match kind(value) {
                "title" => heading(1, value.get("text")),
                "heading" => heading(level(value), value.get("text")),
                "card" => heading(2, value.get("title")),
                "area" => heading(3, value.pointer("/area/name")),
                _ => None,
            };
            own.into_iter()
                .chain(fields.values().flat_map(headings))
                .collect()
        }
        _ => Vec::new(),
    }
}

fn level(block: &Value) -> usize {
    let level = block.get("level").and_then(Value::as_u64);
    level.and_then(|level| level.try_into().ok()).unwrap_or(0)
}

fn heading(level: usize, text: Option<&Value>) -> Option<Heading> {
    let text = text?;
    Some(Heading {
        level,
        first: text.get("first").and_then(line)?,
        second: text.get("second").and_then(line),
    })
}

fn gather(value: &Value, into: &mut Vec<Passage>) {
    if let Some(line) = line(value) {
        into.push(line);
        return;
    }
    match value {
        Value::Array(values) => values.iter().for_each(|value| gather(value, into)),
        Value::Object(fields) => fields
            .iter()
            .filter(|(key, _)| !is_unsaid(key))
            .filter(|(key, _)| !(key.as_str() == "second" && is_same(value)))
            .filter(|(key, _)| !(key.as_str() == "label" && is_code(fields)))
            .for_each(|(key, inner)| match (key.as_str(), by(inner)) {
                ("by", Some(by)) => into.push(by),
                ("outside", _) => outside(value, into),
                // A frame to draw in takes what is left of a page, if that is worth it.
                ("label", _) if kind(value) == "frame" => {}
                // The days stand over each voice.
                ("days", _) => {
                    for _ in list(value, "voices") {
                        gather(inner, into);
                    }
                }
                ("areas", _) if kind(value) == "prompts" => areas(inner, &["prompts"], into),
                _ => gather(inner, into),
            }),
        _ => {}
    }
}

/// What may stand on a paper or not: what is said of a frame to draw in, as there is room, and the second language
/// where it says the same.
pub fn optional(value: &Value) -> Vec<String> {
    match value {
        Value::Array(values) => values.iter().flat_map(optional).collect(),
        Value::Object(fields) if kind(value) == "frame" => {
            let mut label = Vec::new();
            fields.values().for_each(|inner| gather(inner, &mut label));
            let label = label.into_iter().map(|passage| passage.text);
            label.chain(fields.values().flat_map(optional)).collect()
        }
        Value::Object(fields) => {
            let again = value.get("second").filter(|_| is_same(value));
            let again = again.and_then(line).map(|passage| passage.text);
            again
                .into_iter()
                .chain(fields.values().flat_map(optional))
                .collect()
        }
        _ => Vec::new(),
    }
}

/// Whether two languages say a thing with the same word: a name, "BUP". It may stand once.
fn is_same(words: &Value) -> bool {
    let said = |which| words.get(which).and_then(line).map(|line| line.text);
    said("first").is_some() && said("first") == said("second")
}

/// What is drawn, and what stands in place of pictures.
fn is_unsaid(key: &str) -> bool {
    matches!(key, "alt" | "svg" | "icon" | "sign")
}

/// Areas outside of the ring of a wheel say what is asked where there is room for it, and nothing that prompts.
fn outside(wheel: &Value, into: &mut Vec<Passage>) {
    let says: &[&str] = match word(wheel, "place") {
        "below" => &["questions"],
        _ => &[],
    };
    if let Some(outside) = wheel.get("outside") {
        areas(outside, says, into);
    }
}

fn areas(areas: &Value, says: &[&str], into: &mut Vec<Passage>) {
    for area in areas.as_array().into_iter().flatten() {
        for key in ["area"].iter().chain(says) {
            if let Some(said) = area.get(*key) {
                gather(said, into);
            }
        }
    }
}

/// What a code is stands in its text equivalent.
fn is_code(fields: &Map<String, Value>) -> bool {
    fields.contains_key("groups")
}

/// What stands before an interpreter's words stands once: in the second language where there is one.
fn by(value: &Value) -> Option<Passage> {
    let second = value.get("second").and_then(line);
    second.or_else(|| value.get("first").and_then(line))
}

fn line(value: &Value) -> Option<Passage> {
    let text = value.get("text")?.as_str()?;
    let lang = value.get("lang")?.as_str()?;
    Some(Passage {
        text: text.to_owned(),
        lang: lang.to_owned(),
    })
}

fn text_of_svg(svg: &str) -> String {
    let mut text = String::new();
    for piece in svg.split('<').skip(1) {
        let (tag, after) = piece.split_once('>').unwrap_or((piece, ""));
        if tag.starts_with("text") || tag.starts_with("tspan") || tag.starts_with("/tspan") {
            text.push(' ');
            text.push_str(after);
        }
    }
    text
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    let found = value.get(key).and_then(Value::as_array);
    found.map(Vec::as_slice).unwrap_or_default()
}

fn word<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or_default()
}
