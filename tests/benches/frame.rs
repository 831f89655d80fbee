//! One full picture of a lesson at 1920x1080, drawn without a window as the window draws it: view, layout, drawing, and
//! every pixel.
#![allow(clippy::expect_used, missing_docs, reason = "a bench may")]

use criterion::{Criterion, criterion_group, criterion_main};

/// Drawing without a window.
mod software {
    use std::fmt::Write as _;
    use std::fs;
    use std::path::PathBuf;
    use std::sync::Arc;

    use criterion::{BatchSize, Criterion};
    use declic::app::{self, App};
    use declic::cli::Launch;
    use declic::comfort::Comfort;
    use declic::config::{Settings, SettingsFile};
    use declic::content::{Content, Source};
    use declic::gesture::{Gesture, Key};
    use declic::lesson::{Guidance, LessonId};
    use declic::screen::lesson::Message::Did;
    use declic::world::PartId;
    use iced::advanced::{clipboard, renderer};
    use iced::time::{Duration, Instant};
    use iced::{Event, Rectangle, Renderer, Size, mouse, window};
    use iced_test::renderer::graphics::{Viewport, text::font_system};
    use iced_test::runtime::{UserInterface, user_interface::Cache};
    use tiny_skia::{Mask, PixmapMut};

    const PIXELS: Size<u32> = Size::new(1920, 1080);

    fn lesson(name: &str) -> App {
        lesson_of(&[Source::Embedded], name)
    }

    fn lesson_of(sources: &[Source], name: &str) -> App {
        let launch = Launch {
            content: Arc::new(Content::load(sources)),
            comfort: Comfort::default(),
            settings: SettingsFile::at(None, PathBuf::from("there-is-no-such-folder")),
            lesson: LessonId::new(name),
            guidance: Some(Guidance::Alone),
            variant: None,
            windowed: None,
            workshop: None,
            seat: None,
            settings_values: Settings::default(),
            idle: None,
            kiosk: false,
        };
        App::new(&launch, None, Instant::now())
    }

    /// A lesson in front of a form of sixty fields, in a pack made for it.
    fn form() -> App {
        let pack = std::env::temp_dir().join("declic-bench-form");
        let write = |path: &str, text: String| {
            let path = pack.join(path);
            fs::create_dir_all(path.parent().expect("a folder")).expect("a place for temporary files");
            fs::write(path, text).expect("a place for temporary files");
        };
        let kind = |nth: usize| match nth % 6 {
            0 => "Lines",
            1 => "Date(from: 1900, to: 2030)",
            2 => "One(of: [\"yes\", \"no\"])",
            3 => "Years(from: 1950, to: 2030)",
            4 => "Many(of: [\"yes\", \"no\"])",
            _ => "Text()",
        };
        let (mut fields, mut words) = (String::new(), String::new());
        for nth in 0..60 {
            let _ = writeln!(fields, "Field(id: \"f{nth}\", kind: {}, optional: true, hint: true),", kind(nth));
            let _ = writeln!(words, "form-f{nth} = Une question, la {nth}e\n    .hint = Comme sur votre carte.");
            if matches!(nth % 6, 2 | 4) {
                let _ = writeln!(words, "form-f{nth}-yes = Oui\nform-f{nth}-no = Non");
            }
        }
        write(
            "lessons/sites/long.ron",
            format!("(picture: \"site-hall\", pages: [(id: \"form\", blocks: [Title(\"ask\"), {fields}])])"),
        );
        for language in ["fr", "en"] {
            let head = "site = Un site\n    .address = site-long.example\npage-form = Formulaire\nform-ask = Bonjour\n";
            write(&format!("locales/{language}/sites/long.ftl"), format!("{head}{words}"));
            write(
                &format!("locales/{language}/topics.ftl"),
                "bench = Mesures\n    .line = Un long formulaire.\n".into(),
            );
            let told = "title = Un formulaire\ngoal = Je sais.\nalone = Regardez.\n    .soft = Là.\nlook = Regardez.\n    \
                        .soft = Là.\nkeep-1 = Un.\nkeep-2 = Deux.\nkeep-3 = Trois.\nword-form = formulaire\n    .meaning = Une page.\n";
            write(&format!("locales/{language}/lessons/bench/form.ftl"), told.into());
        }
        write("lessons/bench/topic.ron", "(order: 9, picture: \"site-hall\", lessons: [\"form\"])".into());
        write(
            "lessons/bench/form.ron",
            "(number: \"bench-01\", minutes: 3, theme: \"Mesures\", words: [\"form\"], \
             world: Web(files: \"camille\", start: \"long/form\"), \
             steps: [(id: \"look\", expect: Is(\"menu\", Open))], \
             goal: (expect: Is(\"menu\", Open)), refresher: [\"look\"])"
                .into(),
        );
        lesson_of(&[Source::Embedded, Source::Folder(pack)], "bench/form")
    }

