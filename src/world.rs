//! The simulated machines.
//!
//! A machine is a pure state machine: its start state comes from RON, it answers every [`Gesture`] as the real
//! thing would, and says what happened as [`Fact`]s. It knows nothing of lessons, words or widgets. A [`World`] is the
//! table they stand on: one machine in sight at a time, the keyboard that writes into it, a question or a few cards about real
//! services now and then.
//!
//! A new machine is a new folder here (its state and rules, behind the trait [`Machine`]), a variant of [`AnyMachine`]
//! and of [`RawWorld`], and a file in [`crate::ui::world`] that draws its parts. Nothing else changes.

pub mod desktop;
mod errand;
mod fact;
pub mod files;
pub mod history;
pub mod keyboard;
mod machine;
pub mod mail;
pub mod part;
pub mod phone;
pub mod playground;
pub mod question;
pub mod real;
mod tune;
pub mod web;
pub mod wish;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

pub use errand::{Door, Errand};
pub use fact::Fact;
pub use machine::Machine;
pub use part::{Part, PartId};
pub use question::{Choice, Question};
pub use tune::Tune;
pub use wish::{Condition, Posted, Wish};

use crate::gesture::{Gesture, Key};
use crate::sentence::Scope;
use crate::writing::{Field, Progress, Rule, Texts, private};
use desktop::{Desktop, RawDesktop};
use keyboard::{Keyboard, RawKeyboard};
use mail::{Mail, RawMail};
use phone::{Phone, RawPhone};
use playground::{Playground, RawPlayground};
use web::{RawWeb, Web};

/// The key whose lock is [`Condition::On`] or [`Condition::Off`].
pub const CAPS_LOCK: &str = "key/caps-lock";

/// How many times a wish may be made of smaller ones. Those who know a way need four at most; a circle ends here.
const DEPTH: usize = 12;

/// The start state of a world as a lesson file writes it.
#[derive(Debug, Clone, Deserialize)]
pub enum RawWorld {
    /// Objects to point at, click, scroll to and drag.
    Playground(RawPlayground),
    /// Icons, folders, documents, windows.
    Desktop(RawDesktop),
    /// A page to write on.
    Keyboard(RawKeyboard),
    /// A mailbox.
    Mail(RawMail),
    /// A browser and its sites.
    Web(RawWeb),
    /// A telephone.
    Phone(RawPhone),
    /// Several machines, one in sight at a time; the first at the start. Beside a browser, each can be turned to.
    Several(Vec<RawWorld>),
}

/// What a lesson file tells the world when a step begins, before the learner acts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Cue {
    /// Show a scene of the playground.
    Scene(String),
    /// Put another machine in sight, by its name.
    Turn(String),
    /// Lock the capitals, or unlock them.
    CapsLock(bool),
    /// Write a text into a field, in place of what stands there: its part, the text's name.
    Fill(PartId, String),
    /// Empty a field, and put the caret there.
    Blank(PartId),
    /// Open a file, as a double-click does.
    Open(PartId),
    /// Ask a file's window to close, as its cross does.
    Close(PartId),
    /// Close everything, whatever is in it.
    Shut,
    /// Open the menu of a part.
    Menu(PartId),
    /// Put a part in a condition: the reverse of `Is`.
    Be(PartId, Condition),
    /// Let a little window come by itself.
    PopUp,
    /// Put a file into a place, a message into a folder.
    Put(PartId, PartId),
    /// Let a message come that was not there.
    Arrive(PartId),
    /// Show a text, by its name, as large as there is room.
    Show(String),
    /// Lay cards « En vrai » before the machine, by their names, while the step lasts.
    Card(Vec<String>),
    /// Ask something. Written as `expect: Choose(…)`.
    #[serde(skip)]
    Ask(Arc<Question>),
}

/// A machine of any kind.
#[derive(Debug, Clone)]
pub enum AnyMachine {
    /// Objects to point at, click, scroll to and drag.
    Playground(Playground),
    /// Icons, folders, documents, windows.
    Desktop(Box<Desktop>),
    /// A page to write on.
    Keyboard(Keyboard),
    /// A mailbox.
    Mail(Box<Mail>),
    /// A browser.
    Web(Box<Web>),
    /// A telephone.
    Phone(Box<Phone>),
}

