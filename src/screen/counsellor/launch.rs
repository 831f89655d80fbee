//! « Lancer une leçon » in three presses: the topic, the lesson, and there it goes; how it is led, its language and its
//! code stand on the last page.

use iced::widget::{Column, column, container, row, svg, text};
use iced::{Alignment, Border, Element, Length, Size};

use super::Lent;
use super::desk::{Desk, told};
use crate::comfort::Language;
use crate::lesson::{Guidance, LessonId, TopicId};
use crate::printer::{Deed, Done};
use crate::sentence::Sentence;
use crate::ui::Env;
use crate::ui::button::{BOLD, Weight};
use crate::ui::frame::Arrangement;
use crate::ui::metric::BODY;
use crate::workshop::{Options, Workshop};

/// How large the code is written, in pixels of the screen: it is read from the door.
const CODE: f32 = 140.0;

/// What the page remembers.
#[derive(Debug, Clone)]
pub struct State {
    topic: Option<TopicId>,
    lesson: Option<LessonId>,
    guidance: Option<Guidance>,
    language: Language,
    options: Options,
    /// What was done with its memo.
    done: Option<Done>,
}

/// What the person did.
#[derive(Debug, Clone)]
pub enum Message {
    /// A topic was chosen.
    TopicChosen(TopicId),
    /// A lesson was chosen.
    LessonChosen(LessonId),
    /// How it is led; as is usual if none.
    GuidanceChosen(Option<Guidance>),
    /// Its language.
    LanguageChosen(Language),
    /// Sound, pairs and pace.
    OptionsChosen(Options),
    /// Something is to be done with the memo of the lesson.
    PaperPressed(Deed),
    /// « Lancer »
    LaunchPressed,
    /// « Retour »
    BackPressed,
    /// Something is to be heard.
    Heard(Vec<Sentence>),
}

/// What is asked of the counsellor's screen.
pub enum Action {
    /// Launch it here.
    Launch(Workshop, Language),
    /// Print or save the memo of a lesson in a language; then [`State::done`].
    Paper(LessonId, Language, Deed),
    /// Back to where one came from.
    Leave,
    /// Say this.
    Say(Vec<Sentence>),
    /// Nothing.
    None,
}

impl State {
    /// The topics; the options as this place has them.
    #[must_use]
    pub const fn new(language: Language, sound: bool) -> Self {
        let options = Options { sound, pairs: false, calm: false, own: false };
        Self { topic: None, lesson: None, guidance: None, language, options, done: None }
    }

    /// The last page at once: the lesson is chosen already.
    #[must_use]
    pub fn of_lesson(lesson: LessonId, language: Language, sound: bool) -> Self {
        Self { lesson: Some(lesson), ..Self::new(language, sound) }
    }

    /// Where one is: 0 to 2.
    #[must_use]
    pub const fn stage(&self) -> usize {
        match (&self.topic, &self.lesson) {
            (_, Some(_)) => 2,
            (Some(_), None) => 1,
            (None, None) => 0,
        }
    }

    /// What is said when the page opens.
    #[must_use]
    pub fn spoken(&self) -> Vec<Sentence> {
        vec![Sentence::counsellor(["launch-topic", "launch-lesson", "launch-how"][self.stage()])]
    }

    /// What the primary action is.
    #[must_use]
    pub fn primary(&self) -> Option<Message> {
        self.lesson.is_some().then_some(Message::LaunchPressed)
    }

    /// The workshop, once its lesson is chosen.
    #[must_use]
    pub fn workshop(&self) -> Option<Workshop> {
        let lesson = self.lesson.clone()?;
        Some(Workshop { lesson, guidance: self.guidance, options: self.options })
    }

    /// Something was done with a memo. What to say about it, if its lesson is still in sight.
    pub fn done(&mut self, done: Done) -> Option<Sentence> {
        self.lesson.is_some().then(|| told(self.done.insert(done)))
    }

