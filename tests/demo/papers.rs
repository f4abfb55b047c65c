//! Every paper, made of invented material, as files and as pictures of their pages.

use std::{fs, ops::ControlFlow, path::Path};

use acceptance::{DataFolder, Window, find::Role, window::Trouble};
use documents::{Languages, print, samples::Samples, write};
use wheel::LanguageTag;

use super::Scene;

/// The pairs of languages that are drawn.
const PAIRS: [(LanguageTag, LanguageTag); 3] = [
    (LanguageTag::Sv, LanguageTag::Ar),
    (LanguageTag::Sv, LanguageTag::So),
    (LanguageTag::Sv, LanguageTag::Kmr),
];
/// How wide the picture of a page is, in pixels.
const WIDTH: u32 = 1000;

/// Draws every paper in each pair, the family's language first as it goes home, into one folder a pair.
pub fn draw(folder: &Path) -> Result<(), Trouble> {
    for (swedish, family) in PAIRS {
        let folder = folder.join(format!("papers-{swedish}+{family}"));
        fs::create_dir_all(&folder)?;
        let samples = Samples::of(family);
        let languages = Languages::beside(family, swedish);
        for (name, sheet, occasion) in samples.sheets() {
            let paper = write(sheet.as_ref(), samples.desk(), languages, &occasion);
            let printed = print(&paper, |_| ControlFlow::Continue(()))?;
            let printed = printed.ok_or("nobody stopped it")?;
            fs::write(folder.join(format!("{name}.pdf")), printed.pdf())?;
            for page in 0..printed.pages() {
                let picture = folder.join(format!("{name}-{}.png", page + 1));
                fs::write(picture, &*printed.page(page, WIDTH)?.png)?;
            }
        }
    }
    Ok(())
}

impl Scene<'_> {
    /// From the end of a conversation to the page to take home, looked at and saved.
    pub async fn take_home(&self, window: &Window) -> Result<(), Trouble> {
        window
            .press(&self.to_family("paper-file-home-page"))
            .await?;
        window
            .find(Role::Button, &self.to_family("paper-way-home-family"))
            .await?;
        self.album.keep(window, "13-whose-page").await?;
        window
            .press(&self.to_family("paper-way-home-family"))
            .await?;
        self.look_at_paper(window, "13-page-to-take-home").await?;
        window.press(&self.text("preview-save")).await?;
        window.shows(&self.text("preview-saved")).await?;
        self.album.keep(window, "13-page-saved").await?;
        window.press(&self.text("common-close")).await
    }

    /// The paper that was just asked for, as it is looked at before it is saved.
    pub async fn look_at_paper(&self, window: &Window, name: &str) -> Result<(), Trouble> {
        window
            .css("dialog[open] img[src^='data:image/png']")
            .await?;
        self.album.keep(window, name).await
    }

    /// Puts the files that were saved beside the pictures.
    pub fn keep_saved(&self, data: &DataFolder) -> Result<(), Trouble> {
        for entry in fs::read_dir(data.saved())? {
            let file = entry?.path();
            if let Some(name) = file.file_name() {
                fs::copy(&file, self.album.folder.join(name))?;
            }
        }
        Ok(())
    }
}
