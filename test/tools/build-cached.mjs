/** Builds with esbuild, unless the sources of the last build into the same folder are unchanged. */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";

const RECORD = "build.json";

/**
 * @param {import("esbuild").BuildOptions} options with `absWorkingDir` and `outdir`.
 * @param {{ copy?: string[] }} [extra] files of the project that go into the folder as they are.
 * @returns {Promise<void>}
 */
export async function buildCached(options, { copy = [] } = {}) {
  const { absWorkingDir: root = "", outdir = "" } = options;
  const recordFile = path.join(outdir, RECORD);
  const settings = createHash("sha256").update(JSON.stringify(options)).digest("hex");
  if (await isFresh(recordFile, { root, settings })) return;
  const result = await build({ ...options, write: false, metafile: true });
  await mkdir(outdir, { recursive: true });
  const inputs = Object.keys(result.metafile.inputs).map(fileOfInput);
  const sources = [...inputs, ...copy, "package-lock.json", "esbuild.config.mjs"];
  const stamps = await Promise.all(
    sources.map(async (file) => [file, await stampOf(path.resolve(root, file))]),
  );
  for (const { path: file, contents } of result.outputFiles) await replace(file, contents);
  for (const file of copy)
    await replace(path.join(outdir, path.basename(file)), await readFile(path.join(root, file)));
  const outputs = result.outputFiles.map(({ path: file }) => file);
  await replace(recordFile, JSON.stringify({ settings, stamps, outputs }));
}

/** Two runs at once must not read each other's half-written files. */
async function replace(/** @type {string} */ file, /** @type {string | Uint8Array} */ contents) {
  const draft = `${file}.${process.pid}`;
  await writeFile(draft, contents);
  await rename(draft, file);
}

/**
 * @param {string} recordFile
 * @param {{ root: string, settings: string }} wanted
 */
async function isFresh(recordFile, { root, settings }) {
  try {
    const record = JSON.parse(await readFile(recordFile, "utf8"));
    if (record.settings !== settings) return false;
    for (const output of record.outputs) await stat(output);
    for (const [file, stamp] of record.stamps)
      if ((await stampOf(path.resolve(root, file))) !== stamp) return false;
    return true;
  } catch {
    return false;
  }
}

/**
 * esbuild writes what a build plugin loads as `namespace:file`; what a plugin made up altogether has no file,
 * and changes only with the options.
 * @param {string} input
 */
function fileOfInput(input) {
  return input.replace(/^[a-z-]+:/, "").replace(/\?raw$/, "");
}

/** @param {string} file */
async function stampOf(file) {
  const stats = await stat(file).catch(() => null);
  return stats ? `${stats.mtimeMs} ${stats.size}` : "none";
}
