//! From raw pointer events to gestures.

mod pinch;
mod sweep;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::time::Duration;

use super::{Apart, Direction, Gesture, Spot, Stride, Tolerance, Way};
use crate::world::PartId;
use pinch::Pinch;

/// A moment, as the time since the app began.
type Moment = Duration;

/// A rectangle of the screen, in logical pixels.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Area {
    /// Its left edge.
    pub x: f32,
    /// Its upper edge.
    pub y: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
}

impl Area {
    /// How far a point lies outside; 0 inside.
    #[must_use]
    pub fn distance(&self, at: Spot) -> f32 {
        let dx = (self.x - at.x).max(at.x - (self.x + self.width)).max(0.0);
        let dy = (self.y - at.y).max(at.y - (self.y + self.height)).max(0.0);
        dx.hypot(dy)
    }
}

/// A part as the hand meets it on the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Target {
    /// Its name.
    pub id: PartId,
    /// Where it is, in logical pixels.
    pub area: Area,
    /// The whole world behind the parts: what a click beside everything meets, and what places are measured against.
    pub is_ground: bool,
    /// It only stands behind others, as a sheet does behind what is written on it: those reach out over it.
    pub backdrop: bool,
    /// It can be carried.
    pub drags: bool,
    /// It is only carried once it has been kept pressed: before that, the hand sweeps over it.
    pub drags_after_hold: bool,
    /// It answers to being kept pressed: letting go after that is no click.
    pub holds: bool,
    /// It can be swept over, wherever on it the sweep begins.
    pub swipes: bool,
    /// It answers to two fingers that move apart or come together.
    pub pinches: bool,
    /// It hides what is under it: no sweep that begins on it reaches that.
    pub sheet: bool,
    /// It receives what is carried.
    pub receives: bool,
    /// Pressed and moved along its longer side, it follows the pointer: a scroll bar, a slider.
    pub slides: bool,
    /// It answers to resting on it, after this long.
    pub dwell: Option<Duration>,
    /// It is what the step expects, and is led to: it grows and holds the pointer.
    pub expected: bool,
}

/// A button of the mouse, as the learner means it: the main one is the left for a right hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Button {
    /// Under the index finger.
    Main,
    /// The other.
    Other,
}

/// What comes from the machine.
#[derive(Debug, Clone, PartialEq)]
pub enum Touch {
    /// The pointer is here now.
    Moved(Spot),
    /// The pointer left the window.
    Left,
    /// A button went down.
    Pressed(Button),
    /// A button came up.
    Released(Button),
    /// A second finger came down here, while the first is down.
    SecondPressed(Spot),
    /// The second finger is here now.
    SecondMoved(Spot),
    /// The second finger is gone.
    SecondReleased,
    /// Enter or Space went down on a part that has the focus.
    KeyPressed(PartId),
    /// … and came up.
    KeyReleased,
    /// Time passed: see [`Recogniser::next_tick`].
    Tick,
}

/// What comes out.
#[derive(Debug, Clone, PartialEq)]
pub enum Output {
    /// A gesture was made.
    Gesture(Gesture),
    /// The pointer rests on a part: it may say its name.
    Hear(PartId),
}

#[derive(Debug, Clone, PartialEq)]
struct Press {
    part: PartId,
    button: Button,
    at: Spot,
    since: Moment,
    drags: bool,
    drags_after_hold: bool,
    /// Kept pressed long enough, it has been answered: letting go is no click.
    holds: bool,
    /// What a sweep that begins here sweeps over.
    swipes: Option<PartId>,
    /// The strip it begins beside, and the way that leads away from that: such a sweep was meant for the strip.
    beside: Option<(PartId, Way)>,
    dragging: bool,
    sliding: bool,
    swiping: bool,
    /// It has left the place where it began, and can no longer be a long press.
    wandered: bool,
    held: bool,
    by_key: bool,
}

