//! Everything about a case besides its conversations.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use wheel::LanguageTag;

use crate::{
    Action, Case, Circle, Consent, Conversation, Duty, Meeting, MeetingId, NoteText, Participant,
    Party, Path, Record, RecordKey, Sharing, Step, Voice, VoiceRole, bringing::may_hear_of_action,
};

/// A case with everything in it but conversations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFile {
    /// The case itself.
    pub case: Case,
    /// Where it stands.
    pub standing: Standing,
    /// Who is around the child.
    pub circle: Circle,
    /// The model's path, if somebody has thought it over.
    pub path: Option<Path>,
    /// How the deletion date was moved, oldest first.
    pub moves: Vec<DateMove>,
    /// Every consent, by the day it was given.
    pub consents: Vec<Consent>,
    /// Every meeting, oldest first.
    pub meetings: Vec<Meeting>,
    /// Every action, in the order in which they were agreed.
    pub actions: Vec<Action>,
}

/// Where a case stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Standing {
    /// The step of the model; `None` takes the one of the latest conversation.
    pub step: Option<Step>,
    /// How it was closed; `None` while it goes on.
    pub closing: Option<Closing>,
}

/// How a case was closed. It can be read until it deletes itself, and opened again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct Closing {
    /// The day.
    pub on: NaiveDate,
    /// What came of it.
    pub outcome: Outcome,
    /// A word on it.
    pub words: NoteText,
}

/// What came of a case.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    /// The need is met.
    NeedMet,
    /// Another service has taken over.
    TakenOver,
    /// A plan goes on elsewhere, a SIP say.
    PlanGoesOn,
    /// The family did not want to go on.
    FamilyDeclined,
    /// The family has moved.
    Moved,
    /// Something else.
    Other,
}

/// A deletion date was moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct DateMove {
    /// The day of the decision.
    pub on: NaiveDate,
    /// From which date.
    pub from: NaiveDate,
    /// To which.
    pub to: NaiveDate,
    /// Why.
    pub why: NoteText,
}

/// The actions a meeting has to do with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActionsAt<'a> {
    /// What everybody who takes part may see.
    pub shown: Vec<&'a Action>,
    /// What somebody who takes part may not, for the eyes of whoever prepares.
    pub held_back: Vec<&'a Action>,
}

impl Outcome {
    /// Every outcome, in the order in which they are offered.
    pub const ALL: [Self; 6] = [
        Self::NeedMet,
        Self::TakenOver,
        Self::PlanGoesOn,
        Self::FamilyDeclined,
        Self::Moved,
        Self::Other,
    ];

    /// The word stored and used in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NeedMet => "need-met",
            Self::TakenOver => "taken-over",
            Self::PlanGoesOn => "plan-goes-on",
            Self::FamilyDeclined => "family-declined",
            Self::Moved => "moved",
            Self::Other => "other",
        }
    }

    /// Reads back [`Outcome::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.as_str() == word)
    }
}

impl CaseFile {
    /// A case about which nothing more is known.
    pub fn of(case: Case) -> Self {
        Self {
            case,
            standing: Standing::default(),
            circle: Circle::default(),
            path: None,
            moves: Vec::new(),
            consents: Vec::new(),
            meetings: Vec::new(),
            actions: Vec::new(),
        }
    }

    /// A piece of it; where the case stands and who is around the child are always there.
    pub fn record(&self, key: RecordKey) -> Option<Record> {
        match key {
            RecordKey::Standing => Some(Record::Standing(self.standing.clone())),
            RecordKey::Circle => Some(Record::Circle(self.circle.clone())),
            RecordKey::Path => self.path.clone().map(Record::Path),
            RecordKey::Consent(id) => self
                .consents
                .iter()
                .find(|consent| consent.id == id)
                .cloned()
                .map(Record::Consent),
            RecordKey::Meeting(id) => self
                .meeting(id)
                .cloned()
                .map(|meeting| Record::Meeting(Box::new(meeting))),
            RecordKey::Action(id) => self
                .actions
                .iter()
                .find(|action| action.id == id)
                .cloned()
                .map(Record::Action),
        }
    }

