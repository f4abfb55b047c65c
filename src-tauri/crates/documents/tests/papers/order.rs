//! A paper is heard in the order in which it stands, block after block, each passage whole.

use crate::{
    expected,
    heard::{Element, Heard},
    shelf::Copy,
    signs::{Tally, missing, runs_leftwards, seen, tally},
};

pub fn blocks_are_heard_in_their_order_and_their_passages_whole(copy: &Copy) -> Vec<String> {
    let heard = &copy.heard;
    let units = units(heard);
    let mut from = 0;
    let mut faults = Vec::new();
    for part in expected::parts(&copy.paper) {
        for block in expected::blocks(part) {
            let mut reached = from;
            for passage in expected::passages(block) {
                for line in passage
                    .text
                    .split('\n')
                    .filter(|line| !seen(line).is_empty())
                {
                    match units.iter().skip(from).position(|unit| unit.holds(line)) {
                        Some(at) => reached = reached.max(from + at),
                        None => faults.push(format!(
                            "{} {line:?} is not heard whole where it stands",
                            expected::kind(block)
                        )),
                    }
                }
            }
            from = reached;
        }
    }
    faults
}

/// What is heard without a stop: the text right inside an element, and in what stands inside its line.
struct Unit {
    seen: String,
    tally: Tally,
}

impl Unit {
    fn holds(&self, line: &str) -> bool {
        if line.contains(runs_leftwards) {
            missing(&tally(line), &self.tally).is_empty()
        } else {
            self.seen.contains(&seen(line))
        }
    }
}

fn units(heard: &Heard) -> Vec<Unit> {
    let mut texts: Vec<String> = Vec::new();
    let mut last: Option<*const Element> = None;
    for (within, piece) in heard.running() {
        let stop = within.iter().rev().find(|element| {
            element.role != "Span" && element.role != "Em" && element.role != "Strong"
        });
        let stop = stop.map(|element| std::ptr::from_ref(*element));
        match texts.last_mut().filter(|_| stop == last) {
            Some(text) => text.push_str(&piece.text),
            None => texts.push(piece.text.clone()),
        }
        last = stop;
    }
    texts
        .into_iter()
        .map(|text| Unit {
            seen: seen(&text),
            tally: tally(&text),
        })
        .collect()
}
