//! Who is around the child, and who has been responsible for what.

use casework::{AgeBand, Circle, Contact, Post};

use super::wording::{Facts, heading, role, table, typed_cell, voices};
use crate::{Block, Cell, Pen};

pub fn around_the_child(pen: &Pen<'_>, circle: &Circle, band: AgeBand) -> Vec<Block> {
    let Circle {
        keeper,
        guardians,
        contacts,
        posts,
    } = circle;
    let mut facts = Facts::new(pen);
    match keeper {
        Some(keeper) => facts.add("circle-keeper", role(pen, *keeper)),
        None => facts.say("circle-keeper", "paper-stored-nobody"),
    }
    if guardians.is_empty() {
        facts.say("circle-guardians", "paper-stored-nobody");
    } else {
        facts.add("circle-guardians", voices(pen, guardians, band));
    }
    let contacts = contacts.iter().map(|contact| {
        let Contact {
            voice,
            function,
            reach,
        } = contact;
        [
            Cell::text(pen.voice(*voice, band)),
            typed_cell(pen, function),
            typed_cell(pen, reach),
        ]
    });
    let posts = posts.iter().map(|post| {
        let Post {
            duty,
            service,
            function,
            since,
            why,
        } = post;
        [
            Cell::text(pen.say(&format!("duty-{}", duty.as_str()))),
            Cell::text(role(pen, *service)),
            typed_cell(pen, function),
            Cell::text(pen.date(*since)),
            typed_cell(pen, why),
        ]
    });
    let mut blocks = vec![heading(pen, 2, "case-tab-circle")];
    blocks.extend(facts.block());
    blocks.push(heading(pen, 3, "circle-contacts"));
    blocks.push(table(
        pen,
        [
            ("paper-stored-who", 1.0),
            ("circle-function", 1.0),
            ("circle-reach", 1.2),
        ],
        contacts.collect(),
    ));
    blocks.push(heading(pen, 3, "circle-duties"));
    blocks.push(table(
        pen,
        [
            ("paper-stored-duty", 1.3),
            ("paper-stored-service", 1.0),
            ("circle-function", 1.0),
            ("paper-stored-since", 1.0),
            ("paper-stored-reason", 1.2),
        ],
        posts.collect(),
    ));
    blocks
}
