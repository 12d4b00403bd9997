// Starts the program, and turns the page into a plain one when it cannot run.
//
// The state of the page stands in <html data-app>:
//   (none)  the program is on its way; the page is the prerendered one
//   live    the program has taken over
//   static  there is no program: links and forms are the browser's own, what was typed stays

const script = document.querySelector("script[data-wasm]");
const root = document.documentElement;
const SLOW = 15000; // ms until a reader is told that the program is not there

let dead = false;
let followed = null; // the link that the program was asked to follow

function tell() {
  root.dataset.app = "static";
  const notice = document.getElementById("static-notice");
  if (notice && !notice.textContent) notice.textContent = notice.dataset.text;
}

function die(reason) {
  if (dead) return;
  dead = true;
  if (reason) console.error("Das Programm läuft nicht:", reason);
  tell();
  // The program took this click and died of it: the reader still wants to get there.
  if (followed && followed !== location.href) location.assign(followed);
}

// Lists and suggestions need no program.
const answersItself = ({ type, target }) => {
  const isIn = (selector) => Boolean(target.closest?.(selector));
  if (type === "click") return isIn("[role=listbox], [data-answers] :is([data-state], [data-more], [data-sort], [data-remove], form)");
  return isIn("[data-answers]") || (["input", "keydown"].includes(type) && isIn("form[data-search]"));
};

// Registered before the program's own listeners, so that a dead program hears nothing more.
for (const name of ["click", "submit", "input", "change", "keydown", "blur", "focusout"]) {
  addEventListener(name, (event) => {
    if (dead && !answersItself(event)) return event.stopImmediatePropagation();
    if (name !== "click") return;
    const link = event.target instanceof Element && event.target.closest("a[href]");
    const plain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    followed = link && plain && link.origin === location.origin && !link.target ? link.href : null;
    setTimeout(() => { followed = null; }, 2000);
  }, true);
}
addEventListener("popstate", (event) => {
  if (!dead) return;
  event.stopImmediatePropagation();
  if (!location.hash) location.reload();
}, true);

const isTrap = (error) => typeof WebAssembly === "object" && error instanceof WebAssembly.RuntimeError;
addEventListener("portal:panic", () => die());
addEventListener("error", (event) => { if (isTrap(event.error)) die(event.error); });
addEventListener("unhandledrejection", (event) => { if (isTrap(event.reason)) die(event.reason); });
addEventListener("portal:live", () => {
  if (dead) return;
  root.dataset.app = "live";
  const notice = document.getElementById("static-notice");
  if (notice) notice.textContent = "";
});
setTimeout(() => { if (root.dataset.app !== "live") tell(); }, SLOW);

// The search comes when it is first asked; it works without the program, too.
const searches = new Map();
const search = (index) => {
  const { search, finder, finderWasm } = script.dataset;
  if (!searches.has(index)) searches.set(index, import(search).then(({ open }) => open({ glue: finder, wasm: finderWasm, index })));
  searches.get(index).catch(() => searches.delete(index));
  return searches.get(index);
};
globalThis.portal = {
  search,
  find: async (index, text, kind, limit) => (await search(index)).findRow(text, { kind, limit }),
  nearest: async (index, path) => (await search(index)).nearestRow(path),
};
addEventListener("focusin", ({ target }) => {
  if (!target.matches?.("form[data-search] input[type=search]")) return;
  import(script.dataset.searchbox).then(({ attach }) => attach(target, search, script.dataset.content), () => {});
});

// The lists come with the first one.
let lists;
const startLists = () => {
  if (lists || !document.querySelector(".directory")) return;
  const { directory, directoryGlue, directoryWasm, content } = script.dataset;
  lists = import(directory).then(({ start }) => start({ glue: directoryGlue, wasm: directoryWasm, content }));
  lists.catch(() => { lists = undefined; });
};
addEventListener("portal:drawn", startLists);
// After the program of the page, or without it.
setTimeout(startLists, 3000);

try {
  const [glue, wasm] = await Promise.all([import(script.dataset.glue), fetch(script.dataset.wasm)]);
  if (!wasm.ok) throw new Error(`${wasm.status} ${wasm.url}`);
  await glue.default({ module_or_path: wasm });
} catch (error) {
  die(error);
}
startLists();
