//! A compilation as one object, with everything that a document is set from.

use l10n::Locales;
use serde_json::{Value, json};

use super::{Compiling, Error, coverage_code, fault_code, how_to_read, of_periods, of_uses};
use crate::{
    HowFar, KINDS,
    compilation::{CompiledTable, CoverageCell, Found, Growth, UnitReflection},
    words::Labels,
};

/// Which shape the object has.
const FORMAT: u32 = 1;

/// The bytes of the file.
pub fn written(compiling: Compiling<'_>, locales: &Locales) -> Result<Vec<u8>, Error> {
    let labels = Labels::of_files(locales);
    let Compiling {
        given,
        compiled,
        made_on,
    } = compiling;
    let files: Result<Vec<Value>, serde_json::Error> = given
        .files()
        .into_iter()
        .map(|file| {
            Ok(match file.found {
                Found::Taken(release) => json!({
                    "name": file.name,
                    "taken": true,
                    "unit": labels.unit(&release.unit),
                    "half_years": labels.span(release.span),
                    "uses": release.total,
                }),
                Found::Refused {
                    fault,
                    line,
                    against,
                } => {
                    let fault = fault_code(fault)?;
                    json!({
                        "name": file.name,
                        "taken": false,
                        "fault": fault,
                        "why": labels.text(&format!("compile-fault-{fault}"), []),
                        "line": line,
                        "against": against,
                    })
                }
            })
        })
        .collect();
    let object = json!({
        "format": FORMAT,
        "language": "sv",
        "title": labels.text("compiled-title", []),
        "made_on": made_on.to_string(),
        "made_on_label": compiling.made_on(locales),
        "half_year": compiled.chosen.map(|period| period.to_string()),
        "half_year_label": of_periods(compiled.chosen, labels),
        "half_years": compiled.periods.iter().map(ToString::to_string).collect::<Vec<_>>(),
        "uses": compiled.total,
        "units": compiled.units,
        "releases": compiled.releases,
        "releases_with_held": compiled.with_held,
        "summary": of_uses(compiled, labels),
        "how_to_read": how_to_read(labels),
        "tables": compiled.tables.iter().map(|table| of_table(table, labels)).collect::<Vec<_>>(),
        "growth": compiled.growth.iter().map(|growth| of_growth(*growth, labels)).collect::<Vec<_>>(),
        "coverage": of_coverage(compiling, labels),
        "reflections": compiled
            .reflections
            .iter()
            .map(|told| of_reflection(told, labels))
            .collect::<Vec<_>>(),
        "files": files?,
    });
    let mut bytes = serde_json::to_vec_pretty(&object)?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn of_table(table: &CompiledTable, labels: Labels<'_>) -> Value {
    let rows = table.rows.iter().map(|row| {
        json!({
            "code": row.of.code(),
            "label": row.of.label(labels),
            "uses": row.uses,
            "units": row.units,
        })
    });
    json!({
        "by": table.by.as_str(),
        "label": table.by.label(labels),
        "rows": rows.collect::<Vec<_>>(),
        "merged": {
            "label": labels.text("compiled-row-merged", []),
            "uses": table.merged,
            "releases": table.merged_in,
        },
        "total": { "label": labels.text("compiled-row-total", []), "uses": table.total },
    })
}

fn of_growth(growth: Growth, labels: Labels<'_>) -> Value {
    json!({
        "half_year": growth.period.to_string(),
        "label": labels.period(growth.period),
        "uses": growth.uses,
        "units": growth.units,
        "same_units": growth.same_units.map(|same| json!({
            "units": same.units,
            "before": same.before,
            "now": same.now,
        })),
    })
}

fn of_coverage(compiling: Compiling<'_>, labels: Labels<'_>) -> Value {
    let coverage = &compiling.compiled.coverage;
    let cell = |cell: &CoverageCell| match cell {
        CoverageCell::Uses { uses, .. } => json!({ "what": coverage_code(*cell), "uses": uses }),
        CoverageCell::NoFile | CoverageCell::Held => json!({ "what": coverage_code(*cell) }),
    };
    let rows = coverage.rows.iter().map(|row| {
        json!({
            "code": row.principal,
            "label": row.name,
            "cells": row.cells.iter().map(cell).collect::<Vec<_>>(),
        })
    });
    let kinds = KINDS.map(|kind| json!({ "code": kind, "label": labels.kind(kind) }));
    json!({
        "half_year": coverage.period.map(|period| period.to_string()),
        "half_year_label": coverage.period.map(|period| labels.period(period)),
        "kinds": kinds,
        "rows": rows.collect::<Vec<_>>(),
        "meanings": {
            "no-file": labels.text("compile-coverage-no-file", []),
            "held": labels.text("compile-coverage-held-note", []),
            "uses-with-held": labels.text("compile-coverage-with-held", []),
        },
    })
}

fn of_reflection(told: &UnitReflection, labels: Labels<'_>) -> Value {
    let answers = told.answers.iter().map(|answer| {
        json!({
            "question": answer.question.as_str(),
            "label": labels.reflection_question(answer.question),
            "how_far": answer.how_far.map(HowFar::as_str),
            "how_far_label": labels.how_far(answer.how_far),
            "words": answer.words,
        })
    });
    json!({
        "unit": labels.unit(&told.unit),
        "county": told.unit.county,
        "principal": told.unit.principal,
        "kind": told.unit.kind,
        "half_year": told.period.to_string(),
        "half_year_label": labels.period(told.period),
        "answers": answers.collect::<Vec<_>>(),
    })
}
