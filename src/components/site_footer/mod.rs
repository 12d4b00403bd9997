//! How to reach the city, and what the portal is made of; last on every page.

use std::sync::Arc;

use leptos::prelude::*;

use super::Language;
use crate::content::{Contact, Portal};

#[component]
pub fn SiteFooter(portal: Arc<Portal>) -> impl IntoView {
    let language = Language::here();
    let texts = &language.frame;
    let Contact { organisation, address, phone, email, hours } = portal.contact.clone();
    let number = phone.chars().filter(char::is_ascii_digit).collect::<String>();
    view! {
        <footer class="site-footer">
            <div class="site-footer__inner">
                <section aria-labelledby="kontakt">
                    <h2 class="site-footer__title" id="kontakt">{texts.contact.clone()}</h2>
                    <address class="site-footer__address">
                        {organisation}
                        {address.into_iter().map(|line| view! { <br/> {line} }).collect_view()}
                    </address>
                    <dl class="site-footer__ways">
                        <div><dt>{texts.phone.clone()}</dt><dd><a href=format!("tel:{number}")>{phone}</a></dd></div>
                        <div><dt>{texts.email.clone()}</dt><dd><a href=format!("mailto:{email}")>{email.clone()}</a></dd></div>
                        <div><dt>{texts.hours.clone()}</dt><dd>{hours}</dd></div>
                    </dl>
                </section>
                <section aria-labelledby="ueber">
                    <h2 class="site-footer__title" id="ueber">{texts.licence_title.clone()}</h2>
                    <ul class="site-footer__links">
                        <li>{texts.licence.clone()}</li>
                        <li><a href="/licences.txt" rel="external">{texts.notices.clone()}</a></li>
                    </ul>
                </section>
                <p class="site-footer__top"><a href="#oben">{texts.to_top.clone()}</a></p>
            </div>
        </footer>
    }
}
