//! The ways to break a label into lines.

use crate::text::{Extent, Weight, measure};

/// One way to break a label.
#[derive(Clone, Debug, Default)]
pub struct Breaking {
    /// The lines from the top.
    pub lines: Vec<Line>,
    /// How many lines end in a hyphen that was inside a word.
    hyphens: u32,
}

/// One measured line.
#[derive(Clone, Debug)]
pub struct Line {
    pub text: String,
    /// Its extent at size 1.
    pub extent: Extent,
}

/// A label of more pieces than this is prose, which belongs in the legend.
const MOST_PIECES: usize = 12;
/// How many ways are kept for each number of lines.
const KEPT: usize = 3;

/// The most balanced ways to break a text into 1 to `most` lines; none where it is blank or prose.
pub fn breakings(text: &str, weight: Weight, most: usize) -> Vec<Breaking> {
    let pieces = pieces(text);
    if pieces.is_empty() || pieces.len() > MOST_PIECES {
        return Vec::new();
    }
    // Every stretch of pieces is measured once, whichever ways it appears in.
    let stretches: Vec<Vec<Line>> = (0..pieces.len())
        .map(|from| {
            let mut line = String::new();
            let mut stretch = Vec::new();
            for piece in pieces.iter().skip(from) {
                if piece.spaced && !line.is_empty() {
                    line.push(' ');
                }
                line.push_str(piece.text);
                stretch.push(Line {
                    extent: measure(&line, weight),
                    text: line.clone(),
                });
            }
            stretch
        })
        .collect();

    let mut ways = Vec::new();
    for lines in 1..=most.min(pieces.len()) {
        let mut same_count: Vec<Breaking> = cuts(pieces.len(), lines)
            .into_iter()
            .filter_map(|ends| {
                let mut from = 0;
                let mut way = Breaking::default();
                for end in ends {
                    let line = stretches.get(from)?.get(end - from - 1)?;
                    way.lines.push(line.clone());
                    if pieces.get(end).is_some_and(|next| !next.spaced) {
                        way.hyphens += 1;
                    }
                    from = end;
                }
                Some(way)
            })
            .collect();
        same_count.sort_by(|one, two| one.raggedness().total_cmp(&two.raggedness()));
        same_count.truncate(KEPT);
        ways.append(&mut same_count);
    }
    ways
}

impl Breaking {
    /// How little one would choose this way: many lines, uneven lines, words torn at a hyphen.
    pub fn cost(&self) -> f64 {
        let lines = crate::geometry::number(self.lines.len());
        let uneven = self.widest() - self.narrowest();
        7.0 * lines + 1.6 * uneven + 9.0 * f64::from(self.hyphens)
    }

    fn raggedness(&self) -> f64 {
        self.widest() + 0.2 * (self.widest() - self.narrowest()) + f64::from(self.hyphens)
    }

    fn widest(&self) -> f64 {
        let widths = self.lines.iter().map(|line| line.extent.width);
        widths.fold(0.0, f64::max)
    }

    fn narrowest(&self) -> f64 {
        let widths = self.lines.iter().map(|line| line.extent.width);
        widths.fold(self.widest(), f64::min)
    }
}

struct Piece<'a> {
    text: &'a str,
    /// Whether a space stands before it; else it follows a hyphen.
    spaced: bool,
}

/// The parts that stay together: words, and the halves of hyphenated words.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for word in text.split_whitespace() {
        let mut spaced = true;
        let mut rest = word;
        while let Some((before, after)) = split_after_hyphen(rest) {
            pieces.push(Piece {
                text: before,
                spaced,
            });
            spaced = false;
            rest = after;
        }
        pieces.push(Piece { text: rest, spaced });
    }
    pieces
}

/// The first hyphen with at least two letters on both sides.
fn split_after_hyphen(word: &str) -> Option<(&str, &str)> {
    word.match_indices(['-', '\u{2010}', '/'])
        .map(|(at, hyphen)| word.split_at(at + hyphen.len()))
        .find(|(before, after)| before.chars().count() > 2 && after.chars().count() >= 2)
}

/// Every way to cut `count` pieces into `lines` runs, as the ends of the runs.
fn cuts(count: usize, lines: usize) -> Vec<Vec<usize>> {
    if lines == 1 {
        return vec![vec![count]];
    }
    (lines - 1..count)
        .flat_map(|last_cut| {
            cuts(last_cut, lines - 1).into_iter().map(move |mut ends| {
                ends.push(count);
                ends
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ways(text: &str) -> Vec<Vec<String>> {
        breakings(text, Weight::SemiBold, 3)
            .into_iter()
            .map(|way| way.lines.into_iter().map(|line| line.text).collect())
            .collect()
    }

    #[test]
    fn breaks_at_spaces_and_after_hyphens_and_loses_nothing() {
        assert_eq!(
            ways("vapaa-aika ja harrastukset").first().map(Vec::len),
            Some(1)
        );
        assert!(
            ways("vapaa-aika ja harrastukset")
                .contains(&vec!["vapaa-aika ja".to_owned(), "harrastukset".to_owned()])
        );
        assert!(ways("ka-qaybgal").contains(&vec!["ka-".to_owned(), "qaybgal".to_owned()]));
        for way in ways("Utveckling och lärande varje dag") {
            assert_eq!(way.join(" "), "Utveckling och lärande varje dag");
        }
    }

    #[test]
    fn a_single_word_has_one_way_and_a_blank_text_none() {
        assert_eq!(ways("berpirsiyarî"), [["berpirsiyarî"]]);
        assert!(ways("").is_empty());
        assert!(ways(&"ord ".repeat(13)).is_empty());
    }
}
