//! Files that are as they should be.

use followup::{files, reading};
use l10n::Locales;

use crate::sample::{self, events, release_of, span};

#[test]
fn each_file_reads_back_as_the_release_it_was_made_of() {
    let without_reflection = {
        let span = span("2026-VT", "2026-VT");
        release_of(&events(2, span, 40), span, Vec::new())
    };
    for release in [sample::release(), without_reflection] {
        let files = sample::files(&release);
        assert_eq!(reading::read("a.xlsx", &files.xlsx), Ok(release.clone()));
        assert_eq!(reading::read("a.zip", &files.package), Ok(release.clone()));
        // A table alone has no place for the reflection.
        let mut told = release;
        told.reflection.clear();
        assert_eq!(reading::read("a.csv", &files.csv), Ok(told));
    }
}

#[test]
fn files_made_again_have_the_same_bytes() {
    let release = sample::release();
    let first = files::made(&release, &Locales::embedded()).unwrap();
    let second = files::made(&release.clone(), &Locales::embedded()).unwrap();
    assert_eq!(first, second);
}
