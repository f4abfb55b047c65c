//! Plays the main job on practice data in the real window and saves pictures of every screen in
//! every language, and of the conversation in Swedish beside each family language.
//!
//! Nothing here is anybody's: the words said are made up for the purpose.
#![expect(
    clippy::print_stdout,
    reason = "a command line program tells how far it has come"
)]

mod case;
mod counts;
mod papers;
mod practice;

use std::path::{Path, PathBuf};

use acceptance::{
    DataFolder, Window,
    find::Role,
    steps::{Beginning, PASSPHRASE, Words},
    window::Trouble,
};
use wheel::LanguageTag;

/// What the child of the demonstration says, in the language of the family, and the mother beside it.
const SAID: [(LanguageTag, &str, &str); 6] = [
    (
        LanguageTag::Sv,
        "Jag sover bra när min bror är hemma.",
        "Morgnarna är jobbiga för oss.",
    ),
    (
        LanguageTag::En,
        "I sleep well when my brother is home.",
        "Mornings are hard for us.",
    ),
    (
        LanguageTag::Fi,
        "Nukun hyvin, kun veljeni on kotona.",
        "Aamut ovat meille vaikeita.",
    ),
    (
        LanguageTag::So,
        "Si fiican ayaan u seexdaa marka walaalkay guriga joogo.",
        "Subaxyadu way nagu adag yihiin.",
    ),
    (
        LanguageTag::Ar,
        "أنام جيدًا عندما يكون أخي في البيت.",
        "الصباح صعب علينا.",
    ),
    (
        LanguageTag::Kmr,
        "Dema birayê min li malê be, ez baş radizêm.",
        "Sibeh ji bo me zehmet in.",
    ),
];

/// What asks for papers alone.
const PAPERS: &str = "papers";
/// What the name of an album of the follow-up begins with.
const COUNTS: &str = "counts-";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Trouble> {
    let mut arguments = std::env::args().skip(1);
    let pictures = PathBuf::from(arguments.next().ok_or("usage: demo FOLDER [ALBUM …]")?);
    let only: Vec<String> = arguments.collect();
    if pictures.exists() {
        std::fs::remove_dir_all(&pictures)?;
    }
    if only.is_empty() || only.iter().any(|album| album == PAPERS) {
        papers::draw(&pictures)?;
        println!("every paper in three pairs of languages");
    }
    let words = Words::default();
    for program in LanguageTag::ALL {
        for size in Size::ALL {
            let name = format!("{COUNTS}{program}{}", size.suffix());
            if size.is_wanted(&name, &only) {
                let album = Album::new(&pictures, &name, size)?;
                counts::play(&words, program, &album).await?;
                println!("{name}: {} pictures", album.count()?);
            }
        }
    }
    let alone = LanguageTag::ALL.map(|tag| (tag, tag));
    let beside_swedish = LanguageTag::ALL
        .into_iter()
        .filter(|tag| *tag != LanguageTag::Sv)
        .map(|tag| (LanguageTag::Sv, tag));
    for (program, family) in alone.into_iter().chain(beside_swedish) {
        let languages = if program == family {
            program.to_string()
        } else {
            format!("{program}+{family}")
        };
        for size in Size::ALL {
            let name = format!("{languages}{}", size.suffix());
            if !size.is_wanted(&name, &only) {
                continue;
            }
            let album = Album::new(&pictures, &name, size)?;
            let scene = Scene {
                words: &words,
                program,
                family,
                album: &album,
            };
            scene.play().await?;
            scene.practise().await?;
            scene.coordinate().await?;
            println!("{name}: {} pictures", album.count()?);
        }
    }
    Ok(())
}

/// How large the window is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Size {
    /// 1280 × 800, as an ordinary laptop has it.
    Laptop,
    /// 900 × 640, made only where an album is asked for by its name.
    Small,
}

impl Size {
    const ALL: [Self; 2] = [Self::Laptop, Self::Small];

