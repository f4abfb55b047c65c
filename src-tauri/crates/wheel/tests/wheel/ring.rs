//! The places of sectors and boxes.

use proptest::prelude::*;
use wheel::geometry::{FIELD_INNER, FIELD_OUTER, GAP, Rectangle, Sector, polar};

#[test]
fn sectors_are_equal_and_fill_the_turn_from_twelve_o_clock() {
    for count in 3..=12_u32 {
        let sectors = Sector::all(count as usize);
        assert_eq!(sectors.len(), count as usize);
        assert_eq!(sectors.first().map(|sector| sector.start), Some(0.0));
        assert_eq!(sectors.last().map(|sector| sector.end), Some(360.0));
        for (one, two) in sectors.iter().zip(sectors.iter().skip(1)) {
            assert!((one.end - two.start).abs() < 1e-9, "no overlap and no hole");
        }
        let turn: f64 = sectors.iter().map(|sector| sector.end - sector.start).sum();
        assert!((turn - 360.0).abs() < 1e-9);
        for sector in &sectors {
            let share = sector.end - sector.start;
            assert!((share - 360.0 / f64::from(count)).abs() < 1e-9);
        }
    }
}

#[test]
fn the_order_is_clockwise_on_screen() {
    let sectors = Sector::all(4);
    let middles: Vec<(bool, bool)> = sectors
        .iter()
        .map(|sector| sector.on_middle(100.0))
        .map(|(x, y)| (x > 0.0, y < 0.0))
        .collect();
    // Upper right, lower right, lower left, upper left.
    assert_eq!(
        middles,
        [(true, true), (true, false), (false, false), (false, true)]
    );
}

/// The points of a path: all we write are `M`, `L` and `A`, each ending in its point.
fn ends(path: &str) -> Vec<(f64, f64)> {
    path.trim_end_matches('Z')
        .split(['M', 'L', 'A'])
        .filter(|part| !part.is_empty())
        .map(|part| {
            let mut numbers = part
                .rsplit(' ')
                .map(|number| number.parse().expect("a number"));
            let y = numbers.next().expect("a second coordinate");
            let x = numbers.next().expect("a first coordinate");
            (x, y)
        })
        .collect()
}

#[test]
fn fields_keep_the_gap_to_their_neighbours() {
    for count in 3..=12 {
        for sector in Sector::all(count) {
            for path in [sector.field(), sector.rim()] {
                assert_eq!(path.matches('A').count(), 6, "two arcs and four corners");
                for (x, y) in ends(&path) {
                    for ray in [sector.start, sector.end] {
                        let (ray_x, ray_y) = polar(ray, 1.0);
                        let aside = (ray_x * y - ray_y * x).abs();
                        assert!(aside > GAP / 2.0 - 0.02, "{count} {path}");
                    }
                }
            }
        }
    }
}

proptest! {
    /// The clearance is what sampling the edge of the box says.
    #[test]
    fn clearance_is_true(
        count in 3_usize..=12,
        index in 0_usize..12,
        x in -310.0..310.0_f64,
        y in -310.0..310.0_f64,
        width in 1.0..160.0_f64,
        height in 1.0..60.0_f64,
    ) {
        let sectors = Sector::all(count);
        let sector = sectors[index % count];
        let inside = Rectangle { left: x, top: y, right: x + width, bottom: y + height };
        let edge = (0..=40).flat_map(|step| {
            let share = f64::from(step) / 40.0;
            let (across, down) = (x + width * share, y + height * share);
            [(across, y), (across, y + height), (x, down), (x + width, down)]
        });
        let sampled = edge
            .map(|(x, y)| {
                let radius = x.hypot(y);
                let (start_x, start_y) = polar(sector.start, 1.0);
                let (end_x, end_y) = polar(sector.end, 1.0);
                (start_x * y - start_y * x - GAP / 2.0)
                    .min(x * end_y - y * end_x - GAP / 2.0)
                    .min(radius - FIELD_INNER)
                    .min(FIELD_OUTER - radius)
            })
            .fold(f64::INFINITY, f64::min);
        let clearance = sector.clearance(&inside);
        prop_assert!(clearance <= sampled + 1e-9);
        let over_the_hub = inside.left < 0.0 && inside.right > 0.0
            && inside.top < 0.0 && inside.bottom > 0.0;
        // Between two samples the nearest point of an edge may be missed by a little.
        prop_assert!(over_the_hub || clearance > sampled - 4.0);
    }
}
