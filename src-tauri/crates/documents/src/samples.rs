//! Invented material that every paper can be made from: for tests, pictures and measures. Nothing in it is anybody's.

mod case;
mod counts;
mod material;
mod meeting;
mod others;
mod talks;

use casework::{CaseFile, Conversation, Marking, Meeting, PracticeFamily};
use chrono::{NaiveDate, NaiveDateTime};
use l10n::Locales;
use wheel::{DEFAULT_PACK, LanguageTag, Pack};

use crate::papers::{Desk, Made, Occasion, Sheet};

/// A paper with a name for its files and what it says of itself.
pub type Sample<'a> = (&'static str, Box<dyn Sheet + 'a>, Occasion);

/// What papers are made from, kept for as long as papers are made.
pub struct Samples {
    locales: Locales,
    pack: Pack,
    rounds: Vec<Conversation>,
    file: CaseFile,
}

impl Samples {
    /// The material of the practice family that speaks a language, or of the first one.
    ///
    /// # Panics
    /// The program's own wheel or families cannot be read, which tests of theirs exclude.
    #[expect(clippy::expect_used, reason = "samples are for tests")]
    pub fn of(language: LanguageTag) -> Self {
        let locales = Locales::embedded();
        let ids = LanguageTag::ALL
            .into_iter()
            .map(|language| (language, locales.ids(language)))
            .collect();
        let pack = Pack::parse(DEFAULT_PACK, &ids).expect("our own wheel is sound");
        let edition = format!("{} {}", pack.id, pack.version);
        let all = PracticeFamily::all();
        let speaks =
            |family: &&PracticeFamily| family.setting(Marking::Off).family_language == language;
        let family = all.iter().find(speaks).or(all.first());
        let rounds = family
            .expect("there are practice families")
            .rounds(now(), &edition);
        let rounds = material::named_to_all(rounds);
        Self {
            file: material::case_file(&rounds),
            rounds,
            locales,
            pack,
        }
    }

    /// The words and the wheel.
    pub fn desk(&self) -> Desk<'_> {
        Desk {
            locales: &self.locales,
            pack: &self.pack,
        }
    }

    /// The conversations, oldest first; there is at least one.
    pub fn rounds(&self) -> &[Conversation] {
        &self.rounds
    }

    /// The case with one meeting that was held.
    pub fn file(&self) -> &CaseFile {
        &self.file
    }

    /// The meeting.
    ///
    /// # Panics
    /// The material has none, which its test excludes.
    #[expect(clippy::expect_used, reason = "samples are for tests")]
    pub fn meeting(&self) -> &Meeting {
        self.file.meetings.first().expect("there is a meeting")
    }

    /// Every paper.
    pub fn sheets(&self) -> Vec<Sample<'_>> {
        [
            talks::sheets(self),
            meeting::sheets(self),
            case::sheets(self),
            others::sheets(self),
            counts::sheets(self),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// The moment at which samples are made: always the same one.
pub fn now() -> NaiveDateTime {
    NaiveDate::from_ymd_opt(2026, 11, 22)
        .and_then(|date| date.and_hms_opt(14, 5, 0))
        .unwrap_or_default()
}

/// A paper made from something, at that moment, with nothing left out.
fn occasion(from: Made) -> Occasion {
    Occasion {
        from,
        made_at: now(),
        left_out: Vec::new(),
        practice: true,
    }
}
