//! A lesson: one instruction at a time, the world, and what lies around it while one types.

mod desk;

use std::sync::Arc;
use std::time::Duration;

use iced::widget::{column, container, row};
use iced::{Alignment, Element, Length, Size};

use crate::gesture::{Gesture, Key};
use crate::keyboard::{Device, Layout, Stroke};
use crate::lesson::{Aim, Lesson};
use crate::practice::{Effect, Manner, Moment, Phase, Practice};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, sized_control, spaced_words, words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::hands::{Pointer, Typing};
use crate::ui::metric::{BODY, INSTRUCTION};
use crate::ui::world::{self, Stage};
use crate::world::{AnyMachine, PartId, Wish};
use crate::writing::Texts;

/// What the screen remembers.
#[derive(Debug)]
pub struct State {
    practice: Practice,
    leaving: bool,
    device: Device,
    layout: Arc<Layout>,
    /// Shift, then the letter.
    one_by_one: bool,
    /// The drawn keyboard was laid out by hand, or put away; nothing while it comes and goes by itself.
    keyboard: Option<bool>,
    /// Camille's card lies over the world.
    card: bool,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A gesture in the world.
    Did(Gesture),
    /// A key of the real keyboard went down or up.
    Stroke(Stroke),
    /// A key of the drawn keyboard was pressed.
    KeyTapped(Arc<str>),
    /// « Clavier »
    KeyboardPressed,
    /// « La fiche », and the end of it.
    CardPressed,
    /// « Écouter »
    ListenPressed,
    /// « Montre-moi »
    ShowPressed,
    /// « Aide »
    HelpPressed,
    /// « Faire à ma place »
    DoItPressed,
    /// « Continuer »
    ContinuePressed,
    /// « Retour »
    BackPressed,
    /// « Terminer »
    LeavePressed,
    /// « Continuer la leçon »
    StayPressed,
    /// « Arrêter la leçon »
    GoPressed,
    /// « Terminer ma séance »
    EndPressed,
    /// « Réglages »
    ComfortPressed,
    /// The ghost pointer is done.
    Demonstrated,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Perform these.
    Perform(Vec<Effect>),
    /// The keyboard made these gestures: perform what came of them.
    Typed(Vec<Gesture>, Vec<Effect>),
    /// Leave the lesson.
    Leave,
    /// Offer to call the counsellor.
    Call,
    /// Ask whether the visit is over.
    End,
    /// Open the settings.
    Comfort,
    /// Say this.
    Say(Vec<Sentence>),
    /// Ask this, instead of whatever is being said.
    Ask(Sentence),
}

impl State {
    /// Begins a lesson, or its refresher.
    #[must_use]
    pub fn new(lesson: Arc<Lesson>, texts: Arc<Texts>, manner: Manner, now: Moment) -> (Self, Vec<Effect>) {
        let (practice, effects) = Practice::new(lesson, texts, manner, now);
        let (device, layout) = (Device::default(), Arc::default());
        (Self { practice, leaving: false, device, layout, one_by_one: false, keyboard: None, card: false }, effects)
    }

    /// Lays this keyboard under the hands.
    pub fn suit(&mut self, layout: Arc<Layout>, one_by_one: bool) {
        self.layout = layout;
        self.one_by_one = one_by_one;
    }

    /// The practice under way.
    #[must_use]
    pub const fn practice(&self) -> &Practice {
        &self.practice
    }

    /// Another language is read now.
    pub fn learn(&mut self, texts: &Arc<Texts>) {
        self.practice.learn(texts);
    }

    /// What was being said has been heard.
    pub fn heard(&mut self, now: Moment) -> Vec<Effect> {
        self.practice.heard(now)
    }

    /// Time has passed.
    pub fn tick(&mut self, now: Moment) -> Vec<Effect> {
        if self.leaving {
            return Vec::new();
        }
        self.practice.tick(now)
    }

    /// When [`State::tick`] is to be called.
    #[must_use]
    pub fn next_tick(&self) -> Option<Duration> {
        self.practice.next_tick().filter(|_| !self.leaving)
    }

