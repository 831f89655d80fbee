use proptest::prelude::*;

use super::code::{PAYLOADS, shuffled, unshuffled};
use super::*;
use crate::comfort::{Comfort, Contrast, Hand, Language, Pace, TextSize, Volume};

fn edition(letter: char, lengths: [usize; TOPICS]) -> Edition {
    let lesson = |topic, nth| LessonId::new(&format!("topic-{topic}/lesson-{nth}")).unwrap();
    let lessons = |(topic, length): (usize, usize)| (0..length).map(|nth| lesson(topic, nth)).collect();
    let topics = lengths.into_iter().enumerate().map(lessons).collect();
    let pictures = (0..PICTURES).map(|nth| format!("picture-{nth}")).collect();
    Edition { letter: letter.into(), topics, pictures }
}

/// As many lessons as the first edition has.
fn first() -> Edition {
    edition('d', [14, 12, 15, 12])
}

fn comforts() -> Vec<CardComfort> {
    let mut all = Vec::new();
    for text_size in TextSize::ALL {
        for strong in [false, true] {
            for pace in Pace::ALL {
                for hand in [Hand::Right, Hand::Left] {
                    all.extend(Language::ALL.map(|language| CardComfort { text_size, strong, pace, hand, language }));
                }
            }
        }
    }
    all
}

