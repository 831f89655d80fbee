//! The « fiche mémo » of a lesson, which the learner takes home (PEDAGOGY.md 6.6): its gestures drawn, three lines to keep,
//! its words, the code to practise it again, lines to write on. No name, and never a line for a password.

use super::{Block, Drawing, Figure, Mark, Paper, Teller, file_name};
use crate::comfort::Hand;
use crate::config::Venue;
use crate::gesture::{Direction, Gesture, Key, Way};
use crate::lesson::{Drawn, Lesson, Step};
use crate::practice::strokes;
use crate::sentence::Sentence;
use crate::words::Fit;
use crate::workshop::{Options, Workshop};
use crate::world::{AnyMachine, question};

/// How many lines there are for notes at most: as many as the page has room for.
const NOTES: u8 = 20;
/// The most drawings: what a sheet has room for.
const DRAWINGS: usize = 6;

/// The memo of a lesson, in the words of this hand, keyboard and variant; none of a placement, which teaches nothing.
#[must_use]
pub fn memo(teller: Teller<'_>, lesson: &Lesson, fit: Fit<'_>, venue: &Venue) -> Option<Paper> {
    if lesson.is_placement() {
        return None;
    }
    let memo = Memo { teller, lesson, fit };
    let heading = |message: &str| Block::Heading(teller.word(message));
    let mut blocks = vec![Block::Line(memo.own("goal"))];
    blocks.push(Block::Figures { across: 2, cells: memo.figures() });
    blocks.push(heading("memo-keep"));
    let keeps = (1..=Lesson::KEEPS).map(|line| memo.own(&format!("keep-{line}")));
    blocks.extend(keeps.map(|line| Block::Item(Mark::Dash, line)));
    blocks.extend(memo.code());
    blocks.push(Block::Turn);
    if !lesson.words.is_empty() {
        blocks.push(heading("memo-words"));
        blocks.extend(lesson.words.iter().map(|word| memo.word(word)));
    }
    blocks.push(heading("memo-next"));
    blocks.push(Block::Field(teller.word("memo-date")));
    let place: Vec<&str> =
        [&venue.name, &venue.address].into_iter().map(String::as_str).filter(|text| !text.is_empty()).collect();
    if place.is_empty() {
        blocks.push(Block::Field(teller.word("memo-place")));
    } else {
        blocks.extend(place.into_iter().map(|text| Block::Line(text.to_owned())));
    }
    blocks.extend([heading("memo-notes"), Block::Blank(NOTES)]);
    Some(Paper {
        name: file_name(&[&teller.word("paper-file-memo"), lesson.id.as_str()]),
        title: memo.own("title"),
        language: teller.language,
        blocks,
    })
}

struct Memo<'a> {
    teller: Teller<'a>,
    lesson: &'a Lesson,
    fit: Fit<'a>,
}

impl Memo<'_> {
    fn say(&self, sentence: &Sentence) -> String {
        self.teller.content.words.text(sentence, self.teller.language, self.fit)
    }

    /// One of the lesson's own sentences.
    fn own(&self, message: &str) -> String {
        self.say(&Sentence::lesson(&self.lesson.id, message))
    }

    fn word(&self, word: &str) -> Block {
        let message = format!("word-{word}");
        let meaning = Sentence::lesson(&self.lesson.id, &message).attribute("meaning");
        Block::Term(self.own(&message), self.say(&meaning))
    }

    /// What to type to practise again, with the sound: nobody is beside the learner to be disturbed.
    fn code(&self) -> Option<Block> {
        let options = Options::OF_MEMO;
        let workshop = Workshop { lesson: self.lesson.id.clone(), guidance: None, options };
        let code = self.teller.content.numbers.code(&workshop)?;
        Some(Block::Spot { text: self.teller.word("memo-practise"), large: code.to_string() })
    }

    fn figures(&self) -> Vec<Figure> {
        let texts = self.teller.content.words.texts(self.lesson, self.teller.language, self.fit.variant);
        let strokes = strokes(self.lesson, &texts);
        let refresher: Vec<Drawn>;
        let drawn = if self.lesson.memo.is_empty() {
            let steps = self.lesson.refresher_steps();
            let drawn = steps.into_iter().map(|step| Drawn { step: step.to_owned(), ..Drawn::default() });
            refresher = drawn.collect();
            &refresher
        } else {
            &self.lesson.memo
        };
        let figure = |(number, drawn): (usize, &Drawn)| {
            let nth = self.lesson.steps.iter().position(|step| step.id == drawn.step)?;
            Some(self.figure(number, drawn, &self.lesson.steps[nth], &strokes[nth]))
        };
        (1..).zip(drawn.iter().take(DRAWINGS)).filter_map(figure).collect()
    }

    fn figure(&self, number: usize, drawn: &Drawn, step: &Step, gestures: &[Gesture]) -> Figure {
        let choice = self.lesson.choices.iter().find(|choice| {
            let part = choice.part();
            step.aim.wishes().iter().any(|wish| wish.part() == Some(&part))
        });
        let answer = choice.map(|choice| self.own(&question::part(&choice.id).message()));
        let picture = drawn.picture.as_ref().or(choice.and_then(|choice| choice.picture.as_ref()));
        // What is chosen is shown by its own picture, if it has one: the click that chooses it says nothing.
        let gesture = gestures.iter().max_by_key(|gesture| weight(gesture)).filter(|_| picture.is_none());
        let key = gesture.and_then(key_icon).map(str::to_owned);
        let icon = drawn.icon.as_ref().or(key.as_ref()).and_then(|icon| self.drawing("icons", icon));
        let mut drawings = Vec::new();
        drawings.extend(picture.and_then(|picture| self.drawing("pictures", picture)));
        drawings.extend(gesture.and_then(|gesture| self.gesture(gesture, choice.is_some())));
        drawings.extend(drawn.beside.as_ref().and_then(|picture| self.drawing("pictures", picture)));
        drawings.extend(icon.map(|icon| Drawing { is_framed: true, ..icon }));
        let mark = Some(number.to_string());
        Figure { mark, drawings, caption: self.own(&drawn.step), answer }
    }

    fn drawing(&self, folder: &str, name: &str) -> Option<Drawing> {
        let is_mirrored = self.fit.hand == Hand::Left && PRESSED.contains(&name);
        let svg = self.teller.content.asset(&format!("{folder}/{name}.svg"))?;
        Some(Drawing { is_mirrored, ..Drawing::new(&svg) })
    }

    fn gesture(&self, gesture: &Gesture, is_choice: bool) -> Option<Drawing> {
        let is_phone = self.lesson.world.machines().iter().any(|machine| matches!(machine, AnyMachine::Phone(_)));
        let name = if is_choice { "choose" } else { gesture_name(gesture, is_phone) };
        let drawing = self.drawing("pictures", &format!("memo-{name}"))?;
        Some(Drawing { alt: Some(self.teller.word(&format!("drawn-{name}"))), ..drawing })
    }
}

