//! What is to be seen of a practice: where to look, what to type, what can be pressed.

use super::{Phase, Practice, Row, Rung};
use crate::gesture::Gesture;
use crate::lesson::{Aim, Guidance};
use crate::world::{PartId, Wish};
use crate::writing::Progress;

impl Practice {
    /// Whether « Continuer » has something to do.
    #[must_use]
    pub fn can_continue(&self) -> bool {
        match self.phase {
            Phase::Praising(_) => true,
            Phase::Done => false,
            Phase::Presenting | Phase::Demonstrating | Phase::Practising => self.step().aim == Aim::Listen,
        }
    }

    /// Whether there is a step to go back to.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.position > 0 && self.phase != Phase::Done
    }

    /// Whether the step can be made in the learner's place: after a demonstration, never for the last step
    /// (PEDAGOGY.md 3, rung 5). Typing, which is long, after two tries already (CURRICULUM.md 2).
    #[must_use]
    pub fn can_do_it(&self) -> bool {
        (self.help.was_shown() || self.is_typed() && self.help.misses() >= 2)
            && self.position + 1 < self.legs.len()
            && self.step().aim != Aim::Listen
            && !matches!(self.phase, Phase::Praising(_) | Phase::Done)
    }

    /// Whether « Aide » has shown what it can, so that it offers to call the counsellor: from the fourth rung on.
    #[must_use]
    pub fn may_call(&self) -> bool {
        self.help.rung() >= Rung::Demonstration && !self.lesson.is_placement()
    }

    /// Whether the gesture can be demonstrated.
    #[must_use]
    pub fn can_show(&self) -> bool {
        self.gesture_to_show().is_some() && !matches!(self.phase, Phase::Praising(_) | Phase::Done)
    }

    /// Whether targets grow and hold the pointer (STANDARDS.md T5: not when alone), nor where only the goal is
    /// given: they would tell.
    #[must_use]
    pub fn is_led(&self) -> bool {
        self.guidance() != Guidance::Alone && self.row() != Row::Goal
    }

    /// The parts the current step is about, as the world stands now.
    #[must_use]
    pub fn targets(&self) -> Vec<PartId> {
        let wishes = self.matcher.open(&self.world);
        let mut parts: Vec<PartId> = Vec::new();
        for gesture in wishes.iter().filter_map(|wish| self.world.toward(wish)) {
            parts.extend(gesture.part().cloned());
            if let Gesture::Drag { onto: Some(onto), .. } = gesture {
                parts.push(onto);
            }
        }
        parts.dedup();
        parts
    }

    /// The parts the halo goes round now; none when no halo is due.
    #[must_use]
    pub fn halo(&self) -> Vec<PartId> {
        let busy = matches!(self.phase, Phase::Praising(_) | Phase::Done);
        if busy || !self.help.halo() {
            return Vec::new();
        }
        let mut parts = self.step().light.clone();
        // Where the rest is dim, what is to be done never is, even if the sentence points elsewhere.
        if parts.is_empty() || self.dims() {
            parts.extend(self.targets());
        }
        let present: Vec<PartId> = self.world.parts().into_iter().map(|part| part.id).collect();
        parts.into_iter().filter(|part| !part.is_everything() && present.contains(part)).collect()
    }

    /// Whether everything but the halo is dimmed: the third rung, and at a quiet pace from the start. What a question is
    /// about stays to be seen.
    #[must_use]
    pub fn is_dimmed(&self) -> bool {
        self.dims() && !self.halo().is_empty()
    }

    /// Whether it is time to dim what has no halo.
    fn dims(&self) -> bool {
        let looks = self.world.question().is_some_and(|question| question.beside);
        let calm = self.manner.calm && !looks && self.step().aim != Aim::Listen;
        match self.phase {
            Phase::Practising => calm || self.help.rung() == Rung::Halo,
            Phase::Presenting => calm,
            Phase::Demonstrating | Phase::Praising(_) | Phase::Done => false,
        }
    }

    /// What is to be typed now: the text's name, and how far it has come.
    #[must_use]
    pub fn model(&self) -> Option<(String, Progress)> {
        let busy = matches!(self.phase, Phase::Praising(_) | Phase::Done);
        self.matcher.open(&self.world).into_iter().filter(|_| !busy).find_map(|wish| {
            let progress = self.world.progress(&wish)?;
            let Wish::Written { text, .. } = wish else { return None };
            Some((text, progress))
        })
    }

    /// The text that the step shows to be typed, until the next step begins: what is done stays to be looked at.
    #[must_use]
    pub fn shown_model(&self) -> Option<(String, Progress)> {
        let done = || {
            self.step().aim.wishes().iter().rev().find_map(|wish| match wish {
                Wish::Written { text, .. } => {
                    Some((text.clone(), Progress { right: usize::MAX, wrong: 0, done: true }))
                }
                _ => None,
            })
        };
        self.model().or_else(done)
    }

    /// What the sentence of a step points at on the keyboard: `key/letters`.
    #[must_use]
    pub fn lit_keys(&self) -> Vec<PartId> {
        let is_key = |part: &&PartId| part.as_str().starts_with(crate::keyboard::KEY);
        if self.help.halo() { self.step().light.iter().filter(is_key).cloned().collect() } else { Vec::new() }
    }

    /// What is to be pressed next on the keyboard, as far as it is shown: while the halo is due, and at once when
    /// something has to be rubbed out.
    #[must_use]
    pub fn next_key(&self) -> Option<Gesture> {
        if matches!(self.phase, Phase::Praising(_) | Phase::Done) {
            return None;
        }
        let slipped = self.is_led() && self.model().is_some_and(|(_, progress)| progress.wrong > 0);
        self.next_gesture()
            .filter(|gesture| matches!(gesture, Gesture::Type(_) | Gesture::Key(_)))
            .filter(|_| slipped || self.help.halo())
    }

    /// Whether the step asks for the keyboard. Whoever is led has written a message before the step that sends it.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        let is_click = |wish: &Wish| self.guidance() != Guidance::Alone && matches!(wish, Wish::Sent(_));
        self.step().aim.wishes().iter().any(|wish| wish.is_typed() && !is_click(wish))
    }

    /// The gesture of someone who knows the way, from here.
    #[must_use]
    pub fn next_gesture(&self) -> Option<Gesture> {
        self.matcher.open(&self.world).iter().find_map(|wish| self.world.toward(wish))
    }

    /// What is still to be done in this step.
    #[must_use]
    pub fn open_wishes(&self) -> Vec<Wish> {
        self.matcher.open(&self.world)
    }
}
