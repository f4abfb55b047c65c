//! A release as a data package.

use serde::Deserialize;

use super::archive::Parts;
use super::{FileFault, Refusal, csv, reflection};
use crate::files::{COUNTS_FILE, DESCRIPTION_FILE, REFLECTION_FILE, SOURCE_SIGN};
use crate::{FORMAT, Release};

/// What the description says of the release and its parts. More may stand there, as in any data package.
#[derive(Deserialize)]
struct Description {
    release: Summary,
    resources: Vec<Resource>,
}

#[derive(Deserialize)]
struct Summary {
    source: String,
    county: String,
    principal: String,
    kind: String,
    first: String,
    last: String,
    fewest: u64,
    total: u64,
}

#[derive(Deserialize)]
struct Resource {
    path: String,
    bytes: u64,
}

/// The part of a description by which a newer format is known.
#[derive(Deserialize)]
struct Formatted {
    release: Format,
}

#[derive(Deserialize)]
struct Format {
    format: u64,
}

/// Reads a release from the parts of a package.
pub fn read(parts: &Parts) -> Result<Release, Refusal> {
    let description = parts.get(DESCRIPTION_FILE);
    let formatted = description.and_then(|part| serde_json::from_slice::<Formatted>(part).ok());
    if formatted.is_some_and(|formatted| u64::from(FORMAT) < formatted.release.format) {
        return Err(FileFault::Newer.into());
    }
    let ours = [COUNTS_FILE, REFLECTION_FILE, DESCRIPTION_FILE];
    if parts.keys().any(|name| !ours.contains(&name.as_str())) {
        return Err(FileFault::Package.into());
    }
    let (Some(counts), Some(description)) = (parts.get(COUNTS_FILE), description) else {
        return Err(FileFault::Truncated.into());
    };
    let mut release = csv::read(counts)?;
    let description: Description =
        serde_json::from_slice(description).map_err(|_| FileFault::Package)?;
    if !description.release.says(&release) {
        return Err(FileFault::Disagrees.into());
    }
    if let Some(told) = parts.get(REFLECTION_FILE) {
        release.reflection = reflection::read_csv(told, &release)?;
    }
    let parts_described = [COUNTS_FILE, REFLECTION_FILE].into_iter().all(|name| {
        let mut resources = description.resources.iter();
        let bytes = resources.find(|resource| resource.path == name);
        bytes.map(|resource| resource.bytes) == parts.get(name).map(|part| part.len() as u64)
    });
    if !parts_described {
        return Err(FileFault::Disagrees.into());
    }
    Ok(release)
}

impl Summary {
    fn says(&self, release: &Release) -> bool {
        let unit = &release.unit;
        self.source == format!("{SOURCE_SIGN}{}", release.source)
            && self.county == unit.county
            && self.principal == unit.principal
            && self.kind == unit.kind
            && self.first == release.span.first.to_string()
            && self.last == release.span.last.to_string()
            && self.fewest == release.fewest.get()
            && self.total == release.total
    }
}
