//! The frame of every screen: same bar, same corners (LOOK.md).

use iced::widget::{Column, Row, column, container, row, scrollable, space, text};
use iced::{Alignment, Element, Length, Size};

use super::button::{BOLD, Room, Weight, sized_control, spaced_words, turner};
use super::env::Env;
use super::hands::collect::PAGE;
use super::metric::{BODY, DENSE_LINE, INSTRUCTION, LINE, TIGHT_LINE};
use super::pager::pager;
use super::part::{Part, part};
use crate::gesture::Direction;
use crate::sentence::Sentence;
use crate::world::PartId;

/// Space above and below what stands in a panel, in pixels of the screen.
const PANEL_MARGIN: f32 = 6.0;
/// Space around what stands in a panel at the side.
const SIDE_MARGIN: f32 = 12.0;

/// How the pieces of a screen are laid out, by the room there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrangement {
    /// The instruction over the world, the controls under it.
    Wide,
    /// Narrow or 4:3: the instruction and the controls on the left third.
    Side,
    /// Large text on a small screen: all the controls on the left, the instruction over the world.
    Compact,
    /// The same beside a world that stands upright: instruction and controls on the left, these two abreast, so that the
    /// world has all of the height.
    Abreast,
}

impl Arrangement {
    /// The least width of a page for two columns of text side by side.
    const COLUMNS: f32 = 840.0;

    /// The least width of a column with controls two abreast: the two longest words.
    const PAIR: f32 = 316.0;
    /// The least width of a world that stands upright, in pixels of the screen: ten keys side by side that a finger can
    /// touch (STANDARDS.md T3), and what is around them.
    const UPRIGHT: f32 = 644.0;

    /// Whether a page has room for two columns of text side by side.
    #[must_use]
    pub fn has_columns(size: Size) -> bool {
        size.width >= Self::COLUMNS
    }

    /// The arrangement for a window of this size, in logical pixels.
    #[must_use]
    pub fn of(size: Size) -> Self {
        if size.width >= 1200.0 {
            Self::Wide
        } else if size.width >= 1000.0 {
            Self::Side
        } else {
            Self::Compact
        }
    }

    /// The same for a world that stands upright: what is said of it stands beside it wherever both have room.
    #[must_use]
    pub fn upright(env: &Env<'_>, size: Size) -> Self {
        match Self::of(size) {
            Self::Wide => Self::Side,
            Self::Compact if size.width >= Self::PAIR + env.px(Self::UPRIGHT) => Self::Abreast,
            arrangement => arrangement,
        }
    }

    /// How much room a control of a bar, or beside the world, takes.
    #[must_use]
    pub fn control(self, env: &Env<'_>) -> Room {
        Room { height: env.metric.bar_control(), is_narrow: self == Self::Abreast }
    }

    /// Whether room is so short that there is no bar, and nothing that can be done without.
    #[must_use]
    pub const fn is_short(self) -> bool {
        matches!(self, Self::Compact | Self::Abreast)
    }
}

/// The bar at the top.
pub struct Bar<M> {
    /// Where « Retour » leads; no button if nowhere.
    pub back: Option<M>,
    /// What « J’ai un code » does, where it stands in the bar.
    pub code: Option<M>,
    /// What the screen is about.
    pub title: Vec<Sentence>,
    /// The step and how many there are.
    pub progress: Option<(usize, usize)>,
    /// What « Terminer » does; no button where there is nothing to end, or where another one leads there.
    pub end: Option<M>,
    /// What « Réglages » does; no button on the settings themselves.
    pub comfort: Option<M>,
}

