// Notes what goes wrong in a page, from its first moment on.
(() => {
  const problems = (window.__problems = []);
  const note = (kind, text) => problems.push(`${kind}: ${text}`);
  addEventListener("error", (event) => {
    const { target } = event;
    note("error", event.message || `${target.tagName} ${target.src || target.href}`);
  }, true);
  addEventListener("unhandledrejection", (event) => note("unhandled rejection", event.reason));
  addEventListener("securitypolicyviolation", (event) => note("policy", `${event.violatedDirective} ${event.blockedURI}`));
  for (const name of ["error", "warn"]) {
    const own = console[name];
    console[name] = (...words) => {
      note(`console.${name}`, words.join(" "));
      own.apply(console, words);
    };
  }
})();
