//! Papers of conversations: pages to take home, the blank wheel, wheels over time.

use casework::Homeward;
use wheel::PromptBand;

use super::{Sample, Samples, occasion};
use crate::{
    PaperSize,
    papers::{BlankWheel, HomePage, Made, Rounds},
};

pub fn sheets(samples: &Samples) -> Vec<Sample<'_>> {
    let rounds = samples.rounds();
    let (Some(first), Some(talk)) = (rounds.first(), rounds.last()) else {
        return Vec::new();
    };
    let held_on = talk.started_at.date();
    let family = Homeward::whole_family(talk);
    let home = |homeward: Homeward| {
        let taken = talk.taken_home(&homeward).left_out;
        let page = HomePage {
            conversation: talk,
            homeward,
        };
        let mut occasion = occasion(Made::FromConversation(held_on));
        occasion.left_out = taken;
        (Box::new(page), occasion)
    };
    let (child, of_child) = home(Homeward::Child);
    let (whole, of_family) = home(family.clone());
    let blank = |size, prompts| Box::new(BlankWheel { size, prompts });
    let over_time = Rounds {
        rounds: rounds.iter().collect(),
        homeward: family,
    };
    let begun_on = first.started_at.date();
    let mut of_rounds = occasion(if rounds.len() == 1 {
        Made::FromConversation(held_on)
    } else {
        Made::FromConversations(begun_on, held_on)
    });
    of_rounds.left_out = over_time.left_out();
    let own = Rounds {
        rounds: rounds.iter().collect(),
        homeward: Homeward::Child,
    };
    let mut of_own = of_rounds.clone();
    of_own.left_out = own.left_out();
    vec![
        ("home-child", child, of_child),
        ("home-family", whole, of_family),
        (
            "blank-a4",
            blank(PaperSize::A4, Some(PromptBand::To9)),
            occasion(Made::FromWheel),
        ),
        (
            "blank-a3",
            blank(PaperSize::A3, Some(PromptBand::Adult)),
            occasion(Made::FromWheel),
        ),
        (
            "blank-bare",
            blank(PaperSize::A4, None),
            occasion(Made::FromWheel),
        ),
        ("rounds", Box::new(over_time), of_rounds),
        ("rounds-child", Box::new(own), of_own),
    ]
}
