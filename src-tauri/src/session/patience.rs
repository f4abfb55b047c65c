//! A growing delay after wrong guesses. It slows a person at the keyboard who guesses and destroys nothing.

use std::{
    thread,
    time::{Duration, Instant},
};

use vault::Error;

/// Wrong guesses that cost nothing: everybody mistypes.
const FREE: u32 = 2;
/// The longest delay.
const LONGEST: Duration = Duration::from_secs(30);

/// How often somebody guessed wrong, and until when the next guess waits.
#[derive(Default)]
pub(super) struct Patience {
    wrong: u32,
    not_before: Option<Instant>,
}

impl Patience {
    /// Waits until the next guess may be tried.
    pub(super) fn wait(&self) {
        if let Some(moment) = self.not_before {
            thread::sleep(moment.saturating_duration_since(Instant::now()));
        }
    }

    /// Learns from the outcome of a guess.
    pub(super) fn learn<T>(&mut self, outcome: &Result<T, Error>) {
        match outcome {
            Ok(_) => *self = Self::default(),
            Err(Error::WrongPassphrase | Error::WrongRecoveryCode) => {
                self.wrong = self.wrong.saturating_add(1);
                self.not_before = Some(Instant::now() + delay_after(self.wrong));
            }
            // Nothing was learnt about the guess.
            Err(_) => {}
        }
    }
}

/// Nothing at first, then one second, doubled each time up to half a minute.
fn delay_after(wrong: u32) -> Duration {
    match wrong.checked_sub(FREE + 1) {
        None => Duration::ZERO,
        Some(doublings) => Duration::from_secs(1)
            .saturating_mul(2_u32.saturating_pow(doublings))
            .min(LONGEST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_mistakes_are_free_and_no_number_of_them_locks_anybody_out() {
        let delays: Vec<u64> = (0..10).map(|wrong| delay_after(wrong).as_secs()).collect();
        assert_eq!(delays, [0, 0, 0, 1, 2, 4, 8, 16, 30, 30]);
        assert_eq!(delay_after(u32::MAX), LONGEST);
    }

    #[test]
    fn a_right_guess_forgives() {
        let mut patience = Patience::default();
        for _ in 0..5 {
            patience.learn::<()>(&Err(Error::WrongPassphrase));
        }
        assert!(
            patience
                .not_before
                .is_some_and(|moment| Instant::now() < moment)
        );
        patience.learn(&Ok(()));
        assert!(patience.not_before.is_none());
    }
}
