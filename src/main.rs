//! Arguments, log, exit code: nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    declic::cli::main()
}
