//! What is always there: the body, the buttons at its sides, the bars above and below, what is said in passing.

use iced::widget::{Column, Row, column, container, row, space, stack, text};
use iced::{Alignment, Border, Color, Element, Length, Padding, Size};

use super::near::near;
use super::{GUTTER, Handset, TOUCH};
use crate::comfort::Contrast;
use crate::ui::button::{BOLD, icon};
use crate::ui::env::Env;
use crate::ui::part::Face;
use crate::world::PartId;
use crate::world::phone::{Power, piece};

/// How dark the glass is at most, of 1: its text can still be read (`every_word_can_be_read_on_a_dark_glass`).
const DARKEST: f32 = 0.34;

/// How thick the edge round the glass is.
pub(super) fn bezel(env: &Env<'_>) -> f32 {
    env.px(14.0)
}

/// How dark the layer over the glass is: `light` is from 0.6 to 1.
fn darkness(light: f32) -> f32 {
    ((1.0 - light) / 0.4).clamp(0.0, 1.0).powf(1.7) * DARKEST
}

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// The telephone in its room.
    pub(super) fn whole(&self) -> Element<'a, M> {
        if self.is_bare() {
            return container(self.screen()).center(Length::Fill).into();
        }
        let body = self.body();
        let left = (!self.is_one_sided).then(|| self.volume(true));
        let phone = Row::new().push(left).push(body).push(self.right_side()).height(self.room.height);
        let phone = container(phone).center_x(Length::Fill);
        if self.is_asked() { phone.into() } else { self.ground(PartId::new(piece::GROUND), phone) }
    }

    /// The dark case, and the glass in it.
    fn body(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let (edge, line) = (bezel(env), env.metric.line());
        let Size { width, height } = self.glass;
        let case = container(self.pane()).padding(edge).style(move |_| {
            let border = Border { color: palette.ink, width: line, radius: (1.6 * edge).into() };
            container::background(Color::BLACK).border(border)
        });
        if self.phone.power() != Power::Awake {
            return case.into();
        }
        // The bars lie on the glass; the strip one sweeps back from lies on the case as well.
        let bars = Padding { left: edge, ..Padding::ZERO };
        let content = container(self.content()).width(Length::Fill).height(Length::Fill);
        let strip: Element<'a, M> = if self.has_part(piece::EDGE) {
            let strip =
                self.still(piece::EDGE, env.bare(), space().width(edge + self.strip_width()).height(Length::Fill));
            strip.traits(|traits| traits.swipes = true).into()
        } else {
            space().width(edge + self.strip_width()).into()
        };
        let (top, bottom) = (self.status_bar(edge), self.nav_bar(edge));
        let [above, below] = [top.is_none(), bottom.is_none()].map(|is_bare| is_bare.then(|| space().height(edge)));
        let whole = Column::new()
            .push(above)
            .push(top.map(|bar| container(bar).padding(bars)))
            .push(row![strip, content].height(Length::Fill))
            .push(self.note_bar().map(|bar| container(bar).padding(bars)))
            .push(self.keyboard().map(|keys| container(keys).padding(bars)))
            .push(bottom.map(|bar| container(bar).padding(bars)))
            .push(below)
            .width(edge + width)
            .height(height + 2.0 * edge);
        let whole = container(whole).padding(Padding { right: edge, ..Padding::ZERO });
        let whole = whole.style(move |_| container::Style::default().color(palette.ink));
        let shown = stack![case, whole].push(self.veil());
        let face = Face { corner: 1.6 * edge, ..env.bare() };
        self.still(piece::SCREEN, face, shown).into()
    }

    /// The glass alone, where there is room for nothing else.
    fn screen(&self) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let Size { width, height } = self.glass;
        if self.phone.power() != Power::Awake {
            return self.pane();
        }
        let whole = Column::new()
            .push(self.status_bar(0.0))
            .push(container(self.content()).width(Length::Fill).height(Length::Fill))
            .width(width)
            .height(height);
        let whole = container(whole).style(move |_| container::Style::default().color(palette.ink));
        let shown = stack![self.pane(), whole].push(self.veil());
        self.still(piece::SCREEN, Face { corner: 0.0, ..env.bare() }, shown).into()
    }

    /// What the glass shows behind everything.
    fn pane(&self) -> Element<'a, M> {
        let ground = self.env().palette.ground;
        let Size { width, height } = self.glass;
        let plain = |color: Color| {
            container(space()).width(width).height(height).style(move |_| container::background(color)).into()
        };
        if self.phone.power() != Power::Awake {
            return plain(Color::BLACK);
        }
        self.wallpaper().unwrap_or_else(|| plain(ground))
    }

    /// How dark the glass is made.
    fn veil(&self) -> Option<Element<'a, M>> {
        let dark = darkness(self.phone.light());
        (dark > 0.0).then(|| {
            let edge = if self.is_bare() { 0.0 } else { bezel(self.env()) };
            let veil = container(space()).width(self.glass.width).height(self.glass.height);
            let veil = veil.style(move |_| container::background(Color { a: dark, ..Color::BLACK }));
            container(veil).padding(edge).into()
        })
    }

    /// The picture behind the first page; none where it would lessen the contrast.
    fn wallpaper(&self) -> Option<Element<'a, M>> {
        let env = self.env();
        let name = match env.comfort.contrast {
            Contrast::Light => "wallpaper",
            Contrast::Dark => "wallpaper-dark",
            Contrast::High => return None,
        };
        self.has_wallpaper().then(|| {
            let Size { width, height } = self.glass;
            container(near(env.picture(name), 1.0).filling()).width(width).height(height).into()
        })
    }

    /// A button on the case, and what it is called where there is room.
    fn case_button(&self, id: &str, sign: &str, is_left: bool) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let side = env.px(52.0);
        let nub = container(space()).width(env.px(8.0)).height(side).style(move |_| {
            container::background(palette.ink).border(Border { radius: env_corner(side).into(), ..Border::default() })
        });
        // Its longest word, its sign, the button.
        let has_word = self.gutter >= env.px(150.0).max(self.text * 5.8 + env.px(30.0));
        let word = has_word.then(|| {
            let words = self.label(self.called(id)).width(Length::Fill);
            words.align_x(if is_left { Alignment::End } else { Alignment::Start })
        });
        let sign = icon(env, sign, self.text * 1.3, palette.ink);
        let width = self.gutter - env.px(GUTTER.1);
        let content =
            if is_left { row![].push(word).push(sign).push(nub) } else { row![].push(nub).push(sign).push(word) };
        let content = content.spacing(env.px(6.0)).align_y(Alignment::Center);
        let content = container(content).width(Length::Fill).center_y(Length::Shrink);
        let content = if is_left { content.align_right(Length::Fill) } else { content };
        let face = Face { pressed: Some(palette.panel), corner: env.px(8.0), ..env.bare() };
        self.touch(PartId::new(id), face, content)
            .width(width)
            .least(Size::new(env.px(TOUCH), env.px(TOUCH)))
            .traits(|traits| traits.holds = id == piece::SIDE)
            .into()
    }

    /// Space between the buttons on the case.
    fn case_gap(&self) -> f32 {
        self.env().px(if self.is_low() { 4.0 } else { 16.0 })
    }

    /// Louder and softer.
    fn volume(&self, is_left: bool) -> Element<'a, M> {
        let above = if is_left { self.status_height() + bezel(self.env()) } else { 0.0 };
        let buttons = Column::new()
            .push(is_left.then(|| space().height(above)))
            .push(self.case_button(piece::VOLUME_UP, "plus", is_left))
            .push(self.case_button(piece::VOLUME_DOWN, "minus", is_left));
        buttons.spacing(self.case_gap()).width(self.gutter).into()
    }

    /// What wakes it and puts it to sleep, on the right; the others too, where there is no room for them on the left.
    fn right_side(&self) -> Element<'a, M> {
        let above = space().height(self.status_height() + bezel(self.env()));
        let others = self.is_one_sided.then(|| self.volume(false));
        column![above, self.case_button(piece::SIDE, "power", false)]
            .push(others)
            .spacing(self.case_gap())
            .width(self.gutter)
            .align_x(Alignment::End)
            .into()
    }

    /// How high the bar above is.
    pub(super) fn status_height(&self) -> f32 {
        self.env().px(TOUCH).max(self.text * 1.7)
    }

    /// How high the bar below is.
    pub(super) fn nav_height(&self) -> f32 {
        self.env().px(if self.is_low() { TOUCH } else { 64.0 })
    }

    /// The hour, and what is known of network and battery. The bar, which is swept down, lies on the case above as well.
    fn status_bar(&self, above: f32) -> Option<Element<'a, M>> {
        if self.is_bare() || self.hides_status() {
            return None;
        }
        let env = self.env();
        let palette = env.palette;
        let (battery, charging) = self.phone.battery();
        let level = match battery {
            _ if charging => "battery-charging",
            0..=25 => "battery-low",
            26..=80 => "battery-half",
            _ => "battery-full",
        };
        let signal = match (self.phone.is_on("plane"), self.phone.has_signal()) {
            (true, _) => "plane",
            (false, true) => "signal",
            (false, false) => "signal-off",
        };
        let wifi = if self.phone.is_on("wifi") { "wifi" } else { "wifi-off" };
        let whole = above + self.status_height();
        let sign = |id: &str, name: &str, words: Option<String>| -> Element<'a, M> {
            let words = words.map(|words| self.label(words).wrapping(text::Wrapping::None));
            let content = row![icon(env, name, self.text * 1.25, palette.ink)].push(words);
            let content = content.spacing(env.px(4.0)).align_y(Alignment::Center);
            let aside = env.px(9.0);
            let edges = Padding { top: above, right: aside, bottom: 0.0, left: aside };
            let content = container(content).center(Length::Fill).width(Length::Shrink).padding(edges);
            self.sign(id, content).height(whole).least(Size::new(env.px(TOUCH), whole)).into()
        };
        let hour = text(self.say("hour")).size(self.text).font(BOLD).line_height(1.25).wrapping(text::Wrapping::None);
        // On a narrow glass its drawing says it, and whoever touches it hears it.
        let percent = (self.glass.width >= self.text * 23.0).then(|| format!("{battery}\u{a0}%"));
        let bar = row![
            container(hour).padding(Padding { top: above, left: env.px(18.0), ..Padding::ZERO }),
            space().width(Length::Fill),
            sign(piece::WIFI, wifi, None),
            sign(piece::SIGNAL, signal, None),
            sign(piece::BATTERY, level, percent)
        ]
        .spacing(env.px(2.0))
        .align_y(Alignment::Center)
        .height(whole)
        .padding(Padding { right: env.px(6.0), ..Padding::ZERO });
        let bar: Element<'a, M> = if self.has_part(piece::STATUS) {
            let bar = self.touch(PartId::new(piece::STATUS), Face { corner: 0.0, ..env.bare() }, bar);
            bar.width(Length::Fill).traits(|traits| traits.swipes = true).into()
        } else {
            bar.width(Length::Fill).into()
        };
        Some(bar)
    }

    /// Back, home, what was opened last. The bar, which is swept up, lies on the case below as well.
    fn nav_bar(&self, below: f32) -> Option<Element<'a, M>> {
        if !self.has_part(piece::BACK) {
            return None;
        }
        let env = self.env();
        let palette = env.palette;
        let height = self.nav_height() + below;
        let edges = Padding { bottom: below, ..Padding::ZERO };
        let sign = |id: &str, name: &str| -> Element<'a, M> {
            let content = container(icon(env, name, self.text * 1.3, palette.ink)).center(Length::Fill).padding(edges);
            self.sign(id, content).width(env.px(96.0)).height(height).into()
        };
        let bar = row![
            space().width(Length::Fill),
            sign(piece::BACK, "back-triangle"),
            space().width(Length::Fill),
            sign(piece::HOME_BUTTON, "home-round"),
            space().width(Length::Fill),
            sign(piece::RECENT, "recent-apps"),
            space().width(Length::Fill)
        ]
        .height(height)
        .align_y(Alignment::Center);
        if !self.has_part(piece::NAV) {
            return Some(bar.into());
        }
        let bar = self.still(piece::NAV, Face { corner: 0.0, ..env.bare() }, bar);
        Some(bar.width(Length::Fill).traits(|traits| traits.swipes = true).into())
    }

    /// What it says in passing.
    fn note_bar(&self) -> Option<Element<'a, M>> {
        let note = self.phone.note().filter(|_| !self.is_asked())?;
        let env = self.env();
        if self.phone.has_keyboard() && self.keyboard_leaves() < self.text * 3.4 {
            // What was done is seen; the keyboard has the room.
            return None;
        }
        let sign = match note.message() {
            "code-again" | "waits" | "no-results" | "plane-call" | "no-signal" | "no-recipient" => "warning",
            _ => "tick",
        };
        let told = self.told("phone/note", self.sentence(note.message()), self.text, BOLD);
        let bar = row![icon(env, sign, self.text * 1.2, env.palette.ink), container(told).width(Length::Fill)]
            .spacing(env.px(12.0))
            .align_y(Alignment::Center)
            .padding([env.px(4.0), self.margin()]);
        Some(column![self.rule(), self.strip(bar)].into())
    }
}

/// Round ends for what is this long.
fn env_corner(length: f32) -> f32 {
    length / 8.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::theme::Palette;

    fn luminance(color: Color) -> f32 {
        let linear = |part: f32| if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) };
        0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
    }

    /// 4.5:1 at least (WCAG 1.4.3), however dark someone makes the glass.
    #[test]
    fn every_word_can_be_read_on_a_dark_glass() {
        for theme in Contrast::ALL {
            for (name, text, ground) in Palette::of(theme).pairs() {
                let left = 1.0 - darkness(0.6);
                let dim = |color: Color| Color { r: color.r * left, g: color.g * left, b: color.b * left, a: 1.0 };
                let (one, other) = (luminance(dim(text)), luminance(dim(ground)));
                let ratio = (one.max(other) + 0.05) / (one.min(other) + 0.05);
                assert!(ratio >= 4.5, "{theme:?}: {name} has only {ratio:.1}:1");
            }
        }
        assert!(darkness(1.0) <= 0.0);
    }
}
