import { readFile } from "node:fs/promises";
import path from "node:path";
import type { PluginManifest } from "obsidian";
import type { PagePlugin } from "./page-html";

/** A built plugin. */
export interface PluginFiles extends PagePlugin {
  readonly code: string;
  readonly css: string | null;
  /** Whether it is not ours. */
  readonly isForeign: boolean;
}

/** Reads a built plugin: `main.js`, `manifest.json`, and `styles.css` where there is one. */
export async function readPlugin(
  folder: string,
  { manifestFolder = folder, isForeign = true }: { manifestFolder?: string; isForeign?: boolean } = {},
): Promise<PluginFiles> {
  const manifest = manifestFrom(await need(path.join(manifestFolder, "manifest.json")), folder);
  const code = await need(path.join(folder, "main.js"));
  const css = await readFile(path.join(folder, "styles.css"), "utf8").catch(() => null);
  return { manifest, code, css, hasStyles: css !== null, isForeign };
}

async function need(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch {
    throw new Error(
      `There is no built plugin in ${path.dirname(file)}: ${path.basename(file)} cannot be read.`,
    );
  }
}

function manifestFrom(text: string, folder: string): PluginManifest {
  const wrong = new Error(`The manifest.json in ${folder} is not that of a plugin.`);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw wrong;
  }
  const { id, name, version } = (data ?? {}) as Partial<PluginManifest>;
  if (typeof id !== "string" || typeof name !== "string" || typeof version !== "string") throw wrong;
  return {
    author: "",
    description: "",
    minAppVersion: "0.0.0",
    ...(data as Partial<PluginManifest>),
    id,
    name,
    version,
  };
}