/// Pictures of a pressed button: the other one in the left hand.
const PRESSED: [&str; 7] =
    ["memo-click", "memo-click-other", "memo-double-click", "memo-drag", "memo-hold", "mouse-left", "mouse-right"];

/// The drawing of a gesture: `assets/pictures/memo-<name>.svg`, told as `drawn-<name>`.
const fn gesture_name(gesture: &Gesture, is_phone: bool) -> &'static str {
    match gesture {
        Gesture::Move(_) | Gesture::Point(_) => "point",
        Gesture::Dwell(_) => "rest",
        Gesture::Hold(_) if is_phone => "long-press",
        Gesture::Hold(_) => "hold",
        Gesture::Click(_) | Gesture::DoubleClick(_) | Gesture::NearDoubleClick { .. } if is_phone => "tap",
        Gesture::Click(_) => "click",
        Gesture::DoubleClick(_) | Gesture::NearDoubleClick { .. } => "double-click",
        Gesture::RightClick(_) => "click-other",
        Gesture::Drag { .. } => "drag",
        Gesture::Swipe { way, .. } => match way {
            Way::Left => "swipe-left",
            Way::Right => "swipe-right",
            Way::Up => "swipe-up",
            Way::Down => "swipe-down",
        },
        Gesture::Pinch { closer: true, .. } => "pinch-open",
        Gesture::Pinch { closer: false, .. } => "pinch-close",
        Gesture::Scroll { direction: Direction::Down, .. } => "scroll-down",
        Gesture::Scroll { direction: Direction::Up, .. } => "scroll-up",
        Gesture::Type(_) => "type",
        Gesture::Key(_) => "key",
    }
}

/// What is on the key, where a drawing says it in every language.
const fn key_icon(gesture: &Gesture) -> Option<&'static str> {
    match gesture {
        Gesture::Key(Key::Enter) => Some("enter"),
        Gesture::Key(Key::Backspace) => Some("backspace"),
        Gesture::Key(Key::Shift) => Some("shift"),
        Gesture::Key(Key::CapsLock) => Some("caps-lock"),
        _ => None,
    }
}

/// How much a gesture says of its step: a click into a field is nothing beside what is written there.
const fn weight(gesture: &Gesture) -> u8 {
    match gesture {
        Gesture::Move(_) => 0,
        Gesture::Point(_) => 1,
        Gesture::Dwell(_) => 2,
        Gesture::Click(_) | Gesture::NearDoubleClick { .. } => 3,
        Gesture::Scroll { .. } => 4,
        Gesture::Key(_) => 5,
        Gesture::Swipe { .. } | Gesture::Pinch { .. } | Gesture::Hold(_) => 6,
        Gesture::RightClick(_) | Gesture::DoubleClick(_) | Gesture::Drag { .. } => 7,
        Gesture::Type(_) => 8,
    }
}
