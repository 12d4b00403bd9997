//! The international networks.

use super::column::{date_key, field, fill, slug};
use crate::content::{Catalogue, MembershipStatus, Network, PageId, Scope};
use crate::directory::{Event, Field, List, Place};

pub(super) fn list(catalogue: &Catalogue, mut list: List) -> List {
    let networks = &catalogue.networks;
    list.item_type = "Organization".to_owned();
    list.badge = "art".to_owned();
    list.ids = networks.iter().map(|network| network.slug.to_string()).collect();
    list.names = networks.iter().map(|network| network.name.to_string()).collect();
    let id = |network: &Network| PageId::entry(PageId::NETWORKS, &network.slug);
    list.paths = networks.iter().map(|network| catalogue.path(&id(network))).collect();
    list.summaries = networks.iter().map(|network| network.summary.to_string()).collect();
    list.words =
        networks.iter().map(|network| format!("{} {}", &*network.full_name, place(catalogue, network))).collect();
    facets(catalogue, &mut list);
    list.fields = fields(catalogue);
    list.events = networks.iter().enumerate().flat_map(|(i, network)| events(catalogue, i, network)).collect();
    list.places = networks.iter().enumerate().flat_map(|(i, network)| places(catalogue, i, network)).collect();
    list
}

fn facets(catalogue: &Catalogue, list: &mut List) {
    let (words, networks) = (&catalogue.words.network, &catalogue.networks);
    let all = |of: &dyn Fn(&Network) -> Vec<String>| networks.iter().map(of).collect::<Vec<_>>();
    let kinds = catalogue.kinds.iter().map(|kind| (kind.id.id().to_owned(), kind.label.to_string())).collect();
    fill(list, "art", Some(kinds), &all(&|network| vec![network.kind.id().to_owned()]));
    let topics = catalogue.topics.iter().map(|topic| (topic.id.to_string(), topic.label.to_string())).collect();
    fill(list, "thema", Some(topics), &all(&|network| network.topics.iter().map(ToString::to_string).collect()));
    let scopes = [(Scope::Europe, "europa"), (Scope::World, "weltweit")];
    let options = scopes.map(|(scope, id)| (id.to_owned(), catalogue.scope(scope))).to_vec();
    let scope = |network: &Network| if network.scope == Scope::World { "weltweit" } else { "europa" };
    fill(list, "umfang", Some(options), &all(&|network| vec![scope(network).to_owned()]));
    let statuses =
        [("mitglied", &words.is_member), ("beschluss", &words.decided), ("nicht-belegt", &words.undocumented)];
    let options = statuses.map(|(id, label)| (id.to_owned(), label.clone())).to_vec();
    let status = |network: &Network| match network.membership.status {
        MembershipStatus::Member => "mitglied",
        MembershipStatus::Decided => "beschluss",
        MembershipStatus::Undocumented => "nicht-belegt",
    };
    fill(list, "mitgliedschaft", Some(options), &all(&|network| vec![status(network).to_owned()]));
    let country = |network: &Network| network.seat.as_ref().map(|seat| seat.country.to_string());
    let mut names = networks.iter().filter_map(country).collect::<Vec<_>>();
    names.sort_by_key(|name| crate::i18n::fold(name));
    names.dedup();
    let mut ids = Vec::new();
    names.iter().for_each(|name| ids.push(slug(name, &ids)));
    let id = |network: &Network| names.iter().position(|name| Some(name) == country(network).as_ref());
    let has = all(&|network| id(network).and_then(|i| ids.get(i)).cloned().into_iter().collect());
    fill(list, "land", Some(ids.iter().cloned().zip(names.iter().cloned()).collect()), &has);
    let decade = |network: &Network| network.founded.as_ref().map(|founded| founded.date.year / 10 * 10);
    let mut decades = networks.iter().filter_map(decade).collect::<Vec<_>>();
    decades.sort_unstable();
    decades.dedup();
    let label = |year: &u16| catalogue.directory.timeline.decade.fill(&[("year", &year.to_string())]);
    let decades = decades.iter().map(|year| (year.to_string(), label(year))).collect();
    fill(list, "jahrzehnt", Some(decades), &all(&|network| decade(network).iter().map(ToString::to_string).collect()));
    // The others stand among the facts.
    for facet in list.facets.iter_mut().filter(|facet| !["art", "thema"].contains(&facet.key.as_str())) {
        facet.is_shown = false;
    }
}

