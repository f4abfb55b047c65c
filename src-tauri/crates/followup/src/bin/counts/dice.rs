//! Chance that is the same on every computer.

/// `SplitMix64` (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", 2014).
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// Begins with a number.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below another, which is at least 1.
    pub fn below(&mut self, end: u64) -> u64 {
        let product = u128::from(self.bits()) * u128::from(end);
        u64::try_from(product >> 64).unwrap_or(0)
    }

    /// Whether something happens that does so many times in a hundred.
    pub fn happens(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// One of several, each as often as its weight says; the last where no weight says anything.
    pub fn pick<T: Copy>(&mut self, weighed: &[(T, u64)]) -> Option<T> {
        let all: u64 = weighed.iter().map(|(_, weight)| weight).sum();
        let mut at = self.below(all.max(1));
        for (one, weight) in weighed {
            if at < *weight {
                return Some(*one);
            }
            at -= weight;
        }
        weighed.last().map(|(one, _)| *one)
    }
}

/// Shares a number by weights; the shares add up to it. Nobody gets anything where no weight says so.
pub fn shares(of: u64, weights: &[u64]) -> Vec<u64> {
    let all: u128 = weights.iter().copied().map(u128::from).sum();
    let mut so_far = 0_u128;
    let mut given = 0_u64;
    weights
        .iter()
        .map(|weight| {
            so_far += u128::from(*weight);
            let until = u128::from(of) * so_far / all.max(1);
            let until = u64::try_from(until).unwrap_or(of);
            let share = until - given;
            given = until;
            share
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chance_is_the_published_generator() {
        // The first numbers of the reference implementation for the seed 1234567.
        let mut dice = Dice::new(1_234_567);
        let numbers = [dice.bits(), dice.bits(), dice.bits()];
        assert_eq!(
            numbers,
            [
                6_457_827_717_110_365_317,
                3_203_168_211_198_807_973,
                9_817_491_932_198_370_423
            ]
        );
    }

    #[test]
    fn shares_add_up() {
        assert_eq!(shares(10, &[1, 0, 1]), [5, 0, 5]);
        assert_eq!(shares(7, &[1, 1, 1]).iter().sum::<u64>(), 7);
        assert_eq!(shares(1, &[5, 900, 5]).iter().sum::<u64>(), 1);
    }
}
