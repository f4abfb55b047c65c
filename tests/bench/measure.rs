//! What was measured, and how it is told.

use std::time::Duration;

use serde_json::{Value, json};

/// One promise about time and what came of it.
pub struct Measure {
    /// What is promised.
    pub name: &'static str,
    /// What is held against the limit.
    pub value: f64,
    /// In what [`Measure::value`] and [`Measure::limit`] are counted.
    pub unit: Unit,
    /// The most that is allowed; `None` for what is only told.
    pub limit: Option<f64>,
    /// What is measured.
    pub ours: Side,
    /// What it is measured against.
    pub beside: Side,
}

/// What a value is counted in.
#[derive(Clone, Copy)]
pub enum Unit {
    /// Times the other side.
    Times,
    /// Milliseconds.
    Milliseconds,
    /// Megabytes of memory, 10⁶ bytes each.
    Megabytes,
    /// Cells of tables.
    Cells,
}

/// One side of a measure.
#[derive(Clone)]
pub struct Side {
    /// What was measured.
    pub what: &'static str,
    unit: Unit,
    rounds: Vec<f64>,
}

impl Side {
    /// A side that nothing was timed of yet.
    pub fn new(what: &'static str) -> Self {
        Self::counted_in(Unit::Milliseconds, what)
    }

    /// A side that nothing was counted of yet.
    pub fn counted_in(unit: Unit, what: &'static str) -> Self {
        Self {
            what,
            unit,
            rounds: Vec::new(),
        }
    }

    /// Takes the time of one round.
    pub fn took(&mut self, time: Duration) {
        self.took_ms(time.as_secs_f64() * 1000.0);
    }

    /// Takes the time of one round, in milliseconds, or what was counted.
    pub fn took_ms(&mut self, time: f64) {
        self.rounds.push(time);
    }

    /// The middle of all rounds.
    pub fn median(&self) -> f64 {
        self.percentile(50)
    }

    /// The round that 95 of a hundred do not exceed.
    pub fn p95(&self) -> f64 {
        self.percentile(95)
    }

    fn percentile(&self, percent: usize) -> f64 {
        let mut sorted = self.rounds.clone();
        sorted.sort_by(f64::total_cmp);
        let rank = (sorted.len() * percent).div_ceil(100);
        let at = rank.saturating_sub(1);
        sorted.get(at).copied().unwrap_or(f64::NAN)
    }

    /// The longest round.
    pub fn worst(&self) -> f64 {
        self.rounds.iter().copied().fold(f64::NAN, f64::max)
    }
}

impl Measure {
    /// How many times as long ours takes.
    pub fn ratio(name: &'static str, limit: f64, ours: Side, beside: Side) -> Self {
        Self {
            name,
            value: ours.median() / beside.median(),
            unit: Unit::Times,
            limit: Some(limit),
            ours,
            beside,
        }
    }

    /// How many milliseconds longer ours takes.
    pub fn difference(name: &'static str, limit: Option<f64>, ours: Side, beside: Side) -> Self {
        Self {
            name,
            value: ours.median() - beside.median(),
            unit: Unit::Milliseconds,
            limit,
            ours,
            beside,
        }
    }

    /// Whether the promise is kept; `None` where nothing is promised. What was not measured is not kept.
    fn holds(&self) -> Option<bool> {
        self.limit.map(|limit| self.value <= limit)
    }
}

/// Everything, to be read by a program.
pub fn as_json(measures: &[Measure]) -> Value {
    let side = |side: &Side| {
        json!({
            "what": side.what,
            "median": side.median(),
            "worst": side.worst(),
            "unit": side.unit.name(),
            "rounds": side.rounds.len(),
        })
    };
    measures
        .iter()
        .map(|measure| {
            json!({
                "name": measure.name,
                "value": measure.value,
                "unit": measure.unit.name(),
                "limit": measure.limit,
                "holds": measure.holds(),
                "ours": side(&measure.ours),
                "beside": side(&measure.beside),
            })
        })
        .collect()
}

/// Everything, to be read by a person.
pub fn as_table(measures: &[Measure]) -> String {
    measures.iter().map(Measure::as_lines).collect()
}

impl Unit {
    fn name(self) -> &'static str {
        match self {
            Self::Times => "times",
            Self::Milliseconds => "ms",
            Self::Megabytes => "MB",
            Self::Cells => "cells",
        }
    }
}

impl Measure {
    fn as_lines(&self) -> String {
        let counted = |value: f64| match self.unit {
            Unit::Times => format!("{value:.2} ×"),
            Unit::Milliseconds => format!("{value:.1} ms"),
            Unit::Megabytes => format!("{value:.1} MB"),
            Unit::Cells => format!("{value:.0} cells"),
        };
        let limit = match self.limit {
            Some(limit) => format!("at most {}", counted(limit)),
            None => String::new(),
        };
        let verdict = match self.holds() {
            Some(true) => "holds",
            Some(false) => "MISSED",
            None => "for information",
        };
        format!(
            "{:<62} {:>9}   {limit:<16} {verdict}\n{}{}",
            self.name,
            counted(self.value),
            self.ours.as_line(),
            self.beside.as_line(),
        )
    }
}

impl Side {
    fn as_line(&self) -> String {
        format!(
            "    {:<58} {:>9.3} {unit}   (median of {}, worst {:.3} {unit})\n",
            self.what,
            self.median(),
            self.rounds.len(),
            self.worst(),
            unit = self.unit.name(),
        )
    }
}
