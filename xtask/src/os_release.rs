//! Which family of systems this computer belongs to, from the text of `/etc/os-release`.

/// A family of systems, told apart by how packages are installed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// Debian, Ubuntu and what is made from them: packages come through `apt-get`.
    Debian,
    /// Anything else.
    Other,
}

/// Reads the family from `ID` and `ID_LIKE` (freedesktop.org, os-release(5)).
pub fn family(os_release: &str) -> Family {
    let is_debian = ["ID", "ID_LIKE"]
        .into_iter()
        .filter_map(|key| value(os_release, key))
        .flat_map(str::split_whitespace)
        .any(|id| id == "debian" || id == "ubuntu");
    if is_debian {
        Family::Debian
    } else {
        Family::Other
    }
}

/// The name of the system as people know it.
pub fn pretty_name(os_release: &str) -> Option<&str> {
    value(os_release, "PRETTY_NAME")
}

fn value<'a>(os_release: &'a str, key: &str) -> Option<&'a str> {
    os_release.lines().find_map(|line| {
        let (name, value) = line.trim().split_once('=')?;
        (name == key).then(|| value.trim_matches(|quote| quote == '"' || quote == '\''))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debian_ubuntu_and_their_relatives_are_debian() {
        assert_eq!(
            family("PRETTY_NAME=\"Debian GNU/Linux 12 (bookworm)\"\nID=debian\n"),
            Family::Debian
        );
        assert_eq!(family("ID=ubuntu\nID_LIKE=debian\n"), Family::Debian);
        assert_eq!(
            family("ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n"),
            Family::Debian
        );
        assert_eq!(family("ID='debian'\r\n"), Family::Debian);
    }

    #[test]
    fn others_are_not() {
        assert_eq!(family("ID=fedora\n"), Family::Other);
        assert_eq!(
            family("ID=\"opensuse-leap\"\nID_LIKE=\"suse opensuse\"\n"),
            Family::Other
        );
        assert_eq!(family("VERSION_ID=debian\nID=notdebian\n"), Family::Other);
        assert_eq!(family(""), Family::Other);
    }

    #[test]
    fn the_name_is_without_its_quotes() {
        assert_eq!(
            pretty_name("ID=fedora\nPRETTY_NAME=\"Fedora Linux 44\"\n"),
            Some("Fedora Linux 44")
        );
        assert_eq!(pretty_name("ID=fedora\n"), None);
    }
}