    /// Answers.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::TopicChosen(topic) => self.topic = Some(topic),
            Message::LessonChosen(lesson) => {
                self.lesson = Some(lesson);
                self.done = None;
            }
            Message::GuidanceChosen(guidance) => {
                self.guidance = guidance;
                return Action::None;
            }
            Message::LanguageChosen(language) => {
                self.language = language;
                return Action::None;
            }
            Message::OptionsChosen(options) => {
                self.options = options;
                return Action::None;
            }
            Message::PaperPressed(deed) => {
                let paper = |lesson| Action::Paper(lesson, self.language, deed);
                return self.lesson.clone().map_or(Action::None, paper);
            }
            Message::LaunchPressed => {
                return self.workshop().map_or(Action::None, |workshop| Action::Launch(workshop, self.language));
            }
            Message::BackPressed => {
                // A lesson that was given from elsewhere, or that stands in no topic, has no list to go back to.
                let had_lesson = self.lesson.take().is_some();
                if self.topic.is_none() || !had_lesson && self.topic.take().is_none() {
                    return Action::Leave;
                }
            }
            Message::Heard(sentences) => return Action::Say(sentences),
        }
        Action::Say(self.spoken())
    }

    /// Draws. `prints`: whether papers may be printed here.
    #[must_use]
    pub fn view<'a>(&'a self, env: Env<'a>, size: Size, lent: Lent<'a>, prints: bool) -> Element<'a, Message> {
        let desk = Desk { env, size, hear: Message::Heard };
        match (&self.topic, &self.lesson) {
            (_, Some(lesson)) => self.options(&desk, lesson, lent, prints),
            (Some(topic), None) => lessons(&desk, topic, |lesson| lent.usual_code(&env, lesson, self.options.sound)),
            (None, None) => topics(&desk),
        }
    }

    fn options<'a>(
        &'a self,
        desk: &Desk<'a, Message>,
        lesson: &'a LessonId,
        lent: Lent<'a>,
        prints: bool,
    ) -> Element<'a, Message> {
        let guidance = |id: &str, sign: &str, label: Sentence, guidance: Option<Guidance>| {
            desk.choice(id, sign, &label, self.guidance == guidance, Message::GuidanceChosen(guidance))
        };
        let how = vec![
            guidance("usual", "next", Sentence::counsellor("guidance-usual"), None),
            guidance("watch", "watch", Sentence::app("guidance-watch"), Some(Guidance::Watch)),
            guidance("guided", "guided", Sentence::app("guidance-guided"), Some(Guidance::Guided)),
            guidance("alone", "alone", Sentence::app("guidance-alone"), Some(Guidance::Alone)),
        ];
        let language = |id: &str, message: &str, language: Language| {
            let label = Sentence::app(message);
            desk.choice(id, "language", &label, self.language == language, Message::LanguageChosen(language))
        };
        let languages = vec![language("fr", "french", Language::Fr), language("en", "english", Language::En)];
        let with = |id: &str, sign: &str, message: &str, options: Options| {
            let label = Sentence::counsellor(message);
            desk.choice(id, sign, &label, self.options == options, Message::OptionsChosen(options))
        };
        let options = self.options;
        let sounds = vec![
            with("quiet", "sound-off", "sound-off", Options { sound: false, ..options }),
            with("sound", "volume", "sound-on", Options { sound: true, ..options }),
        ];
        let people = vec![
            with("one", "account", "one-person", Options { pairs: false, ..options }),
            with("pairs", "contacts", "two-people", Options { pairs: true, ..options }),
        ];
        let paces = vec![
            with("usual-pace", "normal-speed", "pace-usual", Options { calm: false, ..options }),
            with("calm", "slower", "pace-calm", Options { calm: true, ..options }),
        ];
        let env = &desk.env;
        let gap = env.metric.gap();
        // A placement teaches nothing that could be taken home.
        let has_memo = env.content.lesson(lesson).is_some_and(|lesson| !lesson.is_placement());
        let papers = || desk.papers(prints, Message::PaperPressed);
        let memo = has_memo.then(|| desk.group(&Sentence::counsellor("memo-of-lesson"), papers()));
        let groups = column![
            desk.title(&Sentence::lesson(lesson, "title")),
            desk.group(&Sentence::app("how"), how),
            desk.group(&Sentence::app("language"), languages),
            desk.group(&Sentence::app("sound"), sounds),
            desk.group(&Sentence::counsellor("people-per-machine"), people),
            desk.group(&Sentence::counsellor("pace-of-lesson"), paces),
        ]
        .push(self.last_time(desk, lesson, lent.calm_lesson))
        .push(memo)
        .push(self.done.as_ref().map(|done| desk.told(done)))
        .spacing(gap)
        .width(Length::Fill);
        let code = self.workshop().and_then(|workshop| lent.code(&workshop));
        let code: Element<'a, Message> = match code {
            Some(code) => code_of(desk, code),
            None => desk.line(&Sentence::counsellor("no-code")).into(),
        };
        let body: Element<'a, Message> = if Arrangement::of(desk.size) == Arrangement::Wide {
            row![groups, container(code).width(Length::Shrink)].spacing(env.metric.apart()).into()
        } else {
            column![code, groups].spacing(gap).into()
        };
        let launch = Sentence::counsellor("launch");
        let launch = desk.control("launch", "next", &launch, Weight::Action, Message::LaunchPressed);
        desk.page(Some(Message::BackPressed), vec![Sentence::counsellor("launch-how")], body, vec![launch.into()])
    }

    /// At a quiet pace, the lesson of last time: a session begins with the same (PEDAGOGY.md 4).
    fn last_time<'a>(
        &self,
        desk: &Desk<'a, Message>,
        lesson: &LessonId,
        last: Option<&LessonId>,
    ) -> Option<Element<'a, Message>> {
        let last = last.filter(|_| self.options.calm)?;
        let title = Sentence::lesson(last, "title");
        Some(if last == lesson {
            desk.line(&Sentence::counsellor("calm-same")).into()
        } else {
            let press = Message::LessonChosen(last.clone());
            let begin = desk.control("last-time", "again", &title, Weight::Plain, press);
            desk.group(&Sentence::counsellor("calm-last"), vec![begin.into()])
        })
    }
}

