//! What a touch, a swipe, a long press do.

use super::piece::{self, Piece};
use super::raw::App;
use super::state::{Call, HIGHEST, Note, Over, Power, View};
use super::{Phone, Slot};
use crate::gesture::{Direction, Stride, Way};
use crate::world::{Fact, Machine as _, PartId};

/// How far one swipe or notch moves a long page.
const NOTCH: f32 = 0.34;

fn sound(cue: &str, loudness: f32) -> Fact {
    Fact::Sounded { cue: cue.to_owned(), loudness }
}

impl Phone {
    /// A touch.
    pub(super) fn click(&mut self, part: &PartId) -> Vec<Fact> {
        let mut facts = vec![Fact::Clicked(part.clone())];
        self.state.note = None;
        match Piece::of(part) {
            Piece::App(app) | Piece::Recent(app) => self.launch(app),
            Piece::Figure("pad", figure) => {
                self.figure(figure);
                facts.push(sound("key", 0.6));
            }
            Piece::Figure(_, figure) => {
                self.number.insert(&figure.to_string());
                facts.push(sound("key", 0.6));
            }
            Piece::Person(person) => match self.state.view {
                View::Videos => self.enter(View::Video(person.to_owned())),
                _ => self.enter(View::Person(person.to_owned())),
            },
            Piece::Missed(call) => {
                if let Some(from) = self.raw_call(call).map(|call| call.from.clone()) {
                    self.enter(View::Person(from));
                }
            }
            Piece::Note(note) => self.open_note(note),
            Piece::Thread(with) => self.enter(View::Thread(with.to_owned())),
            Piece::Sms(_) => self.state.focus = None,
            Piece::Link(sms) => self.state.over = Some(Over::Stop(format!("sms-{sms}.stop"))),
            Piece::Key(key) => {
                let written = self.writing().map(|(part, _)| part);
                self.touch_key(key);
                facts.extend(written.map(Fact::Wrote));
                facts.push(sound("key", 0.6));
            }
            Piece::Photo(photo) => self.enter(View::Photo(photo.to_owned())),
            Piece::Letter(letter) => self.enter(View::Letter(letter.to_owned())),
            Piece::To(person) => self.state.letter_to = Some(person.to_owned()),
            Piece::Network(network) => self.join(network),
            Piece::Offer(offer) => {
                self.state.opened_publisher = false;
                self.enter(View::Offer(offer.to_owned()));
            }
            Piece::Level(level, more) => facts.extend(self.step_level(level, more)),
            Piece::Common(name) => facts.extend(self.click_common(name)),
            Piece::Call(_) | Piece::Ring(_) | Piece::Rights(_) => {}
        }
        facts
    }

