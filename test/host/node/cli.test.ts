// @vitest-environment node
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PluginSource } from "../plugins";
import { readArguments } from "./cli-arguments";
import { loadPluginClass, pluginFromFolder } from "./load-plugin";
import { runCli, type CliResult } from "./obsidian-cli";

const TINY = `
import { Plugin, PluginSettingTab, TFile, getAllTags, moment } from "obsidian";
import { StateField } from "@codemirror/state";

export default class Tiny extends Plugin {
  async onload() {
    const settings = (await this.loadData()) ?? {};
    this.registerInterval(window.setInterval(() => {}, 60000));
    this.registerDomEvent(activeDocument, "visibilitychange", () => {});
    this.addRibbonIcon("star", "Star", () => {}).addClass("x");
    this.addSettingTab(new PluginSettingTab(this.app, this));
    const handle = (name, handler) => this.registerCliHandler(name, name, null, handler);
    handle("tiny:list", () => this.app.vault.getMarkdownFiles().map((file) => file.path).join("\\n"));
    handle("tiny:settings", () => JSON.stringify(settings));
    handle("tiny:params", (params) => JSON.stringify(params) + "\\n");
    handle("tiny:tasks", (params) => {
      const file = this.app.vault.getFileByPath(params.path);
      if (!(file instanceof TFile)) throw new Error("There is no note " + params.path + ".");
      const cache = this.app.metadataCache.getFileCache(file);
      return JSON.stringify({ tasks: cache.listItems.map((item) => item.task), tags: getAllTags(cache), type: cache.frontmatter.type });
    });
    handle("tiny:write", async () => {
      const file = this.app.vault.getMarkdownFiles()[0];
      await this.app.vault.process(file, (text) => text + "!");
      return "written";
    });
    handle("tiny:save", async () => { await this.saveData({ a: 1 }); return "saved"; });
    handle("tiny:day", (params) => moment(params.date).add(1, "day").format("YYYY-MM-DD") + typeof StateField.define);
  }
}
`;

const NOTES = {
  "a.md": "---\ntype: meeting\ntags: [x]\n---\n- [ ] one #y\n- [x] two\n",
  "deep/b.md": "[[a]]\n",
  ".obsidian/plugins/tiny/data.json": '{"folder":"M"}',
};

let folder = "";
let vault = "";
let plugins: PluginSource[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "host-cli-"));
  vault = path.join(folder, "vault");
  const plugin = path.join(folder, "plugin");
  for (const [name, text] of Object.entries(NOTES)) {
    await mkdir(path.dirname(path.join(vault, name)), { recursive: true });
    await writeFile(path.join(vault, name), text);
  }
  await build({
    stdin: { contents: TINY, resolveDir: folder },
    outfile: path.join(plugin, "main.js"),
    bundle: true,
    format: "cjs",
    external: ["obsidian", "@codemirror/*"],
    logLevel: "error",
  });
  const manifest = {
    id: "tiny",
    name: "Tiny",
    author: "x",
    version: "1.0.0",
    minAppVersion: "1.13.0",
    description: "x",
  };
  await writeFile(path.join(plugin, "manifest.json"), JSON.stringify(manifest));
  plugins = [await pluginFromFolder(plugin)];
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

const run = (...args: string[]): Promise<CliResult> => runCli(args, plugins);
const ok = (stdout: string): CliResult => ({ stdout, stderr: "", code: 0 });
const refused = (sentence: string): CliResult => ({ stdout: "", stderr: `${sentence}\n`, code: 1 });
const KNOWN = "tiny:day, tiny:list, tiny:params, tiny:save, tiny:settings, tiny:tasks, tiny:write";

/** Every file of the vault with what is in it. */
async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(vault, { recursive: true, withFileTypes: true });
  for (const entry of entries.sort((a, b) =>
    path.join(a.parentPath, a.name) < path.join(b.parentPath, b.name) ? -1 : 1,
  )) {
    hash.update(path.join(entry.parentPath, entry.name));
    if (entry.isFile()) hash.update(await readFile(path.join(entry.parentPath, entry.name)));
  }
  return hash.digest("hex");
}

