//! Releases of usage counts as they were made, and what the team answered.
//!
//! Which numbers may leave the computer, and what the files hold, belongs to `followup`; here a release is its
//! bytes and what a list shows of it.

use casework::Period;
use chrono::NaiveDate;

use crate::{
    CountedUnit, Error, KeptUse, OpenVault,
    tables::{counting, new_children, reflections, releases, usage_events},
    usage::first_waiting,
};

/// What a list shows of a release.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptRelease {
    /// Its number, from 1.
    pub number: u32,
    /// Of which unit.
    pub unit: CountedUnit,
    /// The first half-year counted in it.
    pub first: Period,
    /// The half-year it is of.
    pub last: Period,
    /// How many uses.
    pub total: u64,
    /// How many uses and cases every number stands for at least.
    pub fewest: u8,
    /// The day it was made.
    pub made_on: NaiveDate,
    /// Whether it tells what the team answered.
    pub reflected: bool,
}

/// A release that is to be kept.
#[derive(Clone, Debug)]
pub struct NewRelease {
    /// Of which unit.
    pub unit: CountedUnit,
    /// The first half-year counted in it.
    pub first: Period,
    /// The half-year it is of.
    pub last: Period,
    /// How many uses and cases every number stands for at least.
    pub fewest: u8,
    /// The day.
    pub made_on: NaiveDate,
    /// Whether it tells what the team answered.
    pub reflected: bool,
    /// The uses it was made from, as [`OpenVault::waiting_uses`] gave them.
    pub uses: Vec<KeptUse>,
    /// Its files, checked.
    pub csv: Vec<u8>,
    /// The workbook.
    pub xlsx: Vec<u8>,
    /// The data package.
    pub package: Vec<u8>,
}

/// A file of a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReleaseFile {
    /// CSV.
    Csv,
    /// The workbook.
    Xlsx,
    /// The data package.
    Package,
}

/// What the team answered to a question in a half-year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptReflection {
    /// In which half-year.
    pub period: Period,
    /// To what; a word of `followup`.
    pub question: String,
    /// How far they have come, likewise; `None` where nobody said.
    pub how_far: Option<String>,
    /// In own words.
    pub words: String,
}

impl OpenVault {
    /// The releases, latest first.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn releases(&self) -> Result<Vec<KeptRelease>, Error> {
        Ok(releases::all(&self.connection)?)
    }

    /// The release with a number.
    ///
    /// # Errors
    /// [`Error::NoSuchRecord`], and as [`OpenVault::cases`].
    pub fn release(&self, number: u32) -> Result<KeptRelease, Error> {
        releases::of_number(&self.connection, number)?.ok_or(Error::NoSuchRecord)
    }

    /// A file of a release: the same bytes each time.
    ///
    /// # Errors
    /// As [`OpenVault::release`].
    pub fn release_file(&self, number: u32, file: ReleaseFile) -> Result<Vec<u8>, Error> {
        releases::file(&self.connection, number, file)?.ok_or(Error::NoSuchRecord)
    }

    /// Keeps a release with its files, and says of its uses that they are released. Gives its number.
    ///
    /// # Errors
    /// [`Error::NotAsPlanned`] if what waits, or how it is counted, is not what it was made from, and nothing is
    /// kept; and as every write.
    pub fn keep_release(&mut self, release: &NewRelease) -> Result<u32, Error> {
        let change = self.change()?;
        let row = counting::get(&change)?.ok_or(Error::NoSuchRecord)?;
        let as_planned = row.unit.as_ref() == Some(&release.unit)
            && row.fewest == release.fewest
            && first_waiting(&change, &row)? == release.first
            && release.first <= release.last
            && usage_events::waiting_until(&change, release.last)? == release.uses;
        if !as_planned {
            return Err(Error::NotAsPlanned);
        }
        let before = releases::latest(&change)?;
        let number = before.map_or(1, |before| before.number + 1);
        releases::insert(&change, number, release)?;
        usage_events::release(&change, release.last, number)?;
        new_children::forget_released(&change)?;
        change.commit()?;
        Ok(number)
    }

    /// What the team answered, in every half-year.
    ///
    /// # Errors
    /// As [`OpenVault::cases`].
    pub fn reflections(&self) -> Result<Vec<KeptReflection>, Error> {
        Ok(reflections::all(&self.connection)?)
    }

    /// Keeps an answer in the place of the one there was. One that says nothing clears its place.
    ///
    /// # Errors
    /// As every write.
    pub fn put_reflection(&mut self, answer: &KeptReflection) -> Result<(), Error> {
        let change = self.change()?;
        if answer.how_far.is_none() && answer.words.trim().is_empty() {
            reflections::delete(&change, answer.period, &answer.question)?;
        } else {
            reflections::put(&change, answer)?;
        }
        Ok(change.commit()?)
    }
}
