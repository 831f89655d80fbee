//! A learner: eyes on the trace, one hand on the mouse, the other on the keyboard. The hand is slow, as hands are.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::process::Stdio;
use std::sync::{Arc, OnceLock};
use std::thread::sleep;
use std::time::Duration;

use declic::comfort::Language;
use declic::content::{Content, Source};
use declic::gesture::{Direction, Gesture, Key, Way};
use declic::lesson::{Aim, Guidance, Lesson, LessonId};
use declic::practice::{Attempt, Manner, Phase, Practice};
use declic::world::{PartId, Wish};

use crate::stage::Stage;
use crate::trace::{Event, Place, Trace};

/// How fast the hand moves the pointer, in pixels a second, on the whole.
const SPEED: f64 = 900.0;
/// How often a hand moves on, in seconds.
const TICK: f64 = 0.012;
/// How long a hand rests where it arrived before it presses, in seconds.
const REST: f64 = 0.28;
/// How often anything is tried again.
const TRIES: usize = 8;
/// How long a learner waits for an answer before trying again.
const ANSWER: Duration = Duration::from_secs(4);

/// What the learner is at.
#[derive(Debug, Clone)]
pub struct Task {
    pub lesson: String,
    pub step: String,
    pub variant: u32,
    pub places: BTreeMap<String, Place>,
    /// Where in the trace it began.
    pub since: usize,
}

/// What comes after a step.
#[derive(Debug)]
pub enum Next {
    Step(Task),
    Finished,
}

/// Who sits in front of the stage.
#[derive(Debug)]
pub struct Learner {
    pub stage: Stage,
    pub trace: Trace,
    at: (f64, f64),
    /// Something of this screen may have the keyboard's focus.
    has_focus: bool,
    pictures: usize,
}

/// All lessons.
pub fn content() -> &'static Content {
    static CONTENT: OnceLock<Content> = OnceLock::new();
    CONTENT.get_or_init(|| Content::load(&[Source::Embedded]))
}

/// A lesson.
pub fn lesson(name: &str) -> &'static Arc<Lesson> {
    let id = LessonId::new(name).expect("a name");
    content().lesson(&id).expect("a lesson")
}

/// What a step of a lesson, or its goal alone, asks for.
pub fn aim(task: &Task) -> Aim {
    let lesson = lesson(&task.lesson);
    let step = lesson.steps.iter().find(|step| step.id == task.step);
    step.map_or_else(|| lesson.goal.aim.clone(), |step| step.aim.clone())
}

impl Learner {
    /// Sits down; nobody where there is no screen.
    pub fn sit_down(stage: Option<Stage>, arguments: &[&str]) -> Option<Self> {
        let mut stage = stage?;
        let (width, height) = stage.size();
        let at = (f64::from(width) / 2.0, f64::from(height) / 2.0);
        stage.start(arguments);
        let trace = Trace::of(stage.trace());
        Some(Self { stage, trace, at, has_focus: false, pictures: 0 })
    }

    // The hand.

    fn tool(&self, arguments: &[String]) {
        let status = self.stage.command("xdotool").args(arguments).status().expect("xdotool");
        assert!(status.success(), "xdotool {arguments:?}");
    }

    /// The way of a hand: slow, fast, slow, and not quite straight.
    fn way(&self, (x, y): (f64, f64)) -> Vec<String> {
        let (from_x, from_y) = self.at;
        let (dx, dy) = (x - from_x, y - from_y);
        let seconds = dx.hypot(dy) / SPEED + 0.12;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few hundred at most")]
        let steps = (seconds / TICK).ceil() as u32;
        let mut words = Vec::new();
        for step in 1..=steps {
            let along = f64::from(step) / f64::from(steps);
            let eased = along * along * (3.0 - 2.0 * along);
            let aside = (along * std::f64::consts::PI).sin() * 0.04;
            let (x, y) = (from_x + dx * eased - dy * aside, from_y + dy * eased + dx * aside);
            words.extend(said(&["mousemove", &whole(x), &whole(y), "sleep", &TICK.to_string()]));
        }
        words
    }

