//! The way to a wish, for whoever knows telephones.

use super::piece::{self, Piece};
use super::raw::App;
use super::state::{Over, Power, Stage, View};
use super::{CALLS, Phone};
use crate::gesture::{Gesture, Way};
use crate::world::{Condition, PartId, Posted, Wish};
use crate::writing::Rule;

#[allow(clippy::unnecessary_wraps, reason = "every answer here is a way, or none")]
fn click(part: &str) -> Option<Gesture> {
    Some(Gesture::Click(PartId::new(part)))
}

#[allow(clippy::unnecessary_wraps, reason = "every answer here is a way, or none")]
fn swipe(part: &str, way: Way) -> Option<Gesture> {
    Some(Gesture::Swipe { part: PartId::new(part), way })
}

impl Phone {
    /// The next gesture towards a wish; nothing if there is no way.
    pub(super) fn way(&self, wish: &Wish) -> Option<Gesture> {
        match wish {
            Wish::Point(part) => self.reach(part, Gesture::Point),
            Wish::Dwell(part) => self.reach(part, Gesture::Dwell),
            Wish::Hold(part) => self.reach(part, Gesture::Hold),
            Wish::DoubleClick(part) => self.reach(part, Gesture::DoubleClick),
            Wish::RightClick(part) => self.reach(part, Gesture::RightClick),
            Wish::Swipe(part, way) => self.reach(part, |part| Gesture::Swipe { part, way: *way }),
            Wish::Pinch(part, closer) => self.reach(part, |part| Gesture::Pinch { part, closer: *closer }),
            Wish::Scroll(direction) => {
                let way = if *direction == crate::gesture::Direction::Down { Way::Up } else { Way::Down };
                self.reach(&PartId::new(piece::PAGE), |part| Gesture::Swipe { part, way })
            }
            Wish::Seen(part) if part.as_str() == piece::END || self.has(part) => swipe(piece::PAGE, Way::Up),
            Wish::Click(part) | Wish::Written { part, .. } | Wish::Seen(part) => self.reach(part, Gesture::Click),
            Wish::In(thing, place) => self.carry(thing, place),
            Wish::Is(part, condition) if !self.holds_so(part, *condition) => self.turn_into(part, *condition),
            Wish::Sent(posted) if !self.is_sent(posted) => self.send_way(posted),
            _ => None,
        }
    }

    /// What has to be granted before a wish.
    pub(super) fn first(&self, wish: &Wish) -> Option<Wish> {
        match wish {
            Wish::Sent(Posted { to, body: Some(body), .. }) if !self.holds_sent(wish) => {
                if self.state.plane {
                    return Some(Wish::Is(PartId::new("tile/plane"), Condition::Off));
                }
                let thread = PartId::new(&to.first()?.as_str().replacen("person/", "thread/", 1));
                if !self.is(&thread, Condition::Open) {
                    return Some(Wish::Is(thread, Condition::Open));
                }
                let model = self.texts.get(body)?;
                let done = Rule::Free.compare(model, &self.message.text()).done;
                (!done).then(|| Wish::Written { part: PartId::new(piece::WRITE), text: body.clone(), rule: Rule::Free })
            }
            Wish::Is(part, Condition::On) if !self.is(part, Condition::On) => {
                let Piece::Network(network) = Piece::of(part) else { return None };
                let asks = self.state.view == View::Network(network.to_owned()) && self.state.over.is_none();
                let text = format!("{CALLS}/network-{network}.password");
                let done = self.texts.get(&text).is_some_and(|text| text.trim() == self.password.text().trim());
                let part = PartId::new(piece::NETWORK_PASSWORD);
                (asks && !done).then_some(Wish::Written { part, text, rule: Rule::Exact })
            }
            _ => None,
        }
    }

    fn holds_sent(&self, wish: &Wish) -> bool {
        matches!(wish, Wish::Sent(posted) if self.is_sent(posted))
    }

    fn holds_so(&self, part: &PartId, condition: Condition) -> bool {
        use crate::world::Machine as _;
        self.holds(&Wish::Is(part.clone(), condition))
    }

    fn has(&self, part: &PartId) -> bool {
        self.parts_now().iter().any(|known| known.id == *part)
    }

