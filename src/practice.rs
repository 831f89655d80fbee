//! One run of one lesson: lesson, guidance, world, position, misses, and the help given.
//!
//! Gestures and time come in, [`Effect`]s go out; what is to be seen (halo, soft message, demonstration) is read
//! from the practice. A view that needs to decide something about teaching lacks a method here.

mod attempt;
mod help;
mod ladder;
mod matcher;
pub mod perfect;
mod placement;
mod strokes;
#[cfg(test)]
mod tests;
mod way;

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

pub use attempt::{Attempt, Row, Summary};
pub use help::Rung;
pub use matcher::Matcher;
pub use strokes::strokes;

use crate::gesture::Gesture;
use crate::lesson::{Aim, Guidance, Lesson, LessonId, Step};
use crate::sentence::Sentence;
use crate::world::{Fact, PartId, Tune, Wish, World};
use crate::writing::{Progress, Texts};

/// A moment, as the time since the app began. Passed in, never asked for.
pub type Moment = Duration;

/// How long a finished step is looked at before the next begins (STANDARDS.md A1: 1.2 s between steps).
const PRAISE: Duration = Duration::from_millis(1200);
/// If the end of a sentence is never reported, the practice goes on as if it had been heard.
const DEAF: Duration = Duration::from_secs(15);

/// What the shell has to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Say these, one after the other, instead of whatever is being said.
    Say(Vec<Sentence>),
    /// Play a cue.
    Cue {
        /// A file of `assets/cues` without its ending.
        name: String,
        /// How loud, 0 to 1.
        loudness: f32,
    },
    /// A step begins: [`Practice::step`] is another one.
    StepBegan,
    /// The current step is done.
    StepDone,
    /// The gesture was not the one expected. Never shown as such.
    Missed,
    /// A rung of the help ladder was given.
    Helped(Rung),
    /// The lesson is done.
    Finished(Summary),
    /// The placement has found the lesson to begin with.
    Proposed(LessonId),
}

impl Effect {
    /// A cue as it was made.
    #[must_use]
    pub fn cue(name: &str) -> Self {
        Self::Cue { name: name.into(), loudness: 1.0 }
    }
}

/// Where the practice is within a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// The instruction is being said.
    Presenting,
    /// The ghost pointer shows the gesture.
    Demonstrating,
    /// The learner acts.
    Practising,
    /// The step is done; the next begins at this moment.
    Praising(Moment),
    /// The lesson is done.
    Done,
}

/// How many wrong signs in a row are one slip of whoever looks at the keys.
const SLIP: usize = 4;

/// One run of one lesson.
#[derive(Debug, Clone)]
pub struct Practice {
    lesson: Arc<Lesson>,
    guidance: Guidance,
    attempt: Attempt,
    steps: Vec<Arc<Step>>,
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
    praises: u32,
    shaky: BTreeSet<String>,
    began: Moment,
}

impl Practice {
    /// Begins a lesson at its first step.
    ///
    /// The texts are those of the lesson, in the learner's language.
    #[must_use]
    pub fn new(
        lesson: Arc<Lesson>,
        texts: Arc<Texts>,
        guidance: Guidance,
        attempt: Attempt,
        now: Moment,
    ) -> (Self, Vec<Effect>) {
        // A placement has one way: every step, with as few cues as there are.
        let (guidance, attempt) = if lesson.is_placement() {
            (Guidance::Guided, Attempt { faded: 2, ..Attempt::default() })
        } else {
            (guidance, attempt)
        };
        let steps = match guidance {
            Guidance::Watch | Guidance::Guided => lesson.steps.clone(),
            Guidance::Alone => vec![Arc::new(Step {
                id: "alone".into(),
                stage: lesson.goal.stage.clone(),
                aim: lesson.goal.aim.clone(),
                light: Vec::new(),
                show: Vec::new(),
                proposes: None,
            })],
        };
        let mut world = lesson.world.clone();
        world.learn(texts);
        let mut practice = Self {
            world,
            lesson,
            guidance,
            steps,
            beginnings: Vec::new(),
            position: 0,
            matcher: Matcher::new(&Aim::Listen),
            phase: Phase::Presenting,
            help: help::Help::new(now),
            soft: None,
            demonstration: None,
            demonstrations: 0,
            praises: attempt.number,
            shaky: BTreeSet::new(),
            began: now,
            attempt,
        };
        let effects = practice.begin_step(0, now);
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
        self.guidance
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
        &self.steps[self.position]
    }

