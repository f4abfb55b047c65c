//! The samordningsmöte: prepared with the child, led, and read back.
//!
//! What of the conversations is shown at it is in `bringing`.

use std::collections::BTreeSet;

use chrono::{NaiveDate, NaiveDateTime};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};

use crate::{ConversationId, Interpreter, NoteText, Party, Voice, VoiceInArea, VoiceRole};

/// The id of a meeting inside the program. Never shown.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(transparent)]
pub struct MeetingId(pub Uuid);

/// A samordningsmöte, from its first question to what was agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Meeting {
    /// Which one it is.
    pub id: MeetingId,
    /// The meeting that this one follows up.
    pub follows: Option<MeetingId>,
    /// The day on which it began to be prepared.
    pub made_on: NaiveDate,
    /// When it is held.
    pub at: Option<NaiveDateTime>,
    /// How long it takes, in minutes.
    pub minutes: u16,
    /// Where.
    pub place: NoteText,
    /// The language of the family.
    pub language: LanguageTag,
    /// Whether somebody interprets.
    pub interpreter: Interpreter,
    /// The question of the meeting.
    pub question: NoteText,
    /// Who takes part.
    pub participants: Vec<Participant>,
    /// What was agreed with the child before.
    pub before: BeforeMeeting,
    /// The parts of conversations chosen to be brought. Whether they may be is asked each time.
    pub brought: BTreeSet<Part>,
    /// The one who said it has agreed that this person hears it.
    pub agreed: BTreeSet<Agreed>,
    /// The agenda, in order, with the minutes taken.
    pub agenda: Vec<AgendaItem>,
    /// Who holds the whole.
    pub holds_whole: Option<Holder>,
    /// The day of the follow-up.
    pub follow_up_on: Option<NaiveDate>,
    /// Who calls to it.
    pub follow_up_by: NoteText,
    /// What the child thinks of what was agreed.
    pub childs_view: NoteText,
    /// What somebody does not agree with.
    pub dissent: NoteText,
    /// When it began.
    pub began_at: Option<NaiveDateTime>,
    /// When it ended, read back; `None` while it can be changed.
    pub finished_at: Option<NaiveDateTime>,
}

/// Somebody who takes part, by role and function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// Who.
    pub voice: Voice,
    /// The function: "kurator". Blank for the family.
    pub function: NoteText,
    /// The language of the invitation.
    pub language: LanguageTag,
}

/// What was agreed with the child before the meeting (`reference/domain.md` 3.6, 0b). Never shown at it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BeforeMeeting {
    /// What to raise.
    pub raise: NoteText,
    /// What not to raise, in words.
    pub not_raise: NoteText,
    /// Areas not to raise: nothing of them is brought.
    pub not_areas: BTreeSet<AreaId>,
    /// Who should be there, and who not.
    pub who: NoteText,
    /// How the child takes part.
    pub taking_part: Option<TakingPart>,
    /// How to take a break.
    pub pause: NoteText,
    /// Who speaks for the child.
    pub speaks_for_me: NoteText,
}

/// How the child takes part.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum TakingPart {
    /// In the room.
    InRoom,
    /// For some of the time.
    ForAWhile,
    /// From another room or place.
    FromAfar,
    /// Through somebody who speaks for it, or what it has written or drawn.
    ThroughSomebody,
    /// Not this time.
    NotThisTime,
}

/// One voice's words in one area of one conversation.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// The conversation.
    pub conversation: ConversationId,
    /// Whose words in which area.
    pub at: VoiceInArea,
}

/// Somebody has agreed that a person who was not there hears what they said.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(deny_unknown_fields)]
pub struct Agreed {
    /// What they said.
    pub part: Part,
    /// Who hears it.
    pub hearer: Voice,
}

/// One item of the agenda.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// What it is.
    pub kind: AgendaKind,
    /// How long, in minutes.
    pub minutes: u16,
    /// Words of one's own: the title of an item of one's own, an addition to another.
    pub words: NoteText,
    /// What was noted at it.
    pub noted: NoteText,
}

/// What an item of the agenda is (`reference/domain.md` 3.6).
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum AgendaKind {
    /// Welcome, a round, what is noted and where it ends up.
    Welcome,
    /// What was agreed last time.
    SinceLast,
    /// The child's and the family's own picture.
    Picture,
    /// What works.
    Works,
    /// What is challenging.
    Challenging,
    /// What needs to happen.
    Needed,
    /// Who does what, and when.
    Actions,
    /// Who holds the whole.
    Whole,
    /// Follow-up.
    FollowUp,
    /// Reading back, and what the child thinks.
    ReadBack,
    /// A break.
    Pause,
    /// Something else.
    Own,
}

