//! From the text of a pack to a pack that is whole.

use std::{
    collections::{BTreeMap, BTreeSet},
    str::FromStr,
};

use serde::Deserialize;
use serde_json::error::Category;

use super::{
    Approval, AreaEntry, Crosswalk, FEWEST_AREAS, FORMAT, LARGEST_PACK, MOST_AREAS, Pack,
    PackRefusal, PackStatus, Question, QuestionSets, ReviewStatus, Scale,
};
use crate::{
    area::AreaId,
    band::PromptBand,
    colour::Colour,
    icon::Icon,
    language::LanguageTag,
    message::{self, Address},
    palette::{SHAPE_CONTRAST, dark, light},
    pattern::Pattern,
};

/// Only the format, read before anything else so that a newer pack is named as such.
#[derive(Deserialize)]
struct FormatOnly {
    format: u32,
}

/// The pack as written. Codes are texts here, so that a wrong one can be named.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
    #[serde(rename = "format")]
    _format: u32,
    id: String,
    version: String,
    owner: String,
    status: PackStatus,
    approval: Option<Approval>,
    source: String,
    licence: String,
    scale: Scale,
    translations: BTreeMap<String, ReviewStatus>,
    areas: Vec<WrittenArea>,
    other: WrittenLook,
    hope: WrittenLook,
    questions: QuestionSets,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct WrittenArea {
    code: String,
    colour: String,
    dark_colour: Option<String>,
    pattern: String,
    icon: String,
    #[serde(default)]
    crosswalk: Crosswalk,
}

/// An area beside the ring, whose code is its field.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct WrittenLook {
    colour: String,
    dark_colour: Option<String>,
    pattern: String,
    icon: String,
}

const LONGEST_NAME: usize = 64;
const LONGEST_LINE: usize = 300;

/// Reads a pack and checks everything but its words.
pub fn read(json: &str) -> Result<Pack, PackRefusal> {
    if json.len() > LARGEST_PACK {
        return Err(PackRefusal::TooLarge {
            most_bytes: count(LARGEST_PACK),
        });
    }
    let FormatOnly { format } = serde_json::from_str(json).map_err(|error| unreadable(&error))?;
    if format > FORMAT {
        return Err(PackRefusal::NewerFormat {
            found: format,
            newest: FORMAT,
        });
    }
    if format == 0 {
        return Err(PackRefusal::UnknownFormat { found: format });
    }
    let written: Written = serde_json::from_str(json).map_err(|error| unreadable(&error))?;

    for (field, text, most) in [
        ("id", &written.id, LONGEST_NAME),
        ("version", &written.version, LONGEST_NAME),
        ("owner", &written.owner, LONGEST_LINE),
        ("source", &written.source, LONGEST_LINE),
        ("licence", &written.licence, LONGEST_LINE),
    ] {
        check_text(field, text, most)?;
    }
    match &written.approval {
        Some(approval) => {
            check_text("approval.by", &approval.by, LONGEST_LINE)?;
            check_date(&approval.date)?;
        }
        None if written.status == PackStatus::Official => return Err(PackRefusal::NoApproval),
        None => {}
    }

    if written.areas.len() < FEWEST_AREAS {
        return Err(PackRefusal::TooFewAreas {
            found: count(written.areas.len()),
            fewest: count(FEWEST_AREAS),
        });
    }
    if written.areas.len() > MOST_AREAS {
        return Err(PackRefusal::TooManyAreas {
            found: count(written.areas.len()),
            most: count(MOST_AREAS),
        });
    }
    let areas = ring(written.areas)?;
    let other = beside(AreaId::Other, written.other)?;
    let hope = beside(AreaId::Hope, written.hope)?;

    for (field, questions) in [
        ("ring", &written.questions.ring),
        ("other", &written.questions.other),
        ("hope", &written.questions.hope),
    ] {
        let different: BTreeSet<_> = questions.iter().collect();
        if questions.is_empty() || different.len() != questions.len() {
            return Err(PackRefusal::BadQuestions {
                field: field.to_owned(),
            });
        }
    }

    let mut translations = BTreeMap::new();
    for (tag, status) in written.translations {
        match LanguageTag::from_str(&tag) {
            Ok(language) => translations.insert(language, status),
            Err(_) => return Err(PackRefusal::UnknownLanguage { found: tag }),
        };
    }
    for language in LanguageTag::ALL {
        if !translations.contains_key(&language) {
            return Err(PackRefusal::MissingLanguage { language });
        }
    }

    Ok(Pack {
        id: written.id,
        version: written.version,
        owner: written.owner,
        status: written.status,
        approval: written.approval,
        source: written.source,
        licence: written.licence,
        scale: written.scale,
        translations,
        areas,
        other,
        hope,
        questions: written.questions,
    })
}

/// Checks that every language has every word the pack needs.
pub fn check_words(
    pack: &Pack,
    words: &BTreeMap<LanguageTag, BTreeSet<String>>,
) -> Result<(), PackRefusal> {
    let needed = needed_messages(pack);
    for language in LanguageTag::ALL {
        let there = words
            .get(&language)
            .ok_or(PackRefusal::MissingLanguage { language })?;
        if let Some(id) = needed.iter().find(|id| !there.contains(*id)) {
            return Err(PackRefusal::MissingMessage {
                language,
                id: id.clone(),
            });
        }
    }
    Ok(())
}

