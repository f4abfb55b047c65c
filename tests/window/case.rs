//! One whole case, as a Barnets bästa-ansvarig works with it: from the first conversation with an
//! Arabic-speaking family to the follow-up, and closed.

use acceptance::{
    DataFolder, Window,
    find::Role,
    steps::{Beginning, PASSPHRASE, Words},
    window::Trouble,
};
use wheel::LanguageTag;

const SV: LanguageTag = LanguageTag::Sv;
const AR: LanguageTag = LanguageTag::Ar;
const CODE: &str = "EK-7";
/// What may go on, and what nobody was asked about.
const GOES: &str = "أشعر بالأمان مع جدتي.";
const STAYS: &str = "لا أحد يعرف هذا.";
const QUESTION: &str = "Hur hjälps vi åt så att morgnarna blir lugna?";
/// What the driver sends for the keys of these names.
const PAGE_DOWN: &str = "\u{E00F}";

/// The window and the words, as every step needs them.
struct Case {
    window: Window,
    words: Words,
}

#[tokio::test]
async fn one_whole_case_from_the_first_conversation_to_the_closed_follow_up() -> Result<(), Trouble>
{
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    window.resize(1280, 800).await?;
    let words = Words::default();
    window.first_start(&words, SV).await?;
    let case = Case { window, words };
    case.talk().await?;
    case.say_who_is_around().await?;
    case.prepare_without_consent().await?;
    case.note_consent().await?;
    case.prepare_and_lead().await?;
    case.follow_up().await?;
    case.close().await?;
    case.window.close().await?;

    // All of it is there after the program was closed.
    let window = Window::open(&data).await?;
    let case = Case {
        window,
        words: case.words,
    };
    case.window.unlock(&case.words, SV, PASSPHRASE).await?;
    case.window.press(CODE).await?;
    case.window.shows(&case.sv("outcome-need-met")).await?;
    case.window.close().await
}

impl Case {
    fn sv(&self, id: &str) -> String {
        self.words.text(SV, id)
    }

    fn ar(&self, id: &str) -> String {
        self.words.text(AR, id)
    }

    /// The first conversation: one area may go on to school and BUP, nobody is asked about the other.
    async fn talk(&self) -> Result<(), Trouble> {
        let Self { window, words } = self;
        let beginning = Beginning {
            program: SV,
            family: AR,
            roles: &["role-mother", "role-school"],
            code: Some(CODE),
        };
        window.begin_conversation(words, &beginning).await?;
        let works = ("role-child", "question-works-child");
        window.open_area(words, AR, "safety").await?;
        window.say(words, AR, works, GOES).await?;
        window.press(&self.ar("area-close")).await?;
        window.open_area(words, AR, "belonging").await?;
        window.say(words, AR, works, STAYS).await?;
        window.press(&self.sv("bar-finish")).await?;
        window.press(&self.ar("going-on-title")).await?;
        window.shows(&self.ar("going-on-child-question")).await?;
        window
            .run(
                "document.querySelector('main details summary').click()",
                vec![],
            )
            .await?;
        window.choose(&self.ar("role-school")).await?;
        window.choose(&self.ar("role-child-psychiatry")).await?;
        window.choose(&self.ar("going-on-child-may-go")).await?;
        window.press(&self.ar("read-back-finish")).await?;
        window.press(&self.ar("closed-to-start")).await
    }

    /// Who keeps the case, who the guardian is, and that BUP is around the child.
    async fn say_who_is_around(&self) -> Result<(), Trouble> {
        let window = &self.window;
        window.press(CODE).await?;
        window.press(&self.sv("case-tab-circle")).await?;
        window.choose(&self.sv("role-school")).await?;
        window.choose(&self.sv("role-mother")).await?;
        window.press(&self.sv("role-child-psychiatry")).await?;
        window
            .type_into(&self.sv("circle-function"), "psykolog")
            .await?;
        Ok(())
    }

    /// Without consent the meeting is prepared, and nothing is brought to it.
    async fn prepare_without_consent(&self) -> Result<(), Trouble> {
        let window = &self.window;
        window.press(&self.sv("case-tab-meetings")).await?;
        window.press(&self.sv("meetings-prepare")).await?;
        window
            .type_into(&self.sv("meeting-question"), QUESTION)
            .await?;
        window.press(&self.sv("meeting-stage-brought")).await?;
        window.shows(&self.sv("brought-empty")).await?;
        window.shows(&self.sv("left-out-not-decided")).await?;
        let shown = window.shown().await?;
        assert!(!shown.contains(GOES) && !shown.contains(STAYS));
        window.press(&self.sv("common-back")).await
    }

    /// The mother consents, in Arabic with an interpreter.
    async fn note_consent(&self) -> Result<(), Trouble> {
        let window = &self.window;
        window.press(&self.sv("case-tab-consent")).await?;
        window.press(&self.sv("consent-new")).await?;
        window.css("dialog[open]").await?;
        window.choose(&self.sv("role-mother")).await?;
        window
            .type_into(&self.sv("consent-purpose"), "Lugna morgnar")
            .await?;
        window.choose(&self.sv("role-child-psychiatry")).await?;
        window.choose(&self.sv("common-yes")).await?;
        window.press(&self.sv("consent-save")).await?;
        window.shows(&self.sv("consent-saved")).await
    }

