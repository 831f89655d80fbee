//! The mail program, drawn: a window of its own, with an arrow back, the folders at its left and a page at its right.

mod compose;
mod entry;
mod list;
mod over;
mod reader;

use std::ops::Deref;

use iced::widget::{Row, column, container, responsive, row, space, stack, svg, text};
use iced::{Alignment, Element, Length, Padding, Size};

use super::Stage;
use super::monitor::Monitor;
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::metric::TIGHT_LINE;
use crate::ui::part::{Face, Part, part};
use crate::ui::writing;
use crate::world::mail::piece::{self, Piece};
use crate::world::mail::{LETTERS, Mail, Note, Over, Page, Slot};
use crate::world::{PartId, World};

/// Below this height, in sizes of its text, one writes on the page alone: the drawn keyboard has the rest.
const CRAMPED: f32 = 11.0;
/// Below this height, what stands over a page stands in the window's title.
const LOW: f32 = 20.0;
/// Below this width, the folders are signs while one reads or writes.
const NARROW: f32 = 30.0;
/// From this width on there is room round the window, and everything has its words.
const WIDE: f32 = 44.0;

/// What the drawing of a mail program needs everywhere.
struct Program<'a, M> {
    monitor: Monitor<'a, M>,
    mail: &'a Mail,
    /// A question is asked beside it: it can be looked at, not acted upon.
    is_asked: bool,
}

impl<'a, M> Deref for Program<'a, M> {
    type Target = Monitor<'a, M>;

    fn deref(&self) -> &Self::Target {
        &self.monitor
    }
}

