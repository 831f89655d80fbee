//! Words that are missing, that nothing uses, that ask for what they are not given, or that differ between languages.

use std::collections::{BTreeMap, BTreeSet};

use super::Problem;
use super::sheet::{self, Item, Sheet};
use crate::comfort::Language;
use crate::content::{Content, edition_files, path_files};
use crate::lesson::locate::Place;
use crate::lesson::{LessonId, check::nearest};
use crate::progress::card::Edition;
use crate::sentence::{Scope, Sentence};
use crate::want::{self, SMALL_WORDS};
use crate::words::{self, Words, app};
use crate::workshop::path::Path;
use crate::world::AnyMachine;
use crate::world::real::REAL;

/// A message that a file lacks. If it holds an unused one of a like name, that is probably it.
pub fn missing(top: &Sheet, sheets: &[Sheet], message: &str, unused: &[&str]) -> Problem {
    let (owner, attribute) = message.split_once('.').map_or((message, None), |(owner, own)| (owner, Some(own)));
    let place = match (attribute, sheet::find(sheets, owner)) {
        (Some(_), Some((sheet, item))) if sheet.layer == top.layer => item.place,
        _ => Place::START,
    };
    let remedy = match (nearest(message, unused.iter().copied()).first(), attribute) {
        (Some(near), _) => format!("is it `{near}`, which nothing uses? Otherwise write it"),
        (None, Some(attribute)) => format!("write `.{attribute} = …` below `{owner} = …`"),
        (None, None) => format!("write `{message} = …`"),
    };
    Problem::new(&top.name, place, format!("`{message}` is missing"), remedy)
}

/// What the sentences of a file are given.
#[derive(Debug, Clone, Copy)]
pub struct Given {
    /// The names of the arguments.
    arguments: &'static [&'static str],
    /// How many variants there are of what the sentences belong to.
    variants: u32,
}

impl Given {
    /// What the sentences of a lesson of so many variants are given, and those of the worlds it may stand in.
    pub const fn of_lesson(variants: u32) -> Self {
        let [_, arguments @ ..] = &words::ARGUMENTS;
        Self { arguments, variants }
    }

    /// What a sentence of the cards « En vrai » is given.
    const fn of_cards() -> Self {
        Self { arguments: &words::DATE, variants: 1 }
    }

    /// What a sentence for counsellors may be given: a number, or nothing.
    const fn of_counsellor() -> Self {
        let [arguments @ .., _] = &words::ARGUMENTS;
        Self { arguments, variants: 1 }
    }

    /// What a sentence of the app or of the topics is given: no variant, and seldom a number.
    fn of_app(name: &str) -> Self {
        let numbered = app::NUMBERED.iter().map(|(message, _)| *message).chain(["lesson-minutes", "trouble-left-out"]);
        let [arguments @ .., _] = &words::ARGUMENTS;
        let arguments = if numbered.into_iter().any(|message| message == name) { arguments } else { &arguments[1..] };
        Self { arguments, variants: 1 }
    }
}

/// `` `$hand`, `$keyboard` and `$variant` ``
fn listed(names: &[&str]) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`${name}`")).collect();
    match names.split_last() {
        Some((last, names)) if !names.is_empty() => format!("{} and {last}", names.join(", ")),
        _ => names.concat(),
    }
}

