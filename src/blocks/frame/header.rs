//! Skip link, notice of the demonstration, name of the portal, search, main menu.

use leptos::prelude::*;

use super::entry;
use super::languages::languages;
use super::settings::settings;
use crate::blocks::Context;
use crate::blocks::search::form;
use crate::components::icon::Icon;
use crate::content::{MenuGroup, PageId};

/// The menu is a popover of the browser's: it opens, closes and gives focus back without the program.
pub fn header(context: &Context) -> AnyView {
    let (site, menu) = (&context.catalogue.site, &context.catalogue.menu);
    let words = &context.catalogue.words.frame;
    let demonstration = site.demonstration.as_ref().map(|notice| {
        view! {
            <div class="demo-notice">
                <p class="demo-notice__text">
                    {notice.text.to_string()} " " {context.outside(notice.url.as_str(), &notice.link_text)}
                </p>
            </div>
        }
    });
    // Up here is no room for pages that lead to a notice only.
    let here = |id: &PageId| !context.catalogue.lacks(id);
    let tool = |id: PageId| here(&id).then(|| view! { <li>{entry(context, &id, "site-header__tool", true)}</li> });
    let readings = menu.readings.iter().map(|name| context.page(name).0);
    let tools = readings.chain(PageId::parse(PageId::PINBOARD)).map(tool).collect_view();
    let bar = menu.bar.iter().map(|name| context.page(name).0).filter(here);
    let bar = bar.map(|id| view! { <li>{entry(context, &id, "site-header__entry", false)}</li> }).collect_view();
    let search = view! {
        <label class="visually-hidden" for="suche-oben">{words.search_label.clone()}</label>
        <input
            class="site-header__field" id="suche-oben" name="q" type="search" autocomplete="off"
            spellcheck="false" enterkeyhint="search" maxlength="200" placeholder=words.search_label.clone()
        />
        <button class="site-header__button" type="submit">
            <Icon symbol="ui-search"/> <span class="visually-hidden">{words.search_button.clone()}</span>
        </button>
    };
    view! {
        <a class="skip-link" href="#inhalt">{words.skip_to_content.clone()}</a>
        <header class="site-header">
            {demonstration}
            <div class="site-header__inner">
                <a class="site-header__name" href=context.href(&PageId::start())>
                    <span class="site-header__mark"><Icon symbol="bop"/></span>
                    <span>
                        <span class="site-header__portal">{site.name.to_string()}</span>
                        " "
                        <span class="site-header__city">{site.city.to_string()}</span>
                    </span>
                </a>
                {languages(context)}
                {form(context, "site-header__search", Some(words.search.clone()), search)}
                <ul class="site-header__tools" aria-label=words.readings.clone()>
                    {tools}
                    <li>{settings(context)}</li>
                </ul>
            </div>
            <nav class="site-nav" aria-label=words.main_navigation.clone()>
                <div class="site-nav__inner">
                    <button class="site-nav__button" type="button" popovertarget="menue">
                        <Icon symbol="ui-menu"/> <span>{words.menu.clone()}</span>
                    </button>
                    <div class="site-menu" id="menue" popover>
                        <div class="site-menu__inner">
                            <button class="site-menu__close" type="button" popovertarget="menue" popovertargetaction="hide">
                                <Icon symbol="ui-close"/> <span>{words.close.clone()}</span>
                            </button>
                            {menu.groups.iter().map(|entries| group(context, entries)).collect_view()}
                        </div>
                    </div>
                    <ul class="site-header__entries">{bar}</ul>
                </div>
            </nav>
        </header>
    }
    .into_any()
}

fn group(context: &Context, group: &MenuGroup) -> AnyView {
    let row = |name: &String| view! { <li>{entry(context, &context.page(name).0, "site-menu__entry", true)}</li> };
    let id = format!("menue-{}", group.icon.symbol());
    view! {
        <div class="site-menu__group">
            <p class="site-menu__title" id=id.clone()>{context.icon(group.icon)} <span>{group.title.to_string()}</span></p>
            <ul aria-labelledby=id>{group.pages.iter().map(row).collect_view()}</ul>
        </div>
    }
    .into_any()
}
