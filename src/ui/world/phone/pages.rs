//! Pages with little on them: letters, a map, the lamp, rounds to touch, a text.

use iced::widget::{Column, column, container, row, space, stack};
use iced::{Alignment, Border, Color, Element, Length, Size};

use super::Handset;
use super::kit::calls;
use super::near::near;
use super::photos::NEARER;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::Face;
use crate::world::PartId;
use crate::world::phone::piece;

/// How far one step moves the map, in widths and heights of its window.
const STEP: f32 = 0.12;

/// What refuses and hangs up, as real telephones have it, and the sign on it.
pub(super) const fn red() -> (Color, Color) {
    (Color::from_rgb(0.64, 0.09, 0.1), Color::WHITE)
}

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// The letters.
    pub(super) fn letters_page(&self) -> Element<'a, M> {
        let lines: Vec<Element<'a, M>> = self
            .phone
            .handset()
            .letters
            .iter()
            .map(|letter| {
                let subject = calls(format!("letter-{}", letter.id));
                let from = calls(format!("person-{}", letter.from));
                let side = (self.ink() * 1.9).max(self.env().px(44.0));
                let heard = vec![from.clone(), subject.clone(), calls(format!("date-{}", letter.date))];
                self.line_of(
                    piece::of("letter", &letter.id),
                    Some(self.portrait(&letter.from, side)),
                    self.two(&from, Some(&subject)),
                    None,
                )
                .on_hear((self.stage.hear)(heard))
                .into()
            })
            .collect();
        self.list(self.title("letters-title"), lines, "letters")
    }

    /// One of them.
    pub(super) fn letter_page(&self, letter: &str) -> Element<'a, M> {
        let from = self.phone.handset().letters.iter().find(|known| known.id == letter);
        let from = from.map(|letter| self.read("from", calls(format!("person-{}", letter.from)), REGULAR));
        let subject = self.titled("subject", calls(format!("letter-{letter}")));
        let words = self.read("letter", calls(format!("letter-{letter}-text")), REGULAR);
        let words = Column::new().push(from).push(self.rule()).push(words).spacing(self.gap());
        column![subject, self.paged(&format!("letter-{letter}"), words)].height(Length::Fill).into()
    }

    /// A new letter, with a photograph in it.
    pub(super) fn compose_page(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let (to, photo) = self.phone.letter();
        let asked = self.read("letter-to", self.sentence("letter-to"), BOLD);
        let people = self.phone.handset().people.iter().filter(|person| self.phone.may_write_to(&person.id));
        let people: Vec<Element<'a, M>> = people
            .map(|person| {
                let is_chosen = to == Some(person.id.as_str());
                let name = calls(format!("person-{}", person.id));
                let sign = if is_chosen { "round-chosen" } else { "round-empty" };
                let side = (self.ink() * 1.7).max(env.px(40.0));
                let content = row![
                    icon(env, sign, self.text * 1.2, palette.ink),
                    self.portrait(&person.id, side),
                    self.lines(env.text(&name), if is_chosen { BOLD } else { REGULAR }).width(Length::Fill)
                ]
                .spacing(env.px(10.0))
                .align_y(Alignment::Center);
                let face = if is_chosen { env.chosen() } else { env.plain() };
                self.touch(piece::of("letter/to", &person.id), face, container(content).center_y(Length::Shrink))
                    .width(Length::Fill)
                    .least(Size::new(0.0, self.tall()))
                    .padding([env.px(2.0), env.px(12.0)])
                    .into()
            })
            .collect();
        let photo = photo.map(|photo| {
            let side = self.text * if self.is_low() { 2.0 } else { 3.6 };
            let name = calls(format!("photo-{}", photo.id));
            let shown = self.lines(env.text(&name), REGULAR).width(Length::Fill);
            let content =
                row![icon(env, "clip", self.text * 1.2, palette.ink), self.square(&photo.picture, side), shown];
            let content = content.spacing(env.px(10.0)).align_y(Alignment::Center);
            Element::from(self.heard("attached", content, vec![name]))
        });
        let lines = Column::new().push(asked).extend(people).spacing(self.gap());
        let send = self.wide(piece::LETTER_SEND, "send", true);
        let foot = row![container(Column::new().push(photo)).width(Length::Fill), send];
        let foot =
            container(foot.spacing(env.px(10.0)).align_y(Alignment::Center)).padding([env.px(4.0), self.margin()]);
        let title = (!self.is_low()).then(|| self.title("letter-title"));
        let page = Column::new().push(title).push(self.paged("letter-new", lines)).push(self.rule()).push(foot);
        let page = self.still(piece::LETTER, Face { corner: 0.0, ..env.bare() }, page.height(Length::Fill));
        page.width(Length::Fill).height(Length::Fill).into()
    }

    /// The map, and where one is on it.
    pub(super) fn map_page(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let (right, down) = self.phone.pan();
        let nearer = NEARER[usize::from(self.phone.zoom()).min(2)];
        let aside = (f32::from(right) * STEP, f32::from(down) * STEP);
        let map = near(env.picture("map-town"), nearer).moved(aside).filling();
        let side = env.px(40.0);
        let line = env.metric.line();
        let me = self.phone.is_located().then(|| {
            let dot = container(icon(env, "crosshair", side * 0.7, palette.on_action)).center(side).style(move |_| {
                let border = Border { color: palette.ink, width: line, radius: side.into() };
                container::background(palette.action).border(border)
            });
            container(dot).center(Length::Fill)
        });
        let map = stack![map].push(me).width(Length::Fill).height(Length::Fill);
        let face = Face { line: Some((palette.ink, line)), corner: 0.0, ..env.bare() };
        let map = self.still(piece::MAP, face, map).width(Length::Fill).height(Length::Fill).padding(line);
        let map = map.traits(|traits| {
            traits.swipes = true;
            traits.follows = true;
            traits.pinches = true;
        });
        let map = container(map).padding([env.px(4.0), self.margin()]).width(Length::Fill).height(Length::Fill);
        let said = self.phone.is_located().then(|| {
            let said = self.told("phone/where", self.sentence("where"), self.text, BOLD);
            container(said).padding([0.0, self.margin()]).into()
        });
        let tools = [
            self.tool(piece::MAP_ME, "location", true),
            self.tool(piece::FARTHER, "zoom-out", !self.is_low()),
            self.tool(piece::CLOSER, "zoom-in", !self.is_low()),
        ];
        self.above_tools(said, map.into(), tools)
    }

    /// The lamp, and its switch.
    pub(super) fn torch_page(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let is_on = self.phone.is_on("torch");
        let said = if is_on { "torch-on" } else { "torch-off" };
        let told = self.read("torch", self.sentence(said), BOLD);
        let side = (self.glass.height * 0.36).clamp(env.px(110.0), env.px(240.0));
        let line = env.metric.line();
        let (fill, ink) = if is_on { (palette.yellow, palette.on_yellow) } else { (palette.ground, palette.ink) };
        let face = Face {
            fill: Some(fill),
            line: Some((palette.ink, 2.0 * line)),
            pressed: Some(palette.panel),
            corner: side / 2.0,
            ..env.bare()
        };
        let sign = container(icon(env, "torch", side * 0.5, ink)).center(Length::Fill);
        let name = self.name(&PartId::new(piece::TORCH_SWITCH));
        let switch = self.touch(PartId::new(piece::TORCH_SWITCH), face, sign).width(side).height(side);
        let switch = switch.on_hear((self.stage.hear)(vec![name, self.sentence(said)]));
        let content: Element<'a, M> = if self.is_low() {
            row![switch, told].spacing(env.px(24.0)).align_y(Alignment::Center).into()
        } else {
            column![switch, told].spacing(env.px(24.0)).align_x(Alignment::Center).into()
        };
        self.middle(content)
    }

    /// Rounds to be touched: a large blue one, three smaller ones.
    pub(super) fn dots_page(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let line = env.metric.line();
        let room = self.glass.height - self.status_height() - self.nav_height() - env.px(40.0);
        let width = self.inner() - 2.0 * self.margin();
        let gap = env.px(24.0);
        let (large, small) = if self.is_low() {
            let large = (room * 0.8).min(width * 0.36);
            (large, ((width - large - 3.0 * gap) / 3.0).min(large * 0.6))
        } else {
            let large = (room * 0.5).min(env.px(260.0));
            (large, (large * 0.5).max(env.px(80.0)).min((width - 2.0 * gap) / 3.0))
        };
        let dot = |index: usize| -> Element<'a, M> {
            let side = if index == 0 { large } else { small };
            let is_touched = self.phone.is_touched(index);
            let (fill, ink) = if index == 0 { (palette.blue, palette.on_blue) } else { (palette.ground, palette.ink) };
            let face = Face {
                fill: Some(fill),
                line: Some((palette.ink, line)),
                pressed: Some(palette.ring_inner),
                corner: side / 2.0,
                ..env.bare()
            };
            let content: Element<'a, M> = if is_touched {
                container(icon(env, "tick", side * 0.5, ink)).center(Length::Fill).into()
            } else if index > 0 {
                let number = iced::widget::text(index.to_string()).size(side * 0.5).font(BOLD).line_height(1.0);
                container(number).center(Length::Fill).into()
            } else {
                space().into()
            };
            self.touch(PartId::new(piece::DOTS[index]), face, content).width(side).height(side).into()
        };
        let three = row![dot(1), dot(2), dot(3)].spacing(env.px(24.0));
        let all: Element<'a, M> = if self.is_low() {
            row![dot(0), three].spacing(env.px(24.0)).align_y(Alignment::Center).into()
        } else {
            column![dot(0), three].spacing(env.px(24.0)).align_x(Alignment::Center).into()
        };
        container(all).center(Length::Fill).into()
    }

    /// A page to be read.
    pub(super) fn text_page(&self, app: &str) -> Element<'a, M> {
        let picture =
            self.phone.app(app).map(|app| self.square(&app.icon(), self.text * if self.is_low() { 2.4 } else { 4.0 }));
        let words = self.read("text", calls(format!("app-{app}-text")), REGULAR);
        let page = iced::widget::Row::new()
            .push(picture)
            .push(container(words).width(Length::Fill))
            .spacing(self.env().px(16.0))
            .align_y(Alignment::Start);
        column![self.app_title(app), self.paged(&format!("page-{app}"), page)].height(Length::Fill).into()
    }
}
