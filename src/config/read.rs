//! From a settings file to what it says, gently: a wrong value is taken out and told, the others are kept.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::Settings;
use crate::check::Problem;
use crate::comfort::{Contrast, Hand, Language, Pace, TextSize, Volume};
use crate::content::ron::{Fault, read as read_all, read_gently};
use crate::guard;
use crate::idle::Patience;
use crate::lesson::locate::{Place, locate};

/// What reading a file comes to.
pub(super) enum Reading {
    /// There is no such file.
    Absent,
    /// Nothing of it can be understood; why.
    Unreadable(Vec<Problem>),
    /// What it says, and what is wrong with the rest.
    Written(Box<Written>, Vec<Problem>),
}

/// A file as it is written: every field may be absent. An empty text and a zero are « none », so that the user's file can
/// take back what the system's says. Numbers are read wide, so that one out of bounds is told by its bounds.
#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields, rename = "WrittenSettings")]
pub(super) struct Written {
    venue: WrittenVenue,
    comfort: WrittenComfort,
    hidden: Option<Vec<String>>,
    first: Option<Vec<String>>,
    idle_minutes: Option<i64>,
    volumes: Option<(i64, i64)>,
    workshop_sound: Option<bool>,
    code: Option<String>,
    packs: Option<Vec<String>>,
    printing: Option<bool>,
    keys: Option<bool>,
    seat: Option<i64>,
    export: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct WrittenVenue {
    name: Option<String>,
    logo: Option<String>,
    address: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct WrittenComfort {
    language: Option<Language>,
    text_size: Option<TextSize>,
    contrast: Option<Contrast>,
    volume: Option<i64>,
    pace: Option<Pace>,
    hand: Option<Hand>,
    still: Option<bool>,
    one_by_one: Option<bool>,
}

/// Reads one file.
pub(super) fn read(path: &Path) -> Reading {
    let name = path.display().to_string();
    let text = match super::text(path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Reading::Absent,
        Err(error) => {
            let what = format!("the file cannot be read: {error}");
            let remedy = "save it as a UTF-8 text that this account may read";
            return Reading::Unreadable(vec![Problem::new(name, Place::START, what, remedy).as_remark()]);
        }
    };
    let told = |faults: Vec<Fault>| {
        let problem = |Fault { place, what, remedy }| Problem::new(&name, place, what, remedy).as_remark();
        faults.into_iter().map(problem).collect()
    };
    let Some((mut written, mut faults)) = read_gently::<Written>(&text) else {
        let faults = read_all::<Written>(&text).err().map(|(faults, _)| faults).unwrap_or_default();
        return Reading::Unreadable(told(faults));
    };
    faults.extend(written.judge(&text));
    faults.sort_by_key(|fault| fault.place);
    Reading::Written(Box::new(written), told(faults))
}

/// What is wrong with a value, and what to do.
type Wrong = (String, String);

impl Written {
    /// Takes out what is out of its bounds, and tells it. A file or folder that is only not there is told and kept: it may
    /// be on a stick that comes back.
    fn judge(&mut self, text: &str) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut tell = |field: &str, (what, remedy): Wrong| {
            faults.push(Fault { place: locate(text, None, Some(field)), what, remedy });
        };
        let within = |what: &str, value: i64, bounds: &str| (format!("{what} is {value}"), format!("choose {bounds}"));
        let most = i64::from(Volume::MAX.step());
        if let Some(volume) = self.comfort.volume.take_if(|volume| !(0..=most).contains(volume)) {
            tell("volume", within("the volume", volume, "0 to 6"));
        }
        let (least, longest) = (Patience::LEAST_MINUTES, Patience::MOST_MINUTES);
        let is_outside = |minutes: &mut i64| *minutes != 0 && !(least.into()..=longest.into()).contains(minutes);
        if let Some(minutes) = self.idle_minutes.take_if(is_outside) {
            let bounds = format!("{least} to {longest}, or 0 for never");
            tell("idle_minutes", within("`idle_minutes`", minutes, &bounds));
        }
        let is_outside = |(soft, loud): &mut (i64, i64)| *soft < 1 || soft > loud || *loud > most;
        if let Some((soft, loud)) = self.volumes.take_if(is_outside) {
            let remedy = "choose two steps of 1 to 6, the softest first".to_owned();
            tell("volumes", (format!("`volumes` is ({soft}, {loud})"), remedy));
        }
        if let Some(seat) = self.seat.take_if(|seat| !(0..=Settings::SEATS.into()).contains(seat)) {
            tell("seat", within("`seat`", seat, "1 to 99, or 0 for none"));
        }
        if self.code.take_if(|code| !code.is_empty() && !guard::is_hash(code)).is_some() {
            // What was written may be a code in clear: it is not repeated.
            let remedy = "choose it with `declic config code`, or on the counsellor's screen".to_owned();
            tell("code", ("`code` is no hash of a code".to_owned(), remedy));
        }
        for (field, path) in [("logo", &mut self.venue.logo), ("export", &mut self.export)] {
            if let Some(path) = path.take_if(|path| !path.is_empty() && !Path::new(path).is_absolute()) {
                tell(field, not_whole(&path));
            }
        }
        let packs = self.packs.iter_mut().flatten();
        let (whole, part): (Vec<_>, Vec<_>) =
            packs.map(std::mem::take).partition(|pack| pack.is_empty() || Path::new(pack).is_absolute());
        for pack in part {
            tell(&pack, not_whole(&pack));
        }
        if let Some(packs) = &mut self.packs {
            *packs = whole;
        }
        for path in self.absent() {
            let remedy = "see that it is there and may be read".to_owned();
            tell(&path, (format!("there is no {path}"), remedy));
        }
        faults
    }

    /// The files and folders it names that are not there. The folder for totals is made when it is needed.
    fn absent(&self) -> Vec<String> {
        let named = self.venue.logo.iter().chain(self.packs.iter().flatten());
        named.filter(|path| !path.is_empty() && !Path::new(path).exists()).cloned().collect()
    }

    /// Puts what is written in the place of what was there.
    pub(super) fn lay_over(self, settings: &mut Settings) {
        let path = |text: String| Some(text).filter(|text| !text.is_empty()).map(PathBuf::from);
        let paths = |texts: Vec<String>| texts.into_iter().filter_map(path).collect();
        let Self { venue, comfort, hidden, first, idle_minutes, volumes, workshop_sound, code, .. } = self;
        let WrittenVenue { name, logo, address } = venue;
        put(&mut settings.venue.name, name);
        put(&mut settings.venue.logo, logo.map(path));
        put(&mut settings.venue.address, address);
        comfort.lay_over(&mut settings.comfort);
        put(&mut settings.hidden, hidden);
        put(&mut settings.first, first);
        put(
            &mut settings.idle_minutes,
            idle_minutes.map(|minutes| u32::try_from(minutes).ok().filter(|minutes| *minutes > 0)),
        );
        put(&mut settings.volumes, volumes.map(|(soft, loud)| (volume(soft), volume(loud))));
        put(&mut settings.workshop_sound, workshop_sound);
        put(&mut settings.code, code.map(|code| Some(code).filter(|code| !code.is_empty())));
        put(&mut settings.packs, self.packs.map(paths));
        put(&mut settings.printing, self.printing);
        put(&mut settings.keys, self.keys);
        put(&mut settings.seat, self.seat.map(|seat| u8::try_from(seat).ok().filter(|seat| *seat > 0)));
        put(&mut settings.export, self.export.map(path));
    }
}

impl WrittenComfort {
    fn lay_over(self, comfort: &mut crate::comfort::Comfort) {
        let Self { language, text_size, contrast, volume, pace, hand, still, one_by_one } = self;
        put(&mut comfort.language, language);
        put(&mut comfort.text_size, text_size);
        put(&mut comfort.contrast, contrast);
        put(&mut comfort.volume, volume.map(self::volume));
        put(&mut comfort.pace, pace);
        put(&mut comfort.hand, hand);
        put(&mut comfort.still, still);
        put(&mut comfort.one_by_one, one_by_one);
    }
}

/// A step that has been judged.
fn volume(step: i64) -> Volume {
    u8::try_from(step).map_or(Volume::MAX, Volume::new)
}

fn put<T>(old: &mut T, new: Option<T>) {
    if let Some(new) = new {
        *old = new;
    }
}

fn not_whole(path: &str) -> Wrong {
    (format!("`{path}` is no whole path"), "write it from the root on, such as \"/srv/declic\"".to_owned())
}
