//! The dialler: contacts, figures, calls; somebody's page; whoever can be called with a picture.

use iced::widget::{column, container, row, space, text};
use iced::{Alignment, Element, Length};

use super::kit::calls;
use super::{Handset, TOUCH};
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::writing;
use crate::world::PartId;
use crate::world::phone::piece;

/// The signs of the tabs.
const TABS: [&str; 3] = ["contacts", "keypad", "clock"];

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// A person's portrait.
    pub(super) fn portrait(&self, person: &str, side: f32) -> Element<'a, M> {
        let picture = self.phone.person(person).map_or("portrait-unknown", |known| known.picture.as_str());
        self.square(picture, side)
    }

    /// A line with a person.
    pub(super) fn person_line(&self, id: PartId, person: &str, about: Option<&Sentence>) -> Element<'a, M> {
        let name = calls(format!("person-{person}"));
        let mut heard = vec![name.clone()];
        heard.extend(about.cloned());
        let side = (self.ink() * 1.9).max(self.env().px(44.0));
        self.line_of(id, Some(self.portrait(person, side)), self.two(&name, about), None)
            .on_hear((self.stage.hear)(heard))
            .into()
    }

    /// One of the dialler's tabs, and the tabs under it.
    pub(super) fn dial_page(&self, tab: usize) -> Element<'a, M> {
        let page = match tab {
            0 => {
                let lines = self
                    .phone
                    .contacts()
                    .map(|known| self.person_line(piece::of("person", &known.id), &known.id, None));
                self.list(self.title("contacts-title"), lines.collect::<Vec<_>>(), "contacts")
            }
            1 if self.are_tabs_beside() => return self.keypad(),
            1 => self.keypad(),
            _ => self.missed_calls(),
        };
        column![container(page).height(Length::Fill), self.rule(), self.tabs(tab)].into()
    }

    /// How high the tabs are under a page.
    fn tabs_take(&self) -> f32 {
        self.tall().max(self.text * 3.0) + self.env().px(12.0)
    }

    /// Whether there is so little height that the tabs stand beside the figures.
    fn are_tabs_beside(&self) -> bool {
        self.is_tiny() || self.between_bars() - self.tabs_take() < self.env().px(4.0 * TOUCH + 8.0)
    }

    fn tabs(&self, shown: usize) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let is_beside = self.inner() >= self.text * 20.0;
        let has_word = !(self.are_tabs_beside() && shown == 1) && (is_beside || !self.is_tiny());
        let height = if has_word && !is_beside { self.text * 3.0 } else { 0.0 };
        let tab = |index: usize| -> Element<'a, M> {
            let id = piece::DIAL_TABS[index];
            let face = if index == shown { env.chosen() } else { env.bare() };
            let font = if index == shown { BOLD } else { REGULAR };
            let word = has_word.then(|| self.label(self.called(id)).font(font).wrapping(text::Wrapping::None));
            let sign = icon(env, TABS[index], self.text * 1.2, palette.ink);
            // Its word beside its sign, or under it on a narrow glass.
            let content: Element<'a, M> = if is_beside {
                row![sign].push(word).spacing(env.px(8.0)).align_y(Alignment::Center).into()
            } else {
                column![sign].push(word).align_x(Alignment::Center).into()
            };
            self.touch(PartId::new(id), face, container(content).center(Length::Fill))
                .width(Length::Fill)
                .height(self.tall().max(height))
                .into()
        };
        row![tab(0), tab(1), tab(2)].spacing(env.px(4.0)).padding([env.px(4.0), self.margin()]).into()
    }

    /// Figures to dial a number with.
    fn keypad(&self) -> Element<'a, M> {
        let env = self.env();
        let tabs = if self.are_tabs_beside() { 0.0 } else { self.tabs_take() };
        let room = self.between_bars() - tabs;
        let number = self.number();
        if self.is_abreast() {
            let size = self.figure_size(room - env.px(8.0), true);
            let keys = self.figures(
                "dial",
                size,
                space().width(size.width).into(),
                self.figure_sign(piece::DIAL_ERASE, "backspace", size),
            );
            let tabs = self.are_tabs_beside().then(|| self.tabs(1));
            let said = column![number, self.wide(piece::DIAL_CALL, "phone-handset", true)].push(tabs);
            let said = said.spacing(env.px(12.0)).align_x(Alignment::Center).width(Length::Fill);
            let page = row![said, keys].spacing(env.px(12.0)).align_y(Alignment::Center);
            return container(page).padding([0.0, self.margin()]).center_y(Length::Fill).into();
        }
        let gap = env.px(10.0);
        let size = self.figure_size(room - self.number_height() - self.tall() - 4.0 * gap, false);
        let keys = self.figures(
            "dial",
            size,
            space().width(size.width).into(),
            self.figure_sign(piece::DIAL_ERASE, "backspace", size),
        );
        let page = column![number, keys, self.wide(piece::DIAL_CALL, "phone-handset", true)];
        let page = page.spacing(gap).align_x(Alignment::Center);
        container(page).padding([0.0, self.margin()]).center(Length::Fill).into()
    }

    /// Whether the figures stand beside what they write.
    fn is_abreast(&self) -> bool {
        self.is_low()
    }

    fn number_size(&self) -> f32 {
        self.text * if self.is_tiny() { 1.0 } else { 1.4 }
    }

    fn number_height(&self) -> f32 {
        self.tall().max(self.number_size() * 1.9)
    }

    /// The number that is typed, two figures by two.
    fn number(&self) -> Element<'a, M> {
        let env = *self.env();
        let size = self.number_size();
        let field = self.field_of(piece::DIAL_NUMBER);
        let content = iced::widget::responsive(move |room| match field {
            Some(field) => container(writing::piece(&env, field, (true, false), room.width * 0.86, size))
                .center(Length::Fill)
                .into(),
            None => space().into(),
        });
        self.touch(PartId::new(piece::DIAL_NUMBER), self.paper(true), content)
            .width(Length::Fill)
            .height(self.number_height())
            .padding([0.0, env.px(8.0)])
            .into()
    }

    fn missed_calls(&self) -> Element<'a, M> {
        let about = self.sentence("missed");
        let lines: Vec<Element<'a, M>> = self
            .phone
            .missed()
            .map(|call| self.person_line(piece::of("missed", &call.id), &call.from, Some(&about)))
            .collect();
        let none = lines.is_empty().then(|| self.read("no-calls", self.sentence("no-calls"), REGULAR));
        let title = self.titled("part-dial-recents", self.sentence("part-dial-recents"));
        self.list(title, lines.into_iter().chain(none), "calls")
    }

    /// Somebody's name, number, portrait.
    fn who(&self, person: &str, side: f32) -> Element<'a, M> {
        let name = calls(format!("person-{person}"));
        let number = name.clone().attribute("number");
        let words = column![
            self.told("phone/who", name, self.ink().max(self.text * 1.2), BOLD),
            self.told("phone/number", number, self.ink(), REGULAR)
        ]
        .align_x(Alignment::Center);
        let portrait = self.portrait(person, side);
        if self.is_low() {
            row![portrait, words].spacing(self.env().px(20.0)).align_y(Alignment::Center).into()
        } else {
            column![portrait, words].spacing(self.env().px(12.0)).align_x(Alignment::Center).into()
        }
    }

    /// Somebody's page.
    pub(super) fn person_page(&self, person: &str) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let (fill, ink) = (palette.panel, palette.ink);
        let buttons = [
            self.round(piece::PERSON_CALL, "phone-handset", (palette.green, palette.on_green)).into(),
            self.round(piece::PERSON_MESSAGE, "sms", (fill, ink)).into(),
            self.round(piece::PERSON_VIDEO, "video", (fill, ink)).into(),
        ];
        let side = if self.is_low() { self.text * 3.4 } else { self.text * 6.5 };
        let gap = env.px(if self.is_low() { 8.0 } else { 28.0 });
        self.middle(column![self.who(person, side), self.abreast(buttons)].spacing(gap).align_x(Alignment::Center))
    }

    /// Whoever can be called with a picture.
    pub(super) fn videos_page(&self) -> Element<'a, M> {
        let lines =
            self.phone.contacts().map(|known| self.person_line(piece::of("person", &known.id), &known.id, None));
        self.list(self.app_title("video"), lines.collect::<Vec<_>>(), "videos")
    }

    /// One of them.
    pub(super) fn video_page(&self, person: &str) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let side = if self.is_low() { self.text * 3.4 } else { self.text * 7.0 };
        let call = self.round(piece::PERSON_VIDEO, "video", (palette.green, palette.on_green));
        let gap = env.px(if self.is_low() { 8.0 } else { 28.0 });
        self.middle(column![self.who(person, side), call].spacing(gap).align_x(Alignment::Center))
    }

    /// The name of an application, as the title of its page.
    pub(super) fn app_title(&self, app: &str) -> Element<'a, M> {
        self.titled("title", calls(format!("app-{app}")))
    }
}