    /// Makes a gesture on a part, or what comes before it.
    fn reach(&self, part: &PartId, gesture: impl Fn(PartId) -> Gesture) -> Option<Gesture> {
        let calls = matches!(part.as_str(), piece::PERSON_CALL | piece::PERSON_VIDEO | piece::DIAL_CALL);
        if calls && self.state.plane {
            return self.turn_common("tile/plane", Condition::Off);
        }
        if self.has(part) {
            return Some(gesture(part.clone()));
        }
        if self.is_covered() { self.uncover(part) } else { self.lead(part) }
    }

    /// Whether something hides the pages.
    fn is_covered(&self) -> bool {
        let locked = matches!(self.state.view, View::Lock | View::Pad);
        self.state.power != Power::Awake || self.state.call.is_some() || self.state.over.is_some() || locked
    }

    /// Takes away what hides the pages.
    fn uncover(&self, part: &PartId) -> Option<Gesture> {
        let name = part.as_str();
        if self.state.power != Power::Awake {
            return click(piece::SIDE);
        }
        if let Some(call) = &self.state.call {
            return match call.stage {
                Stage::Rings if name.starts_with("call/") => swipe(piece::ANSWER, Way::Up),
                Stage::Rings => click(piece::REFUSE),
                Stage::Talks => click(piece::HANG_UP),
            };
        }
        match (&self.state.over, &self.state.view) {
            (Some(Over::Shade), _) => swipe(piece::SHADE, Way::Up),
            (Some(Over::Recents), _) => click(piece::HOME_BUTTON),
            (Some(Over::Menu(_)), _) => click(piece::SCREEN),
            (Some(Over::Sheet(_)), _) => click(piece::SHEET_CLOSE),
            (Some(Over::Stop(_)), _) => click(piece::STOP_CLOSE),
            (Some(Over::Pay), _) => click(piece::PAY_CANCEL),
            (Some(Over::Ask(_)), _) => click(piece::DENY),
            (None, View::Lock) => click(piece::LOCK),
            (None, View::Pad) if name == piece::LOCK => click(piece::PAD_BACK),
            (None, _) => self.unlock(),
        }
    }

    /// The next figure of the code.
    fn unlock(&self) -> Option<Gesture> {
        let typed = self.code.text();
        let code = self.text_of("code").trim();
        if !code.starts_with(&typed) {
            return click(piece::PAD_ERASE);
        }
        let next = code.chars().nth(typed.chars().count())?;
        Some(Gesture::Click(piece::of("pad", &next.to_string())))
    }

    /// From page to page to where a part is.
    fn lead(&self, part: &PartId) -> Option<Gesture> {
        let view = match Piece::of(part) {
            Piece::App(app) => return self.to_icon(app),
            Piece::Recent(_) => return click(piece::RECENT),
            Piece::Note(_) => return swipe(piece::STATUS, Way::Down),
            Piece::Figure("dial", _) => View::Dial(1),
            Piece::Missed(_) => View::Dial(2),
            Piece::Person(_) => {
                let at_video =
                    self.state.recents.first().and_then(|app| self.app(app)).map(|app| app.is) == Some(App::Video);
                if at_video && self.state.view != View::Home { View::Videos } else { View::Dial(0) }
            }
            Piece::Thread(_) => View::Threads,
            Piece::Sms(sms) | Piece::Link(sms) => View::Thread(self.sender(sms)?),
            Piece::Photo(photo) if self.raw.camera.shots.iter().any(|shot| shot.id == photo) => View::Camera,
            Piece::Photo(_) => View::Grid,
            Piece::Letter(_) => View::Letters,
            Piece::To(_) => View::Compose,
            Piece::Network(_) => View::Settings("wifi".into()),
            Piece::Offer(_) => View::Store,
            Piece::Level(level, _) => return self.to_level(level),
            Piece::Common(name) => return self.lead_common(name),
            _ => return None,
        };
        self.to_view(&view)
    }

