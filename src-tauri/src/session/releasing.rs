//! Releases: what can be told of a half-year, made once and kept.

use casework::{Deed, Period};
use chrono::NaiveDate;
use followup::{Counted, Labels, Outlook, Plan, Reflected, Release, SourceId, Span, Unit};
use uuid::Uuid;
use vault::{CountedUnit, Counting, KeptReflection, KeptRelease, KeptUse, NewRelease, ReleaseFile};

use super::{
    Open, Session,
    reflecting::answers_of,
    usage::{counted, fewest},
};
use crate::{Content, Failure, incident};

/// What can be released now.
#[derive(Clone, Debug)]
pub enum Proposal {
    /// Nobody has said which unit this is.
    NoUnit,
    /// No half-year that is over waits.
    NothingClosed {
        /// The half-year that goes on.
        current: Period,
    },
    /// What waits is too little to be told.
    Held {
        /// The half-years that wait.
        span: Span,
        /// How many uses they have.
        uses: u64,
        /// How many uses and cases are needed at least.
        fewest: u8,
    },
    /// This would be told.
    Ready(Box<ReadyProposal>),
}

/// What would be told.
#[derive(Clone, Debug)]
pub struct ReadyProposal {
    /// Of which unit.
    pub unit: Unit,
    /// The numbers as they are, and what of them leaves.
    pub plan: Plan,
    /// What the team answered in the half-year.
    pub reflection: Vec<Reflected>,
}

/// Whether the team's answers leave with a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// They do.
    Reflection,
    /// Numbers alone.
    NumbersOnly,
}

/// A release that was made, read back from its files.
#[derive(Clone, Debug)]
pub struct MadeRelease {
    /// What a list shows of it.
    pub line: KeptRelease,
    /// What its files say.
    pub release: Release,
}

impl Session {
    /// What can be released now, where the program has an edition of the wheel.
    ///
    /// # Errors
    /// The store is not open, or cannot be read.
    pub fn release_proposal(&self, edition: &str) -> Result<Proposal, Failure> {
        let now = self.standing()?;
        let Some(unit) = now.unit() else {
            return Ok(Proposal::NoUnit);
        };
        let current = now.current;
        let span = match now.outlook()? {
            Outlook::NothingClosed => return Ok(Proposal::NothingClosed { current }),
            Outlook::Held(span) => {
                let of_span = |counted: &&Counted| span.contains(counted.event.month.period());
                return Ok(Proposal::Held {
                    span,
                    uses: now.waiting.iter().filter(of_span).count() as u64,
                    fewest: now.counting.fewest,
                });
            }
            Outlook::Ready(span) => span,
        };
        Ok(Proposal::Ready(Box::new(ReadyProposal {
            unit,
            plan: now.plan(span, edition)?,
            reflection: now.answers_of(span.last),
        })))
    }

    /// Makes the release that was proposed for a half-year: its files are made, read back, checked and kept. It is
    /// logged. Slow; the store is free meanwhile, and nothing is kept if what waits has become something else.
    ///
    /// # Errors
    /// Nobody has said which unit this is; something else than that half-year can be released; a file did not pass
    /// its check; or the store cannot be written.
    pub fn make_release(
        &self,
        last: Period,
        telling: Telling,
        content: &Content,
    ) -> Result<MadeRelease, Failure> {
        let now = self.standing()?;
        let unit = now.unit().ok_or(Failure::NoUnit)?;
        let Outlook::Ready(span) = now.outlook()? else {
            return Err(Failure::NothingToRelease);
        };
        if span.last != last {
            return Err(Failure::NothingToRelease);
        }
        let reflection = match telling {
            Telling::Reflection => now.answers_of(last),
            Telling::NumbersOnly => Vec::new(),
        };
        let source = SourceId::made_of(Uuid::from_u64_pair(0, now.counting.source));
        let plan = now.plan(span, &content.edition())?;
        let release = plan
            .release(source, unit, env!("CARGO_PKG_VERSION"), reflection)
            .map_err(|_| Failure::NothingToRelease)?;
        let locales = content.locales();
        let files = followup::files::made(&release, locales)
            .map_err(|error| Failure::unexpected(&format!("files of a release: {error}")))?;
        let earlier: Vec<Span> = now.earlier.iter().map(span_of).collect();
        followup::check(
            &files,
            &release,
            &now.waiting,
            &earlier,
            now.current,
            locales,
        )
        .map_err(|broken| {
            incident::note(&format!("a release is not safe: {broken}"));
            Failure::ReleaseNotSafe
        })?;
        let uses = now.uses.into_iter();
        let kept = NewRelease {
            unit: now.counting.unit.ok_or(Failure::NoUnit)?,
            first: span.first,
            last: span.last,
            fewest: now.counting.fewest,
            made_on: now.today,
            reflected: !release.reflection.is_empty(),
            uses: uses
                .filter(|kept| span.contains(kept.event.month.period()))
                .collect(),
            csv: files.csv,
            xlsx: files.xlsx,
            package: files.package,
        };
        let by = self.by();
        let mut state = self.state();
        let open = state.open()?;
        let number = open.vault.keep_release(&kept)?;
        open.log(&by, Deed::ReleaseMade, None);
        // A backup without it would bring back a store that could release the same half-year once more, with
        // other numbers.
        if let Err(error) = open.vault.back_up(now.today) {
            incident::note(&format!("backup after a release: {error}"));
        }
        let line = open.vault.release(number)?;
        Ok(MadeRelease { line, release })
    }

