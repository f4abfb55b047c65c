//! Makes every paper from invented material: `cargo run -p documents --example draw --features samples -- FOLDER sv+ar so …`
#![expect(
    clippy::panic,
    clippy::print_stdout,
    clippy::expect_used,
    clippy::unwrap_used,
    reason = "a tool for those who draw papers"
)]

use std::{env, fs, ops::ControlFlow, path::PathBuf, time::Instant};

use documents::{Languages, print, samples::Samples, write};
use wheel::LanguageTag;

fn main() {
    let mut args = env::args().skip(1);
    let folder = PathBuf::from(args.next().expect("a folder"));
    fs::create_dir_all(&folder).unwrap();
    let only = env::var("ONLY").unwrap_or_default();
    for pair in args {
        let after = pair.contains('>');
        let mut tags = pair
            .split(['+', '>'])
            .map(|tag| tag.parse::<LanguageTag>().unwrap());
        let first = tags.next().unwrap();
        let languages = match (tags.next(), after) {
            (None, _) => Languages::one(first),
            (Some(second), false) => Languages::beside(first, second),
            (Some(second), true) => Languages::after(first, second),
        };
        let samples = Samples::of(first);
        for (name, sheet, occasion) in samples.sheets() {
            if !name.contains(&only) {
                continue;
            }
            let begun = Instant::now();
            let paper = write(sheet.as_ref(), samples.desk(), languages, &occasion);
            let printed = print(&paper, |_| ControlFlow::Continue(()))
                .unwrap_or_else(|e| panic!("{name}: {e}"))
                .unwrap();
            println!(
                "{name} {pair}: {} pages, {:?}, {} ms, {} kB, lacks {:?}",
                printed.pages(),
                printed.conformance(),
                begun.elapsed().as_millis(),
                printed.pdf().len() / 1024,
                printed.uncovered()
            );
            fs::write(folder.join(format!("{name}-{pair}.pdf")), printed.pdf()).unwrap();
            for page in 0..printed.pages().min(12) {
                fs::write(
                    folder.join(format!("{name}-{pair}-{}.png", page + 1)),
                    &*printed.page(page, 800).unwrap().png,
                )
                .unwrap();
            }
        }
    }
}
