//! The case itself: what it is, why and until when it is kept, and how one thought about the next step.

use casework::{Case, Closing, DateMove, Path, PathAnswer, Standing};

use super::wording::{Facts, age, heading, nothing, table, typed_cell};
use crate::{Block, Cell, Line, Pen, Text};

/// What is stored at all, what for, and what to do if it is wrong.
pub fn what_and_why(pen: &Pen<'_>) -> Vec<Block> {
    let points = [
        "paper-stored-why-copy",
        "paper-stored-why-where",
        "paper-stored-why-no-names",
        "paper-stored-why-no-score",
        "paper-stored-why-as-written",
        "paper-stored-why-languages",
        "paper-stored-why-marks",
        "paper-stored-usage",
        "paper-stored-why-wrong",
    ];
    vec![
        heading(pen, 2, "paper-stored-why"),
        Block::List {
            items: points.map(|id| pen.say(id)).to_vec(),
            counted: false,
        },
    ]
}

/// Its code, the age of the child, where it stands.
pub fn the_case(pen: &Pen<'_>, case: &Case, standing: &Standing) -> Vec<Block> {
    let Case {
        code,
        age_band,
        made_on,
        // Stands under "until when".
        delete_on: _,
    } = case;
    let Standing { step, closing } = standing;
    let mut facts = Facts::new(pen);
    facts.add(
        "keeping-code",
        Text::one(Line::typed(pen.first(), code.as_str())),
    );
    facts.add("sheet-age", age(pen, *age_band));
    facts.add("paper-stored-made", pen.date(*made_on));
    match step {
        Some(step) => facts.say("case-step", &format!("step-{}", step.as_str())),
        None => facts.say("case-step", "paper-stored-step-latest"),
    }
    match closing {
        None => facts.say("paper-stored-closing", "paper-stored-closing-none"),
        Some(Closing { on, outcome, words }) => {
            let mut values = vec![
                pen.date(*on),
                pen.say(&format!("outcome-{}", outcome.as_str())),
            ];
            if !words.is_blank() {
                values.push(pen.typed(words.as_str()));
            }
            facts.several(pen.say("paper-stored-closing"), values);
        }
    }
    let mut blocks = vec![heading(pen, 2, "interrupted-case")];
    blocks.extend(facts.block());
    blocks
}

/// The day on which it deletes itself, and how that day was moved.
pub fn until_when(pen: &Pen<'_>, case: &Case, moves: &[DateMove]) -> Vec<Block> {
    let mut facts = Facts::new(pen);
    facts.several(
        pen.say("paper-stored-delete-on"),
        vec![
            pen.date(case.delete_on.date()),
            pen.say("paper-stored-backups"),
        ],
    );
    let mut blocks = vec![heading(pen, 2, "paper-stored-until")];
    blocks.extend(facts.block());
    if moves.is_empty() {
        blocks.push(Block::Soft {
            text: pen.say("paper-stored-not-moved"),
        });
        return blocks;
    }
    let rows = moves.iter().map(|moved| {
        let DateMove { on, from, to, why } = moved;
        [
            Cell::text(pen.date(*on)),
            Cell::text(pen.date(*from)),
            Cell::text(pen.date(*to)),
            typed_cell(pen, why),
        ]
    });
    blocks.push(heading(pen, 3, "paper-stored-moves"));
    blocks.push(table(
        pen,
        [
            ("paper-stored-decided-on", 1.0),
            ("paper-stored-from", 1.0),
            ("paper-stored-to", 1.0),
            ("paper-stored-reason", 1.6),
        ],
        rows.collect(),
    ));
    blocks
}

/// The model's path, if somebody has thought it over.
pub fn path(pen: &Pen<'_>, path: Option<&Path>) -> Vec<Block> {
    let mut blocks = vec![heading(pen, 2, "case-path-title")];
    let Some(Path {
        on,
        ourselves,
        anothers_matter,
        several,
        thoughts,
    }) = path
    else {
        blocks.push(nothing(pen));
        return blocks;
    };
    let mut facts = Facts::new(pen);
    facts.add("paper-stored-path-on", pen.date(*on));
    for (question, answer) in [
        ("path-ourselves", ourselves),
        ("path-anothers-matter", anothers_matter),
        ("path-several", several),
    ] {
        let answer = answer.map(|answer| match answer {
            PathAnswer::Yes => "path-yes",
            PathAnswer::No => "path-no",
            PathAnswer::Unsure => "path-unsure",
        });
        if let Some(answer) = answer {
            facts.say(question, answer);
        }
    }
    facts.typed("path-thoughts", thoughts);
    blocks.extend(facts.block());
    blocks
}