    /// The step's number from 1, and how many there are.
    #[must_use]
    pub const fn progress(&self) -> (usize, usize) {
        (self.position + 1, self.steps.len())
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

    /// Whether « Continuer » has something to do.
    #[must_use]
    pub fn can_continue(&self) -> bool {
        match self.phase {
            Phase::Praising(_) => true,
            Phase::Done => false,
            Phase::Presenting | Phase::Demonstrating | Phase::Practising => self.step().aim == Aim::Listen,
        }
    }

    /// Whether there is a step to go back to.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        self.position > 0 && self.phase != Phase::Done
    }

    /// Whether the step can be made in the learner's place: after a demonstration, never for the last step
    /// (PEDAGOGY.md 3, rung 5). Typing, which is long, after two tries already (CURRICULUM.md 2).
    #[must_use]
    pub fn can_do_it(&self) -> bool {
        (self.help.was_shown() || self.is_typed() && self.help.misses() >= 2)
            && self.position + 1 < self.steps.len()
            && self.step().aim != Aim::Listen
            && !matches!(self.phase, Phase::Praising(_) | Phase::Done)
    }

    /// Whether « Aide » has shown what it can, so that it offers to call the counsellor: from the fourth rung on.
    #[must_use]
    pub fn may_call(&self) -> bool {
        self.help.rung() >= Rung::Demonstration && !self.lesson.is_placement()
    }

    /// Whether the gesture can be demonstrated.
    #[must_use]
    pub fn can_show(&self) -> bool {
        self.gesture_to_show().is_some() && !matches!(self.phase, Phase::Praising(_) | Phase::Done)
    }

    /// Whether targets grow and hold the pointer (STANDARDS.md T5: not when alone).
    #[must_use]
    pub fn is_led(&self) -> bool {
        self.guidance != Guidance::Alone
    }

    /// The parts the current step is about, as the world stands now.
    #[must_use]
    pub fn targets(&self) -> Vec<PartId> {
        let wishes = self.matcher.open(&self.world);
        let mut parts: Vec<PartId> = Vec::new();
        for gesture in wishes.iter().filter_map(|wish| self.world.toward(wish)) {
            parts.extend(gesture.part().cloned());
            if let Gesture::Drag { onto: Some(onto), .. } = gesture {
                parts.push(onto);
            }
        }
        parts.dedup();
        parts
    }

    /// The parts the halo goes round now; none when no halo is due.
    #[must_use]
    pub fn halo(&self) -> Vec<PartId> {
        let busy = matches!(self.phase, Phase::Praising(_) | Phase::Done);
        if busy || !self.help.halo() {
            return Vec::new();
        }
        let light = &self.step().light;
        let parts = if light.is_empty() { self.targets() } else { light.clone() };
        let present: Vec<PartId> = self.world.parts().into_iter().map(|part| part.id).collect();
        parts.into_iter().filter(|part| !part.is_everything() && present.contains(part)).collect()
    }

    /// Whether everything but the halo is dimmed: the third rung.
    #[must_use]
    pub fn is_dimmed(&self) -> bool {
        self.help.rung() == Rung::Halo && self.phase == Phase::Practising && !self.halo().is_empty()
    }

    /// The learner reads another language now: the texts to come are in it.
    pub fn learn(&mut self, texts: &Arc<Texts>) {
        self.world.learn(texts.clone());
        for world in &mut self.beginnings {
            world.learn(texts.clone());
        }
    }

    /// What is to be typed now: the text's name, and how far it has come.
    #[must_use]
    pub fn model(&self) -> Option<(String, Progress)> {
        let busy = matches!(self.phase, Phase::Praising(_) | Phase::Done);
        self.matcher.open(&self.world).into_iter().filter(|_| !busy).find_map(|wish| {
            let progress = self.world.progress(&wish)?;
            let Wish::Written { text, .. } = wish else { return None };
            Some((text, progress))
        })
    }