/// The code, very large.
fn code_of<'a>(desk: &Desk<'a, Message>, code: String) -> Element<'a, Message> {
    let env = &desk.env;
    let digits = text(code)
        .size(env.px(CODE).max(BODY))
        .font(BOLD)
        .line_height(1.0)
        .color(env.palette.ink)
        .wrapping(text::Wrapping::None);
    let (fill, ink, width, radius) = (env.palette.panel, env.palette.ink, env.metric.line(), env.metric.corner());
    let caption = desk.line(&Sentence::counsellor("code-read"));
    let content = column![caption, digits].spacing(env.metric.small()).align_x(Alignment::Start);
    container(content)
        .padding(env.metric.gap())
        .style(move |_| container::background(fill).border(Border { color: ink, width, radius: radius.into() }))
        .into()
}

fn topics<'a>(desk: &Desk<'a, Message>) -> Element<'a, Message> {
    let content = desk.env.content;
    let topics = content.topics.iter().filter(|topic| !topic.lessons.is_empty()).map(|topic| {
        let label = Sentence::topic(topic.id.as_str());
        let under = desk.env.text(&label.clone().attribute("line"));
        let press = Message::TopicChosen(topic.id.clone());
        let side = desk.env.px(64.0);
        let drawn = svg(desk.env.picture(&topic.picture)).width(side).height(side).into();
        desk.tile_with(&format!("topic/{}", topic.id), drawn, &label, Some(under), press)
    });
    let placement = content.placement().map(|lesson| {
        let label = Sentence::app("placement");
        let under = desk.env.text(&label.clone().attribute("line"));
        desk.tile("placement", "place", &label, Some(under), Message::LessonChosen(lesson.id.clone()))
    });
    let tiles = desk.grid(topics.chain(placement).collect(), desk.across(420.0).min(2));
    desk.page(Some(Message::BackPressed), vec![Sentence::counsellor("launch-topic")], tiles, Vec::new())
}

