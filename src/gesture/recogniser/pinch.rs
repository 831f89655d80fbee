//! Two fingers on a part.

use super::sweep::under;
use super::{Output, Recogniser, Target};
use crate::gesture::{Gesture, Spot};
use crate::world::PartId;

/// How much farther apart two fingers are to be, or nearer by the same factor, to have meant it.
const GROWTH: f32 = 1.25;
/// Nearer than this, in px of the screen, two fingers lie side by side: their distance says nothing.
const SIDE_BY_SIDE: f32 = 64.0;

/// Two fingers that are down.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Pinch {
    part: PartId,
    second: Spot,
    /// How far apart they were when they last did something.
    apart: f32,
}

impl Recogniser {
    /// A second finger has come: if it is on something that answers to two, the press of the first was no press.
    pub(super) fn begin_pinch(&mut self, second: Spot, targets: &[Target]) {
        let Some(first) = self.position else { return };
        if self.press.as_ref().is_none_or(|press| press.by_key || press.dragging || press.sliding) {
            return;
        }
        let middle = Spot::new(f32::midpoint(first.x, second.x), f32::midpoint(first.y, second.y));
        let pinches = |at| under(at, targets, |target| target.pinches);
        let Some(target) = pinches(middle).or_else(|| pinches(first)) else { return };
        let apart = self.apart(first, second);
        self.press = None;
        self.pinch = Some(Pinch { part: target.id.clone(), second, apart });
    }

    /// The second finger is elsewhere.
    pub(super) fn move_second(&mut self, at: Spot, outputs: &mut Vec<Output>) {
        if let Some(pinch) = &mut self.pinch {
            pinch.second = at;
        }
        self.follow_pinch(outputs);
    }

    /// One of the fingers has moved.
    pub(super) fn follow_pinch(&mut self, outputs: &mut Vec<Output>) {
        let Some((first, pinch)) = self.position.zip(self.pinch.as_ref()) else { return };
        let apart = self.apart(first, pinch.second);
        let closer = apart >= pinch.apart * GROWTH;
        if !closer && apart > pinch.apart / GROWTH {
            return;
        }
        let part = pinch.part.clone();
        if let Some(pinch) = &mut self.pinch {
            pinch.apart = apart;
        }
        outputs.push(Output::Gesture(Gesture::Pinch { part, closer }));
    }

    fn apart(&self, first: Spot, second: Spot) -> f32 {
        first.distance(second).max(self.px(SIDE_BY_SIDE))
    }
}
