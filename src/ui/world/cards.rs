//! Cards « En vrai »: what is true of real services, laid before the machine. One or two are read whole; of more, each shows
//! its picture, its name and its address, and tells the rest when it is pointed at.

use iced::widget::{Column, Row, column, container, responsive, row, svg, text};
use iced::{Alignment, Border, Color, Element, Font, Length, Size};

use super::{Stage, question};
use crate::gesture::{Direction, Gesture};
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon, turner};
use crate::ui::frame::scrolled;
use crate::ui::metric::{BODY, LEAST, TIGHT_LINE};
use crate::ui::pager::pager;
use crate::ui::part::part;
use crate::world::PartId;
use crate::world::real::{Card, REAL};

/// So many cards are read whole; of more, only what they are about is seen.
const WHOLE: usize = 2;
/// The least width of a card that is read whole, where there are two, in logical pixels.
const READ: f32 = 460.0;
/// The least width of a card that is only told.
const TOLD: f32 = 270.0;
/// From this width on, a card's name stands beside its lines.
const BESIDE: f32 = 700.0;
/// The widest a card is: a line of some sixty signs.
const WIDEST: f32 = 900.0;
/// A board narrower or lower than this has smaller text, and arrows without words.
const NARROW: f32 = 460.0;
const LOW: f32 = 230.0;
/// How wide a sign is at most, over its size: the mean of a word in our bold font.
const SIGN: f32 = 0.62;

/// Draws the cards of these names. One that the place does not want is left out.
#[must_use]
pub fn view<'a, M: Clone + 'a>(stage: &Stage<'a, M>, cards: &'a [String]) -> Element<'a, M> {
    let known = cards.iter().filter_map(|id| stage.env.content.cards.get(id));
    let shown: Vec<&Card> = known.filter(|card| !card.is_hidden).collect();
    let own = stage.clone();
    let board = responsive(move |room| {
        let is_small = room.width < NARROW || room.height < LOW;
        Board { stage: own.clone(), cards: shown.clone(), is_small }.view(room)
    });
    question::ground(stage, board)
}

/// What lies before the machine.
struct Board<'a, M> {
    stage: Stage<'a, M>,
    cards: Vec<&'a Card>,
    /// Whether there is little room.
    is_small: bool,
}

