//! A page is read aloud by the device, and says so where it cannot be.

use serde_json::json;

use crate::support::site::{KLIMA, NETWORKS, PASSPORT, catalogue, words};
use crate::support::{Server, Stage, Tab};
use crate::tests;

tests![
    a_page_is_read_aloud_sentence_by_sentence,
    words_of_another_language_are_read_by_its_voice,
    reading_pauses_goes_on_and_ends,
    reading_ends_when_another_page_comes,
    a_device_without_a_voice_is_told_so,
    a_voice_that_lives_on_a_server_is_none,
];

/// A device with these voices, which says each sentence when it is told to (`say()`), and keeps what it said.
fn with_voices(server: &Server, voices: &str) {
    server.run_first(&format!(
        "{{
            const voices = {voices};
            let queue = [];
            window.__spoken = [];
            const synth = {{
                getVoices: () => voices, addEventListener() {{}},
                speak(utterance) {{ window.__spoken.push({{ text: utterance.text, lang: utterance.lang, voice: utterance.voice?.name, rate: utterance.rate }}); queue.push(utterance); }},
                cancel() {{ const dropped = queue; queue = []; dropped.forEach((one) => one.onerror?.({{ error: 'canceled' }})); }},
            }};
            window.say = () => queue.shift()?.onend?.();
            Object.defineProperty(window, 'speechSynthesis', {{ value: synth, configurable: true }});
            window.SpeechSynthesisUtterance = class {{ constructor(text) {{ this.text = text; }} }};
        }}"
    ));
}

const OWN: &str =
    "[{ name: 'Anna', lang: 'de-DE', localService: true }, { name: 'Daniel', lang: 'en-GB', localService: true }]";

fn spoken(tab: &Tab) -> Vec<String> {
    tab.js_texts("return window.__spoken.map(({ text }) => text)")
}

fn start(tab: &Tab, path: &str) {
    tab.open_live(path);
    tab.click_at("[data-speech=start]");
    tab.wait_until("the first words", |tab| !spoken(tab).is_empty());
}

fn a_page_is_read_aloud_sentence_by_sentence(Stage { tab, server, .. }: &Stage) {
    with_voices(server, OWN);
    start(tab, PASSPORT);
    assert_eq!(spoken(tab), [tab.heading()], "the title comes first");
    assert_eq!(tab.focused(), format!("button {}", words().speech.pause));
    for _ in 0..400 {
        tab.js("window.say()");
    }
    let spoken = spoken(tab);
    let said = spoken.join(" ");
    for sentence in tab.js_texts(
        "return [...document.querySelectorAll('main section p, main section li')]
        .filter((text) => !text.closest('.sources, nav, form, .speech') && text.checkVisibility()).slice(0, 12)
        .map((text) => words(text.innerText))",
    ) {
        let words = sentence.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
        assert!(said.contains(&words), "{words:?} was not read: {said}");
    }
    assert!(!said.contains(&words().speech.start), "controls are not read");
    assert_eq!(tab.focused(), format!("button {}", words().speech.start), "it ends where it began");
    assert_eq!(tab.problems(), [""; 0]);
}

fn words_of_another_language_are_read_by_its_voice(Stage { tab, server, .. }: &Stage) {
    with_voices(server, OWN);
    start(tab, "/en/contact/");
    for _ in 0..400 {
        tab.js("window.say()");
    }
    let voices = tab.js_texts("return window.__spoken.map(({ lang, voice }) => `${lang} ${voice}`)");
    assert!(voices.contains(&"en-GB Daniel".to_owned()) && voices.contains(&"de Anna".to_owned()), "{voices:?}");
}

fn reading_pauses_goes_on_and_ends(Stage { tab, server, .. }: &Stage) {
    let speech = &words().speech;
    with_voices(server, OWN);
    start(tab, KLIMA);
    tab.js("window.say()");
    let so_far = spoken(tab);
    tab.click_button(&speech.pause);
    tab.js("window.say()");
    assert_eq!(spoken(tab), so_far, "nothing is said while it pauses");
    tab.click_button(&speech.resume);
    tab.wait_until("the sentence begins anew", |tab| spoken(tab).len() == so_far.len() + 1);
    assert_eq!(spoken(tab).last(), so_far.last());
    tab.choose(&speech.speed, &speech.fast);
    tab.wait_until("it is faster", |tab| tab.js("return window.__spoken.at(-1).rate") == json!(1.3));
    tab.click_button(&speech.stop);
    tab.wait_until("the button is back", |tab| tab.buttons().contains(&speech.start));
    let all = spoken(tab).len();
    tab.js("window.say()");
    assert_eq!(spoken(tab).len(), all, "nothing is said any more");
}

fn reading_ends_when_another_page_comes(Stage { tab, server, .. }: &Stage) {
    with_voices(server, OWN);
    start(tab, KLIMA);
    tab.click_link("Internationale Netzwerke");
    tab.wait_until("the list", |tab| tab.address() == NETWORKS);
    let all = spoken(tab).len();
    tab.js("window.say()");
    assert_eq!(spoken(tab).len(), all);
}

fn a_device_without_a_voice_is_told_so(Stage { tab, server, .. }: &Stage) {
    with_voices(server, "[{ name: 'Daniel', lang: 'en-GB', localService: true }]");
    tab.open_live(PASSPORT);
    tab.wait_until("the reason", |tab| tab.main_text().contains(&words().speech.no_voice));
    assert!(!tab.buttons().contains(&words().speech.start), "no button that does nothing");
    server.run_first(
        "delete window.SpeechSynthesisUtterance; delete window.speechSynthesis;
        Object.defineProperty(window, 'speechSynthesis', { value: undefined });",
    );
    tab.open_live("/en/services/passport/");
    let reason = &catalogue("en").words.speech.unsupported;
    tab.wait_until("the reason", |tab| tab.main_text().contains(reason.as_str()));
}

fn a_voice_that_lives_on_a_server_is_none(Stage { tab, server, .. }: &Stage) {
    with_voices(server, "[{ name: 'Cloud', lang: 'de-DE', localService: false }]");
    tab.open_live(PASSPORT);
    tab.wait_until("the reason", |tab| tab.main_text().contains(&words().speech.no_voice));
    assert!(!tab.buttons().contains(&words().speech.start));
}
