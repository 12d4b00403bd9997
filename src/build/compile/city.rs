//! The page of a partner city.

use super::plan::{Neighbours, Plan, section};
use crate::blocks::{Context, Row};
use crate::content::{Block, Catalogue, City, Coordinates, OutsideLink, PageId, Rich, Text};

/// Bochum (GeoNames, CC BY 4.0).
const HOME: Coordinates = Coordinates { latitude: 51.48165, longitude: 7.21648 };

/// Mean radius of the earth in kilometres (IUGG).
const EARTH_RADIUS: f64 = 6371.0088;

pub(super) fn plan(catalogue: &Catalogue, i: usize) -> Plan {
    let city = &catalogue.cities[i];
    let words = &catalogue.words.city;
    let id = |city: &City| PageId::entry(PageId::CITIES, &city.slug);
    let step = |city: Option<&City>, label: &str| Some((label.to_owned(), id(city?)));
    let sections = city.sections.iter().cloned().chain(city.club.iter().map(|club| {
        let link = club
            .url
            .clone()
            .map(|url| Block::Links(vec![OutsideLink { text: Text::of(&words.club_website), url, description: None }]));
        let text = Block::Text(vec![club.text.clone()]);
        section("verein", &format!("{}: {}", words.club, &*club.name), std::iter::once(text).chain(link).collect())
    }));
    let own = id(city);
    let context = Context { catalogue, here: &own, level: 3 };
    Plan {
        title: city.name.to_string(),
        lead: city.summary.to_string(),
        description: city.description.to_string(),
        facts: facts(&context, city),
        clock: Some((city.name.to_string(), city.time_zone.to_string())),
        sections: sections.collect(),
        sources: city.sources.clone(),
        checked: Some(city.checked),
        neighbours: Some(Neighbours {
            label: words.neighbours.clone(),
            previous: step(i.checked_sub(1).and_then(|i| catalogue.cities.get(i)), &words.previous),
            next: step(catalogue.cities.get(i + 1), &words.next),
            all: (words.all.clone(), PageId::parse(PageId::CITIES).unwrap_or_else(PageId::start)),
        }),
        id: Some(own.clone()),
        ..Plan::default()
    }
}

fn facts(context: &Context, city: &City) -> Vec<Row> {
    let catalogue = context.catalogue;
    let words = &catalogue.words.city;
    let region = city.region.as_ref().map(|region| format!(" ({})", &**region)).unwrap_or_default();
    let population = catalogue.qualified(city.population.qualifier, city.population.count.get());
    let as_of = city.population.as_of.map(|date| catalogue.as_of(date));
    let note =
        as_of.into_iter().chain(city.population_note.iter().map(ToString::to_string)).collect::<Vec<_>>().join(". ");
    let kilometres = distance(HOME, city.coordinates).round();
    // Distances on earth are below 20,038 km.
    let kilometres = catalogue.formats.number(format!("{kilometres:.0}").parse().unwrap_or(0));
    let own = [
        Row::new(&words.country, Rich::plain(&format!("{}{region}", &*city.country))),
        Row::new(&words.since, Rich::plain(&context.date(city.since))),
        Row::new(&words.population, Rich::plain(&population)).with_note((!note.is_empty()).then(|| Rich::plain(&note))),
        Row::new(&words.distance, Rich::plain(&words.kilometres.fill(&[("n", &kilometres)]))),
        Row::new(&words.coordinates, Rich::plain(&degrees(context, city.coordinates))),
    ];
    own.into_iter().chain(city.facts.iter().map(Row::from)).collect()
}

/// "51,48° Nord, 7,22° Ost"
fn degrees(context: &Context, Coordinates { latitude, longitude }: Coordinates) -> String {
    let words = &context.catalogue.words.city;
    let written = |degrees: f64| context.catalogue.formats.decimal((degrees.abs() * 100.0).round() / 100.0);
    let (north, east) = (
        if latitude < 0.0 { &words.south } else { &words.north },
        if longitude < 0.0 { &words.west } else { &words.east },
    );
    format!("{}° {north}, {}° {east}", written(latitude), written(longitude))
}

/// Kilometres along the great circle (haversine formula).
fn distance(a: Coordinates, b: Coordinates) -> f64 {
    let (south, north) = (a.latitude.to_radians(), b.latitude.to_radians());
    let (dx, dy) = ((b.longitude - a.longitude).to_radians(), north - south);
    let h = (dy / 2.0).sin().powi(2) + south.cos() * north.cos() * (dx / 2.0).sin().powi(2);
    2.0 * EARTH_RADIUS * h.sqrt().asin()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn distances_are_those_of_the_map() {
        // Kilometres on the ellipsoid (WGS 84, Vincenty's formulae), from which the sphere is within 0.5 %.
        let check = |latitude, longitude, expected: f64| {
            let found = distance(HOME, Coordinates { latitude, longitude });
            assert!((found - expected).abs() <= expected * 0.005 + 0.001, "{found} for {expected}");
        };
        check(51.48165, 7.21648, 0.0);
        check(53.38297, -1.4659, 626.8);
        check(36.08333, 140.11667, 9275.8);
        check(90.0, 0.0, 4296.3);
        // The other side of the earth, half its girth away.
        check(-51.48165, 7.21648 - 180.0, 20_015.0);
    }
}
