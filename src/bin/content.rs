//! `portal-content check CONTENT` says what is wrong with the content;
//! `portal-content write CONTENT FOLDER` also writes the documents that the browser loads.

use std::path::Path;
use std::process::ExitCode;

use stadtportal::build;

fn main() -> ExitCode {
    let args = std::env::args().skip(1).collect::<Vec<_>>();
    let args = args.iter().map(String::as_str).collect::<Vec<_>>();
    match args.as_slice() {
        ["check", content] => build::read_content(Path::new(content)).map_or_else(build::report, |_| ExitCode::SUCCESS),
        ["write", content, folder] => build::read_content(Path::new(content))
            .and_then(|catalogue| build::write_documents(&catalogue, Path::new(folder), "/content/"))
            .map_or_else(build::report, |()| ExitCode::SUCCESS),
        _ => {
            eprintln!("portal-content check CONTENT | portal-content write CONTENT FOLDER");
            ExitCode::from(2)
        }
    }
}
