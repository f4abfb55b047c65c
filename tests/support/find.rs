//! Finding things on the screen by what they are and what they are called, as a person or a screen
//! reader does, and waiting for them as a person does.

use std::time::Duration;

use fantoccini::{
    actions::{InputSource, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
    elements::{Element, ElementRef},
    wd::Locator,
};
use serde_json::{Value, json};

use crate::window::{PATIENCE, Trouble, Window};

/// Finds the first visible element with a role whose name has the wanted words, without the marks
/// that Fluent sets round what it filled in. A name that is exactly the words is preferred.
const FIND: &str = r#"
const [role, wanted] = arguments;
const selectors = {
  button: 'button, [role="button"]',
  field: 'input:not([type=radio]):not([type=checkbox]), textarea, select',
  choice: 'input[type=radio], input[type=checkbox]',
  heading: 'h1, h2, h3',
};
const plain = (text) => (text ?? "").replace(/[\u2066-\u2069\u200e\u200f]/gu, "").replace(/\s+/gu, " ").trim();
const nameOf = (element) => {
  const label = element.getAttribute("aria-label");
  if (label) return plain(label);
  const own = element.labels?.[0] ?? element;
  return plain(own.textContent);
};
const scope = document.querySelector("dialog[open]") ?? document;
const all = [...scope.querySelectorAll(selectors[role])].filter(
  (element) => !element.disabled && element.getClientRects().length !== 0,
);
const exact = all.find((element) => nameOf(element) === plain(wanted));
return exact ?? all.find((element) => nameOf(element).includes(plain(wanted))) ?? null;
"#;

/// What has the focus is called, without the marks of Fluent.
pub const FOCUSED: &str = r#"
const at = document.activeElement;
if (at === document.body) return "";
const name = at.getAttribute("aria-label") ?? (at.labels?.[0] ?? at).textContent;
return name.replace(/[\u2066-\u2069\u200f]/gu, "").replace(/\s+/gu, " ").trim();
"#;

const TAB: char = '\u{E004}';
/// Round a whole screen at most twice.
const MOST_TABS: usize = 120;

/// What stands on the screen, in a dialog if one is open, without the marks of Fluent.
const SHOWN: &str = r#"
const scope = document.querySelector("dialog[open]") ?? document.body;
const values = [...scope.querySelectorAll("textarea, input[type=text]")].map((field) => field.value);
return [scope.innerText, ...values].join("\n").replace(/[\u2066-\u2069\u200e\u200f]/gu, "").replace(/\s+/gu, " ");
"#;

/// Brings an element into view and gives its middle, where a finger would press. The driver counts
/// from the edge of the window as if nothing were enlarged.
const MIDDLE: &str = r#"
const [element] = arguments;
element.scrollIntoView({ block: "nearest" });
const box = element.getBoundingClientRect();
const enlarged = Math.max(1, Math.round((100 * window.outerWidth) / window.innerWidth) / 100);
return {
  x: Math.round((box.x + box.width / 2) * enlarged),
  y: Math.round((box.y + box.height / 2) * enlarged),
};
"#;

/// What something on the screen is.
#[derive(Clone, Copy, Debug)]
pub enum Role {
    /// Something to press.
    Button,
    /// Something to type or choose in.
    Field,
    /// One of several to choose.
    Choice,
    /// A title.
    Heading,
}

impl Role {
    fn as_str(self) -> &'static str {
        match self {
            Self::Button => "button",
            Self::Field => "field",
            Self::Choice => "choice",
            Self::Heading => "heading",
        }
    }
}

impl Window {
    /// Waits until something of this role and name is on the screen.
    ///
    /// # Errors
    /// It does not come; the error has what stands there instead.
    pub async fn find(&self, role: Role, name: &str) -> Result<Element, Trouble> {
        self.until(&format!("{role:?} “{name}”"), async || {
            let found = self
                .run(FIND, vec![json!(role.as_str()), json!(name)])
                .await?;
            if found.is_null() {
                return Ok(None);
            }
            Ok(element(self, &found))
        })
        .await
    }

    /// Presses a button, as with a finger.
    ///
    /// # Errors
    /// There is none of that name.
    pub async fn press(&self, name: &str) -> Result<(), Trouble> {
        let place = self.on(Role::Button, name, MIDDLE).await?;
        let coordinate = |axis: &str| place.get(axis).and_then(Value::as_f64);
        let (Some(x), Some(y)) = (coordinate("x"), coordinate("y")) else {
            return Err(format!("“{name}” has no place on the screen").into());
        };
        let finger = MouseActions::new("finger".to_owned())
            .then(PointerAction::MoveTo {
                duration: None,
                x,
                y,
            })
            .then(PointerAction::Down {
                button: MOUSE_BUTTON_LEFT,
            })
            .then(PointerAction::Up {
                button: MOUSE_BUTTON_LEFT,
            });
        self.client.perform_actions(finger).await?;
        Ok(())
    }

