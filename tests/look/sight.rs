//! What is on a screen: laid out and drawn without a window, then told piece by piece.

use declic::app::{self, App, Message};
use declic::gesture::Target;
use declic::screen::{self, call, finish, glossary, lesson, proposal, topics, trouble, welcome};
use declic::ui::Env;
use declic::ui::hands::collect::{Collect, Found};
use declic::ui::part;
use iced::advanced::widget::operation::scrollable::AbsoluteOffset;
use iced::advanced::widget::operation::{self, Focusable, Scrollable};
use iced::advanced::widget::{Id, Operation};
use iced::advanced::{clipboard, renderer, text::Paragraph as _};
use iced::time::{Duration, Instant};
use iced::{Element, Event, Font, Point, Rectangle, Renderer, Size, Theme, Vector, keyboard, mouse, window};
use iced_test::core::renderer::Headless as _;
use iced_test::renderer::graphics::text::cosmic_text::BufferLine;
use iced_test::renderer::graphics::text::{Text, font_system};
use iced_test::runtime::{UserInterface, user_interface::Cache};

/// What a piece of a screen is.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// It only holds others.
    Holder,
    /// It can be scrolled, this far.
    Scroll(f32),
    /// A part, with what can be done to it.
    Part(String, part::Traits),
    /// Words.
    Words(String),
}

/// A piece of a screen.
#[derive(Debug, Clone)]
pub struct Piece {
    pub kind: Kind,
    /// Where it is, scrolled and whole.
    pub bounds: Rectangle,
    /// What can be seen of it.
    pub seen: Option<Rectangle>,
    /// The piece that holds it.
    pub holder: Option<usize>,
    /// Whether it lies in something that scrolls.
    pub scrolled: bool,
}

/// Words as they are drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawn {
    pub words: String,
    pub size: f32,
    pub font: Font,
    /// The room they were given.
    pub room: Size,
    /// The room they take.
    pub taken: Size,
    /// A word that goes on in the next line, or beyond its own.
    pub torn: Option<String>,
}

/// A screen, told piece by piece.
#[derive(Debug, Default)]
pub struct Sight {
    pub size: Size,
    pub scale: f32,
    pub pieces: Vec<Piece>,
    pub drawn: Vec<Drawn>,
    pub parts: Vec<Found>,
}

impl Sight {
    /// The pieces that hold a piece, the nearest first.
    pub fn holders(&self, index: usize) -> impl Iterator<Item = usize> {
        std::iter::successors(self.pieces[index].holder, |holder| self.pieces[*holder].holder)
    }

    /// A part by its name.
    pub fn part(&self, id: &str) -> Option<&Piece> {
        self.pieces.iter().find(|piece| matches!(&piece.kind, Kind::Part(name, _) if name == id))
    }

    /// The parts that can be pressed, with their places among the pieces.
    pub fn pressed(&self) -> impl Iterator<Item = (usize, &str, &Piece)> {
        self.pieces.iter().enumerate().filter_map(|(index, piece)| match &piece.kind {
            Kind::Part(id, traits) if traits.presses => Some((index, id.as_str(), piece)),
            _ => None,
        })
    }

    /// The parts as the hand meets them.
    pub fn targets(&self) -> Vec<Target> {
        self.parts.iter().filter_map(Found::target).collect()
    }
}

/// What can be put on the easel: the whole app, or a screen alone.
pub trait Stage {
    /// What its widgets say.
    type Message;

    fn view(&self) -> Element<'_, Self::Message>;

    fn env(&self) -> Env<'_>;

    /// Whether a message wants words to be heard.
    fn is_heard(message: &Self::Message) -> bool;

    fn scale(&self) -> f32 {
        self.env().comfort.text_size.factor()
    }
}

impl Stage for App {
    type Message = Message;

    fn view(&self) -> Element<'_, Message> {
        Self::view(self)
    }

    fn env(&self) -> Env<'_> {
        Self::env(self)
    }

    fn is_heard(message: &Message) -> bool {
        matches!(
            message,
            Message::Welcome(welcome::Message::Heard(_))
                | Message::Comfort(screen::comfort::Message::Heard(_))
                | Message::Topics(topics::Message::Heard(_))
                | Message::Lessons(screen::lessons::Message::Heard(_))
                | Message::Lesson(lesson::Message::Heard(_))
                | Message::Finish(finish::Message::Heard(_))
                | Message::Glossary(glossary::Message::Heard(_))
                | Message::Proposal(proposal::Message::Heard(_))
                | Message::Trouble(trouble::Message::Heard(_))
                | Message::Call(call::Message::Heard(_))
        )
    }
}

/// Draws screens without a window.
pub struct Easel {
    renderer: Renderer,
}

impl Easel {
    pub fn new() -> Self {
        let settings = app::settings();
        for font in settings.fonts {
            font_system().write().unwrap().load_font(font);
        }
        Self { renderer: Renderer::new(settings.default_font, settings.default_text_size) }
    }

