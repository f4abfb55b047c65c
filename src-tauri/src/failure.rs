//! Why a command failed, as the window sees it, and the one mapping of every other error onto it.
//!
//! Data only. The window says `error-<code>` and `error-<code>-action`, and for
//! [`Failure::Invalid`] `error-invalid-<field>-<rule>`, all in kebab-case. No
//! record content, name or note ever enters a failure.

use casework::{
    ActionFault, CarryFault, CaseCodeFault, CircleFault, ConsentFault, ConversationFault,
    DeleteOnFault, MeetingFault, NoteTextFault, RecordFault, SettingFault,
};
use serde::Serialize;
use vault::{PassphraseFault, RecoveryCodeFault, Refusal};

use crate::incident;

/// Why a command failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(
    tag = "code",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Failure {
    /// The store is locked.
    Locked,
    /// The passphrase does not open the store.
    WrongPassphrase,
    /// The recovery code does not open the store, or is not the one just shown.
    WrongRecoveryCode,
    /// Another start of the program has the store.
    StoreInUse,
    /// A newer program made the store.
    StoreTooNew {
        /// The format it has.
        needs: u32,
    },
    /// The store is damaged.
    StoreDamaged,
    /// There is no store yet.
    NoStore,
    /// There is a store already, so that no new one is made.
    StoreAlreadyThere,
    /// The disk is full. What was stored before is untouched.
    DiskFull,
    /// The data folder cannot be written.
    ReadOnly,
    /// Something typed breaks a rule.
    Invalid {
        /// Where it was typed.
        field: Field,
        /// The rule it breaks.
        rule: Rule,
    },
    /// A deletion date outside what can be chosen.
    OutOfRange {
        /// The first day that would do, `2026-11-23`.
        earliest: String,
        /// The last day that would do.
        latest: String,
    },
    /// A file cannot be written where the person wants it.
    NotSaved,
    /// A paper could not be made. What it was to be made from is untouched.
    PaperNotMade,
    /// There is no such case, conversation or backup, or no longer.
    Gone,
    /// The conversation is finished and can only be read.
    Finished,
    /// The meeting is finished and can only be read.
    MeetingFinished,
    /// The case is closed: it can be read, and opened again.
    CaseClosed,
    /// What is practised with a fictitious family is never kept.
    Practice,
    /// Nobody has said which unit this is.
    NoUnit,
    /// There is nothing that could be released, or something else than what was looked at.
    NothingToRelease,
    /// The use was released: it can be read and not changed.
    UseReleased,
    /// A finished file did not pass its check and was not kept.
    ReleaseNotSafe,
    /// Rounds that cannot stand beside each other: none, too many, or of different families.
    NotComparable,
    /// The person backed out meanwhile.
    Cancelled,
    /// Too little free memory to derive the key.
    NotEnoughMemory,
    /// A bug, or a failure of the computer that has no name of its own.
    Unexpected {
        /// The number under which it stands in the local log.
        incident: String,
    },
}

/// Where something was typed or chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Field {
    /// A passphrase.
    Passphrase,
    /// A recovery code.
    RecoveryCode,
    /// A case code.
    CaseCode,
    /// A deletion date.
    DeleteOn,
    /// Who is here.
    Voices,
    /// Somebody's own words.
    Note,
    /// Who is around the child.
    Circle,
    /// A consent.
    Consent,
    /// A meeting.
    Meeting,
    /// An action.
    Action,
    /// Which unit this is.
    Unit,
    /// A use on paper, or a correction of a use.
    Use,
    /// An answer on how the work with the model goes.
    Reflection,
}

