//! The follow-up of a unit: its own numbers, a release beside the truth, the team's talk, and the compilation.

use acceptance::{
    DataFolder, Window,
    find::Role,
    steps::{PASSPHRASE, Words},
    window::Trouble,
};
use serde_json::{Value, json};
use wheel::LanguageTag;

use super::{Album, Scene};

/// From any day so many days lead into the next half-year, and from no day past two ends.
const HALF_A_YEAR: &str = "184";

/// Uses on paper, made up: how many, where, which step, in which language, with whom and what they led to.
const USES: [(u8, &str, &str, &str, &str, &str); 9] = [
    (14, "health-talk", "notice", "sv", "absent", "own-service"),
    (
        9,
        "student-health-team",
        "explore",
        "sv",
        "absent",
        "handover",
    ),
    (
        7,
        "network-meeting",
        "explore",
        "ar",
        "present",
        "coordination-meeting",
    ),
    (6, "sip", "collaborate", "sv", "absent", "sip"),
    (5, "health-talk", "notice", "so", "present", "not-said"),
    (2, "vits", "notice", "kmr", "present", "handover"),
    (1, "other", "explore", "fi", "absent", "nothing"),
    (
        3,
        "coordination-meeting",
        "collaborate",
        "so",
        "present",
        "sip",
    ),
    (4, "health-talk", "notice", "en", "absent", "own-service"),
];

/// Plays it in a language of the program.
pub async fn play(words: &Words, program: LanguageTag, album: &Album) -> Result<(), Trouble> {
    let scene = Scene {
        words,
        program,
        family: program,
        album,
    };
    let data = DataFolder::fresh()?;
    let window = scene.open(&data).await?;
    window.first_start(words, program).await?;
    scene.begin_counting(&window).await?;
    window.close().await?;

    let variables = [
        ("HJULET_QUICK_KDF", "1"),
        ("HJULET_DAYS_AHEAD", HALF_A_YEAR),
    ];
    let window = Window::open_with(&data, &variables).await?;
    album.size.set(&window).await?;
    window.unlock(words, program, PASSPHRASE).await?;
    scene.release(&window).await?;
    scene.compile(&window).await?;
    window.close().await
}