impl<'a, M: Clone + 'a> Board<'a, M> {
    fn view(&self, room: Size) -> Element<'a, M> {
        let env = &self.stage.env;
        // What scrolls has its margins and its bar; beside it there may be arrows.
        let aside = if self.is_small { env.px(104.0) } else { 140.0 };
        let width = room.width - 2.0 * env.metric.wide() - env.px(28.0) - aside;
        let line = |message: &'static str, size, font, width| {
            self.line(&format!("cards/{message}"), &Sentence::world(REAL, message), size, font, env.palette.ink, width)
        };
        let title = line("title", self.size(), BOLD, width);
        let cards = if self.cards.len() > WHOLE { self.told(width) } else { self.whole(width) };
        let body = if self.is_small {
            column![title, cards, line("ask", LEAST, REGULAR, width)]
        } else {
            let top = row![title, line("ask", LEAST, REGULAR, width / 2.0)].spacing(env.metric.wide());
            column![top.align_y(Alignment::Center), cards]
        };
        let body = body.spacing(if self.is_small { env.metric.gap() } else { env.metric.small() });
        let up = self.arrow("app/page-up", "up", "page-up", Direction::Up);
        let down = self.arrow("app/page-down", "down", "page-down", Direction::Down);
        pager(scrolled(env, body), up, down, env.px(12.0)).into()
    }

    /// The size of what is read.
    const fn size(&self) -> f32 {
        if self.is_small { LEAST } else { BODY }
    }

    /// The cards with all that stands on them: side by side where there is room.
    fn whole(&self, width: f32) -> Element<'a, M> {
        let gap = self.stage.env.metric.gap();
        let across = if self.cards.len() > 1 && width >= 2.0 * READ + gap { 2.0 } else { 1.0 };
        let each = ((width - gap * (across - 1.0)) / across).min(WIDEST);
        let cards = self.cards.iter().map(|card| self.card(card, each));
        if across > 1.0 {
            Row::with_children(cards).spacing(gap).into()
        } else {
            Column::with_children(cards).spacing(gap).into()
        }
    }

    /// One card: its name, which tells all of it when it is pressed, and its lines, each of which tells itself.
    fn card(&self, card: &'a Card, width: f32) -> Element<'a, M> {
        let env = &self.stage.env;
        let palette = env.palette;
        let edge = if self.is_small { env.metric.small() } else { env.metric.gap() };
        let is_beside = width >= BESIDE;
        let whole = width - 2.0 * edge;
        let aside = if is_beside { whole * 0.3 } else { whole };
        let inner = if is_beside { whole - aside - env.metric.gap() } else { whole };
        let id = format!("card/{}", card.id);
        let side = env.px(if is_beside { 96.0 } else { 72.0 }).min(aside * 0.34);
        let beside = aside - side - 2.0 * env.metric.small();
        let words = env.text(&card.name());
        let picture = svg(env.picture(&card.picture)).width(side).height(side);
        // A name whose longest word finds no room beside the picture stands under it.
        let name: Element<'a, M> = if words.split_whitespace().all(|word| fits(word, self.size(), beside)) {
            let name = flow(&words, self.size(), BOLD, palette.ink, beside);
            row![picture, name].spacing(env.metric.small()).align_y(Alignment::Center).into()
        } else {
            column![picture, flow(&words, self.size(), BOLD, palette.ink, aside)].spacing(env.px(6.0)).into()
        };
        let hear = (self.stage.hear)(card.spoken(env.comfort.language));
        let name = part(PartId::new(&id), env.bare(), name)
            .width(if is_beside { Length::Fixed(aside) } else { Length::Fill })
            .least(Size::new(0.0, env.metric.control()))
            .on_press(hear.clone())
            .on_hear(hear);
        let lines = card.lines(env.comfort.language);
        let lines = (1..).zip(if lines.is_empty() { card.address().into_iter().collect() } else { lines });
        let lines = lines.map(|(line, sentence)| {
            self.line(&format!("{id}/{line}"), &sentence, self.size(), REGULAR, palette.ink, inner)
        });
        let verified = card.verified.sentence();
        let verified = self.line(&format!("{id}/verified"), &verified, LEAST, REGULAR, palette.quiet, inner);
        let lines = Column::with_children(lines).push(verified).spacing(env.px(6.0)).width(Length::Fill);
        let sheet: Element<'a, M> = if is_beside {
            row![name, lines].spacing(env.metric.gap()).into()
        } else {
            column![name, lines].spacing(env.px(4.0)).into()
        };
        let (fill, ink, line) = (palette.ground, palette.ink, env.metric.line());
        let border = Border { color: ink, width: line, radius: env.metric.corner().into() };
        container(sheet)
            .width(Length::Fill)
            .padding(edge)
            .max_width(WIDEST)
            .style(move |_| container::background(fill).border(border))
            .into()
    }

    /// The cards as a board of signs.
    fn told(&self, width: f32) -> Element<'a, M> {
        let env = &self.stage.env;
        let gap = env.metric.gap();
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "1 to 4")]
        let across = ((width + gap) / (TOLD + gap)).clamp(1.0, 4.0) as usize;
        #[allow(clippy::cast_precision_loss, reason = "1 to 4")]
        let each = (width + gap) / across as f32 - gap;
        let mut cards = self.cards.iter().map(|card| self.sign(card, each, across)).peekable();
        let mut board: Column<'a, M> = Column::new().spacing(gap);
        while cards.peek().is_some() {
            let mut line: Vec<Element<'a, M>> = cards.by_ref().take(across).collect();
            while line.len() < across {
                line.push(iced::widget::space().width(Length::Fill).into());
            }
            board = board.push(Row::with_children(line).spacing(gap));
        }
        board.into()
    }

    /// A card's picture, name and address. Pointed at or pressed, it tells the rest.
    fn sign(&self, card: &'a Card, width: f32, across: usize) -> Element<'a, M> {
        let env = &self.stage.env;
        let small = env.metric.small();
        let side = env.px(72.0);
        let whole = width - 4.0 * small;
        let inner = whole - side - small;
        let picture = svg(env.picture(&card.picture)).width(side).height(side);
        let name = flow(&env.text(&card.name()), self.size(), BOLD, env.palette.ink, inner);
        let address =
            |width| card.address().map(|address| flow(&env.text(&address), LEAST, REGULAR, env.palette.ink, width));
        // Where room is short, the address has all of the width.
        let content: Element<'a, M> = if self.is_small {
            column![row![picture, name].spacing(small).align_y(Alignment::Center)].push(address(whole)).into()
        } else {
            let words = column![name].push(address(inner)).width(Length::Fill);
            row![picture, words].spacing(small).align_y(Alignment::Center).into()
        };
        // Side by side they are as tall as one another: two lines of each.
        let least = if across > 1 { 2.0 * (BODY + LEAST) * TIGHT_LINE + 2.0 * small } else { env.metric.control() };
        let hear = (self.stage.hear)(card.spoken(env.comfort.language));
        part(PartId::new(&format!("card/{}", card.id)), env.plain(), container(content).center_y(Length::Shrink))
            .width(Length::Fill)
            .padding([small, 1.5 * small])
            .least(Size::new(0.0, least))
            .on_press(hear.clone())
            .on_hear(hear)
            .into()
    }

    /// A line to read; pointed at or pressed, it tells itself.
    fn line(&self, id: &str, sentence: &Sentence, size: f32, font: Font, color: Color, width: f32) -> Element<'a, M> {
        let env = &self.stage.env;
        let words = flow(&env.text(sentence), size, font, color, width);
        let hear = (self.stage.hear)(vec![sentence.clone()]);
        let pressed = hear.clone();
        part(PartId::new(id), env.bare(), words)
            .on_gesture(move |gesture| {
                matches!(gesture, Gesture::Click(_) | Gesture::RightClick(_)).then(|| pressed.clone())
            })
            .on_hear(hear)
            .into()
    }

    /// An arrow that turns the board where it is longer than the room.
    fn arrow(&self, id: &str, sign: &str, message: &str, way: Direction) -> Element<'a, M> {
        let env = &self.stage.env;
        let label = Sentence::app(message);
        let hear = (self.stage.hear)(vec![label.clone()]);
        if !self.is_small {
            return turner(env, id, sign, &label, way, hear).into();
        }
        let side = env.metric.control();
        let sign = container(icon(env, sign, side * 0.55, env.palette.ink)).center(Length::Fill);
        part(PartId::new(id), env.plain(), sign)
            .width(side)
            .height(side)
            .traits(|traits| {
                traits.presses = true;
                traits.turns = Some(way);
            })
            .on_hear(hear)
            .into()
    }
}

