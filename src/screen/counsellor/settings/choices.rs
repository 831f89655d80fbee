//! What is written, chosen and counted in the settings.

use std::path::Path;

use iced::widget::{Column, column, container};
use iced::{Alignment, Element, Length, Size};

use super::{Message, State, Written};
use crate::comfort::Volume;
use crate::config::Settings;
use crate::gesture::Gesture;
use crate::idle::Patience;
use crate::screen::comfort::ways::{self, Way};
use crate::screen::counsellor::desk::Desk;
use crate::sentence::Sentence;
use crate::ui::button::Weight;
use crate::ui::metric::BODY;
use crate::ui::part::part;
use crate::ui::writing;
use crate::world::PartId;

/// How many minutes a press adds.
const STEP: u32 = 5;
/// The usual number of minutes (STANDARDS.md D3).
const USUAL: u32 = 10;
/// The softest that a voice may be.
const SOFTEST: Volume = Volume::new(1);

impl State {
    /// The draft with one thing changed.
    fn with(&self, change: impl FnOnce(&mut Settings)) -> Message {
        let mut settings = self.draft.clone();
        change(&mut settings);
        Message::Changed(Box::new(settings))
    }

    /// The name and the address, written with the real keyboard.
    pub(super) fn place<'a>(&'a self, desk: &Desk<'a, Message>) -> Element<'a, Message> {
        let env = &desk.env;
        let field = |message: &str, written: Written| {
            let label = Sentence::counsellor(message);
            let field = match written {
                Written::Name => &self.name,
                Written::Address => &self.address,
            };
            let has_caret = self.caret == written;
            let text = container(writing::page(env, field, has_caret, BODY)).center_y(Length::Fill);
            let face = if has_caret { env.chosen() } else { env.plain() };
            // Whoever comes by Tab writes at once; whoever points or clicks does too.
            let part = part(PartId::new(written.part()), face, text)
                .width(Length::Fill)
                .height(Length::Shrink)
                .padding([env.metric.small(), env.metric.gap()])
                .least(Size::new(0.0, env.metric.control()))
                .on_press(Message::Entered(written))
                .on_gesture(move |gesture| match gesture {
                    Gesture::Click(_) | Gesture::RightClick(_) | Gesture::Point(_) => Some(Message::Entered(written)),
                    _ => None,
                })
                .on_hear(Message::Heard(vec![label.clone()]));
            column![desk.heading(&label), part].spacing(env.metric.small())
        };
        let logo = self.draft.venue.logo.as_deref();
        column![
            field("venue-name", Written::Name),
            field("venue-address", Written::Address),
            shown(desk, "venue-logo", logo.into_iter()),
        ]
        .spacing(env.metric.gap())
        .into()
    }

    /// What each visit starts from.
    pub(super) fn comfort<'a>(&'a self, desk: &Desk<'a, Message>) -> Element<'a, Message> {
        let now = self.draft.comfort;
        let choice = |Way { sign, message, comfort }: Way| {
            let label = Sentence::app(message);
            let press = self.with(|settings| settings.comfort = comfort);
            desk.choice(&format!("comfort/{message}"), sign, &label, comfort == now, press)
        };
        let group =
            |(title, ways): (&str, Vec<Way>)| desk.group(&Sentence::app(title), ways.into_iter().map(choice).collect());
        let mut groups: Vec<Element<'a, Message>> = ways::ways(now).into_iter().map(group).collect();
        let volume = |volume: Volume| self.with(|settings| settings.comfort.volume = volume);
        let volume = desk.stepper(
            "volume",
            &Sentence::app("sound"),
            desk.line(&Sentence::app("volume-level").with(u32::from(now.volume.step()))).into(),
            (now.volume > Volume::SILENT).then(|| volume(now.volume.softer())),
            (now.volume < Volume::MAX).then(|| volume(now.volume.louder())),
        );
        groups.insert(1, volume);
        Column::with_children(groups).spacing(desk.env.metric.gap()).into()
    }

