use proptest::prelude::*;

use super::*;
use crate::testing::{
    AREAS, SERVICES, any_circle, any_consent, consent, day, parties, text, voice,
};

const SCHOOL_TO_SOCIAL: (VoiceRole, VoiceRole) = (VoiceRole::School, VoiceRole::SocialServices);

fn share((from, to): (VoiceRole, VoiceRole)) -> Share {
    Share { from, to }
}

fn guardians(roles: &[VoiceRole]) -> Circle {
    Circle {
        keeper: Some(VoiceRole::School),
        guardians: roles.iter().map(|role| voice(*role)).collect(),
        ..Circle::default()
    }
}

/// What is known between school and social services.
fn coverage(circle: &Circle, consents: &[Consent], age_band: AgeBand) -> Coverage {
    let sharing = Sharing {
        circle,
        consents,
        age_band,
        today: day(0),
    };
    sharing.coverage(share(SCHOOL_TO_SOCIAL), None)
}

fn given(by: VoiceRole) -> Consent {
    consent(by, &[SCHOOL_TO_SOCIAL])
}

fn lack(role: VoiceRole, why: Absence) -> Coverage {
    let giver = voice(role);
    Coverage::Open {
        lacks: vec![Lack { giver, why }],
    }
}

fn is_covered(coverage: &Coverage) -> bool {
    matches!(coverage, Coverage::Covered { .. })
}

/// `reference/domain.md` 8.2: "E" is the school's medical part, "S" social services, "R" the
/// region's health care, "-" everybody else, school among them.
const BY_LAW: [(char, char, Option<SpecialRule>); 16] = [
    ('-', '-', None),
    ('-', 'E', None),
    ('-', 'S', None),
    ('-', 'R', None),
    ('E', '-', None),
    ('E', 'E', Some(SpecialRule::FromHealthCare)),
    ('E', 'S', Some(SpecialRule::FromHealthCare)),
    ('E', 'R', Some(SpecialRule::FromHealthCare)),
    ('S', '-', None),
    ('S', 'E', Some(SpecialRule::FromSocialServices)),
    ('S', 'S', None),
    ('S', 'R', Some(SpecialRule::FromSocialServices)),
    ('R', '-', None),
    ('R', 'E', Some(SpecialRule::FromHealthCare)),
    ('R', 'S', Some(SpecialRule::FromHealthCare)),
    ('R', 'R', Some(SpecialRule::FromHealthCare)),
];

const COLUMNS: [(VoiceRole, char); 12] = [
    (VoiceRole::ClosePerson, '-'),
    (VoiceRole::Preschool, '-'),
    (VoiceRole::School, '-'),
    (VoiceRole::StudentHealth, '-'),
    (VoiceRole::SchoolNurse, 'E'),
    (VoiceRole::SocialServices, 'S'),
    (VoiceRole::ChildHealthCentre, 'R'),
    (VoiceRole::HealthCentre, 'R'),
    (VoiceRole::ChildPsychiatry, 'R'),
    (VoiceRole::Habilitation, 'R'),
    (VoiceRole::YouthFollowUp, '-'),
    (VoiceRole::OtherService, '-'),
];

#[test]
fn the_matrix_has_the_special_rules_of_the_law_and_no_others() {
    let circle = guardians(&[VoiceRole::Mother]);
    let sharing = Sharing {
        circle: &circle,
        consents: &[],
        age_band: AgeBand::From6To9,
        today: day(0),
    };
    let roles = COLUMNS.map(|(role, _)| role);
    let matrix = sharing.matrix(&roles);
    assert_eq!(matrix.len(), roles.len() * roles.len());
    let column = |role| COLUMNS.iter().find(|(one, _)| *one == role).unwrap().1;
    for (place, cell) in matrix.into_iter().enumerate() {
        assert_eq!(cell.from, roles[place / roles.len()]);
        assert_eq!(cell.to, roles[place % roles.len()]);
        let Cell { from, to, .. } = cell;
        let (_, _, rule) = BY_LAW
            .into_iter()
            .find(|(row, col, _)| (*row, *col) == (column(from), column(to)))
            .unwrap();
        if from == to {
            assert_eq!((cell.special, cell.coverage), (None, Coverage::Own));
        } else {
            assert_eq!(cell.special, rule, "{from:?} → {to:?}");
            // The rule is told of, and opens nothing by itself.
            assert_eq!(cell.coverage, lack(VoiceRole::Mother, Absence::Never));
        }
    }
}

