//! What a screen reader meets: the accessibility tree as the desktop hands it out (AT-SPI).

use std::process::Command;

use acceptance::{
    DataFolder, Window,
    steps::{Beginning, Words},
    window::Trouble,
};
use wheel::{AreaId, LanguageTag};

/// Lists role and name of everything a process shows, through the desktop's own interface.
const TREE: &str = r#"
import sys
import gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi

def walk(node, depth):
    if node is None or depth > 60:
        return
    print(node.get_role_name(), "|", node.get_name() or "")
    for index in range(node.get_child_count()):
        walk(node.get_child_at_index(index), depth + 1)

Atspi.init()
desktop = Atspi.get_desktop(0)
for index in range(desktop.get_child_count()):
    application = desktop.get_child_at_index(index)
    if application is not None and str(application.get_process_id()) in sys.argv[1:]:
        walk(application, 0)
"#;

fn tree(window: &Window) -> Result<String, Trouble> {
    // Debian’s own Python, which the package of the bindings belongs to.
    let listed = Command::new("/usr/bin/python3")
        .args(["-c", TREE])
        .args(window.programs()?)
        .output()?;
    if !listed.status.success() {
        return Err(String::from_utf8_lossy(&listed.stderr).into());
    }
    Ok(String::from_utf8_lossy(&listed.stdout).replace(['\u{2068}', '\u{2069}', '\u{200F}'], ""))
}

/// Waits until the tree has a line with this role and a name that begins so.
async fn hears(window: &Window, roles: &[&str], name: &str) -> Result<(), Trouble> {
    let heard = window
        .until(
            &format!("{roles:?} “{name}” in the accessibility tree"),
            async || {
                let tree = tree(window)?;
                let there = tree.lines().any(|line| {
                    line.split_once(" | ").is_some_and(|(role, named)| {
                        roles.contains(&role.trim()) && named.trim().starts_with(name)
                    })
                });
                Ok(there.then_some(()))
            },
        )
        .await;
    match heard {
        Ok(()) => Ok(()),
        Err(_) => Err(format!("no {roles:?} “{name}” in:\n{}", tree(window)?).into()),
    }
}

#[tokio::test]
async fn a_screen_reader_meets_the_wheel_in_arabic() -> Result<(), Trouble> {
    let words = Words::default();
    let (sv, ar) = (LanguageTag::Sv, LanguageTag::Ar);
    let data = DataFolder::fresh()?;
    let window = Window::open(&data).await?;
    window.first_start(&words, sv).await?;
    let beginning = Beginning {
        program: sv,
        family: ar,
        roles: &["role-mother"],
        code: None,
    };
    window.begin_conversation(&words, &beginning).await?;
    let buttons = ["push button", "button", "toggle button"];
    for area in [AreaId::Safety, AreaId::Health, AreaId::Belonging] {
        let label = words.text(ar, &format!("area-{}", area.as_str()));
        hears(&window, &buttons, &label).await?;
    }
    window.open_area(&words, ar, "health").await?;
    hears(&window, &["heading"], &words.text(ar, "area-health")).await?;
    hears(&window, &["radio button"], &words.text(ar, "role-mother")).await?;
    let question = words.text(ar, "question-works-child");
    hears(&window, &["entry", "text"], &question).await?;
    window.close().await
}