fn fields(catalogue: &Catalogue) -> Vec<Field> {
    let (words, networks) = (&catalogue.words.network, &catalogue.networks);
    let column = |of: &dyn Fn(&Network) -> (String, Option<u32>)| networks.iter().map(of).collect::<Vec<_>>();
    let members = column(&|network| {
        let members = network.members.as_ref();
        (
            members.map(|members| catalogue.members(members)).unwrap_or_default(),
            members.map(|members| members.count.get()),
        )
    });
    let joined = column(&|network| {
        let is_member = network.membership.status == MembershipStatus::Member;
        (catalogue.membership(&network.membership), network.membership.date.filter(|_| is_member).map(date_key))
    });
    let scope = column(&|network| (catalogue.scope(network.scope), None));
    let founded = column(&|network| {
        let date = network.founded.as_ref().map(|founded| founded.date);
        (date.map(|date| catalogue.date(date)).unwrap_or_default(), date.map(date_key))
    });
    let seat = column(&|network| (place(catalogue, network), None));
    let countries = column(&|network| {
        let countries = network.countries.as_ref();
        (countries.map(|n| catalogue.countries(n)).unwrap_or_default(), countries.map(|n| n.count.get()))
    });
    let website =
        column(&|network| (network.website.as_ref().map(|url| url.as_str().to_owned()).unwrap_or_default(), None));
    vec![
        Field {
            on_card: true,
            in_table: true,
            in_range: true,
            ..field("mitglieder", &words.members, "number", members)
        },
        Field { on_card: true, in_table: true, ..field("beitritt", &words.membership, "date", joined) },
        Field { on_card: true, in_table: true, ..field("reichweite", &words.scope, "text", scope) },
        Field {
            in_table: true,
            in_range: true,
            property: "foundingDate".to_owned(),
            ..field("gruendung", &words.founded, "date", founded)
        },
        Field { in_table: true, property: "location".to_owned(), ..field("sitz", &words.seat, "text", seat) },
        field("laender", &words.countries, "number", countries),
        Field { property: "url".to_owned(), ..field("website", &words.website, "link", website) },
    ]
}

/// "Brüssel, Belgien"
fn place(catalogue: &Catalogue, network: &Network) -> String {
    let seat = network.seat.as_ref();
    seat.map(|seat| format!("{}{}{}", &*seat.city, catalogue.language.comma(), &*seat.country)).unwrap_or_default()
}

/// What is told of a network with a date; founding and joining once, by their own kind.
fn events(catalogue: &Catalogue, entry: usize, network: &Network) -> Vec<Event> {
    let founded = network.founded.as_ref().map(|founded| date_key(founded.date));
    let is_member = network.membership.status == MembershipStatus::Member;
    let joined = network.membership.date.filter(|_| is_member).map(date_key);
    let kind = |date: u32| match date {
        date if Some(date) == founded => "founded",
        date if Some(date) == joined => "joined",
        _ => "event",
    };
    let event = |kind: &str, date: u32, text: String| Event { entry, kind: kind.to_owned(), date, text };
    let told =
        network.dates.iter().map(|date| event(kind(date_key(date.date)), date_key(date.date), date.event.to_string()));
    let mut events = told.collect::<Vec<_>>();
    for (kind, date, text) in [
        ("founded", founded, catalogue.words.network.founded.clone()),
        ("joined", joined, catalogue.membership(&network.membership)),
    ] {
        if let Some(date) = date.filter(|_| !events.iter().any(|event| event.kind == kind)) {
            events.push(event(kind, date, text));
        }
    }
    events
}

fn places(catalogue: &Catalogue, entry: usize, network: &Network) -> Vec<Place> {
    let place = |kind: &str, city: &str, country: &str, at: crate::content::Coordinates| Place {
        entry,
        kind: kind.to_owned(),
        name: format!("{city}{}{country}", catalogue.language.comma()),
        latitude: at.latitude.to_string(),
        longitude: at.longitude.to_string(),
        ..Place::default()
    };
    let seat = network.seat.iter().map(|seat| place("seat", &seat.city, &seat.country, seat.coordinates));
    let partners =
        network.partners.iter().map(|partner| place("partner", &partner.city, &partner.country, partner.coordinates));
    seat.chain(partners).collect()
}
