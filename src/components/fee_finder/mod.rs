//! Finds what a document costs.

use leptos::html;
use leptos::prelude::*;

use super::Language;
use crate::content::{FeeFinder as Document, FeeRule, Fees};

/// What was entered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// Name of the document; the first where it is empty.
    pub document: String,
    pub age: String,
    pub express: bool,
    pub mailing: bool,
}

/// What is to be paid, or why that cannot be said.
#[derive(Clone, Debug, PartialEq)]
enum Answer {
    /// Nothing was asked yet.
    None,
    /// The age is no age.
    Wrong,
    /// No fee is known.
    Unknown,
    Fees(Vec<FeeRule>),
}

fn answer(finder: &Document, wish: &Wish) -> Answer {
    if wish.age.trim().is_empty() {
        return Answer::None;
    }
    let Ok(age @ 0..=120) = wish.age.trim().parse::<u8>() else { return Answer::Wrong };
    let chosen = finder.documents.iter().find(|fees| fees.id == wish.document).or(finder.documents.first());
    let Some(Fees { rules, express, mailing, .. }) = chosen else { return Answer::Unknown };
    let Some(rule) = rules.iter().find(|rule| (rule.from..rule.under).contains(&age)) else { return Answer::Unknown };
    let extras = [express.as_ref().filter(|_| wish.express), mailing.as_ref().filter(|_| wish.mailing)];
    Answer::Fees(std::iter::once(rule).chain(extras.into_iter().flatten()).cloned().collect())
}

/// Fields for document, age and wishes, and the fee that follows from them at once.
#[component]
pub fn FeeFinder(finder: Document, #[prop(into)] wish: Signal<Wish>, on_change: Callback<Wish>) -> impl IntoView {
    let language = Language::here();
    let texts = language.fees.clone();
    let options = finder.documents.iter().map(|fees| (fees.id.clone(), fees.name.clone())).collect::<Vec<_>>();
    let extras = |find: fn(&Fees) -> bool| {
        let ids = finder.documents.iter().filter(|fees| find(fees)).map(|fees| fees.id.clone()).collect::<Vec<_>>();
        move || wish.with(|wish| ids.contains(&wish.document) || wish.document.is_empty() && !ids.is_empty())
    };
    let (has_express, has_mailing) = (extras(|fees| fees.express.is_some()), extras(|fees| fees.mailing.is_some()));
    let found = {
        let finder = finder.clone();
        Memo::new(move |_| wish.with(|wish| answer(&finder, wish)))
    };
    let (document, age) = (NodeRef::<html::Select>::new(), NodeRef::<html::Input>::new());
    // The fields are the browser's own; they follow only what comes from the address.
    Effect::new(move |_| {
        let (Some(document), Some(age)) = (document.get(), age.get()) else { return };
        wish.with(|wish| {
            if !wish.document.is_empty() {
                document.set_value(&wish.document);
            }
            if age.value() != wish.age {
                age.set_value(&wish.age);
            }
        });
    });
    let change = move |change: &dyn Fn(&mut Wish)| {
        let mut next = wish.get_untracked();
        change(&mut next);
        on_change.run(next);
    };
    let amount = move |cents| language.formats().euros(cents);
    let result = {
        let texts = texts.clone();
        move || match found.get() {
            Answer::None => ().into_any(),
            Answer::Wrong => view! { <p class="fee-finder__problem">{texts.age_wrong.clone()}</p> }.into_any(),
            Answer::Unknown => view! { <p class="fee-finder__problem">{texts.none.clone()}</p> }.into_any(),
            Answer::Fees(rules) => {
                let sum = rules.iter().map(|rule| rule.cents).sum();
                let total = (rules.len() > 1).then(|| texts.total.fill(&[("amount", &amount(sum))]));
                let row = |rule: FeeRule| {
                    view! { <li><strong class="fee-finder__amount">{amount(rule.cents)}</strong> " " {rule.text}</li> }
                };
                view! {
                    <p class="fee-finder__title">{texts.result.clone()}</p>
                    <ul class="fee-finder__fees">{rules.into_iter().map(row).collect_view()}</ul>
                    {total.map(|total| view! { <p class="fee-finder__total">{total}</p> })}
                }
                .into_any()
            }
        }
    };
    let option = |(id, name)| view! { <option value=id>{name}</option> };
    view! {
        <form class="fee-finder needs-app" on:submit=move |event| event.prevent_default()>
            <div class="field">
                <label class="field__label" for="dokument">{texts.document.clone()}</label>
                <select
                    class="field__select" id="dokument" name="dokument" autocomplete="off" node_ref=document
                    on:change=move |event| change(&|wish| wish.document = event_target_value(&event))
                >
                    {options.into_iter().map(option).collect_view()}
                </select>
            </div>
            <div class="field">
                <label class="field__label" for="alter">{texts.age.clone()}</label>
                <p class="field__hint" id="alter-hinweis">{texts.age_hint.clone()}</p>
                <input
                    class="field__input" id="alter" name="alter" type="text" inputmode="numeric" maxlength="3"
                    autocomplete="off" aria-describedby="alter-hinweis" node_ref=age
                    aria-invalid=move || found.with(|found| *found == Answer::Wrong).then_some("true")
                    on:input=move |event| change(&|wish| wish.age = event_target_value(&event))
                />
            </div>
            <div class="fee-finder__wishes">
                <Wished label=texts.express.clone() hidden=Signal::derive(move || !has_express()) is_ticked=Signal::derive(move || wish.with(|wish| wish.express)) on_tick=Callback::new(move |is| change(&|wish| wish.express = is))/>
                <Wished label=texts.mailing.clone() hidden=Signal::derive(move || !has_mailing()) is_ticked=Signal::derive(move || wish.with(|wish| wish.mailing)) on_tick=Callback::new(move |is| change(&|wish| wish.mailing = is))/>
            </div>
            <div class="fee-finder__result" role="status">{result}</div>
        </form>
    }
}