    /// What draws one picture after another.
    struct Easel {
        renderer: Renderer,
        viewport: Viewport,
        pixels: Vec<u8>,
        mask: Mask,
        cache: Cache,
    }

    impl Easel {
        fn new() -> Self {
            let settings = app::settings();
            for font in settings.fonts {
                font_system().write().expect("no other thread").load_font(font);
            }
            Self {
                renderer: Renderer::new(settings.default_font, settings.default_text_size),
                viewport: Viewport::with_physical_size(PIXELS, 1.0),
                pixels: vec![0; 4 * PIXELS.width as usize * PIXELS.height as usize],
                mask: Mask::new(PIXELS.width, PIXELS.height).expect("a size that is not nothing"),
                cache: Cache::default(),
            }
        }

        /// View, layout and drawing; then the pixels, if they are wanted.
        fn draw(&mut self, app: &App, with_pixels: bool) {
            let size = self.viewport.logical_size();
            let mut ui = UserInterface::build(app.view(), size, std::mem::take(&mut self.cache), &mut self.renderer);
            let redraw = [Event::Window(window::Event::RedrawRequested(Instant::now()))];
            let away = mouse::Cursor::Unavailable;
            let _ = ui.update(&redraw, away, &mut self.renderer, &mut clipboard::Null, &mut Vec::new());
            let theme = app.theme();
            let style = renderer::Style { text_color: theme.palette().text };
            ui.draw(&mut self.renderer, &theme, &style, away);
            if with_pixels {
                let mut pixels =
                    PixmapMut::from_bytes(&mut self.pixels, PIXELS.width, PIXELS.height).expect("four bytes a pixel");
                let everything = [Rectangle::with_size(size)];
                let ground = theme.palette().background;
                self.renderer.draw(&mut pixels, &mut self.mask, &self.viewport, &everything, ground);
            }
            self.cache = ui.into_cache();
        }
    }

    pub fn frames(criterion: &mut Criterion) {
        for (name, lesson_name) in
            [("a lesson", "mouse/click"), ("a mailbox", "email/read"), ("a telephone", "phone/apps")]
        {
            let app = lesson(lesson_name);
            let mut easel = Easel::new();
            criterion.bench_function(&format!("{name}: view and layout"), |bencher| {
                bencher.iter(|| easel.draw(&app, false));
            });
            criterion.bench_function(&format!("{name}: full picture at 1920x1080"), |bencher| {
                bencher.iter(|| easel.draw(&app, true));
            });
        }
        // From the click to the last pixel: a line of the list is ticked, and what can be done with it appears.
        let (mut app, mut easel) = (lesson("email/read"), Easel::new());
        let tick = || app::Message::Lesson(Did(Gesture::Click(PartId::new("check/news"))));
        criterion.bench_function("a mailbox: a line is ticked", |bencher| {
            bencher.iter(|| {
                let _ = app.update(tick(), Instant::now());
                easel.draw(&app, true);
            });
        });
        long_form(criterion);
    }

    /// A page of sixty fields: opened, drawn again, written on.
    fn long_form(criterion: &mut Criterion) {
        let mut app = form();
        criterion.bench_function("a form of 60 fields: view and layout on opening", |bencher| {
            bencher.iter_batched_ref(Easel::new, |easel| easel.draw(&app, false), BatchSize::PerIteration);
        });
        let mut easel = Easel::new();
        criterion.bench_function("a form of 60 fields: view and layout", |bencher| {
            bencher.iter(|| easel.draw(&app, false));
        });
        criterion.bench_function("a form of 60 fields: full picture at 1920x1080", |bencher| {
            bencher.iter(|| easel.draw(&app, true));
        });
        let later = Instant::now() + Duration::from_mins(1);
        let did = |gesture| app::Message::Lesson(Did(gesture));
        let _ = app.update(app::Message::TimePassed, later);
        let _ = app.update(did(Gesture::Click(PartId::new("long/form/f5"))), later);
        // A sign comes and goes, so that the line stays as long as it is.
        let mut is_there = false;
        criterion.bench_function("a form of 60 fields: a key stroke, to the last pixel", |bencher| {
            bencher.iter(|| {
                let key = if is_there { Gesture::Key(Key::Backspace) } else { Gesture::Type("a".into()) };
                is_there = !is_there;
                let _ = app.update(did(key), later);
                easel.draw(&app, true);
            });
        });
    }
}

fn frame(criterion: &mut Criterion) {
    software::frames(criterion);
}

criterion_group!(benches, frame);
criterion_main!(benches);