    fn lead_common(&self, name: &str) -> Option<Gesture> {
        if piece::LEVELS.contains(&name) {
            return self.to_level(name);
        }
        if let Some(page) = name.strip_prefix("setting/") {
            let from = if page == "letters" { "accessibility" } else { "root" };
            return self.to_view(&View::Settings(from.into()));
        }
        if name.starts_with("tile/") || name.starts_with("shade") {
            return swipe(piece::STATUS, Way::Down);
        }
        let view = match name {
            piece::HOME | piece::LOCK => View::Home,
            _ if name.starts_with("home/") => View::Home,
            piece::DIAL_NUMBER | piece::DIAL_ERASE | piece::DIAL_CALL => View::Dial(1),
            _ if name.starts_with("dial/") => View::Dial(0),
            piece::PHOTO | piece::CLOSER | piece::FARTHER => View::Photo(self.raw.photos.first()?.id.clone()),
            piece::PHOTO_REDO | piece::PHOTO_SHARE | piece::PHOTO_DELETE => View::Shot(self.last_shot()?.id.clone()),
            _ if name.starts_with("camera/") => View::Camera,
            _ if name.starts_with("share/") => View::Share(self.last_shot()?.id.clone()),
            piece::LETTER | piece::LETTER_SEND => View::Compose,
            piece::STORE_SEARCH | piece::STORE_GO => View::Store,
            piece::MAP | piece::MAP_ME => View::Map,
            piece::TORCH_SWITCH => View::Torch,
            _ if name.starts_with("dot/") => View::Dots,
            piece::PERSON_CALL | piece::PERSON_MESSAGE => View::Person(self.contacts().next()?.id.clone()),
            piece::PERSON_VIDEO => {
                let called = self.raw.calls.iter().find(|call| call.out && call.video).map(|call| call.from.clone());
                View::Video(called.or_else(|| self.contacts().next().map(|contact| contact.id.clone()))?)
            }
            // On a page without its bar there is none.
            _ => return None,
        };
        if name == piece::LOCK {
            return click(piece::SIDE);
        }
        self.to_view(&view)
    }

    fn to_level(&self, level: &str) -> Option<Gesture> {
        let page = match level {
            "letters" => "letters",
            "ring" => "sounds",
            _ => "display",
        };
        self.to_view(&View::Settings(page.into()))
    }

    /// Shows an icon, whatever is open.
    fn to_icon(&self, app: &str) -> Option<Gesture> {
        if !self.is_installed(app) {
            return None;
        }
        if self.state.view != View::Home {
            return click(piece::HOME_BUTTON);
        }
        let page = self.page_of(app)?;
        (page != self.state.page).then(|| swipe(piece::HOME, if page == 1 { Way::Left } else { Way::Right }))?
    }

    fn to_app(&self, kind: App) -> Option<Gesture> {
        let app = self.raw.apps.iter().find(|app| app.is == kind && self.is_installed(&app.id))?;
        let icon = piece::of("app", &app.id);
        if self.has(&icon) { Some(Gesture::Click(icon)) } else { self.to_icon(&app.id) }
    }

    /// To a page, from wherever one is; the glass is lit and nothing lies over it.
    fn to_view(&self, view: &View) -> Option<Gesture> {
        let here = &self.state.view;
        if here == view {
            return None;
        }
        let family = |family: &str, id: &str| Some(Gesture::Click(piece::of(family, id)));
        let from = |before: View, next: Option<Gesture>| {
            if *here == before { next } else { self.to_view(&before) }
        };
        match view {
            View::Home => click(piece::HOME_BUTTON),
            View::Dial(tab) if matches!(here, View::Dial(_)) => click(piece::DIAL_TABS[*tab]),
            View::Dial(_) => self.to_app(App::Phone),
            View::Person(person) => from(View::Dial(0), family("person", person)),
            View::Thread(with) => from(View::Threads, family("thread", with)),
            View::Photo(photo) => from(View::Grid, family("photo", photo)),
            View::Shot(shot) => {
                let is_last = self.last_shot().is_some_and(|last| last.id == *shot);
                from(View::Camera, if is_last { click(piece::LAST) } else { click(piece::SHOOT) })
            }
            View::Share(photo) => {
                let is_shot = self.raw.camera.shots.iter().any(|shot| shot.id == *photo);
                let before = if is_shot { View::Shot(photo.clone()) } else { View::Photo(photo.clone()) };
                from(before, click(piece::PHOTO_SHARE))
            }
            View::Compose => match here {
                View::Share(_) => click(piece::SHARE_MAIL),
                _ => self.to_view(&View::Share(self.last_shot()?.id.clone())),
            },
            View::Video(person) => from(View::Videos, family("person", person)),
            View::Settings(page) => match page.as_str() {
                "root" => self.to_root(App::Settings),
                "letters" => from(View::Settings("accessibility".into()), click(piece::SETTING_LETTERS)),
                page => from(View::Settings("root".into()), family("setting", page)),
            },
            View::Network(network) => from(View::Settings("wifi".into()), family("network", network)),
            View::Offer(offer) => {
                let is_shown = self.offers().any(|shown| shown.id == *offer);
                from(View::Store, if is_shown { family("store", offer) } else { click(piece::BACK) })
            }
            View::Letter(letter) => from(View::Letters, family("letter", letter)),
            View::Page(app) => {
                let icon = piece::of("app", app);
                if self.has(&icon) { Some(Gesture::Click(icon)) } else { self.to_icon(app) }
            }
            View::Lock => click(piece::SIDE),
            View::Pad => None,
            View::Threads => self.to_root(App::Messages),
            View::Grid => self.to_root(App::Photos),
            View::Camera => self.to_root(App::Camera),
            View::Videos => self.to_root(App::Video),
            View::Store => self.to_root(App::Store),
            View::Letters => self.to_root(App::Mail),
            View::Map => self.to_app(App::Map),
            View::Torch => self.to_app(App::Torch),
            View::Dots => self.to_app(App::Gestures),
        }
    }