    /// Brings the pointer somewhere, and lets it rest there.
    pub fn go(&mut self, to: (f64, f64)) {
        let mut words = self.way(to);
        words.extend(said(&["sleep", &REST.to_string()]));
        self.tool(&words);
        self.at = to;
    }

    /// Presses a button and lets it go: 1 main, 3 other, 4 and 5 the wheel.
    pub fn press(&self, button: u8) {
        self.tool(&said(&["mousedown", &button.to_string(), "sleep", "0.09", "mouseup", &button.to_string()]));
    }

    /// Presses both buttons at once, as a tense hand does.
    pub fn press_both(&self) {
        self.tool(&said(&["mousedown", "1", "sleep", "0.02", "mousedown", "3", "sleep", "0.1", "mouseup", "1"]));
        self.tool(&said(&["mouseup", "3"]));
    }

    /// Keeps the main button down for a moment.
    pub fn hold(&self) {
        self.hold_for("1.0");
    }

    /// Keeps the main button down for so many seconds.
    pub fn hold_for(&self, seconds: &str) {
        self.tool(&said(&["mousedown", "1", "sleep", seconds, "mouseup", "1"]));
    }

    /// Presses here and lets go there.
    pub fn drag(&mut self, from: (f64, f64), to: (f64, f64)) {
        self.carry(from, to, 0.15);
    }

    /// The same, of what may have to be kept pressed for some seconds first.
    fn carry(&mut self, from: (f64, f64), to: (f64, f64), seconds: f64) {
        self.go(from);
        let mut words = said(&["mousedown", "1", "sleep", &seconds.to_string()]);
        words.extend(self.way(to));
        words.extend(said(&["sleep", "0.3", "mouseup", "1"]));
        self.tool(&words);
        self.at = to;
    }

    /// Presses on a part, sweeps over it in a few movements, and lets go: two thirds of its side, 20 mm at least.
    pub fn sweep(&mut self, place: &Place, way: Way) {
        let side = if way.is_level() { place.width } else { place.height };
        let long = (side * 2.0 / 3.0).max(80.0);
        let back = (long / 2.0).min(side / 3.0);
        let (x, y) = place.middle();
        let step = (f64::from(way.step().x), f64::from(way.step().y));
        let from = (x - step.0 * back, y - step.1 * back);
        self.go(from);
        let mut words = said(&["mousedown", "1", "sleep", "0.06"]);
        for part in 1..=8 {
            let along = long * f64::from(part) / 8.0;
            self.at = (from.0 + step.0 * along, from.1 + step.1 * along);
            words.extend(said(&["mousemove", &whole(self.at.0), &whole(self.at.1), "sleep", "0.03"]));
        }
        words.extend(said(&["mouseup", "1"]));
        self.tool(&words);
    }

    /// Turns the wheel by some notches.
    pub fn turn(&self, button: u8, notches: usize) {
        self.tool(&said(&["click", "--repeat", &notches.to_string(), "--delay", "60", &button.to_string()]));
    }

    /// Puts the pointer where nothing is, for whoever uses the keyboard alone: what it rests on speaks.
    pub fn park(&mut self) {
        self.go((f64::from(self.stage.size().0) / 2.0, 1.0));
    }

    /// Moves to and fro, so far aside.
    pub fn sway(&mut self, by: f64) {
        let (x, y) = (f64::from(self.stage.size().0) / 2.0, f64::from(self.stage.size().1) * 0.6);
        for aside in [-by, by, 0.0] {
            let to = (x + aside, y);
            let words = self.way(to);
            self.tool(&words);
            self.at = to;
        }
    }

    /// Presses a key, by its name in X.
    pub fn key(&self, name: &str) {
        self.tool(&said(&["key", "--delay", "40", name]));
    }

    /// Types letters.
    pub fn type_letters(&self, letters: &str) {
        self.tool(&said(&["type", "--delay", "30", letters]));
    }