/// Draws the bar.
pub fn bar<'a, M: Clone + 'a>(
    env: &Env<'_>,
    arrangement: Arrangement,
    pieces: Bar<M>,
    hear: fn(Vec<Sentence>) -> M,
) -> Element<'a, M> {
    let mut line: Row<'a, M> = Row::new().spacing(env.metric.gap()).align_y(Alignment::Center).width(Length::Fill);
    line = line.push(pieces.back.map(|back| back_control(env, arrangement, back, hear)));
    line = line.push(pieces.code.map(|code| {
        let label = if arrangement == Arrangement::Wide { "workshop-code" } else { "have-code" };
        bar_control(env, arrangement, "app/code", "keypad", label, code, hear)
    }));
    // Where room is short, the title gives way: what stands under it says more.
    if !arrangement.is_short() {
        let titles = pieces.title.iter().map(|title| {
            spaced_words(env, title, BODY, BOLD, env.palette.ink, TIGHT_LINE, hear(vec![title.clone()])).into()
        });
        line = line.push(Row::with_children(titles).spacing(env.metric.gap()).width(Length::Fill).wrap());
    }
    let look = if arrangement == Arrangement::Wide { Progress::Both } else { Progress::Words };
    let right = Row::new()
        .push(pieces.progress.map(|progress| progress_of(env, look, progress, hear)))
        .push(pieces.end.map(|end| {
            // The whole of it where there is room.
            let label = if arrangement == Arrangement::Wide { "end-session" } else { "leave" };
            bar_control(env, arrangement, "app/end", "finish-session", label, end, hear)
        }))
        .push(pieces.comfort.map(|comfort| comfort_control(env, arrangement, comfort, hear)))
        .spacing(env.metric.gap())
        .align_y(Alignment::Center);
    let right = container(right);
    line = line.push(if arrangement.is_short() { right.align_right(Length::Fill) } else { right });
    // Large text on a small screen: three controls are just as wide as it.
    let margin = if arrangement.is_short() { env.px(4.0) } else { env.metric.gap() };
    panel_of(env, margin, line)
}

fn bar_control<'a, M: Clone + 'a>(
    env: &Env<'_>,
    arrangement: Arrangement,
    id: &str,
    sign: &str,
    message: &str,
    press: M,
    hear: fn(Vec<Sentence>) -> M,
) -> Part<'a, M> {
    let label = Sentence::app(message);
    sized_control(env, id, sign, &label, Weight::Plain, arrangement.control(env), press, hear(vec![label.clone()]))
}

fn back_control<'a, M: Clone + 'a>(
    env: &Env<'_>,
    arrangement: Arrangement,
    press: M,
    hear: fn(Vec<Sentence>) -> M,
) -> Part<'a, M> {
    bar_control(env, arrangement, "app/back", "back", "back", press, hear)
}

fn comfort_control<'a, M: Clone + 'a>(
    env: &Env<'_>,
    arrangement: Arrangement,
    press: M,
    hear: fn(Vec<Sentence>) -> M,
) -> Part<'a, M> {
    bar_control(env, arrangement, "app/comfort", "settings", "comfort", press, hear)
}

/// A strip of the panel's colour.
pub fn panel<'a, M: 'a>(env: &Env<'_>, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    panel_of(env, env.metric.gap(), content)
}

fn panel_of<'a, M: 'a>(env: &Env<'_>, margin: f32, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let (fill, ink, lined) = (env.palette.panel, env.palette.ink, env.palette.lined);
    let line = env.metric.line();
    container(content)
        .width(Length::Fill)
        .padding([env.px(PANEL_MARGIN), margin])
        .style(move |_| {
            let style = container::background(fill);
            if lined {
                style.border(iced::Border { color: ink, width: line, ..iced::Border::default() })
            } else {
                style
            }
        })
        .into()
}

/// How the progress is told: in words, in blocks, or both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Progress {
    Words,
    Blocks,
    Both,
}

fn progress_of<'a, M: Clone + 'a>(
    env: &Env<'_>,
    look: Progress,
    (step, steps): (usize, usize),
    hear: fn(Vec<Sentence>) -> M,
) -> Element<'a, M> {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let sentences = [Sentence::app("step-number").with(number(step)), Sentence::app("step-total").with(number(steps))];
    let line = sentences.clone().map(|sentence| env.text(&sentence)).join(" ");
    let words = text(line).size(BODY).color(env.palette.ink).line_height(TIGHT_LINE).wrapping(text::Wrapping::None);
    let (done, ink, still) = (env.palette.done, env.palette.ink, env.palette.ground);
    let border = env.px(2.0);
    let blocks = (1..=steps).map(|index| {
        let fill = if index < step { done } else { still };
        let width = if index == step { border * 2.0 } else { border };
        container(space())
            .width(env.px(14.0))
            .height(env.px(if index == step { 30.0 } else { 22.0 }))
            .style(move |_| container::background(fill).border(iced::Border { color: ink, width, radius: 3.0.into() }))
            .into()
    });
    let blocks: Row<'a, M> = Row::with_children(blocks).spacing(env.px(5.0)).align_y(Alignment::Center);
    let content = Row::new()
        .spacing(env.metric.gap())
        .align_y(Alignment::Center)
        .push((look != Progress::Blocks).then_some(words))
        .push((look != Progress::Words).then_some(blocks));
    part(PartId::new("app/progress"), env.bare(), content).on_hear(hear(sentences.into())).into()
}

