//! The settings: each can be changed at any time, from any screen, and shows and sounds at once.

pub(super) mod ways;

use iced::widget::{Column, Row, column, container, row};
use iced::{Alignment, Element, Length, Size};

use crate::comfort::{Comfort, Volume};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, REGULAR, Weight, icon, sized_control, spaced_words};
use crate::ui::frame::{self, Arrangement, Bar};
use crate::ui::metric::{BODY, TIGHT_LINE};
use ways::Way;

/// Whether the settings were kept for this computer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kept {
    /// Not asked for.
    #[default]
    NotAsked,
    /// They were written.
    Kept,
    /// They could not be written.
    NotKept,
}

/// What the screen remembers.
#[derive(Debug, Default)]
pub struct State {
    kept: Kept,
    may_keep: bool,
    forgets: bool,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A setting was chosen; its label says so aloud.
    Chosen(Comfort, Sentence),
    /// « Garder pour cet ordinateur »
    KeepPressed,
    /// « Les mots »
    WordsPressed,
    /// « Ce que Déclic garde »
    PrivacyPressed,
    /// « Terminé »
    DonePressed,
    /// « Terminer ma séance »
    EndPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the app.
pub enum Action {
    /// Live with these settings, and say this.
    Live(Comfort, Sentence),
    /// Write the settings for this computer.
    Keep,
    /// Open the words.
    Words,
    /// Tell what is kept.
    Privacy,
    /// Go back to where one came from.
    Close,
    /// Ask whether the visit is over.
    End,
    /// Say this.
    Say(Vec<Sentence>),
}

impl State {
    /// The settings. `may_keep`: a learner may make them those of the place, as on one's own machine. `forgets`: where
    /// nobody moves, the screen goes back to its beginning, which is told (WCAG 2.2.6).
    #[must_use]
    pub fn new(may_keep: bool, forgets: bool) -> Self {
        Self { may_keep, forgets, ..Self::default() }
    }

    /// What is said when the screen opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        let forgets = self.forgets.then_some("comfort-forgets");
        ["comfort", "comfort-intro"].into_iter().chain(forgets).map(Sentence::app).collect()
    }

