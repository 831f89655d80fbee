//! What has to be granted first on the way to a wish: fields to fill in, an address to type, a message to open.

use super::form::{Fault, Kind, Rule as FormRule};
use super::piece::{self, Piece};
use super::raw::{RawEffect, RawFact, RawField, RawPage};
use super::route::{Done, PageName};
use super::{Over, Place, Web, address_text};
use crate::world::{Condition, Door, PartId, Wish};
use crate::writing::Rule;

/// The field that an answer belongs to.
fn field_of(answer: &PartId) -> PartId {
    match Piece::of(answer) {
        Piece::Answer(site, page, field, _) => piece::block(&site, &page, &field),
        _ => answer.clone(),
    }
}

impl Web {
    /// Whether what a part is about is said of a site, or asked by one, and none in sight does.
    pub(super) fn lacks_site(&self, part: &PartId) -> bool {
        let site = self.page().map(|(_, site, _)| site);
        match part.as_str() {
            piece::PADLOCK | piece::STAR | piece::ADDRESS_START | piece::ADDRESS_END => site.is_none(),
            piece::COOKIES | piece::COOKIES_REFUSE | piece::COOKIES_ACCEPT => site.is_none_or(|site| !site.cookies),
            piece::NOTIFY | piece::NOTIFY_BLOCK | piece::NOTIFY_ALLOW => site.is_none_or(|site| !site.notify),
            piece::AD | piece::AD_CLOSE => site.is_none_or(|site| site.ad.is_none()),
            _ => false,
        }
    }

    /// The page at the start.
    fn first_page(&self) -> Option<PageName> {
        let Place::Page(site, page) = &self.start else { return None };
        Some((site.to_string(), page.to_string()))
    }

    /// What has to be granted first: a greater wish is made of smaller ones.
    pub(super) fn first_wish(&self, wish: &Wish) -> Option<Wish> {
        let covers = |over: &Over| !matches!(over, Over::List(_) | Over::Picker(..));
        if !self.state.window || self.state.over.as_ref().is_some_and(covers) {
            return None;
        }
        if let Wish::Is(part, condition) = wish
            && self.is(part, *condition)
        {
            return None;
        }
        if let Some(needed) = wish.part().and_then(|part| self.needed(part)) {
            return Some(needed);
        }
        let target = self.page_for(wish)?;
        let is_shown = |place: &Place| *place == Place::page(&target.0, &target.1);
        if self.state.tabs.iter().any(|tab| is_shown(tab.place())) {
            return None;
        }
        match self.step_to(&target) {
            Some(step) => {
                // An answer given here leads on, another one elsewhere.
                let here = step.answers.iter().find(|answer| self.is_there(&field_of(answer)));
                here.map(|answer| Wish::Is(answer.clone(), Condition::On)).or_else(|| self.to_fill(&step.part))
            }
            None => self.outside_wish(&target),
        }
    }

    /// What a block of the page in sight needs to be there at all.
    fn needed(&self, part: &PartId) -> Option<Wish> {
        let (Piece::Block(site, page, id) | Piece::Answer(site, page, id, _)) = Piece::of(part) else { return None };
        let here = self.here()?;
        if here.0 != site || page != "top" && here.1 != page {
            return None;
        }
        Some(match self.needs(part, &id)? {
            RawFact::SignedIn => Wish::Is(Piece::Site(site).part(), Condition::On),
            RawFact::SignedOut => Wish::Is(Piece::Site(site).part(), Condition::Off),
            RawFact::Is(field, option) => {
                let (page, _) = self.sites.get(&site)?.field(&field)?;
                Wish::Is(Piece::Answer(site, page.id.clone(), field, option).part(), Condition::On)
            }
            RawFact::Filed(name) => {
                let (of, page, block) = self.doer(|effect| *effect == RawEffect::File(name.clone()))?;
                let (_, _, raw) = self.block_of(&piece::block(&of, &page, &block))?;
                let (ends, _) = self.ends(&of, raw, &Done { account: Some((of.clone(), true)), unlocked: true })?;
                Wish::Is(Piece::Page(ends.0, ends.1).part(), Condition::Open)
            }
            RawFact::NotFiled(_) => return None,
        })
    }

    /// The page where a wish can be granted, if it is one of a page at all.
    fn page_for(&self, wish: &Wish) -> Option<PageName> {
        let part = wish.part()?;
        let front = |site: &str| Some((site.to_owned(), self.sites.get(site)?.pages.first()?.id.clone()));
        match (Piece::of(part), wish) {
            (Piece::Page(site, page), Wish::Is(_, Condition::Open)) => Some((site, page)),
            (Piece::Site(site), Wish::Is(_, Condition::On)) => {
                let inside = self.sites.get(&site)?.pages.iter().find(|page| page.signed)?;
                Some((site.clone(), inside.id.clone()))
            }
            (Piece::Site(site), Wish::Is(_, Condition::Off)) => {
                let is_here = self.here().is_some_and(|(here, _)| here == site);
                if is_here { None } else { front(&site) }
            }
            (Piece::Block(site, page, _) | Piece::Answer(site, page, ..), _) if !self.is_there(part) => {
                if page != "top" {
                    return Some((site, page));
                }
                let is_here = self.here().is_some_and(|(here, _)| here == site);
                if is_here { None } else { front(&site) }
            }
            // What is said of a site is said where one is.
            (Piece::Other, _) if self.lacks_site(part) => self.first_page(),
            (Piece::Download(file) | Piece::File(file), _)
                if !self.state.downloads.contains(&file) && !matches!(self.state.over, Some(Over::Picker(..))) =>
            {
                let (site, page, _) = self.doer(|effect| *effect == RawEffect::Download(file.as_str().to_owned()))?;
                Some((site, page))
            }
            _ => None,
        }
    }

