//! The ids of all messages as a TypeScript type.

use wheel::LanguageTag;

use crate::Locales;

/// The text of `ui/src/l10n/message-ids.ts`: a union of every Swedish id, sorted.
///
/// A wrong id is then a type error in the window. A test compares the committed file.
pub fn message_ids_typescript() -> String {
    let ids = Locales::embedded().ids(LanguageTag::Sv);
    let lines = ids.iter().map(|id| format!("\n  | \"{id}\""));
    format!(
        "// Generated from locales/sv by the tests of the crate l10n; do not edit.\n\
         // Write it anew: HJULET_WRITE_BINDINGS=1 cargo test -p l10n\n\n\
         /** The id of a message that exists in all six languages. */\n\
         export type MessageId ={};\n",
        lines.collect::<String>()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_type_lists_each_id_once_in_order() {
        let text = message_ids_typescript();
        let ids: Vec<_> = text
            .lines()
            .filter_map(|line| line.trim_end_matches(';').strip_prefix("  | "))
            .collect();
        assert!(ids.contains(&"\"date-long\""), "{text}");
        assert!(ids.is_sorted_by(|a, b| a < b), "{text}");
        assert!(text.ends_with("\";\n"), "{text}");
    }
}
