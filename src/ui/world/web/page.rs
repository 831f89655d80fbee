//! The page: the head of its site, and what stands on it from top to bottom; or what stands where no page is.

use iced::widget::{Column, Row, column, container, row, space, svg, text};
use iced::{Alignment, Color, Element, Font, Length, Padding, Size};

use super::{Browser, LINES, of_site};
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::drop::drop_down;
use crate::ui::part::{Face, Part};
use crate::world::PartId;
use crate::world::files::{FileId, Kind};
use crate::world::web::piece::{self, Piece};
use crate::world::web::{Over, Place, RawBlock, RawFact};

/// The height of lines inside a button.
const TIGHT: f32 = 1.2;
/// How wide a tile is, in sizes of the page's text.
const TILE: f32 = 9.0;
/// How wide one is whose picture stands beside its words.
const WIDE_TILE: f32 = 13.0;
/// Below this height, in sizes of the text, pages are read a few lines at a time.
const SHORT: f32 = 18.0;

/// Where a block stands: its site, the beginning of its messages (`top` at the head), how much room it has.
#[derive(Clone, Copy)]
pub(super) struct At<'b> {
    pub site: &'b str,
    pub page: &'b str,
    pub room: f32,
    /// Beside others.
    pub in_row: bool,
}

impl At<'_> {
    /// A block's words.
    pub(super) fn message(self, id: &str) -> Sentence {
        of_site(self.site, format!("{}-{id}", self.page))
    }

    /// The words of an answer.
    pub(super) fn option(self, field: &str, option: &str) -> Sentence {
        of_site(self.site, format!("{}-{field}-{option}", self.page))
    }
}

