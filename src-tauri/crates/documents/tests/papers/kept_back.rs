//! What stays here is in no file that is made for others: not on a page, not in a tag, not in a stream.
//!
//! Words that can be found again are put where the rules of `casework` keep them back, and every file is taken apart
//! to look for them. That the search finds what is there is shown on the overview of everything that is stored.

use std::collections::BTreeSet;

use casework::{
    Audience, Carry, CaseFile, Choice, Conversation, EhtSheet, EhtWords, Homeward, Identifying,
    NoteText, Party, Step, VoiceInArea, VoiceRole, bring, sip_sheet,
};
use documents::{
    Desk, Languages, Sheet,
    papers::{Agenda, Bbic, Eht, HomePage, Invitation, Minutes, Rounds, Sip, Stored},
    samples::{Sample, Samples, now},
    write,
};
use wheel::LanguageTag;

use crate::{
    closed::Haystack,
    shelf::{Copy, called, printed},
    signs::seen,
};

/// The samples with other words in them.
pub struct Material {
    samples: Samples,
    rounds: Vec<Conversation>,
    file: CaseFile,
}

/// Words that are to be kept back, and from which papers.
struct Secret {
    marker: &'static str,
    what: &'static str,
    /// Papers that may or must have them.
    may_stand_on: &'static [&'static str],
}

/// Papers a family takes home.
const HOME: [&str; 2] = ["home-family", "rounds"];

const STAYS: &str = "HEMLIGSTANNARÅÄÖ";
const UNDECIDED: &str = "HEMLIGOAVGJORTÅÄÖ";
const BEHIND_BRIEF: &str = "HEMLIGBAKOMKORTÅÄÖ";
const EXCEPTED: &str = "HEMLIGUNDANTAGÅÄÖ";
const GUARDIANS: &str = "HEMLIGVÅRDNADÅÄÖ";
const SERVICES: &str = "HEMLIGVERKSAMHETÅÄÖ";
const BEFORE: &str = "HEMLIGINFÖRMÖTETÅÄÖ";
const CONSENT: &str = "HEMLIGSAMTYCKEÅÄÖ";
const NOTED: &str = "HEMLIGNOTERATÅÄÖ";

/// Everything is in the overview of what is stored, and nowhere else but where it says so.
const SECRETS: [Secret; 9] = [
    Secret {
        marker: STAYS,
        what: "what stays here",
        may_stand_on: &["stored"],
    },
    Secret {
        marker: UNDECIDED,
        what: "what nobody has decided about",
        may_stand_on: &["stored", "home-child", "rounds-child", HOME[0], HOME[1]],
    },
    Secret {
        marker: BEHIND_BRIEF,
        what: "the words behind a short form",
        may_stand_on: &["stored"],
    },
    Secret {
        marker: EXCEPTED,
        what: "an area that consent excepts",
        may_stand_on: &["stored", "home-child", "rounds-child", HOME[0], HOME[1]],
    },
    Secret {
        marker: GUARDIANS,
        what: "guardians' words",
        may_stand_on: &["stored", "minutes", "sip", "bbic", HOME[0], HOME[1]],
    },
    Secret {
        marker: SERVICES,
        what: "services' words",
        may_stand_on: &["stored", "minutes", "sip", "bbic"],
    },
    Secret {
        marker: BEFORE,
        what: "what was agreed with the child before",
        may_stand_on: &["stored"],
    },
    Secret {
        marker: CONSENT,
        what: "the words of a consent",
        may_stand_on: &["stored"],
    },
    Secret {
        marker: NOTED,
        what: "what was noted at a meeting",
        may_stand_on: &["stored", "minutes", "sip"],
    },
];

impl Material {
    /// The samples as they are.
    pub fn of(language: LanguageTag) -> Self {
        let samples = Samples::of(language);
        Self {
            rounds: samples.rounds().to_vec(),
            file: samples.file().clone(),
            samples,
        }
    }

