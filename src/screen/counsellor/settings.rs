//! « Réglages du lieu »: what each visit starts from, and what the place has decided. Nothing is in force before
//! « Enregistrer ».

mod choices;
mod shelf;

use iced::widget::Column;
use iced::{Element, Size};

use super::Lent;
use super::desk::Desk;
use crate::config::Settings;
use crate::gesture::Key;
use crate::keyboard::Stroke;
use crate::lesson::TopicId;
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::Weight;
use crate::ui::hands::Typing;
use crate::world::PartId;
use crate::writing::Field;

/// A part of the settings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Section {
    /// The name and the address of the place.
    Place,
    /// The comfort that each visit starts from.
    Comfort,
    /// Which topics are shown, and in which order.
    Topics,
    /// The same for the lessons of a topic.
    Lessons(TopicId),
    /// Silence, sound and printing.
    Session,
    /// The code, and folders.
    Machine,
}

/// What can be written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// The name of the place.
    Name,
    /// Its address.
    Address,
}

impl Written {
    /// The part that is written in.
    const fn part(self) -> &'static str {
        match self {
            Self::Name => "counsellor/write/name",
            Self::Address => "counsellor/write/address",
        }
    }
}

/// What the page remembers.
#[derive(Debug, Clone)]
pub struct State {
    /// As they are in force.
    kept: Settings,
    /// As they are to be.
    draft: Settings,
    section: Option<Section>,
    name: Field,
    address: Field,
    caret: Written,
    /// Whether they were written, once that was asked for.
    written: Option<bool>,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A part of the settings.
    SectionChosen(Section),
    /// The settings as they are to be.
    Changed(Box<Settings>),
    /// The caret goes into a field.
    Entered(Written),
    /// A real key.
    Stroke(Stroke),
    /// « Changer le code »
    CodePressed,
    /// « Enregistrer »
    SavePressed,
    /// « Retour »
    BackPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the counsellor's screen.
pub enum Action {
    /// Put these in force and write them.
    Save(Box<Settings>),
    /// Choose another code.
    NewCode,
    /// Back to where one came from.
    Leave,
    /// Say this.
    Say(Vec<Sentence>),
    /// Nothing.
    None,
}

impl State {
    /// The settings in force.
    #[must_use]
    pub fn new(settings: &Settings) -> Self {
        Self {
            name: Field::line().with(&settings.venue.name),
            address: Field::line().with(&settings.venue.address),
            kept: settings.clone(),
            draft: settings.clone(),
            section: None,
            caret: Written::Name,
            written: None,
        }
    }

    /// Where one is: 0 to 6.
    #[must_use]
    pub const fn stage(&self) -> usize {
        match self.section {
            None => 0,
            Some(Section::Place) => 1,
            Some(Section::Comfort) => 2,
            Some(Section::Topics) => 3,
            Some(Section::Lessons(_)) => 4,
            Some(Section::Session) => 5,
            Some(Section::Machine) => 6,
        }
    }

    /// What is said when the page opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        vec![self.title()]
    }

    fn title(&self) -> Sentence {
        match &self.section {
            None => Sentence::counsellor("settings"),
            Some(Section::Place) => Sentence::counsellor("section-place"),
            Some(Section::Comfort) => Sentence::counsellor("section-comfort"),
            Some(Section::Topics) => Sentence::counsellor("section-topics"),
            Some(Section::Lessons(topic)) => Sentence::topic(topic.as_str()),
            Some(Section::Session) => Sentence::counsellor("section-session"),
            Some(Section::Machine) => Sentence::counsellor("section-machine"),
        }
    }

    /// Whether something is to be saved.
    #[must_use]
    pub fn is_changed(&self) -> bool {
        self.draft != self.kept
    }

    /// What the primary action is.
    #[must_use]
    pub fn primary(&self) -> Option<Message> {
        self.is_changed().then_some(Message::SavePressed)
    }

    /// What the real keyboard writes into, if it does.
    #[must_use]
    pub fn typing(&self) -> Option<Typing<Message>> {
        let field = (self.section == Some(Section::Place)).then(|| PartId::new(self.caret.part()))?;
        Some(Typing { field: Some(field), keys: Vec::new(), stroke: Message::Stroke })
    }

    /// The settings were written, or could not be. What to say about it.
    pub fn saved(&mut self, written: bool) -> Sentence {
        self.written = Some(written);
        if written {
            self.kept = self.draft.clone();
        }
        Sentence::counsellor(if written { "saved" } else { "not-saved" })
    }

