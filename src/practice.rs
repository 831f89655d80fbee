//! One run of one lesson, or of its refresher: lesson, manner, world, position, misses, and the help given.
//!
//! Gestures and time come in, [`Effect`]s go out; what is to be seen (halo, soft message, demonstration) is read
//! from the practice. A view that needs to decide something about teaching lacks a method here.

mod attempt;
mod effect;
mod fading;
mod help;
mod ladder;
mod manner;
mod matcher;
pub mod perfect;
mod placement;
mod sight;
mod strokes;
#[cfg(test)]
mod tests;
mod way;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

pub use attempt::{Attempt, Row, Summary};
pub use effect::{Effect, Phase};
use fading::Fading;
pub use help::Rung;
use manner::Leg;
pub use manner::{Kind, Manner};
pub use matcher::Matcher;
pub use strokes::strokes;

use crate::gesture::Gesture;
use crate::lesson::{Aim, Guidance, Lesson, Step};
use crate::sentence::Sentence;
use crate::world::{Fact, Tune, World};

use crate::writing::Texts;

/// A moment, as the time since the app began. Passed in, never asked for.
pub type Moment = Duration;

/// How long a finished step is looked at before the next begins (STANDARDS.md A1: 1.2 s between steps).
const PRAISE: Duration = Duration::from_millis(1200);
/// If the end of a sentence is never reported, the practice goes on as if it had been heard.
const DEAF: Duration = Duration::from_secs(15);

/// At a quiet pace, how many steps are done before a breather is offered (PEDAGOGY.md 4: four to six at a time).
pub const BREATH: usize = 5;
/// How many wrong signs in a row are one slip of whoever looks at the keys.
const SLIP: usize = 4;

/// One run of one lesson.
#[derive(Debug, Clone)]
pub struct Practice {
    lesson: Arc<Lesson>,
    manner: Manner,
    legs: Vec<Leg>,
    /// What is shown by itself at the steps to come.
    fading: Fading,
    /// How many steps were done since the last breather.
    since_rest: usize,
    world: World,
    /// The world as it was when each step began, so that one can go back.
    beginnings: Vec<World>,
    position: usize,
    matcher: Matcher,
    phase: Phase,
    help: help::Help,
    /// What is said and shown under the instruction, in quiet ink.
    soft: Option<Sentence>,
    /// What the ghost pointer shows, and how many were shown before: two in a row are two demonstrations.
    demonstration: Option<(Gesture, u32)>,
    demonstrations: u32,
    /// The highest rung given so far.
    highest: Rung,
    praises: u32,
    shaky: BTreeSet<String>,
    began: Moment,
}

impl Practice {
    /// Begins a lesson at the first of the steps that its manner asks for.
    ///
    /// The texts are those of the lesson, in the learner's language.
    #[must_use]
    pub fn new(lesson: Arc<Lesson>, texts: Arc<Texts>, manner: Manner, now: Moment) -> (Self, Vec<Effect>) {
        let manner = manner.suited(&lesson);
        let legs = manner.legs(&lesson);
        let mut world = lesson.world.clone();
        world.learn(texts);
        let mut practice = Self {
            world,
            lesson,
            legs,
            fading: Fading::new(manner.row(), manner.calm),
            since_rest: 0,
            beginnings: Vec::new(),
            position: 0,
            matcher: Matcher::new(&Aim::Listen),
            phase: Phase::Presenting,
            help: help::Help::new(now, manner.hints()),
            soft: None,
            demonstration: None,
            demonstrations: 0,
            highest: Rung::Nothing,
            praises: manner.attempt.number,
            shaky: BTreeSet::new(),
            began: now,
            manner,
        };
        let effects = practice.reach_step(0, now);
        (practice, effects)
    }

    /// The lesson.
    #[must_use]
    pub const fn lesson(&self) -> &Arc<Lesson> {
        &self.lesson
    }

    /// How much the learner is led.
    #[must_use]
    pub const fn guidance(&self) -> Guidance {
        self.manner.guidance
    }

    /// How the lesson is practised.
    #[must_use]
    pub const fn manner(&self) -> &Manner {
        &self.manner
    }

    /// The world as it is now.
    #[must_use]
    pub const fn world(&self) -> &World {
        &self.world
    }

    /// What is heard as long as it goes on: it begins, changes and ends with the world, and with the lesson.
    #[must_use]
    pub fn tune(&self) -> Option<Tune> {
        if self.phase == Phase::Done { None } else { self.world.tune() }
    }

    /// The step under way.
    #[must_use]
    pub fn step(&self) -> &Step {
        &self.legs[self.position].step
    }

