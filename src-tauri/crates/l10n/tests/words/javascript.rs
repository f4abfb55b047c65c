//! As much of JavaScript and TypeScript as is needed to find string literals.

/// A piece of code. Comments and regular expressions leave nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A name, a keyword or a number.
    Word(String),
    /// A string literal in single or double quotes.
    Text(String),
    /// The fixed parts of a template literal; what is filled in follows in parentheses.
    Template(Vec<String>),
    /// Any other character.
    Mark(char),
}

/// Something that does not end: a string, a comment, a bracket.
#[derive(Debug, PartialEq, Eq)]
pub struct Unended;

/// Reads a whole file.
pub fn read(source: &str) -> Result<Vec<Token>, Unended> {
    let mut reader = Reader {
        rest: source,
        tokens: Vec::new(),
    };
    match reader.read_until_closed()? {
        End::Source => Ok(reader.tokens),
        End::Brace => Err(Unended),
    }
}

/// Reads up to the `}` that closes what was opened before `source`; gives what follows it.
pub fn read_braced(source: &str) -> Result<(Vec<Token>, &str), Unended> {
    let mut reader = Reader {
        rest: source,
        tokens: Vec::new(),
    };
    match reader.read_until_closed()? {
        End::Brace => Ok((reader.tokens, reader.rest)),
        End::Source => Err(Unended),
    }
}

enum End {
    Brace,
    Source,
}

struct Reader<'a> {
    rest: &'a str,
    tokens: Vec<Token>,
}

impl Reader<'_> {
    fn read_until_closed(&mut self) -> Result<End, Unended> {
        let mut open_braces = 0_usize;
        while let Some(character) = self.rest.chars().next() {
            if self.rest.starts_with("//") {
                self.skip_past("\n");
            } else if self.rest.starts_with("/*") {
                if !self.skip_past("*/") {
                    return Err(Unended);
                }
            } else if character == '/' && self.stands_before_operand() {
                self.skip_regular_expression()?;
            } else if character == '"' || character == '\'' {
                self.next();
                let text = self.read_string(character)?;
                self.tokens.push(Token::Text(text));
            } else if character == '`' {
                self.next();
                self.read_template()?;
            } else if is_of_word(character) {
                let end = self
                    .rest
                    .find(|c| !is_of_word(c))
                    .unwrap_or(self.rest.len());
                let (word, rest) = self.rest.split_at(end);
                self.tokens.push(Token::Word(word.to_owned()));
                self.rest = rest;
            } else {
                self.next();
                match character {
                    '{' => open_braces += 1,
                    '}' if open_braces == 0 => return Ok(End::Brace),
                    '}' => open_braces -= 1,
                    _ => {}
                }
                if !character.is_whitespace() {
                    self.tokens.push(Token::Mark(character));
                }
            }
        }
        if open_braces > 0 {
            return Err(Unended);
        }
        Ok(End::Source)
    }

    fn next(&mut self) -> Option<char> {
        let mut characters = self.rest.chars();
        let character = characters.next();
        self.rest = characters.as_str();
        character
    }

    fn skip_past(&mut self, end: &str) -> bool {
        if let Some((_, rest)) = self.rest.split_once(end) {
            self.rest = rest;
            true
        } else {
            self.rest = "";
            false
        }
    }

    fn read_string(&mut self, quote: char) -> Result<String, Unended> {
        let mut text = String::new();
        loop {
            match self.next().ok_or(Unended)? {
                '\\' => text.extend(self.next()),
                '\n' => return Err(Unended),
                character if character == quote => return Ok(text),
                character => text.push(character),
            }
        }
    }

    fn read_template(&mut self) -> Result<(), Unended> {
        let place = self.tokens.len();
        let mut parts = vec![String::new()];
        loop {
            if let Some(rest) = self.rest.strip_prefix("${") {
                self.rest = rest;
                self.tokens.push(Token::Mark('('));
                match self.read_until_closed()? {
                    End::Brace => self.tokens.push(Token::Mark(')')),
                    End::Source => return Err(Unended),
                }
                parts.push(String::new());
                continue;
            }
            let character = self.next().ok_or(Unended)?;
            if character == '`' {
                self.tokens.insert(place, Token::Template(parts));
                return Ok(());
            }
            let character = match character {
                '\\' => self.next(),
                _ => Some(character),
            };
            if let Some(part) = parts.last_mut() {
                part.extend(character);
            }
        }
    }

    /// Whether a `/` here begins a regular expression and is not a division.
    fn stands_before_operand(&self) -> bool {
        match self.tokens.last() {
            None => true,
            Some(Token::Mark(mark)) => !")]}".contains(*mark),
            Some(Token::Word(word)) => {
                ["return", "typeof", "case", "in", "of", "await"].contains(&word.as_str())
            }
            Some(Token::Text(_) | Token::Template(_)) => false,
        }
    }

    fn skip_regular_expression(&mut self) -> Result<(), Unended> {
        self.next();
        let mut in_class = false;
        loop {
            match self.next().ok_or(Unended)? {
                '\\' => {
                    self.next();
                }
                '[' => in_class = true,
                ']' => in_class = false,
                '\n' => return Err(Unended),
                '/' if !in_class => break,
                _ => {}
            }
        }
        // So that what follows is not taken for the beginning of another one.
        self.tokens.push(Token::Text(String::new()));
        Ok(())
    }
}

fn is_of_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_' || character == '$'
}

fn texts(source: &str) -> Vec<String> {
    // What cannot be read yields nothing, which no test below expects.
    read(source)
        .unwrap_or_default()
        .into_iter()
        .filter_map(|token| match token {
            Token::Text(text) if !text.is_empty() => Some(text),
            Token::Template(parts) => Some(parts.join("…")),
            _ => None,
        })
        .collect()
}

#[test]
fn literals_are_found_and_comments_are_not() {
    assert_eq!(texts(r#"a("x", 'y"z') // "no" "#), ["x", "y\"z"]);
    assert_eq!(texts(r#"/* "no" */ "it\"s" "#), ["it\"s"]);
    assert_eq!(texts("`a ${b ? `c ${d}` : 'e'} f`"), ["a … f", "c …", "e"]);
}

#[test]
fn regular_expressions_are_told_from_divisions() {
    assert_eq!(texts("a.replace(/[\"/]'/g, 'x')"), ["x"]);
    assert_eq!(texts("a / b + 'x' / c"), ["x"]);
    assert_eq!(texts("(a) / b; 'x'"), ["x"]);
}

#[test]
fn a_braced_expression_ends_at_its_own_brace() {
    let (tokens, rest) = read_braced("f({ a: '}' }, `}${{}}`)} rest").unwrap();
    assert_eq!(rest, " rest");
    assert!(tokens.contains(&Token::Text("}".to_owned())));
}

#[test]
fn what_does_not_end_is_an_error() {
    for source in ["'a", "`a", "`a ${b`", "{ a", "/* a", "a }"] {
        assert_eq!(read(source), Err(Unended), "{source}");
    }
    assert_eq!(read_braced("a"), Err(Unended));
}
