//! What lies over a screen: the settings, the words. What is under it stays as it was.

use super::{
    App, Message, Screen, Typing, breather, call, comfort, counsellor, end, flag, glossary, keep_card, keypad, privacy,
    rest, swap, there, topics, trace,
};
use crate::config::Settings;
use crate::sentence::Sentence;

/// One thing over another; the last one is in sight.
#[derive(Debug)]
pub(super) enum Over {
    /// « Réglages »
    Settings(comfort::State),
    /// « Les mots »
    Glossary(glossary::State),
    /// « Ce que Déclic garde »
    Privacy(privacy::State),
    /// « Terminer ma séance »
    End(end::State),
    /// « Êtes-vous là ? »
    There(there::State),
    /// « Voulez-vous appeler votre conseiller ? »
    Call(call::State),
    /// A code is typed.
    Code(keypad::State),
    /// What is the counsellor's.
    Counsellor(Box<counsellor::State>),
    /// The hand is up.
    Flag(flag::State),
    /// « Regardez votre conseiller. »
    Rest(rest::State),
    /// « Changez de main »
    Swap(swap::State),
    /// A pause.
    Breather(breather::State),
    /// « Ma carte », at the end of a session.
    KeepCard(keep_card::State),
}

impl Over {
    /// For traces.
    pub(super) const fn name(&self) -> &'static str {
        match self {
            Self::Settings(_) => "settings",
            Self::Glossary(_) => "glossary",
            Self::Privacy(screen) => screen.name(),
            Self::End(_) => "end",
            Self::There(_) => "there",
            Self::Call(_) => "call",
            Self::Code(screen) => screen.name(),
            Self::Counsellor(screen) => screen.name(),
            Self::Flag(_) => "flag",
            Self::Rest(_) => "rest",
            Self::Swap(_) => "swap",
            Self::Breather(screen) => screen.name(),
            Self::KeepCard(screen) => screen.name(),
        }
    }

    /// What is said when it opens.
    fn spoken(&self) -> Vec<Sentence> {
        match self {
            Self::Settings(screen) => screen.spoken(),
            Self::Glossary(screen) => screen.spoken(),
            Self::Privacy(screen) => screen.spoken(),
            Self::End(screen) => screen.spoken(),
            Self::There(screen) => screen.spoken(),
            Self::Call(screen) => screen.spoken(),
            Self::Code(screen) => screen.spoken(),
            Self::Counsellor(screen) => screen.spoken(),
            Self::Flag(screen) => screen.spoken(),
            Self::Rest(screen) => screen.spoken(),
            Self::Swap(screen) => screen.spoken(),
            Self::Breather(screen) => screen.spoken(),
            Self::KeepCard(screen) => screen.spoken(),
        }
    }

    /// What Space, Enter and Escape do.
    pub(super) fn keys(&self) -> (Option<Message>, Option<Message>) {
        let both = |message: Message| (Some(message.clone()), Some(message));
        match self {
            Self::Settings(_) => both(Message::Comfort(comfort::Message::DonePressed)),
            Self::Glossary(_) => both(Message::Glossary(glossary::Message::BackPressed)),
            Self::Privacy(screen) => (screen.primary().map(Message::Privacy), screen.escape().map(Message::Privacy)),
            Self::End(screen) => (screen.primary().map(Message::End), screen.escape().map(Message::End)),
            Self::There(screen) => (screen.primary().map(Message::There), screen.escape().map(Message::There)),
            Self::Call(_) => both(Message::Call(call::Message::StayPressed)),
            Self::Swap(screen) => (screen.primary().map(Message::Swap), screen.escape().map(Message::Swap)),
            Self::KeepCard(screen) => (screen.primary().map(Message::KeepCard), screen.escape().map(Message::KeepCard)),
            Self::Breather(screen) => (screen.primary().map(Message::Breather), screen.escape().map(Message::Breather)),
            Self::Code(screen) => (screen.primary().map(Message::Code), screen.escape().map(Message::Code)),
            Self::Counsellor(screen) => {
                (screen.primary().map(Message::Counsellor), screen.escape().map(Message::Counsellor))
            }
            // A hand that rests on the keyboard ends neither.
            Self::Flag(_) | Self::Rest(_) => (None, None),
        }
    }
}

impl Over {
    /// Which of its pages is in sight.
    pub(super) const fn step(&self) -> usize {
        match self {
            Self::Counsellor(screen) => screen.step(),
            _ => 0,
        }
    }

