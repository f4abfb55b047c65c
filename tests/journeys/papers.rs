//! Papers, from what is asked for to the bytes that would be saved.

use std::{
    io::Write as _,
    process::{Command, Stdio},
};

use lopdf::{Document, Object};
use serde_json::{Value, json};

use crate::program::{PASSPHRASE, Program, note, show_only, working_copy};

/// Whether a text holds words, however its lines are broken.
pub fn holds(text: &str, words: &str) -> bool {
    let closed = |text: &str| {
        text.chars()
            .filter(|sign| !sign.is_whitespace())
            .collect::<String>()
    };
    closed(text).contains(&closed(words))
}

/// Everything that can be got out of a paper: its text as a reader gets it, and every stream and string of the file, unpacked.
pub fn everything_on(program: &Program, kind: &Value) -> String {
    let languages = json!({ "first": "ar", "second": "sv", "arrangement": "beside" });
    program.ask(
        "make_document",
        json!({ "kind": kind, "languages": languages }),
    );
    everything_in(&bytes_on_desk(program))
}

fn bytes_on_desk(program: &Program) -> Vec<u8> {
    program
        .session()
        .with_paper(|held| Ok(held.printed.pdf().to_vec()))
        .unwrap()
}

fn everything_in(pdf: &[u8]) -> String {
    let mut everything = text_of(pdf);
    let mut document = Document::load_mem(pdf).unwrap();
    document.decompress();
    for object in document.objects.values() {
        collect(object, &mut everything);
    }
    everything
}

fn collect(object: &Object, into: &mut String) {
    match object {
        Object::String(bytes, _) => {
            into.push('\n');
            into.push_str(&readable(bytes));
        }
        Object::Array(objects) => objects.iter().for_each(|object| collect(object, into)),
        Object::Dictionary(fields) => {
            fields.iter().for_each(|(_, object)| collect(object, into));
        }
        Object::Stream(stream) => {
            stream
                .dict
                .iter()
                .for_each(|(_, object)| collect(object, into));
            into.push('\n');
            into.push_str(&String::from_utf8_lossy(&stream.content));
        }
        _ => {}
    }
}

/// A string of a PDF: UTF-16 with its mark, or something close enough to UTF-8.
fn readable(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, rest @ ..] => {
            let units = rest.chunks(2).map(|pair| {
                pair.iter()
                    .fold(0, |unit, byte| unit << 8 | u16::from(*byte))
            });
            String::from_utf16_lossy(&units.collect::<Vec<_>>())
        }
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn text_of(pdf: &[u8]) -> String {
    let mut child = Command::new("pdftotext")
        .args(["-enc", "UTF-8", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("pdftotext is there: `cargo xtask test` installs it");
    let mut into = child.stdin.take().unwrap();
    let pdf = pdf.to_vec();
    let writer = std::thread::spawn(move || into.write_all(&pdf));
    let out = child.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    String::from_utf8(out.stdout).unwrap()
}

fn in_swedish(program: &Program, kind: &Value) -> Value {
    let languages = json!({ "first": "sv", "second": null, "arrangement": "beside" });
    program.ask(
        "make_document",
        json!({ "kind": kind, "languages": languages }),
    )
}

fn home_page(conversation: &Value, homeward: &Value) -> Value {
    json!({ "kind": "homePage", "conversation": conversation["id"], "homeward": homeward })
}

fn for_both() -> Value {
    json!({ "for": "family", "readers": [
        { "role": "child", "number": 1 }, { "role": "mother", "number": 1 },
    ] })
}

#[test]
fn a_page_to_take_home_is_made_of_a_conversation_that_is_kept_nowhere() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", show_only());
    program.ask("write_note", note(&begun, "أحب الموسيقى"));
    let made = in_swedish(&program, &home_page(&begun, &json!({ "for": "child" })));
    assert_eq!(made["conformance"], "pdf-ua1");
    assert_eq!(made["uncovered"], json!([]));
    assert_eq!(made["fileName"], "Sida att ta hem 2026-11-22.pdf");
    let everything = everything_in(&bytes_on_desk(&program));
    assert!(holds(&everything, "Hälsa"), "{everything}");

    let page = program.ask("document_page", json!({ "page": 0, "width": 600 }));
    assert_eq!(page["width"], 600);
    assert!(
        page["image"]
            .as_str()
            .unwrap()
            .starts_with("data:image/png;base64,")
    );
    let log = program.ask("access_log", json!({ "offset": 0, "limit": 10 }));
    assert!(
        !log.to_string().contains("home-page-made"),
        "nothing of it is kept"
    );
}

#[test]
fn what_stays_here_is_on_no_page_to_take_home_and_is_counted() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.ask("write_note", note(&begun, "Sentinelord-hemma"));
    program.ask(
        "decide_carry",
        json!({ "request": { "conversation": begun["id"], "area": "health",
            "voice": { "role": "child", "number": 1 }, "choice": "stays-here", "brief": "", "to": [] } }),
    );
    for homeward in [json!({ "for": "child" }), for_both()] {
        let made = in_swedish(&program, &home_page(&begun, &homeward));
        assert_eq!(
            made["tally"],
            json!([{ "reason": "kept-back", "count": 1 }])
        );
        let everything = everything_in(&bytes_on_desk(&program));
        assert!(!holds(&everything, "Sentinelord-hemma"));
        assert!(holds(
            &everything,
            "En del är inte med: någon ville behålla den."
        ));
    }
}

