//! `portal-prerender publish CONTENT DIST` turns what trunk built into the portal that is published;
//! `portal-prerender serve CONTENT DIST` makes what `trunk serve` built whole, or shows there what is wrong.

use std::path::Path;
use std::process::ExitCode;

use stadtportal::build::{self, BuildError};

fn main() -> ExitCode {
    let args = std::env::args().skip(1).collect::<Vec<_>>();
    let args = args.iter().map(String::as_str).collect::<Vec<_>>();
    let done = match args.as_slice() {
        ["publish", content, dist] => publish(Path::new(content), Path::new(dist)),
        ["serve", content, dist] => build::serve(Path::new(content), Path::new(dist)),
        _ => {
            eprintln!("portal-prerender publish CONTENT DIST | portal-prerender serve CONTENT DIST");
            return ExitCode::from(2);
        }
    };
    done.map_or_else(build::report, |()| ExitCode::SUCCESS)
}

fn publish(content: &Path, dist: &Path) -> Result<(), BuildError> {
    let pages = build::publish(&build::read_content(content)?, content, dist)?;
    eprintln!("{pages} pages prerendered");
    Ok(())
}
