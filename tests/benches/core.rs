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
use declic::practice::{Attempt, Practice};
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

fn one_gesture(criterion: &mut Criterion) {
    let content = Content::load(&[Source::Embedded]);
    let lesson = content.lesson(&LessonId::new("mouse/click").expect("a name")).expect("an embedded lesson");
    let (practice, _) = Practice::new(
        lesson.clone(),
        content.words.texts(lesson, declic::comfort::Language::Fr, 1),
        Guidance::Guided,
        Attempt::default(),
        Duration::ZERO,
    );
    let moment = Duration::from_secs(1);
    let beside = Gesture::Click(PartId::new("ground"));
    criterion.bench_function("one gesture", |bencher| {
        bencher.iter_batched_ref(
            || practice.clone(),
            |practice| black_box(practice.act(&beside, moment)),
            BatchSize::SmallInput,
        );
    });
}

criterion_group!(benches, loading, checking, one_gesture);
criterion_main!(benches);