impl Hover {
    fn new(part: PartId, expected: bool, now: Moment) -> Self {
        Self { part, since: now, pointed: false, heard: false, expected, dwelling: None, dwelt: false }
    }
}

impl Press {
    fn new(part: PartId, target: Option<&Target>, button: Button, at: Spot, now: Moment) -> Self {
        Self {
            part,
            button,
            at,
            since: now,
            drags: target.is_some_and(|target| target.drags),
            drags_after_hold: target.is_some_and(|target| target.drags_after_hold),
            holds: target.is_some_and(|target| target.holds),
            swipes: None,
            beside: None,
            dragging: false,
            sliding: false,
            swiping: false,
            wandered: false,
            held: false,
            by_key: false,
        }
    }

    fn may_hold(&self) -> bool {
        !self.held && !self.dragging && !self.sliding && !self.wandered && self.button == Button::Main
    }

    /// It has been answered by now, as a long press: nothing else comes of it but carrying.
    fn is_used_up(&self) -> bool {
        self.held && (self.drags || self.holds)
    }

    fn may_swipe(&self) -> bool {
        let is_over = self.swipes.is_some() || self.beside.is_some();
        is_over && !self.dragging && !self.sliding && !self.is_used_up() && self.button == Button::Main
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Hover {
    part: PartId,
    since: Moment,
    pointed: bool,
    heard: bool,
    /// Whether the step expected the part: if it begins to while the pointer is there, the pointer has come.
    expected: bool,
    /// Since when the part has been asking for a rest: it may begin to ask while the pointer is already there.
    dwelling: Option<Moment>,
    dwelt: bool,
}

/// Tells gestures apart. One for each window; it forgets its hand with [`Recogniser::forget`].
#[derive(Debug, Clone, Default)]
pub struct Recogniser {
    tolerance: Tolerance,
    /// What lengths in pixels of the screen are divided by to be logical pixels.
    scale: f32,
    position: Option<Spot>,
    /// The pointer has not moved since the screen changed under it: it rests on nothing.
    asleep: bool,
    /// Where it lay when it fell asleep, once that is known.
    pillow: Option<Spot>,
    trail: VecDeque<(Moment, Spot)>,
    travelled: f32,
    told: Moment,
    hover: Option<Hover>,
    press: Option<Press>,
    pinch: Option<Pinch>,
    down: [bool; 2],
    spoilt: bool,
    last_click: Option<(PartId, Spot, Moment)>,
}

impl Recogniser {
    /// How far the pointer moves before it has moved, in px of the screen.
    const SLACK: f32 = 8.0;

    /// The tolerances as they have adapted so far.
    #[must_use]
    pub const fn tolerance(&self) -> &Tolerance {
        &self.tolerance
    }

    /// Tells how many pixels of the screen a logical pixel is (the text size's factor). At least 0.1.
    pub fn set_scale(&mut self, scale: f32) {
        self.scale = scale.max(0.1);
    }

    /// A new person, or a new practice: the tolerances start afresh.
    pub fn forget(&mut self) {
        self.tolerance = Tolerance::default();
        self.last_click = None;
    }

    /// Another screen has come under the pointer: until it moves, it rests on nothing there.
    pub fn sleep(&mut self) {
        self.asleep = true;
        self.pillow = self.position;
        self.hover = None;
    }

    /// The part under the pointer, the ground left aside.
    #[must_use]
    pub fn hovered(&self) -> Option<&PartId> {
        self.hover.as_ref().map(|hover| &hover.part)
    }

    /// The part that is pressed.
    #[must_use]
    pub fn pressed(&self) -> Option<&PartId> {
        self.press.as_ref().filter(|press| !press.dragging && !press.swiping).map(|press| &press.part)
    }

    /// The part that is being carried, and how far it is from where it was taken, in logical pixels.
    #[must_use]
    pub fn carried(&self) -> Option<(&PartId, Spot)> {
        let press = self.press.as_ref().filter(|press| press.dragging)?;
        let at = self.position?;
        Some((&press.part, Spot::new(at.x - press.at.x, at.y - press.at.y)))
    }

    /// The part being rested on and since when.
    #[must_use]
    pub fn resting(&self) -> Option<(&PartId, Moment)> {
        let hover = self.hover.as_ref().filter(|hover| !hover.dwelt)?;
        Some((&hover.part, hover.dwelling?))
    }

    /// Takes in one event, with the parts on the screen in drawing order.
    pub fn feed(&mut self, touch: Touch, targets: &[Target], now: Moment) -> Vec<Output> {
        let mut outputs = Vec::new();
        match touch {
            Touch::Moved(at) => self.moved(at, targets, now, &mut outputs),
            Touch::Left => {
                self.hover = None;
                self.position = None;
                // Where it comes back, it has not flown.
                self.trail.clear();
            }
            Touch::Pressed(button) => self.pressed_button(button, targets, now, &mut outputs),
            Touch::Released(button) => self.released(button, targets, &mut outputs),
            Touch::KeyPressed(part) => {
                let target = targets.iter().find(|target| target.id == part);
                let at = self.position.unwrap_or_default();
                self.press = Some(Press { by_key: true, ..Press::new(part, target, Button::Main, at, now) });
            }
            Touch::KeyReleased => {
                if let Some(press) = self.press.take_if(|press| press.by_key)
                    && !press.is_used_up()
                {
                    let dwells = targets.iter().any(|target| target.id == press.part && target.dwell.is_some());
                    let gesture = if dwells { Gesture::Dwell(press.part) } else { Gesture::Click(press.part) };
                    outputs.push(Output::Gesture(gesture));
                }
            }
            Touch::SecondPressed(at) => self.begin_pinch(at, targets),
            Touch::SecondMoved(at) => self.move_second(at, &mut outputs),
            Touch::SecondReleased => self.pinch = None,
            Touch::Tick => {}
        }
        self.follow_hover(targets, now);
        self.ripen(targets, now, &mut outputs);
        outputs
    }

    /// When [`Touch::Tick`] is to be fed; never while nothing can happen by itself.
    #[must_use]
    pub fn next_tick(&self, targets: &[Target]) -> Option<Moment> {
        let hover = self.hover.as_ref().and_then(|hover| {
            let dwell = targets.iter().find(|target| target.id == hover.part).and_then(|target| target.dwell);
            let dwell = dwell.filter(|_| !hover.dwelt);
            [
                (!hover.pointed).then_some(hover.since + Tolerance::REST),
                (!hover.heard).then_some(hover.since + Tolerance::HEAR),
                dwell.map(|dwell| hover.dwelling.unwrap_or(hover.since) + dwell),
            ]
            .into_iter()
            .flatten()
            .min()
        });
        let hold = self.press.as_ref().filter(|press| press.may_hold()).map(|press| press.since + Tolerance::HOLD);
        hover.into_iter().chain(hold).min()
    }

    fn factor(&self) -> f32 {
        if self.scale > 0.0 { self.scale } else { 1.0 }
    }

    fn px(&self, px: f32) -> f32 {
        px / self.factor()
    }

    fn moved(&mut self, at: Spot, targets: &[Target], now: Moment, outputs: &mut Vec<Output>) {
        if let Some(before) = self.position {
            self.travelled += before.distance(at);
        }
        self.position = Some(at);
        let slack = self.px(Self::SLACK);
        match self.pillow {
            Some(pillow) if self.asleep => self.asleep = pillow.distance(at) <= slack,
            _ => self.pillow = Some(at),
        }
        self.trail.push_back((now, at));
        while self.trail.front().is_some_and(|(then, _)| now.saturating_sub(*then) > Duration::from_millis(100)) {
            self.trail.pop_front();
        }
        let (threshold, steady) = (self.px(self.tolerance.drag), self.px(Tolerance::STEADY));
        if let Some(press) = self.press.as_mut().filter(|press| !press.by_key && press.button == Button::Main) {
            let moved = press.at.distance(at);
            press.wandered |= moved > steady;
            press.dragging |= press.drags && (press.held || !press.drags_after_hold) && moved > threshold;
            press.swiping = press.may_swipe() && (press.swiping || moved > threshold);
        }
        self.follow_pinch(outputs);
        if let Some(press) = self.press.as_mut().filter(|press| !press.by_key && press.button == Button::Main)
            && let Some(target) = targets.iter().find(|target| target.slides && target.id == press.part)
            && (press.sliding || press.at.distance(at) > slack)
        {
            press.sliding = true;
            let area = target.area;
            let (on, side, by) = if area.width > area.height {
                (at.x - area.x, area.width, at.x - press.at.x)
            } else {
                (at.y - area.y, area.height, at.y - press.at.y)
            };
            let along = (on / side.max(1.0)).clamp(0.0, 1.0);
            let direction = if by >= 0.0 { Direction::Down } else { Direction::Up };
            let part = target.id.clone();
            outputs.push(Output::Gesture(Gesture::Scroll { part, direction, stride: Stride::To(along) }));
        }
        // Ten times a second is enough to know that a hand moves.
        if self.travelled > 60.0 && now.saturating_sub(self.told) >= Duration::from_millis(100) {
            outputs.push(Output::Gesture(Gesture::Move(self.travelled)));
            self.travelled = 0.0;
            self.told = now;
        }
    }

    /// How fast the pointer flies, in px of the screen a second. A real hand leaves a trail; a single jump is no flight.
    fn speed(&self, now: Moment) -> f32 {
        let recent = self.trail.iter().filter(|(then, _)| now.saturating_sub(*then) <= Duration::from_millis(100));
        let recent: Vec<_> = recent.collect();
        let [(first, _), .., (last, _)] = recent.as_slice() else { return 0.0 };
        // Moves that come in one burst come from a machine that was busy, not from a hand in flight.
        let burst = last.saturating_sub(*first) < Duration::from_millis(30);
        if burst || recent.len() < 3 || now.saturating_sub(*last) > Duration::from_millis(40) {
            return 0.0;
        }
        let path: f32 = recent.windows(2).map(|pair| pair[0].1.distance(pair[1].1)).sum();
        path * self.factor() / (last.saturating_sub(*first)).as_secs_f32().max(0.01)
    }

    /// What a point meets: the topmost part it is on; else the nearest that reaches out for it; else the ground.
    fn hit<'a>(&self, at: Spot, targets: &'a [Target]) -> Option<&'a Target> {
        let on =
            targets.iter().enumerate().rev().find(|(_, target)| !target.is_ground && target.area.distance(at) <= 0.0);
        let over = match on {
            Some((_, target)) if !target.backdrop => return Some(target),
            Some((index, _)) => index,
            None => 0,
        };
        let near = targets[over..]
            .iter()
            .filter(|target| !target.is_ground && !target.backdrop && target.area.distance(at) <= self.reach(target))
            .min_by(|a, b| a.area.distance(at).total_cmp(&b.area.distance(at)));
        let ground = || targets.iter().find(|target| target.is_ground && target.area.distance(at) <= 0.0);
        near.or(on.map(|(_, target)| target)).or_else(ground)
    }