/// Whether a word stands on one line of this width.
#[allow(clippy::cast_precision_loss, reason = "a word is short")]
fn fits(word: &str, size: f32, width: f32) -> bool {
    word.chars().count() as f32 * size * SIGN <= width
}

/// Words in lines. An address too long for its line goes on after one of its signs; its end stays whole, since it is what
/// tells a real site.
fn flow<'a, M: 'a>(words: &str, size: f32, font: Font, color: Color, width: f32) -> Element<'a, M> {
    let line = |words: &str| text(words.to_owned()).size(size).font(font).color(color).line_height(TIGHT_LINE);
    let fits = |word: &str| fits(word, size, width);
    if words.split_whitespace().all(fits) {
        return line(words).into();
    }
    let space = size * 0.28;
    let pieces = words.split_whitespace().flat_map(|word| {
        let pieces: Vec<&str> = if fits(word) { vec![word] } else { pieces_of(word) };
        let last = pieces.len() - 1;
        pieces.into_iter().enumerate().map(move |(nth, piece)| {
            let after = if nth == last { space } else { 0.0 };
            container(line(piece)).padding(iced::Padding::ZERO.right(after)).into()
        })
    });
    Row::with_children(pieces.collect::<Vec<_>>()).wrap().into()
}

/// An address in pieces: after a dash or an at sign, and after a dot that is not its last.
fn pieces_of(word: &str) -> Vec<&str> {
    let end = word.trim_end_matches(['.', ',']).rfind('.').unwrap_or(word.len());
    let mut pieces = Vec::new();
    let mut from = 0;
    for (at, sign) in word.char_indices() {
        if matches!(sign, '-' | '@') || sign == '.' && at < end {
            let after = at + sign.len_utf8();
            pieces.extend(word.get(from..after));
            from = after;
        }
    }
    pieces.extend(word.get(from..).filter(|rest| !rest.is_empty()));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_of_an_address_stays_whole() {
        assert_eq!(pieces_of("service-public.gouv.fr"), ["service-", "public.", "gouv.fr"]);
        assert_eq!(pieces_of("17cyber.gouv.fr."), ["17cyber.", "gouv.fr."]);
        assert_eq!(pieces_of("mairie@saint-declic.example"), ["mairie@", "saint-", "declic.example"]);
        assert_eq!(pieces_of("extraordinairement"), ["extraordinairement"]);
        assert_eq!(pieces_of("fin-"), ["fin-"]);
    }
}
