//! A conversation that is not stored, kept unreadable in memory while the store is locked.

use zeroize::Zeroizing;

use crate::{
    Error, OpenVault,
    secret::{Key, Purpose, Sealed},
};

/// Something sealed with a key that only the open store has.
///
/// Lives in memory and is not meant for any file.
pub struct ParkedBox(Sealed);

impl OpenVault {
    /// Seals bytes so that they can be kept in memory while the store is locked.
    ///
    /// # Errors
    /// [`Error::Crypto`] if the system gives no randomness.
    pub fn seal_parked(&self, content: &[u8]) -> Result<ParkedBox, Error> {
        let sealed = self
            .parked_key()?
            .seal(self.data_key.vault_id.as_bytes(), content)?;
        Ok(ParkedBox(sealed))
    }

    /// Opens what this store sealed, also after it was locked and opened again.
    ///
    /// # Errors
    /// [`Error::NotOurs`] if another store sealed it.
    pub fn open_parked(&self, parked: &ParkedBox) -> Result<Zeroizing<Vec<u8>>, Error> {
        self.parked_key()?
            .open(self.data_key.vault_id.as_bytes(), &parked.0)?
            .ok_or(Error::NotOurs)
    }

    fn parked_key(&self) -> Result<Key, Error> {
        Key::derive(
            self.data_key.key.as_bytes(),
            self.data_key.vault_id.as_bytes(),
            Purpose::Parked,
        )
    }
}

impl std::fmt::Debug for ParkedBox {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("‹hidden›")
    }
}
