//! The telephone, drawn: a dark body with its buttons, and its glass with whatever it shows.

mod call;
mod camera;
mod dial;
mod frame;
mod home;
mod keys;
mod kit;
mod lock;
mod messages;
mod near;
mod over;
mod pages;
mod photos;
mod settings;
mod shade;
mod store;

use std::ops::Deref;

use iced::widget::responsive;
use iced::{Element, Size};

use super::Stage;
use super::monitor::Monitor;
use crate::ui::metric::{BODY, LEAST};
use crate::world::phone::{Phone, Power, View};
use crate::world::{PartId, World};

/// How high the telephone is in lines of its text at the usual text size, and how many fewer there are at twice that size:
/// whoever wants larger letters gets larger ones, and less of a page at once.
const LINES: (f32, f32) = (30.0, 8.0);
/// How wide it is where there is room, in sizes of its text: four icons side by side, with their names.
const WIDTH: f32 = 27.0;
/// How wide its glass is at least, in sizes of its text: three icons.
const LEAST_WIDTH: f32 = 21.0;
/// How wide its glass is at least where there is room, in pixels of the screen: ten keys that a finger can touch.
const KEYS: f32 = 568.0;
/// The least side of what is touched, in pixels of the screen (STANDARDS.md T3: 14 mm).
const TOUCH: f32 = 56.0;
/// The least side of what is swept over (T3: 17.5 mm).
const SWEEP: f32 = 70.0;
/// The least width beside the case for a button, and how far that stands from its edge.
const GUTTER: (f32, f32) = (TOUCH + 4.0, 4.0);
/// How wide over its height it is where there is room.
const SHAPE: f32 = 10.0 / 17.0;
/// Below this height, in sizes of its text, what stands one above another elsewhere stands side by side.
const LOW: f32 = 21.0;
/// Below this height, what is to be touched is as small as it may be.
const TINY: f32 = 16.0;

/// What the drawing of a telephone needs everywhere.
struct Handset<'a, M> {
    monitor: Monitor<'a, M>,
    phone: &'a Phone,
    /// The room there is for the telephone and what stands beside it.
    room: Size,
    /// How large the glass is.
    glass: Size,
    /// How much room there is at each side for the buttons.
    gutter: f32,
    /// Whether all of them are on the right side.
    is_one_sided: bool,
}

impl<'a, M> Deref for Handset<'a, M> {
    type Target = Monitor<'a, M>;

    fn deref(&self) -> &Self::Target {
        &self.monitor
    }
}

