//! The folders at the left, and the messages of one of them.

use iced::widget::{Column, Row, column, container, responsive, row, text};
use iced::{Alignment, Element, Length, Size};

use super::{Program, WIDE, letters};
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::metric::{LEAST, TIGHT_LINE};
use crate::ui::part::Face;
use crate::ui::typing::capacity;
use crate::world::PartId;
use crate::world::mail::piece::{self, Piece};
use crate::world::mail::{BIN, DRAFTS, Folder, INBOX, Letter, Matter, Page, SENT, SPAM, Slot};

/// How wide the column of folders is, in sizes of its text: where there is room, where there is little, and where names
/// stand without signs.
const ROOMY: f32 = 11.8;
const SHORT: f32 = 9.6;
const SHORTEST: f32 = 8.2;
/// Below this width of the whole they do.
const CROWDED: f32 = 26.0;

/// The sign of a folder.
pub(super) fn sign_of(folder: &Folder) -> &'static str {
    match folder.as_str() {
        INBOX => "inbox",
        SENT => "sent",
        DRAFTS => "drafts",
        SPAM => "spam",
        BIN => "bin",
        _ => "open",
    }
}

impl<'a, M: Clone + 'a> Program<'a, M> {
    /// Whether the folders are signs alone: while one reads or writes and room is short.
    fn has_bare_folders(&self) -> bool {
        self.is_narrow() && !matches!(self.mail.page(), Page::List(_))
    }

    /// How wide the column of folders is.
    pub(super) fn folders_width(&self) -> f32 {
        let env = self.env();
        if self.has_bare_folders() {
            self.side() + env.px(26.0)
        } else {
            self.text
                * match self.size.width / self.text {
                    ..CROWDED => SHORTEST,
                    ..WIDE => SHORT,
                    _ => ROOMY,
                }
        }
    }

    /// How wide the page beside them is.
    pub(super) fn page_width(&self) -> f32 {
        if self.is_asked && self.is_small() { self.size.width } else { self.size.width - self.folders_width() }
    }

    /// « Nouveau message », and the folders under it.
    pub(super) fn folders(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let is_bare = self.has_bare_folders();
        let is_crowded = !is_bare && self.size.width < self.text * CROWDED;
        let size = env.px(LEAST).max(self.text * 0.86);
        // On the page one writes on, « Envoyer » is the button to press.
        let (face, ink) = if matches!(self.mail.page(), Page::List(_)) {
            (env.action(), palette.on_action)
        } else {
            (env.plain(), palette.ink)
        };
        let word =
            (!is_bare).then(|| self.label(self.called(piece::COMPOSE)).size(size).font(BOLD).width(Length::Fill));
        let sign = |name: &str, ink| (!is_crowded).then(|| icon(env, name, size * 1.2, ink));
        let compose = Row::new().push(sign("compose", ink)).push(word).spacing(self.gap()).align_y(Alignment::Center);
        let inner = if is_bare { 0.0 } else { env.px(8.0) };
        let aside = |content| if is_bare { container(content).center_x(Length::Fill) } else { container(content) };
        let compose = self
            .touch(PartId::new(piece::COMPOSE), face, aside(compose).center_y(Length::Shrink))
            .width(Length::Fill)
            .least(Size::new(0.0, self.side()))
            .padding([env.px(6.0), inner]);
        let folders = self.mail.folders().into_iter().map(|folder| {
            let open = *self.mail.page() == Page::List(folder.clone());
            let count = if folder.is(SENT) || folder.is(BIN) { 0 } else { self.mail.unread(&folder) };
            let font = if count > 0 { BOLD } else { REGULAR };
            let ink = palette.ink;
            let line = open.then_some((ink, env.metric.line()));
            let word = (!is_bare).then(|| {
                let name = self.called(folder.part().as_str());
                let name = if count > 0 { format!("{name} ({count})") } else { name };
                self.label(name).size(size).font(font).color(ink).width(Length::Fill)
            });
            let content =
                Row::new().push(sign(sign_of(&folder), ink)).push(word).spacing(self.gap()).align_y(Alignment::Center);
            let face = Face { fill: open.then_some(palette.ground), line, ..env.bare() };
            self.touch(folder.part(), face, aside(content).center_y(Length::Shrink))
                .width(Length::Fill)
                .least(Size::new(0.0, env.px(48.0)))
                .padding([env.px(4.0), inner])
                .into()
        });
        let folders = Column::with_children(folders);
        let content = column![compose, folders].spacing(env.px(6.0)).padding(env.px(4.0));
        container(self.strip(self.rolled(content))).width(self.folders_width()).height(Length::Fill).into()
    }

    /// What can be done with messages, and what looks for them.
    pub(super) fn list_tools(&self) -> Element<'a, M> {
        let env = self.env();
        // The field beside them keeps room for its sign and a word, or for its sign.
        let around = if self.is_narrow() { 8.0 } else { 12.0 };
        let room = if self.is_low() { self.size.width - self.text * around } else { self.page_width() };
        let most = (room - self.text * 3.2).max(3.0 * (self.side() + self.gap()));
        let acts = self.mail.has_ticked().then(|| {
            let acts = self.buttons(&[
                (PartId::new(piece::LIST_BIN), "bin", true),
                (PartId::new(piece::LIST_SPAM), "spam", false),
                (PartId::new(piece::LIST_MOVE), "move-to", false),
            ]);
            container(acts).max_width(most)
        });
        let is_empty = self.mail.search().is_empty();
        let has_caret = self.has_caret(Slot::Search);
        let field: Element<'a, M> = if is_empty && !has_caret {
            // What it is for stands in it.
            let (called, size, quiet) = (self.called(piece::SEARCH), self.text, env.palette.quiet);
            let signs: Vec<char> = called.chars().collect();
            let words = responsive(move |room| {
                let fits = capacity(&signs, room.width, size) >= signs.len();
                let words = text(if fits { called.clone() } else { String::new() }).size(size).color(quiet);
                container(words.line_height(TIGHT_LINE).wrapping(text::Wrapping::None)).center_y(Length::Fill).into()
            });
            let content = row![icon(env, "search", self.text * 1.1, env.palette.ink), words]
                .spacing(self.gap())
                .height(Length::Fill)
                .align_y(Alignment::Center);
            self.touch(PartId::new(piece::SEARCH), self.paper(false), content)
                .width(Length::Fill)
                .height(self.side())
                .padding([0.0, env.px(10.0)])
                .into()
        } else {
            self.field(Slot::Search).into()
        };
        let clear = (!is_empty).then(|| self.button(piece::SEARCH_CLEAR, "close", false).width(self.side()));
        let field = row![field].push(clear).spacing(self.gap());
        // Where a few buttons and a field have no room side by side, the buttons are what matters now.
        Row::new().push(acts).push(field).spacing(self.gap()).align_y(Alignment::Center).into()
    }

    /// The messages of a folder.
    pub(super) fn list(&self, folder: &Folder) -> Element<'a, M> {
        let env = self.env();
        let tools = (!self.is_low()).then(|| container(self.list_tools()).padding(self.gap()));
        let listed = self.mail.listed();
        let content: Element<'a, M> = if listed.is_empty() {
            let message = if self.mail.search().is_empty() { "no-mail" } else { "nothing-found" };
            container(self.reading(message)).padding(env.px(16.0)).into()
        } else {
            let lines = listed.into_iter().map(|letter| self.line(letter, folder));
            Column::with_children(lines).into()
        };
        Column::new().push(tools).push(self.rolled(content)).into()
    }

    /// A message's line.
    fn line(&self, letter: &Letter, folder: &Folder) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let ticked = self.mail.is_ticked(&letter.id);
        let sign = if ticked { "box-ticked" } else { "box-empty" };
        let tick = container(icon(env, sign, self.text * 1.3, palette.ink)).center(Length::Fill);
        let tick =
            self.touch(Piece::Check(letter.id.clone()).part(), env.bare(), tick).width(self.side()).height(self.side());
        let font = if letter.read { REGULAR } else { BOLD };
        let envelope = if letter.read { "envelope-open" } else { "envelope" };
        let envelope = icon(env, envelope, self.text * 1.1, if letter.read { palette.quiet } else { palette.action });
        let clip = self.mail.has_clip(letter).then(|| icon(env, "clip", self.text, palette.ink));
        let date = self
            .date(letter)
            .map(|date| self.label(env.text(&date)).font(font).color(palette.quiet).wrapping(text::Wrapping::None));
        let who = self.label(self.who(letter)).font(font);
        let what = self.label(self.what(letter)).font(font);
        let aside = match folder.as_str() {
            SPAM => Some((Piece::Keep(letter.id.clone()).part(), "keep")),
            BIN => Some((Piece::Restore(letter.id.clone()).part(), "restore")),
            _ => None,
        };
        let is_roomy = self.page_width() >= self.text * 34.0;
        let content: Element<'a, M> = if is_roomy {
            row![envelope, who.width(self.text * 10.5), what.width(Length::Fill)]
                .push(clip)
                .push(date)
                .spacing(env.px(12.0))
                .align_y(Alignment::Center)
                .into()
        } else if aside.is_some() || self.page_width() < self.text * 18.0 {
            // Where there is room for little, and a button at the right takes some of it.
            let first = row![who.width(Length::Fill)].push(clip).spacing(self.gap());
            let date = date.filter(|_| aside.is_none());
            column![first, what].push(date).width(Length::Fill).into()
        } else {
            let first = row![who.width(Length::Fill)].push(clip).push(date).spacing(self.gap());
            row![envelope, column![first, what].width(Length::Fill)]
                .spacing(env.px(10.0))
                .align_y(Alignment::Center)
                .into()
        };
        let line = self
            .touch(letter.id.part(), Face { corner: 0.0, ..env.bare() }, content)
            .width(Length::Fill)
            .least(Size::new(0.0, self.side()))
            .padding([env.px(6.0), env.px(4.0)])
            .on_hear((self.stage.hear)(self.heard(letter)));
        let aside = aside.map(|(id, sign)| self.button(id.as_str(), sign, true).width(Length::Shrink));
        let line = row![tick, line]
            .push(aside)
            .spacing(env.px(4.0))
            .align_y(Alignment::Center)
            .padding([env.px(2.0), env.px(4.0)]);
        let fill = ticked.then_some(palette.panel);
        let line = container(line)
            .width(Length::Fill)
            .style(move |_| container::Style { background: fill.map(Into::into), ..container::Style::default() });
        column![line, container(self.rule()).padding([0.0, env.px(8.0)])].into()
    }

    /// What a message's line says aloud.
    fn heard(&self, letter: &Letter) -> Vec<Sentence> {
        let mut heard = Vec::new();
        if letter.folder.is(DRAFTS) {
            heard.push(self.sentence("draft-mark"));
        }
        if !letter.read {
            heard.push(self.sentence("unread"));
        }
        if let Some(message) = self.mail.given(letter) {
            heard.push(letters(format!("person-{}", message.from)));
        }
        heard.push(self.name(&letter.id.part()));
        if self.mail.has_clip(letter) {
            heard.push(self.sentence("has-clip"));
        }
        heard.extend(self.date(letter));
        heard
    }

    /// Who wrote a message, or who is to receive it.
    fn who(&self, letter: &Letter) -> String {
        let env = self.env();
        let to = |to: &str| self.labelled("label-to", to);
        match self.mail.given(letter) {
            Some(message) if letter.folder.is(SENT) => {
                let names = message.with.iter().map(|person| env.text(&letters(format!("person-{person}"))));
                to(&names.collect::<Vec<_>>().join(", "))
            }
            Some(message) => env.text(&letters(format!("person-{}", message.from))),
            None if letter.folder.is(DRAFTS) => self.say("draft-mark"),
            None => {
                let names = letter.written().map(|written| self.people(&written.to)).unwrap_or_default();
                to(&names)
            }
        }
    }

    /// Addresses, as the names of those who have them.
    pub(super) fn people(&self, addresses: &str) -> String {
        let known = |address: &&str| {
            let mut people = self.mail.mailbox().people.iter();
            let has = |person: &str| {
                let own = letters(format!("person-{person}")).attribute("address");
                self.env().text(&own).eq_ignore_ascii_case(address)
            };
            people.find(|person| has(&person.id)).map(|person| letters(format!("person-{}", person.id)))
        };
        let named = crate::world::mail::recipients(addresses);
        let named = named
            .iter()
            .map(|address| known(address).map_or_else(|| (*address).to_owned(), |name| self.env().text(&name)));
        named.collect::<Vec<_>>().join(", ")
    }

    /// A message's subject.
    pub(super) fn what(&self, letter: &Letter) -> String {
        match &letter.matter {
            Matter::Given(_) => self.env().text(&letters(format!("mail-{}", letter.id.as_str()))),
            Matter::Written(written) if written.subject.trim().is_empty() => self.say("no-subject"),
            Matter::Written(written) => written.subject.clone(),
        }
    }

    pub(super) fn date(&self, letter: &Letter) -> Option<Sentence> {
        self.mail.given(letter).map(|message| letters(format!("date-{}", message.date)))
    }
}
