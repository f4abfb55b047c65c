//! What was typed after `counts`, as types.

use std::path::PathBuf;

use followup::Fewest;

/// What `--help` prints.
pub const HELP: &str = "\
Shows what Hjulet publishes of true counts, so that anybody can try to reckon
back from it. Uses the functions of the program itself; changes nothing that is
already there.

Usage: cargo xtask counts table [--k K]
       cargo xtask counts simulate --seed N --units U --terms T --events M
                                   [--k K] --out DIR

K is how many uses and different cases every number stands for at least: 5 to
20, 5 if it is not given. Options may stand in any order, as `--k 7` or `--k=7`.

counts table
  Reads tables from standard input, one a line: how often each answer was
  given, whole numbers between spaces. Every use counts as a case of its own,
  and every answer can be large or small for all that is known. For each line
  one is written, at once:

    20 | 7*     Answers that stand by themselves, in the order given; then,
                with a star, the sum of all others (as from `20 3 4 0`).
    20 | 30     Every answer stands by itself.
    total 27    The table cannot be split: only the sum of all is published.
    held        All together are fewer than K: nothing is published.

  A line that holds no such numbers, also an empty one, stops the reading: the
  message names the line, and the exit code is 2. The same line always gives
  the same answer.

counts simulate
  Invents U units that count M uses altogether over T half-years from 2021-VT
  on (at most 100000 units, 200 half-years, 100000000 uses), and makes every
  release that the program would have made: at the beginning of the next
  half-year or, where a unit is late, of a later one; all at the end. Units
  differ in size a thousandfold. There are families with many uses, cases that
  are deleted and come back under another token, uses on paper entered late,
  uses of which nobody knows whose they are (they share one token, as in the
  program), and half-years without any use.

  DIR must be empty or not exist. For each unit there is a folder in it:

    unit-0001/truth.csv     One row a use: comma, UTF-8, LF, and a first line
                            with the names of the columns:
                              month context step language interpreter child
                              guardian services led-to form edition case
                              released
                            The answers are the codes of the released files.
                            `case` tells cases apart and never leaves a real
                            computer. `released` is the half-year whose files
                            count the use, empty where it was held to the end.
    unit-0001/2021-VT.csv   The files of each release, named after its
    unit-0001/2021-VT.xlsx  half-year, as the program saves them.
    unit-0001/2021-VT.zip

  The same N, U, T, M and K give the same bytes on every computer. Chance
  comes from SplitMix64 (Steele, Lea, Flood 2014): unit number i begins with
  the i-th number that N gives, and a number below n is the high half of n
  times 64 bits.

Exit codes: 0 done, 1 something could not be read or written, 2 misunderstood.";

/// What is asked for.
#[derive(Debug, PartialEq, Eq)]
pub enum Request {
    /// Tell how this is used.
    Help,
    /// Say what would be published of tables.
    Table(Fewest),
    /// Invent units.
    Simulate(Simulation),
}

/// Which units to invent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Simulation {
    /// What chance begins with.
    pub seed: u64,
    /// How many units.
    pub units: u32,
    /// How many half-years.
    pub terms: u16,
    /// How many uses altogether.
    pub events: u32,
    /// How many uses and cases every number stands for.
    pub fewest: Fewest,
    /// Where the files go.
    pub out: PathBuf,
}

