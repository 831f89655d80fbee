//! What is to be typed and what has been: lines of signs, with the caret and the marks that tell how far one has come.

use iced::widget::{Row, container, space, text};
use iced::{Alignment, Border, Color, Element, Font, Length, Pixels};

use super::button::{BOLD, REGULAR};
use super::env::Env;

/// How wide a sign is, in sizes of the text: a little more than it takes on the whole, whatever the weight.
fn wide(sign: char) -> f32 {
    match sign {
        'i' | 'j' | 'l' | '.' | ',' | ';' | ':' | '\'' | '’' | '!' | '|' | ' ' => 0.29,
        'm' | 'w' | 'M' | 'W' | '@' | '%' | '…' => 0.9,
        sign if sign.is_uppercase() => 0.66,
        _ => 0.52,
    }
}

/// How a run of signs is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// As it is.
    Plain,
    /// It is done: bold, with a line under it.
    Done,
    /// It comes next: in a frame.
    Next,
    /// It is another sign than the one asked for: between two lines.
    Other,
    /// The caret stands here.
    Caret,
}

/// How many signs like these a line of this width has room for.
#[must_use]
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss)]
pub fn capacity(signs: &[char], width: f32, size: f32) -> usize {
    let whole: f32 = signs.iter().copied().map(wide).sum();
    let mean = if signs.is_empty() { 1.0 } else { whole / signs.len() as f32 };
    (width / (size * mean)).max(4.0) as usize
}

/// The piece of a long line that a sign is in, and whether something was left out before and after it.
#[must_use]
pub fn window(length: usize, focus: usize, capacity: usize) -> (std::ops::Range<usize>, bool, bool) {
    if length <= capacity {
        return (0..length, false, false);
    }
    // Two signs go to the dots.
    let room = capacity.saturating_sub(2).max(1);
    let start = focus.min(length).saturating_sub(room / 2).min(length - room.min(length));
    let end = (start + room).min(length);
    (start..end, start > 0, end < length)
}

/// A line of runs, of this height.
#[must_use]
pub fn line<'a, M: 'a>(env: &Env<'_>, runs: &[(String, Mark)], size: f32, height: f32) -> Element<'a, M> {
    let palette = env.palette;
    let thick = env.px(4.0);
    let write = move |run: &str, font: Font, color: Color| {
        // A space at the end of a run is as wide as any other.
        text(run.replace(' ', "\u{a0}"))
            .size(size)
            .font(font)
            .color(color)
            .line_height(Pixels(height))
            .wrapping(text::Wrapping::None)
    };
    let runs = runs.iter().filter(|(run, mark)| !run.is_empty() || *mark == Mark::Caret).map(
        |(run, mark)| -> Element<'a, M> {
            match mark {
                Mark::Plain => write(run, REGULAR, palette.ink).into(),
                Mark::Done => {
                    let under = container(space())
                        .width(Length::Fill)
                        .height(thick)
                        .style(move |_| container::background(palette.done));
                    iced::widget::stack![
                        write(run, BOLD, palette.done),
                        container(under).align_bottom(height).width(Length::Fill)
                    ]
                    .into()
                }
                Mark::Next => {
                    framed(write(run, BOLD, palette.on_ring), Some(palette.ring_inner), palette.ink, thick / 2.0)
                }
                Mark::Other => framed(write(run, REGULAR, palette.ink), None, palette.ink, thick / 2.0),
                Mark::Caret => container(space())
                    .width(thick)
                    .height(height * 0.85)
                    .style(move |_| container::background(palette.action))
                    .into(),
            }
        },
    );
    Row::with_children(runs).height(height).align_y(Alignment::Center).into()
}

fn framed<'a, M: 'a>(
    content: impl Into<Element<'a, M>>,
    fill: Option<Color>,
    line: Color,
    width: f32,
) -> Element<'a, M> {
    container(content)
        .style(move |_| {
            let border = Border { color: line, width, radius: (2.0 * width).into() };
            match fill {
                Some(fill) => container::background(fill).border(border),
                None => container::Style { border, ..container::Style::default() },
            }
        })
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_line_is_seen_where_one_is() {
        assert_eq!(window(5, 3, 10), (0..5, false, false));
        assert_eq!(window(24, 0, 12), (0..10, false, true));
        assert_eq!(window(24, 12, 12), (7..17, true, true));
        assert_eq!(window(24, 24, 12), (14..24, true, false));
        assert_eq!(window(24, 24, 1), (23..24, true, false));
    }
}
