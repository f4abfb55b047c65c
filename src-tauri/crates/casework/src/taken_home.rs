//! What of a conversation may stand on the page to take home.
//!
//! A page that goes home tells nobody anything new: whoever it is for was there when it was said, or
//! said it. What stays here stays off paper, too; the child's own page holds the child's own words alone.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use wheel::AreaId;

use crate::{
    Carry, Conversation, GoingOn, Party, ReasonKind, Tally, Voice, VoiceInArea, VoiceRole,
};

/// For whom a page to take home is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(tag = "for", rename_all = "camelCase")]
pub enum Homeward {
    /// The child alone: its own words.
    Child,
    /// Some of the family that was there: what the persons of the family said.
    Family {
        /// Those whose page it is.
        readers: BTreeSet<Voice>,
    },
}

/// What may stand on a page to take home.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TakenHome<'a> {
    /// What may, in the order of the areas and then of the voices' roles.
    pub parts: Vec<GoingOn<'a>>,
    /// How much may not, and the kinds of reasons.
    pub left_out: Vec<Tally>,
}

impl Homeward {
    /// Everybody of the family who is here.
    pub fn whole_family(conversation: &Conversation) -> Self {
        let voices = conversation.setting.voices.iter().copied();
        Self::Family {
            readers: voices
                .filter(|voice| voice.role().party() != Party::Service)
                .collect(),
        }
    }

    fn readers(&self) -> BTreeSet<Voice> {
        match self {
            Self::Child => Voice::new(VoiceRole::Child, 1).into_iter().collect(),
            Self::Family { readers } => readers
                .iter()
                .copied()
                .filter(|voice| voice.role().party() != Party::Service)
                .collect(),
        }
    }
}

impl Conversation {
    /// What of this conversation may stand on a page to take home.
    ///
    /// Services' words are not on it: what they say of a family they write in their own systems. A person's
    /// words are there if everybody the page is for has heard them or said them, and they were
    /// not to stay here; where only a short form was agreed, that stands instead.
    /// With nobody to read it there is nothing on it.
    pub fn taken_home(&self, homeward: &Homeward) -> TakenHome<'_> {
        let readers = homeward.readers();
        let mut taken = TakenHome {
            parts: Vec::new(),
            left_out: Vec::new(),
        };
        let (mut kept_back, mut undecided) = (0, 0);
        for at in self.spoken() {
            let is_theirs = match homeward {
                Homeward::Child => at.voice.role() == VoiceRole::Child,
                Homeward::Family { .. } => at.voice.role().party() != Party::Service,
            };
            if !is_theirs {
                continue;
            }
            let knows = |reader: &Voice| *reader == at.voice || self.has_heard(*reader);
            if readers.is_empty() || !readers.iter().all(knows) {
                kept_back += 1;
                continue;
            }
            match self.carries.get(&at) {
                Some(Carry::StaysHere) => kept_back += 1,
                Some(Carry::InBrief { brief, .. }) if brief.is_blank() => undecided += 1,
                Some(Carry::InBrief { brief, .. }) => taken.parts.push(GoingOn::Brief(at, brief)),
                Some(Carry::MayGo { .. }) | None => {
                    taken
                        .parts
                        .push(GoingOn::Words(at, self.said(at).collect()));
                }
            }
        }
        let tallies = [
            (ReasonKind::Undecided, undecided),
            (ReasonKind::KeptBack, kept_back),
        ];
        taken.left_out = tallies
            .into_iter()
            .filter(|(_, count)| 0 < *count)
            .map(|(reason, count)| Tally { reason, count })
            .collect();
        taken
    }
}

impl GoingOn<'_> {
    /// Whose words in which area.
    pub fn at(&self) -> VoiceInArea {
        match self {
            Self::Words(at, _) | Self::Brief(at, _) => *at,
        }
    }

    /// The area.
    pub fn area(&self) -> AreaId {
        self.at().area
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::testing::{any_world, persons, voice};

    fn readers() -> impl Strategy<Value = BTreeSet<Voice>> {
        proptest::sample::subsequence(persons(), 0..=persons().len())
            .prop_map(|readers| readers.into_iter().collect())
    }

    proptest! {
        #[test]
        fn nobody_reads_at_home_what_stays_here_or_what_they_did_not_hear(
            world in any_world(),
            readers in readers(),
        ) {
            for talk in &world.conversations {
                let homeward = Homeward::Family { readers: readers.clone() };
                for part in talk.taken_home(&homeward).parts {
                    let at = part.at();
                    prop_assert!(!matches!(talk.carries.get(&at), Some(Carry::StaysHere)));
                    prop_assert!(at.voice.role().party() != Party::Service);
                    for reader in &readers {
                        let was_there = talk.setting.voices.contains(reader)
                            && !talk.came_later.contains(reader);
                        prop_assert!(at.voice == *reader || was_there);
                    }
                    let in_brief = matches!(talk.carries.get(&at), Some(Carry::InBrief { .. }));
                    prop_assert_eq!(in_brief, matches!(part, GoingOn::Brief(..)));
                }
            }
        }

        #[test]
        fn a_child_s_page_has_the_child_s_words_alone(world in any_world()) {
            for talk in &world.conversations {
                for part in talk.taken_home(&Homeward::Child).parts {
                    prop_assert_eq!(part.at().voice, voice(VoiceRole::Child));
                }
            }
        }

        #[test]
        fn every_part_of_the_family_is_there_or_counted(world in any_world(), readers in readers()) {
            for talk in &world.conversations {
                let taken = talk.taken_home(&Homeward::Family { readers: readers.clone() });
                let left_out: u32 = taken.left_out.iter().map(|tally| tally.count).sum();
                let persons = talk.spoken().into_iter()
                    .filter(|at| at.voice.role().party() != Party::Service)
                    .count();
                prop_assert_eq!(taken.parts.len() + left_out as usize, persons);
            }
        }
    }
}