#[test]
fn no_paper_but_the_one_of_all_that_is_stored_names_the_case() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.ask("write_note", note(&begun, "أحب الموسيقى"));
    program.ask("finish_conversation", json!({ "id": begun["id"] }));
    let rounds = json!({ "kind": "rounds", "conversations": [begun["id"]] });
    for kind in [home_page(&begun, &for_both()), rounds] {
        assert!(!everything_on(&program, &kind).contains("EK-7"), "{kind}");
    }
    let stored = json!({ "kind": "stored", "code": "EK-7" });
    let made = in_swedish(&program, &stored);
    assert!(!made["fileName"].as_str().unwrap().contains("EK-7"));
    assert!(text_of(&bytes_on_desk(&program)).contains("EK-7"));
    let document = Document::load_mem(&bytes_on_desk(&program)).unwrap();
    let info = document.trailer.get(b"Info").and_then(Object::as_reference);
    let mut said = String::new();
    collect(document.get_object(info.unwrap()).unwrap(), &mut said);
    assert!(!said.contains("EK-7"), "{said}");
}

#[test]
fn what_is_made_of_a_case_is_logged_and_stands_once_a_day_on_its_timeline() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    program.ask("finish_conversation", json!({ "id": begun["id"] }));
    for _ in 0..2 {
        in_swedish(&program, &home_page(&begun, &for_both()));
    }
    in_swedish(&program, &json!({ "kind": "stored", "code": "EK-7" }));
    let log = program.ask("access_log", json!({ "offset": 0, "limit": 10 }));
    let deeds: Vec<&str> = log["lines"]
        .as_array()
        .unwrap()
        .iter()
        .map(|line| line["deed"].as_str().unwrap())
        .collect();
    assert_eq!(
        deeds[..3],
        ["stored-made", "home-page-made", "home-page-made"]
    );
    let case = program
        .ask("open_case", json!({ "code": "EK-7" }))
        .to_string();
    assert_eq!(case.matches("\"home-page-made\"").count(), 1);
}

#[test]
fn nothing_of_a_paper_is_left_after_the_lock() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", working_copy());
    in_swedish(&program, &home_page(&begun, &for_both()));
    program.lock();
    let gone = program.refused("document_page", json!({ "page": 0, "width": 600 }));
    assert_eq!(gone, json!({ "code": "gone" }));
    let kind = home_page(&begun, &for_both());
    let languages = json!({ "first": "sv", "second": null, "arrangement": "beside" });
    let locked = program.refused(
        "make_document",
        json!({ "kind": kind, "languages": languages }),
    );
    assert_eq!(locked, json!({ "code": "locked" }));
    assert_eq!(program.ask("document_stage", json!({})), Value::Null);
}

