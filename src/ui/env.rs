//! What every view borrows: the words, the comfort, the sizes, the colours, the pictures.

use crate::comfort::{Comfort, Hand};
use crate::content::Content;
use crate::sentence::Sentence;
use crate::ui::hands::Look;
use crate::ui::metric::Metric;
use crate::ui::part::Face;
use crate::ui::picture::Pictures;
use crate::ui::theme::Palette;
use crate::words::Fit;

/// Lent to every view, so that a change of language, size or colour shows at once.
#[derive(Clone, Copy)]
pub struct Env<'a> {
    /// Lessons, words and pictures.
    pub content: &'a Content,
    /// The learner's settings.
    pub comfort: Comfort,
    /// The pictures, in the colours of the theme.
    pub pictures: &'a Pictures,
    /// Whether there is a sound card to speak through.
    pub has_sound: bool,
    /// The colours.
    pub palette: &'static Palette,
    /// The sizes.
    pub metric: Metric,
    /// The name of the keyboard's layout.
    pub keyboard: &'a str,
    /// The variant of the lesson in sight; 1 elsewhere.
    pub variant: u32,
}

impl<'a> Env<'a> {
    /// What the views of these settings borrow.
    #[must_use]
    pub fn new(
        content: &'a Content,
        pictures: &'a Pictures,
        comfort: Comfort,
        keyboard: &'a str,
        variant: u32,
        has_sound: bool,
    ) -> Self {
        Self {
            content,
            comfort,
            pictures,
            has_sound,
            palette: Palette::of(comfort.contrast),
            metric: Metric::new(comfort.text_size),
            keyboard,
            variant,
        }
    }

    /// The words of a sentence.
    #[must_use]
    pub fn text(&self, sentence: &Sentence) -> String {
        let fit = Fit { hand: self.comfort.hand, keyboard: self.keyboard, variant: self.variant };
        self.content.words.text(sentence, self.comfort.language, fit)
    }

    /// Whether the mouse is in the left hand.
    #[must_use]
    pub fn is_left_handed(&self) -> bool {
        self.comfort.hand == Hand::Left
    }

    /// A pixel of the screen, in logical pixels.
    #[must_use]
    pub fn px(&self, px: f32) -> f32 {
        self.metric.px(px)
    }

    /// A face without ground or line: only the focus ring shows.
    #[must_use]
    pub fn bare(&self) -> Face {
        Face {
            fill: None,
            line: None,
            pressed: None,
            ink: None,
            corner: self.metric.corner(),
            ring: (self.palette.ring_inner, self.palette.ring_outer, self.px(1.0)),
        }
    }

    /// The face of a control: lined, on the ground.
    #[must_use]
    pub fn plain(&self) -> Face {
        Face {
            fill: Some(self.palette.ground),
            line: Some((self.palette.ink, self.metric.line())),
            pressed: Some(self.palette.action),
            ink: Some((self.palette.ink, self.palette.on_action)),
            ..self.bare()
        }
    }

    /// The face of what is chosen among others: a thick line, beside the tick.
    #[must_use]
    pub fn chosen(&self) -> Face {
        Face {
            fill: Some(self.palette.panel),
            line: Some((self.palette.ink, 2.0 * self.metric.line())),
            ..self.plain()
        }
    }

    /// The face of the one button to press next.
    #[must_use]
    pub fn action(&self) -> Face {
        Face {
            fill: Some(self.palette.action),
            line: Some((self.palette.ink, self.metric.line())),
            pressed: Some(self.palette.ink),
            ink: Some((self.palette.on_action, self.palette.ground)),
            ..self.bare()
        }
    }

    /// What lies over everything is drawn with.
    #[must_use]
    pub fn look(&self) -> Look {
        let (main, other) =
            if self.is_left_handed() { ("mouse-right", "mouse-left") } else { ("mouse-left", "mouse-right") };
        Look {
            palette: self.palette,
            scale: self.metric.scale(),
            arrow: self.picture("arrow"),
            hand: self.picture("pointing-hand"),
            mice: ["mouse", main, other, "mouse-wheel"].map(|name| self.picture(name)),
        }
    }

    /// A picture of `assets/pictures`.
    #[must_use]
    pub fn picture(&self, name: &str) -> iced::widget::svg::Handle {
        self.pictures.picture(self.content, name, self.comfort.contrast, false)
    }

    /// A picture that shows a hand: mirrored for a left hand.
    #[must_use]
    pub fn handed_picture(&self, name: &str) -> iced::widget::svg::Handle {
        self.pictures.picture(self.content, name, self.comfort.contrast, self.is_left_handed())
    }

    /// A sign of `assets/icons`; its colour is given when it is drawn.
    #[must_use]
    pub fn icon(&self, name: &str) -> iced::widget::svg::Handle {
        self.pictures.icon(self.content, name)
    }
}
