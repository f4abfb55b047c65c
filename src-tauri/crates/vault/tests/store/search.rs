//! Finding again what was typed.

use casework::{Carry, Edit, NoteText, Record, RecordKey, VoiceRole};
use vault::{Hit, HitPlace, NotePart, OpenVault};
use wheel::LanguageTag;

use crate::{
    case_support::{
        action, action_id, circle, closing, consent, consent_id, meeting, meeting_id, moved, path,
    },
    support::{
        Store, begin, by, child_in_safety, child_works, code, conversation, day, interpreted,
        moment, mother_hopes, put, services, text,
    },
};

fn hits(vault: &mut OpenVault, query: &str) -> Vec<Hit> {
    let found = vault.search(query, 50).unwrap();
    assert!(!found.more);
    found.hits
}

fn places(vault: &mut OpenVault, query: &str) -> Vec<HitPlace> {
    hits(vault, query)
        .into_iter()
        .map(|hit| hit.place)
        .collect()
}

fn note(part: NotePart) -> HitPlace {
    HitPlace::Note {
        conversation: conversation(1).id,
        area: child_works().area,
        voice: child_works().voice,
        question: child_works().question,
        part,
    }
}

/// A store of one case with something in every text.
fn full_case() -> (Store, OpenVault) {
    let store = Store::new();
    let mut vault = store.open();
    begin(&mut vault, "EK-7", &conversation(1));
    let words = interpreted(LanguageTag::So, "Saaxiib baan leeyahay", "Jag har en vän");
    let brief = Carry::InBrief {
        brief: text("Har kamrater"),
        to: services(&[VoiceRole::School]),
    };
    for edit in [
        Edit::Note(child_works(), Some(words)),
        Edit::Carry(child_in_safety(), Some(brief)),
    ] {
        vault.make(conversation(1).id, &edit).unwrap();
    }
    for record in [
        Record::Standing(closing()),
        Record::Circle(circle()),
        Record::Path(path()),
        Record::Consent(consent(1)),
        Record::Meeting(Box::new(meeting(1))),
        Record::Action(action(1, None)),
    ] {
        vault
            .put_record(&code("EK-7"), &record, moment("2026-11-25T15:00:00"))
            .unwrap();
    }
    vault.move_deletion(&code("EK-7"), &moved()).unwrap();
    (store, vault)
}

