//! The commands. Standard output is written here and nowhere else.

mod list;
mod output;
mod sentences;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// A spoken, full-screen learning app for public-access computers.
#[derive(Debug, Parser)]
#[command(name = "declic", version, about, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    /// Add the lessons, words and assets of a folder
    #[arg(long = "pack", value_name = "DIR")]
    packs: Vec<PathBuf>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// List the lessons
    List {
        /// As a JSON array
        #[arg(long)]
        json: bool,
    },
    /// Print every sentence as a JSON array, for the narration
    Sentences,
}

/// Obeys the command line.
#[must_use]
pub fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match arguments.command {
        Some(Command::List { json }) => list::list(&arguments.packs, json),
        Some(Command::Sentences) => sentences::sentences(&arguments.packs),
        None => ExitCode::SUCCESS,
    }
}