describe("the command line", () => {
  let before = "";
  beforeEach(async () => {
    before = await fingerprint();
  });

  it("prints what the handler returns, with one line end", async () => {
    expect(await run(`vault=${vault}`, "tiny:list")).toEqual(ok("a.md\ndeep/b.md\n"));
    expect(await run(`vault=${vault}`, "tiny:params", "format=json", "text=a=b", "verbose")).toEqual(
      ok('{"format":"json","text":"a=b","verbose":"true"}\n'),
    );
  });

  it("runs with everything indexed, and with the settings of the vault", async () => {
    expect(await run(`vault=${vault}`, "tiny:tasks", "path=a.md")).toEqual(
      ok('{"tasks":[" ","x"],"tags":["#x","#y"],"type":"meeting"}\n'),
    );
    expect(await run(`vault=${vault}`, "tiny:settings")).toEqual(ok('{"folder":"M"}\n'));
    expect(await run("tiny:day", "date=2026-11-22", `vault=${vault}`)).toEqual(ok("2026-11-23function\n"));
  });

  it("says what is wrong in one sentence", async () => {
    expect(await run("tiny:list")).toEqual(refused("Say which folder of notes to read: vault=DIR."));
    expect(await run("vault=", "tiny:list")).toEqual(
      refused("Say which folder of notes to read: vault=DIR."),
    );
    expect(await run(`vault=${vault}/none`, "tiny:list")).toEqual(
      refused(`There is no folder "${vault}/none".`),
    );
    expect(await run(`vault=${vault}/a.md`, "tiny:list")).toEqual(
      refused(`"${vault}/a.md" is a file, not a folder.`),
    );
    expect(await run(`vault=${vault}`)).toEqual(
      refused(`Say which command to run: the commands are ${KNOWN}.`),
    );
    expect(await run(`vault=${vault}`, "tiny:none")).toEqual(
      refused(`There is no command "tiny:none": the commands are ${KNOWN}.`),
    );
    expect(await run(`vault=${vault}`, "tiny:tasks", "path=no.md")).toEqual(
      refused("There is no note no.md."),
    );
    expect(await runCli([`vault=${vault}`, "x"], [])).toEqual(
      refused('There is no command "x": no plugin has registered any.'),
    );
  });

  it("never writes, whatever a plugin tries", async () => {
    expect((await run(`vault=${vault}`, "tiny:write")).stderr).toMatch(/^EROFS: .* 'a\.md'\n$/);
    expect((await run(`vault=${vault}`, "tiny:save")).stderr).toMatch(/^EROFS: /);
    expect(await fingerprint()).toBe(before);
  });
});

describe("loading a plugin", () => {
  const load = (code: string): unknown => loadPluginClass({ code, filename: "main.js" });

  it("gives it Obsidian and the editor, and nothing of Node", () => {
    expect(() => load('require("fs")')).toThrow('A plugin cannot require "fs" here.');
    expect(() => load('require("constructor")')).toThrow('A plugin cannot require "constructor" here.');
    expect(load('module.exports = class extends require("obsidian").Plugin {}')).toBeTypeOf("function");
  });

  it("says which part of Obsidian the stand-in lacks, also through a bundler's copy", () => {
    expect(() => load('new (require("obsidian").SecretStorage)()')).toThrow(
      'The stand-in for Obsidian has no "SecretStorage".',
    );
    const copied = `const o = require("obsidian"); const c = Object.create(Object.getPrototypeOf(o));
      for (const k of Object.getOwnPropertyNames(o)) Object.defineProperty(c, k, { get: () => o[k] });`;
    expect(() => load(`${copied} c.BasesView`)).toThrow('has no "BasesView"');
    expect(() =>
      load(
        `${copied} if (c.somethingElse !== undefined) throw 1; module.exports = class extends c.Plugin {}`,
      ),
    ).not.toThrow();
  });

  it("refuses what is no plugin", () => {
    expect(() => load("module.exports = {}")).toThrow("main.js exports no class that extends Plugin.");
    expect(() => load("module.exports.default = class {}")).toThrow("exports no class that extends Plugin");
  });
});

it("reads a command line in Obsidian's style", () => {
  expect(readArguments(["vault=a b", "do:it", "k=v=w", "flag", "=x"])).toEqual({
    vault: "a b",
    command: "do:it",
    params: { k: "v=w", flag: "true", "=x": "true" },
  });
});