    /// Puts a piece in its place instead of the one that stood there.
    pub fn put(&mut self, record: Record) {
        match record {
            Record::Standing(standing) => self.standing = standing,
            Record::Circle(circle) => self.circle = circle,
            Record::Path(path) => self.path = Some(path),
            Record::Consent(consent) => put_by(&mut self.consents, consent, |one| one.id),
            Record::Meeting(meeting) => put_by(&mut self.meetings, *meeting, |one| one.id),
            Record::Action(action) => put_by(&mut self.actions, action, |one| one.id),
        }
    }

    /// Takes a piece away. Where the case stands and who is around the child become as for a new case.
    pub fn take(&mut self, key: RecordKey) {
        match key {
            RecordKey::Standing => self.standing = Standing::default(),
            RecordKey::Circle => self.circle = Circle::default(),
            RecordKey::Path => self.path = None,
            RecordKey::Consent(id) => self.consents.retain(|one| one.id != id),
            RecordKey::Meeting(id) => self.meetings.retain(|one| one.id != id),
            RecordKey::Action(id) => self.actions.retain(|one| one.id != id),
        }
    }

    /// The step of the model: the one chosen, or that of the latest of its conversations.
    pub fn step_with(&self, conversations: &[Conversation]) -> Option<Step> {
        let latest = conversations.last().map(|latest| latest.setting.step);
        self.standing.step.or(latest)
    }

    /// A meeting of the case.
    pub fn meeting(&self, id: MeetingId) -> Option<&Meeting> {
        self.meetings.iter().find(|meeting| meeting.id == id)
    }

    /// The meetings that a meeting follows up, the latest first, and itself before them.
    pub fn meetings_up_to(&self, id: MeetingId) -> Vec<&Meeting> {
        let mut chain: Vec<&Meeting> = Vec::new();
        let mut next = self.meeting(id);
        while let Some(meeting) = next {
            // A chain that bites its tail ends where it was bitten.
            if chain.iter().any(|seen| seen.id == meeting.id) {
                break;
            }
            chain.push(meeting);
            next = meeting.follows.and_then(|earlier| self.meeting(earlier));
        }
        chain
    }

    /// The actions that a meeting has to do with: its own, and of the meetings it follows up those
    /// that are still open or were settled since it began.
    ///
    /// An earlier action is shown only where everybody who takes part now was there when it was
    /// agreed or does it, and consent lets each service hear of it; the others are held back.
    pub fn actions_at(&self, id: MeetingId, today: NaiveDate) -> ActionsAt<'_> {
        let chain = self.meetings_up_to(id);
        let mut actions = ActionsAt::default();
        let Some((meeting, earlier)) = chain.split_first() else {
            return actions;
        };
        let began_on = meeting.began_at.map(|began_at| began_at.date());
        let sharing = self.sharing(today);
        for action in &self.actions {
            if action.meeting == Some(id) {
                actions.shown.push(action);
                continue;
            }
            let Some(agreed_at) = earlier.iter().find(|one| action.meeting == Some(one.id)) else {
                continue;
            };
            let concerns_it = match action.state.settled_on() {
                None => true,
                Some(on) => began_on.is_some_and(|began_on| began_on <= on),
            };
            if !concerns_it {
                continue;
            }
            let may_hear = |hearer: Voice| {
                let was_there = agreed_at.participants.iter().any(|one| one.voice == hearer);
                action.doer.is(hearer)
                    || (was_there && may_hear_of_action(&sharing, action, hearer))
            };
            let somebody = !meeting.participants.is_empty();
            if somebody && meeting.participants.iter().all(|one| may_hear(one.voice)) {
                actions.shown.push(action);
            } else {
                actions.held_back.push(action);
            }
        }
        actions
    }

    /// Whom to propose for a meeting: the child, the guardians, who keeps the case, and who is around
    /// the child. The family is invited in its language, services in Swedish.
    pub fn proposed_participants(&self, language: LanguageTag) -> Vec<Participant> {
        let circle = &self.circle;
        let family = Voice::new(VoiceRole::Child, 1)
            .into_iter()
            .chain(circle.guardians.iter().copied());
        let mut participants: Vec<Participant> = family
            .map(|voice| Participant {
                voice,
                function: NoteText::default(),
                language,
            })
            .collect();
        let keeper = circle.keeper.and_then(|role| Voice::new(role, 1).ok());
        let lead = circle.holder(Duty::BestInterestsLead);
        let lead_function = lead.map(|post| post.function.clone()).unwrap_or_default();
        let keeper = keeper.map(|voice| (voice, lead_function, LanguageTag::Sv));
        let contacts = circle.contacts.iter().map(|contact| {
            let is_service = contact.voice.role().party() == Party::Service;
            let language = if is_service {
                LanguageTag::Sv
            } else {
                language
            };
            (contact.voice, contact.function.clone(), language)
        });
        for (voice, function, language) in keeper.into_iter().chain(contacts) {
            let is_there = participants.iter().any(|one| one.voice == voice);
            if !is_there && participants.len() < Meeting::MOST_PARTICIPANTS {
                participants.push(Participant {
                    voice,
                    function,
                    language,
                });
            }
        }
        participants
    }

    /// Who may hear what from whom, on a day.
    pub fn sharing(&self, today: NaiveDate) -> Sharing<'_> {
        Sharing {
            circle: &self.circle,
            consents: &self.consents,
            age_band: self.case.age_band,
            today,
        }
    }
}

