//! `declic config`: the settings of the place, for whoever prepares machines.

use std::io::{self, BufRead, IsTerminal};
use std::process::ExitCode;

use clap::Subcommand;

use super::{output, run};
use crate::config::{Settings, SettingsFile};
use crate::guard;

/// What ends with 1: there are problems, or nothing was written.
const PROBLEMS: u8 = 1;

/// What is asked of the settings.
#[derive(Debug, Subcommand)]
pub enum Asked {
    /// Check the settings: every wrong value, with its place and what to do
    Check,
    /// Print the settings in force, as a whole commented file
    Show,
    /// Print where the settings lie: the system's file, then the user's, which lies over it
    Path,
    /// Choose the counsellor's code: read it twice, a line each, and keep its hash in the user's file
    Code,
}

pub fn config(asked: &Asked) -> ExitCode {
    let file = SettingsFile::of_this_machine();
    match asked {
        Asked::Check => check(&file),
        Asked::Show => show(&file.load_telling().0),
        Asked::Path => output::print(&places(&file), ExitCode::SUCCESS),
        Asked::Code => match choose(&file, &mut io::stdin().lock()) {
            Ok(told) => output::print(&told, ExitCode::SUCCESS),
            Err(told) => {
                output::complain(&told);
                ExitCode::from(PROBLEMS)
            }
        },
    }
}

/// Names of topics and lessons are held against those of this machine.
fn check(file: &SettingsFile) -> ExitCode {
    let (settings, mut problems) = file.load_telling();
    let mut content = run::load(&settings.packs);
    problems.extend(file.tell(&settings.arrange(&mut content)));
    let mut lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
    lines.push(match problems.len() {
        0 => "settings: no problem\n".to_owned(),
        1 => "settings: 1 problem\n".to_owned(),
        many => format!("settings: {many} problems\n"),
    });
    output::print(&lines.join("\n"), if problems.is_empty() { ExitCode::SUCCESS } else { ExitCode::from(PROBLEMS) })
}

fn show(settings: &Settings) -> ExitCode {
    match settings.text() {
        Ok(text) => output::print(&text, ExitCode::SUCCESS),
        Err(error) => {
            output::complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}

fn places(file: &SettingsFile) -> String {
    let there = |path: &std::path::Path| if path.exists() { "" } else { " (not there)" };
    let system = format!("system  {}{}\n", file.system_path().display(), there(file.system_path()));
    let user = file.user_path().map_or_else(
        || "user    this account has no folder for settings\n".to_owned(),
        |path| format!("user    {}{}\n", path.display(), there(path)),
    );
    system + &user
}

/// Reads a code twice and keeps its hash. The code itself is written nowhere.
fn choose(file: &SettingsFile, input: &mut impl BufRead) -> Result<String, String> {
    let first = ask(input, "Code, 4 to 8 digits:")?;
    guard::judge(&first).map_err(|error| error.to_string())?;
    if ask(input, "The same code again:")? != first {
        return Err("the two codes differ; nothing was written".into());
    }
    let code = guard::hash(&first).map_err(|error| error.to_string())?;
    // A file with a wrong value is still somebody's work: saving would take that value away unseen.
    let (settings, problems) = file.load_telling();
    if !problems.is_empty() {
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        return Err(format!("{}\nnothing was written: correct the settings first", told.join("\n")));
    }
    file.save(&Settings { code: Some(code), ..settings }).map_err(|error| error.to_string())?;
    let path = file.user_path().map_or_else(String::new, |path| path.display().to_string());
    Ok(format!("the hash of the code is kept in {path}\n"))
}

/// A line without its end. People at a terminal are told what is asked; a script is not.
fn ask(input: &mut impl BufRead, question: &str) -> Result<String, String> {
    if io::stdin().is_terminal() {
        output::complain(question);
    }
    let mut line = String::new();
    input.read_line(&mut line).map_err(|error| format!("no code was read: {error}"))?;
    Ok(line.trim().to_owned())
}
