//! Usage counts: how this unit counts, the use that was finished last, uses on paper, corrections.

use std::collections::BTreeMap;

use casework::{
    Conversation, ConversationId, CountAreas, Deed, LedTo, MeetingId, Month, Period,
    SpokenLanguage, UsageEvent, UsageEventId, UseCorrection,
};
use chrono::NaiveDateTime;
use followup::{Counted, Fewest, KINDS, Outlook, Plan, Span, Unit, month_counted};
use vault::{CountedUnit, Counting, KeptRelease, KeptUse, Whose};
use wheel::LanguageTag;

use super::{Open, Session};
use crate::{
    Failure,
    failure::{Field, Rule},
    incident,
};

/// How this unit counts, and where its counts stand.
#[derive(Clone, Debug)]
pub struct Counts {
    /// How it counts.
    pub counting: Counting,
    /// The half-year that goes on.
    pub current: Period,
    /// The months a use on paper can be of, the present one first.
    pub paper_months: Vec<Month>,
    /// The half-years since the counting began, the present one first.
    pub periods: Vec<Period>,
    /// The half-years that were not released, oldest first, and how many uses they have.
    pub waiting: Vec<(Period, u64)>,
    /// What of them can be released.
    pub outlook: Outlook,
    /// The releases, latest first.
    pub releases: Vec<KeptRelease>,
}

/// The unit's own true numbers.
#[derive(Clone, Debug)]
pub struct OwnCounts {
    /// All of them; that they stand beside what may be told of them is of no matter here.
    pub plan: Plan,
    /// The uses they are of.
    pub events: Vec<UsageEvent>,
}

/// The use that was finished last, until something else is begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LatestUse {
    id: UsageEventId,
    /// What it led to, so far.
    pub led_to: LedTo,
    /// In which language of the family it was.
    pub language: SpokenLanguage,
    /// Whether nothing is kept that tells whose it was.
    pub belongs_to_no_case: bool,
    /// Whether the wheel was used with this child for the first time, as was answered.
    pub first_with_child: Option<bool>,
}

/// A use on paper, as it was described.
#[derive(Clone, Debug)]
pub struct PaperUse {
    /// In which month.
    pub month: Month,
    /// What was counted.
    pub counted: UseCorrection,
    /// Whether the wheel was used with this child for the first time; `None` if nobody knows.
    pub first_with_child: Option<bool>,
}

impl Session {
    /// How this unit counts, and where its counts stand.
    ///
    /// # Errors
    /// The store is not open, or cannot be read.
    pub fn counts(&self) -> Result<Counts, Failure> {
        let today = self.today();
        let mut state = self.state();
        let open = state.open()?;
        open.store_what_waits_on_desk();
        let now = open.standing(today)?;
        let earliest = now.counting.began;
        let mut periods: Vec<Period> = earliest.through(now.current).collect();
        periods.reverse();
        let this_month = month_counted(Month::of(today), now.counting.first);
        let months = now.counting.first.through(now.current);
        let mut paper_months: Vec<Month> = months
            .flat_map(Period::months)
            .filter(|month| *month <= this_month)
            .collect();
        paper_months.reverse();
        let mut uses_of: BTreeMap<Period, u64> = BTreeMap::new();
        for counted in &now.waiting {
            *uses_of.entry(counted.event.month.period()).or_default() += 1;
        }
        // Where the clock was ahead once, some lie ahead.
        let latest = now.counting.latest.map(Month::period);
        let last = latest.map_or(now.current, |latest| latest.max(now.current));
        let waiting = now.counting.first.through(last);
        let waiting = waiting
            .map(|period| (period, uses_of.get(&period).copied().unwrap_or(0)))
            .filter(|(period, uses)| *period <= now.current || 0 < *uses);
        Ok(Counts {
            paper_months,
            periods,
            waiting: waiting.collect(),
            outlook: now.outlook()?,
            releases: open.vault.releases()?,
            current: now.current,
            counting: now.counting,
        })
    }

    /// Says which unit this is. It is logged.
    ///
    /// # Errors
    /// There is no such unit, or the store cannot be written.
    pub fn choose_unit(&self, unit: &Unit) -> Result<(), Failure> {
        if !is_known(unit) {
            return Err(Failure::invalid(Field::Unit, Rule::OutOfPlace));
        }
        let by = self.by();
        let mut state = self.state();
        let open = state.open()?;
        let unit = CountedUnit {
            county: unit.county.clone(),
            principal: unit.principal.clone(),
            kind: unit.kind.clone(),
        };
        open.vault.set_counted_unit(&unit)?;
        open.log(&by, Deed::UnitChosen, None);
        Ok(())
    }