    /// How far a target reaches beyond what is drawn.
    fn reach(&self, target: &Target) -> f32 {
        let side = target.area.width.min(target.area.height);
        let smallest = ((self.px(Tolerance::SMALLEST) - side) / 2.0).max(0.0);
        let expected = if target.expected { self.px(self.tolerance.expansion) } else { 0.0 };
        let held = target.expected && self.hovered() == Some(&target.id);
        let sticky = if held { self.px(Tolerance::STICKY) } else { 0.0 };
        smallest.max(expected) + sticky
    }

    fn pressed_button(&mut self, button: Button, targets: &[Target], now: Moment, outputs: &mut Vec<Output>) {
        let index = button as usize;
        let other = self.down[1 - index];
        self.down[index] = true;
        if other {
            // Two buttons at once: whatever was begun is forgotten (T8).
            self.spoilt = true;
            self.press = None;
            return;
        }
        let Some(at) = self.position else { return };
        if self.spoilt || self.speed(now) > Tolerance::TOP_SPEED {
            return;
        }
        let Some(target) = self.hit(at, targets) else { return };
        // A press is a rest too: whoever presses has arrived.
        if !target.is_ground && self.hover.as_ref().is_none_or(|hover| hover.part != target.id || !hover.pointed) {
            outputs.push(Output::Gesture(Gesture::Point(target.id.clone())));
            let hover = Hover::new(target.id.clone(), target.expected, now);
            self.hover = Some(Hover { pointed: true, heard: true, ..hover });
        }
        let swipes = sweep::swept(at, target, targets).map(|swept| swept.id.clone());
        let beside = sweep::beside(at, targets, self.px(Tolerance::STRIP));
        self.press = Some(Press { swipes, beside, ..Press::new(target.id.clone(), Some(target), button, at, now) });
    }

