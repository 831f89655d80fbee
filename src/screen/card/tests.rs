use super::*;

fn edition(letter: &str) -> Edition {
    let pictures = (0..64).map(|nth| format!("thing-{nth}")).collect();
    Edition { letter: letter.into(), topics: Vec::new(), pictures }
}

fn card() -> State {
    State::new(&[edition("d")])
}

fn typed(state: &mut State, digits: &str) -> Vec<String> {
    let mut said = Vec::new();
    for digit in digits.chars().filter_map(Digit::of_sign) {
        if let Action::Say(sentences) = state.update(Message::DigitPressed(digit)) {
            said.push(sentences.iter().map(|sentence| sentence.message.trim_start_matches("sign-")).collect());
        }
    }
    said
}

fn chosen(state: &mut State, places: &[u8]) -> Vec<Sentence> {
    let press = |place: &u8| match state.update(Message::PicturePressed(Picture(*place))) {
        Action::Say(said) => said,
        _ => Vec::new(),
    };
    places.iter().flat_map(press).collect()
}

fn stroke(code: &str, key: Option<Key>, text: Option<&str>) -> Message {
    Message::Stroke(Stroke::down(code, key, text))
}

fn app(messages: &[&str]) -> Vec<Sentence> {
    messages.iter().map(|message| Sentence::app(*message)).collect()
}

#[test]
fn each_group_is_read_back_when_it_is_whole() {
    let mut state = card();
    assert_eq!(typed(&mut state, "8042869885"), ["804", "286", "9885"]);
    let Action::Typed(code) = state.update(Message::OkPressed) else { panic!() };
    assert_eq!(code.to_string(), "804 286 9885");
}

#[test]
fn too_few_are_no_card() {
    let mut state = card();
    typed(&mut state, "804286");
    let Action::Say(said) = state.update(Message::OkPressed) else { panic!() };
    assert_eq!(said, app(&["card-short"]));
    typed(&mut state, "9");
    assert!(state.told().is_empty(), "what was said goes when one goes on");
    state.update(Message::WayPressed(Way::Pictures));
    let Action::Say(said) = state.update(Message::OkPressed) else { panic!() };
    assert_eq!(said, app(&["card-short-pictures"]));
    state.update(Message::WayPressed(Way::Digits));
    assert_eq!(typed(&mut state, "885"), ["9885"], "what was typed is still there");
}

#[test]
fn the_most_likely_group_is_looked_at_first_then_the_next() {
    let mut state = card();
    typed(&mut state, "8042869885");
    let said = state.refuse(&[1, 0, 2]);
    assert_eq!(said[0], Sentence::app("card-group-2"));
    assert_eq!(said[1..4], ["sign-2", "sign-8", "sign-6"].map(|sign| Sentence::world(KEYBOARD, sign)));
    assert_eq!(state.doubtful(), 3..6);
    assert!(state.code().is_some(), "it stays in sight, to be compared");
    assert_eq!(typed(&mut state, "287"), ["287"], "and is typed anew, alone");
    assert_eq!((state.code().unwrap().to_string().as_str(), state.doubtful()), ("804 287 9885", 0..0));
    assert_eq!(state.refuse(&[1, 0, 2])[0], Sentence::app("card-group-1"));
    // Nothing was changed: the last one, then from the beginning.
    assert_eq!(state.refuse(&[1, 0, 2])[0], Sentence::app("card-group-3"));
    assert_eq!(state.refuse(&[1, 0, 2])[0], Sentence::app("card-group-2"));
    assert!(state.refuse(&[]).is_empty());
}

#[test]
fn a_group_is_typed_anew_when_it_is_pressed() {
    let mut state = card();
    typed(&mut state, "8042869885");
    let Action::Say(said) = state.update(Message::PlacePressed(0)) else { panic!() };
    assert_eq!(said.len(), 3);
    typed(&mut state, "99");
    state.update(Message::ErasePressed);
    typed(&mut state, "11");
    assert_eq!(state.code().unwrap().to_string(), "911 286 9885");
}

#[test]
fn eight_pictures_are_chosen_and_one_is_changed() {
    let mut state = card();
    state.update(Message::WayPressed(Way::Pictures));
    assert_eq!(state.name(), "card-pictures");
    let said = chosen(&mut state, &[5, 5, 63, 0, 1, 2, 3, 4, 9]);
    assert_eq!(said.len(), 8, "each four are named");
    assert_eq!((said[0].clone(), said[2].clone()), (Sentence::picture("thing-5"), Sentence::picture("thing-63")));
    state.update(Message::PlacePressed(1));
    chosen(&mut state, &[40]);
    let Action::Chosen(code) = state.update(Message::OkPressed) else { panic!() };
    assert_eq!(code.places(), [5, 40, 63, 0, 1, 2, 3, 4]);
    let said = state.refuse(&[1, 0]);
    assert_eq!((said[0].clone(), said.len()), (Sentence::app("card-row-2"), 6));
    assert_eq!(state.doubtful(), 4..8);
}

#[test]
fn a_letter_that_is_not_ours_is_told_kindly() {
    let mut state = card();
    assert!(matches!(state.update(stroke("KeyD", None, Some("D"))), Action::Say(_)));
    let Action::Say(said) = state.update(stroke("KeyE", None, Some("e"))) else { panic!() };
    assert_eq!(said, app(&["card-newer", "ask-counsellor"]));
    let Action::Say(said) = state.update(Message::LetterPressed) else { panic!() };
    assert_eq!(said, app(&["card-letter", "card-newer"]));
    assert!(matches!(state.update(stroke("KeyA", None, Some("&"))), Action::None));
    let mut state = State::new(&[edition("d"), edition("e")]);
    state.update(stroke("KeyE", None, Some("E")));
    assert_eq!(state.edition().unwrap().letter, "e");
    state.update(Message::LetterPressed);
    assert_eq!(state.edition().unwrap().letter, "d", "round again");
}

#[test]
fn real_keys_write_erase_and_ask() {
    let mut state = card();
    // AZERTY without Shift, and the numeric pad.
    state.update(stroke("Digit1", None, Some("&")));
    for _ in 0..10 {
        state.update(stroke("Numpad7", None, Some("7")));
    }
    state.update(stroke("Backspace", Some(Key::Backspace), None));
    assert!(matches!(state.update(stroke("Enter", Some(Key::Enter), None)), Action::Say(_)));
    state.update(stroke("Digit3", None, Some("\"")));
    let Action::Typed(code) = state.update(stroke("NumpadEnter", Some(Key::Enter), None)) else { panic!() };
    assert_eq!(code.to_string(), "177 777 7773");
    assert!(matches!(state.update(state.escape().unwrap()), Action::Back));
}

#[test]
fn nothing_tells_what_was_typed() {
    let mut state = card();
    typed(&mut state, "8042869885");
    let messages = [Message::DigitPressed(Digit::ALL[4]), Message::PicturePressed(Picture(42))];
    for told in [format!("{state:?}"), format!("{messages:?}")] {
        assert!(!told.contains(['4', '8', '2', '9']), "{told}");
    }
}
