//! `portal-prerender CONTENT DIST`: turns what trunk built into the portal that is published.

use std::path::Path;
use std::process::ExitCode;

use stadtportal::build;

fn main() -> ExitCode {
    let args = std::env::args().skip(1).collect::<Vec<_>>();
    let [content, dist] = args.as_slice() else {
        eprintln!("portal-prerender CONTENT DIST");
        return ExitCode::from(2);
    };
    let catalogue = match build::read_content(Path::new(content)) {
        Ok(catalogue) => catalogue,
        Err(problem) => return build::report(problem),
    };
    match build::publish(&catalogue, Path::new(dist)) {
        Ok(pages) => {
            eprintln!("{pages} pages prerendered");
            ExitCode::SUCCESS
        }
        Err(problem) => build::report(problem),
    }
}