    fn released(&mut self, button: Button, targets: &[Target], outputs: &mut Vec<Output>) {
        self.down[button as usize] = false;
        self.pinch = None;
        if self.spoilt {
            self.spoilt = self.down.contains(&true);
            return;
        }
        let Some(press) = self.press.take_if(|press| press.button == button && !press.by_key) else { return };
        let Some(at) = self.position else { return };
        if press.dragging {
            self.drop(press, at, targets, outputs);
            return;
        }
        if press.may_swipe() && self.sweep(&press, at, outputs) {
            return;
        }
        let hit = self.hit(at, targets).map(|target| target.id.clone());
        if hit.as_ref() != Some(&press.part) {
            // Slid off: nothing happens (T7). Just beside what was expected: be more patient next time.
            let near = targets.iter().find(|target| target.id == press.part && target.expected);
            if near.is_some_and(|target| target.area.distance(at) <= 2.0 * self.px(self.tolerance.expansion)) {
                self.tolerance.allow_nearness();
            }
            return;
        }
        if press.sliding || press.is_used_up() {
            return;
        }
        match button {
            Button::Other => outputs.push(Output::Gesture(Gesture::RightClick(press.part))),
            Button::Main => self.click(press.part, press.at, press.since, outputs),
        }
    }

    fn click(&mut self, part: PartId, at: Spot, pressed: Moment, outputs: &mut Vec<Output>) {
        outputs.push(Output::Gesture(Gesture::Click(part.clone())));
        let Some((first, spot, then)) = self.last_click.take() else {
            self.last_click = Some((part, at, pressed));
            return;
        };
        let apart = pressed.saturating_sub(then);
        let distance = spot.distance(at) * self.factor();
        let in_time = apart <= self.tolerance.double_click;
        let in_place = first == part || distance <= self.tolerance.double_click_radius;
        if in_time && in_place {
            outputs.push(Output::Gesture(Gesture::DoubleClick(part)));
            return;
        }
        let why = if in_place && apart <= Tolerance::MEANT_AS_ONE {
            self.tolerance.allow_time(apart);
            Some(Apart::Late)
        } else if in_time && distance <= 2.0 * Tolerance::WIDEST_DOUBLE_CLICK {
            self.tolerance.allow_distance(distance);
            Some(Apart::Moved)
        } else {
            None
        };
        if let Some(why) = why {
            outputs.push(Output::Gesture(Gesture::NearDoubleClick { part: first, why }));
        }
        self.last_click = Some((part, at, pressed));
    }

