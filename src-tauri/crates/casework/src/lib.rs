//! Conversations, voices and cases: what they are and which rules they obey.
//!
//! Nothing here reads a file, a clock or a random source: times and ids are
//! arguments. How a conversation is stored belongs to `vault`, how it is shown
//! to the window, and what the wheel itself is to `wheel`.

pub mod carry;
pub mod case;
pub mod comparison;
pub mod conversation;
pub mod edit;
pub mod history;
pub mod identity_number;
pub mod mark;
pub mod note;
pub mod place;
pub mod practice;
pub mod setting;
pub mod voice;

pub use carry::{Carry, CarryFault};
pub use case::{Case, CaseCode, CaseCodeFault, DeleteOn, DeleteOnFault, DeletionWindow};
pub use comparison::{MOST_ROUNDS, Since, Strand, compare};
pub use conversation::{
    AreaTouch, Conversation, ConversationFault, ConversationId, GoingOn, Withheld,
};
pub use edit::{Decided, Edit};
pub use history::History;
pub use mark::Mark;
pub use note::{KeptText, Note, NoteKey, NoteText, NoteTextFault, VoiceInArea};
pub use place::{Place, Stage};
pub use practice::{PracticeFamily, PracticeFamilyId};
pub use setting::{AgeBand, Context, Interpreter, Keeping, Marking, Setting, SettingFault, Step};
pub use voice::{Party, Voice, VoiceFault, VoiceRole};
pub use wheel::Question;
