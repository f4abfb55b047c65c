//! What was told about areas of the wheel, in everybody's own words: as the sheets for others show it.

use casework::{AgeBand, BroughtPart, GoingOn, Question};
use chrono::NaiveDate;
use wheel::{AreaId, LanguageTag, message::Address};

use crate::{Area, Block, Pen, Row, Said, Text};

/// What of a part is shown.
#[derive(Clone, Copy)]
pub enum Show {
    /// The answers to every question, or the short form.
    All,
    /// The answers to some questions. What the first one asks stands above and is not said again.
    Answers(&'static [Question]),
    /// The short form.
    Briefs,
}

/// What is told about each area, as cards under a heading.
pub fn cards(pen: &Pen<'_>, band: AgeBand, parts: &[&BroughtPart<'_>], show: Show) -> Vec<Block> {
    by_area(pen, band, parts, show)
        .map(|(area, blocks)| Block::Area { area, blocks })
        .collect()
}

/// What is told about each area, closer than as cards.
pub fn lines(pen: &Pen<'_>, band: AgeBand, parts: &[&BroughtPart<'_>], show: Show) -> Vec<Block> {
    by_area(pen, band, parts, show)
        .map(|(area, blocks)| Block::Within { area, blocks })
        .collect()
}

fn by_area(
    pen: &Pen<'_>,
    band: AgeBand,
    parts: &[&BroughtPart<'_>],
    show: Show,
) -> impl Iterator<Item = (Area, Vec<Block>)> {
    in_order(pen, parts)
        .into_iter()
        .map(move |area| (pen.area(area), about(pen, band, parts, area, show)))
        .filter(|(_, blocks)| !blocks.is_empty())
}

/// What is told about one area: everybody in turn, with the day they said it.
pub fn about(
    pen: &Pen<'_>,
    band: AgeBand,
    parts: &[&BroughtPart<'_>],
    area: AreaId,
    show: Show,
) -> Vec<Block> {
    parts
        .iter()
        .filter(|part| part.part.at.area == area)
        .flat_map(|part| quotes(pen, band, part, show))
        .collect()
}

/// The areas that something is told about, in the order of the wheel; those of an earlier wheel last.
pub fn in_order(pen: &Pen<'_>, parts: &[&BroughtPart<'_>]) -> Vec<AreaId> {
    sorted(pen, parts.iter().map(|part| part.part.at.area))
}

/// Areas in the order of the wheel, each once; those of an earlier wheel last.
pub fn sorted(pen: &Pen<'_>, areas: impl Iterator<Item = AreaId>) -> Vec<AreaId> {
    let mut areas: Vec<AreaId> = areas.collect();
    areas.sort_by_key(|area| (place(pen, *area), *area));
    areas.dedup();
    areas
}

/// Where on the wheel an area comes; after all others if it is not on it.
pub fn place(pen: &Pen<'_>, area: AreaId) -> usize {
    let place = pen.pack().entries().position(|entry| entry.area == area);
    place.unwrap_or(usize::MAX)
}

/// How old the child is, as a fact.
pub fn age(pen: &Pen<'_>, band: AgeBand) -> Row {
    let (from, to) = band.as_str().split_once('-').unwrap_or_default();
    let years = pen.say_with("age-band", |_| [("from", from.into()), ("to", to.into())]);
    Row::new(pen.say("sheet-age"), years)
}

fn quotes(pen: &Pen<'_>, band: AgeBand, part: &BroughtPart<'_>, show: Show) -> Vec<Block> {
    let said: Vec<(Option<Text>, Said)> = match (&part.said, show) {
        (GoingOn::Words(_, notes), Show::All) => notes
            .iter()
            .map(|(question, note)| (Some(asked(pen, *question)), pen.said(note)))
            .collect(),
        (GoingOn::Words(_, notes), Show::Answers(questions)) => notes
            .iter()
            .filter(|(question, _)| questions.contains(question))
            .map(|(question, note)| {
                let is_above = questions.first() == Some(question);
                let asked = (!is_above).then(|| asked(pen, *question));
                (asked, pen.said(note))
            })
            .collect(),
        (GoingOn::Brief(_, brief), Show::All) => {
            let said = Said::typed(LanguageTag::Sv, brief.as_str());
            vec![(Some(pen.say("sheet-in-brief")), said)]
        }
        (GoingOn::Brief(_, brief), Show::Briefs) => {
            vec![(None, Said::typed(LanguageTag::Sv, brief.as_str()))]
        }
        (GoingOn::Words(..), Show::Briefs) | (GoingOn::Brief(..), Show::Answers(_)) => Vec::new(),
    };
    let who = pen.voice(part.part.at.voice, band);
    said.into_iter()
        .enumerate()
        .map(|(place, (asked, said))| match place {
            0 => Block::Quote {
                who: Some(who.clone()),
                asked: Some(on_that_day(pen, part.held_on, asked.as_ref())),
                said,
            },
            _ => Block::Quote {
                who: None,
                asked,
                said,
            },
        })
        .collect()
}

/// The day something was said, and what it was said to where that does not stand above.
fn on_that_day(pen: &Pen<'_>, held_on: NaiveDate, asked: Option<&Text>) -> Text {
    let Some(asked) = asked else {
        return pen.date(held_on);
    };
    pen.say_with("paper-said-on", |language| {
        let date = pen.locales().date_long(language, held_on);
        let is_second = language != pen.first();
        let line = asked
            .second()
            .filter(|_| is_second)
            .unwrap_or(asked.first());
        [
            ("date", date.into()),
            ("asked", line.as_str().to_owned().into()),
        ]
    })
}

/// Whoever reads a sheet is no child: the question as it is put to an adult.
fn asked(pen: &Pen<'_>, question: Question) -> Text {
    pen.question(question, Address::Adult)
}
