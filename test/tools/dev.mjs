/**
 * `npm run dev -- VAULT`: builds the plugin into a vault on this machine, and again at each change of a
 * source file. Only the plugin's own folder of that vault is written.
 */
import { copyFileSync, mkdirSync, statSync } from "node:fs";
import path from "node:path";
import { ready, refuse, root } from "./ready.mjs";

/** @param {string} folder */
function isFolder(folder) {
  try {
    return statSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/** @param {string[]} args @returns {string} the plugin's folder in the vault that the arguments name. */
function pluginFolder(args) {
  const [vault] = args;
  if (args.length !== 1 || vault === undefined) refuse("Say which vault: npm run dev -- VAULT");
  if (!isFolder(vault)) refuse(`There is no folder ${vault}.`);
  const settings = path.join(vault, ".obsidian");
  if (!isFolder(settings))
    refuse(`${vault} is no vault: it has no folder .obsidian. Open it in Obsidian once.`);
  return path.resolve(settings, "plugins", "mentorship");
}

const outdir = pluginFolder(process.argv.slice(2));
await ready();
const { context } = await import("esbuild");
const { pluginBuildOptions } = await import("../../esbuild.config.mjs");

mkdirSync(outdir, { recursive: true });
copyFileSync(path.join(root, "manifest.json"), path.join(outdir, "manifest.json"));
const watcher = await context({ ...pluginBuildOptions({ outdir, production: false }), logLevel: "info" });
await watcher.watch();
process.stdout.write(
  `Building into ${outdir} (Ctrl+C ends it). Turn the plugin on, and off and on to load a new build.\n`,
);