/// Who holds the whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Holder {
    /// The service.
    pub service: VoiceRole,
    /// The function there.
    pub function: NoteText,
}

/// Why a meeting cannot be like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MeetingFault {
    /// It is finished and can only be read.
    #[error("meeting is finished")]
    Finished,
    /// Somebody stands twice, or there are more than [`Meeting::MOST_PARTICIPANTS`].
    #[error("too many participants, or one twice")]
    Crowded,
    /// Longer than [`Meeting::MOST_MINUTES`], or an agenda of more than [`Meeting::MOST_ITEMS`] items.
    #[error("meeting too long")]
    TooLong,
    /// The whole is held by something that is no service.
    #[error("not a service")]
    NotAService,
}

impl TakingPart {
    /// Every way.
    pub const ALL: [Self; 5] = [
        Self::InRoom,
        Self::ForAWhile,
        Self::FromAfar,
        Self::ThroughSomebody,
        Self::NotThisTime,
    ];

    /// The word stored and used in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::InRoom => "in-room",
            Self::ForAWhile => "for-a-while",
            Self::FromAfar => "from-afar",
            Self::ThroughSomebody => "through-somebody",
            Self::NotThisTime => "not-this-time",
        }
    }

    /// Reads back [`TakingPart::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.as_str() == word)
    }
}

impl AgendaKind {
    /// Every kind.
    pub const ALL: [Self; 12] = [
        Self::Welcome,
        Self::SinceLast,
        Self::Picture,
        Self::Works,
        Self::Challenging,
        Self::Needed,
        Self::Actions,
        Self::Whole,
        Self::FollowUp,
        Self::ReadBack,
        Self::Pause,
        Self::Own,
    ];

    /// The word stored and used in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::SinceLast => "since-last",
            Self::Picture => "picture",
            Self::Works => "works",
            Self::Challenging => "challenging",
            Self::Needed => "needed",
            Self::Actions => "actions",
            Self::Whole => "whole",
            Self::FollowUp => "follow-up",
            Self::ReadBack => "read-back",
            Self::Pause => "pause",
            Self::Own => "own",
        }
    }

    /// Reads back [`AgendaKind::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }
}

/// The items of a proposed agenda, and how an hour is divided between them.
const PROPOSED: [(AgendaKind, u16); 9] = [
    (AgendaKind::Welcome, 5),
    (AgendaKind::Picture, 10),
    (AgendaKind::Works, 8),
    (AgendaKind::Challenging, 8),
    (AgendaKind::Needed, 10),
    (AgendaKind::Actions, 8),
    (AgendaKind::Whole, 3),
    (AgendaKind::FollowUp, 3),
    (AgendaKind::ReadBack, 5),
];

impl Meeting {
    /// Most participants of one meeting.
    pub const MOST_PARTICIPANTS: usize = 16;
    /// Most items of one agenda.
    pub const MOST_ITEMS: usize = 30;
    /// Longest meeting, and longest item, in minutes.
    pub const MOST_MINUTES: u16 = 480;
    /// What is proposed, in minutes.
    pub const PROPOSED_MINUTES: u16 = 60;

    /// A meeting that begins to be prepared, with the proposed agenda.
    pub fn begin(
        id: MeetingId,
        today: NaiveDate,
        language: LanguageTag,
        interpreter: Interpreter,
    ) -> Self {
        Self {
            id,
            follows: None,
            made_on: today,
            at: None,
            minutes: Self::PROPOSED_MINUTES,
            place: NoteText::default(),
            language,
            interpreter,
            question: NoteText::default(),
            participants: Vec::new(),
            before: BeforeMeeting::default(),
            brought: BTreeSet::new(),
            agreed: BTreeSet::new(),
            agenda: propose_agenda(Self::PROPOSED_MINUTES, None),
            holds_whole: None,
            follow_up_on: None,
            follow_up_by: NoteText::default(),
            childs_view: NoteText::default(),
            dissent: NoteText::default(),
            began_at: None,
            finished_at: None,
        }
    }