fn lessons<'a>(
    desk: &Desk<'a, Message>,
    topic: &TopicId,
    code: impl Fn(&LessonId) -> Option<String>,
) -> Element<'a, Message> {
    let topic_of = desk.env.content.topics.iter().find(|known| known.id == *topic);
    let lessons = topic_of.map_or(&[][..], |topic| &topic.lessons).iter().map(|lesson| {
        let label = Sentence::lesson(lesson, "title");
        desk.tile(&format!("lesson/{lesson}"), "open", &label, code(lesson), Message::LessonChosen(lesson.clone()))
    });
    let title = vec![Sentence::topic(topic.as_str()), Sentence::counsellor("launch-lesson")];
    let lessons = Column::new().push(desk.grid(lessons.collect(), desk.across(380.0).min(3)));
    desk.page(Some(Message::BackPressed), title, lessons, Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn click() -> LessonId {
        LessonId::new("mouse/click").unwrap()
    }

    #[test]
    fn the_memo_of_a_lesson_is_handed_out_in_the_language_of_the_launch() {
        let mut state = State::of_lesson(click(), Language::En, true);
        let Action::Paper(lesson, language, Deed::Save) = state.update(Message::PaperPressed(Deed::Save)) else {
            panic!()
        };
        assert_eq!((lesson, language), (click(), Language::En));
        assert_eq!(state.done(Done::Failed), Some(Sentence::counsellor("paper-not-saved")));
        state.update(Message::BackPressed);
        assert_eq!(state.done(Done::Failed), None, "the lesson is no longer in sight");
    }

    #[test]
    fn three_presses_launch_a_lesson() {
        let mut state = State::new(Language::Fr, false);
        assert!(state.primary().is_none());
        state.update(Message::TopicChosen(TopicId::new("mouse").unwrap()));
        state.update(Message::LessonChosen(click()));
        let Action::Launch(workshop, language) = state.update(state.primary().unwrap()) else { panic!() };
        let usual = Workshop { lesson: click(), guidance: None, options: Options::default() };
        assert_eq!((workshop, language), (usual, Language::Fr));
    }

    #[test]
    fn what_was_chosen_is_launched() {
        let mut state = State::of_lesson(click(), Language::Fr, true);
        let options = Options { sound: true, pairs: true, calm: true, own: false };
        for message in [
            Message::GuidanceChosen(Some(Guidance::Alone)),
            Message::LanguageChosen(Language::En),
            Message::OptionsChosen(options),
        ] {
            assert!(matches!(state.update(message), Action::None));
        }
        let Action::Launch(workshop, language) = state.update(Message::LaunchPressed) else { panic!() };
        assert_eq!(workshop, Workshop { lesson: click(), guidance: Some(Guidance::Alone), options });
        assert_eq!(language, Language::En);
    }

    #[test]
    fn the_lesson_of_last_time_takes_the_place_of_the_chosen_one() {
        let mut state = State::of_lesson(click(), Language::Fr, false);
        let calm = Options { calm: true, ..Options::default() };
        state.update(Message::OptionsChosen(calm));
        let last = LessonId::new("mouse/meet").unwrap();
        state.update(Message::LessonChosen(last.clone()));
        assert_eq!(state.workshop(), Some(Workshop { lesson: last, guidance: None, options: calm }));
    }

    #[test]
    fn back_is_one_page_at_a_time() {
        let mut state = State::new(Language::Fr, false);
        state.update(Message::TopicChosen(TopicId::new("mouse").unwrap()));
        state.update(Message::LessonChosen(click()));
        for stage in [1, 0] {
            assert!(matches!(state.update(Message::BackPressed), Action::Say(_)));
            assert_eq!(state.stage(), stage);
        }
        assert!(matches!(state.update(Message::BackPressed), Action::Leave));
        let mut state = State::of_lesson(click(), Language::Fr, false);
        assert!(matches!(state.update(Message::BackPressed), Action::Leave));
    }
}
