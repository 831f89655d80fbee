//! What is the counsellor's: the codes that lead there, and what is decided there.

use std::sync::Arc;
use std::thread;

use iced::Task;
use iced::futures::channel::oneshot;

use super::{App, Comfort, Content, Logo, Message, Moment, Over, counsellor, keypad};
use crate::config::Settings;
use crate::guard::{self, Answer, CodeError, Guard};
use crate::ledger::{self, Ledger};
use crate::paper::{self, Paper, Teller};
use crate::printer::{Deed, Done, Printer};
use crate::words::Fit;
use counsellor::Asked;
use keypad::{Purpose, Refusal};

impl App {
    /// The counsellor's corners or keys: the code is asked for, or chosen where there is none yet.
    pub(super) fn ask_for_code(&mut self) {
        let is_there = |over: &Over| match over {
            Over::Code(screen) => screen.purpose() != Purpose::Workshop,
            over => matches!(over, Over::Counsellor(_)),
        };
        if !self.visit.over.iter().any(is_there) {
            let purpose = if self.guard.has_code() { Purpose::Enter } else { Purpose::Choose };
            self.cover(Over::Code(keypad::State::new(purpose)));
        }
    }

    /// « J’ai un code »
    pub(super) fn ask_for_workshop(&mut self) {
        self.cover(Over::Code(keypad::State::new(Purpose::Workshop)));
    }

    pub(super) fn update_code(&mut self, message: keypad::Message, now: Moment) -> Task<Message> {
        let Some(Over::Code(screen)) = self.visit.over.last_mut() else { return Task::none() };
        match screen.update(message) {
            keypad::Action::Tried(digits) => match self.guard.check(&digits, now) {
                Answer::Open => self.enter(),
                Answer::Wrong { left } => self.refuse(Refusal::Wrong { left }),
                Answer::Wait(wait) => {
                    let seconds = u32::try_from(wait.as_secs()).unwrap_or(u32::MAX).max(1);
                    self.refuse(Refusal::Wait { seconds });
                }
            },
            keypad::Action::Chosen(digits) => match guard::hash(&digits) {
                Ok(hash) => {
                    self.take_code(hash);
                    self.enter();
                }
                Err(CodeError::Length | CodeError::Weak) => self.refuse(Refusal::Weak),
                Err(error @ CodeError::Failed(_)) => {
                    tracing::error!(%error, "no code");
                    self.uncover();
                }
            },
            keypad::Action::Code(code) => match self.content.numbers.workshop(code) {
                Ok(workshop) => self.launch(workshop, now),
                Err(unclear) => self.refuse(Refusal::Unclear(unclear)),
            },
            keypad::Action::Later | keypad::Action::Back => self.uncover(),
            keypad::Action::End => self.ask_end(),
            keypad::Action::Close => return Self::close(),
            keypad::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
            keypad::Action::None => {}
        }
        Task::none()
    }

    /// The code was the right one, or is a new one.
    fn enter(&mut self) {
        self.visit.over.pop();
        if let Some(Over::Counsellor(screen)) = self.visit.over.last_mut() {
            screen.code_chosen(&self.place_settings.code);
            self.announce();
            return;
        }
        self.look_up();
        let workshop = self.visit.workshop.as_ref().map(|running| running.workshop.clone());
        let language = self.visit.comfort.language;
        let screen = counsellor::State::new(&self.place_settings, workshop, self.seat, language);
        self.cover(Over::Counsellor(Box::new(screen)));
    }

    /// Reads again what the ledger holds.
    pub(super) fn look_up(&mut self) {
        let today = ledger::today();
        let totals = self.ledger.as_ref().map(|ledger| ledger.load(today)).unwrap_or_default();
        self.calm_lesson = self.ledger.as_ref().and_then(Ledger::calm_lesson);
        self.rows = totals.span().map(|(from, to)| totals.closed().rows(from, to)).unwrap_or_default();
    }

