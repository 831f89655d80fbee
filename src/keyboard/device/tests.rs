use super::*;
use crate::keyboard::{Layouts, RawLayout};

fn layout(id: &str) -> Layout {
    let text = match id {
        "azerty" => include_str!("../../../lessons/keyboards/azerty.ron"),
        _ => include_str!("../../../lessons/keyboards/qwerty.ron"),
    };
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let raw: RawLayout = options.from_str(text).unwrap();
    Layout::check(id, raw).unwrap()
}

fn ms(millis: u64) -> Duration {
    Duration::from_millis(millis)
}

fn down(code: &str, text: &str) -> Stroke {
    Stroke {
        code: code.into(),
        key: None,
        bare: text.to_lowercase().chars().next(),
        text: Some(text.into()),
        shift: false,
        ctrl: false,
        alt: false,
        repeat: false,
        pressed: true,
    }
}

fn key(code: &str, key: Key) -> Stroke {
    Stroke { key: Some(key), text: None, bare: None, ..down(code, "") }
}

fn up(stroke: Stroke) -> Stroke {
    Stroke { pressed: false, ..stroke }
}

fn typed(text: &str) -> Gesture {
    Gesture::Type(text.into())
}

/// What strokes give, one after the other.
fn given(device: &mut Device, one_by_one: bool, strokes: &[Stroke]) -> Vec<Gesture> {
    let layout = layout("azerty");
    strokes.iter().flat_map(|stroke| device.stroke(&layout, stroke, one_by_one, ms(0))).collect()
}

fn tapped(layout: &Layout, codes: &[&str]) -> Vec<Gesture> {
    let mut device = Device::default();
    codes.iter().flat_map(|code| device.tap(layout, code)).collect()
}

#[test]
fn a_held_key_types_once_and_backspace_waits_before_it_repeats() {
    let (layout, mut device) = (layout("azerty"), Device::default());
    let mut stroke = |stroke: &Stroke, at: u64| device.stroke(&layout, stroke, false, ms(at)).len();
    let a = down("KeyQ", "a");
    assert_eq!(stroke(&a, 0), 1);
    for at in (500..3000).step_by(40) {
        assert_eq!(stroke(&Stroke { repeat: true, ..a.clone() }, at), 0);
    }
    assert_eq!(stroke(&up(a.clone()), 3000), 0);
    assert_eq!(stroke(&a, 3100), 1);
    let back = key("Backspace", Key::Backspace);
    let again = Stroke { repeat: true, ..back.clone() };
    assert_eq!(stroke(&back, 4000), 1);
    assert_eq!((4400..5200).step_by(40).map(|at| stroke(&again, at)).sum::<usize>(), 0);
    assert_eq!(stroke(&again, 5200), 1);
    assert_eq!((5220..5440).step_by(20).map(|at| stroke(&again, at)).sum::<usize>(), 0, "slowly");
    assert_eq!(stroke(&again, 5460), 1);
    assert_eq!(stroke(&Stroke { repeat: true, ..down("KeyB", "b") }, 6000), 0, "held since before");
}

#[test]
fn shift_then_a_letter_is_a_capital_for_whoever_asked_for_it() {
    let shift = key("ShiftLeft", Key::Shift);
    let strokes = [shift.clone(), up(shift.clone()), down("KeyC", "c"), down("KeyQ", "a")];
    let mut device = Device::default();
    assert_eq!(given(&mut device, true, &strokes), [Gesture::Key(Key::Shift), typed("C"), typed("a")]);
    assert_eq!(given(&mut Device::default(), false, &strokes), [Gesture::Key(Key::Shift), typed("c"), typed("a")]);
    // Held as usual, it does not stick.
    let held = Stroke { shift: true, ..down("KeyC", "C") };
    let strokes = [shift.clone(), held, up(shift.clone()), down("KeyQ", "a")];
    assert_eq!(given(&mut device, true, &strokes), [typed("C"), typed("a")]);
    // A sign of the upper row, and Alt Gr.
    let altgr = key("AltRight", Key::AltGr);
    let strokes =
        [shift.clone(), up(shift.clone()), down("Digit2", "é"), altgr.clone(), up(altgr), down("Digit0", "à")];
    let gestures = given(&mut device, true, &strokes);
    assert_eq!(gestures, [Gesture::Key(Key::Shift), typed("2"), Gesture::Key(Key::AltGr), typed("@")]);
    // Twice is never mind.
    let strokes = [shift.clone(), up(shift.clone()), shift.clone(), up(shift), down("KeyC", "c")];
    assert_eq!(given(&mut device, true, &strokes).last(), Some(&typed("c")));
}

