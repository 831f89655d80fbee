//! The commands: one file a command. Standard output is written here and nowhere else.

mod check;
mod config;
mod fonts;
mod list;
mod man;
mod output;
mod run;
mod sentences;
mod sheet;
mod workshop;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

pub use run::Launch;

/// How a command ends that was asked for in a way it cannot obey; clap ends the same way.
const MISUSE: u8 = 2;

/// A spoken, full-screen learning app for public-access computers: mouse, email, online procedures, smartphone.
#[derive(Debug, Parser)]
#[command(name = "declic", version, about, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    run: run::Arguments,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check the lessons, words and recordings: every problem at once, with its place and what to do
    Check {
        /// A pack; what the program itself carries if it is not given
        #[arg(value_name = "DIR")]
        folder: Option<PathBuf>,
    },
    /// List the lessons
    List {
        /// As a JSON array
        #[arg(long)]
        json: bool,
        /// Add the lessons of a folder
        #[arg(long = "pack", value_name = "DIR")]
        packs: Vec<PathBuf>,
    },
    /// Print every sentence as a JSON array, for the narration
    Sentences {
        /// Add the lessons of a folder
        #[arg(long = "pack", value_name = "DIR")]
        packs: Vec<PathBuf>,
    },
    /// The settings of the place
    Config {
        #[command(subcommand)]
        asked: config::Asked,
    },
    /// Print the four digits that launch lessons on every machine of a room
    Workshop(workshop::Arguments),
    /// Write the counsellors' sheets of ready-made paths, as PDF files
    Sheet(sheet::Arguments),
    /// Print the manual page
    #[command(hide = true)]
    Man,
}

/// Obeys the command line.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.command {
        None => run::run(&arguments.run),
        Some(Command::Check { folder }) => check::check(folder.as_deref()),
        Some(Command::List { json, packs }) => list::list(&packs, json),
        Some(Command::Sentences { packs }) => sentences::sentences(&packs),
        Some(Command::Config { asked }) => config::config(&asked),
        Some(Command::Workshop(arguments)) => workshop::workshop(&arguments),
        Some(Command::Sheet(arguments)) => sheet::sheet(&arguments),
        Some(Command::Man) => man::man(),
    }
}
