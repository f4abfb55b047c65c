//! The files of a release: written, read back, checked, and what happens to files that are not as they should be.

#[cfg(test)]
mod bad;
#[cfg(test)]
mod checked;
#[cfg(test)]
mod frictionless;
#[cfg(test)]
mod given;
#[cfg(test)]
mod hostile;
#[cfg(test)]
mod sample;
#[cfg(test)]
mod written;