    /// The words and the wheel.
    pub fn desk(&self) -> Desk<'_> {
        self.samples.desk()
    }

    /// Somebody types the same words wherever words can be typed.
    pub fn type_everywhere(&mut self, words: &str) {
        let typed = || NoteText::stored(words.to_owned());
        for talk in &mut self.rounds {
            for note in talk.notes.values_mut() {
                note.words = typed();
                note.swedish = typed();
            }
        }
        for meeting in &mut self.file.meetings {
            meeting.place = typed();
            meeting.question = typed();
            meeting.follow_up_by = typed();
            meeting.childs_view = typed();
            meeting.dissent = typed();
            for participant in &mut meeting.participants {
                participant.function = typed();
            }
            for item in &mut meeting.agenda {
                item.words = typed();
                item.noted = typed();
            }
        }
        for action in &mut self.file.actions {
            action.what = typed();
            action.who = typed();
        }
    }

    /// Puts each secret where it is to be kept back.
    fn hide(&mut self) {
        let mut excepted = BTreeSet::new();
        for talk in &mut self.rounds {
            let of = |party: Party| -> Vec<VoiceInArea> {
                let spoken = talk.spoken().into_iter();
                spoken
                    .filter(|at| at.voice.role().party() == party)
                    .collect()
            };
            let childs = of(Party::Child);
            let (guardians, services) = (of(Party::Guardian), of(Party::Service));
            for at in guardians {
                say(talk, at, GUARDIANS);
            }
            for at in services {
                say(talk, at, SERVICES);
            }
            let kept_back = [STAYS, UNDECIDED, BEHIND_BRIEF, EXCEPTED];
            for (at, marker) in childs.into_iter().zip(kept_back) {
                say(talk, at, marker);
                match marker {
                    STAYS => {
                        talk.carries.insert(at, Carry::StaysHere);
                    }
                    UNDECIDED => {
                        talk.carries.remove(&at);
                    }
                    BEHIND_BRIEF => {
                        let to = [VoiceRole::School, VoiceRole::SocialServices].into();
                        let brief = text("I korthet");
                        talk.carries.insert(at, Carry::InBrief { brief, to });
                    }
                    _ => {
                        excepted.insert(at.area);
                    }
                }
            }
        }
        for consent in &mut self.file.consents {
            consent.except_areas.extend(&excepted);
            for words in [
                &mut consent.purpose,
                &mut consent.except_words,
                &mut consent.explained,
                &mut consent.noted_by,
            ] {
                *words = text(CONSENT);
            }
        }
        for meeting in &mut self.file.meetings {
            let before = &mut meeting.before;
            for words in [
                &mut before.raise,
                &mut before.not_raise,
                &mut before.who,
                &mut before.pause,
                &mut before.speaks_for_me,
            ] {
                *words = text(BEFORE);
            }
            for item in &mut meeting.agenda {
                item.noted = text(NOTED);
            }
            meeting.childs_view = text(NOTED);
            meeting.dissent = text(NOTED);
        }
    }

    /// Every paper that is made from conversations and the case, as the samples make them.
    #[expect(clippy::too_many_lines, reason = "one paper after the other")]
    pub fn sheets(&self) -> Vec<Sample<'_>> {
        let (file, rounds) = (&self.file, &self.rounds);
        let meeting = file.meetings.first().expect("there is a meeting");
        let talk = rounds.last().expect("somebody has talked");
        let age_band = file.case.age_band;
        let today = now().date();
        let sharing = file.sharing(today);
        let all = |audience| {
            let choice = Choice {
                chosen: None,
                not_areas: &BTreeSet::new(),
                agreed: &BTreeSet::new(),
            };
            bring(rounds, &sharing, &audience, choice)
        };
        let at_meeting = || {
            bring(
                rounds,
                &sharing,
                &Audience::at(meeting),
                Choice::of(meeting),
            )
        };
        let family = Homeward::whole_family(talk);
        let home = |homeward| HomePage {
            conversation: talk,
            homeward,
        };
        let over_time = |homeward| Rounds {
            rounds: rounds.iter().collect(),
            homeward,
        };
        let letter = |party: Party| {
            let mut invited = meeting.participants.iter();
            let to = invited.find(|one| one.voice.role().party() == party)?;
            Some(Invitation {
                meeting,
                to,
                age_band,
            })
        };
        let mut sheets: Vec<(&str, Box<dyn Sheet + '_>)> = vec![
            ("home-child", Box::new(home(Homeward::Child))),
            ("home-family", Box::new(home(family.clone()))),
            ("rounds", Box::new(over_time(family))),
            ("rounds-child", Box::new(over_time(Homeward::Child))),
            ("agenda", Box::new(Agenda { meeting, age_band })),
            (
                "minutes",
                Box::new(Minutes {
                    meeting,
                    age_band,
                    brought: at_meeting(),
                    actions: file.actions_at(meeting.id, today).shown,
                }),
            ),
            (
                "bbic",
                Box::new(Bbic {
                    age_band,
                    brought: all(Audience::service(VoiceRole::SocialServices)),
                }),
            ),
            (
                "stored",
                Box::new(Stored {
                    file,
                    conversations: rounds,
                    made: Vec::new(),
                    accesses: Vec::new(),
                }),
            ),
        ];
        for (name, party) in [
            ("invitation-child", Party::Child),
            ("invitation-guardian", Party::Guardian),
            ("invitation-service", Party::Service),
        ] {
            if let Some(letter) = letter(party) {
                sheets.push((name, Box::new(letter)));
            }
        }
        if let Some(sheet) = sip_sheet(file, meeting.id, today) {
            let brought = at_meeting();
            sheets.push((
                "sip",
                Box::new(Sip {
                    sheet,
                    age_band,
                    brought,
                }),
            ));
        }
        let identifying = Identifying::of(file, rounds, &[]);
        let to_team = all(Audience::service(VoiceRole::StudentHealth));
        let words = EhtWords::proposed(file);
        let sheet = EhtSheet::make(file, Some(Step::Collaborate), &to_team, words, &identifying);
        sheets.push(("eht", Box::new(Eht { sheet })));

        // When and from what they are made is as in the samples.
        let occasions = self.samples.sheets();
        sheets
            .into_iter()
            .map(|(name, sheet)| {
                let occasion = occasions.iter().find(|(other, ..)| *other == name);
                let (name, _, occasion) = occasion.expect("the samples have every paper");
                (*name, sheet, occasion.clone())
            })
            .collect()
    }
}

