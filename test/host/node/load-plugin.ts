import { readFile } from "node:fs/promises";
import path from "node:path";
import vm from "node:vm";
import * as commands from "@codemirror/commands";
import * as language from "@codemirror/language";
import * as state from "@codemirror/state";
import * as view from "@codemirror/view";
import type { PluginManifest } from "obsidian";
import { guarded } from "../guard";
import * as obsidian from "../obsidian";
import { Plugin } from "../plugin";
import type { PluginClass, PluginSource } from "../plugins";
import { installLanguage } from "../window/dom/language";
import { headlessGlobals, installHeadlessMakers, type Globals } from "./headless-window";

const MODULES: Readonly<Record<string, () => unknown>> = {
  obsidian: () => guarded(obsidian),
  "@codemirror/commands": () => commands,
  "@codemirror/language": () => language,
  "@codemirror/state": () => state,
  "@codemirror/view": () => view,
};

/** A built plugin: the text of its `main.js`, and where that came from, for stack traces. */
export interface BuiltPlugin {
  readonly code: string;
  readonly filename: string;
}

/**
 * Evaluates a built `main.js` and gives the plugin's class. `require` knows what Obsidian gives to plugins on
 * phones too, and nothing else: no module of Node's.
 */
export function loadPluginClass({ code, filename }: BuiltPlugin): PluginClass {
  installLanguage();
  const globals: Globals = typeof window === "undefined" ? withoutWindow() : {};
  const module: { exports: unknown } = { exports: {} };
  const parameters = { module, exports: module.exports, require: requireForPlugins, ...globals };
  const run = vm.compileFunction(code, Object.keys(parameters), { filename });
  Reflect.apply(run, undefined, Object.values(parameters));
  return pluginClassOf(module.exports, filename);
}

function withoutWindow(): Globals {
  installHeadlessMakers();
  return headlessGlobals();
}

function requireForPlugins(name: string): unknown {
  const load = Object.hasOwn(MODULES, name) ? MODULES[name] : undefined;
  if (!load) throw new Error(`A plugin cannot require "${name}" here.`);
  return load();
}

function pluginClassOf(exported: unknown, filename: string): PluginClass {
  const candidates = [exported, (exported as { default?: unknown } | null)?.default];
  const found = candidates.find(
    (candidate) => typeof candidate === "function" && candidate.prototype instanceof Plugin,
  );
  if (!found) throw new Error(`${filename} exports no class that extends Plugin.`);
  return found as PluginClass;
}

/** A plugin from a folder with `manifest.json` and `main.js`. */
export async function pluginFromFolder(folder: string): Promise<PluginSource> {
  const manifest = JSON.parse(await readFile(path.join(folder, "manifest.json"), "utf8")) as PluginManifest;
  const filename = path.join(folder, "main.js");
  return {
    manifest,
    load: async () => loadPluginClass({ code: await readFile(filename, "utf8"), filename }),
  };
}
