/**
 * `npm start`: installs what is missing, builds the stand-in for Obsidian and the plugin, and serves them over
 * the sample vault. `npm start -- DIR` takes any folder of notes; it works on a copy unless `--in-place` is given.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ready, root } from "./ready.mjs";

await ready();

/** The stand-in's server is TypeScript; it is bundled into one file, beside which its packages are found. */
async function bundledStart() {
  const { build } = await import("esbuild");
  const outfile = path.join(root, "node_modules", ".cache", "mentorship", "start.mjs");
  await mkdir(path.dirname(outfile), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ["test/host/node/start.ts"],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  return pathToFileURL(outfile).href;
}

const { start } = await import(await bundledStart());
await start(process.argv.slice(2));