#[test]
fn letters_are_cased_by_shift_alone_and_the_lock_is_told_once() {
    let caps = key("CapsLock", Key::CapsLock);
    let shifted = |code: &str, text: &str| Stroke { shift: true, ..down(code, text) };
    let lock = Gesture::Key(Key::CapsLock);
    let mut device = Device::default();
    let strokes = [caps.clone(), down("KeyQ", "A"), shifted("KeyC", "c"), caps, down("KeyQ", "a")];
    assert_eq!(given(&mut device, false, &strokes), [lock.clone(), typed("a"), typed("C"), lock.clone(), typed("a")]);
    // Locked before we looked: the first letter tells.
    let mut device = Device::default();
    let strokes = [down("KeyQ", "A"), down("KeyB", "B"), shifted("KeyC", "c"), down("Digit2", "É")];
    assert_eq!(given(&mut device, false, &strokes), [lock.clone(), typed("a"), typed("b"), typed("C"), typed("é")]);
    assert_eq!(given(&mut device, false, &[down("KeyQ", "a")]), [lock, typed("a")], "unlocked elsewhere");
    assert_eq!(given(&mut device, false, &[down("Digit1", "&")]), [typed("&")], "a sign tells nothing");
}

#[test]
fn what_the_system_puts_together_is_typed_as_given() {
    let mut device = Device::default();
    let dead = Stroke { text: None, bare: None, ..down("BracketLeft", "") };
    assert_eq!(given(&mut device, false, &[dead, down("KeyE", "ê")]), [typed("ê")]);
    assert_eq!(given(&mut device, false, &[down("KeyX", "日本")]), [typed("日本")]);
    assert_eq!(given(&mut device, false, &[down("KeyX", "\u{8}")]), []);
    // Where AltGr is Ctrl and Alt.
    let at = Stroke { ctrl: true, alt: true, ..down("Digit0", "@") };
    assert_eq!(given(&mut device, false, &[at]), [typed("@")]);
}

#[test]
fn the_shortcuts_everyone_knows() {
    let mut device = Device::default();
    let mut ctrl = |code: &str, text: &str| {
        given(&mut device, false, &[Stroke { ctrl: true, text: Some("\u{1}".into()), ..down(code, text) }])
    };
    assert_eq!(ctrl("KeyW", "z"), [Gesture::Key(Key::Undo)]);
    assert_eq!(ctrl("KeyY", "y"), [Gesture::Key(Key::Redo)]);
    assert_eq!(ctrl("KeyC", "c"), [Gesture::Key(Key::Copy)]);
    assert_eq!(ctrl("KeyX", "x"), [Gesture::Key(Key::Cut)]);
    assert_eq!(ctrl("KeyV", "v"), [Gesture::Key(Key::Paste)]);
    assert_eq!(ctrl("KeyA", "q"), []);
    let alt = Stroke { alt: true, ..down("KeyF", "f") };
    assert_eq!(given(&mut device, false, &[alt]), []);
}

#[test]
fn drawn_keys_write_one_by_one() {
    let azerty = layout("azerty");
    let (shift, altgr) = (Gesture::Key(Key::Shift), Gesture::Key(Key::AltGr));
    assert_eq!(tapped(&azerty, &["ShiftLeft", "KeyC", "KeyQ"]), [shift.clone(), typed("C"), typed("a")]);
    assert_eq!(tapped(&azerty, &["AltRight", "Digit0"]), [altgr, typed("@")]);
    assert_eq!(tapped(&azerty, &["BracketLeft", "KeyE"]), [typed("ê")]);
    assert_eq!(tapped(&azerty, &["BracketLeft", "Backspace", "KeyE"]), [typed("e")]);
    assert_eq!(tapped(&azerty, &["BracketLeft", "Space"]), [typed("^")]);
    assert_eq!(tapped(&azerty, &["ShiftLeft", "BracketLeft", "KeyI"]), [shift.clone(), typed("ï")]);
    assert_eq!(tapped(&azerty, &["ShiftLeft", "ShiftRight", "KeyC"]), [shift, typed("c")]);
    assert_eq!(tapped(&azerty, &["Space", "Enter"]), [typed(" "), Gesture::Key(Key::Enter)]);
    assert_eq!(tapped(&azerty, &["ControlLeft", "Tab", "Nowhere"]), []);
    assert_eq!(tapped(&azerty, &["AltRight", "KeyQ"]), [Gesture::Key(Key::AltGr), typed("a")], "no third sign");
}

/// Whatever a layout can write, its drawn keys write.
#[test]
fn the_keys_for_a_sign_write_it() {
    for id in ["azerty", "qwerty"] {
        let layout = layout(id);
        let mut texts = String::from("abcxyzABCXYZ0123456789@.-_,;:!?'\"()/ éèàçùêëîïôâûÊ€£$%&#~^`");
        if id == "azerty" {
            texts.push_str("²°µ§");
        } else {
            texts.push_str("É¬|\\");
        }
        for sign in texts.chars() {
            let chords = layout.keys_for(sign).unwrap_or_else(|| panic!("{id} cannot write {sign}"));
            let codes: Vec<&str> = chords.iter().flatten().map(|code| &**code).collect();
            let written: String = tapped(&layout, &codes)
                .into_iter()
                .filter_map(|gesture| match gesture {
                    Gesture::Type(text) => Some(text.to_string()),
                    _ => None,
                })
                .collect();
            assert_eq!(written, sign.to_string(), "{id}: {codes:?}");
        }
    }
}

