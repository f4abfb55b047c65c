//! What every chart is drawn on: a sheet of paper with a title, text in lines, and boxes.

use std::fmt::{self, Write as _};

use wheel::{
    Direction, LanguageTag,
    palette::light::{INK, PAPER, SAND, SOFT},
    text::{FONT_FAMILY, Weight, text_width},
};

/// The space round everything.
pub const MARGIN: f64 = 32.0;
/// The size of labels and numbers.
pub const LABEL: f64 = 16.0;
/// The size of what explains.
pub const NOTE: f64 = 14.0;
const TITLE: f64 = 26.0;
/// A line of text is so many times as high as its letters; Arabic ones reach further.
const LEADING: f64 = 1.4;
const ARABIC_LEADING: f64 = 1.6;

/// Stand around a text that runs from the right.
const RTL_BEGINS: &str = "\u{202B}";
const RTL_ENDS: &str = "\u{202C}";

/// How a box looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    /// Filled with ink.
    Ink,
    /// Outlined, with slanting lines.
    Hatched,
    /// Outlined, on sand.
    Sand,
    /// Outlined with dashes.
    Dashed,
}

/// To which side of its place a text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum From {
    /// It begins there.
    Start,
    /// Its middle is there.
    Middle,
}

/// A text of one line.
#[derive(Clone, Copy)]
pub struct Words<'t> {
    /// What it says.
    pub text: &'t str,
    /// How large it is.
    pub size: f64,
    /// How heavy it is.
    pub weight: Weight,
    /// To which side it runs.
    pub from: From,
}

/// A sheet that is being drawn on from above. Places are counted from where the language begins.
pub struct Sheet {
    language: LanguageTag,
    width: f64,
    /// How far down it is drawn on.
    pub at: f64,
    title: String,
    drawn: String,
}

impl Sheet {
    /// An empty sheet with its title.
    pub fn new(language: LanguageTag, width: f64, title: &str) -> Self {
        let mut sheet = Self {
            language,
            width,
            at: MARGIN,
            title: title.to_owned(),
            drawn: String::new(),
        };
        sheet.paragraph(title, TITLE, Weight::SemiBold);
        sheet
    }

    /// How wide it is.
    pub fn width(&self) -> f64 {
        self.width
    }

    /// How high a line of letters of a size is.
    pub fn line(&self, size: f64) -> f64 {
        let leading = match self.language.direction() {
            Direction::Ltr => LEADING,
            Direction::Rtl => ARABIC_LEADING,
        };
        size * leading
    }

    /// Writes over the whole width, in as many lines as it takes, and goes on below.
    pub fn paragraph(&mut self, text: &str, size: f64, weight: Weight) {
        for line in wrapped(text, self.width - 2.0 * MARGIN, size, weight) {
            self.at += self.line(size);
            let words = Words {
                text: &line,
                size,
                weight,
                from: From::Start,
            };
            self.write(MARGIN, self.at - size * 0.4, words);
        }
    }

    /// Leaves space.
    pub fn space(&mut self, space: f64) {
        self.at += space;
    }

    /// Writes a line on a baseline.
    pub fn write(&mut self, x: f64, baseline: f64, words: Words<'_>) {
        let x = self.mirrored(x);
        let fill = if words.size < LABEL { SOFT } else { INK };
        let rtl = self.language.direction() == Direction::Rtl;
        // Not every program that draws SVG knows `direction`, so the text itself says how it runs.
        let (anchor, begin, end) = match (words.from, rtl) {
            (From::Start, false) => ("start", "", ""),
            (From::Start, true) => ("end", RTL_BEGINS, RTL_ENDS),
            (From::Middle, false) => ("middle", "", ""),
            (From::Middle, true) => ("middle", RTL_BEGINS, RTL_ENDS),
        };
        // Writing to a `String` cannot fail.
        let _ = writeln!(
            self.drawn,
            "<text x=\"{x:.1}\" y=\"{baseline:.1}\" font-size=\"{:.1}\" font-weight=\"{}\" \
             fill=\"{fill}\" text-anchor=\"{anchor}\">{begin}{}{end}</text>",
            words.size,
            words.weight.as_str(),
            Escaped(words.text)
        );
    }