    /// The meeting that follows this one up: the same question, people, place and length.
    ///
    /// The child is asked anew, what is brought is chosen anew, and the day is the one agreed for the follow-up.
    #[must_use]
    pub fn followed_up(&self, id: MeetingId, today: NaiveDate) -> Self {
        let time = self.at.map(|at| at.time()).unwrap_or_default();
        Self {
            follows: Some(self.id),
            at: self
                .follow_up_on
                .filter(|day| today <= *day)
                .map(|day| day.and_time(time)),
            minutes: self.minutes,
            place: self.place.clone(),
            question: self.question.clone(),
            participants: self.participants.clone(),
            agenda: propose_agenda(self.minutes, Some(self.id)),
            holds_whole: self.holds_whole.clone(),
            ..Self::begin(id, today, self.language, self.interpreter)
        }
    }

    /// Checks what belongs together.
    ///
    /// # Errors
    /// Says which rule it breaks.
    pub fn check(&self) -> Result<(), MeetingFault> {
        let voices: BTreeSet<_> = self.participants.iter().map(|one| one.voice).collect();
        if voices.len() < self.participants.len()
            || Self::MOST_PARTICIPANTS < self.participants.len()
        {
            return Err(MeetingFault::Crowded);
        }
        let too_long = |minutes: u16| Self::MOST_MINUTES < minutes;
        if too_long(self.minutes)
            || Self::MOST_ITEMS < self.agenda.len()
            || self.agenda.iter().any(|item| too_long(item.minutes))
        {
            return Err(MeetingFault::TooLong);
        }
        let holder = self.holds_whole.as_ref();
        if holder.is_some_and(|holder| holder.service.party() != Party::Service) {
            return Err(MeetingFault::NotAService);
        }
        Ok(())
    }

    /// The meeting as everybody in the room may see it: nothing of the talk with the child before,
    /// and not which parts were chosen or asked about.
    #[must_use]
    pub fn for_the_room(self) -> Self {
        Self {
            before: BeforeMeeting::default(),
            brought: BTreeSet::new(),
            agreed: BTreeSet::new(),
            ..self
        }
    }

    /// What was agreed about who hears something, as far as it is still about the same persons:
    /// somebody else in the same seat, or with another function, was never asked about.
    ///
    /// `before` is the meeting as it stood. Whoever was added since may have been agreed about at once.
    pub fn still_agreed(&self, before: &Self) -> BTreeSet<Agreed> {
        let seat = |meeting: &Self, hearer: Voice| {
            let mut participants = meeting.participants.iter();
            let found = participants.find(|one| one.voice == hearer);
            found.map(|one| one.function.clone())
        };
        let is_the_same =
            |agreed: &&Agreed| match (seat(before, agreed.hearer), seat(self, agreed.hearer)) {
                (Some(before), Some(now)) => before == now,
                (None, Some(_)) => !before.agreed.contains(*agreed),
                (_, None) => false,
            };
        self.agreed.iter().filter(is_the_same).copied().collect()
    }

    /// The services that take part.
    pub fn services(&self) -> BTreeSet<VoiceRole> {
        self.participants
            .iter()
            .map(|one| one.voice.role())
            .filter(|role| role.party() == Party::Service)
            .collect()
    }

    /// The child, guardians and close persons that take part.
    pub fn persons(&self) -> BTreeSet<Voice> {
        self.participants
            .iter()
            .map(|one| one.voice)
            .filter(|voice| voice.role().party() != Party::Service)
            .collect()
    }
}