    /// Now the child's words are brought; the meeting is led in the language of the family, read back and finished.
    async fn prepare_and_lead(&self) -> Result<(), Trouble> {
        let window = &self.window;
        window.press(&self.sv("case-tab-meetings")).await?;
        window.press(&self.sv("meetings-go-on-preparing")).await?;
        window.press(&self.sv("meeting-stage-brought")).await?;
        window.shows(GOES).await?;
        assert!(!window.shown().await?.contains(STAYS));

        window.press(&self.sv("meeting-start")).await?;
        // What was said before the meeting is read before the screen is shared.
        window.css("dialog[open]").await?;
        window.press(&self.sv("meeting-start")).await?;
        window.shows(&self.ar("room-agenda")).await?;
        window.shows(QUESTION).await?;
        window.keys(PAGE_DOWN).await?;
        window
            .find(Role::Heading, &self.ar("agenda-picture"))
            .await?;
        window.press(&self.ar("area-safety")).await?;
        window.shows(GOES).await?;
        let shown = window.shown().await?;
        assert!(!shown.contains(STAYS), "nobody was asked about it");
        assert!(!shown.contains(CODE), "the room sees no code");

        self.agree("Möta upp vid lugna ingången").await?;
        self.go_to("agenda-whole").await?;
        window.choose(&self.sv("role-school")).await?;
        window
            .type_into(&self.sv("room-whole-function"), "kurator")
            .await?;
        self.go_to("agenda-follow-up").await?;
        window.choose(&self.sv("room-follow-up-month")).await?;
        self.go_to("agenda-read-back").await?;
        window
            .type_into(&self.sv("room-childs-view"), "أعجبني ذلك.")
            .await?;
        self.read_back_and_finish(&["Möta upp vid lugna ingången", "أعجبني ذلك.", "kurator"])
            .await
    }

    /// Goes on in the agenda until an item is reached.
    async fn go_to(&self, item: &str) -> Result<(), Trouble> {
        let window = &self.window;
        let wanted = self.ar(item);
        for _ in 0..12 {
            let title = window.css("main h1").await?.text().await?;
            if title.contains(&wanted) {
                return Ok(());
            }
            window.run("document.activeElement.blur()", vec![]).await?;
            window.keys(PAGE_DOWN).await?;
        }
        Err(format!("{item} is nowhere in the agenda").into())
    }

    /// An action by the school, in a week.
    async fn agree(&self, what: &str) -> Result<(), Trouble> {
        let window = &self.window;
        window.type_into(&self.sv("action-what"), what).await?;
        window.choose(&self.sv("role-school")).await?;
        window.choose(&self.sv("action-by-week")).await?;
        window.press(&self.sv("action-save")).await?;
        window.shows(what).await
    }

    async fn read_back_and_finish(&self, written: &[&str]) -> Result<(), Trouble> {
        let window = &self.window;
        window.press(&self.sv("room-read-back")).await?;
        window.shows(&self.ar("room-read-back-title")).await?;
        for one in written {
            window.shows(one).await?;
        }
        window.press(&self.ar("room-finish")).await?;
        window.css("dialog[open]").await?;
        window.press(&self.sv("room-finish")).await?;
        // Everybody still sits there: first a page that says nothing of the case.
        window.shows(&self.ar("room-over-title")).await?;
        assert!(!window.shown().await?.contains(CODE));
        window.press(&self.sv("room-over-to-case")).await?;
        window.shows(&self.sv("meetings-prepare")).await
    }

    /// The action stands on the start page until it is done; the follow-up begins with it.
    async fn follow_up(&self) -> Result<(), Trouble> {
        let window = &self.window;
        window.press(&self.sv("common-back")).await?;
        window.shows("Möta upp vid lugna ingången").await?;
        window.press("Möta upp vid lugna ingången").await?;
        window.press(&self.sv("case-tab-meetings")).await?;
        window.press(&self.sv("meetings-follow-up")).await?;
        window.shows(QUESTION).await?;
        window.press(&self.sv("meeting-start")).await?;
        window.css("dialog[open]").await?;
        window.press(&self.sv("meeting-start")).await?;
        self.go_to("agenda-since-last").await?;
        window.shows("Möta upp vid lugna ingången").await?;
        window.press(&self.sv("settle-done")).await?;
        window.press(&self.sv("settle-save")).await?;
        self.read_back_and_finish(&["Möta upp vid lugna ingången"])
            .await
    }

    /// What came of it.
    async fn close(&self) -> Result<(), Trouble> {
        let window = &self.window;
        window.press(&self.sv("case-tab-overview")).await?;
        window.press(&self.sv("case-close")).await?;
        window.css("dialog[open]").await?;
        window.choose(&self.sv("outcome-need-met")).await?;
        window.press(&self.sv("case-close")).await?;
        window.shows(&self.sv("case-reopen")).await?;
        window.press(&self.sv("common-back")).await?;
        window.shows(CODE).await?;
        let shown = window.shown().await?;
        assert!(!shown.contains("Möta upp vid lugna ingången"));
        Ok(())
    }
}
