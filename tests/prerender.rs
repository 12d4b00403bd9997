//! The built portal, page by page: `dist/` as it is published, or the folder in `STADTPORTAL_DIST`.

#[allow(dead_code, reason = "each test program uses its own part")]
#[path = "support/content.rs"]
mod content;
#[path = "support/prerender/mod.rs"]
mod prerender;
