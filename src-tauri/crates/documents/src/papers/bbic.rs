//! What may go to social services, in the order of BBIC.
//!
//! Names of BBIC's areas only, never its triangle or forms (`reference/domain.md` 5).

use casework::{AgeBand, BbicArea, BbicSide, Brought, BroughtPart, bbic_areas};
use wheel::AreaId;

use super::{
    Sheet,
    told::{self, Show},
};
use crate::{Block, Pen, Text};

/// What may go to social services, in the order of BBIC.
///
/// A part stands in full under the first area of BBIC it belongs to; the others point there.
pub struct Bbic<'a> {
    /// How old the child is.
    pub age_band: AgeBand,
    /// What may go to social services.
    pub brought: Brought<'a>,
}

const SIDES: [BbicSide; 3] = [
    BbicSide::Development,
    BbicSide::Parenting,
    BbicSide::Surroundings,
];

impl Sheet for Bbic<'_> {
    fn title(&self, pen: &Pen<'_>) -> Text {
        pen.say("bbic-title")
    }

    fn lead(&self, pen: &Pen<'_>) -> Option<Text> {
        Some(pen.say("bbic-note"))
    }

    fn blocks(&self, pen: &Pen<'_>) -> Vec<Block> {
        let parts: Vec<&BroughtPart<'_>> = self.brought.parts.iter().collect();
        let areas = told::in_order(pen, &parts);
        let mut blocks = vec![
            Block::Soft {
                text: pen.say("sheet-working-paper"),
            },
            Block::Facts {
                rows: vec![told::age(pen, self.age_band)],
            },
        ];
        if parts.is_empty() {
            blocks.push(Block::Lead {
                text: pen.say("bbic-empty"),
            });
        }
        for side in SIDES {
            blocks.push(heading(2, pen.say(side_id(side))));
            let (here, silent): (Vec<BbicArea>, Vec<BbicArea>) = BbicArea::ALL
                .into_iter()
                .filter(|bbic| bbic.side() == side)
                .partition(|bbic| areas.iter().any(|area| bbic_areas(*area).contains(bbic)));
            for bbic in here {
                blocks.push(heading(3, pen.say(area_id(bbic))));
                blocks.extend(self.under(pen, bbic, &areas, &parts));
            }
            if !silent.is_empty() {
                blocks.push(nothing_under(pen, &silent));
            }
        }
        let outside: Vec<&BroughtPart<'_>> = parts
            .iter()
            .filter(|part| stands_under(part.part.at.area).is_none())
            .copied()
            .collect();
        if !outside.is_empty() {
            blocks.push(heading(2, pen.say("bbic-outside")));
            blocks.extend(told::cards(pen, self.age_band, &outside, Show::All));
        }
        blocks.push(Block::Soft {
            text: pen.say("bbic-source"),
        });
        blocks
    }
}

impl Bbic<'_> {
    /// What stands under an area of BBIC: what is told here, then where the rest of it is told.
    fn under(
        &self,
        pen: &Pen<'_>,
        bbic: BbicArea,
        areas: &[AreaId],
        parts: &[&BroughtPart<'_>],
    ) -> Vec<Block> {
        let belonging = areas
            .iter()
            .copied()
            .filter(|area| bbic_areas(*area).contains(&bbic));
        let (here, elsewhere): (Vec<AreaId>, Vec<AreaId>) =
            belonging.partition(|area| stands_under(*area) == Some(bbic));
        let told_here = here.into_iter().map(|area| Block::Within {
            area: pen.area(area),
            blocks: told::about(pen, self.age_band, parts, area, Show::All),
        });
        let told_elsewhere = elsewhere.into_iter().filter_map(|area| {
            let at = stands_under(area)?;
            let text = pen.say_with("bbic-see", |language| {
                let say = |id: &str| pen.locales().text(language, id, []).into_owned();
                [
                    ("area", say(&wheel::message::area(area)).into()),
                    ("bbic", say(area_id(at)).into()),
                ]
            });
            Some(Block::Soft { text })
        });
        told_here.chain(told_elsewhere).collect()
    }
}

/// The area of BBIC under which what is told about an area of the wheel stands in full; none for hope.
fn stands_under(area: AreaId) -> Option<BbicArea> {
    BbicArea::ALL
        .into_iter()
        .find(|bbic| bbic_areas(area).contains(bbic))
}

/// Areas that nothing is told under, in one quiet line: an area not talked about lacks nothing.
fn nothing_under(pen: &Pen<'_>, silent: &[BbicArea]) -> Block {
    let text = pen.say_with("paper-bbic-nothing-under", |language| {
        let names: Vec<String> = silent
            .iter()
            .map(|bbic| {
                let name = pen.locales().text(language, area_id(*bbic), []);
                name.into_owned()
            })
            .collect();
        [("areas", names.join(" · ").into())]
    });
    Block::Soft { text }
}

