//! The mouse playground: boards with objects to point at, click, turn on, scroll to and carry.

mod raw;
#[cfg(test)]
mod tests;

use std::sync::Arc;
use std::time::Duration;

pub use raw::{Item, Kind, Light, Pointer, RawPlayground, Scene, Size, Tint, Tune};

use crate::gesture::{Direction, Gesture, Key, Spot, Stride};
use crate::world::{self, Condition, Cue, Fact, Machine, Part, PartId, Wish};
use crate::writing::Texts;

/// How far the pointer travels, in logical pixels, before it is called a movement.
pub const MOVEMENT: f32 = 120.0;
/// How far it travels before a hidden pointer shows itself: left, then right.
pub const SEARCH: f32 = 600.0;
/// One notch of the wheel or one press of an arrow, in boards.
const NOTCH: f32 = 0.2;
/// A page down, in boards: a little of what was seen stays in sight.
const PAGE: f32 = 0.85;

/// The whole board as a part: where clicks beside everything land.
pub const GROUND: &str = "ground";
/// The page as a part.
pub const PAGE_PART: &str = "page";
/// The upper arrow of the scroll bar.
pub const PAGE_UP: &str = "page/up";
/// The lower arrow of the scroll bar.
pub const PAGE_DOWN: &str = "page/down";
/// The bar itself.
pub const PAGE_BAR: &str = "page/bar";

/// Parts that come with every board or page, with their words in `worlds/playground.ftl`.
pub const COMMON: [&str; 5] = [GROUND, PAGE_PART, PAGE_UP, PAGE_DOWN, PAGE_BAR];

/// The cue that a music box plays over and over.
const MUSIC: &str = "music";

/// How an item is now.
#[derive(Debug, Clone, PartialEq)]
pub struct Standing {
    /// Whether a lamp is on.
    pub on: bool,
    /// Where it lies, in hundredths of the board.
    pub at: Spot,
    /// The place that received it.
    pub inside: Option<PartId>,
}

/// The playground: boards, and how everything on them is now.
#[derive(Debug, Clone)]
pub struct Playground {
    scenes: Arc<[Scene]>,
    current: usize,
    conditions: Vec<Vec<Standing>>,
    carried: Option<PartId>,
    /// What was clicked last: Enter does to it what a double-click does.
    chosen: Option<PartId>,
    offset: f32,
    travelled: f32,
    hidden: bool,
    /// The music box plays.
    plays: bool,
}

impl Playground {
    /// A fresh playground, on its first board.
    ///
    /// The lesson's check has seen to it that there is at least one board.
    #[must_use]
    pub fn new(raw: RawPlayground) -> Self {
        let conditions = raw
            .scenes
            .iter()
            .map(|scene| {
                scene
                    .items
                    .iter()
                    .map(|item| Standing { on: false, at: Spot::new(item.at.0, item.at.1), inside: None })
                    .collect()
            })
            .collect();
        let hidden = raw.scenes.first().is_some_and(|scene| scene.pointer == Pointer::Hidden);
        Self {
            scenes: raw.scenes.into(),
            current: 0,
            conditions,
            carried: None,
            chosen: None,
            offset: 0.0,
            travelled: 0.0,
            hidden,
            plays: false,
        }
    }

    /// The boards.
    #[must_use]
    pub fn scenes(&self) -> &[Scene] {
        &self.scenes
    }

    /// The board in sight.
    #[must_use]
    pub fn scene(&self) -> &Scene {
        &self.scenes[self.current]
    }

    /// Shows a board. False if there is none of that name.
    pub fn show(&mut self, id: &str) -> bool {
        let Some(index) = self.scenes.iter().position(|scene| scene.id == id) else { return false };
        if index != self.current {
            self.offset = 0.0;
        }
        self.current = index;
        self.carried = None;
        self.chosen = None;
        self.travelled = 0.0;
        self.hidden = self.scenes[index].pointer == Pointer::Hidden;
        true
    }

    /// The items in sight with their conditions, in reading order.
    pub fn items(&self) -> impl Iterator<Item = (&Item, &Standing)> {
        self.scene().items.iter().zip(&self.conditions[self.current])
    }

    /// What has been picked up by a click and not yet put down.
    #[must_use]
    pub const fn carried(&self) -> Option<&PartId> {
        self.carried.as_ref()
    }

    /// Whether the pointer hides.
    #[must_use]
    pub const fn pointer_is_hidden(&self) -> bool {
        self.hidden
    }

    /// How far down the page is, in boards.
    #[must_use]
    pub const fn offset(&self) -> f32 {
        self.offset
    }

