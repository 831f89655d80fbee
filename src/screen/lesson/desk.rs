//! What lies around the world while one types: the text to type, Camille's card, the drawn keyboard.

use std::collections::BTreeSet;

use iced::widget::{Column, container, responsive, row};
use iced::{Alignment, Element, Length, Padding, Size};

use super::{Message, State};
use crate::gesture::Gesture;
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{Weight, sized_control};
use crate::ui::card;
use crate::ui::frame::{self, Arrangement};
use crate::ui::keyboard::{self, Keys, TWO_SIGNS, is_tight};
use crate::ui::metric::{BODY, DENSE_LINE, INSTRUCTION, LEAST, TIGHT_LINE, TITLE};
use crate::ui::part::part;
use crate::ui::typing::{Mark, capacity, line, window};
use crate::words::{CAMILLE, text_sentence};
use crate::world::mail::Page;
use crate::world::{AnyMachine, PartId, Wish};
use crate::writing::Progress;

/// The part of the height that the drawn keyboard takes at most.
const SHARE: f32 = 0.56;
/// The same under a world that needs the room itself.
const LESSER_SHARE: f32 = 0.4;
/// The same where room is short: then the page is one line.
const TIGHT_SHARE: f32 = 0.64;
/// The tallest a row of keys is, in pixels of the screen.
const TALLEST: f32 = 76.0;
/// How much wider than tall a key is at most.
const LONGEST: f32 = 1.4;
/// The least height of a row of keys: one line of the least text.
const LOWEST: f32 = LEAST * 1.06;
/// How wide « La fiche » is, with the space beside it.
const BUTTON: f32 = 214.0;
/// The least height of a desk that has Camille's card beside the world.
const CARD: f32 = 430.0;
/// The same beside another world than the workshop.
const TALL_CARD: f32 = 600.0;

impl State {
    /// Whether the world is the keyboard's own.
    fn is_workshop(&self) -> bool {
        matches!(self.practice.world().machine(), AnyMachine::Keyboard(_))
    }

    /// Whether the world is a telephone: it has a keyboard of its own.
    fn is_telephone(&self) -> bool {
        matches!(self.practice.world().machine(), AnyMachine::Phone(_))
    }

    /// Whether the drawn keyboard lies under the world now: in its workshop always, elsewhere when the step asks for
    /// typing, unless it was put away or laid out by hand.
    pub(super) fn has_keyboard(&self) -> bool {
        let is_shown = self.is_key_shown();
        let wanted = self.keyboard.unwrap_or_else(|| self.asks_for_text() && self.is_at_the_field());
        let world = self.practice.world();
        let is_out = (wanted || is_shown || self.is_workshop()) && !self.is_telephone();
        is_out && world.question().is_none() && world.cards().is_empty()
    }

    /// Whether « Clavier » has something to do: where one may write, but in the workshop.
    pub(super) fn can_turn_keyboard(&self) -> bool {
        let world = self.practice.world();
        // While one is led, where the step asks for a text: elsewhere it would only stand in the way.
        let is_free = !self.practice.is_led() && world.writing().is_some();
        (is_free || self.asks_for_text()) && world.question().is_none() && !self.is_workshop() && !self.is_telephone()
    }

    /// Whether the gesture being demonstrated is made with keys.
    fn is_key_shown(&self) -> bool {
        self.practice.demonstration().is_some_and(|(gesture, _)| is_of_keys(gesture))
    }

    /// Whether the step asks for a text, not for a key alone.
    fn asks_for_text(&self) -> bool {
        self.practice.step().aim.wishes().iter().any(|wish| matches!(wish, Wish::Written { .. }))
    }

    /// Whether the caret stands where the step asks for a text. In a mail program or a browser, which have many fields, it comes
    /// once the field has been clicked, as on a tablet: before that, all of the page is to be seen.
    fn is_at_the_field(&self) -> bool {
        let world = self.practice.world();
        let writing = world.writing().map(|(part, _)| part);
        let is_asked = |wish: &Wish| matches!(wish, Wish::Written { part, .. } if Some(part) == writing.as_ref());
        !matches!(world.machine(), AnyMachine::Mail(_) | AnyMachine::Web(_) | AnyMachine::Phone(_))
            || self.practice.step().aim.wishes().iter().any(is_asked)
    }