impl<'a, M: Clone + 'a> Browser<'a, M> {
    /// How much of the width the page's lines have.
    pub(super) fn page_room(&self) -> f32 {
        let arrows = self.side() + self.env().px(4.0);
        let edges = self.env().px(8.0) + 2.0 * self.edge();
        (self.inner_width() - arrows - edges).min(self.ink() * LINES)
    }

    fn edge(&self) -> f32 {
        self.env().px(if self.is_low() { 8.0 } else { 16.0 })
    }

    /// What the tab shows, and the open list of a field over it.
    pub(super) fn page(&self) -> Element<'a, M> {
        let lines = match self.web.place() {
            Place::Page(..) => self.page_lines(),
            Place::New => self.new_lines(),
            Place::Lost(_) => self.lost_lines(),
            Place::Document(file) => self.document_lines(file),
        };
        let lines = Column::with_children(lines)
            .spacing(self.env().px(if self.is_low() { 8.0 } else { 18.0 }))
            .max_width(self.ink() * LINES);
        let lines = container(lines).width(Length::Fill).padding(Padding::from([self.env().px(8.0), self.edge()]));
        let tab = self.web.tab().number;
        let name = match self.web.place() {
            Place::Page(site, page) => format!("{tab}/{site}/{page}"),
            Place::Document(file) => format!("{tab}/file/{}", file.as_str()),
            Place::Lost(typed) => format!("{tab}/lost/{typed}"),
            Place::New => format!("{tab}/new"),
        };
        let arrows = [piece::PAGE_UP, piece::PAGE_DOWN];
        let long = self.long(&name, piece::PAGE, arrows, self.web.position(), lines);
        match self.web.over() {
            Some(Over::List(part)) => match self.list_of(part) {
                Some(list) => drop_down(long, part.clone(), list).into(),
                None => long,
            },
            _ => long,
        }
    }

    fn page_lines(&self) -> Vec<Element<'a, M>> {
        let Some((name, site, page)) = self.web.page() else { return Vec::new() };
        let at = At { site: name, page: "top", room: self.page_room(), in_row: true };
        let head = self.within(name, &site.top).into_iter().filter_map(|block| self.block(at, block));
        let size = self.ink();
        let called = of_site(name, "site");
        let id = Piece::Site(name.to_owned()).part();
        let title = self.lines(self.env().text(&called), BOLD).size(size);
        let title = row![self.square(&site.picture, size * 1.8), title].spacing(self.gap()).align_y(Alignment::Center);
        let title = self.still(id, called, self.env().bare(), title).width(Length::Shrink);
        let head = std::iter::once(title.into()).chain(head);
        let head = Row::with_children(head).spacing(self.gap()).align_y(Alignment::Center).wrap();
        let head = head.vertical_spacing(self.gap());
        let mut lines: Vec<Element<'a, M>> = vec![head.into(), self.rule()];
        let has_fault = self.web.fields_shown().iter().any(|field| self.web.fault(field).is_some());
        lines.extend(has_fault.then(|| self.missing()));
        let at = At { page: &page.id, in_row: false, ..at };
        lines.extend(self.within(name, &page.blocks).into_iter().filter_map(|block| self.block(at, block)));
        lines
    }

    /// That something is to be mended, kindly, at the top of a form.
    fn missing(&self) -> Element<'a, M> {
        let env = self.env();
        let told = self.told("missing-kindly", self.sentence("missing-kindly"), self.ink(), BOLD);
        let sign = icon(env, "warning", self.ink() * 1.2, env.palette.ink);
        row![sign, container(told).width(Length::Fill)].spacing(self.gap()).align_y(Alignment::Center).into()
    }

    /// Blocks, those that are there only now and then with them while they are.
    pub(super) fn within(&self, site: &str, blocks: &'a [RawBlock]) -> Vec<&'a RawBlock> {
        let is_so = |fact: &RawFact| self.web.visit(site).is(fact);
        let unfold = |block: &'a RawBlock| match block {
            RawBlock::When(fact, inside) if is_so(fact) => self.within(site, inside),
            RawBlock::When(..) => Vec::new(),
            other => vec![other],
        };
        blocks.iter().flat_map(unfold).collect()
    }

    /// One block.
    pub(super) fn block(&self, at: At<'_>, block: &'a RawBlock) -> Option<Element<'a, M>> {
        let (env, size) = (self.env(), self.ink());
        Some(match block {
            RawBlock::Title(id) => self.words(at, id, size * if self.is_low() { 1.15 } else { 1.3 }, BOLD).into(),
            RawBlock::Text(id) => self.words(at, id, size, REGULAR).into(),
            RawBlock::Loud(id) => self.words(at, id, size * 1.2, BOLD).into(),
            RawBlock::Note(id) => {
                let (content, face) = self.inked(at, id, size, REGULAR);
                let face = Face { line: Some((env.palette.ink, env.metric.line())), ..face };
                let part = self.still(piece::block(at.site, at.page, id), at.message(id), face, content);
                part.width(Length::Fill).padding([env.px(10.0), env.px(14.0)]).into()
            }
            RawBlock::Picture(picture) => {
                let height = (size * 6.5).min((self.size.height * 0.45).max(size * 4.0));
                svg(env.picture(picture))
                    .width(if at.in_row { at.room.min(height) } else { at.room })
                    .height(height)
                    .into()
            }
            RawBlock::Link { id, .. } => self.link(at, id).into(),
            RawBlock::Button { id, sign, .. } => {
                self.pressed(at, id, sign.as_deref(), env.plain(), env.palette.ink).into()
            }
            RawBlock::Action { id, sign, .. } => {
                self.pressed(at, id, sign.as_deref(), env.action(), env.palette.on_action).into()
            }
            RawBlock::Tile { id, picture, .. } => self.tile(at, id, picture).into(),
            RawBlock::Field(field) => self.field(at, field),
            RawBlock::Row(inside) => {
                let at = At { in_row: true, ..at };
                let inside = self.within(at.site, inside).into_iter().filter_map(|block| self.block(at, block));
                let row = Row::with_children(inside).spacing(env.px(12.0)).align_y(Alignment::Start).wrap();
                row.vertical_spacing(env.px(12.0)).into()
            }
            RawBlock::When(..) | RawBlock::Kept(_) => return None,
            RawBlock::Answers(fields) => self.answers(at, fields),
            RawBlock::Results => self.results(at),
        })
    }

    /// A block's words in ink, marked if they are looked for.
    fn inked(&self, at: At<'_>, id: &str, size: f32, font: Font) -> (text::Text<'a>, Face) {
        let env = self.env();
        let sentence = at.message(id);
        let is_found = self.web.finds_in(&self.env().text(&sentence));
        let ink = if is_found { env.palette.on_ring } else { env.palette.ink };
        let fill = is_found.then_some(env.palette.ring_inner);
        let words = self.lines(env.text(&sentence), font).size(size).color(ink);
        (words, Face { fill, corner: env.px(4.0), ..env.bare() })
    }

    fn words(&self, at: At<'_>, id: &str, size: f32, font: Font) -> Part<'a, M> {
        let (words, face) = self.inked(at, id, size, font);
        let part = self.still(piece::block(at.site, at.page, id), at.message(id), face, words);
        part.width(if at.in_row { Length::Shrink } else { Length::Fill })
    }

    /// An underlined line.
    fn link(&self, at: At<'_>, id: &str) -> Part<'a, M> {
        let sentence = at.message(id);
        self.underlined(piece::block(at.site, at.page, id), sentence, self.ink())
    }

    /// Something that leads somewhere: underlined, in the colour of links.
    pub(super) fn underlined(&self, id: PartId, sentence: Sentence, size: f32) -> Part<'a, M> {
        let env = self.env();
        let is_found = self.web.finds_in(&self.env().text(&sentence));
        let color = if is_found { env.palette.on_ring } else { env.palette.link };
        let words = self.lines(env.text(&sentence), BOLD).size(size).color(color);
        let line = container(space()).width(Length::Fill).height(env.px(3.0));
        let content = column![words, line.style(move |_| container::background(color))].width(Length::Shrink);
        let fill = is_found.then_some(env.palette.ring_inner);
        self.on_page(
            id,
            sentence,
            Face { fill, corner: env.px(4.0), ..env.bare() },
            container(content).center_y(Length::Shrink),
        )
        .width(Length::Shrink)
        .least(Size::new(env.px(48.0), env.px(48.0)))
        .padding([env.px(6.0), 0.0])
    }

    /// A button of the page.
    fn pressed(&self, at: At<'_>, id: &str, sign: Option<&str>, face: Face, ink: Color) -> Part<'a, M> {
        let sentence = at.message(id);
        self.labelled_button(piece::block(at.site, at.page, id), sentence, sign, (face, ink))
    }

    /// A button with any words, in lines if they are long.
    pub(super) fn labelled_button(
        &self,
        id: PartId,
        sentence: Sentence,
        sign: Option<&str>,
        (face, ink): (Face, Color),
    ) -> Part<'a, M> {
        let (env, size) = (self.env(), self.ink());
        let face = if self.web.finds_in(&self.env().text(&sentence)) {
            Face { line: Some((env.palette.ring_inner, 2.0 * env.metric.line())), ..face }
        } else {
            face
        };
        let words = self.label(env.text(&sentence)).size(size).line_height(TIGHT);
        let content = Row::new()
            .push(sign.map(|sign| icon(env, sign, size * 1.2, ink)))
            .push(words)
            .spacing(self.gap())
            .align_y(Alignment::Center);
        let high = (size * 1.9).max(self.side());
        self.on_page(id, sentence, face, container(content).center_y(Length::Shrink))
            .width(Length::Shrink)
            .least(Size::new(high, high))
            .padding([(high - size * TIGHT) / 2.0, env.px(14.0)])
    }

    /// A picture over its words.
    fn tile(&self, at: At<'_>, id: &str, picture: &str) -> Part<'a, M> {
        let sentence = at.message(id);
        self.pictured(piece::block(at.site, at.page, id), sentence, picture, at.room)
    }

    /// A picture over words, to be pressed.
    pub(super) fn pictured(&self, id: PartId, sentence: Sentence, picture: &str, room: f32) -> Part<'a, M> {
        let (env, size) = (self.env(), self.ink());
        let is_found = self.web.finds_in(&self.env().text(&sentence));
        let line = if is_found { (env.palette.ring_inner, 6.0) } else { (env.palette.ink, 2.0) };
        let face = Face { line: Some((line.0, env.px(line.1))), ..env.plain() };
        let words = self.label(env.text(&sentence)).size(size).line_height(TIGHT).width(Length::Fill);
        if self.size.height < self.text * SHORT {
            // Where a page shows a few lines at once, the picture stands beside its words.
            let side = size * 1.7;
            let content = row![self.square(picture, side), words].spacing(self.gap()).align_y(Alignment::Center);
            return self
                .on_page(id, sentence, face, container(content).center_y(Length::Shrink))
                .width((size * WIDE_TILE).min(room))
                .least(self.least())
                .padding(env.px(6.0));
        }
        let side = size * if self.is_low() { 2.2 } else { 3.2 };
        let words = words.align_x(Alignment::Center);
        let content = column![self.square(picture, side), words].spacing(env.px(6.0)).align_x(Alignment::Center);
        self.on_page(id, sentence, face, content)
            .width((size * TILE).min(room))
            .least(Size::new(0.0, side + size * 2.0 * TIGHT + env.px(22.0)))
            .padding(env.px(8.0))
    }

    /// The marked pages, in a new tab.
    fn new_lines(&self) -> Vec<Element<'a, M>> {
        let env = self.env();
        let title = self.told("new-title", self.sentence("new-title"), self.ink() * 1.2, BOLD);
        if self.web.bookmarks().is_empty() {
            return vec![title, self.told("new-none", self.sentence("new-none"), self.ink(), REGULAR)];
        }
        let tiles = self.web.bookmarks().iter().map(|(site, page)| {
            let picture = self.web.sites().get(site).map_or("document", |site| site.picture.as_str());
            let name = of_site(site, format!("page-{page}"));
            self.pictured(Piece::Bookmark(site.clone(), page.clone()).part(), name, picture, self.page_room()).into()
        });
        let tiles = Row::with_children(tiles).spacing(env.px(12.0)).wrap().vertical_spacing(env.px(12.0));
        vec![title, tiles.into()]
    }

    /// Where nothing is.
    fn lost_lines(&self) -> Vec<Element<'a, M>> {
        let env = self.env();
        let plain = (env.plain(), env.palette.ink);
        let title = self.told("lost-title", self.sentence("lost-title"), self.ink() * 1.2, BOLD);
        let title = row![icon(env, "search-off", self.ink() * 1.6, env.palette.ink), title]
            .spacing(env.px(12.0))
            .align_y(Alignment::Center);
        let kindly = self.told("lost-kindly", self.sentence("lost-kindly"), self.ink(), REGULAR);
        let meant = self.web.meant().map(|site| {
            let asked = self.told("lost-meant", self.sentence("lost-meant"), self.ink(), REGULAR);
            let address = of_site(site, "site").attribute("address");
            let button = self.labelled_button(
                PartId::new(piece::LOST_MEANT),
                address,
                Some("next"),
                (env.action(), env.palette.on_action),
            );
            column![asked, button].spacing(env.px(6.0)).into()
        });
        let id = PartId::new(piece::LOST_SEARCH);
        let search = self.labelled_button(id.clone(), self.name(&id), Some("search"), plain);
        [title.into(), kindly].into_iter().chain(meant).chain([search.into()]).collect()
    }

    /// A document: its picture, its words, what prints it.
    fn document_lines(&self, id: &FileId) -> Vec<Element<'a, M>> {
        let env = self.env();
        let print = PartId::new(piece::PRINT);
        let print =
            self.labelled_button(print.clone(), self.name(&print), Some("print"), (env.plain(), env.palette.ink));
        std::iter::once(print.into()).chain(self.document(id, self.ink())).collect()
    }

    /// A document's picture and words.
    pub(super) fn document(&self, id: &FileId, size: f32) -> Vec<Element<'a, M>> {
        let Some(file) = self.web.files().known().find(|known| known.id == *id) else { return Vec::new() };
        let picture = match &file.kind {
            Kind::Photo(picture) => Some((picture.as_str(), (self.size.height * 0.55).max(size * 6.0))),
            Kind::Text(picture) => Some((picture.as_str(), size * 4.0)),
            _ => None,
        };
        let picture =
            picture.map(|(picture, height)| svg(self.env().picture(picture)).width(Length::Fill).height(height).into());
        let sentence = Sentence::world("desktop", format!("document-{}", file.source.as_str()));
        let name = Piece::File(id.clone()).part();
        let words = self.lines(self.env().text(&sentence), REGULAR).size(size);
        let words = self.still(name, sentence, self.env().bare(), words).width(Length::Fill);
        picture.into_iter().chain([words.into()]).collect()
    }
}