    fn click_common(&mut self, name: &str) -> Vec<Fact> {
        match name {
            piece::SIDE => self.press_side(),
            piece::VOLUME_UP | piece::VOLUME_DOWN => return self.step_level("ring", name == piece::VOLUME_UP),
            // Beside a menu closes it.
            piece::GROUND | piece::SCREEN if matches!(self.state.over, Some(Over::Menu(_))) => self.state.over = None,
            piece::STATUS => self.state.over = Some(Over::Shade),
            piece::BATTERY => self.state.over = Some(Over::Sheet("battery")),
            piece::WIFI => self.state.over = Some(Over::Sheet("wifi")),
            piece::SIGNAL => self.state.over = Some(Over::Sheet("signal")),
            piece::SHEET_CLOSE | piece::STOP_CLOSE | piece::SHADE_CLOSE | piece::PAY_CANCEL => self.state.over = None,
            piece::LOCK => self.state.view = View::Pad,
            piece::PAD_ERASE => {
                self.code.press(crate::gesture::Key::Backspace);
            }
            piece::PAD_BACK => {
                self.code.forget();
                self.state.view = View::Lock;
            }
            piece::HOME_BUTTON => self.go_home(),
            piece::BACK => self.go_back(),
            piece::RECENT => self.state.over = Some(Over::Recents),
            piece::RECENT_CLEAR => {
                self.state.recents.clear();
                self.go_home();
            }
            piece::SHADE_SETTINGS => self.launch_kind(App::Settings),
            piece::PERSON_CALL | piece::PERSON_VIDEO | piece::DIAL_CALL => self.call_out(name),
            piece::PERSON_MESSAGE => {
                if let View::Person(person) | View::Video(person) = self.state.view.clone() {
                    self.enter(View::Thread(person));
                }
            }
            piece::ANSWER => self.answer(),
            piece::REFUSE | piece::HANG_UP => self.hang_up(),
            piece::SPEAKER => self.of_call(|call| call.speaker = !call.speaker),
            piece::MICRO => self.of_call(|call| call.micro = !call.micro),
            piece::FLIP => self.of_call(|call| call.flipped = !call.flipped),
            piece::CALL_CAMERA => self.of_call(|call| call.camera = !call.camera),
            piece::WRITE => self.state.focus = Some(Slot::Message),
            piece::WRITE_SEND => return self.send_message(),
            piece::DIAL_NUMBER => self.state.focus = Some(Slot::Number),
            piece::DIAL_ERASE => {
                self.number.press(crate::gesture::Key::Backspace);
            }
            piece::PHOTO_SHARE => {
                if let View::Photo(photo) | View::Shot(photo) = self.state.view.clone() {
                    self.enter(View::Share(photo));
                }
            }
            piece::PHOTO_DELETE => {
                if let View::Photo(photo) | View::Shot(photo) = self.state.view.clone() {
                    self.throw_photo(&photo);
                    self.go_back();
                    self.state.note = Some(Note::Deleted);
                }
            }
            piece::PHOTO_REDO => {
                if let View::Shot(photo) = self.state.view.clone() {
                    self.throw_photo(&photo);
                    self.go_back();
                }
            }
            piece::CLOSER => self.zoom_by(true),
            piece::FARTHER => self.zoom_by(false),
            piece::SHOOT => return self.shoot(),
            piece::LAST => {
                if let Some(last) = self.last_shot().map(|shot| shot.id.clone()) {
                    self.enter(View::Shot(last));
                }
            }
            piece::CAMERA_FLIP => self.state.flipped = !self.state.flipped,
            piece::SHARE_MAIL | piece::SHARE_MESSAGES => self.share(name == piece::SHARE_MAIL),
            piece::LETTER_SEND => return self.send_letter(),
            piece::NETWORK_PASSWORD => self.state.focus = Some(Slot::Password),
            piece::NETWORK_JOIN => self.join_with_password(),
            piece::STORE_SEARCH => self.state.focus = Some(Slot::Search),
            piece::STORE_GO => self.look_in_store(),
            piece::PUBLISHER => self.state.opened_publisher = !self.state.opened_publisher,
            piece::INSTALL => self.install(),
            piece::STORE_OPEN => {
                if let View::Offer(app) = self.state.view.clone() {
                    self.launch(&app);
                }
            }
            piece::ALLOW | piece::DENY => {
                if let Some(Over::Ask(app)) = self.state.over.take() {
                    self.state.rights.insert(app, name == piece::ALLOW);
                }
            }
            piece::PAY => self.state.over = Some(Over::Stop("pay-stop".into())),
            piece::MAP_ME => self.state.located = true,
            piece::TORCH_SWITCH => self.state.torch = !self.state.torch,
            _ => self.click_family(name),
        }
        Vec::new()
    }

    fn click_family(&mut self, name: &str) {
        let index = |all: &[&str]| all.iter().position(|known| *known == name);
        if let Some(page) = index(&piece::PAGES) {
            self.state.page = page;
        } else if let Some(tab) = index(&piece::DIAL_TABS) {
            self.state.focus = (tab == 1).then_some(Slot::Number);
            self.state.position = 0.0;
            self.state.view = View::Dial(tab);
        } else if let Some(dot) = index(&piece::DOTS) {
            self.state.dots.insert(dot);
        } else if piece::WORDS.contains(&name) {
            self.take_word(name);
        } else if let Some(tile) = name.strip_prefix("tile/") {
            self.flip_tile(tile);
        } else if let Some(row) = name.strip_prefix("setting/") {
            if row == "plane" {
                self.flip_tile("plane");
            } else {
                self.enter(View::Settings(row.to_owned()));
            }
        } else if let Some(item) = name.strip_prefix("menu/") {
            self.choose(item);
        }
    }

