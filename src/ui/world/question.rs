//! A question: its answers, one under another, each a picture and a few words.

use iced::widget::{Column, Row, container, responsive, row, svg, text};
use iced::{Alignment, Element, Length};

use super::Stage;
use crate::gesture::Gesture;
use crate::sentence::Sentence;
use crate::ui::metric::{BODY, TIGHT_LINE};
use crate::ui::part::part;
use crate::world::Question;
use crate::world::playground::GROUND;

/// How wide an answer is at most, in pixels of the screen: a line that is read at once.
const WIDEST: f32 = 760.0;

/// The least height of a world that has room round its answers.
const SHORT: f32 = 260.0;

/// Draws the answers.
#[must_use]
pub fn view<'a, M: Clone + 'a>(stage: &Stage<'a, M>, question: &'a Question) -> Element<'a, M> {
    let did = stage.did;
    let stage = stage.clone();
    let env = stage.env;
    let board = responsive(move |room| answers(&stage, question, room.height < SHORT));
    part(GROUND.into(), env.bare(), board)
        .width(Length::Fill)
        .height(Length::Fill)
        .traits(|traits| traits.ground = true)
        .on_gesture(move |gesture| Some(did(gesture.clone())))
        .into()
}

/// The answers, close together where room is short.
fn answers<'a, M: Clone + 'a>(stage: &Stage<'a, M>, question: &Question, short: bool) -> Element<'a, M> {
    let env = &stage.env;
    let did = stage.did;
    let (edge, around) = if short {
        ([env.px(2.0), env.metric.gap()], env.metric.small())
    } else {
        ([env.metric.gap(), env.metric.wide()], env.metric.wide())
    };
    let answers = question.choices.iter().map(|choice| {
        let name = Sentence::lesson(stage.lesson, choice.part().message());
        // An address too long for its line goes on after its sign.
        let words = env.text(&name);
        let pieces =
            words.split_inclusive('@').map(|piece| text(piece.to_owned()).size(BODY).line_height(TIGHT_LINE).into());
        let word = Row::with_children(pieces).wrap();
        let picture = choice.picture.as_ref().map(|picture| {
            let side = env.px(88.0);
            svg(env.picture(picture)).width(side).height(side)
        });
        let content = row![].push(picture).push(word).spacing(env.metric.gap()).align_y(Alignment::Center);
        let expected = stage.expected.contains(&choice.part());
        part(choice.part(), env.plain(), container(content).center_y(Length::Shrink))
            .padding(edge)
            .width(Length::Fill)
            .least(iced::Size::new(0.0, env.metric.control()))
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
            .into()
    });
    let answers = Column::with_children(answers).spacing(env.metric.gap()).max_width(env.px(WIDEST));
    container(answers).center(Length::Fill).padding(around).into()
}
