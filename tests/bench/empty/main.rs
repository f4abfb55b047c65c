//! A window of Hjulet's own settings with nothing behind it: what starting costs before we have done anything.

fn main() -> tauri::Result<()> {
    hjulet::platform::choose_renderer();
    tauri::Builder::default()
        .setup(|app| {
            hjulet::platform::open_window(app.handle(), "")?;
            Ok(())
        })
        .run(tauri::generate_context!("bench/empty/tauri.conf.json"))
}
