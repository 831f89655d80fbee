//! What can be wrong with the structure of sites: told to the author, file by file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::form::{self, Fault, Kind, Value};
use super::raw::{RawBlock, RawEffect, RawFact, RawField, RawPage, RawSite};
use super::{Place, Sites, piece};
use crate::lesson::Flaw;
use crate::lesson::check::nearest;
use crate::world::PartId;
use crate::world::files::{Files, RawTree};
use crate::world::mail::RawMailbox;
use crate::writing::Texts;

/// Names that a page or a block cannot have: the words of a site use them.
const TAKEN: [&str; 5] = ["top", "page", "result", "sms", "site"];
/// Beginnings of names that the browser gives to parts of its own.
const BEGINNINGS: [&str; 3] = ["change-", "show-", "result-"];

/// Every page of every site, `site/page`.
#[must_use]
pub fn page_names(sites: &Sites) -> Vec<String> {
    sites.iter().flat_map(|(name, site)| site.pages.iter().map(move |page| format!("{name}/{}", page.id))).collect()
}

fn bad(what: impl Into<String>, near: &str, remedy: impl Into<String>) -> Flaw {
    Flaw::Site { what: what.into(), near: near.to_owned(), remedy: remedy.into() }
}

/// What is wrong with a site by itself: names, and what its own blocks name.
#[must_use]
pub fn site_flaws(name: &str, site: &RawSite) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    let heads = piece::COMMON.iter().chain(&piece::COMMON_ABOVE).filter_map(|part| part.split('/').next());
    let own = ["tab", "bookmark", "download", "file", "turn", "key"];
    if heads.chain(own).any(|taken| taken == name) {
        flaws.push(Flaw::BadName { what: "site", id: name.to_owned() });
    }
    if site.pages.is_empty() {
        flaws.push(bad(
            "the site has no page",
            "pages",
            "add at least one: (id: \"home\", blocks: [Title(\"welcome\")])",
        ));
    }
    let well_formed = |id: &str| {
        PartId::new(id).is_well_formed()
            && !id.contains('/')
            && !TAKEN.contains(&id)
            && BEGINNINGS.iter().all(|taken| !id.starts_with(taken))
    };
    let mut pages = BTreeSet::new();
    let mut fields = BTreeSet::new();
    let top =
        RawPage { id: "top".into(), signed: false, blocks: site.top.clone(), rules: Vec::new(), arrive: Vec::new() };
    for page in site.pages.iter().chain([&top]) {
        if page.id != "top" && !well_formed(&page.id) {
            flaws.push(Flaw::BadName { what: "page", id: page.id.clone() });
        }
        if !pages.insert(&page.id) {
            flaws.push(Flaw::Twice { what: "page", id: page.id.clone() });
        }
        let mut blocks = BTreeSet::new();
        for id in page.all().filter_map(RawBlock::id) {
            if !well_formed(id) {
                flaws.push(Flaw::BadName { what: "block", id: id.to_owned() });
            }
            if !blocks.insert(id) {
                flaws.push(Flaw::Twice { what: "block", id: id.to_owned() });
            }
        }
        for field in page.fields() {
            if !fields.insert(&field.id) {
                flaws.push(Flaw::Twice { what: "field of the site", id: field.id.clone() });
            }
            field_flaws(field, &mut flaws);
        }
        for rule in &page.rules {
            for field in rule.fields() {
                if page.fields().all(|known| known.id != field) {
                    let known = page.fields().map(|field| field.id.as_str());
                    flaws.push(unknown("field", field, known));
                }
            }
        }
        for effect in page.all().filter_map(RawBlock::does).flatten().chain(&page.arrive) {
            effect_flaws(site, page, effect, &mut flaws);
        }
    }
    for block in site.pages.iter().flat_map(RawPage::all).chain(site.top.iter().flat_map(RawBlock::flat)) {
        match block {
            RawBlock::Answers(answers) => {
                for field in answers.iter().filter(|field| site.field(field).is_none()) {
                    flaws.push(unknown("field", field, fields.iter().map(|field| field.as_str())));
                }
            }
            RawBlock::When(RawFact::Is(field, option), _) => match site.field(field) {
                None => flaws.push(unknown("field", field, fields.iter().map(|field| field.as_str()))),
                Some((_, raw)) if !raw.kind.options().contains(option) => {
                    flaws.push(unknown("answer", option, raw.kind.options().iter().map(String::as_str)));
                }
                Some(_) => {}
            },
            RawBlock::When(RawFact::Filed(name) | RawFact::NotFiled(name), _) => {
                let files = |effect: &RawEffect| matches!(effect, RawEffect::File(filed) if filed == name);
                let all = site.pages.iter().flat_map(RawPage::all).filter_map(RawBlock::does).flatten();
                if !all.chain(site.pages.iter().flat_map(|page| &page.arrive)).any(files) {
                    flaws.push(bad(
                        format!("nothing is ever sent as `{name}`"),
                        name,
                        format!("let a button do `File(\"{name}\")`"),
                    ));
                }
            }
            _ => {}
        }
    }
    if let Some(account) = &site.account {
        for page in [&account.page, &account.locked] {
            if site.page(page).is_none() {
                flaws.push(unknown("page", page, site.pages.iter().map(|page| page.id.as_str())));
            }
        }
    } else if let Some(page) = site.pages.iter().find(|page| page.signed) {
        flaws.push(bad(
            format!("the page `{}` is for those who are signed in, and the site has no account", page.id),
            &page.id,
            "give the site an `account`, or take `signed` away",
        ));
    }
    flaws
}

