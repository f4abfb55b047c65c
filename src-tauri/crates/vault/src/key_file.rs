//! `vault.keys`: the data key, wrapped once for each door.
//!
//! ```text
//! passphrase    --Argon2id(salt, cost)--> key --AES-256-GCM--> [data key]
//! recovery code --HKDF-SHA256(salt)-----> key --AES-256-GCM--> [data key]
//! ```
//!
//! Each box is bound to everything else that stands in its entry and to the
//! store, so that nothing can be altered or moved to another store or door.
//! The check sum is no protection; it tells a damaged file from a wrong passphrase.

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use ring::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use subtle::ConstantTimeEq;
use uuid::Uuid;
use zeroize::Zeroizing;

use crate::{
    Damage, Error, KdfCost, Part, Passphrase, RecoveryCode, kdf,
    secret::{Key, Purpose, Sealed, make_bytes},
};

/// The format this program writes, and the newest it reads.
pub(crate) const FORMAT: u32 = 1;
/// No key file is larger; a larger one is not read into memory.
pub(crate) const MAX_BYTES: u64 = 64 * 1024;

const SALT_LENGTH: usize = 16;
const NONCE_LENGTH: usize = 12;
/// The wrapped data key and its tag.
const BOX_LENGTH: usize = Key::LENGTH + 16;

/// The content of a key file of format 1.
#[derive(Clone)]
pub(crate) struct KeyFile {
    vault_id: Uuid,
    passphrase: PassphraseEntry,
    recovery: RecoveryEntry,
}

/// The key of an opened store, and what tells it from every other store.
pub(crate) struct DataKey {
    pub(crate) vault_id: Uuid,
    pub(crate) key: Key,
}

#[derive(Clone)]
struct PassphraseEntry {
    cost: KdfCost,
    wrap: Wrap,
}

#[derive(Clone)]
struct RecoveryEntry {
    wrap: Wrap,
}

#[derive(Clone)]
struct Wrap {
    salt: [u8; SALT_LENGTH],
    sealed: Sealed,
}

