//! The way to a wish, for whoever knows the program.

use super::letter::{BIN, Folder, INBOX, LetterId, SPAM};
use super::piece::{self, Piece};
use super::send::{is_well_formed, recipients};
use super::{Mail, Over, Page, Slot};
use crate::gesture::{Direction, Gesture, Key, Stride};
use crate::world::files::{DESK, FileId, Kind};
use crate::world::{Condition, PartId, Posted, Wish};
use crate::writing::{Field, Rule};

#[allow(clippy::unnecessary_wraps, reason = "every answer here is a way, or none")]
fn click(part: &str) -> Option<Gesture> {
    Some(Gesture::Click(PartId::new(part)))
}

impl Mail {
    /// The next gesture towards a wish; nothing if there is no way.
    pub(super) fn way(&self, wish: &Wish) -> Option<Gesture> {
        match wish {
            Wish::Point(part) => self.reach(part, Gesture::Point),
            Wish::Dwell(part) => self.reach(part, Gesture::Dwell),
            Wish::Hold(part) => self.reach(part, Gesture::Hold),
            Wish::Click(part) | Wish::Written { part, .. } => self.reach(part, Gesture::Click),
            Wish::DoubleClick(part) => self.reach(part, Gesture::DoubleClick),
            Wish::RightClick(part) => self.reach(part, Gesture::RightClick),
            Wish::Scroll(direction) => self.scroll_way(*direction),
            Wish::Seen(part) if !self.is_seen(part) => match part.as_str() {
                piece::END | piece::DOCUMENT_END => self.scroll_way(Direction::Down),
                _ => self.reach(part, Gesture::Click),
            },
            Wish::In(letter, folder) => match (Piece::of(letter), Piece::of(folder)) {
                (Piece::Letter(letter), Piece::Folder(folder)) => self.bring(&letter, &folder),
                _ => None,
            },
            Wish::Is(part, condition) if !self.is(part, *condition) => self.turn_into(part, *condition),
            Wish::Sent(posted) if !self.is_posted(posted) => self.send_way(posted),
            _ => None,
        }
    }

    fn is_seen(&self, part: &PartId) -> bool {
        use crate::world::Machine as _;
        self.holds(&Wish::Seen(part.clone()))
    }

    fn scroll_way(&self, direction: Direction) -> Option<Gesture> {
        let page = if matches!(self.over, Some(Over::Document(..))) { piece::DOCUMENT_PAGE } else { piece::PAPER };
        if !self.is_reading() {
            return self.reach(&PartId::new(page), Gesture::Click);
        }
        let room = if direction == Direction::Down { 1.0 - self.position } else { self.position };
        (room > 0.0).then(|| Gesture::Scroll { part: PartId::new(page), direction, stride: Stride::Notches(1.0) })
    }

    /// Makes a gesture on a part, or what comes before it.
    fn reach(&self, part: &PartId, gesture: impl Fn(PartId) -> Gesture) -> Option<Gesture> {
        if self.is_there(part) {
            // A menu that is not meant lies over what is.
            let menu = matches!(self.over, Some(Over::Account | Over::MoveTo));
            let in_menu = matches!(Piece::of(part), Piece::MoveTo(_)) || part.as_str() == piece::SIGN_OUT;
            let opens = part.as_str() == piece::ACCOUNT || matches!(part.as_str(), piece::MOVE | piece::LIST_MOVE);
            if menu && !in_menu && !opens {
                return click(piece::GROUND);
            }
            return Some(gesture(part.clone()));
        }
        if !self.window {
            return click(piece::ICON);
        }
        self.uncover(part).or_else(|| self.lead(part))
    }

