//! The window itself: its fonts, its size, and what it asks of the system.

use iced::futures::channel::mpsc;
use iced::time::Instant;
use iced::{Element, Font, Size, Task};

use super::{App, Message};
use crate::cli::Launch;
use crate::panics;
use crate::speech::Speaker;
use crate::supervisor::Busy;
pub use crate::ui::letters::{BOLD, REGULAR};

/// The settings every renderer of ours needs: fonts and text.
#[must_use]
pub fn settings() -> iced::Settings {
    iced::Settings {
        id: Some("fr.declic.Declic".into()),
        fonts: vec![REGULAR.into(), BOLD.into()],
        default_font: Font::with_name("Atkinson Hyperlegible Next"),
        default_text_size: 28.into(),
        antialiasing: true,
        vsync: true,
    }
}

/// Answers a message. Whatever fault of ours comes to light, the welcome screen comes back: the visit may be half done.
fn update(app: &mut App, message: Message, now: Instant) -> Task<Message> {
    let _busy = Busy::enter();
    panics::caught(|| app.update(message, now)).unwrap_or_else(|_| app.begin_anew(now))
}

fn view(app: &App) -> Element<'_, Message> {
    let _busy = Busy::enter();
    app.view()
}

/// Opens the window and stays until it closes.
///
/// # Errors
/// When no window can be opened: no display, no display server.
pub fn run(launch: Launch) -> iced::Result {
    let windowed = launch.windowed;
    let scale = launch.comfort.text_size.factor();
    let boot = move || {
        let (sender, receiver) = mpsc::unbounded();
        let speaker = Speaker::start(move |report| {
            // The window is gone: nobody is left to tell.
            let _ = sender.unbounded_send(report);
        });
        let speaker = speaker.map_err(|error| tracing::error!(%error, "no sound thread")).ok();
        let app = App::new(&launch, speaker, Instant::now());
        (app, Task::run(receiver, Message::Sound))
    };
    // iced multiplies the window's first size by the scale: it is asked for in pixels.
    #[allow(clippy::cast_precision_loss)]
    let size = windowed.map_or(Size::new(1366.0, 768.0), |(width, height)| Size::new(width as f32, height as f32));
    let size = size * (1.0 / scale);
    iced::application::timed(boot, update, App::subscription, view)
        .title("Déclic")
        .theme(App::theme)
        .scale_factor(App::scale)
        .settings(settings())
        .window(iced::window::Settings {
            size,
            fullscreen: windowed.is_none(),
            decorations: windowed.is_some(),
            exit_on_close_request: false,
            level: if windowed.is_none() { iced::window::Level::AlwaysOnTop } else { iced::window::Level::Normal },
            platform_specific: iced::window::settings::PlatformSpecific {
                application_id: "fr.declic.Declic".into(),
                ..Default::default()
            },
            ..iced::window::Settings::default()
        })
        .run()
}