    /// Asks for more uses and cases behind every number. It is logged.
    ///
    /// # Errors
    /// It is fewer than now or more than 20, or the store cannot be written.
    pub fn raise_fewest(&self, fewest: u8) -> Result<(), Failure> {
        let by = self.by();
        let mut state = self.state();
        let open = state.open()?;
        let now = open.vault.counting()?.fewest;
        if fewest < now || Fewest::new(fewest).is_err() {
            return Err(Failure::invalid(Field::Unit, Rule::OutOfPlace));
        }
        if now < fewest {
            open.vault.raise_fewest(fewest)?;
            open.log(&by, Deed::FewestRaised, None);
        }
        Ok(())
    }

    /// Counts areas from now on, or no longer; what was counted of them is forgotten then.
    ///
    /// # Errors
    /// The store is not open, or cannot be written.
    pub fn count_areas(&self, areas: CountAreas) -> Result<(), Failure> {
        Ok(self.state().open()?.vault.set_count_areas(areas)?)
    }

    /// The unit's own true numbers from one half-year to another, where the program has an edition of the wheel.
    ///
    /// # Errors
    /// Nothing was counted in one of them yet, or the store cannot be read.
    pub fn own_counts(&self, span: Span, edition: &str) -> Result<OwnCounts, Failure> {
        let today = self.today();
        let (uses, fewest) = {
            let mut state = self.state();
            let open = state.open()?;
            open.store_what_waits_on_desk();
            let counting = open.vault.counting()?;
            let current = Period::of(today).max(counting.first);
            let known = counting.began..=current;
            if !known.contains(&span.first) || !known.contains(&span.last) || span.last < span.first
            {
                return Err(Failure::invalid(Field::Use, Rule::OutOfPlace));
            }
            let uses = open.vault.uses_between(span.first, span.last)?;
            (uses, fewest(&counting)?)
        };
        let counted: Vec<Counted> = uses.into_iter().map(counted).collect();
        let plan = followup::plan(span, counted.iter(), fewest, edition);
        Ok(OwnCounts {
            plan,
            events: counted.into_iter().map(|counted| counted.event).collect(),
        })
    }

    /// Counts a use on paper, with the edition of the wheel there is now.
    ///
    /// # Errors
    /// Its month cannot be chosen, or the store cannot be written.
    pub fn count_paper_use(&self, described: &PaperUse, edition: &str) -> Result<KeptUse, Failure> {
        let today = self.today();
        let mut state = self.state();
        let open = state.open()?;
        let first = open.vault.counting()?.first;
        let [earliest, ..] = first.months();
        let latest = month_counted(Month::of(today), first);
        if !(earliest..=latest).contains(&described.month) {
            return Err(Failure::invalid(Field::Use, Rule::OutOfPlace));
        }
        let event = UsageEvent::on_paper(described.month, &described.counted, edition);
        let whose = whose(described.first_with_child);
        Ok(open.vault.count_on_paper(&event, whose)?)
    }

    /// The uses on paper that were not released, those of the latest month first.
    ///
    /// # Errors
    /// The store is not open, or cannot be read.
    pub fn paper_uses(&self) -> Result<Vec<KeptUse>, Failure> {
        Ok(self.state().open()?.vault.uses_on_paper()?)
    }

    /// Takes back a use on paper.
    ///
    /// # Errors
    /// It is not there or was released, or the store cannot be written.
    pub fn take_back_paper_use(&self, id: UsageEventId) -> Result<(), Failure> {
        Ok(self.state().open()?.vault.take_back_use_on_paper(id)?)
    }

    /// The use that was finished last, before anything else was begun.
    ///
    /// # Errors
    /// The store is not open.
    pub fn latest_use(&self) -> Result<Option<LatestUse>, Failure> {
        Ok(self.state().open()?.latest)
    }

    /// Says what the use led to that was finished last, in which language it was, and where it belongs to no case,
    /// whether the wheel was used with this child for the first time.
    ///
    /// # Errors
    /// Something else was begun since; it was released; or the store cannot be written.
    pub fn describe_latest_use(
        &self,
        led_to: LedTo,
        language: SpokenLanguage,
        first_with_child: Option<bool>,
    ) -> Result<LatestUse, Failure> {
        let mut state = self.state();
        let open = state.open()?;
        let latest = open.latest.ok_or(Failure::Gone)?;
        let described = if latest.belongs_to_no_case {
            let whose = whose(first_with_child);
            open.vault
                .describe_use_without_case(latest.id, led_to, language, whose)?;
            LatestUse {
                led_to,
                language,
                first_with_child,
                ..latest
            }
        } else {
            open.vault.describe_use(latest.id, led_to, language)?;
            LatestUse {
                led_to,
                language,
                ..latest
            }
        };
        open.latest = Some(described);
        Ok(described)
    }

