//! What of the conversations may be brought to those who are to hear it, and what is left out and why.
//!
//! Nothing said in a case reaches anybody but through here. Three gates stand
//! behind each other: what the one who said it allowed (`Conversation::may_go`),
//! what consent covers (`Sharing`), and what the child asked not to raise.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::Serialize;
use wheel::AreaId;

use crate::{
    Action, Agreed, Conversation, Coverage, Doer, GoingOn, Meeting, Part, Party, Share, Sharing,
    StaysBack, Voice, VoiceInArea, VoiceRole,
};

/// Who hears what is brought.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Audience {
    /// The services.
    pub services: BTreeSet<VoiceRole>,
    /// Services that are the second of their kind: another school than the one already there.
    pub twins: BTreeSet<Voice>,
    /// The child, guardians and close persons.
    pub persons: BTreeSet<Voice>,
}

/// How something is chosen to be brought.
#[derive(Clone, Copy, Debug)]
pub struct Choice<'a> {
    /// The parts chosen; `None` brings all that may be.
    pub chosen: Option<&'a BTreeSet<Part>>,
    /// Areas the child asked not to raise.
    pub not_areas: &'a BTreeSet<AreaId>,
    /// Where somebody has agreed that a person hears what they said.
    pub agreed: &'a BTreeSet<Agreed>,
}

/// What may be brought, and what not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought<'a> {
    /// What may be, oldest conversation first.
    pub parts: Vec<BroughtPart<'a>>,
    /// What may not, for the eyes of whoever prepares. Others see only [`Brought::tally`].
    pub left_out: Vec<LeftOut>,
}

/// Something that may be brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BroughtPart<'a> {
    /// Whose words of which conversation.
    pub part: Part,
    /// The day of the conversation.
    pub held_on: NaiveDate,
    /// The words, or the short form.
    pub said: GoingOn<'a>,
    /// Whether a consent that opens it excepts something in words, to be read before it is brought.
    pub except_words: bool,
}

/// Something that is left out: where it stands and why, never what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// Whose words of which conversation.
    pub part: Part,
    /// The day of the conversation.
    pub held_on: NaiveDate,
    /// Every reason.
    pub because: BTreeSet<Reason>,
}

/// Why something is left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(tag = "kind", rename_all = "camelCase")]
pub enum Reason {
    /// The conversation goes on: nothing of it is settled.
    GoesOn,
    /// Nobody was asked what may go on.
    NotDecided,
    /// *Stannar här*.
    StaysHere,
    /// Only in brief, and the short form was never written.
    NoBrief,
    /// The one who said it did not name this service.
    NotNamed {
        /// The service.
        service: VoiceRole,
    },
    /// It is not known which service keeps the case, so no consent can cover it.
    NoKeeper,
    /// No valid consent covers it towards this service or close person.
    NoConsent {
        /// The party.
        party: VoiceRole,
    },
    /// Consent towards this party excepts the area.
    Excepted {
        /// The party.
        party: VoiceRole,
    },
    /// This service or close person is the second of its kind. A consent names a kind, so it cannot cover both.
    Twin {
        /// The service or the close person.
        twin: Voice,
    },
    /// This person was not there when it was said, and the one who said it was not asked.
    NotAsked {
        /// The person.
        hearer: Voice,
    },
    /// The child asked not to raise the area.
    NotToRaise,
    /// Nobody is there to hear it.
    NobodyThere,
    /// Whoever prepares has not chosen it.
    NotChosen,
}

/// What others are told of a reason: nobody is named by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum ReasonKind {
    /// Nothing was decided, or not yet.
    Undecided,
    /// Somebody wanted to keep it, or to keep it from some of those who hear this.
    KeptBack,
    /// No consent covers it.
    Consent,
    /// It was not chosen for this occasion.
    NotChosen,
}

/// How many parts are left out for a kind of reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct Tally {
    /// The kind of reason.
    pub reason: ReasonKind,
    /// How many parts.
    pub count: u32,
}

