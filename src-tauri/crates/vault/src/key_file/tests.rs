use proptest::prelude::*;

use super::*;

const PASSPHRASE: &str = "gul kanot i regn";

fn passphrase(text: &str) -> Passphrase {
    Passphrase::new(text.to_owned()).unwrap()
}

fn made() -> (KeyFile, DataKey, RecoveryCode) {
    let code = RecoveryCode::make().unwrap();
    let (file, data_key) =
        KeyFile::make(&passphrase(PASSPHRASE), KdfCost::CHEAPEST, &code).unwrap();
    (file, data_key, code)
}

/// Writes and reads back, with a check sum that fits: what an attacker would leave.
fn written_and_read(file: &KeyFile) -> KeyFile {
    KeyFile::parse(&file.to_bytes().unwrap()).unwrap()
}

fn by_passphrase(file: &KeyFile) -> Result<DataKey, Error> {
    file.open_with_passphrase(&passphrase(PASSPHRASE))
}

#[test]
fn both_doors_open_the_same_room() {
    let (file, data_key, code) = made();
    let file = written_and_read(&file);
    let front = by_passphrase(&file).unwrap();
    let back = file.open_with_recovery_code(&code).unwrap();
    assert!(front.key.matches(&data_key.key));
    assert!(back.key.matches(&data_key.key));
    assert_eq!(front.vault_id, data_key.vault_id);
}

#[test]
fn wrong_words_open_neither() {
    let (file, _, _) = made();
    let wrong = file.open_with_passphrase(&passphrase("gul kanot i regnet"));
    assert!(matches!(wrong, Err(Error::WrongPassphrase)));
    let wrong = file.open_with_recovery_code(&RecoveryCode::make().unwrap());
    assert!(matches!(wrong, Err(Error::WrongRecoveryCode)));
}

#[test]
fn a_new_passphrase_leaves_key_and_code_and_shares_nothing_with_the_old() {
    let (old, data_key, code) = made();
    let other = passphrase("fyra andra ord här");
    let new = old
        .with_passphrase(&other, KdfCost::CHEAPEST, &data_key)
        .unwrap();
    assert!(matches!(by_passphrase(&new), Err(Error::WrongPassphrase)));
    let opened = new.open_with_passphrase(&other).unwrap();
    assert!(opened.key.matches(&data_key.key));
    let opened = new.open_with_recovery_code(&code).unwrap();
    assert!(opened.key.matches(&data_key.key));
    assert_ne!(old.passphrase.wrap.salt, new.passphrase.wrap.salt);
    assert!(old.passphrase.wrap.sealed != new.passphrase.wrap.sealed);
}

#[test]
fn an_entry_of_another_store_opens_nothing() {
    let (ours, _, code) = made();
    let (theirs, _, _) = made();
    let mut mixed = ours.clone();
    mixed.vault_id = theirs.vault_id;
    let mixed = written_and_read(&mixed);
    assert!(matches!(by_passphrase(&mixed), Err(Error::WrongPassphrase)));
    assert!(matches!(
        mixed.open_with_recovery_code(&code),
        Err(Error::WrongRecoveryCode)
    ));
    let mut mixed = theirs;
    mixed.passphrase = ours.passphrase;
    let mixed = written_and_read(&mixed);
    assert!(matches!(by_passphrase(&mixed), Err(Error::WrongPassphrase)));
}

#[test]
fn the_box_of_one_door_is_none_of_the_other() {
    let (file, data_key, code) = made();
    // The recovery box sealed as if it were the passphrase's: only the binding tells them apart.
    let wrapping = Key::derive(
        code.as_bytes(),
        &file.passphrase.wrap.salt,
        Purpose::RecoveryWrap,
    )
    .unwrap();
    let bound = file.passphrase.bound_to(file.vault_id);
    let mut moved = file;
    moved.recovery.wrap = Wrap {
        salt: moved.passphrase.wrap.salt,
        sealed: wrapping.seal(&bound, data_key.key.as_bytes()).unwrap(),
    };
    let moved = written_and_read(&moved);
    assert!(matches!(
        moved.open_with_recovery_code(&code),
        Err(Error::WrongRecoveryCode)
    ));
}

#[test]
fn a_cheaper_cost_cannot_be_slipped_in() {
    let cost = KdfCost::new(20 * 1024, 1, 1).unwrap();
    let code = RecoveryCode::make().unwrap();
    let (mut file, _) = KeyFile::make(&passphrase(PASSPHRASE), cost, &code).unwrap();
    file.passphrase.cost = KdfCost::CHEAPEST;
    let file = written_and_read(&file);
    assert!(matches!(by_passphrase(&file), Err(Error::WrongPassphrase)));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn no_flipped_bit_opens_the_front_door(part in 0..3_usize, place in any::<prop::sample::Index>(), bit in 0..8_u32) {
        let (mut file, _, _) = made();
        let wrap = &mut file.passphrase.wrap;
        let bytes: &mut [u8] = match part {
            0 => &mut wrap.salt,
            1 => &mut wrap.sealed.nonce,
            _ => &mut wrap.sealed.content,
        };
        let place = place.index(bytes.len());
        bytes[place] ^= 1 << bit;
        let file = written_and_read(&file);
        prop_assert!(matches!(by_passphrase(&file), Err(Error::WrongPassphrase)));
    }

    #[test]
    fn no_flipped_bit_opens_the_back_door(part in 0..3_usize, place in any::<prop::sample::Index>(), bit in 0..8_u32) {
        let (mut file, _, code) = made();
        let wrap = &mut file.recovery.wrap;
        let bytes: &mut [u8] = match part {
            0 => &mut wrap.salt,
            1 => &mut wrap.sealed.nonce,
            _ => &mut wrap.sealed.content,
        };
        let place = place.index(bytes.len());
        bytes[place] ^= 1 << bit;
        let file = written_and_read(&file);
        prop_assert!(matches!(file.open_with_recovery_code(&code), Err(Error::WrongRecoveryCode)));
    }
}

proptest! {
    #[test]
    fn any_altered_byte_of_the_file_is_noticed_or_without_meaning(place in any::<prop::sample::Index>(), byte: u8) {
        let (file, _, _) = fixed();
        let written = file.to_bytes().unwrap();
        let mut altered = written.clone();
        let place = place.index(altered.len());
        prop_assume!(altered[place] != byte);
        altered[place] = byte;
        match KeyFile::parse(&altered) {
            // White space between the parts has no meaning.
            Ok(read) => prop_assert_eq!(read.to_bytes().unwrap(), written),
            Err(Error::Damaged(Damage::KeyFileBroken) | Error::TooNew { .. }) => {}
            Err(other) => prop_assert!(false, "{other:?}"),
        }
    }

    #[test]
    fn any_bytes_are_answered(bytes: Vec<u8>) {
        let answered = KeyFile::parse(&bytes);
        prop_assert!(matches!(answered, Err(Error::Damaged(Damage::KeyFileBroken))));
    }
}

/// Made once; the key derivation would dominate the test otherwise.
fn fixed() -> &'static (KeyFile, DataKey, RecoveryCode) {
    static MADE: std::sync::OnceLock<(KeyFile, DataKey, RecoveryCode)> = std::sync::OnceLock::new();
    MADE.get_or_init(made)
}
