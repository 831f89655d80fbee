//! What every simulated machine answers.

use std::sync::Arc;

use super::{Cue, Door, Errand, Fact, Part, PartId, Tune, Wish};
use crate::gesture::{Gesture, Key};
use crate::sentence::Scope;
use crate::writing::{Field, Texts};

/// A simulated machine, as [`super::World`] runs it.
pub trait Machine {
    /// Its name: its file in `locales/<lang>/worlds/`.
    fn name(&self) -> &'static str;

    /// Every part that can be met in it, in any of its states.
    fn all_parts(&self) -> Vec<Part>;

    /// The parts that can be acted upon now, in reading order.
    fn parts(&self) -> Vec<Part>;

    /// Answers a gesture. A gesture on a part that is not there does nothing.
    fn act(&mut self, gesture: &Gesture) -> Vec<Fact>;

    /// Obeys a cue of the lesson. False if the cue is not one of this machine's, or names what is not there.
    fn obey(&mut self, cue: &Cue, texts: &Texts) -> bool;

    /// Whether a wish about a state holds now.
    fn holds(&self, wish: &Wish) -> bool;

    /// The next gesture of someone who knows the way to a wish; nothing if there is no way from here.
    fn toward(&self, wish: &Wish) -> Option<Gesture>;

    /// What has to be granted first, on the way to a greater wish: a text to be written, for the most part.
    fn smaller(&self, _wish: &Wish) -> Option<Wish> {
        None
    }

    /// Gives the texts of [`Machine::texts`], and of the lesson, in the learner's language.
    fn learn(&mut self, _texts: &Arc<Texts>) {}

    /// The names of the texts it has to know: `mail/person-grandchild.address` is a message of the machine `mail`.
    fn texts(&self) -> Vec<String> {
        Vec::new()
    }

    /// Every message that names no part, with the words that have it.
    fn sentences(&self) -> Vec<(Scope, String)> {
        Vec::new()
    }

    /// What stands for it while another machine is in sight: the given part, under the name of what it shows.
    fn title(&self, _part: PartId) -> Option<Part> {
        None
    }

    /// What the other machines are to do because of what was just done here. They are handed out once.
    fn errands(&mut self) -> Vec<Errand> {
        Vec::new()
    }

    /// Does what another machine caused. False if it is not this machine's to do.
    fn run(&mut self, _errand: &Errand) -> bool {
        false
    }

    /// The links of its messages that lead to a page.
    fn doors(&self) -> Vec<Door> {
        Vec::new()
    }

    /// Learns which links lead to pages, and that there is a browser that shows them.
    fn know(&mut self, _doors: &[Door]) {}

    /// What stands in a field.
    fn field(&self, _part: &PartId) -> Option<&Field> {
        None
    }

    /// The field that receives what is typed now.
    fn writing(&self) -> Option<(PartId, &Field)> {
        None
    }

    /// The same, to write in it.
    fn writing_mut(&mut self) -> Option<&mut Field> {
        None
    }

    /// How a sign is written with the keyboard that the machine draws itself; nothing where one types, as on a computer.
    fn spell(&self, _sign: char) -> Option<Gesture> {
        None
    }

    /// How the sign before the caret is rubbed out with that keyboard.
    fn erase(&self) -> Option<Gesture> {
        None
    }

    /// What is heard of it as long as it goes on.
    fn tune(&self) -> Option<Tune> {
        None
    }

    /// Whether a key that no field needs means something here now: Enter on what is chosen, Escape for an open menu.
    fn answers(&self, _key: Key) -> bool {
        false
    }
}
