//! The digits of a card, drawn: three groups behind a letter, and the keys under them.

use iced::widget::{Column, Row, column, container, row, text};
use iced::{Alignment, Border, Element, Length, Size};

use super::{Message, State, Way};
use crate::progress::card::CardCode;
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, sized_control, spaced_words};
use crate::ui::digits::{self, Answers, Digit, Keys, digits, told_lines};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, INSTRUCTION, TIGHT_LINE};
use crate::ui::part::part;
use crate::world::PartId;

/// Where the digits that were typed are shown.
pub const SHOWN: &str = "my-card/shown";

/// Space around the keys, in pixels of the screen.
const MARGIN: f32 = 12.0;
/// The most width of a digit's box for its height.
const BOX: f32 = 0.8;
/// The space between two groups, in gaps: more than around a focus ring.
const APART: f32 = 2.0;

/// A control of the bar at the bottom.
pub fn bar_control<'a>(
    env: &Env<'a>,
    (id, sign, message): (&str, &str, &str),
    weight: Weight,
    press: Message,
) -> Element<'a, Message> {
    let (height, label) = (env.metric.bar_control(), Sentence::app(message));
    sized_control(env, id, sign, &label, weight, height, press, Message::Heard(vec![label.clone()])).into()
}

/// The bar at the top.
pub fn top<'a>(env: &Env<'a>, arrangement: Arrangement) -> Element<'a, Message> {
    let bar = Bar {
        back: Some(Message::BackPressed),
        code: None,
        title: vec![Sentence::app("my-card")],
        progress: None,
        end: Some(Message::EndPressed),
        comfort: None,
    };
    frame::bar(env, arrangement, bar, Message::Heard)
}

/// The bar at the bottom.
pub fn bottom<'a>(env: &Env<'a>, controls: Vec<Element<'a, Message>>) -> Element<'a, Message> {
    let controls = Row::with_children(controls).spacing(env.metric.gap()).align_y(Alignment::Center);
    frame::panel(env, controls.wrap().vertical_spacing(env.metric.gap()))
}