/// What an item asks for and will not be given, so that it would show with a hole.
pub fn holes(words: &Words, sheet: &Sheet, sheets: &[Sheet], item: &Item, given: Given) -> Vec<Problem> {
    let mut problems = beyond(sheet, item, given);
    let mut tell = |what: String, remedy: String| problems.push(Problem::new(&sheet.name, item.place, what, remedy));
    for variable in item.variables.iter().filter(|variable| !given.arguments.contains(&variable.as_str())) {
        tell(
            format!("`{}` asks for `${variable}`, which it is not given", item.name),
            format!("only {} can be used here", listed(given.arguments)),
        );
    }
    for reference in &item.references {
        if sheet::find(sheets, reference).is_none_or(|(_, item)| !item.has_words) {
            tell(
                format!("`{}` takes in `{reference}`, which is not in this file", item.name),
                format!("write `{reference} = …` here"),
            );
        }
    }
    for function in item.functions.iter().filter(|function| *function != "NUMBER") {
        tell(format!("there is no function `{function}`"), "write the words without it".into());
    }
    for hand in item.hands.iter().filter(|hand| !matches!(hand.as_str(), "left" | "right")) {
        tell(
            format!("`{}` has a variant `{hand}` of `$hand`", item.name),
            "`$hand` is `left` or `right`, in every language".into(),
        );
    }
    for keyboard in item.keyboards.iter().filter(|keyboard| !words.keyboards().contains(*keyboard)) {
        let known: Vec<String> = words.keyboards().iter().map(|known| format!("`{known}`")).collect();
        tell(
            format!("`{}` has a variant `{keyboard}` of `$keyboard`", item.name),
            if known.is_empty() {
                "write the words without it: there is no keyboard".into()
            } else {
                format!("`$keyboard` is {}", known.join(" or "))
            },
        );
    }
    problems
}

/// The variants by `$variant` that no lesson comes to. Nobody sees them, and nothing has a hole.
fn beyond(sheet: &Sheet, item: &Item, given: Given) -> Vec<Problem> {
    let variants: Vec<String> = (1..=given.variants).map(|variant| variant.to_string()).collect();
    let is_given = item.variables.iter().all(|variable| given.arguments.contains(&variable.as_str()));
    let unknown = item.variants.iter().filter(|variant| is_given && !variants.contains(variant));
    unknown
        .map(|variant| {
            let what = format!("`{}` has a variant `{variant}` of `$variant`", item.name);
            let remedy = match given.variants {
                1 => "add `variants: 2` to the lesson, or write the words without it".into(),
                most => format!("`$variant` goes from 1 to {most}, as `variants` says in the lesson"),
            };
            Problem::new(&sheet.name, item.place, what, remedy).as_remark()
        })
        .collect()
}

/// The messages of worlds and sites.
type OfScopes = BTreeMap<Scope, Vec<String>>;

/// What one file of words may hold, and must.
struct Wanted {
    must: Vec<String>,
    may: BTreeSet<String>,
}

/// Checks every file of words but for what [`super::lesson`] has told already.
pub fn problems(content: &Content) -> Vec<Problem> {
    let files = &content.files;
    let mut problems = Vec::new();
    // By path below the language: the files there are, and those that the lessons and the app ask for.
    let mut paths: BTreeMap<String, BTreeSet<Language>> = BTreeMap::new();
    let worlds = words::WORLDS.iter().map(|world| words::path(&Scope::World(world)));
    let lessons = content.drafts.iter().filter_map(|draft| draft.lesson.as_deref());
    let of_scopes = words::scope_messages(lessons, &content.cards);
    let scopes = of_scopes.keys().map(words::path);
    for path in ["app.ftl", "topics.ftl", "counsellor.ftl", "paths.ftl", "wants.ftl", "pictures.ftl"]
        .map(String::from)
        .into_iter()
        .chain(worlds)
        .chain(scopes)
    {
        paths.insert(path, Language::ALL.into());
    }
    for layer in files.layers() {
        for path in files.texts(layer).into_iter().filter(|path| path.starts_with("locales/")) {
            match words::split(&path) {
                Some((language, rest)) => {
                    paths.entry(rest.to_owned()).or_default().insert(language);
                }
                None => problems.push(
                    Problem::new(
                        files.name(layer, &path),
                        Place::START,
                        "not a language of Déclic",
                        "use `fr` or `en`",
                    )
                    .as_remark(),
                ),
            }
        }
    }
    for path in paths.keys() {
        let sheets = Language::ALL.map(|language| Sheet::of_path(files, &words::full_path(language, path)));
        problems.extend(of_path(content, &of_scopes, path, &sheets));
        problems.extend(differing(&sheets));
    }
    problems
}

