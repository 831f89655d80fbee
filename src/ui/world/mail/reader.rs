//! A message: its subject, who wrote it, its paragraphs, what hangs on it; above it what can be done with it, under it
//! what can be answered.

use std::time::Duration;

use iced::widget::{Column, Row, column, container, row, space, svg, text};
use iced::{Alignment, Border, Element, Length, Padding};

use super::{Program, letters};
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::{Face, part};
use crate::world::PartId;
use crate::world::mail::piece::{self, Piece};
use crate::world::mail::{Attached, BIN, Letter, LetterId, RawAttachment, RawBlock, RawMessage, SPAM, Written};

/// How long one rests on a link before its address has been shown long enough.
const REST: Duration = Duration::from_secs(2);
/// How wide a letter's lines are at most, in sizes of its text: some sixty signs.
const LINES: f32 = 34.0;

impl<'a, M: Clone + 'a> Program<'a, M> {
    /// What can be done with the message: above it.
    pub(super) fn reader_tools(&self, letter: &Letter) -> Element<'a, M> {
        let own = |piece: Piece, sign, is_there: bool| (piece.part(), sign, true, is_there);
        let common = |id: &str, sign, matters, is_there: bool| (PartId::new(id), sign, matters, is_there);
        let (in_bin, in_spam) = (letter.folder.is(BIN), letter.folder.is(SPAM));
        let is_suspicious = self.mail.is_received(letter) && !in_spam;
        // Told from the message, not from what can be pressed: it stays where it is when a sheet lies over it.
        let all: [(PartId, &'static str, bool, bool); 7] = [
            own(Piece::Keep(letter.id.clone()), "keep", in_spam),
            own(Piece::Restore(letter.id.clone()), "restore", in_bin),
            common(piece::DELETE, "bin", false, !in_bin),
            common(piece::REPORT, "flag", true, is_suspicious),
            common(piece::SPAM_IT, "spam", false, is_suspicious),
            common(piece::MOVE, "move-to", false, true),
            common(piece::PRINT, "print", false, true),
        ];
        let there = all.into_iter().filter(|(.., is_there)| *is_there);
        self.buttons(&there.map(|(id, sign, matters, _)| (id, sign, matters)).collect::<Vec<_>>())
    }

    /// What can be answered: under it.
    fn answers(&self, letter: &Letter) -> Element<'a, M> {
        let is_received = self.mail.is_received(letter);
        let has_others = self.mail.given(letter).is_some_and(|message| !message.with.is_empty());
        let all = [
            (piece::REPLY, "reply", true, is_received),
            (piece::REPLY_ALL, "reply-all", false, is_received && has_others),
            (piece::FORWARD, "forward", true, true),
        ];
        let there = all.into_iter().filter(|(.., is_there)| *is_there);
        let buttons = there.map(|(id, sign, matters, _)| (PartId::new(id), sign, matters)).collect::<Vec<_>>();
        container(self.buttons(&buttons)).padding([self.env().px(4.0), self.gap()]).into()
    }

    /// The page of a message.
    pub(super) fn reader(&self, id: &LetterId) -> Element<'a, M> {
        let Some(letter) = self.mail.letter(id) else { return space().into() };
        let alone = self.is_asked && self.is_small();
        let tools = (!self.is_low() && !alone)
            .then(|| column![container(self.reader_tools(letter)).padding(self.gap()), self.rule()]);
        let answers = (!self.is_asked && !self.is_short_of_room()).then(|| column![self.rule(), self.answers(letter)]);
        let page =
            self.long(id.as_str(), piece::PAPER, [piece::UP, piece::DOWN], self.mail.position(), self.letter(letter));
        Column::new().push(tools).push(page).push(answers).push(self.status()).into()
    }

    /// How much of a letter can be seen at once.
    fn letter_height(&self) -> f32 {
        let side = self.side() + self.env().px(14.0);
        let bars = match (self.is_asked && self.is_small(), self.is_low()) {
            (true, _) => 0.0,
            (false, true) => 2.0,
            (false, false) => 3.0,
        };
        let note = if self.mail.note().is_some() { 4.2 * self.text } else { 0.0 };
        self.size.height - bars * side - note - 1.5 * self.text
    }

    /// Whether what has just been done is told where there is hardly room for the letter: then it is answered at its end.
    fn is_short_of_room(&self) -> bool {
        self.mail.note().is_some() && self.size.height < self.text * 17.0 && !self.is_asked
    }

    fn letter(&self, letter: &Letter) -> Element<'a, M> {
        let env = self.env();
        let size = self.text * if self.is_low() { 1.1 } else { 1.25 };
        let subject = self.lines(self.what(letter), BOLD).size(size);
        let subject = self.touch(letter.id.part(), env.bare(), subject).width(Length::Fill);
        let mut lines: Vec<Element<'a, M>> = vec![subject.into()];
        if let Some(message) = self.mail.given(letter) {
            // Where there is room for one line, it tells who writes.
            let at = usize::from(!self.is_asked || self.size.height >= self.text * 6.0);
            lines.insert(at, self.from(message));
            lines.push(self.to(letter, message));
            lines.push(self.rule());
            lines.extend(message.body.iter().map(|block| self.block(message, block)));
            lines.extend(self.mail.attachments(letter).iter().map(|attachment| self.attachment(attachment)));
        } else if let Some(written) = letter.written() {
            lines.push(self.label(self.labelled("label-to", &self.people(&written.to))).into());
            lines.push(self.rule());
            lines.extend(self.own(written));
        }
        if let Some(earlier) = self.mail.earlier(letter).and_then(|id| self.mail.letter(&id)) {
            let words = self.lines(self.what(earlier), REGULAR).width(Length::Fill);
            let content = row![icon(env, "envelope-open", self.text * 1.1, env.palette.ink), words]
                .spacing(self.gap())
                .align_y(Alignment::Center);
            let line = self.touch(Piece::Earlier(earlier.id.clone()).part(), env.plain(), content);
            lines.push(line.width(Length::Fill).padding(env.px(10.0)).into());
        }
        if self.is_short_of_room() {
            lines.push(self.answers(letter));
        }
        let lines = Column::with_children(lines).spacing(env.px(14.0)).max_width(self.text * LINES);
        container(lines).width(Length::Fill).padding(Padding::from([env.px(8.0), env.px(12.0)])).into()
    }

    /// Who writes: portrait, name, and the address once one has asked for it.
    fn from(&self, message: &RawMessage) -> Element<'a, M> {
        let env = self.env();
        let person = letters(format!("person-{}", message.from));
        let address = person.clone().attribute("address");
        let found = self.mail.is_found(&PartId::new(piece::FROM));
        let shown = self.mail.has_detail() || found;
        let side = self.text * 1.8;
        let portrait =
            self.mail.person(&message.from).map(|person| svg(env.picture(&person.picture)).width(side).height(side));
        let name = self.labelled("label-from", &env.text(&person));
        let name = self.label(name).font(BOLD);
        let shown = shown.then_some(address);
        let words = column![name].push(shown.as_ref().map(|address| self.address(&env.text(address))));
        let content = Row::new()
            .push(portrait)
            .push(words)
            .push(found.then(|| icon(env, "tick", self.text, env.palette.done)))
            .spacing(env.px(10.0))
            .align_y(Alignment::Center);
        let heard: Vec<Sentence> = std::iter::once(person).chain(shown).collect();
        let face = if found { self.found() } else { env.bare() };
        self.touch(PartId::new(piece::FROM), face, content)
            .width(Length::Shrink)
            .least(iced::Size::new(0.0, self.side()))
            .padding(env.px(4.0))
            .on_hear((self.stage.hear)(heard))
            .into()
    }

    /// An address: too long for its line, it goes on after its sign.
    pub(super) fn address(&self, address: &str) -> Element<'a, M> {
        let pieces = address.split_inclusive('@').map(|piece| self.label(piece.to_owned()).into());
        Row::with_children(pieces).wrap().into()
    }

    /// To whom, and when.
    fn to(&self, letter: &Letter, message: &RawMessage) -> Element<'a, M> {
        let env = self.env();
        let quiet = env.palette.quiet;
        let name = |person: &String| env.text(&letters(format!("person-{person}")));
        let own = message.from == "camille";
        let mut people: Vec<String> = if own { Vec::new() } else { vec![env.text(&letters("person-camille"))] };
        people.extend(message.with.iter().map(name));
        let to = self.labelled("label-to", &people.join(", "));
        let date = self.date(letter).map(|date| self.label(env.text(&date)).color(quiet));
        Row::new()
            .push(self.label(to).color(quiet))
            .push(date)
            .spacing(self.text * 1.2)
            .wrap()
            .vertical_spacing(env.px(2.0))
            .into()
    }

    /// The face of what was found to give a trap away.
    fn found(&self) -> Face {
        let env = self.env();
        Face { line: Some((env.palette.done, env.metric.line())), fill: Some(env.palette.panel), ..env.bare() }
    }

    /// A paragraph, a link, a picture.
    fn block(&self, message: &RawMessage, block: &RawBlock) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let id = Piece::Block(LetterId::new(&message.id), block.id.clone()).part();
        let words = env.text(&self.name(&id));
        let found = self.mail.is_found(&id);
        let content: Element<'a, M> = if let Some(picture) = &block.picture {
            // Large, for the letter to be longer than its window; but seen whole with the line under it.
            let height = (self.letter_height() - 3.6 * self.text).max(self.text * 3.0);
            column![
                svg(env.picture(picture)).width(Length::Fill).height(height),
                container(self.lines(words, REGULAR)).center_x(Length::Fill)
            ]
            .spacing(env.px(6.0))
            .into()
        } else if block.link {
            let (color, thick) = (palette.link, env.px(3.0));
            let line = container(space()).width(Length::Fill).height(thick);
            column![self.label(words).font(BOLD).color(color), line.style(move |_| container::background(color))]
                .width(Length::Shrink)
                .into()
        } else if block.loud {
            self.lines(words, BOLD).size(self.text * 1.2).into()
        } else {
            self.lines(words, REGULAR).into()
        };
        let width = if block.link { Length::Shrink } else { Length::Fill };
        let content = Row::new()
            .push(found.then(|| icon(env, "tick", self.text, palette.done)))
            .push(container(content).width(width))
            .spacing(self.gap())
            .align_y(Alignment::Center);
        let face = if found { self.found() } else { env.bare() };
        let is_link = block.link && self.stage.listens;
        self.touch(id, Face { corner: env.px(4.0), ..face }, content)
            .width(width)
            .least(iced::Size::new(0.0, env.px(48.0)))
            .padding([env.px(6.0), env.px(6.0)])
            .traits(|traits| traits.dwell = is_link.then_some(REST))
            .into()
    }

    /// A document that came with the message.
    fn attachment(&self, attachment: &RawAttachment) -> Element<'a, M> {
        let env = self.env();
        let id = Piece::Attachment(attachment.id.clone()).part();
        let found = self.mail.is_found(&id);
        let side = self.text * 2.2;
        let label = self.label(format!("{}\u{a0}:", self.say("label-attached")));
        let name = self.label(self.called(id.as_str())).font(BOLD);
        let content = row![svg(env.picture(&attachment.picture)).width(side).height(side), column![label, name]]
            .push(found.then(|| icon(env, "tick", self.text, env.palette.done)))
            .spacing(env.px(12.0))
            .align_y(Alignment::Center);
        let face = if found { self.found() } else { env.plain() };
        self.touch(id, face, content).width(Length::Shrink).padding([env.px(8.0), env.px(16.0)]).into()
    }

    /// What the learner wrote, to be read again.
    fn own(&self, written: &Written) -> Vec<Element<'a, M>> {
        let env = self.env();
        let body = self.lines(written.body.clone(), REGULAR).wrapping(text::Wrapping::WordOrGlyph);
        let attached = written.attached.iter().map(|attached| -> Element<'a, M> {
            let name = env.text(&attached_name(attached));
            row![icon(env, "clip", self.text, env.palette.ink), self.label(name)].spacing(self.gap()).into()
        });
        std::iter::once(body.into()).chain(attached).collect()
    }

    /// A document that came with a message, page under page.
    pub(super) fn document(&self, name: &str) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let side = self.side();
        let pages = self.mail.attachment(name).map(|(_, attachment)| attachment.pages.as_slice()).unwrap_or_default();
        let line = env.metric.line();
        let pages = pages.iter().zip(1_u32..).map(|(picture, number)| {
            let sentence = letters(format!("attachment-{name}-page-{number}"));
            let mark = self.label(format!("{} {number}", self.say("page-number"))).color(palette.quiet);
            let height = (self.size.height * 0.5).max(self.text * 6.0);
            let words = self.told(&format!("page-{number}"), sentence, self.text * 1.1, REGULAR);
            let page = column![svg(env.picture(picture)).width(Length::Fill).height(height), words, mark]
                .spacing(env.px(8.0))
                .align_x(Alignment::Center);
            container(page)
                .width(Length::Fill)
                .padding(env.px(16.0))
                .style(move |_| {
                    let border = Border { color: palette.ink, width: line, radius: line.into() };
                    container::background(palette.ground).border(border)
                })
                .into()
        });
        let pages = Column::with_children(pages).spacing(env.px(16.0)).max_width(self.text * 26.0);
        let pages = container(pages).center_x(Length::Fill).padding(env.px(8.0));
        let arrows = [piece::DOCUMENT_UP, piece::DOCUMENT_DOWN];
        let long = self.long(name, piece::DOCUMENT_PAGE, arrows, self.mail.position(), pages);
        let title = self.label(env.text(&letters(format!("attachment-{name}")))).font(BOLD);
        let cross = container(icon(env, "close", side * 0.55, palette.ink)).center(Length::Fill);
        let cross = self.touch(PartId::new(piece::DOCUMENT_CLOSE), env.plain(), cross).width(side).height(side);
        let print = self.button(piece::DOCUMENT_PRINT, "print", !self.is_narrow()).width(Length::Shrink);
        let bar = row![container(title).width(Length::Fill).padding([0.0, env.px(8.0)]), print, cross]
            .spacing(env.px(16.0))
            .align_y(Alignment::Center)
            .padding(env.px(4.0));
        let whole = column![self.strip(bar), self.rule(), long];
        part(PartId::new(piece::DOCUMENT), env.bare(), whole)
            .width(Length::Fill)
            .height(Length::Fill)
            .traits(|traits| traits.sheet = true)
            .into()
    }
}

/// What something that hangs on a message is called.
pub(super) fn attached_name(attached: &Attached) -> Sentence {
    match attached {
        Attached::File(file) => Sentence::world("desktop", crate::world::desktop::piece::file(file).message()),
        Attached::Received(name) => letters(format!("attachment-{name}")),
    }
}
