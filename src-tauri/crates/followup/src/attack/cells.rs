//! What the attacker wants to know: how many uses have certain answers to one, two or three questions.

use super::{dice::Dice, seen::Seen};

/// Certain answers to a question: a bit for each place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Literal {
    /// The place of the question among all.
    pub question: usize,
    /// The answers.
    pub answers: u128,
}

/// Uses with certain answers to each of one, two or three questions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell {
    /// One for each question.
    pub literals: Vec<Literal>,
}

/// How much of the cross tables is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Cells {
    /// How many cells of three questions with all but one answer, or two answers, to some; drawn at random.
    /// All cells of one answer to each are looked at in any case.
    pub drawn: usize,
}

impl Literal {
    /// Whether an answer is one of these.
    pub fn has(self, answer: usize) -> bool {
        (self.answers >> answer) & 1 == 1
    }
}

impl Cells {
    /// The cells of a release: every answer and pair of answers of a table, every cell of two questions and of the
    /// same with *not* before one answer or both, every cell of three questions, and others at random.
    pub fn of(self, seen: &Seen, dice: &mut Dice) -> Vec<Cell> {
        let widths: Vec<usize> = seen
            .tables
            .iter()
            .map(|table| table.answers.len())
            .collect();
        let one = |question: usize, answer: usize| Literal {
            question,
            answers: 1 << answer,
        };
        let all_but = |literal: Literal| Literal {
            answers: all(widths[literal.question]) & !literal.answers,
            ..literal
        };
        let mut cells = Vec::new();
        let mut add = |literals: &[Literal]| {
            let literals = literals.to_vec();
            cells.push(Cell { literals });
        };
        let answers: Vec<Literal> = widths
            .iter()
            .enumerate()
            .flat_map(|(question, width)| (0..*width).map(move |answer| one(question, answer)))
            .collect();
        for (place, first) in answers.iter().enumerate() {
            add(&[*first]);
            for second in &answers[place + 1..] {
                if first.question == second.question {
                    let both = first.answers | second.answers;
                    add(&[Literal {
                        question: first.question,
                        answers: both,
                    }]);
                    continue;
                }
                add(&[*first, *second]);
                add(&[all_but(*first), *second]);
                add(&[*first, all_but(*second)]);
                add(&[all_but(*first), all_but(*second)]);
                let from =
                    place + 1 + answers[place + 1..].partition_point(|other| other <= second);
                for third in &answers[from..] {
                    if second.question < third.question {
                        add(&[*first, *second, *third]);
                    }
                }
            }
        }
        for _ in 0..self.drawn {
            let mut questions: Vec<usize> = (0..widths.len()).collect();
            dice.shuffle(&mut questions);
            let mut literals: Vec<Literal> = questions
                .into_iter()
                .take(2 + dice.below(2))
                .map(|question| {
                    let mut literal = one(question, dice.below(widths[question]));
                    literal.answers |= 1 << dice.below(widths[question]);
                    if dice.percent(40) {
                        all_but(literal)
                    } else {
                        literal
                    }
                })
                .filter(|literal| literal.answers != 0)
                .collect();
            literals.sort_unstable();
            if 1 < literals.len() {
                add(&literals);
            }
        }
        cells
    }
}

impl Cell {
    /// The cell in words, for whoever looks into a breach.
    pub fn told(&self, seen: &Seen) -> String {
        let literal = |literal: &Literal| {
            let table = &seen.tables[literal.question];
            let codes: Vec<_> = table
                .answers
                .iter()
                .enumerate()
                .filter(|(place, _)| literal.has(*place))
                .map(|(_, answer)| answer.code())
                .collect();
            format!("{}={}", table.question.as_str(), codes.join("|"))
        };
        self.literals
            .iter()
            .map(literal)
            .collect::<Vec<_>>()
            .join(" & ")
    }
}

/// A bit for each of so many answers.
pub fn all(many: usize) -> u128 {
    if many < 128 {
        (1 << many) - 1
    } else {
        u128::MAX
    }
}
