//! Nothing stands in a file but the paper: no code, no path, no person, nothing that acts or points anywhere.

use std::env;

use crate::{file::File, shelf::Copy, signs::seen};

/// The code of the case of the samples.
const CODE: &str = "LÖV-7";

pub fn no_code_of_a_case_stands_in_a_file_but_in_the_overview_of_what_is_stored(
    copy: &Copy,
) -> Vec<String> {
    if copy.name == "stored" {
        return Vec::new();
    }
    let file = &copy.file;
    let mut faults: Vec<String> = Haystack::of(file, &copy.pdf).places_of(CODE);
    if seen(&copy.text).contains(CODE) {
        faults.push("the code stands on a page".to_owned());
    }
    faults
}

pub fn not_even_the_overview_says_the_code_of_the_case_outside_of_its_pages(
    copy: &Copy,
) -> Vec<String> {
    let file = &copy.file;
    let about = [info(file), file.metadata()].concat();
    let says = about.contains(CODE) || about.contains("LÖV");
    says.then(|| "the code stands in what the file says of itself".to_owned())
        .into_iter()
        .collect()
}

pub fn a_file_says_of_itself_what_it_is_called_and_what_made_it_and_no_more(
    copy: &Copy,
) -> Vec<String> {
    let file = &copy.file;
    let mut faults = Vec::new();
    let title = copy.paper.pointer("/title/text");
    let title = title.and_then(|title| title.as_str()).unwrap_or_default();
    if let Some(info) = file.fields(&file.objects.trailer, "Info") {
        for (key, _) in info {
            let key = String::from_utf8_lossy(key).into_owned();
            let value = file.text(info, &key).unwrap_or_default();
            let is_meant = match key.as_str() {
                "Title" => seen(&value) == seen(title),
                "Creator" => value == "Hjulet",
                _ => false,
            };
            if !is_meant {
                faults.push(format!("{key} is {value:?}"));
            }
        }
        if !info.has(b"Title") {
            faults.push("no title".to_owned());
        }
    } else {
        faults.push("no Info".to_owned());
    }
    let metadata = file.metadata();
    for key in [
        "dc:creator",
        "pdf:Author",
        "xmp:CreateDate",
        "xmp:ModifyDate",
        "xmp:MetadataDate",
        "dc:description",
        "pdf:Keywords",
    ] {
        if metadata.contains(key) {
            faults.push(format!("{key} in the metadata"));
        }
    }
    faults
}

pub fn no_path_and_no_user_of_this_computer_stands_in_a_file(copy: &Copy) -> Vec<String> {
    let mut of_this_computer = vec![
        env!("CARGO_MANIFEST_DIR").to_owned(),
        "/home/".to_owned(),
        "/Users/".to_owned(),
        "C:\\Users".to_owned(),
        "/tmp/".to_owned(),
        "blocks.typ".to_owned(),
        "paper.json".to_owned(),
    ];
    of_this_computer.extend(["HOME", "HOSTNAME"].into_iter().filter_map(|name| {
        let value = env::var(name).ok()?;
        (3 < value.len()).then_some(value)
    }));
    let haystack = Haystack::of(&copy.file, &copy.pdf);
    let user = env::var("USER").or_else(|_| env::var("LOGNAME")).ok();
    let file = &copy.file;
    let about = [info(file), file.metadata()].concat();
    let user = user.iter().filter(|user| about.contains(user.as_str()));
    of_this_computer
        .iter()
        .flat_map(|trace| haystack.places_of(trace))
        .chain(user.map(|_| "the user stands in what the file says of itself".to_owned()))
        .collect()
}

