//! A window, drawn: its title bar with three buttons, and what it shows.

use iced::widget::{Column, Row, column, container, row, stack, svg, text};
use iced::{Alignment, Element, Length, Padding, Size};

use super::Desk;
use crate::gesture::{Gesture, Spot};
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::metric::{LEAST, TIGHT_LINE};
use crate::ui::part::{Face, part};
use crate::ui::writing;
use crate::world::PartId;
use crate::world::desktop::calculator::{CLEAR, ROWS};
use crate::world::desktop::piece::{self, Control};
use crate::world::desktop::{Desktop, Window};
use crate::world::files::{File, Kind};

impl<'a, M: Clone + 'a> Desk<'a, M> {
    pub(super) fn window(&self, window: &Window) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let in_front = self.desktop.front() == Some(window);
        let line = env.metric.line();
        let body = self.body(window);
        let framed = column![self.title(window, in_front), body];
        let framed = container(framed).padding(line).width(Length::Fill).height(Length::Fill).style(move |_| {
            container::background(palette.ground).color(palette.ink).border(iced::Border {
                color: palette.ink,
                width: line,
                ..iced::Border::default()
            })
        });
        // The corner lies over what the window shows.
        let corner = self.corner(window);
        let content = stack![framed, container(corner).align_right(Length::Fill).align_bottom(Length::Fill)];
        let did = self.stage.did;
        part(Control::Whole.part(&window.file), env.bare(), content)
            .width(Length::Fill)
            .height(Length::Fill)
            .traits(|traits| traits.sheet = true)
            .on_gesture(move |gesture| Some(did(gesture.clone())))
            .into()
    }

    /// The side of the three buttons.
    fn side(&self) -> f32 {
        (self.text * 1.9).max(self.env().px(48.0))
    }

    fn title(&self, window: &Window, in_front: bool) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let side = self.side();
        let file = self.file(window.here());
        // A narrow window keeps its room for the name.
        let controls = if Desktop::is_walked(window) { 4.0 } else { 3.0 };
        let whole = window.bounds().1.x * self.size.width;
        // The bar's middle is not the window's: three buttons stand on its right, one may stand on its left.
        let offset = side * (if Desktop::is_walked(window) { 2.0 } else { 3.0 }) / 2.0;
        let is_wide = whole > self.text * 20.0;
        let sign = self.text * 1.3;
        let room = whole - controls * side - env.px(32.0) - if is_wide { sign } else { 0.0 };
        let name = file.map_or_else(String::new, |file| self.shortened(&self.caption(&file.label), room));
        let picture = file.filter(|_| is_wide);
        let picture = picture.map(|file| svg(env.picture(self.picture(file))).width(sign).height(sign));
        let (fill, ink) = if in_front { (palette.action, palette.on_action) } else { (palette.panel, palette.ink) };
        let name =
            text(name).size(self.text).font(BOLD).line_height(TIGHT_LINE).wrapping(text::Wrapping::None).color(ink);
        let title =
            row![].push(picture).push(container(name).clip(true)).spacing(env.px(8.0)).align_y(Alignment::Center);
        let face = Face { fill: Some(fill), corner: 0.0, ..env.bare() };
        let title = self
            .touch(Control::Title.part(&window.file), face, container(title).center_y(Length::Fill).clip(true))
            .width(Length::Fill)
            .height(side)
            .padding([0.0, env.px(10.0)])
            .traits(|traits| {
                traits.drags = true;
                traits.presses = false;
            })
            .on_gesture(self.offset(Size::new(offset, -side / 2.0)));
        let button = |control: Control, sign: &str| {
            let sign = container(icon(env, sign, side * 0.55, palette.ink)).center(Length::Fill);
            self.touch(control.part(&window.file), Face { corner: 0.0, ..env.plain() }, sign).width(side).height(side)
        };
        let size = if window.maximised { "restore-down" } else { "maximise" };
        let back = Desktop::is_walked(window).then(|| button(Control::Back, "left"));
        row![]
            .push(back)
            .push(title)
            .push(button(Control::Minimise, "minimise"))
            .push(button(Control::Maximise, size))
            .push(button(Control::Close, "close"))
            .height(side)
            .into()
    }

    fn corner(&self, window: &Window) -> Element<'a, M> {
        let env = self.env();
        let side = env.px(30.0);
        let (ink, ground) = (env.palette.ink, env.palette.panel);
        let bars = Column::with_children([1.0_f32, 0.6].into_iter().map(|part| {
            let bar = iced::widget::space().width(side * 0.7 * part).height(env.px(3.0));
            container(bar).style(move |_| container::background(ink)).into()
        }))
        .spacing(env.px(5.0))
        .align_x(Alignment::End);
        let face = Face { fill: Some(ground), line: Some((ink, env.px(2.0))), corner: 0.0, ..env.bare() };
        self.touch(Control::Corner.part(&window.file), face, container(bars).center(Length::Fill))
            .width(side)
            .height(side)
            .traits(|traits| {
                traits.drags = true;
                traits.presses = false;
                traits.sheet = true;
            })
            .on_gesture(self.offset(Size::new(side / 2.0, side / 2.0)))
            .into()
    }

    /// What is carried by a handle is let go where the handle's middle is: the window's own point lies this far from it.
    fn offset(&self, by: Size) -> impl Fn(&Gesture) -> Option<M> + 'a {
        let desk = Size::new(self.size.width.max(1.0), (self.size.height - self.bar_height()).max(1.0));
        let did = self.stage.did;
        move |gesture| {
            let mut gesture = gesture.clone();
            if let Gesture::Drag { at, .. } = &mut gesture {
                *at = Spot::new(at.x + by.width / desk.width, at.y + by.height / desk.height);
            }
            Some(did(gesture))
        }
    }

    fn body(&self, window: &Window) -> Element<'a, M> {
        let Some(file) = self.file(window.here()) else { return iced::widget::space().into() };
        match &file.kind {
            Kind::Folder | Kind::Stick | Kind::Bin => self.folder(window, file),
            Kind::Text(_) => self.reader(window, file, None),
            Kind::Photo(picture) => self.reader(window, file, Some(picture)),
            Kind::Notebook => self.notebook(window),
            Kind::Calculator => self.calculator(window),
        }
    }

    fn folder(&self, window: &Window, folder: &File) -> Element<'a, M> {
        let env = self.env();
        let inside: Vec<_> = self.desktop.files().inside(&folder.id).collect();
        let content: Element<'a, M> = if inside.is_empty() {
            text(self.say("empty-folder")).size(self.text).font(REGULAR).line_height(1.3).into()
        } else {
            // Wide enough for the longest word of a document's name.
            let (width, side) = self.roomy();
            let icons =
                inside.into_iter().map(|file| self.icon(file, env.palette.ink, (width.max(self.text * 7.0), side)));
            Row::with_children(icons).wrap().vertical_spacing(env.px(8.0)).into()
        };
        // The last row ends above the corner by which the window is stretched.
        let padding = Padding { bottom: env.px(40.0), ..Padding::from(env.px(10.0)) };
        let content = self.rolled(container(content).padding(padding).width(Length::Fill));
        self.touch(Control::Body.part(&window.file), env.bare(), content)
            .width(Length::Fill)
            .height(Length::Fill)
            .traits(|traits| {
                traits.receives = true;
                traits.presses = false;
            })
            .into()
    }

    /// A text or a photo: what is to be read is what is heard.
    fn reader(&self, window: &Window, file: &File, photo: Option<&str>) -> Element<'a, M> {
        let env = self.env();
        let sentence = Sentence::world("desktop", format!("document-{}", file.source.as_str()));
        let words = text(env.text(&sentence)).size(self.text).font(REGULAR).line_height(1.4);
        let content: Element<'a, M> = match photo {
            Some(picture) => column![
                svg(env.picture(picture)).width(Length::Fill).height(Length::Fill),
                container(words).center_x(Length::Fill)
            ]
            .padding(env.px(10.0))
            .spacing(env.px(6.0))
            .into(),
            None => self.rolled(container(words).padding(Padding::from(env.px(18.0))).width(Length::Fill)),
        };
        self.touch(Control::Body.part(&window.file), env.bare(), content)
            .width(Length::Fill)
            .height(Length::Fill)
            .traits(|traits| traits.presses = false)
            .on_hear((self.stage.hear)(vec![sentence]))
            .into()
    }

    fn notebook(&self, window: &Window) -> Element<'a, M> {
        let env = self.env();
        let height = self.side();
        // A narrow window shows the signs alone: their names are heard.
        let roomy = window.bounds().1.x * self.size.width > self.text * 23.0;
        let button = |control: Control, sign: &str, message: &str| {
            let label = roomy.then(|| text(self.say(message)).size(self.text).line_height(TIGHT_LINE));
            let content = row![icon(env, sign, self.text * 1.2, env.palette.ink)]
                .push(label)
                .spacing(env.px(8.0))
                .align_y(Alignment::Center);
            self.touch(control.part(&window.file), env.plain(), container(content).center_y(Length::Fill))
                .height(height)
                .padding([0.0, env.px(10.0)])
        };
        let tools = row![
            button(Control::Undo, "undo", "part-window-undo"),
            button(Control::Redo, "redo", "part-window-redo"),
            button(Control::Save, "save", "part-window-save"),
        ]
        .spacing(env.px(8.0))
        .wrap()
        .vertical_spacing(env.px(6.0));
        column![container(tools).padding(env.px(6.0)), self.paper(window)].into()
    }

    /// The notebook's page.
    pub(super) fn paper(&self, window: &Window) -> Element<'a, M> {
        let env = self.env();
        let writes = self.world.writing().is_some();
        let paper = writing::line(env, self.desktop.notes(), (self.text * 1.2).max(LEAST.min(self.size.height * 0.5)));
        let face = Face {
            fill: Some(env.palette.ground),
            line: Some((if writes { env.palette.action } else { env.palette.ink }, env.metric.line())),
            corner: 0.0,
            ..env.bare()
        };
        let paper = self
            .touch(Control::Paper.part(&window.file), face, self.rolled(paper))
            .width(Length::Fill)
            .height(Length::Fill)
            .padding(env.px(8.0));
        paper.into()
    }

    fn calculator(&self, window: &Window) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let comma = if env.comfort.language == crate::comfort::Language::Fr { "," } else { "." };
        let shown = self.desktop.calculator().display().map_or_else(|| "—".into(), |shown| shown.replace('.', comma));
        let display = text(shown.replace('-', "−")).size(self.text * 1.2).font(BOLD).line_height(TIGHT_LINE);
        let face = Face { fill: Some(palette.panel), line: Some((palette.ink, env.metric.line())), ..env.bare() };
        let display = self
            .touch(PartId::new(piece::DISPLAY), face, container(display).align_right(Length::Fill))
            .width(Length::Fill)
            .padding([env.px(4.0), env.px(12.0)])
            .traits(|traits| traits.presses = false);
        let key = |name: &str| -> Element<'a, M> {
            let sign = match name {
                "divide" => "÷",
                "times" => "×",
                "minus" => "−",
                "plus" => "+",
                "equals" => "=",
                "comma" => comma,
                "clear" => "C",
                digit => digit,
            };
            let label = text(sign.to_owned()).size(self.text * 1.1).font(BOLD).line_height(1.1);
            self.touch(PartId::new(&format!("calculator/{name}")), env.plain(), container(label).center(Length::Fill))
                .width(Length::Fill)
                .height(Length::Fill)
                .into()
        };
        // What rubs out stands beside what it rubs out, apart from the others.
        let clear = container(key(CLEAR.0)).width(self.text * 3.0).height(self.text * 1.8);
        let top = row![display, clear].spacing(env.px(6.0)).align_y(Alignment::Center);
        let rows = ROWS.into_iter().map(|keys| {
            Row::with_children(keys.iter().map(|(name, _)| key(name))).spacing(env.px(6.0)).height(Length::Fill).into()
        });
        let padding = Padding { bottom: env.px(28.0), ..Padding::from(env.px(6.0)) };
        let content =
            Column::with_children(std::iter::once(top.into()).chain(rows)).spacing(env.px(6.0)).padding(padding);
        self.touch(Control::Body.part(&window.file), env.bare(), content)
            .width(Length::Fill)
            .height(Length::Fill)
            .traits(|traits| traits.presses = false)
            .into()
    }
}
