//! A question: its answers, one under another, each a picture and a few words; alone, or beside what they are about.

use iced::widget::{Column, Row, column, container, responsive, row, svg, text};
use iced::{Alignment, Element, Length};

use super::Stage;
use crate::gesture::Gesture;
use crate::sentence::Sentence;
use crate::ui::fitting::fitting;
use crate::ui::metric::{BODY, LEAST, TIGHT_LINE};
use crate::ui::part::{Part, part};
use crate::world::playground::GROUND;
use crate::world::{Choice, Question};

/// How wide an answer is at most, in pixels of the screen: a line that is read at once.
const WIDEST: f32 = 760.0;

/// Where the text is large, it is this wide at most, in logical pixels: some thirty signs beside a picture.
const WIDEST_LARGE: f32 = 480.0;

/// The least height of a world that has room round its answers.
const SHORT: f32 = 260.0;

/// The least width of answers that stand at the right of what they are about, in logical pixels.
const NARROWEST: f32 = 230.0;

/// How much of the width they take there.
const SHARE: f32 = 0.38;

/// Draws the answers.
#[must_use]
pub fn view<'a, M: Clone + 'a>(stage: &Stage<'a, M>, question: &'a Question) -> Element<'a, M> {
    let own = stage.clone();
    let env = stage.env;
    let board = responsive(move |room| {
        let short = room.height < SHORT;
        let around = if short { env.metric.small() } else { env.metric.wide() };
        let answers =
            column_of(&own, answers(&own, question, short, false)).max_width(env.px(WIDEST).max(WIDEST_LARGE));
        container(answers).center(Length::Fill).padding(around).into()
    });
    ground(stage, board)
}

/// Draws the answers beside what they are about: at its right, or under it where the place is tall rather than wide.
#[must_use]
pub fn beside<'a, M: Clone + 'a>(
    stage: &Stage<'a, M>,
    question: &'a Question,
    machine: impl Fn() -> Element<'a, M> + 'a,
) -> Element<'a, M> {
    let own = stage.clone();
    let env = stage.env;
    let board = responsive(move |room| {
        let short = room.height < SHORT || room.width * SHARE < NARROWEST;
        let around = env.metric.small();
        let own_answers = || answers(&own, question, short, true);
        let machine = container(machine()).width(Length::Fill).height(Length::Fill);
        if room.width * SHARE >= NARROWEST && room.width > room.height {
            let answers = container(column_of(&own, own_answers())).center_y(Length::Fill).padding(env.metric.gap());
            return row![machine, answers.width(room.width * SHARE)].into();
        }
        let abreast = own_answers().into_iter().map(|answer| answer.width(Length::Shrink).into());
        let abreast = Row::with_children(abreast).spacing(env.metric.gap());
        let answers = fitting(vec![abreast.into(), column_of(&own, own_answers()).into()]);
        column![machine, container(answers).center_x(Length::Fill).padding(around)].into()
    });
    ground(stage, board)
}

/// What stands behind everything that is laid before the machine.
pub(super) fn ground<'a, M: Clone + 'a>(stage: &Stage<'a, M>, board: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let did = stage.did;
    part(GROUND.into(), stage.env.bare(), board)
        .width(Length::Fill)
        .height(Length::Fill)
        .traits(|traits| traits.ground = true)
        .on_gesture(move |gesture| Some(did(gesture.clone())))
        .into()
}

fn column_of<'a, M: Clone + 'a>(stage: &Stage<'a, M>, answers: Vec<Part<'a, M>>) -> Column<'a, M> {
    Column::with_children(answers.into_iter().map(Into::into)).spacing(stage.env.metric.gap())
}

/// The answers, close together where room is short.
fn answers<'a, M: Clone + 'a>(stage: &Stage<'a, M>, question: &Question, short: bool, aside: bool) -> Vec<Part<'a, M>> {
    let env = &stage.env;
    let did = stage.did;
    let edge = match (short, aside) {
        (true, _) => [env.px(2.0), env.metric.gap()],
        (false, true) => [env.metric.small(), env.metric.gap()],
        (false, false) => [env.metric.gap(), env.metric.wide()],
    };
    let (size, side) = if short { (LEAST, env.px(60.0)) } else { (BODY, env.px(88.0)) };
    let answer = |choice: &Choice| {
        let name = Sentence::lesson(stage.lesson, choice.part().message());
        // An address too long for its line goes on after one of its signs.
        let words = env.text(&name);
        let signs: &[char] = if words.contains(' ') { &['@'] } else { &['@', '.', '-'] };
        let pieces =
            words.split_inclusive(signs).map(|piece| text(piece.to_owned()).size(size).line_height(TIGHT_LINE).into());
        let word = Row::with_children(pieces).wrap();
        let picture = choice.picture.as_ref().map(|picture| svg(env.picture(picture)).width(side).height(side));
        let content = row![].push(picture).push(word).spacing(env.metric.gap()).align_y(Alignment::Center);
        let expected = stage.expected.contains(&choice.part());
        part(choice.part(), env.plain(), container(content).center_y(Length::Shrink))
            .padding(edge)
            .width(Length::Fill)
            .least(iced::Size::new(0.0, if short && aside { env.metric.bar_control() } else { env.metric.control() }))
            .traits(|traits| {
                traits.presses = true;
                traits.expected = expected;
            })
            .on_gesture(move |gesture| match gesture {
                // Whoever presses the wrong side of the mouse has chosen all the same.
                Gesture::RightClick(part) => Some(did(Gesture::Click(part.clone()))),
                gesture => Some(did(gesture.clone())),
            })
            .on_hear((stage.hear)(vec![name]))
    };
    question.choices.iter().map(answer).collect()
}