#[test]
fn both_guardians_are_needed_and_from_thirteen_the_young_person() {
    let both = guardians(&[VoiceRole::Mother, VoiceRole::Father]);
    let mothers = [given(VoiceRole::Mother)];
    let of_both = [given(VoiceRole::Mother), given(VoiceRole::Father)];
    for band in AgeBand::ALL {
        let is_young_person = band == AgeBand::From13To17;
        let lacking = coverage(&both, &[], band);
        let Coverage::Open { lacks } = lacking else {
            panic!("nobody consented");
        };
        let givers: Vec<VoiceRole> = lacks.iter().map(|lack| lack.giver.role()).collect();
        let child = is_young_person.then_some(VoiceRole::Child);
        let needed: Vec<_> = child
            .into_iter()
            .chain([VoiceRole::Mother, VoiceRole::Father])
            .collect();
        assert_eq!(givers, needed);
        assert!(!is_covered(&coverage(&both, &mothers, band)));
        assert_eq!(
            is_covered(&coverage(&both, &of_both, band)),
            !is_young_person
        );
    }
    let all = [of_both.to_vec(), vec![given(VoiceRole::Child)]].concat();
    assert!(is_covered(&coverage(&both, &all, AgeBand::From13To17)));
    assert_eq!(
        coverage(&both, &of_both, AgeBand::From13To17),
        lack(VoiceRole::Child, Absence::Never)
    );
    assert_eq!(
        coverage(&both, &mothers, AgeBand::From10To12),
        lack(VoiceRole::Father, Absence::Never)
    );
}

#[test]
fn only_a_judged_young_person_opens_alone() {
    let alone = |by| Consent {
        deciding: Deciding::Alone,
        ..given(by)
    };
    for circle in [guardians(&[]), guardians(&[VoiceRole::Mother])] {
        for band in AgeBand::ALL {
            let childs = coverage(&circle, &[alone(VoiceRole::Child)], band);
            assert_eq!(is_covered(&childs), band == AgeBand::From13To17);
            assert!(!is_covered(&coverage(
                &circle,
                &[given(VoiceRole::Child)],
                band
            )));
        }
    }
    let circle = guardians(&[VoiceRole::Mother, VoiceRole::Father]);
    let mothers = coverage(&circle, &[alone(VoiceRole::Mother)], AgeBand::From13To17);
    assert!(!is_covered(&mothers));
}

#[test]
fn where_the_guardians_are_not_known_there_is_nobody_to_ask() {
    let nobody = guardians(&[]);
    let everybodys = [VoiceRole::Child, VoiceRole::Mother, VoiceRole::Father].map(given);
    for band in AgeBand::ALL {
        assert_eq!(coverage(&nobody, &everybodys, band), Coverage::NobodyToAsk);
    }
}

#[test]
fn why_a_consent_is_missing_is_said_of_what_came_closest() {
    let mother = guardians(&[VoiceRole::Mother]);
    let ended = Consent {
        given_on: day(-9),
        until: day(-1),
        ..given(VoiceRole::Mother)
    };
    let ended_before = Consent {
        until: day(-5),
        ..ended.clone()
    };
    let withdrawn = Consent {
        withdrawn_on: Some(day(-2)),
        ..given(VoiceRole::Mother)
    };
    let tomorrow = Consent {
        given_on: day(1),
        ..given(VoiceRole::Mother)
    };
    let excepting = Consent {
        except_areas: [AreaId::Health].into(),
        ..given(VoiceRole::Mother)
    };
    let why = |consents: &[Consent]| {
        let sharing = Sharing {
            circle: &mother,
            consents,
            age_band: AgeBand::From6To9,
            today: day(0),
        };
        match sharing.coverage(share(SCHOOL_TO_SOCIAL), Some(AreaId::Health)) {
            Coverage::Open { lacks } => lacks[0].why,
            covered => panic!("{covered:?}"),
        }
    };
    let over = Absence::Ended { on: day(-1) };
    let back = Absence::Withdrawn { on: day(-2) };
    assert_eq!(why(&[]), Absence::Never);
    assert_eq!(why(&[tomorrow]), Absence::Never);
    assert_eq!(why(&[given(VoiceRole::Father)]), Absence::Never);
    assert_eq!(why(&[ended.clone(), ended_before]), over);
    assert_eq!(why(&[withdrawn.clone(), ended.clone()]), back);
    assert_eq!(
        why(&[excepting.clone(), withdrawn, ended]),
        Absence::Excepted
    );
    // In the matrix the same consent covers, but for the area.
    let until = day(90);
    let except_areas = [AreaId::Health].into();
    let partly = Coverage::Covered {
        until,
        except_areas,
        except_words: false,
    };
    assert_eq!(coverage(&mother, &[excepting], AgeBand::From6To9), partly);
}

