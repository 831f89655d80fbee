//! `declic sheet`: the counsellors' sheets of ready-made paths, as PDF files.

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::{MISUSE, output, run, workshop};
use crate::comfort::Language;
use crate::config::SettingsFile;
use crate::content::Content;
use crate::paper::{self, Paper, Teller};
use crate::printer;

/// Which sheets, and where to.
#[derive(Debug, Args)]
pub struct Arguments {
    /// The sheet of this path only: a to g
    #[arg(long, value_name = "LETTER")]
    path: Option<String>,
    /// Into this folder; where Déclic is started from if it is not given
    #[arg(long, value_name = "DIR", default_value = ".")]
    out: PathBuf,
    /// In this language: fr or en; that of the settings if it is not given
    #[arg(long, value_name = "LANGUAGE", value_parser = run::language)]
    lang: Option<Language>,
    /// Add the lessons of a folder; may be given several times
    #[arg(long = "pack", value_name = "DIR")]
    packs: Vec<PathBuf>,
}

/// Writes the sheets, and tells each file on a line.
pub fn sheet(arguments: &Arguments) -> ExitCode {
    let settings = SettingsFile::of_this_machine().load_telling().0;
    let language = arguments.lang.unwrap_or(settings.comfort.language);
    let content = run::load(&run::packs(&settings, &arguments.packs));
    let papers = match papers(&content, arguments.path.as_deref(), language) {
        Ok(papers) => papers,
        Err(text) => {
            output::complain(&text);
            return ExitCode::from(MISUSE);
        }
    };
    let mut told = String::new();
    let mut code = ExitCode::SUCCESS;
    for paper in papers {
        let saved = paper.pdf().map_err(Into::into).and_then(|pdf| printer::save(&arguments.out, &paper, &pdf));
        match saved {
            // Writing to a String does not fail.
            Ok(_) => drop(writeln!(told, "{}", arguments.out.join(paper.file()).display())),
            Err(error) => {
                output::complain(&error.to_string());
                code = ExitCode::FAILURE;
            }
        }
    }
    output::print(&told, code)
}

/// The sheets asked for, or what to tell a counsellor who asked for one there is not.
fn papers(content: &Content, letter: Option<&str>, language: Language) -> Result<Vec<Paper>, String> {
    let teller = Teller { content, language };
    match letter {
        Some(letter) => Ok(vec![paper::sheet::sheet(teller, workshop::known_path(content, letter, language)?)]),
        None => Ok(content.paths.iter().map(|path| paper::sheet::sheet(teller, path)).collect()),
    }
}