    /// To an application's first page: back, when it is open, so that one sees how.
    fn to_root(&self, kind: App) -> Option<Gesture> {
        let in_front = self.front().and_then(|app| self.app(app)).map(|app| app.is) == Some(kind);
        let can_go_back = self.state.behind.iter().any(|view| *view != View::Home);
        if in_front && can_go_back { click(piece::BACK) } else { self.to_app(kind) }
    }

    /// An icon is carried by its menu: it is the same for mouse, finger and keyboard.
    fn carry(&self, thing: &PartId, place: &PartId) -> Option<Gesture> {
        let Piece::App(app) = Piece::of(thing) else { return None };
        let page = piece::PAGES.iter().position(|page| *page == place.as_str())?;
        if self.page_of(app) == Some(page) {
            return None;
        }
        self.by_menu(thing, piece::MENU_MOVE)
    }

    /// Opens the menu of a part, and chooses.
    fn by_menu(&self, part: &PartId, item: &str) -> Option<Gesture> {
        if self.state.over == Some(Over::Menu(part.as_str().to_owned())) {
            return self.has(&PartId::new(item)).then(|| click(item))?;
        }
        self.reach(part, Gesture::Hold)
    }

    fn turn_into(&self, part: &PartId, condition: Condition) -> Option<Gesture> {
        use Condition::{Closed, InFront, Off, On, Open};
        match (Piece::of(part), condition) {
            (Piece::App(_), InFront | Open) | (Piece::To(_), On) => self.reach(part, Gesture::Click),
            (Piece::App(app), Closed) if self.state.over == Some(Over::Recents) => {
                Some(Gesture::Swipe { part: piece::of("recent", app), way: Way::Up })
            }
            (Piece::App(_), Closed) => self.reach(&PartId::new(piece::RECENT), Gesture::Click),
            (Piece::App(_), Off) => self.by_menu(part, piece::MENU_UNINSTALL),
            (Piece::App(app) | Piece::Offer(app), On) => self.install_way(app),
            (Piece::Offer(offer), Open) => self.to(&View::Offer(offer.into())),
            (Piece::Offer(offer), Off) => self.by_menu(&piece::of("app", offer), piece::MENU_UNINSTALL),
            (Piece::Person(person), Open) => {
                let video = self.front().and_then(|app| self.app(app)).map(|app| app.is) == Some(App::Video);
                self.to(&if video { View::Video(person.into()) } else { View::Person(person.into()) })
            }
            (Piece::Thread(with), Open) => self.to(&View::Thread(with.into())),
            (Piece::Thread(with), Off) => {
                let sms = self.messages(with).find(|sms| !sms.mine)?.id.clone();
                self.by_menu(&piece::of("sms", &sms), piece::MENU_BLOCK)
            }
            (Piece::Sms(_), On) => self.by_menu(part, piece::MENU_REPORT),
            (Piece::Sms(_), Off) => self.by_menu(part, piece::MENU_DELETE),
            (Piece::Photo(photo), Open) if self.raw.camera.shots.iter().any(|shot| shot.id == photo) => {
                self.to(&View::Shot(photo.into()))
            }
            (Piece::Photo(photo), Open) => self.to(&View::Photo(photo.into())),
            (Piece::Photo(photo), Condition::Maximised) => {
                let view = View::Photo(photo.into());
                if self.state.view == view { click(piece::CLOSER) } else { self.to(&view) }
            }
            (Piece::Photo(photo), Off) => {
                let shown = matches!(&self.state.view, View::Photo(known) | View::Shot(known) if known == photo);
                if shown {
                    self.reach(&PartId::new(piece::PHOTO_DELETE), Gesture::Click)
                } else {
                    self.to(&View::Photo(photo.into()))
                }
            }
            (Piece::Letter(letter), Open) => self.to(&View::Letter(letter.into())),
            (Piece::Network(network), On) => self.join_way(part, network),
            (Piece::Network(network), Open) => self.to(&View::Network(network.into())),
            (Piece::Rights(app), On | Off) => {
                if self.state.over == Some(Over::Ask(app.into())) {
                    return click(if condition == On { piece::ALLOW } else { piece::DENY });
                }
                let unasked = !self.state.rights.contains_key(app);
                unasked.then(|| self.reach(&piece::of("app", app), Gesture::Click))?
            }
            (Piece::Rights(_), Closed) => click(piece::DENY),
            (Piece::Call(call), Open) if self.raw_call(call).is_some_and(|call| call.out) => {
                let raw = self.raw_call(call)?;
                let by = if raw.video { piece::PERSON_VIDEO } else { piece::PERSON_CALL };
                let view = if raw.video { View::Video(raw.from.clone()) } else { View::Person(raw.from.clone()) };
                let shown = self.state.view == view && self.state.call.is_none() && self.state.over.is_none();
                if shown { self.reach(&PartId::new(by), Gesture::Click) } else { self.to(&view) }
            }
            (Piece::Rights(app), Open) => {
                let unasked = !self.state.rights.contains_key(app);
                unasked.then(|| self.reach(&piece::of("app", app), Gesture::Click))?
            }
            (Piece::Ring(_), On) | (Piece::Call(_), Open) => {
                self.has(&PartId::new(piece::ANSWER)).then(|| swipe(piece::ANSWER, Way::Up))?
            }
            (Piece::Ring(_), Off | Closed) => self.has(&PartId::new(piece::REFUSE)).then(|| click(piece::REFUSE))?,
            (Piece::Call(_), Closed) => click(piece::HANG_UP),
            (Piece::Common(name), _) => self.turn_common(name, condition),
            _ => None,
        }
    }

