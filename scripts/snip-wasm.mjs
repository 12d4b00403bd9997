// Empties functions that the portal never calls but that the compiler cannot know to be dead, because
// they are reached through tables of function pointers: scripts/snip-wasm.mjs FILE.wasm
//
// Were one called after all, the program would stop and the page go on as a plain one; the browser
// tests hydrate every route, so that would be seen.
import { readFileSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";

// Only large functions of one purpose: the compiler folds small functions that are alike into one, which
// then bears one of their names.
const DEAD = [
  /hydrate_async::\{\{closure\}\}(::h[0-9a-f]{16})?$/, // only for leptos::mount::hydrate_lazy
  /into_any_nested_route::generate_routes/, // only for lists of routes on a server
];

const file = process.argv[2];
const module = binaryen.readBinary(readFileSync(file));
let snipped = 0;
for (let i = 0; i < module.getNumFunctions(); i++) {
  const ref = module.getFunctionByIndex(i);
  const { name, base } = binaryen.getFunctionInfo(ref);
  if (base || !DEAD.some((pattern) => pattern.test(name))) continue;
  binaryen.Function.setBody(ref, module.unreachable());
  snipped += 1;
}
// A new compiler may write names in another way; then this does nothing and the budget tells.
if (snipped === 0) throw new Error(`${file}: no function of the patterns was found`);
writeFileSync(file, module.emitBinary());
console.error(`${snipped} functions emptied`);
