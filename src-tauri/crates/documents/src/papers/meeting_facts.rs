//! What the papers of a samordningsmöte say alike: when and where it is, who takes part, what is on its agenda.

use casework::{AgeBand, AgendaItem, AgendaKind, Interpreter, Meeting, NoteText, Participant};
use chrono::{NaiveDate, NaiveDateTime, TimeDelta, Timelike as _};
use l10n::Locales;
use wheel::LanguageTag;

use crate::{Block, Pen, Row, Text};

/// "torsdag 3 december 2026 kl. 13:00", or that it is not decided.
pub fn when(pen: &Pen<'_>, at: Option<NaiveDateTime>) -> Text {
    match at {
        None => pen.say("invitation-when-undecided"),
        Some(at) => pen.say_with("invitation-when-value", |language| {
            let locales = pen.locales();
            let weekday = locales.weekday(language, at.date()).into_owned();
            let moment = locales.date_time_long(language, at);
            [("weekday", weekday.into()), ("moment", moment.into())]
        }),
    }
}

/// When, how long and where, as every paper says it before the meeting.
pub fn when_and_where(pen: &Pen<'_>, meeting: &Meeting) -> Vec<Row> {
    let mut rows = vec![Row::new(pen.say("invitation-when"), when(pen, meeting.at))];
    if 0 < meeting.minutes {
        let long = minutes(pen, meeting.minutes);
        rows.push(Row::new(pen.say("invitation-long"), long));
    }
    rows.push(place(pen, meeting));
    rows
}

/// Where.
pub fn place(pen: &Pen<'_>, meeting: &Meeting) -> Row {
    let place = if meeting.place.is_blank() {
        pen.say("invitation-place-undecided")
    } else {
        pen.typed(meeting.place.as_str())
    };
    Row::new(pen.say("invitation-place"), place)
}

/// Whether somebody interprets, and into which language.
pub fn interpreter(pen: &Pen<'_>, meeting: &Meeting) -> Text {
    match meeting.interpreter {
        Interpreter::Absent => pen.say("invitation-service-no-interpreter"),
        Interpreter::Present => with_language(pen, "paper-agenda-interpreter", meeting.language),
    }
}

/// A message with the name of a language, in that language.
pub fn with_language(pen: &Pen<'_>, id: &str, named: LanguageTag) -> Text {
    let name_id = format!("language-name-{}", named.as_str());
    pen.say_with(id, |language| {
        let name = pen.locales().text(language, &name_id, []).into_owned();
        [("language", name.into())]
    })
}

/// "torsdag 3 december 2026".
pub fn day(pen: &Pen<'_>, date: NaiveDate) -> Text {
    pen.say_with("meeting-weekday-date", |language| {
        let locales = pen.locales();
        let weekday = locales.weekday(language, date).into_owned();
        let date = locales.date_long(language, date);
        [("weekday", weekday.into()), ("date", date.into())]
    })
}

/// "10 minuter".
pub fn minutes(pen: &Pen<'_>, minutes: u16) -> Text {
    pen.say_with("meeting-minutes", |_| [("count", minutes.into())])
}

/// A name with the function somebody has there: "Skolan, kurator".
pub fn with_function(
    locales: &Locales,
    language: LanguageTag,
    name: String,
    function: &NoteText,
) -> String {
    if function.is_blank() {
        return name;
    }
    let function = function.as_str().trim().to_owned();
    let args = [("doer", name.into()), ("function", function.into())];
    locales
        .text(language, "action-doer-with-function", args)
        .into_owned()
}

/// Everybody who takes part, by role and function.
pub fn participants(pen: &Pen<'_>, participants: &[Participant], band: AgeBand) -> Vec<Text> {
    let named = |one: &Participant| {
        pen.each(|language| {
            let voice = pen.voice_in(language, one.voice, band);
            with_function(pen.locales(), language, voice, &one.function)
        })
    };
    participants.iter().map(named).collect()
}

/// The same on as few lines as they need.
pub fn participants_in_a_line(pen: &Pen<'_>, those: &[Participant], band: AgeBand) -> Text {
    pen.each(|language| {
        let named = those.iter().map(|one| {
            let voice = pen.voice_in(language, one.voice, band);
            let named = with_function(pen.locales(), language, voice, &one.function);
            // Isolated, so that no name changes its place beside one that runs the other way.
            format!("\u{2068}{named}\u{2069}")
        });
        named.collect::<Vec<_>>().join("\u{a0}· ")
    })
}

/// What an item of the agenda is called: in words of one's own where it is one's own.
pub fn item(pen: &Pen<'_>, item: &AgendaItem) -> Text {
    if item.kind == AgendaKind::Own && !item.words.is_blank() {
        return pen.typed(item.words.as_str().trim());
    }
    pen.say(&format!("agenda-{}", item.kind.as_str()))
}

/// What was added to an item in words of one's own; nothing where they are its name.
pub fn added(pen: &Pen<'_>, item: &AgendaItem) -> Option<Text> {
    let is_addition = item.kind != AgendaKind::Own && !item.words.is_blank();
    is_addition.then(|| pen.typed(item.words.as_str().trim()))
}

/// When each item of an agenda begins and ends, where the meeting has a time and the items have minutes.
pub fn clock(meeting: &Meeting) -> Vec<Option<(NaiveDateTime, NaiveDateTime)>> {
    let is_timed = meeting.agenda.iter().any(|item| 0 < item.minutes);
    let mut passed = 0;
    let spans = meeting.agenda.iter().map(|item| {
        let begins = passed;
        passed += i64::from(item.minutes);
        let at = meeting.at.filter(|_| is_timed)?;
        let after = |minutes| at.checked_add_signed(TimeDelta::minutes(minutes));
        Some((after(begins)?, after(passed)?))
    });
    spans.collect()
}

