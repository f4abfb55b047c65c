//! The conversation as a family meets it, in Swedish, Somali and Arabic: the opening, the child who
//! chooses, voices apart and side by side, what the interpreter says, hope, reading back, what may go on.

use acceptance::{
    DataFolder, Window,
    find::Role,
    steps::{Beginning, Words},
    window::Trouble,
};
use wheel::LanguageTag;

const SV: LanguageTag = LanguageTag::Sv;
const CHILD_WORKS: (&str, &str) = ("role-child", "question-works-child");
const MOTHER_WORKS: (&str, &str) = ("role-mother", "question-works");

#[tokio::test]
async fn a_conversation_in_swedish() -> Result<(), Trouble> {
    talk(&Said {
        family: SV,
        child: "Jag sover bra när min bror är hemma.",
        mother: "Hon vaknar varje natt.",
        swedish: None,
        hope: "En egen säng.",
        next: "Vi ritar hur rummet ska se ut.",
    })
    .await
}

#[tokio::test]
async fn a_conversation_in_somali() -> Result<(), Trouble> {
    talk(&Said {
        family: LanguageTag::So,
        child: "Si fiican ayaan u seexdaa marka walaalkay guriga joogo.",
        mother: "Habeen kasta way toostaa.",
        swedish: Some("Hon vaknar varje natt."),
        hope: "Sariir ii gaar ah.",
        next: "Waxaan sawiri doonnaa qolka.",
    })
    .await
}

#[tokio::test]
async fn a_conversation_in_arabic() -> Result<(), Trouble> {
    talk(&Said {
        family: LanguageTag::Ar,
        child: "أنام جيدًا عندما يكون أخي في البيت.",
        mother: "تستيقظ كل ليلة.",
        swedish: Some("Hon vaknar varje natt."),
        hope: "سرير خاص بي.",
        next: "نرسم الغرفة معًا.",
    })
    .await
}

struct Said {
    family: LanguageTag,
    child: &'static str,
    mother: &'static str,
    /// The mother's words as interpreted; none where she speaks Swedish.
    swedish: Option<&'static str>,
    hope: &'static str,
    next: &'static str,
}

async fn talk(said: &Said) -> Result<(), Trouble> {
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    let words = Words::default();
    window.first_start(&words, SV).await?;
    let table = Table {
        words,
        window,
        said,
    };
    table.open().await?;
    table.choose_where_to_begin().await?;
    table.tell_apart_and_together().await?;
    table.hope().await?;
    table.read_back_and_decide().await?;
    table.find_again().await?;
    table.window.close().await
}

/// One conversation in the real window.
struct Table<'a> {
    words: Words,
    window: Window,
    said: &'a Said,
}