fn put_by<T, K: PartialEq>(all: &mut Vec<T>, new: T, key: impl Fn(&T) -> K) {
    match all.iter_mut().find(|one| key(one) == key(&new)) {
        Some(place) => *place = new,
        None => all.push(new),
    }
}

#[cfg(test)]
mod tests {
    use crate::ActionId;
    use uuid::Uuid;
    use wheel::LanguageTag;

    use super::*;
    use crate::testing::{case_file, consent, day, text, voice};
    use crate::{ActionState, Doer, Interpreter, Participant, VoiceRole};

    fn id(number: u128) -> MeetingId {
        MeetingId(Uuid::from_u128(number))
    }

    fn meeting(number: u128, follows: Option<u128>) -> Meeting {
        Meeting {
            follows: follows.map(id),
            ..Meeting::begin(id(number), day(0), LanguageTag::So, Interpreter::Absent)
        }
    }

    fn action(number: u128, meeting: Option<u128>, state: ActionState) -> Action {
        Action {
            id: ActionId(Uuid::from_u128(number)),
            meeting: meeting.map(id),
            agreed_on: day(0),
            what: text("ringer"),
            doer: Doer::Outside,
            who: text(""),
            by: None,
            area: None,
            state,
        }
    }

    fn records() -> Vec<Record> {
        let pair = (VoiceRole::School, VoiceRole::SocialServices);
        vec![
            Record::Standing(Standing {
                step: Some(Step::Collaborate),
                closing: None,
            }),
            Record::Circle(Circle {
                keeper: Some(VoiceRole::School),
                ..Circle::default()
            }),
            Record::Path(Path::begin(day(0))),
            Record::Consent(consent(VoiceRole::Mother, &[pair])),
            Record::Meeting(Box::new(meeting(1, None))),
            Record::Action(action(1, Some(1), ActionState::Open)),
        ]
    }

    #[test]
    fn a_piece_is_put_once_found_again_and_taken() {
        let empty = case_file("EK7");
        for record in records() {
            let mut file = empty.clone();
            file.put(record.clone());
            let once = file.clone();
            file.put(record.clone());
            assert_eq!(file, once);
            assert_eq!(file.record(record.key()), Some(record.clone()));
            file.take(record.key());
            assert_eq!(file, empty);
        }
    }

    #[test]
    fn a_piece_reads_back_as_it_was_stored() {
        for record in records() {
            let stored = serde_json::to_string(&record).unwrap();
            let read: Record = serde_json::from_str(&stored).unwrap();
            assert_eq!(read, record);
        }
        for outcome in Outcome::ALL {
            assert_eq!(Outcome::from_stored(outcome.as_str()), Some(outcome));
            assert_eq!(serde_json::to_value(outcome).unwrap(), outcome.as_str());
        }
    }

