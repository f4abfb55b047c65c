//! Which unit counts are of. The municipalities and regions are content: another county is added to a file.

use serde::{Deserialize, Serialize};

/// A unit: a municipality or a region, and a kind of service.
#[derive(
    Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Unit {
    /// The code of the county: `04`.
    pub county: String,
    /// The code of the municipality, `0483`, or of the region, which is that of the county.
    pub principal: String,
    /// The kind of service: one of [`KINDS`].
    pub kind: String,
}

/// The kinds of service (`reference/domain.md` 9.3), in the order in which they are offered.
pub const KINDS: [&str; 15] = [
    "preschool",
    "school",
    "student-health",
    "upper-secondary",
    "youth-follow-up",
    "social-services",
    "child-health-centre",
    "health-centre",
    "child-psychiatry",
    "habilitation",
    "paediatric-clinic",
    "family-centre",
    "youth-clinic",
    "independent-school",
    "other",
];

/// A county and those who answer for services in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct County {
    /// Its code (SCB): `04`.
    pub code: String,
    /// Its name in Swedish.
    pub name: String,
    /// Its municipalities and its region.
    pub principals: Vec<CountyPrincipal>,
}

/// A municipality or a region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, specta::Type)]
#[serde(deny_unknown_fields)]
pub struct CountyPrincipal {
    /// Its code (SCB): `0483`; of a region that of its county.
    pub code: String,
    /// Its name in Swedish: "Katrineholm", "Region Sörmland".
    pub name: String,
}

/// The counties there are.
///
/// # Errors
/// The content file is not what it should be, which a test rules out.
pub fn counties() -> Result<Vec<County>, serde_json::Error> {
    serde_json::from_str(include_str!("../content/counties.json"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_county_has_its_nine_municipalities_and_its_region() {
        let counties = counties().unwrap();
        let sormland = &counties[0];
        assert_eq!(sormland.principals.len(), 10);
        let codes: BTreeSet<_> = counties
            .iter()
            .flat_map(|county| &county.principals)
            .map(|principal| &principal.code)
            .collect();
        let all: usize = counties.iter().map(|county| county.principals.len()).sum();
        assert_eq!(codes.len(), all);
        for county in &counties {
            for principal in &county.principals {
                assert!(
                    principal.code.starts_with(&county.code),
                    "{}",
                    principal.code
                );
            }
        }
    }
}
