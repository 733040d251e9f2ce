import type { Command, Editor, MarkdownFileInfo, PluginManifest } from "obsidian";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { App } from "./app";
import { HeadlessWorkspace } from "./headless-workspace";
import { Plugin } from "./plugin";
import type { PluginClass } from "./plugins";
import { startApp, stopApp } from "./start-app";
import { buildHeadlessApp, createHeadlessApp, fileAt, settled, type HeadlessApp } from "./testing";

const MANIFEST: PluginManifest = {
  id: "tiny",
  name: "Tiny",
  author: "x",
  version: "1.0.0",
  minAppVersion: "1.13.0",
  description: "x",
};
const source = (load: PluginClass, changes: Partial<PluginManifest> = {}) => ({
  manifest: { ...MANIFEST, ...changes },
  load: () => load,
});
const commandOf = (id: string, changes: Partial<Command>): Command => ({ id, name: id, ...changes });

class Tiny extends Plugin {
  readonly log: string[] = [];
}

let running: App | undefined;
afterEach(() => {
  if (running) stopApp(running);
});

async function start(
  load: PluginClass = Tiny,
  files: Record<string, string> = {},
): Promise<HeadlessApp & { plugin: Plugin }> {
  const headless = await createHeadlessApp({ files, plugins: [source(load)] });
  running = headless.app;
  const plugin = headless.app.plugins.getPlugin("tiny");
  if (!plugin) throw new Error("no plugin");
  return { ...headless, plugin };
}

describe("starting", () => {
  it("loads plugins, then the files, then the layout, then the cache", async () => {
    const log: string[] = [];
    class Watching extends Plugin {
      override async onload(): Promise<void> {
        log.push(`onload ${this.app.vault.getFiles().length} files`);
        await this.loadData();
        this.registerEvent(
          this.app.vault.on("create", (file: { path: string }) => log.push(`create ${file.path}`)),
        );
        this.registerEvent(this.app.metadataCache.on("resolved", () => log.push("resolved")));
        this.app.workspace.onLayoutReady(() => log.push(`layout ${this.app.vault.getFiles().length} files`));
      }
    }
    const { app } = buildHeadlessApp({ files: { "a.md": "" } });
    running = app;
    await startApp(app, { plugins: [source(Watching)] });
    log.push("started");
    await settled(app);
    expect(log).toEqual(["onload 0 files", "create a.md", "layout 1 files", "started", "resolved"]);
  });

  it("lets a plugin's failure out, or hands it over, and leaves nothing of it", async () => {
    class Failing extends Plugin {
      override onload(): void {
        this.addCommand(commandOf("c", { callback: () => undefined }));
        throw new Error("mine");
      }
    }
    const { app } = buildHeadlessApp();
    running = app;
    const failed = vi.fn();
    await startApp(app, { plugins: [source(Failing)], onPluginFailure: failed });
    expect(failed).toHaveBeenCalledWith("tiny", new Error("mine"));
    expect([app.plugins.plugins, app.commands.commands, app.workspace.layoutReady]).toEqual([{}, {}, true]);
    await expect(app.plugins.enablePlugin("tiny")).rejects.toThrow("mine");
  });

  it("refuses a plugin that needs a newer app", async () => {
    const { app } = buildHeadlessApp();
    await expect(startApp(app, { plugins: [source(Tiny, { minAppVersion: "9.0.0" })] })).rejects.toThrow(
      "needs Obsidian 9.0.0",
    );
    await expect(app.plugins.enablePlugin("none")).rejects.toThrow('no plugin "none"');
  });

  it("calls onUserEnable only when the user switches it on", async () => {
    const enabled = vi.fn();
    class Enabling extends Plugin {
      override onUserEnable(): void {
        enabled();
      }
    }
    const { app } = await start(Enabling);
    expect(enabled).not.toHaveBeenCalled();
    app.plugins.disablePlugin("tiny");
    await app.plugins.enablePluginByUser("tiny");
    expect(enabled).toHaveBeenCalledOnce();
  });

  it("keeps several apps apart", async () => {
    const [one, two] = [await createHeadlessApp({ files: { "a.md": "" } }), await createHeadlessApp()];
    one.app.saveLocalStorage("k", 1);
    expect([two.app.vault.getFiles(), two.app.loadLocalStorage("k"), one.app.loadLocalStorage("k")]).toEqual([
      [],
      null,
      1,
    ]);
    one.app.saveLocalStorage("k", null);
    expect(one.app.loadLocalStorage("k")).toBeNull();
  });
});

