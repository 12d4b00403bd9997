//! The card view with its search, filter and order. The address is its state.

use std::sync::Arc;
use std::time::Duration;

use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::hooks::{use_location, use_navigate};

use crate::components::Language;
use crate::components::directory_form::{Change, DirectoryForm};
use crate::components::empty_result::EmptyResult;
use crate::components::filter_chips::{Chip, FilterChips};
use crate::components::network_card::NetworkCard;
use crate::content::{Kind, NetworkSummary, NetworksPage, Topic};
use crate::directory::{Index, Query};
use crate::i18n::number;

/// WebKit throws at more than 100 history calls in 10 s, and the router does not survive it.
const ADDRESS_INTERVAL: Duration = Duration::from_millis(300);

/// What narrows the list, for the chips.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
enum Filter {
    Text,
    Kind,
}

#[component]
pub fn Listing(page: Arc<NetworksPage>) -> impl IntoView {
    let language = Language::here();
    let texts = StoredValue::new(language.directory.clone());
    let locale = language.locale;
    let query = use_query_in_address();
    let index = Index::new(&page);
    let found = Memo::new(move |_| query.state.with(|query| index.select(query)));
    let all = page.networks.len();

    let count = move || {
        let n = found.with(Vec::len);
        texts.with_value(|texts| {
            if query.state.with(Query::narrows) {
                texts.results_of.fill(&[("n", &number(locale, n as u32)), ("all", &number(locale, all as u32))])
            } else {
                texts.results.fill(n, &number(locale, n as u32))
            }
        })
    };
    let kinds = page.text.kinds.iter().map(|kind| (kind.id, kind.label.to_string())).collect::<Vec<_>>();
    let kind_labels = kinds.clone();
    let label_of = move |kind: Kind| {
        kind_labels.iter().find(|(id, _)| *id == kind).map(|(_, label)| label.clone()).unwrap_or_default()
    };
    let chips = {
        let label_of = label_of.clone();
        Signal::derive(move || texts.with_value(|texts| query.state.with(|query| {
            let text = (!query.text.trim().is_empty())
                .then(|| Chip { filter: Filter::Text, label: texts.chip_search.fill(&[("text", query.text.trim())]) });
            let kind = query
                .kind
                .map(|kind| Chip { filter: Filter::Kind, label: texts.chip_kind.fill(&[("kind", &label_of(kind))]) });
            text.into_iter().chain(kind).collect::<Vec<_>>()
        })))
    };
    // Whoever takes off the last filter by its button must not lose the place: focus goes to the list.
    let after_removal = move || crate::browser::scroll_list_into_view("liste");
    let on_remove = Callback::new(move |filter: Filter| {
        query.change(|query| match filter {
            Filter::Text => query.text.clear(),
            Filter::Kind => query.kind = None,
        });
        after_removal();
    });
    let on_reset = Callback::new(move |()| {
        query.change(|query| *query = Query::default());
        after_removal();
    });
    let cards = {
        let page = page.clone();
        move || {
            let picked = found.with(|found| found.iter().filter_map(|i| page.networks.get(*i)).cloned().collect::<Vec<_>>());
            picked
        }
    };
    let topics_of = {
        let page = page.clone();
        move |network: &NetworkSummary| {
            let known = network.topics.iter().filter_map(|id| page.topics.iter().find(|topic| topic.id == *id));
            known.cloned().collect::<Vec<Topic>>()
        }
    };
    view! {
        <section class="listing" aria-labelledby="liste">
            <h2 class="listing__title" id="liste" tabindex="-1">{page.text.list_title.to_string()}</h2>
            <p class="section-lead">{page.text.list_lead.to_string()}</p>
            <p class="listing__without-script">{texts.with_value(|texts| texts.without_script.clone())}</p>
            <div class="listing__controls">
                <DirectoryForm query=query.state kinds=kinds action=query.path.get_value() on_change=Callback::new(move |change| query.take(change))/>
                <FilterChips chips on_remove on_reset/>
            </div>
            <p class="listing__count" role="status">{count}</p>
            <ul class="card-grid">
                <For each=cards key=|network| network.slug.clone() let:network>
                    <li class="card-grid__cell">
                        <NetworkCard kind_label=label_of(network.kind) topics=topics_of(&network) network/>
                    </li>
                </For>
            </ul>
            {move || found.with(Vec::is_empty).then(|| view! { <EmptyResult on_reset/> })}
        </section>
    }
}

/// The query and the address, kept in step.
#[derive(Clone, Copy)]
struct QueryInAddress {
    state: RwSignal<Query>,
    /// The page that the query belongs to.
    path: StoredValue<String>,
    pending: StoredValue<Option<TimeoutHandle>>,
    write: StoredValue<Box<dyn Fn() + Send + Sync>>,
}

/// Reads the query from the address, now and after each move through the history.
fn use_query_in_address() -> QueryInAddress {
    let location = use_location();
    let navigate = use_navigate();
    let state = RwSignal::new(Query::default());
    let path = StoredValue::new(location.pathname.get_untracked());
    let search = location.search;
    let pathname = location.pathname;
    Effect::new(move |_| {
        let asked = Query::parse(&search.get());
        if pathname.get_untracked() == path.get_value() && state.with_untracked(|state| *state != asked) {
            state.set(asked);
        }
    });
    let write = Box::new(move || {
        // The page may have been left while the change was waiting.
        if pathname.try_get_untracked().as_ref() != path.try_get_value().as_ref() {
            return;
        }
        let address = format!("{}{}", path.get_value(), state.with_untracked(Query::print));
        navigate(&address, NavigateOptions { replace: true, scroll: false, resolve: false, ..NavigateOptions::default() });
    });
    let pending = StoredValue::new(None::<TimeoutHandle>);
    on_cleanup(move || {
        if let Some(Some(handle)) = pending.try_get_value() {
            handle.clear();
        }
    });
    QueryInAddress { state, path, pending, write: StoredValue::new(write) }
}

impl QueryInAddress {
    fn take(self, change: Change) {
        match change {
            Change::Text(text) => self.change(|query| query.set_text(&text)),
            Change::Kind(kind) => self.change(|query| query.kind = kind),
            Change::Sort(sort) => self.change(|query| query.sort = sort),
            Change::Settled => self.write_now(),
        }
    }

    /// Changes the query at once, and the address soon.
    fn change(self, change: impl FnOnce(&mut Query)) {
        let mut next = self.state.get_untracked();
        change(&mut next);
        if self.state.with_untracked(|state| *state == next) {
            return;
        }
        self.state.set(next);
        if self.pending.with_value(Option::is_none) {
            let handle = set_timeout_with_handle(move || self.write_now(), ADDRESS_INTERVAL);
            self.pending.set_value(handle.ok());
        }
    }

    fn write_now(self) {
        let Some(handle) = self.pending.try_update_value(Option::take).flatten() else { return };
        handle.clear();
        self.write.with_value(|write| write());
    }
}