    /// What the counsellor's screen is lent.
    pub(super) fn lent(&self) -> counsellor::Lent<'_> {
        let Content { every_topic, numbers, paths, .. } = &*self.content;
        let calm_lesson = self.calm_lesson.as_ref().filter(|lesson| self.content.lesson(lesson).is_some());
        counsellor::Lent { topics: every_topic, numbers, paths, totals: &self.rows, calm_lesson }
    }

    pub(super) fn update_counsellor(&mut self, message: counsellor::Message, now: Moment) -> Task<Message> {
        let Some(Over::Counsellor(screen)) = self.visit.over.last_mut() else { return Task::none() };
        match screen.update(message) {
            counsellor::Action::Launch { workshop, language } => {
                self.live(Comfort { language, ..self.visit.comfort });
                self.launch(workshop, now);
            }
            counsellor::Action::Rest => {
                self.visit.over.pop();
                self.cover(Over::Rest(self.rest_here()));
            }
            counsellor::Action::Seat(seat) => {
                self.seat = seat;
                self.keep(Settings { seat, ..self.place_settings.clone() });
            }
            counsellor::Action::EndWorkshop => return self.end_visit(now),
            counsellor::Action::Save(settings) => self.save(&settings),
            counsellor::Action::NewCode => self.cover(Over::Code(keypad::State::new(Purpose::Choose))),
            counsellor::Action::Export => self.export(),
            counsellor::Action::Paper(asked, deed) => return self.hand_out(&asked, deed),
            counsellor::Action::Close => return Self::close(),
            counsellor::Action::Back => self.uncover(),
            counsellor::Action::Say(sentences) => self.voice.aside(&self.content, sentences),
            counsellor::Action::None => {}
        }
        Task::none()
    }

    /// Puts what the counsellor has decided in force, and writes it.
    fn save(&mut self, settings: &Settings) {
        let written = self.keep(settings.clone());
        if written {
            self.take_up(settings);
        }
        let Some(Over::Counsellor(screen)) = self.visit.over.last_mut() else { return };
        let sentence = screen.saved(settings, written);
        self.voice.aside(&self.content, sentence.into_iter().collect());
    }

    /// What the place has decided holds from now on.
    fn take_up(&mut self, settings: &Settings) {
        self.logo = settings.venue.logo.as_deref().and_then(Logo::read);
        self.seat = settings.seat;
        self.patience = settings.patience();
        settings.arrange(Arc::make_mut(&mut self.content));
        let comfort = Comfort { volume: self.visit.comfort.volume, ..settings.comfort };
        self.live(comfort);
    }

    fn export(&mut self) {
        let today = ledger::today();
        let folder = self.place_settings.export.as_deref();
        let written = self.ledger.as_ref().map(|ledger| ledger.export(&ledger.load(today), today, folder));
        if let Some(Err(error)) = &written {
            tracing::error!(%error, "totals not exported");
        }
        let Some(Over::Counsellor(screen)) = self.visit.over.last_mut() else { return };
        let sentence = screen.exported(matches!(written, Some(Ok(_))));
        self.voice.aside(&self.content, sentence.into_iter().collect());
    }

    /// Prints or saves a paper, aside: a printer takes its time, and the window answers meanwhile.
    fn hand_out(&self, asked: &Asked, deed: Deed) -> Task<Message> {
        self.paper(asked).map_or_else(Task::none, |paper| self.hand_out_paper(paper, deed))
    }

    /// The same with any paper.
    pub(super) fn hand_out_paper(&self, paper: Paper, deed: Deed) -> Task<Message> {
        let printer = Printer::of_this_machine(self.place_settings.export.clone());
        let (sender, receiver) = oneshot::channel();
        let work = move || {
            // Nobody waits any more: Déclic is being closed.
            let _ = sender.send(printer.take(&paper, deed));
        };
        if let Err(error) = thread::Builder::new().name("printer".into()).spawn(work) {
            tracing::error!(%error, "no thread for the printer");
        }
        // What was never sent was never done.
        Task::perform(receiver, |done| Message::PaperDone(done.unwrap_or(Done::Failed)))
    }

    fn paper(&self, asked: &Asked) -> Option<Paper> {
        let teller = Teller { content: &self.content, language: self.visit.comfort.language };
        match asked {
            Asked::Report(report) => Some(paper::report::report(teller, ledger::today(), report, &self.rows)),
            Asked::Memo(lesson, language) => {
                let lesson = self.content.lesson(lesson)?;
                let keyboard = self.content.keyboards.usual(*language);
                let fit = Fit { hand: self.visit.comfort.hand, keyboard: keyboard.id(), variant: 1 };
                let teller = Teller { language: *language, ..teller };
                paper::memo::memo(teller, lesson, fit, &self.place_settings.venue)
            }
            Asked::Sheet(letter) => {
                let path = self.content.paths.iter().find(|path| path.letter == *letter)?;
                Some(paper::sheet::sheet(teller, path))
            }
        }
    }

    /// A paper is printed or saved, or could not be.
    pub(super) fn tell_paper(&mut self, done: Done) {
        self.visit.is_handing_over = false;
        let sentences = match (self.visit.over.last_mut(), &mut self.visit.screen) {
            (Some(Over::Counsellor(screen)), _) => screen.paper_done(done).into_iter().collect(),
            (Some(Over::KeepCard(screen)), _) => screen.told(done),
            (None, super::Screen::Finish(screen)) => screen.told(done),
            _ => return,
        };
        // Whoever has pressed is answered now, whatever was being read aloud.
        self.voice.open(&self.content, &sentences);
    }

    fn refuse(&mut self, refusal: Refusal) {
        let Some(Over::Code(screen)) = self.visit.over.last_mut() else { return };
        let sentences = screen.refuse(refusal);
        self.voice.open(&self.content, &sentences);
    }

    /// A counsellor has chosen a code: it holds at once, written or not.
    fn take_code(&mut self, hash: String) {
        let settings = Settings { code: Some(hash.clone()), ..self.place_settings.clone() };
        if !self.keep(settings) {
            self.place_settings.code = Some(hash.clone());
        }
        self.guard = Guard::new(Some(hash));
    }

    /// When one may try again, while that is waited for.
    pub(super) fn next_try(&self) -> Option<Moment> {
        let is_waiting = matches!(self.visit.over.last(), Some(Over::Code(screen)) if screen.is_waiting());
        self.guard.until().filter(|_| is_waiting)
    }

    /// One may try again.
    pub(super) fn try_again(&mut self, now: Moment) {
        if self.guard.waits(now).is_none()
            && let Some(Over::Code(screen)) = self.visit.over.last_mut()
            && screen.is_waiting()
        {
            screen.clear();
        }
    }
}