    /// What the real keyboard writes into.
    pub(super) fn typing(&self) -> Option<Typing<Message>> {
        match self {
            Self::Code(screen) => screen.typing().map(|Typing { field, keys, .. }| Typing {
                field,
                keys,
                stroke: |stroke| Message::Code(keypad::Message::Stroke(stroke)),
            }),
            Self::Counsellor(screen) => screen.typing().map(|Typing { field, keys, .. }| Typing {
                field,
                keys,
                stroke: |stroke| {
                    Message::Counsellor(counsellor::Message::Settings(counsellor::settings::Message::Stroke(stroke)))
                },
            }),
            _ => None,
        }
    }
}

impl App {
    /// Lays something over what is in sight: the voice of that falls silent.
    pub(super) fn cover(&mut self, over: Over) {
        self.visit.over.push(over);
        self.come_into_sight();
    }

    /// Takes away what lies over the rest.
    pub(super) fn uncover(&mut self) {
        self.visit.over.pop();
        self.come_into_sight();
    }

    fn come_into_sight(&mut self) {
        self.voice.vary(self.shown_variant());
        self.voice.hush();
        self.announce();
    }

    /// Says what lies over the screen; false if nothing does.
    pub(super) fn announce_over(&mut self) -> bool {
        let Some(over) = self.visit.over.last() else { return false };
        trace::screen(over.name());
        self.voice.open(&self.content, &over.spoken());
        true
    }

    pub(super) fn open_settings(&mut self) {
        let (may_keep, forgets) = (!self.is_guarded(), self.patience.is_some());
        self.cover(Over::Settings(comfort::State::new(may_keep, forgets)));
    }

    pub(super) fn update_settings(&mut self, message: comfort::Message) {
        let Some(Over::Settings(screen)) = self.visit.over.last_mut() else { return };
        match screen.update(message) {
            comfort::Action::Live(comfort, sentence) => {
                self.live(comfort);
                self.voice.open(&self.content, &[sentence]);
            }
            comfort::Action::Keep => {
                let comfort = self.visit.comfort;
                let written = self.keep(Settings { comfort, ..self.place_settings.clone() });
                let Some(Over::Settings(screen)) = self.visit.over.last_mut() else { return };
                let sentence = screen.kept(written);
                self.voice.open(&self.content, &[sentence]);
            }
            comfort::Action::Words => {
                let lesson = match &self.visit.screen {
                    Screen::Lesson(screen) => Some(screen.practice().lesson().id.clone()),
                    Screen::Finish(screen) => Some(screen.lesson().clone()),
                    _ => None,
                };
                self.cover(Over::Glossary(glossary::State::new(lesson)));
            }
            comfort::Action::Privacy => {
                let keeps_sheets = self.place_settings.export.is_some();
                self.cover(Over::Privacy(privacy::State::new(keeps_sheets)));
            }
            comfort::Action::Close => {
                if matches!(self.visit.screen, Screen::Welcome(_)) && !self.visit.settled {
                    self.visit.settled = true;
                    self.visit.over.clear();
                    self.open(Screen::Topics(topics::State));
                } else {
                    self.uncover();
                }
            }
            comfort::Action::End => self.ask_end(),
            comfort::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
    }

    pub(super) fn update_glossary(&mut self, message: glossary::Message) {
        let Some(Over::Glossary(screen)) = self.visit.over.last_mut() else { return };
        match screen.update(message) {
            glossary::Action::Close => self.uncover(),
            glossary::Action::End => self.ask_end(),
            glossary::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
    }

    pub(super) fn update_privacy(&mut self, message: privacy::Message) {
        let Some(Over::Privacy(screen)) = self.visit.over.last_mut() else { return };
        match screen.update(message) {
            privacy::Action::Close => self.uncover(),
            privacy::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
        }
    }

    /// Writes the settings of this computer, and lives by them. False if they could not be written.
    pub(super) fn keep(&mut self, settings: Settings) -> bool {
        if let Err(error) = self.settings_file.save(&settings) {
            tracing::error!(%error, "settings not written");
            return false;
        }
        // What the command line asked for lasts as long as nobody decides otherwise here.
        if settings.comfort != self.place_settings.comfort {
            self.usual = settings.comfort;
        }
        self.place_settings = settings;
        true
    }
}
