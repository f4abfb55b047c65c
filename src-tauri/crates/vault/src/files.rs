//! The files of a store and how they are written so that a crash leaves the old or the new, never half.

use std::{
    fs::{self, File},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use chrono::NaiveDate;

use crate::Error;

/// The encrypted database.
pub(crate) const DATABASE: &str = "vault.db";
/// The latest changes to the database, encrypted like it; gone when the store is
/// closed. It belongs to the database beside it and must never meet another.
pub(crate) const LATEST: &str = "vault.db-wal";
/// The wrapped keys.
pub(crate) const KEYS: &str = "vault.keys";
/// The key file before the last change, until the next good unlock.
pub(crate) const OLD_KEYS: &str = "vault.keys.old";
/// What the folder lock is taken on.
pub(crate) const LOCK: &str = "vault.lock";
/// There while a new store is being written; a store beside it without keys never held anything.
pub(crate) const MAKING: &str = "vault.making";
/// There while the store is closed. Missing at the start, it tells of an
/// unclean end; this way round, a full disk cannot keep a store from opening.
pub(crate) const CLEAN: &str = "vault.clean";
/// Dated copies.
pub(crate) const BACKUPS: &str = "backups";

/// What a file is called while it is being written; one that is found is of no use.
const WRITING: &str = ".writing-";

/// Makes a folder, and its parents, that only the person can read; an existing one is closed to others.
pub(crate) fn make_folder(folder: &Path) -> Result<(), Error> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // Another program may have made it readable for all.
        let mode = fs::metadata(folder)?.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            fs::set_permissions(folder, fs::Permissions::from_mode(mode & 0o700))?;
        }
    }
    Ok(())
}

/// Makes an empty file that only the person can read; an existing one is emptied.
pub(crate) fn make_file(path: &Path) -> Result<File, Error> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    Ok(options.open(path)?)
}

/// Writes a file so that a crash leaves the old content or the new.
pub(crate) fn write(path: &Path, content: &[u8]) -> Result<(), Error> {
    let folder = parent(path)?;
    let mut file = begin(folder)?;
    file.write_all(content)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|failure| failure.error)?;
    sync_folder(folder)
}

/// Copies a file so that a crash leaves the old content or the new.
pub(crate) fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    let folder = parent(to)?;
    let mut file = begin(folder)?;
    io::copy(&mut File::open(from)?, &mut file)?;
    file.as_file().sync_all()?;
    file.persist(to).map_err(|failure| failure.error)?;
    sync_folder(folder)
}

/// Reads a small file, at most `limit` bytes; `None` if there is no file, an error of kind `FileTooLarge` if there is more.
pub(crate) fn read_small(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, Error> {
    let file = match File::open(path) {
        Ok(file) => file,
        Err(failure) if failure.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(failure) => return Err(failure.into()),
    };
    let mut content = Vec::new();
    let read = file.take(limit + 1).read_to_end(&mut content)?;
    if limit < read as u64 {
        return Err(Error::Io(io::ErrorKind::FileTooLarge));
    }
    Ok(Some(content))
}

/// Length of a file in bytes; `None` if there is none.
pub(crate) fn length(path: &Path) -> Result<Option<u64>, Error> {
    match fs::metadata(path) {
        Ok(found) => Ok(Some(found.len())),
        Err(failure) if failure.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(failure) => Err(failure.into()),
    }
}

/// Removes a file, if it is there.
pub(crate) fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(failure) if failure.kind() != io::ErrorKind::NotFound => Err(failure.into()),
        _ => Ok(()),
    }
}

/// Removes what a crash left of files that were being written.
pub(crate) fn remove_unfinished(folder: &Path) -> Result<(), Error> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_name().to_string_lossy().starts_with(WRITING) {
            remove(&entry.path())?;
        }
    }
    Ok(())
}

/// Moves those of the named files that are there into a new folder called `<word>-<date>-<number>`.
pub(crate) fn move_aside(
    folder: &Path,
    names: &[&str],
    word: &str,
    today: NaiveDate,
) -> Result<PathBuf, Error> {
    let aside = (1..u32::MAX)
        .map(|number| folder.join(format!("{word}-{today}-{number}")))
        .find(|aside| !aside.exists())
        .ok_or(Error::Io(io::ErrorKind::AlreadyExists))?;
    make_folder(&aside)?;
    for name in names {
        match fs::rename(folder.join(name), aside.join(name)) {
            Err(failure) if failure.kind() != io::ErrorKind::NotFound => return Err(failure.into()),
            _ => {}
        }
    }
    sync_folder(&aside)?;
    sync_folder(folder)?;
    Ok(aside)
}

/// Makes what was renamed or removed in a folder last through a power cut.
pub(crate) fn sync_folder(folder: &Path) -> Result<(), Error> {
    // Elsewhere folders cannot be opened as files, and renaming is journalled.
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// A file to write to, readable by the person only, that goes if it is not finished.
fn begin(folder: &Path) -> Result<tempfile::NamedTempFile, Error> {
    Ok(tempfile::Builder::new()
        .prefix(WRITING)
        .tempfile_in(folder)?)
}

fn parent(path: &Path) -> Result<&Path, Error> {
    path.parent().ok_or(Error::Io(io::ErrorKind::InvalidInput))
}
