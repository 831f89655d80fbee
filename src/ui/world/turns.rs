//! The tabs that turn to the other machines: beside the browser's own, or in a strip over the machine in sight.

use iced::widget::{column, container, responsive, row, space, text};
use iced::{Alignment, Element, Length, Size};

use super::Stage;
use super::monitor::Monitor;
use crate::ui::button::icon;
use crate::ui::part::{Face, part};
use crate::world::{Part, PartId, World};

/// Below this height, in sizes of the text, whoever writes has the machine's page alone.
const CRAMPED: f32 = 11.0;
/// How wide the name of a machine is at most, in sizes of its text.
const NAME: f32 = 11.0;

/// What stands for a machine.
fn sign_of(part: &PartId) -> &'static str {
    match part.as_str() {
        "turn/mail" => "envelope",
        "turn/web" => "globe",
        "turn/keyboard" => "keyboard",
        _ => "desktop",
    }
}

/// A tab that turns to a machine, its name in this much room; its sign alone where there is none.
pub fn tab<'a, M: Clone + 'a>(monitor: &Monitor<'a, M>, turn: &Part, room: f32) -> Element<'a, M> {
    let env = monitor.env();
    let side = monitor.side();
    let name = monitor.stage.name(monitor.world, turn);
    let word = (room >= 3.0 * monitor.text).then(|| {
        let short = monitor.shortened(&env.text(&name), room);
        monitor.label(short).wrapping(text::Wrapping::None)
    });
    let aside = if word.is_some() { env.px(10.0) } else { (side - monitor.text * 1.2) / 2.0 };
    let content = row![icon(env, sign_of(&turn.id), monitor.text * 1.2, env.palette.ink)]
        .push(word)
        .spacing(monitor.gap())
        .align_y(Alignment::Center);
    let face = Face { corner: env.px(8.0), ..env.plain() };
    monitor
        .touch_as(turn.id.clone(), name, face, container(content).center_y(Length::Fill))
        .width(Length::Shrink)
        .height(side)
        .least(Size::new(side, side))
        .padding([0.0, aside])
        .traits(|traits| traits.presses = !monitor.is_asked())
        .into()
}

/// A machine, under the tabs that turn to the others if there are any.
pub fn over<'a, M: Clone + 'a>(
    stage: &Stage<'a, M>,
    world: &'a World,
    machine: impl Fn(&Stage<'a, M>) -> Element<'a, M> + 'a,
) -> Element<'a, M> {
    if world.turns().is_empty() || world.question().is_some() {
        return machine(stage);
    }
    let stage = stage.clone();
    responsive(move |size| {
        let monitor = Monitor::new(stage.clone(), world, size);
        let is_alone = world.writing().is_some() && size.height < monitor.text * CRAMPED;
        if is_alone { machine(&stage) } else { column![strip(&monitor), machine(&stage)].into() }
    })
    .into()
}

/// The strip over a machine.
pub fn strip<'a, M: Clone + 'a>(monitor: &Monitor<'a, M>) -> Element<'a, M> {
    let env = monitor.env();
    let turns = monitor.world.turns();
    #[allow(clippy::cast_precision_loss)]
    let each = (monitor.size.width / turns.len() as f32 - monitor.text * 3.0).min(monitor.text * NAME);
    let tabs = turns.iter().map(|turn| tab(monitor, turn, each));
    let tabs = iced::widget::Row::with_children(tabs).spacing(monitor.gap());
    let bar = row![space().width(Length::Fill), tabs].padding(env.px(4.0));
    let strip = column![monitor.strip(bar), monitor.rule()];
    part(PartId::new("turn/others"), env.bare(), strip).width(Length::Fill).into()
}
