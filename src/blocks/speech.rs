//! The controls by which a page is read aloud; `public/speech.js` answers to them.

use leptos::prelude::*;

use super::Context;
use crate::components::icon::Icon;

pub fn speech(context: &Context) -> AnyView {
    let texts = context.catalogue.words.speech.clone();
    let speeds = [("slow", &texts.slow), ("normal", &texts.normal), ("fast", &texts.fast)];
    let speed = |(value, label): (&'static str, &String)| {
        view! { <option value=value selected=value == "normal">{label.clone()}</option> }
    };
    view! {
        <div
            class="speech needs-script" role="group" aria-label=texts.label.clone() data-no-voice=texts.no_voice.clone()
            data-unsupported=texts.unsupported.clone()
        >
            <button class="kern-btn kern-btn--tertiary" type="button" data-speech="start">
                <Icon symbol="ui-volume"/> <span class="kern-label">{texts.start.clone()}</span>
            </button>
            <div class="speech__controls" data-speech="controls" hidden>
                <button
                    class="kern-btn kern-btn--secondary" type="button" data-speech="pause" data-pause=texts.pause.clone()
                    data-resume=texts.resume.clone()
                >
                    <span class="kern-label">{texts.pause.clone()}</span>
                </button>
                <button class="kern-btn kern-btn--secondary" type="button" data-speech="stop">
                    <span class="kern-label">{texts.stop.clone()}</span>
                </button>
                <div class="speech__speed">
                    <label for="tempo">{texts.speed.clone()}</label>
                    <select class="field__select" id="tempo" data-speech="speed" autocomplete="off">
                        {speeds.into_iter().map(speed).collect_view()}
                    </select>
                </div>
            </div>
            <p class="speech__reason" data-speech="reason" data-live hidden></p>
        </div>
    }
    .into_any()
}