fn of_path(content: &Content, of_scopes: &OfScopes, path: &str, sheets: &[Vec<Sheet>; 2]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let scope = scope(content, of_scopes, path);
    let is_lesson = matches!(scope, Ok(Scope::Lesson(_)));
    let wanted = match &scope {
        Ok(scope) => wanted(content, of_scopes, scope),
        Err(remedy) => {
            for sheet in sheets.iter().flatten() {
                let what = "nothing uses this file of words";
                problems.push(Problem::new(&sheet.name, Place::START, what, remedy).as_remark());
            }
            return problems;
        }
    };
    // A lesson whose structure does not hold says not what it needs.
    let Some(wanted) = wanted else { return problems };
    let most_variants = words::most_variants(content.drafts.iter().filter_map(|draft| draft.lesson.as_deref()));
    for (language, sheets) in Language::ALL.into_iter().zip(sheets) {
        let referenced: BTreeSet<&String> =
            sheets.iter().flat_map(|sheet| &sheet.items).flat_map(|item| &item.references).collect();
        for sheet in sheets {
            let unused = sheet.items.iter().filter(|item| {
                let is_wanted = wanted.must.contains(&item.name) || wanted.may.contains(&item.name);
                // The bare name of attributes is no sentence of its own.
                item.has_words && !is_wanted && !referenced.contains(&item.name)
            });
            for item in unused {
                let near = nearest(&item.name, wanted.must.iter().map(String::as_str));
                let near = near.iter().find(|near| sheet::find(sheets, near).is_none());
                let remedy =
                    near.map_or_else(|| "remove it".into(), |near| format!("is it `{near}`, which is missing?"));
                let what = format!("nothing uses `{}`", item.name);
                problems.push(Problem::new(&sheet.name, item.place, what, remedy).as_remark());
            }
        }
        if is_lesson {
            continue;
        }
        problems.extend(sheets.iter().flat_map(|sheet| sheet.problems.clone()));
        for sheet in sheets {
            for item in &sheet.items {
                let given = match scope {
                    Ok(Scope::World(REAL)) => Given::of_cards(),
                    Ok(Scope::World(_) | Scope::Site(_)) => Given::of_lesson(most_variants),
                    Ok(Scope::Counsellor) => Given::of_counsellor(),
                    _ => Given::of_app(&item.name),
                };
                problems.extend(holes(&content.words, sheet, sheets, item, given));
            }
        }
        problems.extend(missing_from(content, path, language, sheets, &wanted));
    }
    problems
}

/// What the app, the topics or a world lacks in a language.
fn missing_from(content: &Content, path: &str, language: Language, sheets: &[Sheet], wanted: &Wanted) -> Vec<Problem> {
    let absent = || wanted.must.iter().filter(|message| sheet::find(sheets, message).is_none_or(|(_, i)| !i.has_words));
    let Some(top) = sheets.last() else {
        let layer = content.files.layers().rev().find(|layer| is_asked_by(content, *layer, path)).unwrap_or(0);
        let name = content.files.name(layer, &words::full_path(language, path));
        let what = format!("there is no such file, and {} messages are missing", wanted.must.len());
        let remedy = format!("write it, beginning with `{} = …`", wanted.must.first().map_or("", String::as_str));
        return if wanted.must.is_empty() { Vec::new() } else { vec![Problem::new(name, Place::START, what, remedy)] };
    };
    let unused: Vec<&str> = top.items.iter().map(|item| item.name.as_str()).collect();
    let unused: Vec<&str> =
        unused.into_iter().filter(|name| !wanted.must.iter().any(|wanted| wanted == name)).collect();
    absent()
        .map(|message| {
            let mut problem = missing(top, sheets, message, &unused);
            // The words of a pack's topic or path are missing from the pack, not from the binary.
            let owner = message.split('.').next().unwrap_or_default();
            let structure = match path {
                "topics.ftl" => Some(format!("lessons/{owner}/topic.ron")),
                "pictures.ftl" => of_picture(content, owner),
                "wants.ftl" => Some("lessons/wants.ron".to_owned()),
                "paths.ftl" => owner.split('-').nth(1).map(|letter| format!("lessons/paths/{letter}.ron")),
                _ => None,
            };
            if let Some(structure) = structure {
                let layer = content.files.find(&structure).unwrap_or(top.layer);
                if layer != top.layer {
                    problem.file = content.files.name(layer, &words::full_path(language, path));
                    (problem.line, problem.column) = (Place::START.line, Place::START.column);
                }
            }
            problem
        })
        .collect()
}