impl AnyMachine {
    pub(crate) fn machine(&self) -> &dyn Machine {
        match self {
            Self::Playground(machine) => machine,
            Self::Desktop(machine) => machine.as_ref(),
            Self::Keyboard(machine) => machine,
            Self::Mail(machine) => machine.as_ref(),
            Self::Web(machine) => machine.as_ref(),
            Self::Phone(machine) => machine.as_ref(),
        }
    }

    fn machine_mut(&mut self) -> &mut dyn Machine {
        match self {
            Self::Playground(machine) => machine,
            Self::Desktop(machine) => machine.as_mut(),
            Self::Keyboard(machine) => machine,
            Self::Mail(machine) => machine.as_mut(),
            Self::Web(machine) => machine.as_mut(),
            Self::Phone(machine) => machine.as_mut(),
        }
    }

    /// Its name: its file in `locales/<lang>/worlds/`.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.machine().name()
    }

    /// Every message that names no part, with the words that have it.
    #[must_use]
    pub fn sentences(&self) -> Vec<(Scope, String)> {
        self.machine().sentences()
    }

    /// The names of the texts it has to know.
    #[must_use]
    pub fn texts(&self) -> Vec<String> {
        self.machine().texts()
    }
}

/// The machines of a lesson, and what stands before them.
#[derive(Debug, Clone)]
pub struct World {
    machines: Vec<AnyMachine>,
    current: usize,
    /// Whether each machine can be turned to, as windows can: then who has which part.
    owners: Option<Arc<BTreeMap<PartId, Vec<usize>>>>,
    question: Option<Arc<Question>>,
    cards: Vec<String>,
    caps: bool,
    texts: Arc<Texts>,
}

impl World {
    /// A world of these machines, the first in sight. There is at least one.
    #[must_use]
    pub fn new(mut machines: Vec<AnyMachine>) -> Self {
        let is_joined = machines.len() > 1 && machines.iter().any(|machine| matches!(machine, AnyMachine::Web(_)));
        if is_joined {
            let doors: Vec<Door> = machines.iter().flat_map(|machine| machine.machine().doors()).collect();
            for machine in &mut machines {
                machine.machine_mut().know(&doors);
            }
        }
        let owners = is_joined.then(|| {
            let mut owners: BTreeMap<PartId, Vec<usize>> = BTreeMap::new();
            for (index, machine) in machines.iter().enumerate() {
                for part in machine.machine().all_parts() {
                    owners.entry(part.id).or_default().push(index);
                }
            }
            Arc::new(owners)
        });
        Self { machines, current: 0, owners, question: None, cards: Vec::new(), caps: false, texts: Arc::default() }
    }

    /// Gives the texts that lessons ask for, in the learner's language.
    pub fn learn(&mut self, texts: Arc<Texts>) {
        for machine in &mut self.machines {
            machine.machine_mut().learn(&texts);
        }
        self.texts = texts;
    }

    /// The machine in sight.
    #[must_use]
    pub fn machine(&self) -> &AnyMachine {
        &self.machines[self.current]
    }

    /// Every machine.
    #[must_use]
    pub fn machines(&self) -> &[AnyMachine] {
        &self.machines
    }

    /// What is asked, if anything.
    #[must_use]
    pub fn question(&self) -> Option<&Question> {
        self.question.as_deref()
    }

    /// The cards « En vrai » that lie before the machine, by name; none, if the machine is in sight.
    #[must_use]
    pub fn cards(&self) -> &[String] {
        &self.cards
    }

    /// Whether something lies before the machine, so that no gesture reaches it.
    const fn is_covered(&self) -> bool {
        self.question.is_some() || !self.cards.is_empty()
    }

    /// Whether the capitals are locked.
    #[must_use]
    pub const fn is_caps_locked(&self) -> bool {
        self.caps
    }

    /// Every part that can be met in this world, in any of its states, with the machine it belongs to.
    pub fn all_parts(&self) -> impl Iterator<Item = (&'static str, Part)> {
        self.machines.iter().flat_map(|machine| {
            let name = machine.name();
            let turn = self.owners.is_some().then(|| turn_part(name));
            machine.machine().all_parts().into_iter().chain(turn).map(move |part| (name, part))
        })
    }

