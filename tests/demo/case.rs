//! A case and its samordningsmöte: from what was said to a follow-up, with everything around it.

use acceptance::{DataFolder, Window, find::Role, window::Trouble};
use chrono::{Days, Local, NaiveDate};
use serde_json::{Value, json};
use wheel::LanguageTag;

use super::Scene;

const NEW: &str = "00000000-0000-0000-0000-000000000000";
const CODE: &str = "EK-7";
/// What the driver sends for the keys of these names.
const PAGE_DOWN: &str = "\u{E00F}";
const ENTER: &str = "\u{E007}";

fn voice(role: &str) -> Value {
    json!({ "role": role, "number": 1 })
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
        let (child, mother) = said;
        let begun = window
            .ask(
                "begin_conversation",
                json!({ "request": {
                    "familyLanguage": self.family, "interpreter": "present", "ageBand": "6-9",
                    "context": "health-talk", "step": "explore",
                    "voices": [voice("child"), voice("mother"), voice("school")],
                    "keeping": { "kind": "workingCopy", "code": CODE, "deleteOn": ahead(90) },
                } }),
            )
            .await?;
        let id = &begun["id"];
        let services = json!([
            "school",
            "child-psychiatry",
            "social-services",
            "student-health"
        ]);
        for (area, role, question, words) in [
            ("health", "child", "works", child),
            ("health", "mother", "challenging", mother),
            ("belonging", "child", "works", child),
            (
                "learning",
                "school",
                "needed",
                "En lugnare start på morgonen.",
            ),
            ("safety", "mother", "challenging", mother),
            ("leisure", "child", "works", child),
        ] {
            let language = if role == "school" {
                LanguageTag::Sv
            } else {
                self.family
            };
            window
                .ask(
                    "write_note",
                    json!({ "request": { "conversation": id, "area": area, "voice": voice(role),
                        "question": question, "language": language, "words": words, "swedish": "" } }),
                )
                .await?;
            let (choice, to) = match (area, role) {
                ("safety", _) => ("stays-here", json!([])),
                ("leisure", _) => continue,
                _ => ("may-go", services.clone()),
            };
            window
                .ask(
                    "decide_carry",
                    json!({ "request": { "conversation": id, "area": area, "voice": voice(role),
                        "choice": choice, "brief": "", "to": to } }),
                )
                .await?;
        }
        window
            .ask("finish_conversation", json!({ "id": id }))
            .await?;
        let contact = |role: &str, function: &str| json!({ "voice": voice(role), "function": function, "reach": "" });
        let post = |duty: &str, service: &str, function: &str, since: NaiveDate| json!({ "duty": duty, "service": service, "function": function, "since": since, "why": "" });
        window
            .ask(
                "save_circle",
                json!({ "code": CODE, "circle": {
                    "keeper": "school", "guardians": [voice("mother"), voice("father")],
                    "contacts": [
                        contact("child-psychiatry", "psykolog"),
                        contact("social-services", "socialsekreterare"),
                        contact("close-person", "mormor"),
                    ],
                    "posts": [
                        post("best-interests-lead", "preschool", "rektor", ahead(0) - Days::new(400)),
                        post("best-interests-lead", "school", "kurator", ahead(0) - Days::new(90)),
                        post("coordinator", "social-services", "samordnare", ahead(0) - Days::new(30)),
                    ],
                } }),
            )
            .await?;
        let pair = |one: &str, other: &str| {
            [
                json!({ "from": one, "to": other }),
                json!({ "from": other, "to": one }),
            ]
        };
        let shares: Vec<Value> = [
            pair("school", "child-psychiatry"),
            pair("school", "social-services"),
            pair("child-psychiatry", "social-services"),
        ]
        .concat();
        for (giver, shares) in [("mother", shares.clone()), ("father", shares)] {
            window
                .ask(
                    "save_consent",
                    json!({ "code": CODE, "consent": {
                        "id": NEW, "givenBy": voice(giver), "deciding": "together",
                        "givenOn": ahead(0), "until": ahead(180), "purpose": "Lugna morgnar", "shares": shares,
                        "exceptAreas": if giver == "mother" { json!(["responsibility"]) } else { json!([]) },
                        "exceptWords": "", "form": "oral", "language": self.family,
                        "interpreter": "present", "explained": "", "notedBy": "kurator", "withdrawnOn": null,
                    } }),
                )
                .await?;
        }
        window
            .ask(
                "save_path",
                json!({ "code": CODE, "path": { "on": ahead(0), "ourselves": "no", "anothersMatter": "no",
                    "several": "yes", "thoughts": "" } }),
            )
            .await?;
        for (what, service, by, area) in [
            (
                "Visa den lugna ingången",
                "school",
                ahead(0) - Days::new(3),
                "learning",
            ),
            ("Ringa hem på fredagar", "school", ahead(5), "belonging"),
            (
                "Boka ett första samtal",
                "child-psychiatry",
                ahead(20),
                "health",
            ),
        ] {
            window
                .ask(
                    "save_action",
                    json!({ "code": CODE, "action": {
                        "id": NEW, "meeting": null, "agreedOn": ahead(0), "what": what,
                        "doer": { "kind": "service", "service": service }, "who": "mentor",
                        "by": by, "area": area, "state": { "kind": "open" },
                    } }),
                )
                .await?;
        }
        Ok(())
    }

    /// A meeting of the family and three services in a fortnight.
    async fn make_meeting(&self, window: &Window) -> Result<(), Trouble> {
        let view = window
            .ask("begin_meeting", json!({ "code": CODE, "follows": null }))
            .await?;
        let mut meeting = view["meeting"].clone();
        meeting["question"] = json!("Hur hjälps vi åt så att morgnarna blir lugna?");
        meeting["at"] = json!(format!("{}T13:00:00", ahead(14)));
        meeting["place"] = json!("Skolans lilla samtalsrum");
        let participants = meeting["participants"]
            .as_array()
            .ok_or("nobody is proposed")?
            .iter()
            .filter(|one| {
                let role = one["voice"]["role"].as_str().unwrap_or_default();
                !["father", "close-person"].contains(&role)
            })
            .cloned()
            .collect::<Vec<_>>();
        meeting["participants"] = json!(participants);
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
        self.album.keep(window, "95-sip").await
    }
}
