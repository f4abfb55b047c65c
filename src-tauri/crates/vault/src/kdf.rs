//! From a passphrase to a key: Argon2id, and what it may cost.

use argon2::{Algorithm, Argon2, Block, Params, Version};
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::{Error, Passphrase, secret::Key};

const MIB: u32 = 1024;

/// What deriving a key from a passphrase costs, for us and for whoever guesses.
///
/// Bounds are checked when a cost is made or read, because the key file is
/// input that an attacker can write (`reference/tech.md` 5.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "CostParts", into = "CostParts")]
pub struct KdfCost {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

/// A cost outside the bounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("key derivation cost out of bounds")]
pub struct KdfCostFault;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct CostParts {
    memory_kib: u32,
    passes: u32,
    lanes: u32,
}

impl KdfCost {
    /// What is shipped: 256 MiB, 3 passes, 4 lanes.
    pub const SHIPPED: Self = Self {
        memory_kib: 256 * MIB,
        passes: 3,
        lanes: 4,
    };

    /// Where memory is short: 64 MiB, 3 passes, 4 lanes, the second choice of RFC 9106.
    pub const SMALL_MEMORY: Self = Self {
        memory_kib: 64 * MIB,
        passes: 3,
        lanes: 4,
    };

    /// The least that is read back: 19 MiB, 1 pass, 1 lane. For tests; too cheap for a person's store.
    pub const CHEAPEST: Self = Self {
        memory_kib: 19 * MIB,
        passes: 1,
        lanes: 1,
    };

    /// A cost of the given memory in KiB, number of passes and number of lanes.
    ///
    /// # Errors
    /// Memory below 19 MiB or above 1 GiB, passes or lanes outside 1 to 16.
    pub fn new(memory_kib: u32, passes: u32, lanes: u32) -> Result<Self, KdfCostFault> {
        let within = (Self::CHEAPEST.memory_kib..=1024 * MIB).contains(&memory_kib)
            && (1..=16).contains(&passes)
            && (1..=16).contains(&lanes);
        if !within {
            return Err(KdfCostFault);
        }
        Ok(Self {
            memory_kib,
            passes,
            lanes,
        })
    }

    /// This cost, or [`KdfCost::SMALL_MEMORY`] where less than twice its memory is available.
    ///
    /// The system may promise memory it does not have, so that allocating
    /// proves nothing; the shell asks the system and says. `None` if it could not tell.
    #[must_use]
    pub fn fitting(self, memory_available_kib: Option<u64>) -> Self {
        match memory_available_kib {
            Some(available) if available < 2 * u64::from(self.memory_kib) => self.stepped_down(),
            _ => self,
        }
    }

    /// Memory in KiB.
    pub fn memory_kib(self) -> u32 {
        self.memory_kib
    }

    /// Passes over the memory.
    pub fn passes(self) -> u32 {
        self.passes
    }

    /// Lanes. They do not run side by side; four keep the shape of the RFC.
    pub fn lanes(self) -> u32 {
        self.lanes
    }

    pub(crate) fn stepped_down(self) -> Self {
        if Self::SMALL_MEMORY.memory_kib < self.memory_kib {
            Self::SMALL_MEMORY
        } else {
            self
        }
    }
}

impl TryFrom<CostParts> for KdfCost {
    type Error = KdfCostFault;

    fn try_from(parts: CostParts) -> Result<Self, Self::Error> {
        Self::new(parts.memory_kib, parts.passes, parts.lanes)
    }
}

impl From<KdfCost> for CostParts {
    fn from(cost: KdfCost) -> Self {
        Self {
            memory_kib: cost.memory_kib,
            passes: cost.passes,
            lanes: cost.lanes,
        }
    }
}

/// The key that `passphrase` stands for with this salt and cost. Slow on purpose.
pub(crate) fn derive_key(
    passphrase: &Passphrase,
    salt: &[u8],
    cost: KdfCost,
) -> Result<Key, Error> {
    let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(Key::LENGTH))
        .map_err(|_| Error::Crypto)?;
    let blocks = params.block_count();
    // Reserved by hand, because an allocation that fails inside a library ends the program.
    let mut memory: Vec<Block> = Vec::new();
    memory
        .try_reserve_exact(blocks)
        .map_err(|_| Error::OutOfMemory)?;
    memory.resize(blocks, Block::new());
    let mut key = Zeroizing::new([0; Key::LENGTH]);
    let derived = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into_with_memory(
            passphrase.as_bytes(),
            salt,
            key.as_mut_slice(),
            &mut memory,
        );
    memory.zeroize();
    derived.map_err(|_| Error::Crypto)?;
    Ok(Key::from_bytes(&key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cost_outside_the_bounds_is_refused() {
        for (memory_kib, passes, lanes) in [
            (19 * MIB - 1, 1, 1),
            (1024 * MIB + 1, 3, 4),
            (u32::MAX, 3, 4),
            (64 * MIB, 0, 4),
            (64 * MIB, 17, 4),
            (64 * MIB, 3, 0),
            (64 * MIB, 3, 17),
        ] {
            assert_eq!(KdfCost::new(memory_kib, passes, lanes), Err(KdfCostFault));
        }
        assert_eq!(
            KdfCost::new(1024 * MIB, 16, 16).map(KdfCost::passes),
            Ok(16)
        );
    }

    #[test]
    fn short_memory_steps_down_and_never_up() {
        let plenty = Some(8 * 1024 * 1024);
        let short = Some(500 * 1024);
        assert_eq!(KdfCost::SHIPPED.fitting(plenty), KdfCost::SHIPPED);
        assert_eq!(KdfCost::SHIPPED.fitting(None), KdfCost::SHIPPED);
        assert_eq!(KdfCost::SHIPPED.fitting(short), KdfCost::SMALL_MEMORY);
        assert_eq!(KdfCost::CHEAPEST.fitting(Some(0)), KdfCost::CHEAPEST);
    }

    #[test]
    fn the_key_hangs_on_passphrase_salt_and_cost() {
        let passphrase = |text: &str| Passphrase::new(text.to_owned()).unwrap();
        let derive = |text, salt: &[u8], cost| derive_key(&passphrase(text), salt, cost).unwrap();
        let salt = [7; 16];
        let key = derive("gul kanot i regn", &salt, KdfCost::CHEAPEST);
        assert!(key.matches(&derive("gul kanot i regn", &salt, KdfCost::CHEAPEST)));
        assert!(!key.matches(&derive("gul kanot i regN", &salt, KdfCost::CHEAPEST)));
        assert!(!key.matches(&derive("gul kanot i regn", &[8; 16], KdfCost::CHEAPEST)));
        let dearer = KdfCost::new(19 * MIB, 2, 1).unwrap();
        assert!(!key.matches(&derive("gul kanot i regn", &salt, dearer)));
    }
}