    /// The step's number from 1, and how many there are.
    #[must_use]
    pub const fn progress(&self) -> (usize, usize) {
        (self.position + 1, self.legs.len())
    }

    /// Where the practice is within the step.
    #[must_use]
    pub const fn phase(&self) -> Phase {
        self.phase
    }

    /// The instruction on the screen.
    #[must_use]
    pub fn instruction(&self) -> Sentence {
        Sentence::lesson(&self.lesson.id, &self.step().id)
    }

    /// What is said and shown under the instruction, if anything.
    #[must_use]
    pub const fn soft(&self) -> Option<&Sentence> {
        self.soft.as_ref()
    }

    /// What the ghost pointer is to show now. The number tells one demonstration from the next.
    #[must_use]
    pub const fn demonstration(&self) -> Option<&(Gesture, u32)> {
        self.demonstration.as_ref()
    }

    /// The learner reads another language now: the texts to come are in it.
    pub fn learn(&mut self, texts: &Arc<Texts>) {
        self.world.learn(texts.clone());
        for world in &mut self.beginnings {
            world.learn(texts.clone());
        }
    }

    /// Answers a gesture of the learner.
    pub fn act(&mut self, gesture: &Gesture, now: Moment) -> Vec<Effect> {
        let effects = self.answer(gesture, now);
        self.or_propose(effects)
    }

    fn answer(&mut self, gesture: &Gesture, now: Moment) -> Vec<Effect> {
        self.help.stirred(now);
        if matches!(self.phase, Phase::Praising(_) | Phase::Done) {
            return Vec::new();
        }
        // A hand that has not stopped moving since the step before has not moved for this one.
        if self.phase == Phase::Presenting && matches!(gesture, Gesture::Move(_)) {
            return Vec::new();
        }
        let carried = self.carried_by_clicks(gesture);
        let gesture = carried.as_ref().unwrap_or(gesture);
        let mut world = self.world.clone();
        let facts = world.act(gesture);
        let mut matcher = self.matcher.clone();
        let advances = matcher.take(&facts, &world);
        let free = self.guidance() == Guidance::Alone;
        // The first click of a double-click may be heard.
        let begins = matches!(gesture, Gesture::Click(_)) && self.is_on_the_way(gesture, false);
        let harmless = facts.iter().all(|fact| fact.is_harmless() || begins && matches!(fact, Fact::Sounded { .. }));
        // What is typed is compared with its model: no way has to be looked for, sign by sign.
        let is_sign = harmless && is_sign(gesture, &facts);
        // Looking around is nobody's miss; where it leaves something behind, it was more than looking.
        let led = !advances && !free && !is_sign && (gesture.is_deliberate() || !harmless);
        let known = if led { way::way(&self.world, &self.matcher) } else { None };
        let nearer = led
            && way::way(&world, &matcher).is_some_and(|after| {
                // A way too long to be seen to its end is followed all the same.
                let is_next = |known: &Vec<Gesture>| known.first() == Some(gesture);
                known.as_ref().is_none_or(|known| after.len() < known.len() || is_next(known))
            });
        let known = known.unwrap_or_default();
        // What leaves something behind is made only on the way that is known.
        if !(advances || free || harmless || nearer && known.contains(gesture)) {
            return self.miss();
        }
        // A letter that goes on from what is right is a step on the way, however long the text.
        let was = self.model().map(|(_, progress)| progress);
        self.world = world;
        self.matcher = matcher;
        let typed = self.model().map(|(_, progress)| progress);
        let is_right = typed.zip(was).is_some_and(|(now, was)| now.right > was.right || now.wrong < was.wrong);
        if is_right {
            self.help.progressed(now);
            self.soft = None;
        }
        let scrolled = facts.iter().any(|fact| matches!(fact, Fact::Scrolled(_)));
        let mut effects: Vec<Effect> = facts
            .iter()
            .filter_map(|fact| match fact {
                Fact::Sounded { cue, loudness } => Some(Effect::Cue { name: cue.clone(), loudness: *loudness }),
                _ => None,
            })
            .collect();
        if facts.iter().any(|fact| matches!(fact, Fact::Wiped(_))) {
            let sentence = Sentence::app("private");
            self.soft = Some(sentence.clone());
            effects.push(Effect::Say(vec![sentence]));
        } else if advances {
            self.help.progressed(now);
            self.soft = None;
            if self.matcher.is_done() {
                effects.extend(self.finish_step(now));
            }
        } else if let Some(why) = self.nearly_double_clicked(&facts) {
            effects.extend(self.teach_double_click(why));
        } else if nearer || is_sign && is_right {
            self.help.progressed(now);
            self.soft = None;
        } else if !free && !scrolled && gesture.is_deliberate() && !self.is_on_the_way(gesture, is_sign) {
            effects.extend(self.miss());
        }
        effects
    }

