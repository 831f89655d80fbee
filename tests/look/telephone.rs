//! The telephone in each of its states, with its letters as they come and as large as they get.

use declic::comfort::Comfort;
use declic::gesture::{Gesture, Key, Way};
use declic::lesson::{Guidance, LessonId};
use declic::screen::lesson;

use super::tour::{CONTENT, Look, Visit};

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
const AFTER: [(&str, &[&str]); 8] = [
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