    fn drop(&mut self, press: Press, at: Spot, targets: &[Target], outputs: &mut Vec<Output>) {
        let reach = self.px(Tolerance::DROP);
        let onto = targets
            .iter()
            .filter(|target| target.receives && target.id != press.part && target.area.distance(at) <= reach)
            .min_by(|a, b| a.area.distance(at).total_cmp(&b.area.distance(at)));
        let moved = press.at.distance(at) * self.factor();
        if onto.is_none() && moved <= Tolerance::LATEST_DRAG {
            // It only trembled: that was a click, or a long press.
            self.tolerance.allow_trembling(moved);
            if !press.held {
                self.click(press.part, press.at, press.since, outputs);
            }
            return;
        }
        let ground = targets.iter().find(|target| target.is_ground).map(|target| target.area).unwrap_or_default();
        let fraction = |value: f32, start: f32, length: f32| {
            if length > 0.0 { ((value - start) / length).clamp(0.0, 1.0) } else { 0.0 }
        };
        // What is carried hangs on the pointer by the point where it was taken: its middle is what is put down.
        let middle = targets.iter().find(|target| target.id == press.part).map_or(at, |target| {
            Spot::new(
                target.area.x + target.area.width / 2.0 + at.x - press.at.x,
                target.area.y + target.area.height / 2.0 + at.y - press.at.y,
            )
        });
        outputs.push(Output::Gesture(Gesture::Drag {
            part: press.part,
            onto: onto.map(|target| target.id.clone()),
            at: Spot::new(fraction(middle.x, ground.x, ground.width), fraction(middle.y, ground.y, ground.height)),
        }));
    }