/// Draws the mail program.
#[must_use]
pub fn view<'a, M: Clone + 'a>(stage: &Stage<'a, M>, world: &'a World, mail: &'a Mail) -> Element<'a, M> {
    let stage = stage.clone();
    let is_asked = world.question().is_some();
    responsive(move |size| {
        Program { monitor: Monitor::new(stage.clone(), world, size).guarded(), mail, is_asked }.whole()
    })
    .into()
}

/// A sentence of people, messages and documents.
fn letters(message: impl Into<String>) -> Sentence {
    Sentence::world(LETTERS, message)
}

impl<'a, M: Clone + 'a> Program<'a, M> {
    fn whole(&self) -> Element<'a, M> {
        let shown = if !self.mail.has_window() {
            self.desk()
        } else if let Some(alone) = self.alone() {
            alone
        } else if self.is_asked && self.is_small() {
            // What is asked about, and nothing else.
            self.sheeted(self.page())
        } else {
            self.window()
        };
        let palette = self.env().palette;
        let desk: Element<'a, M> = if !self.mail.has_window() {
            let desk = container(shown).width(Length::Fill).height(Length::Fill);
            desk.style(move |_| container::background(palette.desk).color(palette.ink)).into()
        } else if self.is_wide() && !self.is_low() {
            Monitor::<'a, M>::edged(shown, palette.desk, self.env().px(12.0))
        } else {
            shown
        };
        // A question has a ground of its own.
        if self.is_asked { desk } else { self.ground(PartId::new(piece::GROUND), desk) }
    }

    fn is_low(&self) -> bool {
        self.size.height < self.text * LOW
    }

    fn is_wide(&self) -> bool {
        self.size.width >= self.text * WIDE
    }

    fn is_narrow(&self) -> bool {
        self.size.width < self.text * NARROW
    }

    /// Whether a question leaves it so little room that only what is asked about is shown.
    fn is_small(&self) -> bool {
        self.is_narrow() || self.size.height < self.text * 13.0
    }

    /// A field of one line, with its caret if it has it.
    fn field(&self, slot: Slot) -> Part<'a, M> {
        let env = *self.env();
        let size = self.text;
        let written = self.mail.text_of(slot);
        let is_secret = match slot {
            Slot::Password => !self.mail.sign_in().shown,
            Slot::NewPassword | Slot::Again => !self.mail.sign_up().shown,
            _ => false,
        };
        let has_caret = self.has_caret(slot);
        let content = responsive(move |room| match written {
            Some(field) => container(writing::piece(&env, field, (has_caret, is_secret), room.width, size))
                .center_y(Length::Fill)
                .into(),
            None => space().into(),
        });
        self.touch(slot.part(), self.paper(has_caret), content)
            .width(Length::Fill)
            .height(self.side())
            .padding([0.0, env.px(10.0)])
    }

    fn has_caret(&self, slot: Slot) -> bool {
        self.world.writing().is_some_and(|(part, _)| part == slot.part())
    }

    /// A box that is ticked or not, with its words.
    fn tick(&self, id: &str, is_ticked: bool) -> Part<'a, M> {
        let env = self.env();
        let sign = if is_ticked { "box-ticked" } else { "box-empty" };
        let words = self.lines(self.called(id), REGULAR).width(Length::Fill);
        let content = row![icon(env, sign, self.text * 1.3, env.palette.ink), words]
            .spacing(env.px(12.0))
            .align_y(Alignment::Center);
        self.touch(PartId::new(id), env.bare(), content)
            .width(Length::Fill)
            .least(Size::new(0.0, self.side()))
            .padding([env.px(4.0), env.px(4.0)])
    }

    /// The window, and what lies over it.
    fn window(&self) -> Element<'a, M> {
        let palette = self.env().palette;
        let line = self.env().metric.line();
        let shown = match self.mail.over() {
            Some(Over::Picker(place, chosen)) => self.picker(place, chosen.as_ref()),
            Some(Over::Document(_, name)) => self.document(name),
            Some(Over::Preview(what)) => self.preview(what.as_ref()),
            _ => self.pages(),
        };
        Monitor::<'a, M>::edged(shown, palette.ink, line)
    }

    /// The window's own page.
    fn pages(&self) -> Element<'a, M> {
        let body: Element<'a, M> = if self.mail.is_signed_in() && *self.mail.page() != Page::Welcome {
            let (ink, thick) = (self.env().palette.ink, self.env().px(2.0));
            let line = container(space()).width(thick).height(Length::Fill);
            row![self.folders(), line.style(move |_| container::background(ink)), self.page()].into()
        } else {
            self.page()
        };
        let window = column![self.title(), self.rule()]
            .push(self.save_bar())
            .push(container(body).height(Length::Fill))
            .push(self.note());
        stack![window].push(self.menu()).push(self.question()).into()
    }

    fn page(&self) -> Element<'a, M> {
        match self.mail.page() {
            Page::SignIn => self.rolled(self.sign_in()),
            Page::SignUp => self.rolled(self.sign_up()),
            Page::Welcome => self.rolled(self.welcome()),
            Page::List(folder) => self.list(folder),
            Page::Reader(letter) => self.reader(letter),
            Page::Compose => self.compose(),
        }
    }

    /// Where the drawn keyboard leaves little room, the page one writes on is shown alone.
    fn alone(&self) -> Option<Element<'a, M>> {
        let is_cramped = self.size.height < self.text * CRAMPED;
        self.world.writing().filter(|_| is_cramped && self.mail.over().is_none())?;
        let page = match self.mail.page() {
            Page::SignIn => self.rolled(self.sign_in()),
            Page::SignUp => self.rolled(self.sign_up()),
            Page::Compose => self.rolled(self.sheet(Some(self.size.height - self.env().px(16.0)))),
            page => match page {
                Page::List(folder) => self.list(folder),
                _ => return None,
            },
        };
        Some(self.sheeted(page))
    }

    /// A page without its window.
    fn sheeted(&self, page: Element<'a, M>) -> Element<'a, M> {
        let palette = self.env().palette;
        container(page).style(move |_| container::Style::default().color(palette.ink)).into()
    }

    /// The bar at the top: back, what the window is, the account, the cross. Where the window is low, what stands over the
    /// page stands here.
    fn title(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let side = self.side();
        let back = self.button(piece::BACK, "left", !self.is_narrow()).width(Length::Shrink);
        let tools = if self.is_low() { self.tools() } else { None };
        let title = || {
            let sign = svg(env.picture("mailbox-program")).width(self.text * 1.3).height(self.text * 1.3);
            let words = self.label(self.say("title")).font(BOLD).wrapping(text::Wrapping::None);
            row![sign, words].spacing(self.gap()).align_y(Alignment::Center)
        };
        let middle: Element<'a, M> = match tools {
            Some(tools) => tools,
            None => container(title()).padding([0.0, env.px(8.0)]).into(),
        };
        let account = self.mail.is_signed_in().then(|| {
            let letter = text("C").size(self.text).font(BOLD).line_height(TIGHT_LINE).color(palette.on_action);
            let face = Face { fill: Some(palette.action), corner: side / 2.0, ..env.action() };
            self.touch(PartId::new(piece::ACCOUNT), face, container(letter).center(Length::Fill))
                .width(side)
                .height(side)
        });
        let cross = container(icon(env, "close", side * 0.55, palette.ink)).center(Length::Fill);
        let cross = self.touch(PartId::new(piece::WINDOW_CLOSE), env.plain(), cross).width(side).height(side);
        let bar = row![back, container(middle).width(Length::Fill)]
            .push(account)
            .push(cross)
            .spacing(self.gap())
            .align_y(Alignment::Center)
            .padding(env.px(4.0));
        self.strip(bar)
    }

    /// What stands over a page.
    fn tools(&self) -> Option<Element<'a, M>> {
        match self.mail.page() {
            Page::List(_) => Some(self.list_tools()),
            Page::Reader(letter) => self.mail.letter(letter).map(|letter| self.reader_tools(letter)),
            _ => None,
        }
    }

    /// The bar that offers to keep the password, as browsers do.
    fn save_bar(&self) -> Option<Element<'a, M>> {
        self.mail.has_save_bar().then(|| {
            let env = self.env();
            let asked = self.told("save-question", self.sentence("save-question"), self.text, BOLD);
            let asked = row![icon(env, "lock", self.text * 1.2, env.palette.ink), asked]
                .spacing(self.gap())
                .align_y(Alignment::Center);
            let answers = row![
                self.button(piece::SAVE_NEVER, "close", true).width(Length::Shrink),
                self.button(piece::SAVE_KEEP, "save", true).width(Length::Shrink)
            ]
            .spacing(env.px(16.0));
            let bar = row![asked, answers].spacing(env.px(16.0)).align_y(Alignment::Center).wrap();
            let bar = container(bar.vertical_spacing(self.gap())).padding([env.px(6.0), env.px(12.0)]);
            column![self.strip(bar), self.rule()].into()
        })
    }

    /// What has just been done, in words; and how to take it back.
    fn note(&self) -> Option<Element<'a, M>> {
        // Beside a question, what was done before it only takes room.
        let note = self.mail.note().filter(|_| !self.is_asked)?;
        let env = self.env();
        let told = self.told(piece::NOTE, self.sentence(note.message()), self.text, BOLD);
        let undo = self.mail.can_undo().then(|| self.button(piece::UNDO, "undo", true).width(Length::Shrink));
        let sign = match note {
            Note::Told(_) | Note::WrongPassword | Note::Lacks(_) | Note::Taken | Note::Terms => "warning",
            Note::SignedOut => "lock",
            Note::Arrived => "envelope",
            Note::Honest => "search",
            _ => "tick",
        };
        let bar = row![icon(env, sign, self.text * 1.2, env.palette.ink), container(told).width(Length::Fill)]
            .push(undo)
            .spacing(env.px(12.0))
            .align_y(Alignment::Center)
            .padding([env.px(4.0), env.px(12.0)]);
        Some(column![self.rule(), self.strip(bar)].into())
    }

    /// Where the link under the pointer leads, at the very bottom.
    fn status(&self) -> Option<Element<'a, M>> {
        let Page::Reader(letter) = self.mail.page() else { return None };
        let given = self.mail.given(self.mail.letter(letter)?)?;
        // Its place is kept, so that nothing moves when the pointer comes onto a link.
        given.body.iter().any(|block| block.link).then(|| {
            let env = self.env();
            let target = self.mail.hovered().map(|link| match Piece::of(link) {
                Piece::Block(letter, block) => letters(format!("mail-{}-{block}", letter.as_str())).attribute("target"),
                _ => self.name(link),
            });
            let shown = target.map(|target| {
                let words = self.label(env.text(&target)).font(BOLD).wrapping(text::Wrapping::None);
                let content = row![icon(env, "link", self.text, env.palette.ink), words]
                    .spacing(self.gap())
                    .align_y(Alignment::Center);
                part(PartId::new("target"), env.bare(), content).on_hear((self.stage.hear)(vec![target]))
            });
            let bar = Row::new().push(shown).height(self.text * TIGHT_LINE).align_y(Alignment::Center);
            let bar = container(bar).padding([env.px(2.0), env.px(12.0)]);
            column![self.rule(), self.strip(bar)].into()
        })
    }

    /// The desk behind the window, once it is closed.
    fn desk(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let (width, side) = ((self.text * 5.4).max(env.px(96.0)), (self.text * 2.8).max(env.px(64.0)));
        let label = self.label(self.called(piece::ICON)).color(palette.on_desk).width(Length::Fill);
        let picture = svg(env.picture("mailbox-program")).width(side).height(side);
        let content = column![picture, label.align_x(Alignment::Center)].align_x(Alignment::Center);
        let face = Face { pressed: Some(palette.ring_inner), ..env.bare() };
        let icon = self
            .touch(PartId::new(piece::ICON), face, content)
            .width(width)
            .padding(env.px(4.0))
            .traits(|traits| traits.opens = true);
        container(icon).padding(Padding::from(env.px(16.0))).width(Length::Fill).height(Length::Fill).into()
    }
}
