//! Conversations, voices and cases: what they are and which rules they obey.
//!
//! Nothing here reads a file, a clock or a random source: times and ids are
//! arguments. How a conversation is stored belongs to `vault`, how it is shown
//! to the window, and what the wheel itself is to `wheel`.

pub mod action;
pub mod bringing;
pub mod carry;
pub mod case;
pub mod case_file;
pub mod circle;
pub mod comparison;
pub mod consent;
pub mod conversation;
pub mod deed;
pub mod edit;
pub mod history;
pub mod identity_number;
pub mod mark;
pub mod meeting;
pub mod note;
pub mod path;
pub mod place;
pub mod practice;
pub mod record;
pub mod search;
pub mod setting;
pub mod sharing;
pub mod sheets;
pub mod taken_home;
#[cfg(test)]
mod testing;
pub mod timeline;
pub mod usage;
pub mod voice;

pub use action::{Action, ActionFault, ActionId, ActionState, Doer, Principal};
pub use bringing::{
    Audience, Brought, BroughtPart, Choice, LeftOut, Reason, ReasonKind, Tally, bring,
};
pub use carry::{Carry, CarryFault};
pub use case::{Case, CaseCode, CaseCodeFault, DeleteOn, DeleteOnFault, DeletionWindow};
pub use case_file::{ActionsAt, CaseFile, Closing, DateMove, Outcome, Standing};
pub use circle::{Circle, CircleFault, Contact, Duty, Post};
pub use comparison::{MOST_ROUNDS, Since, Strand, compare};
pub use consent::{Consent, ConsentFault, ConsentForm, ConsentId, Deciding, Share};
pub use conversation::{
    AreaTouch, Conversation, ConversationFault, ConversationId, GoingOn, StaysBack, Withheld,
};
pub use deed::Deed;
pub use edit::{Decided, Edit};
pub use history::History;
pub use mark::Mark;
pub use meeting::{
    AgendaItem, AgendaKind, Agreed, BeforeMeeting, Holder, Meeting, MeetingFault, MeetingId, Part,
    Participant, TakingPart,
};
pub use note::{KeptText, Note, NoteKey, NoteText, NoteTextFault, VoiceInArea};
pub use path::{Path, PathAdvice, PathAnswer, PathQuestion};
pub use place::{Place, Stage};
pub use practice::{PracticeFamily, PracticeFamilyId};
pub use record::{Record, RecordFault, RecordKey};
pub use search::Excerpt;
pub use setting::{AgeBand, Context, Interpreter, Keeping, Marking, Setting, SettingFault, Step};
pub use sharing::{Absence, Cell, Coverage, Lack, Sharing, SpecialRule};
pub use sheets::{
    BbicArea, BbicSide, EhtField, EhtFinding, EhtSheet, EhtTrace, EhtWords, Identifying, SipGap,
    SipSheet, bbic_areas, sip_sheet,
};
pub use taken_home::{Homeward, TakenHome};
pub use timeline::{Happening, What, timeline};
pub use usage::{
    CaseToken, CountAnswer, CountAreas, CountQuestion, CountedEdition, HalfYear, LedTo, Month,
    Period, PeriodFault, ServiceCount, SpokenLanguage, TookPart, UsageEvent, UsageEventId,
    UseCorrection, UseForm,
};
pub use voice::{Party, Voice, VoiceFault, VoiceRole};
pub use wheel::Question;