    /// Takes away what lies over the page and is not where the part is.
    fn uncover(&self, part: &PartId) -> Option<Gesture> {
        match self.over.as_ref()? {
            Over::Picker(place, _) => match Piece::of(part) {
                Piece::File(file) => self.pick_way(place, &file),
                _ => click(piece::PICKER_CANCEL),
            },
            Over::Document(..) => click(piece::DOCUMENT_CLOSE),
            Over::Preview(_) => click(piece::PREVIEW_CLOSE),
            Over::Refusal(_) | Over::Stop(_) => click(piece::OK),
            // The way out leads through this menu.
            Over::Account if part.as_str().starts_with("sign-") => click(piece::SIGN_OUT),
            Over::Account | Over::MoveTo => click(piece::GROUND),
        }
    }

    /// Through folders, up and down, to where a file lies.
    fn pick_way(&self, place: &FileId, file: &FileId) -> Option<Gesture> {
        let file = self.files.get(file)?;
        if file.place == *place {
            return None;
        }
        // The folder on the way down, if the file lies below.
        let mut above = &file.place;
        while above.as_str() != DESK {
            let folder = self.files.get(above)?;
            if folder.place == *place {
                return Some(Gesture::DoubleClick(Piece::File(folder.id.clone()).part()));
            }
            above = &folder.place;
        }
        click(piece::PICKER_UP)
    }

    /// From page to page.
    fn lead(&self, part: &PartId) -> Option<Gesture> {
        let name = part.as_str();
        if name.starts_with("sign-in/") || name.starts_with("sign-up/") {
            return self.out(name);
        }
        if !self.signed_in {
            return match self.page {
                Page::SignUp => click(piece::BACK),
                Page::Welcome => click(piece::WELCOME_GO),
                _ => click(piece::SIGN_IN_GO),
            };
        }
        match Piece::of(part) {
            Piece::Letter(letter) | Piece::Check(letter) | Piece::Keep(letter) | Piece::Restore(letter) => {
                self.list_with(&letter)
            }
            Piece::Block(letter, _) => self.open_way(&letter),
            Piece::Earlier(letter) => {
                let later = self.letters.iter().find(|later| self.earlier(later).as_ref() == Some(&letter))?;
                self.open_way(&later.id.clone())
            }
            Piece::Attachment(name) => {
                let letter = LetterId::new(&self.attachment(&name)?.0.id);
                self.open_way(&letter)
            }
            Piece::Contact(_) if self.page == Page::Compose => self.offer_way(),
            Piece::File(_) if self.page == Page::Compose => click(piece::ATTACH),
            Piece::Contact(_) | Piece::File(_) => click(piece::COMPOSE),
            Piece::MoveTo(_) => match self.page {
                Page::Reader(_) => click(piece::MOVE),
                _ if self.has_ticked() => click(piece::LIST_MOVE),
                _ => self.read_way(),
            },
            Piece::Folder(_) | Piece::Attached(_) => None,
            Piece::Other => self.lead_common(name),
        }
    }

    /// What brings the address book's lines: the caret in the field, and nothing written there that suits nobody.
    fn offer_way(&self) -> Option<Gesture> {
        let to = &self.sheet.as_deref()?.to;
        if self.focus != Some(Slot::To) {
            return click(piece::TO);
        }
        Some(Gesture::Key(if to.is_at_end() { Key::Backspace } else { Key::End }))
    }

