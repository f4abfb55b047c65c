//! The real program in its real window, driven through WebKitWebDriver.

use std::{
    net::{TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

/// How long a condition may take to come true. Generous, since a machine can be busy: nothing
/// passes because of it, it only ends what would hang.
pub const PATIENCE: Duration = Duration::from_mins(1);

/// Whatever went wrong while driving, in words for whoever reads the log.
pub type Trouble = Box<dyn std::error::Error + Send + Sync>;

/// A folder for the program's data that goes away with the value.
pub struct DataFolder(tempfile::TempDir);

impl DataFolder {
    /// A fresh, empty folder.
    ///
    /// # Errors
    /// The folder cannot be made.
    pub fn fresh() -> Result<Self, Trouble> {
        Ok(Self(tempfile::Builder::new().prefix("hjulet-").tempdir()?))
    }

    /// Where the program keeps its data.
    pub fn path(&self) -> PathBuf {
        self.0.path().join("data")
    }

    /// Where the program saves files for a test, which cannot use the system's dialog.
    pub fn saved(&self) -> PathBuf {
        self.0.path().join("sparat هنا")
    }

    /// Everything else a desktop program might write to: home, cache, configuration.
    fn home(&self) -> PathBuf {
        self.0.path().join("home")
    }

    /// The whole folder, for searching what was left in it.
    pub fn root(&self) -> &Path {
        self.0.path()
    }
}

/// The program running in a window.
pub struct Window {
    /// The connection to the window, for what the methods here do not cover.
    pub client: Client,
    driver: Driver,
}

/// The WebDriver process, ended with its children when dropped.
struct Driver(Child);

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

impl Window {
    /// Starts the program on a data folder, with derivation of keys made quick.
    ///
    /// # Errors
    /// The driver or the program does not start, or answers nothing within [`PATIENCE`].
    pub async fn open(data: &DataFolder) -> Result<Self, Trouble> {
        Self::open_with(data, &[("HJULET_QUICK_KDF", "1")]).await
    }

    /// Starts the program with further environment variables.
    ///
    /// # Errors
    /// As [`Window::open`].
    pub async fn open_with(data: &DataFolder, variables: &[(&str, &str)]) -> Result<Self, Trouble> {
        Self::start(Command::new("WebKitWebDriver"), data, variables).await
    }

    /// Starts the program with its data on a disk of three megabytes that only it sees.
    ///
    /// # Errors
    /// As [`Window::open`]; also where a process may not have mounts of its own.
    pub async fn open_on_small_disk(data: &DataFolder) -> Result<Self, Trouble> {
        std::fs::create_dir_all(data.path())?;
        let mut driver = Command::new("unshare");
        if !runs_as_root()? {
            driver.arg("--map-root-user");
        }
        driver
            .args(["--mount", "sh", "-c"])
            .arg("mount -t tmpfs -o size=3m,mode=700 none \"$HJULET_DATA\" && exec \"$0\" \"$@\"")
            .arg("WebKitWebDriver");
        Self::start(driver, data, &[("HJULET_QUICK_KDF", "1")]).await
    }

    /// The data folder as the program sees it, with what is mounted only for it.
    pub fn data_as_seen(&self, data: &DataFolder) -> PathBuf {
        let root = PathBuf::from(format!("/proc/{}/root", self.driver.0.id()));
        data.path()
            .strip_prefix("/")
            .map_or_else(|_| data.path(), |inside| root.join(inside))
    }

    async fn start(
        mut driver: Command,
        data: &DataFolder,
        variables: &[(&str, &str)],
    ) -> Result<Self, Trouble> {
        let binary = program()?;
        let port = free_port()?;
        let home = data.home();
        std::fs::create_dir_all(&home)?;
        std::fs::create_dir_all(data.saved())?;
        let driver = driver
            .arg(format!("--port={port}"))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("HJULET_DATA", data.path())
            .env("HJULET_SAVE_IN", data.saved())
            .env("HJULET_OPEN_IN", data.saved())
            .env("HOME", &home)
            .env("XDG_DATA_HOME", home.join("share"))
            .env("XDG_CONFIG_HOME", home.join("config"))
            .env("XDG_CACHE_HOME", home.join("cache"))
            .env("LANG", "C.UTF-8")
            // Screenshots hang for ever without the renderer these two switch off.
            .env_remove("WEBKIT_DISABLE_DMABUF_RENDERER")
            .env_remove("WEBKIT_DISABLE_COMPOSITING_MODE")
            .envs(variables.iter().copied())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("WebKitWebDriver does not start: {error}"))?;
        let driver = Driver(driver);

        let capabilities: serde_json::Map<String, Value> = json!({
            "webkitgtk:browserOptions": { "binary": binary, "args": [] }
        })
        .as_object()
        .cloned()
        .unwrap_or_default();
        let address = format!("http://127.0.0.1:{port}");
        let connected = tokio::time::timeout(PATIENCE, async {
            // The driver needs a moment before it listens.
            while TcpStream::connect(("127.0.0.1", port)).is_err() {
                tokio::time::sleep(Duration::from_millis(25)).await;
            }
            ClientBuilder::new(HttpConnector::new())
                .capabilities(capabilities)
                .connect(&address)
                .await
        })
        .await;
        let client = connected.map_err(|_| "the window did not open in time")??;
        Ok(Self { client, driver })
    }

    /// Closes the window as a person does, and waits until the program has ended.
    ///
    /// # Errors
    /// The driver does not answer.
    pub async fn close(self) -> Result<(), Trouble> {
        let programs = self.programs()?;
        self.client.close().await?;
        let ended = tokio::time::timeout(PATIENCE, async {
            while programs.iter().any(|id| is_running(id)) {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        });
        ended.await.map_err(|_| "the program did not end")?;
        drop(self.driver);
        Ok(())
    }

    /// Kills the program without warning, as a power cut does, and the driver with it.
    ///
    /// # Errors
    /// The program is not running.
    pub fn kill(self) -> Result<(), Trouble> {
        for program in self.programs()? {
            let killed = Command::new("kill").args(["-KILL", &program]).status()?;
            if !killed.success() {
                return Err(format!("process {program} was not killed").into());
            }
        }
        drop(self.driver);
        Ok(())
    }

    /// The process ids of the program, started by the driver.
    ///
    /// # Errors
    /// The program is not running.
    pub fn programs(&self) -> Result<Vec<String>, Trouble> {
        let children = format!("/proc/{0}/task/{0}/children", self.driver.0.id());
        let children = std::fs::read_to_string(children)?;
        if children.trim().is_empty() {
            return Err("the program is no child of the driver".into());
        }
        Ok(children.split_whitespace().map(str::to_owned).collect())
    }

    /// A picture of the window as PNG.
    ///
    /// # Errors
    /// The driver does not answer.
    pub async fn picture(&self) -> Result<Vec<u8>, Trouble> {
        // What was just changed is painted with the next frame but one, once nothing moves.
        self.client
            .execute_async(
                "const done = arguments[0]; \
                 Promise.allSettled(document.getAnimations().map((motion) => motion.finished)).then(() => \
                 requestAnimationFrame(() => requestAnimationFrame(() => done(null))))",
                vec![],
            )
            .await?;
        Ok(self.client.screenshot().await?)
    }

    /// Sets the size of the window's contents.
    ///
    /// # Errors
    /// The driver does not answer.
    pub async fn resize(&self, width: u32, height: u32) -> Result<(), Trouble> {
        self.client.set_window_size(width, height).await?;
        Ok(())
    }

    /// Asks the program, as the page does. For what a test does not walk through.
    ///
    /// # Errors
    /// The command fails.
    pub async fn ask(&self, command: &str, with: Value) -> Result<Value, Trouble> {
        let given = vec![command.into(), with];
        let answer = self.client.execute_async(ASK, given).await?;
        match answer.get("failure") {
            Some(failure) => Err(format!("{command}: {failure}").into()),
            None => Ok(answer),
        }
    }

    /// Runs a script in the page and gives its result.
    ///
    /// # Errors
    /// The script throws or the driver does not answer.
    pub async fn run(&self, script: &str, given: Vec<Value>) -> Result<Value, Trouble> {
        Ok(self.client.execute(script, given).await?)
    }
}

/// Asks the program, as the page does.
const ASK: &str = r"
const done = arguments[2];
window.__TAURI_INTERNALS__.invoke(arguments[0], arguments[1]).then(done, (failure) => done({ failure }));
";

/// The program to drive: built with the feature `e2e` and named by `HJULET_BINARY`.
///
/// # Errors
/// The variable is missing or names no file; `cargo xtask test` sets it.
pub fn program() -> Result<PathBuf, Trouble> {
    let named = std::env::var_os("HJULET_BINARY")
        .ok_or("HJULET_BINARY is not set: run `cargo xtask test`")?;
    let binary = PathBuf::from(named);
    if binary.is_file() {
        Ok(binary)
    } else {
        Err(format!("{} is no file", binary.display()).into())
    }
}

fn runs_as_root() -> Result<bool, Trouble> {
    let id = Command::new("id").arg("-u").output()?;
    Ok(id.stdout.trim_ascii() == b"0")
}

/// Whether a process still runs; one that has ended and was not yet waited for does not.
fn is_running(id: &str) -> bool {
    std::fs::read_to_string(format!("/proc/{id}/stat")).is_ok_and(|stat| {
        !stat
            .rsplit(')')
            .next()
            .unwrap_or_default()
            .starts_with(" Z")
    })
}

fn free_port() -> Result<u16, Trouble> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