impl Audience {
    /// One service alone.
    pub fn service(service: VoiceRole) -> Self {
        Self {
            services: [service].into(),
            ..Self::default()
        }
    }

    /// Everybody who takes part in a meeting: what is shown there, all of them hear.
    pub fn at(meeting: &Meeting) -> Self {
        Self {
            services: meeting.services(),
            twins: meeting
                .participants
                .iter()
                .map(|one| one.voice)
                .filter(|voice| is_twin(*voice) && voice.role().party() == Party::Service)
                .collect(),
            persons: meeting.persons(),
        }
    }
}

impl<'a> Choice<'a> {
    /// As it was prepared for a meeting.
    pub fn of(meeting: &'a Meeting) -> Self {
        Self {
            chosen: Some(&meeting.brought),
            not_areas: &meeting.before.not_areas,
            agreed: &meeting.agreed,
        }
    }
}

impl Reason {
    /// What others are told of it.
    pub fn kind(&self) -> ReasonKind {
        match self {
            Self::GoesOn | Self::NotDecided | Self::NoBrief | Self::NotAsked { .. } => {
                ReasonKind::Undecided
            }
            Self::StaysHere | Self::NotNamed { .. } | Self::NotToRaise => ReasonKind::KeptBack,
            Self::NoKeeper | Self::NoConsent { .. } | Self::Excepted { .. } | Self::Twin { .. } => {
                ReasonKind::Consent
            }
            Self::NobodyThere | Self::NotChosen => ReasonKind::NotChosen,
        }
    }
}

impl Tally {
    /// Several tallies as one: each kind of reason once, and none that counts nothing.
    pub fn summed(tallies: impl IntoIterator<Item = Self>) -> Vec<Self> {
        let mut counts: BTreeMap<ReasonKind, u32> = BTreeMap::new();
        for Self { reason, count } in tallies {
            *counts.entry(reason).or_default() += count;
        }
        counts
            .into_iter()
            .filter(|(_, count)| 0 < *count)
            .map(|(reason, count)| Self { reason, count })
            .collect()
    }
}

impl Brought<'_> {
    /// How much is left out, for the eyes of others. Each part counts once, for its first reason.
    pub fn tally(&self) -> Vec<Tally> {
        let mut counts: BTreeMap<ReasonKind, u32> = BTreeMap::new();
        for left_out in &self.left_out {
            if let Some(first) = left_out.because.iter().map(Reason::kind).min() {
                *counts.entry(first).or_default() += 1;
            }
        }
        counts
            .into_iter()
            .map(|(reason, count)| Tally { reason, count })
            .collect()
    }

    /// The same, with so many earlier actions that are held back among what no consent covers.
    pub fn tally_with(&self, held_back: usize) -> Vec<Tally> {
        let mut tally = self.tally();
        let held_back = u32::try_from(held_back).unwrap_or(u32::MAX);
        let reason = ReasonKind::Consent;
        match tally.iter_mut().find(|one| one.reason == reason) {
            Some(one) => one.count = one.count.saturating_add(held_back),
            None if 0 < held_back => tally.push(Tally {
                reason,
                count: held_back,
            }),
            None => {}
        }
        tally
    }
}

/// What of the conversations may be brought to an audience. Everything else is left out with its reasons.
pub fn bring<'a>(
    conversations: &'a [Conversation],
    sharing: &Sharing<'_>,
    audience: &Audience,
    choice: Choice<'_>,
) -> Brought<'a> {
    let mut brought = Brought {
        parts: Vec::new(),
        left_out: Vec::new(),
    };
    for conversation in conversations {
        let held_on = conversation.started_at.date();
        for at in conversation.spoken() {
            let part = Part {
                conversation: conversation.id,
                at,
            };
            let mut because = reasons(conversation, part, sharing, audience, choice);
            match conversation.may_go(at) {
                Ok((said, _)) if because.is_empty() => brought.parts.push(BroughtPart {
                    part,
                    held_on,
                    said,
                    except_words: excepts_words(sharing, audience, at.area, at.voice),
                }),
                Ok(_) => brought.left_out.push(LeftOut {
                    part,
                    held_on,
                    because,
                }),
                Err(stays) => {
                    because.insert(stays.into());
                    brought.left_out.push(LeftOut {
                        part,
                        held_on,
                        because,
                    });
                }
            }
        }
    }
    brought
}

