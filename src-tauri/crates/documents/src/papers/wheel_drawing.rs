//! The wheel on paper: the same drawing as on the screen, with the names in the paper's languages.

use std::collections::BTreeMap;

use wheel::{AreaId, AreaLabel, AreaState, Labels, LanguageTag, Touch, message, shape, svg};

use crate::{Drawing, Line, Pen, Text};

/// Draws the wheel with the state of each area.
pub fn drawing(
    pen: &Pen<'_>,
    states: &BTreeMap<AreaId, AreaState>,
    caption: Option<Text>,
) -> Drawing {
    // The wheel adds its second line under another language than Swedish.
    let (main, second) = match (pen.first(), pen.second()) {
        (LanguageTag::Sv, Some(second)) => (second, Some(LanguageTag::Sv)),
        (first, second) => (first, second),
    };
    let word = |language, id: &str| pen.locales().text(language, id, []).into_owned();
    let labels = Labels {
        family: main,
        hub: word(main, message::HUB_SHORT),
        hub_swedish: second.map(|second| word(second, message::HUB_SHORT)),
        areas: pen
            .pack()
            .areas
            .iter()
            .map(|entry| {
                let id = message::area(entry.area);
                let label = AreaLabel {
                    family: word(main, &id),
                    swedish: second.map(|second| word(second, &id)),
                };
                (entry.area, label)
            })
            .collect(),
    };
    Drawing {
        svg: svg(&shape(pen.pack(), &labels), pen.pack(), states),
        alt: alt(pen, states),
        caption,
    }
}

/// How a conversation's wheel looks on a paper: where words stand on it. What somebody wants to talk about is not
/// shown: no voice is known for that, and so not who may see it.
pub fn states(shown: impl Fn(AreaId) -> bool) -> BTreeMap<AreaId, AreaState> {
    AreaId::ALL
        .into_iter()
        .filter(|area| shown(*area))
        .map(|area| {
            let state = AreaState {
                touch: Touch::TalkedAbout,
                ..AreaState::default()
            };
            (area, state)
        })
        .collect()
}

/// What the drawing shows, in the first language: every area, those talked about and those somebody wants to talk about.
fn alt(pen: &Pen<'_>, states: &BTreeMap<AreaId, AreaState>) -> Line {
    let language = pen.first();
    let names = |is: &dyn Fn(&AreaState) -> bool| {
        let entries = pen.pack().entries();
        let names: Vec<String> = entries
            .filter(|entry| is(&states.get(&entry.area).copied().unwrap_or_default()))
            .map(|entry| {
                pen.locales()
                    .text(language, &message::area(entry.area), [])
                    .into_owned()
            })
            .collect();
        names.join(" · ")
    };
    let mut sentences = vec![say(pen, "paper-wheel-alt", &names(&|_| true))];
    let talked_about = names(&|state| state.touch == Touch::TalkedAbout);
    if !talked_about.is_empty() {
        sentences.push(say(pen, "paper-wheel-alt-talked", &talked_about));
    }
    Line::ours(language, &sentences.join(" "))
}

fn say(pen: &Pen<'_>, id: &str, areas: &str) -> String {
    pen.locales()
        .text(pen.first(), id, [("areas", areas.into())])
        .into_owned()
}
