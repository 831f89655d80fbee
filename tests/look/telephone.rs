//! The telephone in each of its states, with its letters as they come and as large as they get.

use declic::comfort::Comfort;
use declic::gesture::{Button, Gesture, Key, Output, Recogniser, Spot, Touch, Way};
use declic::lesson::{Guidance, LessonId};
use declic::screen::lesson;
use iced::time::Duration;

use super::sight::{Kind, Piece, Sight};
use super::tour::{CONTENT, Look, Visit};

/// The least side of what a finger touches on the telephone, in pixels of the screen (STANDARDS.md T3: 14 mm).
const TOUCH: f32 = 56.0;
/// The same of ten drawn keys side by side on the narrowest screen with the largest text. Screens of 1024 pixels are 304 mm
/// wide (15 inch panels, 0.297 mm a pixel): 14 mm are 48 of their pixels, and 56 of the finer ones of other screens.
const NARROW_KEY: f32 = 48.0;
/// The least side of what is swept over (T3: 17.5 mm).
const SWEEP: f32 = 70.0;
/// A pixel of the screen is nothing to a finger.
const SLACK: f32 = 1.0;

/// What a telephone shows: by touches, and by what is held (`@`), swept up, down, left, right (`^`, `_`, `<`, `>`), typed
/// (`=`), rubbed out (`!`), one after another.
const TELEPHONE: [(&str, &[&str]); 46] = [
    ("home", &["nav/home"]),
    ("home-2", &["<home"]),
    ("menu-app", &["@app/gift"]),
    ("removed", &["menu/uninstall"]),
    ("shade", &["_status"]),
    ("plane", &["tile/plane", "tile/torch", "tile/sound"]),
    ("signs", &["tile/plane", "^shade"]),
    ("battery", &["status/battery"]),
    ("wifi-sheet", &["sheet/close", "status/wifi"]),
    ("signal", &["sheet/close", "status/signal"]),
    ("dial", &["sheet/close", "nav/home", "app/phone"]),
    ("dialled", &["dial/0", "dial/6", "dial/3", "dial/9", "dial/9", "dial/8", "dial/0", "dial/0", "dial/4", "dial/7"]),
    ("contacts", &["dial/contacts"]),
    ("person", &["person/town"]),
    ("call", &["person/call"]),
    ("speaker", &["call/speaker"]),
    ("recents-list", &["call/hang-up", "nav/back", "dial/recents"]),
    ("threads", &["nav/home", "app/messages"]),
    ("thread", &["thread/parcel"]),
    ("stop", &["sms/parcel-pay/link"]),
    ("menu-sms", &["stop/close", "@sms/parcel-pay"]),
    ("reported", &["menu/report"]),
    ("blocked", &["menu/block"]),
    ("keys", &["nav/home", "app/messages", "thread/nadia", "write"]),
    ("typed", &["=Oui merci, je serai", "kb/shift"]),
    ("key-signs", &["kb/signs"]),
    ("sent", &["write/send"]),
    ("grid", &["nav/home", "app/photos"]),
    ("menu-photo", &["@photo/cat"]),
    ("photo", &["menu/open"]),
    ("zoomed", &["zoom/closer", "zoom/closer"]),
    ("camera", &["nav/home", "app/camera"]),
    ("shot", &["camera/shoot", "camera/last"]),
    ("share", &["photo/share"]),
    ("letter", &["share/mail"]),
    ("no-recipient", &["letter/send"]),
    ("video", &["nav/home", "app/video", "person/lea", "person/video"]),
    ("settings", &["call/hang-up", "nav/home", "app/settings"]),
    ("settings-end", &["^page", "^page", "^page"]),
    ("networks", &["setting/wifi"]),
    ("password", &["network/home"]),
    ("sounds", &["nav/back", "nav/back", "nav/back", "setting/sounds", "ring/more"]),
    ("store", &["nav/home", "app/store", "store/search", "=meteo", "store/go"]),
    ("offer", &["store/weather-town", "store/publisher"]),
    ("installing", &["store/install"]),
    ("recents", &["nav/recent"]),
];

/// The rest, once everything has been opened.
const AFTER: [(&str, &[&str]); 9] = [
    (
        "waits",
        &["nav/home", "_status", "tile/plane", "^shade", "app/messages", "thread/nadia", "write", "=Oui", "write/send"],
    ),
    ("map", &["nav/home", "app/map", "map/me", "zoom/closer"]),
    ("torch", &["nav/home", "<home", "app/torch"]),
    ("dots", &["nav/home", ">home", "app/gestures", "dot/1"]),
    ("letters", &["nav/home", "app/mail"]),
    ("letter-open", &["letter/town-paper"]),
    ("page", &["nav/home", "app/weather"]),
    ("off", &["@side"]),
    ("pad", &["screen", "side", "side", "lock", "pad/1", "pad/2"]),
];