fn heading(level: u8, text: Text) -> Block {
    Block::Heading { level, text }
}

fn side_id(side: BbicSide) -> &'static str {
    match side {
        BbicSide::Development => "bbic-side-development",
        BbicSide::Parenting => "bbic-side-parenting",
        BbicSide::Surroundings => "bbic-side-surroundings",
    }
}

fn area_id(area: BbicArea) -> &'static str {
    match area {
        BbicArea::Health => "bbic-area-health",
        BbicArea::Education => "bbic-area-education",
        BbicArea::Feelings => "bbic-area-feelings",
        BbicArea::Relations => "bbic-area-relations",
        BbicArea::BasicCare => "bbic-area-basic-care",
        BbicArea::Safety => "bbic-area-safety",
        BbicArea::Warmth => "bbic-area-warmth",
        BbicArea::Guidance => "bbic-area-guidance",
        BbicArea::Family => "bbic-area-family",
        BbicArea::Background => "bbic-area-background",
        BbicArea::Living => "bbic-area-living",
        BbicArea::Network => "bbic-area-network",
    }
}

#[cfg(test)]
mod tests {
    use casework::{Audience, Choice, GoingOn, VoiceRole, bring};
    use std::collections::BTreeSet;
    use wheel::LanguageTag;

    use super::*;
    use crate::{
        Languages, Made, Occasion, Paper,
        samples::{Samples, now},
        write,
    };

    fn to_social_services(samples: &Samples) -> Brought<'_> {
        let choice = Choice {
            chosen: None,
            not_areas: &BTreeSet::new(),
            agreed: &BTreeSet::new(),
        };
        bring(
            samples.rounds(),
            &samples.file().sharing(now().date()),
            &Audience::service(VoiceRole::SocialServices),
            choice,
        )
    }

    fn paper(samples: &Samples, brought: Brought<'_>) -> Paper {
        let bbic = Bbic {
            age_band: samples.file().case.age_band,
            brought,
        };
        let occasion = Occasion {
            from: Made::FromCase,
            made_at: now(),
            left_out: Vec::new(),
            practice: false,
        };
        let languages = Languages::beside(LanguageTag::Kmr, LanguageTag::Sv);
        write(&bbic, samples.desk(), languages, &occasion)
    }

    fn json(paper: &Paper) -> String {
        serde_json::to_string(paper).expect("a paper is data")
    }

    #[test]
    fn each_part_stands_once_and_nothing_else_does() {
        let samples = Samples::of(LanguageTag::Kmr);
        let brought = to_social_services(&samples);
        let told: Vec<String> = brought
            .parts
            .iter()
            .flat_map(|part| match &part.said {
                GoingOn::Words(_, notes) => notes
                    .iter()
                    .map(|(_, note)| note.words.as_str().to_owned())
                    .collect(),
                GoingOn::Brief(_, brief) => vec![brief.as_str().to_owned()],
            })
            .collect();
        let may_go: BTreeSet<_> = brought.parts.iter().map(|part| part.part).collect();
        let paper = json(&paper(&samples, brought));
        assert!(1 < told.len());
        let quotes = paper.matches(r#""is":"quote""#).count();
        assert_eq!(quotes, told.len());
        for words in told {
            let words = serde_json::to_string(words.trim()).expect("text");
            assert!(paper.contains(words.trim_matches('"')), "{words}");
        }
        for talk in samples.rounds() {
            for (key, note) in &talk.notes {
                let part = casework::Part {
                    conversation: talk.id,
                    at: key.voice_in_area(),
                };
                if !may_go.contains(&part) && 20 < note.words.as_str().len() {
                    assert!(!paper.contains(note.words.as_str()));
                }
            }
        }
        assert!(!paper.contains(samples.file().case.code.as_str()));
    }

    #[test]
    fn the_sides_stand_in_order_and_areas_without_words_in_one_quiet_line() {
        let samples = Samples::of(LanguageTag::Kmr);
        let brought = Brought {
            parts: Vec::new(),
            left_out: Vec::new(),
        };
        let paper = paper(&samples, brought);
        let headings: Vec<(u8, &str)> = paper
            .parts
            .iter()
            .flat_map(|part| &part.blocks)
            .filter_map(|block| match block {
                Block::Heading { level, text } => text.second().map(|text| (*level, text.as_str())),
                _ => None,
            })
            .collect();
        let sides = [
            (2, "Barnets utveckling"),
            (2, "Föräldrarnas förmåga"),
            (2, "Familj och miljö"),
        ];
        assert_eq!(headings, sides);
        assert!(json(&paper).contains("Familjebakgrund"));
    }
}