fn unknown<'a>(what: &'static str, id: &str, known: impl Iterator<Item = &'a str>) -> Flaw {
    Flaw::Unknown { what, id: id.to_owned(), step: None, nearest: nearest(id, known) }
}

/// A field that nobody can fill in, or that nobody can be led to fill in.
fn field_flaws(field: &RawField, flaws: &mut Vec<Flaw>) {
    // What a text says is known only with the words: `declic check` compares them there.
    let is_code = matches!(field.kind, Kind::Same(_));
    if !is_code && field.kind.example(&Texts::default()).is_none() {
        flaws.push(bad(
            format!("nobody can fill in the field `{}`", field.id),
            &field.id,
            "see its bounds: the first is larger than the last, or there is nothing to choose",
        ));
    }
    let options = field.kind.options();
    for (place, option) in options.iter().enumerate() {
        if options[..place].contains(option) {
            flaws.push(Flaw::Twice { what: "answer", id: option.clone() });
        }
        if !PartId::new(option).is_well_formed() || option.contains('/') {
            flaws.push(Flaw::BadName { what: "answer", id: option.clone() });
        }
    }
    match &field.answer {
        None if !field.optional => flaws.push(bad(
            format!("nobody can be led to fill in the field `{}`", field.id),
            &field.id,
            "say what Camille gives: `answer: \"camille/phone\"`, the name of an answer, or of a file; or `optional: true`",
        )),
        Some(answer) if !options.is_empty() && !options.contains(answer) => {
            flaws.push(unknown("answer", answer, options.iter().map(String::as_str)));
        }
        _ => {}
    }
}

/// What a block does that cannot be done by itself.
fn effect_flaws(site: &RawSite, page: &RawPage, effect: &RawEffect, flaws: &mut Vec<Flaw>) {
    let mut own_field = |field: &str| {
        if page.fields().all(|known| known.id != field) {
            flaws.push(unknown("field", field, page.fields().map(|field| field.id.as_str())));
        }
    };
    match effect {
        RawEffect::Credentials { login, password, .. } => {
            own_field(login);
            own_field(password);
        }
        RawEffect::NewPassword(field) => own_field(field),
        RawEffect::Set(field, option) => match site.field(field) {
            None => {
                flaws.push(unknown("field", field, site.pages.iter().flat_map(RawPage::fields).map(|f| f.id.as_str())));
            }
            Some((_, raw)) if !raw.kind.options().contains(option) => {
                flaws.push(unknown("answer", option, raw.kind.options().iter().map(String::as_str)));
            }
            Some(_) => {}
        },
        RawEffect::Search if page.fields().all(|field| !field.search) => {
            flaws.push(bad("there is no field to search with on this page", "Search", "give one `search: true`"));
        }
        _ => {}
    }
}

