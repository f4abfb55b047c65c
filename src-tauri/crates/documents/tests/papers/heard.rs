//! What a screen reader hears: the structure of a file, element by element, with the text that belongs to each.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, content::Content, content::Operation};

use crate::{
    file::{File, Font, decoded, unpacked},
    signs::runs_leftwards,
};

/// An element of the structure.
#[derive(Debug, Default)]
pub struct Element {
    /// What it is, as a standard role.
    pub role: String,
    /// The language of what stands in it, its own or that of what it stands in.
    pub lang: String,
    /// What it says to those who do not see it.
    pub alt: Option<String>,
    /// Its attributes by their names.
    pub attributes: Vec<String>,
    /// What stands in it, in reading order.
    pub inside: Vec<Inside>,
}

/// What stands in an element.
#[derive(Debug)]
pub enum Inside {
    /// Another one.
    Element(Element),
    /// Text.
    Text(Piece),
    /// Something beside the text: a note in the margin, a field.
    Other,
}

/// A text in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Piece {
    /// What it says, in the order in which it is read within each run.
    pub text: String,
    /// In which language.
    pub lang: String,
}

/// A file as it is heard.
pub struct Heard {
    /// The whole.
    pub root: Element,
    /// What is on the pages without being heard: what stands at the foot.
    pub unheard: Vec<String>,
    /// Faults in how the pages are marked.
    pub faults: Vec<String>,
}

/// Reads a file as a screen reader does.
pub fn listen(file: &File) -> Heard {
    let mut pages = Pages::default();
    for page in file.pages() {
        pages.read(file, page);
    }
    let mut faults = Vec::new();
    let catalogue = file.catalogue();
    let lang = file.text(catalogue, "Lang").unwrap_or_default();
    let mut root = Element {
        role: "Root".to_owned(),
        lang,
        ..Element::default()
    };
    if let Some(tree) = file.fields(catalogue, "StructTreeRoot") {
        let roles = file.fields(tree, "RoleMap");
        let mut walk = Walk {
            file,
            roles,
            pages: &mut pages,
        };
        root.inside = walk.inside(tree, None, &root.lang);
    } else {
        faults.push("no structure".to_owned());
    }
    faults.append(&mut pages.faults);
    faults.extend(pages.marked.keys().map(|(page, number)| {
        format!("marked content {number} of page {page:?} is in no element")
    }));
    Heard {
        root,
        unheard: pages.artifacts,
        faults,
    }
}

impl Heard {
    /// Every element, each before what stands in it.
    pub fn elements(&self) -> Vec<&Element> {
        let mut found = Vec::new();
        gather(&self.root, &mut found);
        found
    }

    /// Every text in reading order, with the elements that hold it, from the outermost on.
    pub fn told(&self) -> Vec<(Vec<&Element>, &Piece)> {
        let mut told = Vec::new();
        tell(&self.root, &mut Vec::new(), &mut told);
        told
    }

    /// What is heard of running text: neither what is drawn in figures nor the signs before points.
    pub fn running(&self) -> impl Iterator<Item = (Vec<&Element>, &Piece)> {
        self.told().into_iter().filter(|(within, _)| {
            within
                .iter()
                .all(|element| element.role != "Lbl" && element.alt.is_none())
        })
    }
}

impl Element {
    /// The elements right inside it.
    pub fn children(&self) -> impl Iterator<Item = &Element> {
        self.inside.iter().filter_map(|inside| match inside {
            Inside::Element(element) => Some(element),
            Inside::Text(_) | Inside::Other => None,
        })
    }

    /// All text in it.
    pub fn text(&self) -> String {
        self.inside
            .iter()
            .map(|inside| match inside {
                Inside::Element(element) => element.text(),
                Inside::Text(piece) => piece.text.clone(),
                Inside::Other => String::new(),
            })
            .collect()
    }