impl Scene<'_> {
    /// The empty page, which unit it is, a use on paper, and the page with numbers.
    async fn begin_counting(&self, window: &Window) -> Result<(), Trouble> {
        window.press(&self.text("followup-title")).await?;
        window
            .find(Role::Heading, &self.text("followup-unit-title"))
            .await?;
        self.album.keep(window, "01-follow-up-empty").await?;
        window.choose("Katrineholm").await?;
        window
            .choose(&self.text("unit-kind-student-health"))
            .await?;
        window.press(&self.text("followup-unit-save")).await?;
        window.press(&self.text("on-paper-title")).await?;
        window
            .find(Role::Button, &self.text("on-paper-count"))
            .await?;
        self.album.keep(window, "02-use-on-paper").await?;
        window
            .choose(&self.text("context-student-health-team"))
            .await?;
        window.press(&self.text("on-paper-count")).await?;
        window.shows(&self.text("on-paper-undo")).await?;
        let counting = window.ask("counting", json!({})).await?;
        let months = counting.get("paperMonths").and_then(Value::as_array);
        let months = months.ok_or("no months")?;
        for (times, context, step, language, interpreter, led_to) in USES {
            for time in 0..times {
                let request = json!({
                    "month": months.iter().cycle().nth(usize::from(time % 2)),
                    "context": context, "step": step, "language": language,
                    "interpreter": interpreter, "child": if time % 4 == 3 { "no" } else { "yes" },
                    "guardian": "yes", "services": if time % 3 == 0 { "1" } else { "0" },
                    "ledTo": led_to, "firstWithChild": true,
                });
                window
                    .ask("count_paper_use", json!({ "request": request }))
                    .await?;
            }
        }
        window.press(&self.text("common-back")).await?;
        window.press(&self.text("followup-title")).await?;
        window.shows(&self.text("followup-uses")).await?;
        self.album.keep(window, "03-follow-up").await?;
        self.look_further(window, "04-follow-up-tables").await?;
        window.press(&self.text("followup-reflect")).await?;
        window
            .find(Role::Heading, &self.text("reflect-title"))
            .await?;
        self.album.keep(window, "05-reflect").await?;
        self.look_further(window, "06-reflect-further").await?;
        window.press(&self.text("common-back")).await
    }

    /// What would leave beside the truth, the deed, and the files.
    async fn release(&self, window: &Window) -> Result<(), Trouble> {
        window.press(&self.text("followup-title")).await?;
        window.shows(&self.text("followup-uses")).await?;
        self.album.keep(window, "07-something-to-release").await?;
        let counting = window.ask("counting", json!({})).await?;
        let waiting = counting.get("waiting").and_then(Value::as_array);
        let ready = waiting
            .and_then(|waiting| {
                let is_ready = |one: &&Value| one.get("why").is_some_and(|why| why == "ready");
                waiting.iter().find(is_ready)?.get("period")?.as_str()
            })
            .ok_or("nothing is ready")?;
        let period = self.period(ready);
        window
            .press(
                &self
                    .words
                    .with(self.program, "followup-release", &[("period", &period)]),
            )
            .await?;
        window
            .find(Role::Heading, &self.text("release-tables-title"))
            .await?;
        self.album.keep(window, "08-release-proposal").await?;
        self.look_further(window, "09-release-further").await?;
        self.look_further(window, "10-release-further-still")
            .await?;
        window.press(&self.text("release-make")).await?;
        self.album.keep(window, "11-release-confirm").await?;
        window.press(&self.text("release-make")).await?;
        window.shows(&self.text("release-made-note")).await?;
        self.album.keep(window, "12-released").await?;
        for way in [
            "release-save-csv",
            "release-save-xlsx",
            "release-save-package",
        ] {
            window.press(&self.text(way)).await?;
            window.shows(&self.text("release-saved")).await?;
        }
        self.album.keep(window, "13-saved").await
    }

    /// The compilation, from behind the lock.
    async fn compile(&self, window: &Window) -> Result<(), Trouble> {
        window.ask("lock", json!({})).await?;
        window
            .find(Role::Button, &self.text("unlock-button"))
            .await?;
        self.album.keep(window, "14-locked").await?;
        window.press(&self.text("followup-compile")).await?;
        window
            .find(Role::Button, &self.text("compile-choose-folder"))
            .await?;
        self.album.keep(window, "15-compile-empty").await?;
        window.press(&self.text("compile-choose-folder")).await?;
        window
            .find(Role::Heading, &self.text("compile-tables-title"))
            .await?;
        self.album.keep(window, "16-compiled").await?;
        for name in [
            "17-compiled-further",
            "18-compiled-further",
            "19-compiled-further",
        ] {
            self.look_further(window, name).await?;
        }
        Ok(())
    }

    fn period(&self, code: &str) -> String {
        let (year, half) = code.split_once('-').unwrap_or((code, ""));
        let id = if half == "VT" {
            "count-period-spring"
        } else {
            "count-period-autumn"
        };
        self.words.with(self.program, id, &[("year", year)])
    }

    /// A picture one window further down.
    async fn look_further(&self, window: &Window, name: &str) -> Result<(), Trouble> {
        let script = "const page = [document.scrollingElement, ...document.querySelectorAll('main, main *')]
            .find((one) => one && one.scrollHeight > one.clientHeight + 40
                && (one === document.scrollingElement || /auto|scroll/.test(getComputedStyle(one).overflowY)));
            if (page) page.scrollTop += page.clientHeight - 80;";
        window.run(script, Vec::new()).await?;
        self.album.keep(window, name).await
    }
}
