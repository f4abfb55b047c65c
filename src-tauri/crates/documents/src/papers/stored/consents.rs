//! Every consent, whole.

use std::collections::{BTreeMap, BTreeSet};

use casework::{AgeBand, Consent, ConsentForm, Deciding, Share, VoiceRole};

use super::wording::{
    Facts, areas, filled, heading, language_name, nothing, role_in, roles_in, yes_or_no,
};
use crate::{Block, Pen, Text};

pub fn all(pen: &Pen<'_>, consents: &[Consent], band: AgeBand) -> Vec<Block> {
    let mut blocks = vec![heading(pen, 2, "paper-stored-consents")];
    if consents.is_empty() {
        blocks.push(nothing(pen));
    }
    for one in consents {
        blocks.extend(consent(pen, one, band));
    }
    blocks
}

fn consent(pen: &Pen<'_>, consent: &Consent, band: AgeBand) -> Vec<Block> {
    let Consent {
        // Stands for it inside the program and nowhere else.
        id: _,
        given_by,
        deciding,
        given_on,
        until,
        purpose,
        shares,
        except_areas,
        except_words,
        form,
        language,
        interpreter,
        explained,
        noted_by,
        withdrawn_on,
    } = consent;
    let name = pen.say_with("paper-stored-consent", |language| {
        [
            ("who", pen.voice_in(language, *given_by, band).into()),
            ("date", pen.locales().date_long(language, *given_on).into()),
        ]
    });
    let mut facts = Facts::new(pen);
    facts.add("consent-giver", pen.voice(*given_by, band));
    facts.say(
        "consent-deciding",
        match deciding {
            Deciding::Together => "consent-deciding-together-note",
            Deciding::Alone => "consent-alone",
        },
    );
    facts.typed("consent-purpose", purpose);
    facts.several(pen.say("consent-parties"), parties(pen, shares));
    if !except_areas.is_empty() {
        facts.add("consent-except-note", areas(pen, except_areas));
    }
    facts.typed("consent-except-words", except_words);
    facts.add("consent-given-on", pen.date(*given_on));
    facts.add("consent-until-day", pen.date(*until));
    facts.say(
        "consent-how",
        match form {
            ConsentForm::Oral => "consent-form-oral",
            ConsentForm::Written => "consent-form-written",
            ConsentForm::Other => "consent-form-other",
        },
    );
    facts.add("consent-language", language_name(pen, *language));
    facts.say("consent-interpreter", yes_or_no(*interpreter));
    facts.typed("consent-explained", explained);
    facts.typed("consent-noted-by-label", noted_by);
    if let Some(on) = withdrawn_on {
        facts.add("paper-stored-withdrawn", pen.date(*on));
    }
    let mut blocks = vec![Block::Heading {
        level: 3,
        text: name,
    }];
    blocks.extend(facts.block());
    blocks
}

/// Who may tell whom: in one sentence where everybody may tell everybody, otherwise one for each who tells.
fn parties(pen: &Pen<'_>, shares: &BTreeSet<Share>) -> Vec<Text> {
    let all: BTreeSet<VoiceRole> = shares
        .iter()
        .flat_map(|Share { from, to }| [*from, *to])
        .collect();
    let everybody = all.len() * all.len().saturating_sub(1) == shares.len();
    let is_among = everybody && shares.iter().all(|Share { from, to }| from != to);
    if is_among && !all.is_empty() {
        let among = pen.each(|language| {
            let parties = roles_in(pen, language, &all);
            filled(
                pen,
                language,
                "consent-among",
                [("parties", parties.into())],
            )
        });
        return vec![among];
    }
    let mut told_by: BTreeMap<VoiceRole, BTreeSet<VoiceRole>> = BTreeMap::new();
    for Share { from, to } in shares {
        told_by.entry(*from).or_default().insert(*to);
    }
    told_by
        .into_iter()
        .map(|(from, to)| {
            pen.each(|language| {
                let args = [
                    ("from", role_in(pen, language, from).into()),
                    ("to", roles_in(pen, language, &to).into()),
                ];
                filled(pen, language, "consent-one-way", args)
            })
        })
        .collect()
}
