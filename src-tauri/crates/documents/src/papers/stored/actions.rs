//! Every action with what has become of it.

use casework::{Action, ActionState, CaseFile, Doer};

use super::wording::{heading, meeting_name, role, table};
use crate::{Block, Cell, Pen, Text};

pub fn all(pen: &Pen<'_>, actions: &[Action], file: &CaseFile) -> Vec<Block> {
    let rows = actions.iter().map(|action| row(pen, action, file));
    vec![
        heading(pen, 2, "case-tab-actions"),
        table(
            pen,
            [
                ("action-what", 1.6),
                ("action-doer", 1.1),
                ("action-by", 1.3),
                ("paper-stored-became", 1.2),
            ],
            rows.collect(),
        ),
    ]
}

fn row(pen: &Pen<'_>, action: &Action, file: &CaseFile) -> [Cell; 4] {
    let Action {
        // Stands for it inside the program and nowhere else.
        id: _,
        meeting,
        agreed_on,
        what,
        doer,
        who,
        by,
        area,
        state,
    } = action;
    let look = area.map(|area| pen.area(area));
    let named = look.as_ref().map(|area| area.name.clone());
    let done_by = match doer {
        Doer::Service { service } => role(pen, *service),
        Doer::Person { voice } => pen.voice(*voice, file.case.age_band),
        Doer::Outside => pen.say("action-doer-outside"),
    };
    let function = (!who.is_blank()).then(|| pen.typed(who.as_str()));
    let by = by.map_or_else(|| pen.say("action-by-none"), |by| pen.date(by));
    let agreed = pen.say_with("action-agreed-on", |language| {
        let date = pen.locales().date_long(language, *agreed_on);
        [("date", date.into())]
    });
    let agreed_at = meeting.map(|id| {
        file.meeting(id).map_or_else(
            || pen.say("paper-stored-meeting-gone"),
            |meeting| meeting_name(pen, meeting),
        )
    });
    let texts = |texts: Vec<Text>| Cell {
        texts,
        colour: None,
    };
    [
        Cell {
            texts: std::iter::once(pen.typed(what.as_str()))
                .chain(named)
                .collect(),
            colour: look.map(|area| area.rim),
        },
        texts(std::iter::once(done_by).chain(function).collect()),
        texts([by, agreed].into_iter().chain(agreed_at).collect()),
        texts(became(pen, state)),
    ]
}

fn became(pen: &Pen<'_>, state: &ActionState) -> Vec<Text> {
    let (id, on, why) = match state {
        ActionState::Open => return vec![pen.say("actions-open")],
        ActionState::Done { on, why } => ("settled-done", on, why),
        ActionState::Changed { on, why } => ("settled-changed", on, why),
        ActionState::NotNeeded { on, why } => ("settled-not-needed", on, why),
    };
    let settled = pen.say_with(id, |language| {
        [("date", pen.locales().date_long(language, *on).into())]
    });
    let why = (!why.is_blank()).then(|| pen.typed(why.as_str()));
    std::iter::once(settled).chain(why).collect()
}
