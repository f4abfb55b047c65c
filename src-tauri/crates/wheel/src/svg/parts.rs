//! Icons, badges, patterns and text as SVG elements.

use std::fmt::Write;

use crate::{
    area::AreaId,
    geometry::{Point, Units},
    icon::{ICON_BOX, Icon, IconPart},
    palette::Palette,
    pattern::{PatternPart, PatternTile},
};

/// What writing into a `String` gives, which is never an error.
pub type Written = Result<(), std::fmt::Error>;

/// The line an icon is drawn with, in units of its own box.
#[derive(Clone, Copy)]
pub struct Line<'a> {
    colour: &'a str,
    width: f64,
}

/// The line Lucide is drawn with.
pub fn thin(colour: &str) -> Line<'_> {
    Line { colour, width: 2.0 }
}

/// The tick is small, so its line is heavier to be seen from across a table.
pub fn bold(colour: &str) -> Line<'_> {
    Line { colour, width: 3.2 }
}

/// A disc on the rim.
pub fn write_badge(
    out: &mut String,
    centre: Point,
    radius: f64,
    fill: &str,
    line: &str,
) -> Written {
    writeln!(
        out,
        "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{fill}\" stroke=\"{line}\" \
         stroke-width=\"3\"/>",
        centre.x,
        centre.y,
        Units::new(radius - 1.5)
    )
}

/// An icon of side `size` round a centre.
pub fn write_icon(
    out: &mut String,
    icon: Icon,
    centre: Point,
    size: f64,
    line: Line<'_>,
    fill: &str,
) -> Written {
    let scale = size / ICON_BOX;
    write!(
        out,
        "<g transform=\"translate({} {}) scale({scale:.4})\" fill=\"{fill}\" stroke=\"{}\" \
         stroke-width=\"{}\" stroke-linecap=\"round\" stroke-linejoin=\"round\">",
        Units::new(centre.x.value() - size / 2.0),
        Units::new(centre.y.value() - size / 2.0),
        line.colour,
        line.width
    )?;
    for part in icon.parts() {
        write_part(out, part, "")?;
    }
    writeln!(out, "</g>")
}

/// The definition of an area's pattern.
pub fn write_pattern(
    out: &mut String,
    tile: &PatternTile,
    area: AreaId,
    palette: Palette,
) -> Written {
    write!(
        out,
        "<pattern id=\"wheel-pattern-{}\" patternUnits=\"userSpaceOnUse\" width=\"{}\" \
         height=\"{}\">",
        area.as_str(),
        tile.width,
        tile.height
    )?;
    for part in &tile.parts {
        match part {
            PatternPart::Fill { shape } => {
                write_part(out, shape, &format!(" fill=\"{}\"", palette.pattern))?;
            }
            PatternPart::Stroke { shape, width } => {
                let style = format!(
                    " fill=\"none\" stroke=\"{}\" stroke-width=\"{width}\"",
                    palette.pattern
                );
                write_part(out, shape, &style)?;
            }
        }
    }
    writeln!(out, "</pattern>")
}

fn write_part(out: &mut String, part: &IconPart, style: &str) -> Written {
    match part {
        IconPart::Path { d } => write!(out, "<path d=\"{}\"{style}/>", Escaped(d)),
        IconPart::Circle { cx, cy, r } => {
            write!(out, "<circle cx=\"{cx}\" cy=\"{cy}\" r=\"{r}\"{style}/>")
        }
        IconPart::Rect {
            x,
            y,
            width,
            height,
            rx,
        } => write!(
            out,
            "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{rx}\"{style}/>"
        ),
        IconPart::Line { x1, y1, x2, y2 } => write!(
            out,
            "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\"{style}/>"
        ),
        IconPart::Polyline { points } => {
            write!(out, "<polyline points=\"{}\"{style}/>", Escaped(points))
        }
    }
}

/// Text as XML has it, without the characters XML 1.0 does not allow at all.
pub struct Escaped<'a>(pub &'a str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for character in self.0.chars() {
            match character {
                '&' => out.write_str("&amp;")?,
                '<' => out.write_str("&lt;")?,
                '>' => out.write_str("&gt;")?,
                '"' => out.write_str("&quot;")?,
                '\'' => out.write_str("&apos;")?,
                '\n' | '\t' => out.write_char(character)?,
                '\u{fffe}' | '\u{ffff}' => {}
                _ if character < ' ' => {}
                _ => out.write_char(character)?,
            }
        }
        Ok(())
    }
}