    #[test]
    fn a_chain_of_meetings_ends_also_where_it_bites_its_tail() {
        let mut file = case_file("EK7");
        file.meetings = vec![meeting(1, None), meeting(2, Some(1)), meeting(3, Some(2))];
        let numbers = |file: &CaseFile, of| {
            let chain = file.meetings_up_to(id(of));
            chain
                .iter()
                .map(|one| one.id.0.as_u128())
                .collect::<Vec<_>>()
        };
        assert_eq!(numbers(&file, 3), [3, 2, 1]);
        assert_eq!(numbers(&file, 1), [1]);
        assert_eq!(numbers(&file, 9), Vec::<u128>::new());
        file.meetings[0].follows = Some(id(3));
        assert_eq!(numbers(&file, 3), [3, 2, 1]);
        file.meetings[0].follows = Some(id(9));
        assert_eq!(numbers(&file, 3), [3, 2, 1]);
    }

    #[test]
    fn a_meeting_has_to_do_with_its_own_actions_and_those_left_open_before() {
        let mut file = case_file("EK7");
        file.meetings = vec![meeting(1, None), meeting(2, Some(1)), meeting(3, None)];
        for one in &mut file.meetings {
            one.participants = vec![Participant {
                voice: voice(VoiceRole::Mother),
                function: text(""),
                language: LanguageTag::Sv,
            }];
        }
        let done = || ActionState::Done {
            on: day(1),
            why: text(""),
        };
        file.actions = vec![
            action(1, Some(1), ActionState::Open),
            action(2, Some(1), done()),
            action(3, Some(2), done()),
            action(4, Some(3), ActionState::Open),
            action(5, None, ActionState::Open),
        ];
        let numbers = |of| {
            let actions = file.actions_at(id(of), day(4));
            assert!(actions.held_back.is_empty());
            actions
                .shown
                .iter()
                .map(|one| one.id.0.as_u128())
                .collect::<Vec<_>>()
        };
        assert_eq!(numbers(2), [1, 3]);
        assert_eq!(numbers(1), [1, 2]);
        assert_eq!(numbers(3), [4]);
    }

    #[test]
    fn an_earlier_action_is_shown_to_those_who_know_of_it_and_may_hear_it_still() {
        let takes_part = |role| Participant {
            voice: voice(role),
            function: text(""),
            language: LanguageTag::Sv,
        };
        let (school, psychiatry) = (VoiceRole::School, VoiceRole::ChildPsychiatry);
        let mut file = case_file("EK7");
        file.circle.keeper = Some(school);
        file.circle.guardians = [voice(VoiceRole::Mother)].into();
        file.consents = vec![consent(VoiceRole::Mother, &[(school, psychiatry)])];
        file.meetings = vec![meeting(1, None), meeting(2, Some(1))];
        let first = vec![
            takes_part(VoiceRole::Mother),
            takes_part(school),
            takes_part(psychiatry),
        ];
        file.meetings[0].participants = first.clone();
        file.actions = vec![Action {
            doer: Doer::Service { service: school },
            ..action(1, Some(1), ActionState::Open)
        }];
        let shown = |file: &CaseFile| file.actions_at(id(2), day(4)).shown.len();

        file.meetings[1].participants = first.clone();
        assert_eq!(shown(&file), 1);
        for newcomer in [
            VoiceRole::SocialServices,
            VoiceRole::Father,
            VoiceRole::ClosePerson,
        ] {
            file.meetings[1].participants = [first.clone(), vec![takes_part(newcomer)]].concat();
            assert_eq!(shown(&file), 0, "{newcomer:?} was not there");
            assert_eq!(file.actions_at(id(2), day(4)).held_back.len(), 1);
        }
        file.meetings[1].participants = first;
        file.consents[0].withdrawn_on = Some(day(3));
        assert_eq!(shown(&file), 0, "BUP may not hear of it any more");
        file.actions[0].doer = Doer::Service {
            service: psychiatry,
        };
        assert_eq!(shown(&file), 1, "it is its own");
    }

    #[test]
    fn who_may_hear_is_asked_of_the_case_itself() {
        let pair = (VoiceRole::School, VoiceRole::SocialServices);
        let mut file = case_file("EK7");
        file.consents = vec![consent(VoiceRole::Mother, &[pair])];
        file.circle.keeper = Some(VoiceRole::School);
        let sharing = file.sharing(day(4));
        assert_eq!(sharing.consents, file.consents);
        assert_eq!(*sharing.circle, file.circle);
        assert_eq!(sharing.age_band, file.case.age_band);
        assert_eq!(sharing.today, day(4));
    }
}
