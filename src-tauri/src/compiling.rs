//! The files that are put together in *Sammanställ*: read in the background, counted on and off, kept in memory only.
//!
//! Independent of the store and its lock: there is nothing in these files that is secret.

use std::{
    collections::BTreeSet,
    fs::{self, File},
    io::Read as _,
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
};

use chrono::NaiveDate;
use followup::{
    FileFault, Refusal,
    compilation::{Compilation, KeptRelease, ReadFile},
    reading,
};

/// The most files that are taken from folders at once.
const MOST_FILES: usize = 100_000;
/// How deep a folder is looked into.
const DEEPEST: usize = 12;
/// The endings of the files a release is saved as. Of a folder no others are read.
const ENDINGS: [&str; 3] = ["csv", "xlsx", "zip"];
/// More threads than this wait for the disk and not for the processor.
const MOST_THREADS: usize = 8;

/// The files that are put together, and the reading that goes on.
#[derive(Default)]
pub struct Compiling {
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    compilation: Compilation,
    reading: Option<Arc<Progress>>,
    /// What was given while files were read, each with what was given together.
    waiting: Vec<Vec<PathBuf>>,
}

/// How far a reading has come.
#[derive(Default)]
pub struct Progress {
    done: AtomicUsize,
    of: AtomicUsize,
    cancelled: AtomicBool,
}

impl Compiling {
    /// Begins to read files and folders, or puts them behind those that are being read. `today` tells which
    /// half-years are over.
    pub fn begin(self: &Arc<Self>, paths: Vec<PathBuf>, today: NaiveDate) {
        let mut state = self.state();
        if state.reading.is_some() {
            state.waiting.push(paths);
            return;
        }
        let progress = Arc::new(Progress::default());
        state.reading = Some(Arc::clone(&progress));
        drop(state);
        let compiling = Arc::clone(self);
        thread::spawn(move || compiling.read_all(paths, today, &progress));
    }

    /// How many files are read, and how many there are; `None` if no reading goes on.
    pub fn progress(&self) -> Option<(usize, usize)> {
        let state = self.state();
        let progress = state.reading.as_ref()?;
        Some((
            progress.done.load(Ordering::Relaxed),
            progress.of.load(Ordering::Relaxed),
        ))
    }

    /// Stops the reading. What was taken in before it began stays.
    pub fn cancel(&self) {
        let mut state = self.state();
        state.waiting.clear();
        if let Some(progress) = state.reading.take() {
            progress.cancelled.store(true, Ordering::Relaxed);
        }
    }

    /// Takes a file out again.
    pub fn forget(&self, number: u32) {
        self.state().compilation.forget(number);
    }

    /// Takes all files out again, and stops the reading.
    pub fn clear(&self) {
        self.cancel();
        self.state().compilation.clear();
    }

