import * as commands from "@codemirror/commands";
import * as language from "@codemirror/language";
import * as state from "@codemirror/state";
import * as view from "@codemirror/view";
import { guarded } from "../guard";
import type { PagePlugin } from "../node/page-html";
import * as obsidian from "../obsidian";
import { Plugin } from "../plugin";
import type { PluginClass, PluginSource } from "../plugins";

type Require = (name: string) => unknown;
type PluginCode = (require: Require, module: { exports: unknown }, exports: unknown) => void;

const modules: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["obsidian", guarded(obsidian)],
  ["@codemirror/commands", commands],
  ["@codemirror/language", language],
  ["@codemirror/state", state],
  ["@codemirror/view", view],
]);

/** A plugin whose files the server has. */
export function pluginSource({ manifest }: PagePlugin): PluginSource {
  return { manifest, load: () => loadClass(manifest.id) };
}

async function loadClass(id: string): Promise<PluginClass> {
  const code = await codeOf(id);
  const module: { exports: unknown } = { exports: {} };
  code(requireForPlugins, module, module.exports);
  return classOf(module.exports, id);
}

/** The server gives the code as a function under the plugin's id, so that nothing has to be evaluated here. */
async function codeOf(id: string): Promise<PluginCode> {
  const script = document.createElement("script");
  script.src = `/plugins/${encodeURIComponent(id)}/main.js`;
  await new Promise<void>((resolve, reject) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () =>
      reject(new Error(`The code of the plugin "${id}" cannot be loaded.`)),
    );
    document.head.append(script);
  });
  const code = (window as unknown as { hostPlugins?: Record<string, PluginCode> }).hostPlugins?.[id];
  if (!code) throw new Error(`The code of the plugin "${id}" cannot be read: it has a fault in its grammar.`);
  return code;
}

function requireForPlugins(name: string): unknown {
  const found = modules.get(name);
  if (found === undefined) throw new Error(`The stand-in has no module "${name}" for plugins.`);
  return found;
}

function classOf(exported: unknown, id: string): PluginClass {
  const candidates = [exported, (exported as { default?: unknown } | null)?.default];
  const found = candidates.find(
    (candidate) => typeof candidate === "function" && candidate.prototype instanceof Plugin,
  );
  if (!found) throw new Error(`The plugin "${id}" exports no class that extends Plugin.`);
  return found as PluginClass;
}