    /// What the name of an album ends with.
    fn suffix(self) -> &'static str {
        match self {
            Self::Laptop => "",
            Self::Small => "@900x640",
        }
    }

    /// Whether an album of this size is to be made, where only some are asked for or none is named.
    fn is_wanted(self, album: &str, only: &[String]) -> bool {
        if only.is_empty() {
            self == Self::Laptop
        } else {
            only.iter().any(|name| name == album)
        }
    }

    async fn set(self, window: &Window) -> Result<(), Trouble> {
        match self {
            Self::Laptop => window.resize(1280, 800).await,
            Self::Small => window.resize(900, 640).await,
        }
    }
}

/// One folder of pictures, all of one size.
struct Album {
    folder: PathBuf,
    size: Size,
}

impl Album {
    fn new(pictures: &Path, name: &str, size: Size) -> Result<Self, Trouble> {
        let folder = pictures.join(name);
        std::fs::create_dir_all(&folder)?;
        Ok(Self { folder, size })
    }

    async fn keep(&self, window: &Window, name: &str) -> Result<(), Trouble> {
        std::fs::write(
            self.folder.join(format!("{name}.png")),
            window.picture().await?,
        )?;
        Ok(())
    }

    fn count(&self) -> Result<usize, Trouble> {
        Ok(std::fs::read_dir(&self.folder)?.count())
    }
}

/// One playing of the main job: with which words, for whom, into which album.
struct Scene<'a> {
    words: &'a Words,
    program: LanguageTag,
    family: LanguageTag,
    album: &'a Album,
}

