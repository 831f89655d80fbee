//! Climbing the help ladder: what each rung says and shows.

use super::{Effect, Moment, Phase, Practice, Row, Rung};
use crate::gesture::{Apart, Gesture};
use crate::lesson::{Aim, Guidance};
use crate::sentence::Sentence;

impl Practice {
    pub(super) fn miss(&mut self) -> Vec<Effect> {
        let mut effects = vec![Effect::Missed];
        // Alone, the world answers as in real life and help waits to be asked.
        if self.guidance() == Guidance::Alone {
            return effects;
        }
        // There is nothing to miss in a sentence: a stray click is answered, not counted (CURRICULUM.md 2).
        let is_heard = self.step().aim == Aim::Listen;
        let rung = if is_heard { Rung::Soft } else { self.help.missed() };
        // Where help waits to be asked, an answer says where to look and no more.
        let rung = if self.row() == Row::Goal { Rung::Soft } else { rung };
        // To offer to show is not to show.
        self.give(rung.min(Rung::Halo));
        self.reach(rung);
        let sentence = self.message_for(rung);
        self.soft = Some(sentence.clone());
        if self.phase == Phase::Presenting {
            self.phase = Phase::Practising;
        }
        effects.push(Effect::Helped(rung));
        effects.push(Effect::Say(vec![sentence]));
        effects
    }

    /// Says what was missing of a double-click, and that a click then Enter does as well (CURRICULUM.md 2). Not counted:
    /// the tolerance grows with it, so the next try is easier.
    pub(super) fn teach_double_click(&mut self, why: Apart) -> Vec<Effect> {
        let sentence = Sentence::app(match why {
            Apart::Late => "double-click-late",
            Apart::Moved => "double-click-moved",
        });
        self.soft = Some(sentence.clone());
        vec![Effect::Helped(Rung::Soft), Effect::Say(vec![sentence])]
    }

    pub(super) fn message_for(&self, rung: Rung) -> Sentence {
        match rung {
            Rung::Nothing | Rung::Repeat | Rung::Soft => self.instruction().attribute("soft"),
            Rung::Halo if self.halo().is_empty() => self.instruction().attribute("soft"),
            Rung::Halo => Sentence::app("look-here"),
            Rung::Demonstration if !self.can_show() => Sentence::app("ask-counsellor"),
            Rung::Demonstration => Sentence::app("shall-i-show"),
            Rung::InTheirPlace => Sentence::app("i-can-do-it"),
            Rung::Counsellor => Sentence::app("ask-counsellor"),
        }
    }

    /// Gives a rung of the ladder.
    pub(super) fn climb(&mut self, rung: Rung, now: Moment) -> Vec<Effect> {
        let rung = match rung {
            Rung::Demonstration if !self.can_show() => Rung::Counsellor,
            Rung::InTheirPlace if self.position + 1 == self.legs.len() || self.step().aim == Aim::Listen => {
                Rung::Counsellor
            }
            rung => rung,
        };
        self.give(rung);
        self.reach(rung);
        self.help.hinted(now);
        let mut effects = vec![Effect::Helped(rung)];
        match rung {
            Rung::Nothing => {}
            Rung::Repeat => effects.extend(self.repeat()),
            Rung::Demonstration => self.demonstrate(now),
            Rung::Soft | Rung::Halo | Rung::InTheirPlace | Rung::Counsellor => {
                let sentence = self.message_for(rung);
                self.soft = Some(sentence.clone());
                effects.push(Effect::Say(vec![sentence]));
            }
        }
        effects
    }

    /// Remembers what was given, for the end.
    pub(super) fn give(&mut self, rung: Rung) {
        if self.step().aim != Aim::Listen {
            self.highest = self.highest.max(rung);
        }
    }

    pub(super) fn reach(&mut self, rung: Rung) {
        self.help.reach(rung);
        if rung >= Rung::Halo && self.step().aim != Aim::Listen {
            self.shaky.insert(self.step().id.clone());
        }
    }

    pub(super) fn gesture_to_show(&self) -> Option<Gesture> {
        let shown = self.step().show.iter().find_map(|wish| self.world.toward(wish));
        shown.or_else(|| self.next_gesture())
    }

    pub(super) fn demonstrate(&mut self, now: Moment) {
        let Some(gesture) = self.gesture_to_show() else { return };
        self.demonstrations += 1;
        self.help.show();
        self.help.hinted(now);
        self.demonstration = Some((gesture, self.demonstrations));
        self.phase = Phase::Demonstrating;
    }
}
