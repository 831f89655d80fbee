//! What people type, held against goals.

use proptest::prelude::*;

use super::*;

const SMALL: &str = "je veux voudrais un une le la les mon ma mes de du des me ne pas sur à au est ce que vous";

const GOALS: [(&str, &str); 14] = [
    ("Lire mes mails", "email courriel messagerie boîte reçu"),
    ("Répondre à un mail", "email courriel réponse"),
    ("Écrire un mail", "email courriel envoyer message"),
    ("Envoyer une photo", "image joindre pièce jointe email mail"),
    ("Appeler mon petit-fils en vidéo", "whatsapp skype visio facetime petite fille famille"),
    ("Téléphoner", "appel appeler portable smartphone numéro"),
    ("Prendre un rendez-vous", "rdv médecin docteur doctolib"),
    ("Imprimer une attestation", "papier document télécharger caf"),
    ("Retrouver mon mot de passe", "oublié perdu code"),
    ("Ne pas me faire avoir", "arnaque escroc piège faux mail faux sms"),
    ("Remplir un formulaire", "dossier demande caf impôts"),
    ("Taper au clavier", "touches lettres écrire majuscule accent arobase"),
    ("Tenir la souris", "cliquer pointeur flèche"),
    ("Agrandir les lettres", "gros caractères lire mal voir lunettes"),
];

fn finder() -> Finder {
    Finder::new(GOALS.map(|(name, like)| Named { name, like }), SMALL)
}

fn names(asked: &str) -> (Vec<&'static str>, Kind) {
    let Found { goals, kind } = finder().find(asked);
    (goals.into_iter().map(|nth| GOALS[nth].0).collect(), kind)
}

fn first(asked: &str) -> &'static str {
    let (names, kind) = names(asked);
    assert_eq!(kind, Kind::Like, "{asked}");
    names[0]
}

#[test]
fn nothing_asked_gives_all_in_their_order() {
    for asked in ["", "   ", "?!", "je veux", "Je voudrais un"] {
        assert_eq!(finder().find(asked), Found { goals: (0..GOALS.len()).collect(), kind: Kind::All }, "{asked}");
    }
    assert_eq!(Finder::default().find("mail"), Found { goals: vec![], kind: Kind::Nearest });
}

#[test]
fn words_as_people_type_them_find_the_goal() {
    for (asked, goal) in [
        ("lire mes mails", "Lire mes mails"),
        ("LIRE MES MAIL", "Lire mes mails"),
        ("mails lire", "Lire mes mails"),
        ("liremesmails", "Lire mes mails"),
        ("repondre", "Répondre à un mail"),
        ("raipondre au mel", "Répondre à un mail"),
        ("fotau", "Envoyer une photo"),
        ("je veux envoyer des fotos", "Envoyer une photo"),
        ("photographier", "Envoyer une photo"),
        ("rendé vous", "Prendre un rendez-vous"),
        ("rendezvous", "Prendre un rendez-vous"),
        ("rdv docteur", "Prendre un rendez-vous"),
        ("medcin", "Prendre un rendez-vous"),
        ("motdepasse", "Retrouver mon mot de passe"),
        ("mot de pass oublier", "Retrouver mon mot de passe"),
        ("telefone", "Téléphoner"),
        ("télépohner", "Téléphoner"),
        ("petit fils", "Appeler mon petit-fils en vidéo"),
        ("video", "Appeler mon petit-fils en vidéo"),
        ("face time", "Appeler mon petit-fils en vidéo"),
        ("atestation", "Imprimer une attestation"),
        ("inprimer", "Imprimer une attestation"),
        ("arnak", "Ne pas me faire avoir"),
        ("l’arnaque", "Ne pas me faire avoir"),
        ("formulère", "Remplir un formulaire"),
        ("clavié", "Taper au clavier"),
        ("j'ai oublié mon code", "Retrouver mon mot de passe"),
    ] {
        assert_eq!(first(asked), goal, "{asked}");
    }
}

#[test]
fn what_is_being_typed_narrows_and_never_loses_the_goal() {
    for (name, _) in GOALS {
        let signs: Vec<char> = name.chars().collect();
        for end in 4..=signs.len() {
            let asked: String = signs[..end].iter().collect();
            let (names, kind) = names(&asked);
            assert!(kind == Kind::All || names.contains(&name), "{asked}: {names:?}");
        }
    }
    let (all, _) = names("");
    let (some, _) = names("mail");
    let (fewer, _) = names("mail photo");
    assert!(all.len() > some.len() && some.len() > fewer.len(), "{some:?} {fewer:?}");
}

#[test]
fn what_nothing_is_like_gives_the_nearest_and_says_so() {
    for asked in ["xyzzy", "acheter des chaussures", "bonjour", "tondeuse", "123"] {
        let (names, kind) = names(asked);
        assert_eq!((kind, names.len()), (Kind::Nearest, NEAREST), "{asked}: {names:?}");
    }
}

#[test]
fn even_endless_words_are_looked_at() {
    let asked = "mail".repeat(100_000);
    assert!(!finder().find(&asked).goals.is_empty());
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

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn a_name_with_one_slip_finds_its_goal(
        nth in 0..GOALS.len(), place in 0_usize..40, kind in 0_u8..4, sign in "[a-zé ]", bare in any::<bool>(),
    ) {
        let name = GOALS[nth].0;
        let asked = if bare { folded(name) } else { name.to_owned() };
        let asked = slip(&asked, place, kind, sign.chars().next().unwrap());
        let found = finder().find(&asked);
        prop_assert_eq!(found.kind, Kind::Like, "{}", asked);
        prop_assert_eq!(found.goals.first(), Some(&nth), "{}", asked);
    }

    #[test]
    fn anything_may_be_typed(asked in "\\PC*") {
        prop_assert!(!finder().find(&asked).goals.is_empty());
    }
}