    /// The farthest the page can go down, in boards; 0 for a board that is not a page.
    #[must_use]
    pub fn reach(&self) -> f32 {
        (self.scene().page.unwrap_or(1.0) - 1.0).max(0.0)
    }

    /// Whether a place has received all it takes.
    #[must_use]
    pub fn is_full(&self, place: &Item) -> bool {
        matches!(&place.is, Kind::Place { takes, .. } if takes.iter().all(|thing| self.is_in(thing, &place.id)))
    }

    /// How many things lie in a place before this one: so that they are drawn side by side.
    #[must_use]
    pub fn rank_inside(&self, thing: &PartId, place: &PartId) -> usize {
        self.items()
            .filter(|(_, condition)| condition.inside.as_ref() == Some(place))
            .position(|(item, _)| &item.id == thing)
            .unwrap_or(0)
    }

    /// How long to rest on a part for it to answer.
    #[must_use]
    pub fn dwell_time(&self, part: &PartId) -> Option<Duration> {
        match self.item(part)?.is {
            Kind::Zone { dwell, .. } => dwell.map(Duration::from_secs_f32),
            _ => None,
        }
    }

    fn item(&self, part: &PartId) -> Option<&Item> {
        self.scene().items.iter().find(|item| &item.id == part)
    }

    /// How a part is now, wherever it stands: the board in sight first, since boards may share a name.
    fn condition(&self, part: &PartId) -> Option<&Standing> {
        let on = |scene: usize| {
            self.scenes[scene].items.iter().position(|item| &item.id == part).map(|item| &self.conditions[scene][item])
        };
        on(self.current).or_else(|| (0..self.scenes.len()).find_map(on))
    }

    fn condition_mut(&mut self, part: &PartId) -> Option<&mut Standing> {
        let index = self.scene().items.iter().position(|item| &item.id == part)?;
        self.conditions[self.current].get_mut(index)
    }

    fn is_in(&self, thing: &PartId, place: &PartId) -> bool {
        self.condition(thing).is_some_and(|condition| condition.inside.as_ref() == Some(place))
    }

    fn is_lit(&self, part: &PartId, lit: bool) -> bool {
        self.condition(part).is_some_and(|condition| condition.on == lit)
    }

    /// Whether a part stands on the board in sight, and not beyond the edge of its page.
    fn is_in_sight(&self, part: &PartId) -> bool {
        let Some(condition) = self.item(part).and_then(|_| self.condition(part)) else { return false };
        let hidden_inside = condition
            .inside
            .as_ref()
            .and_then(|place| self.item(place))
            .is_some_and(|place| matches!(place.is, Kind::Place { hides, .. } if hides));
        let middle = condition.at.y / 100.0 - self.offset;
        !hidden_inside && (self.scene().page.is_none() || (0.05..=0.95).contains(&middle))
    }

    /// Whether a part can be acted upon.
    fn is_there(&self, part: &PartId) -> bool {
        match part.as_str() {
            GROUND => true,
            PAGE_PART | PAGE_UP | PAGE_DOWN | PAGE_BAR => self.scene().page.is_some(),
            _ => self.is_in_sight(part),
        }
    }

    fn travel(&mut self, distance: f32) -> Vec<Fact> {
        self.travelled += distance.max(0.0);
        if self.hidden {
            if self.travelled < SEARCH {
                return Vec::new();
            }
            self.hidden = false;
            self.travelled = 0.0;
            return vec![Fact::Found, Fact::Moved];
        }
        if self.travelled < MOVEMENT {
            return Vec::new();
        }
        self.travelled = 0.0;
        vec![Fact::Moved]
    }

    fn click(&mut self, part: &PartId) -> Vec<Fact> {
        let mut facts = vec![Fact::Clicked(part.clone())];
        match part.as_str() {
            // A click beside leaves what is carried in the hand.
            GROUND => return facts,
            PAGE_UP => {
                facts.extend(self.scroll(Direction::Up, Stride::Notches(1.0)));
                return facts;
            }
            PAGE_DOWN => {
                facts.extend(self.scroll(Direction::Down, Stride::Notches(1.0)));
                return facts;
            }
            _ => {}
        }
        let Some(item) = self.item(part).cloned() else { return facts };
        self.chosen = Some(part.clone());
        match &item.is {
            Kind::Lamp { .. } => {
                if let Some(condition) = self.condition_mut(part) {
                    condition.on = !condition.on;
                    facts.push(Fact::Turned { part: part.clone(), on: condition.on });
                }
            }
            Kind::Thing(_) => {
                self.carried = Some(part.clone());
                facts.push(Fact::Took(part.clone()));
            }
            Kind::Place { .. } => {
                if let Some(thing) = self.carried.clone() {
                    facts.extend(self.put(&thing, Some(part), Spot::new(item.at.0 / 100.0, item.at.1 / 100.0)));
                }
            }
            _ => {}
        }
        // Whoever can click already need not rest.
        if self.dwell_time(part).is_some() {
            facts.push(Fact::Dwelt(part.clone()));
        }
        facts.extend(item.sound.map(|cue| Fact::Sounded { cue, loudness: 1.0 }));
        if let Some(tune) = item.tune {
            self.plays = tune == Tune::Starts;
        }
        facts
    }

