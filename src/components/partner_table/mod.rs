//! The institutions that carry a network.

use leptos::prelude::*;

use super::Language;
use crate::content::Partner;

/// A table that scrolls inside itself where the screen is narrow.
#[component]
pub fn PartnerTable(partners: Vec<Partner>) -> impl IntoView {
    let language = Language::here();
    let texts = &language.network;
    let row = |partner: Partner| {
        let lang = partner.lang.as_ref().map(ToString::to_string);
        let note = partner.note.as_deref().map(ToOwned::to_owned);
        view! {
            <tr>
                <th scope="row" lang=lang>{partner.name.to_string()}</th>
                <td>{partner.city.to_string()}</td>
                <td>{partner.country.to_string()}</td>
                <td>{note}</td>
            </tr>
        }
    };
    view! {
        <div class="table-scroll" role="region" tabindex="0" aria-label=texts.partners.clone()>
            <table class="table">
                <thead>
                    <tr>
                        <th scope="col">{texts.partners_institution.clone()}</th>
                        <th scope="col">{texts.partners_city.clone()}</th>
                        <th scope="col">{texts.partners_country.clone()}</th>
                        <th scope="col">{texts.partners_note.clone()}</th>
                    </tr>
                </thead>
                <tbody>{partners.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