/// The file as it is written.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Written {
    format: u32,
    vault_id: Uuid,
    entries: Vec<WrittenEntry>,
    check_sum: Bytes<32>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct WrittenEntry {
    kind: Kind,
    kdf: WrittenKdf,
    salt: Bytes<SALT_LENGTH>,
    nonce: Bytes<NONCE_LENGTH>,
    #[serde(rename = "box")]
    sealed: Bytes<BOX_LENGTH>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Passphrase,
    Recovery,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
enum WrittenKdf {
    Argon2id(KdfCost),
    HkdfSha256 {},
}

/// The one thing read from a file of any format.
#[derive(Deserialize)]
struct AnyFormat {
    format: u32,
}

/// Bytes of a fixed number, written in base 64.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
struct Bytes<const LENGTH: usize>([u8; LENGTH]);

impl KeyFile {
    /// A new key file for a new store, with its data key. Slow.
    pub(crate) fn make(
        passphrase: &Passphrase,
        cost: KdfCost,
        code: &RecoveryCode,
    ) -> Result<(Self, DataKey), Error> {
        let vault_id = uuid::Builder::from_random_bytes(make_bytes()?).into_uuid();
        let key = Key::make()?;
        let file = Self {
            vault_id,
            passphrase: PassphraseEntry::wrap(vault_id, passphrase, cost, &key)?,
            recovery: RecoveryEntry::wrap(vault_id, code, &key)?,
        };
        Ok((file, DataKey { vault_id, key }))
    }

    /// The store it belongs to.
    pub(crate) fn vault_id(&self) -> Uuid {
        self.vault_id
    }

    /// Reads the bytes of a key file.
    ///
    /// # Errors
    /// [`Error::TooNew`] if a newer program wrote it, [`Error::Damaged`] if it is not what was written.
    pub(crate) fn parse(bytes: &[u8]) -> Result<Self, Error> {
        const BROKEN: Error = Error::Damaged(Damage::KeyFileBroken);
        let AnyFormat { format } = serde_json::from_slice(bytes).map_err(|_| BROKEN)?;
        if FORMAT < format {
            return Err(Error::TooNew {
                part: Part::KeyFile,
                needs: format,
            });
        }
        if format != FORMAT {
            return Err(BROKEN);
        }
        let written: Written = serde_json::from_slice(bytes).map_err(|_| BROKEN)?;
        let mut passphrase = None;
        let mut recovery = None;
        for entry in written.entries {
            let wrap = Wrap {
                salt: entry.salt.0,
                sealed: Sealed {
                    nonce: entry.nonce.0,
                    content: entry.sealed.0.to_vec(),
                },
            };
            let earlier = match (entry.kind, entry.kdf) {
                (Kind::Passphrase, WrittenKdf::Argon2id(cost)) => {
                    passphrase.replace(PassphraseEntry { cost, wrap }).is_some()
                }
                (Kind::Recovery, WrittenKdf::HkdfSha256 {}) => {
                    recovery.replace(RecoveryEntry { wrap }).is_some()
                }
                (Kind::Passphrase, WrittenKdf::HkdfSha256 {})
                | (Kind::Recovery, WrittenKdf::Argon2id(_)) => return Err(BROKEN),
            };
            if earlier {
                return Err(BROKEN);
            }
        }
        let file = Self {
            vault_id: written.vault_id,
            passphrase: passphrase.ok_or(BROKEN)?,
            recovery: recovery.ok_or(BROKEN)?,
        };
        let as_written: bool = file.check_sum().ct_eq(&written.check_sum.0).into();
        if !as_written {
            return Err(BROKEN);
        }
        Ok(file)
    }

    /// The bytes to write.
    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>, Error> {
        let entry = |kind, kdf, wrap: &Wrap| -> Result<WrittenEntry, Error> {
            let sealed = wrap.sealed.content.as_slice();
            Ok(WrittenEntry {
                kind,
                kdf,
                salt: Bytes(wrap.salt),
                nonce: Bytes(wrap.sealed.nonce),
                sealed: Bytes(sealed.try_into().map_err(|_| Error::Crypto)?),
            })
        };
        let written = Written {
            format: FORMAT,
            vault_id: self.vault_id,
            entries: vec![
                entry(
                    Kind::Passphrase,
                    WrittenKdf::Argon2id(self.passphrase.cost),
                    &self.passphrase.wrap,
                )?,
                entry(
                    Kind::Recovery,
                    WrittenKdf::HkdfSha256 {},
                    &self.recovery.wrap,
                )?,
            ],
            check_sum: Bytes(self.check_sum()),
        };
        let mut bytes = serde_json::to_vec_pretty(&written).map_err(|_| Error::Crypto)?;
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// Opens the data key with the passphrase. Slow.
    pub(crate) fn open_with_passphrase(&self, passphrase: &Passphrase) -> Result<DataKey, Error> {
        let PassphraseEntry { cost, wrap } = &self.passphrase;
        let wrapping = kdf::derive_key(passphrase, &wrap.salt, *cost)?;
        let key = wrap
            .open(&self.passphrase.bound_to(self.vault_id), &wrapping)?
            .ok_or(Error::WrongPassphrase)?;
        Ok(DataKey {
            vault_id: self.vault_id,
            key,
        })
    }

    /// Opens the data key with the recovery code.
    pub(crate) fn open_with_recovery_code(&self, code: &RecoveryCode) -> Result<DataKey, Error> {
        let wrap = &self.recovery.wrap;
        let wrapping = Key::derive(code.as_bytes(), &wrap.salt, Purpose::RecoveryWrap)?;
        let key = wrap
            .open(&self.recovery.bound_to(self.vault_id), &wrapping)?
            .ok_or(Error::WrongRecoveryCode)?;
        Ok(DataKey {
            vault_id: self.vault_id,
            key,
        })
    }

    /// The same file with another passphrase; the recovery code and the data key stay. Slow.
    pub(crate) fn with_passphrase(
        &self,
        passphrase: &Passphrase,
        cost: KdfCost,
        data_key: &DataKey,
    ) -> Result<Self, Error> {
        Ok(Self {
            vault_id: self.vault_id,
            passphrase: PassphraseEntry::wrap(self.vault_id, passphrase, cost, &data_key.key)?,
            recovery: self.recovery.clone(),
        })
    }

    fn check_sum(&self) -> [u8; 32] {
        let mut content = self.passphrase.bound_to(self.vault_id);
        content.extend(self.passphrase.wrap.sealed.nonce);
        content.extend(&self.passphrase.wrap.sealed.content);
        content.extend(self.recovery.bound_to(self.vault_id));
        content.extend(self.recovery.wrap.sealed.nonce);
        content.extend(&self.recovery.wrap.sealed.content);
        let mut sum = [0; 32];
        sum.copy_from_slice(digest(&SHA256, &content).as_ref());
        sum
    }
}

impl PassphraseEntry {
    /// Wraps the data key; steps the cost down once if there is not the memory for it.
    fn wrap(
        vault_id: Uuid,
        passphrase: &Passphrase,
        cost: KdfCost,
        key: &Key,
    ) -> Result<Self, Error> {
        let salt = make_bytes()?;
        let (cost, wrapping) = match kdf::derive_key(passphrase, &salt, cost) {
            Err(Error::OutOfMemory) => {
                let cost = cost.stepped_down();
                (cost, kdf::derive_key(passphrase, &salt, cost)?)
            }
            derived => (cost, derived?),
        };
        let bound = bound_passphrase(vault_id, cost, &salt);
        let sealed = wrapping.seal(&bound, key.as_bytes())?;
        Ok(Self {
            cost,
            wrap: Wrap { salt, sealed },
        })
    }

    fn bound_to(&self, vault_id: Uuid) -> Vec<u8> {
        bound_passphrase(vault_id, self.cost, &self.wrap.salt)
    }
}

impl RecoveryEntry {
    fn wrap(vault_id: Uuid, code: &RecoveryCode, key: &Key) -> Result<Self, Error> {
        let salt = make_bytes()?;
        let wrapping = Key::derive(code.as_bytes(), &salt, Purpose::RecoveryWrap)?;
        let sealed = wrapping.seal(&bound_recovery(vault_id, &salt), key.as_bytes())?;
        Ok(Self {
            wrap: Wrap { salt, sealed },
        })
    }

    fn bound_to(&self, vault_id: Uuid) -> Vec<u8> {
        bound_recovery(vault_id, &self.wrap.salt)
    }
}

impl Wrap {
    fn open(&self, bound: &[u8], wrapping: &Key) -> Result<Option<Key>, Error> {
        let Some(opened) = wrapping.open(bound, &self.sealed)? else {
            return Ok(None);
        };
        let mut bytes = Zeroizing::new([0; Key::LENGTH]);
        if opened.len() != bytes.len() {
            return Ok(None);
        }
        bytes.copy_from_slice(&opened);
        Ok(Some(Key::from_bytes(&bytes)))
    }
}

/// What the box of the passphrase is bound to. Every part has a fixed length,
/// so that no two entries can be written as the same bytes.
fn bound_passphrase(vault_id: Uuid, cost: KdfCost, salt: &[u8; SALT_LENGTH]) -> Vec<u8> {
    let mut bound = bound_start(vault_id, b"passphrase argon2id 13");
    for number in [cost.memory_kib(), cost.passes(), cost.lanes()] {
        bound.extend(number.to_be_bytes());
    }
    bound.extend(salt);
    bound
}

fn bound_recovery(vault_id: Uuid, salt: &[u8; SALT_LENGTH]) -> Vec<u8> {
    let mut bound = bound_start(vault_id, b"recovery hkdf-sha256");
    bound.extend(salt);
    bound
}

fn bound_start(vault_id: Uuid, kind: &[u8]) -> Vec<u8> {
    let mut bound = b"hjulet key file\0".to_vec();
    bound.extend(FORMAT.to_be_bytes());
    bound.extend(vault_id.as_bytes());
    bound.extend(kind);
    bound.push(0);
    bound
}

impl<const LENGTH: usize> TryFrom<String> for Bytes<LENGTH> {
    type Error = &'static str;

    fn try_from(written: String) -> Result<Self, Self::Error> {
        let bytes = BASE64.decode(written).map_err(|_| "not base 64")?;
        bytes.try_into().map(Self).map_err(|_| "wrong length")
    }
}

impl<const LENGTH: usize> From<Bytes<LENGTH>> for String {
    fn from(bytes: Bytes<LENGTH>) -> Self {
        BASE64.encode(bytes.0)
    }
}

#[cfg(test)]
mod tests;
