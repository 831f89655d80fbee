//! The learner who never misses, who plays every lesson before a person does.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use super::{Effect, Kind, Manner, Phase, Practice};
use crate::gesture::Gesture;
use crate::lesson::{Aim, Flaw, Guidance, Lesson};
use crate::writing::Texts;

/// How many gestures one step may take before it counts as endless.
pub const PATIENCE: usize = 120;

/// Plays a lesson, or its refresher, to its end.
///
/// # Errors
/// The flaw that keeps it from being finished, or the whole lesson from reaching its goal.
pub fn play(lesson: &Arc<Lesson>, texts: &Arc<Texts>, manner: &Manner) -> Result<Vec<Gesture>, Flaw> {
    play_before(lesson, texts, manner, |_| {})
}

/// Plays a lesson, or its refresher, to its end before somebody who sees every effect.
///
/// # Errors
/// The flaw that keeps it from being finished, or the whole lesson from reaching its goal.
pub fn play_before(
    lesson: &Arc<Lesson>,
    texts: &Arc<Texts>,
    manner: &Manner,
    audience: impl FnMut(&[Effect]),
) -> Result<Vec<Gesture>, Flaw> {
    let played = play_through(lesson, texts, manner, audience);
    played.map_err(|flaw| match manner.kind {
        Kind::Refresher(_) => Flaw::Refresher(Box::new(flaw)),
        Kind::Whole if manner.calm => Flaw::Calm(Box::new(flaw)),
        Kind::Whole => flaw,
    })
}

fn play_through(
    lesson: &Arc<Lesson>,
    texts: &Arc<Texts>,
    manner: &Manner,
    mut audience: impl FnMut(&[Effect]),
) -> Result<Vec<Gesture>, Flaw> {
    let mut now = Duration::ZERO;
    let (mut practice, effects) = Practice::new(lesson.clone(), texts.clone(), manner.clone(), now);
    let guidance = practice.guidance();
    audience(&effects);
    let mut goal = super::Matcher::new(&lesson.goal.aim);
    // What was reached on the way counts, whatever the steps after it teach.
    let mut reached = BTreeSet::new();
    let mut gestures = Vec::new();
    let mut in_this_step = 0;
    let mut position = (0, 0);
    loop {
        now += Duration::from_secs(1);
        if practice.progress() != position {
            position = practice.progress();
            in_this_step = 0;
            reject_done_step(&practice, guidance)?;
        }
        let effects = match practice.phase() {
            Phase::Done => break,
            Phase::Presenting => practice.heard(now),
            Phase::Demonstrating => practice.demonstrated(now),
            Phase::Praising(until) => {
                now = now.max(until);
                practice.tick(now)
            }
            Phase::Practising if practice.step().aim == Aim::Listen => practice.go_on(now),
            Phase::Practising => {
                in_this_step += 1;
                let step = practice.step().id.clone();
                if in_this_step > PATIENCE {
                    return Err(Flaw::Endless { guidance: guidance.code(), gestures: PATIENCE, step });
                }
                let Some(gesture) = practice.next_gesture() else {
                    let wish = practice.open_wishes().first().map_or_else(String::new, |wish| format!("{wish:?}"));
                    return Err(match guidance {
                        Guidance::Alone => Flaw::GoalOutOfReach { wish },
                        Guidance::Watch | Guidance::Guided => Flaw::CannotBeDone { step, wish },
                    });
                };
                let facts = practice.world().clone().act(&gesture);
                let effects = practice.act(&gesture, now);
                goal.take(&facts, practice.world());
                reached.extend(goal.granted());
                gestures.push(gesture);
                effects
            }
        };
        audience(&effects);
        if effects.iter().any(|effect| matches!(effect, Effect::Finished(_) | Effect::Proposed(_))) {
            break;
        }
    }
    let wishes = lesson.goal.aim.wishes();
    let missing = (0..wishes.len()).find(|index| !reached.contains(index));
    let any = matches!(lesson.goal.aim, Aim::AnyOf(_)) && !reached.is_empty();
    // A refresher is a few steps of the way: its goal is to make them.
    if guidance != Guidance::Alone
        && manner.kind == Kind::Whole
        && !any
        && let Some(missing) = missing
    {
        return Err(Flaw::GoalNotReached { wish: format!("{:?}", wishes[missing]) });
    }
    Ok(gestures)
}

/// A step about a state that already holds leaves the learner with nothing to do.
fn reject_done_step(practice: &Practice, guidance: Guidance) -> Result<(), Flaw> {
    let wishes = practice.step().aim.wishes();
    let done = !wishes.is_empty() && wishes.iter().all(|wish| wish.is_state() && practice.world().holds(wish));
    match (done, guidance) {
        (true, Guidance::Watch | Guidance::Guided) => Err(Flaw::AlreadyDone {
            step: practice.step().id.clone(),
            wish: wishes.first().map_or_else(String::new, |wish| format!("{wish:?}")),
        }),
        _ => Ok(()),
    }
}