fn do_it(visit: &mut Visit, act: &str) {
    let swipe = |part: &str, way| vec![Gesture::Swipe { part: part.into(), way }];
    let gestures = match act.split_at(1) {
        ("@", part) => vec![Gesture::Hold(part.into())],
        ("^", part) => swipe(part, Way::Up),
        ("_", part) => swipe(part, Way::Down),
        ("<", part) => swipe(part, Way::Left),
        (">", part) => swipe(part, Way::Right),
        ("=", text) => vec![Gesture::Type(text.into())],
        ("!", _) => vec![Gesture::Key(Key::Backspace); 12],
        _ => vec![Gesture::Click(act.into())],
    };
    for gesture in gestures {
        visit.press(lesson::Message::Did(gesture));
    }
}

/// The telephone in each of its states.
pub fn telephone(comfort: Comfort, look: &mut Look<'_>) {
    let id = LessonId::new("phone/photo").unwrap();
    for (size, first) in [("", &[][..]), ("large-", &LARGEST)] {
        let mut visit = Visit::new(&CONTENT, comfort, Some((&id, Guidance::Alone)));
        visit.hear();
        for act in first {
            do_it(&mut visit, act);
        }
        if !size.is_empty() {
            look("phone-larger", &visit.app);
        }
        for (name, acts) in TELEPHONE.iter().chain(&AFTER) {
            for act in *acts {
                do_it(&mut visit, act);
            }
            look(&format!("phone-{size}{name}"), &visit.app);
        }
    }
}

/// The way to the largest letters.
const LARGEST: [&str; 8] = [
    "nav/home",
    "app/settings",
    "setting/accessibility",
    "setting/letters",
    "letters/more",
    "letters/more",
    "letters/more",
    "letters/more",
];

/// What is too small for a finger (STANDARDS.md T3). What counts is where a touch is taken, which may be more than what is
/// drawn.
pub fn faults(sight: &Sight) -> Vec<String> {
    // In pixels of the screen, whatever the text size.
    let is_narrow = sight.size.width * sight.scale < 1200.0 && sight.scale > 1.9;
    let mut faults = Vec::new();
    for piece in &sight.pieces {
        let Kind::Part(id, traits) = &piece.kind else { continue };
        if id.starts_with("app/") || !is_whole(piece) {
            continue;
        }
        let side = piece.bounds.width.min(piece.bounds.height) * sight.scale;
        // A narrow strip takes sweeps from beside it.
        let is_strip = piece.bounds.width * sight.scale < SWEEP && piece.bounds.height > piece.bounds.width;
        let takes = if is_strip { taken_by_strip(sight, id, piece) } else { side };
        if traits.swipes && takes + SLACK < SWEEP {
            faults.push(format!("{id} is swept over and only {takes:.0} px wide or high"));
        }
        if traits.presses || traits.taps {
            let least = if traits.taps && is_narrow { NARROW_KEY } else { TOUCH };
            let met = beside(sight, id, piece, (least / 2.0 - SLACK) / sight.scale);
            faults.extend(met.map(|met| format!("{id} is too small for a finger: beside its middle lies {met}")));
        }
    }
    faults
}

/// Whether all of a piece is in sight.
fn is_whole(piece: &Piece) -> bool {
    piece
        .seen
        .is_some_and(|seen| seen.height + SLACK >= piece.bounds.height && seen.width + SLACK >= piece.bounds.width)
}

/// What else a finger would touch this far from the middle of a part.
fn beside(sight: &Sight, id: &str, piece: &Piece, reach: f32) -> Option<String> {
    let targets = sight.targets();
    let middle = piece.bounds.center();
    [(-reach, 0.0), (reach, 0.0), (0.0, -reach), (0.0, reach)].into_iter().find_map(|(aside, along)| {
        let mut hand = Recogniser::default();
        hand.set_scale(sight.scale);
        hand.feed(Touch::Moved(Spot::new(middle.x + aside, middle.y + along)), &targets, Duration::ZERO);
        let met = hand.hovered().map_or("nothing", |met| met.as_str());
        (met != id).then(|| met.to_owned())
    })
}

/// How far from its outer edge a strip takes sweeps that lead away from it, in pixels of the screen.
fn taken_by_strip(sight: &Sight, id: &str, piece: &Piece) -> f32 {
    let (targets, y) = (sight.targets(), piece.bounds.center_y());
    let takes = |along: f32| {
        let mut hand = Recogniser::default();
        hand.set_scale(sight.scale);
        let x = piece.bounds.x + along / sight.scale;
        let to = |x: f32| Touch::Moved(Spot::new(x, y));
        let (down, up) = (Touch::Pressed(Button::Main), Touch::Released(Button::Main));
        let touches = [to(x), down, to(x + 50.0), to(x + 100.0), up];
        let when = [0, 1000, 1200, 1400, 1600].map(Duration::from_millis);
        let made = touches.into_iter().zip(when).flat_map(|(touch, at)| hand.feed(touch, &targets, at));
        made.into_iter().any(
            |made| matches!(made, Output::Gesture(Gesture::Swipe { part, way: Way::Right }) if part.as_str() == id),
        )
    };
    let steps = (1..=80_u8).map(f32::from);
    steps.take_while(|along| takes(*along)).last().unwrap_or(0.0)
}