/// "13:00–13:05", or "13:00" for what takes no time.
pub fn span(pen: &Pen<'_>, (from, to): (NaiveDateTime, NaiveDateTime)) -> Text {
    let span = pen.each(|language| {
        let time = |moment: NaiveDateTime| {
            let args = [
                ("hour", format!("{:02}", moment.hour()).into()),
                ("minute", format!("{:02}", moment.minute()).into()),
            ];
            let locales = pen.locales();
            locales.text(language, "time-of-day", args).into_owned()
        };
        if from == to {
            return time(from);
        }
        let args = [("from", time(from).into()), ("to", time(to).into())];
        let locales = pen.locales();
        locales
            .text(language, "paper-agenda-span", args)
            .into_owned()
    });
    match span.second() {
        // The same hours are not said twice.
        Some(second) if second.as_str() == span.first().as_str() => Text::one(span.first().clone()),
        _ => span,
    }
}

/// That what was typed for the meeting stands as it was typed, where somebody reads in another language than Swedish.
pub fn untranslated(pen: &Pen<'_>, id: &str) -> Option<Block> {
    let reads_another = pen.languages().any(|language| language != LanguageTag::Sv);
    reads_another.then(|| Block::Soft { text: pen.say(id) })
}

#[cfg(test)]
pub mod testing {
    //! A meeting with words everywhere, to see which of them reach a paper.

    use casework::{BeforeMeeting, Meeting, NoteText};
    use wheel::AreaId;

    use crate::{Languages, Made, Occasion, Paper, Sheet, samples::Samples, write};

    /// Stands in everything agreed with the child before.
    pub const BEFORE: &str = "sagtinnan";
    /// Stands in everything noted at an item.
    pub const NOTED: &str = "antecknatnu";

    pub fn text(text: &str) -> NoteText {
        NoteText::stored(text.to_owned())
    }

    pub fn meeting(samples: &Samples) -> Meeting {
        let mut meeting = samples.meeting().clone();
        meeting.before = BeforeMeeting {
            raise: text(BEFORE),
            not_raise: text(BEFORE),
            not_areas: [AreaId::Belonging].into(),
            who: text(BEFORE),
            taking_part: meeting.before.taking_part,
            pause: text(BEFORE),
            speaks_for_me: text(BEFORE),
        };
        for item in &mut meeting.agenda {
            item.noted = text(NOTED);
        }
        meeting
    }

    pub fn paper(samples: &Samples, sheet: &dyn Sheet, languages: Languages) -> Paper {
        let occasion = Occasion {
            from: Made::FromMeeting(None),
            made_at: crate::samples::now(),
            left_out: Vec::new(),
            practice: true,
        };
        write(sheet, samples.desk(), languages, &occasion)
    }

    /// What stands on a paper, without the invisible signs around what was filled in.
    pub fn json(paper: &Paper) -> String {
        serde_json::to_string(paper)
            .unwrap()
            .replace(['\u{2068}', '\u{2069}'], "")
    }

    /// Ids that no language has a message for: «paper-agenda-title».
    pub fn missing(json: &str) -> Vec<&str> {
        let quoted = json
            .split('«')
            .skip(1)
            .filter_map(|rest| rest.split('»').next());
        quoted
            .filter(|text| text.contains('-'))
            .filter(|text| {
                text.chars()
                    .all(|sign| sign == '-' || sign.is_ascii_lowercase() || sign.is_ascii_digit())
            })
            .collect()
    }

    /// Every text anybody has said at a conversation, in their own words and as interpreted.
    pub fn said(samples: &Samples) -> Vec<String> {
        let talks = samples.rounds().iter();
        let notes = talks.flat_map(|talk| talk.notes.values());
        notes
            .flat_map(|note| [note.words.as_str(), note.swedish.as_str()])
            .filter(|text| !text.trim().is_empty())
            .map(str::to_owned)
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::{testing::meeting, *};
    use crate::samples::Samples;

    #[test]
    fn the_clock_adds_up_to_the_end_of_the_meeting() {
        let mut meeting = meeting(&Samples::of(LanguageTag::Sv));
        let at: NaiveDateTime = "2026-12-03T13:00:00".parse().unwrap();
        meeting.at = Some(at);
        let spans: Vec<_> = clock(&meeting).into_iter().flatten().collect();
        assert_eq!(spans.len(), meeting.agenda.len());
        assert_eq!(spans.first().unwrap().0, at);
        let end = at + TimeDelta::minutes(i64::from(meeting.minutes));
        assert_eq!(spans.last().unwrap().1, end);
        for (one, next) in spans.iter().zip(spans.iter().skip(1)) {
            assert_eq!(one.1, next.0);
        }
    }

    #[test]
    fn without_a_time_or_without_minutes_there_is_no_clock() {
        let meeting = meeting(&Samples::of(LanguageTag::Sv));
        let undecided = Meeting {
            at: None,
            ..meeting.clone()
        };
        let mut untimed = meeting;
        for item in &mut untimed.agenda {
            item.minutes = 0;
        }
        for meeting in [undecided, untimed] {
            assert!(clock(&meeting).iter().all(Option::is_none));
        }
    }
}
