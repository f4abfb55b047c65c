//! The program itself.

use casework::{CaseToken, SpokenLanguage, UseForm};
use followup::attack::{
    Cells, Dice, Knowledge, Program, Score, Seen, Size, TheProgram, attack, random_unit,
};
use followup::{Fewest, files};
use l10n::Locales;
use uuid::Uuid;

const CELLS: Cells = Cells { drawn: 300 };

/// What comes of attacking random units, some of each size.
pub fn attacked(
    program: &impl Program,
    seeds: std::ops::Range<u64>,
    knowledge: Knowledge,
) -> Score {
    let mut score = Score::default();
    for seed in seeds {
        let mut dice = Dice::new(seed);
        let size = match seed % 8 {
            0 | 1 => Size::Tiny,
            2..5 => Size::Small,
            5 | 6 => Size::Middle,
            _ => Size::Large,
        };
        let history = random_unit(size, 4, &mut dice);
        score.add(attack(program, &history, knowledge, CELLS, &mut dice));
    }
    score
}

#[test]
fn the_program_stands() {
    let score = attacked(&TheProgram, 0..32, Knowledge::Rules);
    assert_eq!(score.breaches, []);
    assert_eq!(score.unsound, 0);
    // It was an attack: many files, and nearly all rows turned back.
    assert!(50 < score.files);
    assert!(500_000 < score.certified);
    assert!(score.merged_rows.0 < 2 * score.merged_rows.1);
    assert!(0 < score.by_cases);
    assert!(score.files < score.worlds);
}

/// Somebody who takes it that nobody ever corrects what a use is counted as knows that a language the program does not
/// speak is one of paper. Then the rest of paper follows: 9 − 7 uses here. Nothing else does, and by the rules alone
/// not even that: any use can be corrected to another language.
#[test]
fn only_other_languages_on_paper_follow_where_nobody_corrects() {
    let mut history = random_unit(Size::Small, 1, &mut Dice::new(1));
    let usual = history.uses[0].clone();
    let languages: Vec<SpokenLanguage> = SpokenLanguage::all().collect();
    history.fewest = vec![Fewest::USUAL];
    history.uses = (0..33_usize)
        .map(|place| {
            let mut recorded = usual.clone();
            recorded.known_in = history.first;
            recorded.counted.case = CaseToken(Uuid::from_u128(place as u128));
            let event = &mut recorded.counted.event;
            event.month = history.first.months()[0];
            (event.language, event.form) = match place {
                0..7 => (languages[6], UseForm::Paper),
                7 | 8 => (languages[0], UseForm::Paper),
                9..27 => (languages[0], UseForm::Screen),
                _ => (languages[1], UseForm::Screen),
            };
            recorded
        })
        .collect();
    let told = |knowledge| {
        let mut dice = Dice::new(2);
        attack(&TheProgram, &history, knowledge, CELLS, &mut dice)
    };
    assert_eq!(told(Knowledge::Rules).breaches, []);
    let follows = told(Knowledge::NobodyCorrects);
    assert_eq!(follows.unsound, 0);
    assert!(!follows.breaches.is_empty());
    for breach in &follows.breaches {
        assert_eq!(breach.cell, "language=sv|en|fi|so|ar|kmr & form=paper");
        assert_eq!((breach.range.least, breach.range.most), (2, 2));
    }
}

#[test]
fn a_file_read_by_its_columns_tells_what_the_release_tells() {
    let locales = Locales::embedded();
    let mut read = 0;
    for seed in 0..6 {
        let history = random_unit(Size::Middle, 3, &mut Dice::new(seed));
        for (_, release) in TheProgram.releases(&history) {
            let made = files::made(&release, &locales).unwrap();
            assert_eq!(Seen::of_csv(&made.csv), Seen::of(&release));
            read += 1;
        }
    }
    assert!(6 < read);
}