    /// Draws a box.
    pub fn draw(&mut self, x: f64, y: f64, (width, height): (f64, f64), look: Look) {
        let left = match self.language.direction() {
            Direction::Ltr => x,
            Direction::Rtl => self.mirrored(x) - width,
        };
        let look = match look {
            Look::Ink => format!("fill=\"{INK}\""),
            Look::Hatched => {
                format!("fill=\"url(#hatched)\" stroke=\"{INK}\" stroke-width=\"1.5\"")
            }
            Look::Sand => format!("fill=\"{SAND}\" stroke=\"{INK}\" stroke-width=\"1.5\""),
            Look::Dashed => format!(
                "fill=\"none\" stroke=\"{INK}\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\""
            ),
        };
        // Writing to a `String` cannot fail.
        let _ = writeln!(
            self.drawn,
            "<rect x=\"{left:.1}\" y=\"{y:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" \
             rx=\"4\" {look}/>"
        );
    }

    /// The whole document, with the description that stands for the picture.
    pub fn finished(self, description: &str) -> String {
        let height = self.at + MARGIN;
        let Self {
            language,
            width,
            title,
            drawn,
            ..
        } = self;
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.1} {height:.1}\" \
             width=\"{width:.1}\" height=\"{height:.1}\" role=\"img\" \
             aria-labelledby=\"chart-title chart-description\" xml:lang=\"{}\" \
             font-family=\"{FONT_FAMILY}\" \
             style=\"font-variant-numeric: tabular-nums\">\n\
             <title id=\"chart-title\">{}</title>\n\
             <desc id=\"chart-description\">{}</desc>\n\
             <defs><pattern id=\"hatched\" width=\"8\" height=\"8\" \
             patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" fill=\"{PAPER}\"/>\
             <path d=\"M-2 2 2 -2M0 8 8 0M6 10 10 6\" stroke=\"{INK}\" stroke-width=\"1.5\"/>\
             </pattern></defs>\n\
             <rect width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{PAPER}\"/>\n\
             {drawn}</svg>\n",
            language.as_str(),
            Escaped(&title),
            Escaped(description),
        )
    }

    fn mirrored(&self, x: f64) -> f64 {
        match self.language.direction() {
            Direction::Ltr => x,
            Direction::Rtl => self.width - x,
        }
    }
}

/// A text in lines that are no wider than may be, broken between words. A word that is wider stands alone.
pub fn wrapped(text: &str, width: f64, size: f64, weight: Weight) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        if let Some(line) = lines.last_mut() {
            let longer = format!("{line} {word}");
            if text_width(&longer, weight, size) <= width {
                *line = longer;
                continue;
            }
        }
        lines.push(word.to_owned());
    }
    lines
}

/// The largest size up to a given one at which a line is no wider than may be.
pub fn fitting(text: &str, width: f64, size: f64, weight: Weight) -> f64 {
    let needed = text_width(text, weight, size);
    if needed <= width {
        size
    } else {
        size * width / needed
    }
}

/// A text as it stands in XML. What XML cannot hold at all is left out.
struct Escaped<'t>(&'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        for sign in self.0.chars() {
            match sign {
                '&' => to.write_str("&amp;")?,
                '<' => to.write_str("&lt;")?,
                '>' => to.write_str("&gt;")?,
                '"' => to.write_str("&quot;")?,
                '\n' => to.write_char('\n')?,
                '\u{FFFE}' | '\u{FFFF}' => {}
                _ if sign.is_control() => {}
                _ => to.write_char(sign)?,
            }
        }
        Ok(())
    }
}
