//! Sorting: throwing away, suspecting, moving, and taking it back.

use super::letter::{BIN, Folder, INBOX, SPAM};
use super::{Before, Letter, LetterId, Mail, Note, Page};

impl Mail {
    /// The messages that a button is about: the open one, or those that are ticked.
    pub(super) fn chosen(&self) -> Vec<LetterId> {
        match &self.page {
            Page::Reader(letter) => vec![letter.clone()],
            _ => self.ticked.iter().cloned().collect(),
        }
    }

    /// Changes messages, so that it can be taken back; then shows the list again.
    pub(super) fn change(&mut self, ids: &[LetterId], note: Note, change: impl Fn(&mut Letter)) {
        let before = Before { letters: self.letters.clone(), page: self.page.clone(), sheet: None };
        for letter in self.letters.iter_mut().filter(|letter| ids.contains(&letter.id)) {
            change(letter);
        }
        if self.letters == before.letters {
            return;
        }
        if let Page::Reader(letter) = &self.page {
            let was = before.letters.iter().find(|known| known.id == *letter);
            let folder = was.map_or_else(|| Folder::new(INBOX), |letter| letter.folder.clone());
            self.turn(Page::List(folder));
        }
        self.over = None;
        self.ticked.clear();
        self.note = Some(note);
        self.before = Some(before);
    }

    pub(super) fn throw(&mut self, ids: &[LetterId]) {
        self.change(ids, Note::Binned, |letter| {
            if !letter.folder.is(BIN) {
                letter.home = Some(std::mem::replace(&mut letter.folder, Folder::new(BIN)));
            }
        });
    }

    pub(super) fn suspect(&mut self, ids: &[LetterId], note: Note) {
        // Nobody's own words are suspected.
        let is_own = |id: &&LetterId| self.letter(id).is_none_or(|letter| letter.written().is_some());
        let ids: Vec<LetterId> = ids.iter().filter(|id| !is_own(id)).cloned().collect();
        self.change(&ids, note, |letter| {
            letter.folder = Folder::new(SPAM);
            letter.home = Some(Folder::new(INBOX));
        });
    }

    pub(super) fn move_to(&mut self, folder: &Folder) {
        let ids = self.chosen();
        self.over = None;
        match folder.as_str() {
            BIN => self.throw(&ids),
            SPAM => self.suspect(&ids, Note::Suspected),
            _ => {
                let folder = folder.clone();
                self.change(&ids, Note::Moved, move |letter| {
                    letter.home = None;
                    letter.folder = folder.clone();
                });
            }
        }
    }

    pub(super) fn undo(&mut self) {
        let Some(before) = self.before.take() else { return };
        let was_sending = self.note == Some(Note::Sent);
        let Before { letters, page, sheet } = before;
        self.turn(page);
        self.letters = letters;
        self.sheet = sheet;
        self.note = Some(if was_sending { Note::Unsent } else { Note::Undone });
    }
}