    fn lead_common(&self, part: &str) -> Option<Gesture> {
        match part {
            piece::SIGN_OUT => click(piece::ACCOUNT),
            piece::CC if self.page == Page::Compose => click(piece::ADD_CC),
            piece::PICKER | piece::PICKER_UP | piece::PICKER_JOIN | piece::PICKER_CANCEL
                if self.page == Page::Compose =>
            {
                click(piece::ATTACH)
            }
            piece::PICKER | piece::PICKER_UP | piece::PICKER_JOIN | piece::PICKER_CANCEL => click(piece::COMPOSE),
            piece::LIST_BIN | piece::LIST_SPAM | piece::LIST_MOVE => match self.page {
                Page::List(_) => {
                    let first = self.listed().first().map(|letter| letter.id.clone())?;
                    Some(Gesture::Click(Piece::Check(first).part()))
                }
                _ => click("folder/inbox"),
            },
            piece::SEARCH => click("folder/inbox"),
            piece::FROM
            | piece::PAPER
            | piece::REPLY
            | piece::REPLY_ALL
            | piece::FORWARD
            | piece::DELETE
            | piece::MOVE
            | piece::REPORT
            | piece::SPAM_IT
            | piece::PRINT
            | piece::UP
            | piece::DOWN => self.read_way(),
            piece::PREVIEW | piece::PREVIEW_GO | piece::PREVIEW_CLOSE => match self.page {
                Page::Reader(_) => click(piece::PRINT),
                _ => self.read_way(),
            },
            part if part.starts_with(piece::DOCUMENT) => {
                let of = |message: &super::RawMessage| {
                    message
                        .attachments
                        .iter()
                        .find(|attachment| !attachment.pages.is_empty() && attachment.tell.is_none())
                        .cloned()
                };
                let name = self.mailbox.messages.iter().find_map(of)?.id;
                self.reach(&Piece::Attachment(name).part(), Gesture::Click)
            }
            part if part.starts_with("compose/") => click(piece::COMPOSE),
            _ => None,
        }
    }

    /// To the pages in front of the mailbox.
    fn out(&self, part: &str) -> Option<Gesture> {
        if self.signed_in {
            let is_open = self.over == Some(Over::Account);
            return click(if is_open { piece::SIGN_OUT } else { piece::ACCOUNT });
        }
        match (&self.page, part.starts_with("sign-up/")) {
            (Page::SignIn, true) => click(piece::SIGN_IN_CREATE),
            (Page::SignUp | Page::Welcome, false) | (Page::Welcome, true) => click(piece::BACK),
            _ => None,
        }
    }

    /// Opens the message that was read last, or the first there is.
    fn read_way(&self) -> Option<Gesture> {
        let last = self
            .last_read
            .as_ref()
            .filter(|last| self.letter(last).is_some_and(|letter| self.is_received(letter) && !letter.folder.is(BIN)));
        let inbox = Folder::new(INBOX);
        let first = || self.letters.iter().find(|letter| letter.folder == inbox).map(|letter| &letter.id);
        self.open_way(&last.or_else(first)?.clone())
    }

    fn open_way(&self, letter: &LetterId) -> Option<Gesture> {
        let line = letter.part();
        let listed = self.listed().iter().any(|known| known.id == *letter);
        if listed && self.is_there(&line) { Some(Gesture::Click(line)) } else { self.list_with(letter) }
    }

    /// The list where a message lies.
    fn list_with(&self, letter: &LetterId) -> Option<Gesture> {
        let folder = self.letter(letter)?.folder.clone();
        Some(Gesture::Click(folder.part()))
    }

    /// Brings a message into a folder.
    fn bring(&self, id: &LetterId, folder: &Folder) -> Option<Gesture> {
        let letter = self.letter(id)?;
        if letter.folder == *folder {
            return None;
        }
        let home = letter.home.clone().unwrap_or_else(|| Folder::new(INBOX));
        if letter.folder.is(BIN) && home == *folder {
            return self.reach(&Piece::Restore(id.clone()).part(), Gesture::Click);
        }
        if letter.folder.is(SPAM) && folder.is(INBOX) {
            return self.reach(&Piece::Keep(id.clone()).part(), Gesture::Click);
        }
        // What is open is moved from there; else it is ticked, and nothing else with it.
        if self.page == Page::Reader(id.clone()) {
            let button = match folder.as_str() {
                BIN => PartId::new(piece::DELETE),
                // What is suspected is reported, as the lessons say; what was sent oneself can only be moved.
                SPAM if self.is_received(letter) => PartId::new(piece::REPORT),
                _ => Piece::MoveTo(folder.clone()).part(),
            };
            return self.reach(&button, Gesture::Click);
        }
        let other = self.ticked.iter().find(|ticked| *ticked != id);
        if let Some(other) = other {
            return self.reach(&Piece::Check(other.clone()).part(), Gesture::Click);
        }
        if !self.ticked.contains(id) {
            return self.reach(&Piece::Check(id.clone()).part(), Gesture::Click);
        }
        let button = if folder.is(BIN) { PartId::new(piece::LIST_BIN) } else { Piece::MoveTo(folder.clone()).part() };
        self.reach(&button, Gesture::Click)
    }

