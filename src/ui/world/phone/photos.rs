//! Photographs: all of them, one, one just taken, whom to share it with.

use iced::widget::{Column, Row, column, container, row, svg};
use iced::{Alignment, ContentFit, Element, Length, Padding, Size};

use super::Handset;
use super::kit::calls;
use super::near::near;
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::Face;
use crate::world::PartId;
use crate::world::phone::{RawPhoto, piece};

/// How near a photograph or the map is at each step.
pub(super) const NEARER: [f32; 3] = [1.0, 1.6, 2.4];

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// All photographs.
    pub(super) fn grid_page(&self) -> Element<'a, M> {
        let env = self.env();
        let columns = if self.is_low() { 4.0 } else { 3.0 };
        let gap = env.px(8.0);
        let room = self.inner() - self.margin() - env.px(26.0) - 4.0;
        let side = ((room - (columns - 1.0) * gap) / columns).floor();
        let photos = self.phone.photos().map(|photo| self.thumb(photo, side));
        let photos = Row::with_children(photos).spacing(gap).wrap().vertical_spacing(gap);
        column![self.title("photos-title"), self.paged("photos", photos)].height(Length::Fill).into()
    }

    fn thumb(&self, photo: &RawPhoto, side: f32) -> Element<'a, M> {
        let env = self.env();
        let inside = side - 2.0 * env.px(4.0);
        let picture = svg(env.picture(&photo.picture)).width(inside).height(inside).content_fit(ContentFit::Contain);
        let face = Face { line: Some((env.palette.ink, env.px(2.0))), corner: env.px(4.0), ..env.plain() };
        self.touch(piece::of("photo", &photo.id), face, picture)
            .width(side)
            .height(side)
            .padding(env.px(4.0))
            .traits(|traits| traits.holds = true)
            .into()
    }

    /// A photograph, as large as there is room.
    fn large(&self, photo: &str, zoom: u8) -> Element<'a, M> {
        let env = self.env();
        let picture = self.phone.photo(photo).map_or("document-photo", |photo| photo.picture.as_str());
        let nearer = NEARER[usize::from(zoom).min(2)];
        let shown = near(env.picture(picture), nearer);
        let name = self.name(&PartId::new(piece::PHOTO));
        let picture = self.still(piece::PHOTO, Face { corner: 0.0, ..env.bare() }, shown);
        let picture = picture.width(Length::Fill).height(Length::Fill).traits(|traits| {
            traits.swipes = true;
            traits.follows = true;
            traits.pinches = true;
        });
        let picture = picture.on_hear((self.stage.hear)(vec![name, photo_name(photo)]));
        container(picture).padding([env.px(4.0), self.margin()]).into()
    }

    /// A photograph that fills the glass.
    pub(super) fn photo_page(&self, photo: &str) -> Element<'a, M> {
        let buttons = [
            self.tool(piece::FARTHER, "zoom-out", !self.is_low()),
            self.tool(piece::CLOSER, "zoom-in", !self.is_low()),
            self.tool(piece::PHOTO_SHARE, "share", true),
            self.tool(piece::PHOTO_DELETE, "bin", true),
        ];
        let title = self.titled("photo-name", photo_name(photo));
        let zoom = self.phone.zoom();
        self.above_tools(Some(title), self.large(photo, zoom), buttons)
    }

    /// A photograph just taken: is it sharp?
    pub(super) fn shot_page(&self, photo: &str) -> Element<'a, M> {
        let buttons = [
            self.tool(piece::PHOTO_REDO, "redo-photo", true),
            self.tool(piece::PHOTO_SHARE, "share", true),
            self.tool(piece::PHOTO_DELETE, "bin", true),
        ];
        let hint = self.told("phone/blurred-hint", self.sentence("blurred-hint"), self.text, REGULAR);
        let hint = container(hint).padding([0.0, self.margin()]);
        self.above_tools(Some(hint.into()), self.large(photo, 0), buttons)
    }

    /// A picture, and its tools under it; beside it, where the glass is low.
    pub(super) fn above_tools(
        &self,
        title: Option<Element<'a, M>>,
        picture: Element<'a, M>,
        tools: impl IntoIterator<Item = Element<'a, M>>,
    ) -> Element<'a, M> {
        let env = self.env();
        if self.is_low() {
            let tools = Column::with_children(tools).spacing(env.px(6.0)).align_x(Alignment::Start);
            let tools = self.rolling(tools);
            let shown = Column::new().push(title).push(picture).height(Length::Fill).width(Length::Fill);
            let tools = container(tools).center_y(Length::Fill);
            let edge = Padding { right: env.px(6.0), ..Padding::ZERO };
            return row![shown, tools].spacing(env.px(2.0)).padding(edge).into();
        }
        let tools = Row::with_children(tools).spacing(env.px(12.0)).wrap().vertical_spacing(env.px(8.0));
        let tools = container(tools).center_x(Length::Fill).padding([env.px(4.0), self.margin()]);
        Column::new().push(title).push(picture).push(tools).height(Length::Fill).into()
    }

    /// A button of a picture: its sign and its word.
    pub(super) fn tool(&self, id: &str, sign: &str, has_word: bool) -> Element<'a, M> {
        let env = self.env();
        let word = has_word.then(|| self.label(self.called(id)).wrapping(iced::widget::text::Wrapping::None));
        let content = row![icon(env, sign, self.text * 1.2, env.palette.ink)].push(word);
        let content = content.spacing(env.px(6.0)).align_y(Alignment::Center);
        self.touch(PartId::new(id), env.plain(), container(content).center_y(Length::Fill))
            .width(Length::Shrink)
            .height(self.tall())
            .least(Size::new(self.tall(), self.tall()))
            .padding([0.0, env.px(10.0)])
            .into()
    }

    /// Whom a photograph may go to: by mail, by message.
    pub(super) fn share_page(&self, photo: &str) -> Element<'a, M> {
        let env = self.env();
        let picture = self
            .phone
            .photo(photo)
            .map(|photo| self.square(&photo.picture, if self.is_low() { self.text * 3.0 } else { self.text * 7.0 }));
        let lines = [(piece::SHARE_MAIL, "app-mail"), (piece::SHARE_MESSAGES, "app-messages")].map(|(id, picture)| {
            let words = self.lines(self.called(id), BOLD).size(self.ink());
            self.line_of(PartId::new(id), Some(self.square(picture, self.text * 2.0)), words, None).into()
        });
        let lines = Column::with_children(lines).spacing(self.gap());
        let content: Element<'a, M> = if self.is_low() {
            row![].push(picture).push(lines).spacing(env.px(16.0)).align_y(Alignment::Center).into()
        } else {
            Column::new().push(picture).push(lines).spacing(env.px(16.0)).align_x(Alignment::Center).into()
        };
        column![self.title("share-title"), self.middle(content)].height(Length::Fill).into()
    }
}

/// The sentence of a photograph.
fn photo_name(photo: &str) -> Sentence {
    calls(format!("photo-{photo}"))
}
