//! `declic`: from arguments to what the window starts with.

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use clap::Args;

use super::{MISUSE, output, workshop};
use crate::comfort::{Comfort, Hand, Language, TextSize, Volume};
use crate::config::cards::CardsFile;
use crate::config::{Settings, SettingsFile};
use crate::content::{self, Content};
use crate::idle::Patience;
use crate::lesson::{Guidance, LessonId};
use crate::sentence::Sentence;
use crate::supervisor::{self, Death};
use crate::workshop::{Code, Workshop};

/// Everything the window starts with.
#[derive(Debug, Clone)]
pub struct Launch {
    /// Lessons, words, pictures, clips. [`Content::problems`] is for the trouble screen.
    pub content: Arc<Content>,
    /// The comfort of this visit: the place's settings, then what the command line asks for.
    pub comfort: Comfort,
    /// Where « Garder ces réglages » saves the comfort.
    pub settings: SettingsFile,
    /// The lesson to open at once: it exists.
    pub lesson: Option<LessonId>,
    /// How to lead it; the learner chooses if it is not given.
    pub guidance: Option<Guidance>,
    /// The variant to begin the lesson with, from 1: the lesson has it. The first if it is not given.
    pub variant: Option<u32>,
    /// The size of the window, in pixels; full screen if it is not given.
    pub windowed: Option<(u32, u32)>,
    /// The workshop to begin with: its lesson exists.
    pub workshop: Option<Workshop>,
    /// The number of this seat: the command line's, else that of the settings.
    pub seat: Option<u8>,
    /// The settings of the place, as they were read.
    pub settings_values: Settings,
    /// When to ask whether someone is there; none is never.
    pub idle: Option<Patience>,
    /// Whether this is a public machine: it fills the screen and guards its exit.
    pub kiosk: bool,
}

/// What `declic` alone takes.
#[derive(Debug, Args)]
#[group(skip)]
pub struct Arguments {
    /// Open a window of this size instead of filling the screen
    #[arg(long, value_name = "WxH")]
    windowed: Option<Windowed>,
    /// Speak and show this language: fr or en
    #[arg(long, value_name = "LANGUAGE", value_parser = language)]
    lang: Option<Language>,
    /// Open this lesson at once, for instance mouse/click (see `declic list`)
    #[arg(long, value_name = "ID")]
    lesson: Option<String>,
    /// Lead the lesson this way: watch, guided or alone
    #[arg(long, value_name = "GUIDANCE", value_parser = guidance)]
    guidance: Option<Guidance>,
    /// Begin the lesson with this variant of its people and subjects: 1, 2, …
    #[arg(long, value_name = "NUMBER", requires = "lesson")]
    variant: Option<u32>,
    /// Begin with the workshop of these four digits (see `declic workshop`)
    #[arg(long, value_name = "CODE", value_parser = code, conflicts_with_all = ["lesson", "guidance"])]
    workshop: Option<Code>,
    /// The number of this seat, 1 to 99, shown with a call for help
    #[arg(long, value_name = "NUMBER", value_parser = clap::value_parser!(u8).range(1..=i64::from(Settings::SEATS)))]
    seat: Option<u8>,
    /// For trying it out: ask after so many seconds whether someone is there, and wait as long for an answer
    #[arg(long, value_name = "SECONDS", hide = true, value_parser = clap::value_parser!(u64).range(1..=3600))]
    idle: Option<u64>,
    /// Show text at 100, 150 or 200 percent
    #[arg(long, value_name = "PERCENT", value_parser = text_size)]
    text_size: Option<TextSize>,
    /// Begin without sound
    #[arg(long)]
    mute: bool,
    /// Add the lessons, words and assets of a folder; may be given several times
    #[arg(long = "pack", value_name = "DIR")]
    packs: Vec<PathBuf>,
    /// Write what happens to this file, one JSON object a line
    #[arg(long, value_name = "FILE")]
    trace: Option<PathBuf>,
    /// Given by the supervisor to the child it starts: how the one before died, or nothing
    #[arg(long, value_name = "DEATH", hide = true, conflicts_with = "windowed")]
    supervised: Option<String>,
}

/// A window's size.
#[derive(Debug, Clone, Copy)]
struct Windowed(u32, u32);

impl FromStr for Windowed {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let side = |side: &str| side.parse().ok().filter(|side| (320..=16_384).contains(side));
        let size = text.split_once('x').and_then(|(width, height)| Some(Self(side(width)?, side(height)?)));
        size.ok_or_else(|| "write a width and a height of 320 to 16384, for instance 1280x720".into())
    }
}

fn one_of<T>(found: Option<T>, all: &str) -> Result<T, String> {
    found.ok_or_else(|| format!("choose {all}"))
}

pub fn language(text: &str) -> Result<Language, String> {
    one_of(Language::of_code(text), "fr or en")
}

pub fn guidance(text: &str) -> Result<Guidance, String> {
    one_of(Guidance::of_code(text), "watch, guided or alone")
}

fn code(text: &str) -> Result<Code, String> {
    one_of(text.parse().ok(), "four digits, for instance 0120")
}

fn text_size(text: &str) -> Result<TextSize, String> {
    one_of(text.parse().ok().and_then(TextSize::of_percent), "100, 150 or 200")
}