    /// To a page, whatever lies over the glass.
    fn to(&self, view: &View) -> Option<Gesture> {
        if self.is_covered() { self.uncover(&PartId::new(piece::PAGE)) } else { self.to_view(view) }
    }

    fn join_way(&self, part: &PartId, network: &str) -> Option<Gesture> {
        if self.state.view == View::Network(network.to_owned()) && self.state.over.is_none() {
            return click(piece::NETWORK_JOIN);
        }
        if self.is_on("wifi") {
            self.reach(part, Gesture::Click)
        } else {
            self.turn_into(&PartId::new(piece::TILES[0]), Condition::On)
        }
    }

    fn install_way(&self, app: &str) -> Option<Gesture> {
        if self.installing(app).is_some() {
            return Some(Gesture::Point(PartId::new(piece::SCREEN)));
        }
        self.offer(app).filter(|offer| !offer.trap)?;
        if self.state.view == View::Offer(app.into()) && self.state.over.is_none() {
            return click(piece::INSTALL);
        }
        self.to(&View::Offer(app.into()))
    }

    fn turn_common(&self, name: &str, condition: Condition) -> Option<Gesture> {
        use Condition::{Closed, InFront, Off, On, Open};
        let part = PartId::new(name);
        let reach = |name: &str| self.reach(&PartId::new(name), Gesture::Click);
        match (name, condition) {
            (piece::SCREEN | piece::LOCK, Off | Closed) if self.state.call.is_some() => self.uncover(&part),
            (piece::SCREEN, _) | (piece::LOCK, Off | Closed) => click(piece::SIDE),
            (piece::LOCK, Open | On) => reach(piece::HOME),
            (piece::PAD, Open) if self.state.unlocked => click(piece::SIDE),
            (piece::PAD, Open) => reach(piece::LOCK),
            (piece::HOME, Open | InFront) => self.to(&View::Home),
            (piece::PAGES_FIRST | piece::PAGES_SECOND, _) => {
                let second = name == piece::PAGES_SECOND;
                if self.state.view == View::Home && self.has(&PartId::new(piece::HOME)) {
                    swipe(piece::HOME, if second { Way::Left } else { Way::Right })
                } else {
                    self.to(&View::Home)
                }
            }
            (piece::SHADE, Open) => {
                self.reach(&PartId::new(piece::STATUS), |part| Gesture::Swipe { part, way: Way::Down })
            }
            (piece::SHADE, Closed) => swipe(piece::SHADE, Way::Up),
            (piece::MENU, Closed) => click(piece::SCREEN),
            (piece::RECENT, Closed) => click(piece::HOME_BUTTON),
            (piece::BATTERY | piece::WIFI | piece::SIGNAL, Closed) => click(piece::SHEET_CLOSE),
            (piece::STOP_CLOSE, Closed) => click(piece::STOP_CLOSE),
            (piece::PAY | piece::PAY_CANCEL, Closed) => click(piece::PAY_CANCEL),
            (piece::CALL, Closed) => click(piece::HANG_UP),
            (piece::ANSWER, Closed) => click(piece::REFUSE),
            (piece::CALL, Open) => match self.state.view {
                View::Person(_) => reach(piece::PERSON_CALL),
                View::Video(_) => reach(piece::PERSON_VIDEO),
                _ => None,
            },
            (piece::WRITE, Closed) => click(piece::BACK),
            (piece::SCENE, _) => {
                let (right, down) = self.state.aside;
                let way = match (right, down) {
                    (1.., _) => Way::Left,
                    (..=-1, _) => Way::Right,
                    (_, 1..) => Way::Up,
                    _ => Way::Down,
                };
                self.reach(&part, |part| Gesture::Swipe { part, way })
            }
            (piece::LAST, Open) => reach(piece::LAST),
            (piece::LAST, On) => reach(piece::SHOOT),
            (piece::LETTER, Open) => self.to(&View::Compose),
            (piece::PHOTO_SHARE | piece::SHARE_MAIL, Open) => reach(piece::PHOTO_SHARE),
            (piece::PHOTO | piece::MAP, Condition::Maximised) => reach(piece::CLOSER),
            (piece::MAP, Open) => self.to(&View::Map),
            (piece::TORCH_SWITCH, Open) => self.to(&View::Torch),
            (piece::TORCH_SWITCH | "tile/torch", On)
                if self.state.over != Some(Over::Shade) && self.state.view != View::Torch =>
            {
                self.to(&View::Torch)
            }
            (_, On) if piece::LEVELS.contains(&name) => reach(&format!("{name}/more")),
            (_, Off) if piece::LEVELS.contains(&name) => reach(&format!("{name}/less")),
            (_, Open) if name.starts_with("setting/") => {
                self.to(&View::Settings(name.trim_start_matches("setting/").into()))
            }
            (_, Open | On | Off) => reach(name),
            _ => None,
        }
    }

