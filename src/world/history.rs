//! Undo and redo, by keeping what was.

/// How many changes are remembered.
const MEMORY: usize = 100;

/// Something with its past and its undone future.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct History<T> {
    now: T,
    before: Vec<T>,
    after: Vec<T>,
}

impl<T: Clone + PartialEq> History<T> {
    /// Nothing has happened yet.
    #[must_use]
    pub const fn new(now: T) -> Self {
        Self { now, before: Vec::new(), after: Vec::new() }
    }

    /// As it is now.
    #[must_use]
    pub const fn now(&self) -> &T {
        &self.now
    }

    /// Makes a change. False if it changed nothing: then there is nothing to undo.
    pub fn change(&mut self, change: impl FnOnce(&mut T)) -> bool {
        let was = self.now.clone();
        change(&mut self.now);
        if self.now == was {
            return false;
        }
        if self.before.len() == MEMORY {
            self.before.remove(0);
        }
        self.before.push(was);
        self.after.clear();
        true
    }

    /// Makes a change that is no doing of the learner's: it stands in the past and the undone future as well.
    pub fn amend(&mut self, change: impl Fn(&mut T)) {
        let all = self.before.iter_mut().chain(&mut self.after).chain(std::iter::once(&mut self.now));
        all.for_each(change);
    }

    /// Whether there is something to undo.
    #[must_use]
    pub const fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Whether there is something to do again.
    #[must_use]
    pub const fn can_redo(&self) -> bool {
        !self.after.is_empty()
    }

    /// Takes the last change back.
    pub fn undo(&mut self) -> bool {
        let Some(was) = self.before.pop() else { return false };
        self.after.push(std::mem::replace(&mut self.now, was));
        true
    }

    /// Does again what was taken back.
    pub fn redo(&mut self) -> bool {
        let Some(next) = self.after.pop() else { return false };
        self.before.push(std::mem::replace(&mut self.now, next));
        true
    }
}