impl Scene<'_> {
    /// The main job from the first start to reading the conversation again after a restart.
    async fn play(&self) -> Result<(), Trouble> {
        let (_, child, mother) = SAID
            .into_iter()
            .find(|(language, ..)| *language == self.family)
            .ok_or("nobody says anything in this language")?;
        let data = DataFolder::fresh()?;
        let window = self.open(&data).await?;
        self.begin(&window).await?;
        self.talk(&window, (child, mother)).await?;
        window.close().await?;
        self.keep_saved(&data)?;
        self.find_again(&data, child).await?;
        self.meet_trouble(&data).await
    }

    async fn open(&self, data: &DataFolder) -> Result<Window, Trouble> {
        let window = Window::open(data).await?;
        self.album.size.set(&window).await?;
        Ok(window)
    }

    fn text(&self, id: &str) -> String {
        self.words.text(self.program, id)
    }

    fn to_family(&self, id: &str) -> String {
        self.words.text(self.family, id)
    }

    /// The first start, the empty start page and the pages of information.
    async fn begin(&self, window: &Window) -> Result<(), Trouble> {
        let Self {
            words,
            program,
            album,
            ..
        } = *self;
        window.find(Role::Button, "Suomi").await?;
        album.keep(window, "01-language").await?;
        window.choose_language(words, program).await?;
        album.keep(window, "02-passphrase").await?;
        window.make_passphrase(words, program).await?;
        album.keep(window, "03-recovery-code").await?;
        let code = window.read_recovery_code().await?;
        window.press(&self.text("recovery-written")).await?;
        window
            .find(Role::Field, &self.text("recovery-code-label"))
            .await?;
        album.keep(window, "04-code-typed-back").await?;
        window.type_code_back(words, program, &code).await?;
        album.keep(window, "05-start-empty").await?;
        for (id, name) in [
            ("start-information", "06-about-the-wheel"),
            ("start-duty", "07-duty-to-report"),
            ("start-about", "08-about-the-program"),
        ] {
            window.press(&self.text(id)).await?;
            window.css("dialog[open]").await?;
            album.keep(window, name).await?;
            window.press(&self.text("common-close")).await?;
        }
        Ok(())
    }

    /// A conversation kept as a working copy, to its end and the lock after it.
    async fn talk(&self, window: &Window, said: (&str, &str)) -> Result<(), Trouble> {
        let Self {
            words,
            program,
            family,
            album,
        } = *self;
        let (child, mother) = said;
        let beginning = Beginning {
            program,
            family,
            roles: &["role-mother", "role-school"],
            code: Some("EK-7"),
        };
        window.press(&self.text("start-new-conversation")).await?;
        window.fill_in_beginning(words, &beginning).await?;
        album.keep(window, "09-before-the-conversation").await?;
        window.press(&self.text("new-begin")).await?;
        window.press(&self.to_family("opening-begin")).await?;
        window.css("svg.wheel").await?;
        album.keep(window, "10-wheel").await?;

        let childs_words = ("role-child", "question-works-child");
        window.open_area(words, family, "belonging").await?;
        window.say(words, family, childs_words, child).await?;
        window.open_area(words, family, "health").await?;
        window.say(words, family, childs_words, child).await?;
        let mothers_words = ("role-mother", "question-challenging");
        window.say(words, family, mothers_words, mother).await?;
        window.press(&self.to_family("area-close")).await?;
        window.open_area(words, family, "care").await?;
        window.press(&self.to_family("area-wanted")).await?;
        window.press(&self.to_family("area-close")).await?;
        album.keep(window, "11-wheel-talked-about").await?;
        window.open_area(words, family, "health").await?;
        album.keep(window, "12-area").await?;

        window.press(&self.text("bar-finish")).await?;
        window
            .find(Role::Heading, &self.to_family("read-back-title"))
            .await?;
        album.keep(window, "13-read-back").await?;
        self.take_home(window).await?;
        window.press(&self.to_family("read-back-finish")).await?;
        window
            .find(Role::Heading, &self.to_family("closed-working-copy-title"))
            .await?;
        album.keep(window, "14-closed").await?;
        window.press(&self.to_family("closed-to-start")).await?;
        window.shows("EK-7").await?;
        album.keep(window, "15-start").await?;
        window.press(&self.text("start-lock")).await?;
        window
            .find(Role::Button, &self.text("unlock-button"))
            .await?;
        album.keep(window, "16-locked").await?;
        window.press(&self.text("unlock-forgotten")).await?;
        window
            .find(Role::Heading, &self.text("recover-title"))
            .await?;
        album.keep(window, "17-recovery").await
    }

    /// The conversation found again after a restart, and a second start beside the first.
    async fn find_again(&self, data: &DataFolder, said: &str) -> Result<(), Trouble> {
        let window = self.open(data).await?;
        window.unlock(self.words, self.program, PASSPHRASE).await?;
        window.press("EK-7").await?;
        window.find(Role::Button, &self.text("case-read")).await?;
        self.album.keep(&window, "18-case").await?;
        window.press(&self.text("case-read")).await?;
        window.shows(said).await?;
        self.album.keep(&window, "19-reading").await?;

        let second = self.open(data).await?;
        second
            .find(Role::Heading, &self.text("trouble-in-use-title"))
            .await?;
        self.album.keep(&second, "20-second-start").await?;
        second.close().await?;
        window.close().await
    }

    /// A store from a newer version, and one that is damaged.
    async fn meet_trouble(&self, data: &DataFolder) -> Result<(), Trouble> {
        let keys = data.path().join("vault.keys");
        let mut newer: serde_json::Map<String, serde_json::Value> =
            serde_json::from_slice(&std::fs::read(&keys)?)?;
        newer.insert("format".to_owned(), 99.into());
        for (content, title, name) in [
            (
                serde_json::to_string(&newer)?,
                "trouble-too-new-title",
                "21-newer-store",
            ),
            ("{".to_owned(), "trouble-damaged-title", "22-damaged-store"),
        ] {
            std::fs::write(&keys, content)?;
            let window = self.open(data).await?;
            window.find(Role::Heading, &self.text(title)).await?;
            self.album.keep(&window, name).await?;
            window.close().await?;
        }
        Ok(())
    }
}