    /// Keeps the part under the pointer, with its growth and its stickiness.
    fn follow_hover(&mut self, targets: &[Target], now: Moment) {
        // What a sweep passes over is not pointed at.
        let swiping = self.press.as_ref().is_some_and(|press| press.swiping);
        let awake = self.position.filter(|_| !self.asleep && !swiping);
        let target = awake.and_then(|at| self.hit(at, targets)).filter(|target| !target.is_ground);
        let Some(Target { id, expected, .. }) = target else {
            self.hover = None;
            return;
        };
        match self.hover.as_mut().filter(|hover| hover.part == *id) {
            Some(hover) => {
                if *expected && !hover.expected {
                    hover.pointed = false;
                    hover.since = now;
                }
                hover.expected = *expected;
            }
            None => self.hover = Some(Hover::new(id.clone(), *expected, now)),
        }
    }

    /// What becomes true by waiting.
    fn ripen(&mut self, targets: &[Target], now: Moment, outputs: &mut Vec<Output>) {
        let busy = self.press.is_some();
        if let Some(hover) = &mut self.hover {
            let rested = now.saturating_sub(hover.since);
            if !hover.pointed && rested >= Tolerance::REST {
                hover.pointed = true;
                outputs.push(Output::Gesture(Gesture::Point(hover.part.clone())));
            }
            if !hover.heard && rested >= Tolerance::HEAR {
                hover.heard = true;
                if !busy {
                    outputs.push(Output::Hear(hover.part.clone()));
                }
            }
            let dwell = targets.iter().find(|target| target.id == hover.part).and_then(|target| target.dwell);
            if dwell.is_none() {
                hover.dwelling = None;
                hover.dwelt = false;
            }
            let since = dwell.map(|_| *hover.dwelling.get_or_insert(now));
            let ripe = dwell.zip(since).is_some_and(|(dwell, since)| now.saturating_sub(since) >= dwell);
            if ripe && !hover.dwelt {
                hover.dwelt = true;
                outputs.push(Output::Gesture(Gesture::Dwell(hover.part.clone())));
            }
        }
        let ripe = self
            .press
            .as_ref()
            .is_some_and(|press| press.may_hold() && now.saturating_sub(press.since) >= Tolerance::HOLD);
        if ripe && let Some(press) = &mut self.press {
            press.held = true;
            press.swiping &= press.may_swipe();
            outputs.push(Output::Gesture(Gesture::Hold(press.part.clone())));
        }
    }
}