    /// The level of a heading.
    pub fn heading(&self) -> Option<usize> {
        self.role.strip_prefix('H')?.parse().ok()
    }
}

fn gather<'a>(element: &'a Element, into: &mut Vec<&'a Element>) {
    into.push(element);
    for child in element.children() {
        gather(child, into);
    }
}

fn tell<'a>(
    element: &'a Element,
    within: &mut Vec<&'a Element>,
    into: &mut Vec<(Vec<&'a Element>, &'a Piece)>,
) {
    within.push(element);
    for inside in &element.inside {
        match inside {
            Inside::Element(child) => tell(child, within, into),
            Inside::Text(piece) => into.push((within.clone(), piece)),
            Inside::Other => {}
        }
    }
    within.pop();
}

struct Walk<'a> {
    file: &'a File,
    roles: Option<&'a Dictionary>,
    pages: &'a mut Pages,
}

impl<'a> Walk<'a> {
    fn inside(
        &mut self,
        fields: &'a Dictionary,
        page: Option<ObjectId>,
        lang: &str,
    ) -> Vec<Inside> {
        let page = page_of(fields).or(page);
        match self.file.under(fields, "K") {
            Some(Object::Array(kids)) => kids
                .iter()
                .flat_map(|kid| self.kid(kid, page, lang))
                .collect(),
            Some(kid) => self.kid(kid, page, lang),
            None => Vec::new(),
        }
    }

    fn kid(&mut self, kid: &'a Object, page: Option<ObjectId>, lang: &str) -> Vec<Inside> {
        match self.file.resolved(kid) {
            Object::Integer(number) => self.marked(page, *number, lang),
            Object::Dictionary(fields) => match self.file.name(fields, "Type").as_deref() {
                Some("MCR") => {
                    let number = fields.get(b"MCID").and_then(Object::as_i64);
                    let number = number.expect("marked content has a number");
                    self.marked(page_of(fields).or(page), number, lang)
                }
                Some("OBJR") => vec![Inside::Other],
                _ => vec![Inside::Element(self.element(fields, page, lang))],
            },
            other => {
                let fault = format!("{other:?} stands in an element");
                self.pages.faults.push(fault);
                Vec::new()
            }
        }
    }

    fn marked(&mut self, page: Option<ObjectId>, number: i64, lang: &str) -> Vec<Inside> {
        let page = page.expect("marked content stands on a page");
        let Some(pieces) = self.pages.marked.remove(&(page, number)) else {
            let fault = format!(
                "marked content {number} of page {page:?} is not there, or twice in the tree"
            );
            self.pages.faults.push(fault);
            return Vec::new();
        };
        pieces
            .into_iter()
            .map(|mut piece| {
                if piece.lang.is_empty() {
                    lang.clone_into(&mut piece.lang);
                }
                Inside::Text(piece)
            })
            .collect()
    }

    fn element(&mut self, fields: &'a Dictionary, page: Option<ObjectId>, lang: &str) -> Element {
        let own = self.file.text(fields, "Lang");
        let lang = own.unwrap_or_else(|| lang.to_owned());
        Element {
            role: self.role(fields),
            alt: self.file.text(fields, "Alt"),
            attributes: self.attributes(fields),
            inside: self.inside(fields, page, &lang),
            lang,
        }
    }

    /// The role as the standard names it, through the file's own map.
    fn role(&self, fields: &Dictionary) -> String {
        let mut role = self.file.name(fields, "S").unwrap_or_default();
        for _ in 0..8 {
            match self.roles.and_then(|roles| self.file.name(roles, &role)) {
                Some(standard) => role = standard,
                None => break,
            }
        }
        role
    }

    fn attributes(&self, fields: &Dictionary) -> Vec<String> {
        let owners = match self.file.under(fields, "A") {
            Some(Object::Array(owners)) => owners.iter().collect(),
            Some(owner) => vec![owner],
            None => Vec::new(),
        };
        owners
            .into_iter()
            .filter_map(|owner| self.file.resolved(owner).as_dict().ok())
            .flat_map(|owner| owner.iter())
            .map(|(name, _)| String::from_utf8_lossy(name).into_owned())
            .collect()
    }
}

