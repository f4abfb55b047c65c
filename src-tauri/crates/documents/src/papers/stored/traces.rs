//! What was made of the case, and who has looked at it.

use casework::Deed;
use chrono::{NaiveDate, NaiveDateTime};
use wheel::LanguageTag;

use super::wording::{heading, table};
use crate::{Block, Cell, Line, Pen, Text};

pub fn papers(pen: &Pen<'_>, made: &[(NaiveDate, Deed)]) -> Vec<Block> {
    let rows = made
        .iter()
        .map(|(on, deed)| [Cell::text(pen.date(*on)), Cell::text(done(pen, *deed))]);
    vec![
        heading(pen, 2, "paper-stored-papers"),
        Block::Soft {
            text: pen.say("paper-stored-papers-note"),
        },
        table(
            pen,
            [("paper-stored-when", 1.0), ("paper-stored-deed", 2.0)],
            rows.collect(),
        ),
    ]
}

pub fn log(pen: &Pen<'_>, accesses: &[(NaiveDateTime, String, Deed)]) -> Vec<Block> {
    let rows = accesses.iter().map(|(at, person, deed)| {
        let account = if person.is_empty() {
            pen.say("log-program")
        } else {
            Text::one(Line::typed(LanguageTag::Sv, person))
        };
        [
            Cell::text(pen.moment(*at)),
            Cell::text(account),
            Cell::text(done(pen, *deed)),
        ]
    });
    vec![
        heading(pen, 2, "log-title"),
        Block::Soft {
            text: pen.say("paper-stored-log-note"),
        },
        table(
            pen,
            [
                ("paper-stored-when", 1.2),
                ("paper-stored-account", 0.9),
                ("paper-stored-deed", 1.6),
            ],
            rows.collect(),
        ),
    ]
}

fn done(pen: &Pen<'_>, deed: Deed) -> Text {
    pen.say(&format!("log-deed-{}", deed.as_str()))
}
