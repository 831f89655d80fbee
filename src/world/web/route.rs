//! From page to page: the shortest way, through links, log-ins and messages.

use std::collections::{HashMap, HashSet, VecDeque};
use std::fmt::Write as _;
use std::sync::{Arc, Mutex, PoisonError};

use super::piece::Piece;
use super::raw::{RawBlock, RawEffect, RawFact};
use super::{Focus, Place, Web};
use crate::world::PartId;

/// A page by its site and its name.
pub(super) type PageName = (String, String);

/// What one has done since one set out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Done {
    /// Whose account was opened (true) or closed, the last one.
    pub account: Option<(String, bool)>,
    /// Whether a locked account was unlocked.
    pub unlocked: bool,
}
/// Where one is on the way.
type Stop = (PageName, Done);
/// A block and the answers it is only there with.
type ToCome<'a> = (&'a RawBlock, Vec<PartId>);

/// The beginning of a way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    /// What is to be pressed on the page in sight.
    pub part: PartId,
    /// The answers that have to be given on the way and are not: other ones were.
    pub answers: Vec<PartId>,
}

/// How many ways are remembered.
const MEMORY: usize = 400;

/// Ways that were looked for. Whoever types a word into a form is on one way all along, and it is asked for at each sign.
#[derive(Debug, Clone, Default)]
pub(super) struct Routes(Arc<Mutex<HashMap<String, Option<Step>>>>);

impl Routes {
    fn remember(&self, key: String, find: impl FnOnce() -> Option<Step>) -> Option<Step> {
        // A poisoned lock only means that another thread died: the map itself is whole.
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&key).cloned();
        known.unwrap_or_else(|| {
            let found = find();
            let mut routes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if routes.len() >= MEMORY {
                routes.clear();
            }
            routes.insert(key, found.clone());
            found
        })
    }
}

impl Web {
    /// All that a way between two pages depends on, and nothing that was typed.
    fn conditions(&self, from: &str, target: &PageName) -> String {
        let mut key = format!("{from}>{}/{}", target.0, target.1);
        for (site, visit) in &self.state.visits {
            let chosen =
                visit.chosen.iter().flat_map(|(field, options)| options.iter().map(move |option| (field, option)));
            // Writing to a text cannot fail.
            let _ = write!(key, "|{site}{}{}", u8::from(visit.signed_in), visit.tries);
            chosen.for_each(|(field, option)| key.extend([",", field, "=", option]));
            visit.filed.iter().for_each(|filed| key.extend(["!", filed]));
        }
        key
    }

    /// What to press on the page in sight, on the shortest way to another.
    pub(super) fn step_to(&self, target: &PageName) -> Option<Step> {
        let here = self.here()?;
        if self.shows_results() {
            return self.look_for_step(&here, target);
        }
        let key = self.conditions(&format!("{}/{}", here.0, here.1), target);
        self.routes.remember(key, || self.look_for_step(&here, target))
    }

    fn look_for_step(&self, here: &PageName, target: &PageName) -> Option<Step> {
        let shown = self.blocks_shown().into_iter().filter_map(|(block, top)| {
            let stop = self.ends(&here.0, block, &Done::default())?;
            Some((stop, self.part_of(block.id()?, top)))
        });
        let results = if self.shows_results() { self.found().results } else { Vec::new() };
        let found = results.into_iter().filter_map(|result| {
            let Place::Page(site, page) = super::resolve(&here.0, &result.to) else { return None };
            let page = self.behind(&site, &page, self.visit(&site).signed_in, false);
            Some((((site.to_string(), page), Done::default()), self.part_of(&format!("result-{}", result.id), false)))
        });
        let starts = shown.chain(found).filter(|((to, _), _)| to != here).collect();
        self.route(starts, target)
    }

    fn shows_results(&self) -> bool {
        self.page().is_some_and(|(_, site, page)| site.results().is_some_and(|results| results.id == page.id))
    }

    /// Whether a page can be come to from another, and nothing else.
    pub(super) fn leads(&self, from: &PageName, target: &PageName) -> bool {
        let find = || self.route(vec![((from.clone(), Done::default()), PartId::new("page"))], target);
        from == target
            || self.routes.remember(self.conditions(&format!("@{}/{}", from.0, from.1), target), find).is_some()
    }

