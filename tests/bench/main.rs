//! Measures what the program promises about time, each measure beside what cannot be avoided, in one run.
//!
//! The two sides of a measure take turns, so that whatever else the computer does meets both.
#![expect(
    clippy::print_stdout,
    reason = "a command line program prints what it measured"
)]

mod conversation;
mod language;
mod many;
mod measure;
mod papers;
mod start;
mod store;

use acceptance::{DataFolder, window::Trouble};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Trouble> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let json = match arguments.as_slice() {
        [] => false,
        [flag] if flag == "--json" => true,
        // Asked of a process of its own by `papers`.
        [flag] if flag == papers::ONE_PAPER => {
            println!("{}", papers::one_paper()?);
            return Ok(());
        }
        _ => return Err("usage: bench [--json]".into()),
    };

    // The conversation leaves behind the locked store that the program is then started on.
    let data = DataFolder::fresh()?;
    let language = language::change(&data).await?;
    let mut measures = vec![start::until_usable(&data).await?];
    measures.extend(store::unlocking()?);
    measures.push(store::keystrokes()?);
    measures.push(language);
    measures.extend(conversation::measures().await?);
    measures.extend(many::measures()?);
    measures.extend(papers::measures()?);

    if json {
        println!("{:#}", measure::as_json(&measures));
    } else {
        print!("{}", measure::as_table(&measures));
    }
    Ok(())
}