fn page_of(fields: &Dictionary) -> Option<ObjectId> {
    fields.get(b"Pg").and_then(Object::as_reference).ok()
}

/// The text of all pages by the numbers of their marked content.
#[derive(Default)]
struct Pages {
    marked: BTreeMap<(ObjectId, i64), Vec<Piece>>,
    artifacts: Vec<String>,
    faults: Vec<String>,
}

/// Something that was opened on a page and not closed yet.
struct Open {
    is_artifact: bool,
    number: Option<i64>,
    lang: Option<String>,
    /// What stands in place of what is drawn.
    actual: Option<String>,
}

impl Pages {
    fn read(&mut self, file: &File, page: ObjectId) {
        let content = file.objects.get_page_content(page);
        let fields = file.objects.get_dictionary(page).expect("a page");
        let resources = file.fields(fields, "Resources").expect("a page has means");
        let mut open = Vec::new();
        self.run(file, page, &content, resources, &mut open);
        if !open.is_empty() {
            self.faults
                .push(format!("page {page:?} leaves something open"));
        }
    }

    fn run(
        &mut self,
        file: &File,
        page: ObjectId,
        content: &[u8],
        resources: &Dictionary,
        open: &mut Vec<Open>,
    ) {
        let content = Content::decode(content).expect("sound content");
        let fonts = fonts(file, resources);
        let mut font: Option<&Font> = None;
        for Operation { operator, operands } in &content.operations {
            match operator.as_str() {
                "BMC" | "BDC" => self.open(file, page, operands, resources, open),
                "EMC" => self.close(page, open),
                "Tf" => {
                    let name = operands.first().and_then(|name| name.as_name().ok());
                    font = name.and_then(|name| fonts.get(name));
                }
                "Tj" | "TJ" | "'" | "\"" => {
                    let text = shown(operands, font.expect("a font is chosen"));
                    self.put(page, &text, open);
                }
                "Do" => {
                    self.is_marked(page, "a picture", open);
                    self.picture(file, page, operands, resources, open);
                }
                "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" | "S" | "s" | "sh" => {
                    self.is_marked(page, "a drawing", open);
                }
                _ => {}
            }
        }
    }

    fn picture(
        &mut self,
        file: &File,
        page: ObjectId,
        operands: &[Object],
        resources: &Dictionary,
        open: &mut Vec<Open>,
    ) {
        let name = operands.first().and_then(|name| name.as_name().ok());
        let pictures = file.fields(resources, "XObject");
        let picture = pictures
            .zip(name)
            .and_then(|(pictures, name)| pictures.get(name).ok());
        let Some(Object::Stream(form)) = picture.map(|picture| file.resolved(picture)) else {
            return;
        };
        if file.name(&form.dict, "Subtype").as_deref() == Some("Form") {
            let own = file.fields(&form.dict, "Resources").unwrap_or(resources);
            self.run(file, page, &unpacked(form), own, open);
        }
    }

