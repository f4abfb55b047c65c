//! Gives the package a folder for generated files, which Tauri's description of the empty window is written to.

fn main() {
    println!("cargo::rerun-if-changed=bench/empty");
}