/// Why the words make no request.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misunderstood {
    /// There is no such command, or none at all.
    #[error("Say `table` or `simulate` first.")]
    NoCommand,
    /// A word that is no option of the command.
    #[error("There is no option `{0}` here.")]
    UnknownOption(String),
    /// An option without its value, or with one that it cannot have.
    #[error("`{0}` needs {1}.")]
    Value(String, &'static str),
    /// An option that stands twice.
    #[error("`{0}` stands twice.")]
    Twice(String),
    /// An option that has to be there.
    #[error("`{0}` is missing.")]
    Missing(&'static str),
}

const K: &str = "--k";
const SEED: &str = "--seed";
const UNITS: &str = "--units";
const TERMS: &str = "--terms";
const EVENTS: &str = "--events";
const OUT: &str = "--out";

/// Reads the words.
pub fn parse(words: &[String]) -> Result<Request, Misunderstood> {
    if words
        .iter()
        .any(|word| ["-h", "--help", "help"].contains(&word.as_str()))
    {
        return Ok(Request::Help);
    }
    let (command, options) = words.split_first().ok_or(Misunderstood::NoCommand)?;
    match command.as_str() {
        "table" => {
            let options = Options::read(options, &[K])?;
            Ok(Request::Table(options.fewest()?))
        }
        "simulate" => {
            let options = Options::read(options, &[K, SEED, UNITS, TERMS, EVENTS, OUT])?;
            Ok(Request::Simulate(Simulation {
                seed: options.number(SEED, u64::MAX, "a whole number")?,
                units: options.number(UNITS, 100_000, "a whole number up to 100000")?,
                terms: options.number(TERMS, 200, "a whole number up to 200")?,
                events: options.number(EVENTS, 100_000_000, "a whole number up to 100000000")?,
                fewest: options.fewest()?,
                out: options
                    .value(OUT)
                    .ok_or(Misunderstood::Missing(OUT))?
                    .into(),
            }))
        }
        _ => Err(Misunderstood::NoCommand),
    }
}

/// Options with their values, each once.
struct Options(Vec<(String, String)>);

impl Options {
    fn read(words: &[String], known: &[&str]) -> Result<Self, Misunderstood> {
        let mut read: Vec<(String, String)> = Vec::new();
        let mut words = words.iter();
        while let Some(word) = words.next() {
            let (name, value) = match word.split_once('=') {
                Some((name, value)) => (name, Some(value)),
                None => (word.as_str(), None),
            };
            if !known.contains(&name) {
                return Err(Misunderstood::UnknownOption(word.clone()));
            }
            let value = value.or_else(|| words.next().map(String::as_str));
            let value = value.ok_or_else(|| Misunderstood::Value(name.to_owned(), "a value"))?;
            if read.iter().any(|(before, _)| before == name) {
                return Err(Misunderstood::Twice(name.to_owned()));
            }
            read.push((name.to_owned(), value.to_owned()));
        }
        Ok(Self(read))
    }

    fn value(&self, name: &str) -> Option<&str> {
        let of_name = |(option, _): &&(String, String)| option == name;
        self.0.iter().find(of_name).map(|(_, value)| value.as_str())
    }

    fn number<T: TryFrom<u64>>(
        &self,
        name: &'static str,
        most: u64,
        needs: &'static str,
    ) -> Result<T, Misunderstood> {
        let value = self.value(name).ok_or(Misunderstood::Missing(name))?;
        whole_number(value)
            .filter(|number| *number <= most)
            .and_then(|number| T::try_from(number).ok())
            .ok_or_else(|| Misunderstood::Value(name.to_owned(), needs))
    }

    fn fewest(&self) -> Result<Fewest, Misunderstood> {
        if self.value(K).is_none() {
            return Ok(Fewest::USUAL);
        }
        let needs = "a whole number from 5 to 20";
        Fewest::new(self.number(K, 20, needs)?)
            .map_err(|_| Misunderstood::Value(K.to_owned(), needs))
    }
}

/// A number of digits alone.
pub fn whole_number(text: &str) -> Option<u64> {
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(line: &str) -> Result<Request, Misunderstood> {
        let words: Vec<String> = line.split_whitespace().map(str::to_owned).collect();
        parse(&words)
    }

    #[test]
    fn options_are_understood_in_any_order() {
        assert_eq!(typed("table"), Ok(Request::Table(Fewest::USUAL)));
        assert_eq!(typed("table --k 20"), Ok(Request::Table(Fewest::MOST)));
        let simulation = Simulation {
            seed: 7,
            units: 3,
            terms: 4,
            events: 500,
            fewest: Fewest::MOST,
            out: PathBuf::from("there"),
        };
        for line in [
            "simulate --seed 7 --units 3 --terms 4 --events 500 --k 20 --out there",
            "simulate --out=there --k=20 --events=500 --terms=4 --units=3 --seed=7",
        ] {
            assert_eq!(typed(line), Ok(Request::Simulate(simulation.clone())));
        }
    }

    #[test]
    fn help_is_shown_wherever_it_is_asked_for() {
        for line in ["--help", "-h", "help", "table --help", "simulate --k 9 -h"] {
            assert_eq!(typed(line), Ok(Request::Help));
        }
        for option in [K, SEED, UNITS, TERMS, EVENTS, OUT] {
            assert!(HELP.contains(&format!("{option} ")), "{option}");
        }
        assert!(HELP.lines().all(|line| line.chars().count() <= 80));
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for (line, said) in [
            ("", "Say `table` or `simulate` first."),
            ("tabel", "Say `table` or `simulate` first."),
            ("table --seed 1", "There is no option `--seed` here."),
            ("table 20 3", "There is no option `20` here."),
            ("table --k", "`--k` needs a value."),
            ("table --k 4", "`--k` needs a whole number from 5 to 20."),
            ("table --k 21", "`--k` needs a whole number from 5 to 20."),
            ("table --k +5", "`--k` needs a whole number from 5 to 20."),
            ("table --k 5 --k 6", "`--k` stands twice."),
            (
                "simulate --seed 1 --units 1 --terms 1 --events 1",
                "`--out` is missing.",
            ),
            (
                "simulate --units 1 --terms 1 --events 1 --out x",
                "`--seed` is missing.",
            ),
        ] {
            assert_eq!(typed(line).unwrap_err().to_string(), said, "{line}");
        }
    }
}