    /// Whether the learner is being asked whether to leave.
    #[must_use]
    pub const fn is_leaving(&self) -> bool {
        self.leaving
    }

    /// Where the keyboard's focus goes when a step begins, if the keyboard is in use.
    #[must_use]
    pub fn first_stop(&self) -> Option<PartId> {
        if self.leaving {
            return Some(PartId::new("app/stay"));
        }
        if self.practice.can_continue() {
            return Some(PartId::new("app/continue"));
        }
        // To put the focus on what is to be pointed at would be to point in the learner's place.
        let points = self.practice.open_wishes().iter().any(|wish| matches!(wish, Wish::Point(_)));
        self.practice.targets().into_iter().find(|_| !points)
    }

    /// What Space and Enter do when nothing has the focus.
    #[must_use]
    pub fn primary(&self) -> Option<Message> {
        if self.leaving {
            return Some(Message::StayPressed);
        }
        if self.practice.can_continue() {
            return Some(Message::ContinuePressed);
        }
        // A zone to rest on answers the space bar too: for those who cannot click yet.
        self.practice.open_wishes().into_iter().find_map(|wish| match wish {
            Wish::Dwell(part) => Some(Message::Did(Gesture::Dwell(part))),
            _ => None,
        })
    }

    /// What Escape does.
    #[must_use]
    pub const fn escape(&self) -> Message {
        if self.leaving { Message::StayPressed } else { Message::LeavePressed }
    }

    /// What the halo goes round, and whether the rest is dimmed.
    #[must_use]
    pub fn halo(&self) -> (Vec<PartId>, bool) {
        if self.leaving { (Vec::new(), false) } else { (self.practice.halo(), self.practice.is_dimmed()) }
    }

    /// What the ghost pointer shows, one gesture after the other. Typing is shown on the drawn keys.
    #[must_use]
    pub fn demonstration(&self) -> Option<(Vec<Gesture>, u32)> {
        let (gesture, number) = self.practice.demonstration().filter(|_| !self.leaving)?;
        let codes = self.layout.keys_of(gesture).into_iter().flatten();
        let keys: Vec<Gesture> =
            codes.filter_map(|code| Some(Gesture::Click(self.layout.key(&code)?.part()))).collect();
        let is_typed = matches!(gesture, Gesture::Type(_) | Gesture::Key(_));
        Some((if is_typed { keys } else { vec![gesture.clone()] }, *number))
    }

    /// The world that the keyboard writes into, if it does.
    #[must_use]
    pub fn typing(&self) -> Option<Typing<Message>> {
        if self.leaving || self.practice.step().aim == Aim::Listen {
            return None;
        }
        let world = self.practice.world();
        let open = self.practice.open_wishes();
        let is_asked = |key: &Key| world.answers(*key) || open.contains(&Wish::Press(*key));
        let field = world.writing().map(|(part, _)| part);
        let keys: Vec<Key> = Key::ALL.into_iter().filter(is_asked).collect();
        let is_typed = world.question().is_none() && self.practice.is_typed();
        (field.is_some() || !keys.is_empty() || is_typed).then_some(Typing { field, keys, stroke: Message::Stroke })
    }

    /// How the pointer is shown.
    #[must_use]
    pub fn pointer(&self) -> Pointer {
        if self.leaving { Pointer::Plain } else { world::pointer(self.practice.world()) }
    }

    /// Answers.
    pub fn update(&mut self, message: Message, now: Moment) -> Action {
        let step = self.practice.progress();
        let action = self.answer(message, now);
        let is_new = self.practice.progress() != step;
        if is_new {
            self.device.rest();
        }
        // What is shown on the keys is not hidden by the card.
        self.card &= !is_new && self.practice.demonstration().is_none();
        action
    }

    /// What the keyboard gave is done, gesture by gesture.
    fn typed(&mut self, gestures: Vec<Gesture>, now: Moment) -> Action {
        let effects = gestures.iter().flat_map(|gesture| self.practice.act(gesture, now)).collect();
        Action::Typed(gestures, effects)
    }

