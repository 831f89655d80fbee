//! The playground, drawn.

use iced::widget::{Row, column, container, row, svg, text};
use iced::{Alignment, Element, Length, Padding};

use super::Stage;
use crate::gesture::{Gesture, Stride};
use crate::ui::board::{Board, Spread, board};
use crate::ui::button::{BOLD, REGULAR, icon};
use crate::ui::env::Env;
use crate::ui::hands::Pointer as Shown;
use crate::ui::metric::{BODY, INSTRUCTION, LEAST, TIGHT_LINE, TITLE};
use crate::ui::part::{Face, Part, part};
use crate::world::playground::{
    GROUND, Item, Kind, Light, PAGE_BAR, PAGE_DOWN, PAGE_PART, PAGE_UP, Playground, Pointer, Size, Standing, Tint,
};
use crate::world::{Part as WorldPart, PartId, World};

/// The width of the page's scroll bar: its arrows are 12 mm at least, and 20 mm to the hand (STANDARDS.md G7, T4).
const BAR: f32 = 80.0;

/// The least side of what a hand can hit: 20 mm (T4).
const HIT: f32 = 80.0;

/// How the pointer is shown over the playground.
#[must_use]
pub fn pointer(playground: &Playground) -> Shown {
    match playground.scene().pointer {
        _ if playground.pointer_is_hidden() => Shown::Hidden,
        Pointer::Plain => Shown::Plain,
        Pointer::Large | Pointer::Hidden => Shown::Ringed,
    }
}

/// Draws the board in sight.
#[must_use]
pub fn view<'a, M: Clone + 'a>(stage: &Stage<'a, M>, world: &World, playground: &Playground) -> Element<'a, M> {
    let env = &stage.env;
    let is_page = playground.scene().page.is_some();
    let mut surface: Board<'a, M> = board(is_page, env.px(16.0));
    // Places first: what lies in them is drawn above.
    let (places, others): (Vec<_>, Vec<_>) =
        playground.items().partition(|(item, _)| matches!(item.is, Kind::Place { .. }));
    for (item, condition) in places.into_iter().chain(others) {
        if is_swallowed(playground, condition) {
            continue;
        }
        let spread = Spread {
            at: place(playground, item, condition),
            span: span(item),
            most: most(item),
            apart: apart(env, item),
        };
        surface.push(spread, draw_item(stage, world, playground, item, condition));
    }
    let did = stage.did;
    let surface: Element<'a, M> = if is_page {
        part(PartId::new(PAGE_PART), env.bare(), surface)
            .width(Length::Fill)
            .height(Length::Fill)
            .traits(|traits| traits.scrolls = true)
            .on_gesture(move |gesture| matches!(gesture, Gesture::Scroll { .. }).then(|| did(gesture.clone())))
            .into()
    } else {
        surface.into()
    };
    let ground = part(PartId::new(GROUND), env.bare(), surface)
        .width(Length::Fill)
        .height(Length::Fill)
        .traits(|traits| traits.ground = true)
        .on_gesture(move |gesture| Some(did(gesture.clone())));
    if is_page { row![ground, bar(stage, world, playground)].into() } else { ground.into() }
}

fn is_swallowed(playground: &Playground, condition: &Standing) -> bool {
    let Some(place) = &condition.inside else { return false };
    playground.items().any(|(item, _)| &item.id == place && matches!(item.is, Kind::Place { hides, .. } if hides))
}

fn place(playground: &Playground, item: &Item, condition: &Standing) -> (f32, f32) {
    let (mut x, y) = (condition.at.x / 100.0, condition.at.y / 100.0 - playground.offset());
    if let Some(place) = &condition.inside {
        // What lies in a place lies side by side.
        #[allow(clippy::cast_precision_loss)]
        let rank = playground.rank_inside(&item.id, place) as f32;
        x += (rank - 0.5) * 0.04;
    }
    (x, y)
}

fn span(item: &Item) -> Option<(f32, f32)> {
    match item.is {
        Kind::Zone { width, height, .. } => Some((width / 100.0, height / 100.0)),
        _ => None,
    }
}

/// A drawing to look at leaves room for what stands beside it.
fn most(item: &Item) -> (f32, f32) {
    match item.is {
        Kind::Mouse(_) => (0.36, 0.9),
        Kind::Card(_) => (0.46, 1.0),
        _ => (1.0, 1.0),
    }
}

/// The space an item keeps from others: what is drawn small has a larger hit area. What is carried, and what receives
/// it, lie where they lie.
fn apart(env: &Env<'_>, item: &Item) -> Option<f32> {
    let drawn = match item.is {
        Kind::Thing(_) | Kind::Place { .. } => return None,
        Kind::Zone { .. } => HIT,
        _ => item.size.px(),
    };
    Some(env.px(16.0 + (HIT - drawn).max(0.0) / 2.0))
}