    // The eyes, outside lessons: the trace tells where everything is.

    /// Finds a part of the screen in sight, and presses it.
    #[track_caller]
    pub fn find_and_press(&mut self, part: &str) {
        let shows = |event: &Event| event.place_of(part).is_some();
        self.trace.wait(&format!("the place of {part}"), 0, shows);
        // A press that comes too soon after the screen is left aside, as a hand that was late.
        std::thread::sleep(Duration::from_millis(700));
        let place = self.trace.events().iter().rev().find_map(|event| event.place_of(part).cloned());
        self.go(place.expect("it was there").middle());
        self.press(1);
    }

    /// Presses Tab until the focus says this.
    #[track_caller]
    pub fn tab_to(&mut self, key: &str) {
        self.has_focus = true;
        for _ in 0..60 {
            let since = self.trace.now();
            self.key("Tab");
            let said = |event: &Event| matches!(event, Event::Say { .. });
            if let Some(place) = self.trace.within(ANSWER, since, said)
                && self.trace.events()[place].says(key)
            {
                return;
            }
        }
        panic!("Tab does not reach {key}; {}", self.trace.tail());
    }

    /// Presses Tab until the focus is on a part of the world.
    #[track_caller]
    pub fn tab_to_part(&mut self, part: &str) {
        self.has_focus = true;
        for _ in 0..60 {
            let since = self.trace.now();
            self.key("Tab");
            let pointed = |event: &Event| event.is_gesture("point", part);
            if self.trace.within(Duration::from_millis(400), since, pointed).is_some() {
                return;
            }
        }
        panic!("Tab does not reach {part}; {}", self.trace.tail());
    }

    // The eyes.

    /// Waits for a screen.
    #[track_caller]
    pub fn see(&mut self, screen: &str, since: usize) {
        self.trace.wait(&format!("the screen {screen}"), since, |event| event.shows(screen));
        self.has_focus = false;
        self.picture(screen);
    }

    /// The middle of a part, where it was last told to be.
    #[track_caller]
    pub fn middle(&mut self, task: &Task, part: &str) -> (f64, f64) {
        self.place(task, part).middle()
    }

    /// Where a part was last told to be. A step can be told of before its world is laid out; the parts follow.
    #[track_caller]
    pub fn place(&mut self, task: &Task, part: &str) -> Place {
        self.trace.wait(&format!("the place of {part}"), task.since, |event| event.place_of(part).is_some());
        let place = self.trace.events()[task.since..].iter().rev().find_map(|event| event.place_of(part));
        place.expect("it was there").clone()
    }

    /// Whether the last word about where things are tells of a part.
    fn tells_of(&mut self, part: &str) -> bool {
        let told = |event: &&Event| matches!(event, Event::Step { .. } | Event::Parts { .. });
        self.trace.events().iter().rev().find(told).is_some_and(|event| event.place_of(part).is_some())
    }

    /// What there is to do, from a place in the trace on.
    #[track_caller]
    pub fn next(&mut self, since: usize) -> Next {
        let found = self
            .trace
            .wait("the next step", since, |event| matches!(event, Event::Step { .. } | Event::Finished { .. }));
        match self.trace.events()[found].clone() {
            Event::Step { lesson, step, variant, .. } => {
                // The first step can be told of before the window fills the screen; where its parts are then follows.
                let size = self.stage.size();
                let settled = self.trace.wait("a step that is on the screen", found, |event| {
                    event.places().is_some_and(|places| places.iter().all(|place| place.is_within(size)))
                });
                self.picture(&format!("{}-{step}", lesson.replace('/', "-")));
                let parts = self.trace.events()[settled].places().unwrap_or_default();
                let places = parts.iter().map(|place| (place.part.clone(), place.clone())).collect();
                Next::Step(Task { lesson, step, variant, places, since: found })
            }
            _ => Next::Finished,
        }
    }

    /// Whether a step is over, or is soon.
    pub fn is_done(&mut self, task: &Task, within: Duration) -> bool {
        self.trace
            .within(within, task.since + 1, |event| {
                event.praises() || matches!(event, Event::Step { .. } | Event::Finished { .. })
            })
            .is_some()
    }

