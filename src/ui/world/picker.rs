//! The picker of files, as every program has it: a folder, what is in it, and what takes the chosen one.

use iced::widget::{Row, column, container, row, svg};
use iced::{Alignment, Element, Length};

use super::desktop::picture;
use super::monitor::Monitor;
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, icon};
use crate::ui::part::part;
use crate::world::PartId;
use crate::world::desktop::{label_message, piece};
use crate::world::files::{DESK, File, FileId, Files};

/// The picker, as a whole.
const PICKER: &str = "picker";
/// To the folder above.
const UP: &str = "picker/up";
/// Leaves it.
const CANCEL: &str = "picker/cancel";

/// What a picker shows.
pub struct Picker<'b, 'c> {
    /// Every file there is.
    pub files: &'b Files,
    /// The folder in sight.
    pub place: &'c FileId,
    /// What can be taken of it.
    pub offered: Vec<&'b File>,
    /// What is chosen.
    pub chosen: Option<&'c FileId>,
    /// The button that takes it, and its sign.
    pub take: (&'static str, &'static str),
}

/// Draws a picker over a whole window.
pub fn picker<'a, M: Clone + 'a>(monitor: &Monitor<'a, M>, picker: &Picker<'_, '_>) -> Element<'a, M> {
    let env = monitor.env();
    let is_top = picker.place.as_str() == DESK;
    let has_word = monitor.size.width >= monitor.text * 30.0;
    let up = (!is_top).then(|| monitor.button(UP, "left", has_word).width(Length::Shrink));
    let title = match picker.files.get(picker.place).filter(|_| !is_top) {
        Some(folder) => Sentence::world("desktop", label_message(&folder.label)),
        None => monitor.sentence("picker-title"),
    };
    let title = monitor.told("picker-title", title, monitor.text, BOLD);
    let bar = Row::new()
        .push(up)
        .push(container(title).center_y(Length::Fill))
        .spacing(env.px(12.0))
        .height(monitor.side() + env.px(8.0))
        .padding([env.px(4.0), env.px(12.0)]);
    let files = picker.offered.iter().map(|file| one(monitor, picker.files, file, picker.chosen == Some(&file.id)));
    let files = Row::with_children(files).spacing(monitor.gap()).wrap().vertical_spacing(monitor.gap());
    let files = monitor.rolled(container(files).padding(env.px(12.0)).width(Length::Fill));
    let (take, sign) = picker.take;
    let take = if picker.chosen.is_some() { monitor.action(take, sign) } else { monitor.button(take, sign, true) };
    let answers = row![take.width(Length::Shrink), monitor.button(CANCEL, "close", true).width(Length::Shrink)]
        .spacing(env.px(16.0))
        .padding([env.px(6.0), env.px(12.0)]);
    let whole = column![monitor.strip(bar), monitor.rule(), files, monitor.rule(), answers];
    part(PartId::new(PICKER), env.bare(), whole)
        .width(Length::Fill)
        .height(Length::Fill)
        .traits(|traits| traits.sheet = true)
        .into()
}

fn one<'a, M: Clone + 'a>(monitor: &Monitor<'a, M>, files: &Files, file: &File, is_chosen: bool) -> Element<'a, M> {
    let env = monitor.env();
    let id = piece::file(&file.id);
    let (width, side) = (monitor.text * 7.2, (monitor.text * 2.2).max(env.px(52.0)));
    let name = monitor.label(monitor.called(id.as_str())).width(Length::Fill).align_x(Alignment::Center);
    let picture = svg(env.picture(picture(files, file))).width(side).height(side);
    let tick = is_chosen.then(|| icon(env, "tick", monitor.text, env.palette.ink));
    let content = column![row![picture].push(tick), name].align_x(Alignment::Center).width(Length::Fill);
    let face = if is_chosen { env.chosen() } else { env.bare() };
    monitor.touch(id, face, content).width(width).padding(env.px(6.0)).traits(|traits| traits.opens = true).into()
}
