//! Pages with an address like the one that leads nowhere.

use leptos::prelude::*;
use leptos_router::hooks::use_location;

use super::around::Around;
use crate::components::Language;

#[component]
pub fn NearestView(around: Around) -> impl IntoView {
    let language = Language::here();
    let (store, locale) = (around.store, language.locale);
    let pathname = use_location().pathname;
    let pages = RwSignal::new(Vec::<(String, String)>::new());
    Effect::new(move |_| {
        let path = pathname.get();
        leptos::task::spawn_local(async move {
            if let Some(found) = store.nearest(locale, &path).await {
                pages.try_set(found);
            }
        });
    });
    let title = language.nearest.title.clone();
    move || {
        let row = |(path, title)| view! { <li><a href=path>{title}</a></li> };
        pages.with(|pages| {
            (!pages.is_empty()).then(|| {
                view! {
                    <div class="nearest" data-live>
                        <p class="nearest__title" id="meinten-sie">{title.clone()}</p>
                        <ul class="nearest__pages" aria-labelledby="meinten-sie">{pages.iter().cloned().map(row).collect_view()}</ul>
                    </div>
                }
            })
        })
    }
}