    fn answer(&mut self, message: Message, now: Moment) -> Action {
        let effects = match message {
            Message::Stroke(stroke) => {
                let gestures = self.device.stroke(&self.layout, &stroke, self.one_by_one, now);
                return self.typed(gestures, now);
            }
            Message::KeyTapped(code) => {
                let gestures = self.device.tap(&self.layout, &code);
                return self.typed(gestures, now);
            }
            Message::KeyboardPressed => {
                self.keyboard = Some(!self.has_keyboard());
                return Action::Perform(Vec::new());
            }
            Message::CardPressed => {
                self.card = !self.card;
                return Action::Perform(Vec::new());
            }
            Message::Did(gesture) => self.practice.act(&gesture, now),
            Message::ListenPressed => self.practice.repeat(),
            Message::ShowPressed => self.practice.show(now),
            Message::HelpPressed if self.practice.may_call() => return Action::Call,
            Message::HelpPressed => self.practice.ask_help(now),
            Message::DoItPressed => self.practice.do_it(now),
            Message::ContinuePressed => self.practice.go_on(now),
            Message::Demonstrated => self.practice.demonstrated(now),
            Message::BackPressed if self.practice.can_go_back() => self.practice.go_back(now),
            Message::BackPressed | Message::LeavePressed => {
                self.leaving = true;
                return Action::Ask(Sentence::app("leave-question"));
            }
            Message::StayPressed => {
                self.leaving = false;
                self.practice.repeat()
            }
            Message::GoPressed => return Action::Leave,
            Message::EndPressed => return Action::End,
            Message::ComfortPressed => return Action::Comfort,
            Message::Heard(sentences) => return Action::Say(sentences),
        };
        Action::Perform(effects)
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let arrangement = self.arrangement(&env, size);
        let lesson = self.practice.lesson();
        let (step, steps) = self.practice.progress();
        let bar = Bar {
            back: Some(Message::BackPressed),
            code: None,
            title: vec![Sentence::lesson(&lesson.id, "title")],
            progress: (steps > 1).then_some((step, steps)),
            end: None,
            comfort: Some(Message::ComfortPressed),
        };
        if self.leaving {
            return question(&env, frame::bar(&env, arrangement, bar, Message::Heard));
        }
        let button = |id: &str, sign: &str, message: &str, weight, press| {
            let label = Sentence::app(message);
            let room = arrangement.control(&env);
            let control =
                sized_control(&env, id, sign, &label, weight, room, press, Message::Heard(vec![label.clone()]));
            // At the side they stand one under another, all as wide.
            control.width(if arrangement == Arrangement::Wide { Length::Shrink } else { Length::Fill })
        };
        // Two abreast, the second is as wide as its word.
        let is_alone = matches!(arrangement, Arrangement::Side | Arrangement::Compact);
        let second = if is_alone { Length::Fill } else { Length::Shrink };
        let voice = if !env.has_sound {
            "no-sound-card"
        } else if env.comfort.volume == crate::comfort::Volume::SILENT {
            "sound-off"
        } else {
            "listen"
        };
        let listen = button("app/listen", voice, "listen", Weight::Plain, Message::ListenPressed);
        // A placement shows nothing: who wants to be shown begins with the lesson.
        let can_show = self.practice.can_show() && !lesson.is_placement();
        let show = can_show.then(|| button("app/show", "show", "show-me", Weight::Plain, Message::ShowPressed));
        let help = button("app/help", "help", "help", Weight::Plain, Message::HelpPressed).width(second);
        let has_card = self.can_turn_card();
        let mut more = Vec::new();
        // Large text on a small screen: there is room for one more here, and the card matters more.
        if self.can_turn_keyboard() && !has_card && arrangement.is_short() {
            more.push(button("app/keyboard", "keyboard", "keyboard", Weight::Plain, Message::KeyboardPressed).into());
        }
        if has_card && arrangement.is_short() {
            let (sign, label) = if self.card { ("close", "close") } else { ("card", "card") };
            more.push(button("app/card", sign, label, Weight::Plain, Message::CardPressed).into());
        }
        // It comes last, so that nothing moves under the pointer.
        let (sign, label) = if self.practice.is_typed() { ("keyboard", "type-it") } else { ("again", "do-it") };
        let can_do_it = self.practice.can_do_it();
        let last = can_do_it.then(|| button("app/do-it", sign, label, Weight::Plain, Message::DoItPressed).into());
        let leave = button("app/leave", "leave", "leave", Weight::Plain, Message::LeavePressed).width(second);
        let onward = (self.practice.can_continue() && self.practice.step().aim == Aim::Listen)
            .then(|| button("app/continue", "next", "continue", Weight::Action, Message::ContinuePressed).into());
        let world = self.desk(env, arrangement);
        let instruction = self.instruction(&env, arrangement, size);
        frame::lesson(
            &env,
            arrangement,
            size,
            frame::Lesson {
                bar,
                instruction,
                softened: self.practice.soft().is_some(),
                world,
                is_upright: self.is_upright(),
                listen: listen.into(),
                show: show.map(Into::into),
                help: help.into(),
                more,
                last,
                leave: leave.into(),
                onward,
            },
            Message::Heard,
        )
    }

