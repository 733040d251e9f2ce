import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { build, type BuildOptions } from "esbuild";
import { cacheFolder, projectFolder } from "./paths";

/** A file that a build makes, by its name. */
export type Built = ReadonlyMap<string, string>;

interface Kept {
  /** Each file that went in, with its stamp at that time. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Builds, or gives what was built before when nothing that went in has changed since. */
export async function cachedBuild(name: string, options: BuildOptions): Promise<Built> {
  const file = path.join(cacheFolder, `${name}.json`);
  const kept = await readKept(file);
  if (kept && (await isFresh(kept))) return new Map(Object.entries(kept.outputs));
  const made = await make(options);
  await mkdir(cacheFolder, { recursive: true });
  // Several processes may do this at once: each puts a whole file in place.
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, JSON.stringify(made));
  await rename(temporary, file);
  return new Map(Object.entries(made.outputs));
}

async function make(options: BuildOptions): Promise<Kept> {
  const outdir = path.join(cacheFolder, "out");
  const result = await build({
    ...options,
    absWorkingDir: projectFolder,
    outdir,
    write: false,
    metafile: true,
  });
  const outputs = result.outputFiles.map(({ path: file, text }) => [path.basename(file), text] as const);
  const files = [...Object.keys(result.metafile.inputs).flatMap(fileOf), ...ALSO];
  const inputs = await Promise.all(files.map(async (input) => [input, await stampOf(input)] as const));
  return { inputs: Object.fromEntries(inputs), outputs: Object.fromEntries(outputs) };
}

/** What changes a build without being part of it. */
const ALSO = [
  ...["esbuild.config.mjs", "package-lock.json", "tsconfig.json"],
  ...[
    "lean-packages.mjs",
    "pack-data.mjs",
    "pack/arrows.mjs",
    "pack/find-data.mjs",
    "pack/names.mjs",
    "pack/program.mjs",
    "pack/read-data.mjs",
    "pack/repeated.mjs",
    "pack/runtime.mjs",
  ].map((file) => `test/tools/${file}`),
];

/** The file behind a name of esbuild's, which may have a plugin's name in front of it. */
function fileOf(input: string): string[] {
  const file = input.replace(/^[a-z-]{2,}:/, "");
  return file === "fs" || file.startsWith("<") ? [] : [file];
}

async function isFresh({ inputs }: Kept): Promise<boolean> {
  const stamps = await Promise.all(
    Object.entries(inputs).map(async ([file, stamp]) => (await stampOf(file)) === stamp),
  );
  return stamps.every(Boolean);
}

async function stampOf(file: string): Promise<string> {
  const found = await stat(path.resolve(projectFolder, file)).catch(() => null);
  return found ? `${found.mtimeMs} ${found.size}` : "gone";
}

async function readKept(file: string): Promise<Kept | null> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as Kept;
  } catch {
    return null;
  }
}
