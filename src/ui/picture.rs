//! Pictures, in the colours of the theme, made once.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;

use iced::widget::svg::Handle;

use crate::comfort::Contrast;
use crate::content::Content;

/// The ink of every drawing, as it stands in the files.
const INK: &str = "#1A1A1A";
/// The pictures of cards bring their own ground, all of them.
const OWN_GROUND: &str = "code-";
/// Drawings that bring their own ground, or lie on anything: their ink stays.
const KEEP_INK: [&str; 98] = [
    "arrow",
    "pointing-hand",
    "hand-mouse",
    "table-hand",
    "document",
    "document-letter",
    "document-bill",
    "document-draft",
    "document-photo",
    "photo-garden",
    "photo-cat",
    "photo-sea",
    "photo-family",
    "portrait-camille",
    "finger-key",
    "two-keys",
    "portrait-lea",
    "portrait-paul",
    "portrait-nadia",
    "portrait-doctor",
    "portrait-town",
    "portrait-club",
    "portrait-bank",
    "portrait-shop",
    "portrait-unknown",
    "portrait-tax",
    "portrait-parcel",
    "program-page-1",
    "program-page-2",
    "quiet-lips",
    "site-hall",
    "site-search",
    "site-desk",
    "site-health",
    "site-family",
    "site-tax",
    "site-identity",
    "site-visits",
    "site-key",
    "site-journal",
    "site-practice",
    "service-helper",
    "service-tax",
    "service-guide",
    "fine-paper",
    "phone-photo-paper",
    "receipt-shop",
    "photo-house",
    "bill-power",
    "document-certificate",
    "health-card-and-notes",
    "look-away",
    "doctor-rossi",
    "doctor-ben",
    "neighbour",
    "agent-phone",
    "many-pages",
    "one-page",
    "trap-virus",
    "trap-pay",
    "pop-up-cookies",
    "pop-up-bell",
    "tab-closed",
    "list-arrow",
    "app-calendar",
    "app-camera",
    "app-clock",
    "app-gestures",
    "app-mail",
    "app-map",
    "app-messages",
    "app-phone",
    "app-photos",
    "app-settings",
    "app-store",
    "app-torch",
    "app-video",
    "app-weather",
    "app-weather-gift",
    "app-weather-town",
    "camera-room",
    "camera-table",
    "courier",
    "map-town",
    "photo-cake",
    "photo-dog",
    "photo-flower",
    "photo-paper-blurred",
    "photo-paper-sharp",
    "photo-street",
    "portrait-parcel-sms",
    "video-camille",
    "video-lea",
    "video-lea-2",
    "raised-hand",
    "phone-video",
    "photo-send",
    "glasses",
];
/// What is drawn for a picture that is missing: nothing, in its place.
const NOTHING: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 96 96\"/>";

/// The pictures made so far.
#[derive(Debug, Default)]
pub struct Pictures {
    made: RefCell<HashMap<(String, Contrast, bool), Handle>>,
}

impl Pictures {
    /// A picture of `assets/pictures`, its ink swapped for the theme's; mirrored if asked.
    #[must_use]
    pub fn picture(&self, content: &Content, name: &str, contrast: Contrast, mirrored: bool) -> Handle {
        self.make((format!("pictures/{name}"), contrast, mirrored), |path| {
            let bytes = content.asset(path)?;
            let text = std::str::from_utf8(&bytes).ok()?;
            let ink = match contrast {
                Contrast::Light => None,
                Contrast::Dark => Some("#F4F1E8"),
                Contrast::High => Some("#FFFFFF"),
            };
            let keeps = KEEP_INK.contains(&name) || name.starts_with(OWN_GROUND);
            let swapped = match ink.filter(|_| !keeps) {
                Some(ink) => text.replace(INK, ink),
                None => text.to_owned(),
            };
            Some(Cow::Owned((if mirrored { mirror(&swapped) } else { swapped }).into_bytes()))
        })
    }

    /// A sign of `assets/icons`.
    #[must_use]
    pub fn icon(&self, content: &Content, name: &str) -> Handle {
        self.make((format!("icons/{name}"), Contrast::Light, false), |path| content.asset(path))
    }

    fn make(&self, key: (String, Contrast, bool), bytes: impl FnOnce(&str) -> Option<Cow<'static, [u8]>>) -> Handle {
        if let Some(handle) = self.made.borrow().get(&key) {
            return handle.clone();
        }
        let path = format!("{}.svg", key.0);
        let handle = Handle::from_memory(bytes(&path).unwrap_or_else(|| {
            tracing::warn!(path, "picture missing");
            Cow::Borrowed(NOTHING)
        }));
        self.made.borrow_mut().insert(key, handle.clone());
        handle
    }
}

/// The same drawing, seen in a mirror. Anything that is not a drawing with a `viewBox` stays as it is.
fn mirror(text: &str) -> String {
    let width = text.split_once("viewBox=\"").and_then(|(_, rest)| {
        let numbers: Vec<f32> = rest.split('"').next()?.split_whitespace().filter_map(|n| n.parse().ok()).collect();
        (numbers.len() == 4).then(|| 2.0 * numbers[0] + numbers[2])
    });
    let open = text.find("<svg").and_then(|start| text[start..].find('>').map(|end| start + end + 1));
    match (width, open, text.rfind("</svg>")) {
        (Some(width), Some(open), Some(close)) if open <= close => format!(
            "{}<g transform=\"translate({width} 0) scale(-1 1)\">{}</g>{}",
            &text[..open],
            &text[open..close],
            &text[close..]
        ),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::mirror;

    #[test]
    fn a_mirrored_drawing_is_wrapped_whole() {
        let mirrored = mirror("<svg viewBox=\"0 0 96 96\"><path d=\"M0 0\"/></svg>");
        assert_eq!(
            mirrored,
            "<svg viewBox=\"0 0 96 96\"><g transform=\"translate(96 0) scale(-1 1)\"><path d=\"M0 0\"/></g></svg>"
        );
        assert_eq!(mirror("not a drawing"), "not a drawing");
    }
}
