//! Calls: one rings, one talks, with a picture or without.

use iced::widget::{Column, Row, column, container, row, stack, svg};
use iced::{Alignment, Border, ContentFit, Element, Length, Padding};

use super::Handset;
use super::kit::calls;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::Face;
use crate::world::PartId;
use crate::world::phone::{Call, Stage, piece};

/// One's own camera.
const OWN: &str = "video-camille";

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// The call there is.
    pub(super) fn call_page(&self) -> Element<'a, M> {
        let Some(call) = self.phone.call() else { return self.lock_page() };
        match (call.stage, call.video) {
            (Stage::Rings, _) => self.ringing(call),
            (Stage::Talks, false) => self.talking(call),
            (Stage::Talks, true) => self.watching(call),
        }
    }

    /// Who calls: the name if it is known, and the number.
    fn caller(&self, call: &Call, said: &str) -> Element<'a, M> {
        let env = self.env();
        let stage = self.told("phone/stage", self.sentence(said), self.text, REGULAR);
        let name = call.with.as_ref().map(|with| calls(format!("person-{with}")));
        // Where there is no room, the number of a name one knows is not needed.
        let is_contact = call.with.as_ref().and_then(|with| self.phone.person(with)).is_some_and(|known| known.contact);
        let is_known = self.is_tiny() && is_contact;
        let large = self.ink().max(self.text * 1.5).min(self.glass.width / 14.0);
        let words =
            Column::new().push(stage).push(name.clone().map(|name| self.told("phone/who", name, large, BOLD))).push(
                name.filter(|_| !is_known)
                    .map(|name| self.told("phone/number", name.attribute("number"), self.text, REGULAR)),
            );
        let portrait = call.with.as_ref().filter(|_| !call.video || call.stage == Stage::Rings).map(|with| {
            let side = self.text * if self.is_low() { 3.4 } else { 5.6 };
            self.portrait(with, side)
        });
        if self.is_low() {
            Row::new().push(portrait).push(words).spacing(env.px(16.0)).align_y(Alignment::Center).into()
        } else {
            let words = words.align_x(Alignment::Center);
            Column::new().push(words).push(portrait).spacing(env.px(12.0)).align_x(Alignment::Center).into()
        }
    }

    /// A call that rings: green to answer, red to refuse, each with its word.
    fn ringing(&self, call: &Call) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let answer = self.round(piece::ANSWER, "phone-handset", (palette.green, palette.on_green));
        let answer = answer.traits(|traits| traits.swipes = true);
        let refuse = self.round(piece::REFUSE, "hang-up", super::pages::red());
        let refuse = refuse.traits(|traits| traits.swipes = true);
        let up = container(icon(env, "swipe-up", self.text * 1.4, palette.ink)).center_x(Length::Shrink);
        let up = (!self.is_low()).then_some(up);
        let answers = row![refuse].push(up).push(answer).spacing(env.px(20.0)).align_y(Alignment::Center);
        let hint = self.told("phone/answer-hint", self.sentence("answer-hint"), self.text, REGULAR);
        let said = if call.video { "video-rings" } else { "rings" };
        self.halves(
            self.caller(call, said),
            column![answers, hint]
                .spacing(env.px(if self.is_tiny() { 2.0 } else { 10.0 }))
                .align_x(Alignment::Center)
                .into(),
        )
    }

    /// What is above, and the buttons at the foot.
    fn halves(&self, above: Element<'a, M>, below: Element<'a, M>) -> Element<'a, M> {
        let env = self.env();
        let below = container(below)
            .center_x(Length::Fill)
            .padding(Padding { bottom: env.px(if self.is_tiny() { 2.0 } else { 16.0 }), ..Padding::ZERO });
        column![self.middle(above), below].height(Length::Fill).into()
    }

    /// What the other one says, to be read and heard.
    fn voice(&self, size: f32) -> Option<Element<'a, M>> {
        let id = PartId::new(piece::VOICE);
        self.has(&id).then(|| {
            let env = self.env();
            let name = self.name(&id);
            let words = self.lines(env.text(&name), REGULAR).size(size);
            let content =
                row![icon(env, "listen", self.text * 1.3, env.palette.ink), container(words).width(Length::Fill)]
                    .spacing(env.px(10.0))
                    .align_y(Alignment::Center);
            let face = Face { fill: Some(env.palette.panel), corner: env.px(16.0), ..env.plain() };
            let bubble = self.touch_as(id, name, face, container(content).center_y(Length::Shrink));
            let bubble = bubble.width(Length::Fill).least(iced::Size::new(0.0, self.tall()));
            bubble.padding([env.px(6.0), env.px(14.0)]).into()
        })
    }

    /// A switch of the call: its sign tells whether it is on, and so does its face.
    fn switch(&self, id: &str, [on, off]: [&str; 2], is_on: bool) -> Element<'a, M> {
        let palette = self.env().palette;
        let colors = if is_on { (palette.action, palette.on_action) } else { (palette.ground, palette.ink) };
        let said = self.sentence(if is_on { "on" } else { "off" });
        let name = self.name(&PartId::new(id));
        let heard = vec![name, said.clone()];
        self.round_with(id, if is_on { on } else { off }, colors, Some(&said)).on_hear((self.stage.hear)(heard)).into()
    }

    fn end(&self) -> Element<'a, M> {
        self.round(piece::HANG_UP, "hang-up", super::pages::red()).into()
    }

    /// A call without a picture.
    fn talking(&self, call: &Call) -> Element<'a, M> {
        let env = self.env();
        let buttons = [
            self.switch(piece::SPEAKER, ["volume", "volume"], call.speaker),
            self.switch(piece::MICRO, ["micro", "micro-off"], call.micro),
            self.end(),
        ];
        let who = Column::new().push(self.caller(call, "calling")).push(self.voice(self.ink()));
        let who = who.spacing(env.px(12.0)).align_x(Alignment::Center);
        self.halves(who.into(), Row::with_children(buttons).spacing(env.px(8.0)).into())
    }

    /// A call with a picture: theirs fills, one's own is small in a corner.
    fn watching(&self, call: &Call) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let line = env.metric.line();
        let theirs = call.with.as_ref().and_then(|with| self.phone.person(with));
        let theirs = theirs.map_or("portrait-unknown", |known| known.video.as_deref().unwrap_or(&known.picture));
        let own = if call.flipped { self.phone.handset().camera.scene.as_str() } else { OWN };
        let side = (self.glass.height * 0.2).clamp(self.text * 2.6, self.text * 6.0);
        let own: Element<'a, M> = if call.camera {
            svg(env.picture(own)).width(side * 0.8).height(side).content_fit(ContentFit::Cover).into()
        } else {
            container(icon(env, "video", side * 0.5, palette.ink)).center_x(side * 0.8).center_y(side).into()
        };
        let own = container(own).padding(line).style(move |_| {
            let border = Border { color: palette.ink, width: line, radius: line.into() };
            container::background(palette.panel).border(border)
        });
        let picture =
            svg(env.picture(theirs)).width(Length::Fill).height(Length::Fill).content_fit(ContentFit::Contain);
        let corner = container(own).align_right(Length::Fill).align_top(Length::Fill).padding(env.px(10.0));
        let scene = stack![picture, corner].width(Length::Fill).height(Length::Fill);
        let buttons = [
            self.switch(piece::MICRO, ["micro", "micro-off"], call.micro),
            self.switch(piece::FLIP, ["camera-flip", "camera-flip"], call.flipped),
            self.switch(piece::CALL_CAMERA, ["video", "video"], call.camera),
            self.end(),
        ];
        // Beside the picture, the letters are as large as there is room for.
        let size = if self.is_low() { self.text } else { self.ink() };
        let voice = self.voice(size).map(|voice| container(voice).padding([0.0, self.margin()]));
        if self.is_low() {
            let scene = container(scene).width(Length::FillPortion(2));
            let above = row![scene].push(voice.map(|voice| voice.width(Length::FillPortion(3))));
            let above = above.align_y(Alignment::Center).height(Length::Fill);
            let buttons = container(Row::with_children(buttons)).center_x(Length::Fill);
            return column![above, buttons].into();
        }
        let buttons = container(Row::with_children(buttons)).center_x(Length::Fill).padding([env.px(6.0), 0.0]);
        Column::new().push(scene).push(voice).push(buttons).spacing(env.px(6.0)).height(Length::Fill).into()
    }
}
