//! Sets a paper: bytes of a tagged PDF, and its pages as images, all in memory.

use std::{collections::BTreeSet, ops::ControlFlow};

use serde::Serialize;
use typst::{diag::SourceDiagnostic, foundations::Smart, utils::Scalar};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_render::RenderOptions;
use zeroize::{Zeroize as _, Zeroizing};

use crate::{
    Colophon, Error, Paper, fonts,
    world::{PAPER, PaperWorld},
};

/// How far a paper has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum PaperStage {
    /// Its pages are being set.
    Setting,
    /// The file is being written, in memory.
    Writing,
}

/// What a PDF is checked to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum Conformance {
    /// PDF/UA-1 (ISO 14289-1), as far as Typst can check it.
    PdfUa1,
    /// Tagged and with languages, but not checked: some character has no glyph.
    Tagged,
}

/// A paper that is set.
///
/// The bytes are wiped when it is dropped; the pages Typst holds are freed, which does not wipe them.
pub struct Printed {
    document: PagedDocument,
    pdf: Zeroizing<Vec<u8>>,
    conformance: Conformance,
    uncovered: BTreeSet<char>,
}

/// A page as an image.
pub struct PageImage {
    /// The image as PNG.
    pub png: Zeroizing<Vec<u8>>,
    /// Its width in pixels.
    pub width: u32,
    /// Its height in pixels.
    pub height: u32,
}

/// Sets a paper. `go_on` is asked before each stage and can stop the work there.
///
/// What Typst has remembered of the paper is forgotten before it returns.
///
/// # Errors
/// A template could not be set; `None` inside `Ok` if the work was stopped.
pub fn print(
    paper: &Paper,
    mut go_on: impl FnMut(PaperStage) -> ControlFlow<()>,
) -> Result<Option<Printed>, Error> {
    if go_on(PaperStage::Setting).is_break() {
        return Ok(None);
    }
    let printed = set(paper, go_on);
    forget();
    printed
}

/// Forgets whatever Typst remembers of papers that were set.
pub fn forget() {
    comemo::evict(0);
}

fn set(
    paper: &Paper,
    mut go_on: impl FnMut(PaperStage) -> ControlFlow<()>,
) -> Result<Option<Printed>, Error> {
    let json = serde_json::to_vec(paper).map_err(|error| Error::Template(error.to_string()))?;
    let uncovered = uncovered(paper)?;
    let world =
        PaperWorld::new([(PAPER, json)]).ok_or(Error::Template("no template".to_owned()))?;
    let document = typst::compile::<PagedDocument>(&world)
        .output
        .map_err(|faults| template_fault(&faults))?;
    if go_on(PaperStage::Writing).is_break() {
        return Ok(None);
    }
    let checked = if uncovered.is_empty() {
        pdf(&document, &[PdfStandard::Ua_1]).ok()
    } else {
        None
    };
    let (pdf, conformance) = match checked {
        Some(bytes) => (bytes, Conformance::PdfUa1),
        // A conversation is printed whatever stands in it (`product.md`, principle 8).
        None => (pdf(&document, &[])?, Conformance::Tagged),
    };
    Ok(Some(Printed {
        document,
        pdf: Zeroizing::new(pdf),
        conformance,
        uncovered,
    }))
}

/// The characters of a paper that no font has. What is inside a drawing stands in its text equivalent, too.
fn uncovered(paper: &Paper) -> Result<BTreeSet<char>, Error> {
    fn collect(value: &serde_json::Value, into: &mut BTreeSet<char>) {
        match value {
            serde_json::Value::String(text) => into.extend(fonts::uncovered(text)),
            serde_json::Value::Array(values) => {
                for value in values {
                    collect(value, into);
                }
            }
            serde_json::Value::Object(fields) => {
                let drawn = ["svg", "icon"];
                for (key, value) in fields {
                    if drawn.contains(&key.as_str()) {
                        continue;
                    }
                    let mut within = BTreeSet::new();
                    collect(value, &mut within);
                    if key == "page" {
                        // Where the numbers of pages go, and nowhere else.
                        within.retain(|sign| {
                            !Colophon::PAGE.contains(*sign) && !Colophon::PAGES.contains(*sign)
                        });
                    }
                    into.extend(within);
                }
            }
            _ => {}
        }
    }
    let value = serde_json::to_value(paper).map_err(|error| Error::Template(error.to_string()))?;
    let mut found = BTreeSet::new();
    collect(&value, &mut found);
    Ok(found)
}

fn pdf(document: &PagedDocument, standards: &[PdfStandard]) -> Result<Vec<u8>, Error> {
    let standards = PdfStandards::new(standards)
        .map_err(|fault| Error::Template(fault.message().to_string()))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some("Hjulet".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|faults| template_fault(&faults))
}

/// What the templates' own fault is. Typst's messages could quote a value, so they are kept only where
/// papers are made of invented material.
fn template_fault(faults: &[SourceDiagnostic]) -> Error {
    let first = faults
        .first()
        .filter(|_| cfg!(any(test, feature = "samples")));
    Error::Template(first.map_or_else(String::new, |fault| fault.message.to_string()))
}

impl Printed {
    /// How many pages it has.
    pub fn pages(&self) -> usize {
        self.document.pages().len()
    }

    /// The file.
    pub fn pdf(&self) -> &[u8] {
        &self.pdf
    }

    /// What the file is checked to be.
    pub fn conformance(&self) -> Conformance {
        self.conformance
    }

    /// The characters that print as boxes because no font has them.
    pub fn uncovered(&self) -> &BTreeSet<char> {
        &self.uncovered
    }

    /// A page as an image, counted from 0, as close to a width in pixels as its proportions allow.
    ///
    /// # Errors
    /// There is no such page, or it could not be drawn.
    pub fn page(&self, number: usize, width: u32) -> Result<PageImage, Error> {
        let page = self
            .document
            .pages()
            .get(number)
            .ok_or(Error::NoPage(number))?;
        let points = page.frame.width().to_pt();
        let options = RenderOptions {
            pixel_per_pt: Scalar::new(f64::from(width) / points),
            render_bleed: false,
        };
        let mut pixels = typst_render::render(page, &options);
        let png = pixels.encode_png().map_err(|_| Error::Drawing)?;
        let (width, height) = (pixels.width(), pixels.height());
        pixels.data_mut().zeroize();
        Ok(PageImage {
            png: Zeroizing::new(png),
            width,
            height,
        })
    }
}

impl std::fmt::Debug for Printed {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "Printed({} pages)", self.pages())
    }
}
