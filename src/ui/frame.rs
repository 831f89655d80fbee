//! The frame of every screen: same bar, same corners (LOOK.md).

use iced::widget::{Column, Row, column, container, row, scrollable, space, text};
use iced::{Alignment, Element, Length, Size};

use super::button::{BOLD, Weight, sized_control, words};
use super::env::Env;
use super::metric::{BODY, INSTRUCTION, LINE, TIGHT_LINE};
use super::part::part;
use crate::sentence::Sentence;
use crate::world::PartId;

/// How the pieces of a screen are laid out, by the room there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrangement {
    /// The instruction over the world, the controls under it.
    Wide,
    /// Narrow or 4:3: the instruction and the controls on the left third.
    Side,
    /// Large text on a small screen: the controls on the left, the instruction over the world.
    Compact,
}

impl Arrangement {
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
}

/// The bar at the top.
pub struct Bar<M> {
    /// Where « Retour » leads; no button if nowhere.
    pub back: Option<M>,
    /// What the screen is about.
    pub title: Vec<Sentence>,
    /// The step and how many there are.
    pub progress: Option<(usize, usize)>,
    /// What « Réglages » does; no button on the settings themselves.
    pub comfort: Option<M>,
}

/// Draws the bar.
pub fn bar<'a, M: Clone + 'a>(
    env: &Env<'_>,
    arrangement: Arrangement,
    pieces: Bar<M>,
    hear: fn(Sentence) -> M,
) -> Element<'a, M> {
    let height = env.metric.bar_control();
    let button = |id: &str, sign: &str, message: &str, press: M| {
        let label = Sentence::app(message);
        sized_control(env, id, sign, &label, Weight::Plain, height, press, hear(label.clone()))
    };
    let mut line: Row<'a, M> = Row::new().spacing(env.metric.gap()).align_y(Alignment::Center).width(Length::Fill);
    line = line.push(pieces.back.map(|back| button("app/back", "back", "back", back)));
    // Where room is short, the title gives way: the instruction says more.
    if arrangement != Arrangement::Compact || pieces.progress.is_none() {
        let titles =
            pieces.title.iter().map(|title| words(env, title, BODY, BOLD, env.palette.ink, hear(title.clone())).into());
        line = line.push(Row::with_children(titles).spacing(env.metric.gap()).width(Length::Fill).wrap());
    } else {
        line = line.push(space().width(Length::Fill));
    }
    line = line.push(pieces.progress.map(|(step, steps)| progress(env, arrangement, step, steps, hear)));
    line = line.push(pieces.comfort.map(|comfort| button("app/comfort", "settings", "comfort", comfort)));
    panel(env, line)
}

/// A strip of the panel's colour.
pub fn panel<'a, M: 'a>(env: &Env<'_>, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let (fill, ink, lined) = (env.palette.panel, env.palette.ink, env.palette.lined);
    let line = env.metric.line();
    container(content)
        .width(Length::Fill)
        .padding([env.px(6.0), env.metric.gap()])
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

fn progress<'a, M: Clone + 'a>(
    env: &Env<'_>,
    arrangement: Arrangement,
    step: usize,
    steps: usize,
    hear: fn(Sentence) -> M,
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
    let mut content = Row::new().spacing(env.metric.gap()).align_y(Alignment::Center).push(words);
    if arrangement == Arrangement::Wide {
        content = content.push(blocks);
    }
    let [number, _] = sentences;
    part(PartId::new("app/progress"), env.bare(), content).on_hear(hear(number)).into()
}

/// A scrolled column for bodies that may be longer than the screen.
pub fn scrolled<'a, M: 'a>(env: &Env<'_>, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let width = env.px(28.0);
    let (ink, ground) = (env.palette.ink, env.palette.panel);
    let content = container(content).width(Length::Fill).padding([env.metric.gap(), env.metric.wide()]);
    scrollable(content)
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

/// A screen that is not a lesson: bar, body, and controls at the bottom if there are any.
pub fn page<'a, M: Clone + 'a>(
    env: &Env<'_>,
    bar: Element<'a, M>,
    body: impl Into<Element<'a, M>>,
    controls: Vec<Element<'a, M>>,
) -> Element<'a, M> {
    let bottom = (!controls.is_empty())
        .then(|| panel(env, Row::with_children(controls).spacing(env.metric.gap()).align_y(Alignment::Center).wrap()));
    column![bar, scrolled(env, body)].push(bottom).into()
}

/// A lesson's screen.
pub struct Lesson<'a, M> {
    /// The bar.
    pub bar: Element<'a, M>,
    /// The instruction, and the soft message under it.
    pub instruction: Element<'a, M>,
    /// The world.
    pub world: Element<'a, M>,
    /// Listen, show me, help.
    pub helps: Vec<Element<'a, M>>,
    /// Leave.
    pub leave: Element<'a, M>,
    /// Continue, when it does something.
    pub onward: Option<Element<'a, M>>,
}

