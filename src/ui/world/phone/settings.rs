//! Settings: their rows, levels with a round to push, networks.

use iced::widget::{column, container, row, space, stack};
use iced::{Alignment, Border, Element, Length, Padding};

use super::kit::calls;
use super::{Handset, SWEEP};
use crate::sentence::Sentence;
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::part::Face;
use crate::world::PartId;
use crate::world::phone::{HIGHEST, RawNetwork, piece};

/// The signs of the rows.
const SIGNS: [(&str, &str); 9] = [
    ("setting/wifi", "wifi"),
    ("setting/plane", "plane"),
    ("setting/display", "brightness"),
    ("setting/battery", "battery-half"),
    ("setting/storage", "save"),
    ("setting/accessibility", "account"),
    ("setting/sounds", "ring"),
    ("setting/about", "phone-handset"),
    ("setting/letters", "text-size"),
];

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// On or off, in a word.
    pub(super) fn state_of(&self, is_on: bool) -> Sentence {
        self.sentence(if is_on { "on" } else { "off" })
    }

    /// A page of the settings.
    pub(super) fn settings_page(&self, page: &str) -> Element<'a, M> {
        let title = if page == "root" {
            self.title("settings-title")
        } else {
            let name = self.name(&PartId::new(&format!("setting/{page}")));
            self.titled("setting", name)
        };
        let rows: Vec<Element<'a, M>> = match page {
            "root" => piece::SETTINGS.into_iter().map(|row| self.setting(row)).collect(),
            "accessibility" => vec![self.setting(piece::SETTING_LETTERS)],
            "letters" => {
                let example = self.read("example", self.sentence("example"), REGULAR);
                vec![self.level("letters", ["minus", "plus"]), container(example).padding([8.0, 0.0]).into()]
            }
            "sounds" => vec![
                self.read("ring", self.name(&PartId::new("ring")), BOLD),
                self.level("ring", ["minus", "plus"]),
                self.tile(piece::TILES[4], "ring"),
            ],
            "display" => {
                vec![self.read("light", self.name(&PartId::new("light")), BOLD), self.level("light", ["minus", "plus"])]
            }
            "wifi" => {
                let switch = self.tile(piece::TILES[0], "wifi");
                let title = self.read("networks", self.sentence("networks-title"), BOLD);
                let known = self.phone.handset().networks.iter().filter(|_| self.phone.is_on("wifi"));
                let known: Vec<_> = known.map(|network| self.network_line(network)).collect();
                let title = (!known.is_empty()).then_some(title);
                std::iter::once(switch).chain(title).chain(known).collect()
            }
            "battery" => vec![self.battery_words()],
            _ => vec![self.read("nothing", self.sentence("day"), REGULAR)],
        };
        self.list(title, rows, &format!("settings-{page}"))
    }

    /// What the battery has, large.
    pub(super) fn battery_words(&self) -> Element<'a, M> {
        let env = self.env();
        let (battery, charging) = self.phone.battery();
        let sign = match battery {
            _ if charging => "battery-charging",
            0..=25 => "battery-low",
            26..=80 => "battery-half",
            _ => "battery-full",
        };
        let percent = self.sentence("battery-percent");
        let shown = self.lines(format!("{battery}\u{a0}%"), BOLD).size(self.ink().max(self.text * 1.6));
        let shown = self.heard("battery-percent", shown, vec![self.sentence("battery"), percent]);
        let said = if charging {
            Some("battery-charging")
        } else if battery <= 25 {
            Some("battery-low")
        } else {
            None
        };
        let said = said.map(|said| self.read(said, self.sentence(said), BOLD));
        let size = self.text * if self.is_low() { 3.0 } else { 5.5 };
        column![icon(env, sign, size, env.palette.ink), shown].push(said).align_x(Alignment::Center).into()
    }

    /// A row: its sign, its name, what it is set to.
    fn setting(&self, id: &str) -> Element<'a, M> {
        let env = self.env();
        let sign = SIGNS.iter().find(|(known, _)| *known == id).map_or("settings", |(_, sign)| sign);
        let name = self.name(&PartId::new(id));
        let value = match id {
            "setting/wifi" => Some(self.state_of(self.phone.is_on("wifi"))),
            "setting/plane" => Some(self.state_of(self.phone.is_on("plane"))),
            _ => None,
        };
        let sign = icon(env, sign, self.text * 1.4, env.palette.ink);
        let next = icon(env, "right", self.text, env.palette.ink);
        let heard = std::iter::once(name.clone()).chain(value.clone()).collect();
        self.line_of(PartId::new(id), Some(sign), self.two(&name, value.as_ref()), Some(next))
            .on_hear((self.stage.hear)(heard))
            .into()
    }

    /// A level: less, a round on a line, more.
    pub(super) fn level(&self, level: &'static str, [less, more]: [&str; 2]) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let side = self.tall();
        let button = |id: String, sign: &str| -> Element<'a, M> {
            let sign = container(icon(env, sign, self.text * 1.3, palette.ink)).center(Length::Fill);
            let face = Face { corner: side / 2.0, ..env.plain() };
            self.touch(PartId::new(&id), face, sign).width(side).height(side).into()
        };
        let place = self.phone.level(level).min(HIGHEST);
        let (disc, thick, line) = (env.px(36.0), env.px(8.0), env.metric.line());
        let bar = container(space()).width(Length::Fill).height(thick).style(move |_| {
            container::background(palette.ink).border(Border { radius: thick.into(), ..Border::default() })
        });
        let bar = container(bar).center_y(Length::Fill).padding([0.0, disc / 2.0]);
        let round = container(space()).width(disc).height(disc).style(move |_| {
            let border = Border { color: palette.ink, width: line, radius: disc.into() };
            container::background(palette.action).border(border)
        });
        let before = space().width(Length::FillPortion(u16::from(place).max(1)));
        let after = space().width(Length::FillPortion(u16::from(HIGHEST - place).max(1)));
        let along = iced::widget::Row::new()
            .push((place > 0).then_some(before))
            .push(round)
            .push((place < HIGHEST).then_some(after))
            .align_y(Alignment::Center)
            .height(Length::Fill);
        let track = stack![bar, along].width(Length::Fill).height(Length::Fill);
        let track = self.still(level, Face { corner: env.px(8.0), ..env.bare() }, track);
        let track = track.width(Length::Fill).height(side.max(env.px(SWEEP))).traits(|traits| traits.slides = true);
        row![button(format!("{level}/less"), less), track, button(format!("{level}/more"), more)]
            .spacing(env.px(14.0))
            .align_y(Alignment::Center)
            .padding(Padding::from([env.px(4.0), 0.0]))
            .into()
    }

    /// A switch: its sign, its name, whether it is on in a word and a tick.
    pub(super) fn tile(&self, id: &str, sign: &str) -> Element<'a, M> {
        let env = self.env();
        let palette = env.palette;
        let is_on = self.phone.is_on(id.trim_start_matches("tile/"));
        let (face, ink) = if is_on { (env.action(), palette.on_action) } else { (env.plain(), palette.ink) };
        let state = self.state_of(is_on);
        let name = self.name(&PartId::new(id));
        let words = column![
            self.lines(env.text(&name), BOLD).line_height(1.2),
            self.lines(env.text(&state), REGULAR).line_height(1.2)
        ];
        let tick = is_on.then(|| icon(env, "tick", self.text * 1.1, ink));
        let content = row![icon(env, sign, self.text * 1.4, ink), container(words).width(Length::Fill)]
            .push(tick)
            .spacing(env.px(10.0))
            .align_y(Alignment::Center);
        self.touch(PartId::new(id), face, container(content).center_y(Length::Shrink))
            .width(Length::Fill)
            .least(iced::Size::new(0.0, self.tall() + env.px(10.0)))
            .padding([env.px(4.0), env.px(12.0)])
            .on_hear((self.stage.hear)(vec![name, state]))
            .into()
    }

    fn network_line(&self, network: &RawNetwork) -> Element<'a, M> {
        let env = self.env();
        let is_joined = self.phone.network().is_some_and(|joined| joined.id == network.id);
        let name = calls(format!("network-{}", network.id));
        let said = is_joined.then(|| self.sentence("joined"));
        let sign = icon(env, "wifi", self.text * 1.4, env.palette.ink);
        let end = if is_joined { Some("tick") } else { network.locked.then_some("padlock") };
        let end = end.map(|end| icon(env, end, self.text * 1.2, env.palette.ink));
        let heard = std::iter::once(name.clone()).chain(said).collect();
        let words = self.network_name(&name);
        self.line_of(piece::of("network", &network.id), Some(sign), words, end).on_hear((self.stage.hear)(heard)).into()
    }

    /// A network's name is one word: too long for its line, it goes on after one of its hyphens.
    fn network_name(&self, name: &Sentence) -> Element<'a, M> {
        let words = self.env().text(name);
        let pieces = words.split_inclusive(['-', ' ']).map(|piece| {
            let piece = piece.replace(' ', "\u{a0}");
            self.label(piece).font(BOLD).size(self.ink()).into()
        });
        iced::widget::Row::with_children(pieces).wrap().into()
    }

    /// The password of a network.
    pub(super) fn network_page(&self, network: &str) -> Element<'a, M> {
        let env = self.env();
        let name = self.network_name(&calls(format!("network-{network}")));
        let name = self.heard("network-name", name, vec![calls(format!("network-{network}"))]);
        let field =
            self.writes(piece::NETWORK_PASSWORD, self.field_of(piece::NETWORK_PASSWORD), piece::NETWORK_PASSWORD);
        let join = self.wide(piece::NETWORK_JOIN, "wifi", true);
        let has_keyboard = self.phone.has_keyboard();
        let content: Element<'a, M> = if has_keyboard && self.keyboard_leaves() < self.text * 6.0 {
            row![field, join].spacing(env.px(8.0)).align_y(Alignment::Center).into()
        } else {
            column![name, field, join].spacing(env.px(10.0)).into()
        };
        container(self.middle(content)).height(Length::Fill).into()
    }
}
