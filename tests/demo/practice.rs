//! A practice family, from choosing it to the end, with everything that a conversation has.

use acceptance::{DataFolder, Window, find::Role, steps::PASSPHRASE, window::Trouble};
use wheel::LanguageTag;

use super::Scene;

/// The family that speaks a language, and who of it is asked what in the demonstration.
struct Family {
    name: &'static str,
    first: (&'static str, &'static str),
    second: (&'static str, &'static str),
}

fn family(language: LanguageTag) -> Family {
    let (name, first, second) = match language {
        LanguageTag::So => (
            "river",
            ("role-child", "question-works-child"),
            ("role-mother", "question-works"),
        ),
        LanguageTag::En => (
            "meadow",
            ("role-mother", "question-works"),
            ("role-preschool", "question-works"),
        ),
        LanguageTag::Ar => (
            "lantern",
            ("role-child", "question-works-child"),
            ("role-father", "question-works"),
        ),
        LanguageTag::Fi => (
            "harbour",
            ("role-child", "question-works-child"),
            ("role-mother", "question-works"),
        ),
        LanguageTag::Kmr => (
            "swallow",
            ("role-child", "question-works-child"),
            ("role-mother", "question-works"),
        ),
        LanguageTag::Sv => (
            "granite",
            ("role-young-person", "question-works"),
            ("role-mother", "question-works"),
        ),
    };
    Family {
        name,
        first,
        second,
    }
}