    /// Lays out and draws a screen of this many pixels, and tells what is on it, scrolled to the end of it.
    pub fn look(&mut self, app: &impl Stage, pixels: (u32, u32)) -> Sight {
        let mut set = self.set(app, pixels);
        let mut sight = set.tell();
        // What lies further down is drawn only once it comes into sight.
        let reach = sight.pieces.iter().fold(0.0_f32, |most, piece| match piece.kind {
            Kind::Scroll(reach) => most.max(reach),
            _ => most,
        });
        let stride = 0.5 * sight.size.height;
        let mut at = 0.0;
        while at < reach {
            at += stride;
            set.scroll(at);
            for drawn in set.tell().drawn {
                if !sight.drawn.contains(&drawn) {
                    sight.drawn.push(drawn);
                }
            }
        }
        sight
    }

    /// A picture of a screen, scrolled this far down: its bytes, four a pixel.
    pub fn paint(&mut self, app: &impl Stage, pixels: (u32, u32), down: f32) -> Vec<u8> {
        let mut set = self.set(app, pixels);
        if down > 0.0 {
            set.scroll(down);
        }
        set.draw();
        let (width, height) = pixels;
        // While the screen still stands: the renderer only borrows its words.
        set.renderer.screenshot(Size::new(width, height), app.scale(), app.env().palette.ground)
    }

    /// Puts up a screen.
    pub fn set<'a, S: Stage>(&'a mut self, app: &'a S, (width, height): (u32, u32)) -> Set<'a, S> {
        #[allow(clippy::cast_precision_loss)]
        let size = Size::new(width as f32 / app.scale(), height as f32 / app.scale());
        let ui = UserInterface::build(app.view(), size, Cache::default(), &mut self.renderer);
        let mut set = Set { app, size, ui, renderer: &mut self.renderer, position: None };
        // What lies over the parts is laid out once they have been found.
        set.happens(&[redraw()]);
        set.happens(&[redraw()]);
        set
    }
}

fn redraw() -> Event {
    Event::Window(window::Event::RedrawRequested(Instant::now()))
}

/// A screen that stands: what happens to it is answered by its widgets, not by the app.
pub struct Set<'a, S: Stage> {
    app: &'a S,
    size: Size,
    ui: UserInterface<'a, S::Message, Theme, Renderer>,
    renderer: &'a mut Renderer,
    /// Where the mouse was last clicked.
    position: Option<Point>,
}

impl<'a, S: Stage> Set<'a, S> {
    /// Events happen; the messages that come of them.
    pub fn happens(&mut self, events: &[Event]) -> Vec<S::Message> {
        let mut messages = Vec::new();
        let cursor = mouse::Cursor::Unavailable;
        let _ = self.ui.update(events, cursor, self.renderer, &mut clipboard::Null, &mut messages);
        messages
    }

    /// Another screen comes, in the same window.
    pub fn becomes(self, app: &'a S) -> Self {
        let Set { size, ui, renderer, position, .. } = self;
        let ui = UserInterface::build(app.view(), size, ui.into_cache(), renderer);
        let mut set = Set { app, size, ui, renderer, position };
        set.happens(&[redraw()]);
        set
    }

    /// Presses a key and lets it go.
    pub fn key(&mut self, named: keyboard::key::Named) -> Vec<S::Message> {
        let mut messages = self.happens(&[iced_test::simulator::press_key(named, None), redraw()]);
        messages.extend(self.happens(&[iced_test::simulator::release_key(named), redraw()]));
        messages.extend(self.happens(&[redraw()]));
        messages
    }

    /// Clicks in the middle of a part.
    pub fn click(&mut self, id: &str) -> Vec<S::Message> {
        let part = self.parts().into_iter().find(|part| part.id.as_str() == id);
        let position = part.and_then(|part| part.seen).unwrap_or_else(|| panic!("{id} is not in sight")).center();
        let mut messages = self.happens(&[Event::Mouse(mouse::Event::CursorMoved { position })]);
        if self.position.replace(position) != Some(position) {
            // A press in full flight is none (STANDARDS.md T8): the hand arrives first.
            std::thread::sleep(Duration::from_millis(120));
        }
        for event in iced_test::simulator::click() {
            messages.extend(self.happens(&[event]));
        }
        messages.extend(self.happens(&[redraw()]));
        messages
    }

    /// The parts as they now are.
    pub fn parts(&mut self) -> Vec<Found> {
        let mut collect = Collect::default();
        self.ui.operate(self.renderer, &mut operation::black_box(&mut collect));
        collect.into_found()
    }

    /// Scrolls whatever scrolls this far down.
    pub fn scroll(&mut self, down: f32) {
        self.ui.operate(self.renderer, &mut ScrollTo(down));
        self.happens(&[redraw()]);
    }

    fn draw(&mut self) {
        let theme = self.app.env().palette.theme();
        let style = renderer::Style { text_color: theme.palette().text };
        self.ui.draw(self.renderer, &theme, &style, mouse::Cursor::Unavailable);
    }

