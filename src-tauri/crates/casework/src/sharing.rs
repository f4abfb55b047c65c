//! Who may hear what from whom: consents laid over the law.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::Serialize;
use wheel::AreaId;

use crate::{AgeBand, Circle, Consent, Deciding, Party, Share, Voice, VoiceRole};

/// What is known of a case on a day that decides who may tell whom.
#[derive(Clone, Copy, Debug)]
pub struct Sharing<'a> {
    /// Who is around the child.
    pub circle: &'a Circle,
    /// Every consent noted, also those that are over.
    pub consents: &'a [Consent],
    /// How old the child is.
    pub age_band: AgeBand,
    /// The day.
    pub today: NaiveDate,
}

/// Whether one party may tell another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Coverage {
    /// They are the same party: it knows already.
    Own,
    /// Everybody whose consent is needed has given it.
    Covered {
        /// The last day on which all of it is so.
        until: NaiveDate,
        /// Areas that are excepted by somebody, so that nothing opens them.
        except_areas: BTreeSet<AreaId>,
        /// Whether something is excepted in words, too.
        except_words: bool,
    },
    /// Somebody's consent is missing.
    Open {
        /// Whose, and why; in the order of the voices.
        lacks: Vec<Lack>,
    },
    /// It is not known who could consent.
    NobodyToAsk,
}

/// One person's consent that is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
pub struct Lack {
    /// Whose.
    pub giver: Voice,
    /// Why.
    pub why: Absence,
}

/// Why a person's consent is missing. Of several reasons the one that came closest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, specta::Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum Absence {
    /// None was ever given for this.
    Never,
    /// It is over.
    Ended {
        /// Its last day.
        on: NaiveDate,
    },
    /// It was withdrawn.
    Withdrawn {
        /// When.
        on: NaiveDate,
    },
    /// It is in force, but excepts this area.
    Excepted,
}

/// A rule of law by which parties may share about somebody under 18 without consent, if it is
/// needed for care, treatment or other support. Each time somebody has to judge that, and the
/// model asks for consent all the same, so it opens nothing here. School is not in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum SpecialRule {
    /// 25 kap. 12 § OSL: from health care to health care or social services.
    FromHealthCare,
    /// 26 kap. 9 § OSL: from social services to health care.
    FromSocialServices,
}

/// One field of the matrix.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, specta::Type)]
pub struct Cell {
    /// Who would tell.
    pub from: VoiceRole,
    /// Who would hear.
    pub to: VoiceRole,
    /// Whether it may.
    pub coverage: Coverage,
    /// The rule of law that may open it without consent.
    pub special: Option<SpecialRule>,
}