    fn turn_into(&self, part: &PartId, condition: Condition) -> Option<Gesture> {
        match (Piece::of(part), condition) {
            (Piece::Letter(letter), Condition::Open) => self.reach_line(&letter),
            (Piece::Letter(_), Condition::Closed) => self.reach(&PartId::new(piece::BACK), Gesture::Click),
            (Piece::Folder(_) | Piece::Attachment(_), Condition::Open)
            | (Piece::Block(..) | Piece::Check(_), Condition::On)
            | (Piece::Check(_) | Piece::Attached(_), Condition::Off)
            | (Piece::File(_), Condition::Chosen) => self.reach(part, Gesture::Click),
            (Piece::Attachment(_), Condition::Closed) => {
                self.reach(&PartId::new(piece::DOCUMENT_CLOSE), Gesture::Click)
            }
            (Piece::Attached(name), Condition::On) => self.attach_way(&FileId::new(&name)),
            (Piece::File(file), Condition::Open) => match &self.over {
                Some(Over::Picker(..)) if self.is_there(part) => Some(Gesture::DoubleClick(Piece::File(file).part())),
                _ => self.reach(part, Gesture::DoubleClick),
            },
            (Piece::Other, _) => self.turn_common(part.as_str(), condition),
            _ => None,
        }
    }

    /// A message's line, in the list it is in.
    fn reach_line(&self, letter: &LetterId) -> Option<Gesture> {
        self.reach(&letter.part(), Gesture::Click)
    }

    fn turn_common(&self, part: &str, condition: Condition) -> Option<Gesture> {
        let press = |part: &str| self.reach(&PartId::new(part), Gesture::Click);
        match (part, condition) {
            (piece::WINDOW, Condition::Closed) => press(piece::WINDOW_CLOSE),
            (piece::WINDOW, Condition::Open) => press(piece::ICON),
            (piece::SIGN_IN, Condition::Open) => {
                if !self.window {
                    return click(piece::ICON);
                }
                self.uncover_all().or_else(|| self.out("sign-in/"))
            }
            (piece::SIGN_UP, Condition::Open) => press(piece::SIGN_UP_FIRST),
            (piece::WELCOME, Condition::Open) => match self.lacking() {
                Some(Slot::Wanted) if self.page == Page::SignUp => press(piece::SUGGESTIONS[0]),
                None if self.page == Page::SignUp && !self.sign_up.terms => press(piece::SIGN_UP_TERMS),
                _ => press(piece::SIGN_UP_GO),
            },
            (piece::COMPOSE | piece::SHEET, Condition::Open) => press(piece::COMPOSE),
            (piece::COMPOSE | piece::SHEET, Condition::Closed) => press(piece::BACK),
            (piece::PICKER, Condition::Open) => press(piece::PICKER_JOIN),
            (piece::PICKER, Condition::Closed) => click(piece::PICKER_CANCEL),
            (piece::ACCOUNT, Condition::Open) => press(piece::ACCOUNT),
            (piece::ACCOUNT, Condition::Closed) => click(piece::GROUND),
            (piece::ACCOUNT, Condition::Off) => self.reach(&PartId::new(piece::SIGN_OUT), Gesture::Click),
            (piece::PREVIEW, Condition::Open) => press(piece::PREVIEW_GO),
            (piece::PREVIEW, Condition::Closed) => click(piece::PREVIEW_CLOSE),
            (piece::DOCUMENT, Condition::Closed) => click(piece::DOCUMENT_CLOSE),
            (piece::DIALOG, Condition::Closed) => click(piece::OK),
            (piece::SAVE, Condition::Closed | Condition::Off) if self.save_bar => press(piece::SAVE_NEVER),
            (piece::SAVE, Condition::On) if self.save_bar => press(piece::SAVE_KEEP),
            (piece::FROM, Condition::Open | Condition::On) => press(piece::FROM),
            (
                piece::SIGN_IN_EYE | piece::SIGN_IN_STAY | piece::SIGN_UP_EYE | piece::SIGN_UP_TERMS,
                Condition::On | Condition::Off,
            ) => press(part),
            _ => None,
        }
    }