/// A proposed agenda for a meeting of so many minutes. A follow-up begins with what was agreed last time.
///
/// The minutes add up to the length, and no item is without one as long as there are enough.
pub fn propose_agenda(minutes: u16, follows: Option<MeetingId>) -> Vec<AgendaItem> {
    let mut items: Vec<(AgendaKind, u16)> = PROPOSED.to_vec();
    if follows.is_some() {
        items.insert(1, (AgendaKind::SinceLast, 8));
    }
    let whole: u32 = items.iter().map(|(_, share)| u32::from(*share)).sum();
    let mut passed = 0_u32;
    let mut given = 0_u32;
    items
        .into_iter()
        .map(|(kind, share)| {
            // Each item ends at its share of the whole, so that what is rounded off is never lost.
            passed += u32::from(share);
            let ends = (passed * u32::from(minutes) + whole / 2) / whole;
            let minutes = u16::try_from(ends - given).unwrap_or(u16::MAX);
            given = ends;
            AgendaItem {
                kind,
                minutes,
                words: NoteText::default(),
                noted: NoteText::default(),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(number: u128) -> MeetingId {
        MeetingId(Uuid::from_u128(number))
    }

    fn meeting() -> Meeting {
        let today = "2026-11-22".parse().unwrap();
        Meeting::begin(id(1), today, LanguageTag::Ar, Interpreter::Present)
    }

    fn participant(role: VoiceRole) -> Participant {
        Participant {
            voice: Voice::new(role, 1).unwrap(),
            function: NoteText::default(),
            language: LanguageTag::Sv,
        }
    }

    #[test]
    fn a_proposed_agenda_takes_just_the_time_there_is() {
        for minutes in [0, 10, 30, 45, 60, 61, 90, 480] {
            for follows in [None, Some(id(1))] {
                let agenda = propose_agenda(minutes, follows);
                let sum: u16 = agenda.iter().map(|item| item.minutes).sum();
                assert_eq!(sum, minutes);
            }
        }
        assert!(propose_agenda(30, None).iter().all(|item| item.minutes > 0));
        let hour: Vec<_> = propose_agenda(60, None)
            .into_iter()
            .map(|item| (item.kind, item.minutes))
            .collect();
        assert_eq!(hour, PROPOSED);
    }

    #[test]
    fn a_follow_up_starts_from_the_earlier_one_and_asks_the_child_anew() {
        let said = |text: &str| NoteText::stored(text.to_owned());
        let first = Meeting {
            question: said("Hur blir morgnarna lugna?"),
            participants: vec![
                participant(VoiceRole::Child),
                participant(VoiceRole::School),
            ],
            before: BeforeMeeting {
                not_raise: said("pappas jobb"),
                ..BeforeMeeting::default()
            },
            at: Some("2026-11-24T13:00:00".parse().unwrap()),
            follow_up_on: Some("2027-01-20".parse().unwrap()),
            childs_view: said("bra"),
            finished_at: Some("2026-11-24T14:00:00".parse().unwrap()),
            ..meeting()
        };
        let next = first.followed_up(id(2), "2026-12-01".parse().unwrap());
        assert_eq!(next.follows, Some(first.id));
        assert_eq!(next.question, first.question);
        assert_eq!(next.participants, first.participants);
        assert_eq!(next.at, Some("2027-01-20T13:00:00".parse().unwrap()));
        assert_eq!(next.before, BeforeMeeting::default());
        assert!(next.childs_view.is_blank());
        assert_eq!(next.finished_at, None);
        assert!(
            next.agenda
                .iter()
                .any(|item| item.kind == AgendaKind::SinceLast)
        );
        let too_late = first.followed_up(id(3), "2027-02-01".parse().unwrap());
        assert_eq!(too_late.at, None);
    }

    #[test]
    fn what_was_agreed_about_one_person_does_not_hold_for_the_next_in_the_seat() {
        let close = |function: &str| Participant {
            function: NoteText::stored(function.to_owned()),
            ..participant(VoiceRole::ClosePerson)
        };
        let part = Part {
            conversation: ConversationId(Uuid::nil()),
            at: VoiceInArea {
                area: AreaId::Health,
                voice: participant(VoiceRole::Child).voice,
            },
        };
        let hearer = close("mormor").voice;
        let agreed = BTreeSet::from([Agreed { part, hearer }]);
        let with = |participants: Vec<Participant>| Meeting {
            participants,
            agreed: agreed.clone(),
            ..meeting()
        };
        let before = with(vec![close("mormor")]);
        assert_eq!(with(vec![close("mormor")]).still_agreed(&before), agreed);
        assert!(
            with(vec![close("farbror")])
                .still_agreed(&before)
                .is_empty()
        );
        assert!(with(Vec::new()).still_agreed(&before).is_empty());
        // Taken away and put back, nobody has been asked again; added just now, they have.
        let gone = with(Vec::new());
        assert!(with(vec![close("farbror")]).still_agreed(&gone).is_empty());
        assert_eq!(with(vec![close("mormor")]).still_agreed(&meeting()), agreed);
    }

    #[test]
    fn nobody_stands_twice_and_no_meeting_takes_all_night() {
        let twice = Meeting {
            participants: vec![
                participant(VoiceRole::School),
                participant(VoiceRole::School),
            ],
            ..meeting()
        };
        assert_eq!(twice.check(), Err(MeetingFault::Crowded));
        let endless = Meeting {
            minutes: 481,
            ..meeting()
        };
        assert_eq!(endless.check(), Err(MeetingFault::TooLong));
        assert_eq!(meeting().check(), Ok(()));
    }
}
