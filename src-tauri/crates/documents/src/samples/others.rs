//! Papers of the store itself.

use super::{Sample, Samples, occasion};
use crate::papers::{Made, RecoveryCode};

pub fn sheets(_: &Samples) -> Vec<Sample<'_>> {
    // Seven groups of four signs in the vault's alphabet. It opens nothing: the last two signs do not fit.
    let groups = ["0K7Q", "F2MX", "A9TD", "EVB4", "RHW3", "N6PC", "Y8ZJ"];
    let code = RecoveryCode {
        groups: groups.map(str::to_owned).to_vec(),
    };
    let mut occasion = occasion(Made::FromStore);
    occasion.practice = false;
    vec![("recovery-code", Box::new(code), occasion)]
}