impl Sharing<'_> {
    /// Everybody whose consent is needed: each guardian (6 kap. 13 § FB), and from 13 the young person too.
    ///
    /// Empty where the guardians are not known.
    pub fn needed(&self) -> BTreeSet<Voice> {
        let mut needed = self.circle.guardians.clone();
        if !needed.is_empty() && self.age_band == AgeBand::From13To17 {
            needed.extend(Voice::new(VoiceRole::Child, 1));
        }
        needed
    }

    /// Whether one party may tell another; with an area, whether it may tell about that.
    pub fn coverage(&self, share: Share, about: Option<AreaId>) -> Coverage {
        if share.from == share.to {
            return Coverage::Own;
        }
        let alone: Vec<&Consent> = self
            .in_force(share, about)
            .filter(|consent| {
                consent.deciding == Deciding::Alone
                    && consent.given_by.role().party() == Party::Child
                    && self.age_band == AgeBand::From13To17
            })
            .collect();
        let needed = self.needed();
        let together: Vec<Vec<&Consent>> = needed
            .iter()
            .map(|giver| {
                self.in_force(share, about)
                    .filter(|consent| consent.given_by == *giver)
                    .collect()
            })
            .collect();
        let lacks = needed
            .iter()
            .zip(&together)
            .filter(|(_, theirs)| theirs.is_empty())
            .map(|(giver, _)| Lack {
                giver: *giver,
                why: self.absence(*giver, share),
            })
            .collect();
        let ways = [vec![alone], together];
        let open: Vec<&[Vec<&Consent>]> = ways
            .iter()
            .map(Vec::as_slice)
            .filter(|way| !way.is_empty() && way.iter().all(|theirs| !theirs.is_empty()))
            .collect();
        if open.is_empty() {
            return if needed.is_empty() {
                Coverage::NobodyToAsk
            } else {
                Coverage::Open { lacks }
            };
        }
        let last_day = |area| open.iter().filter_map(|way| last_day(way, area)).max();
        let except_areas: BTreeSet<AreaId> = AreaId::ALL
            .into_iter()
            .filter(|area| last_day(Some(*area)).is_none())
            .collect();
        let asked = AreaId::ALL
            .into_iter()
            .filter(|area| about.is_none_or(|about| about == *area));
        let until = asked.filter_map(|area| last_day(Some(area))).min();
        Coverage::Covered {
            until: until.or_else(|| last_day(None)).unwrap_or(self.today),
            except_areas,
            // Also what somebody excepts who need not be asked: whoever brings something reads it.
            except_words: self
                .in_force(share, about)
                .any(|consent| !consent.except_words.is_blank()),
        }
    }

    /// Whether one party may tell another about an area.
    pub fn covers(&self, share: Share, about: AreaId) -> bool {
        match self.coverage(share, Some(about)) {
            Coverage::Own | Coverage::Covered { .. } => true,
            Coverage::Open { .. } | Coverage::NobodyToAsk => false,
        }
    }

    /// Whether somebody's own consent lets one party tell another about an area, whoever else's is needed.
    pub fn has_consent_of(&self, giver: Voice, share: Share, about: AreaId) -> bool {
        share.from == share.to
            || self
                .in_force(share, Some(about))
                .any(|consent| consent.given_by == giver)
    }

    /// Whether everybody whose consent is needed has given it, nobody deciding alone.
    pub fn has_consent_of_all(&self, share: Share, about: AreaId) -> bool {
        let needed = self.needed();
        let given = || {
            needed
                .iter()
                .all(|giver| self.has_consent_of(*giver, share, about))
        };
        share.from == share.to || (!needed.is_empty() && given())
    }

    /// Every pair of the parties given, row by row.
    pub fn matrix(&self, parties: &[VoiceRole]) -> Vec<Cell> {
        let mut cells = Vec::with_capacity(parties.len() * parties.len());
        for from in parties {
            for to in parties {
                let share = Share {
                    from: *from,
                    to: *to,
                };
                cells.push(Cell {
                    from: *from,
                    to: *to,
                    coverage: self.coverage(share, None),
                    special: special_rule(share),
                });
            }
        }
        cells
    }

    /// The consents in force for a pair of parties, and for an area if one is given.
    fn in_force(&self, share: Share, about: Option<AreaId>) -> impl Iterator<Item = &Consent> {
        self.consents.iter().filter(move |consent| {
            consent.is_in_force(self.today)
                && consent.shares.contains(&share)
                && about.is_none_or(|area| !consent.except_areas.contains(&area))
        })
    }

    /// Why somebody's consent for a pair is missing.
    fn absence(&self, giver: Voice, share: Share) -> Absence {
        let mut closest = Absence::Never;
        for consent in self.consents {
            if consent.given_by != giver || !consent.shares.contains(&share) {
                continue;
            }
            let why = match consent.withdrawn_on {
                Some(on) => Absence::Withdrawn { on },
                None if consent.until < self.today => Absence::Ended { on: consent.until },
                None if consent.given_on <= self.today => Absence::Excepted,
                None => Absence::Never,
            };
            closest = closest.max(why);
        }
        closest
    }
}

/// The rule of law that may open a pair without consent, for somebody under 18.
pub fn special_rule(share: Share) -> Option<SpecialRule> {
    let health = is_health_care;
    let social = |role| role == VoiceRole::SocialServices;
    let Share { from, to } = share;
    if from == to {
        None
    } else if health(from) && (health(to) || social(to)) {
        Some(SpecialRule::FromHealthCare)
    } else if social(from) && health(to) {
        Some(SpecialRule::FromSocialServices)
    } else {
        None
    }
}

/// Whether a service works under the secrecy of health care (25 kap. 1 § OSL). The school nurse does.
fn is_health_care(role: VoiceRole) -> bool {
    matches!(
        role,
        VoiceRole::SchoolNurse
            | VoiceRole::ChildHealthCentre
            | VoiceRole::HealthCentre
            | VoiceRole::ChildPsychiatry
            | VoiceRole::Habilitation
    )
}

/// The last day on which everybody of a way has a consent that, with an area, does not except it.
fn last_day(way: &[Vec<&Consent>], area: Option<AreaId>) -> Option<NaiveDate> {
    let by_giver: Option<Vec<NaiveDate>> = way
        .iter()
        .map(|theirs| {
            theirs
                .iter()
                .filter(|consent| area.is_none_or(|area| !consent.except_areas.contains(&area)))
                .map(|consent| consent.until)
                .max()
        })
        .collect();
    by_giver?.into_iter().min()
}

#[cfg(test)]
mod tests;