describe("commands", () => {
  const editor = {} as Editor;
  const infoOf = (mode: string): MarkdownFileInfo =>
    ({ editor, file: null, getMode: () => mode }) as unknown as MarkdownFileInfo;

  it("have the plugin's id and name in front, and go with it", async () => {
    const { app, plugin } = await start();
    const run = vi.fn();
    expect(plugin.addCommand({ id: "go", name: "Go", callback: run })).toMatchObject({
      id: "tiny:go",
      name: "Tiny: Go",
    });
    expect([app.commands.executeCommandById("tiny:go"), app.commands.executeCommandById("go")]).toEqual([
      true,
      false,
    ]);
    expect(run).toHaveBeenCalledOnce();
    app.plugins.disablePlugin("tiny");
    expect(app.commands.commands).toEqual({});
  });

  it("are listed when their check says so", async () => {
    const { app, plugin } = await start();
    let possible = false;
    const done = vi.fn();
    plugin.addCommand(
      commandOf("checked", {
        checkCallback: (checking) => {
          if (possible && !checking) done();
          return possible;
        },
        callback: () => {
          throw new Error("never");
        },
      }),
    );
    const listed = (): string[] => app.commands.listCommands().map(({ id }) => id);
    expect([listed(), app.commands.executeCommandById("tiny:checked")]).toEqual([[], false]);
    possible = true;
    expect([listed(), done.mock.calls.length]).toEqual([["tiny:checked"], 0]);
    expect([app.commands.executeCommandById("tiny:checked"), done.mock.calls.length]).toEqual([true, 1]);
  });

  it("for the editor need one that is not in reading mode", async () => {
    const { app, plugin } = await start();
    const inserted = vi.fn();
    plugin.addCommand(commandOf("insert", { editorCallback: inserted, checkCallback: () => true }));
    plugin.addCommand(
      commandOf("maybe", { editorCheckCallback: (checking, given) => given === editor && checking }),
    );
    const listed = (): string[] => app.commands.listCommands().map(({ id }) => id);
    expect(listed()).toEqual([]);
    app.workspace.activeEditor = infoOf("preview");
    expect([listed(), app.commands.executeCommandById("tiny:insert")]).toEqual([[], false]);
    const info = infoOf("source");
    app.workspace.activeEditor = info;
    expect(listed()).toEqual(["tiny:insert", "tiny:maybe"]);
    app.commands.executeCommandById("tiny:insert");
    expect(inserted.mock.calls).toEqual([[editor, info]]);
  });

  it("can see the event that ran them", async () => {
    const { app, plugin } = await start();
    const seen: unknown[] = [];
    plugin.addCommand(commandOf("see", { callback: () => seen.push(app.lastEvent) }));
    const event = new KeyboardEvent("keydown", { key: "x" });
    app.commands.executeCommandById("tiny:see", event);
    expect([seen, app.lastEvent]).toEqual([[event], null]);
  });
});

