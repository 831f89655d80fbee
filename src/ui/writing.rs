//! Fields to write in, drawn: the text, and the caret where the next sign goes.

use iced::Element;
use iced::widget::text::Span;
use iced::widget::{rich_text, span};

use super::button::REGULAR;
use super::env::Env;
use crate::writing::Field;

/// Draws a field's text with its caret, in lines as long as there is room. The caret does not blink: what blinks draws
/// the eye away (WCAG 2.2.2), and keeps the processor awake.
#[must_use]
pub fn line<'a, M: 'a>(env: &Env<'_>, field: &Field, size: f32) -> Element<'a, M> {
    let signs: Vec<char> = field.text().chars().collect();
    let (before, after) = signs.split_at(field.caret().min(signs.len()));
    let ink = env.palette.ink;
    let caret = env.palette.action;
    let spans: [Span<'a, (), iced::Font>; 3] = [
        span(before.iter().collect::<String>()).color(ink),
        span("|").color(caret).font(super::button::BOLD),
        span(after.iter().collect::<String>()).color(ink),
    ];
    rich_text(spans).size(size).font(REGULAR).line_height(1.4).into()
}