    /// Takes away whatever lies over the page.
    fn uncover_all(&self) -> Option<Gesture> {
        if self.over == Some(Over::Account) { None } else { self.uncover(&PartId::new(piece::GROUND)) }
    }

    fn attach_way(&self, file: &FileId) -> Option<Gesture> {
        let kind = &self.files.get(file)?.kind;
        if !matches!(kind, Kind::Text(_) | Kind::Photo(_)) {
            return None;
        }
        if let Some(Over::Picker(_, Some(chosen))) = &self.over
            && chosen == file
        {
            return click(piece::PICKER_JOIN);
        }
        self.reach(&Piece::File(file.clone()).part(), Gesture::Click)
    }

    // Writing.

    /// The text that has to be written before anything else on the way to a wish.
    pub(super) fn first_written(&self, wish: &Wish) -> Option<Wish> {
        let written =
            |slot: Slot, text: &str, rule: Rule| Some(Wish::Written { part: slot.part(), text: text.to_owned(), rule });
        // Whoever stands outside has to get in first.
        let is_front = |part: &PartId| {
            part.as_str().starts_with("sign-") || matches!(part.as_str(), piece::WINDOW | piece::ACCOUNT)
        };
        let inside = !wish.parts().into_iter().any(|part| is_front(part) || part.as_str() == piece::SAVE)
            && !matches!(wish, Wish::Click(part) if matches!(part.as_str(), piece::BACK | piece::WINDOW_CLOSE | piece::GROUND | piece::SAVE_NEVER | piece::SAVE_KEEP | piece::ICON | piece::WELCOME_GO | piece::OK));
        if inside && !self.signed_in && self.window && self.page == Page::SignIn && self.over.is_none() {
            let is =
                |field: &Field, name: &str| self.texts.get(name).is_some_and(|text| field.text().trim() == text.trim());
            if !is(&self.sign_in.address, "camille/email") {
                return written(Slot::Address, "camille/email", Rule::Exact);
            }
            if !is(&self.sign_in.password, "camille/password") {
                return written(Slot::Password, "camille/password", Rule::Exact);
            }
            return None;
        }
        // Only an address that is taken has others proposed for it.
        if let Wish::Click(part) = wish
            && piece::SUGGESTIONS.contains(&part.as_str())
            && self.page == Page::SignUp
        {
            return (!self.is_taken()).then(|| written(Slot::Wanted, "camille/new-address", Rule::Exact)).flatten();
        }
        if let Wish::Is(part, Condition::Open) = wish
            && part.as_str() == piece::WELCOME
            && self.page == Page::SignUp
        {
            let secret = "camille/new-password";
            return self.lacking().and_then(|slot| {
                // The second is to be the first: one of the two may have been another.
                let first = self.sign_up.password.text();
                let is_other = self.texts.get(secret).is_some_and(|text| first.trim() != text.trim());
                let slot = if slot == Slot::Again && is_other { Slot::NewPassword } else { slot };
                let (text, rule) = match slot {
                    Slot::First => ("camille/first-name", Rule::Free),
                    Slot::Last => ("camille/last-name", Rule::Free),
                    Slot::Wanted if !self.is_taken() => ("camille/new-address", Rule::Exact),
                    Slot::NewPassword | Slot::Again => (secret, Rule::Exact),
                    // A sign too many would pass a free comparison, and not the form.
                    Slot::Phone => ("camille/phone", Rule::Exact),
                    _ => return None,
                };
                written(slot, text, rule)
            });
        }
        let Wish::Sent(posted) = wish else { return None };
        if self.is_posted(posted) || self.page != Page::Compose || self.over.is_some() {
            return None;
        }
        let sheet = self.sheet.as_deref()?;
        if self.is_astray(posted) {
            return None;
        }
        if let Some(person) = posted.to.iter().find(|person| !self.is_to(person)) {
            let is_first = posted.to.first() == Some(person);
            let text = format!("letters/person-{}.address", person.as_str().strip_prefix("contact/")?);
            return is_first.then(|| written(Slot::To, &text, Rule::Exact)).flatten();
        }
        let text = |slot: Slot, name: &Option<String>, field: &Field| {
            let model = self.texts.get(name.as_ref()?)?;
            let done = Rule::Free.compare(model, &field.text()).done
                || field.text().lines().any(|line| Rule::Free.compare(model, line).done);
            (!done).then(|| written(slot, name.as_ref()?, Rule::Free)).flatten()
        };
        text(Slot::Subject, &posted.subject, &sheet.subject)
            .or_else(|| text(Slot::Body, &posted.body, &sheet.body))
            .or_else(|| {
                let is_bare =
                    sheet.body.text().trim().is_empty() && sheet.attached.is_empty() && sheet.forwards.is_none();
                is_bare.then(|| written(Slot::Body, "mail/hello", Rule::Free)).flatten()
            })
    }

