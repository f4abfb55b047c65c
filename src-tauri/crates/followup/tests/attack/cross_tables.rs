//! Whole cross tables turned back, all there are.

use std::collections::BTreeMap;

use followup::Fewest;
use followup::attack::{Guess, Program as _, TheProgram};

/// All cross tables of two or three questions with so many uses, each of a case of its own, in all ways in which they
/// are published: no cell, and no cells together, always have 1 to 4.
#[test]
fn no_cross_table_tells_of_its_cells_that_they_are_small() {
    let five = Fewest::new(5).unwrap();
    for (widths, totals) in [
        (&[2, 3][..], 5..=17_u32),
        (&[2, 2, 2], 10..=12),
        (&[3, 3], 10..=10),
    ] {
        let cells: usize = widths.iter().product();
        for total in totals {
            // Of each set of cells, by what is published: whether it was ever empty or large.
            let mut free: BTreeMap<Vec<Option<u32>>, Vec<bool>> = BTreeMap::new();
            let mut once = vec![BTreeMap::new(); widths.len()];
            each_table(total, &mut vec![0; cells], 0, &mut |table| {
                let mut published = Vec::new();
                let mut step = 1;
                for (question, width) in widths.iter().enumerate() {
                    let mut margin = vec![0; *width];
                    for (cell, uses) in table.iter().enumerate() {
                        margin[cell / step % width] += uses;
                    }
                    step *= width;
                    let told = once[question].entry(margin.clone()).or_insert_with(|| {
                        let guess: Vec<Guess> = margin
                            .iter()
                            .map(|uses| Guess {
                                uses: *uses,
                                few: *uses < 5,
                                can_be_large: true,
                            })
                            .collect();
                        let small: u32 = margin.iter().filter(|uses| **uses < 5).sum();
                        let alone = TheProgram.table(&guess, 5 <= small, five).into_iter();
                        let told = alone
                            .zip(&margin)
                            .map(|(alone, uses)| alone.then_some(*uses));
                        told.collect::<Vec<_>>()
                    });
                    published.extend(told.iter().copied());
                }
                let free = free
                    .entry(published)
                    .or_insert_with(|| vec![false; 1 << cells]);
                for (set, free) in free.iter_mut().enumerate().filter(|(_, free)| !**free) {
                    let of_set = table
                        .iter()
                        .enumerate()
                        .filter(|(cell, _)| (set >> cell) & 1 == 1);
                    let uses: u32 = of_set.map(|(_, uses)| uses).sum();
                    *free = uses == 0 || 5 <= uses;
                }
            });
            for (published, free) in free {
                for (set, free) in free.iter().enumerate() {
                    // Only cells that make a block: certain answers to each question.
                    assert!(
                        *free || !is_block(set, widths),
                        "{published:?}: cells {set:b}"
                    );
                }
            }
        }
    }
}

/// Calls `with` for every table with so many uses from a cell on.
fn each_table(left: u32, table: &mut Vec<u32>, at: usize, with: &mut dyn FnMut(&[u32])) {
    if at + 1 == table.len() {
        table[at] = left;
        with(table);
        return;
    }
    for uses in 0..=left {
        table[at] = uses;
        each_table(left - uses, table, at + 1, with);
    }
}

/// Whether cells are those of certain answers to each question.
fn is_block(set: usize, widths: &[usize]) -> bool {
    let cells: usize = widths.iter().product();
    let answers = |cell: usize| {
        let mut step = 1;
        widths
            .iter()
            .map(|width| {
                let answer = cell / step % width;
                step *= width;
                answer
            })
            .collect::<Vec<_>>()
    };
    let chosen: Vec<Vec<usize>> = (0..cells)
        .filter(|cell| (set >> cell) & 1 == 1)
        .map(answers)
        .collect();
    (0..cells).all(|cell| {
        let each_was_chosen = answers(cell)
            .iter()
            .enumerate()
            .all(|(question, answer)| chosen.iter().any(|chosen| chosen[question] == *answer));
        each_was_chosen == ((set >> cell) & 1 == 1)
    })
}
