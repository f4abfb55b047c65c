//! The objects of a file, unpacked.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

/// A file that was opened.
pub struct File {
    /// Its objects.
    pub objects: Document,
}

/// A font of a file.
pub struct Font {
    /// Its name, with the prefix of a part of a font.
    pub name: String,
    /// Whether the file carries it.
    pub is_embedded: bool,
    /// What each code means; empty where the file does not say it.
    pub meanings: BTreeMap<u16, String>,
}

impl File {
    /// Opens a file.
    pub fn open(pdf: &[u8]) -> Self {
        Self {
            objects: Document::load_mem(pdf).expect("a PDF"),
        }
    }

    /// Where everything begins.
    pub fn catalogue(&self) -> &Dictionary {
        self.objects.catalog().expect("a catalogue")
    }

    /// An object, or the one it points at.
    pub fn resolved<'a>(&'a self, object: &'a Object) -> &'a Object {
        self.objects.dereference(object).expect("an object").1
    }

    /// What stands under a key.
    pub fn under<'a>(&'a self, fields: &'a Dictionary, key: &str) -> Option<&'a Object> {
        let object = fields.get(key.as_bytes()).ok()?;
        Some(self.resolved(object))
    }

    /// A dictionary under a key.
    pub fn fields<'a>(&'a self, fields: &'a Dictionary, key: &str) -> Option<&'a Dictionary> {
        match self.under(fields, key)? {
            Object::Dictionary(fields) => Some(fields),
            Object::Stream(stream) => Some(&stream.dict),
            _ => None,
        }
    }

    /// A text under a key.
    pub fn text(&self, fields: &Dictionary, key: &str) -> Option<String> {
        match self.under(fields, key)? {
            Object::String(bytes, _) => Some(decoded(bytes)),
            _ => None,
        }
    }

    /// A name under a key.
    pub fn name(&self, fields: &Dictionary, key: &str) -> Option<String> {
        match self.under(fields, key)? {
            Object::Name(name) => Some(String::from_utf8_lossy(name).into_owned()),
            _ => None,
        }
    }

    /// A switch under a key.
    pub fn is_set(&self, fields: &Dictionary, key: &str) -> bool {
        matches!(self.under(fields, key), Some(Object::Boolean(true)))
    }

    /// The pages, in their order.
    pub fn pages(&self) -> Vec<ObjectId> {
        self.objects.get_pages().into_values().collect()
    }

    /// Every stream, unpacked, with its dictionary.
    pub fn streams(&self) -> impl Iterator<Item = (&Dictionary, Vec<u8>)> {
        self.objects.objects.values().filter_map(|object| {
            let Object::Stream(stream) = object else {
                return None;
            };
            Some((&stream.dict, unpacked(stream)))
        })
    }

    /// Every dictionary, also those inside others.
    pub fn dictionaries(&self) -> Vec<&Dictionary> {
        let mut found = vec![&self.objects.trailer];
        for object in self.objects.objects.values() {
            gather_dictionaries(object, &mut found);
        }
        found
    }

    /// Every text that stands in an object.
    pub fn texts(&self) -> Vec<String> {
        let mut found = Vec::new();
        for object in self.objects.objects.values() {
            gather_texts(object, &mut found);
        }
        gather_texts(
            &Object::Dictionary(self.objects.trailer.clone()),
            &mut found,
        );
        found
    }

    /// What a file says of itself for those who sort files.
    pub fn metadata(&self) -> String {
        let metadata = self.under(self.catalogue(), "Metadata");
        match metadata {
            Some(Object::Stream(stream)) => {
                String::from_utf8(unpacked(stream)).expect("metadata are UTF-8")
            }
            _ => String::new(),
        }
    }

    /// Every font that draws text.
    pub fn fonts(&self) -> Vec<Font> {
        let fonts = self.dictionaries().into_iter().filter(|fields| {
            let is_part = self
                .name(fields, "Subtype")
                .is_some_and(|kind| kind.starts_with("CIDFont"));
            self.name(fields, "Type").as_deref() == Some("Font") && !is_part
        });
        fonts.map(|fields| self.font(fields)).collect()
    }