#[test]
fn every_text_that_somebody_typed_is_found_where_it_stands() {
    let (store, mut vault) = full_case();
    let brief = HitPlace::Brief {
        conversation: conversation(1).id,
        area: child_in_safety().area,
        voice: child_in_safety().voice,
    };
    for (query, place, on) in [
        ("saaxiib", note(NotePart::Words), "2026-11-22"),
        ("vän en", note(NotePart::Swedish), "2026-11-22"),
        ("kamrat", brief, "2026-11-22"),
        ("vårdcentralen", HitPlace::Closing, "2026-11-22"),
        ("mottagningen", HitPlace::Circle, "2026-11-25"),
        ("växeln", HitPlace::Circle, "2026-11-25"),
        ("mormor läkare", HitPlace::Circle, "2026-11-25"),
        ("förskolerektor", HitPlace::Circle, "2026-11-25"),
        ("började", HitPlace::Circle, "2026-11-25"),
        ("varandra", HitPlace::Path, "2026-11-21"),
        (
            "planera stödet",
            HitPlace::Consent(consent_id(1)),
            "2026-11-20",
        ),
        ("pappas", HitPlace::Consent(consent_id(1)), "2026-11-20"),
        ("bladet", HitPlace::Consent(consent_id(1)), "2026-11-20"),
        (
            "specialpedagog",
            HitPlace::Consent(consent_id(1)),
            "2026-11-20",
        ),
        (
            "björkskolan",
            HitPlace::Meeting(meeting_id(1)),
            "2026-11-24",
        ),
        ("morgnarna", HitPlace::Meeting(meeting_id(1)), "2026-11-24"),
        ("kurator", HitPlace::Meeting(meeting_id(1)), "2026-11-24"),
        ("rasterna", HitPlace::Meeting(meeting_id(1)), "2026-11-24"),
        ("lillebrors", HitPlace::Meeting(meeting_id(1)), "2026-11-24"),
        ("rektorn", HitPlace::Meeting(meeting_id(1)), "2026-11-24"),
        (
            "gula kortet",
            HitPlace::Meeting(meeting_id(1)),
            "2026-11-24",
        ),
        (
            "mormor visa",
            HitPlace::Meeting(meeting_id(1)),
            "2026-11-24",
        ),
        ("alla här", HitPlace::Meeting(meeting_id(1)), "2026-11-24"),
        ("حافلة", HitPlace::Meeting(meeting_id(1)), "2026-11-24"),
        ("samordnare", HitPlace::Meeting(meeting_id(1)), "2026-11-24"),
        ("kallar", HitPlace::Meeting(meeting_id(1)), "2026-11-24"),
        ("blir bra", HitPlace::Meeting(meeting_id(1)), "2026-11-24"),
        ("taxi", HitPlace::Meeting(meeting_id(1)), "2026-11-24"),
        ("ringer", HitPlace::Action(action_id(1)), "2026-11-24"),
        ("om rektor", HitPlace::Action(action_id(1)), "2026-11-24"),
        ("april", HitPlace::DateMove, "2026-11-22"),
    ] {
        let found = hits(&mut vault, query);
        let [hit] = found.as_slice() else {
            panic!("{query}: {:?}", places(&mut vault, query));
        };
        assert_eq!((hit.place, hit.on), (place, day(on)), "{query}");
        assert_eq!(hit.code, code("EK-7"));
        assert!(!hit.excerpt.hit.is_blank(), "{query}");
    }
    let mut both = places(&mut vault, "skolskjuts");
    both.sort_unstable();
    assert_eq!(
        both,
        [
            HitPlace::Meeting(meeting_id(1)),
            HitPlace::Action(action_id(1))
        ]
    );
    drop(vault);
    assert_eq!(places(&mut store.open(), "kamrat"), [brief]);
}

#[test]
fn an_excerpt_shows_the_words_as_they_were_typed() {
    let (store, id) = Store::with_words("Jag är TRYGG hemma.");
    let mut vault = store.open();
    let hit = hits(&mut vault, "try").remove(0);
    let excerpt = [&hit.excerpt.before, &hit.excerpt.hit, &hit.excerpt.after];
    assert_eq!(
        excerpt.map(NoteText::as_str),
        ["Jag är ", "TRYGG", " hemma."]
    );
    put(&mut vault, id, "أَنَا بِخَيْرٍ").unwrap();
    let hit = hits(&mut vault, "بخير").remove(0);
    assert_eq!(hit.excerpt.hit.as_str(), "بِخَيْرٍ");
}

#[test]
fn words_are_found_as_soon_as_they_are_typed_and_never_after_they_are_struck() {
    let (store, id) = Store::with_words("första orden");
    let mut vault = store.open();
    assert_eq!(places(&mut vault, "första"), [note(NotePart::Words)]);
    put(&mut vault, id, "andra orden").unwrap();
    assert_eq!(places(&mut vault, "första"), []);
    assert_eq!(places(&mut vault, "andra"), [note(NotePart::Words)]);
    put(&mut vault, id, "").unwrap();
    assert_eq!(places(&mut vault, "andra"), []);
    assert_eq!(places(&mut vault, "orden"), []);

    let brief = |brief: &str| {
        let to = services(&[VoiceRole::School]);
        let brief = text(brief);
        Edit::Carry(child_in_safety(), Some(Carry::InBrief { brief, to }))
    };
    vault.make(id, &brief("kortare")).unwrap();
    assert_eq!(places(&mut vault, "kort").len(), 1);
    let stays = Edit::Carry(child_in_safety(), Some(Carry::StaysHere));
    vault.make(id, &stays).unwrap();
    assert_eq!(places(&mut vault, "kort"), []);
}

