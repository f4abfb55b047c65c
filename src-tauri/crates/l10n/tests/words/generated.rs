//! The type of message ids that the window is compiled against.

use std::fs;

use crate::source_tree;

#[test]
fn the_type_of_message_ids_is_the_committed_one() {
    let path = source_tree::root().join("ui/src/l10n/message-ids.ts");
    let expected = l10n::message_ids_typescript();
    if std::env::var_os("HJULET_WRITE_BINDINGS").is_some_and(|value| value == "1") {
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, &expected).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    let missing = expected.lines().filter(|line| !committed.contains(line));
    let surplus = committed.lines().filter(|line| !expected.contains(line));
    assert!(
        committed == expected,
        "ui/src/l10n/message-ids.ts is out of date, write it with HJULET_WRITE_BINDINGS=1\n\
         missing:\n{}\nno longer there:\n{}\n",
        missing.collect::<Vec<_>>().join("\n"),
        surplus.collect::<Vec<_>>().join("\n"),
    );
}