    /// A double-click, or Enter after a click: a chest opens, or closes.
    fn open(&mut self, part: &PartId) -> Vec<Fact> {
        let mut facts = vec![Fact::DoubleClicked(part.clone())];
        let opens = matches!(self.item(part).map(|item| &item.is), Some(Kind::Chest { .. }));
        if let Some(standing) = self.condition_mut(part).filter(|_| opens) {
            standing.on = !standing.on;
            facts.push(Fact::Turned { part: part.clone(), on: standing.on });
        }
        facts
    }

    /// Puts a thing down. On a place that takes it, it goes in; anywhere else it stays where it was let go
    /// (STANDARDS.md G4: never back to the start).
    fn put(&mut self, thing: &PartId, onto: Option<&PartId>, at: Spot) -> Vec<Fact> {
        if !matches!(self.item(thing).map(|item| &item.is), Some(Kind::Thing(_))) {
            return Vec::new();
        }
        let place = onto
            .and_then(|place| self.item(place))
            .filter(|place| matches!(&place.is, Kind::Place { takes, .. } if takes.contains(thing)))
            .map(|place| (place.id.clone(), Spot::new(place.at.0, place.at.1)));
        let offset = self.offset;
        self.carried = None;
        let Some(condition) = self.condition_mut(thing) else { return Vec::new() };
        if let Some((place, at)) = place {
            condition.inside = Some(place.clone());
            condition.at = at;
            vec![Fact::Placed { part: thing.clone(), on: Some(place) }]
        } else {
            condition.inside = None;
            condition.at = Spot::new((at.x * 100.0).clamp(4.0, 96.0), (at.y * 100.0).clamp(4.0, 96.0) + offset * 100.0);
            vec![Fact::Placed { part: thing.clone(), on: None }]
        }
    }

    fn room(&self, direction: Direction) -> f32 {
        match direction {
            Direction::Down => self.reach() - self.offset,
            Direction::Up => self.offset,
        }
    }

    fn scroll(&mut self, direction: Direction, stride: Stride) -> Vec<Fact> {
        if self.scene().page.is_none() {
            return Vec::new();
        }
        let before = self.offset;
        let sign = if direction == Direction::Down { 1.0 } else { -1.0 };
        let wanted = match stride {
            Stride::Notches(notches) => before + sign * notches.abs() * NOTCH,
            Stride::Page => before + sign * PAGE,
            Stride::End => before + sign * self.reach(),
            Stride::To(fraction) => fraction * self.reach(),
        };
        self.offset = if wanted.is_finite() { wanted.clamp(0.0, self.reach()) } else { before };
        if self.offset > before {
            vec![Fact::Scrolled(Direction::Down)]
        } else if self.offset < before {
            vec![Fact::Scrolled(Direction::Up)]
        } else {
            Vec::new()
        }
    }

    fn scroll_to(&self, part: &PartId) -> Option<Gesture> {
        let condition = self.item(part).and_then(|_| self.condition(part))?;
        let middle = condition.at.y / 100.0 - self.offset;
        let direction = if middle > 0.5 { Direction::Down } else { Direction::Up };
        (self.room(direction) > 0.0).then(|| scroll(direction))
    }

    fn flip(&self, part: &PartId, from: bool) -> Option<Gesture> {
        let ready = self.is_there(part) && self.condition(part)?.on == from;
        match self.item(part)?.is {
            Kind::Lamp { .. } => ready.then(|| Gesture::Click(part.clone())),
            Kind::Chest { .. } => ready.then(|| Gesture::DoubleClick(part.clone())),
            _ => None,
        }
    }

    fn carry(&self, thing: &PartId, place: &PartId) -> Option<Gesture> {
        let Kind::Place { takes, .. } = &self.item(place)?.is else { return None };
        if !takes.contains(thing) || !self.is_there(thing) || !self.is_there(place) {
            return None;
        }
        if self.carried.as_ref() == Some(thing) {
            return Some(Gesture::Click(place.clone()));
        }
        let at = self.item(place)?.at;
        Some(Gesture::Drag {
            part: thing.clone(),
            onto: Some(place.clone()),
            at: Spot::new(at.0 / 100.0, at.1 / 100.0),
        })
    }
}

