//! Conversations, voices and cases: what they are and which rules they obey.
//!
//! Nothing here reads a file, a clock or a random source: times and ids are
//! arguments. How a conversation is stored belongs to `vault`, how it is shown
//! to the window, and what the wheel itself is to `wheel`.

pub mod case;
pub mod conversation;
pub mod identity_number;
pub mod note;
pub mod setting;
pub mod voice;

pub use case::{Case, CaseCode, CaseCodeFault, DeleteOn, DeleteOnFault, DeletionWindow};
pub use conversation::{AreaTouch, Conversation, ConversationFault, ConversationId};
pub use note::{KeptText, NoteKey, NoteText, NoteTextFault};
pub use setting::{AgeBand, Context, Interpreter, Keeping, Setting, SettingFault, Step};
pub use voice::{Party, Voice, VoiceFault, VoiceRole};
pub use wheel::Question;
