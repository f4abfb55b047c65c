//! The store as the shell meets it, at the cheapest key derivation.

#[cfg(test)]
mod access_log;
#[cfg(test)]
mod backups;
#[cfg(test)]
mod case_files;
#[cfg(test)]
mod case_list;
#[cfg(test)]
mod case_support;
#[cfg(test)]
mod damage;
#[cfg(test)]
mod doors;
#[cfg(test)]
mod edits;
#[cfg(test)]
mod formats;
#[cfg(test)]
#[cfg(target_os = "linux")]
mod full_disk;
#[cfg(test)]
mod killing;
#[cfg(test)]
mod making;
#[cfg(test)]
mod plain_text;
#[cfg(test)]
mod records;
#[cfg(test)]
#[cfg(unix)]
mod rights;
#[cfg(test)]
mod same_as_in_memory;
#[cfg(test)]
mod search;
#[cfg(test)]
mod support;
#[cfg(test)]
mod usage;