pub fn nothing_in_a_file_acts_points_elsewhere_or_is_hidden(copy: &Copy) -> Vec<String> {
    /// What makes a file do something, or carry something that is on no page.
    const KEYS: [&str; 15] = [
        "JavaScript",
        "JS",
        "URI",
        "AA",
        "OpenAction",
        "EmbeddedFiles",
        "EmbeddedFile",
        "AF",
        "EF",
        "AcroForm",
        "XFA",
        "OCProperties",
        "Collection",
        "PieceInfo",
        "Encrypt",
    ];
    /// Actions and kinds of objects.
    const NAMES: [&str; 11] = [
        "JavaScript",
        "URI",
        "Launch",
        "GoToR",
        "GoToE",
        "SubmitForm",
        "ImportData",
        "Rendition",
        "EmbeddedFile",
        "Filespec",
        "OCG",
    ];
    let file = &copy.file;
    let mut faults = Vec::new();
    for fields in file.dictionaries() {
        for key in KEYS {
            if fields.has(key.as_bytes()) {
                faults.push(format!("/{key}"));
            }
        }
        // A table of contents may lead to other pages of the same file, and to nothing else.
        let is_annotation = file.name(fields, "Type").as_deref() == Some("Annot");
        let leads_inside = file.name(fields, "Subtype").as_deref() == Some("Link")
            && (fields.has(b"Dest") || goes_inside(file, fields));
        if is_annotation && !leads_inside {
            faults.push(format!("{fields:?}"));
        }
        for key in ["Type", "S", "Subtype"] {
            let name = file.name(fields, key).unwrap_or_default();
            if NAMES.contains(&name.as_str()) {
                faults.push(format!("/{key} /{name}"));
            }
        }
    }
    // What follows the end is kept by readers and seen by nobody.
    if !copy.pdf.trim_ascii_end().ends_with(b"%%EOF") {
        faults.push("something follows the end".to_owned());
    }
    let ends = copy.pdf.windows(5).filter(|bytes| bytes == b"%%EOF");
    if ends.count() != 1 {
        faults.push("an earlier state of the file is kept".to_owned());
    }
    faults
}

fn goes_inside(file: &File, link: &lopdf::Dictionary) -> bool {
    let action = file.fields(link, "A");
    action.is_some_and(|action| file.name(action, "S").as_deref() == Some("GoTo"))
}

/// Everything in a file outside of the glyphs on its pages, one sign for a byte, as it is searched.
pub struct Haystack {
    bytes: String,
    streams: Vec<(String, String)>,
    texts: Vec<String>,
}

impl Haystack {
    /// Unpacks a file to be searched.
    pub fn of(file: &File, pdf: &[u8]) -> Self {
        let streams = file.streams().map(|(fields, bytes)| {
            let kind = file.name(fields, "Type").unwrap_or_default();
            (kind, signs(&bytes))
        });
        Self {
            bytes: signs(pdf),
            streams: streams.collect(),
            texts: file.texts(),
        }
    }

    /// Where a text stands, in any of the forms a file may hold it in.
    pub fn places_of(&self, text: &str) -> Vec<String> {
        let utf16 = |to_bytes: fn(u16) -> [u8; 2]| -> Vec<u8> {
            text.encode_utf16().flat_map(to_bytes).collect()
        };
        let hexadecimal: Vec<String> = text
            .encode_utf16()
            .map(|unit| format!("{unit:04X}"))
            .collect();
        let hexadecimal = hexadecimal.concat();
        let latin1: Option<Vec<u8>> = text
            .chars()
            .map(|sign| u8::try_from(u32::from(sign)).ok())
            .collect();
        let mut forms = vec![
            text.as_bytes().to_vec(),
            utf16(u16::to_be_bytes),
            utf16(u16::to_le_bytes),
            hexadecimal.to_lowercase().into_bytes(),
            hexadecimal.into_bytes(),
        ];
        forms.extend(latin1);
        let forms: Vec<String> = forms.iter().map(|form| signs(form)).collect();
        let holds = |bytes: &str| forms.iter().any(|form| bytes.contains(form.as_str()));
        let mut places = Vec::new();
        if holds(&self.bytes) {
            places.push(format!("{text:?} stands in the bytes of the file"));
        }
        for (kind, _) in self.streams.iter().filter(|(_, bytes)| holds(bytes)) {
            places.push(format!("{text:?} stands in a stream {kind}"));
        }
        if self.texts.iter().any(|one| one.contains(text)) {
            places.push(format!("{text:?} stands in a text of the file"));
        }
        places
    }
}

fn signs(bytes: &[u8]) -> String {
    bytes.iter().copied().map(char::from).collect()
}

fn info(file: &File) -> String {
    let Some(info) = file.fields(&file.objects.trailer, "Info") else {
        return String::new();
    };
    info.iter()
        .filter_map(|(key, _)| file.text(info, &String::from_utf8_lossy(key)))
        .collect::<Vec<String>>()
        .join("\n")
}