    fn open(
        &mut self,
        file: &File,
        page: ObjectId,
        operands: &[Object],
        resources: &Dictionary,
        open: &mut Vec<Open>,
    ) {
        let tag = operands.first().and_then(|tag| tag.as_name().ok());
        let properties = operands.get(1).and_then(|properties| match properties {
            Object::Dictionary(properties) => Some(properties),
            Object::Name(name) => {
                let named = file.fields(resources, "Properties")?;
                file.resolved(named.get(name).ok()?).as_dict().ok()
            }
            _ => None,
        });
        let text = |key| properties.and_then(|properties| file.text(properties, key));
        let opened = Open {
            is_artifact: tag == Some(b"Artifact"),
            number: properties.and_then(|properties| properties.get(b"MCID").ok()?.as_i64().ok()),
            lang: text("Lang"),
            actual: text("ActualText"),
        };
        let is_inside = |test: fn(&Open) -> bool| open.iter().any(test);
        if opened.is_artifact && is_inside(|one| one.number.is_some()) {
            self.faults.push(format!(
                "page {page:?} has an artifact inside what is heard"
            ));
        }
        if let Some(number) = opened.number {
            if is_inside(|one| one.is_artifact) {
                self.faults.push(format!(
                    "page {page:?} has something heard inside an artifact"
                ));
            }
            if self.marked.insert((page, number), Vec::new()).is_some() {
                self.faults
                    .push(format!("page {page:?} has {number} twice"));
            }
        }
        open.push(opened);
    }

    fn close(&mut self, page: ObjectId, open: &mut Vec<Open>) {
        match open.pop() {
            None => self
                .faults
                .push(format!("page {page:?} closes what is not open")),
            Some(closed) => {
                if let Some(actual) = &closed.actual {
                    // It is said where it closes, unless what stands around it is replaced, too.
                    let number = closed.number;
                    let lang = closed.lang.clone();
                    open.push(Open {
                        is_artifact: closed.is_artifact,
                        number,
                        lang,
                        actual: None,
                    });
                    self.put(page, actual, open);
                    open.pop();
                }
            }
        }
    }

    fn put(&mut self, page: ObjectId, text: &str, open: &[Open]) {
        self.is_marked(page, "text", open);
        if open.iter().any(|one| one.actual.is_some()) {
            return;
        }
        let number = open.iter().rev().find_map(|one| one.number);
        match number.and_then(|number| self.marked.get_mut(&(page, number))) {
            None => self.artifacts.push(text.to_owned()),
            Some(pieces) => {
                let lang = open.iter().rev().find_map(|one| one.lang.clone());
                pieces.push(Piece {
                    text: text.to_owned(),
                    lang: lang.unwrap_or_default(),
                });
            }
        }
    }

    fn is_marked(&mut self, page: ObjectId, what: &str, open: &[Open]) {
        let is_marked = open
            .iter()
            .any(|one| one.is_artifact || one.number.is_some());
        if !is_marked {
            let fault = format!("page {page:?} has {what} that is neither heard nor an artifact");
            if !self.faults.contains(&fault) {
                self.faults.push(fault);
            }
        }
    }
}

fn fonts(file: &File, resources: &Dictionary) -> BTreeMap<Vec<u8>, Font> {
    let Some(fonts) = file.fields(resources, "Font") else {
        return BTreeMap::new();
    };
    fonts
        .iter()
        .filter_map(|(name, font)| {
            let fields = file.resolved(font).as_dict().ok()?;
            Some((name.clone(), file.font(fields)))
        })
        .collect()
}

/// What one showing of text says. A run from right to left is drawn from its end.
fn shown(operands: &[Object], font: &Font) -> String {
    let mut meanings: Vec<String> = Vec::new();
    let mut take = |operand: &Object| {
        if let Object::String(bytes, _) = operand {
            for code in bytes.as_chunks::<2>().0 {
                let code = u16::from_be_bytes(*code);
                meanings.push(font.meanings.get(&code).cloned().unwrap_or_default());
            }
        }
    };
    for operand in operands {
        match operand {
            Object::Array(pieces) => pieces.iter().for_each(&mut take),
            other => take(other),
        }
    }
    if meanings
        .iter()
        .any(|meaning| meaning.contains(runs_leftwards))
    {
        meanings.reverse();
    }
    meanings.concat()
}

#[test]
fn a_text_is_decoded_as_it_says() {
    assert_eq!(decoded(b"H\xE4lsa"), "Hälsa");
    assert_eq!(decoded(&[0xFE, 0xFF, 0x06, 0x27]), "\u{627}");
}