    /// Tries until a step is over.
    #[track_caller]
    pub fn until_done(&mut self, task: &Task, mut attempt: impl FnMut(&mut Self, usize)) {
        for number in 0..TRIES {
            attempt(self, number);
            if self.is_done(task, ANSWER) {
                return;
            }
        }
        panic!("{} of {} cannot be done; {}", task.step, task.lesson, self.trace.tail());
    }

    /// Clicks a place until the trace tells of a click on a part.
    #[track_caller]
    pub fn click(&mut self, task: &Task, part: &str) {
        let middle = self.middle(task, part);
        self.go(middle);
        for _ in 0..TRIES {
            let since = self.trace.now();
            self.press(1);
            if self.trace.within(ANSWER, since, |event| event.is_gesture("click", part)).is_some() {
                return;
            }
        }
        panic!("{part} cannot be clicked; {}", self.trace.tail());
    }

    /// Does a whole lesson with the mouse, as told; `before` is what the learner does first at each step.
    #[track_caller]
    pub fn do_lesson(&mut self, name: &str, since: usize, mut before: impl FnMut(&mut Self, &Task)) -> usize {
        let mut since = since;
        loop {
            match self.next(since) {
                Next::Finished => break,
                Next::Step(task) => {
                    assert_eq!(task.lesson, name);
                    before(self, &task);
                    self.do_step(&task);
                    since = task.since + 1;
                }
            }
        }
        let finished = |event: &Event| matches!(event, Event::Finished { lesson, .. } if lesson == name);
        let end = self.trace.wait("the end of the lesson", since, finished);
        self.see("finish", end);
        end
    }

    /// Does what a step asks for, with the mouse.
    #[track_caller]
    pub fn do_step(&mut self, task: &Task) {
        if self.is_done(task, Duration::ZERO) {
            return;
        }
        match aim(task) {
            Aim::Listen => {
                let middle = self.middle(task, "app/continue");
                self.until_done(task, |learner, attempt| {
                    if attempt == 0 {
                        learner.go(middle);
                        learner.press(1);
                    } else {
                        // The window may have taken its size after the trace told of its parts.
                        learner.find_and_press("app/continue");
                    }
                });
            }
            Aim::Each(wishes) | Aim::Then(wishes) => {
                for wish in wishes {
                    self.grant(task, &wish);
                }
                assert!(self.is_done(task, crate::trace::PATIENCE), "not done: {task:?}; {}", self.trace.tail());
            }
            Aim::AnyOf(wishes) => self.grant(task, &wishes[0]),
        }
    }

