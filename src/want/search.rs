//! Finding what someone wants among goals, from a few words typed as best they can.
//!
//! Each word that is asked for is held against each word of each goal: spelt alike, heard alike, begun, or a few letters
//! off. Words that few goals have count more than those of many. What is asked for as a whole is held against the whole
//! name too, which finds it when words run together. Somebody who asks is never left empty-handed: when nothing is like
//! their words, the nearest goals are given, and said to be only that ([`Kind::Nearest`]).

use std::collections::{BTreeMap, BTreeSet};

use super::heard::{folded, heard};

/// How much a word counts that is not in the name but only looked for by: the first of them, and what each one after it
/// has less, as long as there is something to take away.
const HIDDEN: (f64, f64, f64) = (0.95, 0.01, 0.75);
/// How much the likeness of the whole counts beside that of the words, and below which it says nothing: any two texts
/// have some pairs of letters in common.
const WHOLE: (f64, f64) = (0.3, 0.4);
/// What a goal answers whose name begins as what was asked for does, whatever its words say.
const BEGUN: f64 = 0.9;
/// So alike as wholes, a name and what was asked for are the same but for a slip.
const NEARLY: f64 = 0.75;
/// A beginning shorter than this, in letters, is that of too many.
const SHORT: usize = 3;
/// Two pieces are one word, torn by a space that slipped in, if they are so near a known one together.
const TORN: f64 = 0.8;
/// Two words less alike than this have nothing to do with each other.
const ALIKE: f64 = 0.55;
/// A word that no goal has says as much as one that so many have.
const UNKNOWN: u32 = 6;
/// Goals that answer less than this, of all that was asked for, are only the nearest there are.
const SURE: f64 = 0.35;
/// A goal stays in sight as long as it answers this part of what the best one does.
const BESIDE: f64 = 0.65;
/// So much of what was asked for is looked at, in signs: whoever wants something says it in fewer.
const LONG: usize = 80;
/// How many goals are given when none is like what was asked for.
const NEAREST: usize = 4;

/// What a goal is found by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Named<'a> {
    /// What it is called.
    pub name: &'a str,
    /// The words it is also looked for by.
    pub like: &'a str,
}

/// Goals, ready to be searched. Made once for a list of goals in one language.
#[derive(Debug, Clone, Default)]
pub struct Finder {
    /// Every word of every goal, once.
    words: Vec<Word>,
    /// Where each of them is.
    places: BTreeMap<String, usize>,
    goals: Vec<Goal>,
    /// Words that say nothing by themselves: « je », « de », « mon ».
    small: BTreeSet<String>,
}

#[derive(Debug, Clone)]
struct Word {
    spelt: String,
    heard: String,
    /// The letters of both.
    letters: (Letters, Letters),
    /// From 0.7 for a word of every goal to about 4 for that of one in fifty.
    rarity: f64,
}

#[derive(Debug, Clone)]
struct Goal {
    /// Its words, by their places in [`Finder::words`], and how much each counts here.
    words: Vec<(usize, f64)>,
    /// Its name in one piece.
    whole: String,
}

/// How far what was found can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nothing was asked for yet: all goals, in their order.
    All,
    /// This is like what was asked for.
    Like,
    /// Nothing is like it: these are the nearest.
    Nearest,
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The goals, by their places in the list, the best first. Empty only if there is no goal at all.
    pub goals: Vec<usize>,
    /// How far it can be relied on.
    pub kind: Kind,
}

