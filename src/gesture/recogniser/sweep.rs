//! Sweeping over a part (STANDARDS.md G6).

use super::{Output, Press, Recogniser, Target};
use crate::gesture::{Gesture, Spot, Tolerance, Way};
use crate::world::PartId;

impl Recogniser {
    /// The part being swept over, and how far the hand has gone since it began, in logical pixels.
    #[must_use]
    pub fn swiping(&self) -> Option<(&PartId, Spot)> {
        let press = self.press.as_ref().filter(|press| press.swiping)?;
        let at = self.position?;
        Some((press.swipes.as_ref()?, Spot::new(at.x - press.at.x, at.y - press.at.y)))
    }

    /// What comes of a press that may have been a sweep, now that it is let go. True unless it was a click.
    pub(super) fn sweep(&mut self, press: &Press, at: Spot, outputs: &mut Vec<Output>) -> bool {
        let by = Spot::new(at.x - press.at.x, at.y - press.at.y);
        let moved = press.at.distance(at) * self.factor();
        if moved <= Tolerance::LATEST_DRAG {
            if moved > self.tolerance.drag {
                self.tolerance.allow_trembling(moved);
            }
            return false;
        }
        let way = Way::of(by, self.tolerance.slant);
        let strip = press.beside.as_ref().filter(|(_, away)| Some(*away) == way).map(|(strip, _)| strip);
        let Some(part) = strip.or(press.swipes.as_ref()).cloned() else { return false };
        if moved < self.tolerance.swipe {
            self.tolerance.allow_shortness(moved);
            return true;
        }
        match way {
            Some(way) => outputs.push(Output::Gesture(Gesture::Swipe { part, way })),
            None => self.tolerance.allow_slant(),
        }
        true
    }
}

/// The upright strip beside which a sweep begins, where it is drawn narrower than a hand can be sure of; and the way that
/// leads away from it.
pub(super) fn beside(at: Spot, targets: &[Target], least: f32) -> Option<(PartId, Way)> {
    let is_strip = |target: &&Target| target.swipes && target.area.width < least.min(target.area.height);
    let mut strips = targets.iter().filter(is_strip);
    let near = strips.find(|strip| strip.area.distance(at) <= least - strip.area.width)?;
    let away = if at.x < near.area.x + near.area.width / 2.0 { Way::Left } else { Way::Right };
    Some((near.id.clone(), away))
}

/// What a sweep that begins here, on this target, sweeps over: itself, or the nearest around it that can be. What is
/// carried or slid along at once is not swept over.
pub(super) fn swept<'a>(at: Spot, pressed: &'a Target, targets: &'a [Target]) -> Option<&'a Target> {
    if pressed.slides || pressed.drags && !pressed.drags_after_hold {
        return None;
    }
    if pressed.swipes { Some(pressed) } else { under(at, targets, |target| target.swipes) }
}

/// The topmost target under a point that is wanted, no deeper than a sheet.
pub(super) fn under(at: Spot, targets: &[Target], wanted: impl Fn(&Target) -> bool) -> Option<&Target> {
    let mut here = targets.iter().rev().filter(|target| target.area.distance(at) <= 0.0);
    here.find(|target| target.sheet || wanted(target)).filter(|target| wanted(target))
}
