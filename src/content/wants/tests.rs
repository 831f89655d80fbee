//! The goals that the repository carries: what people type finds what they want.

use proptest::prelude::*;

use super::*;
use crate::comfort::{Hand, Language};
use crate::content::{Content, Source};
use crate::want::search::{Finder, Found, Kind, Named};

static CONTENT: std::sync::LazyLock<Content> = std::sync::LazyLock::new(|| Content::load(&[Source::Embedded]));
static FINDERS: std::sync::LazyLock<[(Vec<String>, Finder); 2]> =
    std::sync::LazyLock::new(|| Language::ALL.map(finder));

fn finder(language: Language) -> (Vec<String>, Finder) {
    let text = |sentence| CONTENT.words.text(&sentence, language, Hand::Right);
    let names: Vec<String> = CONTENT.wants.iter().map(|want| text(want.name())).collect();
    let likes: Vec<String> = CONTENT.wants.iter().map(|want| text(want.like())).collect();
    let named = names.iter().zip(&likes).map(|(name, like)| Named { name, like });
    let small = text(crate::want::small_words());
    let finder = Finder::new(named, &small);
    (names, finder)
}

fn ids(language: usize, asked: &str) -> (Vec<&'static str>, Kind) {
    let Found { goals, kind } = FINDERS[language].1.find(asked);
    (goals.into_iter().map(|nth| CONTENT.wants[nth].id.as_str()).collect(), kind)
}

#[test]
fn every_lesson_serves_something_that_people_want() {
    let led: BTreeSet<&LessonId> = CONTENT.wants.iter().flat_map(|want| &want.lessons).collect();
    let left: Vec<&LessonId> =
        CONTENT.lessons.values().filter(|lesson| !lesson.is_placement()).map(|lesson| &lesson.id).collect();
    let left: Vec<_> = left.into_iter().filter(|lesson| !led.contains(lesson)).collect();
    assert_eq!(left, Vec::<&LessonId>::new());
    assert!((30..=50).contains(&CONTENT.wants.len()), "{}", CONTENT.wants.len());
    let pictures: BTreeSet<&str> = CONTENT.wants.iter().map(|want| want.picture.as_str()).collect();
    assert_eq!(pictures.len(), CONTENT.wants.len(), "each has its own picture");
}

#[test]
fn a_pack_adds_goals_and_replaces_those_of_the_same_name() {
    let pack = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/good");
    let content = Content::load(&[Source::Embedded, Source::Folder(pack)]);
    assert_eq!(content.wants.len(), CONTENT.wants.len() + 1);
    assert_eq!(content.wants.last().unwrap().id, "see-the-pond");
    let place = |content: &Content| content.wants.iter().position(|want| want.id == "search");
    assert_eq!(place(&content), place(&CONTENT), "it keeps its place");
    assert_eq!(content.want("search").unwrap().lessons[0].as_str(), "garden/pond");
}

#[test]
fn what_people_want_is_short_and_begins_with_a_verb() {
    for (names, _) in FINDERS.iter() {
        for name in names {
            assert!((2..=6).contains(&name.split_whitespace().count()), "{name}");
            assert!(name.chars().count() <= 36, "{name}");
        }
    }
    for name in &FINDERS[0].0 {
        let verb = name.trim_start_matches("Ne pas ").trim_start_matches("Me ").trim_start_matches("me ");
        let verb = verb.split_whitespace().next().unwrap();
        assert!(["er", "ir", "re", "oir"].iter().any(|end| verb.ends_with(end)), "{name}");
    }
}

