//! Participles of verbs: "abgemeldet" leads to "abmelden" and back. Snowball's stemmer leaves the `ge` in.

use super::terms::Terms;

/// Particles that stand before the `ge`.
const PARTICLES: [&str; 21] = [
    "", "ab", "an", "auf", "aus", "bei", "ein", "fest", "her", "hin", "los", "mit", "nach", "statt", "um", "vor",
    "weg", "weiter", "zu", "zurueck", "zusammen",
];

/// Pairs of terms that are one verb; forms that are missing are added.
pub fn participles(terms: &mut Terms) -> Vec<(usize, usize)> {
    let infinitives = terms.forms.iter().filter(|(form, (_, n))| *n > 0 && form.ends_with("en") && form.len() > 5);
    let infinitives = infinitives.map(|(form, (term, _))| (form.clone(), *term)).collect::<Vec<_>>();
    let mut pairs = Vec::new();
    for (infinitive, term) in infinitives {
        for particle in PARTICLES {
            let Some(root) = infinitive.strip_prefix(particle).and_then(|rest| rest.strip_suffix("en")) else {
                continue;
            };
            let ending = if root.ends_with(['d', 't']) { "et" } else { "t" };
            let participle = format!("{particle}ge{root}{ending}");
            let is_known = terms.forms.contains_key(&participle);
            // With a particle it is a verb for sure; without, only what pages have.
            if root.len() > 2 && (is_known || !particle.is_empty()) {
                pairs.push((terms.add_form(&participle), term));
            }
        }
    }
    pairs
}