    /// The learner has heard what was said: to the end, or cut short.
    pub fn heard(&mut self, now: Moment) -> Vec<Effect> {
        match self.phase {
            Phase::Presenting => {
                self.phase = Phase::Practising;
                self.help.progressed(now);
                // It may be so already, for whoever went ahead.
                if self.matcher.is_done() {
                    return self.finish_step(now);
                }
                if self.row() == Row::Demonstrated && self.can_show() {
                    self.demonstrate(now);
                }
                Vec::new()
            }
            Phase::Praising(until) => {
                self.phase = Phase::Praising(until.min(now + PRAISE));
                Vec::new()
            }
            Phase::Demonstrating | Phase::Practising | Phase::Done => Vec::new(),
        }
    }

    /// The ghost pointer has shown the gesture; it is the learner's turn.
    pub fn demonstrated(&mut self, now: Moment) -> Vec<Effect> {
        if self.phase != Phase::Demonstrating {
            return Vec::new();
        }
        self.demonstration = None;
        self.phase = Phase::Practising;
        self.help.progressed(now);
        let sentence = if self.step().aim == Aim::Listen { None } else { Some(Sentence::app("your-turn")) };
        self.soft.clone_from(&sentence);
        sentence.map(|sentence| Effect::Say(vec![sentence])).into_iter().collect()
    }

    /// « Continuer »
    pub fn go_on(&mut self, now: Moment) -> Vec<Effect> {
        match self.phase {
            Phase::Praising(_) => self.next_step(now),
            _ if self.can_continue() => {
                let mut effects = vec![Effect::StepDone];
                effects.extend(self.next_step(now));
                effects
            }
            _ => Vec::new(),
        }
    }

    /// Back to the step before, as the world then was.
    pub fn go_back(&mut self, now: Moment) -> Vec<Effect> {
        if !self.can_go_back() {
            return Vec::new();
        }
        let position = self.position - 1;
        self.world = self.beginnings[position].clone();
        self.beginnings.truncate(position);
        self.begin_step(position, now)
    }

    /// « Écouter »: the same words again, and the soft message if it is on the screen.
    #[must_use]
    pub fn repeat(&self) -> Vec<Effect> {
        let mut sentences = vec![self.instruction()];
        sentences.extend(self.soft.clone());
        vec![Effect::Say(sentences)]
    }

    /// « Montre-moi »
    pub fn show(&mut self, now: Moment) -> Vec<Effect> {
        if !self.can_show() {
            return Vec::new();
        }
        self.give(Rung::Demonstration);
        self.reach(Rung::Demonstration);
        if self.lesson.is_placement() {
            return self.propose();
        }
        self.demonstrate(now);
        vec![Effect::Helped(Rung::Demonstration)]
    }

    /// « Aide »: the next rung.
    pub fn ask_help(&mut self, now: Moment) -> Vec<Effect> {
        if matches!(self.phase, Phase::Praising(_) | Phase::Done) {
            return Vec::new();
        }
        self.help.stirred(now);
        let effects = self.climb(self.help.rung().next(), now);
        self.or_propose(effects)
    }

    /// « Faire à ma place »: makes what is left of the step, counted and never blamed.
    pub fn do_it(&mut self, now: Moment) -> Vec<Effect> {
        if !self.can_do_it() {
            return Vec::new();
        }
        self.give(Rung::InTheirPlace);
        self.reach(Rung::InTheirPlace);
        let mut effects = vec![Effect::Helped(Rung::InTheirPlace)];
        for _ in 0..perfect::PATIENCE {
            let Some(gesture) = self.next_gesture() else { break };
            self.phase = Phase::Practising;
            effects.extend(self.act(&gesture, now));
            if matches!(self.phase, Phase::Praising(_) | Phase::Done) {
                break;
            }
        }
        effects
    }

    /// Time has passed. Call it at [`Practice::next_tick`], or later.
    pub fn tick(&mut self, now: Moment) -> Vec<Effect> {
        if self.placement_ends().is_some_and(|end| now >= end) {
            return self.propose();
        }
        let effects = self.wake(now);
        self.or_propose(effects)
    }