impl Finder {
    /// Takes in the goals, in the order in which all of them are shown: of two goals that answer alike, the first counts
    /// more. `small` are words that say nothing by themselves, with spaces between.
    #[must_use]
    pub fn new<'a>(goals: impl IntoIterator<Item = Named<'a>>, small: &str) -> Self {
        let mut finder = Self { small: pieces(small).collect(), ..Self::default() };
        for named in goals {
            let mut weights: BTreeMap<usize, f64> = BTreeMap::new();
            let in_name = words_and_joined(named.name).into_iter().map(|word| (word, 1.0));
            for (word, weight) in in_name.chain(words_and_joined(named.like).into_iter().zip(hidden())) {
                if !finder.is_small(&word) {
                    let place = finder.place_of(word);
                    weights.entry(place).or_insert(weight);
                }
            }
            finder.goals.push(Goal { words: weights.into_iter().collect(), whole: whole(named.name) });
        }
        finder.weigh();
        finder
    }

    /// How many goals there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.goals.len()
    }

    /// Whether there is no goal.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.goals.is_empty()
    }

    /// What was asked for, the last word perhaps not yet finished.
    #[must_use]
    pub fn find(&self, asked: &str) -> Found {
        let asked: String = asked.chars().take(LONG).collect();
        let words = self.asked(&asked);
        if words.is_empty() {
            return Found { goals: (0..self.goals.len()).collect(), kind: Kind::All };
        }
        let (likeness, most) = self.likeness(&words);
        let asked_whole = whole(&asked);
        let mut scores: Vec<(usize, f64)> = self
            .goals
            .iter()
            .enumerate()
            .map(|(nth, goal)| {
                let by_words: f64 = likeness.iter().map(|of_word| goal.best(of_word)).sum::<f64>() / most;
                let (by_name, more) = goal.by_whole(&asked_whole);
                (nth, by_words.max(by_name) + more)
            })
            .collect();
        // A stable sort: what comes first for all stays first among equals.
        scores.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        let best = scores.first().map_or(0.0, |(_, score)| *score);
        let (kind, most) = if best < SURE { (Kind::Nearest, NEAREST) } else { (Kind::Like, scores.len()) };
        let least = if kind == Kind::Like { best * BESIDE } else { 0.0 };
        let goals = scores.into_iter().take(most).filter(|(_, score)| *score >= least).map(|(nth, _)| nth).collect();
        Found { goals, kind }
    }

    /// How much rarer a word is, the more it says.
    fn weigh(&mut self) {
        let mut counts = vec![0_u32; self.words.len()];
        for (place, _) in self.goals.iter().flat_map(|goal| &goal.words) {
            counts.iter_mut().skip(*place).take(1).for_each(|count| *count += 1);
        }
        for (word, count) in self.words.iter_mut().zip(counts) {
            word.rarity = rarity(self.goals.len(), count);
        }
    }

    /// A letter alone says nothing either: « l’ », « d’ », « j’ ».
    fn is_small(&self, word: &str) -> bool {
        word.chars().count() < 2 && word.chars().all(char::is_alphabetic) || self.small.contains(word)
    }

    fn is_known(&self, word: &str) -> bool {
        self.places.contains_key(word)
    }

    /// Where a word is, which it is from now on.
    fn place_of(&mut self, word: String) -> usize {
        let words = &mut self.words;
        *self.places.entry(word).or_insert_with_key(|word| {
            let heard = heard(word);
            let letters = (Letters::of(word), Letters::of(&heard));
            words.push(Word { spelt: word.clone(), heard, letters, rarity: 0.0 });
            words.len() - 1
        })
    }

    /// The words that were asked for: pieces that make a known word are joined, known words that ran together are taken
    /// apart, and those that say nothing are left out. A letter or a small word alone may be the beginning of a word.
    fn asked(&self, asked: &str) -> Vec<String> {
        let mut joined: Vec<String> = Vec::new();
        for piece in pieces(asked) {
            let together = joined.last().and_then(|last| self.together(last, &piece));
            match together {
                Some(word) => joined.splice(joined.len() - 1.., [word]).for_each(drop),
                None => joined.push(piece),
            }
        }
        let apart = joined.iter().flat_map(|word| self.apart(word));
        let words: Vec<String> = apart.filter(|word| !self.is_small(word)).collect();
        match joined.last() {
            Some(last) if words.is_empty() && joined.len() == 1 => vec![last.clone()],
            _ => words,
        }
    }

    /// The word that two pieces make: a known one, or nearly, if a space has torn it.
    fn together(&self, one: &str, other: &str) -> Option<String> {
        let word = format!("{one}{other}");
        let is_torn = || {
            let says = |piece: &str| self.is_known(piece) || self.small.contains(piece);
            !says(one) && !says(other) && self.words.iter().any(|known| near(&word, &known.spelt, 0) >= TORN)
        };
        (self.is_known(&word) || is_torn()).then_some(word)
    }

    /// The known words that a word is made of, if it is made of such alone: « motdepasse ».
    fn apart(&self, word: &str) -> Vec<String> {
        let signs: Vec<char> = word.chars().collect();
        if signs.len() < 5 || self.is_known(word) {
            return vec![word.to_owned()];
        }
        // The fewest pieces that end at each place.
        let mut cuts: Vec<Option<Vec<String>>> = vec![Some(Vec::new())];
        for end in 1..=signs.len() {
            let ways = (0..end).filter_map(|start| {
                let before = cuts.get(start)?.as_ref()?;
                let piece: String = signs.get(start..end)?.iter().collect();
                let is_piece = piece.len() > 1 && (self.small.contains(&piece) || self.is_known(&piece));
                is_piece.then(|| before.iter().cloned().chain([piece]).collect::<Vec<_>>())
            });
            let fewest = ways.min_by_key(Vec::len);
            cuts.push(fewest);
        }
        cuts.pop().flatten().unwrap_or_else(|| vec![word.to_owned()])
    }

    /// For each word that was asked for, how alike each known word is, times how much it says; and the most that a goal
    /// could so gather.
    fn likeness(&self, asked: &[String]) -> (Vec<Vec<f64>>, f64) {
        let mut most = 0.0;
        let likeness = asked
            .iter()
            .enumerate()
            .map(|(nth, word)| {
                let is_last = nth + 1 == asked.len();
                let sound = heard(word);
                let word = Asked { spelt: word, heard: &sound, letters: (Letters::of(word), Letters::of(&sound)) };
                let each: Vec<f64> = self.words.iter().map(|known| alike(&word, known, is_last)).collect();
                let best = each.iter().copied().fold(0.0, f64::max);
                // What a word says is what the word says that was probably meant.
                let meant = each.iter().zip(&self.words).filter(|(likeness, _)| **likeness >= best && best > 0.0);
                let says = meant.map(|(_, known)| known.rarity).fold(f64::INFINITY, f64::min);
                let says = if says.is_finite() { says } else { rarity(self.goals.len(), UNKNOWN) };
                most += says;
                // Beside the word itself, those that are only near it hardly count.
                each.into_iter()
                    .map(|near| if best > 0.0 { says * near.powi(2) * (near / best).powi(3) } else { 0.0 })
                    .collect()
            })
            .collect();
        (likeness, most)
    }
}

