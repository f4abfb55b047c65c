//! The program without a window: started on a folder, asked, ended, started again.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use chrono::{DateTime, Local, NaiveDateTime, TimeZone as _};
use hjulet::{Session, Surroundings, platform};
use serde_json::{Value, json};
use tauri::{
    App, Manager as _, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    ipc::{CallbackFn, InvokeBody},
    test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder},
    webview::InvokeRequest,
};
use tempfile::TempDir;
use vault::KdfCost;

/// A passphrase that is good enough.
pub const PASSPHRASE: &str = "sju blå hästar sover";

/// One start of the program.
pub struct Program {
    app: App<MockRuntime>,
    window: WebviewWindow<MockRuntime>,
    now: Arc<Mutex<DateTime<Local>>>,
}

impl Program {
    /// Starts on a data folder, on the afternoon of 22 November 2026.
    pub fn start(folder: &Path) -> Self {
        Self::start_at(folder, "2026-11-22T14:05:00")
    }

    /// Starts on a data folder at a moment.
    pub fn start_at(folder: &Path, moment: &str) -> Self {
        let now = Arc::new(Mutex::new(local(moment)));
        let told = Arc::clone(&now);
        let surroundings = Surroundings {
            data_folder: Some(folder.to_owned()),
            clock: Box::new(move || *told.lock().unwrap()),
            kdf_cost: KdfCost::CHEAPEST,
        };
        let mut app = hjulet::application(mock_builder(), surroundings)
            .build(hjulet::context())
            .unwrap();
        // The event loop of the mock runtime does nothing; one turn of it runs the set-up.
        #[expect(
            deprecated,
            reason = "it is called once and not in the loop that the warning is about"
        )]
        app.run_iteration(|_, _| {});
        let window = app.get_webview_window(platform::WINDOW).unwrap();
        Self { app, window, now }
    }

    /// Starts on a folder of its own and makes a store; the recovery code comes along.
    pub fn with_store() -> (TempDir, Self, String) {
        let folder = tempfile::tempdir().unwrap();
        let program = Self::start(folder.path());
        let code = program.make_store();
        (folder, program, code)
    }

    /// Makes a store as a person does at the first start, and gives its recovery code.
    pub fn make_store(&self) -> String {
        let shown = self.ask("prepare_store", json!({ "passphrase": PASSPHRASE }));
        let groups: Vec<&str> = shown["groups"]
            .as_array()
            .unwrap()
            .iter()
            .map(|group| group.as_str().unwrap())
            .collect();
        let code = groups.join(" ");
        self.ask("keep_store", json!({ "typedCode": code }));
        code
    }

    /// What a command answers.
    pub fn ask(&self, command: &str, with: Value) -> Value {
        self.try_ask(command, with)
            .unwrap_or_else(|failure| panic!("{command} failed: {failure}"))
    }

    /// Why a command fails.
    pub fn refused(&self, command: &str, with: Value) -> Value {
        match self.try_ask(command, with) {
            Ok(answer) => panic!("{command} was to fail and answered {answer}"),
            Err(failure) => failure,
        }
    }

    /// What a command answers, or why it fails.
    pub fn try_ask(&self, command: &str, with: Value) -> Result<Value, Value> {
        invoke(&self.window, command, with)
    }

    /// Why a command fails that another window than the one there is asks for.
    pub fn refused_to_window(&self, label: &str, command: &str) -> Value {
        let other = WebviewWindowBuilder::new(&self.app, label, WebviewUrl::default())
            .build()
            .unwrap();
        invoke(&other, command, json!({})).expect_err("no other window may ask")
    }

    /// How the store stands.
    pub fn store(&self) -> Value {
        self.ask("state", json!({}))["store"].clone()
    }

    /// Opens the store with its passphrase.
    pub fn unlock(&self) {
        self.ask("unlock", json!({ "passphrase": PASSPHRASE }));
    }

    /// Locks the store.
    pub fn lock(&self) {
        self.ask("lock", json!({}));
        assert_eq!(self.store()["kind"], "locked");
    }

    /// Lets the time be another.
    pub fn at(&self, moment: &str) {
        *self.now.lock().unwrap() = local(moment);
    }

    /// The session, for what no command does.
    pub fn session(&self) -> Arc<Session> {
        Arc::clone(&self.app.state::<Arc<Session>>())
    }

    /// Lets files and folders be dropped on the window.
    pub fn drop_files(&self, paths: &[PathBuf]) {
        hjulet::dropped(self.app.handle(), paths);
    }

    /// Lets somebody be at a place of the conversation.
    pub fn be_at(&self, conversation: &Value, stage: &str, area: &Value) {
        let speaker = json!({ "role": "child", "number": 1 });
        let place = json!({ "stage": stage, "area": area, "speaker": speaker });
        self.ask(
            "be_at",
            json!({ "conversation": conversation["id"], "place": place }),
        );
    }

    /// Ends the program as closing its window does.
    pub fn end(self) {
        self.session().end();
    }
}

/// A conversation with a child and its mother, kept in the case `EK-7` until February.
pub fn working_copy() -> Value {
    let mut request = show_only();
    request["request"]["keeping"] =
        json!({ "kind": "workingCopy", "code": "EK-7", "deleteOn": "2027-02-20" });
    request
}

/// The same conversation, kept nowhere.
pub fn show_only() -> Value {
    json!({ "request": {
        "familyLanguage": "ar",
        "interpreter": "present",
        "ageBand": "10-12",
        "context": "health-talk",
        "step": "explore",
        "voices": [{ "role": "child", "number": 1 }, { "role": "mother", "number": 1 }],
        "keeping": { "kind": "showOnly" },
    } })
}

/// Words of the child about its health.
pub fn note(conversation: &Value, words: &str) -> Value {
    json!({ "request": {
        "conversation": conversation["id"],
        "area": "health",
        "voice": { "role": "child", "number": 1 },
        "question": "works",
        "language": "ar",
        "words": words,
        "swedish": "",
    } })
}

fn invoke(window: &WebviewWindow<MockRuntime>, command: &str, with: Value) -> Result<Value, Value> {
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: "tauri://localhost".parse().unwrap(),
        body: InvokeBody::Json(with),
        headers: tauri::http::HeaderMap::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(window, request).map(|answer| answer.deserialize().unwrap())
}

fn local(moment: &str) -> DateTime<Local> {
    let moment: NaiveDateTime = moment.parse().unwrap();
    Local.from_local_datetime(&moment).earliest().unwrap()
}
