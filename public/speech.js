// Reads a page aloud with the device's own voices, sentence after sentence, each marked while it is heard.
//
// Works without the program, and sends nothing anywhere: voices that live on a server are left out.

(() => {
  const BLOCKS = "h1, h2, h3, h4, p, li, dt, dd, caption, th, td, summary, figcaption, legend, address";
  const SILENT = "nav, form, button, select, script, template, .speech, .pin, .sources, .visually-hidden, [aria-hidden=true], [hidden]";
  const RATES = { slow: 0.75, normal: 1, fast: 1.3 };
  const PATIENCE = 2000; // ms until a device that names no voice is taken for one without

  const synth = () => window.speechSynthesis;
  const panel = () => document.querySelector(".speech");
  const part = (name) => panel()?.querySelector(`[data-speech=${name}]`);
  let reading = null; // the page that is read: its pieces, and which is heard

  const language = (node) => node.parentElement.closest("[lang]")?.lang || document.documentElement.lang;
  const voices = (lang) => {
    const base = lang.split("-")[0].toLowerCase();
    const own = (synth()?.getVoices() ?? []).filter((voice) => voice.localService !== false);
    const fits = own.filter((voice) => voice.lang.toLowerCase().replace("_", "-").split("-")[0] === base);
    return fits.sort((a, b) => (b.lang === lang) - (a.lang === lang));
  };

  /** Sentences of a text, with the place of each in it. */
  function sentences(text, lang) {
    if (Intl.Segmenter) return [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)];
    return [...text.matchAll(/[^.!?…]+[.!?…]*\s*/g)].map((found) => ({ segment: found[0], index: found.index }));
  }

  /** What is to be heard, in the order of the page: words, language, and where they stand. */
  function pieces() {
    const found = [];
    const blocks = [...document.querySelectorAll("main")].flatMap((main) => [...main.querySelectorAll(BLOCKS)]);
    for (const block of blocks) {
      if (block.closest(SILENT) || block.parentElement.closest("p, dt, dd, th, td, summary")) continue;
      if (block.checkVisibility && !block.checkVisibility()) continue;
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const around = node.parentElement;
        if (around.closest(SILENT) || around.closest(BLOCKS) !== block) continue;
        const lang = language(node);
        for (const { segment, index } of sentences(node.data, lang)) {
          const words = segment.replace(/[\u00ad\u00b7]/g, "").trim();
          if (/[\p{L}\p{N}]/u.test(words)) found.push({ words, lang, node, from: index, to: index + segment.trimEnd().length });
        }
      }
    }
    return found;
  }

  function mark(piece) {
    if (!CSS.highlights) return;
    if (!piece?.node.isConnected) return void CSS.highlights.delete("speech");
    const range = new Range();
    range.setStart(piece.node, piece.from);
    range.setEnd(piece.node, piece.to);
    CSS.highlights.set("speech", new Highlight(range));
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) piece.node.parentElement.scrollIntoView({ block: "center", behavior: "auto" });
  }

  function speak(i) {
    const piece = reading.pieces[i];
    if (!piece) return stop(true);
    reading.at = i;
    const utterance = new SpeechSynthesisUtterance(piece.words);
    utterance.lang = piece.lang;
    utterance.voice = voices(piece.lang)[0] ?? null;
    utterance.rate = RATES[part("speed")?.value] ?? 1;
    const own = (reading.utterance = utterance);
    const next = () => { if (reading?.utterance === own) speak(i + 1); };
    utterance.onend = next;
    utterance.onerror = ({ error }) => { if (!["canceled", "interrupted"].includes(error)) next(); };
    mark(piece);
    synth().speak(utterance);
  }

  function show() {
    const box = panel();
    if (!box) return;
    part("start").hidden = Boolean(reading);
    part("controls").hidden = !reading;
    const pause = part("pause");
    pause.lastElementChild.textContent = reading?.paused ? pause.dataset.resume : pause.dataset.pause;
  }

  function stop(toStart) {
    if (!reading) return;
    reading = null;
    synth()?.cancel();
    mark(null);
    show();
    if (toStart && panel()?.contains(document.activeElement)) part("start").focus();
  }

  function pause() {
    reading.paused = !reading.paused;
    // Android goes on after `pause`: the sentence is given up, and begins anew.
    const { at } = reading;
    reading.utterance = null;
    synth().cancel();
    if (!reading.paused) speak(at);
    show();
  }

  /** Offers the button where there is a voice, and says why not where there is none. */
  function offer() {
    const box = panel();
    if (!box) return;
    const say = (reason) => {
      part("start").hidden = Boolean(reason) || Boolean(reading);
      part("reason").hidden = !reason;
      part("reason").textContent = reason;
    };
    if (!synth() || !window.SpeechSynthesisUtterance) return say(box.dataset.unsupported);
    if (voices(document.documentElement.lang).length) return say("");
    setTimeout(() => {
      if (box.isConnected) say(voices(document.documentElement.lang).length ? "" : box.dataset.noVoice);
    }, PATIENCE);
  }

  addEventListener("click", ({ target }) => {
    const button = target instanceof Element && target.closest("button[data-speech]");
    if (!button) return;
    const action = button.dataset.speech;
    if (action === "start") {
      reading = { pieces: pieces(), at: 0, paused: false };
      show();
      part("pause").focus();
      speak(0);
    } else if (action === "pause") pause();
    else stop(true);
  }, true);
  addEventListener("change", ({ target }) => {
    if (target.dataset?.speech !== "speed" || !reading || reading.paused) return;
    const { at } = reading;
    reading.utterance = null;
    synth().cancel();
    speak(at);
  }, true);
  addEventListener("pagehide", () => stop(false));
  addEventListener("portal:drawn", () => { stop(false); offer(); });
  addEventListener("DOMContentLoaded", offer);
  if (document.readyState !== "loading") offer();
  window.speechSynthesis?.addEventListener?.("voiceschanged", offer);
})();