    /// A release that was made, read back from its files.
    ///
    /// # Errors
    /// There is none of that number, or it cannot be read.
    pub fn release(&self, number: u32) -> Result<MadeRelease, Failure> {
        let (line, bytes) = {
            let mut state = self.state();
            let vault = &state.open()?.vault;
            let line = vault.release(number)?;
            // The CSV tells numbers alone.
            let file = if line.reflected {
                ReleaseFile::Package
            } else {
                ReleaseFile::Csv
            };
            (line, vault.release_file(number, file)?)
        };
        let release = followup::reading::read(extension(&line), &bytes)
            .map_err(|_| Failure::unexpected("a kept release cannot be read"))?;
        Ok(MadeRelease { line, release })
    }

    /// A file of a release: the same bytes each time. That it is saved is logged.
    ///
    /// # Errors
    /// There is none of that number, or the store is not open.
    pub fn release_file(&self, number: u32, file: ReleaseFile) -> Result<Vec<u8>, Failure> {
        let by = self.by();
        let mut state = self.state();
        let open = state.open()?;
        let bytes = open.vault.release_file(number, file)?;
        open.log(&by, Deed::ReleaseSaved, None);
        Ok(bytes)
    }

    /// What the files of a release are called, in Swedish: of which unit and half-year.
    ///
    /// # Errors
    /// As [`Session::release_file`].
    pub fn release_title(&self, number: u32, content: &Content) -> Result<String, Failure> {
        let line = self.state().open()?.vault.release(number)?;
        let labels = Labels::of_files(content.locales());
        let what = labels.text("paper-file-counts", []);
        let unit = labels.unit(&told(&line.unit));
        Ok(format!("{what} {unit} {}", labels.period(line.last)))
    }

    fn standing(&self) -> Result<Standing, Failure> {
        let today = self.today();
        let mut state = self.state();
        let open = state.open()?;
        open.store_what_waits_on_desk();
        open.standing(today)
    }
}

/// Everything that decides what can be released on a day.
pub(super) struct Standing {
    today: NaiveDate,
    pub(super) current: Period,
    pub(super) counting: Counting,
    /// What waits, as it is kept.
    uses: Vec<KeptUse>,
    /// The same, as it is counted.
    pub(super) waiting: Vec<Counted>,
    earlier: Vec<KeptRelease>,
    reflections: Vec<KeptReflection>,
}

impl Open {
    /// How things stand with what waits to be released.
    pub(super) fn standing(&self, today: NaiveDate) -> Result<Standing, Failure> {
        let counting = self.vault.counting()?;
        let uses = self.vault.waiting_uses()?;
        Ok(Standing {
            today,
            // Where the clock was set back, nothing is over that was not.
            current: Period::of(today).max(counting.first),
            waiting: uses.iter().cloned().map(counted).collect(),
            earlier: self.vault.releases()?,
            reflections: self.vault.reflections()?,
            counting,
            uses,
        })
    }
}

impl Standing {
    fn unit(&self) -> Option<Unit> {
        self.counting.unit.as_ref().map(told)
    }

    pub(super) fn outlook(&self) -> Result<Outlook, Failure> {
        let fewest = fewest(&self.counting)?;
        let first = self.counting.first;
        let waiting = self.waiting.iter();
        Ok(followup::outlook(first, self.current, waiting, fewest))
    }

    fn plan(&self, span: Span, edition: &str) -> Result<Plan, Failure> {
        let fewest = fewest(&self.counting)?;
        Ok(followup::plan(span, self.waiting.iter(), fewest, edition))
    }

    fn answers_of(&self, period: Period) -> Vec<Reflected> {
        answers_of(&self.reflections, period)
    }
}

/// A unit as it is told.
pub fn told(unit: &CountedUnit) -> Unit {
    Unit {
        county: unit.county.clone(),
        principal: unit.principal.clone(),
        kind: unit.kind.clone(),
    }
}

fn span_of(release: &KeptRelease) -> Span {
    Span {
        first: release.first,
        last: release.last,
    }
}

/// The ending by which a kept release is read.
fn extension(line: &KeptRelease) -> &'static str {
    if line.reflected {
        "release.zip"
    } else {
        "release.csv"
    }
}