impl Machine for Playground {
    fn name(&self) -> &'static str {
        "playground"
    }

    fn all_parts(&self) -> Vec<Part> {
        let mut parts: Vec<Part> = Vec::new();
        for item in self.scenes.iter().flat_map(|scene| &scene.items) {
            if parts.iter().all(|part| part.id != item.id) {
                parts.push(item.part());
            }
        }
        let is_page = self.scenes.iter().any(|scene| scene.page.is_some());
        let common = if is_page { &COMMON[..] } else { &COMMON[..1] };
        parts.extend(common.iter().map(|id| Part::common(PartId::new(id))));
        parts
    }

    fn parts(&self) -> Vec<Part> {
        let items = self.items().filter(|(item, _)| self.is_in_sight(&item.id)).map(|(item, _)| item.part());
        let common = if self.scene().page.is_some() { &COMMON[..] } else { &COMMON[..1] };
        items.chain(common.iter().map(|id| Part::common(PartId::new(id)))).collect()
    }

    fn act(&mut self, gesture: &Gesture) -> Vec<Fact> {
        match gesture {
            Gesture::Move(distance) => self.travel(*distance),
            Gesture::Point(part) if self.is_there(part) => vec![Fact::Pointed(part.clone())],
            Gesture::Hold(part) if self.is_there(part) => vec![Fact::Held(part.clone())],
            Gesture::RightClick(part) if self.is_there(part) => vec![Fact::RightClicked(part.clone())],
            Gesture::DoubleClick(part) if self.is_there(part) => self.open(part),
            Gesture::Key(Key::Enter) => {
                let chosen = self.chosen.clone().filter(|chosen| self.is_there(chosen));
                chosen.map(|chosen| self.open(&chosen)).unwrap_or_default()
            }
            Gesture::NearDoubleClick { part, why } if self.is_there(part) => {
                vec![Fact::NearlyDoubleClicked(part.clone(), *why)]
            }
            Gesture::Dwell(part) if self.dwell_time(part).is_some() => vec![Fact::Dwelt(part.clone())],
            Gesture::Click(part) if self.is_there(part) => self.click(part),
            Gesture::Drag { part, onto, at } if self.is_there(part) => self.put(part, onto.as_ref(), *at),
            Gesture::Scroll { direction, stride, .. } => self.scroll(*direction, *stride),
            _ => Vec::new(),
        }
    }

    fn obey(&mut self, cue: &Cue, _: &Texts) -> bool {
        matches!(cue, Cue::Scene(scene) if self.show(scene))
    }

    fn holds(&self, wish: &Wish) -> bool {
        match wish {
            Wish::Seen(part) => self.is_in_sight(part),
            Wish::Is(part, Condition::On) => self.is_lit(part, true),
            Wish::Is(part, Condition::Off) => self.is_lit(part, false),
            Wish::In(thing, place) => self.is_in(thing, place),
            _ => false,
        }
    }

    fn tune(&self) -> Option<world::Tune> {
        self.plays.then(|| world::Tune::new(MUSIC))
    }

    fn answers(&self, key: Key) -> bool {
        key == Key::Enter && self.chosen.is_some()
    }

    fn toward(&self, wish: &Wish) -> Option<Gesture> {
        let reach_for = |part: &PartId, gesture: fn(PartId) -> Gesture| {
            if self.is_there(part) { Some(gesture(part.clone())) } else { self.scroll_to(part) }
        };
        match wish {
            Wish::Move => Some(Gesture::Move(MOVEMENT)),
            Wish::Find => self.hidden.then_some(Gesture::Move(SEARCH)),
            Wish::Point(part) => reach_for(part, Gesture::Point),
            Wish::Hold(part) => reach_for(part, Gesture::Hold),
            Wish::Click(part) => reach_for(part, Gesture::Click),
            Wish::DoubleClick(part) => reach_for(part, Gesture::DoubleClick),
            Wish::RightClick(part) => reach_for(part, Gesture::RightClick),
            Wish::Dwell(part) => self.dwell_time(part).map(|_| Gesture::Dwell(part.clone())),
            Wish::Scroll(direction) => (self.room(*direction) > 0.0).then(|| scroll(*direction)),
            Wish::Seen(part) => self.scroll_to(part),
            Wish::Is(part, Condition::On) => self.flip(part, false),
            Wish::Is(part, Condition::Off) => self.flip(part, true),
            Wish::In(thing, place) => self.carry(thing, place),
            _ => None,
        }
    }
}

fn scroll(direction: Direction) -> Gesture {
    Gesture::Scroll { part: PartId::new(PAGE_PART), direction, stride: Stride::Notches(1.0) }
}