    /// Something of a menu was chosen.
    fn choose(&mut self, item: &str) {
        let Some(Over::Menu(of)) = self.state.over.take() else { return };
        let part = PartId::new(&of);
        match (item, Piece::of(&part)) {
            ("open", Piece::App(app)) => self.launch(app),
            ("uninstall", Piece::App(app)) => self.uninstall(app),
            ("move", Piece::App(app)) => {
                let to = usize::from(self.state.page == 0);
                self.move_icon(app, to);
                self.state.page = to;
            }
            ("open", Piece::Photo(photo)) => self.enter(View::Photo(photo.to_owned())),
            ("share", Piece::Photo(photo)) => self.enter(View::Share(photo.to_owned())),
            ("delete", Piece::Photo(photo)) => {
                self.throw_photo(photo);
                self.state.note = Some(Note::Deleted);
            }
            ("report", Piece::Sms(sms)) => {
                self.state.reported.insert(sms.to_owned());
                self.state.note = Some(Note::Reported);
                // « Bloquer » comes next, in the same menu.
                self.state.over = Some(Over::Menu(of.clone()));
            }
            ("block", Piece::Sms(sms)) => {
                if let Some(with) = self.sender(sms) {
                    self.state.blocked.insert(with);
                    self.state.view = View::Threads;
                    self.state.behind.clear();
                    self.state.note = Some(Note::Blocked);
                }
            }
            ("delete", Piece::Sms(sms)) => {
                self.state.deleted.insert(sms.to_owned());
                self.state.note = Some(Note::Deleted);
            }
            ("off", _) => {
                self.lock();
                self.state.power = Power::Off;
            }
            _ => {}
        }
    }

    /// A swipe: whether anything came of it is seen by what changed.
    pub(super) fn swipe(&mut self, part: &PartId, way: Way) {
        self.state.note = None;
        match (Piece::of(part), way) {
            (Piece::Recent(app), Way::Up) => {
                self.state.recents.retain(|recent| recent != app);
                if self.state.recents.is_empty() {
                    self.go_home();
                }
            }
            (Piece::Common(name), _) => self.swipe_common(name, way),
            _ => {}
        }
    }

    fn swipe_common(&mut self, name: &str, way: Way) {
        match (name, way) {
            (piece::STATUS, Way::Down) => self.state.over = Some(Over::Shade),
            (piece::SHADE | piece::SHADE_CLOSE, Way::Up) => self.state.over = None,
            (piece::NAV, Way::Up) => self.go_home(),
            (piece::EDGE, Way::Right) => self.go_back(),
            (piece::LOCK, Way::Up) => self.state.view = View::Pad,
            (piece::HOME, Way::Left) => self.state.page = 1,
            (piece::HOME, Way::Right) => self.state.page = 0,
            (piece::ANSWER, Way::Up) => self.answer(),
            (piece::REFUSE, Way::Up | Way::Down) => self.hang_up(),
            (piece::PHOTO, Way::Left | Way::Right) => self.turn_photo(way == Way::Left),
            (piece::PAGE, Way::Up) => {
                self.scroll(Direction::Down, Stride::Notches(1.0));
            }
            (piece::PAGE, Way::Down) => {
                self.scroll(Direction::Up, Stride::Notches(1.0));
            }
            (piece::SCENE, _) => shift(&mut self.state.aside, way),
            (piece::MAP, _) => shift(&mut self.state.pan, way),
            _ => {}
        }
    }

    /// A long press opens a menu where there is one.
    pub(super) fn hold(&mut self, part: &PartId) {
        let has_menu = match Piece::of(part) {
            Piece::App(_) | Piece::Photo(_) | Piece::Sms(_) => true,
            Piece::Common(piece::SIDE) => self.state.power == Power::Awake,
            _ => false,
        };
        if has_menu {
            self.state.note = None;
            self.state.over = Some(Over::Menu(part.as_str().to_owned()));
        } else if part.as_str() == piece::SIDE {
            self.press_side();
        }
    }

    /// A long page is moved, a level is pushed.
    pub(super) fn scroll(&mut self, direction: Direction, stride: Stride) -> Option<Fact> {
        let was = self.state.position;
        self.state.position = stride.place(was, direction, NOTCH);
        Fact::scrolled(was, self.state.position)
    }

