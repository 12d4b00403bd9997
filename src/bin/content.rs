//! `portal-content check CONTENT` says what is wrong with the content;
//! `portal-content serve CONTENT DIST` makes what `trunk serve` built whole, or shows there what is wrong.

use std::path::Path;
use std::process::ExitCode;

use stadtportal::build;

fn main() -> ExitCode {
    let args = std::env::args().skip(1).collect::<Vec<_>>();
    let args = args.iter().map(String::as_str).collect::<Vec<_>>();
    let done = match args.as_slice() {
        ["check", content] => build::read_content(Path::new(content)).map(|_| ()),
        ["serve", content, dist] => build::serve(Path::new(content), Path::new(dist)),
        _ => {
            eprintln!("portal-content check CONTENT | portal-content serve CONTENT DIST");
            return ExitCode::from(2);
        }
    };
    done.map_or_else(build::report, |()| ExitCode::SUCCESS)
}
