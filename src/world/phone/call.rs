//! Calls: made, taken, refused, ended.

use super::state::{Call, Note, Power, Stage, View};
use super::{Phone, piece};

impl Phone {
    /// A call is made from somebody's page, or from the figures.
    pub(super) fn call_out(&mut self, by: &str) {
        let video = by == piece::PERSON_VIDEO;
        let with = match &self.state.view {
            View::Person(person) | View::Video(person) => Some(person.clone()),
            _ if self.number.text().trim().is_empty() => return,
            _ => self.of_number(&self.number.text()),
        };
        if self.state.plane {
            self.state.note = Some(Note::PlaneCall);
            return;
        }
        if !self.state.signal {
            self.state.note = Some(Note::NoSignal);
            return;
        }
        // How it goes when it is this person may be written in the file.
        let known =
            self.raw.calls.iter().find(|call| call.out && call.video == video && Some(&call.from) == with.as_ref());
        let (name, mute) = known.map_or((None, false), |call| (Some(call.id.clone()), call.mute));
        self.state.call = Some(Call { name, micro: !mute, ..Call::to(with, video) });
        self.state.focus = None;
    }

    /// Who has a number.
    fn of_number(&self, typed: &str) -> Option<String> {
        let figures = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
        let wanted = figures(typed);
        let known = |id: &str| figures(self.text_of(&format!("person-{id}.number")));
        self.raw.people.iter().find(|person| known(&person.id) == wanted).map(|person| person.id.clone())
    }

    /// A call comes, even to a dark glass.
    pub(super) fn ring(&mut self, name: &str) -> bool {
        let Some(raw) = self.raw_call(name).cloned() else { return false };
        self.state.plane = false;
        self.state.signal = true;
        self.state.power = Power::Awake;
        self.state.over = None;
        self.state.focus = None;
        self.state.note = None;
        self.state.calls.remove(name);
        let call = Call::to(Some(raw.from), raw.video);
        self.state.call = Some(Call { name: Some(raw.id), stage: Stage::Rings, ..call });
        true
    }

    /// A call of the file goes on.
    pub(super) fn talk(&mut self, name: &str) -> bool {
        if self.state.call.as_ref().is_some_and(|call| call.name.as_deref() == Some(name) && call.stage == Stage::Talks)
        {
            return true;
        }
        let Some(raw) = self.raw_call(name).cloned() else { return false };
        self.state.power = Power::Awake;
        self.state.over = None;
        let call = Call::to(Some(raw.from), raw.video);
        self.state.call = Some(Call { name: Some(raw.id), micro: !raw.mute, ..call });
        true
    }

    pub(super) fn answer(&mut self) {
        if let Some(call) = &mut self.state.call {
            call.stage = Stage::Talks;
            if let Some(name) = &call.name {
                self.state.calls.insert(name.clone(), true);
            }
        }
    }

    /// A call ends, or is refused.
    pub(super) fn hang_up(&mut self) {
        let Some(call) = self.state.call.take() else { return };
        if let (Some(name), Stage::Rings) = (call.name, call.stage) {
            self.state.calls.insert(name, false);
        }
        if !self.state.unlocked {
            self.state.view = View::Lock;
        }
    }
}
