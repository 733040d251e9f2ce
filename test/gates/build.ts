/** The production build, made anew in a folder of its own. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Metafile, build } from "esbuild";
import { pluginBuildOptions } from "../../esbuild.config.mjs";

/** What users download. */
export interface Built {
  readonly main: string;
  readonly styles: string;
  readonly metafile: Metafile;
}

/** @returns the two files as `npm run build` makes them, and which sources they are made of */
export async function buildPlugin(): Promise<Built> {
  const outdir = await mkdtemp(path.join(tmpdir(), "mentorship-build-"));
  try {
    const { metafile } = await build({ ...pluginBuildOptions({ outdir }), metafile: true });
    const read = (name: string): Promise<string> => readFile(path.join(outdir, name), "utf8");
    return { main: await read("main.js"), styles: await read("styles.css"), metafile };
  } finally {
    await rm(outdir, { recursive: true, force: true });
  }
}
