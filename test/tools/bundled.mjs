/** Bundles a TypeScript entry of the stand-in, so that plain Node can import it. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./ready.mjs";

/**
 * @param {string} entry the file, from the project's root
 * @returns {Promise<string>} the address of one file, beside which the packages are found
 */
export async function bundled(entry) {
  const { build } = await import("esbuild");
  const outfile = path.join(root, "node_modules/.cache/mentorship", `${path.basename(entry, ".ts")}.mjs`);
  await mkdir(path.dirname(outfile), { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
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