impl Table<'_> {
    fn text(&self, id: &str) -> String {
        self.words.text(self.said.family, id)
    }

    /// The words of the family with the Swedish ones after them, as they stand together.
    fn pair(&self, id: &str) -> String {
        match self.said.family {
            SV => self.swedish(id),
            _ => format!("{} {}", self.text(id), self.swedish(id)),
        }
    }

    fn swedish(&self, id: &str) -> String {
        self.words.text(SV, id)
    }

    /// The opening, for a young child and in the family's language with Swedish beside it.
    async fn open(&self) -> Result<(), Trouble> {
        let window = &self.window;
        let beginning = Beginning {
            program: SV,
            family: self.said.family,
            roles: &["role-mother", "role-school"],
            code: Some("EK-7"),
        };
        window
            .press(&self.swedish("start-new-conversation"))
            .await?;
        window.fill_in_beginning(&self.words, &beginning).await?;
        window.choose(&self.swedish("common-yes")).await?;
        window.press(&self.swedish("new-begin")).await?;
        for id in [
            "opening-young-wheel",
            "opening-young-skip",
            "opening-young-must-tell",
        ] {
            window.shows(&self.text(id)).await?;
            window.shows(&self.swedish(id)).await?;
        }
        window.press(&self.text("opening-begin")).await?;
        window.css("svg.wheel").await?;
        Ok(())
    }

    /// The child marks what it wants to talk about, begins somewhere else, and points at pictures.
    async fn choose_where_to_begin(&self) -> Result<(), Trouble> {
        let window = &self.window;
        window.press(&self.text("wheel-mark-first")).await?;
        window.press(&self.text("area-care")).await?;
        window.press(&self.pair("wheel-marking-done")).await?;
        window
            .find(Role::Button, &self.text("wheel-state-wanted"))
            .await?;
        window
            .open_area(&self.words, self.said.family, "health")
            .await?;
        for number in [1, 2] {
            window
                .press(&self.text(&format!("picture-health-{number}")))
                .await?;
            window
                .shows(&self.text(&format!("prompt-health-6-9-{number}")))
                .await?;
        }
        Ok(())
    }

    /// One voice at a time, so that the mother answers without the child's words before her.
    async fn tell_apart_and_together(&self) -> Result<(), Trouble> {
        let Self {
            words,
            window,
            said,
        } = self;
        let family = said.family;
        window.say(words, family, CHILD_WORKS, said.child).await?;
        window.say(words, family, MOTHER_WORKS, said.mother).await?;
        if let Some(swedish) = said.swedish {
            let label = words.with(
                family,
                "area-words-swedish-label",
                &[
                    ("question", &self.text("question-works")),
                    ("role", &self.text("role-mother")),
                    ("swedish", &self.text("area-swedish-interpreted")),
                ],
            );
            window.type_into(&label, swedish).await?;
        }
        assert!(
            !window.shown().await?.contains(said.child),
            "one's own view shows nobody else's words"
        );
        window.press(&self.text("area-together")).await?;
        window.shows(said.child).await?;
        window.shows(said.mother).await?;
        window.press(&self.text("area-own-view")).await?;
        window.press(&self.text("area-close")).await
    }

    /// Hope and the next step, in the card and on the big picture.
    async fn hope(&self) -> Result<(), Trouble> {
        let Self {
            words,
            window,
            said,
        } = self;
        let family = said.family;
        window.open_area(words, family, "hope").await?;
        let hope = ("role-child", "question-hope-child");
        window.say(words, family, hope, said.hope).await?;
        let next = ("role-child", "question-next-step-child");
        window.say(words, family, next, said.next).await?;

        window.press(&self.swedish("bar-big")).await?;
        window.shows(said.hope).await?;
        let big = window.shown().await?;
        assert!(
            !big.contains("EK-7"),
            "no case code on the big picture: {big}"
        );
        window.keys(ESCAPE).await
    }

    /// Reading back voice by voice, and deciding with the child what may go on.
    async fn read_back_and_decide(&self) -> Result<(), Trouble> {
        let Self { window, said, .. } = self;
        window.press(&self.swedish("bar-finish")).await?;
        for one in [said.child, said.mother, said.hope, said.next] {
            window.shows(one).await?;
        }
        window.press(&self.text("going-on-title")).await?;
        window.shows(&self.text("going-on-child-question")).await?;
        window.shows(&self.text("going-on-unchosen")).await?;
        window
            .choose(&self.text("going-on-child-stays-here"))
            .await?;
        window.choose(&self.text("going-on-in-brief")).await?;
        window
            .type_into(&self.text("going-on-brief"), "Nätterna är svåra.")
            .await?;
        window.press(&self.text("read-back-finish")).await?;
        window.press(&self.text("closed-to-start")).await
    }

    /// It is all there again, each in their own words.
    async fn find_again(&self) -> Result<(), Trouble> {
        let Self { window, said, .. } = self;
        window.press("EK-7").await?;
        window.press(&self.swedish("case-read")).await?;
        let all = [said.child, said.mother, said.hope, said.next];
        for one in all.into_iter().chain(said.swedish) {
            window.shows(one).await?;
        }
        Ok(())
    }
}

#[tokio::test]
async fn the_wheel_is_shown_without_unlocking_and_nothing_can_be_typed() -> Result<(), Trouble> {
    let words = Words::default();
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    window.first_start(&words, SV).await?;
    window.press(&words.text(SV, "start-lock")).await?;
    window.press(&words.text(SV, "wheel-only-open")).await?;
    window.press(&words.text(SV, "bar-language")).await?;
    window
        .press(&words.text(LanguageTag::So, "language-name-so"))
        .await?;
    let so = LanguageTag::So;
    window.press(&words.text(so, "area-belonging")).await?;
    window
        .shows(&words.text(so, "area-belonging-about"))
        .await?;
    window
        .shows(&words.text(SV, "area-belonging-about"))
        .await?;
    let fields = window
        .run(
            "return document.querySelectorAll('textarea, input[type=text], [contenteditable]').length",
            vec![],
        )
        .await?;
    assert_eq!(fields, 0);
    window.keys(ESCAPE).await?;
    window
        .find(Role::Heading, &words.text(so, "information-wheel-title"))
        .await?;
    window.keys(ESCAPE).await?;
    window
        .find(Role::Button, &words.text(SV, "unlock-button"))
        .await?;
    window.close().await
}

const ESCAPE: &str = "\u{E00C}";