    /// A level's round is pushed to a place of its line.
    pub(super) fn push(&mut self, level: &str, along: f32) -> Vec<Fact> {
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "0 to HIGHEST")]
        let to = (along.clamp(0.0, 1.0) * f32::from(HIGHEST)).round() as u8;
        self.set_level(level, to)
    }

    fn step_level(&mut self, level: &str, more: bool) -> Vec<Fact> {
        let was = self.level(level);
        self.set_level(level, if more { (was + 1).min(HIGHEST) } else { was.saturating_sub(1) })
    }

    fn set_level(&mut self, level: &str, to: u8) -> Vec<Fact> {
        let Some(index) = piece::LEVELS.iter().position(|known| *known == level) else { return Vec::new() };
        let was = std::mem::replace(&mut self.state.levels[index], to);
        // It is heard how loud it rings.
        let rings = level == "ring" && was != to && self.state.sound && to > 0;
        if rings { vec![sound("ring", f32::from(to) / f32::from(HIGHEST))] } else { Vec::new() }
    }

    fn flip_tile(&mut self, tile: &str) {
        match tile {
            "wifi" => {
                self.state.wifi = !self.is_on("wifi");
                self.state.plane &= !self.state.wifi;
                if self.state.network.is_none() {
                    self.state.network =
                        self.raw.networks.iter().find(|known| known.known).map(|known| known.id.clone());
                }
            }
            "data" => {
                self.state.data = !self.is_on("data");
                self.state.plane &= !self.state.data;
            }
            "plane" => self.state.plane = !self.state.plane,
            "torch" => self.state.torch = !self.state.torch,
            "sound" => self.state.sound = !self.state.sound,
            _ => {}
        }
    }

    fn press_side(&mut self) {
        match self.state.power {
            Power::Off | Power::Asleep => {
                self.state.power = Power::Awake;
                self.state.view = View::Lock;
            }
            // A call is ended by its red round, not by chance.
            Power::Awake if self.state.call.is_some() => {}
            Power::Awake => {
                self.lock();
                self.state.power = Power::Asleep;
            }
        }
    }

    fn lock(&mut self) {
        self.state.unlocked = false;
        self.state.view = View::Lock;
        self.state.behind.clear();
        self.state.over = None;
        self.state.focus = None;
        self.code.forget();
    }

    /// A figure of the code.
    pub(super) fn figure(&mut self, figure: char) {
        self.code.insert(&figure.to_string());
        let typed = self.code.text();
        if typed.chars().count() < self.text_of("code").trim().chars().count() {
            return;
        }
        self.code.forget();
        if self.is_code(&typed) {
            self.state.unlocked = true;
            self.go_home();
        } else {
            self.state.note = Some(Note::CodeAgain);
        }
    }

    // From page to page.

    /// A page of the same application.
    pub(super) fn enter(&mut self, view: View) {
        let was = std::mem::replace(&mut self.state.view, view);
        if was != self.state.view {
            self.state.behind.push(was);
            self.arrive_on_page();
        }
    }

    fn arrive_on_page(&mut self) {
        self.state.over = None;
        self.state.focus = match &self.state.view {
            View::Network(_) => Some(Slot::Password),
            View::Dial(1) => Some(Slot::Number),
            _ => None,
        };
        self.state.position = 0.0;
        self.state.zoom = 0;
        self.state.shift = false;
        self.state.signs = false;
        if let View::Thread(with) = &self.state.view {
            let there: Vec<String> = self.messages(with).map(|sms| sms.id.clone()).collect();
            self.state.read.extend(there);
        }
    }

    /// The first page of the applications, whatever was open.
    pub(super) fn go_home(&mut self) {
        if self.state.view == View::Home && self.state.over.is_none() {
            self.state.page = 0;
        }
        self.state.view = View::Home;
        self.state.behind.clear();
        self.arrive_on_page();
    }

    /// One page back; out of the application, home.
    pub(super) fn go_back(&mut self) {
        if self.state.over.is_some() {
            self.state.over = None;
        } else if self.state.focus.is_some() && !matches!(self.state.view, View::Dial(_)) {
            self.state.focus = None;
        } else {
            match self.state.behind.pop() {
                Some(view) => {
                    self.state.view = view;
                    self.arrive_on_page();
                }
                None => self.go_home(),
            }
        }
    }

    /// Opens an application at its first page, or as it was left.
    pub(super) fn launch(&mut self, id: &str) {
        let Some(app) = self.app(id).cloned().filter(|app| self.state.installed.contains(&app.id)) else { return };
        // From the shade of a locked glass, the code comes first.
        if !self.state.unlocked {
            self.state.over = None;
            self.state.view = View::Pad;
            return;
        }
        self.state.recents.retain(|recent| *recent != app.id);
        self.state.recents.insert(0, app.id.clone());
        self.state.behind = vec![View::Home];
        self.state.view = match app.is {
            App::Phone => View::Dial(1),
            App::Messages => View::Threads,
            App::Photos => View::Grid,
            App::Camera => View::Camera,
            App::Video => View::Videos,
            App::Settings => View::Settings("root".into()),
            App::Store => View::Store,
            App::Mail => View::Letters,
            App::Map => View::Map,
            App::Torch => View::Torch,
            App::Gestures => View::Dots,
            App::Page => View::Page(app.id.clone()),
        };
        self.arrive_on_page();
        if app.is == App::Torch {
            self.state.torch = true;
        }
        if app.asks.is_some() && !self.state.rights.contains_key(&app.id) {
            self.state.over = Some(Over::Ask(app.id));
        }
    }

    pub(super) fn launch_kind(&mut self, kind: App) {
        if let Some(app) = self.raw.apps.iter().find(|app| app.is == kind).map(|app| app.id.clone()) {
            self.launch(&app);
        }
    }

    /// What the shade tells of is opened.
    fn open_note(&mut self, note: &str) {
        if let Some(with) = self.sender(note) {
            self.launch_kind(App::Messages);
            if self.state.unlocked {
                self.enter(View::Thread(with));
            }
        } else if self.raw_call(note).is_some() {
            self.launch_kind(App::Phone);
            if self.state.unlocked {
                self.state.view = View::Dial(2);
            }
        }
    }

    pub(super) fn move_icon(&mut self, app: &str, to: usize) {
        for shelf in &mut self.state.shelves {
            shelf.retain(|icon| icon != app);
        }
        self.state.shelves[to].push(app.to_owned());
    }

    // Photographs.

    fn throw_photo(&mut self, photo: &str) {
        if self.state.shots.iter().any(|shot| shot == photo) {
            self.state.shots.retain(|shot| shot != photo);
        } else {
            self.state.deleted.insert(photo.to_owned());
        }
    }

    fn turn_photo(&mut self, on: bool) {
        let View::Photo(photo) = &self.state.view else { return };
        let all: Vec<String> = self.photos().map(|photo| photo.id.clone()).collect();
        let Some(place) = all.iter().position(|known| known == photo) else { return };
        let next = if on { place.checked_add(1) } else { place.checked_sub(1) };
        if let Some(next) = next.and_then(|next| all.get(next)) {
            self.state.view = View::Photo(next.clone());
            self.state.zoom = 0;
        }
    }

    pub(super) fn zoom_by(&mut self, closer: bool) {
        self.state.zoom = if closer { (self.state.zoom + 1).min(2) } else { self.state.zoom.saturating_sub(1) };
    }

    fn shoot(&mut self) -> Vec<Fact> {
        let shots = &self.raw.camera.shots;
        // What was thrown away was taken all the same: the next one is another.
        let next = shots.iter().position(|shot| Some(&shot.id) == self.state.taken.as_ref()).map_or(0, |last| last + 1);
        if let Some(shot) = shots.get(next.min(shots.len().saturating_sub(1))).map(|shot| shot.id.clone()) {
            self.state.shots.retain(|known| *known != shot);
            self.state.shots.insert(0, shot.clone());
            self.state.taken = Some(shot);
            self.state.note = Some(Note::Taken);
        }
        vec![sound("shutter", 0.8)]
    }

    fn share(&mut self, by_mail: bool) {
        let View::Share(photo) = self.state.view.clone() else { return };
        self.state.letter_photo = Some(photo);
        self.state.letter_to = None;
        if by_mail {
            self.enter(View::Compose);
        } else {
            self.enter(View::Threads);
        }
    }

    /// One's own part in a call.
    fn of_call(&mut self, change: impl FnOnce(&mut Call)) {
        if let Some(call) = &mut self.state.call {
            change(call);
        }
    }
}

/// A swipe moves what is seen by a step, at most two from the middle.
fn shift(place: &mut (i8, i8), way: Way) {
    let (right, down) = match way {
        Way::Left => (-1, 0),
        Way::Right => (1, 0),
        Way::Up => (0, -1),
        Way::Down => (0, 1),
    };
    *place = ((place.0 + right).clamp(-2, 2), (place.1 + down).clamp(-2, 2));
}
