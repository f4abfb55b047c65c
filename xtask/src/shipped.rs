//! What must not be in the program that ships: network code, a key ring, the web inspector.
//!
//! "Nothing leaves the computer but files that a person saves" (product.md, principle 6).

use crate::places::Places;
use crate::steps::{self, Outcome, Stop};
use crate::tasks;

/// Crates that talk to the network, or to a key ring that others can read.
const UNWANTED_CRATES: &[&str] = &[
    "attohttpc",
    "curl",
    "hyper",
    "isahc",
    "keyring",
    "native-tls",
    "quinn",
    "reqwest",
    "rustls",
    "tungstenite",
    "ureq",
];

/// Features that would open the program to others: the crate, then its feature.
const UNWANTED_FEATURES: &[(&str, &str)] = &[
    ("tauri", "devtools"),
    ("wry", "devtools"),
    ("hjulet", "e2e"),
];

/// Looks through everything that is linked into the program.
pub fn check(places: &Places) -> Result<Outcome, Stop> {
    let tree = steps::answer(tasks::cargo(places).args([
        "tree",
        "--package=hjulet",
        "--edges=normal,features",
        "--prefix=none",
    ]))?;
    let found = unwanted(&tree);
    if found.is_empty() {
        return Ok(Outcome::Done);
    }
    Err(Stop::because(format!(
        "The program would ship with: {}\nTo see where one comes from: cargo tree -p hjulet -e normal,features -i <name>",
        found.join(", "),
    )))
}

/// What is unwanted in an answer of `cargo tree --prefix=none --edges=normal,features`.
fn unwanted(tree: &str) -> Vec<String> {
    let mut found: Vec<String> = tree
        .lines()
        .filter_map(|line| {
            let mut words = line.split_whitespace();
            let name = words.next()?;
            let feature = match (words.next()?, words.next()) {
                ("feature", Some(feature)) => Some(feature.trim_matches('"')),
                _ => None,
            };
            if UNWANTED_CRATES.contains(&name) {
                return Some(name.to_owned());
            }
            let feature = feature?;
            UNWANTED_FEATURES
                .contains(&(name, feature))
                .then(|| format!("{name}/{feature}"))
        })
        .collect();
    found.sort();
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clean_tree_passes() {
        let tree = "hjulet v0.1.0 (/elsewhere/hjulet/src-tauri)\n\
                    tauri feature \"wry\"\n\
                    tauri v2.12.5\n\
                    hyperlink v1.0.0\n\
                    soup3 feature \"default\" (*)\n";
        assert_eq!(unwanted(tree), [""; 0]);
    }

    #[test]
    fn network_crates_and_the_inspector_are_found_once_each() {
        let tree = "hjulet v0.1.0 (/elsewhere/hjulet/src-tauri)\n\
                    tauri feature \"devtools\"\n\
                    reqwest feature \"json\"\n\
                    reqwest v0.12.9\n\
                    hyper v1.5.0 (*)\n\
                    hjulet feature \"e2e\" (command-line)\n";
        assert_eq!(
            unwanted(tree),
            ["hjulet/e2e", "hyper", "reqwest", "tauri/devtools"]
        );
    }
}
