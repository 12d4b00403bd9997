//! What is drawn: a folder for each component, which takes values and gives a view.
//!
//! A component never looks for content or addresses of its own accord; pages hand it what it shows.
//! Words of the interface come from the [`Language`] around it.

pub mod breadcrumb;
pub mod data_table;
pub mod date_list;
pub mod directory_form;
pub mod empty_result;
pub mod fact_list;
pub mod filter_chips;
pub mod item_list;
pub mod kind_badge;
pub mod kind_list;
mod language;
pub mod link_list;
pub mod network_card;
pub mod outside_link;
pub mod page_heading;
pub mod page_list;
pub mod pager;
pub mod problem;
pub mod prose;
pub mod site_footer;
pub mod site_header;
pub mod source_list;
pub mod teaser_list;

pub use language::Language;
