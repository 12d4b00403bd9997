// Draws public/images/icons.svg anew, one <symbol> for each entry of scripts/icons.json: make icons
//
// The sprite is committed and its icon packages stay out of package.json: together they are 77 MB in 15,000 files,
// which no build needs. They come into the cache of scripts/lib/tools.sh, in the versions that icons.json names.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const { packages, names, interface: controls } = JSON.parse(readFileSync(join(root, "scripts/icons.json"), "utf8"));

const { STADTPORTAL_CACHE, XDG_CACHE_HOME } = process.env;
const cache = STADTPORTAL_CACHE ?? join(XDG_CACHE_HOME ?? join(homedir(), ".cache"), "stadtportal");
const folder = join(cache, `icons-${Object.values(packages).join("-")}`);
// npm writes this file last, so a broken install is repeated.
if (!existsSync(join(folder, "node_modules/.package-lock.json"))) {
  const pinned = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-update-notifier"];
  execFileSync("npm", ["install", "--prefix", folder, ...quiet, ...pinned], { stdio: "inherit" });
}

const folders = { tabler: "@tabler/icons/icons/outline", "simple-icons": "simple-icons/icons" };

// One path for all strokes. Each begins with an absolute M: the lower-case m that Tabler writes would be relative here.
function path({ set, icon, path: own }) {
  if (set === "own") return own;
  const svg = readFileSync(join(folder, "node_modules", folders[set], `${icon}.svg`), "utf8");
  if (/<(?!\/?(?:svg|path|title)\b)/.test(svg)) throw new Error(`${set}/${icon} has more than paths`);
  const visible = svg.replace(/<path stroke="none"[^>]*>/g, "");
  return [...visible.matchAll(/ d="([^"]+)"/g)].map(([, d]) => d.replace(/^m/, "M")).join("");
}

const compact = (d) =>
  d
    .replace(/\s*([a-z])\s*/gi, "$1")
    .replace(/[\s,]+/g, " ")
    .replace(/ -/g, "-")
    .replace(/(^|[^\d.])0\.(?=\d)/g, "$1.");

const umlauts = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" };
const slug = (name) =>
  name
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => umlauts[letter])
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

// The attributes stand on the symbol: what a page takes in by <use> inherits nothing from the sprite.
const stroke = `stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round"`;
const looks = { outline: `fill="none" ${stroke}`, filled: `fill="currentColor" ${stroke}`, solid: `fill="currentColor"` };
const drawn = new Map();
function symbol(id, entry) {
  const look = looks[entry.look ?? (entry.set === "simple-icons" ? "solid" : "outline")];
  const drawing = `${look}><path d="${compact(path(entry))}"/>`;
  if (drawn.has(drawing)) throw new Error(`${id} is drawn as ${drawn.get(drawing)}`);
  drawn.set(drawing, id);
  return `<symbol id="${id}" viewBox="0 0 24 24" ${drawing}</symbol>`;
}

const symbols = [
  ...Object.entries(names).map(([name, entry]) => symbol(slug(name), entry)),
  ...Object.entries(controls).map(([name, entry]) => symbol(`ui-${name}`, entry)),
];
const sprite = `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join("\n")}\n</svg>\n`;
writeFileSync(join(root, "public/images/icons.svg"), sprite);