    /// Which of some beginnings is on the shortest way to a page.
    fn route(&self, starts: Vec<(Stop, PartId)>, target: &PageName) -> Option<Step> {
        let mut seen = HashSet::new();
        let mut queue = VecDeque::new();
        for (stop, part) in starts {
            if seen.insert(self.door(&stop)) {
                queue.push_back((stop, Step { part, answers: Vec::new() }));
            }
        }
        while let Some(((at, done), step)) = queue.pop_front() {
            if at == *target {
                return Some(step);
            }
            let Some(site) = self.sites.get(&at.0) else { continue };
            let Some(page) = site.page(&at.1) else { continue };
            let blocks = site.top.iter().chain(&page.blocks).flat_map(|block| self.to_come(&at.0, block, &done));
            for (block, answers) in blocks {
                let Some(next) = self.ends(&at.0, block, &done) else { continue };
                if seen.insert(self.door(&next)) {
                    let answers = step.answers.iter().cloned().chain(answers).collect();
                    queue.push_back((next, Step { answers, part: step.part.clone() }));
                }
            }
        }
        None
    }

    /// What makes one stop another: the page, and what one may see there. Other sites' accounts open nothing here.
    fn door(&self, ((site, page), done): &Stop) -> (PageName, bool, bool) {
        ((site.clone(), page.clone()), self.is_inside(site, done), done.unlocked)
    }

    /// Whether one will be signed in to a site, on the way.
    fn is_inside(&self, site: &str, done: &Done) -> bool {
        match &done.account {
            Some((of, inside)) if of == site => *inside,
            _ => self.visit(site).signed_in,
        }
    }

    /// A block of a page that is not in sight yet, and what is in it, as far as it will be there: one signs in and out on
    /// the way, and gives Camille's answers.
    fn to_come<'a>(&self, site: &str, block: &'a RawBlock, done: &Done) -> Vec<ToCome<'a>> {
        let mut answers = Vec::new();
        if let RawBlock::When(fact, _) = block {
            let will_be = match fact {
                RawFact::SignedIn => self.is_inside(site, done),
                RawFact::SignedOut => !self.is_inside(site, done),
                RawFact::Is(field, option) => {
                    let known = self.sites.get(site).and_then(|site| site.field(field));
                    let is_so = self.visit(site).is(fact);
                    if let Some((page, raw)) = known.filter(|(_, raw)| !is_so && raw.answer.as_ref() == Some(option)) {
                        let part =
                            Piece::Answer(site.to_owned(), page.id.clone(), raw.id.clone(), option.clone()).part();
                        answers.push(part);
                    }
                    is_so || !answers.is_empty()
                }
                RawFact::Filed(_) | RawFact::NotFiled(_) => self.visit(site).is(fact),
            };
            if !will_be {
                return Vec::new();
            }
        }
        let inside = block.inside().iter().flat_map(|block| self.to_come(site, block, done));
        let with = |(block, own): ToCome<'a>| (block, own.into_iter().chain(answers.clone()).collect());
        std::iter::once((block, answers.clone())).chain(inside.map(with)).collect()
    }

    /// The page a press on a block ends on, and what one has done then.
    pub(super) fn ends(&self, site: &str, block: &RawBlock, done: &Done) -> Option<Stop> {
        let does = block.does()?;
        if does.contains(&RawEffect::Stop) {
            return None;
        }
        let to = does.iter().rev().find_map(|effect| match effect {
            RawEffect::Go(page) | RawEffect::Tab(page) => Some(super::resolve(site, page)),
            RawEffect::Search => Some(Place::page(site, &self.sites.get(site)?.results()?.id)),
            _ => None,
        })?;
        let Place::Page(to, page) = to else { return None };
        let shown = self.sites.get(&*to)?.page(&page)?;
        let mut done = done.clone();
        // A page may let one in by itself.
        for effect in does.iter().chain(&shown.arrive) {
            match effect {
                RawEffect::Enter(of) => done.account = Some((of.clone(), true)),
                RawEffect::Leave => done.account = Some((site.to_owned(), false)),
                RawEffect::Unlock => done.unlocked = true,
                // Nobody gets through a locked door.
                RawEffect::Credentials { of, .. } if !done.unlocked => {
                    let of = of.as_deref().unwrap_or(site);
                    if self.is_locked(of) {
                        let locked = self.sites.get(of)?.account.as_ref()?.locked.clone();
                        return Some(((of.to_owned(), locked), done));
                    }
                }
                _ => {}
            }
        }
        let page = self.behind(&to, &page, self.is_inside(&to, &done), done.unlocked);
        Some(((to.to_string(), page), done))
    }

    /// Whether a site's address stands in the address bar, with the caret behind it.
    pub(super) fn is_typed(&self, site: &str) -> bool {
        let is_open = self.focus == Some(Focus::Address) && self.state.over.is_none();
        is_open && self.address.text().trim() == self.address_of(site)
    }
}
