//! What each paper is made from: the material of a conversation, a meeting, a case or a release, behind the same gates as
//! the screens (`decisions/0006`).

use casework::{
    CaseCode, Conversation, ConversationId, Deed, EhtSheet, EhtWords, Homeward, Identifying,
    Keeping, MeetingId, ReasonKind, Tally, Voice, VoiceRole, sip_sheet,
};
use chrono::NaiveDate;
use documents::{
    Languages, Paper, PaperSize,
    papers::{
        Agenda, Bbic, BlankWheel, CountRow, CountTable, Counts, Desk, Eht, HomePage, Invitation,
        Made, Minutes, Occasion, RecoveryCode, Rounds, Sheet, Sip, Stored, write,
    },
};
use followup::Labels;
use serde::{Deserialize, Serialize};
use wheel::{LanguageTag, PromptBand};

use crate::{
    Content, Failure, Session,
    session::{CaseWhole, Held},
};

/// Which paper.
#[derive(Clone, Debug, Serialize, Deserialize, specta::Type)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
pub enum PaperKind {
    /// A page to take home from a conversation, also from one that goes on or is only shown.
    HomePage {
        /// The conversation.
        conversation: ConversationId,
        /// For whom.
        homeward: Homeward,
    },
    /// The wheel to write on by hand. Needs no open store.
    BlankWheel {
        /// The size of the sheet.
        size: BlankSize,
        /// Whose prompts stand beside it; `null` for none.
        prompts: Option<PromptBand>,
    },
    /// Up to three conversations beside each other, for the family of the latest.
    Rounds {
        /// The conversations, in any order.
        conversations: Vec<ConversationId>,
    },
    /// An invitation to somebody who takes part.
    Invitation {
        /// The meeting.
        meeting: MeetingId,
        /// Who is invited.
        voice: Voice,
    },
    /// The agenda of a meeting.
    Agenda {
        /// The meeting.
        meeting: MeetingId,
    },
    /// What was noted and agreed at a meeting.
    Minutes {
        /// The meeting.
        meeting: MeetingId,
    },
    /// A SIP working paper.
    Sip {
        /// The meeting.
        meeting: MeetingId,
    },
    /// What may go to social services.
    Bbic {
        /// The case.
        code: String,
    },
    /// A question to the team.
    Eht {
        /// The case.
        code: String,
        /// The words written for it; `null` for those proposed.
        words: Option<EhtWords>,
    },
    /// Everything that is stored about a case.
    Stored {
        /// The case.
        code: String,
    },
    /// The usage counts of a release as a page to read.
    Counts {
        /// The number of the release.
        number: u32,
    },
    /// The sheet with the recovery code, which only the window knows. Needs no open store.
    RecoveryCode {
        /// The code as shown.
        code: String,
    },
}

impl PaperKind {
    /// What the paper is called in a language: the name of its file, so without a code or a person.
    pub fn title(&self, content: &Content, language: LanguageTag) -> String {
        let id = match self {
            Self::HomePage { .. } => "paper-file-home-page",
            Self::BlankWheel { .. } => "paper-file-blank-wheel",
            Self::Rounds { .. } => "paper-file-rounds",
            Self::Invitation { .. } => "paper-file-invitation",
            Self::Agenda { .. } => "paper-file-agenda",
            Self::Minutes { .. } => "paper-file-minutes",
            Self::Sip { .. } => "paper-file-sip",
            Self::Bbic { .. } => "paper-file-bbic",
            Self::Eht { .. } => "paper-file-eht",
            Self::Stored { .. } => "paper-file-stored",
            Self::Counts { .. } => "paper-file-counts",
            Self::RecoveryCode { .. } => "paper-file-recovery-code",
        };
        content.locales().text(language, id, []).into_owned()
    }

    /// The day as it stands in the name of the file; none for the sheet that tells no day.
    pub fn dated(&self, today: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Eht { .. } => None,
            _ => Some(today),
        }
    }
}

/// The size of a wheel to write on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "kebab-case")]
pub enum BlankSize {
    /// For one or two.
    A4,
    /// For the table.
    A3,
}

/// A paper that is written, with what is to be known of it.
pub struct Written {
    /// The paper.
    pub paper: Paper,
    /// The case it is of; `None` where nothing of it is kept.
    pub case: Option<CaseCode>,
    /// How much is left out, and the kinds of reasons.
    pub left_out: Vec<Tally>,
}

