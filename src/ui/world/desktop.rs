//! The desktop, drawn: the desk with its icons, the windows over it, the bar under it, and what opens over everything.

mod window;

use std::ops::Deref;

use iced::widget::{Column, Row, column, container, responsive, row, space, stack, svg, text};
use iced::{Alignment, Element, Length, Size};

use super::Stage;
use super::monitor::Monitor;
use crate::sentence::Sentence;
use crate::ui::board::{Board, Spread, board};
use crate::ui::button::{BOLD, icon};
use crate::ui::metric::TIGHT_LINE;
use crate::ui::part::{Face, part};
use crate::ui::popup::popup;
use crate::ui::writing;
use crate::world::desktop::{Desktop, Dialog, label_message, piece};
use crate::world::files::{DESK, File, FileId, Files, Kind, Label};
use crate::world::{PartId, World};

/// How much of the desk's width the lines of icons may take: windows open beside them.
const ICONS: f32 = 0.38;
/// How much on a small screen, where a window may lie on the edge of the last line.
const ICONS_SMALL: f32 = 0.45;

/// What the drawing of a desktop needs everywhere.
struct Desk<'a, M> {
    /// Its screen, bar included.
    monitor: Monitor<'a, M>,
    desktop: &'a Desktop,
}

impl<'a, M> Deref for Desk<'a, M> {
    type Target = Monitor<'a, M>;

    fn deref(&self) -> &Self::Target {
        &self.monitor
    }
}

/// The least height of a desk, in sizes of its text: bar, a row of icons, a window one can read.
const CRAMPED: f32 = 11.0;

/// How wide a sign of a long word is, over its size.
const SIGN: f32 = 0.58;

/// How the icons of the desk stand.
struct Cells {
    columns: f32,
    width: f32,
    /// The side of the pictures.
    side: f32,
}

