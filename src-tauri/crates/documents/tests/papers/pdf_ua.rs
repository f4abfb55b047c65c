//! PDF/UA-1 (ISO 14289-1), as far as a machine can tell: the points of the Matterhorn Protocol 1.1.
//!
//! Typst checks a paper against PDF/UA-1 while it writes it, and [`Conformance::PdfUa1`](documents::Conformance)
//! says that it found nothing. A second opinion was looked for where it could run without a network:
//! veraPDF is Java and comes from Maven or Anaconda, not from Debian, `PyPI`, npm or crates.io; `pdfv-core` 0.1.1
//! (crates.io) runs veraPDF's rules but cannot read most of them; Debian has none. `page-validation` 0.11.0 on
//! `PyPI` (MIT, a Rust library in a wheel, 104 rules, no network) does run: the last test here
//! asks it. These points are checked by our own walk as well:
//!
//! - 01-003, 01-004, 01-005: all that is drawn is heard or an artifact, and neither inside the other;
//! - 02-001, 02-003, 02-004: every role is a standard one, or mapped to one;
//! - 06-001 to 06-003, 07-001, 07-002: metadata, identifier, title, title shown ([`crate::tags`]);
//! - 09-004 to 09-008, 15-003: tables and lists are regular, their heads say of what ([`crate::tags`]);
//! - 10-001, 31-006 to 31-008, 31-027 to 31-030: codes have meanings, fonts are carried along ([`crate::tags`]);
//! - 11-001 to 11-006: languages of text, of text equivalents and of the file ([`crate::tags`]);
//! - 13-004: figures say what they show ([`crate::tags`]);
//! - 14-002, 14-003, 14-006: the first heading is the title, no level is skipped, no unnumbered heading;
//! - 20-001, 21-001, 25-001, 26-001, 28-*: no layers, attachments, forms, locks; links only inside ([`crate::closed`]);
//! - 28-009 to 28-012 for links of a table of contents: each is in the structure.

use std::{
    env,
    io::Write as _,
    process::{Command, Stdio},
};

use documents::{Languages, samples::Samples, write};
use wheel::LanguageTag;

use crate::shelf::{Copy, called, printed};

/// The roles of PDF 1.7 (ISO 32000-1, 14.8.4) that papers use.
const ROLES: &[&str] = &[
    "Root",
    "Document",
    "Part",
    "Art",
    "Sect",
    "Div",
    "BlockQuote",
    "Caption",
    "TOC",
    "TOCI",
    "NonStruct",
    "P",
    "H1",
    "H2",
    "H3",
    "H4",
    "H5",
    "H6",
    "L",
    "LI",
    "Lbl",
    "LBody",
    "Table",
    "TR",
    "TH",
    "TD",
    "THead",
    "TBody",
    "TFoot",
    "Span",
    "Quote",
    "Note",
    "Reference",
    "Code",
    "Link",
    "Figure",
    "Form",
];

pub fn what_is_on_a_page_is_heard_once_or_an_artifact(copy: &Copy) -> Vec<String> {
    copy.heard.faults.clone()
}

pub fn the_structure_obeys_the_matterhorn_protocol(copy: &Copy) -> Vec<String> {
    let mut faults = Vec::new();
    let elements = copy.heard.elements();
    for element in &elements {
        if !ROLES.contains(&element.role.as_str()) {
            faults.push(format!("02-001: the role {:?}", element.role));
        }
    }
    let first = elements.iter().find_map(|element| element.heading());
    if first != Some(1) {
        faults.push(format!("14-002: the first heading is {first:?}"));
    }
    let file = &copy.file;
    let links = elements.iter().filter(|element| element.role == "Link");
    let annotations = file.dictionaries().into_iter().filter(|fields| {
        file.name(fields, "Subtype").as_deref() == Some("Link") && fields.has(b"Rect")
    });
    let mut count = 0;
    for link in annotations {
        count += 1;
        if !link.has(b"StructParent") {
            faults.push("28-010: a link is not in the structure".to_owned());
        }
        if file
            .text(link, "Contents")
            .is_none_or(|says| says.trim().is_empty())
        {
            faults.push("28-011: a link does not say where it leads".to_owned());
        }
    }
    if links.count() < count {
        faults.push("28-011: a link is in no Link".to_owned());
    }
    faults
}

/// Asks `page-validation` from `PyPI`, which `cargo xtask test` puts below `target` and names in `PDF_UA_PYTHON`.
#[test]
fn another_validator_finds_nothing_either() {
    const ASK: &str = "import sys, page\nreport = page.validate_pdf_bytes(sys.stdin.buffer.read(), profile='ua1')\n\
        print(report.rules.total, *sorted({f.rule_id for f in report.failures}))";
    let python =
        env::var("PDF_UA_PYTHON").expect("PDF_UA_PYTHON is not set: run `cargo xtask test`");
    let mut faults = Vec::new();
    for languages in [
        Languages::one(LanguageTag::Sv),
        Languages::one(LanguageTag::Ar),
        Languages::beside(LanguageTag::Ar, LanguageTag::Sv),
        Languages::beside(LanguageTag::Kmr, LanguageTag::Sv),
        Languages::after(LanguageTag::So, LanguageTag::Fi),
    ] {
        let samples = Samples::of(languages.first);
        for (name, sheet, occasion) in samples.sheets() {
            let paper = write(sheet.as_ref(), samples.desk(), languages, &occasion);
            let mut asked = Command::new(&python)
                .args(["-c", ASK])
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .spawn()
                .expect("Python runs");
            let mut into = asked.stdin.take().expect("it was asked for");
            into.write_all(printed(&paper).pdf()).expect("it reads all");
            drop(into);
            let told = asked.wait_with_output().expect("it runs to its end").stdout;
            let told = String::from_utf8_lossy(&told);
            if told.trim() != "104" {
                faults.push(format!("{name} {}: {told}", called(languages)));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
