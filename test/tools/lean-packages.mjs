/**
 * What packages bring and the plugin never uses is left out of main.js; some of it would even keep the plugin from
 * loading. test/lean-packages.test.ts holds that all is read as with the packages as they ship.
 */
import { readFile } from "node:fs/promises";

/**
 * gray-matter as it ships can run code from a note and calls Node's Buffer for every note, so the
 * plugin would not load on phones. What we use of it needs neither: its engines are replaced by
 * none at all (we always pass our own), and its Buffer field is left out. Nor does it write, or cut sections.
 */
const GRAY_MATTER = {
  "gray-matter/lib/engines.js": "module.exports = {};",
  "gray-matter/lib/to-file.js": `module.exports = (file) => ({
    data: {}, excerpt: '', orig: undefined, language: '', matter: '', content: '',
    ...(typeof file === 'string' ? { content: file } : file),
    isEmpty: false, stringify: () => { throw new Error('not used'); },
  });`,
  "gray-matter/lib/stringify.js": "module.exports = () => { throw new Error('not used'); };",
  "section-matter/index.js": "module.exports = () => { throw new Error('not used'); };",
  "kind-of/index.js": "module.exports = (value) => typeof value;",
};

/**
 * yaml only reads here, as YAML 1.2. It writes in one place only: where a map or a list is the key of a property, as in
 * `{{date}}: 1`, the key is a text that looks like it.
 */
const YAML = {
  "yaml/browser/dist/stringify/stringify.js": `
    export const createStringifyContext = (doc) => ({ doc, options: {} });
    export const stringify = () => { throw new Error('not used'); };`,
  "yaml/browser/dist/schema/yaml-1.1/schema.js": "export { schema } from '../core/schema.js';",
  "yaml/browser/dist/stringify/stringifyCollection.js": `
    const pair = ({ key, value }) =>
      ('items' in key ? '? ' : '') + written(key) + (value === null ? '' : ': ' + written(value));
    const written = (node) =>
      node === null ? 'null' : 'items' in node ? node.toString({}) : 'key' in node ? pair(node) : node.toString();
    export const stringifyCollection = ({ items }, context, { flowChars: { start, end } }) =>
      items.length === 0 ? start + end : [start, items.map(written).join(', '), end].join(' ');`,
};

/** Markdown's parser brings the names of all 2,125 HTML entities, to say which sign `&copy;` stands for. We ask it for
 * places only, and an entity that is not known has the same place. */
const MARKDOWN = {
  "decode-named-character-reference/index.js": "export const decodeNamedCharacterReference = () => false;",
};

/** @type {Readonly<Record<string, string>>} */
const INSTEAD = { ...GRAY_MATTER, ...YAML, ...MARKDOWN };

/** Modules of which nothing is called: whoever calls them all the same is told. */
const UNUSED =
  /yaml\/browser\/dist\/(?:stringify\/\w+|schema\/yaml-1\.1\/(?!merge)\w+|doc\/createNode|doc\/applyReviver|parse\/cst-\w+)\.js$/;

/** @param {string} file @returns {Promise<string>} a module with the same names, and nothing behind them */
async function emptied(file) {
  const names = [...(await readFile(file, "utf8")).matchAll(/^export \{([^}]*)\}/gm)].flatMap(
    ([, list = ""]) => list.split(",").map((one) => one.trim().split(" as ").pop() ?? ""),
  );
  const functions = names.map((name) => `export function ${name}() { throw new Error('not used'); }`);
  return functions.join("\n");
}

/** @type {import("esbuild").Plugin} */
export const leanPackages = {
  name: "lean-packages",
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: /[\\/]node_modules[\\/]/ }, async ({ path: file }) => {
      const place = file.replaceAll("\\", "/").split("/node_modules/").pop() ?? "";
      const contents = INSTEAD[place] ?? (UNUSED.test(place) ? await emptied(file) : null);
      return contents === null ? undefined : { contents, loader: "js" };
    });
    pluginBuild.onResolve({ filter: /^fs$/ }, () => ({ path: "fs", namespace: "no-fs" }));
    pluginBuild.onLoad({ filter: /.*/, namespace: "no-fs" }, () => ({
      contents: "module.exports = {};",
      loader: "js",
    }));
  },
};
