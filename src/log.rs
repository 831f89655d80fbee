//! The log: a file a day in the data folder, seven at most. Nothing a learner typed is in it.

use std::fs::File;
use std::path::{Path, PathBuf};

use thiserror::Error;
use tracing::Level;
use tracing_appender::rolling::{Builder, RollingFileAppender, Rotation};
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;
use tracing_subscriber::{Layer, fmt};

use crate::trace::{self, Lines};

/// How many days are kept.
const DAYS: usize = 7;
/// The environment variable that asks for another log: `DECLIC_LOG=debug`, or `DECLIC_LOG=declic::content=trace`.
const ASKED: &str = "DECLIC_LOG";

/// Why the trace cannot be written.
#[derive(Debug, Error)]
#[error("{} cannot be written: {source}", path.display())]
pub struct TraceError {
    path: PathBuf,
    source: std::io::Error,
}

/// Begins to log, and to trace if a file is named: a new one, or `again` the one of before. A machine where no log can be
/// written goes without.
///
/// # Errors
/// When the trace's file cannot be made: it was asked for.
pub fn start(trace: Option<&Path>, again: bool) -> Result<(), TraceError> {
    let open = |path| {
        if again { File::options().append(true).create(true).open(path) } else { File::create(path) }
    };
    let trace = trace
        .map(|path| open(path).map_err(|source| TraceError { path: path.to_owned(), source }))
        .transpose()?
        .map(|file| Lines::new(file).with_filter(Targets::new().with_target(trace::TARGET, Level::INFO)));
    let log = crate::content::data_folder().and_then(|folder| appender(&folder.join("logs")));
    let log = log.map(|file| fmt::layer().with_ansi(false).with_writer(file).with_filter(wanted()));
    // A second subscriber cannot be set: tests that run several windows in one process keep the first.
    let _ = tracing_subscriber::registry().with(trace).with(log).try_init();
    Ok(())
}

fn appender(folder: &Path) -> Option<RollingFileAppender> {
    // The appender would complain on standard error of a folder that is not there yet.
    std::fs::create_dir_all(folder).ok()?;
    let builder = Builder::new().rotation(Rotation::DAILY).filename_prefix("declic").filename_suffix("log");
    builder.max_log_files(DAYS).build(folder).ok()
}

fn wanted() -> Targets {
    let asked = std::env::var(ASKED).ok().and_then(|asked| asked.parse::<Targets>().ok());
    let usual = || Targets::new().with_default(Level::WARN).with_target("declic", Level::INFO);
    asked.unwrap_or_else(usual).with_target(trace::TARGET, tracing_subscriber::filter::LevelFilter::OFF)
}