/// Lays out a lesson's screen.
#[must_use]
pub fn lesson<'a, M: Clone + 'a>(
    env: &Env<'_>,
    arrangement: Arrangement,
    size: Size,
    pieces: Lesson<'a, M>,
) -> Element<'a, M> {
    let Lesson { bar, instruction, world, helps, leave, onward } = pieces;
    let gap = env.metric.gap();
    match arrangement {
        Arrangement::Wide => {
            let apart = env.metric.apart();
            let controls: Row<'a, M> = Row::with_children(helps)
                .push(space().width(Length::Fill))
                .push(leave)
                .push(onward.map(|onward| row![space().width(apart - gap), onward]))
                .spacing(gap)
                .align_y(Alignment::Center);
            let most = (size.height * 0.3).min(INSTRUCTION * LINE * 4.0);
            let instruction = container(instruction).max_height(most);
            column![bar, panel(env, instruction), container(world).height(Length::Fill), panel(env, controls)].into()
        }
        Arrangement::Side => {
            let controls = stacked(env, helps, leave, onward);
            let left = column![container(scrolled_bare(env, instruction)).height(Length::Fill), controls]
                .spacing(gap)
                .width(Length::FillPortion(36));
            let left = side_panel(env, left, Length::FillPortion(36));
            column![bar, row![left, container(world).width(Length::FillPortion(64)).height(Length::Fill)]].into()
        }
        Arrangement::Compact => {
            let controls = scrolled_bare(env, stacked(env, helps, leave, onward));
            let left = side_panel(env, controls, Length::Shrink);
            let most = size.height * 0.4;
            let right =
                column![panel(env, container(scrolled_bare(env, instruction)).height(most)), world].width(Length::Fill);
            column![bar, row![left, right]].into()
        }
    }
}

fn stacked<'a, M: Clone + 'a>(
    env: &Env<'_>,
    helps: Vec<Element<'a, M>>,
    leave: Element<'a, M>,
    onward: Option<Element<'a, M>>,
) -> Column<'a, M> {
    // « Continuer » first among the controls, « Terminer » last: never side by side.
    Column::new().push(onward).extend(helps).push(leave).spacing(env.px(12.0))
}

fn side_panel<'a, M: 'a>(env: &Env<'_>, content: impl Into<Element<'a, M>>, width: Length) -> Element<'a, M> {
    let (fill, ink, lined) = (env.palette.panel, env.palette.ink, env.palette.lined);
    let line = env.metric.line();
    container(content)
        .width(width)
        .height(Length::Fill)
        .padding(env.px(12.0))
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

/// Scrolls only when it must, with no margin of its own.
fn scrolled_bare<'a, M: 'a>(env: &Env<'_>, content: impl Into<Element<'a, M>>) -> Element<'a, M> {
    let width = env.px(20.0);
    let ink = env.palette.ink;
    scrollable(content)
        .direction(scrollable::Direction::Vertical(
            scrollable::Scrollbar::new().width(width).scroller_width(width).spacing(env.px(4.0)),
        ))
        .style(move |theme, status| {
            let mut style = scrollable::default(theme, status);
            style.vertical_rail.background = None;
            style.vertical_rail.scroller.background = ink.into();
            style
        })
        .into()
}
