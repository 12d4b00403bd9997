// Puts the reader's settings into effect before anything is drawn, and whenever they change.
// Works without the program. Nothing is stored unless "keep" is ticked; what is stored can be unticked.

(() => {
  const KEY = "stadtportal:einstellungen";
  const root = document.documentElement;
  const NAMES = ["theme", "contrast", "size", "motion"];
  let chosen = {};

  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "null");
    if (kept && typeof kept === "object") chosen = { ...kept, keep: true };
  } catch { /* Storage is denied or holds something else: all as the system says. */ }

  function apply() {
    for (const name of NAMES) {
      if (chosen[name]) root.dataset[name] = chosen[name];
      else delete root.dataset[name];
    }
    if (chosen.theme) root.dataset.kernTheme = chosen.theme;
    else delete root.dataset.kernTheme;
    // Pictures follow the system by themselves, but not a theme that was chosen against it.
    const media = { light: "not all", dark: "all" }[chosen.theme] ?? "(prefers-color-scheme: dark)";
    for (const source of document.querySelectorAll("source[data-dark]")) source.media = media;
  }

  function show() {
    const form = document.querySelector(".settings__form");
    if (!form) return;
    for (const name of NAMES) {
      for (const field of form.querySelectorAll(`[name=${name}]`)) field.checked = field.value === (chosen[name] ?? "");
    }
    form.elements.keep.checked = Boolean(chosen.keep);
  }

  function keep() {
    try {
      const { keep, ...rest } = chosen;
      if (keep) localStorage.setItem(KEY, JSON.stringify(rest));
      else localStorage.removeItem(KEY);
    } catch { /* Denied: the settings hold until the page is left. */ }
  }

  apply();
  addEventListener("change", ({ target }) => {
    const form = target.closest?.(".settings__form");
    if (!form) return;
    if (target.name === "keep") chosen.keep = target.checked;
    else if (target.checked) chosen[target.name] = target.value;
    apply();
    keep();
  }, true); // Heard even after the program has failed, when boot.js lets no other listener hear anything.
  // The panel and the pictures come with the page.
  addEventListener("DOMContentLoaded", () => { apply(); show(); });
  addEventListener("portal:drawn", apply);
})();
