//! As much of a Svelte component as is needed to find words in it.

use crate::javascript::{self, Token};

/// A component taken apart.
#[derive(Debug, Default)]
pub struct Component {
    /// What stands in `<script>`.
    pub scripts: Vec<String>,
    /// What stands in `<style>`.
    pub styles: Vec<String>,
    /// What stands between the tags, blank text left out.
    pub texts: Vec<String>,
    /// `{…}` between the tags: what a person will read.
    pub shown: Vec<Vec<Token>>,
    /// `{#…}`, `{:…}`, `{@…}` and `{…}` in place of an attribute.
    pub steering: Vec<Vec<Token>>,
    pub attributes: Vec<Attribute>,
}

/// One attribute or directive of one tag.
#[derive(Debug)]
pub struct Attribute {
    pub tag: String,
    pub name: String,
    /// The fixed text of the value.
    pub text: String,
    /// The `{…}` in the value.
    pub expressions: Vec<Vec<Token>>,
}

/// The component cannot be read from this line on.
#[derive(Debug, PartialEq, Eq)]
pub struct Unreadable {
    pub line: usize,
}

impl Component {
    /// Reads the source of a component.
    ///
    /// Whatever does not end is an error, so that nothing behind it is passed over in silence.
    pub fn read(source: &str) -> Result<Self, Unreadable> {
        let mut reader = Reader {
            rest: source,
            component: Self::default(),
        };
        reader.read().map_err(|javascript::Unended| Unreadable {
            line: source.matches('\n').count() - reader.rest.matches('\n').count() + 1,
        })?;
        Ok(reader.component)
    }

    /// All code of the component: every expression, and every script that can be read.
    pub fn code(&self) -> Vec<Vec<Token>> {
        let scripts = self.scripts.iter();
        let attributes = self.attributes.iter();
        scripts
            .filter_map(|script| javascript::read(script).ok())
            .chain(self.shown.iter().cloned())
            .chain(self.steering.iter().cloned())
            .chain(attributes.flat_map(|attribute| attribute.expressions.iter().cloned()))
            .collect()
    }
}

struct Reader<'a> {
    rest: &'a str,
    component: Component,
}

type Read<T> = Result<T, javascript::Unended>;

impl<'a> Reader<'a> {
    fn read(&mut self) -> Read<()> {
        while !self.rest.is_empty() {
            if self.take("<!--") {
                self.take_until("-->")?;
            } else if self.take("<!") || self.take("</") {
                self.take_until(">")?;
            } else if self.take("<") {
                self.read_tag()?;
            } else if self.take("{") {
                self.read_expression_between_tags()?;
            } else {
                let text = self.take_while(|character| !"<{".contains(character));
                if !text.trim().is_empty() {
                    self.component.texts.push(text.trim().to_owned());
                }
            }
        }
        Ok(())
    }

    fn read_expression_between_tags(&mut self) -> Read<()> {
        if self.take("/") {
            self.take_until("}")?;
            return Ok(());
        }
        let steers = self.rest.starts_with(['#', ':', '@']);
        let tokens = self.read_braced()?;
        if steers {
            self.component.steering.push(tokens);
        } else {
            self.component.shown.push(tokens);
        }
        Ok(())
    }

    fn read_tag(&mut self) -> Read<()> {
        let tag = self.take_while(|character| {
            character.is_alphanumeric() || [':', '.', '-', '_'].contains(&character)
        });
        if tag.is_empty() {
            // A stray "<" in text is not valid in Svelte.
            return Err(javascript::Unended);
        }
        loop {
            self.take_while(char::is_whitespace);
            if self.rest.is_empty() {
                return Err(javascript::Unended);
            }
            if self.take("/>") {
                return Ok(());
            }
            if self.take(">") {
                break;
            }
            self.read_attribute(tag)?;
        }
        match tag {
            "script" => {
                let script = self.take_until("</script")?.to_owned();
                self.component.scripts.push(script);
                self.take_until(">")?;
            }
            "style" => {
                let style = self.take_until("</style")?.to_owned();
                self.component.styles.push(style);
                self.take_until(">")?;
            }
            _ => {}
        }
        Ok(())
    }