#[component]
fn Wished(
    label: String,
    #[prop(into)] hidden: Signal<bool>,
    is_ticked: Signal<bool>,
    on_tick: Callback<bool>,
) -> impl IntoView {
    view! {
        <label class="fee-finder__wish" hidden=hidden>
            <input type="checkbox" prop:checked=is_ticked on:change=move |event| on_tick.run(event_target_checked(&event))/>
            <span>{label}</span>
        </label>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(cents: u32, from: u8, under: u8) -> FeeRule {
        FeeRule { cents, from, under, text: String::new() }
    }

    fn finder() -> Document {
        let express = Some(rule(3200, 0, 255));
        let pass = Fees {
            id: "reisepass".into(),
            name: "Reisepass".into(),
            rules: vec![rule(7000, 24, 255), rule(3750, 0, 24)],
            express,
            mailing: None,
        };
        Document { documents: vec![pass] }
    }

    #[track_caller]
    fn check(age: &str, express: bool, cents: &[u32]) {
        let wish = Wish { document: "reisepass".into(), age: age.into(), express, mailing: true };
        let Answer::Fees(rules) = answer(&finder(), &wish) else { panic!("no fee for {age}") };
        assert_eq!(rules.iter().map(|rule| rule.cents).collect::<Vec<_>>(), cents, "{age}");
    }

    #[test]
    fn the_age_decides_what_a_passport_costs() {
        check("20", false, &[3750]);
        check("23", false, &[3750]);
        check("24", false, &[7000]);
        check(" 0 ", false, &[3750]);
        check("20", true, &[3750, 3200]);
    }

    #[test]
    fn what_is_no_age_is_said_to_be_none() {
        for age in ["-1", "121", "300", "zwanzig", "2.5"] {
            let wish = Wish { age: age.into(), ..Wish::default() };
            assert_eq!(answer(&finder(), &wish), Answer::Wrong, "{age}");
        }
        assert_eq!(answer(&finder(), &Wish::default()), Answer::None);
    }
}