#[test]
fn a_record_that_is_taken_away_is_not_found_and_one_put_back_is() {
    let store = Store::new();
    let mut vault = store.open();
    begin(&mut vault, "EK-7", &conversation(1));
    let now = moment("2026-11-25T15:00:00");
    for (record, query) in [
        (Record::Standing(closing()), "vårdcentralen"),
        (Record::Circle(circle()), "mormor"),
        (Record::Path(path()), "varandra"),
        (Record::Consent(consent(1)), "bladet"),
        (Record::Meeting(Box::new(meeting(1))), "taxi"),
        (Record::Action(action(1, None)), "ringer"),
    ] {
        for _again in 0..2 {
            vault.put_record(&code("EK-7"), &record, now).unwrap();
            assert_eq!(places(&mut vault, query).len(), 1, "{query}");
            vault.take_record(&code("EK-7"), record.key(), now).unwrap();
            assert_eq!(places(&mut vault, query), [], "{query}");
        }
        // Never indexed in between.
        vault.put_record(&code("EK-7"), &record, now).unwrap();
        vault.take_record(&code("EK-7"), record.key(), now).unwrap();
        assert_eq!(places(&mut vault, query), [], "{query}");
    }
}

#[test]
fn a_meeting_that_is_moved_is_found_on_its_new_day() {
    let store = Store::new();
    let mut vault = store.open();
    begin(&mut vault, "EK-7", &conversation(1));
    let mut held = meeting(1);
    for at in [
        "2026-11-24T13:00:00",
        "2026-12-24T13:00:00",
        "2026-11-01T13:00:00",
    ] {
        held.at = Some(moment(at));
        vault
            .put_record(
                &code("EK-7"),
                &Record::Meeting(Box::new(held.clone())),
                moment(at),
            )
            .unwrap();
        let found = hits(&mut vault, "taxi");
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].on, moment(at).date());
    }
}

#[test]
fn deleted_cases_are_never_found_also_if_they_were_not_indexed_yet() {
    let store = Store::new();
    let mut vault = store.open();
    for (number, case) in [(1, "EK-7"), (2, "EK-8"), (3, "EK-9")] {
        begin(&mut vault, case, &conversation(number));
        put(&mut vault, conversation(number).id, "samma ord").unwrap();
        if number < 3 {
            assert_eq!(
                hits(&mut vault, "samma").len(),
                usize::try_from(number).unwrap()
            );
        }
    }
    vault.delete_case(&code("EK-9"), &by()).unwrap();
    vault.delete_case(&code("EK-7"), &by()).unwrap();
    let found = hits(&mut vault, "samma");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].code, code("EK-8"));
    assert_eq!(crate::support::delete_due(&mut vault, "2027-02-20"), 1);
    assert_eq!(hits(&mut vault, "samma"), []);
}

#[test]
fn the_latest_come_first_and_no_more_than_asked_for() {
    let store = Store::new();
    let mut vault = store.open();
    for (number, at) in [
        (1, "2026-03-01T10:00:00"),
        (2, "2026-09-01T10:00:00"),
        (3, "2025-12-31T10:00:00"),
        (4, "2026-09-01T11:00:00"),
    ] {
        let mut held = conversation(number);
        held.started_at = moment(at);
        begin(&mut vault, "EK-7", &held);
        put(&mut vault, held.id, "samma ord").unwrap();
        vault.index_pending().unwrap();
    }
    let days = |vault: &mut OpenVault, limit| {
        let found = vault.search("samma", limit).unwrap();
        let days = found.hits.iter().map(|hit| hit.on.to_string());
        (days.collect::<Vec<_>>(), found.more)
    };
    let all = ["2026-09-01", "2026-09-01", "2026-03-01", "2025-12-31"].map(str::to_owned);
    assert_eq!(days(&mut vault, 4), (all.to_vec(), false));
    assert_eq!(days(&mut vault, 3), (all[..3].to_vec(), true));
    assert_eq!(days(&mut vault, 0), (Vec::new(), true));
}

