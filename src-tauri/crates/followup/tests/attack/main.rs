//! The attack on released counts: it wins against weakened rules, and loses against the real one.

#[cfg(test)]
mod cross_tables;
#[cfg(test)]
mod program;
#[cfg(test)]
mod weakened;
