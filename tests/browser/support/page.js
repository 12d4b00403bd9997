// Goes before every script that a test runs in a page.
const words = (text) => (text ?? "").replace(/\s+/g, " ").trim();
const isVisible = (element) => element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
const heard = (element) => {
  const copy = element.cloneNode(true);
  copy.querySelectorAll("[aria-hidden=true]").forEach((part) => part.remove());
  return copy.textContent;
};
const nameOf = (element) => words(element && (element.getAttribute("aria-label") ?? heard(element)));
// What stands in the app, but for what depends on the time.
const lasting = (page) => {
  const copy = page.getElementById("app").cloneNode(true);
  copy.querySelectorAll("[data-live]").forEach((part) => part.remove());
  return words(copy.textContent);
};
const all = (selector) => [...document.querySelectorAll(selector)].filter(isVisible);
const find = (selector, name) => all(selector).find((element) => nameOf(element) === name) ?? null;
const labelled = (name) => find("label", name)?.control ?? null;
const describe = (element) =>
  !element || element === document.body ? "nothing" : `${element.localName} ${element.labels?.length ? nameOf(element.labels[0]) : nameOf(element)}`;
