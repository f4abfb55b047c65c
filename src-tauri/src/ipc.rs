//! The one list of commands: it registers them and writes the window's typed client.
//!
//! Three places name every command: this list, `ipc/command_names.rs` (from which
//! `build.rs` makes one permission each) and `capabilities/main.json` (which
//! grants them). A test keeps them the same.

use tauri::{Runtime, Wry};
use tauri_specta::{Builder, ErrorHandlingMode, collect_commands};

use crate::commands::{
    case_file, cases, compile, content, conversation, documents, followup, meetings, rounds,
    sheets, store,
};

/// Every command, ready to be registered on any runtime.
///
/// The runtime named inside is only read for its types; the handler takes the one it is given.
#[expect(clippy::too_many_lines, reason = "it is one list")]
pub fn commands<R: Runtime>() -> Builder<R> {
    Builder::new()
        .error_handling(ErrorHandlingMode::Throw)
        // What is read and what is written have one shape here, so one type says it.
        .disable_serde_phases()
        .typ::<crate::Failure>()
        .commands(collect_commands![
            store::state,
            store::choose_language::<Wry>,
            store::choose_marking,
            store::measure_passphrase,
            store::prepare_store,
            store::keep_store,
            store::forget_prepared_store,
            store::unlock,
            store::recover,
            store::lock::<Wry>,
            store::renew_page::<Wry>,
            store::stay_awake,
            store::set_damaged_store_aside,
            store::restore_backup,
            conversation::begin_conversation,
            conversation::keep_as_working_copy,
            conversation::current_conversation,
            conversation::interrupted_conversation,
            conversation::leave_interrupted,
            conversation::open_conversation,
            conversation::write_note,
            conversation::want_area,
            conversation::unwant_area,
            conversation::mark_area,
            conversation::decide_carry,
            conversation::keep_back,
            conversation::join_voice,
            conversation::part_voice,
            conversation::undo_step,
            conversation::redo_step,
            conversation::be_at,
            conversation::speak_language,
            conversation::finish_conversation,
            conversation::leave_conversation,
            rounds::compare_conversations,
            rounds::practice_families,
            rounds::begin_practice,
            cases::list_cases,
            cases::find_case,
            cases::agenda,
            cases::search_notes,
            cases::access_log,
            cases::save_access_log::<Wry>,
            cases::delete_case,
            cases::deletion_window,
            cases::text_without_identity_number,
            case_file::open_case,
            case_file::save_circle,
            case_file::choose_step,
            case_file::save_path,
            case_file::save_consent,
            case_file::withdraw_consent,
            case_file::delete_consent,
            case_file::save_action,
            case_file::delete_action,
            case_file::close_case,
            case_file::reopen_case,
            case_file::move_deletion,
            case_file::undo_in_case,
            case_file::redo_in_case,
            meetings::begin_meeting,
            meetings::open_meeting,
            meetings::meeting_again,
            meetings::save_meeting,
            meetings::save_in_room,
            meetings::proposed_agenda,
            meetings::delete_meeting,
            meetings::lead_meeting,
            meetings::meeting_room,
            meetings::undo_in_room,
            meetings::redo_in_room,
            meetings::finish_meeting,
            sheets::invitation,
            sheets::sip,
            sheets::bbic,
            sheets::eht,
            documents::make_document::<Wry>,
            documents::document_stage,
            documents::document_page,
            documents::save_document::<Wry>,
            documents::put_document_away,
            followup::units,
            followup::counting,
            followup::choose_unit,
            followup::raise_fewest,
            followup::count_areas,
            followup::own_counts,
            followup::count_paper_use,
            followup::paper_uses,
            followup::take_back_paper_use,
            followup::latest_use,
            followup::describe_latest_use,
            followup::use_of_conversation,
            followup::use_of_meeting,
            followup::correct_use_of_conversation,
            followup::correct_use_of_meeting,
            followup::release_proposal,
            followup::make_release::<Wry>,
            followup::release,
            followup::save_release::<Wry>,
            followup::reflection,
            followup::save_reflection,
            compile::choose_files::<Wry>,
            compile::choose_folder::<Wry>,
            compile::compiling::<Wry>,
            compile::cancel_compiling::<Wry>,
            compile::compilation::<Wry>,
            compile::forget_file::<Wry>,
            compile::clear_compilation::<Wry>,
            compile::save_compilation::<Wry>,
            compile::save_chart::<Wry>,
            compile::save_coverage_chart::<Wry>,
            content::wheel_content,
            content::wheel_shape,
        ])
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, env, fs, path::Path};

    use specta_typescript::Typescript;

    use super::*;

    include!("ipc/command_names.rs");

    /// Where the client is kept, from the folder of this crate.
    const CLIENT_FILE: &str = "../ui/src/ipc/bindings.ts";

    fn written_client() -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("bindings.ts");
        let language = Typescript::default()
            .header("// Written by `cargo xtask bindings` from the commands in src-tauri.\n");
        commands::<Wry>().export(language, &path).unwrap();
        fs::read_to_string(path).unwrap()
    }

    #[test]
    fn bindings_are_current() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(CLIENT_FILE);
        let written = written_client();
        if env::var_os("HJULET_WRITE_BINDINGS").is_some() {
            fs::write(&path, &written).unwrap();
        }
        let kept = fs::read_to_string(&path).unwrap_or_default();
        assert!(
            kept == written,
            "ui/src/ipc/bindings.ts is not what the commands say; `cargo xtask bindings` writes it"
        );
    }

    #[test]
    fn every_command_has_its_permission_and_no_other_is_granted() {
        let client = written_client();
        let registered: BTreeSet<&str> = client
            .split("__TAURI_INVOKE<")
            .skip(1)
            .filter_map(|call| call.split_once("(\"")?.1.split_once('"'))
            .map(|(name, _)| name)
            .collect();
        let named: BTreeSet<&str> = COMMAND_NAMES.iter().copied().collect();
        assert_eq!(registered, named);
        assert_eq!(named.len(), COMMAND_NAMES.len(), "a name stands twice");

        let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("capabilities/main.json");
        let capability: serde_json::Value =
            serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        let granted: BTreeSet<&str> = capability["permissions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|permission| permission.as_str().unwrap())
            .collect();
        let own: BTreeSet<String> = named
            .iter()
            .map(|name| format!("allow-{}", name.replace('_', "-")))
            .collect();
        let framework = [
            "core:event:allow-listen",
            "core:event:allow-unlisten",
            "core:webview:allow-set-webview-zoom",
        ];
        let expected: BTreeSet<&str> = own.iter().map(String::as_str).chain(framework).collect();
        assert_eq!(granted, expected);
        assert_eq!(capability["windows"], serde_json::json!(["main"]));
    }
}
