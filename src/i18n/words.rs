//! Words that the build puts facts into; the browser gets the sentences, not these.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::texts::{Phrase, Plural};

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($field:ident: $kind:ty,)+ })+) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Deserialize, JsonSchema)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $(pub $field: $kind,)+ }
    )+};
}

words! {
    /// All such words of one language.
    Words {
        frame: FrameWords, page: PageWords, network: NetworkWords, city: CityWords, news: NewsWords,
        service: ServiceWords, fee: FeeWords, site: SiteWords, storage: StorageWords, icons: IconsWords,
        holidays: BTreeMap<String, String>, not_found: NotFoundWords, language: LanguageWords, video: VideoWords,
        search_types: SearchTypeWords, search: SearchWords, speech: SpeechWords,
    }

    /// Header, footer and what is on every page.
    FrameWords {
        skip_to_content: String, main_navigation: String, menu: String, close: String, start: String,
        breadcrumb: String, search: String, search_label: String, search_button: String, search_placeholder: String,
        quick_terms: String, settings: String, settings_lead: String, theme: String, theme_auto: String,
        theme_light: String, theme_dark: String, contrast: String, contrast_auto: String, contrast_more: String,
        size: String, size_normal: String, size_large: String, size_larger: String, motion: String,
        motion_auto: String, motion_reduce: String, keep: String, readings: String, contact: String,
        phone: String, phone_short: String, email: String, hours: String, website: String, to_top: String,
        external: String, static_mode: String, about: String, service: String, social: String, licence: String,
        notices: String, feedback: String,
    }

    /// What any page may have.
    PageWords {
        facts: String, toc: String, sources: String, sources_lead: String, checked: Phrase, further: String,
        print: String, neighbours: String, previous: String, next: String, table: String, chart_table: String,
        size: Phrase, alphabet: String, see: String,
    }

    /// A network's own page and card.
    NetworkWords {
        facts: String, full_name: String, kind: String, scope: String, scope_world: String, scope_europe: String,
        founded: String, seat: String, members: String, countries: String, membership: String, topics: String,
        website: String, checked: String, unknown: String, is_member: String, member: String, member_since: Phrase, decided: String,
        decided_on: Phrase, undocumented: String, as_of: Phrase, about: Phrase, more_than: Phrase,
        countries_count: Plural, what_it_is: String, bodies: String, city_role: String, partners: String,
        partners_institution: String, partners_city: String, partners_country: String, partners_note: String,
        dates: String, sources: String, sources_lead: String, related: String, related_by: Phrase,
        neighbours: String, previous: String, next: String, all_networks: String, sort_name: String,
        sort_founded: String, sort_members: String, sort_joined: String,
    }

    /// A partner city's own page.
    CityWords {
        facts: String, country: String, since: String, population: String, distance: String, kilometres: Phrase,
        coordinates: String, north: String, south: String, east: String, west: String, club: String,
        club_website: String, all: String, clock: String, neighbours: String, previous: String, next: String,
    }

    /// Reports and their list.
    NewsWords {
        place: String, date: String, topic: String, until: Phrase, all: String, neighbours: String, previous: String,
        next: String, feed: String, feed_title: String, page_of: Phrase, pages: String, newest: String, list: Phrase,
        list_description: Phrase,
    }

    /// A service's own page.
    ServiceWords {
        who: String, bring: String, steps: String, fees: String, duration: String, place: String, online: String,
        good_to_know: String, legal: String, life_events: String,
    }

    /// Tables of fees.
    FeeWords {
        caption: String, service: String, name: String, age: String, amount: String, valid_from: String,
        source: String, all_ages: String, from: Phrase, under: Phrase, between: Phrase, free: String,
        validity: Plural, since: Phrase, express: String, mailing: String,
    }

    /// Data out of `site.json`.
    SiteWords {
        represented_by: String, legal_form: String, vat_id: String, responsible: String, officer: String,
        authority: String, social_unset: String, vcard: String, address: String,
    }

    /// What is stored on the reader's device.
    StorageWords {
        caption: String, key: String, purpose: String, when: String, lifetime: String, none: String,
        entries: Vec<StorageEntry>,
    }

    /// The list of symbols.
    IconsWords {
        symbol: String, name: String,
    }

    /// There is no such page.
    NotFoundWords {
        title: String, lead: String, description: String, advice: Vec<String>, links_title: String, contact: Phrase,
    }

    /// One thing that is stored.
    StorageEntry {
        key: String, purpose: String, when: String, lifetime: String,
    }

    /// Other languages, and pages that are not in this one.
    LanguageWords {
        label: String, only_in: Phrase, missing_title: Phrase, missing_lead: String,
        missing_description: Phrase, missing_links: String, missing_ways: String,
    }

    /// A video in sign language, or the place where it will be.
    VideoWords {
        missing_title: String, missing_text: String, download: String, details: Phrase,
    }

    /// The search over all pages, and the suggestions below its fields.
    SearchWords {
        form_label: String, hint: String, empty_advice: Vec<String>, suggestions: String, suggestions_count: Plural,
        all_results: String,
    }

    /// A page that is read aloud.
    SpeechWords {
        label: String, start: String, pause: String, resume: String, stop: String, speed: String, slow: String,
        normal: String, fast: String, no_voice: String, unsupported: String,
    }

    /// What a hit of the search is.
    SearchTypeWords {
        page: String, service: String, network: String, city: String, news: String, life_event: String,
    }
}