/// Draws the desktop.
#[must_use]
pub fn view<'a, M: Clone + 'a>(stage: &Stage<'a, M>, world: &'a World, desktop: &'a Desktop) -> Element<'a, M> {
    let stage = stage.clone();
    responsive(move |size| Desk { monitor: Monitor::new(stage.clone(), world, size), desktop }.whole()).into()
}

impl<'a, M: Clone + 'a> Desk<'a, M> {
    /// What is written under a file.
    fn caption(&self, label: &Label) -> String {
        match label {
            Label::Typed(name) => name.clone(),
            Label::CopyOf(label) => format!("{}\u{a0}{}", self.caption(label), self.say("copy-suffix")),
            Label::New(number @ 2..) => format!("{}\u{a0}{number}", self.say(&label_message(label))),
            Label::Of(_) | Label::New(_) => self.say(&label_message(label)),
        }
    }

    fn file(&self, id: &FileId) -> Option<&'a File> {
        self.desktop.files().get(id)
    }

    fn whole(&self) -> Element<'a, M> {
        let (env, size) = (self.env(), self.size);
        if let Some(alone) = self.alone() {
            return alone;
        }
        let bar = self.bar(size);
        let palette = env.palette;
        let desk = stack![
            space().width(Length::Fill).height(Length::Fill),
            self.desk(size),
            self.windows(),
            popup(self.menus(), self.menu())
        ]
        .push(self.above());
        let desk = container(desk).style(move |_| container::background(palette.desk).color(palette.on_desk));
        column![self.ground(PartId::new(piece::GROUND), desk), bar].into()
    }

    /// Where the drawn keyboard leaves no room for a desk, the window one writes in is shown alone.
    fn alone(&self) -> Option<Element<'a, M>> {
        let is_cramped = self.size.height < self.text * CRAMPED;
        let writes = self.world.writing().is_some() && self.desktop.dialog().is_none();
        let front = self.desktop.front().filter(|_| is_cramped && writes)?;
        // With very large text not even its title.
        let is_line = self.size.height < self.text * CRAMPED / 2.0;
        let shown = if is_line { self.paper(front) } else { self.window(front) };
        Some(self.ground(PartId::new(piece::GROUND), shown))
    }

    /// The icons that stand in line, and those that were put somewhere.
    fn desk(&self, size: Size) -> Element<'a, M> {
        let desk = FileId::new(DESK);
        let (placed, in_line): (Vec<_>, Vec<_>) =
            self.desktop.files().inside(&desk).partition(|file| self.desktop.spot(&file.id).is_some());
        let edge = self.env().px(16.0);
        let Cells { columns, width, side, .. } = self.cells(size, in_line.len());
        // The bin stands at the bottom while the others leave it room.
        let (bins, others): (Vec<_>, Vec<_>) = in_line.into_iter().partition(|file| file.kind == Kind::Bin);
        #[allow(clippy::cast_precision_loss)]
        let rows = (others.len() as f32 / columns).ceil() + 1.0;
        let low = rows * self.row_height(side) + 2.0 * edge <= size.height;
        let (bins, others) = if low { (bins, others) } else { (Vec::new(), [others, bins].concat()) };
        let ink = self.env().palette.on_desk;
        let row = |files: Vec<&'a File>| {
            let row = Row::with_children(files.into_iter().map(|file| self.icon(file, ink, (width, side)))).wrap();
            container(row.vertical_spacing(self.env().px(4.0))).width(columns * width + 2.0 * edge).padding(edge)
        };
        let line = row(others);
        let low = container(row(bins)).align_bottom(Length::Fill);
        let mut free: Board<'a, M> = board(false, 0.0);
        for file in placed {
            if let Some(spot) = self.desktop.spot(&file.id) {
                let spread = Spread { at: (spot.x, spot.y), span: None, most: (0.4, 0.6), apart: None };
                free.push(spread, self.icon(file, self.env().palette.on_desk, (width, side)));
            }
        }
        stack![free, line, low].into()
    }

    /// How an icon's place is cut where there is room for all: its width and the side of its picture.
    fn roomy(&self) -> (f32, f32) {
        ((self.text * 5.4).max(self.env().px(96.0)), (self.text * 2.4).max(self.env().px(56.0)))
    }

    /// How wide the longest word under an icon of the desk is.
    fn longest(&self) -> f32 {
        let desk = FileId::new(DESK);
        let captions = self.desktop.files().inside(&desk).map(|file| self.caption(&file.label));
        let words = captions.map(|caption| caption.split(' ').map(|word| word.chars().count()).max().unwrap_or(0));
        #[allow(clippy::cast_precision_loss)]
        let signs = words.max().unwrap_or(0) as f32;
        signs * self.text * SIGN + self.env().px(8.0)
    }

    /// How tall a place is, with a label of two lines.
    fn row_height(&self, side: f32) -> f32 {
        side + 2.2 * self.text + self.env().px(12.0)
    }

    /// The places of so many icons on the desk.
    fn cells(&self, size: Size, count: usize) -> Cells {
        let edge = self.env().px(16.0);
        let (width, side) = self.roomy();
        let width = width.max(self.longest());
        let columns = ((size.width * ICONS - 1.5 * edge) / width).floor().max(1.0);
        #[allow(clippy::cast_precision_loss)]
        let count = count.max(1) as f32;
        // The bar has its share of the screen.
        let height = size.height - self.bar_height();
        if (count / columns).ceil() * self.row_height(side) + 2.0 * edge <= height {
            return Cells { columns, width, side };
        }
        // Smaller pictures, in lines that are a little wider.
        let share = size.width * ICONS_SMALL - 2.0 * edge;
        let side_in = |columns: f32| {
            let room = (height - 2.0 * edge) / (count / columns).ceil();
            room - self.row_height(0.0)
        };
        let least = self.env().px(30.0);
        let mut columns = columns.max(2.0);
        // One line more, where its words have room.
        if side_in(columns) < least && share / (columns + 1.0) >= self.longest() {
            columns += 1.0;
        }
        let width = (share / columns).max(self.longest());
        let side = side_in(columns).clamp(least, side);
        Cells { columns, width, side }
    }

    fn icon(&self, file: &File, ink: iced::Color, (width, side): (f32, f32)) -> Element<'a, M> {
        let env = self.env();
        let chosen = self.desktop.chosen() == Some(&file.id);
        let palette = env.palette;
        let ink = if chosen { palette.on_action } else { ink };
        let label = text(self.caption(&file.label))
            .size(self.text)
            .line_height(1.1)
            .width(Length::Fill)
            .align_x(Alignment::Center)
            .color(ink);
        let picture = svg(env.picture(self.picture(file))).width(side).height(side);
        let face = Face {
            fill: chosen.then_some(palette.action),
            line: None,
            pressed: Some(palette.ring_inner),
            ..env.bare()
        };
        let (loose, holds) = (file.kind.is_loose(), file.kind.holds_files());
        let content = column![picture, label].align_x(Alignment::Center).width(Length::Fill);
        self.touch(piece::file(&file.id), face, content)
            .width(width)
            .padding(env.px(4.0))
            .traits(|traits| {
                traits.opens = true;
                traits.drags = loose;
                traits.receives = holds;
            })
            .into()
    }

    fn picture<'b>(&self, file: &'b File) -> &'b str {
        picture(self.desktop.files(), file)
    }

    fn windows(&self) -> Element<'a, M> {
        let mut board: Board<'a, M> = board(false, 0.0).layered();
        for window in self.desktop.windows().iter().filter(|window| !window.minimised) {
            let (corner, size) = window.bounds();
            let at = (corner.x + size.x / 2.0, corner.y + size.y / 2.0);
            let spread = Spread { at, span: Some((size.x, size.y)), most: (1.0, 1.0), apart: None };
            board.push(spread, self.window(window));
        }
        board.into()
    }

    fn bar_height(&self) -> f32 {
        self.env().px(60.0).max(self.text * 1.7)
    }

    fn bar(&self, size: Size) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let height = self.bar_height();
        let sign = self.text * 1.3;
        let button = |id: PartId, sign_name: &str, label: Option<String>, face: Face| {
            let label =
                label.map(|label| text(label).size(self.text).line_height(TIGHT_LINE).wrapping(text::Wrapping::None));
            let content = row![icon(env, sign_name, sign, palette.ink)]
                .push(label)
                .spacing(env.px(8.0))
                .align_y(Alignment::Center);
            self.touch(id, face, container(content).center_y(Length::Fill))
                .height(Length::Fill)
                .padding([0.0, env.px(10.0)])
        };
        let roomy = size.width > self.text * 44.0;
        let help = button(PartId::new(piece::HELP), "help", roomy.then(|| self.say("part-desk-help")), env.plain());
        let count = self.desktop.windows().len();
        #[allow(clippy::cast_precision_loss)]
        let each =
            ((size.width * if roomy { 0.66 } else { 0.8 } / count.max(1) as f32) - env.px(8.0)).min(self.text * 13.0);
        let tasks = self.desktop.windows().iter().map(|window| {
            let front = self.desktop.front() == Some(window);
            let face = if front { env.chosen() } else { env.plain() };
            let file = self.file(window.here());
            let picture = file.map_or("document", |file| self.picture(file));
            let side = self.text * 1.4;
            let room = each - side - env.px(24.0);
            let label = file.map_or_else(String::new, |file| self.shortened(&self.caption(&file.label), room));
            let label = text(label).size(self.text).line_height(TIGHT_LINE).wrapping(text::Wrapping::None);
            let content = row![svg(env.picture(picture)).width(side).height(side), container(label).clip(true)]
                .spacing(env.px(6.0))
                .align_y(Alignment::Center);
            self.touch(piece::task(&window.file), face, container(content).center_y(Length::Fill).clip(true))
                .width(each)
                .height(Length::Fill)
                .padding([0.0, env.px(8.0)])
                .into()
        });
        let tasks = Row::with_children(tasks).spacing(env.px(8.0));
        let (undo, redo) = self.desktop.can_undo();
        let back = |on: bool, id: &str, sign: &str| on.then(|| button(PartId::new(id), sign, None, env.plain()));
        let content = row![tasks, space().width(Length::Fill)]
            .push(back(undo, piece::UNDO, "undo"))
            .push(back(redo, piece::REDO, "redo"))
            .push(help)
            .spacing(env.px(8.0))
            .padding(env.px(5.0))
            .height(height);
        let line = env.metric.line();
        let name = words("part-bar");
        let bar = container(content).style(move |_| {
            container::background(palette.panel).border(iced::Border {
                color: palette.ink,
                width: line,
                ..Default::default()
            })
        });
        let did = self.stage.did;
        part(PartId::new(piece::BAR), env.bare(), bar)
            .width(Length::Fill)
            .on_gesture(move |gesture| Some(did(gesture.clone())))
            .on_hear((self.stage.hear)(vec![name]))
            .into()
    }

    fn menus(&self) -> u32 {
        self.desktop.menu().map_or(0, |(_, number, _)| number)
    }

    fn menu(&self) -> Option<Element<'a, M>> {
        let (_, _, lines) = self.desktop.menu()?;
        let env = self.env();
        let height = env.px(52.0).max(self.text * 1.5);
        let lines = lines.into_iter().map(|line| {
            let label = text(self.say(&PartId::new(line.part()).message())).size(self.text).line_height(TIGHT_LINE);
            let content = row![icon(env, line.sign(), self.text * 1.2, env.palette.ink), label]
                .spacing(env.px(12.0))
                .align_y(Alignment::Center);
            let face = Face { line: None, corner: 0.0, ..env.plain() };
            self.touch(PartId::new(line.part()), face, container(content).center_y(Length::Fill))
                .height(height)
                .width(self.text * 13.5)
                .padding([0.0, env.px(12.0)])
                .into()
        });
        let menu = self.panel(Column::with_children(lines));
        Some(part(PartId::new(piece::MENU), env.bare(), menu).traits(|traits| traits.sheet = true).into())
    }

    /// What lies over everything: the dialog, or the little window that came by itself.
    fn above(&self) -> Option<Element<'a, M>> {
        if let Some(dialog) = self.desktop.dialog() {
            let sheet = match dialog {
                Dialog::Save => self.dialog(
                    piece::DIALOG,
                    &["dialog-save-question"],
                    None,
                    &[(piece::SAVE, "save"), (piece::DROP, "bin"), (piece::CANCEL, "close")],
                ),
                Dialog::Name(_, field) => {
                    let field = writing::line(self.env(), field, self.text);
                    let face = self.env().plain();
                    let field = self
                        .touch(PartId::new(piece::NAME_FIELD), face, field)
                        .width(self.text * 14.0)
                        .padding(self.env().px(10.0));
                    self.dialog(
                        piece::DIALOG,
                        &["dialog-name-question"],
                        Some(field.into()),
                        &[(piece::NAME_OK, "tick"), (piece::CANCEL, "close")],
                    )
                }
                Dialog::Help => {
                    self.dialog(piece::DIALOG, &["help-title", "help-text"], None, &[(piece::CANCEL, "close")])
                }
            };
            return Some(container(sheet).center(Length::Fill).into());
        }
        self.desktop.has_pop_up().then(|| {
            let env = self.env();
            let face = env.plain();
            let side = env.px(52.0);
            let cross = container(icon(env, "close", self.text * 1.2, env.palette.ink)).center(Length::Fill);
            let cross = self.touch(PartId::new(piece::POP_UP_CLOSE), face, cross).width(side).height(side);
            let title = text(self.say("pop-up-title")).size(self.text).font(BOLD).line_height(TIGHT_LINE);
            let top = row![container(title).width(Length::Fill), cross].align_y(Alignment::Center).spacing(env.px(8.0));
            let body = self.reading("pop-up-text");
            let window =
                self.panel(column![top, body].spacing(env.px(8.0)).padding(env.px(10.0)).width(self.text * 15.0));
            let window = part(PartId::new(piece::POP_UP), env.bare(), window).traits(|traits| traits.sheet = true);
            container(window).center(Length::Fill).into()
        })
    }
}

/// The picture of a file.
pub(super) fn picture<'b>(files: &Files, file: &'b File) -> &'b str {
    let is_full = files.inside(&file.id).next().is_some();
    match &file.kind {
        Kind::Folder if is_full => "folder-full",
        Kind::Folder => "folder",
        Kind::Stick => "usb-key",
        Kind::Text(picture) => picture,
        Kind::Photo(_) => "document-photo",
        Kind::Notebook => "notebook",
        Kind::Calculator => "calculator",
        Kind::Bin if is_full => "bin-full",
        Kind::Bin => "bin-empty",
    }
}

/// A sentence of the desktop.
fn words(message: &str) -> Sentence {
    Sentence::world("desktop", message)
}