    #[track_caller]
    fn grant(&mut self, task: &Task, wish: &Wish) {
        let told = |learner: &mut Self, kind: &str, part: &PartId, since| {
            learner.trace.within(ANSWER, since, |event| event.is_gesture(kind, part.as_str())).is_some()
        };
        match wish {
            Wish::Move => self.until_done(task, |learner, _| learner.sway(160.0)),
            Wish::Find => self.until_done(task, |learner, _| learner.sway(330.0)),
            Wish::Dwell(part) => {
                let middle = self.middle(task, part.as_str());
                let away = (24.0, f64::from(self.stage.size().1) * 0.6);
                self.until_done(task, |learner, attempt| {
                    if attempt > 0 {
                        learner.go(away);
                    }
                    learner.go(middle);
                });
            }
            Wish::Point(part) => {
                let middle = self.middle(task, part.as_str());
                for attempt in 0..TRIES {
                    let since = if attempt == 0 { task.since } else { self.trace.now() };
                    self.go(middle);
                    if told(self, "point", part, since) {
                        return;
                    }
                    self.go((middle.0, f64::from(self.stage.size().1) * 0.95));
                }
                panic!("{part} cannot be pointed at; {}", self.trace.tail());
            }
            Wish::Hold(part) => {
                let middle = self.middle(task, part.as_str());
                self.until_done(task, |learner, _| {
                    learner.go(middle);
                    learner.hold();
                });
            }
            Wish::Swipe(part, way) => {
                let place = self.place(task, part.as_str());
                for _ in 0..TRIES {
                    let since = self.trace.now();
                    self.sweep(&place, *way);
                    let seen = |event: &Event| event.is_sweep(part.as_str(), *way);
                    if self.trace.within(ANSWER, since, seen).is_some() {
                        return;
                    }
                }
                panic!("{part} cannot be swept over; {}", self.trace.tail());
            }
            Wish::Pinch(part, closer) => {
                let middle = self.middle(task, part.as_str());
                self.go(middle);
                self.turn(if *closer { 4 } else { 5 }, 1);
            }
            Wish::Is(part, _) if part.as_str() == declic::world::CAPS_LOCK => self.key("Caps_Lock"),
            Wish::Click(part) | Wish::Is(part, _) => self.click(task, part.as_str()),
            Wish::DoubleClick(part) => {
                self.click(task, part.as_str());
                self.press(1);
            }
            Wish::RightClick(part) => {
                let middle = self.middle(task, part.as_str());
                self.go(middle);
                self.press(3);
            }
            // Typed as told: letters and signs, or a key by its name.
            Wish::Press(Key::Enter) => self.key("Return"),
            Wish::Press(Key::Space) => self.key("space"),
            Wish::Press(Key::Backspace) => self.key("BackSpace"),
            Wish::Press(key) => self.key(&format!("{key:?}")),
            Wish::Written { text, .. } => {
                let texts = content().words.texts(lesson(&task.lesson), Language::Fr, task.variant);
                let text = texts.get(text).expect("a text").clone();
                self.type_letters(&text);
            }
            Wish::Scroll(_) | Wish::Seen(_) => {
                let middle = self.middle(task, "page");
                let up = matches!(wish, Wish::Seen(part) if part.as_str() == "title");
                self.go(middle);
                for _ in 0..60 {
                    self.turn(if up { 4 } else { 5 }, 1);
                    if self.is_done(task, Duration::from_millis(250)) {
                        return;
                    }
                }
                panic!("the page does not show it: {task:?}; {}", self.trace.tail());
            }
            Wish::Sent(_) => panic!("a message is sent by whoever follows the way: {task:?}"),
            Wish::In(thing, place) => {
                let to = self.middle(task, place.as_str());
                // What was picked up by a click is put down by another.
                if !self.tells_of(thing.as_str()) {
                    return self.click(task, place.as_str());
                }
                for _ in 0..TRIES {
                    // Where it lies by now: a drag that came before may be told late.
                    let from = self.middle(task, thing.as_str());
                    let since = self.trace.now();
                    self.drag(from, to);
                    if told(self, "drag", thing, since) {
                        return;
                    }
                }
                panic!("{thing} cannot be dragged; {}", self.trace.tail());
            }
        }
    }

    /// Does a whole lesson, guided, as somebody who knows the way: a practice of our own says which gesture comes next,
    /// the hand makes it, and the trace tells whether the window saw the same.
    #[track_caller]
    pub fn follow(&mut self, name: &str, language: Language, since: usize) -> usize {
        self.follow_with(name, language, since, Self::make)
    }

    /// The same with the keyboard alone.
    #[track_caller]
    pub fn follow_by_keyboard(&mut self, name: &str, language: Language, since: usize) -> usize {
        self.park();
        self.follow_with(name, language, since, Self::make_by_keyboard)
    }