    /// Does something with what is taken in.
    pub fn with<T>(&self, work: impl FnOnce(&Compilation) -> T) -> T {
        work(&self.state().compilation)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read_all(&self, mut paths: Vec<PathBuf>, today: NaiveDate, progress: &Arc<Progress>) {
        loop {
            let files = read(&paths, today, progress);
            let mut state = self.state();
            // Whoever cancelled may have begun another reading since.
            let ours = |reading: &Arc<Progress>| Arc::ptr_eq(reading, progress);
            if !state.reading.as_ref().is_some_and(ours) {
                return;
            }
            state.compilation.take_in(files);
            if state.waiting.is_empty() {
                state.reading = None;
                return;
            }
            paths = state.waiting.remove(0);
            progress.done.store(0, Ordering::Relaxed);
            progress.of.store(0, Ordering::Relaxed);
        }
    }
}

/// Reads files and folders, on as many threads as there are processors. After a cancelling what is given is not whole.
pub fn read(paths: &[PathBuf], today: NaiveDate, progress: &Progress) -> Vec<ReadFile> {
    let found = Found::below(paths, progress);
    progress.of.store(found.files.len(), Ordering::Relaxed);
    let places: Vec<&Path> = found.files.iter().map(PathBuf::as_path).collect();
    let next = AtomicUsize::new(0);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let read_some = || {
        let mut bytes = Vec::new();
        let mut read = Vec::new();
        while !progress.cancelled.load(Ordering::Relaxed) {
            let place = next.fetch_add(1, Ordering::Relaxed);
            let Some(path) = places.get(place) else {
                break;
            };
            let name = name(path);
            let found = release_of(path, &name, today, &mut bytes);
            read.push((place, ReadFile { name, found }));
            progress.done.fetch_add(1, Ordering::Relaxed);
        }
        read
    };
    let mut read: Vec<(usize, ReadFile)> = thread::scope(|scope| {
        let others: Vec<_> = (1..threads.min(MOST_THREADS).min(places.len()))
            .map(|_| scope.spawn(read_some))
            .collect();
        let mut read = read_some();
        // A thread that panicked has said so; what it read is lost and the rest is not.
        read.extend(
            others
                .into_iter()
                .filter_map(|thread| thread.join().ok())
                .flatten(),
        );
        read
    });
    read.sort_by_key(|(place, _)| *place);
    let refused = found.refused.into_iter();
    let read = read.into_iter().map(|(_, file)| file);
    read.chain(refused).collect()
}

fn release_of(
    path: &Path,
    name: &str,
    today: NaiveDate,
    bytes: &mut Vec<u8>,
) -> Result<KeptRelease, Refusal> {
    bytes.clear();
    // One byte more than a release can have tells that it has too many.
    let most = u64::try_from(reading::MOST_BYTES).unwrap_or(u64::MAX);
    let file = File::open(path).map_err(|_| FileFault::Unreadable)?;
    file.take(most.saturating_add(1))
        .read_to_end(bytes)
        .map_err(|_| FileFault::Unreadable)?;
    let release = reading::read(name, bytes)?;
    if !release.span.last.is_closed(today) {
        return Err(FileFault::Period.into());
    }
    Ok(release.into())
}

/// The files there are to be read.
#[derive(Default)]
struct Found {
    /// Sorted, each once.
    files: BTreeSet<PathBuf>,
    /// What cannot be read, or not whole.
    refused: Vec<ReadFile>,
    /// Whether there were more files than are read at once.
    full: bool,
}

impl Found {
    /// Files as they were named; of folders what could be a release.
    fn below(paths: &[PathBuf], progress: &Progress) -> Self {
        let mut found = Self::default();
        for path in paths {
            match fs::metadata(path) {
                Ok(about) if about.is_dir() => found.look_into(path, DEEPEST, progress),
                Ok(about) if about.is_file() => {
                    found.files.insert(path.clone());
                }
                // Neither can be read to its end: what is gone, and what is no file.
                Ok(_) | Err(_) => found.refuse(path, FileFault::Unreadable),
            }
        }
        found
    }

    fn look_into(&mut self, folder: &Path, deeper: usize, progress: &Progress) {
        let Ok(entries) = fs::read_dir(folder) else {
            self.refuse(folder, FileFault::Unreadable);
            return;
        };
        for entry in entries.flatten() {
            if self.full || progress.cancelled.load(Ordering::Relaxed) {
                return;
            }
            let path = entry.path();
            if is_hidden(&path) {
                continue;
            }
            // Of links those to files are followed, and no others: folders could go round in a circle.
            let is_folder = entry.file_type().is_ok_and(|kind| kind.is_dir());
            if is_folder && deeper == 0 {
                self.refuse(&path, FileFault::TooMany);
            } else if is_folder {
                self.look_into(&path, deeper - 1, progress);
            } else if has_known_ending(&path) && path.is_file() {
                self.full = MOST_FILES <= self.files.len();
                if self.full {
                    self.refuse(folder, FileFault::TooMany);
                } else {
                    self.files.insert(path);
                }
            }
        }
    }

    fn refuse(&mut self, path: &Path, fault: FileFault) {
        self.refused.push(ReadFile {
            name: name(path),
            found: Err(fault.into()),
        });
    }
}

/// The last part of a path, as well as it can be told.
fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

/// Hidden by its name, or kept by a spreadsheet beside a file that is open in it.
fn is_hidden(path: &Path) -> bool {
    let name = name(path);
    name.starts_with('.') || name.starts_with("~$")
}

fn has_known_ending(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| {
        ENDINGS
            .iter()
            .any(|known| known.eq_ignore_ascii_case(ending))
    })
}
