//! The consent that lifts secrecy: who gave it, for what, and which parties may share with which.
//!
//! Not the consent of the data protection regulation, which authorities do not
//! build on (`reference/domain.md` 8.3). Which parts of a conversation it opens is in `sharing`.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use uuid::Uuid;
use wheel::{AreaId, LanguageTag};

use crate::{AgeBand, Interpreter, NoteText, Party, Voice, VoiceRole};

/// The id of a consent inside the program. Never shown.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(transparent)]
pub struct ConsentId(pub Uuid);

/// One person's consent to parties sharing with each other (10 kap. 1 § and 12 kap. 2 § OSL).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Consent {
    /// Which one it is.
    pub id: ConsentId,
    /// Who gave it: the child or a guardian.
    pub given_by: Voice,
    /// Whether it opens by itself or together with others'.
    pub deciding: Deciding,
    /// The day it was given.
    pub given_on: NaiveDate,
    /// The last day it is valid.
    pub until: NaiveDate,
    /// For what: a consent is specific.
    pub purpose: NoteText,
    /// Who may share with whom.
    pub shares: BTreeSet<Share>,
    /// Areas that are excepted.
    pub except_areas: BTreeSet<AreaId>,
    /// What else is excepted, in words. No program can keep to it: whoever chooses what to bring reads it.
    pub except_words: NoteText,
    /// How it was given.
    pub form: ConsentForm,
    /// The language it was explained in.
    pub language: LanguageTag,
    /// Whether somebody interpreted.
    pub interpreter: Interpreter,
    /// How it was explained.
    pub explained: NoteText,
    /// The function of whoever noted it.
    pub noted_by: NoteText,
    /// The day it was withdrawn. It opens nothing from that moment, whatever the day.
    pub withdrawn_on: Option<NaiveDate>,
}

/// One party may tell another.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// Whose secrecy is lifted.
    pub from: VoiceRole,
    /// Towards whom.
    pub to: VoiceRole,
}

/// Whether a consent opens by itself.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "lowercase")]
pub enum Deciding {
    /// With everybody else whose consent is needed.
    Together,
    /// A young person who was judged mature enough to dispose of its own secrecy (`reference/domain.md` 8.3).
    Alone,
}

/// How a consent was given. The law asks for no form; with sensitive matters writing is advised.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "lowercase")]
pub enum ConsentForm {
    /// Muntligt.
    Oral,
    /// Skriftligt.
    Written,
    /// With signs or in another way than words.
    Other,
}

/// Why a consent cannot be noted like this.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConsentFault {
    /// Given by somebody who is neither the child nor a guardian.
    #[error("giver is neither child nor guardian")]
    Giver,
    /// Alone by somebody who cannot: only a young person of 13–17 can.
    #[error("cannot decide alone")]
    Alone,
    /// It does not say for what.
    #[error("no purpose")]
    NoPurpose,
    /// Nobody may share with anybody.
    #[error("no parties")]
    NoParties,
    /// A party that is neither a service nor a close person, or one that shares with itself.
    #[error("not a party that shares")]
    Party,
    /// Given in the future, ended before it was given, or valid longer than a year.
    #[error("days out of order")]
    Days,
}

impl Deciding {
    /// The word stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Together => "together",
            Self::Alone => "alone",
        }
    }

    /// Reads back [`Deciding::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        [Self::Together, Self::Alone]
            .into_iter()
            .find(|deciding| deciding.as_str() == word)
    }
}

impl ConsentForm {
    /// Every form.
    pub const ALL: [Self; 3] = [Self::Oral, Self::Written, Self::Other];

    /// The word stored.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Oral => "oral",
            Self::Written => "written",
            Self::Other => "other",
        }
    }

    /// Reads back [`ConsentForm::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.as_str() == word)
    }
}

impl Consent {
    /// Longest time a consent is valid, in days: it is limited in time (`reference/domain.md` 4.2).
    pub const MOST_DAYS: u64 = 365;

    /// Checks what belongs together, on the day it is noted.
    ///
    /// # Errors
    /// Says which rule it breaks.
    pub fn check(&self, age_band: AgeBand, today: NaiveDate) -> Result<(), ConsentFault> {
        let giver = self.given_by.role().party();
        if !matches!(giver, Party::Child | Party::Guardian) {
            return Err(ConsentFault::Giver);
        }
        let can_alone = giver == Party::Child && age_band == AgeBand::From13To17;
        if self.deciding == Deciding::Alone && !can_alone {
            return Err(ConsentFault::Alone);
        }
        if self.purpose.is_blank() {
            return Err(ConsentFault::NoPurpose);
        }
        if self.shares.is_empty() {
            return Err(ConsentFault::NoParties);
        }
        let shares = |role: VoiceRole| matches!(role.party(), Party::Service | Party::Close);
        if self
            .shares
            .iter()
            .any(|share| share.from == share.to || !shares(share.from) || !shares(share.to))
        {
            return Err(ConsentFault::Party);
        }
        let last = self
            .given_on
            .checked_add_days(Days::new(Self::MOST_DAYS))
            .unwrap_or(self.given_on);
        let withdrawn_before = self.withdrawn_on.is_some_and(|on| on < self.given_on);
        if today < self.given_on
            || self.until < self.given_on
            || last < self.until
            || withdrawn_before
        {
            return Err(ConsentFault::Days);
        }
        Ok(())
    }