/// A rule that something typed breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "camelCase")]
pub enum Rule {
    /// It is too short.
    TooShort,
    /// It is too long.
    TooLong,
    /// It has a sign that does not belong there, or cannot be read.
    Sign,
    /// It is a personal identity number.
    IdentityNumber,
    /// It is easily guessed.
    Guessable,
    /// Nobody was chosen.
    NobodyHere,
    /// Somebody was chosen twice.
    VoiceTwice,
    /// More than twelve were chosen.
    TooManyVoices,
    /// Nobody asks for words there.
    NotAsked,
    /// Somebody who has said something, or the last one, cannot be taken away.
    HasPart,
    /// Something that has to be written is not.
    Blank,
    /// Nothing is said on why.
    NoReason,
    /// No parties are chosen.
    NoParties,
    /// Somebody stands where they cannot.
    OutOfPlace,
    /// Somebody stands twice, or there are too many.
    Crowded,
    /// Days are out of order, or too far apart.
    Days,
}

impl Failure {
    /// Something typed that breaks a rule.
    pub fn invalid(field: Field, rule: Rule) -> Self {
        Self::Invalid { field, rule }
    }

    /// Something that should not happen: noted in the local log under a number of its own.
    ///
    /// `kind` says what happened, never what was written or by whom.
    pub fn unexpected(kind: &str) -> Self {
        Self::Unexpected {
            incident: incident::note(kind),
        }
    }

    /// One of each kind, with every pair of field and rule that can come up.
    ///
    /// For those who have words to check.
    pub fn every() -> Vec<Self> {
        let mut every = vec![
            Self::Locked,
            Self::WrongPassphrase,
            Self::WrongRecoveryCode,
            Self::StoreInUse,
            Self::StoreTooNew { needs: 2 },
            Self::StoreDamaged,
            Self::NoStore,
            Self::StoreAlreadyThere,
            Self::DiskFull,
            Self::ReadOnly,
            Self::OutOfRange {
                earliest: "2026-11-23".to_owned(),
                latest: "2027-11-22".to_owned(),
            },
            Self::NotSaved,
            Self::PaperNotMade,
            Self::Gone,
            Self::Finished,
            Self::MeetingFinished,
            Self::CaseClosed,
            Self::Practice,
            Self::NoUnit,
            Self::NothingToRelease,
            Self::UseReleased,
            Self::ReleaseNotSafe,
            Self::NotComparable,
            Self::Cancelled,
            Self::NotEnoughMemory,
            Self::Unexpected {
                incident: "0A1B2C3D".to_owned(),
            },
        ];
        every.extend(
            BREAKABLE
                .iter()
                .map(|(field, rule)| Self::invalid(*field, *rule)),
        );
        every
    }
}

/// Every pair of field and rule that the mappings below make.
const BREAKABLE: &[(Field, Rule)] = &[
    (Field::Passphrase, Rule::TooShort),
    (Field::Passphrase, Rule::TooLong),
    (Field::Passphrase, Rule::Guessable),
    (Field::RecoveryCode, Rule::TooShort),
    (Field::RecoveryCode, Rule::TooLong),
    (Field::RecoveryCode, Rule::Sign),
    (Field::CaseCode, Rule::TooShort),
    (Field::CaseCode, Rule::TooLong),
    (Field::CaseCode, Rule::Sign),
    (Field::CaseCode, Rule::IdentityNumber),
    (Field::DeleteOn, Rule::Sign),
    (Field::Voices, Rule::NobodyHere),
    (Field::Voices, Rule::VoiceTwice),
    (Field::Voices, Rule::TooManyVoices),
    (Field::Voices, Rule::HasPart),
    (Field::Note, Rule::TooLong),
    (Field::Note, Rule::NotAsked),
    (Field::DeleteOn, Rule::NoReason),
    (Field::Circle, Rule::OutOfPlace),
    (Field::Circle, Rule::Crowded),
    (Field::Consent, Rule::Blank),
    (Field::Consent, Rule::NoParties),
    (Field::Consent, Rule::OutOfPlace),
    (Field::Consent, Rule::Days),
    (Field::Meeting, Rule::Crowded),
    (Field::Meeting, Rule::TooLong),
    (Field::Meeting, Rule::OutOfPlace),
    (Field::Action, Rule::Blank),
    (Field::Action, Rule::NoReason),
    (Field::Action, Rule::OutOfPlace),
    (Field::Unit, Rule::OutOfPlace),
    (Field::Use, Rule::OutOfPlace),
    (Field::Reflection, Rule::TooLong),
    (Field::Reflection, Rule::IdentityNumber),
];