/// The `nth` of cards that differ in everything: chance that always falls alike.
fn card(nth: u64, edition: &Edition) -> Card {
    let mut state = nth.wrapping_add(1).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mut draw = |most: usize| {
        state = (state ^ (state >> 29)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        usize::try_from((state >> 33) % most as u64).unwrap()
    };
    let reached = std::array::from_fn(|topic| Reached {
        lessons: u8::try_from(draw(edition.topics[topic].len() + 1)).unwrap(),
        level: Guidance::ALL[draw(3)],
    });
    Card { reached, comfort: comforts()[draw(72)] }.fitted(edition)
}

/// Every code that one wrong sign makes, and every code that two neighbours swapped make.
fn mistakes<const LENGTH: usize>(signs: [u8; LENGTH], base: u8) -> Vec<([u8; LENGTH], usize)> {
    let mut all = Vec::new();
    for place in 0..LENGTH {
        for other in (0..base).filter(|other| *other != signs[place]) {
            let mut wrong = signs;
            wrong[place] = other;
            all.push((wrong, place));
        }
        if place > 0 && signs[place] != signs[place - 1] {
            let mut swapped = signs;
            swapped.swap(place - 1, place);
            all.push((swapped, place));
        }
    }
    all
}

#[test]
fn a_card_comes_back_from_its_digits_and_its_pictures() {
    let edition = first();
    let mut nth = 0;
    for comfort in comforts() {
        for levels in 0..81_usize {
            let mut card = card(nth, &edition);
            nth += 1;
            card.comfort = comfort;
            for (topic, reached) in card.reached.iter_mut().enumerate() {
                reached.level = Guidance::ALL[levels / 3_usize.pow(u32::try_from(topic).unwrap()) % 3];
                reached.lessons = reached.lessons.max(1);
            }
            assert_eq!(Card::of_code(card.code(&edition), &edition), Ok(card));
            assert_eq!(Card::of_pictures(card.pictures(&edition), &edition), Ok(card));
        }
    }
    assert_eq!(nth, 72 * 81);
}

#[test]
fn the_first_and_the_last_card_come_back() {
    let edition = edition('z', [15; TOPICS]);
    let none = Card { reached: [Reached::NOTHING; TOPICS], comfort: comforts()[0] };
    let all = Card { reached: [Reached { lessons: 15, level: Guidance::Alone }; TOPICS], comfort: comforts()[71] };
    for card in [none, all] {
        assert_eq!(Card::of_code(card.code(&edition), &edition), Ok(card));
        assert_eq!(Card::of_pictures(card.pictures(&edition), &edition), Ok(card));
    }
}

/// What is on paper stays what it is: these codes must never change.
#[test]
fn the_codes_of_letter_d_are_what_they_were() {
    let edition = first();
    let none = Card { reached: [Reached::NOTHING; TOPICS], comfort: CardComfort::default() };
    assert_eq!(none.code(&edition).to_string(), "817 079 7564");
    assert_eq!(none.pictures(&edition).places(), [59, 31, 8, 40, 41, 4, 14, 28]);
    let codes: Vec<String> = (0..3).map(|nth| card(nth, &edition).code(&edition).to_string()).collect();
    assert_eq!(codes, ["647 553 9393", "363 036 9496", "867 227 4660"]);
}

#[test]
fn every_wrong_digit_and_every_swap_of_twenty_thousand_codes_is_found() {
    let edition = first();
    let mut tried = 0_u64;
    for nth in 0..20_000 {
        let card = card(nth, &edition);
        let code = card.code(&edition);
        assert_eq!(Card::of_digits(code.digits(), &edition), Some(card));
        for (wrong, place) in mistakes(code.digits(), 10) {
            assert!(Card::of_digits(wrong, &edition).is_none(), "{code}: at {place}, {wrong:?}");
            tried += 1;
        }
    }
    assert!(tried > 20_000 * 95, "{tried}");
}

#[test]
fn every_wrong_picture_and_every_swap_is_found() {
    let edition = first();
    for nth in 0..4_000 {
        let code = card(nth, &edition).pictures(&edition);
        for (wrong, place) in mistakes(code.places(), 64) {
            assert!(Card::of_places(wrong, &edition).is_none(), "{code:?}: at {place}, {wrong:?}");
        }
    }
}

/// Two pictures wrong at once are beyond what is promised, and are found all the same.
#[test]
fn two_wrong_pictures_are_hardly_ever_missed() {
    let edition = first();
    let code = card(7, &edition).pictures(&edition);
    let (mut missed, mut tried) = (0, 0);
    for (once, first) in mistakes(code.places(), 64) {
        for (twice, second) in mistakes(once, 64) {
            if second > first {
                tried += 1;
                missed += u32::from(Card::of_places(twice, &edition).is_some());
            }
        }
    }
    assert!(tried > 100_000 && missed * 100_000 < tried, "{missed} of {tried}");
}

/// The doubt names every group once; how often the first is the right one is what makes it worth saying.
#[test]
fn a_doubt_looks_first_where_the_mistake_is_likely() {
    let edition = first();
    let (mut right, mut tried) = (0, 0);
    for nth in 0..60 {
        let code = card(nth, &edition).code(&edition);
        for (wrong, place) in mistakes(code.digits(), 10) {
            let doubt = Card::of_code(CardCode::new(wrong), &edition).unwrap_err();
            let mut groups = doubt.groups.clone();
            groups.sort_unstable();
            assert_eq!(groups, [0, 1, 2]);
            tried += 1;
            right += u32::from(doubt.groups[0] == [0, 0, 0, 1, 1, 1, 2, 2, 2, 2][place]);
        }
    }
    assert!(right * 100 > tried * 60, "{right} of {tried}");
}

#[test]
fn a_doubt_about_pictures_names_the_row() {
    let edition = first();
    for nth in 0..20 {
        let code = card(nth, &edition).pictures(&edition);
        for (wrong, place) in mistakes(code.places(), 64).into_iter().step_by(7) {
            let doubt = Card::of_pictures(PictureCode::new(wrong), &edition).unwrap_err();
            let is_across = place == PictureCode::ROW && wrong[place] == code.places()[place - 1];
            assert!(is_across || doubt.groups == [[0, 1], [1, 0]][place / PictureCode::ROW], "{code:?} {wrong:?}");
        }
    }
}

#[test]
fn what_is_no_code_at_all_is_doubted_and_never_stops_anything() {
    let edition = first();
    for digits in [[9; 10], [10; 10], [255; 10]] {
        assert!(Card::of_code(CardCode::new(digits), &edition).is_err_and(|doubt| doubt.groups.len() == 3));
    }
    for places in [[63; 8], [64; 8], [255; 8]] {
        assert!(Card::of_pictures(PictureCode::new(places), &edition).is_err_and(|doubt| doubt.groups.len() == 2));
    }
}

#[test]
fn a_card_of_another_letter_is_not_taken_for_ours() {
    let [d, e] = ['d', 'e'].map(|letter| edition(letter, [14, 12, 15, 12]));
    for nth in 0..2_000 {
        let card = card(nth, &d);
        assert!(Card::of_code(card.code(&e), &d).is_err() && Card::of_code(card.code(&d), &e).is_err());
        assert!(Card::of_pictures(card.pictures(&e), &d).is_err());
        assert_eq!(Card::of_code(card.code(&e), &e), Ok(card));
    }
    let editions = [d, e];
    assert_eq!(Edition::of(&editions, "E").unwrap().letter, "e");
    assert_eq!(Edition::of(&editions, "f"), None, "a newer machine's");
    assert!(Edition::is_letter("d") && Edition::is_letter("z"));
    assert!(!["c", "D", "dd", "é", "", "1"].into_iter().any(Edition::is_letter));
}

#[test]
fn a_card_says_no_more_than_its_edition_has() {
    let edition = edition('d', [14, 0, 15, 12]);
    let full = Reached { lessons: 15, level: Guidance::Alone };
    let card = Card { reached: [full; TOPICS], comfort: CardComfort::default() };
    let read = Card::of_code(card.code(&edition), &edition).unwrap();
    assert_eq!(read.reached.map(|reached| reached.lessons), [14, 0, 15, 12]);
    assert_eq!(read.reached[1], Reached::NOTHING);
    // A longer edition's code of the same letter says more than this one knows.
    let longer = super::tests::edition('d', [15; TOPICS]);
    assert!(Card::of_code(card.code(&longer), &edition).is_err());
}

/// One lesson more must look like another number, not like the next one.
#[test]
fn a_code_does_not_grow_with_skill() {
    let edition = first();
    for nth in 0..500 {
        let one = card(nth, &edition);
        for topic in 0..TOPICS {
            let mut next = one;
            if one.reached[topic].lessons + 1 >= edition.length(topic) {
                continue;
            }
            next.reached[topic].lessons += 1;
            let [one, next] = [one, next].map(|card| card.code(&edition).digits());
            let changed = one.iter().zip(next).filter(|(one, next)| **one != *next).count();
            assert!(changed >= 4, "{one:?} {next:?}");
        }
    }
}

#[test]
fn settings_come_back_and_the_machines_own_stay() {
    for comfort in comforts() {
        let mut set = Comfort { volume: Volume::MAX, still: true, one_by_one: true, ..Comfort::default() };
        comfort.apply(&mut set);
        assert_eq!(CardComfort::of(&set), comfort);
        assert!(set.volume == Volume::MAX && set.still && set.one_by_one);
    }
    let dark = Comfort { contrast: Contrast::Dark, ..Comfort::default() };
    let mut set = Comfort::default();
    CardComfort::of(&dark).apply(&mut set);
    assert_eq!(set.contrast, Contrast::High, "the nearest of two");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_shuffle_is_undone(payload in 0..PAYLOADS) {
        prop_assert!(shuffled(payload) < PAYLOADS);
        prop_assert_eq!(unshuffled(shuffled(payload)), payload);
    }

    /// Whatever is typed is either a card that gives the same digits again, or doubted.
    #[test]
    fn what_reads_is_written_alike(digits in prop::array::uniform10(0_u8..10)) {
        let edition = first();
        let code = CardCode::new(digits);
        if let Ok(card) = Card::of_code(code, &edition) {
            prop_assert_eq!(card.code(&edition), code);
        }
    }
}