    /// Whether it is in force on a day: given, not over and not withdrawn.
    pub fn is_in_force(&self, today: NaiveDate) -> bool {
        self.withdrawn_on.is_none() && self.given_on <= today && today <= self.until
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{consent, day, text};

    fn given() -> Consent {
        let pair = (VoiceRole::School, VoiceRole::SocialServices);
        consent(VoiceRole::Mother, &[pair])
    }

    fn check(consent: &Consent) -> Result<(), ConsentFault> {
        consent.check(AgeBand::From6To9, day(0))
    }

    #[test]
    fn the_child_and_guardians_give_it_and_nobody_else() {
        for role in VoiceRole::ALL {
            let by = Voice::new(role, 1).unwrap();
            let given = Consent {
                given_by: by,
                ..given()
            };
            let can = matches!(
                role,
                VoiceRole::Child | VoiceRole::Mother | VoiceRole::Father | VoiceRole::Guardian
            );
            let expected = if can {
                Ok(())
            } else {
                Err(ConsentFault::Giver)
            };
            assert_eq!(check(&given), expected, "{role:?}");
        }
    }

    #[test]
    fn alone_is_for_a_young_person_only() {
        for band in AgeBand::ALL {
            for role in [VoiceRole::Child, VoiceRole::Mother] {
                let alone = Consent {
                    given_by: Voice::new(role, 1).unwrap(),
                    deciding: Deciding::Alone,
                    ..given()
                };
                let can = role == VoiceRole::Child && band == AgeBand::From13To17;
                let expected = if can {
                    Ok(())
                } else {
                    Err(ConsentFault::Alone)
                };
                assert_eq!(alone.check(band, day(0)), expected);
            }
        }
    }

    #[test]
    fn it_says_for_what_and_between_whom() {
        let for_nothing = Consent {
            purpose: text(" \n"),
            ..given()
        };
        assert_eq!(check(&for_nothing), Err(ConsentFault::NoPurpose));
        let between_nobody = Consent {
            shares: BTreeSet::new(),
            ..given()
        };
        assert_eq!(check(&between_nobody), Err(ConsentFault::NoParties));
        for pair in [
            (VoiceRole::School, VoiceRole::School),
            (VoiceRole::School, VoiceRole::Mother),
            (VoiceRole::Child, VoiceRole::School),
        ] {
            let usual = (VoiceRole::School, VoiceRole::ClosePerson);
            let odd = consent(VoiceRole::Mother, &[usual, pair]);
            assert_eq!(check(&odd), Err(ConsentFault::Party));
        }
    }

    #[test]
    fn its_days_are_in_order_and_no_more_than_a_year() {
        let days = |given_on, until, withdrawn: Option<i64>| {
            check(&Consent {
                given_on: day(given_on),
                until: day(until),
                withdrawn_on: withdrawn.map(day),
                ..given()
            })
        };
        let fault = Err(ConsentFault::Days);
        assert_eq!(days(0, 0, None), Ok(()));
        assert_eq!(days(0, 365, None), Ok(()));
        assert_eq!(days(0, 366, None), fault);
        assert_eq!(days(0, -1, None), fault);
        assert_eq!(days(1, 9, None), fault);
        assert_eq!(days(-9, -1, Some(-9)), Ok(()));
        assert_eq!(days(-9, -1, Some(-10)), fault);
    }

    #[test]
    fn it_is_in_force_from_its_first_day_to_its_last_and_never_once_withdrawn() {
        let given = Consent {
            until: day(9),
            ..given()
        };
        for (ahead, is_in_force) in [(-1, false), (0, true), (9, true), (10, false)] {
            assert_eq!(given.is_in_force(day(ahead)), is_in_force);
            for withdrawn in [-1, 0, 5, 400] {
                let withdrawn = Consent {
                    withdrawn_on: Some(day(withdrawn)),
                    ..given.clone()
                };
                assert!(!withdrawn.is_in_force(day(ahead)));
            }
        }
    }

    #[test]
    fn stored_words_read_back_as_themselves() {
        for form in ConsentForm::ALL {
            assert_eq!(ConsentForm::from_stored(form.as_str()), Some(form));
            assert_eq!(serde_json::to_value(form).unwrap(), form.as_str());
        }
        for deciding in [Deciding::Together, Deciding::Alone] {
            assert_eq!(Deciding::from_stored(deciding.as_str()), Some(deciding));
            assert_eq!(serde_json::to_value(deciding).unwrap(), deciding.as_str());
        }
        let given = given();
        let json = serde_json::to_string(&given).unwrap();
        assert_eq!(serde_json::from_str::<Consent>(&json).unwrap(), given);
    }
}
