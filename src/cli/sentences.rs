//! `declic sentences`: what the narration records.

use std::path::PathBuf;
use std::process::ExitCode;

use serde::Serialize;

use super::{MISUSE, output, run};
use crate::content::{self, Content};

#[derive(Debug, Serialize)]
struct Entry {
    lang: &'static str,
    key: String,
    text: String,
}

pub fn sentences(packs: &[PathBuf]) -> ExitCode {
    let content = Content::load(&content::sources(packs));
    if !run::tell_left_out(&content, packs) {
        return ExitCode::from(MISUSE);
    }
    let entries: Vec<Entry> = content
        .sentences()
        .into_iter()
        .map(|spoken| Entry { lang: spoken.language.code(), key: spoken.sentence.to_string(), text: spoken.text })
        .collect();
    match serde_json::to_string_pretty(&entries) {
        Ok(text) => output::print(&(text + "\n"), ExitCode::SUCCESS),
        Err(error) => {
            output::complain(&error.to_string());
            ExitCode::FAILURE
        }
    }
}
