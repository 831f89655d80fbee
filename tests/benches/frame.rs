//! One full picture of a lesson at 1920x1080, drawn without a window as the window draws it: view, layout, drawing, and
//! every pixel.
#![allow(clippy::expect_used, missing_docs, reason = "a bench may")]

use criterion::{Criterion, criterion_group, criterion_main};

/// Drawing without a window.
mod software {
    use std::path::PathBuf;
    use std::sync::Arc;

    use criterion::Criterion;
    use declic::app::{self, App};
    use declic::cli::Launch;
    use declic::comfort::Comfort;
    use declic::config::SettingsFile;
    use declic::content::{Content, Source};
    use declic::gesture::Gesture;
    use declic::lesson::{Guidance, LessonId};
    use declic::screen::lesson::Message::Did;
    use declic::world::PartId;
    use iced::advanced::{clipboard, renderer};
    use iced::time::Instant;
    use iced::{Event, Rectangle, Renderer, Size, mouse, window};
    use iced_test::renderer::graphics::{Viewport, text::font_system};
    use iced_test::runtime::{UserInterface, user_interface::Cache};
    use tiny_skia::{Mask, PixmapMut};

    const PIXELS: Size<u32> = Size::new(1920, 1080);

    fn lesson(name: &str) -> App {
        let launch = Launch {
            content: Arc::new(Content::load(&[Source::Embedded])),
            comfort: Comfort::default(),
            settings: SettingsFile::at(None, PathBuf::from("there-is-no-such-folder")),
            lesson: LessonId::new(name),
            guidance: Some(Guidance::Alone),
            variant: None,
            windowed: None,
        };
        App::new(&launch, None, Instant::now())
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
        for (name, lesson_name) in [("a lesson", "mouse/click"), ("a mailbox", "email/read")] {
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
    }
}

fn frame(criterion: &mut Criterion) {
    software::frames(criterion);
}

criterion_group!(benches, frame);
criterion_main!(benches);
