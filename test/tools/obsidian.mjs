/**
 * `npm run --silent obsidian -- vault=DIR COMMAND key=value flag`: runs a command that the plugin registers for
 * Obsidian's command line, over a folder of notes, without Obsidian. The folder is only read.
 *
 * The plugin and the stand-in host are built first, where their sources have changed since.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../..");
const cache = path.join(root, "node_modules/.cache/mentorship");

async function makeReady() {
  const tool = path.join(here, "ready.mjs");
  if (!existsSync(tool)) return;
  const { ready } = await import("./ready.mjs");
  await ready();
}

/** @returns {Promise<string>} the file of the built runner; its plugin is in the folder `plugin` beside it. */
async function buildAll() {
  const { buildCached } = await import("./build-cached.mjs");
  const { pluginBuildOptions } = await import("../../esbuild.config.mjs");
  const plugin = path.join(cache, "plugin");
  const runner = path.join(cache, "runner");
  await Promise.all([
    buildCached(pluginBuildOptions({ outdir: plugin, production: true }), { copy: ["manifest.json"] }),
    buildCached({
      absWorkingDir: root,
      entryPoints: [{ in: "test/host/node/obsidian-cli.ts", out: "obsidian-cli" }],
      outdir: runner,
      outExtension: { ".js": ".cjs" },
      bundle: true,
      platform: "node",
      format: "cjs",
      target: "node20",
      logLevel: "warning",
    }),
  ]);
  return path.join(runner, "obsidian-cli.cjs");
}

async function main() {
  await makeReady();
  const runner = await buildAll().catch(() => null);
  if (runner === null) {
    process.stderr.write("The plugin could not be built.\n");
    process.exit(1);
  }
  /** @type {typeof import("../host/node/obsidian-cli")} */
  const { main: run } = createRequire(import.meta.url)(runner);
  await run(process.argv.slice(2), path.join(cache, "plugin"));
}

await main();
