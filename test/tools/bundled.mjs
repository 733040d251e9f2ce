/** Bundles a TypeScript entry of the stand-in, so that plain Node can import it. */
import { mkdir, rename, writeFile } from "node:fs/promises";
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
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    write: false,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "es2022",
    packages: "external",
    logLevel: "warning",
  });
  // Another process may be reading the file just now: it gets the whole of one or of the other.
  const whole = `${outfile}.${String(process.pid)}`;
  await writeFile(whole, outputFiles[0].contents);
  await rename(whole, outfile);
  return pathToFileURL(outfile).href;
}
