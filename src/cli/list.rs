//! `declic list`: the lessons there are.

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use serde::Serialize;

use super::{MISUSE, output, run};
use crate::comfort::{Hand, Language};
use crate::config::SettingsFile;
use crate::content::Content;
use crate::lesson::{Guidance, Lesson};
use crate::sentence::Sentence;

/// One lesson, as other programs read it.
#[derive(Debug, Serialize)]
struct Entry<'a> {
    id: &'a str,
    topic: &'a str,
    title: Title,
    minutes: u32,
    steps: usize,
    world: &'static str,
    guidance: [&'static str; 3],
}

#[derive(Debug, Serialize)]
struct Title {
    fr: String,
    en: String,
}

impl<'a> Entry<'a> {
    fn new(content: &Content, lesson: &'a Lesson) -> Self {
        let title = Sentence::lesson(&lesson.id, "title");
        let title = |language| content.words.text(&title, language, Hand::Right);
        Self {
            id: lesson.id.as_str(),
            topic: lesson.id.topic(),
            title: Title { fr: title(Language::Fr), en: title(Language::En) },
            minutes: lesson.minutes,
            steps: lesson.steps.len(),
            world: lesson.world.machine().name(),
            guidance: Guidance::ALL.map(Guidance::code),
        }
    }
}

pub fn list(packs: &[PathBuf], json: bool) -> ExitCode {
    let settings = SettingsFile::of_this_machine().load_telling().0;
    let content = run::load(&run::packs(&settings, packs));
    if !run::tell_left_out(&content, packs) {
        return ExitCode::from(MISUSE);
    }
    let shelved = content.topics.iter().flat_map(|topic| &topic.lessons);
    // Lessons that no topic lists come last.
    let loose = content.lessons.keys().filter(|id| content.topics.iter().all(|topic| !topic.lessons.contains(id)));
    let lessons = shelved.chain(loose).filter_map(|id| content.lesson(id));
    let entries: Vec<Entry> = lessons.map(|lesson| Entry::new(&content, lesson)).collect();
    let text = if json {
        match serde_json::to_string_pretty(&entries) {
            Ok(text) => text + "\n",
            Err(error) => {
                output::complain(&error.to_string());
                return ExitCode::FAILURE;
            }
        }
    } else {
        table(&entries)
    };
    output::print(&text, ExitCode::SUCCESS)
}

fn table(entries: &[Entry]) -> String {
    let width = |cells: &dyn Fn(&Entry) -> usize| entries.iter().map(cells).max().unwrap_or(0);
    let id = width(&|entry| entry.id.chars().count());
    let title = width(&|entry| entry.title.fr.chars().count());
    let mut text = String::new();
    for entry in entries {
        let Entry { minutes, steps, .. } = entry;
        // Writing to a String does not fail.
        let _ = writeln!(
            text,
            "{:id$}  {minutes:>2} min  {steps:>2} steps  {:title$}  {}",
            entry.id, entry.title.fr, entry.title.en
        );
    }
    text
}
