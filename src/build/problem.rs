//! What can stop a build, and how it is told.

use std::fmt;
use std::path::PathBuf;
use std::process::ExitCode;

use crate::content::ContentError;

/// Why there is no portal this time.
#[derive(Debug)]
pub enum BuildError {
    /// All faults in the content, for editors.
    Content(Vec<ContentError>),
    /// A file that could not be read or written.
    File { path: PathBuf, reason: String },
}

#[cfg(feature = "ssr")]
impl BuildError {
    /// Turns an I/O error on `path` into a [`BuildError`].
    pub(super) fn file(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Self + use<> {
        let path = path.to_owned();
        move |error| Self::File { path, reason: error.to_string() }
    }
}

impl fmt::Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { path, reason } => write!(f, "{}: {reason}", path.display()),
            Self::Content(errors) => {
                for error in errors {
                    writeln!(f, "{error}")?;
                }
                match errors.len() {
                    1 => write!(f, "1 Fehler im Inhalt"),
                    n => write!(f, "{n} Fehler im Inhalt"),
                }
            }
        }
    }
}

impl std::error::Error for BuildError {}

/// Writes the problem to standard error and gives the exit code for it.
pub fn report(problem: BuildError) -> ExitCode {
    eprintln!("{problem}");
    ExitCode::FAILURE
}
