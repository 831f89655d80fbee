//! What happens without a window: loading, checking, one gesture.
#![allow(clippy::expect_used, missing_docs, reason = "a bench may")]

use std::hint::black_box;
use std::path::PathBuf;
use std::time::Duration;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use declic::check;
use declic::content::{Content, Source};
use declic::gesture::Gesture;
use declic::lesson::{Guidance, LessonId};
use declic::practice::{Attempt, Manner, Practice};
use declic::world::PartId;

fn loading(criterion: &mut Criterion) {
    criterion.bench_function("load what the binary carries", |bencher| {
        bencher.iter(|| black_box(Content::load(&[Source::Embedded])));
    });
}

fn checking(criterion: &mut Criterion) {
    let repository = [Source::Folder(PathBuf::from(env!("CARGO_MANIFEST_DIR")))];
    let mut group = criterion.benchmark_group("check");
    group.sample_size(10);
    group.bench_function("check the repository", |bencher| bencher.iter(|| black_box(check::check(&repository))));
    group.finish();
}

/// A practice at its first step.
fn practice(content: &Content, lesson: &str) -> Practice {
    let lesson = content.lesson(&LessonId::new(lesson).expect("a name")).expect("an embedded lesson");
    let texts = content.words.texts(lesson, declic::comfort::Language::Fr, 1);
    Practice::new(lesson.clone(), texts, Manner::whole(Guidance::Guided, Attempt::default()), Duration::ZERO).0
}

fn one_gesture(criterion: &mut Criterion) {
    let content = Content::load(&[Source::Embedded]);
    let moment = Duration::from_secs(1);
    // A click that would change the page is tried on a copy, and the way looked for before and after.
    let gestures = [
        ("one gesture", "mouse/click", "ground"),
        ("one gesture in the mail", "email/write", "folder/sent"),
        ("one gesture on a telephone", "phone/messages", "app/photos"),
        ("one gesture among sites", "procedures/services", "downloads"),
    ];
    for (name, lesson, part) in gestures {
        let practice = practice(&content, lesson);
        let beside = Gesture::Click(PartId::new(part));
        criterion.bench_function(name, |bencher| {
            bencher.iter_batched_ref(
                || practice.clone(),
                |practice| black_box(practice.act(&beside, moment)),
                BatchSize::SmallInput,
            );
        });
    }
}

criterion_group!(benches, loading, checking, one_gesture);
criterion_main!(benches);