    fn is_to(&self, person: &PartId) -> bool {
        let Some(sheet) = self.sheet.as_deref() else { return false };
        let only = Posted { to: vec![person.clone()], ..Posted::default() };
        self.is_addressed(&sheet.written(), &only)
    }

    /// Whether the page one writes on cannot become what is wished for: it passes on another message.
    fn is_astray(&self, posted: &Posted) -> bool {
        let Some(sheet) = self.sheet.as_deref() else { return false };
        let forwards = sheet.forwards.as_ref().map(LetterId::part);
        posted.forwards.is_some() && posted.forwards != forwards
    }

    fn send_way(&self, posted: &Posted) -> Option<Gesture> {
        if !self.window {
            return click(piece::ICON);
        }
        let is_picking = matches!(self.over, Some(Over::Picker(..))) && posted.attached.is_some();
        if !is_picking && let Some(gesture) = self.uncover(&PartId::new(piece::GROUND)) {
            return Some(gesture);
        }
        if !self.signed_in {
            return self.lead(&PartId::new(piece::COMPOSE));
        }
        if self.page != Page::Compose || self.is_astray(posted) {
            return match &posted.forwards {
                Some(part) => match Piece::of(part) {
                    Piece::Letter(letter) if self.page == Page::Reader(letter.clone()) => click(piece::FORWARD),
                    Piece::Letter(letter) => self.open_way(&letter),
                    _ => None,
                },
                None => click(piece::COMPOSE),
            };
        }
        let sheet = self.sheet.as_deref()?;
        if posted.attached.is_some() && is_picking || self.lacks_file(posted) {
            let Piece::File(file) = Piece::of(posted.attached.as_ref()?) else { return None };
            return self.attach_way(&file);
        }
        // Somebody else beside the first.
        if let Some(person) = posted.to.iter().find(|person| !self.is_to(person)) {
            return self.reach(person, Gesture::Click);
        }
        // What cannot be an address is rubbed out.
        for (slot, field) in [(Slot::Cc, &sheet.cc), (Slot::To, &sheet.to)] {
            let text = field.text();
            if recipients(&text).into_iter().any(|address| !is_well_formed(address)) {
                return Some(match (self.focus == Some(slot), field.is_at_end()) {
                    (false, _) => Gesture::Click(slot.part()),
                    (true, false) => Gesture::Key(Key::End),
                    (true, true) => Gesture::Key(Key::Backspace),
                });
            }
        }
        click(piece::SEND)
    }

    fn lacks_file(&self, posted: &Posted) -> bool {
        let Some(Piece::File(file)) = posted.attached.as_ref().map(Piece::of) else { return false };
        let part = Piece::Attached(file.as_str().to_owned()).part();
        !self.is(&part, Condition::On)
    }
}