/// What a paper says, in its languages. That it is made is logged.
///
/// # Errors
/// What it is to be made from is not there, or the store is locked.
pub fn written(
    session: &Session,
    content: &Content,
    kind: &PaperKind,
    languages: Languages,
) -> Result<Written, Failure> {
    let by = Writer {
        session,
        content,
        languages,
    };
    match kind {
        PaperKind::HomePage {
            conversation,
            homeward,
        } => {
            let held = session.conversation_anywhere(*conversation)?;
            let talk = &held.conversation;
            let left_out = talk.taken_home(homeward).left_out;
            let page = HomePage {
                conversation: talk,
                homeward: homeward.clone(),
            };
            let from = Made::FromConversation(talk.started_at.date());
            by.of_conversations(&page, &held, Deed::HomePageMade, from, left_out)
        }
        PaperKind::Rounds { conversations } => by.rounds(conversations),
        PaperKind::BlankWheel { size, prompts } => {
            let size = match size {
                BlankSize::A4 => PaperSize::A4,
                BlankSize::A3 => PaperSize::A3,
            };
            let sheet = BlankWheel {
                size,
                prompts: *prompts,
            };
            Ok(by.of_nobody(&sheet, Made::FromWheel))
        }
        PaperKind::RecoveryCode { code } => {
            let written = vault::RecoveryCode::parse(code)?.written();
            let sheet = RecoveryCode {
                groups: written.split('-').map(str::to_owned).collect(),
            };
            Ok(by.of_nobody(&sheet, Made::FromStore))
        }
        PaperKind::Invitation { meeting, voice } => {
            let (whole, meeting) = session.case_of_meeting(*meeting)?;
            let to = meeting.participants.iter().find(|one| one.voice == *voice);
            let letter = Invitation {
                meeting: &meeting,
                to: to.ok_or(Failure::Gone)?,
                age_band: whole.file.case.age_band,
            };
            let from = Made::FromMeeting(meeting.at.map(|at| at.date()));
            by.of_case(&letter, &whole, Deed::InvitationMade, from, Vec::new())
        }
        PaperKind::Agenda { meeting } => {
            let (whole, meeting) = session.case_of_meeting(*meeting)?;
            let agenda = Agenda {
                meeting: &meeting,
                age_band: whole.file.case.age_band,
            };
            let from = Made::FromMeeting(meeting.at.map(|at| at.date()));
            by.of_case(&agenda, &whole, Deed::AgendaMade, from, Vec::new())
        }
        PaperKind::Minutes { meeting } => by.minutes(*meeting),
        PaperKind::Sip { meeting } => by.sip(*meeting),
        PaperKind::Bbic { code } => {
            let whole = session.case_whole(&CaseCode::parse(code)?)?;
            let brought = whole.everything_to(VoiceRole::SocialServices);
            let left_out = brought.tally();
            let sheet = Bbic {
                age_band: whole.file.case.age_band,
                brought,
            };
            by.of_case(&sheet, &whole, Deed::BbicMade, Made::FromCase, left_out)
        }
        PaperKind::Eht { code, words } => by.eht(code, words.clone()),
        PaperKind::Counts { number } => by.counts(*number),
        PaperKind::Stored { code } => {
            let whole = session.case_whole(&CaseCode::parse(code)?)?;
            let accesses = session.accesses_of(&whole.file.case.code)?;
            let accesses = accesses
                .into_iter()
                .map(|(at, person, deed)| (at, person.unwrap_or_default(), deed));
            let sheet = Stored {
                file: &whole.file,
                conversations: &whole.conversations,
                made: whole.documents.clone(),
                accesses: accesses.collect(),
            };
            by.of_case(&sheet, &whole, Deed::StoredMade, Made::FromCase, Vec::new())
        }
    }
}

/// What every paper is written with.
struct Writer<'a> {
    session: &'a Session,
    content: &'a Content,
    languages: Languages,
}

