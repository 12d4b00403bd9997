//! Offices and the ways to them.

use leptos::prelude::*;

use super::Context;
use crate::components::icon::Icon;
use crate::content::{Agency, ContactBlock, Operator, SitePart, SocialAccount, Text};

/// An office: name, address, telephone, e-mail, hours.
pub fn contact(context: &Context, contact: &ContactBlock) -> AnyView {
    let words = &context.catalogue.words.frame;
    let lines = contact.lines.iter().map(|line| view! { <br/> <bdi>{line.to_string()}</bdi> }).collect_view();
    let short = &context.catalogue.site.phone_short;
    let label = |phone: &Text| if phone == short { words.phone_short.clone() } else { words.phone.clone() };
    let phones = contact.phone.iter().map(|phone| (label(phone), phone_link(phone)));
    let email = contact.email.iter().map(|email| (words.email.clone(), email_link(email)));
    let hours = contact.hours.iter().map(|hours| (words.hours.clone(), hours.to_string().into_any()));
    let url = contact.url.iter().map(|url| (words.website.clone(), context.outside(url.as_str(), url.host())));
    let rows = phones.chain(email).chain(hours).chain(url).collect::<Vec<_>>();
    let rows = (!rows.is_empty()).then(|| {
        let row = |(term, value)| view! { <div><dt>{term}</dt> " " <dd>{value}</dd></div> };
        view! { <dl class="contact__ways">{rows.into_iter().map(row).collect_view()}</dl> }
    });
    let note = contact.note.as_ref().map(|note| view! { <p class="contact__note">{context.rich(note)}</p> });
    view! {
        <div class="contact">
            <address class="contact__address"><strong>{contact.name.to_string()}</strong>{lines}</address>
            {rows}
            {note}
        </div>
    }
    .into_any()
}

/// A number to call: digits only behind `tel:`.
pub(super) fn phone_link(phone: &str) -> AnyView {
    let number = phone.chars().filter(char::is_ascii_digit).collect::<String>();
    view! { <a href=format!("tel:{number}") dir="ltr">{phone.to_owned()}</a> }.into_any()
}

pub(super) fn email_link(email: &str) -> AnyView {
    view! { <a href=format!("mailto:{email}") dir="ltr">{email.to_owned()}</a> }.into_any()
}

/// The numbers to call and their hours.
pub fn switchboard(context: &Context) -> AnyView {
    let site = &context.catalogue.site;
    let row = |phone: &Text| view! { <li>{phone_link(phone)}</li> };
    view! {
        <div class="switchboard">
            <ul class="switchboard__numbers">{[&site.phone_short, &site.contact.phone].into_iter().map(row).collect_view()}</ul>
            <p>{site.contact.hours.to_string()}</p>
        </div>
    }
    .into_any()
}

/// Data out of `site.json`.
pub fn site_part(context: &Context, part: SitePart) -> AnyView {
    let site = &context.catalogue.site;
    match part {
        SitePart::Operator => operator(context, &site.operator),
        SitePart::Contact => contact(
            context,
            &ContactBlock {
                name: site.contact.organisation.clone(),
                lines: site.contact.address.clone(),
                phone: vec![site.phone_short.clone(), site.contact.phone.clone()],
                email: Some(site.contact.email.clone()),
                hours: Some(site.contact.hours.clone()),
                url: None,
                note: None,
            },
        ),
        SitePart::Supervision => agency(context, &site.supervision),
        SitePart::Enforcement => agency(context, &site.enforcement),
        SitePart::AccessibilityContact => agency(context, &site.accessibility_contact),
        SitePart::DataProtection => {
            let words = &context.catalogue.words.site;
            view! {
                <p class="contact__role">{words.officer.clone()}</p>
                {agency(context, &site.data_protection.officer)}
                <p class="contact__role">{words.authority.clone()}</p>
                {agency(context, &site.data_protection.authority)}
            }
            .into_any()
        }
        SitePart::Social => social(context, &site.social),
    }
}

fn agency(context: &Context, Agency { name, lines, email, phone, url }: &Agency) -> AnyView {
    let phone = phone.iter().cloned().collect();
    let (name, lines, email, url) = (name.clone(), lines.clone(), email.clone(), url.clone());
    contact(context, &ContactBlock { name, lines, phone, email, url, hours: None, note: None })
}

fn operator(context: &Context, operator: &Operator) -> AnyView {
    let words = &context.catalogue.words.site;
    let base = ContactBlock {
        name: operator.name.clone(),
        lines: operator.lines.clone(),
        phone: operator.phone.iter().cloned().collect(),
        email: operator.email.clone(),
        hours: None,
        url: None,
        note: None,
    };
    let row = |(term, value): (&String, &Text)| {
        view! {
            <div class="fact-list__row">
                <dt class="fact-list__term">{term.clone()}</dt>
                <dd class="fact-list__value">{value.to_string()}</dd>
            </div>
        }
    };
    let rows = [
        (&words.legal_form, Some(&operator.legal_form)),
        (&words.represented_by, Some(&operator.represented_by)),
        (&words.vat_id, operator.vat_id.as_ref()),
        (&words.responsible, Some(&operator.responsible_for_content)),
    ];
    let rows = rows.into_iter().filter_map(|(term, value)| value.map(|value| row((term, value)))).collect_view();
    view! { {contact(context, &base)} <dl class="fact-list">{rows}</dl> }.into_any()
}

/// Accounts elsewhere: a link where the address is known, else the name alone.
fn social(context: &Context, accounts: &[SocialAccount]) -> AnyView {
    let row = |account: &SocialAccount| {
        let name = match &account.url {
            Some(url) => context.outside(url.as_str(), &account.name),
            None => account.name.to_string().into_any(),
        };
        view! { <li class="social__account"><Icon symbol=account.icon.symbol()/> {name}</li> }
    };
    let unset = accounts.iter().any(|account| account.url.is_none());
    let unset = unset.then(|| view! { <p>{context.catalogue.words.site.social_unset.clone()}</p> });
    view! { <ul class="social">{accounts.iter().map(row).collect_view()}</ul> {unset} }.into_any()
}
