//! Collections as lists: columns of facts that are searched, filtered and shown in views.

mod column;
mod list;
mod networks;
mod news;
mod presets;
mod written;

pub use self::list::{drawn, list};
pub use self::presets::presets;