#[test]
fn layouts_tell_where_to_press_whatever_they_are() {
    let codes = |id: &str, sign: char| -> Vec<Vec<String>> {
        let chords = layout(id).keys_for(sign).unwrap();
        chords.into_iter().map(|chord| chord.iter().map(ToString::to_string).collect()).collect()
    };
    assert_eq!(codes("azerty", '@'), [["AltRight", "Digit0"]]);
    assert_eq!(codes("qwerty", '@'), [["ShiftLeft", "Quote"]]);
    assert_eq!(codes("azerty", 'ê'), [["BracketLeft"], ["KeyE"]]);
    assert_eq!(codes("azerty", '’'), [["Digit4"]], "the apostrophe of books is the one of keyboards");
    assert_eq!(codes("azerty", 'C'), [["ShiftLeft", "KeyC"]]);
    let azerty = layout("azerty");
    assert_eq!(azerty.lit_by("key/letters").len(), 26);
    assert_eq!(azerty.lit_by("key/shift").len(), 2);
    assert_eq!(azerty.lit_by("key/at").len(), 2);
    assert_eq!(azerty.lit_by("key/enter").len(), 1);
    assert_eq!(azerty.lit_by("paper").len(), 0);
    assert_eq!(azerty.key("Digit0").unwrap().part().as_str(), "key/digit-0");
    assert_eq!(azerty.key("ShiftLeft").unwrap().part().as_str(), "key/shift-left");
    assert!(azerty.keys().all(|key| key.part().is_well_formed()));
}

#[test]
fn every_sign_of_our_keyboards_has_a_name() {
    for id in ["azerty", "qwerty"] {
        let layout = layout(id);
        for (key, level) in
            layout.keys().flat_map(|key| [Level::Plain, Level::Shift, Level::AltGr].map(|level| (key, level)))
        {
            if let Some((sign, _)) = key.sign(level) {
                let name = crate::keyboard::sign_name(sign).unwrap_or_else(|| panic!("{id}: {sign} has no name"));
                assert!(crate::keyboard::is_light(&format!("key/{name}")), "{name}");
            }
        }
    }
    assert!(crate::keyboard::sign_name('ñ').is_none() && !crate::keyboard::is_light("key/nowhere"));
}

/// A drawn modifier waits for a real key too, whatever the settings.
#[test]
fn a_drawn_shift_serves_the_real_letter() {
    let (layout, mut device) = (layout("azerty"), Device::default());
    device.tap(&layout, "ShiftLeft");
    assert!(device.held().shift);
    assert_eq!(device.stroke(&layout, &down("KeyC", "c"), false, ms(0)), [typed("C")]);
    assert!(!device.held().shift);
    device.tap(&layout, "AltRight");
    device.tap(&layout, "BracketLeft");
    device.rest();
    assert_eq!(device.held(), Held::default());
}

#[test]
fn the_keys_tell_which_keyboard_it_is() {
    let layouts: Layouts = [layout("azerty"), layout("qwerty")].into_iter().collect();
    let azerty = layouts.usual(crate::comfort::Language::Fr);
    assert_eq!(azerty.id(), "azerty");
    assert_eq!(layouts.corrected(&azerty, "KeyQ", 'Q').unwrap().id(), "qwerty");
    assert!(layouts.corrected(&azerty, "KeyQ", 'a').is_none());
    assert!(layouts.corrected(&azerty, "KeyE", 'e').is_none(), "it is there on both");
    assert!(layouts.corrected(&azerty, "KeyE", 'é').is_none(), "put together by the system");
}

#[test]
fn a_layout_is_refused_with_every_flaw_it_has() {
    let options = ron::Options::default().with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME);
    let text = "(rows: [[(code: \"KeyA\", plain: 'a', width: 99), (code: \"KeyA\"), (code: \"key a\", is: Enter)]])";
    let flaws = Layout::check("poor", options.from_str(text).unwrap()).unwrap_err();
    let told: Vec<&str> = flaws.iter().map(|flaw| flaw.what.as_str()).collect();
    assert_eq!(told.len(), 9, "{told:#?}");
    assert!(told[0].contains("99 wide") && told[1].contains("twice") && told[2].contains("not clear"));
    assert!(told[3].contains("no key's place"));
    assert!(told.last().unwrap().starts_with("no key writes `b`"));
}
