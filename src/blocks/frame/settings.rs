//! How the portal looks: what is chosen here is put into effect by `public/settings.js`.

use leptos::prelude::*;

use crate::blocks::Context;
use crate::components::icon::Icon;

/// A button and its panel; by default everything is as the reader's system says.
pub(super) fn settings(context: &Context) -> AnyView {
    let words = &context.catalogue.words.frame;
    let groups = [
        (
            "theme",
            &words.theme,
            vec![("", &words.theme_auto), ("light", &words.theme_light), ("dark", &words.theme_dark)],
        ),
        ("contrast", &words.contrast, vec![("", &words.contrast_auto), ("more", &words.contrast_more)]),
        (
            "size",
            &words.size,
            vec![("", &words.size_normal), ("large", &words.size_large), ("larger", &words.size_larger)],
        ),
        ("motion", &words.motion, vec![("", &words.motion_auto), ("reduce", &words.motion_reduce)]),
    ];
    let option = |name: &'static str, (value, label): (&'static str, &String)| {
        view! {
            <label class="settings__option">
                <input type="radio" name=name value=value checked=value.is_empty()/>
                <span>{label.clone()}</span>
            </label>
        }
    };
    let group = |(name, label, options): (&'static str, &String, Vec<(&'static str, &String)>)| {
        let options = options.into_iter().map(|choice| option(name, choice)).collect_view();
        view! { <fieldset class="settings__group"><legend>{label.clone()}</legend>{options}</fieldset> }
    };
    view! {
        <button class="site-header__tool needs-script" type="button" popovertarget="einstellungen">
            <Icon symbol="ui-settings"/> <span>{words.settings.clone()}</span>
        </button>
        <div class="settings" id="einstellungen" popover role="dialog" aria-label=words.settings.clone()>
            <form class="settings__form">
                <p>{words.settings_lead.clone()}</p>
                {groups.into_iter().map(group).collect_view()}
                <label class="settings__option">
                    <input type="checkbox" name="keep"/>
                    <span>{words.keep.clone()}</span>
                </label>
                <button class="kern-btn kern-btn--secondary" type="button" popovertarget="einstellungen" popovertargetaction="hide">
                    <span class="kern-label">{words.close.clone()}</span>
                </button>
            </form>
        </div>
    }
    .into_any()
}
