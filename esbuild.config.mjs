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
import { leanPackages } from "./test/tools/lean-packages.mjs";
import { notices } from "./test/tools/notices.mjs";
import { packData } from "./test/tools/pack-data.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));

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
 * Elements are built by Preact's `h` in main.js: its calls are shorter than those of the runtime that
 * sources, tests and the page have, and make the same.
 */
const shortElements = {
  name: "short-elements",
  setup(pluginBuild) {
    pluginBuild.onLoad({ filter: /[\\/]src[\\/].*\.tsx$/ }, async ({ path: file }) => ({
      contents: `/** @jsxRuntime classic @jsx h$ @jsxFrag Fragment$ */import { h as h$, Fragment as Fragment$ } from "preact"; ${await readFile(file, "utf8")}`,
      loader: "tsx",
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
    plugins: [leanPackages, rawText, ...(production ? [shortElements, packData(), notices(root)] : [])],
  };
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await build(pluginBuildOptions());
}