/// Draws the telephone.
#[must_use]
pub fn view<'a, M: Clone + 'a>(stage: &Stage<'a, M>, world: &'a World, phone: &'a Phone) -> Element<'a, M> {
    let stage = stage.clone();
    responsive(move |room| Handset::new(stage.clone(), world, phone, room).whole()).into()
}

impl<'a, M: Clone + 'a> Handset<'a, M> {
    /// A telephone as tall as the room. Where the room is low it is wider than a real one: its letters stay as large as
    /// they have to be, and what is to be touched as well.
    fn new(stage: Stage<'a, M>, world: &'a World, phone: &'a Phone, room: Size) -> Self {
        let env = stage.env;
        let bezel = 2.0 * frame::bezel(&env);
        let (least, most) = (env.px(GUTTER.0), env.px(190.0));
        let lines = LINES.0 - LINES.1 * (env.metric.scale() - 1.0);
        let broad = (room.width - least - bezel) / LEAST_WIDTH;
        let text = (room.height / lines).min(broad).clamp(env.px(LEAST), BODY);
        let wanted = (room.height * SHAPE).max(text * WIDTH);
        // Where there is hardly any room, all the buttons are on one side.
        let is_one_sided = room.width < env.px(KEYS) + bezel + 2.0 * least;
        let sides = if is_one_sided { 1.0 } else { 2.0 };
        let gutter = ((room.width - wanted) / sides).clamp(least, most);
        let width = wanted.min(room.width - sides * gutter) - bezel;
        let glass = Size::new(width, room.height - bezel);
        let mut monitor = Monitor::new(stage, world, glass).guarded();
        monitor.text = text;
        if monitor.is_asked() && (room.height < text * LOW || room.width < wanted + 2.0 * least) {
            // Beside a question, where there is little room, the glass alone.
            let glass = Size::new(room.width.min(wanted * 1.3), room.height);
            return Self { monitor, phone, room, glass, gutter: 0.0, is_one_sided };
        }
        Self { monitor, phone, room, glass, gutter, is_one_sided }
    }

    /// Whether the glass is so low that things stand side by side.
    fn is_low(&self) -> bool {
        self.glass.height < self.text * LOW
    }

    /// Whether there is hardly any height.
    fn is_tiny(&self) -> bool {
        self.glass.height < self.text * TINY
    }

    /// Whether only the glass is shown.
    fn is_bare(&self) -> bool {
        self.gutter <= 0.0
    }

    /// Whether a part can be acted upon now.
    fn has_part(&self, id: &str) -> bool {
        self.has(&PartId::new(id))
    }

    /// The size of what is read on the glass: the telephone's own letters, as large as its setting says and as there is room
    /// for.
    fn ink(&self) -> f32 {
        (self.text * self.phone.letters()).min(self.glass.width / 15.0).max(self.text)
    }

    /// How tall what is to be touched is at least.
    fn tall(&self) -> f32 {
        self.env().px(TOUCH).max(self.text * 1.7)
    }

    /// Whether one can sweep back from the left edge, or could if nothing were asked.
    fn has_strip(&self) -> bool {
        let is_locked = matches!(self.phone.view(), View::Lock | View::Pad);
        !self.is_bare() && !is_locked && self.phone.call().is_none() && self.phone.over().is_none()
    }

    /// How wide the strip on the glass is from which one sweeps back: narrow, so that the page has the room. A sweep that
    /// begins beside it is taken as well (`Tolerance::STRIP`).
    fn strip_width(&self) -> f32 {
        if self.has_strip() { self.env().px(32.0) } else { 0.0 }
    }

    /// How wide the glass is between its left strip and its right edge.
    fn inner(&self) -> f32 {
        self.glass.width - self.strip_width()
    }

    /// Space at both sides of what is on the glass.
    fn margin(&self) -> f32 {
        self.env().px(if self.has_strip() || self.is_bare() { 8.0 } else { 24.0 })
    }

    /// What is drawn on the glass between the bars.
    fn content(&self) -> Element<'a, M> {
        if self.phone.call().is_some() {
            return self.call_page();
        }
        if let Some(over) = self.phone.over() {
            return self.over_page(over);
        }
        match self.phone.view() {
            View::Lock => self.lock_page(),
            View::Pad => self.pad_page(),
            View::Home => self.home_page(),
            View::Dial(tab) => self.dial_page(*tab),
            View::Person(person) => self.person_page(person),
            View::Threads => self.threads_page(),
            View::Thread(with) => self.thread_page(with),
            View::Grid => self.grid_page(),
            View::Photo(photo) => self.photo_page(photo),
            View::Shot(photo) => self.shot_page(photo),
            View::Share(photo) => self.share_page(photo),
            View::Camera => self.camera_page(),
            View::Videos => self.videos_page(),
            View::Video(person) => self.video_page(person),
            View::Settings(page) => self.settings_page(page),
            View::Network(network) => self.network_page(network),
            View::Store => self.store_page(),
            View::Offer(app) => self.offer_page(app),
            View::Letters => self.letters_page(),
            View::Letter(letter) => self.letter_page(letter),
            View::Compose => self.compose_page(),
            View::Map => self.map_page(),
            View::Torch => self.torch_page(),
            View::Dots => self.dots_page(),
            View::Page(app) => self.text_page(app),
        }
    }

    /// Whether the picture of the first page stands behind what is shown.
    fn has_wallpaper(&self) -> bool {
        let at_home = matches!(self.phone.view(), View::Lock | View::Pad | View::Home);
        at_home && self.phone.over().is_none() && self.phone.call().is_none() && self.phone.power() == Power::Awake
    }
}
