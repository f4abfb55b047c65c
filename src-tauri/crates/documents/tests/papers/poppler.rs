//! What `pdftotext` reads in a file. It comes with Debian's `poppler-utils`.

use std::{
    io::Write as _,
    process::{Command, Stdio},
    thread,
};

/// A word and where it stands, in points from the upper left corner of its page.
#[derive(Debug)]
pub struct Word {
    /// The page's number, from 1.
    pub page: usize,
    /// The width and the height of the page.
    pub size: (f64, f64),
    /// Left, upper, right and lower edge.
    pub edges: [f64; 4],
    /// What it says.
    pub text: String,
}

/// Everything that can be copied out of a file, word after word.
pub fn text(words: &[Word]) -> String {
    let words: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    words.join("\n")
}

/// Every word with the place it stands at.
pub fn placed(pdf: &[u8]) -> Vec<Word> {
    let page_or_word = pdftotext(pdf, &["-bbox"]);
    let (mut page, mut size) = (0, (0.0, 0.0));
    let mut words = Vec::new();
    for line in page_or_word.lines().map(str::trim) {
        if line.starts_with("<page ") {
            page += 1;
            size = (number(line, "width"), number(line, "height"));
        } else if line.starts_with("<word ") {
            let text = line.split_once('>').map_or("", |(_, rest)| rest);
            words.push(Word {
                page,
                size,
                edges: ["xMin", "yMin", "xMax", "yMax"].map(|edge| number(line, edge)),
                text: unescaped(text.trim_end_matches("</word>")),
            });
        }
    }
    words
}

/// A text out of XML.
pub fn unescaped(text: &str) -> String {
    let entities = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&apos;", "'"),
        ("&amp;", "&"),
    ];
    entities
        .into_iter()
        .fold(text.to_owned(), |text, (entity, sign)| {
            text.replace(entity, sign)
        })
}

fn number(line: &str, name: &str) -> f64 {
    let value = line.split_once(&format!("{name}=\""));
    let value = value.and_then(|(_, rest)| rest.split('"').next());
    value
        .and_then(|value| value.parse().ok())
        .expect("pdftotext writes numbers")
}

/// Nothing is written to disk: the file goes in and the text comes out through pipes.
fn pdftotext(pdf: &[u8], options: &[&str]) -> String {
    let mut reading = Command::new("pdftotext")
        .args(["-enc", "UTF-8"])
        .args(options)
        .args(["-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("pdftotext is there: apt-get install poppler-utils");
    let mut into = reading.stdin.take().expect("it was asked for");
    let out = thread::scope(|scope| {
        scope.spawn(move || into.write_all(pdf));
        reading.wait_with_output()
    });
    let out = out.expect("pdftotext runs to its end");
    let told = String::from_utf8_lossy(&out.stderr);
    assert!(
        out.status.success(),
        "pdftotext could not read a file: {told}"
    );
    assert_eq!(told, "", "pdftotext finds fault with a file");
    String::from_utf8(out.stdout).expect("UTF-8 was asked for")
}