/// A scrolled column for bodies that may be longer than the screen.
pub fn scrolled<'a, M: 'a>(env: &Env<'_>, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let width = env.px(28.0);
    let (ink, ground) = (env.palette.ink, env.palette.panel);
    let content = container(content).width(Length::Fill).padding([env.metric.gap(), env.metric.wide()]);
    scrollable(content)
        .id(PAGE)
        .direction(scrollable::Direction::Vertical(scrollable::Scrollbar::new().width(width).scroller_width(width)))
        .width(Length::Fill)
        .height(Length::Fill)
        .style(move |theme, status| {
            let mut style = scrollable::default(theme, status);
            style.vertical_rail = scrollable::Rail {
                background: Some(ground.into()),
                border: iced::Border::default(),
                scroller: scrollable::Scroller {
                    background: ink.into(),
                    border: iced::Border { radius: (width / 2.0).into(), ..iced::Border::default() },
                },
            };
            style
        })
        .into()
}

/// A body that may be longer than its room: then two arrows turn it.
pub fn turned<'a, M: Clone + 'a>(
    env: &Env<'_>,
    body: impl Into<Element<'a, M>>,
    hear: fn(Vec<Sentence>) -> M,
) -> Element<'a, M> {
    let arrow = |id: &str, sign: &str, message: &str, way: Direction| {
        let label = Sentence::app(message);
        turner(env, id, sign, &label, way, hear(vec![label.clone()]))
    };
    let up = arrow("app/page-up", "up", "page-up", Direction::Up);
    let down = arrow("app/page-down", "down", "page-down", Direction::Down);
    pager(scrolled(env, body), up, down, env.px(12.0)).into()
}

/// A screen that is not a lesson: bar, body, and controls at the bottom if there are any. Where the body is longer than
/// the screen, two arrows turn it.
pub fn page<'a, M: Clone + 'a>(
    env: &Env<'_>,
    bar: Element<'a, M>,
    body: impl Into<Element<'a, M>>,
    controls: Vec<Element<'a, M>>,
    hear: fn(Vec<Sentence>) -> M,
) -> Element<'a, M> {
    let bottom = (!controls.is_empty())
        .then(|| panel(env, Row::with_children(controls).spacing(env.metric.gap()).align_y(Alignment::Center).wrap()));
    column![bar, turned(env, body, hear)].push(bottom).into()
}

/// A lesson's screen.
pub struct Lesson<'a, M> {
    /// The bar.
    pub bar: Bar<M>,
    /// The instruction, and the soft message under it.
    pub instruction: Element<'a, M>,
    /// Whether there is a soft message: then it is what has to be in sight.
    pub softened: bool,
    /// The world.
    pub world: Element<'a, M>,
    /// Whether the world stands upright, and needs the height.
    pub is_upright: bool,
    /// Listen.
    pub listen: Element<'a, M>,
    /// Show me, when it does something.
    pub show: Option<Element<'a, M>>,
    /// Help.
    pub help: Element<'a, M>,
    /// What there is room for in a column alone.
    pub more: Vec<Element<'a, M>>,
    /// What comes when all these were no help. Nothing moves when it comes.
    pub last: Option<Element<'a, M>>,
    /// Leave.
    pub leave: Element<'a, M>,
    /// Continue, when it does something.
    pub onward: Option<Element<'a, M>>,
}