    /// The settings were written, or could not be. What to say about it.
    pub fn kept(&mut self, written: bool) -> Sentence {
        self.kept = if written { Kept::Kept } else { Kept::NotKept };
        Sentence::app(if written { "comfort-kept" } else { "comfort-not-kept" })
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Chosen(comfort, sentence) => {
                self.kept = Kept::NotAsked;
                Action::Live(comfort, sentence)
            }
            Message::KeepPressed => Action::Keep,
            Message::WordsPressed => Action::Words,
            Message::PrivacyPressed => Action::Privacy,
            Message::DonePressed => Action::Close,
            Message::EndPressed => Action::End,
            Message::Heard(sentences) => Action::Say(sentences),
        }
    }

    /// Draws.
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size) -> Element<'a, Message> {
        let now = env.comfort;
        let say = |sentence: Sentence, size: f32, font| {
            let hear = Message::Heard(vec![sentence.clone()]);
            spaced_words(&env, &sentence, size, font, env.palette.ink, TIGHT_LINE, hear)
        };
        let title = |message: &str, size: f32| say(Sentence::app(message), size, BOLD);
        let choice = |Way { sign, message, comfort }: Way| {
            let label = Sentence::app(message);
            let (sign, weight) = if comfort == now { ("tick", Weight::Chosen) } else { (sign, Weight::Plain) };
            let press = Message::Chosen(comfort, label.clone());
            let id = format!("comfort/{message}");
            let height = env.metric.bar_control();
            sized_control(&env, &id, sign, &label, weight, height, press, Message::Heard(vec![label.clone()])).into()
        };
        let arrangement = Arrangement::of(size);
        // A title over its choices in two columns, before them in one, over them again where even that is too wide.
        let beside = arrangement != Arrangement::Wide && size.width >= 900.0;
        let headed = |title: Element<'a, Message>, choices: Vec<Element<'a, Message>>| -> Element<'a, Message> {
            let choices = Row::with_children(choices).spacing(env.metric.gap()).align_y(Alignment::Center);
            if beside {
                let title = container(title).width(Length::Fill);
                return row![title, choices].spacing(env.metric.gap()).align_y(Alignment::Center).into();
            }
            column![title, choices.wrap()].spacing(env.metric.small()).into()
        };
        let group = |message: &str, choices| headed(title(message, BODY).into(), choices);
        let level = Sentence::app("volume-level").with(u32::from(now.volume.step()));
        let louder = Sentence::app("volume-level").with(u32::from(now.volume.louder().step()));
        let softer = Sentence::app("volume-level").with(u32::from(now.volume.softer().step()));
        let volume = |id: &str, sign: &str, label: &str, volume: Volume, said: Sentence| {
            let label = Sentence::app(label);
            let press = Message::Chosen(Comfort { volume, ..now }, said);
            let height = env.metric.bar_control();
            sized_control(&env, id, sign, &label, Weight::Plain, height, press, Message::Heard(vec![label.clone()]))
                .into()
        };
        let mute: Element<'a, Message> = if now.volume == Volume::SILENT {
            volume("comfort/mute", "volume", "unmute", Volume::default(), Sentence::app("unmute"))
        } else {
            volume("comfort/mute", "sound-off", "mute", Volume::SILENT, Sentence::app("mute"))
        };
        let chosen = |ways: Vec<Way>| ways.into_iter().map(choice).collect();
        let mut groups: Vec<Element<'a, Message>> =
            ways::ways(now).into_iter().map(|(title, ways)| group(title, chosen(ways))).collect();
        let sound =
            Row::new().push(title("sound", BODY)).push(say(level, BODY, REGULAR)).spacing(env.metric.gap()).wrap();
        let volumes = vec![
            volume("comfort/softer", "minus", "softer", now.volume.softer(), softer),
            volume("comfort/louder", "plus", "louder", now.volume.louder(), louder),
            mute,
        ];
        groups.insert(1, headed(sound.into(), volumes));
        let kept = match self.kept {
            Kept::NotAsked => None,
            Kept::Kept => Some(("tick", "comfort-kept")),
            Kept::NotKept => Some(("help", "comfort-not-kept")),
        };
        let kept = kept.map(|(sign, message)| {
            Row::new()
                .push(icon(&env, sign, env.metric.icon(), env.palette.done))
                .push(title(message, BODY))
                .spacing(env.metric.small())
                .align_y(Alignment::Center)
        });
        // Two columns where there is room: whoever cannot scroll yet finds everything in sight.
        let body: Element<'a, Message> = if arrangement == Arrangement::Wide {
            let right = groups.split_off(4);
            let side = |groups| Column::with_children(groups).spacing(env.px(14.0)).width(Length::Fill);
            row![side(groups), side(right)].spacing(env.metric.wide()).into()
        } else {
            Column::new().extend(groups).spacing(env.metric.gap()).into()
        };
        let button = |id: &str, sign: &str, message: &str, weight, press| {
            let label = Sentence::app(message);
            let height = env.metric.bar_control();
            sized_control(&env, id, sign, &label, weight, height, press, Message::Heard(vec![label.clone()])).into()
        };
        let mut controls = vec![button("comfort/done", "tick", "done", Weight::Action, Message::DonePressed)];
        // What was asked is answered in its place.
        controls.extend(match kept {
            Some(kept) => Some(kept.into()),
            None => self
                .may_keep
                .then(|| button("comfort/keep", "keep", "keep-comfort", Weight::Plain, Message::KeepPressed)),
        });
        // With the choices, not under them: the bar keeps to what ends the settings.
        let words = button("comfort/words", "book", "words-title", Weight::Plain, Message::WordsPressed);
        let privacy = button("comfort/privacy", "padlock", "privacy", Weight::Plain, Message::PrivacyPressed);
        let forgets = self.forgets.then(|| say(Sentence::app("comfort-forgets"), BODY, REGULAR));
        let told = Row::with_children([words, privacy]).push(forgets).spacing(env.metric.gap());
        let told = told.align_y(Alignment::Center).wrap().vertical_spacing(env.metric.gap());
        let body = column![body, told].spacing(env.metric.gap());
        let bar = frame::bar(
            &env,
            arrangement,
            Bar {
                back: Some(Message::DonePressed),
                code: None,
                title: vec![Sentence::app("comfort")],
                progress: None,
                end: Some(Message::EndPressed),
                comfort: None,
            },
            Message::Heard,
        );
        frame::page(&env, bar, body, controls, Message::Heard)
    }
}
