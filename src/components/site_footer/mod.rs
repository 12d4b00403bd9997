//! How to reach the city, and what the portal is made of; last on every page.

use leptos::prelude::*;

use super::Language;
use crate::content::Site;

#[component]
pub fn SiteFooter(site: Site) -> impl IntoView {
    let language = Language::here();
    let texts = &language.frame;
    let contact = site.contact;
    let phone: String = contact.phone.chars().filter(char::is_ascii_digit).collect();
    let mail = contact.email.to_string();
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <section aria-labelledby="kontakt">
                    <h2 class="site-footer__title" id="kontakt">{texts.contact.clone()}</h2>
                    <address class="site-footer__address">
                        {contact.organisation.to_string()}
                        {contact.address.iter().map(|line| view! { <br/> {line.to_string()} }).collect_view()}
                    </address>
                    <dl class="site-footer__ways">
                        <div><dt>{texts.phone.clone()}</dt><dd><a href=format!("tel:{phone}")>{contact.phone.to_string()}</a></dd></div>
                        <div><dt>{texts.email.clone()}</dt><dd><a href=format!("mailto:{mail}")>{mail.clone()}</a></dd></div>
                        <div><dt>{texts.hours.clone()}</dt><dd>{contact.hours.to_string()}</dd></div>
                    </dl>
                </section>
                <section aria-labelledby="ueber">
                    <h2 class="site-footer__title" id="ueber">{texts.source_code.clone()}</h2>
                    <p>
                        {texts.licence.clone()} " · "
                        <a href="/licences.txt" rel="external">{texts.notices.clone()}</a>
                    </p>
                </section>
                <p class="site-footer__top"><a href="#oben">{texts.to_top.clone()}</a></p>
            </div>
        </footer>
    }
}
