/**
 * Who may import whom in `src/`, as one table. The linter holds it in the editor (eslint.config.mjs
 * makes its import rules from it), and test/architecture.test.ts on the whole, with every path resolved.
 *
 * A layer is a folder of `src/`. It may import itself, the layers it `uses`, and the `packages`; nothing else,
 * `import type` included.
 * @typedef {{ folder: string, uses: readonly string[], packages: readonly string[] }} Layer
 */

/** Core's main chain: each may use those to its left. `settings` are read by all that follow. */
const CHAIN = [
  "core/calendar",
  "core/settings",
  "core/notes",
  "core/records",
  "core/ledger",
  "core/rules",
  "core/hints",
  "core/agenda",
];

/** What hangs on the chain's end; these do not use each other, `app` joins them. */
const BRANCHES = ["core/messages", "core/capture", "core/programs", "core/exports", "core/dashboard"];
/** Text in, findings out: checks need nothing of the rest. */
const CHECKS = "core/checks";
const FOLDERS = [...CHAIN, ...BRANCHES, CHECKS];
/** The files that lie in `core/` itself join its folders; the folders do not know them. */
const CORE = "core";

/** @type {Record<string, readonly string[]>} */
const PACKAGES = {
  "core/calendar": ["chrono-node"],
  "core/notes": ["yaml"],
  "core/messages": ["mustache"],
  adapters: ["obsidian"],
  commands: ["obsidian"],
  ui: ["obsidian", "preact"],
};

/** @param {string} folder @param {readonly string[]} uses @returns {Layer} */
const layer = (folder, uses) => ({ folder, uses, packages: PACKAGES[folder] ?? [] });

/** @type {readonly Layer[]} */
export const LAYERS = [
  ...CHAIN.map((folder, index) => layer(folder, CHAIN.slice(0, index))),
  ...BRANCHES.map((folder) => layer(folder, CHAIN)),
  layer(CHECKS, []),
  layer(CORE, FOLDERS),
  layer("app", [...FOLDERS, CORE]),
  layer("adapters", [...FOLDERS, CORE, "app"]),
  layer("commands", [...FOLDERS, CORE, "app"]),
  layer("ui", [...FOLDERS, CORE, "app"]),
];

/** The composition root, which no one imports; it may import everything here. */
export const MAIN = "main.ts";
export const MAIN_PACKAGES = ["obsidian"];

/**
 * Packages that are dangerous or slow enough to be met in one file only.
 * @type {readonly { file: string, packages: readonly string[] }[]}
 */
export const ONE_FILE = [
  { file: "core/notes/frontmatter.ts", packages: ["gray-matter"] },
  {
    file: "core/notes/outline-from-remark.ts",
    packages: ["mdast-util-from-markdown", "mdast"],
  },
];

/** @param {string} specifier such as `preact/hooks` or `@scope/name/part` @returns {string} the package's name. */
export function packageOf(specifier) {
  const parts = specifier.split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

/** @param {Layer} layer @returns {string} the files of a layer, as a pattern below `src/`. */
export function filesOf({ folder }) {
  return folder === CORE ? `${folder}/*` : `${folder}/**/*`;
}

/** @param {string} file a path below `src/`, with `/` @returns {Layer | undefined} the layer it lies in. */
export function layerOf(file) {
  const folder = file.slice(0, file.lastIndexOf("/"));
  return LAYERS.find((one) =>
    one.folder === CORE ? folder === CORE : `${folder}/`.startsWith(`${one.folder}/`),
  );
}

/** @param {string} file a path below `src/` @returns {readonly string[]} the packages it may import. */
export function packagesFor(file) {
  if (file === MAIN) return MAIN_PACKAGES;
  const own = ONE_FILE.filter((one) => one.file === file).flatMap((one) => one.packages);
  return [...(layerOf(file)?.packages ?? []), ...own];
}