    /// Whether the world stands upright, as a telephone does: what is said of it stands beside it.
    fn is_upright(&self) -> bool {
        matches!(self.practice.world().machine(), AnyMachine::Phone(_))
    }

    /// How the pieces are laid out.
    fn arrangement(&self, env: &Env<'_>, size: Size) -> Arrangement {
        if self.is_upright() { Arrangement::upright(env, size) } else { Arrangement::of(size) }
    }

    /// The world alone.
    fn world<'a>(&'a self, env: Env<'a>) -> Element<'a, Message> {
        let stage = Stage {
            env,
            lesson: &self.practice.lesson().id,
            expected: if self.practice.is_led() { self.practice.targets() } else { Vec::new() },
            listens: self.practice.phase() == Phase::Practising,
            progress: self.practice.model().map(|(_, progress)| progress),
            did: Message::Did,
            hear: Message::Heard,
        };
        world::view(&stage, self.practice.world())
    }

    fn instruction<'a>(&self, env: &Env<'a>, arrangement: Arrangement, size: Size) -> Element<'a, Message> {
        let line = frame::line_height(env, arrangement, size, self.is_upright());
        let say = |sentence: &Sentence, size: f32, font, color| {
            spaced_words(env, sentence, size, font, color, line, Message::Heard(vec![sentence.clone()]))
        };
        let sentence = self.practice.instruction();
        let instruction = say(&sentence, INSTRUCTION, BOLD, env.palette.ink);
        // Silence is told until there is something else to read; where room is short, the crossed speaker says it alone.
        let silent = (!env.has_sound && !arrangement.is_short()).then(|| Sentence::app("no-sound"));
        let under = self.practice.soft().cloned().or(silent);
        // The line is always there, so that the world does not move when it fills.
        let under: Element<'a, Message> = match under {
            Some(under) => say(&under, BODY, REGULAR, env.palette.quiet).into(),
            // Its place has a height of its own there.
            None if arrangement.is_short() => return instruction.into(),
            None => iced::widget::space().height(BODY * line).into(),
        };
        column![instruction, under].into()
    }
}

fn question<'a>(env: &Env<'a>, bar: Element<'a, Message>) -> Element<'a, Message> {
    let question = Sentence::app("leave-question");
    let button = |id: &str, sign: &str, message: &str, weight, press| {
        let label = Sentence::app(message);
        let height = env.metric.control();
        sized_control(env, id, sign, &label, weight, height, press, Message::Heard(vec![label.clone()]))
    };
    let answers = row![
        button("app/stay", "next", "leave-stay", Weight::Action, Message::StayPressed),
        button("app/go", "leave", "leave-go", Weight::Plain, Message::GoPressed),
        button("app/end", "finish-session", "end-session", Weight::Plain, Message::EndPressed),
    ]
    .spacing(env.metric.apart())
    .wrap()
    .vertical_spacing(env.metric.gap());
    let asked = words(env, &question, INSTRUCTION, BOLD, env.palette.ink, Message::Heard(vec![question.clone()]));
    let body = container(column![asked, answers].spacing(env.metric.wide()).align_x(Alignment::Start))
        .padding(env.metric.wide())
        .width(Length::Fill)
        .height(Length::Fill);
    column![bar, body].into()
}