/// A word that was asked for.
struct Asked<'a> {
    spelt: &'a str,
    heard: &'a str,
    letters: (Letters, Letters),
}

/// Which letters a word has, to tell in no time that two words are not alike.
#[derive(Debug, Clone, Copy)]
struct Letters(u32);

impl Letters {
    fn of(word: &str) -> Self {
        Self(word.bytes().fold(0, |letters, sign| letters | 1 << (sign % 32)))
    }

    /// How many letters one word has at least that the other has not.
    fn apart(self, other: Self) -> usize {
        let only = |one: Self, other: Self| (one.0 & !other.0).count_ones() as usize;
        only(self, other).max(only(other, self))
    }
}

impl Goal {
    /// What its name as a whole answers to what was asked for, in one piece, whatever their words say; and how much more
    /// it answers than others that do so by their words.
    fn by_whole(&self, asked: &str) -> (f64, f64) {
        let likeness = strsim::sorensen_dice(asked, &self.whole);
        let begins = length(asked) >= SHORT && self.whole.starts_with(asked);
        let alone = match likeness {
            _ if begins => BEGUN,
            NEARLY.. => BEGUN * likeness,
            _ => 0.0,
        };
        let (share, least) = WHOLE;
        (alone, share * ((likeness - least) / (1.0 - least)).max(0.0))
    }

