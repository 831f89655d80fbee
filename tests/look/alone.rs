//! The screens of the public machine and of the counsellor, each by itself.

use declic::comfort::Comfort;
use declic::screen::keypad::{self, Digit, Purpose, Refusal};
use declic::screen::{end, flag, rest, swap, there};
use declic::ui::Env;
use declic::ui::hands::{Place, Typing, hands};
use declic::ui::picture::Pictures;
use declic::workshop::Unclear;
use iced::widget::responsive;
use iced::{Element, Size};

use super::sight::Stage;
use super::tour::CONTENT;

/// A screen by itself.
enum Screen {
    Keypad(keypad::State),
    There(there::State),
    End(end::State),
    Rest(rest::State),
    Flag(flag::State),
    Swap(swap::State),
}

/// What shows it.
pub struct Alone {
    screen: Screen,
    comfort: Comfort,
    pictures: Pictures,
}

/// What a widget said, for whoever looks only at that.
fn told(message: impl std::fmt::Debug) -> String {
    format!("{message:?}")
}

impl Alone {
    fn body<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, String> {
        match &self.screen {
            Screen::Keypad(screen) => screen.view(env, size).map(told),
            Screen::There(screen) => screen.view(env, size).map(told),
            Screen::End(screen) => screen.view(env, size).map(told),
            Screen::Rest(screen) => screen.view(env, size).map(told),
            Screen::Flag(screen) => screen.view(env, size).map(told),
            Screen::Swap(screen) => screen.view(env, size).map(told),
        }
    }

    /// What the keyboard writes into, if it does.
    fn typing(&self) -> Option<Typing<String>> {
        match &self.screen {
            Screen::Keypad(screen) => screen.typing().map(|Typing { field, keys, .. }| Typing {
                field,
                keys,
                stroke: |stroke| told(keypad::Message::Stroke(stroke)),
            }),
            _ => None,
        }
    }
}

impl Stage for Alone {
    type Message = String;

    fn view(&self) -> Element<'_, String> {
        let env = self.env();
        hands(env.look(), responsive(move |size| self.body(env, size)))
            .typing(self.typing())
            .place(Place { screen: "alone", practice: 0, step: 0 })
            .into()
    }

    fn env(&self) -> Env<'_> {
        Env::new(&CONTENT, &self.pictures, self.comfort, "azerty", 1, true)
    }

    fn is_heard(message: &String) -> bool {
        message.starts_with("Heard")
    }
}

/// A keypad on which this was typed.
fn keypad(purpose: Purpose, digits: &str) -> keypad::State {
    let mut state = keypad::State::new(purpose);
    for digit in digits.chars().filter_map(|digit| digit.to_digit(10)) {
        let digit = Digit::ALL[usize::try_from(digit).unwrap()];
        state.update(keypad::Message::DigitPressed(digit));
    }
    state
}

/// The same, when OK has been pressed.
fn pressed(purpose: Purpose, digits: &str) -> keypad::State {
    let mut state = keypad(purpose, digits);
    state.update(keypad::Message::OkPressed);
    state
}

/// The same, when the app did not take it.
fn refused(purpose: Purpose, digits: &str, refusal: Refusal) -> keypad::State {
    let mut state = keypad(purpose, digits);
    state.refuse(refusal);
    state
}

/// Every one of these screens.
pub fn screens(comfort: Comfort, look: &mut dyn FnMut(&str, &Alone)) {
    use Purpose::{Choose, Enter, Workshop};
    let keypads = [
        ("code", keypad(Enter, "")),
        ("code-typed", keypad(Enter, "48291234")),
        ("code-wrong", refused(Enter, "4829", Refusal::Wrong { left: 3 })),
        ("code-wait", refused(Enter, "4829", Refusal::Wait { seconds: 60 })),
        ("choose-code", keypad(Choose, "")),
        ("choose-code-short", pressed(Choose, "482")),
        ("choose-code-twice", pressed(Choose, "4829")),
        ("choose-code-weak", refused(Choose, "1234", Refusal::Weak)),
        ("choose-code-different", refused(Choose, "4829", Refusal::Different)),
        ("workshop-code", keypad(Workshop, "")),
        ("workshop-code-typed", keypad(Workshop, "012")),
        ("workshop-code-short", pressed(Workshop, "012")),
        ("workshop-code-lesson", refused(Workshop, "9920", Refusal::Unclear(Unclear::Lesson))),
        ("workshop-code-guidance", refused(Workshop, "0170", Refusal::Unclear(Unclear::Guidance))),
        ("workshop-code-options", refused(Workshop, "0128", Refusal::Unclear(Unclear::Options))),
    ];
    let keypads = keypads.map(|(name, state)| (name, Screen::Keypad(state)));
    let others = [
        ("there", Screen::There(there::State)),
        ("end", Screen::End(end::State)),
        ("rest", Screen::Rest(rest::State)),
        ("flag", Screen::Flag(flag::State::new(None))),
        ("flag-7", Screen::Flag(flag::State::new(Some(7)))),
        ("flag-28", Screen::Flag(flag::State::new(Some(28)))),
        ("swap", Screen::Swap(swap::State)),
    ];
    for (name, screen) in keypads.into_iter().chain(others) {
        look(name, &Alone { screen, comfort, pictures: Pictures::default() });
    }
}