/// Every message id the pack needs, in the order of the wheel.
pub fn needed_messages(pack: &Pack) -> Vec<String> {
    let mut needed = vec![message::HUB.to_owned(), message::HUB_SHORT.to_owned()];
    for entry in pack.entries() {
        needed.push(message::area(entry.area));
        needed.push(message::area_about(entry.area));
    }
    let questions: BTreeSet<Question> = [
        &pack.questions.ring,
        &pack.questions.other,
        &pack.questions.hope,
    ]
    .into_iter()
    .flatten()
    .copied()
    .collect();
    for question in questions {
        needed.push(message::question(question, Address::Adult));
        needed.push(message::question(question, Address::Child));
    }
    // The lines beside the ring may go without prompts: their question says it all.
    for entry in &pack.areas {
        for band in PromptBand::ALL {
            for number in 1..=message::PROMPTS_NEEDED {
                needed.push(message::prompt(entry.area, band, number));
            }
        }
    }
    if pack.scale == (Scale::ThreeSteps {}) {
        needed.extend(message::SCALE_STEPS.map(str::to_owned));
    }
    needed
}

fn ring(written: Vec<WrittenArea>) -> Result<Vec<AreaEntry>, PackRefusal> {
    let mut areas: Vec<AreaEntry> = Vec::new();
    for WrittenArea {
        code,
        colour,
        dark_colour,
        pattern,
        icon,
        crosswalk,
    } in written
    {
        let area: AreaId = code
            .parse()
            .map_err(|_| PackRefusal::UnknownArea { found: code })?;
        if matches!(area, AreaId::Other | AreaId::Hope) {
            return Err(PackRefusal::NotInRing { area });
        }
        if areas.iter().any(|earlier| earlier.area == area) {
            return Err(PackRefusal::DoubledArea { area });
        }
        for name in [&crosswalk.bbic, &crosswalk.sip, &crosswalk.crc]
            .into_iter()
            .flatten()
        {
            check_text("crosswalk", name, LONGEST_LINE)?;
        }
        let look = WrittenLook {
            colour,
            dark_colour,
            pattern,
            icon,
        };
        areas.push(AreaEntry {
            crosswalk,
            ..beside(area, look)?
        });
    }
    let next_round = areas.iter().cycle().skip(1);
    for (first, second) in areas.iter().zip(next_round) {
        if first.pattern == second.pattern {
            return Err(PackRefusal::SamePattern {
                first: first.area,
                second: second.area,
            });
        }
    }
    Ok(areas)
}

fn beside(area: AreaId, written: WrittenLook) -> Result<AreaEntry, PackRefusal> {
    let icon = Icon::named(&written.icon).ok_or(PackRefusal::UnknownIcon {
        area,
        found: written.icon,
    })?;
    let pattern = Pattern::named(&written.pattern).ok_or(PackRefusal::UnknownPattern {
        area,
        found: written.pattern,
    })?;
    let dark_colour = written
        .dark_colour
        .map(|text| colour(area, text, dark::PAPER))
        .transpose()?;
    Ok(AreaEntry {
        area,
        colour: colour(area, written.colour, light::PAPER)?,
        dark_colour,
        pattern,
        icon,
        crosswalk: Crosswalk::default(),
    })
}

fn colour(area: AreaId, text: String, paper: Colour) -> Result<Colour, PackRefusal> {
    let Ok(colour) = Colour::from_str(&text) else {
        return Err(PackRefusal::BadColour { area, found: text });
    };
    let contrast = colour.contrast(paper);
    if contrast < SHAPE_CONTRAST {
        return Err(PackRefusal::FaintColour {
            area,
            found: text,
            hundredths: hundredths(contrast),
        });
    }
    Ok(colour)
}

fn check_text(field: &str, text: &str, most: usize) -> Result<(), PackRefusal> {
    let field = field.to_owned();
    if text.trim().is_empty() {
        return Err(PackRefusal::BlankText { field });
    }
    if text.chars().count() > most {
        return Err(PackRefusal::LongText {
            field,
            most: count(most),
        });
    }
    Ok(())
}

/// `YYYY-MM-DD` with a month and a day that exist; the calendar itself is the shell's business.
fn check_date(text: &str) -> Result<(), PackRefusal> {
    let parts: Vec<&str> = text.split('-').collect();
    let within = |part: &str, digits: usize, most: u32| {
        part.len() == digits
            && part.bytes().all(|byte| byte.is_ascii_digit())
            && part
                .parse::<u32>()
                .is_ok_and(|number| (1..=most).contains(&number))
    };
    match parts.as_slice() {
        [year, month, day]
            if within(year, 4, 9999) && within(month, 2, 12) && within(day, 2, 31) =>
        {
            Ok(())
        }
        _ => Err(PackRefusal::BadDate {
            found: text.to_owned(),
        }),
    }
}

fn unreadable(error: &serde_json::Error) -> PackRefusal {
    let (line, column) = (count(error.line()), count(error.column()));
    match error.classify() {
        Category::Data => PackRefusal::Misshapen { line, column },
        Category::Syntax | Category::Eof | Category::Io => PackRefusal::NotJson { line, column },
    }
}

fn count(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a contrast ratio lies between 1 and 21"
)]
fn hundredths(ratio: f64) -> u32 {
    (ratio * 100.0).floor() as u32
}
