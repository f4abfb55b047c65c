//! Whether a Node.js is new enough for the tools that build the window.

/// The versions that will do, in words.
pub const WANTED: &str = "20.19 or newer (of version 22: 22.12 or newer)";

/// Whether the window's tools run on this version, such as `v20.20.2` or Debian's `20.19.2+dfsg-1`.
///
/// The rule is Vite 8's: `^20.19.0 || >=22.12.0`.
pub fn will_do(version: &str) -> bool {
    match major_and_minor(version) {
        Some((20, minor)) => minor >= 19,
        Some((22, minor)) => minor >= 12,
        Some((major, _)) => major > 22,
        None => false,
    }
}

fn major_and_minor(version: &str) -> Option<(u32, u32)> {
    let mut numbers = version.trim().trim_start_matches('v').split('.');
    let major = numbers.next()?.parse().ok()?;
    let minor = numbers.next()?.parse().ok()?;
    Some((major, minor))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_that_vite_runs_on_will_do() {
        for version in [
            "v20.19.0\n",
            "v20.20.2",
            "20.19.2+dfsg-1",
            "v22.12.0",
            "v23.0.0",
            "v26.1.0",
        ] {
            assert!(will_do(version), "{version}");
        }
    }

    #[test]
    fn older_and_unreadable_ones_will_not() {
        for version in [
            "v18.20.4",
            "v20.18.1",
            "v21.7.3",
            "v22.11.0",
            "18.20.4+dfsg-1~deb12u1",
            "",
            "node",
        ] {
            assert!(!will_do(version), "{version}");
        }
    }
}