    #[track_caller]
    fn follow_with(
        &mut self,
        name: &str,
        language: Language,
        since: usize,
        make: impl Fn(&mut Self, &Task, &Gesture),
    ) -> usize {
        let mut now = Duration::ZERO;
        let first = self.trace.wait("the first step", since, |event| matches!(event, Event::Step { .. }));
        // On a large screen the window opens smaller, and fills it a moment later: where things are then is told anew.
        sleep(Duration::from_secs(1));
        let Event::Step { variant, .. } = self.trace.events()[first] else { unreachable!("it was a step") };
        let texts = content().words.texts(lesson(name), language, variant);
        let (mut known, _) =
            Practice::new(lesson(name).clone(), texts, Manner::whole(Guidance::Guided, Attempt::default()), now);
        let mut since = since;
        while let Next::Step(task) = self.next(since) {
            let known_step = (name, known.step().id.as_str());
            assert_eq!((task.lesson.as_str(), task.step.as_str()), known_step, "{}", self.trace.tail());
            since = task.since + 1;
            now += Duration::from_mins(1);
            known.heard(now);
            if known.can_continue() {
                self.listen(&task);
                known.go_on(now);
                continue;
            }
            while !matches!(known.phase(), Phase::Praising(_) | Phase::Done) {
                let gesture = known.next_gesture().unwrap_or_else(|| panic!("no way on in {task:?}"));
                make(self, &task, &gesture);
                known.act(&gesture, now);
            }
            assert!(self.is_done(&task, crate::trace::PATIENCE), "not done: {task:?}; {}", self.trace.tail());
            if let Phase::Praising(until) = known.phase() {
                now = until;
                known.tick(now);
            }
        }
        let finished = |event: &Event| matches!(event, Event::Finished { lesson, .. } if lesson == name);
        let end = self.trace.wait("the end of the lesson", since, finished);
        self.see("finish", end);
        end
    }

    /// Goes on from what is only to be heard, with whatever is in the hand.
    #[track_caller]
    fn listen(&mut self, task: &Task) {
        if self.has_focus { self.do_step_by_keyboard(task) } else { self.do_step(task) }
    }

    /// Makes a gesture with the keyboard, until the trace tells of it: Tab to the part, then Enter.
    #[track_caller]
    fn make_by_keyboard(&mut self, task: &Task, gesture: &Gesture) {
        match gesture {
            // A touch beside a menu closes it; the key for that is Escape.
            Gesture::Click(part) if part.as_str() == "screen" => {
                let since = self.trace.now();
                self.key("Escape");
                let made = |event: &Event| matches!(event, Event::Gesture { kind, .. } if kind == "key");
                self.trace.wait("the menu closes", since, made);
            }
            Gesture::Click(part) | Gesture::DoubleClick(part) => {
                sleep(Duration::from_millis(700));
                self.tab_to_part(part.as_str());
                let since = self.trace.now();
                self.key("Return");
                let made = |event: &Event| event.is_gesture(gesture.kind(), part.as_str());
                self.trace.wait(&format!("{gesture:?}"), since, made);
            }
            Gesture::Hold(part) => {
                sleep(Duration::from_millis(700));
                self.tab_to_part(part.as_str());
                let since = self.trace.now();
                self.tool(&said(&["keydown", "Return", "sleep", "0.9", "keyup", "Return"]));
                self.trace.wait(&format!("{gesture:?}"), since, |event| event.is_gesture("hold", part.as_str()));
            }
            Gesture::Swipe { part, .. } | Gesture::Pinch { part, .. } => {
                sleep(Duration::from_millis(700));
                self.tab_to_part(part.as_str());
                let since = self.trace.now();
                self.key(match gesture {
                    Gesture::Swipe { way: Way::Left, .. } => "Left",
                    Gesture::Swipe { way: Way::Right, .. } => "Right",
                    Gesture::Swipe { way: Way::Up, .. } => "Up",
                    Gesture::Swipe { way: Way::Down, .. } => "Down",
                    Gesture::Pinch { closer: true, .. } => "plus",
                    _ => "minus",
                });
                let made = |event: &Event| event.is_gesture(gesture.kind(), part.as_str());
                self.trace.wait(&format!("{gesture:?}"), since, made);
            }
            Gesture::Scroll { direction, .. } => {
                let since = self.trace.now();
                self.key(if *direction == Direction::Down { "Down" } else { "Up" });
                let made = |event: &Event| matches!(event, Event::Gesture { kind, .. } if kind == "key");
                self.trace.wait("the page moves", since, made);
            }
            other => self.make(task, other),
        }
    }