impl State {
    /// Draws the digits.
    pub(super) fn by_digits<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let arrangement = Arrangement::of(size);
        // Large text: « Effacer » and « OK » have no room among the digits.
        let is_apart = arrangement == Arrangement::Compact;
        let erase = || {
            let id = ("keypad/erase", "backspace", "keypad-erase");
            bar_control(&env, id, Weight::Plain, Message::ErasePressed)
        };
        let ok = || bar_control(&env, ("keypad/ok", "tick", "keypad-ok"), Weight::Action, Message::OkPressed);
        let label = if is_apart { "card-pictures" } else { "card-by-pictures" };
        let way = ("my-card/pictures", "image", label);
        let way = bar_control(&env, way, Weight::Plain, Message::WayPressed(Way::Pictures));
        let apart = is_apart.then(|| [erase(), ok()]).into_iter().flatten();
        let panel = env.metric.bar_control().max(BODY * TIGHT_LINE + env.metric.small()) + env.px(12.0);
        // Five rows: what was typed, and four of keys; a margin around both.
        let keys = Keys::of(&env, size.height - 2.0 * panel - 3.0 * env.px(MARGIN), 5.0);
        let answers = Answers {
            digit: Message::DigitPressed,
            erase_and_ok: (!is_apart).then_some((Message::ErasePressed, Message::OkPressed)),
            hear: Message::Heard,
            is_secret: false,
        };
        let pad = container(digits(&env, keys, answers)).center_y(Length::Fill).padding(env.px(MARGIN));
        // Where there is room, what to do and the keys stand near one another.
        let pad = if arrangement == Arrangement::Wide { pad.center_x(Length::Fill) } else { pad };
        let said = frame::turned(&env, self.said(&env, arrangement), Message::Heard);
        let body = row![said, pad].height(Length::Fill);
        let shown = container(self.shown(&env, keys, size.width)).center_x(Length::Fill);
        let shown = shown.padding([env.px(MARGIN), 0.0]);
        let controls = apart.chain([way]).collect();
        column![top(&env, arrangement), shown, body, bottom(&env, controls)].into()
    }

    /// What to do, and what is said of what was typed.
    fn said<'a>(&self, env: &Env<'a>, arrangement: Arrangement) -> Element<'a, Message> {
        let told = self.told();
        // Where room is short, what was typed last is what matters now: it stands alone.
        if arrangement == Arrangement::Compact && !told.is_empty() {
            return told_lines(env, &told, Message::Heard);
        }
        let told = (!told.is_empty()).then(|| digits::told(env, "eye", &told, Message::Heard));
        let lines = self.lines();
        let lines = lines.iter().zip(0..).map(|(sentence, nth)| {
            let (size, font) = if nth == 0 { (INSTRUCTION, BOLD) } else { (BODY, REGULAR) };
            let hear = Message::Heard(vec![sentence.clone()]);
            spaced_words(env, sentence, size, font, env.palette.ink, TIGHT_LINE, hear).into()
        });
        Column::new().push(told).extend(lines).spacing(env.metric.gap()).width(Length::Fill).into()
    }

    /// The letter and the groups. A group that is pressed is typed anew.
    fn shown<'a>(&self, env: &Env<'a>, keys: Keys, width: f32) -> Element<'a, Message> {
        let (between, apart) = (env.metric.small(), APART * env.metric.gap());
        let groups = self.groups();
        #[allow(clippy::cast_precision_loss)]
        let (count, gaps) = ((CardCode::LENGTH + 1) as f32, groups.len() as f32);
        let free = width - 2.0 * env.px(MARGIN) - gaps * apart - (count - 1.0 - gaps) * between;
        let side = Size::new((free / count).min(keys.height * BOX), keys.height);
        let (doubtful, next) = (self.doubtful(), self.digits.next());
        let parts = groups.into_iter().zip(0..).map(|(places, nth)| {
            let said = self.read(nth);
            let boxes = places.map(|place| {
                let sign = self.digits.signs().get(place).copied().flatten().map(Digit::sign);
                boxed(env, sign, side, doubtful.contains(&place), next == Some(place))
            });
            let group = part(
                PartId::new(&format!("my-card/group-{}", nth + 1)),
                env.bare(),
                Row::with_children(boxes).spacing(between),
            );
            let said = if said.is_empty() { vec![Sentence::app("card-type")] } else { said };
            group.on_press(Message::PlacePressed(nth)).on_hear(Message::Heard(said)).into()
        });
        let letter = self.letter().to_uppercase().chars().next();
        let letter = container(sign_of(env, letter, side)).center_x(side.width.max(env.px(80.0))).center_y(side.height);
        let letter = part(PartId::new("my-card/letter"), env.bare(), letter)
            .on_press(Message::LetterPressed)
            .on_hear(Message::Heard(self.letter_spoken()));
        let shown = Row::new().push(letter).extend(parts).spacing(apart);
        part(PartId::new(SHOWN), env.bare(), shown).into()
    }
}

fn sign_of<'a>(env: &Env<'a>, sign: Option<char>, side: Size) -> text::Text<'a, iced::Theme, iced::Renderer> {
    let size = (side.height * 0.6).min(side.width * 1.2).max(BODY * 0.75);
    let sign = sign.map(String::from).unwrap_or_default();
    text(sign).size(size).font(BOLD).color(env.palette.ink).line_height(1.0).wrapping(text::Wrapping::None)
}

/// A digit in its box; the box that is filled next has a thick line, one in doubt is lit.
fn boxed<'a>(env: &Env<'a>, sign: Option<char>, side: Size, is_doubtful: bool, is_next: bool) -> Element<'a, Message> {
    let (fill, color) =
        if is_doubtful { (env.palette.ring_inner, env.palette.on_ring) } else { (env.palette.ground, env.palette.ink) };
    let line = if is_next || is_doubtful { 2.0 * env.metric.line() } else { env.metric.line() };
    let (ink, radius) = (env.palette.ink, env.metric.corner());
    container(sign_of(env, sign, side).color(color))
        .center_x(side.width)
        .center_y(side.height)
        .style(move |_| container::background(fill).border(Border { color: ink, width: line, radius: radius.into() }))
        .into()
}
