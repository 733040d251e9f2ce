import { readFile } from "node:fs/promises";
import path from "node:path";
import type { PluginManifest } from "obsidian";
import { pluginBuildOptions } from "../../../esbuild.config.mjs";
import { cachedBuild } from "./cached-build";
import { projectFolder } from "./paths";
import type { PluginFiles } from "./plugin-files";
import type { ServerOptions } from "./server";

/** Builds the page. */
export async function buildPage(): Promise<ServerOptions["page"]> {
  const built = await cachedBuild("page", {
    entryPoints: [
      { in: "test/host/page/page.ts", out: "page" },
      { in: "test/host/page/page.css", out: "theme" },
    ],
    bundle: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    // The browser's variant of a library for entities wants a document before there is one.
    conditions: ["worker"],
    legalComments: "none",
    logLevel: "warning",
  });
  return { script: need(built.get("page.js")), styles: need(built.get("theme.css")) };
}

/** Builds our plugin, as it is released. */
export async function buildOurPlugin(): Promise<PluginFiles> {
  const built = await cachedBuild("plugin", pluginBuildOptions());
  const manifest = JSON.parse(
    await readFile(path.join(projectFolder, "manifest.json"), "utf8"),
  ) as PluginManifest;
  const css = built.get("styles.css") ?? null;
  return { manifest, code: need(built.get("main.js")), css, hasStyles: css !== null, isForeign: false };
}

function need(text: string | undefined): string {
  if (text === undefined) throw new Error("The build gave no such file.");
  return text;
}
