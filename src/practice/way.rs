//! Whether a gesture leads anywhere: what is a miss, and what is only another way.

use super::{Matcher, Practice, SLIP};
use crate::gesture::{Apart, Gesture, Spot};
use crate::world::{Condition, Fact, Wish, World};
use crate::writing::Progress;

/// How many gestures are looked ahead.
const AHEAD: usize = 12;

/// The gestures someone who knows the way still needs, [`AHEAD`] at most; nothing if there is no way. A gesture that makes
/// it shorter was a good one, whatever the way.
pub(super) fn way(world: &World, matcher: &Matcher) -> Option<Vec<Gesture>> {
    let (mut world, mut matcher) = (world.clone(), matcher.clone());
    let mut way = Vec::new();
    while way.len() < AHEAD && !matcher.is_done() {
        let gesture = matcher.open(&world).iter().find_map(|wish| world.toward(wish))?;
        let facts = world.act(&gesture);
        matcher.take(&facts, &world);
        way.push(gesture);
    }
    Some(way)
}

impl Practice {
    /// Whether a gesture without a result yet is a fair beginning: taking what is to be carried, moving towards it.
    /// `is_sign`: it wrote a sign.
    pub(super) fn is_on_the_way(&self, gesture: &Gesture, is_sign: bool) -> bool {
        let is_sign = is_sign || matches!(gesture, Gesture::Type(_));
        if is_sign || matches!(gesture, Gesture::Key(_)) {
            // While no text is asked for, typing is answered by the world alone.
            // A slip counts once, not again with each sign that follows it before it is seen.
            let well_begun = |(_, progress): (String, Progress)| progress.wrong % SLIP != 1 || !is_sign;
            let is_asked = self.matcher.open(&self.world).iter().any(Wish::is_typed);
            return self.model().map_or(!is_asked, well_begun);
        }
        let Some(part) = gesture.part() else { return true };
        match gesture {
            Gesture::Drag { part, .. } => self.targets().contains(part),
            // The first click of a double-click, and the click that takes a thing.
            Gesture::Click(_) => self.matcher.open(&self.world).iter().any(|wish| {
                let opens = matches!(self.world.toward(wish), Some(Gesture::DoubleClick(opened)) if opened == *part);
                let begins = matches!(wish, Wish::In(..) | Wish::DoubleClick(_) | Wish::Hold(_) | Wish::Point(_));
                let writes = matches!(wish, Wish::Written { .. });
                opens || wish.part() == Some(part) && (begins || writes)
            }),
            // The other button's menu is another way to what is wished for.
            Gesture::DoubleClick(_) | Gesture::RightClick(_) => self.targets().contains(part),
            _ => false,
        }
    }

    /// Whoever cannot drag clicks the thing, then the place (CURRICULUM.md 2): while that is what is wished for, the
    /// second click carries it there.
    pub(super) fn carried_by_clicks(&self, gesture: &Gesture) -> Option<Gesture> {
        let Gesture::Click(clicked) = gesture else { return None };
        self.matcher.open(&self.world).iter().find_map(|wish| match wish {
            Wish::In(thing, place) if place == clicked => {
                let chosen = Wish::Is(thing.clone(), Condition::Chosen);
                let drag = Gesture::Drag { part: thing.clone(), onto: Some(place.clone()), at: Spot::new(0.5, 0.5) };
                self.world.holds(&chosen).then_some(drag)
            }
            _ => None,
        })
    }

    /// Whether two clicks were nearly the double-click that is waited for.
    pub(super) fn nearly_double_clicked(&self, facts: &[Fact]) -> Option<Apart> {
        let (part, why) = facts.iter().find_map(|fact| match fact {
            Fact::NearlyDoubleClicked(part, why) => Some((part, *why)),
            _ => None,
        })?;
        let waited = |gesture: Gesture| matches!(gesture, Gesture::DoubleClick(wanted) if wanted == *part);
        let open = self.matcher.open(&self.world);
        open.iter().filter_map(|wish| self.world.toward(wish)).any(waited).then_some(why)
    }
}
