//! Keys, what is derived from them, and sealing with them.
//!
//! One random data key opens everything. It is wrapped in the key file, and
//! each use has its own key derived from it, so that no two uses share one.

use ring::{
    aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    hkdf, hmac,
    rand::{SecureRandom, SystemRandom},
};
use zeroize::{Zeroize, Zeroizing};

use crate::Error;

/// 256 bits that are not to be seen. Not `Clone`, not `Debug`; wiped when dropped.
///
/// Boxed, because a value that moves leaves its bytes behind.
pub(crate) struct Key(Box<Zeroizing<[u8; Key::LENGTH]>>);

/// What a key is derived for. The words are part of the stored format.
#[derive(Clone, Copy)]
pub(crate) enum Purpose {
    AccessLog,
    Database,
    Parked,
    RecoveryWrap,
}

/// Makes and checks tags: HMAC-SHA256 (RFC 2104).
pub(crate) struct Stamp(hmac::Key);

/// Something sealed, and the nonce it was sealed with.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Sealed {
    pub(crate) nonce: [u8; NONCE_LEN],
    pub(crate) content: Vec<u8>,
}

impl Purpose {
    fn words(self) -> &'static [u8] {
        match self {
            Self::AccessLog => b"hjulet access log v1",
            Self::Database => b"hjulet db v1",
            Self::Parked => b"hjulet parked v1",
            Self::RecoveryWrap => b"hjulet recovery v1",
        }
    }
}

impl Key {
    pub(crate) const LENGTH: usize = 32;

    pub(crate) fn make() -> Result<Self, Error> {
        let mut key = Self(Box::new(Zeroizing::new([0; Self::LENGTH])));
        SystemRandom::new().fill(key.0.as_mut_slice())?;
        Ok(key)
    }

    pub(crate) fn from_bytes(bytes: &[u8; Self::LENGTH]) -> Self {
        let mut key = Self(Box::new(Zeroizing::new([0; Self::LENGTH])));
        key.0.copy_from_slice(bytes);
        key
    }

    /// The key of this secret for one purpose: HKDF-SHA256 (RFC 5869).
    pub(crate) fn derive(secret: &[u8], salt: &[u8], purpose: Purpose) -> Result<Self, Error> {
        let mut key = Self(Box::new(Zeroizing::new([0; Self::LENGTH])));
        hkdf::Salt::new(hkdf::HKDF_SHA256, salt)
            .extract(secret)
            .expand(&[purpose.words()], hkdf::HKDF_SHA256)?
            .fill(key.0.as_mut_slice())?;
        wipe_the_stack_below();
        Ok(key)
    }

    /// The same key once more, for a second owner inside this crate.
    pub(crate) fn copy_of(other: &Self) -> Self {
        Self::from_bytes(&other.0)
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_slice()
    }

    /// Seals `content` with AES-256-GCM and a random nonce; `bound` must be the same when it is opened.
    pub(crate) fn seal(&self, bound: &[u8], content: &[u8]) -> Result<Sealed, Error> {
        let nonce = make_bytes::<NONCE_LEN>()?;
        let mut in_place = content.to_vec();
        self.aead()?.seal_in_place_append_tag(
            Nonce::assume_unique_for_key(nonce),
            Aad::from(bound),
            &mut in_place,
        )?;
        wipe_the_stack_below();
        Ok(Sealed {
            nonce,
            content: in_place,
        })
    }

    /// Opens what was sealed with this key and the same `bound`; `None` if it was not.
    pub(crate) fn open(
        &self,
        bound: &[u8],
        sealed: &Sealed,
    ) -> Result<Option<Zeroizing<Vec<u8>>>, Error> {
        let mut in_place = Zeroizing::new(sealed.content.clone());
        let opened = self.aead()?.open_in_place(
            Nonce::assume_unique_for_key(sealed.nonce),
            Aad::from(bound),
            &mut in_place,
        );
        wipe_the_stack_below();
        let Ok(plain) = opened else {
            return Ok(None);
        };
        let length = plain.len();
        in_place.truncate(length);
        Ok(Some(in_place))
    }

    /// What makes tags with this key.
    pub(crate) fn stamp(&self) -> Stamp {
        let stamp = Stamp(hmac::Key::new(hmac::HMAC_SHA256, self.as_bytes()));
        wipe_the_stack_below();
        stamp
    }

    #[cfg(test)]
    pub(crate) fn matches(&self, other: &Self) -> bool {
        self.as_bytes() == other.as_bytes()
    }

    fn aead(&self) -> Result<LessSafeKey, Error> {
        Ok(LessSafeKey::new(UnboundKey::new(
            &AES_256_GCM,
            self.as_bytes(),
        )?))
    }
}

impl Stamp {
    /// The tag of a content.
    pub(crate) fn tag(&self, content: &[u8]) -> Vec<u8> {
        hmac::sign(&self.0, content).as_ref().to_vec()
    }

    /// Whether a tag is that of a content.
    pub(crate) fn fits(&self, content: &[u8], tag: &[u8]) -> bool {
        hmac::verify(&self.0, content, tag).is_ok()
    }
}

/// Overwrites what the functions called before have left on the stack.
///
/// ring works on copies of the key that it does not wipe.
#[inline(never)]
fn wipe_the_stack_below() {
    let mut left_behind = [0_u8; 16 * 1024];
    left_behind.zeroize();
    std::hint::black_box(&left_behind);
}

pub(crate) fn make_bytes<const LENGTH: usize>() -> Result<[u8; LENGTH], Error> {
    let mut bytes = [0; LENGTH];
    SystemRandom::new().fill(&mut bytes)?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_sealed_opens_only_with_the_same_key_and_binding() {
        let key = Key::make().unwrap();
        let sealed = key.seal(b"here", "orden är mina".as_bytes()).unwrap();
        let opened = key.open(b"here", &sealed).unwrap().unwrap();
        assert_eq!(opened.as_slice(), "orden är mina".as_bytes());
        assert!(key.open(b"there", &sealed).unwrap().is_none());
        assert!(
            Key::make()
                .unwrap()
                .open(b"here", &sealed)
                .unwrap()
                .is_none()
        );
    }

    #[test]
    fn every_purpose_has_its_own_key() {
        let secret = [1; 32];
        let derive = |purpose| Key::derive(&secret, b"salt", purpose).unwrap();
        let database = derive(Purpose::Database);
        assert!(database.matches(&derive(Purpose::Database)));
        assert!(!database.matches(&derive(Purpose::Parked)));
        assert!(!database.matches(&derive(Purpose::RecoveryWrap)));
        assert!(!derive(Purpose::Parked).matches(&derive(Purpose::RecoveryWrap)));
        let access_log = derive(Purpose::AccessLog);
        for other in [Purpose::Database, Purpose::Parked, Purpose::RecoveryWrap] {
            assert!(!access_log.matches(&derive(other)));
        }
    }
}
