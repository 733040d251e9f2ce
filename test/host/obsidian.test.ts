// @vitest-environment node
import type * as api from "obsidian";
import { expect, it } from "vitest";
import { guarded } from "./guard";
import { MISSING_EXPORTS } from "./missing";
import * as host from "./obsidian";

const FUNCTIONS = [
  "arrayBufferToBase64",
  "debounce",
  "getAllTags",
  "getFrontMatterInfo",
  "getLanguage",
  "getLinkpath",
  "hexToArrayBuffer",
  "iterateCacheRefs",
  "iterateRefs",
  "normalizePath",
  "parseFrontMatterAliases",
  "parseFrontMatterEntry",
  "parseFrontMatterStringArray",
  "parseFrontMatterTags",
  "parseLinktext",
  "parseYaml",
  "prepareFuzzySearch",
  "prepareSimpleSearch",
  "requireApiVersion",
  "resolveSubpath",
  "setIcon",
  "setTooltip",
  "stringifyYaml",
  "stripHeading",
  "stripHeadingForLink",
] as const;

it("loads where there is no document", () => {
  expect(typeof document).toBe("undefined");
  expect(typeof window).toBe("undefined");
  expect(Object.keys(host).length).toBeGreaterThan(100);
});

it("has functions of Obsidian's types, which the compiler checks here", () => {
  const functions: Pick<typeof api, (typeof FUNCTIONS)[number]> = host;
  for (const name of FUNCTIONS) expect(functions[name], name).toBeTypeOf("function");
});

it("has classes that can stand for Obsidian's, which the compiler checks here", () => {
  interface Ours {
    vault: host.Vault;
    file: host.TFile;
    folder: host.TFolder;
    metadataCache: host.MetadataCache;
    fileManager: host.FileManager;
    events: host.Events;
    component: host.Component;
    scope: host.Scope;
    keymap: host.Keymap;
    app: host.App;
  }
  interface Theirs {
    vault: api.Vault;
    file: api.TFile;
    folder: api.TFolder;
    metadataCache: api.MetadataCache;
    fileManager: api.FileManager;
    events: api.Events;
    component: api.Component;
    scope: api.Scope;
    keymap: api.Keymap;
    app: Omit<api.App, "secretStorage" | "renderContext" | "workspace">;
  }
  const same = (ours: Partial<Ours>): Partial<Theirs> => ours;
  expect(same({})).toEqual({});
});

it("tells a plugin what it lacks, and is silent about what Obsidian lacks too", () => {
  const module = guarded(host) as Record<string, unknown>;
  expect(module["Plugin"]).toBe(host.Plugin);
  for (const name of MISSING_EXPORTS) expect(() => module[name]).toThrow(`has no "${name}"`);
  expect(module["noSuchThing"]).toBeUndefined();
});
