//! The whole settings file, commented for whoever opens it with an editor: what each field is, its bounds, its default.
//!
//! French first, as the counsellors' language; English where it is short.

use std::fmt::Write;
use std::path::Path;

use serde::Serialize;

use super::{SaveError, Settings};
use crate::comfort::Comfort;

/// A file being written.
struct Page {
    text: String,
    indent: &'static str,
}

impl Page {
    fn line(&mut self, line: &str) {
        // Writing to a String does not fail.
        let _ = writeln!(self.text, "{}{line}", self.indent);
    }

    fn comment(&mut self, lines: &[&str]) {
        for line in lines {
            self.line(&format!("// {line}"));
        }
    }

    fn field(&mut self, comment: &[&str], name: &str, value: &str) {
        self.comment(comment);
        self.line(&format!("{name}: {value},"));
    }

    fn begin(&mut self, comment: &[&str], name: &str) {
        self.comment(comment);
        self.line(&format!("{name}: ("));
        self.indent = "        ";
    }

    fn end(&mut self) {
        self.indent = "    ";
        self.line("),");
    }
}

/// The file of these settings over others: a field that says what they say already is there as a comment, so that it follows
/// them when they change.
pub(super) fn text_over(settings: &Settings, base: &Settings) -> Result<String, SaveError> {
    let (text, base) = (text(settings)?, text(base)?);
    // Each field is one line, and the same fields stand on the same lines.
    let lines = text.lines().zip(base.lines()).map(|(line, base)| {
        let field = line.trim_start();
        let is_field = field.contains(": ") && !field.starts_with("//") && field.ends_with(',');
        let indent = " ".repeat(line.len() - field.len());
        if is_field && line == base { format!("{indent}// {field}\n") } else { format!("{line}\n") }
    });
    Ok(lines.collect())
}

/// The file of these settings, every field of it.
pub(super) fn text(settings: &Settings) -> Result<String, SaveError> {
    let Settings { comfort, venue, hidden, first, idle_minutes, volumes, workshop_sound, code, .. } = settings;
    let mut page = Page { text: String::new(), indent: "" };
    page.comment(&[
        "Les réglages de ce lieu, pour Déclic. The settings of this place.",
        "Une ligne qui commence par // ne compte pas : /etc/declic/settings.ron décide, ou la valeur habituelle.",
        "A line that begins with // does not count: the machine’s file decides, or the usual value.",
        "Pour contrôler ce fichier : declic config check",
    ]);
    page.line("(");
    page.indent = "    ";
    page.begin(&["Qui accueille ici : affiché sur le premier écran. Who receives people here."], "venue");
    page.field(&["Le nom. \"\" : aucun (habituel)."], "name", &ron(&venue.name)?);
    page.field(
        &["Une image SVG ou PNG, chemin complet. A picture, whole path. \"\" : aucune (habituel)."],
        "logo",
        &path(venue.logo.as_deref())?,
    );
    page.field(&["L’adresse, en une ligne. \"\" : aucune (habituel)."], "address", &ron(&venue.address)?);
    page.end();
    page.begin(&["Le confort de départ de chaque personne. What each visit begins with."], "comfort");
    comfort_fields(&mut page, *comfort)?;
    page.end();
    page.field(
        &[
            "Thèmes (\"phone\") et leçons (\"mouse/undo\") que l’on ne montre pas. Hidden topics and lessons.",
            "Leurs noms : declic list. [] : tout est montré (habituel).",
        ],
        "hidden",
        &ron(hidden)?,
    );
    page.field(
        &["Thèmes et leçons qui passent en premier, dans cet ordre. What comes first. [] : l’ordre habituel."],
        "first",
        &ron(first)?,
    );
    page.field(
        &[
            "Minutes sans bouger avant « Êtes-vous là ? ». Minutes before the question.",
            "5 à 60 ; 0 : jamais. Habituel : 10.",
        ],
        "idle_minutes",
        &idle_minutes.unwrap_or(0).to_string(),
    );
    let (soft, loud) = volumes;
    page.field(
        &["Le son le plus faible et le plus fort possibles, 1 à 6. Softest and loudest. Habituel : (1, 6)."],
        "volumes",
        &format!("({}, {})", soft.step(), loud.step()),
    );
    page.field(
        &["Un atelier commence avec le son : true ou false (habituel). A workshop begins with sound."],
        "workshop_sound",
        &ron(workshop_sound)?,
    );
    page.field(
        &[
            "Le code du conseiller, chiffré (argon2) ; jamais en clair. The counsellor’s code, hashed.",
            "Pour le choisir : declic config code. \"\" : demandé au premier démarrage (habituel).",
        ],
        "code",
        &ron(code.as_deref().unwrap_or_default())?,
    );
    let packs = settings.packs.iter().map(|pack| path(Some(pack))).collect::<Result<Vec<_>, _>>()?;
    page.field(
        &["Dossiers de leçons en plus, chemins complets. More folders of lessons. [] : aucun (habituel)."],
        "packs",
        &format!("[{}]", packs.join(", ")),
    );
    page.field(
        &["Imprimer des fiches : true ou false (habituel). Sheets may be printed."],
        "printing",
        &ron(&settings.printing)?,
    );
    page.field(
        &["Garder ses fiches sur sa clé USB : true (habituel) ou false. Learners may save sheets on a USB key."],
        "keys",
        &ron(&settings.keys)?,
    );
    page.field(
        &["Le numéro de ce poste, 1 à 99 ; 0 : aucun (habituel). The number of this seat."],
        "seat",
        &settings.seat.unwrap_or(0).to_string(),
    );
    page.field(
        &[
            "Le dossier du bilan et des feuilles, chemin complet. Where totals and papers go, learners’ sheets too.",
            "\"\" : le dossier de données de ce compte, et rien des apprenants (habituel).",
        ],
        "export",
        &path(settings.export.as_deref())?,
    );
    page.indent = "";
    page.line(")");
    Ok(page.text)
}

fn comfort_fields(page: &mut Page, comfort: Comfort) -> Result<(), SaveError> {
    let Comfort { language, text_size, contrast, volume, pace, hand, still, one_by_one } = comfort;
    page.field(&["La langue, language: fr (habituel), en."], "language", &ron(&language)?);
    page.field(
        &["Les lettres, text: Normal (habituel), Large (150 %), VeryLarge (200 %)."],
        "text_size",
        &ron(&text_size)?,
    );
    page.field(&["Les couleurs, colours: Light (habituel), Dark, High."], "contrast", &ron(&contrast)?);
    page.field(&["Le son, 0 (silence) à 6. Habituel : 4."], "volume", &ron(&volume)?);
    page.field(&["La vitesse de la voix, speed: Slow, Normal (habituel), Fast."], "pace", &ron(&pace)?);
    page.field(&["La main qui tient la souris, hand: Right (habituel), Left."], "hand", &ron(&hand)?);
    page.field(&["Sans animation, no movement: true, false (habituel)."], "still", &ron(&still)?);
    page.field(
        &["Touches l’une après l’autre, keys one by one: true, false (habituel)."],
        "one_by_one",
        &ron(&one_by_one)?,
    );
    Ok(())
}

fn ron<T: Serialize + ?Sized>(value: &T) -> Result<String, SaveError> {
    Ok(ron::to_string(value)?)
}

fn path(path: Option<&Path>) -> Result<String, SaveError> {
    let Some(path) = path else { return ron("") };
    ron(path.to_str().ok_or_else(|| SaveError::NotText(path.to_owned()))?)
}