    /// The text that the step shows to be typed, until the next step begins: what is done stays to be looked at.
    #[must_use]
    pub fn shown_model(&self) -> Option<(String, Progress)> {
        let done = || {
            self.step().aim.wishes().iter().rev().find_map(|wish| match wish {
                Wish::Written { text, .. } => {
                    Some((text.clone(), Progress { right: usize::MAX, wrong: 0, done: true }))
                }
                _ => None,
            })
        };
        self.model().or_else(done)
    }

    /// What the sentence of a step points at on the keyboard: `key/letters`.
    #[must_use]
    pub fn lit_keys(&self) -> Vec<PartId> {
        let is_key = |part: &&PartId| part.as_str().starts_with(crate::keyboard::KEY);
        if self.help.halo() { self.step().light.iter().filter(is_key).cloned().collect() } else { Vec::new() }
    }

    /// What is to be pressed next on the keyboard, as far as it is shown: while the halo is due, and at once when
    /// something has to be rubbed out.
    #[must_use]
    pub fn next_key(&self) -> Option<Gesture> {
        if matches!(self.phase, Phase::Praising(_) | Phase::Done) {
            return None;
        }
        let slipped = self.is_led() && self.model().is_some_and(|(_, progress)| progress.wrong > 0);
        self.next_gesture()
            .filter(|gesture| matches!(gesture, Gesture::Type(_) | Gesture::Key(_)))
            .filter(|_| slipped || self.help.halo())
    }

    /// Whether the step asks for the keyboard. Whoever is led has written a message before the step that sends it.
    #[must_use]
    pub fn is_typed(&self) -> bool {
        let is_click = |wish: &Wish| self.is_led() && matches!(wish, Wish::Sent(_));
        self.step().aim.wishes().iter().any(|wish| wish.is_typed() && !is_click(wish))
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
        let free = self.guidance == Guidance::Alone;
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

    /// The gesture of someone who knows the way, from here.
    #[must_use]
    pub fn next_gesture(&self) -> Option<Gesture> {
        self.matcher.open(&self.world).iter().find_map(|wish| self.world.toward(wish))
    }

    /// What is still to be done in this step.
    #[must_use]
    pub fn open_wishes(&self) -> Vec<Wish> {
        self.matcher.open(&self.world)
    }

    fn row(&self) -> Row {
        self.attempt.row(self.guidance, &self.step().id)
    }

    fn begin_step(&mut self, position: usize, now: Moment) -> Vec<Effect> {
        self.position = position;
        self.beginnings.push(self.world.clone());
        let step = self.steps[position].clone();
        self.world.uncover();
        for cue in &step.stage {
            self.world.obey(cue);
        }
        self.matcher = Matcher::new(&step.aim);
        self.matcher.take(&[], &self.world);
        self.phase = Phase::Presenting;
        self.soft = None;
        self.demonstration = None;
        self.help = help::Help::new(now);
        // What a sentence shows is shown, however far the cues have faded.
        if self.row().has_halo() || (step.aim == Aim::Listen && !step.light.is_empty()) {
            self.help.light();
        }
        vec![Effect::StepBegan, Effect::Say(vec![self.instruction()])]
    }

    fn finish_step(&mut self, now: Moment) -> Vec<Effect> {
        self.demonstration = None;
        self.soft = None;
        self.phase = Phase::Praising(now + 2 * PRAISE);
        let praise = Sentence::app(format!("praise-{}", self.praises % PRAISES + 1));
        self.praises += 1;
        self.soft = Some(praise.clone());
        vec![Effect::StepDone, Effect::cue("step"), Effect::Say(vec![praise])]
    }

    fn next_step(&mut self, now: Moment) -> Vec<Effect> {
        if self.position + 1 < self.steps.len() {
            return self.begin_step(self.position + 1, now);
        }
        self.phase = Phase::Done;
        self.soft = None;
        if let Some(lesson) = self.lesson.proposes.clone() {
            return vec![Effect::cue("lesson"), Effect::Proposed(lesson)];
        }
        vec![Effect::cue("lesson"), Effect::Finished(self.summary())]
    }

    fn summary(&self) -> Summary {
        Summary {
            lesson: self.lesson.id.clone(),
            guidance: self.guidance,
            demonstrations: self.demonstrations,
            next: self.attempt.after(&self.shaky),
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