    /// Chooses one of several.
    ///
    /// # Errors
    /// There is none of that name.
    pub async fn choose(&self, name: &str) -> Result<(), Trouble> {
        // The native control lies under its face, which a person presses.
        self.on(Role::Choice, name, "arguments[0].click()").await?;
        Ok(())
    }

    /// Types into a field, after what stands there.
    ///
    /// # Errors
    /// There is none of that name.
    pub async fn type_into(&self, name: &str, words: &str) -> Result<(), Trouble> {
        loop {
            let field = self.find(Role::Field, name).await?;
            match field.send_keys(words).await {
                // It went away between finding and typing; no letter was typed.
                Err(error) if error.is_stale_element_reference() => {}
                typed => return Ok(typed?),
            }
        }
    }

    /// Finds something and runs a script on it; again where the page was made anew in between.
    async fn on(&self, role: Role, name: &str, script: &str) -> Result<Value, Trouble> {
        loop {
            let found = serde_json::to_value(self.find(role, name).await?)?;
            match self.client.execute(script, vec![found]).await {
                Err(error) if error.is_stale_element_reference() => {}
                done => return Ok(done?),
            }
        }
    }

    /// Presses keys wherever the focus is.
    ///
    /// # Errors
    /// Nothing has the focus.
    pub async fn keys(&self, keys: &str) -> Result<(), Trouble> {
        loop {
            let at = self.client.active_element().await?;
            match at.send_keys(keys).await {
                // It went away between asking and pressing; no key was pressed.
                Err(error) if error.is_stale_element_reference() => {}
                pressed => return Ok(pressed?),
            }
        }
    }

    /// Strikes one key, as on the keyboard itself: also where the focus is on a control that lies under its face.
    ///
    /// # Errors
    /// The driver does not answer.
    pub async fn strike(&self, value: char) -> Result<(), Trouble> {
        let keyboard = KeyActions::new("keyboard".to_owned())
            .then(KeyAction::Down { value })
            .then(KeyAction::Up { value });
        Ok(self.client.perform_actions(keyboard).await?)
    }

    /// Goes on with the Tab key until the focus is on what has this name.
    ///
    /// # Errors
    /// No Tab leads there.
    pub async fn tab_to(&self, name: &str) -> Result<(), Trouble> {
        for _ in 0..MOST_TABS {
            let here = self.run(FOCUSED, vec![]).await?;
            if here.as_str().is_some_and(|here| here.contains(name)) {
                return Ok(());
            }
            self.strike(TAB).await?;
        }
        Err(format!("no Tab leads to {name}").into())
    }

    /// Waits until these words stand on the screen.
    ///
    /// # Errors
    /// They do not come; the error has what stands there instead.
    pub async fn shows(&self, words: &str) -> Result<(), Trouble> {
        self.until(&format!("the words “{words}”"), async || {
            Ok(self.shown().await?.contains(words).then_some(()))
        })
        .await
    }

    /// What stands on the screen now.
    ///
    /// # Errors
    /// The driver does not answer.
    pub async fn shown(&self) -> Result<String, Trouble> {
        let text = self.run(SHOWN, vec![]).await?;
        Ok(text.as_str().unwrap_or_default().to_owned())
    }

    /// Waits until a selector matches something.
    ///
    /// # Errors
    /// Nothing matches in time.
    pub async fn css(&self, selector: &str) -> Result<Element, Trouble> {
        self.until(selector, async || {
            Ok(self.client.find(Locator::Css(selector)).await.ok())
        })
        .await
    }

    /// Waits until `probe` gives something. While the page loads anew a probe may fail; only what it
    /// gives counts.
    ///
    /// # Errors
    /// It gives nothing within [`PATIENCE`].
    pub async fn until<T>(
        &self,
        what: &str,
        mut probe: impl AsyncFnMut() -> Result<Option<T>, Trouble>,
    ) -> Result<T, Trouble> {
        let waited = tokio::time::timeout(PATIENCE, async {
            loop {
                if let Ok(Some(found)) = probe().await {
                    return found;
                }
                tokio::time::sleep(Duration::from_millis(25)).await;
            }
        })
        .await;
        if let Ok(found) = waited {
            return Ok(found);
        }
        let instead = self.shown().await.unwrap_or_default();
        Err(format!("waited in vain for {what}; on the screen: {instead}").into())
    }
}

fn element(window: &Window, found: &Value) -> Option<Element> {
    let reference = found.as_object()?.values().next()?.as_str()?;
    Some(Element::from_element_id(
        window.client.clone(),
        ElementRef::from(reference.to_owned()),
    ))
}