/// Lays out a lesson's screen.
pub fn lesson<'a, M: Clone + 'a>(
    env: &Env<'_>,
    arrangement: Arrangement,
    size: Size,
    pieces: Lesson<'a, M>,
    hear: fn(Vec<Sentence>) -> M,
) -> Element<'a, M> {
    let gap = env.metric.gap();
    match arrangement {
        Arrangement::Wide => {
            let Lesson { bar: top, instruction, world, listen, show, help, more, last, leave, onward, .. } = pieces;
            let apart = env.metric.apart();
            // What comes and goes stands on the right, alone: nothing else moves when it does.
            let controls: Row<'a, M> = Row::new()
                .push(listen)
                .push(show)
                .push(help)
                .extend(more)
                .push(space().width(apart - 2.0 * gap))
                .push(leave)
                .push(space().width(Length::Fill))
                .push(last)
                .push(onward)
                .spacing(gap)
                .align_y(Alignment::Center);
            let most = (size.height * 0.3).min(INSTRUCTION * LINE * 4.0);
            let instruction = container(instruction).max_height(most);
            let top = bar(env, arrangement, top, hear);
            column![top, panel(env, instruction), container(world).height(Length::Fill), panel(env, controls)].into()
        }
        Arrangement::Side => {
            let Lesson {
                bar: top, instruction, softened, world, listen, show, help, more, last, leave, onward, ..
            } = pieces;
            // « Continuer » first among the controls, « Terminer » last: never side by side. They stand at the bottom, so
            // what comes on top moves none of them.
            let controls = Column::new().push(onward).push(last).push(listen).push(show).push(help).extend(more);
            let controls = controls.push(leave).spacing(gap);
            let said = container(scrolled_bare(env, instruction, softened)).height(Length::Fill);
            let left = column![said, controls].spacing(gap);
            let left = side_panel(env, left, Length::FillPortion(36));
            let top = bar(env, arrangement, top, hear);
            column![top, row![left, container(world).width(Length::FillPortion(64)).height(Length::Fill)]].into()
        }
        Arrangement::Compact => compact(env, size, pieces, hear),
        Arrangement::Abreast => abreast(env, size, pieces, hear),
    }
}

/// The least width, in logical pixels, where three lines are enough for every instruction over a world that stands upright.
const THREE_LINES: f32 = 600.0;

/// The part of the height that the instruction of a compact lesson has: always the same, so that the world does not move.
/// What stands upright gets the rest, wherever that is enough for every instruction.
fn compact_share(size: Size, is_upright: bool) -> f32 {
    match is_upright {
        false => 0.5,
        true if size.width < THREE_LINES => 0.44,
        true => 0.36,
    }
}

/// Whether the column beside an upright world is so low that the instruction needs all that the controls leave.
fn is_low(env: &Env<'_>, size: Size) -> bool {
    let control = (BODY * DENSE_LINE + env.metric.small()).max(env.metric.bar_control());
    let rows = 4.0 * (control + env.metric.gap()) + 2.0 * env.px(SIDE_MARGIN);
    size.height - rows < INSTRUCTION * TIGHT_LINE * 4.0 + BODY * TIGHT_LINE
}

/// The height of an instruction's lines, in sizes of its text: closer where it stands in a narrow column, since the world
/// needs the room.
#[must_use]
pub fn line_height(env: &Env<'_>, arrangement: Arrangement, size: Size, is_upright: bool) -> f32 {
    match arrangement {
        Arrangement::Wide => LINE,
        Arrangement::Abreast if is_low(env, size) => DENSE_LINE,
        Arrangement::Compact if is_upright && size.width < THREE_LINES => DENSE_LINE,
        _ => TIGHT_LINE,
    }
}

/// All the controls on the left, the instruction over the world.
fn compact<'a, M: Clone + 'a>(
    env: &Env<'_>,
    size: Size,
    pieces: Lesson<'a, M>,
    hear: fn(Vec<Sentence>) -> M,
) -> Element<'a, M> {
    let Lesson { bar: top, instruction, softened, world, is_upright, listen, show, help, more, last, leave, onward } =
        pieces;
    let helps = [Some(listen), show, Some(help)].into_iter().flatten().chain(more).collect();
    let controls = compact_controls(env, size, top, helps, leave, onward, hear);
    let left = side_panel(env, controls, Length::Fixed(compact_width(size)));
    let most = size.height * compact_share(size, is_upright);
    let said = container(scrolled_bare(env, instruction, softened)).height(Length::Fill);
    // In the column there is no room for it, and the world must not move.
    let said = Column::new().push(said).push(last).height(most - env.px(2.0 * PANEL_MARGIN));
    let right = column![panel(env, said), container(world).height(Length::Fill)].width(Length::Fill);
    row![left, right].into()
}

