//! The steps of the main job, as a person takes them, in whichever language the screen speaks.

use l10n::Locales;
use wheel::LanguageTag;

use crate::{
    find::Role,
    window::{Trouble, Window},
};

/// A passphrase that the program accepts.
pub const PASSPHRASE: &str = "fyra blå hästar dansar";

/// The words of the screens, looked up where the program looks them up.
pub struct Words(Locales);

impl Default for Words {
    fn default() -> Self {
        Self(Locales::embedded())
    }
}

impl Words {
    /// A message without arguments, as it stands on the screen.
    pub fn text(&self, language: LanguageTag, id: &str) -> String {
        self.0.text(language, id, []).into_owned()
    }

    /// A message with arguments, as it stands on the screen, without Fluent's marks.
    pub fn with(&self, language: LanguageTag, id: &str, given: &[(&str, &str)]) -> String {
        let arguments = given.iter().map(|(name, value)| (*name, (*value).into()));
        self.0
            .text(language, id, arguments)
            .replace(['\u{2068}', '\u{2069}'], "")
    }
}

/// What a conversation is begun with on the screen before it.
pub struct Beginning<'a> {
    /// The language of the program.
    pub program: LanguageTag,
    /// The language of the family.
    pub family: LanguageTag,
    /// Message ids of the roles to add to the child.
    pub roles: &'a [&'a str],
    /// The code of a working copy, or nothing for *Visa bara*.
    pub code: Option<&'a str>,
}

impl Window {
    /// The first start: language, passphrase, recovery code, typed back. Gives the recovery code.
    ///
    /// # Errors
    /// A step does not appear.
    pub async fn first_start(
        &self,
        words: &Words,
        language: LanguageTag,
    ) -> Result<String, Trouble> {
        self.choose_language(words, language).await?;
        self.make_passphrase(words, language).await?;
        let code = self.read_recovery_code().await?;
        self.press(&words.text(language, "recovery-written"))
            .await?;
        self.type_code_back(words, language, &code).await?;
        Ok(code)
    }

    /// Chooses the language of the program on the very first screen.
    ///
    /// # Errors
    /// The screen does not appear.
    pub async fn choose_language(
        &self,
        words: &Words,
        language: LanguageTag,
    ) -> Result<(), Trouble> {
        let name = words.text(language, &format!("language-name-{language}"));
        self.press(&name).await?;
        self.find(Role::Heading, &words.text(language, "store-title"))
            .await?;
        Ok(())
    }

    /// Types a passphrase and goes on to the recovery code.
    ///
    /// # Errors
    /// The screen does not appear.
    pub async fn make_passphrase(
        &self,
        words: &Words,
        language: LanguageTag,
    ) -> Result<(), Trouble> {
        self.type_into(&words.text(language, "store-passphrase"), PASSPHRASE)
            .await?;
        self.press(&words.text(language, "store-make")).await?;
        self.find(Role::Heading, &words.text(language, "recovery-title"))
            .await?;
        Ok(())
    }

    /// Reads the recovery code off the screen.
    ///
    /// # Errors
    /// It does not stand there.
    pub async fn read_recovery_code(&self) -> Result<String, Trouble> {
        let code = self.css("ol.code").await?.text().await?;
        Ok(code.split_whitespace().collect::<Vec<_>>().join(" "))
    }

    /// Types the recovery code back, which makes the store.
    ///
    /// # Errors
    /// A step does not appear.
    pub async fn type_code_back(
        &self,
        words: &Words,
        language: LanguageTag,
        code: &str,
    ) -> Result<(), Trouble> {
        self.type_into(&words.text(language, "recovery-code-label"), code)
            .await?;
        self.press(&words.text(language, "recovery-check-done"))
            .await?;
        self.find(
            Role::Button,
            &words.text(language, "start-new-conversation"),
        )
        .await?;
        Ok(())
    }

    /// Unlocks with the passphrase.
    ///
    /// # Errors
    /// The locked screen does not appear.
    pub async fn unlock(
        &self,
        words: &Words,
        language: LanguageTag,
        passphrase: &str,
    ) -> Result<(), Trouble> {
        self.type_into(&words.text(language, "store-passphrase"), passphrase)
            .await?;
        self.press(&words.text(language, "unlock-button")).await
    }

    /// From the start page to the wheel.
    ///
    /// # Errors
    /// A step does not appear.
    pub async fn begin_conversation(
        &self,
        words: &Words,
        beginning: &Beginning<'_>,
    ) -> Result<(), Trouble> {
        self.press(&words.text(beginning.program, "start-new-conversation"))
            .await?;
        self.fill_in_beginning(words, beginning).await?;
        self.press(&words.text(beginning.program, "new-begin"))
            .await?;
        self.press(&words.text(beginning.family, "opening-begin"))
            .await?;
        self.css("svg.wheel").await?;
        Ok(())
    }

    /// Fills in the screen before a conversation, without leaving it.
    ///
    /// # Errors
    /// A choice does not appear.
    pub async fn fill_in_beginning(
        &self,
        words: &Words,
        beginning: &Beginning<'_>,
    ) -> Result<(), Trouble> {
        let Beginning {
            program,
            family,
            roles,
            code,
        } = *beginning;
        self.choose(&words.text(family, &format!("language-name-{family}")))
            .await?;
        let age = words.with(program, "age-band", &[("from", "6"), ("to", "9")]);
        self.choose(&age).await?;
        for role in roles {
            self.choose(&words.text(program, role)).await?;
        }
        self.choose(&words.text(program, "context-health-talk"))
            .await?;
        if let Some(code) = code {
            self.choose(&words.text(program, "keeping-working-copy"))
                .await?;
            self.type_into(&words.text(program, "keeping-code"), code)
                .await?;
        }
        Ok(())
    }

    /// Opens an area by pressing it on the wheel.
    ///
    /// # Errors
    /// The card does not appear.
    pub async fn open_area(
        &self,
        words: &Words,
        family: LanguageTag,
        area: &str,
    ) -> Result<(), Trouble> {
        let label = words.text(family, &format!("area-{area}"));
        self.press(&label).await?;
        self.find(Role::Heading, &label).await?;
        Ok(())
    }

    /// Writes one voice's words in the area that is open.
    ///
    /// # Errors
    /// The field does not appear, or the words are not kept.
    pub async fn say(
        &self,
        words: &Words,
        family: LanguageTag,
        place: (&str, &str),
        said: &str,
    ) -> Result<(), Trouble> {
        let (role, question) = place;
        let role = words.text(family, role);
        self.choose(&role).await?;
        let question = words.text(family, question);
        let label = words.with(
            family,
            "area-words-label",
            &[("question", &question), ("role", &role)],
        );
        self.type_into(&label, said).await
    }

    /// Puts words in the first field of the open area at once, as pasting does.
    ///
    /// # Errors
    /// No area is open.
    pub async fn paste(&self, said: &str) -> Result<(), Trouble> {
        self.run(
            "const field = document.querySelector('section.card textarea'); field.focus(); field.value = arguments[0]; \
             field.dispatchEvent(new InputEvent('input', { bubbles: true }))",
            vec![said.into()],
        )
        .await?;
        Ok(())
    }
}
