//! The pictures of a card, drawn: the eight that were chosen, and all there are.

use iced::widget::{Column, Row, column, container, svg, text};
use iced::{Alignment, Border, Element, Length, Size};

use super::keys::{bar_control, bottom, top};
use super::{Message, Picture, State, Way};
use crate::progress::card::PictureCode;
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, spaced_words};
use crate::ui::digits;
use crate::ui::frame::{self, Arrangement};
use crate::ui::metric::{BODY, INSTRUCTION, TIGHT_LINE};
use crate::ui::part::part;
use crate::world::PartId;

/// The side of a picture among all: this much, and larger where the text is.
const PICTURE: (f32, f32) = (100.0, 60.0);
/// The space between a picture and its edge, in pixels of the screen.
const EDGE: f32 = 6.0;
/// The least and the most side of one that was chosen, in pixels of the screen.
const CHOSEN: (f32, f32) = (80.0, 112.0);

impl State {
    /// Draws the pictures.
    pub(super) fn by_pictures<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let arrangement = Arrangement::of(size);
        let erase = ("keypad/erase", "backspace", "keypad-erase");
        let ok = ("keypad/ok", "tick", "keypad-ok");
        let digits = ("my-card/digits", "keypad", "card-by-digits");
        let controls = vec![
            bar_control(&env, erase, Weight::Plain, Message::ErasePressed),
            bar_control(&env, ok, Weight::Action, Message::OkPressed),
            bar_control(&env, digits, Weight::Plain, Message::WayPressed(Way::Digits)),
        ];
        let told = self.told();
        let lines = self.lines().into_iter().zip(0..).map(|(sentence, nth)| {
            let (size, font) = if nth == 0 { (INSTRUCTION, BOLD) } else { (BODY, REGULAR) };
            let hear = Message::Heard(vec![sentence.clone()]);
            spaced_words(&env, &sentence, size, font, env.palette.ink, TIGHT_LINE, hear).into()
        });
        // What is told takes the place of what to do: the pictures stay where they are as far as can be.
        let said: Element<'a, Message> = if told.is_empty() {
            Column::with_children(lines).spacing(env.px(4.0)).into()
        } else {
            digits::told(&env, "eye", &told, Message::Heard)
        };
        let body = column![said, self.grid(&env, size.width)].spacing(env.metric.gap());
        let body = frame::turned(&env, body, Message::Heard);
        let row = frame::panel(&env, container(self.row(&env, size.width)).center_x(Length::Fill));
        column![top(&env, arrangement), row, body, bottom(&env, controls)].into()
    }

    /// All pictures, as many beside one another as there is room for.
    fn grid<'a>(&'a self, env: &Env<'a>, width: f32) -> Element<'a, Message> {
        let names = self.edition().map_or(&[][..], |edition| &edition.pictures);
        let side = env.px(PICTURE.0).max(PICTURE.1);
        let (tile, gap) = (side + 2.0 * env.px(EDGE), env.metric.gap());
        // Beside them stand two arrows, where they are more than the screen has room for.
        let arrows = BODY * 2.7 + env.px(48.0);
        let free = width - 2.0 * env.metric.wide() - arrows;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
        let across = (((free + gap) / (tile + gap)) as usize).max(1);
        let picture = |(name, place): (&String, u8)| -> Element<'a, Message> {
            let drawn = svg(env.picture(name)).width(side).height(side);
            part(PartId::new(&format!("my-card/picture-{place}")), env.plain(), drawn)
                .padding(env.px(EDGE))
                .on_press(Message::PicturePressed(Picture(place)))
                .on_hear(Message::Heard(vec![Sentence::picture(name)]))
                .into()
        };
        let mut pictures = names.iter().zip(0..).map(picture).peekable();
        let mut rows = Column::new().spacing(gap);
        while pictures.peek().is_some() {
            let row: Vec<_> = pictures.by_ref().take(across).collect();
            rows = rows.push(Row::with_children(row).spacing(gap));
        }
        rows.into()
    }

    /// The eight places. One that is pressed is chosen anew.
    fn row<'a>(&'a self, env: &Env<'a>, width: f32) -> Element<'a, Message> {
        let (gap, apart) = (env.metric.gap(), 2.0 * env.metric.gap());
        #[allow(clippy::cast_precision_loss)]
        let count = PictureCode::LENGTH as f32;
        let free = width - 2.0 * gap - (count - 2.0) * gap - apart;
        let side = (free / count).clamp(env.px(CHOSEN.0), env.px(CHOSEN.1));
        let rows = self.groups().into_iter().map(|places| {
            let places = places.map(|place| self.slot(env, place, side));
            Row::with_children(places).spacing(gap).into()
        });
        Row::with_children(rows).spacing(apart).into()
    }

    fn slot<'a>(&'a self, env: &Env<'a>, place: usize, side: f32) -> Element<'a, Message> {
        let name = self.pictures.signs().get(place).copied().flatten().and_then(|picture| self.picture(picture));
        let is_doubtful = self.doubtful().contains(&place);
        let is_next = self.pictures.next() == Some(place);
        let fill = if is_doubtful { env.palette.ring_inner } else { env.palette.ground };
        let line = if is_next || is_doubtful { 2.0 * env.metric.line() } else { env.metric.line() };
        let (ink, radius) = (env.palette.ink, env.metric.corner());
        let content: Element<'a, Message> = match name {
            Some(name) => {
                let side = side - 4.0 * env.px(EDGE);
                svg(env.picture(name)).width(side).height(side).into()
            }
            None => text((place + 1).to_string()).size(BODY).color(env.palette.quiet).line_height(1.0).into(),
        };
        let content = container(content).center(Length::Fill).style(move |_| {
            container::background(fill).border(Border { color: ink, width: line, radius: radius.into() })
        });
        let said = name.map_or_else(|| Sentence::app("card-choose"), Sentence::picture);
        part(PartId::new(&format!("my-card/place-{}", place + 1)), env.bare(), content.align_y(Alignment::Center))
            .width(side)
            .height(side)
            .on_press(Message::PlacePressed(place))
            .on_hear(Message::Heard(vec![said]))
            .into()
    }
}