impl From<StaysBack> for Reason {
    fn from(stays: StaysBack) -> Self {
        match stays {
            StaysBack::NotDecided => Self::NotDecided,
            StaysBack::StaysHere => Self::StaysHere,
            StaysBack::NoBrief => Self::NoBrief,
        }
    }
}

/// Everything that keeps a part from an audience, besides what [`Conversation::may_go`] says of the part alone.
fn reasons(
    conversation: &Conversation,
    part: Part,
    sharing: &Sharing<'_>,
    audience: &Audience,
    choice: Choice<'_>,
) -> BTreeSet<Reason> {
    let Part { at, .. } = part;
    let mut because = BTreeSet::new();
    if conversation.finished_at.is_none() {
        because.insert(Reason::GoesOn);
    }
    if choice.not_areas.contains(&at.area) {
        because.insert(Reason::NotToRaise);
    }
    if choice.chosen.is_some_and(|chosen| !chosen.contains(&part)) {
        because.insert(Reason::NotChosen);
    }
    if audience.services.is_empty() && audience.persons.is_empty() {
        because.insert(Reason::NobodyThere);
    }
    let keeper = sharing.circle.keeper;
    let others = audience.services.iter().any(|role| keeper != Some(*role));
    let second_persons = audience.persons.iter().filter(|person| is_twin(**person));
    let twins = audience.twins.iter().chain(second_persons).copied();
    // What the second of a kind has said is no more covered by a consent than what it hears.
    let speaker = Some(at.voice).filter(|voice| is_twin(*voice) && others);
    because.extend(twins.chain(speaker).map(|twin| Reason::Twin { twin }));
    for service in &audience.services {
        // Those who keep the words have them, and those who said them or heard them said know
        // them; whether they may be told here is still a matter of consent.
        let was_there = conversation.setting.voices.iter().any(|voice| {
            voice.role() == *service && !is_twin(*voice) && conversation.has_heard(*voice)
        });
        let knows = keeper == Some(*service) || was_there;
        let named = conversation
            .may_go(at)
            .is_ok_and(|(_, services)| services.contains(service));
        if !knows && !named {
            because.insert(Reason::NotNamed { service: *service });
        }
        // A service's own words may always come back to it.
        if at.voice.role() != *service {
            because.extend(unconsented(sharing, at.area, at.voice, *service));
        }
    }
    for hearer in &audience.persons {
        let hearer = *hearer;
        if hearer == at.voice {
            continue;
        }
        let heard = conversation.has_heard(hearer);
        if !heard && !choice.agreed.contains(&Agreed { part, hearer }) {
            because.insert(Reason::NotAsked { hearer });
        }
        // As with services, who heard it may still not be told it here without consent. A parent who
        // is none of the guardians is an outsider, too (`reference/domain.md` 8.3), and may hear
        // again what was said in front of them, no more.
        let needs_consent = match hearer.role().party() {
            Party::Close => true,
            Party::Guardian => !heard && !sharing.circle.guardians.contains(&hearer),
            Party::Child | Party::Service => false,
        };
        if needs_consent {
            because.extend(unconsented(sharing, at.area, at.voice, hearer.role()));
        }
    }
    because
}

/// Whether what a voice said about an area may be told to a service, as far as consent goes.
pub(crate) fn may_be_told(sharing: &Sharing<'_>, at: VoiceInArea, service: Voice) -> bool {
    let own = at.voice == service;
    let kept_there = sharing.circle.keeper == Some(service.role());
    let by_consent = unconsented(sharing, at.area, at.voice, service.role()).is_none();
    own || (!is_twin(service) && (kept_there || !is_twin(at.voice)) && by_consent)
}

