//! The keyboard workshop, drawn: a sheet of paper, written on large, or one sign to look at.

use iced::widget::{Column, container, responsive, text};
use iced::{Alignment, Element, Length, Size};

use super::Stage;
use crate::ui::button::BOLD;
use crate::ui::metric::{BODY, INSTRUCTION, LEAST, TIGHT_LINE};
use crate::ui::part::{Face, part};
use crate::ui::typing::{Mark, capacity, line, window};
use crate::world::keyboard::{Keyboard, PAPER};
use crate::world::playground::GROUND;
use crate::world::{Part as WorldPart, PartId, World};
use crate::writing::Progress;

/// The least height of paper that has an edge.
const ROOMY: f32 = 60.0;

/// Draws the paper. `progress` tells how far the line under way follows its model.
#[must_use]
pub fn view<'a, M: Clone + 'a>(
    stage: &Stage<'a, M>,
    world: &World,
    keyboard: &'a Keyboard,
    progress: Option<Progress>,
) -> Element<'a, M> {
    let env = stage.env;
    let did = stage.did;
    let name = stage.name(world, &WorldPart::common(PAPER.into()));
    let margin = env.px(10.0);
    let written = responsive(move |room: Size| match keyboard.shown() {
        Some(shown) => {
            let size = (room.height * 0.8).min(room.width * 0.8).max(LEAST);
            let sign = text(shown.to_string()).size(size).font(BOLD).color(env.palette.ink).line_height(1.0);
            container(sign).center(Length::Fill).into()
        }
        None => lines(&env, keyboard, progress, room),
    });
    let expected = stage.expected.iter().any(|part| part.as_str() == PAPER);
    let face = Face { pressed: Some(env.palette.panel), ink: None, corner: env.px(4.0), ..env.plain() };
    let paper = part(PAPER.into(), face, container(written).padding([0.0, margin]))
        .width(Length::Fill)
        .height(Length::Fill)
        .traits(|traits| {
            traits.presses = true;
            traits.expected = expected;
        })
        .on_gesture(move |gesture| Some(did(gesture.clone())))
        .on_hear((stage.hear)(vec![name]));
    part(PartId::new(GROUND), env.bare(), paper)
        .width(Length::Fill)
        .height(Length::Fill)
        .traits(|traits| traits.ground = true)
        .on_gesture(move |gesture| Some(did(gesture.clone())))
        .into()
}

/// What stands on the paper: as many lines as there is room for, the one with the caret among them.
fn lines<'a, M: 'a>(
    env: &crate::ui::Env<'_>,
    keyboard: &Keyboard,
    progress: Option<Progress>,
    room: Size,
) -> Element<'a, M> {
    // Where there is room for one line only, it may be a tight one.
    let edge = if room.height > ROOMY { env.px(8.0) } else { 0.0 };
    let room = Size::new(room.width, room.height - 2.0 * edge);
    let tall = |size: f32| (size * TIGHT_LINE).min(room.height.max(size));
    let size = [INSTRUCTION, BODY].into_iter().find(|size| room.height >= *size * TIGHT_LINE).unwrap_or(LEAST);
    let signs: Vec<char> = keyboard.page().text().chars().collect();
    let caret = keyboard.page().caret();
    let mut start = 0;
    let mut rows = Vec::new();
    let mut current = 0;
    for piece in signs.split(|sign| *sign == '\n') {
        let end = start + piece.len();
        let own = (start..=end).contains(&caret).then(|| caret - start);
        if own.is_some() {
            current = rows.len();
        }
        rows.push(runs(
            piece,
            own.filter(|_| keyboard.is_focused()),
            own.and(progress),
            capacity(piece, room.width, size),
        ));
        start = end + 1;
    }
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let fit = ((room.height / tall(size)) as usize).max(1);
    let first = (current + 1).saturating_sub(fit);
    let rows = rows.into_iter().skip(first).take(fit).map(|runs| line(env, &runs, size, tall(size)));
    Column::with_children(rows).padding([edge, 0.0]).width(Length::Fill).align_x(Alignment::Start).into()
}

/// The runs of one line.
fn runs(signs: &[char], caret: Option<usize>, progress: Option<Progress>, most: usize) -> Vec<(String, Mark)> {
    let (seen, before, after) = window(signs.len(), caret.unwrap_or(0), most);
    // Where the line leaves its model; spaces before it do not count.
    let lead = signs.iter().take_while(|sign| sign.is_whitespace()).count();
    let slip = progress.filter(|progress| progress.wrong > 0).map_or(usize::MAX, |progress| lead + progress.right);
    let mut runs: Vec<(String, Mark)> = Vec::new();
    runs.extend(before.then(|| ("…".to_owned(), Mark::Plain)));
    for at in seen.clone() {
        if caret == Some(at) {
            runs.push((String::new(), Mark::Caret));
        }
        let mark = if at == slip { Mark::Other } else { Mark::Plain };
        match runs.last_mut() {
            Some((run, last)) if *last == mark && mark == Mark::Plain => run.push(signs[at]),
            _ => runs.push((signs[at].to_string(), mark)),
        }
    }
    if caret == Some(seen.end) {
        runs.push((String::new(), Mark::Caret));
    }
    runs.extend(after.then(|| ("…".to_owned(), Mark::Plain)));
    runs
}
