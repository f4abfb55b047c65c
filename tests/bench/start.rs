//! How long a person waits for the window, against a window with nothing in it.

use std::{
    net::{TcpListener, TcpStream},
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};

use acceptance::{
    DataFolder,
    steps::Words,
    window::{PATIENCE, Trouble, program},
};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use wheel::LanguageTag;

use crate::measure::{Measure, Side};

const ROUNDS: usize = 15;
/// The words of the empty window's one page.
const EMPTY_SCREEN: &str = "Empty";

/// Notes its process and the moment in nanoseconds, and becomes the program.
const STARTER: &str = "echo $$ $(date +%s%N) >\"$BENCH_STARTED\"\nexec \"$BENCH_PROGRAM\"\n";

/// When the first screen stood painted, in milliseconds since 1970: both pages set a mark two frames after they filled
/// it. The first of these frames paints it, and the second begins when that is done.
const USABLE: &str = r#"
const [usable] = performance.getEntriesByName("usable");
return usable ? performance.timeOrigin + usable.startTime : null;
"#;
const SHOWN: &str = "return document.body.innerText";

/// Measures from the start of the process to the first painted screen: of Hjulet, on a locked store, and of the empty window.
pub async fn until_usable(locked: &DataFolder) -> Result<Measure, Trouble> {
    let hjulet = program()?;
    let empty = std::env::current_exe()?.with_file_name("empty-window");
    if !empty.is_file() {
        return Err(format!("{} is no file: run `cargo xtask bench`", empty.display()).into());
    }
    let locked_screen = Words::default().text(LanguageTag::Sv, "unlock-button");
    let hjulet = Started::new(hjulet, locked_screen)?;
    let empty = Started::new(empty, EMPTY_SCREEN.to_owned())?;
    // The first start of each finds nothing in the system's caches.
    hjulet.again(locked).await?;
    empty.again(locked).await?;
    let mut ours = Side::new("Hjulet, to the painted lock screen");
    let mut beside = Side::new("an empty Tauri window with the same settings");
    for _ in 0..ROUNDS {
        ours.took_ms(hjulet.again(locked).await?);
        beside.took_ms(empty.again(locked).await?);
    }
    Ok(Measure::ratio(
        "Window usable after start ÷ an empty Tauri window",
        1.3,
        ours,
        beside,
    ))
}

/// A program that is started again and again.
struct Started {
    program: PathBuf,
    /// Words on its first screen.
    shows: String,
    folder: tempfile::TempDir,
    script: PathBuf,
}

impl Started {
    fn new(program: PathBuf, shows: String) -> Result<Self, Trouble> {
        let folder = tempfile::tempdir()?;
        let script = folder.path().join("start");
        std::fs::write(&script, STARTER)?;
        Ok(Self {
            program,
            shows,
            folder,
            script,
        })
    }

    /// Starts the program, waits until its screen is painted, ends it, and gives the milliseconds from start to paint.
    async fn again(&self, data: &DataFolder) -> Result<f64, Trouble> {
        tokio::time::timeout(PATIENCE, self.once(data))
            .await
            .map_err(|_| format!("{} shows nothing or does not end", self.program.display()))?
    }

    async fn once(&self, data: &DataFolder) -> Result<f64, Trouble> {
        let note = self.folder.path().join("started");
        let home = data.root().join("home");
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let driver = Command::new("WebKitWebDriver")
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("BENCH_PROGRAM", &self.program)
            .env("BENCH_STARTED", &note)
            .env("HJULET_DATA", data.path())
            .env("HOME", &home)
            .env("XDG_DATA_HOME", home.join("share"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("LANG", "C.UTF-8")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let _driver = Driver(driver);

        let client = self.connect(port).await?;
        let usable = usable_at(&client).await?;
        let shown = client.execute(SHOWN, vec![]).await?;
        if !shown
            .as_str()
            .is_some_and(|shown| shown.contains(&self.shows))
        {
            return Err(format!("{} shows {shown}", self.program.display()).into());
        }
        client.close().await?;

        let note = std::fs::read_to_string(&note)?;
        let (process, started) = note.trim().split_once(' ').ok_or("no moment of start")?;
        // The next start must find the store free.
        while std::fs::exists(format!("/proc/{process}"))? {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        Ok(usable - started.parse::<f64>()? / 1_000_000.0)
    }

    async fn connect(&self, port: u16) -> Result<Client, Trouble> {
        let wanted =
            json!({ "webkitgtk:browserOptions": { "binary": "/bin/sh", "args": [self.script] } });
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

async fn usable_at(client: &Client) -> Result<f64, Trouble> {
    loop {
        if let Ok(Value::Number(moment)) = client.execute(USABLE, vec![]).await {
            return moment.as_f64().ok_or_else(|| "no moment".into());
        }
        tokio::time::sleep(Duration::from_millis(25)).await;
    }
}

/// The WebDriver process, ended when dropped.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}
