//! The wheel as a whole SVG document, for paper and for tests.
//!
//! Light colours only: paper is light. Nothing is told by colour alone: the
//! rims carry patterns, the states carry tick, star and outline, and the whole stands
//! as text in `<title>` and `<desc>`. No words are made here; the description
//! is the labels themselves with `✓` and `★`.

mod parts;

use std::{collections::BTreeMap, fmt::Write};

use crate::{
    area::AreaId,
    colour::Colour,
    geometry::{OUTLINE_WIDTH, Point, Units, VIEW, number},
    icon::{ICON_BOX, Icon},
    language::LanguageTag,
    pack::Pack,
    palette::{HubColours, Palette, light},
    shape::{AreaLabel, LabelLine, LegendEntry, LineRole, Place, SectorShape, WheelShape},
    state::{AreaState, Focus, Touch, Wish},
    text::{FONT_FAMILY, Weight, text_width},
};
use parts::{Escaped, Written, bold, thin, write_badge, write_icon, write_pattern};

/// Draws the wheel with the state of each area; an area that is not in `states` is untouched.
///
/// The document stands alone but for the two fonts. The same input gives the same bytes.
pub fn svg(shape: &WheelShape, pack: &Pack, states: &BTreeMap<AreaId, AreaState>) -> String {
    let mut out = String::new();
    // Writing to a `String` cannot fail.
    let _ = write_document(&mut out, shape, pack, states);
    out
}

/// Draws an icon alone, in one colour.
pub fn icon_svg(icon: Icon, colour: Colour) -> String {
    let mut out = String::new();
    // Writing to a `String` cannot fail.
    let _ = write_icon_document(&mut out, icon, colour);
    out
}

const LEGEND_SIZE: f64 = 17.0;
const LEGEND_LEADING: f64 = 26.0;
const LEGEND_MARGIN: f64 = 24.0;

fn write_icon_document(out: &mut String, icon: Icon, colour: Colour) -> Written {
    let middle = Point::new(ICON_BOX / 2.0, ICON_BOX / 2.0);
    writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {ICON_BOX} {ICON_BOX}\">"
    )?;
    write_icon(
        out,
        icon,
        middle,
        ICON_BOX,
        thin(&colour.to_string()),
        "none",
    )?;
    writeln!(out, "</svg>")
}

fn write_document(
    out: &mut String,
    shape: &WheelShape,
    pack: &Pack,
    states: &BTreeMap<AreaId, AreaState>,
) -> Written {
    let state_of = |area| states.get(&area).copied().unwrap_or_default();
    let legend: Vec<(&LegendEntry, Vec<String>)> = shape
        .legend
        .iter()
        .map(|entry| (entry, legend_lines(entry)))
        .collect();
    let rows: usize = legend.iter().map(|(_, lines)| lines.len()).sum();
    let below = if rows == 0 {
        0.0
    } else {
        number(rows) * LEGEND_LEADING + LEGEND_MARGIN
    };

    let view = &shape.view;
    let height = Units::new(view.height.value() + below);
    writeln!(
        out,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{} {} {} {height}\" role=\"img\" \
         aria-labelledby=\"wheel-title wheel-description\" font-family=\"{FONT_FAMILY}\" \
         text-anchor=\"middle\">",
        view.x, view.y, view.width
    )?;
    writeln!(
        out,
        "<title id=\"wheel-title\">{}</title>",
        Escaped(&spoken(&shape.hub.names, Place::Hub))
    )?;
    write_description(out, shape, &state_of)?;

    writeln!(out, "<defs>")?;
    for entry in &pack.areas {
        let look = entry.look();
        write_pattern(out, &look.pattern, entry.area, look.light)?;
    }
    writeln!(out, "</defs>")?;

    // The gaps between the sectors are paper, whatever the wheel lies on.
    writeln!(
        out,
        "<circle r=\"{}\" fill=\"{}\"/>",
        shape.disc,
        light::PAPER
    )?;
    // The current sector is drawn last, so that its outline lies on top.
    let (raised, flat): (Vec<_>, Vec<_>) = shape
        .sectors
        .iter()
        .partition(|sector| state_of(sector.area).focus == Focus::Current);
    for sector in flat.into_iter().chain(raised) {
        let Some(entry) = pack.entry(sector.area) else {
            continue;
        };
        let palette = Palette::light(entry.colour);
        write_sector(out, sector, entry.icon, palette, state_of(sector.area))?;
    }

    let hub = HubColours::LIGHT;
    writeln!(out, "<g>")?;
    writeln!(
        out,
        "<circle r=\"{}\" fill=\"{}\"/>",
        shape.hub.radius, hub.fill
    )?;
    for line in shape.hub.label.lines() {
        let fill = match line.role {
            LineRole::Family => hub.text,
            LineRole::Swedish => hub.soft,
        };
        write_line(out, line, &fill.to_string())?;
    }
    writeln!(out, "</g>")?;

    let mut baseline = VIEW + LEGEND_LEADING / 2.0;
    for (entry, lines) in legend {
        for (index, line) in lines.iter().enumerate() {
            if index == 0 {
                writeln!(
                    out,
                    "<text x=\"{}\" y=\"{}\" font-size=\"{LEGEND_SIZE}\" font-weight=\"600\" \
                     fill=\"{}\">{}</text>",
                    Units::new(-VIEW + 34.0),
                    Units::new(baseline),
                    light::INK,
                    entry.number
                )?;
            }
            writeln!(
                out,
                "<text x=\"{}\" y=\"{}\" font-size=\"{LEGEND_SIZE}\" text-anchor=\"start\" \
                 fill=\"{}\">{}</text>",
                Units::new(-VIEW + 58.0),
                Units::new(baseline),
                light::INK,
                Escaped(line)
            )?;
            baseline += LEGEND_LEADING;
        }
    }
    writeln!(out, "</svg>")
}