    /// The most that one word of the goal has of what each word has.
    fn best(&self, of_words: &[f64]) -> f64 {
        let own = self.words.iter().filter_map(|(place, weight)| Some(of_words.get(*place)? * weight));
        own.fold(0.0, f64::max)
    }
}

/// How much each of the words counts that a goal is looked for by.
fn hidden() -> impl Iterator<Item = f64> {
    let (first, less, least) = HIDDEN;
    std::iter::successors(Some(first), move |weight| Some((weight - less).max(least)))
}

/// How much a word says that so many of the goals have.
fn rarity(goals: usize, having: u32) -> f64 {
    let goals = u32::try_from(goals).unwrap_or(u32::MAX);
    (1.0 + f64::from(goals) / f64::from(having.max(1))).ln()
}

/// The words of a text, as they are compared; what a hyphen joins is two words.
fn pieces(text: &str) -> impl Iterator<Item = String> {
    let folded = folded(text);
    let pieces: Vec<String> = folded.split([' ', '-']).filter(|piece| !piece.is_empty()).map(str::to_owned).collect();
    pieces.into_iter()
}

/// The same, and what hyphens join as one word too.
fn words_and_joined(text: &str) -> Vec<String> {
    let folded = folded(text);
    let joined = folded.split(' ').filter(|word| word.contains('-')).map(|word| word.replace('-', ""));
    pieces(text).chain(joined).filter(|word| !word.is_empty()).collect()
}

/// A text in one piece.
fn whole(text: &str) -> String {
    pieces(text).collect()
}

/// How alike a word that was asked for (spelt and heard) and a known one are, from 0 to 1. The last word that was asked for
/// may only have begun.
fn alike(word: &Asked<'_>, known: &Word, is_last: bool) -> f64 {
    let Asked { spelt: asked, heard: sound, letters: (letters, sounds) } = *word;
    if asked == known.spelt {
        return 1.0;
    }
    let (long, own) = (length(asked), length(&known.spelt));
    let begun = if known.spelt.starts_with(asked) && (is_last || long > 3) {
        0.75 + 0.2 * ratio(long, own)
    } else if own > 3 && asked.starts_with(&known.spelt) {
        // « photographier » for « photo ».
        0.65 + 0.2 * ratio(own, long)
    } else {
        0.0
    };
    let by_ear = if sound == known.heard { 0.92 } else { 0.0 };
    let spelt = near(asked, &known.spelt, letters.apart(known.letters.0));
    let said = 0.95 * near(sound, &known.heard, sounds.apart(known.letters.1));
    let beginning = if is_last && long > 3 && own > long {
        let start: String = known.spelt.chars().take(long).collect();
        0.85 * near(asked, &start, 0)
    } else {
        0.0
    };
    let best = [begun, by_ear, spelt, said, beginning].into_iter().fold(0.0, f64::max);
    if best < ALIKE { 0.0 } else { best }
}

/// How near two words are that differ by a few letters: missing, added, other or swapped ones. 0 if by too many. It is
/// known already that they are `apart` at least by so many.
fn near(one: &str, other: &str, apart: usize) -> f64 {
    let (shorter, longer) = (length(one).min(length(other)), length(one).max(length(other)));
    let most = match shorter {
        0..=2 => 0,
        3..=5 => 1,
        6..=8 => 2,
        _ => 3,
    };
    if longer - shorter > most || apart > most {
        return 0.0;
    }
    let distance = strsim::osa_distance(one, other);
    if distance > most { 0.0 } else { 0.98 - 0.9 * ratio(distance, longer) }
}

fn length(word: &str) -> usize {
    word.chars().count()
}

/// Both are the lengths of words: small numbers, or as good as endless.
fn ratio(part: usize, whole: usize) -> f64 {
    let count = |number: usize| f64::from(u16::try_from(number).unwrap_or(u16::MAX));
    count(part) / count(whole).max(1.0)
}

#[cfg(test)]
mod tests;