    fn read_attribute(&mut self, tag: &str) -> Read<()> {
        if self.take("{") {
            let tokens = self.read_braced()?;
            self.component.steering.push(tokens);
            return Ok(());
        }
        let name = self.take_while(|character| {
            !character.is_whitespace() && !['=', '>', '/', '{'].contains(&character)
        });
        if name.is_empty() {
            // A "/" or "=" on its own.
            let mut characters = self.rest.chars();
            characters.next();
            self.rest = characters.as_str();
            return Ok(());
        }
        let mut attribute = Attribute {
            tag: tag.to_owned(),
            name: name.to_owned(),
            text: String::new(),
            expressions: Vec::new(),
        };
        let before = self.rest;
        self.take_while(char::is_whitespace);
        if self.take("=") {
            self.take_while(char::is_whitespace);
            self.read_value(&mut attribute)?;
        } else {
            self.rest = before;
        }
        self.component.attributes.push(attribute);
        Ok(())
    }

    fn read_value(&mut self, attribute: &mut Attribute) -> Read<()> {
        let quote = ['"', '\'']
            .into_iter()
            .find(|quote| self.rest.starts_with(*quote));
        if let Some(quote) = quote {
            self.take(&quote.to_string());
        }
        loop {
            let next = self.rest.chars().next().ok_or(javascript::Unended)?;
            if self.take("{") {
                attribute.expressions.push(self.read_braced()?);
            } else if Some(next) == quote {
                self.take(&next.to_string());
                return Ok(());
            } else if quote.is_none() && ends_unquoted(self.rest) {
                return Ok(());
            } else {
                self.take(&next.to_string());
                attribute.text.push(next);
            }
        }
    }

    fn read_braced(&mut self) -> Read<Vec<Token>> {
        let (tokens, rest) = javascript::read_braced(self.rest)?;
        self.rest = rest;
        Ok(tokens)
    }

    fn take(&mut self, beginning: &str) -> bool {
        match self.rest.strip_prefix(beginning) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn take_while(&mut self, wanted: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|character| !wanted(character));
        let (taken, rest) = self.rest.split_at(end.unwrap_or(self.rest.len()));
        self.rest = rest;
        taken
    }

    fn take_until(&mut self, end: &str) -> Read<&'a str> {
        let (taken, rest) = self.rest.split_once(end).ok_or(javascript::Unended)?;
        self.rest = rest;
        Ok(taken)
    }
}

fn ends_unquoted(rest: &str) -> bool {
    rest.starts_with(char::is_whitespace) || rest.starts_with('>') || rest.starts_with("/>")
}

#[test]
fn a_component_comes_apart() {
    let source = r#"
        <script lang="ts">const a = "<p>not text</p>";</script>
        <!-- not text -->
        {#if a < b}<p class="x {y ? '>' : "}"} z" {...rest} disabled>Text {t("a-b")}</p>{/if}
        <Part label={`a ${b}`} on:click={() => { f("}") }}/>
        <style>p { left: 0 }</style>
    "#;
    let component = Component::read(source).unwrap();
    assert_eq!(component.texts, ["Text"]);
    assert_eq!(component.scripts.len(), 1);
    assert_eq!(component.styles, ["p { left: 0 }"]);
    assert_eq!(component.shown.len(), 1);
    assert_eq!(component.steering.len(), 2);
    let names: Vec<_> = component
        .attributes
        .iter()
        .map(|found| found.name.as_str())
        .collect();
    assert_eq!(names, ["lang", "class", "disabled", "label", "on:click"]);
    let class = &component.attributes[1];
    assert_eq!((class.text.as_str(), class.expressions.len()), ("x  z", 1));
}

#[test]
fn what_does_not_end_is_an_error_with_its_line() {
    for source in [
        "\n<p",
        "\n<!-- a",
        "\n{a",
        "\n<script>a",
        "\n<p a=\"b>",
        "\n<p>{#if a</p>",
    ] {
        let line = Component::read(source).unwrap_err().line;
        assert_eq!(line, 2, "{source}");
    }
}