    /// A font with what its codes mean.
    pub fn font(&self, fields: &Dictionary) -> Font {
        let parts = match self.under(fields, "DescendantFonts") {
            Some(Object::Array(parts)) => parts.iter().collect(),
            _ => Vec::new(),
        };
        let parts: Vec<&Dictionary> = parts
            .into_iter()
            .filter_map(|part| self.resolved(part).as_dict().ok())
            .collect();
        let carries = |part: &&Dictionary| {
            self.fields(part, "FontDescriptor").is_some_and(|about| {
                ["FontFile", "FontFile2", "FontFile3"]
                    .iter()
                    .any(|key| about.has(key.as_bytes()))
            })
        };
        let meanings = match self.under(fields, "ToUnicode") {
            Some(Object::Stream(stream)) => meanings(&unpacked(stream)),
            _ => BTreeMap::new(),
        };
        Font {
            name: self.name(fields, "BaseFont").unwrap_or_default(),
            is_embedded: !parts.is_empty() && parts.iter().all(carries),
            meanings,
        }
    }
}

/// A stream as it is meant.
pub fn unpacked(stream: &Stream) -> Vec<u8> {
    if stream.dict.has(b"Filter") {
        stream.decompressed_content().expect("a sound stream")
    } else {
        stream.content.clone()
    }
}

/// A text of an object: UTF-16 where it says so, otherwise one byte for a sign.
pub fn decoded(bytes: &[u8]) -> String {
    match bytes.strip_prefix(&[0xFE, 0xFF]) {
        Some(units) => utf16(units),
        None => bytes.iter().copied().map(char::from).collect(),
    }
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes
        .as_chunks::<2>()
        .0
        .iter()
        .map(|unit| u16::from_be_bytes(*unit))
        .collect();
    String::from_utf16_lossy(&units)
}

fn gather_dictionaries<'a>(object: &'a Object, into: &mut Vec<&'a Dictionary>) {
    match object {
        Object::Array(objects) => objects
            .iter()
            .for_each(|object| gather_dictionaries(object, into)),
        Object::Dictionary(fields) => {
            into.push(fields);
            fields
                .iter()
                .for_each(|(_, object)| gather_dictionaries(object, into));
        }
        Object::Stream(stream) => {
            into.push(&stream.dict);
            stream
                .dict
                .iter()
                .for_each(|(_, object)| gather_dictionaries(object, into));
        }
        _ => {}
    }
}

fn gather_texts(object: &Object, into: &mut Vec<String>) {
    match object {
        Object::String(bytes, _) => into.push(decoded(bytes)),
        Object::Array(objects) => objects.iter().for_each(|object| gather_texts(object, into)),
        Object::Dictionary(fields) => fields
            .iter()
            .for_each(|(_, object)| gather_texts(object, into)),
        Object::Stream(stream) => stream
            .dict
            .iter()
            .for_each(|(_, object)| gather_texts(object, into)),
        _ => {}
    }
}

/// What each code of a font means, from its `ToUnicode`.
fn meanings(cmap: &[u8]) -> BTreeMap<u16, String> {
    let cmap = String::from_utf8_lossy(cmap);
    let mut meanings = BTreeMap::new();
    for block in cmap.split("beginbfchar").skip(1) {
        let block = block.split("endbfchar").next().unwrap_or_default();
        for pair in hexadecimals(block).as_chunks::<2>().0 {
            let [code, meaning] = pair;
            meanings.insert(code_of(code), utf16(meaning));
        }
    }
    for block in cmap.split("beginbfrange").skip(1) {
        let block = block.split("endbfrange").next().unwrap_or_default();
        assert!(!block.contains('['), "ranges with lists are not written");
        for range in hexadecimals(block).as_chunks::<3>().0 {
            let [first, last, meaning] = range;
            let mut units = utf16(meaning);
            for code in code_of(first)..=code_of(last) {
                meanings.insert(code, units.clone());
                let next = units
                    .pop()
                    .and_then(|sign| char::from_u32(u32::from(sign) + 1));
                units.extend(next);
            }
        }
    }
    meanings
}

fn code_of(bytes: &[u8]) -> u16 {
    bytes
        .iter()
        .fold(0, |code, byte| (code << 8) | u16::from(*byte))
}

fn hexadecimals(text: &str) -> Vec<Vec<u8>> {
    text.split('<')
        .skip(1)
        .filter_map(|piece| piece.split('>').next())
        .map(|digits| {
            let digits: Vec<u8> = digits
                .chars()
                .filter_map(|digit| digit.to_digit(16))
                .filter_map(|digit| u8::try_from(digit).ok())
                .collect();
            let bytes = digits.as_chunks::<2>().0.iter();
            bytes.map(|[high, low]| (high << 4) | low).collect()
        })
        .collect()
}