pub fn run(arguments: &Arguments) -> ExitCode {
    // What is opened in a window is being tried: it may die.
    if arguments.windowed.is_none()
        && arguments.supervised.is_none()
        && let Ok(code) = supervise()
    {
        return ExitCode::from(code);
    }
    super::fonts::leave_out_system_fonts();
    let death = arguments.supervised.as_deref().filter(|death| !death.is_empty());
    if let Err(error) = crate::log::start(arguments.trace.as_deref(), death.is_some()) {
        output::complain(&error.to_string());
        return ExitCode::from(MISUSE);
    }
    crate::panics::tell_places_only();
    if let Some(death) = death {
        tracing::error!("started again: {death}");
    }
    if arguments.supervised.is_some() {
        supervisor::leave_no_trace();
        if let Err(error) = supervisor::pulse::beat() {
            tracing::error!(%error, "no thread for the pulse");
        }
    }
    let settings = SettingsFile::of_this_machine();
    let settings_values = settings.load();
    let mut comfort = settings_values.comfort;
    comfort.volume = settings_values.bound(comfort.volume);
    comfort.language = arguments.lang.unwrap_or(comfort.language);
    comfort.text_size = arguments.text_size.unwrap_or(comfort.text_size);
    if arguments.mute {
        comfort.volume = Volume::SILENT;
    }
    let mut content = load(&packs(&settings_values, &arguments.packs));
    let unknown = settings_values.arrange(&mut content);
    content.problems.extend(settings.tell(&unknown));
    for problem in &content.problems {
        tracing::warn!("{problem}");
    }
    let Arguments { guidance, variant, .. } = *arguments;
    // After a crash, the welcome screen: whoever sits there now may be somebody else, and the lesson may be at fault.
    let lesson = arguments.lesson.as_deref().filter(|_| death.is_none()).map(|name| -> Result<LessonId, String> {
        let lesson = known(&content, name, comfort.language)?;
        variant.map_or(Ok(()), |variant| possible(&content, &lesson, variant, comfort.language))?;
        Ok(lesson)
    });
    let asked = arguments.workshop.filter(|_| death.is_none());
    let workshop = asked.map(|code| workshop::launched(&content, code, comfort.language));
    let (lesson, workshop) = match lesson.transpose().and_then(|lesson| Ok((lesson, workshop.transpose()?))) {
        Ok(begin) => begin,
        Err(message) => {
            output::complain(&message);
            return ExitCode::from(MISUSE);
        }
    };
    let windowed = arguments.windowed.map(|Windowed(width, height)| (width, height));
    let tried = |seconds| Patience { before: Duration::from_secs(seconds), question: Duration::from_secs(seconds) };
    let launch = Launch {
        content: Arc::new(content),
        comfort,
        settings,
        lesson,
        guidance,
        variant,
        windowed,
        workshop,
        seat: arguments.seat.or(settings_values.seat),
        idle: arguments.idle.map(tried).or_else(|| settings_values.patience()),
        kiosk: windowed.is_none(),
        settings_values,
    };
    match crate::app::run(launch) {
        Ok(()) if arguments.supervised.is_some() && !supervisor::is_left() => ExitCode::from(supervisor::CLOSED),
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "the window could not be opened");
            output::complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

/// Starts this program again as a child that is watched, until it ends by itself. Gives its exit code.
///
/// # Errors
/// When it cannot be started: then there is only this process.
fn supervise() -> io::Result<u8> {
    let program = std::env::current_exe()?;
    let fonts = super::fonts::without_system_fonts();
    let command = |death: Option<Death>| {
        let death = death.map(|death| death.to_string()).unwrap_or_default();
        let mut command = Command::new(&program);
        command.args(std::env::args_os().skip(1)).arg(format!("--supervised={death}")).envs(fonts.clone());
        command
    };
    supervisor::supervise(command, supervisor::Patience::default())
}

/// A lesson by its name, or what to tell a counsellor who mistyped it, in their language.
pub fn known(content: &Content, name: &str, language: Language) -> Result<LessonId, String> {
    if let Some(id) = LessonId::new(name).filter(|id| content.lessons.contains_key(id)) {
        return Ok(id);
    }
    let text = |message| content.words.text(&Sentence::app(message), language, Hand::Right);
    let mut message = format!("{} {name}", text("unknown-lesson"));
    let nearest = content.nearest_lessons(name);
    if !nearest.is_empty() {
        message += "\n";
        message += &text("nearest-lessons");
        message += " ";
        message += &nearest.join(", ");
    }
    // A lesson that was left out says why: its file is there, and its author may be at the keyboard.
    let own = format!("lessons/{name}.");
    for problem in content.problems.iter().filter(|problem| problem.file.contains(&own)) {
        message += "\n";
        message += &problem.to_string();
    }
    Err(message)
}

/// Whether a lesson has a variant, or what to tell a counsellor who asked for another one.
fn possible(content: &Content, lesson: &LessonId, variant: u32, language: Language) -> Result<(), String> {
    let variants = content.lesson(lesson).map_or(1, |lesson| lesson.variants);
    if (1..=variants).contains(&variant) {
        return Ok(());
    }
    let text = |message| content.words.text(&Sentence::app(message), language, Hand::Right);
    let known: Vec<String> = (1..=variants).map(|known| known.to_string()).collect();
    Err(format!("{} {variant}\n{} {}", text("unknown-variant"), text("known-variants"), known.join(", ")))
}

/// The packs of the settings, then those asked for, which count more.
pub fn packs(settings: &Settings, asked: &[PathBuf]) -> Vec<PathBuf> {
    settings.packs.iter().chain(asked).cloned().collect()
}

/// Loads all there is on this machine, with what the place has corrected.
pub fn load(packs: &[PathBuf]) -> Content {
    let mut content = Content::load(&content::sources(packs));
    CardsFile::of_this_machine().lay_over(&mut content);
    content
}

/// Tells on standard error what was left out of a list, and why. False if a pack is not even a folder.
pub fn tell_left_out(content: &Content, packs: &[PathBuf]) -> bool {
    for problem in &content.problems {
        output::complain(&problem.to_string());
    }
    packs.iter().all(|pack| Path::is_dir(pack))
}
