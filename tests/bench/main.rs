//! Measures what the program promises about time, each measure beside what cannot be avoided, in one run.
//!
//! The two sides of a measure take turns, so that whatever else the computer does meets both.
#![expect(
    clippy::print_stdout,
    reason = "a command line program prints what it measured"
)]

mod attack;
mod compile;
mod conversation;
mod language;
mod many;
mod measure;
mod papers;
mod random;
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
        // Asked of a process of its own by `compile`.
        [flag, folder] if flag == compile::ONE_COMPILATION => {
            println!("{}", compile::one_compilation(folder)?);
            return Ok(());
        }
        // The measures of usage counts alone, which need no window.
        [flag] if flag == "--counts" => {
            let mut measures = compile::measures()?;
            measures.extend(attack::measures()?);
            print!("{}", measure::as_table(&measures));
            return Ok(());
        }
        _ => return Err("usage: bench [--json | --counts]".into()),
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
    measures.extend(compile::measures()?);
    measures.extend(attack::measures()?);

    if json {
        println!("{:#}", measure::as_json(&measures));
    } else {
        print!("{}", measure::as_table(&measures));
    }
    Ok(())
}