    /// Makes a gesture with the hand, until the trace tells of it.
    #[track_caller]
    fn make(&mut self, task: &Task, gesture: &Gesture) {
        for attempt in 0..TRIES {
            // A press that comes too soon after a step is left aside, as a late second click is.
            let is_sign = matches!(gesture, Gesture::Type(_));
            sleep(Duration::from_millis(if attempt == 0 && !is_sign { 700 } else { 100 }));
            let since = self.trace.now();
            match gesture {
                Gesture::Click(part) | Gesture::DoubleClick(part) | Gesture::RightClick(part) => {
                    let middle = self.middle(task, part.as_str());
                    self.go(middle);
                    match gesture {
                        Gesture::Click(_) => self.press(1),
                        Gesture::RightClick(_) => self.press(3),
                        _ => self.tool(&said(&["click", "--repeat", "2", "--delay", "200", "1"])),
                    }
                }
                Gesture::Drag { part, onto: Some(onto), .. } => {
                    let (from, to) = (self.middle(task, part.as_str()), self.middle(task, onto.as_str()));
                    self.carry(from, to, 0.9);
                }
                Gesture::Swipe { part, way } => {
                    let place = self.place(task, part.as_str());
                    self.sweep(&place, *way);
                }
                Gesture::Pinch { part, closer } => {
                    let middle = self.middle(task, part.as_str());
                    self.go(middle);
                    self.turn(if *closer { 4 } else { 5 }, 1);
                }
                Gesture::Hold(part) => {
                    let middle = self.middle(task, part.as_str());
                    self.go(middle);
                    self.hold();
                }
                Gesture::Dwell(part) => {
                    let middle = self.middle(task, part.as_str());
                    self.go((middle.0, f64::from(self.stage.size().1) * 0.95));
                    self.go(middle);
                    sleep(Duration::from_millis(2200));
                }
                Gesture::Scroll { part, direction, .. } => {
                    let middle = self.middle(task, part.as_str());
                    self.go(middle);
                    self.turn(if *direction == Direction::Down { 5 } else { 4 }, 1);
                }
                Gesture::Type(text) => self.type_letters(text),
                Gesture::Key(key) => self.key(match key {
                    Key::Enter => "Return",
                    Key::Backspace => "BackSpace",
                    Key::CapsLock => "Caps_Lock",
                    Key::End => "End",
                    Key::Escape => "Escape",
                    other => panic!("a hand has not learnt {other:?} yet"),
                }),
                other => panic!("a hand has not learnt {other:?} yet"),
            }
            let made = |event: &Event| matches!(event, Event::Gesture { kind, .. } if kind == gesture.kind());
            if self.trace.within(ANSWER, since, made).is_some() {
                return;
            }
        }
        panic!("{gesture:?} is not seen; {}", self.trace.tail());
    }

    /// Does a whole lesson with the keyboard, as told.
    #[track_caller]
    pub fn do_lesson_by_keyboard(&mut self, name: &str, since: usize) -> usize {
        let mut since = since;
        while let Next::Step(task) = self.next(since) {
            assert_eq!(task.lesson, name);
            self.do_step_by_keyboard(&task);
            since = task.since + 1;
        }
        let finished = |event: &Event| matches!(event, Event::Finished { lesson, .. } if lesson == name);
        let end = self.trace.wait("the end of the lesson", since, finished);
        self.see("finish", end);
        end
    }

