//! Lists of exceptions. Each line gives what is allowed and, after ` : `, why.

/// Patterns of one list: words separated by blanks, of which the last may end in `*`.
pub struct Allowed {
    patterns: Vec<String>,
}

impl Allowed {
    /// Reads a list.
    ///
    /// # Panics
    ///
    /// When a line gives no reason, since then nobody can tell when it may go.
    pub fn read(list: &str) -> Self {
        let lines = list.lines().map(str::trim);
        let patterns = lines
            .filter(|line| !line.is_empty() && !line.starts_with('#'))
            .map(|line| {
                let (pattern, reason) = line.split_once(" : ").unwrap_or((line, ""));
                assert!(
                    !reason.trim().is_empty(),
                    "an allowed exception without a reason: {line}"
                );
                pattern.trim().to_owned()
            });
        Self {
            patterns: patterns.collect(),
        }
    }

    /// Whether a pattern is exactly `what`, or its beginning when the pattern ends in `*`.
    pub fn contains(&self, what: &str) -> bool {
        self.patterns
            .iter()
            .any(|pattern| match pattern.strip_suffix('*') {
                Some(beginning) => what.starts_with(beginning),
                None => what == pattern,
            })
    }

    /// The patterns as written.
    pub fn patterns(&self) -> impl Iterator<Item = &str> {
        self.patterns.iter().map(String::as_str)
    }
}

#[test]
fn a_line_allows_what_it_says_and_no_more() {
    let allowed = Allowed::read("# about\n\n* language-name-* : own script\nBVC : a name\n");
    assert!(allowed.contains("BVC") && allowed.contains("* language-name-ar"));
    assert!(!allowed.contains("BVC:n") && !allowed.contains("language-name-ar"));
}

#[test]
#[should_panic(expected = "without a reason")]
fn a_line_needs_a_reason() {
    Allowed::read("BVC :  \n");
}