#[test]
fn nothing_that_is_typed_is_taken_for_more_than_words() {
    let (store, _) =
        Store::with_words("Jag \"sover\" bra* (ofta) AND inte OR text: aldrig NEAR x NOT y");
    let mut vault = store.open();
    for query in [
        "\"",
        "\"\"",
        "*",
        "bra*",
        "\"sover\" bra",
        "(ofta",
        "ofta)",
        "AND",
        "OR",
        "NOT",
        "bra AND ofta",
        "bra OR ofta",
        "NEAR(bra ofta)",
        "text:bra",
        "{text}:bra",
        "^jag",
        "-bra",
        "+bra",
        "bra + ofta",
        "'; DROP TABLE search; --",
        "\u{0}",
        "%",
        "\\",
        "😀",
        "search MATCH 'x'",
        "rank",
    ] {
        vault.search(query, 10).unwrap();
    }
    for (query, many) in [
        ("bra*", 1),
        ("\"sover\" bra", 1),
        ("ofta)", 1),
        ("AND", 1),
        ("bra AND ofta", 1),
        ("bra OR saknas", 0),
        ("text:bra", 1),
        ("NOT bra", 1),
        ("-bra", 1),
        ("*", 0),
        ("", 0),
    ] {
        assert_eq!(hits(&mut vault, query).len(), many, "{query}");
    }
    // Very long ones, too.
    vault.search(&"ord ".repeat(50_000), 10).unwrap();
    vault.search(&"a".repeat(200_000), 10).unwrap();
    let different: Vec<String> = (0..10_000).map(|number| format!("o{number}")).collect();
    let different = different.join(" ");
    assert_eq!(hits(&mut vault, &different), []);
}

#[test]
fn long_and_odd_words_are_found() {
    let long = format!(
        "{} nålen {}",
        "Mår bra 😀\u{202b}ş\u{327}\t\r\n\u{0} ".repeat(3_000),
        "slut ".repeat(3_000)
    );
    let (store, id) = Store::with_words(&long);
    let mut vault = store.open();
    let hit = hits(&mut vault, "nål").remove(0);
    assert_eq!(hit.excerpt.hit.as_str(), "nålen");
    let endless = "å".repeat(40_000);
    put(&mut vault, id, &endless).unwrap();
    assert_eq!(hits(&mut vault, "ååå").len(), 1);
    assert_eq!(hits(&mut vault, &endless).len(), 1);
}

#[test]
fn leaving_and_finishing_bring_the_index_up_to_what_was_said() {
    let store = Store::new();
    let mut vault = store.open();
    let mut held = conversation(1);
    begin(&mut vault, "EK-7", &held);
    put(&mut vault, held.id, "kvar").unwrap();
    vault.set_under_way(None).unwrap();
    put(&mut vault, held.id, "borta").unwrap();
    vault.set_under_way(Some(held.id)).unwrap();
    let hope = interpreted(LanguageTag::Ar, "أمل", "hopp");
    vault
        .make(held.id, &Edit::Note(mother_hopes(), Some(hope)))
        .unwrap();
    vault
        .finish(held.id, moment("2026-11-22T15:00:00"))
        .unwrap();
    held.finished_at = Some(moment("2026-11-22T15:00:00"));
    for (query, many) in [("kvar", 0), ("borta", 1), ("امل", 1), ("hopp", 1)] {
        assert_eq!(hits(&mut vault, query).len(), many, "{query}");
    }
    // A finished one is found like any other.
    let now = moment("2026-11-22T15:00:00");
    vault
        .put_record(&code("EK-7"), &Record::Standing(closing()), now)
        .unwrap();
    assert_eq!(places(&mut vault, "vårdcentral"), [HitPlace::Closing]);
    vault
        .take_record(&code("EK-7"), RecordKey::Standing, now)
        .unwrap();
    assert_eq!(places(&mut vault, "vårdcentral"), []);
}