fn draw_item<'a, M: Clone + 'a>(
    stage: &Stage<'a, M>,
    world: &World,
    playground: &Playground,
    item: &Item,
    condition: &Standing,
) -> Element<'a, M> {
    let env = &stage.env;
    let side = env.px(item.size.px());
    let name = stage.name(world, &item.part());
    let label = || env.text(&name);
    let carried = playground.carried() == Some(&item.id);
    let did = stage.did;
    let expected = stage.expected.contains(&item.id);
    // On a page, the keyboard reaches what is in sight.
    let in_sight = playground.scene().page.is_none() || world.parts().iter().any(|part| part.id == item.id);
    let finish = move |wrapped: Part<'a, M>, hear: M| {
        wrapped
            .traits(|traits| {
                traits.presses = in_sight;
                traits.expected = expected;
            })
            .on_gesture(move |gesture| Some(did(gesture.clone())))
            .on_hear(hear)
    };
    let hear = (stage.hear)(vec![name.clone()]);
    let drawn = |picture: &str| svg(env.picture(picture)).width(side).height(side);
    match &item.is {
        Kind::Picture(picture) => finish(part(item.id.clone(), lit(env, false), drawn(picture)), hear).into(),
        Kind::Lamp { off, on } => {
            let picture = if condition.on { on } else { off };
            finish(part(item.id.clone(), lit(env, false), drawn(picture)), hear).into()
        }
        Kind::Chest { closed, open } => {
            let picture = if condition.on { open } else { closed };
            finish(part(item.id.clone(), lit(env, false), drawn(picture)), hear).into()
        }
        Kind::Thing(picture) => finish(part(item.id.clone(), lit(env, carried), drawn(picture)), hear)
            .traits(|traits| traits.drags = true)
            .into(),
        Kind::Place { picture, full, .. } => {
            let picture = full.as_ref().filter(|_| playground.is_full(item)).unwrap_or(picture);
            finish(part(item.id.clone(), lit(env, false), drawn(picture)), hear)
                .traits(|traits| traits.receives = true)
                .into()
        }
        Kind::Card(picture) => {
            let size = env.px(48.0).clamp(LEAST, BODY);
            let word = text(label()).size(size).line_height(TIGHT_LINE).align_x(Alignment::Center);
            let content = column![svg(env.picture(picture)).width(side).height(side), word]
                .spacing(env.metric.small())
                .align_x(Alignment::Center)
                .max_width(env.px(300.0).max(220.0));
            finish(part(item.id.clone(), env.plain(), content).padding([env.metric.small(), env.metric.gap()]), hear)
                .into()
        }
        Kind::Button => {
            let size = if item.size == Size::Small { 24.0 } else { BODY };
            let word = text(label()).size(size).font(REGULAR).line_height(TIGHT_LINE);
            let content = container(word).center(Length::Fill).padding([0.0, env.px(14.0)]);
            let height = side.max(size * TIGHT_LINE + env.px(6.0));
            let least = iced::Size::new(side, height);
            let face = item.tint.map_or_else(
                || env.plain(),
                |tint| {
                    let (fill, ink) = colours(env, tint);
                    Face { fill: Some(fill), ink: Some((ink, env.palette.on_action)), ..env.plain() }
                },
            );
            finish(part(item.id.clone(), face, content).width(Length::Shrink).height(height).least(least), hear).into()
        }
        Kind::Link => {
            let word = |words: String| text(words).size(BODY).line_height(TIGHT_LINE);
            let line = env.px(3.0);
            let color = env.palette.link;
            let underlined = column![
                word(label()).color(color).font(BOLD),
                container(iced::widget::space())
                    .width(Length::Fill)
                    .height(line)
                    .style(move |_| container::background(color)),
            ]
            .width(Length::Shrink);
            let sentence = [name.clone().attribute("before"), name.clone(), name.clone().attribute("after")];
            let link = finish(part(item.id.clone(), env.bare(), underlined), (stage.hear)(sentence.into()));
            let before = env.text(&name.clone().attribute("before"));
            let after = env.text(&name.attribute("after"));
            Row::with_children([word(before).into(), link.into(), word(after).into()])
                .spacing(env.metric.small())
                .align_y(Alignment::Start)
                .wrap()
                .into()
        }
        Kind::Zone { .. } => {
            let (fill, ink) = item.tint.map_or((env.palette.zone, env.palette.on_zone), |tint| colours(env, tint));
            let face = Face {
                fill: Some(fill),
                line: Some((env.palette.ink, env.metric.line())),
                pressed: Some(env.palette.ink),
                ink: Some((ink, env.palette.ground)),
                ..env.bare()
            };
            let size = env.px(56.0).clamp(BODY, INSTRUCTION);
            // A piece of an address goes on after its sign.
            let words = label();
            let pieces = words.split_inclusive('.').map(|piece| {
                let piece = text(piece.to_owned()).size(size).font(BOLD).line_height(TIGHT_LINE);
                piece.align_x(Alignment::Center).into()
            });
            let word = Row::with_children(pieces).wrap().align_x(iced::alignment::Horizontal::Center);
            let dwell = playground.dwell_time(&item.id).filter(|_| stage.listens);
            finish(part(item.id.clone(), face, container(word).center(Length::Fill)), hear)
                .width(Length::Fill)
                .height(Length::Fill)
                .traits(|traits| traits.dwell = dwell)
                .into()
        }
        Kind::Mouse(light) => {
            let main = if env.is_left_handed() { "mouse-right" } else { "mouse-left" };
            let other = if env.is_left_handed() { "mouse-left" } else { "mouse-right" };
            let mirrored = matches!(light, Light::Held);
            let picture = match light {
                Light::Nothing => "mouse",
                Light::Main => main,
                Light::Other => other,
                Light::Wheel => "mouse-wheel",
                Light::Held => "mouse-hold",
            };
            let handle = if mirrored { env.handed_picture(picture) } else { env.picture(picture) };
            part(item.id.clone(), env.bare(), svg(handle).width(side).height(side)).on_hear(hear).into()
        }
        Kind::Title => {
            let size = env.px(64.0).clamp(BODY, TITLE);
            let title = text(label()).size(size).font(BOLD).line_height(TIGHT_LINE).align_x(Alignment::Center);
            part(item.id.clone(), env.bare(), title).on_hear(hear).into()
        }
    }
}

