//! A case and its samordningsmöte: from what was said to a follow-up, with everything around it.

use acceptance::{DataFolder, Window, find::Role, window::Trouble};
use chrono::{Days, Local, NaiveDate};
use serde_json::{Value, json};
use wheel::LanguageTag;

use super::Scene;

const NEW: &str = "00000000-0000-0000-0000-000000000000";
const CODE: &str = "EK-7";
const QUESTION: &str = "Hur hjälps vi åt så att morgnarna blir lugna?";
const SCHOOL: &str = "En lugnare start på morgonen.";
/// What the driver sends for the keys of these names.
const PAGE_DOWN: &str = "\u{E00F}";
const ENTER: &str = "\u{E007}";

fn voice(role: &str) -> Value {
    json!({ "role": role, "number": 1 })
}

/// Who is around the child, and who has which duty since when.
fn circle() -> Value {
    let contact = |role: &str, function: &str| json!({ "voice": voice(role), "function": function, "reach": "" });
    let post = |duty: &str, service: &str, function: &str, days_ago: u64| {
        json!({ "duty": duty, "service": service, "function": function,
            "since": ahead(0) - Days::new(days_ago), "why": "" })
    };
    json!({ "code": CODE, "circle": {
        "keeper": "school",
        "guardians": [voice("mother"), voice("father")],
        "contacts": [
            contact("child-psychiatry", "psykolog"),
            contact("social-services", "socialsekreterare"),
            contact("close-person", "mormor"),
        ],
        "posts": [
            post("best-interests-lead", "preschool", "rektor", 400),
            post("best-interests-lead", "school", "kurator", 90),
            post("coordinator", "social-services", "samordnare", 30),
        ],
    } })
}

fn ahead(days: u64) -> NaiveDate {
    Local::now().date_naive() + Days::new(days)
}

