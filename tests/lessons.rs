//! Every lesson of the repo passes the gate and is finished by the perfect learner in every guidance.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use declic::lesson::{Guidance, LessonId, RawLesson};
use declic::practice::perfect;

fn lessons() -> Vec<(LessonId, String)> {
    let mut found = Vec::new();
    for topic in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("lessons")).unwrap() {
        let topic = topic.unwrap().path();
        for file in fs::read_dir(&topic).into_iter().flatten() {
            let file = file.unwrap().path();
            if file.file_name().unwrap() != "topic.ron" {
                let name = format!(
                    "{}/{}",
                    topic.file_name().unwrap().to_str().unwrap(),
                    file.file_stem().unwrap().to_str().unwrap()
                );
                found.push((LessonId::new(&name).unwrap(), fs::read_to_string(file).unwrap()));
            }
        }
    }
    found.sort();
    found
}

#[test]
fn every_lesson_can_be_finished_in_every_guidance() {
    let options = ron::Options::default()
        .with_default_extension(ron::extensions::Extensions::IMPLICIT_SOME)
        .with_default_extension(ron::extensions::Extensions::UNWRAP_VARIANT_NEWTYPES)
        .with_recursion_limit(32);
    let lessons = lessons();
    assert!(lessons.len() >= 5, "only {} lessons", lessons.len());
    for (id, text) in lessons {
        let raw: RawLesson = options.from_str(&text).unwrap_or_else(|error| panic!("{id}: {error}"));
        let lesson = Arc::new(declic::lesson::check(&id, raw).unwrap_or_else(|flaws| panic!("{id}: {flaws:#?}")));
        for guidance in Guidance::ALL {
            perfect::play(&lesson, guidance).unwrap_or_else(|flaw| panic!("{id} {guidance:?}: {flaw}"));
        }
    }
}
