//! The words, held against each other and against the code that asks for them.
//!
//! Each rule is a function from what it looks at to a list of faults, tried
//! here on small planted faults first: a rule that finds nothing must be a rule
//! that could have found something. A failing test lists every fault.

mod actions;
mod allowed;
mod catalogue;
mod completeness;
mod generated;
mod javascript;
mod literals;
mod plurals;
mod scripts;
mod source_tree;
mod styles;
mod svelte;
mod typography;
mod untranslated;
mod usage;

/// Fails with all faults, one on each line.
fn assert_no_faults(faults: &[String]) {
    assert!(
        faults.is_empty(),
        "{} faults\n{}\n",
        faults.len(),
        faults.join("\n")
    );
}

/// Fails unless each planted fault is found: one fault for each expected part, in order.
fn assert_finds(faults: &[String], expected: &[&str]) {
    let all_found = faults.len() == expected.len()
        && faults
            .iter()
            .zip(expected)
            .all(|(fault, part)| fault.contains(part));
    assert!(all_found, "found {faults:#?}, expected {expected:#?}");
}