/// The file of the letter whose cards need a picture's name.
fn of_picture(content: &Content, message: &str) -> Option<String> {
    let edition = content.editions.iter().find(|edition| edition.messages().iter().any(|known| known == message))?;
    Some(format!("lessons/cards/{}.ron", edition.letter))
}

fn is_asked_by(content: &Content, layer: usize, path: &str) -> bool {
    let own = |language: Language| content.files.has(layer, &words::full_path(language, path));
    let holds = |is_one: fn(&str) -> bool| content.files.texts(layer).iter().any(|path| is_one(path));
    match path {
        "topics.ftl" => holds(|path| path.ends_with("/topic.ron")),
        "paths.ftl" => holds(|path| path.starts_with("lessons/paths/")),
        "wants.ftl" => holds(|path| path == "lessons/wants.ron"),
        "pictures.ftl" => holds(|path| path.starts_with("lessons/cards/")),
        _ => Language::ALL.into_iter().any(own),
    }
}

/// The scope of a path, or what to do with a file of no scope.
fn scope(content: &Content, of_scopes: &OfScopes, path: &str) -> Result<Scope, String> {
    match path {
        "app.ftl" => return Ok(Scope::App),
        "topics.ftl" => return Ok(Scope::Topics),
        "counsellor.ftl" => return Ok(Scope::Counsellor),
        "paths.ftl" => return Ok(Scope::Paths),
        "wants.ftl" => return Ok(Scope::Wants),
        "pictures.ftl" => return Ok(Scope::Pictures),
        _ => {}
    }
    let name = path.strip_suffix(".ftl").unwrap_or(path);
    if let Some(world) = name.strip_prefix("worlds/") {
        let known = words::WORLDS.iter().find(|known| **known == world);
        return known.map(|known| Scope::World(known)).ok_or_else(|| suggestion(world, words::WORLDS.iter().copied()));
    }
    if let Some(site) = name.strip_prefix("sites/") {
        let scope = Scope::Site(site.into());
        let sites = of_scopes.keys().filter_map(|scope| match scope {
            Scope::Site(site) => Some(&**site),
            _ => None,
        });
        return if of_scopes.contains_key(&scope) { Ok(scope) } else { Err(suggestion(site, sites)) };
    }
    let Some(lesson) = name.strip_prefix("lessons/") else {
        return Err("its place is `app.ftl`, `topics.ftl`, `counsellor.ftl`, `paths.ftl`, `wants.ftl`, `pictures.ftl`, `worlds/`, `sites/` or `lessons/<topic>/`".into());
    };
    let ids = content.drafts.iter().map(|draft| draft.id.as_str());
    match LessonId::new(lesson).filter(|id| content.drafts.iter().any(|draft| draft.id == *id)) {
        Some(id) => Ok(Scope::Lesson(id)),
        None => Err(suggestion(lesson, ids)),
    }
}

fn suggestion<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    match nearest(name, known).first() {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("write what it belongs to (`{name}`), or remove it"),
    }
}