    fn wake(&mut self, now: Moment) -> Vec<Effect> {
        match self.phase {
            Phase::Praising(until) if now >= until => self.next_step(now),
            Phase::Presenting if now >= self.help.began() + DEAF => self.heard(now),
            Phase::Practising => match self.help.due(now, self.row(), self.step().aim == Aim::Listen) {
                Some(help::Due::Halo) => {
                    self.help.light();
                    Vec::new()
                }
                Some(help::Due::Rung(rung)) => self.climb(rung, now),
                None => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// When [`Practice::tick`] is to be called; never, while nothing can happen by itself.
    #[must_use]
    pub fn next_tick(&self) -> Option<Moment> {
        let next = match self.phase {
            Phase::Praising(until) => Some(until),
            Phase::Presenting => Some(self.help.began() + DEAF),
            Phase::Practising => self.help.next(self.row(), self.step().aim == Aim::Listen),
            Phase::Demonstrating | Phase::Done => None,
        };
        next.into_iter().chain(self.placement_ends()).min()
    }

    fn row(&self) -> Row {
        if self.manner.comes_back(&self.step().id) { self.fading.row().min(Row::Haloed) } else { self.fading.row() }
    }

    /// Begins a step, once what lies before it is made.
    fn reach_step(&mut self, position: usize, now: Moment) -> Vec<Effect> {
        self.legs[position].lead(&mut self.world);
        self.begin_step(position, now)
    }

    fn begin_step(&mut self, position: usize, now: Moment) -> Vec<Effect> {
        self.position = position;
        self.beginnings.push(self.world.clone());
        let step = self.legs[position].step.clone();
        self.matcher = manner::stage(&step, &mut self.world);
        self.phase = Phase::Presenting;
        self.soft = None;
        self.demonstration = None;
        self.help = help::Help::new(now, self.manner.hints());
        // What a sentence shows is shown, however far the cues have faded.
        if self.row().has_halo() || (step.aim == Aim::Listen && !step.light.is_empty()) {
            self.help.light();
        }
        vec![Effect::StepBegan, Effect::Say(vec![self.instruction()])]
    }

    fn finish_step(&mut self, now: Moment) -> Vec<Effect> {
        let came_late = self.help.halo() && !self.row().has_halo();
        self.fading.done(self.help.rung(), self.help.misses() == 0 && !came_late);
        self.demonstration = None;
        self.soft = None;
        self.phase = Phase::Praising(now + 2 * PRAISE);
        let praise = Sentence::app(format!("praise-{}", self.praises % PRAISES + 1));
        self.praises += 1;
        self.soft = Some(praise.clone());
        vec![Effect::StepDone, Effect::cue("step"), Effect::Say(vec![praise])]
    }

    fn next_step(&mut self, now: Moment) -> Vec<Effect> {
        if self.position + 1 < self.legs.len() {
            let mut effects: Vec<Effect> = self.breather().into_iter().collect();
            effects.extend(self.reach_step(self.position + 1, now));
            return effects;
        }
        self.phase = Phase::Done;
        self.soft = None;
        if let Some(lesson) = self.lesson.proposes.clone() {
            return vec![Effect::cue("lesson"), Effect::Proposed(lesson)];
        }
        vec![Effect::cue("lesson"), Effect::Finished(self.summary())]
    }

    /// A step is done: whether a breather is due. There is none before the last step.
    fn breather(&mut self) -> Option<Effect> {
        self.since_rest += 1;
        let is_due = self.manner.calm && self.since_rest >= BREATH && self.position + 2 < self.legs.len();
        is_due.then(|| {
            self.since_rest = 0;
            Effect::Rest
        })
    }

    fn summary(&self) -> Summary {
        let attempt = &self.manner.attempt;
        let practised = || self.legs.iter().map(|leg| leg.step.id.clone()).collect();
        let next = match self.manner.kind {
            Kind::Whole => attempt.after(&self.shaky),
            Kind::Refresher(_) => attempt.after_refresher(&practised(), &self.shaky),
        };
        Summary {
            lesson: self.lesson.id.clone(),
            guidance: self.guidance(),
            kind: self.manner.kind,
            rung: self.highest,
            demonstrations: self.demonstrations,
            next,
        }
    }
}

/// Whether a gesture wrote or rubbed out a sign: a letter on the keyboard, or a tap on one that a machine draws.
fn is_sign(gesture: &Gesture, facts: &[Fact]) -> bool {
    let wrote = || facts.iter().any(|fact| matches!(fact, Fact::Wrote(_)));
    matches!(gesture, Gesture::Type(_)) || matches!(gesture, Gesture::Click(_)) && wrote()
}

/// How many ready phrases say that a step is done: `praise-1` to `praise-4`.
pub const PRAISES: u32 = 4;
