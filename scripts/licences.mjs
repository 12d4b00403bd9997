// Writes the notices of everything that ships to the browser: scripts/licences.mjs FILE
//
// The crates are those that Cargo links into the WASM; each licence text stands once, under the crates it is of.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const TARGET = "wasm32-unknown-unknown";
const cargo = (...args) => execFileSync("cargo", args, { encoding: "utf8", maxBuffer: 1 << 28 });

const linked = new Set(
  cargo("tree", "--quiet", "--target", TARGET, "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{p}")
    .split("\n")
    .map((line) => line.split(" ").slice(0, 2).join(" ").replace(" v", " ")),
);
const { packages } = JSON.parse(cargo("metadata", "--quiet", "--format-version", "1", "--filter-platform", TARGET));
const crates = packages.filter((p) => p.source && linked.has(`${p.name} ${p.version}`));

// Apache-2.0 and Unlicense need no text of their own where MIT is offered too.
const isText = (name) => /^(licen[cs]e|copying|notice)/i.test(name) && !/apache|unlicense/i.test(name);
const byText = new Map();
for (const crate of crates.sort((a, b) => a.name.localeCompare(b.name))) {
  const folder = dirname(crate.manifest_path);
  const names = readdirSync(folder).filter(isText);
  const texts = names.map((name) => readFileSync(join(folder, name), "utf8").replace(/\r/g, "").trim());
  for (const text of texts.length ? texts : [`${crate.license}\n${crate.authors.join("\n")}`.trim()]) {
    byText.set(text, [...(byText.get(text) ?? []), `${crate.name} ${crate.version} (${crate.license})`]);
  }
}

const rule = "\n" + "-".repeat(78) + "\n";
const own = `Stadtportal
Lizenziert unter der EUPL 1.2: https://interoperable-europe.ec.europa.eu/collection/eupl

KERN-UX Design-System, @kern-ux/native (EUPL-1.2): https://www.kern-ux.de
Koordinaten: GeoNames (CC BY 4.0): https://www.geonames.org`;
// Most of public/images/icons.svg; its packages are not installed for a build (scripts/icons.mjs).
const icons = `Symbole: Tabler Icons, @tabler/icons (MIT): https://tabler.io/icons
Zeichen von Facebook, X, YouTube, Instagram und Flickr: Simple Icons (CC0 1.0): https://simpleicons.org

MIT License

Copyright (c) 2020-2026 Paweł Kuna

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
const parts = [...byText].map(([text, names]) => `${names.join("\n")}\n\n${text}`);
writeFileSync(process.argv[2], [own, icons, ...parts].join(rule) + "\n");