    /// What a press on a block asks for first: fields of the page in sight.
    fn to_fill(&self, part: &PartId) -> Option<Wish> {
        let (site, _, block) = self.block_of(part)?;
        let does = block.does()?;
        let (here, _, page) = self.page()?;
        if does.contains(&RawEffect::Search) {
            let field = page.fields().find(|field| field.search && !self.visit(here).has(field))?;
            return self.wish_for(site, page, field, None);
        }
        for effect in does {
            if let RawEffect::Credentials { login, password, of } = effect {
                let of = of.as_deref().unwrap_or(site);
                for id in [login, password] {
                    let (_, field) = self.sites.get(site)?.field(id)?;
                    let changed = (id == password).then(|| self.visit(of).password.clone()).flatten();
                    if let Some(wish) = self.wish_for(site, page, field, changed.as_deref()) {
                        return Some(wish);
                    }
                }
            }
        }
        if !does.contains(&RawEffect::Check) {
            return None;
        }
        let (id, fault) = self.first_fault()?;
        let of = |id: &str| page.fields().find(|field| field.id == id);
        // What two fields disagree about may be the other one's doing.
        if matches!(fault, Fault::NotSame | Fault::NotAfter | Fault::MoreThan | Fault::NeedsAlso | Fault::NeedsOne) {
            let rules = page.rules.iter().filter(|rule| FormRule::fields(rule).contains(&id.as_str()));
            let mut others = rules.flat_map(FormRule::fields).filter_map(of);
            if let Some(wish) = others.find_map(|field| self.wish_for(site, page, field, None)) {
                return Some(wish);
            }
        }
        self.wish_for(site, page, of(&id)?, None)
    }

    /// That a field has its answer; nothing if it has it, or has none.
    fn wish_for(&self, site: &str, page: &RawPage, field: &RawField, changed: Option<&str>) -> Option<Wish> {
        let part = piece::block(site, &page.id, &field.id);
        let answer = field.answer.clone()?;
        match &field.kind {
            kind if kind.is_written() => {
                let named = changed.and_then(|changed| self.texts.name_of(changed)).map(str::to_owned);
                let text = named.unwrap_or(answer);
                let written = self.visit(site).written.get(&field.id).map(crate::writing::Field::text);
                let model = self.texts.get(&text)?;
                let done = written.is_some_and(|written| Rule::Exact.compare(model, &written).done);
                (!done).then_some(Wish::Written { part, text, rule: Rule::Exact })
            }
            Kind::File { .. } => match self.visit(site).files.get(&field.id) {
                Some(sending) if sending.file.as_str() == answer => None,
                // Another file is taken away first.
                Some(_) => Some(Wish::Click(part)),
                None => Some(Wish::Is(part, Condition::On)),
            },
            _ => {
                let part = Piece::Answer(site.to_owned(), page.id.clone(), field.id.clone(), answer).part();
                (!self.is(&part, Condition::On)).then_some(Wish::Is(part, Condition::On))
            }
        }
    }

    /// To a page that nothing in sight leads to: its site's address, or the link of a message.
    fn outside_wish(&self, target: &PageName) -> Option<Wish> {
        let (site, _) = target;
        let front = (site.clone(), self.sites.get(site)?.pages.first()?.id.clone());
        if self.leads(&front, target) {
            let (part, text) = (PartId::new(piece::ADDRESS), address_text(site));
            return (!self.is_typed(site)).then_some(Wish::Written { part, text, rule: Rule::Exact });
        }
        let opens = |door: &&Door| {
            let page = door.page.split_once('/').map(|(site, page)| (site.to_owned(), page.to_owned()));
            page.is_some_and(|page| self.leads(&page, target))
        };
        let door = self.doors.iter().find(opens)?;
        let sent = self.state.visits.values().any(|visit| visit.mailed.contains(&door.letter));
        if sent {
            return Some(Wish::Click(door.part.clone()));
        }
        let (site, page, block) = self.doer(|effect| *effect == RawEffect::Mail(door.letter.clone()))?;
        let part = piece::block(&site, &page, &block);
        if self.here() == Some((site, page)) {
            return self.to_fill(&part).or(Some(Wish::Click(part)));
        }
        Some(Wish::Click(part))
    }
}