#[test]
fn a_wheel_to_write_on_and_the_recovery_code_need_no_open_store() {
    let folder = tempfile::tempdir().unwrap();
    let program = Program::start(folder.path());
    for size in ["a4", "a3"] {
        let kind = json!({ "kind": "blankWheel", "size": size, "prompts": "6-9" });
        assert_eq!(in_swedish(&program, &kind)["conformance"], "pdf-ua1");
    }
    let shown = program.ask("prepare_store", json!({ "passphrase": PASSPHRASE }));
    let groups = shown["groups"].as_array().unwrap();
    let groups: Vec<&str> = groups.iter().map(|group| group.as_str().unwrap()).collect();
    let kind = json!({ "kind": "recoveryCode", "code": groups.join(" ") });
    in_swedish(&program, &kind);
    let text = text_of(&bytes_on_desk(&program));
    for group in groups {
        assert!(holds(&text, group), "{text}");
    }
    let languages = json!({ "first": "sv", "second": null, "arrangement": "beside" });
    let no_code = json!({ "kind": "recoveryCode", "code": "A-A-A" });
    program.refused(
        "make_document",
        json!({ "kind": no_code, "languages": languages }),
    );
    in_swedish(&program, &kind);
    program.ask("put_document_away", json!({}));
    let gone = program.refused("document_page", json!({ "page": 0, "width": 600 }));
    assert_eq!(gone, json!({ "code": "gone" }));
}

#[test]
fn a_heart_in_the_words_stops_no_paper_and_is_told() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", show_only());
    program.ask("write_note", note(&begun, "Jag 🧡 #panic(\"x\") $x$ musik"));
    let made = in_swedish(&program, &home_page(&begun, &json!({ "for": "child" })));
    assert_eq!(made["conformance"], "tagged");
    assert_eq!(made["uncovered"], json!(["🧡"]));
    let text = text_of(&bytes_on_desk(&program));
    assert!(holds(&text, "#panic(\"x\") $x$ musik"), "{text}");
}

#[test]
fn the_papers_of_a_practice_family_say_so() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_practice", json!({ "family": "river" }));
    in_swedish(&program, &home_page(&begun, &json!({ "for": "child" })));
    let text = text_of(&bytes_on_desk(&program));
    assert!(holds(&text, "Övning med en påhittad familj."), "{text}");
}

#[test]
fn what_was_to_stay_stays_when_a_typo_is_mended() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", show_only());
    program.ask("write_note", note(&begun, "Sentinelord-hemma"));
    program.ask(
        "decide_carry",
        json!({ "request": { "conversation": begun["id"], "area": "health",
            "voice": { "role": "child", "number": 1 }, "choice": "stays-here", "brief": "", "to": [] } }),
    );
    program.ask("write_note", note(&begun, "Sentinelord-hemma."));
    let everything = everything_on(&program, &home_page(&begun, &json!({ "for": "child" })));
    assert!(!holds(&everything, "Sentinelord-hemma"));
}

#[test]
fn a_paper_is_put_away_when_what_it_was_made_from_changes() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", show_only());
    program.ask("write_note", note(&begun, "أحب الموسيقى"));
    let changes = [
        (
            "decide_carry",
            json!({ "request": { "conversation": begun["id"], "area": "health",
            "voice": { "role": "child", "number": 1 }, "choice": "stays-here", "brief": "", "to": [] } }),
        ),
        ("leave_conversation", json!({ "id": begun["id"] })),
    ];
    for (command, with) in changes {
        in_swedish(&program, &home_page(&begun, &json!({ "for": "child" })));
        program.ask(command, with);
        let gone = program.refused("document_page", json!({ "page": 0, "width": 600 }));
        assert_eq!(gone, json!({ "code": "gone" }), "{command}");
    }
}

#[test]
fn a_page_to_take_home_does_not_show_what_somebody_wants_to_talk_about() {
    let (_folder, program, _) = Program::with_store();
    let begun = program.ask("begin_conversation", show_only());
    program.ask(
        "want_area",
        json!({ "conversation": begun["id"], "area": "care" }),
    );
    in_swedish(&program, &home_page(&begun, &for_both()));
    let said = program
        .session()
        .with_paper(|held| Ok(held.printed.pdf().to_vec()));
    assert!(!holds(&everything_in(&said.unwrap()), "vill prata om"));
}
