//! What is written to the access log: who did what, when and with which case. Never a word of what stands in it.

use serde::{Deserialize, Serialize};

/// A deed that is logged.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "kebab-case")]
pub enum Deed {
    /// A case was made.
    CaseMade,
    /// A case was opened.
    CaseOpened,
    /// A conversation of it was opened.
    ConversationOpened,
    /// Something in it was changed. Once for each time it is opened.
    CaseChanged,
    /// A consent was noted.
    ConsentNoted,
    /// A consent was withdrawn.
    ConsentWithdrawn,
    /// A consent was changed, taken away, or is in force again after a withdrawal was undone.
    ConsentChanged,
    /// Something said in it was kept back afterwards.
    KeptBack,
    /// A meeting of it was shown.
    MeetingOpened,
    /// A SIP sheet was made.
    SipMade,
    /// A BBIC sheet was made.
    BbicMade,
    /// An EHT sheet was made.
    EhtMade,
    /// An invitation was made.
    InvitationMade,
    /// A page to take home was made.
    HomePageMade,
    /// A paper with wheels over time was made.
    RoundsMade,
    /// An agenda was made.
    AgendaMade,
    /// A memo with its plan was made.
    MinutesMade,
    /// All that is stored of it was put together.
    StoredMade,
    /// A paper of it was saved as a file.
    PaperSaved,
    /// A duty was handed over.
    HandedOver,
    /// Its deletion date was moved.
    DateMoved,
    /// It was closed.
    CaseClosed,
    /// It was opened again.
    CaseReopened,
    /// Somebody deleted a case.
    CaseDeleted,
    /// A case deleted itself on its day.
    CaseDeletedItself,
    /// Notes were searched.
    Searched,
    /// This log was saved as a file.
    LogSaved,
    /// Somebody said which unit this is.
    UnitChosen,
    /// More uses and cases were asked for behind every number.
    FewestRaised,
    /// A release of usage counts was made.
    ReleaseMade,
    /// A release was saved as a file.
    ReleaseSaved,
}

impl Deed {
    /// Every deed.
    pub const ALL: [Self; 31] = [
        Self::CaseMade,
        Self::CaseOpened,
        Self::ConversationOpened,
        Self::CaseChanged,
        Self::ConsentNoted,
        Self::ConsentWithdrawn,
        Self::ConsentChanged,
        Self::KeptBack,
        Self::MeetingOpened,
        Self::SipMade,
        Self::BbicMade,
        Self::EhtMade,
        Self::InvitationMade,
        Self::HomePageMade,
        Self::RoundsMade,
        Self::AgendaMade,
        Self::MinutesMade,
        Self::StoredMade,
        Self::PaperSaved,
        Self::HandedOver,
        Self::DateMoved,
        Self::CaseClosed,
        Self::CaseReopened,
        Self::CaseDeleted,
        Self::CaseDeletedItself,
        Self::Searched,
        Self::LogSaved,
        Self::UnitChosen,
        Self::FewestRaised,
        Self::ReleaseMade,
        Self::ReleaseSaved,
    ];

    /// The word stored and used in message ids.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::CaseMade => "case-made",
            Self::CaseOpened => "case-opened",
            Self::ConversationOpened => "conversation-opened",
            Self::CaseChanged => "case-changed",
            Self::ConsentNoted => "consent-noted",
            Self::ConsentWithdrawn => "consent-withdrawn",
            Self::ConsentChanged => "consent-changed",
            Self::KeptBack => "kept-back",
            Self::MeetingOpened => "meeting-opened",
            Self::SipMade => "sip-made",
            Self::BbicMade => "bbic-made",
            Self::EhtMade => "eht-made",
            Self::InvitationMade => "invitation-made",
            Self::HomePageMade => "home-page-made",
            Self::RoundsMade => "rounds-made",
            Self::AgendaMade => "agenda-made",
            Self::MinutesMade => "minutes-made",
            Self::StoredMade => "stored-made",
            Self::PaperSaved => "paper-saved",
            Self::HandedOver => "handed-over",
            Self::DateMoved => "date-moved",
            Self::CaseClosed => "case-closed",
            Self::CaseReopened => "case-reopened",
            Self::CaseDeleted => "case-deleted",
            Self::CaseDeletedItself => "case-deleted-itself",
            Self::Searched => "searched",
            Self::LogSaved => "log-saved",
            Self::UnitChosen => "unit-chosen",
            Self::FewestRaised => "fewest-raised",
            Self::ReleaseMade => "release-made",
            Self::ReleaseSaved => "release-saved",
        }
    }

    /// Reads back [`Deed::as_str`].
    pub fn from_stored(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|deed| deed.as_str() == word)
    }
}