    /// Idle minutes, bounds of the voice, sound of workshops, printing, keys.
    pub(super) fn session<'a>(&'a self, desk: &Desk<'a, Message>) -> Element<'a, Message> {
        let now = &self.draft;
        let minutes = |minutes: Option<u32>| self.with(|settings| settings.idle_minutes = minutes);
        let told = match now.idle_minutes {
            Some(minutes) => desk.line(&Sentence::counsellor("minutes").with(minutes)),
            None => desk.line(&Sentence::counsellor("never")),
        };
        let [less, more] = [
            now.idle_minutes
                .filter(|now| *now > Patience::LEAST_MINUTES)
                .map(|now| minutes(Some(now.saturating_sub(STEP).max(Patience::LEAST_MINUTES)))),
            now.idle_minutes
                .filter(|now| *now < Patience::MOST_MINUTES)
                .map(|now| minutes(Some((now + STEP).min(Patience::MOST_MINUTES)))),
        ];
        let never = if now.idle_minutes.is_some() {
            desk.control("idle/never", "close", &Sentence::counsellor("never"), Weight::Plain, minutes(None))
        } else {
            let label = Sentence::counsellor("minutes").with(USUAL);
            desk.control("idle/usual", "clock", &label, Weight::Plain, minutes(Some(USUAL)))
        };
        let idle = desk.stepper("idle", &Sentence::counsellor("idle"), told.into(), less, more);
        let (softest, loudest) = now.volumes;
        let level = |volume: Volume| -> Element<'a, Message> {
            desk.line(&Sentence::app("volume-level").with(u32::from(volume.step()))).into()
        };
        let bounds = |softest: Volume, loudest: Volume| self.with(|settings| settings.volumes = (softest, loudest));
        let least = desk.stepper(
            "softest",
            &Sentence::counsellor("softest"),
            level(softest),
            (softest > SOFTEST).then(|| bounds(softest.softer(), loudest)),
            (softest < loudest).then(|| bounds(softest.louder(), loudest)),
        );
        let most = desk.stepper(
            "loudest",
            &Sentence::counsellor("loudest"),
            level(loudest),
            (loudest > softest).then(|| bounds(softest, loudest.softer())),
            (loudest < Volume::MAX).then(|| bounds(softest, loudest.louder())),
        );
        let either = |id: &str, sign: &str, message: &str, chosen: bool, change: fn(&mut Settings)| {
            desk.choice(id, sign, &Sentence::counsellor(message), chosen, self.with(change))
        };
        let sound = now.workshop_sound;
        let sounds = vec![
            either("workshop/quiet", "sound-off", "sound-off", !sound, |settings| settings.workshop_sound = false),
            either("workshop/sound", "volume", "sound-on", sound, |settings| settings.workshop_sound = true),
        ];
        let prints = now.printing;
        let printing = vec![
            either("print/no", "close", "printing-off", !prints, |settings| settings.printing = false),
            either("print/yes", "print", "printing-on", prints, |settings| settings.printing = true),
        ];
        let keeps = now.keys;
        let keys = vec![
            either("keys/no", "close", "keys-off", !keeps, |settings| settings.keys = false),
            either("keys/yes", "download", "keys-on", keeps, |settings| settings.keys = true),
        ];
        column![
            column![idle, never].spacing(desk.env.metric.gap()),
            desk.grid(vec![least, most], desk.across(400.0).min(2)),
            desk.group(&Sentence::counsellor("workshop-sound"), sounds),
            desk.group(&Sentence::counsellor("printing"), printing),
            desk.group(&Sentence::counsellor("keys"), keys),
        ]
        .spacing(desk.env.metric.gap())
        .into()
    }

    /// The code; and what is written in the file alone, shown.
    pub(super) fn machine<'a>(&'a self, desk: &Desk<'a, Message>) -> Element<'a, Message> {
        let code = Sentence::counsellor("change-code");
        let code = desk.control("change-code", "padlock", &code, Weight::Plain, Message::CodePressed);
        let packs = self.draft.packs.iter().map(AsRef::as_ref);
        column![
            code,
            shown(desk, "packs", packs),
            shown(desk, "export-folder", self.draft.export.as_deref().into_iter()),
            desk.line(&Sentence::counsellor("in-the-file")),
        ]
        .spacing(desk.env.metric.gap())
        .align_x(Alignment::Start)
        .into()
    }
}

/// Places on the disk, which are chosen in the file: no file dialog opens on a public machine (STANDARDS.md K2).
fn shown<'a>(
    desk: &Desk<'a, Message>,
    message: &str,
    places: impl ExactSizeIterator<Item = &'a Path>,
) -> Element<'a, Message> {
    let none = (places.len() == 0).then(|| desk.line(&Sentence::counsellor("none")));
    let places = places.map(|place| desk.value(place.display().to_string()));
    Column::new().push(desk.heading(&Sentence::counsellor(message))).push(none).extend(places).into()
}