/// A colour that words name, and text on it.
const fn colours(env: &Env<'_>, tint: Tint) -> (iced::Color, iced::Color) {
    match tint {
        Tint::Green => (env.palette.green, env.palette.on_green),
        Tint::Blue => (env.palette.blue, env.palette.on_blue),
        Tint::Yellow => (env.palette.yellow, env.palette.on_yellow),
    }
}

/// A picture's face: nothing at rest, a yellow ground while it is pressed or carried: it changes colour under the
/// finger.
fn lit(env: &Env<'_>, carried: bool) -> Face {
    let glow = env.palette.ring_inner;
    Face {
        fill: carried.then_some(glow),
        line: carried.then_some((env.palette.ring_outer, env.px(4.0))),
        pressed: Some(glow),
        ..env.bare()
    }
}

/// The page's scroll bar: two arrows, and a thumb that shows where one is.
fn bar<'a, M: Clone + 'a>(stage: &Stage<'a, M>, world: &World, playground: &Playground) -> Element<'a, M> {
    let env = &stage.env;
    let did = stage.did;
    let arrow = |id: &str, sign: &str| {
        let id = PartId::new(id);
        let expected = stage.expected.contains(&id);
        let name = stage.name(world, &WorldPart::common(id.clone()));
        let side = env.px(BAR);
        let sign = container(icon(env, sign, env.px(40.0), env.palette.ink)).center(Length::Fill);
        part(id, env.plain(), sign)
            .width(side)
            .height(side)
            .traits(|traits| {
                traits.presses = true;
                traits.expected = expected;
            })
            .on_gesture(move |gesture| Some(did(gesture.clone())))
            .on_hear((stage.hear)(vec![name]))
    };
    let name = stage.name(world, &WorldPart::common(PartId::new(PAGE_BAR)));
    let reach = playground.reach();
    let pages = reach + 1.0;
    let position = if reach > 0.0 { playground.offset() / reach } else { 0.0 };
    let thumb = Thumb { length: 1.0 / pages, position };
    let (ink, ground) = (env.palette.ink, env.palette.panel);
    let mut track: Board<'a, M> = board(false, 0.0);
    let thumb_face = move |color| move |_: &iced::Theme| container::background(color);
    track.push(
        Spread { at: (0.5, thumb.middle()), span: Some((0.6, thumb.length)), most: (1.0, 1.0), apart: None },
        container(iced::widget::space()).width(Length::Fill).height(Length::Fill).style(thumb_face(ink)),
    );
    let face = Face { fill: Some(ground), line: Some((ink, env.metric.line())), ..env.bare() };
    let track = part(PartId::new(PAGE_BAR), face, track)
        .width(env.px(BAR))
        .height(Length::Fill)
        .traits(|traits| {
            traits.presses = true;
            traits.slides = true;
        })
        .on_gesture(move |gesture| match gesture {
            // A click beside the thumb goes a page on, as on real pages; from the end, back.
            Gesture::Click(_) => Some(did(Gesture::Scroll {
                part: PartId::new(PAGE_BAR),
                direction: if position < 1.0 { crate::gesture::Direction::Down } else { crate::gesture::Direction::Up },
                stride: Stride::Page,
            })),
            other => Some(did(other.clone())),
        })
        .on_hear((stage.hear)(vec![name]));
    // Away from the edges of the screen, so that a ring round an arrow is seen whole.
    let edge = env.px(14.0);
    let bar = column![arrow(PAGE_UP, "up"), track, arrow(PAGE_DOWN, "down")].spacing(env.px(4.0)).width(env.px(BAR));
    container(bar).padding(Padding { top: edge, right: edge, bottom: edge, left: 0.0 }).into()
}

struct Thumb {
    length: f32,
    position: f32,
}

impl Thumb {
    fn middle(&self) -> f32 {
        self.length / 2.0 + (1.0 - self.length) * self.position
    }
}
