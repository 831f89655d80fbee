//! What is wrong with a telephone's file.

use std::collections::BTreeSet;

use super::raw::{App, RawHandset};
use crate::lesson::Flaw;
use crate::world::PartId;

/// What is wrong with the names of a telephone: each is well formed and there once, and whatever is named is there.
#[must_use]
pub fn flaws(handset: &RawHandset) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let mut names = |what: &'static str, ids: Vec<&str>| {
        let mut seen = BTreeSet::new();
        for id in ids {
            let part = PartId::new(id);
            if !part.is_well_formed() || id.contains('/') || super::piece::is_taken(what, id) {
                flaws.push(Flaw::BadName { what, id: id.to_owned() });
            }
            if !seen.insert(id) {
                flaws.push(Flaw::Twice { what, id: id.to_owned() });
            }
        }
    };
    let people: Vec<&str> = handset.people.iter().map(|person| person.id.as_str()).collect();
    let messages = || handset.threads.iter().flat_map(|thread| &thread.messages);
    names("application", handset.apps.iter().map(|app| app.id.as_str()).collect());
    names("person", people.clone());
    names("conversation", handset.threads.iter().map(|thread| thread.with.as_str()).collect());
    // The shade tells of both in the same way.
    names(
        "message or call",
        messages().map(|sms| sms.id.as_str()).chain(handset.calls.iter().map(|call| call.id.as_str())).collect(),
    );
    names("photograph", handset.photos.iter().chain(&handset.camera.shots).map(|photo| photo.id.as_str()).collect());
    names("letter", handset.letters.iter().map(|letter| letter.id.as_str()).collect());
    names("offer", handset.store.iter().map(|offer| offer.id.as_str()).collect());
    names("network", handset.networks.iter().map(|network| network.id.as_str()).collect());
    let apps: Vec<&str> = handset.apps.iter().map(|app| app.id.as_str()).collect();
    let mut unknown = |what: &'static str, id: &str, known: &[&str]| {
        if !known.contains(&id) {
            let nearest = crate::lesson::check::nearest(id, known.iter().copied());
            flaws.push(Flaw::Unknown { what, id: id.to_owned(), step: None, nearest });
        }
    };
    handset.threads.iter().for_each(|thread| unknown("person", &thread.with, &people));
    handset.calls.iter().for_each(|call| unknown("person", &call.from, &people));
    handset.letters.iter().for_each(|letter| unknown("person", &letter.from, &people));
    handset.store.iter().filter(|offer| !offer.trap).for_each(|offer| unknown("application", &offer.id, &apps));
    if !(0..=100).contains(&handset.battery) {
        flaws.push(Flaw::OutOfBounds {
            what: "the battery".into(),
            value: handset.battery.to_string(),
            bounds: "0 to 100",
            near: "battery".into(),
        });
    }
    let (right, down) = handset.camera.aside;
    if [right, down].iter().any(|step| !(-2..=2).contains(step)) {
        flaws.push(Flaw::OutOfBounds {
            what: "how far the scene lies aside".into(),
            value: format!("({right}, {down})"),
            bounds: "-2 to 2",
            near: "aside".into(),
        });
    }
    // Each kind of application is there once, so that one knows where it leads; pages may be many.
    let mut kinds = BTreeSet::new();
    for app in handset.apps.iter().filter(|app| app.is != App::Page) {
        if !kinds.insert(app.is) {
            flaws.push(Flaw::Twice { what: "kind of application", id: app.id.clone() });
        }
    }
    flaws
}