impl Scene<'_> {
    /// Everything that is done with a case besides talking.
    pub async fn coordinate(&self) -> Result<(), Trouble> {
        let (_, child, mother) = super::SAID
            .into_iter()
            .find(|(language, ..)| *language == self.family)
            .ok_or("nobody says anything in this language")?;
        let data = DataFolder::fresh()?;
        let window = self.open(&data).await?;
        window.first_start(self.words, self.program).await?;
        self.make_case(&window, (child, mother)).await?;
        self.make_meeting(&window).await?;
        self.show_start(&window).await?;
        self.show_case(&window).await?;
        self.show_preparation(&window).await?;
        self.show_room(&window).await?;
        self.show_sheets(&window).await?;
        window.close().await
    }

    /// A finished conversation in a case, who is around the child, consents, the path and actions.
    async fn make_case(&self, window: &Window, said: (&str, &str)) -> Result<(), Trouble> {
        self.hold_conversation(window, said).await?;
        window.ask("save_circle", circle()).await?;
        self.consent(window, "mother", &["responsibility"]).await?;
        self.consent(window, "father", &[]).await?;
        let path = json!({ "on": ahead(0), "ourselves": "no", "anothersMatter": "no",
            "several": "yes", "thoughts": "" });
        window
            .ask("save_path", json!({ "code": CODE, "path": path }))
            .await?;
        let overdue = ahead(0) - Days::new(3);
        for (what, service, by, area) in [
            ("Visa den lugna ingången", "school", overdue, "learning"),
            ("Ringa hem på fredagar", "school", ahead(5), "belonging"),
            (
                "Boka ett första samtal",
                "child-psychiatry",
                ahead(20),
                "health",
            ),
        ] {
            let action = json!({
                "id": NEW, "meeting": null, "agreedOn": ahead(0), "what": what,
                "doer": { "kind": "service", "service": service }, "who": "mentor",
                "by": by, "area": area, "state": { "kind": "open" },
            });
            window
                .ask("save_action", json!({ "code": CODE, "action": action }))
                .await?;
        }
        Ok(())
    }

    /// What child, mother and school say, and what of it may go on.
    async fn hold_conversation(&self, window: &Window, said: (&str, &str)) -> Result<(), Trouble> {
        let (child, mother) = said;
        let request = json!({
            "familyLanguage": self.family, "interpreter": "present", "ageBand": "6-9",
            "context": "health-talk", "step": "explore",
            "voices": [voice("child"), voice("mother"), voice("school")],
            "keeping": { "kind": "workingCopy", "code": CODE, "deleteOn": ahead(90) },
        });
        let begun = window
            .ask("begin_conversation", json!({ "request": request }))
            .await?;
        let id = begun.get("id").ok_or("no conversation")?;
        for (area, role, question, words, choice) in [
            ("health", "child", "works", child, Some("may-go")),
            ("health", "mother", "challenging", mother, Some("may-go")),
            ("belonging", "child", "works", child, Some("may-go")),
            ("learning", "school", "needed", SCHOOL, Some("may-go")),
            (
                "safety",
                "mother",
                "challenging",
                mother,
                Some("stays-here"),
            ),
            ("leisure", "child", "works", child, None),
        ] {
            let language = match role {
                "school" => LanguageTag::Sv,
                _ => self.family,
            };
            let note = json!({ "conversation": id, "area": area, "voice": voice(role),
                "question": question, "language": language, "words": words, "swedish": "" });
            window.ask("write_note", json!({ "request": note })).await?;
            let Some(choice) = choice else { continue };
            let to: &[&str] = match choice {
                "may-go" => &[
                    "school",
                    "child-psychiatry",
                    "social-services",
                    "student-health",
                ],
                _ => &[],
            };
            let carry = json!({ "conversation": id, "area": area, "voice": voice(role),
                "choice": choice, "brief": "", "to": to });
            window
                .ask("decide_carry", json!({ "request": carry }))
                .await?;
        }
        window
            .ask("finish_conversation", json!({ "id": id }))
            .await?;
        Ok(())
    }

    /// A guardian lets school, BUP and social services share with each other, but for some areas.
    async fn consent(&self, window: &Window, giver: &str, except: &[&str]) -> Result<(), Trouble> {
        let services = ["school", "child-psychiatry", "social-services"];
        let shares: Vec<Value> = services
            .iter()
            .flat_map(|from| services.iter().map(move |to| (from, to)))
            .filter(|(from, to)| from != to)
            .map(|(from, to)| json!({ "from": from, "to": to }))
            .collect();
        let consent = json!({
            "id": NEW, "givenBy": voice(giver), "deciding": "together", "givenOn": ahead(0),
            "until": ahead(180), "purpose": "Lugna morgnar", "shares": shares,
            "exceptAreas": except, "exceptWords": "", "form": "oral", "language": self.family,
            "interpreter": "present", "explained": "", "notedBy": "kurator", "withdrawnOn": null,
        });
        window
            .ask("save_consent", json!({ "code": CODE, "consent": consent }))
            .await?;
        Ok(())
    }

    /// A meeting of the family and three services in a fortnight.
    async fn make_meeting(&self, window: &Window) -> Result<(), Trouble> {
        let view = window
            .ask("begin_meeting", json!({ "code": CODE, "follows": null }))
            .await?;
        let mut meeting = view.get("meeting").cloned().ok_or("no meeting")?;
        let fields = meeting.as_object_mut().ok_or("no meeting")?;
        fields.insert("question".to_owned(), json!(QUESTION));
        fields.insert("at".to_owned(), json!(format!("{}T13:00:00", ahead(14))));
        fields.insert("place".to_owned(), json!("Skolans lilla samtalsrum"));
        let proposed = fields.get_mut("participants").and_then(Value::as_array_mut);
        proposed.ok_or("nobody is proposed")?.retain(|one| {
            let role = one.pointer("/voice/role").and_then(Value::as_str);
            !matches!(role, Some("father" | "close-person"))
        });
        window
            .ask("save_meeting", json!({ "meeting": meeting }))
            .await?;
        Ok(())
    }

    /// Goes from any screen behind the lock to the start page.
    async fn to_start(&self, window: &Window) -> Result<(), Trouble> {
        window.press(&self.text("common-back")).await?;
        window
            .find(Role::Heading, &self.text("start-title"))
            .await?;
        Ok(())
    }

    async fn show_start(&self, window: &Window) -> Result<(), Trouble> {
        // The page was not asked for the case, so it does not know of it before it begins anew.
        window.run("location.reload()", vec![]).await?;
        window.press(&self.text("start-all-cases")).await?;
        window
            .find(Role::Heading, &self.text("cases-title"))
            .await?;
        window.shows(CODE).await?;
        self.album.keep(window, "70-all-cases").await?;
        self.to_start(window).await?;
        window.shows(CODE).await?;
        self.album.keep(window, "71-start-with-work").await?;
        window.press(&self.text("start-log")).await?;
        window.find(Role::Heading, &self.text("log-title")).await?;
        self.album.keep(window, "72-who-has-looked").await?;
        self.to_start(window).await?;
        window.type_into(&self.text("search-field"), "lugn").await?;
        window.keys(ENTER).await?;
        window.shows("Lugna").await?;
        self.album.keep(window, "73-search").await?;
        self.to_start(window).await
    }

    async fn show_case(&self, window: &Window) -> Result<(), Trouble> {
        window.press(CODE).await?;
        window.press(&self.text("case-tab-overview")).await?;
        window
            .find(Role::Button, &self.text("case-new-conversation"))
            .await?;
        self.album.keep(window, "74-case").await?;
        for (tab, waits_for, name) in [
            ("case-tab-circle", "circle-keeper", "75-case-circle"),
            (
                "case-tab-consent",
                "consent-matrix-title",
                "76-case-consent",
            ),
            ("case-tab-meetings", "meetings-prepare", "78-case-meetings"),
            ("case-tab-actions", "action-new", "79-case-actions"),
        ] {
            window.press(&self.text(tab)).await?;
            window.shows(&self.text(waits_for)).await?;
            self.album.keep(window, name).await?;
            if tab == "case-tab-consent" {
                window.press(&self.text("consent-new")).await?;
                window.css("dialog[open]").await?;
                self.album.keep(window, "77-consent-form").await?;
                window.press(&self.text("common-close")).await?;
            }
        }
        window.press(&self.text("case-tab-meetings")).await
    }

    async fn show_preparation(&self, window: &Window) -> Result<(), Trouble> {
        window.press(&self.text("meetings-go-on-preparing")).await?;
        for (stage, waits_for, name) in [
            ("question", "meeting-question", "80-meeting-question"),
            ("participants", "meeting-who", "81-meeting-participants"),
            ("before", "before-raise", "82-meeting-with-child"),
            ("brought", "brought-title", "83-meeting-brought"),
            ("agenda", "meeting-agenda", "84-meeting-agenda"),
            (
                "invitations",
                "meeting-invitations",
                "85-meeting-invitations",
            ),
        ] {
            window
                .press(&self.text(&format!("meeting-stage-{stage}")))
                .await?;
            let shown = if stage == "before" {
                self.to_family(waits_for)
            } else {
                self.text(waits_for)
            };
            window.shows(&shown).await?;
            self.album.keep(window, name).await?;
        }
        window.press(&self.text("role-child")).await?;
        window.shows(&self.text("invitation-page-title")).await?;
        self.album.keep(window, "86-invitation").await?;
        window.press(&self.text("common-back")).await
    }

    async fn show_room(&self, window: &Window) -> Result<(), Trouble> {
        window.press(&self.text("meeting-start")).await?;
        window.css("dialog[open]").await?;
        window.press(&self.text("meeting-start")).await?;
        window.shows(&self.to_family("room-agenda")).await?;
        self.album.keep(window, "87-room-welcome").await?;
        for name in ["88-room-picture", "89-room-works", "90-room-challenging"] {
            window.keys(PAGE_DOWN).await?;
            if name == "88-room-picture" {
                window.press(&self.to_family("area-health")).await?;
            }
            self.album.keep(window, name).await?;
        }
        window.press(&self.text("room-read-back")).await?;
        window
            .shows(&self.to_family("room-read-back-title"))
            .await?;
        self.album.keep(window, "91-room-read-back").await?;
        window.press(&self.to_family("room-finish")).await?;
        window.css("dialog[open]").await?;
        window.press(&self.text("room-finish")).await?;
        window.shows(&self.to_family("room-over-title")).await?;
        window.press(&self.text("room-over-to-case")).await?;
        window.shows(&self.text("meetings-prepare")).await?;
        self.album.keep(window, "92-case-after-meeting").await
    }

    async fn show_sheets(&self, window: &Window) -> Result<(), Trouble> {
        window.press(&self.text("case-tab-overview")).await?;
        for (button, waits_for, name) in [
            ("case-sheet-bbic", "bbic-title", "93-bbic"),
            ("case-sheet-eht", "eht-title", "94-eht"),
        ] {
            window.press(&self.text(button)).await?;
            window.shows(&self.text(waits_for)).await?;
            self.album.keep(window, name).await?;
            window.press(&self.text("common-back")).await?;
        }
        window.press(&self.text("case-tab-meetings")).await?;
        window.press(&self.text("case-sheet-sip")).await?;
        window.shows(&self.text("sip-gaps-title")).await?;
        self.album.keep(window, "95-sip").await?;
        window.press(&self.text("paper-way-sheet")).await?;
        self.look_at_paper(window, "96-sip-on-paper").await?;
        window.press(&self.text("common-close")).await
    }
}