describe("what plugins register", () => {
  it("is there while they are loaded, and each name once", async () => {
    const { app, plugin } = await start();
    const nothing = (): never => {
      throw new Error("not called");
    };
    const block = plugin.registerMarkdownCodeBlockProcessor("mentor", nothing);
    plugin.registerMarkdownPostProcessor(nothing, -1);
    plugin.registerView("v", nothing);
    plugin.registerExtensions(["xyz"], "v");
    plugin.registerCliHandler("tiny:list", "Lists", null, () => "x");
    plugin.registerObsidianProtocolHandler("tiny", nothing);
    plugin.registerHoverLinkSource("tiny", { display: "Tiny", defaultMod: true });
    plugin.registerEditorExtension([]);
    const { registries, viewRegistry } = app;
    const state = (): unknown[] => [
      registries.postProcessors.all.length,
      [...registries.postProcessors.codeBlocks.keys()],
      Object.keys(viewRegistry.viewByType),
      viewRegistry.getTypeByExtension("xyz"),
      [...registries.cli.commands.keys()],
      [...registries.protocolHandlers.keys()],
      [...registries.hoverLinkSources.keys()],
      registries.editorExtensions.length,
    ];
    expect(state()).toEqual([2, ["mentor"], ["v"], "v", ["tiny:list"], ["tiny"], ["tiny"], 1]);
    expect(registries.postProcessors.all[1]).toBe(block);
    expect(() => plugin.registerCliHandler("tiny:list", "", null, () => "")).toThrow("already registered");
    expect(() => plugin.registerView("v", nothing)).toThrow("existing view type");
    expect(() => plugin.registerObsidianProtocolHandler("tiny", nothing)).toThrow("already registered");
    expect(plugin.registerBasesView("b", {} as never)).toBe(false);
    app.plugins.disablePlugin("tiny");
    expect(state()).toEqual([0, [], [], undefined, [], [], [], 0]);
  });

  it("draws code blocks of its language, in an element of their own", async () => {
    const { app, plugin } = await start();
    plugin.registerMarkdownCodeBlockProcessor("mentor", (text, el) => {
      el.textContent = `drawn ${text}`;
    });
    const page = document.createElement("div");
    for (const [language, text] of [
      ["mentor", "a\nb\n"],
      ["js", "c"],
    ] as const) {
      const code = page
        .appendChild(document.createElement("pre"))
        .appendChild(document.createElement("code"));
      code.className = `language-${language}`;
      code.textContent = text;
    }
    for (const processor of app.registries.postProcessors.all) await processor(page, {} as never);
    expect(page.innerHTML).toBe(
      '<div class="block-language-mentor">drawn a\nb</div><pre><code class="language-js">c</code></pre>',
    );
  });

  it("can be built on without a window", async () => {
    const { plugin } = await start();
    const icon = plugin.addRibbonIcon("star", "Star", () => undefined);
    icon.addClass("x");
    icon.createSpan().setText("y");
    icon.title = "z";
    expect(icon.title).toBe("z");
    expect(`in a text: ${plugin.addStatusBarItem().title}`).toBe("in a text: ");
    await expect(new HeadlessWorkspace().openLinkText()).rejects.toThrow("needs a window");
  });
});

describe("data.json", () => {
  it("is null where there is none, and comes back as saved", async () => {
    const { plugin, disk } = await start();
    expect(await plugin.loadData()).toBeNull();
    await plugin.saveData({ a: [1] });
    expect(disk.texts()[".obsidian/plugins/tiny/data.json"]).toBe('{\n  "a": [\n    1\n  ]\n}');
    expect(await plugin.loadData()).toEqual({ a: [1] });
  });

  it("tells of changes by others only", async () => {
    const changed = vi.fn();
    class Listening extends Plugin {
      override onExternalSettingsChange(): void {
        changed();
      }
    }
    const { app, plugin, disk } = await start(Listening);
    await plugin.saveData({ a: 1 });
    await settled(app);
    expect(changed).not.toHaveBeenCalled();
    await disk.write(".obsidian/plugins/tiny/data.json", '{"a":2}');
    await settled(app);
    expect(changed).toHaveBeenCalledOnce();
    expect(await plugin.loadData()).toEqual({ a: 2 });
  });
});

it("gives a file that is not there no chance in tests", async () => {
  const { app } = await start(Tiny, { "a.md": "" });
  expect(fileAt(app, "a.md").path).toBe("a.md");
  expect(() => fileAt(app, "b.md")).toThrow('no file "b.md"');
});
