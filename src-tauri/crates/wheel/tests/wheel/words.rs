//! Words and packs to test with.

use std::collections::{BTreeMap, BTreeSet};

use wheel::{AreaId, AreaLabel, Labels, LanguageTag, Pack, PromptBand, Question, message};

/// The message ids of a complete set of words, the same in each language.
pub fn every_word() -> BTreeMap<LanguageTag, BTreeSet<String>> {
    let mut ids: BTreeSet<String> = [message::HUB, message::HUB_SHORT]
        .into_iter()
        .chain(message::SCALE_STEPS)
        .map(str::to_owned)
        .collect();
    for question in Question::ALL {
        ids.insert(message::question(question, message::Address::Adult));
        ids.insert(message::question(question, message::Address::Child));
    }
    for area in AreaId::ALL {
        ids.insert(message::area(area));
        ids.insert(message::area_about(area));
        for band in PromptBand::ALL {
            for number in 1..=message::PROMPTS_NEEDED {
                ids.insert(message::prompt(area, band, number));
            }
        }
    }
    LanguageTag::ALL
        .into_iter()
        .map(|language| (language, ids.clone()))
        .collect()
}

/// The pack that comes with the program.
pub fn default_pack() -> Pack {
    Pack::parse(wheel::DEFAULT_PACK, &every_word()).expect("our own pack is whole")
}

/// A pack with 3 to 11 areas in its ring: every code there is beside the two outside.
pub fn pack_of(count: usize) -> Pack {
    let mut json: serde_json::Value =
        serde_json::from_str(wheel::DEFAULT_PACK).expect("our own pack is JSON");
    let areas = json
        .get_mut("areas")
        .and_then(serde_json::Value::as_array_mut)
        .expect("it has areas");
    for (code, pattern, icon) in [
        ("acceptance", "crosses", "handshake"),
        ("interaction", "triangles", "messages-square"),
        ("support", "bricks", "life-buoy"),
    ] {
        areas.push(serde_json::json!({
            "code": code, "colour": "#5a6b2f", "pattern": pattern, "icon": icon
        }));
    }
    areas.truncate(count);
    Pack::parse(&json.to_string(), &every_word()).expect("the pack is whole")
}

/// The labels of the eight areas and the hub as the glossary has them
/// (`reference/domain.md` 10.2, rows 1, 2 and 5 to 18), in the order of the codes below.
pub fn glossary(language: LanguageTag) -> [&'static str; 12] {
    match language {
        LanguageTag::Sv => [
            "Barnets bästa",
            "Trygghet och säkerhet",
            "Hälsa",
            "Utveckling och lärande",
            "Omsorg",
            "Fritid och aktivitet",
            "Respekt och delaktighet",
            "Ansvar",
            "Tillhörighet",
            "Acceptans",
            "Samspel med andra",
            "Tillgång till stöd",
        ],
        LanguageTag::En => [
            "Best interests of the child",
            "Safety and security",
            "Health",
            "Development and learning",
            "Care",
            "Leisure and activities",
            "Respect and participation",
            "Responsibility",
            "Belonging",
            "Acceptance",
            "Interaction with others",
            "Access to support",
        ],
        LanguageTag::Fi => [
            "Lapsen etu -pyörä",
            "Turvallisuus",
            "Terveys (fyysinen ja psyykkinen)",
            "Kehitys ja oppiminen",
            "Huolenpito",
            "Vapaa-aika ja harrastukset",
            "Kunnioitus ja osallisuus",
            "Vastuu",
            "Yhteenkuuluvuus",
            "Hyväksyntä",
            "Vuorovaikutus muiden kanssa",
            "Tuen saatavuus",
        ],
        LanguageTag::So => [
            "Danta ugu wanaagsan ee ilmaha",
            "Ammaan iyo badbaado",
            "Caafimaad (jirka iyo maskaxda)",
            "Horumar iyo waxbarasho",
            "Daryeel",
            "Waqtiga firaaqada iyo hawlaha",
            "Ixtiraam iyo ka-qaybgal",
            "Mas'uuliyad",
            "Dareen ka mid ahaansho",
            "Aqbalaad",
            "La dhaqanka dadka kale",
            "Helitaanka taageerada",
        ],
        LanguageTag::Ar => [
            "مصلحة الطفل الفضلى",
            "الأمان والسلامة",
            "الصحة (الجسدية والنفسية)",
            "النمو والتعلّم",
            "الرعاية",
            "أوقات الفراغ والأنشطة",
            "الاحترام والمشاركة",
            "المسؤولية",
            "الانتماء",
            "القبول",
            "التفاعل مع الآخرين",
            "إمكانية الحصول على الدعم",
        ],
        LanguageTag::Kmr => [
            "Berjewendiya herî baş a zarok",
            "Ewlehî û parastin",
            "Tenduristî (laşî û derûnî)",
            "Pêşketin û fêrbûn",
            "Lênêrîn",
            "Dema vala û çalakî",
            "Rêzgirtin û beşdarî",
            "Berpirsiyarî",
            "Aîdiyet",
            "Pejirandin",
            "Têkiliya bi kesên din re",
            "Gihîştina piştgiriyê",
        ],
    }
}

/// The glossary as labels for the wheel, Swedish beside the family's language.
pub fn labels(family: LanguageTag) -> Labels {
    let words = glossary(family);
    let swedish = glossary(LanguageTag::Sv);
    let beside = |text: &str| Some(text.to_owned()).filter(|_| family != LanguageTag::Sv);
    let areas = AreaId::ALL
        .into_iter()
        .zip(words.iter().zip(swedish).skip(1));
    Labels {
        family,
        hub: words[0].to_owned(),
        hub_swedish: beside(swedish[0]),
        areas: areas
            .map(|(area, (word, swedish))| {
                let label = AreaLabel {
                    family: (*word).to_owned(),
                    swedish: beside(swedish),
                };
                (area, label)
            })
            .collect(),
    }
}