impl Scene<'_> {
    /// One practice family, and the pages around it.
    pub async fn practise(&self) -> Result<(), Trouble> {
        let family = family(self.family);
        let (_, first, second) = super::SAID
            .into_iter()
            .find(|(language, ..)| *language == self.family)
            .ok_or("nobody says anything in this language")?;
        let data = DataFolder::fresh()?;
        let window = self.open(&data).await?;
        window.first_start(self.words, self.program).await?;
        self.look_around(&window).await?;
        self.choose(&window, &family).await?;
        self.tell(&window, &family, (first, second)).await?;
        self.see_beside(&window).await?;
        self.end(&window).await?;
        self.read_rounds(&window, &family).await?;
        self.be_interrupted(window, &data).await
    }

    /// The settings, with marks chosen, and the wheel alone.
    async fn look_around(&self, window: &Window) -> Result<(), Trouble> {
        window.press(&self.text("settings-title")).await?;
        window
            .choose(&self.text("settings-marking-three-steps"))
            .await?;
        self.album.keep(window, "23-settings").await?;
        window.press(&self.text("common-back")).await?;
        window.press(&self.text("wheel-only-open")).await?;
        window.css("svg.wheel").await?;
        self.album.keep(window, "24-only-the-wheel").await?;
        window.press(&self.text("area-safety")).await?;
        window.shows(&self.text("area-safety-about")).await?;
        self.album.keep(window, "25-only-an-area").await?;
        window.keys(ESCAPE).await?;
        window
            .find(Role::Heading, &self.text("information-wheel-title"))
            .await?;
        window.keys(ESCAPE).await
    }

    async fn choose(&self, window: &Window, family: &Family) -> Result<(), Trouble> {
        window.press(&self.text("practice-start")).await?;
        window.shows(&self.text("practice-note")).await?;
        self.album.keep(window, "26-practice").await?;
        let title = self.text(&format!("practice-family-{}-title", family.name));
        window.press(&title).await?;
        window
            .find(Role::Button, &self.text("practice-begin"))
            .await?;
        self.album.keep(window, "27-practice-family").await?;
        window.press(&self.text("practice-begin")).await?;
        window
            .find(Role::Button, &self.to_family("opening-begin"))
            .await?;
        self.album.keep(window, "28-opening").await?;
        window.press(&self.to_family("opening-begin")).await?;
        window.css("svg.wheel").await?;
        Ok(())
    }

    async fn tell(
        &self,
        window: &Window,
        family: &Family,
        (first, second): (&str, &str),
    ) -> Result<(), Trouble> {
        let language = self.family;
        window.open_area(self.words, language, "health").await?;
        self.album.keep(window, "29-area-before-words").await?;
        window
            .say(self.words, language, family.first, first)
            .await?;
        window
            .say(self.words, language, family.second, second)
            .await?;
        self.album.keep(window, "30-area").await?;
        window.press(&self.to_family("area-together")).await?;
        window.shows(first).await?;
        self.album.keep(window, "31-side-by-side").await?;
        window.press(&self.to_family("area-own-view")).await
    }

    /// The big picture, the support for staff, the keys.
    async fn see_beside(&self, window: &Window) -> Result<(), Trouble> {
        window.press(&self.text("bar-big")).await?;
        window.css(".big").await?;
        self.album.keep(window, "32-big-picture").await?;
        window.keys(ALT_S).await?;
        self.album.keep(window, "33-big-picture-folded").await?;
        window.keys(ESCAPE).await?;
        window.press(&self.text("staff-open")).await?;
        window
            .find(Role::Heading, &self.text("staff-title"))
            .await?;
        self.album.keep(window, "34-staff-panel").await?;
        window.press(&self.text("staff-keys")).await?;
        window.find(Role::Heading, &self.text("keys-title")).await?;
        self.album.keep(window, "35-keys").await?;
        window.press(&self.text("common-close")).await?;
        window.press(&self.text("staff-close")).await
    }

    async fn end(&self, window: &Window) -> Result<(), Trouble> {
        window.press(&self.to_family("area-close")).await?;
        window
            .press(&self.to_family("compare-with-earlier"))
            .await?;
        window
            .find(Role::Heading, &self.to_family("compare-title"))
            .await?;
        self.album
            .keep(window, "36-compared-in-a-conversation")
            .await?;
        window.press(&self.text("read-back-to-wheel")).await?;
        window.press(&self.text("bar-finish")).await?;
        window
            .find(Role::Heading, &self.to_family("read-back-title"))
            .await?;
        self.album.keep(window, "37-read-back").await?;
        window.press(&self.to_family("going-on-title")).await?;
        window
            .find(Role::Heading, &self.to_family("going-on-title"))
            .await?;
        self.album.keep(window, "38-going-on").await?;
        window
            .press(&self.to_family("read-back-finish-show-only"))
            .await?;
        window.shows(&self.to_family("practice-not-kept")).await?;
        self.album.keep(window, "39-practice-closed").await?;
        window.press(&self.to_family("practice-back")).await
    }

    async fn read_rounds(&self, window: &Window, family: &Family) -> Result<(), Trouble> {
        window
            .find(Role::Button, &self.text("practice-begin"))
            .await?;
        window.press(&self.text("practice-read-round")).await?;
        window.css("blockquote").await?;
        self.album.keep(window, "40-reading-a-round").await?;
        window.press(&self.text("common-back")).await?;
        let compare = match family.name {
            "river" | "swallow" => Some("practice-compare"),
            "granite" => Some("compare-latest-two"),
            _ => None,
        };
        if let Some(compare) = compare {
            window.press(&self.text(compare)).await?;
            window
                .find(Role::Heading, &self.to_family("compare-title"))
                .await?;
            self.album.keep(window, "41-rounds-compared").await?;
            window.press(&self.text("common-back")).await?;
        }
        window.press(&self.text("practice-back")).await?;
        window.press(&self.text("common-back")).await?;
        window
            .find(Role::Button, &self.text("start-new-conversation"))
            .await?;
        Ok(())
    }

    /// What is asked after the program was ended in the middle.
    async fn be_interrupted(&self, window: Window, data: &DataFolder) -> Result<(), Trouble> {
        let beginning = acceptance::steps::Beginning {
            program: self.program,
            family: self.family,
            roles: &[],
            code: Some("EK-7"),
        };
        window.begin_conversation(self.words, &beginning).await?;
        window.open_area(self.words, self.family, "leisure").await?;
        window.kill()?;
        let window = self.open(data).await?;
        window.unlock(self.words, self.program, PASSPHRASE).await?;
        window.shows(&self.text("interrupted-title")).await?;
        self.album.keep(&window, "42-interrupted").await?;
        window.close().await
    }
}

const ESCAPE: &str = "\u{E00C}";
/// Alt held, S, and everything let go.
const ALT_S: &str = "\u{E00A}s\u{E000}";
