//! Reading: paragraphs, links, documents; and what is scrolled.

use super::piece::{self, Piece};
use super::{LetterId, Mail, Note, Over, Page, Stop};
use crate::gesture::{Direction, Stride};
use crate::world::{Errand, Fact, PartId};

/// How far a notch of the wheel goes, of the whole way down.
const NOTCH: f32 = 0.2;

impl Mail {
    /// A paragraph, a link, a picture was pressed.
    pub(super) fn touch(&mut self, id: &LetterId, block: &str, part: &PartId) {
        let Some((message, block)) = self
            .letter(id)
            .and_then(|letter| self.given(letter))
            .and_then(|message| Some((message, message.body.iter().find(|raw| raw.id == block)?)))
        else {
            return;
        };
        let (tell, is_link, is_trap) = (block.tell, block.link, message.is_trap());
        let leads = block.leads.clone().filter(|_| self.has_browser && !is_trap);
        self.before = None;
        if let Some(tell) = tell {
            self.found.insert(part.clone());
            self.note = Some(Note::Told(tell));
        }
        if let Some(page) = leads {
            self.errands.push(Errand::Visit(page));
        } else if is_link {
            self.hovered = Some(part.clone());
            self.over = Some(Over::Stop(if is_trap { Stop::Link } else { Stop::Site(part.clone()) }));
        } else if tell.is_none() && is_trap {
            self.note = Some(Note::Honest);
        }
    }

    pub(super) fn tell_sender(&mut self) {
        let Page::Reader(id) = &self.page else { return };
        let tell = self.letter(id).and_then(|letter| self.given(letter)).and_then(|message| message.tell);
        if let Some(tell) = tell {
            self.found.insert(PartId::new(piece::FROM));
            self.note = Some(Note::Told(tell));
            self.before = None;
        }
    }

    pub(super) fn open_attachment(&mut self, name: &str) {
        let Some((message, attachment)) = self.attachment(name) else { return };
        let letter = LetterId::new(&message.id);
        let (tell, is_closed) = (attachment.tell, attachment.pages.is_empty());
        if let Some(tell) = tell {
            self.found.insert(Piece::Attachment(name.to_owned()).part());
            self.note = Some(Note::Told(tell));
            self.before = None;
        }
        self.position = 0.0;
        self.over = Some(if tell.is_some() || is_closed {
            Over::Stop(Stop::Attachment)
        } else {
            Over::Document(letter, name.to_owned())
        });
    }

    pub(super) fn leave_preview(&mut self) {
        self.over = match self.over.take() {
            Some(Over::Preview(Some((letter, name)))) => Some(Over::Document(letter, name)),
            _ => None,
        };
    }

    /// Scrolls what is read. The fact tells the way.
    pub(super) fn scroll(&mut self, direction: Direction, stride: Stride) -> Vec<Fact> {
        if !self.is_reading() {
            return Vec::new();
        }
        let was = self.position;
        self.position = stride.place(was, direction, NOTCH);
        Fact::scrolled(was, self.position).into_iter().collect()
    }

    /// Whether something long is before one's eyes.
    pub(super) fn is_reading(&self) -> bool {
        self.window && matches!((&self.page, &self.over), (_, Some(Over::Document(..))) | (Page::Reader(_), None))
    }
}