/// Signs of a recovery code, separators not counted.
const RECOVERY_CODE_SIGNS: usize = 28;

impl From<vault::Error> for Failure {
    fn from(error: vault::Error) -> Self {
        match error {
            vault::Error::NoStore => Self::NoStore,
            vault::Error::AlreadyThere => Self::StoreAlreadyThere,
            vault::Error::InUse => Self::StoreInUse,
            vault::Error::WrongPassphrase => Self::WrongPassphrase,
            vault::Error::WrongRecoveryCode => Self::WrongRecoveryCode,
            vault::Error::PassphraseRefused(refusal) => refusal.into(),
            vault::Error::Damaged(_) => Self::StoreDamaged,
            vault::Error::TooNew { part: _, needs } => Self::StoreTooNew { needs },
            vault::Error::DiskFull => Self::DiskFull,
            vault::Error::ReadOnly => Self::ReadOnly,
            vault::Error::OutOfMemory => Self::NotEnoughMemory,
            vault::Error::NoSuchRecord | vault::Error::NoBackup => Self::Gone,
            vault::Error::Conversation(fault) => fault.into(),
            vault::Error::Io(kind) => Self::unexpected(&format!("store file: {kind:?}")),
            vault::Error::UseReleased => Self::UseReleased,
            vault::Error::NotAsPlanned => Self::NothingToRelease,
            vault::Error::NotOurs => Self::unexpected("parked by another store"),
            vault::Error::NoCipher => Self::unexpected("no cipher"),
            vault::Error::Crypto => Self::unexpected("cryptography"),
            vault::Error::Database(code) => Self::unexpected(&format!("database: {code}")),
        }
    }
}

impl From<Refusal> for Failure {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::TooShort => Self::invalid(Field::Passphrase, Rule::TooShort),
            Refusal::Guessable => Self::invalid(Field::Passphrase, Rule::Guessable),
        }
    }
}

impl From<PassphraseFault> for Failure {
    fn from(fault: PassphraseFault) -> Self {
        match fault {
            PassphraseFault::Empty => Self::invalid(Field::Passphrase, Rule::TooShort),
            PassphraseFault::TooLong => Self::invalid(Field::Passphrase, Rule::TooLong),
        }
    }
}

impl From<RecoveryCodeFault> for Failure {
    fn from(fault: RecoveryCodeFault) -> Self {
        match fault {
            RecoveryCodeFault::WrongLength { signs } if signs < RECOVERY_CODE_SIGNS => {
                Self::invalid(Field::RecoveryCode, Rule::TooShort)
            }
            RecoveryCodeFault::WrongLength { signs: _ } => {
                Self::invalid(Field::RecoveryCode, Rule::TooLong)
            }
            RecoveryCodeFault::BadCharacter { position: _ } => {
                Self::invalid(Field::RecoveryCode, Rule::Sign)
            }
            // Whether it is mistyped or another store's, the person compares it with the paper.
            RecoveryCodeFault::WrongCheck => Self::WrongRecoveryCode,
        }
    }
}

impl From<CaseCodeFault> for Failure {
    fn from(fault: CaseCodeFault) -> Self {
        let rule = match fault {
            CaseCodeFault::TooShort => Rule::TooShort,
            CaseCodeFault::TooLong => Rule::TooLong,
            CaseCodeFault::Sign => Rule::Sign,
            CaseCodeFault::IdentityNumber => Rule::IdentityNumber,
        };
        Self::invalid(Field::CaseCode, rule)
    }
}