impl Writer<'_> {
    fn rounds(&self, ids: &[ConversationId]) -> Result<Written, Failure> {
        let rounds = self.session.compare_rounds(ids)?.rounds;
        let talks: Vec<_> = rounds.iter().map(|(held, _)| &held.conversation).collect();
        let (Some(first), Some((latest, _))) = (talks.first(), rounds.last()) else {
            return Err(Failure::NotComparable);
        };
        let homeward = Homeward::whole_family(&latest.conversation);
        let mut left_out = Vec::new();
        for talk in &talks {
            left_out.extend(self.left_out_of(talk, &homeward)?);
        }
        let left_out = Tally::summed(left_out);
        let from = match (
            first.started_at.date(),
            latest.conversation.started_at.date(),
        ) {
            (first, last) if first == last => Made::FromConversation(first),
            (first, last) => Made::FromConversations(first, last),
        };
        let sheet = Rounds {
            rounds: talks.clone(),
            homeward,
        };
        self.of_conversations(&sheet, latest, Deed::RoundsMade, from, left_out)
    }

    /// What of a round is not on the paper, also what newcomers to a later round may not hear.
    fn left_out_of(
        &self,
        shown: &Conversation,
        homeward: &Homeward,
    ) -> Result<Vec<Tally>, Failure> {
        let whole = self.session.conversation_anywhere(shown.id)?.conversation;
        let taken = whole.taken_home(homeward);
        let withheld = taken.parts.len()
            - shown
                .taken_home(homeward)
                .parts
                .len()
                .min(taken.parts.len());
        let withheld = Tally {
            reason: ReasonKind::KeptBack,
            count: u32::try_from(withheld).unwrap_or(u32::MAX),
        };
        Ok(taken.left_out.into_iter().chain([withheld]).collect())
    }

    fn minutes(&self, id: MeetingId) -> Result<Written, Failure> {
        let (whole, meeting) = self.session.case_of_meeting(id)?;
        let brought = whole.brought_to(&meeting);
        let at = whole.file.actions_at(id, whole.today);
        let left_out = brought.tally_with(at.held_back.len());
        let from = Made::FromMeeting(meeting.at.map(|at| at.date()));
        let sheet = Minutes {
            meeting: &meeting,
            age_band: whole.file.case.age_band,
            brought,
            actions: at.shown,
        };
        self.of_case(&sheet, &whole, Deed::MinutesMade, from, left_out)
    }

    fn sip(&self, id: MeetingId) -> Result<Written, Failure> {
        let (whole, meeting) = self.session.case_of_meeting(id)?;
        let sheet = sip_sheet(&whole.file, id, whole.today).ok_or(Failure::Gone)?;
        let brought = whole.brought_to(&meeting);
        let held_back = whole.file.actions_at(id, whole.today).held_back.len();
        let left_out = brought.tally_with(held_back);
        let from = Made::FromMeeting(meeting.at.map(|at| at.date()));
        let sip = Sip {
            sheet,
            age_band: whole.file.case.age_band,
            brought,
        };
        self.of_case(&sip, &whole, Deed::SipMade, from, left_out)
    }

    fn eht(&self, code: &str, words: Option<EhtWords>) -> Result<Written, Failure> {
        let whole = self.session.case_whole(&CaseCode::parse(code)?)?;
        let file = &whole.file;
        let months = self.content.months();
        let identifying = Identifying::of(file, &whole.conversations, &months);
        let brought = whole.everything_to(VoiceRole::StudentHealth);
        let words = words.unwrap_or_else(|| EhtWords::proposed(file));
        let step = file.step_with(&whole.conversations);
        let sheet = EhtSheet::make(file, step, &brought, words, &identifying);
        let left_out = brought.tally();
        self.of_case(
            &Eht { sheet },
            &whole,
            Deed::EhtMade,
            Made::FromCase,
            left_out,
        )
    }

    fn counts(&self, number: u32) -> Result<Written, Failure> {
        let release = self.session.release(number)?.release;
        let labels = Labels::of_files(self.content.locales());
        let tables = release.tables.into_iter().map(|table| CountTable {
            question: table.question,
            rows: table
                .rows
                .into_iter()
                .map(|row| CountRow {
                    answers: row.answers,
                    uses: row.uses,
                })
                .collect(),
        });
        let sheet = Counts {
            principal: labels.principal(&release.unit.principal),
            kind: release.unit.kind,
            period: release.span.last,
            held: release.span.held().collect(),
            total: release.total,
            fewest: release.fewest.get(),
            tables: tables.collect(),
        };
        Ok(self.of_nobody(&sheet, Made::FromRelease))
    }

    /// A paper with nothing of anybody on it.
    fn of_nobody(&self, sheet: &dyn Sheet, from: Made) -> Written {
        let occasion = self.occasion(from, Vec::new());
        Written {
            paper: self.write(sheet, &occasion),
            case: None,
            left_out: occasion.left_out,
        }
    }

    fn of_case(
        &self,
        sheet: &dyn Sheet,
        whole: &CaseWhole,
        deed: Deed,
        from: Made,
        left_out: Vec<Tally>,
    ) -> Result<Written, Failure> {
        let code = &whole.file.case.code;
        self.session.log(deed, Some(code))?;
        let occasion = self.occasion(from, left_out);
        Ok(Written {
            paper: self.write(sheet, &occasion),
            case: Some(code.clone()),
            left_out: occasion.left_out,
        })
    }

    fn of_conversations(
        &self,
        sheet: &dyn Sheet,
        held: &Held,
        deed: Deed,
        from: Made,
        left_out: Vec<Tally>,
    ) -> Result<Written, Failure> {
        let mut occasion = self.occasion(from, left_out);
        let case = match &held.keeping {
            Keeping::WorkingCopy { code, .. } => {
                self.session.log(deed, Some(code))?;
                Some(code.clone())
            }
            Keeping::Practice(_) => {
                occasion.practice = true;
                None
            }
            Keeping::ShowOnly => None,
        };
        Ok(Written {
            paper: self.write(sheet, &occasion),
            case,
            left_out: occasion.left_out,
        })
    }

    fn occasion(&self, from: Made, left_out: Vec<Tally>) -> Occasion {
        Occasion {
            from,
            made_at: self.session.now(),
            left_out,
            practice: false,
        }
    }

    fn write(&self, sheet: &dyn Sheet, occasion: &Occasion) -> Paper {
        let desk = Desk {
            locales: self.content.locales(),
            pack: self.content.pack(),
        };
        write(sheet, desk, self.languages, occasion)
    }
}