    fn send_way(&self, posted: &Posted) -> Option<Gesture> {
        // Nothing leaves in a plane; what was sent there leaves as soon as that is over.
        if self.state.plane {
            return self.turn_common("tile/plane", Condition::Off);
        }
        if posted.body.is_none() && posted.attached.is_none() {
            // Words of one's own: those that the keyboard proposes will do.
            let person = posted.to.first()?.as_str().strip_prefix("person/")?;
            let thread = View::Thread(person.to_owned());
            if self.state.view != thread {
                return self.to(&thread);
            }
            let next = if !self.message.is_empty() {
                piece::WRITE_SEND
            } else if self.state.focus.is_some() {
                piece::WORDS[0]
            } else {
                piece::WRITE
            };
            return self.reach(&PartId::new(next), Gesture::Click);
        }
        if posted.body.is_some() {
            return self.reach(&PartId::new(piece::WRITE_SEND), Gesture::Click);
        }
        if !self.is_online() && !self.is_on("data") {
            return self.turn_common("tile/data", Condition::On);
        }
        let to = posted.to.first()?.as_str().strip_prefix("person/")?;
        let photo = posted.attached.as_ref().and_then(|part| part.as_str().strip_prefix("photo/"))?;
        let ready = self.state.view == View::Compose && self.state.letter_photo.as_deref() == Some(photo);
        if !ready || self.state.over.is_some() || self.state.call.is_some() {
            let share = View::Share(photo.to_owned());
            if self.state.view == share && self.state.over.is_none() {
                return click(piece::SHARE_MAIL);
            }
            return self.to(&share);
        }
        if self.state.letter_to.as_deref() == Some(to) {
            click(piece::LETTER_SEND)
        } else {
            Some(Gesture::Click(piece::of("letter/to", to)))
        }
    }
}