/// The labels in order, each with its marks.
fn write_description(
    out: &mut String,
    shape: &WheelShape,
    state_of: &dyn Fn(AreaId) -> AreaState,
) -> Written {
    write!(out, "<desc id=\"wheel-description\">")?;
    for (index, sector) in shape.sectors.iter().enumerate() {
        let state = state_of(sector.area);
        let tick = match state.touch {
            Touch::TalkedAbout => " ✓",
            Touch::Untouched => "",
        };
        let star = match state.wish {
            Wish::Wanted => " ★",
            Wish::Unmarked => "",
        };
        let separator = if index == 0 { "" } else { "\n" };
        let names = spoken(&sector.names, Place::Area { area: sector.area });
        write!(
            out,
            "{separator}{}. {}{tick}{star}",
            index + 1,
            Escaped(&names)
        )?;
    }
    writeln!(out, "</desc>")
}

fn write_sector(
    out: &mut String,
    sector: &SectorShape,
    icon: Icon,
    palette: Palette,
    state: AreaState,
) -> Written {
    let area = sector.area.as_str();
    let tint = match (state.focus, state.touch) {
        (Focus::Current, _) => palette.tint_current,
        (Focus::Aside, Touch::TalkedAbout) => palette.tint_talked,
        (Focus::Aside, Touch::Untouched) => palette.tint_pale,
    };
    match state.focus {
        Focus::Aside => writeln!(out, "<g id=\"wheel-{area}\">")?,
        Focus::Current => writeln!(
            out,
            "<g id=\"wheel-{area}\" transform=\"translate({})\">",
            sector.lift
        )?,
    }
    writeln!(out, "<path d=\"{}\" fill=\"{tint}\"/>", sector.field)?;
    writeln!(out, "<path d=\"{}\" fill=\"{}\"/>", sector.rim, palette.rim)?;
    writeln!(
        out,
        "<path d=\"{}\" fill=\"url(#wheel-pattern-{area})\"/>",
        sector.rim
    )?;
    if state.focus == Focus::Current {
        writeln!(
            out,
            "<path d=\"{}\" fill=\"none\" stroke=\"{}\" stroke-width=\"{OUTLINE_WIDTH}\"/>",
            sector.outline, palette.rim
        )?;
    }
    let colour = palette.icon.to_string();
    write_icon(
        out,
        icon,
        sector.icon.centre,
        sector.icon.size.value(),
        thin(&colour),
        "none",
    )?;
    for line in sector.label.lines() {
        let fill = match line.role {
            LineRole::Family => palette.text,
            LineRole::Swedish => palette.soft,
        };
        write_line(out, line, &fill.to_string())?;
    }
    let (tick, star) = match (state.touch, state.wish) {
        (Touch::Untouched, Wish::Unmarked) => (None, None),
        (Touch::TalkedAbout, Wish::Unmarked) => (Some(sector.badges.alone), None),
        (Touch::Untouched, Wish::Wanted) => (None, Some(sector.badges.alone)),
        (Touch::TalkedAbout, Wish::Wanted) => (Some(sector.badges.tick), Some(sector.badges.star)),
    };
    let rim = palette.rim.to_string();
    let paper = light::PAPER.to_string();
    let radius = sector.badges.radius.value();
    if let Some(centre) = tick {
        write_badge(out, centre, radius, &rim, &paper)?;
        write_icon(out, Icon::Check, centre, radius * 1.3, bold(&paper), "none")?;
    }
    if let Some(centre) = star {
        write_badge(out, centre, radius, &paper, &rim)?;
        write_icon(out, Icon::Star, centre, radius * 1.15, thin(&rim), &rim)?;
    }
    writeln!(out, "</g>")
}

fn write_line(out: &mut String, line: &LabelLine, fill: &str) -> Written {
    let direction = match line.language {
        LanguageTag::Ar => " direction=\"rtl\"",
        _ => "",
    };
    writeln!(
        out,
        "<text x=\"{}\" y=\"{}\" font-size=\"{}\" font-weight=\"{}\" xml:lang=\"{}\"{direction} \
         fill=\"{fill}\">{}</text>",
        line.x,
        line.y,
        line.size,
        line.weight.as_str(),
        line.language,
        Escaped(&line.text)
    )
}

/// Both languages on one line; the code of an area that was given no words at all.
fn spoken(names: &AreaLabel, place: Place) -> String {
    match (&*names.family, &names.swedish, place) {
        ("", Some(swedish), _) => swedish.clone(),
        ("", None, Place::Area { area }) => area.as_str().to_owned(),
        (family, Some(swedish), _) if family != swedish => format!("{family} – {swedish}"),
        (family, _, _) => family.to_owned(),
    }
}

/// A legend entry broken into lines of the wheel's width; a word wider than that is cut into
/// pieces rather than lost over the edge.
fn legend_lines(entry: &LegendEntry) -> Vec<String> {
    let room = 2.0 * VIEW - 92.0;
    let fits = |text: &str| text_width(text, Weight::Regular, LEGEND_SIZE) <= room;
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for word in spoken(&entry.names, entry.place).split_whitespace() {
        let longer = if line.is_empty() {
            word.to_owned()
        } else {
            format!("{line} {word}")
        };
        if fits(&longer) {
            line = longer;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for character in word.chars() {
            line.push(character);
            if !fits(&line) {
                line.pop();
                lines.push(std::mem::replace(&mut line, character.to_string()));
            }
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}
