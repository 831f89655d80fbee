//! What Camille would fill in, held against what sites ask: a field whose own answer is refused can be filled in by
//! nobody who is led.

use std::collections::BTreeSet;

use super::Problem;
use super::lesson::of_flaw;
use crate::comfort::Language;
use crate::content::Content;
use crate::lesson::Lesson;
use crate::world::AnyMachine;
use crate::world::web::refused_answers;

/// Checks the answers of every site, in every language and variant.
pub fn problems(content: &Content) -> Vec<Problem> {
    // Every browser knows all sites, so that one lesson's texts are those of all.
    let lessons = || content.drafts.iter().filter_map(|draft| draft.lesson.as_deref());
    let web = |lesson: &Lesson| {
        lesson.world.machines().iter().find_map(|machine| match machine {
            AnyMachine::Web(web) => Some(web.sites().clone()),
            _ => None,
        })
    };
    let Some((lesson, sites)) = lessons().find_map(|lesson| Some((lesson, web(lesson)?))) else { return Vec::new() };
    let most = crate::words::most_variants(lessons());
    let fits = Language::ALL.into_iter().flat_map(|language| (1..=most).map(move |variant| (language, variant)));
    let mut told = BTreeSet::new();
    let mut problems = Vec::new();
    for (language, variant) in fits {
        let texts = content.words.texts(lesson, language, variant);
        for (site, flaw) in refused_answers(&sites, &texts) {
            let path = format!("lessons/sites/{site}.ron");
            let Some(layer) = content.files.find(&path) else { continue };
            if told.insert((site, flaw.to_string())) {
                let text = content.files.text(layer, &path).unwrap_or_default();
                problems.push(of_flaw(&content.files.name(layer, &path), &text, &flaw));
            }
        }
    }
    problems
}