/// The answers of Camille's that a site would refuse, with the site: a field, or what a page's fields have to agree on.
#[must_use]
pub fn refused_answers(sites: &Sites, texts: &Texts) -> Vec<(String, Flaw)> {
    let mut refused = Vec::new();
    for (name, site) in sites.iter() {
        for page in &site.pages {
            let of = |id: &str| page.fields().find(|field| field.id == id);
            let answer = |field: &RawField| answer_of(field, texts);
            let mut tell = |id: &str, fault: Fault| {
                let what = format!("the answer of the field `{id}` is refused: `{}`", fault.message());
                refused.push((
                    name.clone(),
                    bad(what, id, "give an answer that the field takes, or let it take this one"),
                ));
            };
            for field in page.fields() {
                if let Some(fault) = form::judge(&field.kind, !field.optional, &answer(field), texts) {
                    tell(&field.id, fault);
                }
            }
            let kind = |id: &str| of(id).map(|field| field.kind.clone());
            let value = |id: &str| of(id).map_or_else(|| Value::Written(String::new()), answer);
            for (id, fault) in page.rules.iter().filter_map(|rule| rule.judge(&kind, &value)) {
                tell(&id, fault);
            }
        }
    }
    refused
}

/// What a field holds once its answer is given.
fn answer_of(field: &RawField, texts: &Texts) -> Value {
    let Some(answer) = &field.answer else { return field.kind.empty() };
    match field.kind.empty() {
        Value::Written(_) => Value::Written(texts.get(answer).map(ToString::to_string).unwrap_or_default()),
        Value::Chosen(_) => Value::Chosen([answer.clone()].into()),
        Value::File(_) => Value::File(Some(answer.clone())),
    }
}

/// What sites, mailboxes and files say of one another, by the file that says it: links that lead nowhere, pages that
/// nobody can come to.
#[must_use]
pub fn across_flaws(
    sites: &Arc<Sites>,
    mailboxes: &BTreeMap<String, RawMailbox>,
    trees: &BTreeMap<String, RawTree>,
) -> Vec<(String, Vec<Flaw>)> {
    let pages = page_names(sites);
    let letters: BTreeSet<&str> =
        mailboxes.values().flat_map(|mailbox| mailbox.messages.iter().map(|message| message.id.as_str())).collect();
    let files: BTreeSet<String> = trees
        .values()
        .flat_map(|tree| Files::new(tree).known().map(|file| file.id.as_str().to_owned()).collect::<Vec<_>>())
        .collect();
    let mut all = Vec::new();
    let doors = mailboxes.iter().flat_map(|(name, mailbox)| {
        let links = mailbox.messages.iter().flat_map(|message| &message.body);
        links.filter_map(move |block| Some((name, block.leads.clone()?)))
    });
    let doors: Vec<_> = doors.collect();
    for (name, site) in sites.iter() {
        let mut flaws = Vec::new();
        let effects =
            site.pages.iter().flat_map(|page| page.all().filter_map(RawBlock::does).flatten().chain(&page.arrive));
        let top = site.top.iter().flat_map(RawBlock::flat).filter_map(RawBlock::does).flatten();
        for effect in effects.chain(top) {
            match effect {
                RawEffect::Go(to) | RawEffect::Tab(to) => {
                    let whole = if to.contains('/') { to.clone() } else { format!("{name}/{to}") };
                    if !pages.contains(&whole) {
                        flaws.push(dead(to, name, &pages));
                    }
                }
                RawEffect::Enter(of) | RawEffect::Credentials { of: Some(of), .. }
                    if sites.get(of).is_none_or(|site| site.account.is_none()) =>
                {
                    let known = sites.iter().filter(|(_, site)| site.account.is_some()).map(|(name, _)| name.as_str());
                    flaws.push(unknown("site with an account", of, known));
                }
                RawEffect::Mail(letter) if !letters.contains(letter.as_str()) => {
                    flaws.push(unknown("message", letter, letters.iter().copied()));
                }
                RawEffect::Download(file) | RawEffect::Show(file) if !files.contains(file) => {
                    flaws.push(unknown("file", file, files.iter().map(String::as_str)));
                }
                _ => {}
            }
        }
        for result in &site.index {
            if !pages.contains(&result.to) {
                flaws.push(dead(&result.to, name, &pages));
            }
        }
        flaws.extend(unreachable(sites, name, site, &doors));
        let joined = site.pages.iter().flat_map(RawPage::fields).filter_map(|field| match &field.kind {
            Kind::File { ends } => Some(ends.iter().chain(&field.answer)),
            _ => None,
        });
        for file in joined.flatten().filter(|file| !files.contains(*file)) {
            flaws.push(unknown("file", file, files.iter().map(String::as_str)));
        }
        all.push((format!("lessons/sites/{name}.ron"), flaws));
    }
    for (name, page) in &doors {
        if !pages.contains(page) {
            let known = pages.iter().map(String::as_str);
            let flaws = vec![unknown("page", page, known)];
            all.push((format!("lessons/mailboxes/{name}.ron"), flaws));
        }
    }
    all.retain(|(_, flaws)| !flaws.is_empty());
    all
}