#[test]
fn an_area_is_excepted_in_the_matrix_only_if_nothing_opens_it() {
    let mother = guardians(&[VoiceRole::Mother]);
    let alone = Consent {
        deciding: Deciding::Alone,
        except_areas: [AreaId::Health].into(),
        until: day(5),
        ..given(VoiceRole::Child)
    };
    let consents = [alone, given(VoiceRole::Mother), given(VoiceRole::Child)];
    let open = Coverage::Covered {
        until: day(90),
        except_areas: BTreeSet::new(),
        except_words: false,
    };
    assert_eq!(coverage(&mother, &consents, AgeBand::From13To17), open);
}

#[test]
fn words_excepted_by_a_child_who_need_not_be_asked_are_pointed_out() {
    let mother = guardians(&[VoiceRole::Mother]);
    let childs = Consent {
        except_words: text("inte om pappa"),
        ..given(VoiceRole::Child)
    };
    let consents = [given(VoiceRole::Mother), childs];
    assert!(matches!(
        coverage(&mother, &consents, AgeBand::From6To9),
        Coverage::Covered {
            except_words: true,
            ..
        }
    ));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    /// The cell of the matrix says of each area what is so when it is asked about alone, and for how long.
    #[test]
    fn a_cell_says_what_is_so_of_every_area(
        circle in any_circle(),
        consents in prop::collection::vec(any_consent(), 0..7),
        age_band in prop::sample::select(AgeBand::ALL.to_vec()),
    ) {
        let sharing = Sharing { circle: &circle, consents: &consents, age_band, today: day(0) };
        for cell in sharing.matrix(&parties()) {
            let pair = Share { from: cell.from, to: cell.to };
            match cell.coverage {
                Coverage::Own => prop_assert_eq!(cell.from, cell.to),
                Coverage::Covered { until, except_areas, .. } => {
                    let on = |today| Sharing { today, ..sharing };
                    for area in AREAS {
                        let is_open = sharing.covers(pair, area);
                        prop_assert_eq!(is_open, !except_areas.contains(&area));
                        prop_assert!(!is_open || on(until).covers(pair, area), "over before its last day");
                    }
                    let mut open = AreaId::ALL.into_iter().filter(|area| !except_areas.contains(area));
                    let lost = open.any(|area| !on(until.succ_opt().unwrap()).covers(pair, area));
                    // A consent that begins tomorrow may take over; it is not counted on today.
                    let renewed = consents.iter().any(|consent| day(0) < consent.given_on);
                    prop_assert!(lost || renewed, "goes on after its last day");
                }
                Coverage::Open { lacks } => {
                    prop_assert!(!lacks.is_empty());
                    prop_assert!(lacks.is_sorted());
                    prop_assert!(AREAS.into_iter().all(|area| !sharing.covers(pair, area)));
                    for lack in lacks {
                        prop_assert!(sharing.needed().contains(&lack.giver));
                        let in_force = consents.iter().any(|consent| {
                            consent.given_by == lack.giver
                                && consent.is_in_force(day(0))
                                && consent.shares.contains(&pair)
                        });
                        prop_assert!(!in_force);
                    }
                }
                Coverage::NobodyToAsk => {
                    prop_assert!(circle.guardians.is_empty());
                    prop_assert!(AREAS.into_iter().all(|area| !sharing.covers(pair, area)));
                }
            }
        }
    }

    /// Whatever day of withdrawal is written, and however the others stand: nothing of it is left.
    #[test]
    fn a_matrix_forgets_what_was_withdrawn(
        circle in any_circle(),
        mut consents in prop::collection::vec(any_consent(), 1..7),
        age_band in prop::sample::select(AgeBand::ALL.to_vec()),
        on in -9_i64..900,
    ) {
        consents[0].withdrawn_on = Some(day(on));
        let with = Sharing { circle: &circle, consents: &consents, age_band, today: day(0) };
        let without = Sharing { consents: &consents[1..], ..with };
        for from in SERVICES {
            for to in SERVICES {
                let pair = Share { from, to };
                for area in AREAS {
                    prop_assert_eq!(with.covers(pair, area), without.covers(pair, area));
                }
                if let Coverage::Covered { .. } = with.coverage(pair, None) {
                    prop_assert_eq!(with.coverage(pair, None), without.coverage(pair, None));
                }
            }
        }
    }
}