    /// What a conversation was counted as; `None` if it was not.
    ///
    /// # Errors
    /// There is no such stored conversation.
    pub fn use_of_conversation(&self, id: ConversationId) -> Result<Option<KeptUse>, Failure> {
        Ok(self.state().open()?.vault.use_of_conversation(id)?)
    }

    /// What a meeting was counted as; `None` if it was not.
    ///
    /// # Errors
    /// There is no such stored meeting.
    pub fn use_of_meeting(&self, id: MeetingId) -> Result<Option<KeptUse>, Failure> {
        let mut state = self.state();
        let open = state.open()?;
        open.store_what_waits_on_desk();
        Ok(open.vault.use_of_meeting(id)?)
    }

    /// Corrects what a conversation was counted as, and the same in the conversation. It is logged as a change
    /// of its case.
    ///
    /// # Errors
    /// It was not counted, or was released; or the store cannot be written.
    pub fn correct_use_of_conversation(
        &self,
        id: ConversationId,
        correction: &UseCorrection,
    ) -> Result<KeptUse, Failure> {
        self.put_paper_away();
        let by = self.by();
        let mut state = self.state();
        let open = state.open()?;
        let kept = open.vault.correct_use_of_conversation(id, correction)?;
        let (case, _) = open.vault.conversation(id)?;
        open.log_case_changed(&by, &case.code);
        Ok(kept)
    }

    /// Corrects what a meeting was counted as. It is logged as a change of its case.
    ///
    /// # Errors
    /// As [`Session::correct_use_of_conversation`].
    pub fn correct_use_of_meeting(
        &self,
        id: MeetingId,
        correction: &UseCorrection,
    ) -> Result<KeptUse, Failure> {
        let by = self.by();
        let mut state = self.state();
        let open = state.open()?;
        open.store_what_waits_on_desk();
        let kept = open.vault.correct_use_of_meeting(id, correction)?;
        let code = open.code_of_meeting(id)?;
        open.log_case_changed(&by, &code);
        Ok(kept)
    }
}

impl Open {
    /// Counts a finished conversation of which nothing else is kept, and gives the use. Where the store refuses,
    /// a full disk say, that keeps nobody from closing it: it is counted at the next occasion, until the lock.
    pub(super) fn count_shown(
        &mut self,
        shown: Conversation,
        now: NaiveDateTime,
    ) -> Option<UsageEventId> {
        match self.vault.count_shown(&shown, now) {
            Ok(id) => Some(id),
            Err(error) => {
                incident::note(&format!("use not counted yet: {error}"));
                let Conversation {
                    id,
                    started_at,
                    wheel,
                    setting,
                    ..
                } = shown;
                // Without a word of what was said.
                let wordless = Conversation::begin(id, started_at, wheel, setting);
                self.desk.uncounted.push((wordless, now));
                None
            }
        }
    }

    /// Counts what the store refused to count before.
    pub(super) fn count_what_waits(&mut self) {
        let waiting = std::mem::take(&mut self.desk.uncounted);
        for (shown, at) in waiting {
            if self.vault.count_shown(&shown, at).is_err() {
                self.desk.uncounted.push((shown, at));
            }
        }
    }
}

impl LatestUse {
    /// Of a conversation or meeting of a case.
    pub(super) fn of_case(id: UsageEventId, language: LanguageTag) -> Self {
        Self {
            id,
            led_to: LedTo::NotSaid,
            language: SpokenLanguage::Known(language),
            belongs_to_no_case: false,
            first_with_child: None,
        }
    }

    /// Of a conversation that was only shown.
    pub(super) fn of_nobody(id: UsageEventId, language: LanguageTag) -> Self {
        Self {
            belongs_to_no_case: true,
            ..Self::of_case(id, language)
        }
    }
}

fn is_known(unit: &Unit) -> bool {
    let county = followup::known_counties()
        .iter()
        .find(|county| county.code == unit.county);
    let principal = county.and_then(|county| {
        let mut principals = county.principals.iter();
        principals.find(|principal| principal.code == unit.principal)
    });
    principal.is_some() && KINDS.contains(&unit.kind.as_str())
}

pub(super) fn fewest(counting: &Counting) -> Result<Fewest, Failure> {
    // The store keeps no other number.
    Fewest::new(counting.fewest).map_err(|_| Failure::unexpected("fewest out of range"))
}

pub(super) fn counted(kept: KeptUse) -> Counted {
    Counted {
        event: kept.event,
        case: kept.case,
    }
}

fn whose(first_with_child: Option<bool>) -> Whose {
    match first_with_child {
        Some(true) => Whose::NewChild,
        Some(false) | None => Whose::Unknown,
    }
}
