//! The same material in the order others need it: SIP, BBIC, EHT. As data; nobody retypes it.

mod bbic;
mod eht;
mod sip;

pub use bbic::{BbicArea, BbicSide, bbic_areas};
pub use eht::{EhtField, EhtFinding, EhtSheet, EhtTrace, EhtWords, Identifying};
pub use sip::{SipGap, SipSheet, sip_sheet};
