//! `declic workshop`: the four digits that launch a lesson on every machine of a room.

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{MISUSE, output, run};
use crate::comfort::{Hand, Language};
use crate::config::SettingsFile;
use crate::content::Content;
use crate::lesson::{Guidance, LessonId};
use crate::sentence::Sentence;
use crate::workshop::path::Path;
use crate::workshop::{Code, Options, Unclear, Workshop};

/// What a workshop is to be.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The lessons, for instance mouse/click (see `declic list`)
    #[arg(value_name = "LESSON", required_unless_present = "path")]
    lessons: Vec<String>,
    /// The lessons of a ready-made path instead: a to g
    #[arg(long, value_name = "LETTER", conflicts_with = "lessons")]
    path: Option<String>,
    /// Of the path, only this session: 1, 2, …
    #[arg(long, value_name = "NUMBER", requires = "path")]
    session: Option<usize>,
    /// Lead the lessons this way: watch, guided or alone; as each learner is used to if it is not given
    #[arg(long, value_name = "GUIDANCE", value_parser = run::guidance)]
    guidance: Option<Guidance>,
    /// With the voice heard
    #[arg(long)]
    sound: bool,
    /// Two learners a machine, who change hands at half
    #[arg(long)]
    pairs: bool,
    /// At a quiet pace: never alone, the place to look at is lit, help comes early, breathers
    #[arg(long)]
    calm: bool,
    /// Speak this language: fr or en; that of the settings if it is not given
    #[arg(long, value_name = "LANGUAGE", value_parser = run::language)]
    lang: Option<Language>,
    /// Add the lessons of a folder; may be given several times
    #[arg(long = "pack", value_name = "DIR")]
    packs: Vec<PathBuf>,
}

pub fn workshop(arguments: &Arguments) -> ExitCode {
    let settings = SettingsFile::of_this_machine().load_telling().0;
    let language = arguments.lang.unwrap_or(settings.comfort.language);
    let content = run::load(&run::packs(&settings, &arguments.packs));
    match told(&content, arguments, language) {
        Ok(text) => output::print(&text, ExitCode::SUCCESS),
        Err(text) => {
            output::complain(&text);
            ExitCode::from(MISUSE)
        }
    }
}

/// The codes, a line each: `01 20  mouse/meet  Faire connaissance avec la souris`.
fn told(content: &Content, arguments: &Arguments, language: Language) -> Result<String, String> {
    let Arguments { lessons, path, session, guidance, sound, pairs, calm, .. } = arguments;
    let options = Options { sound: *sound, pairs: *pairs, calm: *calm, own: false };
    let line = |text: &mut String, lesson: &LessonId| {
        let workshop = Workshop { lesson: lesson.clone(), guidance: *guidance, options };
        let code = content.numbers.code(&workshop);
        let code = code.ok_or_else(|| say(content, "no-number", language) + " " + lesson.as_str())?;
        let title = content.words.text(&Sentence::lesson(lesson, "title"), language, Hand::Right);
        // Writing to a String does not fail.
        let _ = writeln!(text, "{}  {:24}  {title}", spaced(code), lesson.as_str());
        Ok::<(), String>(())
    };
    let mut text = String::new();
    let Some(letter) = path else {
        for name in lessons {
            line(&mut text, &run::known(content, name, language)?)?;
        }
        return Ok(text);
    };
    let path = known_path(content, letter, language)?;
    let word = |sentence: &Sentence| content.words.text(sentence, language, Hand::Right);
    let _ = writeln!(text, "{}. {} ({})", path.letter.to_uppercase(), word(&path.name()), word(&path.whom()));
    let wanted = |number: usize| session.is_none_or(|session| session == number);
    let sessions = (1..).zip(&path.sessions).filter(|(number, _)| wanted(*number));
    let mut found = false;
    for (number, lessons) in sessions {
        found = true;
        let _ = writeln!(text, "{number}.");
        lessons.iter().try_for_each(|lesson| line(&mut text, lesson))?;
    }
    match session {
        Some(session) if !found => {
            let no = format!("{} {session}", say(content, "unknown-session", language));
            Err(format!("{no}\n{} {}", say(content, "known-sessions", language), path.sessions.len()))
        }
        _ => Ok(text),
    }
}

/// A path by its letter, or what to tell a counsellor who mistyped it.
pub fn known_path<'a>(content: &'a Content, letter: &str, language: Language) -> Result<&'a Path, String> {
    let own = letter.to_lowercase();
    content.paths.iter().find(|path| path.letter == own).ok_or_else(|| {
        let known: Vec<&str> = content.paths.iter().map(|path| path.letter.as_str()).collect();
        let no = format!("{} {letter}", say(content, "unknown-path", language));
        format!("{no}\n{} {}", say(content, "known-paths", language), known.join(", "))
    })
}

/// What a code says, or what to tell whoever typed one that says nothing, digit by digit.
pub fn launched(content: &Content, code: Code, language: Language) -> Result<Workshop, String> {
    content.numbers.workshop(code).map_err(|unclear| {
        let digits = match unclear {
            Unclear::Lesson => "unclear-lesson",
            Unclear::Guidance => "unclear-guidance",
            Unclear::Options => "unclear-options",
        };
        format!("{} {}", say(content, digits, language), spaced(code))
    })
}

/// Two and two, as they are read aloud.
fn spaced(code: Code) -> String {
    let digits = code.to_string();
    let (lesson, rest) = digits.split_at(2);
    format!("{lesson} {rest}")
}

fn say(content: &Content, message: &str, language: Language) -> String {
    content.words.text(&Sentence::app(message), language, Hand::Right)
}