fn say(talk: &mut Conversation, at: VoiceInArea, marker: &str) {
    for (key, note) in &mut talk.notes {
        if key.voice_in_area() == at {
            note.words = text(marker);
            note.swedish = text(marker);
        }
    }
}

fn text(text: &str) -> NoteText {
    NoteText::stored(text.to_owned())
}

#[test]
fn what_is_kept_back_is_in_no_file_that_must_not_have_it() {
    let mut faults = Vec::new();
    for (language, languages) in [
        (LanguageTag::Sv, Languages::one(LanguageTag::Sv)),
        (
            LanguageTag::Ar,
            Languages::beside(LanguageTag::Ar, LanguageTag::Sv),
        ),
        (
            LanguageTag::So,
            Languages::after(LanguageTag::Sv, LanguageTag::So),
        ),
        (LanguageTag::Kmr, Languages::one(LanguageTag::Kmr)),
    ] {
        let mut material = Material::of(language);
        material.hide();
        let mut found_anywhere = BTreeSet::new();
        for (name, sheet, occasion) in material.sheets() {
            let paper = write(sheet.as_ref(), material.desk(), languages, &occasion);
            let printed = printed(&paper);
            let copy = Copy::of(name, languages, &paper, &printed);
            let haystack = Haystack::of(&copy.file, &copy.pdf);
            let told: String = copy
                .heard
                .told()
                .iter()
                .map(|(_, piece)| piece.text.as_str())
                .collect();
            let drawn =
                [told, copy.heard.unheard.concat(), copy.text.clone()].map(|text| seen(&text));
            for Secret {
                marker,
                what,
                may_stand_on,
            } in &SECRETS
            {
                let is_drawn = drawn.iter().any(|text| text.contains(marker));
                if is_drawn {
                    found_anywhere.insert(*marker);
                }
                if may_stand_on.contains(&name) {
                    continue;
                }
                if is_drawn {
                    faults.push(format!("{copy}: {what} stands on a page"));
                }
                let places = haystack.places_of(marker).into_iter();
                faults.extend(places.map(|place| format!("{copy}: {what}: {place}")));
            }
        }
        for Secret { marker, what, .. } in &SECRETS {
            if !found_anywhere.contains(marker) {
                faults.push(format!(
                    "{}: {what} was found in no file at all, so the search proves nothing",
                    called(languages)
                ));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
