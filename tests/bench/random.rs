//! Numbers without a pattern that are the same in every run.

/// The same sequence for the same beginning.
pub struct Random(pub u64);

impl Random {
    /// A number from 0 up to but not including a limit.
    pub fn below(&mut self, limit: u64) -> u64 {
        // Knuth's constants for a linear congruential generator of 64 bits.
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % limit
    }
}
