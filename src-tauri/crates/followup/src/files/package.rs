//! A release as a Frictionless data package: the rows as CSV and a description of every column
//! (Data Package and Table Schema, <https://specs.frictionlessdata.io>), zipped.

use std::io::{Cursor, Write as _};

use serde::Serialize;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::{
    COLUMNS, COUNTS_FILE, DESCRIPTION_FILE, Error, REFLECTION_COLUMNS, REFLECTION_FILE,
    SOURCE_SIGN,
    csv::{self, Bom},
    rows::Cell,
};
use crate::reading::MOST_USES;
use crate::words::Labels;
use crate::{FORMAT, Fewest, Release};

/// The bytes of the package.
pub fn written(
    release: &Release,
    rows: &[[Cell; COLUMNS.len()]],
    reflection: &[[Cell; REFLECTION_COLUMNS.len()]],
    labels: Labels,
) -> Result<Vec<u8>, Error> {
    let counts = csv::written(&COLUMNS, rows, Bom::No)?;
    let mut resources = vec![counts_described(labels, counts.len())];
    let mut files = vec![(COUNTS_FILE, counts)];
    if !reflection.is_empty() {
        let reflection = csv::written(&REFLECTION_COLUMNS, reflection, Bom::No)?;
        resources.push(reflection_described(labels, reflection.len()));
        files.push((REFLECTION_FILE, reflection));
    }
    let mut description = serde_json::to_vec_pretty(&described(release, resources, labels))?;
    description.push(b'\n');
    files.insert(0, (DESCRIPTION_FILE, description));

    // The same moment for all, so that it tells nothing and the bytes are always the same.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        writer.start_file(name, options)?;
        writer.write_all(&bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

#[derive(Serialize)]
struct Package {
    profile: &'static str,
    name: String,
    title: String,
    description: String,
    release: Summary,
    resources: Vec<Resource>,
}

/// What a release is, for those who have many: not part of the standard, which allows it.
#[derive(Serialize)]
struct Summary {
    format: u32,
    source: String,
    county: String,
    principal: String,
    kind: String,
    first: String,
    last: String,
    fewest: u64,
    total: u64,
}

#[derive(Serialize)]
struct Resource {
    name: &'static str,
    path: &'static str,
    profile: &'static str,
    title: String,
    description: String,
    format: &'static str,
    mediatype: &'static str,
    encoding: &'static str,
    bytes: usize,
    dialect: Dialect,
    schema: Schema,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Dialect {
    delimiter: &'static str,
    line_terminator: &'static str,
    quote_char: &'static str,
    double_quote: bool,
    skip_initial_space: bool,
    header: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Schema {
    fields: Vec<Field>,
    missing_values: [&'static str; 1],
    primary_key: Vec<&'static str>,
}

#[derive(Serialize)]
struct Field {
    name: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    title: String,
    description: String,
    constraints: Constraints,
}

#[derive(Default, Serialize)]
struct Constraints {
    required: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pattern: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    minimum: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    maximum: Option<u64>,
}

fn described(release: &Release, resources: Vec<Resource>, labels: Labels) -> Package {
    let unit = &release.unit;
    let last = release.span.last.to_string();
    let k = release.fewest.get();
    Package {
        profile: "tabular-data-package",
        name: format!(
            "hjulet-{}-{}-{}",
            unit.principal,
            unit.kind,
            last.to_lowercase()
        ),
        title: labels.text(
            "file-package-title",
            [
                ("unit", labels.unit(unit).into()),
                ("period", labels.span(release.span).into()),
            ],
        ),
        description: labels.text("file-package-about", [("k", k.to_string().into())]),
        release: Summary {
            format: FORMAT,
            source: format!("{SOURCE_SIGN}{}", release.source),
            county: unit.county.clone(),
            principal: unit.principal.clone(),
            kind: unit.kind.clone(),
            first: release.span.first.to_string(),
            last,
            fewest: k,
            total: release.total,
        },
        resources,
    }
}

fn counts_described(labels: Labels, bytes: usize) -> Resource {
    let key = vec!["source", "last", "question", "answer"];
    Resource {
        name: "counts",
        path: COUNTS_FILE,
        title: labels.text("file-counts-title", []),
        description: labels.text("file-counts-about", []),
        ..resource(&COLUMNS, key, labels, bytes)
    }
}

fn reflection_described(labels: Labels, bytes: usize) -> Resource {
    Resource {
        name: "reflection",
        path: REFLECTION_FILE,
        title: labels.text("file-reflection-title", []),
        description: labels.text("file-reflection-about", []),
        ..resource(
            &REFLECTION_COLUMNS,
            vec!["source", "last", "question"],
            labels,
            bytes,
        )
    }
}

fn resource(
    columns: &[&'static str],
    primary_key: Vec<&'static str>,
    labels: Labels,
    bytes: usize,
) -> Resource {
    Resource {
        name: "",
        path: "",
        title: String::new(),
        description: String::new(),
        profile: "tabular-data-resource",
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        bytes,
        dialect: Dialect {
            delimiter: ";",
            line_terminator: "\r\n",
            quote_char: "\"",
            double_quote: true,
            skip_initial_space: false,
            header: true,
        },
        schema: Schema {
            fields: columns.iter().map(|name| field(name, labels)).collect(),
            missing_values: [""],
            primary_key,
        },
    }
}

fn field(name: &'static str, labels: Labels) -> Field {
    let id = format!("file-column-{}", name.replace('_', "-"));
    let numbers = |minimum: u64, maximum: u64| {
        let constraints = Constraints {
            minimum: Some(minimum),
            maximum: Some(maximum),
            ..Constraints::default()
        };
        ("integer", constraints)
    };
    let like = |pattern: &str| {
        let constraints = Constraints {
            pattern: Some(pattern.to_owned()),
            ..Constraints::default()
        };
        ("string", constraints)
    };
    let fewest = Fewest::USUAL.get();
    let (kind, constraints) = match name {
        "format" => numbers(1, u64::from(FORMAT)),
        "held" => numbers(0, MOST_USES),
        "fewest" => numbers(fewest, Fewest::MOST.get()),
        "uses" => numbers(fewest, MOST_USES),
        "source" => like("s[0-9a-f]{16}"),
        "county" => like("[0-9]{2}"),
        "principal" => like("[0-9]{2}([0-9]{2})?"),
        "first" | "last" => like("2[0-9]{3}-(VT|HT)"),
        "kind" | "question" => like("[a-z-]+"),
        "answer" => like("[0-9a-z+-]+"),
        "merged" => like("[0-9a-z+-]+( [0-9a-z+-]+)+"),
        _ => ("string", Constraints::default()),
    };
    Field {
        name,
        kind,
        title: labels.text(&id, []),
        description: labels.text(&format!("{id}-about"), []),
        constraints: Constraints {
            required: !["merged", "how_far", "how_far_label", "words"].contains(&name),
            ..constraints
        },
    }
}
