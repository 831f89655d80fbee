//! The gestures that a lesson teaches, step by step: what a sheet of paper draws of it.

use std::sync::Arc;

use super::Matcher;
use super::perfect::PATIENCE;
use crate::gesture::Gesture;
use crate::lesson::{Aim, Lesson, Step};
use crate::world::World;
use crate::writing::Texts;

/// What someone who knows the way does in each step, in the order of the steps; where a step shows another way than its
/// aim, what it shows. A step that is only heard has no gesture.
#[must_use]
pub fn strokes(lesson: &Lesson, texts: &Arc<Texts>) -> Vec<Vec<Gesture>> {
    let mut world = lesson.world.clone();
    world.learn(texts.clone());
    lesson.steps.iter().map(|step| stroke(&mut world, step)).collect()
}

fn stroke(world: &mut World, step: &Step) -> Vec<Gesture> {
    world.uncover();
    for cue in &step.stage {
        world.obey(cue);
    }
    let shown = (!step.show.is_empty()).then(|| walk(&mut world.clone(), &Aim::Then(step.show.clone())));
    let done = walk(world, &step.aim);
    shown.unwrap_or(done)
}

/// Follows the way to an aim, as far as there is one.
fn walk(world: &mut World, aim: &Aim) -> Vec<Gesture> {
    let mut matcher = Matcher::new(aim);
    matcher.take(&[], world);
    let mut gestures = Vec::new();
    while gestures.len() < PATIENCE && !matcher.is_done() {
        let Some(gesture) = matcher.open(world).iter().find_map(|wish| world.toward(wish)) else { break };
        let facts = world.act(&gesture);
        matcher.take(&facts, world);
        gestures.push(gesture);
    }
    gestures
}