    /// Whether the mail program shows a page that Camille's card is for: where she gets in, where she writes, in a lesson that
    /// asks for texts.
    fn is_at_a_form(&self) -> bool {
        let world = self.practice.world();
        let AnyMachine::Mail(mail) = world.machine() else { return false };
        let writes = |wish: &Wish| matches!(wish, Wish::Written { .. });
        if !self.practice.lesson().steps.iter().any(|step| step.aim.wishes().iter().any(writes)) {
            return false;
        }
        let is_form = matches!(mail.page(), Page::SignIn | Page::SignUp | Page::Compose);
        is_form && mail.has_window() && world.question().is_none()
    }

    /// Whether Camille's card has something to tell now: the text that is asked for, or what is written freely.
    pub(super) fn can_turn_card(&self) -> bool {
        self.practice.shown_model().is_some() || self.is_at_a_form()
    }

    /// The keys as they are shown.
    fn keys(&self) -> Keys<'_> {
        let held = self.device.held();
        let mut lit: BTreeSet<_> =
            self.practice.lit_keys().iter().flat_map(|part| self.layout.lit_by(part.as_str())).collect();
        if let Some(gesture) = self.practice.next_key() {
            lit.extend(self.layout.keys_of(&gesture).into_iter().flatten());
            // What is held need not be pressed.
            lit.retain(|code| {
                let named = self.layout.key(code).and_then(crate::keyboard::Key::named);
                !(named == Some(crate::keyboard::Named::Shift) && held.shift
                    || named == Some(crate::keyboard::Named::AltGr) && held.alt_gr)
            });
        }
        Keys { layout: &self.layout, lit, held, locked: self.practice.world().is_caps_locked() }
    }

    /// The world, with what lies around it.
    pub(super) fn desk<'a>(&'a self, env: Env<'a>, arrangement: Arrangement) -> Element<'a, Message> {
        let model = self.practice.shown_model();
        let has_turn = self.can_turn_keyboard() && !arrangement.is_short();
        let has_card = self.can_turn_card() && (self.card || !arrangement.is_short());
        if !self.has_keyboard() && model.is_none() && !has_turn && !has_card {
            return self.world(env);
        }
        responsive(move |room| self.laid(env, arrangement, model.clone(), room)).into()
    }

    fn laid<'a>(
        &'a self,
        env: Env<'a>,
        arrangement: Arrangement,
        model: Option<(String, Progress)>,
        room: Size,
    ) -> Element<'a, Message> {
        let margin = env.px(match arrangement {
            Arrangement::Wide => 12.0,
            Arrangement::Side => 4.0,
            Arrangement::Compact | Arrangement::Abreast => 2.0,
        });
        // Another world than the workshop needs the room itself.
        let least = if self.is_workshop() || self.is_at_a_form() { CARD } else { TALL_CARD };
        // In the workshop it stays between steps, so that the keys do not move.
        let wants_card = self.can_turn_card() || self.is_workshop();
        let has_card = wants_card && arrangement == Arrangement::Wide && room.height >= least;
        let asked = model.as_ref().map(|(text, _)| text.clone());
        if self.card && self.can_turn_card() && !has_card {
            let card =
                frame::scrolled(&env, card::view(&env, self.practice.lesson(), asked.as_deref(), true, Message::Heard));
            let close = (!arrangement.is_short()).then(|| self.card_control(&env));
            return Column::new().push(card).push(close).padding(margin).spacing(margin).into();
        }
        let width = room.width - 2.0 * margin - if has_card { card::WIDTH + margin } else { 0.0 };
        let extent = keyboard::extent(&self.layout);
        let tight = is_tight(width / extent.width);
        let share = match (tight, self.is_workshop()) {
            (true, _) => TIGHT_SHARE,
            (false, true) => SHARE,
            // Where there is no room for both, the world shows only what is written in.
            (false, false) if room.height < CARD => SHARE,
            (false, false) => LESSER_SHARE,
        };
        let most = (1.15 * width / extent.width).min(env.px(TALLEST)).max(LOWEST);
        let has_model = model.is_some();
        let key = (room.height * share / extent.height).min(most).max(LOWEST);
        let keys = self.has_keyboard().then(|| {
            // Keys that are much wider than tall are no keys any more.
            let wide = if tight { width } else { width.min((LONGEST * key).max(TWO_SIGNS) * extent.width) };
            let room = Size::new(wide, key * extent.height);
            let keys = keyboard::view(&env, &self.keys(), room, Message::KeyTapped, Message::Heard);
            container(keys).center_x(Length::Fill)
        });
        // Where one may choose: the card if it is not beside the world, the keyboard if the world is another one.
        let beside = !arrangement.is_short();
        let has_button = self.can_turn_card() && beside && !has_card;
        let has_turn = beside && self.can_turn_keyboard();
        #[allow(clippy::cast_precision_loss)]
        let buttons = BUTTON * (usize::from(has_button) + usize::from(has_turn)) as f32;
        let has_strip = model.is_some() || has_turn || has_button;
        let strip = model.map(|model| self.model(&env, &model, width - buttons, tight));
        let strip = has_strip.then(|| {
            row![container(Column::new().push(strip)).width(Length::Fill)]
                .push(has_button.then(|| self.card_control(&env)))
                .push(has_turn.then(|| keyboard_control(&env)))
                .spacing(env.metric.gap())
                .align_y(Alignment::Center)
        });
        let spacing = if tight { 0.0 } else { margin };
        // While a key is shown, the keyboard stands alone: another world would have no room beside it.
        let alone = self.is_key_shown() && !has_model && !self.is_workshop();
        let world = (!alone).then(|| container(self.world(env)).height(Length::Fill));
        let column = Column::new().push(strip).push(world).push(keys).spacing(spacing).width(Length::Fill);
        let column = if alone { container(column).center_y(Length::Fill).into() } else { Element::from(column) };
        let desk: Element<'a, Message> = if has_card {
            let card = container(card::view(&env, self.practice.lesson(), asked.as_deref(), false, Message::Heard))
                .width(card::WIDTH);
            row![card, column].spacing(margin).into()
        } else {
            column
        };
        // At the side, what stands in the bar above is as far away as it should be.
        let top = if arrangement == Arrangement::Side { env.px(12.0) } else { margin };
        let edges = Padding { top, right: margin, bottom: margin, left: margin };
        let desk = container(desk).padding(edges);
        part(PartId::new("lesson/desk"), env.bare(), desk.width(Length::Fill).height(Length::Fill))
            .width(Length::Fill)
            .height(Length::Fill)
            .into()
    }

    fn card_control<'a>(&self, env: &Env<'a>) -> Element<'a, Message> {
        let (sign, label, whole) = if self.card {
            ("close", Sentence::app("close"), Sentence::app("close"))
        } else {
            ("card", Sentence::app("card"), Sentence::world(CAMILLE, "card"))
        };
        let height = env.metric.bar_control();
        let hear = Message::Heard(vec![whole]);
        sized_control(env, "app/card", sign, &label, Weight::Plain, height, Message::CardPressed, hear).into()
    }

    /// The text to type, with what is done and what comes next.
    fn model<'a>(
        &self,
        env: &Env<'a>,
        (name, progress): &(String, Progress),
        width: f32,
        tight: bool,
    ) -> Element<'a, Message> {
        let sentence = text_sentence(&self.practice.lesson().id, name);
        let model: Vec<char> = env.text(&sentence).trim().chars().collect();
        let sizes: &[f32] = if tight { &[] } else { &[TITLE, INSTRUCTION, BODY] };
        let size = sizes.iter().copied().find(|size| capacity(&model, width, *size) >= model.len()).unwrap_or(LEAST);
        let height = size * if tight { DENSE_LINE } else { TIGHT_LINE };
        let right = progress.right.min(model.len());
        let (seen, before, after) = window(model.len(), right, capacity(&model, width, size));
        let done = &model[seen.start.min(right)..right.min(seen.end)];
        let next = right..(right + 1).min(seen.end);
        let rest = &model[next.end.max(seen.start)..seen.end.max(next.end)];
        let dots = |is_cut: bool| if is_cut { "…".to_owned() } else { String::new() };
        let next = model.get(next).unwrap_or_default();
        let is_slip = progress.wrong > 0;
        let runs = [
            (dots(before), Mark::Plain),
            (done.iter().collect(), Mark::Done),
            // While something is to be rubbed out, nothing comes next.
            (next.iter().collect(), if is_slip { Mark::Plain } else { Mark::Next }),
            (rest.iter().collect(), Mark::Plain),
            (dots(after), Mark::Plain),
        ];
        let id = PartId::new(&format!("text/{sentence}"));
        part(id, env.bare(), line(env, &runs, size, height)).on_hear(Message::Heard(vec![sentence])).into()
    }
}

/// Whether a gesture is one of the keyboard's.
const fn is_of_keys(gesture: &Gesture) -> bool {
    matches!(gesture, Gesture::Type(_) | Gesture::Key(_))
}

fn keyboard_control<'a>(env: &Env<'a>) -> Element<'a, Message> {
    let label = Sentence::app("keyboard");
    let hear = Message::Heard(vec![label.clone()]);
    let height = env.metric.bar_control();
    sized_control(env, "app/keyboard", "keyboard", &label, Weight::Plain, height, Message::KeyboardPressed, hear).into()
}
