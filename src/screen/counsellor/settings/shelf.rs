//! Which topics and lessons are shown, and in which order.

use iced::widget::{column, keyed, row};
use iced::{Alignment, Element, Length};

use super::{Message, Section, State};
use crate::config::Settings;
use crate::lesson::TopicId;
use crate::screen::counsellor::Lent;
use crate::screen::counsellor::desk::Desk;
use crate::sentence::Sentence;
use crate::ui::button::Weight;
use crate::ui::frame::Arrangement;

/// These names in the order of the settings: those that come first, then the others.
pub fn ordered(names: &[String], settings: &Settings) -> Vec<String> {
    let first = settings.first.iter().filter(|name| names.contains(name));
    let others = names.iter().filter(|name| !settings.first.contains(name));
    first.chain(others).cloned().collect()
}

/// Moves one of these names before the one above it. Others than these stay where they are.
pub fn raise(names: &[String], settings: &mut Settings, name: &str) {
    let mut order = ordered(names, settings);
    let Some(at) = order.iter().position(|known| known == name).filter(|at| *at > 0) else { return };
    order.swap(at - 1, at);
    settings.first.retain(|known| !names.contains(known));
    if order != names {
        settings.first.append(&mut order);
    }
}

/// Moves one of these names behind the one below it.
pub fn lower(names: &[String], settings: &mut Settings, name: &str) {
    let order = ordered(names, settings);
    let below = order.iter().skip_while(|known| *known != name).nth(1);
    if let Some(below) = below {
        raise(names, settings, &below.clone());
    }
}

/// Hides a topic or a lesson, or shows it again.
pub fn toggle(settings: &mut Settings, name: &str) {
    let before = settings.hidden.len();
    settings.hidden.retain(|hidden| hidden != name);
    if settings.hidden.len() == before {
        settings.hidden.push(name.to_owned());
    }
}

impl State {
    /// The topics.
    pub(super) fn topics<'a>(&'a self, desk: &Desk<'a, Message>, lent: Lent<'a>) -> Element<'a, Message> {
        let names: Vec<String> = lent.topics.iter().map(|topic| topic.id.to_string()).collect();
        let open = |name: &str| TopicId::new(name).map(|topic| Message::SectionChosen(Section::Lessons(topic)));
        self.shelf(desk, &names, |name| Sentence::topic(name), open)
    }

    /// The lessons of a topic.
    pub(super) fn lessons<'a>(
        &'a self,
        desk: &Desk<'a, Message>,
        topic: &TopicId,
        lent: Lent<'a>,
    ) -> Element<'a, Message> {
        let topic = lent.topics.iter().find(|known| known.id == *topic);
        let lessons = topic.map_or(&[][..], |topic| &topic.lessons);
        let names: Vec<String> = lessons.iter().map(ToString::to_string).collect();
        let title = |name: &str| {
            let lesson = lessons.iter().find(|lesson| lesson.as_str() == name);
            lesson.map_or_else(|| Sentence::counsellor("lesson-gone"), |lesson| Sentence::lesson(lesson, "title"))
        };
        self.shelf(desk, &names, title, |_| None)
    }

    fn shelf<'a>(
        &'a self,
        desk: &Desk<'a, Message>,
        names: &[String],
        title: impl Fn(&str) -> Sentence,
        open: impl Fn(&str) -> Option<Message>,
    ) -> Element<'a, Message> {
        let env = &desk.env;
        let changed = |change: &dyn Fn(&mut Settings)| {
            let mut settings = self.draft.clone();
            change(&mut settings);
            Message::Changed(Box::new(settings))
        };
        let order = ordered(names, &self.draft);
        let rows = order.iter().map(|name| -> (usize, Element<'a, Message>) {
            let is_hidden = self.draft.hidden.contains(name);
            let (sign, message) = if is_hidden { ("eye-off", "hidden") } else { ("eye", "shown") };
            let label = Sentence::counsellor(message);
            let press = changed(&|settings| toggle(settings, name));
            let show = desk.control(&format!("show/{name}"), sign, &label, Weight::Plain, press);
            let press = changed(&|settings| raise(names, settings, name));
            let up = Sentence::counsellor("raise");
            let up = desk.control(&format!("raise/{name}"), "up", &up, Weight::Plain, press);
            let press = changed(&|settings| lower(names, settings, name));
            let down = Sentence::counsellor("lower");
            let down = desk.control(&format!("lower/{name}"), "down", &down, Weight::Plain, press);
            let open = open(name).map(|press| {
                let label = Sentence::counsellor("lessons-of");
                desk.control(&format!("open/{name}"), "next", &label, Weight::Plain, press)
            });
            let title = desk.heading(&title(name)).width(Length::Fill);
            let controls = row![show, up, down].push(open).spacing(env.metric.gap());
            let line = if Arrangement::of(desk.size) == Arrangement::Wide {
                row![title, controls].spacing(env.metric.gap()).align_y(Alignment::Center).into()
            } else {
                column![title, controls.wrap().vertical_spacing(env.metric.gap())].spacing(env.metric.small()).into()
            };
            // What is moved keeps the keyboard's focus.
            (names.iter().position(|known| known == name).unwrap_or(names.len()), line)
        });
        let rows = keyed::Column::with_children(rows).spacing(env.metric.gap());
        let help = desk.line(&Sentence::counsellor("shelf-help"));
        column![help, rows].spacing(env.metric.gap()).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_raised_comes_first_and_nothing_is_lost() {
        let names = ["a/1", "a/2", "a/3"].map(String::from);
        let mut settings = Settings { first: vec!["b/9".into()], ..Settings::default() };
        raise(&names, &mut settings, "a/3");
        assert_eq!(ordered(&names, &settings), ["a/1", "a/3", "a/2"]);
        assert_eq!(settings.first[0], "b/9");
        raise(&names, &mut settings, "a/1");
        assert_eq!(ordered(&names, &settings), ["a/1", "a/3", "a/2"], "the first stays the first");
        lower(&names, &mut settings, "a/2");
        assert_eq!(ordered(&names, &settings), ["a/1", "a/3", "a/2"], "the last stays the last");
        lower(&names, &mut settings, "a/3");
        assert_eq!(settings.first, ["b/9"], "the usual order needs no list");
    }

    #[test]
    fn what_is_hidden_can_be_shown_again() {
        let mut settings = Settings::default();
        toggle(&mut settings, "mouse");
        assert_eq!(settings.hidden, ["mouse"]);
        toggle(&mut settings, "mouse");
        assert!(settings.hidden.is_empty());
    }
}