    /// The code was chosen anew elsewhere: what is saved here does not bring the old one back.
    pub fn code_chosen(&mut self, code: &Option<String>) {
        self.kept.code.clone_from(code);
        self.draft.code.clone_from(code);
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::SectionChosen(section) => {
                self.section = Some(section);
                return Action::Say(self.spoken());
            }
            Message::Changed(settings) => {
                self.draft = *settings;
                self.written = None;
            }
            Message::Entered(written) => self.caret = written,
            Message::Stroke(stroke) => self.write(&stroke),
            Message::CodePressed => return Action::NewCode,
            Message::SavePressed => return Action::Save(Box::new(self.draft.clone())),
            Message::BackPressed => {
                self.section = match self.section.take() {
                    None => return Action::Leave,
                    Some(Section::Lessons(_)) => Some(Section::Topics),
                    Some(_) => None,
                };
                return Action::Say(self.spoken());
            }
            Message::Heard(sentences) => return Action::Say(sentences),
        }
        Action::None
    }

    fn write(&mut self, stroke: &Stroke) {
        // Alt Gr is Ctrl and Alt together on some systems.
        if !stroke.pressed || stroke.ctrl && !stroke.alt {
            return;
        }
        let field = match self.caret {
            Written::Name => &mut self.name,
            Written::Address => &mut self.address,
        };
        let changed = match (stroke.key, &stroke.text) {
            (Some(Key::Space), _) => field.insert(" "),
            (Some(key), _) => field.press(key),
            (None, Some(text)) => field.insert(text),
            (None, None) => false,
        };
        if changed {
            self.name.text().trim().clone_into(&mut self.draft.venue.name);
            self.address.text().trim().clone_into(&mut self.draft.venue.address);
            self.written = None;
        }
    }

    /// Draws.
    #[must_use]
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size, lent: Lent<'a>) -> Element<'a, Message> {
        let desk = Desk { env, size, hear: Message::Heard };
        let body = match &self.section {
            None => sections(&desk),
            Some(Section::Place) => self.place(&desk),
            Some(Section::Comfort) => self.comfort(&desk),
            Some(Section::Topics) => self.topics(&desk, lent),
            Some(Section::Lessons(topic)) => self.lessons(&desk, topic, lent),
            Some(Section::Session) => self.session(&desk),
            Some(Section::Machine) => self.machine(&desk),
        };
        let told = match (self.written, self.is_changed()) {
            (Some(false), _) => Some("not-saved"),
            (Some(true), false) => Some("saved"),
            (_, true) => Some("unsaved"),
            (None, false) => None,
        };
        let told = told.map(|message| desk.heading(&Sentence::counsellor(message)).into());
        let save = self.is_changed().then(|| {
            let label = Sentence::counsellor("save");
            desk.control("save", "save", &label, Weight::Action, Message::SavePressed).into()
        });
        desk.page(Some(Message::BackPressed), vec![self.title()], body, save.into_iter().chain(told).collect())
    }
}

fn sections<'a>(desk: &Desk<'a, Message>) -> Element<'a, Message> {
    let tile = |id: &str, sign: &str, message: &str, section: Section| {
        desk.tile(id, sign, &Sentence::counsellor(message), None, Message::SectionChosen(section))
    };
    let tiles = vec![
        tile("section/place", "location", "section-place", Section::Place),
        tile("section/comfort", "settings", "section-comfort", Section::Comfort),
        tile("section/topics", "book", "section-topics", Section::Topics),
        tile("section/session", "clock", "section-session", Section::Session),
        tile("section/machine", "padlock", "section-machine", Section::Machine),
    ];
    Column::new().push(desk.grid(tiles, desk.across(360.0).min(2))).into()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stroke(key: Option<Key>, text: Option<&str>) -> Message {
        Message::Stroke(Stroke::down("", key, text))
    }

    #[test]
    fn the_name_is_written_and_saved() {
        let mut state = State::new(&Settings::default());
        assert!(state.typing().is_none(), "nothing is written elsewhere");
        state.update(Message::SectionChosen(Section::Place));
        assert!(state.typing().is_some() && state.primary().is_none());
        for sign in ["É", "t", "é"] {
            state.update(stroke(None, Some(sign)));
        }
        state.update(stroke(Some(Key::Space), Some(" ")));
        state.update(stroke(Some(Key::Backspace), None));
        state.update(Message::Entered(Written::Address));
        state.update(stroke(None, Some("1")));
        let Action::Save(settings) = state.update(state.primary().unwrap()) else { panic!() };
        assert_eq!((settings.venue.name.as_str(), settings.venue.address.as_str()), ("Été", "1"));
        state.saved(false);
        assert!(state.is_changed(), "what was not written is still to be saved");
        state.saved(true);
        assert!(!state.is_changed());
    }

    #[test]
    fn back_is_one_page_at_a_time() {
        let mut state = State::new(&Settings::default());
        state.update(Message::SectionChosen(Section::Topics));
        state.update(Message::SectionChosen(Section::Lessons(TopicId::new("mouse").unwrap())));
        for stage in [3, 0] {
            state.update(Message::BackPressed);
            assert_eq!(state.stage(), stage);
        }
        assert!(matches!(state.update(Message::BackPressed), Action::Leave));
    }

    #[test]
    fn an_old_code_does_not_come_back() {
        let mut state = State::new(&Settings { code: Some("old".into()), ..Settings::default() });
        assert!(matches!(state.update(Message::CodePressed), Action::NewCode));
        state.code_chosen(&Some("new".into()));
        let Action::Save(settings) = state.update(Message::SavePressed) else { panic!() };
        assert_eq!(settings.code.as_deref(), Some("new"));
        assert!(!state.is_changed());
    }
}
