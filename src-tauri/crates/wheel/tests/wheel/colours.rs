//! Colours that can be read, and told apart by everybody.

use wheel::{
    Colour, Palette,
    palette::{HubColours, SHAPE_CONTRAST, TEXT_CONTRAST, dark, light},
};

use crate::words::default_pack;

/// How strong each kind of colour blindness turns linear colours, complete forms
/// (Machado, Oliveira and Fernandes 2009, severity 1.0).
const BLINDNESS: [(&str, [[f64; 3]; 3]); 3] = [
    (
        "protan",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "deutan",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "tritan",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

const IDENTITY: [[f64; 3]; 3] = [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]];

/// A difference that is seen at a glance between two rims that meet (CIE76).
const SEEN: f64 = 12.0;

/// CIELAB under D65 of a colour as seen through a matrix.
fn lab(colour: Colour, matrix: [[f64; 3]; 3]) -> [f64; 3] {
    let linear = colour.linear();
    let through = |row: [f64; 3]| {
        let sum: f64 = row
            .iter()
            .zip(linear)
            .map(|(part, channel)| part * channel)
            .sum();
        sum.clamp(0.0, 1.0)
    };
    let [red, green, blue] = matrix.map(through);
    let x = (0.412_456 * red + 0.357_576 * green + 0.180_438 * blue) / 0.950_47;
    let y = 0.212_673 * red + 0.715_152 * green + 0.072_175 * blue;
    let z = (0.019_334 * red + 0.119_192 * green + 0.950_304 * blue) / 1.088_83;
    let curve = |value: f64| {
        if value > 216.0 / 24389.0 {
            value.cbrt()
        } else {
            (24389.0 / 27.0 * value + 16.0) / 116.0
        }
    };
    let (x, y, z) = (curve(x), curve(y), curve(z));
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

fn difference(one: Colour, two: Colour, matrix: [[f64; 3]; 3]) -> f64 {
    let (one, two) = (lab(one, matrix), lab(two, matrix));
    let squares: f64 = one.iter().zip(two).map(|(a, b)| (a - b).powi(2)).sum();
    squares.sqrt()
}

#[test]
fn shapes_reach_three_to_one_and_text_seven_to_one() {
    let pack = default_pack();
    for entry in pack.entries() {
        let look = entry.look();
        for (palette, grounds) in [
            (look.light, [light::PAPER, light::SAND]),
            (look.dark, [dark::PAPER, dark::SAND]),
        ] {
            for ground in grounds {
                let ratio = palette.rim.contrast(ground);
                assert!(
                    ratio >= SHAPE_CONTRAST,
                    "{:?} rim on {ground}: {ratio:.2}",
                    entry.area
                );
                assert!(palette.text.contrast(ground) >= TEXT_CONTRAST);
                assert!(palette.soft.contrast(ground) >= TEXT_CONTRAST);
            }
            for tint in [palette.tint_pale, palette.tint_current, palette.tint_talked] {
                let icon = palette.icon.contrast(tint);
                assert!(
                    icon >= SHAPE_CONTRAST,
                    "{:?} icon on {tint}: {icon:.2}",
                    entry.area
                );
                let text = palette.text.contrast(tint);
                assert!(
                    text >= TEXT_CONTRAST,
                    "{:?} text on {tint}: {text:.2}",
                    entry.area
                );
                let soft = palette.soft.contrast(tint);
                assert!(
                    soft >= TEXT_CONTRAST,
                    "{:?} soft on {tint}: {soft:.2}",
                    entry.area
                );
            }
        }
    }
    for hub in [HubColours::LIGHT, HubColours::DARK] {
        assert!(hub.text.contrast(hub.fill) >= TEXT_CONTRAST);
        assert!(hub.soft.contrast(hub.fill) >= TEXT_CONTRAST);
    }
}

#[test]
fn the_three_tints_of_an_area_are_told_apart_and_weigh_the_same_in_all() {
    for entry in default_pack().entries() {
        let Palette {
            tint_pale,
            tint_current,
            tint_talked,
            ..
        } = entry.look().light;
        for (lighter, fuller) in [(tint_pale, tint_current), (tint_current, tint_talked)] {
            let step = difference(lighter, fuller, IDENTITY);
            assert!(step > 2.5, "{:?} {step:.1}", entry.area);
        }
        assert!((tint_pale.luminance() - 0.85).abs() < 0.01);
        assert!((tint_talked.luminance() - 0.686).abs() < 0.01);
    }
}

#[test]
fn neighbours_are_told_apart_by_every_eye_and_without_colour() {
    let pack = default_pack();
    let next_round = pack.areas.iter().cycle().skip(1);
    for (one, two) in pack.areas.iter().zip(next_round) {
        // The pattern alone is enough, in greyscale too; colour helps most eyes on top of it.
        assert_ne!(one.pattern, two.pattern);
        assert_ne!(one.icon, two.icon);
        for (name, matrix) in BLINDNESS.into_iter().chain([("all", IDENTITY)]) {
            for (one_colour, two_colour) in [
                (one.look().light.rim, two.look().light.rim),
                (one.look().dark.rim, two.look().dark.rim),
            ] {
                let seen = difference(one_colour, two_colour, matrix);
                assert!(
                    seen >= SEEN,
                    "{:?} {:?} {name}: {seen:.1}",
                    one.area,
                    two.area
                );
            }
        }
    }
}

#[test]
fn no_two_areas_of_our_pack_share_pattern_or_icon() {
    let pack = default_pack();
    let entries: Vec<_> = pack.entries().collect();
    for (index, one) in entries.iter().enumerate() {
        for two in entries.iter().skip(index + 1) {
            assert_ne!(one.pattern, two.pattern);
            assert_ne!(one.icon, two.icon);
            assert_ne!(one.colour, two.colour);
        }
    }
}

#[test]
fn a_pattern_shows_on_its_rim_but_does_not_shout() {
    for entry in default_pack().entries() {
        for palette in [entry.look().light, entry.look().dark] {
            let ratio = palette.pattern.contrast(palette.rim);
            assert!((1.25..2.2).contains(&ratio), "{:?} {ratio:.2}", entry.area);
        }
    }
}