#[test]
fn what_people_type_finds_what_they_want() {
    let asked: [&[(&str, &str)]; 2] = [ASKED_FR, ASKED_EN];
    let mut missed = Vec::new();
    for (language, asked) in asked.into_iter().enumerate() {
        for (asked, wanted) in asked {
            let (ids, kind) = ids(language, asked);
            if kind != Kind::Like || !ids.iter().take(3).any(|id| id == wanted) {
                missed.push(format!("{asked}: {kind:?} {:?}", &ids[..ids.len().min(4)]));
            }
        }
    }
    assert!(missed.is_empty(), "{} missed\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn what_nobody_teaches_here_gives_the_nearest() {
    for (language, asked) in
        [(0, "réparer ma tondeuse"), (0, "xyzzy"), (0, "zqwxk"), (1, "knit a jumper"), (1, "zqwxk")]
    {
        let (ids, kind) = ids(language, asked);
        assert_eq!(kind, Kind::Nearest, "{asked}: {ids:?}");
        assert!(!ids.is_empty());
    }
}

/// One slip of the hand: a letter missing, twice, other, or swapped with the next.
fn slip(name: &str, place: usize, kind: u8, sign: char) -> String {
    let mut signs: Vec<char> = name.chars().collect();
    let place = place % signs.len();
    match kind {
        0 => drop(signs.remove(place)),
        1 => signs.insert(place, signs[place]),
        2 => signs[place] = sign,
        _ if place + 1 < signs.len() => signs.swap(place, place + 1),
        _ => {}
    }
    signs.into_iter().collect()
}

/// Every letter of every name, missed in its turn.
#[test]
fn a_name_with_a_letter_missing_or_swapped_still_finds_it() {
    for (names, finder) in FINDERS.iter() {
        for (nth, name) in names.iter().enumerate() {
            for (place, kind) in (0..name.chars().count()).flat_map(|place| [(place, 0), (place, 3)]) {
                let asked = slip(name, place, kind, ' ');
                let Found { goals, kind } = finder.find(&asked);
                let names: Vec<&String> = goals.iter().take(3).map(|nth| &names[*nth]).collect();
                assert!(kind == Kind::Like && goals.iter().take(3).any(|goal| *goal == nth), "{asked}: {names:?}");
            }
            let Found { goals, .. } = finder.find(&name.to_uppercase());
            assert_eq!(goals[0], nth, "{name} in capitals");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn a_name_with_a_slip_and_no_accents_still_finds_it(
        language in 0_usize..2, nth in any::<prop::sample::Index>(), place in 0_usize..40, kind in 0_u8..4,
        sign in prop::char::range('a', 'z'),
    ) {
        use unicode_normalization::UnicodeNormalization;
        let (names, finder) = &FINDERS[language];
        let nth = nth.index(names.len());
        let bare: String = names[nth].nfd().filter(char::is_ascii).collect();
        let asked = slip(&bare, place, kind, sign);
        let Found { goals, kind } = finder.find(&asked);
        prop_assert_eq!(kind, Kind::Like, "{}", &asked);
        prop_assert!(goals.iter().take(3).any(|goal| *goal == nth), "{}: {:?}", asked, names[goals[0]]);
    }
}

const ASKED_FR: &[(&str, &str)] = &[
    ("lire mes mails", "read-mail"),
    ("lire mail", "read-mail"),
    ("voir mes e-mails", "read-mail"),
    ("consulter ma messagerie", "read-mail"),
    ("repondre a un mel", "answer-mail"),
    ("raipondre", "answer-mail"),
    ("réponse mail", "answer-mail"),
    ("ecrire un courriel", "write-mail"),
    ("envoyer un mail", "write-mail"),
    ("envoié un mail", "write-mail"),
    ("envoyer une foto", "send-photo"),
    ("photo", "send-photo"),
    ("fotos de vacances", "send-photo"),
    ("whatsapp", "video-call"),
    ("watsap", "video-call"),
    ("appeler mon petit fils", "video-call"),
    ("skyp", "video-call"),
    ("visio", "video-call"),
    ("vidéo petite fille", "video-call"),
    ("téléphoner", "call"),
    ("telefoner", "call"),
    ("apeler ma fille", "call"),
    ("décrocher", "call"),
    ("rdv", "appointment"),
    ("rendez vous medecin", "appointment"),
    ("rendévous", "appointment"),
    ("doctolib", "appointment"),
    ("docteur", "appointment"),
    ("arnaque", "no-scam"),
    ("arnak", "no-scam"),
    ("me faire avoir", "no-scam"),
    ("se faire avoir", "no-scam"),
    ("escrocs", "no-scam"),
    ("google", "search"),
    ("gougle", "search"),
    ("chercher une recette", "search"),
    ("aller sur internet", "search"),
    ("sms", "text-message"),
    ("texto", "text-message"),
    ("écrire un message à ma fille", "text-message"),
    ("attestation caf", "certificate"),
    ("atestation", "certificate"),
    ("imprimer", "certificate"),
    ("inprimé", "certificate"),
    ("remplir un formulaire", "form"),
    ("formulère", "form"),
    ("déclaration impôts", "form"),
    ("envoyer un justificatif", "send-paper"),
    ("scanner un papier", "paper-photo"),
    ("mot de passe oublié", "lost-password"),
    ("motdepasse", "lost-password"),
    ("mot de pass perdu", "lost-password"),
    ("j’ai oublié mon code", "lost-password"),
    ("smartphone", "smartphone"),
    ("smartfone", "smartphone"),
    ("portable", "smartphone"),
    ("souris", "mouse"),
    ("sourie", "mouse"),
    ("cliquer", "mouse"),
    ("clavier", "keyboard"),
    ("clavié", "keyboard"),
    ("taper un texte", "keyboard"),
    ("ordinateur", "computer"),
    ("ordi", "computer"),
    ("ordinatteur", "computer"),
    ("je suis débutant", "computer"),
    ("boite mail", "mailbox"),
    ("ouvrir ma messagerie", "mailbox"),
    ("créer une adresse mail", "new-address"),
    ("adresse gmail", "new-address"),
    ("pièce jointe", "attach"),
    ("piece jointe", "open-document"),
    ("joindre un document", "attach"),
    ("ouvrir un pdf", "open-document"),
    ("supprimer", "delete-mail"),
    ("suprimer mail", "delete-mail"),
    ("corbeille", "delete-mail"),
    ("se déconnecter de ma boîte", "leave-mailbox"),
    ("quel site pour la retraite", "which-service"),
    ("me connecter à ameli", "sign-in"),
    ("mon espace personnel", "sign-in"),
    ("identifiant", "sign-in"),
    ("créer un compte", "account"),
    ("inscription", "account"),
    ("france connect", "one-key"),
    ("franceconnect", "one-key"),
    ("code sms", "code"),
    ("code de vérification", "code"),
    ("mot de passe solide", "password"),
    ("site officiel", "true-site"),
    ("faux site", "true-site"),
    ("cookies", "pop-up"),
    ("cookie", "pop-up"),
    ("publicité", "pop-up"),
    ("fermer la fenêtre", "pop-up"),
    ("déconnexion", "leave-mailbox"),
    ("ordinateur public", "leave-nothing"),
    ("photographier une facture", "paper-photo"),
    ("c’est trop petit", "larger"),
    ("grossir le texte", "larger"),
    ("je vois mal", "larger"),
    ("wifi", "wifi"),
    ("ouifi", "wifi"),
    ("wi-fi", "wifi"),
    ("wi fi", "wifi"),
    ("batterie", "battery"),
    ("chargeur", "battery"),
    ("application", "store"),
    ("instaler une appli", "store"),
    ("sms bizarre", "odd-message"),
    ("faux sms", "odd-message"),
    ("colis", "odd-message"),
    ("banque au téléphone", "odd-call"),
    ("faux conseiller", "odd-call"),
    ("majuscules", "accents"),
    ("mettre un accent", "accents"),
    ("arobase", "at-sign"),
    ("arobas", "at-sign"),
    ("@", "at-sign"),
    ("retrouver une photo", "find-document"),
    ("j'ai perdu un document", "find-document"),
    ("glisser", "drag"),
    ("jouer aux cartes", "drag"),
    ("descendre dans la page", "scroll"),
    ("molette", "scroll"),
    ("annuler", "go-back"),
    ("revenir en arière", "go-back"),
    ("retour", "go-back"),
];

const ASKED_EN: &[(&str, &str)] = &[
    ("read email", "read-mail"),
    ("check my emials", "read-mail"),
    ("reply", "answer-mail"),
    ("anser an email", "answer-mail"),
    ("write an e-mail", "write-mail"),
    ("send email", "write-mail"),
    ("send fotos", "send-photo"),
    ("pictures", "send-photo"),
    ("video call", "video-call"),
    ("facetime", "video-call"),
    ("face time", "video-call"),
    ("ring my daughter", "call"),
    ("telefone", "call"),
    ("docter", "appointment"),
    ("apointment", "appointment"),
    ("scams", "no-scam"),
    ("fraud", "no-scam"),
    ("google", "search"),
    ("serch", "search"),
    ("text my son", "text-message"),
    ("print", "certificate"),
    ("fill in form", "form"),
    ("upload a document", "send-paper"),
    ("forgot password", "lost-password"),
    ("forgoten pasword", "lost-password"),
    ("smart phone", "smartphone"),
    ("mouse", "mouse"),
    ("keybord", "keyboard"),
    ("computer", "computer"),
    ("log in to my mail", "mailbox"),
    ("new email address", "new-address"),
    ("attachment", "attach"),
    ("open an attachement", "open-document"),
    ("delete", "delete-mail"),
    ("junk mail", "delete-mail"),
    ("sign out", "leave-mailbox"),
    ("sign in", "sign-in"),
    ("create account", "account"),
    ("verification code", "code"),
    ("strong password", "password"),
    ("is this website real", "true-site"),
    ("cookies", "pop-up"),
    ("privacy", "leave-nothing"),
    ("scan a bill", "paper-photo"),
    ("bigger letters", "larger"),
    ("i can’t see well", "larger"),
    ("wifi", "wifi"),
    ("wi fi", "wifi"),
    ("battery", "battery"),
    ("apps", "store"),
    ("strange text", "odd-message"),
    ("bank call", "odd-call"),
    ("capital letters", "accents"),
    ("at sign", "at-sign"),
    ("lost document", "find-document"),
    ("drag and drop", "drag"),
    ("scroll", "scroll"),
    ("undo", "go-back"),
    ("mistake", "go-back"),
];