fn dead(to: &str, site: &str, pages: &[String]) -> Flaw {
    let own = pages.iter().filter_map(|page| page.strip_prefix(&format!("{site}/")).map(str::to_owned));
    let known: Vec<String> = if to.contains('/') { pages.to_vec() } else { own.collect() };
    unknown("page", to, known.iter().map(String::as_str))
}

/// The pages that no link, no result, no message and no account leads to.
fn unreachable(sites: &Arc<Sites>, name: &str, site: &RawSite, doors: &[(&String, String)]) -> Vec<Flaw> {
    let mut open: BTreeSet<String> = site.pages.first().map(|page| page.id.clone()).into_iter().collect();
    open.extend(site.account.iter().flat_map(|account| [account.page.clone(), account.locked.clone()]));
    open.extend(doors.iter().filter_map(|(_, page)| page.strip_prefix(&format!("{name}/")).map(str::to_owned)));
    for (other, from) in sites.iter() {
        let blocks = from.pages.iter().flat_map(RawPage::all).chain(from.top.iter().flat_map(RawBlock::flat));
        let effects = blocks.filter_map(RawBlock::does).flatten();
        let led = effects.filter_map(|effect| match effect {
            RawEffect::Go(to) | RawEffect::Tab(to) => Some(super::resolve(other, to)),
            _ => None,
        });
        let found = from.index.iter().map(|result| super::resolve(other, &result.to));
        let of_here = |place: Place| match place {
            Place::Page(of, page) if &*of == name && (other != name || !from.index.is_empty()) => {
                Some(page.to_string())
            }
            _ => None,
        };
        open.extend(led.chain(found).filter_map(of_here));
    }
    let mut reached = open.clone();
    for page in &open {
        reached.extend(every_lead(name, site, page));
    }
    let lost = site.pages.iter().filter(|page| !reached.contains(&page.id));
    lost.map(|page| {
        bad(
            format!("nothing leads to the page `{}`", page.id),
            &page.id,
            format!("let a link do `Go(\"{}\")`, or remove the page", page.id),
        )
    })
    .collect()
}

/// The pages of a site that can be reached from one of them, whoever is signed in.
fn every_lead(name: &str, site: &RawSite, page: &str) -> Vec<String> {
    let mut known = vec![page.to_owned()];
    let mut next = 0;
    while let Some(page) = known.get(next).and_then(|page| site.page(page)) {
        next += 1;
        let effects = site.top.iter().flat_map(RawBlock::flat).chain(page.all()).filter_map(RawBlock::does).flatten();
        for effect in effects.chain(&page.arrive) {
            let (RawEffect::Go(to) | RawEffect::Tab(to)) = effect else { continue };
            if let Place::Page(of, page) = super::resolve(name, to)
                && &*of == name
                && !known.iter().any(|known| **known == *page)
            {
                known.push(page.to_string());
            }
        }
        let results = page.all().any(|block| {
            block.does().is_some_and(|does| does.contains(&RawEffect::Search)) || matches!(block, RawBlock::Results)
        });
        let list = site.results();
        if let Some(list) = list.filter(|list| results && !known.contains(&list.id)) {
            known.push(list.id.clone());
        }
    }
    known
}