impl From<DeleteOnFault> for Failure {
    fn from(fault: DeleteOnFault) -> Self {
        Self::OutOfRange {
            earliest: fault.earliest.to_string(),
            latest: fault.latest.to_string(),
        }
    }
}

impl From<SettingFault> for Failure {
    fn from(fault: SettingFault) -> Self {
        let rule = match fault {
            SettingFault::NobodyHere => Rule::NobodyHere,
            SettingFault::TooManyVoices => Rule::TooManyVoices,
            SettingFault::VoiceTwice => Rule::VoiceTwice,
        };
        Self::invalid(Field::Voices, rule)
    }
}

impl From<NoteTextFault> for Failure {
    fn from(fault: NoteTextFault) -> Self {
        match fault {
            NoteTextFault::TooLong => Self::invalid(Field::Note, Rule::TooLong),
        }
    }
}

impl From<ConversationFault> for Failure {
    fn from(fault: ConversationFault) -> Self {
        match fault {
            // All mean a place on the screen that this conversation does not have.
            ConversationFault::NotHere
            | ConversationFault::NotAsked
            | ConversationFault::NotMarked
            | ConversationFault::Carry(CarryFault::NotAService) => {
                Self::invalid(Field::Note, Rule::NotAsked)
            }
            ConversationFault::HasPart => Self::invalid(Field::Voices, Rule::HasPart),
            ConversationFault::Setting(fault) => fault.into(),
            ConversationFault::Finished => Self::Finished,
        }
    }
}

impl From<CircleFault> for Failure {
    fn from(fault: CircleFault) -> Self {
        let rule = match fault {
            CircleFault::NotAGuardian | CircleFault::NotAService => Rule::OutOfPlace,
            CircleFault::Crowded => Rule::Crowded,
        };
        Self::invalid(Field::Circle, rule)
    }
}

impl From<ConsentFault> for Failure {
    fn from(fault: ConsentFault) -> Self {
        let rule = match fault {
            ConsentFault::Giver | ConsentFault::Alone | ConsentFault::Party => Rule::OutOfPlace,
            ConsentFault::NoPurpose => Rule::Blank,
            ConsentFault::NoParties => Rule::NoParties,
            ConsentFault::Days => Rule::Days,
        };
        Self::invalid(Field::Consent, rule)
    }
}

impl From<MeetingFault> for Failure {
    fn from(fault: MeetingFault) -> Self {
        match fault {
            MeetingFault::Finished => Self::MeetingFinished,
            MeetingFault::Crowded => Self::invalid(Field::Meeting, Rule::Crowded),
            MeetingFault::TooLong => Self::invalid(Field::Meeting, Rule::TooLong),
            MeetingFault::NotAService => Self::invalid(Field::Meeting, Rule::OutOfPlace),
        }
    }
}

impl From<ActionFault> for Failure {
    fn from(fault: ActionFault) -> Self {
        let rule = match fault {
            ActionFault::NoDeed => Rule::Blank,
            ActionFault::Doer => Rule::OutOfPlace,
            ActionFault::NoReason => Rule::NoReason,
        };
        Self::invalid(Field::Action, rule)
    }
}

impl From<documents::Error> for Failure {
    fn from(error: documents::Error) -> Self {
        // The error names a part of a template, never a word of what stands on the paper.
        incident::note(&format!("paper not made: {error}"));
        Self::PaperNotMade
    }
}

impl From<RecordFault> for Failure {
    fn from(fault: RecordFault) -> Self {
        match fault {
            RecordFault::Gone => Self::Gone,
            RecordFault::Closed => Self::CaseClosed,
            RecordFault::Circle(fault) => fault.into(),
            RecordFault::Consent(fault) => fault.into(),
            RecordFault::Meeting(fault) => fault.into(),
            RecordFault::Action(fault) => fault.into(),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Self {
        vault::Error::from(error).into()
    }
}
