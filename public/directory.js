// Makes the lists of a page answer: filters, views, choice. The program of the lists draws; this puts it on the page.
//
// What a list shows is in the address alone: a change writes the address, and what the address says is drawn.
// Works without the program of the page, too. On a page that stands for a part of a list nothing is changed.

const INTERVAL = 300; // ms between two writes: WebKit throws at more than 100 in ten seconds
const PATIENCE = 10_000;

const documents = new Map();
const open = new Map(); // by element: { show }

let program;
let addresses; // { glue, wasm, content }

export function start(options) {
  addresses = options;
  addEventListener("portal:drawn", attachAll);
  addEventListener("popstate", () => open.forEach((list) => list.follow()));
  attachAll();
}

// Keeps what was loaded; what was not is asked for again next time.
function load(name) {
  if (!documents.has(name)) {
    const loading = fetch(addresses.content + name, { signal: AbortSignal.timeout(PATIENCE) }).then((response) => {
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return response.text();
    });
    loading.then((text) => documents.set(name, text), () => documents.delete(name));
    documents.set(name, loading);
  }
  return documents.get(name);
}

function loadProgram() {
  program ??= import(addresses.glue).then(async (glue) => {
    const response = await fetch(addresses.wasm, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    await glue.default({ module_or_path: await response.arrayBuffer() });
    return (program = glue);
  });
  if (program instanceof Promise) program.catch(() => { program = undefined; });
  return program;
}

function attachAll() {
  for (const element of open.keys()) if (!element.isConnected) open.delete(element);
  for (const element of document.querySelectorAll(".directory[data-directory]:not([data-directory=''])")) {
    if (open.has(element)) continue;
    const { directory, words } = element.dataset;
    const parts = [loadProgram(), load(directory), load(words)];
    open.set(element, { follow() {} });
    // At once where all is here: coming back, a reader finds the list as it was before the page is scrolled.
    if (parts.every((part) => !(part instanceof Promise))) attach(element, ...parts);
    else Promise.all(parts).then((parts) => attach(element, ...parts)).catch((error) => fail(element, error));
  }
}

function fail(element, error) {
  console.error("Die Liste antwortet nicht:", error);
  open.delete(element);
  if (element.isConnected && !element.querySelector(".directory__failed")) {
    const note = document.createElement("p");
    note.className = "directory__failed directory__note";
    note.setAttribute("role", "status");
    note.dataset.live = "";
    note.textContent = element.dataset.failed;
    element.querySelector(".listing__controls").append(note);
  }
}

function attach(element, glue, list, words) {
  if (!element.isConnected) return;
  const opened = glue.OpenList.open(list, words, element.dataset.path, document.querySelector("h1")?.textContent ?? "");
  if (!opened) return fail(element, "another version");
  const part = (name) => element.querySelector(`[data-part=${name}]`);
  const count = element.querySelector("[role=status]");
  const form = element.querySelector("form");
  const here = location.pathname;
  const drawn = new Map();
  let state = null; // the query string that is shown
  let timer;
  let written = 0;

  // Only what is another than before is drawn: focus and what is open stay.
  function put(name, html) {
    if (drawn.get(name) === html) return;
    drawn.set(name, html);
    const place = part(name);
    const focused = place.contains(document.activeElement) ? key(document.activeElement) : null;
    place.innerHTML = html;
    if (focused) place.querySelector(focused)?.focus({ preventScroll: true });
  }

  function draw(search, withForm = false) {
    const shown = JSON.parse(opened.show(search, withForm));
    if (withForm) enter(shown.form);
    for (const name of ["chips", "notes", "views", "choice", "more"]) put(name, shown[name]);
    if (shown.cards) cards(shown);
    else put("view", shown.view);
    if (count.textContent !== shown.count) count.textContent = shown.count;
    form.querySelectorAll("[data-facet]").forEach((facet) => {
      const boxes = [...facet.querySelectorAll(":checked")].length + [...facet.querySelectorAll("[inputmode]")].filter((field) => field.value).length;
      facet.querySelector(".facet__chosen").textContent = boxes ? `(${boxes})` : "";
    });
    form.querySelectorAll("ul.facet__options").forEach((facet, i) =>
      facet.querySelectorAll(".facet__count").forEach((n, j) => {
        const text = `(${shown.counts[i]?.[j] ?? 0})`;
        if (n.textContent !== text) n.textContent = text;
        n.closest("li").classList.toggle("facet__none", text === "(0)");
      }));
    form.querySelectorAll(".facet__options a").forEach((all) => {
      const { facet } = all.closest("details").dataset;
      const query = new URLSearchParams(shown.address);
      const isAsked = query.has(facet);
      query.delete(facet);
      query.delete("seite");
      all.setAttribute("href", here + (`?${query}`.length > 1 ? `?${query}` : ""));
      isAsked ? all.removeAttribute("aria-current") : all.setAttribute("aria-current", "true");
    });
    form.querySelectorAll("[data-bars]").forEach((bars, i) => {
      if (drawn.get(`bars${i}`) === shown.bars[i]) return;
      drawn.set(`bars${i}`, shown.bars[i]);
      bars.innerHTML = shown.bars[i];
    });
    state = shown.address;
    return state;
  }

  // Cards that stay are not touched.
  function cards({ cards, dense }) {
    const place = part("view");
    let grid = place.querySelector(":scope > .card-grid");
    if (!grid) {
      place.innerHTML = '<ul class="card-grid"></ul>';
      grid = place.firstChild;
    }
    drawn.delete("view");
    grid.classList.toggle("card-grid--dense", Boolean(dense));
    const before = new Map([...grid.children].map((card) => [card.dataset.id, card]));
    let last = null;
    for (const [id, html] of cards) {
      let card = before.get(id);
      const known = drawn.get(`card-${id}`);
      // A card of the page itself is as good as one of the program's.
      if (card && known === undefined && !html.includes(" checked>")) drawn.set(`card-${id}`, html);
      else if (!card || known !== html) {
        const template = document.createElement("template");
        template.innerHTML = html;
        const fresh = template.content.firstChild;
        if (card) {
          const focused = card.contains(document.activeElement) ? key(document.activeElement) : null;
          card.replaceWith(fresh);
          if (focused) fresh.querySelector(focused)?.focus({ preventScroll: true });
        }
        card = fresh;
        drawn.set(`card-${id}`, html);
      }
      before.delete(id);
      if (last ? last.nextSibling !== card : grid.firstChild !== card) last ? last.after(card) : grid.prepend(card);
      last = card;
    }
    before.forEach((card) => card.remove());
  }

  // Boxes in the place of links. The other fields are the same: what was entered before the program came stays.
  function enter(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    for (const facet of template.content.querySelectorAll("details:has(.facet__options)")) {
      const options = form.querySelector(`[data-facet="${CSS.escape(facet.dataset.facet)}"] .facet__options`);
      const focused = options.contains(document.activeElement);
      options.replaceWith(facet.querySelector(".facet__options"));
      if (focused) form.querySelector(`[data-facet="${CSS.escape(facet.dataset.facet)}"] summary`).focus();
    }
  }

  // What the fields say, with what only the address knows.
  function asked(search = state) {
    const kept = new URLSearchParams(search);
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) query.append(name, value);
    for (const name of ["ansicht", "dicht", "auswahl"]) if (kept.get(name)) query.set(name, kept.get(name));
    return `?${query}`;
  }

  // Fields that say something else than the address.
  function fill(search) {
    const query = new URLSearchParams(search);
    for (const field of form.elements) {
      if (!field.name) continue;
      // An order that the reader chose at the head of a column.
      if (field.name === "sort" && query.get("sort") && ![...field.options].some(({ value }) => value === query.get("sort"))) {
        const column = part("view").querySelector("th[aria-sort]");
        field.add(new Option(column?.textContent ?? query.get("sort"), query.get("sort")));
      }
      if (field.type === "checkbox") field.checked = query.getAll(field.name).includes(field.value);
      else if (field.value !== (query.get(field.name) ?? "") && field !== document.activeElement) field.value = query.get(field.name) ?? "";
      else if (field === document.activeElement && field.value.trim() !== (query.get(field.name) ?? "").trim()) field.value = query.get(field.name) ?? "";
    }
  }

  const write = (isStep) => {
    clearTimeout(timer);
    timer = undefined;
    written = Date.now();
    if (location.pathname !== here || location.search === state) return;
    try {
      history[isStep ? "pushState" : "replaceState"](history.state, "", here + state + location.hash);
    } catch {
      // Some browsers allow no more than so many; the list goes on without.
    }
  };
  const writeSoon = () => {
    timer ??= setTimeout(write, Math.max(0, written + INTERVAL - Date.now()));
  };

  function go(search, isStep = false) {
    if (isStep) write();
    draw(search);
    fill(state);
    write(isStep);
  }

  form.addEventListener("input", ({ target }) => {
    if (target.matches("[data-facet-search]")) return narrow(target);
    if (target.name) { draw(asked()); writeSoon(); }
  });
  form.addEventListener("change", ({ target }) => { if (target.name) { draw(asked()); write(); } });
  form.addEventListener("submit", (event) => { event.preventDefault(); write(); });
  element.addEventListener("change", ({ target }) => {
    if (target.name !== "auswahl" || form.contains(target) || target.closest("form")) return;
    const query = new URLSearchParams(state);
    const chosen = (query.get("auswahl") ?? "").split(",").filter((id) => id && id !== target.value);
    if (target.checked) chosen.push(target.value);
    query.set("auswahl", chosen.join(","));
    go(`?${query}`);
  });
  element.addEventListener("submit", (event) => {
    if (event.target === form) return;
    event.preventDefault();
    go(`?${new URLSearchParams(new FormData(event.target))}`);
    part("view").querySelector("a, input")?.focus();
  });
  element.addEventListener("click", (event) => {
    const link = event.target.closest?.("a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button) return;
    // A place on this page: the browser goes there, and the page's program need not know.
    if (link.getAttribute("href").startsWith("#")) return event.stopPropagation();
    const isMore = "more" in link.dataset;
    if (!isMore && !["state", "sort", "remove"].some((name) => name in link.dataset)) return write();
    event.preventDefault();
    event.stopPropagation();
    const before = part("view").querySelectorAll(".card-grid > li, tbody > tr").length;
    const isView = Boolean(link.dataset.view);
    go(link.search || "?", isView);
    if (isMore) {
      const next = part("view").querySelectorAll(".card-grid > li, tbody > tr")[before];
      const target = next?.querySelector("a, h3, th");
      if (target && !target.matches("a")) target.tabIndex = -1;
      target?.focus();
    } else if (!link.isConnected && !element.contains(document.activeElement)) {
      count.tabIndex = -1;
      if (count.getBoundingClientRect().top < 0) count.scrollIntoView();
      count.focus({ preventScroll: true });
    }
  });
  // Opened facets close as menus do.
  element.addEventListener("keydown", ({ key, target }) => {
    const facet = key === "Escape" && target.closest?.("details.facet[open]");
    if (!facet) return;
    facet.open = false;
    facet.querySelector("summary").focus();
  });
  element.addEventListener("focusout", ({ target, relatedTarget }) => {
    const facet = target.closest?.("details.facet");
    if (facet && relatedTarget && !facet.contains(relatedTarget)) facet.open = false;
  });

  // What was entered while the list was still without its program comes before what the address says.
  const entered = [...form.elements].filter((field) => field.name && field.value !== (field.options?.[0].value ?? field.defaultValue));
  const values = entered.map(({ value }) => value);
  draw(location.search || "?", true);
  fill(state);
  if (entered.length) {
    entered.forEach((field, i) => { field.value = values[i]; });
    draw(asked());
  }
  write();
  // Browsers keep what was ticked before a reload; the address knows better.
  const chosen = (new URLSearchParams(state).get("auswahl") ?? "").split(",");
  element.querySelectorAll("article [name=auswahl]").forEach((box) => { box.checked = chosen.includes(box.value); });
  element.dataset.answers = "";
  open.set(element, {
    follow() {
      if (!element.isConnected || location.pathname !== here || location.search === state) return;
      clearTimeout(timer);
      timer = undefined;
      draw(location.search || "?");
      fill(state);
    },
  });
}

// In a long facet only what holds the words that were typed.
function narrow(field) {
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const asked = plain(field.value.trim());
  for (const option of field.closest(".facet__panel").querySelectorAll("li")) {
    option.hidden = !plain(option.textContent).includes(asked) && !option.querySelector(":checked");
  }
}

// How an element is found again after it was drawn anew.
function key(element) {
  const quoted = (name) => `[${name}="${CSS.escape(element.getAttribute(name))}"]`;
  if (element.id) return `#${CSS.escape(element.id)}`;
  // A head of a column turns its order round.
  if (element.dataset.sort) return `[data-sort$="${CSS.escape(element.dataset.sort.replace("-", ""))}"]`;
  for (const name of ["data-view", "data-remove"]) if (element.hasAttribute(name)) return quoted(name);
  if (element.name) return quoted("name") + (element.type === "checkbox" ? quoted("value") : "");
  return element.hasAttribute("href") ? quoted("href") : element.localName;
}
