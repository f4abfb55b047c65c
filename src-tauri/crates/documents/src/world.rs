//! What Typst may see: our templates, the paper it is to set, four fonts. No disk, no network, no clock.

use std::{collections::BTreeMap, sync::LazyLock};

use typst::{
    Library, LibraryExt as _, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use crate::fonts::{BOOK, FONTS};

/// The templates by the name they have for each other. The first one sets the whole.
pub const TEMPLATES: [(&str, &str); 5] = [
    ("paper.typ", include_str!("../templates/paper.typ")),
    ("look.typ", include_str!("../templates/look.typ")),
    ("words.typ", include_str!("../templates/words.typ")),
    ("blocks.typ", include_str!("../templates/blocks.typ")),
    ("page.typ", include_str!("../templates/page.typ")),
];

/// The name of what is to be set.
pub const PAPER: &str = "paper.json";

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

static SOURCES: LazyLock<BTreeMap<&'static str, Source>> = LazyLock::new(|| {
    TEMPLATES
        .iter()
        .filter_map(|(name, text)| Some((*name, Source::new(file_id(name)?, (*text).to_owned()))))
        .collect()
});

/// One paper and what it is set with.
pub struct PaperWorld {
    main: FileId,
    files: BTreeMap<&'static str, Bytes>,
}

impl PaperWorld {
    /// A world that holds this paper. `None` only if a template has a name that is none.
    pub fn new(files: impl IntoIterator<Item = (&'static str, Vec<u8>)>) -> Option<Self> {
        let (main, _) = TEMPLATES.first()?;
        let files = files
            .into_iter()
            .map(|(name, bytes)| (name, Bytes::new(bytes)));
        Some(Self {
            main: file_id(main)?,
            files: files.collect(),
        })
    }
}

impl World for PaperWorld {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &BOOK
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let source = SOURCES.get(id.vpath().get_without_slash());
        source.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let file = self.files.get(id.vpath().get_without_slash());
        file.cloned().ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn file_id(name: &str) -> Option<FileId> {
    let path = VirtualPath::new(name).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}
