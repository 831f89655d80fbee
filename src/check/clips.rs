//! Sentences without a recording, recordings without a sentence.
//!
//! Who brings recordings (a manifest) must bring them for all they say. A folder without a manifest is a lesson someone
//! just wrote: that espeak-ng will speak it is a note, not a problem.

use std::collections::{BTreeMap, BTreeSet};

use super::Problem;
use super::sheet::{self, Sheet};
use crate::comfort::Language;
use crate::content::{Clips, Content, MANIFEST};
use crate::lesson::locate::Place;
use crate::words::{self, Spoken};

/// What is wrong with the recordings, and what is worth knowing, each with the source it is about.
pub fn problems(content: &Content, spoken: &[Spoken]) -> (Vec<Problem>, Vec<(usize, String)>) {
    let clips = content.clips();
    let files = &content.files;
    let mut problems: Vec<Problem> = clips
        .bad
        .iter()
        .map(|bad| {
            let place = Place { line: bad.line, column: bad.column };
            let remedy = "run the narration tool again, which writes it";
            Problem::new(files.name(bad.layer, MANIFEST), place, format!("not a list of clips: {}", bad.what), remedy)
                .as_remark()
        })
        .collect();
    let manifests = manifests(content);
    let said: BTreeSet<(Language, &str)> =
        spoken.iter().map(|spoken| (spoken.language, spoken.text.as_str())).collect();
    let mut unrecorded: BTreeMap<usize, BTreeSet<(Language, &str)>> = BTreeMap::new();
    let mut sheets: BTreeMap<String, Vec<Sheet>> = BTreeMap::new();
    let mut told = BTreeSet::new();
    for Spoken { language, sentence, text } in spoken.iter().filter(|spoken| can_be_said(&spoken.text)) {
        if clips.find(*language, text).is_some() || !told.insert((*language, text)) {
            continue;
        }
        let path = words::full_path(*language, &words::path(&sentence.scope));
        let sheets = sheets.entry(path).or_insert_with_key(|path| Sheet::of_path(files, path));
        let message = super::message_name(sentence);
        let Some((sheet, item)) = sheet::find(sheets, &message) else { continue };
        if clips.bad.iter().any(|bad| bad.layer == sheet.layer) {
            continue;
        }
        if !clips.manifests.contains(&sheet.layer) {
            unrecorded.entry(sheet.layer).or_default().insert((*language, text));
            continue;
        }
        // The recording of the other hand does not make this one stale.
        let key = sentence.to_string();
        let is_stale = clips.of_sentence(*language, &key).any(|clip| !said.contains(&(*language, clip.text.as_str())));
        let what = if is_stale {
            format!("the recording of `{message}` says other words")
        } else {
            format!("`{message}` has no recording")
        };
        problems.push(Problem::new(&sheet.name, item.place, what, "run the narration tool").as_remark());
    }
    problems.extend(useless(content, clips, &manifests, &said));
    let mut notes = Vec::new();
    for (layer, sentences) in unrecorded {
        let what = format!("{} sentences have no recording", sentences.len());
        if files.is_embedded(layer) {
            problems.push(Problem::new(MANIFEST, Place::START, what, "run the narration tool").as_remark());
        } else {
            notes.push((
                layer,
                format!("{what}: espeak-ng speaks them where it is installed, else they are only shown"),
            ));
        }
    }
    (problems, notes)
}

/// Whether there is anything to pronounce.
fn can_be_said(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

fn manifests(content: &Content) -> BTreeMap<usize, String> {
    let files = &content.files;
    let layers = content.clips().manifests.iter();
    layers.map(|layer| (*layer, files.text(*layer, MANIFEST).unwrap_or_default().into_owned())).collect()
}

/// Recordings whose file is absent, that no sentence needs, or that no manifest names.
fn useless(
    content: &Content,
    clips: &Clips,
    manifests: &BTreeMap<usize, String>,
    said: &BTreeSet<(Language, &str)>,
) -> Vec<Problem> {
    let files = &content.files;
    // A lesson that could not be read may well need its recordings.
    let unread: Vec<String> =
        content.drafts.iter().filter(|d| d.lesson.is_none()).map(|d| format!("{}:", d.id)).collect();
    let mut named: BTreeSet<(usize, &str)> = BTreeSet::new();
    let mut problems = Vec::new();
    for clip in clips.iter() {
        named.insert((clip.layer, clip.path.as_str()));
        let manifest = manifests.get(&clip.layer).map_or("", String::as_str);
        let mut tell = |what: String, remedy: &str| {
            let quoted = serde_json::to_string(&clip.text).unwrap_or_default();
            let place = manifest.find(&quoted).map_or(Place::START, |at| Place::of_offset(manifest, at));
            problems.push(Problem::new(files.name(clip.layer, MANIFEST), place, what, remedy).as_remark());
        };
        let may_be_needed = clip.keys.iter().any(|key| unread.iter().any(|lesson| key.starts_with(lesson)));
        if !said.contains(&(clip.language, clip.text.as_str())) && !may_be_needed {
            tell(format!("no sentence says « {} »", clip.text), "run the narration tool, which removes its clip");
        } else if !files.has(clip.layer, &clip.path) {
            tell(format!("the clip {} is not there", clip.path), "run the narration tool");
        }
    }
    for layer in manifests.keys() {
        for path in
            files.assets(*layer).iter().filter(|path| path.starts_with("assets/voice/") && path.ends_with(".ogg"))
        {
            if !named.contains(&(*layer, path.as_ref())) {
                let what = "the manifest does not name this clip";
                let remedy = "run the narration tool, which removes it";
                problems.push(Problem::new(files.name(*layer, path), Place::START, what, remedy).as_remark());
            }
        }
    }
    problems
}
