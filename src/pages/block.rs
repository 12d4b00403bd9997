//! Which component draws which block.

use leptos::prelude::*;

use super::listing::ListingView;
use crate::components::data_table::DataTable;
use crate::components::date_list::DateList;
use crate::components::item_list::ItemList;
use crate::components::kind_list::KindList;
use crate::components::link_list::LinkList;
use crate::components::page_list::PageList;
use crate::components::prose::{Bullets, Prose};
use crate::components::source_list::SourceList;
use crate::components::teaser_list::TeaserList;
use crate::content::Block;

#[component]
pub fn BlockView(block: Block) -> impl IntoView {
    match block {
        Block::Prose(paragraphs) => view! { <Prose paragraphs/> }.into_any(),
        Block::Bullets(points) => view! { <Bullets points/> }.into_any(),
        Block::Teasers(teasers) => view! { <TeaserList teasers/> }.into_any(),
        Block::Kinds(kinds) => view! { <KindList kinds/> }.into_any(),
        Block::Items(items) => view! { <ItemList items/> }.into_any(),
        Block::Table(table) => view! { <DataTable table/> }.into_any(),
        Block::Dates(dates) => view! { <DateList dates/> }.into_any(),
        Block::Pages(pages) => view! { <PageList pages/> }.into_any(),
        Block::Links(links) => view! { <LinkList links/> }.into_any(),
        Block::Sources(sources) => view! { <SourceList sources/> }.into_any(),
        Block::Listing(listing) => view! { <ListingView listing/> }.into_any(),
    }
}