    /// Tells what is on the screen.
    pub fn tell(&mut self) -> Sight {
        let mut survey = Survey::new(self.size);
        self.ui.operate(self.renderer, &mut survey);
        let parts = self.parts();
        self.draw();
        let drawn = drawn(self.renderer);
        Sight { size: self.size, scale: self.app.scale(), pieces: survey.pieces, drawn, parts }
    }
}

/// The words that were drawn, from the renderer's own list.
fn drawn(renderer: &mut Renderer) -> Vec<Drawn> {
    let layers = renderer.layers().iter();
    let texts = layers.flat_map(|layer| &layer.text).flat_map(|item| item.as_slice().iter());
    let paragraphs = texts.filter_map(|text| match text {
        Text::Paragraph { paragraph, .. } => paragraph.upgrade(),
        _ => None,
    });
    paragraphs
        .map(|paragraph| {
            let buffer = paragraph.buffer();
            let words: Vec<&str> = buffer.lines.iter().map(BufferLine::text).collect();
            let mut torn = None;
            let mut before: Option<(usize, usize)> = None;
            for run in buffer.layout_runs() {
                let start = run.glyphs.first().map_or(0, |glyph| glyph.start);
                if run.line_w > paragraph.bounds().width + 1.0 {
                    torn = Some(run.text.to_owned());
                }
                if let Some((line, end)) = before
                    && line == run.line_i
                    && !run.text[..start].ends_with([' ', '-'])
                    && !run.text[end..start].contains(' ')
                {
                    torn = Some(run.text.to_owned());
                }
                before = Some((run.line_i, run.glyphs.last().map_or(0, |glyph| glyph.end)));
            }
            Drawn {
                words: words.join("\n"),
                size: paragraph.size().0,
                font: paragraph.font(),
                room: paragraph.bounds(),
                taken: paragraph.min_bounds(),
                torn,
            }
        })
        .collect()
}

struct ScrollTo(f32);

impl Operation for ScrollTo {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        operate(self);
    }

    fn scrollable(&mut self, _: Option<&Id>, _: Rectangle, _: Rectangle, _: Vector, state: &mut dyn Scrollable) {
        state.scroll_to(AbsoluteOffset { x: None, y: Some(self.0) });
    }
}

/// Where the survey stands: who holds what comes next, how far it is scrolled, and where it is cut off.
#[derive(Clone, Copy)]
struct Window {
    holder: Option<usize>,
    translation: Vector,
    clip: Rectangle,
    scrolled: bool,
}

struct Survey {
    pieces: Vec<Piece>,
    windows: Vec<Window>,
    next: Option<Window>,
}

impl Survey {
    fn new(size: Size) -> Self {
        let clip = Rectangle::with_size(size);
        let whole = Window { holder: None, translation: Vector::ZERO, clip, scrolled: false };
        Self { pieces: Vec::new(), windows: vec![whole], next: None }
    }

    fn push(&mut self, kind: Kind, bounds: Rectangle) -> Window {
        let window = *self.windows.last().unwrap();
        let bounds = bounds - window.translation;
        self.pieces.push(Piece {
            kind,
            bounds,
            seen: bounds.intersection(&window.clip),
            holder: window.holder,
            scrolled: window.scrolled,
        });
        Window { holder: Some(self.pieces.len() - 1), ..window }
    }
}

impl Operation for Survey {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let window = self.next.take().unwrap_or(*self.windows.last().unwrap());
        self.windows.push(window);
        operate(self);
        self.windows.pop();
        self.next = None;
    }

    fn container(&mut self, id: Option<&Id>, bounds: Rectangle) {
        // A part that cannot be pressed tells itself twice.
        if id.is_none() {
            self.next = Some(self.push(Kind::Holder, bounds));
        }
    }

    fn scrollable(
        &mut self,
        _: Option<&Id>,
        bounds: Rectangle,
        content: Rectangle,
        by: Vector,
        _: &mut dyn Scrollable,
    ) {
        let inside = self.push(Kind::Scroll((content.height - bounds.height).max(0.0)), bounds);
        let seen = bounds - inside.translation;
        let clip = seen.intersection(&inside.clip).unwrap_or(Rectangle { width: 0.0, height: 0.0, ..seen });
        self.next = Some(Window { translation: inside.translation + by, clip, scrolled: true, ..inside });
    }

    fn custom(&mut self, _: Option<&Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(state) = state.downcast_mut::<part::State>() {
            self.next = Some(self.push(Kind::Part(state.id.to_string(), state.traits), bounds));
        }
    }

    fn focusable(&mut self, _: Option<&Id>, _: Rectangle, _: &mut dyn Focusable) {}

    fn text(&mut self, _: Option<&Id>, bounds: Rectangle, text: &str) {
        self.push(Kind::Words(text.to_owned()), bounds);
    }
}
