use proptest::prelude::*;

use super::*;

/// By trying everything: who knows the rule and what was published, and nothing else.
mod inverting;

/// An answer given so often, by so many different cases.
fn given(uses: u64, cases: u64) -> Given {
    Given {
        uses,
        cases,
        can: Can::BeLarge,
    }
}

/// Splits a table in which every use is a case of its own.
fn split_uses(uses: &[u64], k: u8) -> Split {
    let answers: Vec<Given> = uses.iter().map(|uses| given(*uses, *uses)).collect();
    split(&answers, Fewest::new(k).unwrap(), |places| {
        places.iter().map(|place| uses[*place]).sum()
    })
}

fn others(small: &[usize], taken_in: &[usize]) -> Split {
    Split::Others {
        small: small.to_vec(),
        taken_in: taken_in.to_vec(),
    }
}

#[test]
fn tables_are_split_as_the_rule_says() {
    for (uses, expected) in [
        (&[20, 5][..], Split::All),
        // Known to be under five, they would be 3 and 4.
        (&[20, 3, 4], Split::TotalOnly),
        (&[20, 3, 4, 0], others(&[1, 2, 3], &[])),
        (&[40, 7, 1, 0, 0], others(&[2, 3, 4], &[1])),
        // Not 9: together with 3 it would be known that one of the two is 3 or 4.
        (&[14, 12, 9, 11, 8, 3], others(&[5], &[2, 4])),
        (&[20, 0], Split::TotalOnly),
        (&[6, 6, 3, 20], others(&[2], &[0, 1])),
        (&[4, 0], Split::TotalOnly),
    ] {
        assert_eq!(split_uses(uses, 5), expected, "{uses:?}");
    }
}

#[test]
fn many_uses_of_few_cases_are_small() {
    let k = Fewest::USUAL;
    // Thirty uses of one case, and four of another.
    let answers = [given(81, 9), given(90, 9), given(30, 1), given(4, 1)];
    assert_eq!(split(&answers, k, |_| 2), Split::TotalOnly);
    // A larger answer can stand by itself once the one that was taken in hides them.
    let answers = [given(81, 9), given(200, 9), given(30, 1), given(4, 1)];
    assert_eq!(split(&answers, k, |_| 2), others(&[2, 3], &[0]));
    // The same number of uses of enough cases is large.
    let answers = [given(81, 9), given(200, 9), given(30, 5), given(4, 1)];
    assert_eq!(split(&answers, k, |_| 1), others(&[3], &[2]));
}

#[test]
fn small_answers_of_the_same_few_cases_do_not_stand_together_alone() {
    let answers = [
        given(40, 9),
        given(90, 9),
        given(4, 4),
        given(4, 4),
        given(0, 0),
    ];
    let k = Fewest::USUAL;
    assert_eq!(split(&answers, k, |_| 8), others(&[2, 3, 4], &[]));
    assert_eq!(split(&answers, k, |_| 4), others(&[2, 3, 4], &[0]));
}

#[test]
fn months_that_were_held_cannot_be_what_hides_the_others() {
    let held = |uses| Given {
        can: Can::OnlyBeSmall,
        ..given(uses, uses)
    };
    let k = Fewest::USUAL;
    // 14 could be two months of 7, if there were two that can be.
    let open = [given(3, 3), given(0, 0), given(11, 11), given(13, 13)];
    assert_eq!(split(&open, k, |_| 3), others(&[0, 1], &[2]));
    let one_open = [held(3), held(0), given(11, 11), given(13, 13)];
    assert_eq!(split(&one_open, k, |_| 3), Split::TotalOnly);
    // Known to be under five together, the first two would be 3 or 4, and so would the third.
    let months = [held(3), held(0), given(4, 4), given(11, 11), given(40, 40)];
    assert_eq!(split(&months, k, |_| 7), others(&[0, 1, 2], &[3]));
}

#[test]
fn fewest_is_five_to_twenty() {
    assert_eq!(Fewest::new(4), Err(FewestFault));
    assert_eq!(Fewest::new(5), Ok(Fewest::USUAL));
    assert_eq!(Fewest::new(20), Ok(Fewest::MOST));
    assert_eq!(Fewest::new(21), Err(FewestFault));
}

/// Answers, and the places of the same answers in another order.
fn answers_in_two_orders() -> impl Strategy<Value = (Vec<Given>, Vec<usize>)> {
    let uses = prop_oneof![Just(0_u64), 1..12_u64, 1..60_u64];
    let answer = (uses, 1..30_u64, any::<bool>()).prop_map(|(uses, cases, held)| Given {
        uses,
        cases: if held { cases.min(4) } else { cases }.min(uses),
        can: if held { Can::OnlyBeSmall } else { Can::BeLarge },
    });
    prop::collection::vec(answer, 1..9).prop_flat_map(|answers| {
        let places: Vec<usize> = (0..answers.len()).collect();
        (Just(answers), Just(places).prop_shuffle())
    })
}

proptest! {
    /// On this rests that [`inverting`] may look at tables in one order only.
    #[test]
    fn the_order_of_the_answers_changes_nothing((answers, order) in answers_in_two_orders(), k in 5..=20_u8) {
        let k = Fewest::new(k).unwrap();
        let cases = |answers: &[Given], places: &[usize]| places.iter().map(|place| answers[*place].cases).sum();
        let reordered: Vec<Given> = order.iter().map(|place| answers[*place]).collect();
        let in_order = split(&answers, k, |places| cases(&answers, places));
        let back = |places: Vec<usize>| {
            let mut places: Vec<usize> = places.into_iter().map(|place| order[place]).collect();
            places.sort_unstable();
            places
        };
        let otherwise = match split(&reordered, k, |places| cases(&reordered, places)) {
            Split::Others { small, taken_in } => Split::Others {
                small: back(small),
                taken_in: back(taken_in),
            },
            whole => whole,
        };
        prop_assert_eq!(in_order, otherwise);
    }
}
