//! The search engine: what a few words find, and the spelling it proposes.

use std::collections::BTreeSet;

use super::{Place, RawResult, Web};
use crate::world::mail;

/// How much two words have to be alike for one to be taken for the other.
const ALIKE: f64 = 0.88;
/// Shorter words are left as they are: of, la, 12.
const SHORT: usize = 4;

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Found<'a> {
    /// What somebody pays for, before the others.
    pub results: Vec<&'a RawResult>,
    /// The words as the engine would spell them, if otherwise than they were typed.
    pub spelling: Option<String>,
}

/// Small letters without accents: what is compared.
pub(super) fn folded(text: &str) -> String {
    mail::folded(text).trim().to_owned()
}

fn words(text: &str) -> Vec<String> {
    let folded = folded(text);
    let words = folded.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

impl Web {
    /// What the search engine in sight finds for what was looked for.
    #[must_use]
    pub fn found(&self) -> Found<'_> {
        let Some((name, site, _)) = self.page() else { return Found::default() };
        let query = &self.visit(name).query;
        let of = |result: &RawResult| {
            let title = self.site_text(name, &format!("result-{}", result.id));
            let line = self.site_text(name, &format!("result-{}.line", result.id));
            words(&format!("{title} {line}"))
        };
        let known: BTreeSet<String> = site.index.iter().flat_map(of).collect();
        // Each word as it was typed and as it would be spelt.
        let spelt: Vec<(String, String)> = words(query)
            .into_iter()
            .map(|word| {
                let near = |candidate: &&String| strsim::jaro_winkler(&word, candidate) >= ALIKE;
                let best = |a: &&String, b: &&String| {
                    strsim::jaro_winkler(&word, a).total_cmp(&strsim::jaro_winkler(&word, b))
                };
                let is_left = word.chars().count() < SHORT || known.contains(&word);
                let better = if is_left { None } else { known.iter().filter(near).max_by(best).cloned() };
                (word.clone(), better.unwrap_or(word))
            })
            .collect();
        let matches = |result: &&RawResult| {
            let text = of(result);
            spelt.iter().filter(|(_, word)| text.contains(word)).count()
        };
        let mut results: Vec<&RawResult> = site.index.iter().filter(|result| matches(result) > 0).collect();
        results.sort_by_key(|result| (!result.ad, std::cmp::Reverse(matches(result))));
        let is_other = spelt.iter().any(|(typed, word)| typed != word);
        let spelling = is_other.then(|| spelt.into_iter().map(|(_, word)| word).collect::<Vec<_>>().join(" "));
        Found { results, spelling }
    }

    /// The site at an address that was typed: as it is written, or so nearly that it must be meant.
    pub(super) fn site_at(&self, typed: &str) -> Option<Place> {
        let bare = bare(typed);
        let (address, page) = bare.split_once('/').map_or((bare.as_str(), ""), |(address, page)| (address, page));
        let (name, site) = self.sites.iter().find(|(name, _)| folded(self.address_of(name)) == address)?;
        if page.is_empty() {
            return site.pages.first().map(|first| Place::page(name, &first.id));
        }
        site.page(page).map(|page| Place::page(name, &page.id))
    }

    /// The site whose address is nearest to one where nothing is. Never a trap: who mistypes is not sent to it.
    #[must_use]
    pub fn meant(&self) -> Option<&str> {
        let Place::Lost(typed) = self.place() else { return None };
        let bare = bare(typed);
        let near = |name: &&String| strsim::jaro_winkler(&bare, &folded(self.address_of(name)));
        let honest = self.sites.iter().filter(|(_, site)| !site.trap).map(|(name, _)| name);
        let nearest = honest.max_by(|a, b| near(a).total_cmp(&near(b)))?;
        (near(&nearest) >= ALIKE).then_some(nearest)
    }
}

/// An address without what need not be typed.
fn bare(typed: &str) -> String {
    let folded = folded(typed);
    let mut bare = folded.as_str();
    for start in ["https://", "http://", "www."] {
        bare = bare.strip_prefix(start).unwrap_or(bare);
    }
    bare.trim_end_matches(['/', '.']).to_owned()
}

/// Whether what was typed into the address bar is an address, and not a question.
pub(super) fn is_address(typed: &str) -> bool {
    let typed = typed.trim();
    !typed.contains(char::is_whitespace) && typed.trim_end_matches('.').contains('.')
}