    /// Does what a step asks for, with the keyboard.
    #[track_caller]
    pub fn do_step_by_keyboard(&mut self, task: &Task) {
        match aim(task) {
            // Space goes on while nothing has the focus; else it presses what has it.
            Aim::Listen if !self.has_focus => self.until_done(task, |learner, _| learner.key("space")),
            Aim::Listen => {
                // What has the focus is said after the instruction: who presses on before has not heard where they are.
                self.trace.wait("the end of the instruction", task.since, |event| matches!(event, Event::Said { .. }));
                self.tab_to("app:continue");
                self.key("Return");
            }
            Aim::Each(wishes) | Aim::Then(wishes) | Aim::AnyOf(wishes) => {
                for wish in wishes {
                    match wish {
                        // To and fro: an arrow is a movement of the pointer.
                        Wish::Move | Wish::Find => self.until_done(task, |learner, _| {
                            for arrow in ["Left", "Right", "Left", "Right", "Left", "Right"] {
                                learner.key(arrow);
                            }
                        }),
                        Wish::Dwell(_) => self.until_done(task, |learner, _| learner.key("space")),
                        Wish::Point(part) => self.tab_to_part(part.as_str()),
                        Wish::Click(part) | Wish::Is(part, _) => {
                            self.tab_to_part(part.as_str());
                            self.key("Return");
                        }
                        other => panic!("a keyboard cannot do this yet: {other:?}"),
                    }
                }
            }
        }
        assert!(self.is_done(task, crate::trace::PATIENCE), "not done: {task:?}; {}", self.trace.tail());
    }

    /// Does something else than a step asks for: each number is another blunder.
    pub fn blunder(&mut self, task: &Task, number: usize) {
        let (width, height) = (f64::from(self.stage.size().0), f64::from(self.stage.size().1));
        let middle = task.places.values().next().map_or((width / 2.0, height / 2.0), Place::middle);
        let elsewhere =
            if middle.0 > width / 2.0 { (width * 0.04, height * 0.8) } else { (width * 0.96, height * 0.8) };
        let since = self.trace.now();
        self.picture(&format!("before-blunder-{number}"));
        match number % 4 {
            1 => {
                self.go(elsewhere);
                self.press(1);
                self.press(3);
            }
            2 => {
                self.drag(middle, elsewhere);
                self.press_both();
            }
            3 => {
                self.go(middle);
                self.press_both();
                self.press(3);
            }
            _ => {
                self.go(elsewhere);
                self.turn(5, 4);
                self.press(1);
                self.type_letters(crate::TYPED);
            }
        }
        // What the hand did has been seen before it tries again.
        self.trace.within(Duration::from_secs(1), since, |event| matches!(event, Event::Miss { .. }));
        self.picture(&format!("after-blunder-{number}"));
        assert!(!self.is_done(task, Duration::ZERO), "a blunder did the step: {}", self.trace.tail());
    }

    /// Whoever knows the way misses nothing.
    #[track_caller]
    pub fn missed_nothing(&mut self, name: &str) {
        let events = self.trace.events();
        if let Some(miss) = events.iter().position(|event| matches!(event, Event::Miss { .. })) {
            let before = events[miss.saturating_sub(8)..=miss].iter().map(|event| format!("\n  {event:?}"));
            panic!("{name}: a miss after{}", before.collect::<String>());
        }
    }

    /// Counts what happened.
    pub fn count(&mut self, wanted: impl Fn(&Event) -> bool) -> usize {
        self.trace.events().iter().filter(|event| wanted(event)).count()
    }

    /// What is on the screen, for whoever wants to look: into the folder named by `DECLIC_JOURNEY_PICTURES`.
    pub fn picture(&mut self, name: &str) {
        let Some(folder) = std::env::var_os("DECLIC_JOURNEY_PICTURES") else { return };
        self.pictures += 1;
        let thread = std::thread::current();
        let journey = thread.name().unwrap_or("journey").to_owned();
        let file = format!("{journey}-{:02}-{name}.png", self.pictures);
        sleep(Duration::from_millis(150));
        let path = std::path::Path::new(&folder).join(file);
        let _ = self.stage.command("import").args(["-window", "root"]).arg(path).stderr(Stdio::null()).status();
    }
}

impl Drop for Learner {
    fn drop(&mut self) {
        if std::thread::panicking() {
            self.picture("failed");
        }
    }
}

fn said(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

fn whole(length: impl Into<f64> + Display) -> String {
    format!("{:.0}", length.into().max(0.0))
}
