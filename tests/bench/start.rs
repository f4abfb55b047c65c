//! How long a person waits for the window, against a window with nothing in it.

use std::{
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use acceptance::{
    DataFolder,
    window::{PATIENCE, Trouble, program},
};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::measure::{Measure, Side};

const ROUNDS: usize = 15;

/// Notes the moment in nanoseconds and becomes the program.
const STARTER: &str = "#!/bin/sh\ndate +%s%N >\"$BENCH_STARTED\"\nexec \"$BENCH_PROGRAM\"\n";

/// When the engine first painted anything a person can read, in milliseconds since 1970.
///
/// Hjulet shows nothing before its first screen stands, so that this is the moment the screen can be used.
const PAINTED: &str = r#"
const [painted] = performance.getEntriesByName("first-contentful-paint");
return painted ? performance.timeOrigin + painted.startTime : null;
"#;

/// Measures from the start of the process to the first painted screen: of Hjulet, on a locked store, and of the empty window.
pub async fn until_painted(locked: &DataFolder) -> Result<Measure, Trouble> {
    let hjulet = program()?;
    let empty = std::env::current_exe()?.with_file_name("empty-window");
    if !empty.is_file() {
        return Err(format!("{} is no file: run `cargo xtask bench`", empty.display()).into());
    }
    let starter = Starter::new()?;
    // The first start of each finds nothing in the system's caches.
    starter.start(&hjulet, locked).await?;
    starter.start(&empty, locked).await?;
    let mut ours = Side::new("Hjulet, to the painted lock screen");
    let mut beside = Side::new("an empty Tauri window with the same settings");
    for _ in 0..ROUNDS {
        ours.took_ms(starter.start(&hjulet, locked).await?);
        beside.took_ms(starter.start(&empty, locked).await?);
    }
    Ok(Measure::ratio(
        "Window usable after start ÷ an empty Tauri window",
        1.3,
        ours,
        beside,
    ))
}

/// Starts programs through a script that notes when.
struct Starter {
    folder: tempfile::TempDir,
    script: PathBuf,
}

impl Starter {
    fn new() -> Result<Self, Trouble> {
        use std::os::unix::fs::PermissionsExt as _;

        let folder = tempfile::tempdir()?;
        let script = folder.path().join("start");
        std::fs::write(&script, STARTER)?;
        std::fs::set_permissions(&script, std::fs::Permissions::from_mode(0o700))?;
        Ok(Self { folder, script })
    }

    /// Starts a program, waits until its screen is painted, ends it, and gives the milliseconds from start to paint.
    async fn start(&self, program: &Path, data: &DataFolder) -> Result<f64, Trouble> {
        let started = self.folder.path().join("started");
        let home = data.root().join("home");
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("BENCH_PROGRAM", program)
            .env("BENCH_STARTED", &started)
            .env("HJULET_DATA", data.path())
            .env("HOME", &home)
            .env("XDG_DATA_HOME", home.join("share"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("LANG", "C.UTF-8")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let _driver = Ended(driver);
        let painted = tokio::time::timeout(PATIENCE, async {
            let client = self.connect(port).await?;
            let painted = painted_at(&client).await?;
            client.close().await?;
            Ok::<_, Trouble>(painted)
        })
        .await
        .map_err(|_| format!("{} painted nothing", program.display()))??;
        let started: f64 = std::fs::read_to_string(&started)?.trim().parse()?;
        Ok(painted - started / 1_000_000.0)
    }

    async fn connect(&self, port: u16) -> Result<Client, Trouble> {
        let wanted = json!({ "webkitgtk:browserOptions": { "binary": self.script, "args": [] } });
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(wanted.as_object().cloned().unwrap_or_default())
            .connect(&format!("http://127.0.0.1:{port}"))
            .await?;
        Ok(client)
    }
}

async fn painted_at(client: &Client) -> Result<f64, Trouble> {
    loop {
        if let Ok(Value::Number(moment)) = client.execute(PAINTED, vec![]).await {
            return moment.as_f64().ok_or_else(|| "no moment".into());
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
}

/// A process that ends with the value.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
