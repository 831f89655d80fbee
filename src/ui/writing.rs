//! Fields to write in, drawn: the text, and the caret where the next sign goes.

use iced::Element;
use iced::widget::text::{Span, Wrapping};
use iced::widget::{rich_text, span};

use super::button::REGULAR;
use super::env::Env;
use super::metric::TIGHT_LINE;
use super::typing::{Mark, capacity, window};
use crate::writing::Field;

/// Draws a field's text with its caret, in lines as long as there is room. The caret does not blink: what blinks draws
/// the eye away (WCAG 2.2.2), and keeps the processor awake.
#[must_use]
pub fn line<'a, M: 'a>(env: &Env<'_>, field: &Field, size: f32) -> Element<'a, M> {
    page(env, field, true, size)
}

/// The same, with or without the caret: of several fields one has it.
#[must_use]
pub fn page<'a, M: 'a>(env: &Env<'_>, field: &Field, has_caret: bool, size: f32) -> Element<'a, M> {
    let signs: Vec<char> = field.text().chars().collect();
    let (before, after) = signs.split_at(field.caret().min(signs.len()));
    let ink = env.palette.ink;
    let caret = env.palette.action;
    let spans: [Span<'a, (), iced::Font>; 3] = [
        span(before.iter().collect::<String>()).color(ink),
        span(if has_caret { "|" } else { "" }).color(caret).font(super::button::BOLD),
        span(after.iter().collect::<String>()).color(ink),
    ];
    rich_text(spans).size(size).font(REGULAR).line_height(1.4).wrapping(Wrapping::WordOrGlyph).into()
}

/// Draws the piece of one line in which its caret is, if it has one, in this much room; as dots, if nobody is to read it.
#[must_use]
pub fn piece<'a, M: 'a>(
    env: &Env<'_>,
    field: &Field,
    (has_caret, is_secret): (bool, bool),
    width: f32,
    size: f32,
) -> Element<'a, M> {
    let text = field.text();
    let signs: Vec<char> = text.chars().map(|sign| if is_secret { '•' } else { sign }).collect();
    let caret = field.caret().min(signs.len());
    let focus = if has_caret { caret } else { 0 };
    let (seen, before, after) = window(signs.len(), focus, capacity(&signs, width, size));
    let run = |range: std::ops::Range<usize>| signs.get(range).unwrap_or_default().iter().collect::<String>();
    let dots = |is_cut: bool| if is_cut { "…".to_owned() } else { String::new() };
    let runs = if has_caret {
        vec![
            (dots(before) + &run(seen.start..caret), Mark::Plain),
            (String::new(), Mark::Caret),
            (run(caret..seen.end) + &dots(after), Mark::Plain),
        ]
    } else {
        vec![(dots(before) + &run(seen) + &dots(after), Mark::Plain)]
    };
    super::typing::line(env, &runs, size, size * TIGHT_LINE)
}