fn wanted(content: &Content, of_scopes: &OfScopes, scope: &Scope) -> Option<Wanted> {
    let plain = |must: Vec<String>| Wanted { must, may: BTreeSet::new() };
    Some(match scope {
        Scope::App => {
            let attributes = app::ATTRIBUTES.iter().map(|(message, attribute)| format!("{message}.{attribute}"));
            plain(app::MESSAGES.iter().map(|message| (*message).to_owned()).chain(attributes).collect())
        }
        Scope::Topics => {
            plain(content.shelves.iter().flat_map(|topic| [topic.clone(), format!("{topic}.line")]).collect())
        }
        Scope::Counsellor => plain(app::COUNSELLOR.iter().map(|message| (*message).to_owned()).collect()),
        // A path whose structure does not hold says not what it needs.
        Scope::Paths if content.paths.len() < path_files(&content.files) => return None,
        Scope::Paths => {
            let own = app::PATHS.iter().map(|message| (*message).to_owned());
            plain(own.chain(content.paths.iter().flat_map(Path::messages)).collect())
        }
        Scope::Wants => {
            // A file whose structure does not hold says not what it needs.
            let names = content.want_names.as_ref()?;
            let small = (!names.is_empty()).then(|| SMALL_WORDS.to_owned());
            plain(names.iter().flat_map(|name| want::messages(name)).chain(small).collect())
        }
        // A letter whose structure does not hold says not what it needs.
        Scope::Pictures if content.editions.len() < edition_files(&content.files) => return None,
        Scope::Pictures => plain(content.editions.iter().flat_map(Edition::messages).collect()),
        // What a machine reads as a text need not be a sentence.
        Scope::World(world) => {
            let machines = content.drafts.iter().filter_map(|draft| draft.lesson.as_ref());
            let texts = machines.flat_map(|lesson| lesson.world.machines()).flat_map(AnyMachine::texts);
            let may = texts.filter_map(|text| Some(text.strip_prefix(world)?.strip_prefix('/')?.to_owned())).collect();
            Wanted { must: of_scopes.get(scope).cloned().unwrap_or_default(), may }
        }
        Scope::Site(_) => plain(of_scopes.get(scope).cloned().unwrap_or_default()),
        Scope::Lesson(id) => {
            let lesson = content.drafts.iter().find(|draft| draft.id == *id)?.lesson.as_ref()?;
            let of = |sentence: Sentence| match sentence.attribute {
                Some(attribute) => format!("{}.{attribute}", sentence.message),
                None => sentence.message,
            };
            let may = words::lesson_sentences(lesson).into_iter().map(of).collect();
            Wanted { must: lesson.messages(), may }
        }
    })
}

/// Words that ask for something (the hand, a number) in one language and not in the other, or that have other variants
/// there: forgotten in one.
fn differing([reference, other]: &[Vec<Sheet>; 2]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let names: BTreeSet<&String> = other.iter().flat_map(|sheet| &sheet.items).map(|item| &item.name).collect();
    for name in names.into_iter().filter(|name| !name.starts_with('-')) {
        let (Some((_, french)), Some((sheet, english))) = (sheet::find(reference, name), sheet::find(other, name))
        else {
            continue;
        };
        let list = |names: &BTreeSet<String>| {
            if names.is_empty() {
                "nothing".to_owned()
            } else {
                names.iter().map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ")
            }
        };
        if french.variables != english.variables {
            let (here, there) = (list(&english.variables), list(&french.variables));
            let what = format!("`{name}` asks for {here} here and for {there} in French");
            problems.push(Problem::new(&sheet.name, english.place, what, "ask for the same in both").as_remark());
        } else if french.variants != english.variants {
            let list = |names: &BTreeSet<String>| names.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
            let (here, there) = (list(&english.variants), list(&french.variants));
            let what = format!("`{name}` has the variants {here} here and {there} in French");
            problems.push(Problem::new(&sheet.name, english.place, what, "write the same in both").as_remark());
        }
    }
    problems
}
