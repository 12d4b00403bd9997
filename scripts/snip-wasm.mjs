// Empties functions that the portal never calls but that the compiler cannot know to be dead, because
// they are reached through tables of function pointers: scripts/snip-wasm.mjs FILE.wasm
//
// Were one called after all, the program would stop and the page go on as a plain one; the browser
// tests hydrate every route, so that would be seen.
import { readFileSync, writeFileSync } from "node:fs";
import binaryen from "binaryen";

// By the names that Rust gives, of either way of writing them: with hashes at the end, or with types in them.
const DEAD = [
  /::hydrate_async(::<.*>)?::\{.*$/, // only for leptos::mount::hydrate_lazy
  /into_any_nested_route::generate_routes/, // only for lists of routes on a server
];

// Only large functions are of one purpose: the compiler folds small ones that are alike into one, which then bears
// one of their names. In bytes.
const LARGE = 100;

/** Sizes of the functions of a WASM file, in their order. */
function sizes(bytes) {
  let at = 8;
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const section = bytes[at++];
    const end = number() + at;
    if (section === 10) {
      return Array.from({ length: number() }, () => {
        const size = number();
        at += size;
        return size;
      });
    }
    at = end;
  }
  return [];
}

const file = process.argv[2];
const bytes = readFileSync(file);
const size = sizes(bytes);
const module = binaryen.readBinary(bytes);
let defined = 0;
let snipped = 0;
for (let i = 0; i < module.getNumFunctions(); i++) {
  const ref = module.getFunctionByIndex(i);
  const { name, base } = binaryen.getFunctionInfo(ref);
  if (base) continue;
  const own = size[defined++];
  if (own < LARGE || !DEAD.some((pattern) => pattern.test(name))) continue;
  binaryen.Function.setBody(ref, module.unreachable());
  snipped += 1;
}
// A new compiler may write names in another way; then this does nothing and the budget tells.
if (snipped === 0) throw new Error(`${file}: no function of the patterns was found`);
writeFileSync(file, module.emitBinary());
console.error(`${snipped} functions emptied`);
