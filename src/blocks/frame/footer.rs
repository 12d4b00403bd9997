//! Who runs the city, help and law, licence: last on every page, always in the same order.

use leptos::prelude::*;

use super::entry;
use crate::blocks::Context;
use crate::blocks::contact::{email_link, phone_link};
use crate::components::icon::Icon;
use crate::content::{PageId, SocialAccount};

pub fn footer(context: &Context) -> AnyView {
    let site = &context.catalogue.site;
    let words = &context.catalogue.words.frame;
    let contact = &site.contact;
    let lines = contact.address.iter().map(|line| view! { <br/> <bdi>{line.to_string()}</bdi> }).collect_view();
    let link = |name: &String| view! { <li>{entry(context, &context.page(name).0, "site-footer__link", false)}</li> };
    let account = |account: &SocialAccount| {
        let url = account.url.as_ref()?;
        Some(view! {
            <li class="social__account">
                <Icon symbol=account.icon.symbol()/> {context.outside(url.as_str(), &account.name)}
            </li>
        })
    };
    let accounts = site.social.iter().filter_map(account).collect::<Vec<_>>();
    let accounts = (!accounts.is_empty()).then(|| {
        view! {
            <h3 class="site-footer__subtitle">{words.social.clone()}</h3>
            <ul class="social">{accounts}</ul>
        }
    });
    let feedback = PageId::parse(PageId::CONTACT).map(|id| format!("{}#rueckmeldung", context.href(&id)));
    view! {
        <footer>
            <div class="feedback"><div class="container"><a class="feedback__link" href=feedback>{words.feedback.clone()}</a></div></div>
            <div class="site-footer">
            <div class="site-footer__inner">
                <div>
                    <h2 class="site-footer__title" id="kontakt">{words.contact.clone()}</h2>
                    <address class="site-footer__address">{contact.organisation.to_string()}{lines}</address>
                    <dl class="site-footer__ways">
                        <div><dt>{words.phone_short.clone()}</dt> " " <dd>{phone_link(&site.phone_short)}</dd></div>
                        <div><dt>{words.phone.clone()}</dt> " " <dd>{phone_link(&contact.phone)}</dd></div>
                        <div><dt>{words.email.clone()}</dt> " " <dd>{email_link(&contact.email)}</dd></div>
                        <div><dt>{words.hours.clone()}</dt> " " <dd>{contact.hours.to_string()}</dd></div>
                    </dl>
                    {accounts}
                </div>
                <nav aria-labelledby="hilfe">
                    <h2 class="site-footer__title" id="hilfe">{words.service.clone()}</h2>
                    <ul class="site-footer__links">{context.catalogue.menu.footer.iter().map(link).collect_view()}</ul>
                </nav>
                <div>
                    <h2 class="site-footer__title" id="ueber">{words.about.clone()}</h2>
                    <ul class="site-footer__links">
                        {site.demonstration.as_ref().map(|notice| view! { <li>{notice.text.to_string()}</li> })}
                        <li>{words.licence.clone()}</li>
                        <li><a href="/licences.txt" rel="external">{words.notices.clone()}</a></li>
                    </ul>
                </div>
                <p class="site-footer__top"><a href="#oben"><Icon symbol="ui-arrow-up"/> <span>{words.to_top.clone()}</span></a></p>
            </div>
            </div>
        </footer>
    }
    .into_any()
}