    /// The machines that are not in sight and can be turned to, each by a part under the name of what it shows.
    #[must_use]
    pub fn turns(&self) -> Vec<Part> {
        let others = self.machines.iter().enumerate().filter(|(index, _)| *index != self.current);
        let others = others.filter(|_| self.owners.is_some()).map(|(_, machine)| machine);
        others
            .map(|machine| {
                let part = turn_part(machine.name());
                machine.machine().title(part.id.clone()).unwrap_or(part)
            })
            .collect()
    }

    /// The machine that a part belongs to, when it is not in sight.
    fn elsewhere(&self, wish: &Wish) -> Option<usize> {
        let owners = self.owners.as_ref()?;
        // A message is written in the mailbox.
        if let Wish::Sent(_) = wish {
            return self.machines.iter().position(|machine| matches!(machine, AnyMachine::Mail(_)));
        }
        let of_part = owners.get(wish.part()?)?;
        // What several have is meant where one is.
        if of_part.contains(&self.current) { Some(self.current) } else { of_part.first().copied() }
    }

    /// The parts that can be acted upon now, in reading order.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        if let Some(question) = &self.question {
            let part = |choice: &Choice| Part::own(choice.part());
            return question.choices.iter().map(part).collect();
        }
        if self.is_covered() {
            return Vec::new();
        }
        let mut parts = self.machine().machine().parts();
        parts.extend(self.turns());
        parts
    }

    /// Answers a gesture. A gesture on a part that is not there does nothing.
    pub fn act(&mut self, gesture: &Gesture) -> Vec<Fact> {
        if let Some(question) = &self.question {
            return match gesture {
                Gesture::Click(part) if question.choices.iter().any(|choice| choice.part() == *part) => {
                    vec![Fact::Clicked(part.clone())]
                }
                // What is asked about may be looked at, from end to end.
                Gesture::Scroll { .. } | Gesture::Point(_) if question.beside && self.cards.is_empty() => {
                    self.machines[self.current].machine_mut().act(gesture)
                }
                _ => Vec::new(),
            };
        }
        if self.is_covered() {
            return Vec::new();
        }
        if let Some(facts) = self.turn(gesture) {
            return facts;
        }
        let facts = match gesture {
            Gesture::Type(text) => self.write(text),
            Gesture::Key(key) => self.press(*key),
            _ => self.machines[self.current].machine_mut().act(gesture),
        };
        self.run_errands();
        facts
    }

    /// Another machine is turned to.
    fn turn(&mut self, gesture: &Gesture) -> Option<Vec<Fact>> {
        self.owners.as_ref()?;
        let part = gesture.part()?;
        let name = part.as_str().strip_prefix("turn/")?;
        let index = self.machines.iter().position(|machine| machine.name() == name)?;
        Some(match gesture {
            Gesture::Click(_) | Gesture::DoubleClick(_) if index != self.current => {
                self.current = index;
                vec![Fact::Clicked(part.clone()), Fact::Changed(part.clone())]
            }
            Gesture::Point(_) => vec![Fact::Pointed(part.clone())],
            Gesture::Click(_) => vec![Fact::Clicked(part.clone())],
            _ => Vec::new(),
        })
    }

    /// What one machine causes in the others: a message comes, a link opens a page, a file is saved.
    fn run_errands(&mut self) {
        for errand in self.machines[self.current].machine_mut().errands() {
            for index in 0..self.machines.len() {
                let is_run = index != self.current && self.machines[index].machine_mut().run(&errand);
                if is_run && matches!(errand, Errand::Visit(_)) {
                    self.current = index;
                    break;
                }
            }
        }
    }

    fn write(&mut self, text: &str) -> Vec<Fact> {
        let caps = self.caps;
        let mut facts = Vec::new();
        if text == " " {
            facts.push(Fact::Pressed(Key::Space));
        }
        if let Some((part, field)) = self.field_mut() {
            let text: String = if caps { text.chars().flat_map(swapped).collect() } else { text.to_owned() };
            if field.insert(&text) {
                facts.push(Fact::Wrote(part.clone()));
                facts.extend(wiped(part, field));
            }
            return facts;
        }
        facts.extend(self.machines[self.current].machine_mut().act(&Gesture::Type(text.into())));
        facts
    }

    fn press(&mut self, key: Key) -> Vec<Fact> {
        let mut facts = vec![Fact::Pressed(key)];
        if key == Key::CapsLock {
            self.caps = !self.caps;
            facts.push(Fact::Changed(PartId::new(CAPS_LOCK)));
            return facts;
        }
        if let Some((part, field)) = self.field_mut()
            && field.press(key)
        {
            facts.push(Fact::Wrote(part.clone()));
            facts.extend(wiped(part, field));
            return facts;
        }
        facts.extend(self.machines[self.current].machine_mut().act(&Gesture::Key(key)));
        facts
    }

    fn field_mut(&mut self) -> Option<(PartId, &mut Field)> {
        let part = self.machine().machine().writing()?.0;
        Some((part, self.machines[self.current].machine_mut().writing_mut()?))
    }

    /// Takes away what the last step laid before the machine: cues come next.
    pub fn uncover(&mut self) {
        self.question = None;
        self.cards.clear();
    }

    /// Obeys a cue of the lesson. False if the cue is not one of this world's.
    pub fn obey(&mut self, cue: &Cue) -> bool {
        match cue {
            Cue::Turn(name) => match self.machines.iter().position(|machine| machine.name() == name) {
                Some(index) => {
                    self.current = index;
                    true
                }
                None => false,
            },
            Cue::CapsLock(on) => {
                self.caps = *on;
                true
            }
            Cue::Ask(question) => {
                self.question = Some(question.clone());
                true
            }
            Cue::Card(cards) => {
                self.cards.clone_from(cards);
                true
            }
            other => {
                let texts = self.texts.clone();
                let done = self.machines[self.current].machine_mut().obey(other, &texts);
                self.run_errands();
                done
            }
        }
    }

    /// Whether a wish about a state holds now.
    #[must_use]
    pub fn holds(&self, wish: &Wish) -> bool {
        match wish {
            Wish::Is(part, condition) if part.as_str() == CAPS_LOCK => {
                *condition == if self.caps { Condition::On } else { Condition::Off }
            }
            Wish::Written { .. } => self.progress(wish).is_some_and(|progress| progress.done),
            _ => self.machine().machine().holds(wish),
        }
    }

    /// How far a text has come towards what a wish asks to be written; nothing for other wishes.
    #[must_use]
    pub fn progress(&self, wish: &Wish) -> Option<Progress> {
        let Wish::Written { part, text, rule } = wish else { return None };
        let field = self.machine().machine().field(part)?;
        let model = self.texts.get(text)?;
        let written = if model.contains('\n') { field.text() } else { field.current_line() };
        Some(rule.compare(model, &written))
    }

    /// A text that lessons ask for.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&Arc<str>> {
        self.texts.get(name)
    }

    /// The field that receives what is typed now.
    #[must_use]
    pub fn writing(&self) -> Option<(PartId, &Field)> {
        if self.is_covered() { None } else { self.machine().machine().writing() }
    }

    /// What is heard as long as it goes on: the machine in sight plays, or rings, also while it is asked about.
    #[must_use]
    pub fn tune(&self) -> Option<Tune> {
        let asked_beside = self.question.as_ref().is_none_or(|question| question.beside);
        let is_in_sight = asked_beside && self.cards.is_empty();
        if is_in_sight { self.machine().machine().tune() } else { None }
    }

    /// Whether a key means something here now, so that it is not the app's.
    #[must_use]
    pub fn answers(&self, key: Key) -> bool {
        !self.is_covered() && self.machine().machine().answers(key)
    }

    /// The next gesture of someone who knows the way to a wish; nothing if there is no way from here.
    ///
    /// The ghost pointer shows it, « Faire à ma place » makes it, the perfect learner follows it.
    #[must_use]
    pub fn toward(&self, wish: &Wish) -> Option<Gesture> {
        self.toward_within(wish, DEPTH)
    }

    fn toward_within(&self, wish: &Wish, depth: usize) -> Option<Gesture> {
        let gesture = self.own_way(wish, depth);
        // What several have may be where it can be come by, and not yet here: a paper that is still to be saved.
        let is_here =
            |gesture: &Gesture| gesture.part().is_none_or(|part| self.parts().iter().any(|known| known.id == *part));
        if let (Some(owners), Some(part)) = (&self.owners, wish.part())
            && self.question.is_none()
            && !gesture.as_ref().is_some_and(is_here)
        {
            let mut others = owners.get(part).into_iter().flatten().filter(|owner| **owner != self.current);
            if let Some(other) = others.next() {
                return Some(Gesture::Click(turn_part(self.machines[*other].name()).id));
            }
        }
        gesture
    }

    fn own_way(&self, wish: &Wish, depth: usize) -> Option<Gesture> {
        let depth = depth.checked_sub(1)?;
        if let Some(question) = &self.question {
            let Wish::Click(part) = wish else { return None };
            return question.choices.iter().any(|choice| choice.part() == *part).then(|| Gesture::Click(part.clone()));
        }
        if self.is_covered() {
            return None;
        }
        if let Some(part) = wish.part()
            && let Some(name) = part.as_str().strip_prefix("turn/")
            && self.owners.is_some()
        {
            let is_other = self.machine().name() != name;
            return is_other.then(|| Gesture::Click(part.clone()));
        }
        let owner = self.elsewhere(wish).unwrap_or(self.current);
        if let Some(first) = self.machines[owner].machine().smaller(wish) {
            return self.toward_within(&first, depth);
        }
        if owner != self.current {
            return Some(Gesture::Click(turn_part(self.machines[owner].name()).id));
        }
        match wish {
            Wish::Is(part, condition) if part.as_str() == CAPS_LOCK => {
                let wanted = matches!(condition, Condition::On | Condition::Off) && !self.holds(wish);
                wanted.then_some(Gesture::Key(Key::CapsLock))
            }
            Wish::Press(Key::Space) => Some(Gesture::Type(" ".into())),
            Wish::Press(key) => Some(Gesture::Key(*key)),
            Wish::Written { part, text, .. } => {
                let machine = self.machine().machine();
                let writing = machine.writing().filter(|(writing, _)| writing == part);
                let Some((_, field)) = writing else { return machine.toward(wish) };
                self.next_sign(wish, self.texts.get(text)?, field)
            }
            _ => self.machine().machine().toward(wish),
        }
    }

    /// The next key towards a model, the caret being in its field.
    fn next_sign(&self, wish: &Wish, model: &str, field: &Field) -> Option<Gesture> {
        let machine = self.machine().machine();
        let progress = self.progress(wish)?;
        if progress.done {
            return None;
        }
        if !field.is_at_end() {
            return Some(Gesture::Key(Key::End));
        }
        // A text of several lines is compared whole.
        if progress.wrong > 0 {
            // On a page, a new line is nearer than rubbing out a long one.
            let anew = field.has_lines() && progress.wrong > 8 && !model.contains('\n');
            let rub = || machine.erase().unwrap_or(Gesture::Key(Key::Backspace));
            return Some(if anew { Gesture::Key(Key::Enter) } else { rub() });
        }
        let sign = model.trim().chars().nth(progress.right)?;
        if let Some(tap) = machine.spell(sign) {
            return Some(tap);
        }
        if sign == '\n' {
            return Some(Gesture::Key(Key::Enter));
        }
        // Where capitals are free, locked ones do as well.
        let is_exact = matches!(wish, Wish::Written { rule: Rule::Exact, .. });
        if self.caps && is_exact && sign.is_alphabetic() {
            return Some(Gesture::Key(Key::CapsLock));
        }
        Some(Gesture::Type(sign.to_string().into()))
    }
}

/// What turns to a machine: a tab of its own beside those of the browser.
fn turn_part(name: &'static str) -> Part {
    Part::shared(PartId::new(&format!("turn/{name}")), &format!("part-turn-{name}")).of(Scope::world("web"))
}

/// A letter as it comes out while the capitals are locked: Shift gives small ones then.
fn swapped(sign: char) -> Vec<char> {
    if sign.is_uppercase() { sign.to_lowercase().collect() } else { sign.to_uppercase().collect() }
}

/// Wipes what looks like real data.
fn wiped(part: PartId, field: &mut Field) -> Option<Fact> {
    private::looks_real(&field.text()).then(|| {
        field.forget();
        Fact::Wiped(part)
    })
}

#[cfg(test)]
mod tests;
