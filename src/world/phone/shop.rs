//! Networks and applications: joined, found, installed, taken off.

use super::state::{Note, Over, View};
use super::{Phone, Slot};
use crate::world::mail::folded;

/// How much of an application comes with each thing one does meanwhile, in percent.
const PIECE: u8 = 34;

impl Phone {
    pub(super) fn join(&mut self, id: &str) {
        let Some(network) = self.raw.networks.iter().find(|network| network.id == id).cloned() else { return };
        if network.trap {
            self.state.over = Some(Over::Stop(format!("network-{id}.stop")));
        } else if network.locked && self.state.network.as_deref() != Some(id) {
            self.password.forget();
            self.enter(View::Network(id.to_owned()));
        } else {
            self.joined(id);
        }
    }

    pub(super) fn joined(&mut self, id: &str) {
        self.state.wifi = true;
        self.state.plane = false;
        self.state.network = Some(id.to_owned());
        self.state.note = Some(Note::Joined);
    }

    pub(super) fn join_with_password(&mut self) {
        let View::Network(id) = self.state.view.clone() else { return };
        if self.password.text().trim() == self.text_of(&format!("network-{id}.password")).trim() {
            self.go_back();
            self.go_back();
            self.joined(&id);
        } else {
            self.state.note = Some(Note::CodeAgain);
        }
    }

    /// Applications in whose name or maker a word stands.
    pub(super) fn look_in_store(&mut self) {
        let query = folded(&self.search.text());
        let words: Vec<&str> = query.split(|c: char| !c.is_alphanumeric()).filter(|word| word.len() > 2).collect();
        self.state.focus = None;
        if words.is_empty() {
            self.state.found = None;
            return;
        }
        let is_meant = |id: &str| {
            let about = format!("store-{id}");
            let text = folded(&format!("{} {}", self.text_of(&about), self.text_of(&format!("{about}.publisher"))));
            text.split(|c: char| !c.is_alphanumeric()).any(|known| {
                words.iter().any(|word| known == *word || strsim::levenshtein(known, word) <= word.len() / 5)
            })
        };
        let found: Vec<String> =
            self.raw.store.iter().filter(|offer| is_meant(&offer.id)).map(|offer| offer.id.clone()).collect();
        self.state.note = found.is_empty().then_some(Note::NoResults);
        self.state.found = Some(found);
        if !matches!(self.state.view, View::Store) {
            self.go_back();
        }
    }

    pub(super) fn install(&mut self) {
        let View::Offer(id) = self.state.view.clone() else { return };
        if self.offer(&id).is_some_and(|offer| offer.trap) {
            self.state.over = Some(Over::Stop(format!("store-{id}.stop")));
        } else if !self.is_installed(&id) && self.state.installing.is_none() {
            self.state.installing = Some((id, 0));
        }
    }

    /// An application comes while one does other things: here nothing waits for a clock.
    pub(super) fn go_on_installing(&mut self) {
        let Some((app, percent)) = self.state.installing.take() else { return };
        let percent = percent.saturating_add(PIECE);
        if percent < 100 {
            self.state.installing = Some((app, percent));
        } else {
            self.finish_installing(&app);
        }
    }

    pub(super) fn finish_installing(&mut self, app: &str) {
        self.state.installing = None;
        if !self.state.installed.contains(app) {
            self.state.installed.insert(app.to_owned());
            self.state.note = Some(Note::Installed);
        }
    }

    pub(super) fn uninstall(&mut self, app: &str) {
        if self.app(app).is_some_and(|app| app.removable) {
            self.state.installed.remove(app);
            self.state.recents.retain(|recent| recent != app);
            self.state.rights.remove(app);
            self.state.note = Some(Note::Removed);
        }
    }

    /// What is written in sight, if anything is.
    pub(super) fn slot_of(name: &str) -> Option<Slot> {
        use super::piece;
        match name {
            piece::WRITE => Some(Slot::Message),
            piece::DIAL_NUMBER => Some(Slot::Number),
            piece::NETWORK_PASSWORD => Some(Slot::Password),
            piece::STORE_SEARCH => Some(Slot::Search),
            piece::PAD_CODE => Some(Slot::Code),
            _ => None,
        }
    }
}
