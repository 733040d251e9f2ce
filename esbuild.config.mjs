/**
 * How the plugin is built: `src/main.ts` → main.js, `styles/index.css` → styles.css.
 *
 * Run as a program (`npm run build`) it makes the production build in the project's root; the tools that
 * build elsewhere take the options.
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { build } from "esbuild";
import { notices } from "./test/tools/notices.mjs";
import { packData } from "./test/tools/pack-data.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));

/**
 * gray-matter as it ships can run code from a note and calls Node's Buffer for every note, so the
 * plugin would not load on phones. What we use of it needs neither: its engines are replaced by
 * none at all (we always pass our own), and its Buffer field is left out.
 */
const tameGrayMatter = {
  name: "tame-gray-matter",
  setup(pluginBuild) {
    const replace = (filter, contents) => pluginBuild.onLoad({ filter }, () => ({ contents, loader: "js" }));
    replace(/gray-matter[\\/]lib[\\/]engines\.js$/, "module.exports = {};");
    replace(
      /gray-matter[\\/]lib[\\/]to-file\.js$/,
      `module.exports = (file) => ({
        data: {}, excerpt: '', orig: undefined, language: '', matter: '', content: '',
        ...(typeof file === 'string' ? { content: file } : file),
        isEmpty: false, stringify: () => { throw new Error('not used'); },
      });`,
    );
    pluginBuild.onResolve({ filter: /^fs$/ }, () => ({ path: "fs", namespace: "no-fs" }));
    pluginBuild.onLoad({ filter: /.*/, namespace: "no-fs" }, () => ({
      contents: "module.exports = {};",
      loader: "js",
    }));
  },
};

/**
 * Markdown's parser brings the names of all 2,125 HTML entities, to say which sign `&copy;` stands for. We ask it
 * for places only, and an entity that is not known has the same place.
 */
const withoutEntities = {
  name: "without-entities",
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: /decode-named-character-reference[\\/]index\.js$/ }, () => ({
      contents: "export const decodeNamedCharacterReference = () => false;",
      loader: "js",
    }));
  },
};

/** `import text from './x.md?raw'`, as vite has it, so that templates read the same in tests. */
const rawText = {
  name: "raw-text",
  setup(pluginBuild) {
    pluginBuild.onResolve({ filter: /\?raw$/ }, (args) => ({
      path: path.resolve(args.resolveDir, args.path.replace(/\?raw$/, "")),
      namespace: "raw-text",
    }));
    pluginBuild.onLoad({ filter: /.*/, namespace: "raw-text" }, async (args) => ({
      contents: await readFile(args.path, "utf8"),
      loader: "text",
      watchFiles: [args.path],
    }));
  },
};

/**
 * The build's options.
 * @param {{ outdir?: string, production?: boolean }} [choice] where the two files go (default: the project's root).
 * @returns {import('esbuild').BuildOptions}
 */
export function pluginBuildOptions({ outdir = root, production = true } = {}) {
  return {
    absWorkingDir: root,
    entryPoints: [
      { in: "src/main.ts", out: "main" },
      { in: "styles/index.css", out: "styles" },
    ],
    outdir,
    bundle: true,
    format: "cjs",
    platform: "browser",
    target: "es2022",
    conditions: ["worker"],
    mainFields: ["module", "main"],
    external: ["obsidian", "@codemirror/*"],
    jsx: "automatic",
    jsxImportSource: "preact",
    minify: production,
    sourcemap: production ? false : "inline",
    legalComments: "none",
    logLevel: "warning",
    metafile: true,
    plugins: [tameGrayMatter, withoutEntities, ...(production ? [packData(), notices(root)] : [rawText])],
  };
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await build(pluginBuildOptions());
}