/// Whether consent lets somebody who was there when an action was agreed hear of it again. Of the
/// family nobody has to ask; a service or a close person needs it from the keeper, and from the service that does it.
pub(crate) fn may_hear_of_action(sharing: &Sharing<'_>, action: &Action, hearer: Voice) -> bool {
    if !matches!(hearer.role().party(), Party::Service | Party::Close) {
        return true;
    }
    let Some(keeper) = sharing.circle.keeper else {
        return false;
    };
    let doer = match action.doer {
        Doer::Service { service } => Some(service),
        Doer::Person { .. } | Doer::Outside => None,
    };
    if hearer.role() == keeper && !is_twin(hearer) {
        return true;
    }
    !is_twin(hearer)
        && [Some(keeper), doer].into_iter().flatten().all(|from| {
            let share = Share {
                from,
                to: hearer.role(),
            };
            match sharing.coverage(share, action.area) {
                Coverage::Own | Coverage::Covered { .. } => true,
                Coverage::Open { .. } | Coverage::NobodyToAsk => false,
            }
        })
}

/// Whether a voice is the second service, or the second close person.
fn is_twin(voice: Voice) -> bool {
    matches!(voice.role().party(), Party::Service | Party::Close) && 1 < voice.number()
}

/// Why consent keeps what a voice said about an area from a party; nothing if it does not.
fn unconsented(
    sharing: &Sharing<'_>,
    area: AreaId,
    voice: Voice,
    party: VoiceRole,
) -> Option<Reason> {
    let Some(sources) = sources(sharing, voice) else {
        return Some(Reason::NoKeeper);
    };
    let shares = || {
        sources.iter().map(|from| Share {
            from: *from,
            to: party,
        })
    };
    // A young person who decides alone decides over its own words and services', not over a
    // guardian's or a close person's. A guardian consents for what is theirs in any case.
    let speaker_agrees = shares().all(|share| match voice.role().party() {
        Party::Child | Party::Service => true,
        Party::Guardian => sharing.has_consent_of(voice, share, area),
        Party::Close => sharing.has_consent_of_all(share, area),
    });
    if speaker_agrees && shares().all(|share| sharing.covers(share, area)) {
        return None;
    }
    let covered_but_for_area = shares().all(|share| {
        matches!(
            sharing.coverage(share, None),
            Coverage::Own | Coverage::Covered { .. }
        )
    });
    Some(if covered_but_for_area {
        Reason::Excepted { party }
    } else {
        Reason::NoConsent { party }
    })
}

/// Under whose secrecy a voice's words are: the keeper's, and of a service its own too. `None` if no keeper is known.
fn sources(sharing: &Sharing<'_>, voice: Voice) -> Option<BTreeSet<VoiceRole>> {
    let keeper = sharing.circle.keeper?;
    let mut sources = BTreeSet::from([keeper]);
    if voice.role().party() == Party::Service {
        sources.insert(voice.role());
    }
    Some(sources)
}

fn excepts_words(sharing: &Sharing<'_>, audience: &Audience, area: AreaId, voice: Voice) -> bool {
    let close = audience.persons.iter().map(|person| person.role());
    let close = close.filter(|role| role.party() == Party::Close);
    let parties: BTreeSet<VoiceRole> = audience.services.iter().copied().chain(close).collect();
    let sources = sources(sharing, voice).unwrap_or_default();
    sources.iter().any(|from| {
        parties.iter().any(|to| {
            let share = Share {
                from: *from,
                to: *to,
            };
            matches!(
                sharing.coverage(share, Some(area)),
                Coverage::Covered {
                    except_words: true,
                    ..
                }
            )
        })
    })
}

#[cfg(test)]
mod tests;
