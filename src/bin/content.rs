//! `portal-content check CONTENT` says what is wrong with the content;
//! `portal-content schema FOLDER` writes the schemas by which editors' programs complete and check it.

use std::path::Path;
use std::process::ExitCode;

use stadtportal::{build, content};

fn main() -> ExitCode {
    let args = std::env::args().skip(1).collect::<Vec<_>>();
    let args = args.iter().map(String::as_str).collect::<Vec<_>>();
    let done = match args.as_slice() {
        ["check", content] => build::read_content(Path::new(content)).map(|_| ()),
        ["schema", folder] => content::write_schemas(Path::new(folder))
            .map_err(|error| build::BuildError::File { path: Path::new(folder).to_owned(), reason: error.to_string() }),
        _ => {
            eprintln!("portal-content check CONTENT | portal-content schema FOLDER");
            return ExitCode::from(2);
        }
    };
    done.map_or_else(build::report, |()| ExitCode::SUCCESS)
}