/// The instruction and the controls in a column on the left, all of the height for the world.
fn abreast<'a, M: Clone + 'a>(
    env: &Env<'_>,
    size: Size,
    pieces: Lesson<'a, M>,
    hear: fn(Vec<Sentence>) -> M,
) -> Element<'a, M> {
    let Lesson { bar: top, instruction, softened, world, listen, show, help, more, last, leave, onward, .. } = pieces;
    let gap = env.metric.gap();
    let pair =
        |left: Option<Element<'a, M>>, right: Option<Element<'a, M>>| Row::new().push(left).push(right).spacing(gap);
    let back = top.back.map(|back| back_control(env, Arrangement::Abreast, back, hear).width(Length::Fill).into());
    let comfort = top.comfort.map(|comfort| comfort_control(env, Arrangement::Abreast, comfort, hear).into());
    // « Continuer » comes where « Montre-moi » was, « Terminer » stays last: never side by side. They stand at the bottom,
    // so what comes on top moves none of them.
    let controls = Column::new()
        .push(last)
        .extend(more)
        .push(pair(onward.or(show), Some(help)))
        .push(pair(Some(listen), comfort))
        .push(pair(back, Some(leave)))
        .spacing(gap);
    // The step in words, where four lines of the instruction have room as well.
    let look = if is_low(env, size) { Progress::Blocks } else { Progress::Words };
    let progress = top.progress.map(|progress| progress_of(env, look, progress, hear));
    let said = container(scrolled_bare(env, instruction, softened)).height(Length::Fill);
    let said = Column::new().push(progress).push(said).spacing(env.metric.small());
    let left = column![said, controls].spacing(gap);
    let width = (size.width * 0.4).clamp(Arrangement::PAIR, size.width - env.px(Arrangement::UPRIGHT));
    let left = side_panel(env, left, Length::Fixed(width));
    row![left, container(world).width(Length::Fill).height(Length::Fill)].into()
}

/// How wide the controls of a compact lesson stand: always the same, so that the world does not move.
fn compact_width(size: Size) -> f32 {
    // « Montre-moi » has one line wherever that takes nothing from an instruction in very large letters.
    (size.width * 0.33).clamp(220.0, 224.0).max(size.width * 0.3)
}

/// All the controls of a compact lesson, one under another: there is no room for a bar.
fn compact_controls<'a, M: Clone + 'a>(
    env: &Env<'_>,
    size: Size,
    top: Bar<M>,
    helps: Vec<Element<'a, M>>,
    leave: Element<'a, M>,
    onward: Option<Element<'a, M>>,
    hear: fn(Vec<Sentence>) -> M,
) -> Column<'a, M> {
    let gap = env.metric.gap();
    let count = helps.len()
        + 1
        + [top.back.is_some(), top.comfort.is_some(), onward.is_some()].map(usize::from).iter().sum::<usize>();
    let control = env.metric.bar_control().max(BODY * TIGHT_LINE + env.metric.small());
    #[allow(clippy::cast_precision_loss)]
    let left = size.height - 2.0 * env.px(SIDE_MARGIN) - count as f32 * (control + gap);
    let look = if left < BODY * TIGHT_LINE { Progress::Blocks } else { Progress::Words };
    Column::new()
        .push(top.back.map(|back| back_control(env, Arrangement::Compact, back, hear).width(Length::Fill)))
        .push(top.progress.map(|progress| progress_of(env, look, progress, hear)))
        .push(onward)
        .extend(helps)
        .push(top.comfort.map(|comfort| comfort_control(env, Arrangement::Compact, comfort, hear).width(Length::Fill)))
        .push(leave)
        .spacing(gap)
}

fn side_panel<'a, M: 'a>(env: &Env<'_>, content: impl Into<Element<'a, M>>, width: Length) -> Element<'a, M> {
    let (fill, ink, lined) = (env.palette.panel, env.palette.ink, env.palette.lined);
    let line = env.metric.line();
    container(content)
        .width(width)
        .height(Length::Fill)
        .padding(env.px(SIDE_MARGIN))
        .style(move |_| {
            let style = container::background(fill);
            if lined {
                style.border(iced::Border { color: ink, width: line, ..iced::Border::default() })
            } else {
                style
            }
        })
        .into()
}

/// Scrolls only when it must, with no margin of its own. Then its end is in sight, if what comes last is new.
fn scrolled_bare<'a, M: 'a>(env: &Env<'_>, content: impl Into<Element<'a, M>>, to_end: bool) -> Element<'a, M> {
    let width = env.px(20.0);
    let ink = env.palette.ink;
    scrollable(content)
        .direction(scrollable::Direction::Vertical(
            scrollable::Scrollbar::new().width(width).scroller_width(width).spacing(env.px(4.0)),
        ))
        .anchor_y(if to_end { scrollable::Anchor::End } else { scrollable::Anchor::Start })
        .style(move |theme, status| {
            let mut style = scrollable::default(theme, status);
            style.vertical_rail.background = None;
            style.vertical_rail.scroller.background = ink.into();
            style
        })
        .into()
}
