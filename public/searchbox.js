// Suggestions under a search field, by the combobox pattern of the ARIA Authoring Practices (list, manual selection).
// Works without the program: a suggestion is a link.

const PAUSE = 120; // ms after the last key until the search is asked
const MOST = 6;

let n = 0;

export function attach(field, search, content) {
  if (field.hasAttribute("role")) return;
  const form = field.form;
  const { locale, label, all, failed } = form.dataset;
  const counts = JSON.parse(form.dataset.counts);
  const id = `vorschlaege-${(n += 1)}`;
  const list = document.createElement("ul");
  Object.assign(list, { id, className: "suggestions", hidden: true });
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", label);
  const status = document.createElement("p");
  status.className = "visually-hidden";
  status.setAttribute("role", "status");
  form.append(list, status);
  for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", id]]) {
    field.setAttribute(name, value);
  }

  let chosen = -1;
  let asked = "";
  let timer;
  const options = () => [...list.children];

  function choose(i) {
    const found = options();
    chosen = found.length ? (i + found.length + 1) % (found.length + 1) : found.length;
    found.forEach((option, at) => option.setAttribute("aria-selected", String(at === chosen)));
    const option = found[chosen];
    if (option) {
      field.setAttribute("aria-activedescendant", option.id);
      option.scrollIntoView({ block: "nearest" });
    } else field.removeAttribute("aria-activedescendant");
  }
  function close() {
    clearTimeout(timer);
    list.hidden = true;
    list.replaceChildren();
    chosen = -1;
    asked = "";
    status.textContent = "";
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }
  function option(words, note, href) {
    const item = document.createElement("li");
    item.className = "suggestions__option";
    item.id = `${id}-${list.children.length}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.append(words);
    if (note) {
      const place = document.createElement("span");
      place.className = "suggestions__place";
      place.textContent = note;
      item.append(" ", place);
    }
    item.dataset.href = href;
    return item;
  }
  async function ask() {
    const text = field.value.trim();
    if (text === asked) return;
    if (!text) return close();
    asked = text;
    try {
      const index = await search(`${content}search/${locale}`);
      const { results, total } = await index.find(text, { limit: MOST, typing: true });
      // Another key was pressed since, or the field was left.
      if (text !== asked || document.activeElement !== field) return;
      list.replaceChildren();
      for (const { title, place, path } of results) list.append(option(title, place, path));
      if (total > results.length) list.append(option(all, "", `${form.getAttribute("action")}?q=${encodeURIComponent(text)}`));
      list.hidden = !results.length;
      field.setAttribute("aria-expanded", String(!list.hidden));
      status.textContent = counts[results.length] ?? "";
      choose(-1);
    } catch {
      status.textContent = failed;
    }
  }
  // Through a link, so that the program takes it where it runs, and the browser where not.
  function go(href) {
    const link = document.createElement("a");
    link.href = href;
    link.hidden = true;
    form.append(link);
    close();
    field.value = "";
    link.click();
    link.remove();
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  field.addEventListener("keydown", (event) => {
    const { key } = event;
    if (event.isComposing) return;
    if (key === "Escape" && !list.hidden) close();
    else if (key === "ArrowDown" && list.hidden) return void ask();
    else if (key === "ArrowDown") choose(chosen + 1);
    else if (key === "ArrowUp" && !list.hidden) choose(chosen < 0 ? options().length - 1 : chosen - 1);
    else if (key === "Enter" && options()[chosen]) go(options()[chosen].dataset.href);
    else return;
    event.preventDefault();
  });
  list.addEventListener("mousedown", (event) => event.preventDefault()); // The field keeps the focus.
  list.addEventListener("click", ({ target }) => {
    const found = target.closest("[role=option]");
    if (found) go(found.dataset.href);
  });
  field.addEventListener("blur", close);
  form.addEventListener("submit", close);
  if (field.value) ask();
}
