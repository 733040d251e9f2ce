import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openHost, type OpenHost, stopBrowser } from "./node/browser";
import { projectFolder } from "./node/paths";
import { type PluginFiles, readPlugin } from "./node/plugin-files";

const TASKS = "---\nkind: list\n---\n# Tasks\n\n- [ ] first\n\n## Later\n\n- [ ] second\n";
const HOME = "# Home\n\n**Important** [[Tasks]]\n\n```probe\nhello\n```\n";
const FILES = {
  "Home.md": HOME,
  "Folder/Tasks.md": TASKS,
  ".obsidian/plugins/probe/data.json": '{"name":"Kept"}',
};

let probe: PluginFiles;
let host: OpenHost;
let page: Page;
let built = "";

/** Builds the probe as plugins are built. */
beforeAll(async () => {
  built = await mkdtemp(path.join(os.tmpdir(), "probe-"));
  const folder = path.join(projectFolder, "test", "host", "probe");
  await build({
    entryPoints: [
      { in: path.join(folder, "main.ts"), out: "main" },
      { in: path.join(folder, "styles.css"), out: "styles" },
    ],
    outdir: built,
    bundle: true,
    format: "cjs",
    external: ["obsidian"],
    target: "es2022",
  });
  probe = await readPlugin(built, { manifestFolder: folder });
});

beforeEach(async () => {
  host = await openHost({ vaultFiles: FILES, plugins: [probe], day: "2026-11-22" });
  page = host.page;
});

afterEach(async () => {
  const { errors } = host;
  await host.close();
  expect(errors).toEqual([]);
});

afterAll(async () => {
  await stopBrowser();
  await rm(built, { recursive: true });
});

const log = (): Promise<string[]> => page.evaluate("app.plugins.plugins.probe.log");
const logged = (entry: string | RegExp): Promise<unknown> =>
  expect
    .poll(async () =>
      (await log()).some((line) => (typeof entry === "string" ? line === entry : entry.test(line))),
    )
    .toBe(true);

/** Runs a command as a user does. */
async function command(name: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await page.keyboard.type(name);
  await expect.poll(() => page.locator(".suggestion-item.is-selected").innerText()).toContain(name);
  await page.keyboard.press("Enter");
}

async function open(file: string): Promise<void> {
  await page.keyboard.press("Control+o");
  await page.keyboard.type(file);
  await page.locator(".suggestion-item.is-selected", { hasText: file }).waitFor();
  await page.keyboard.press("Enter");
  await page.locator(`.workspace-leaf.mod-active .view-header-title`, { hasText: file }).waitFor();
}

describe("a plugin's life", () => {
  it("starts with an empty vault, hears of each file, and then of the layout", async () => {
    const lines = await log();
    expect(lines[0]).toBe("onload: 0 notes, ready false");
    const ready = lines.indexOf("layout-ready: 2 notes");
    expect(lines.indexOf("create: Home.md")).toBeGreaterThan(0);
    expect(lines.indexOf("create: Home.md")).toBeLessThan(ready);
    expect(lines.findIndex((line) => line.startsWith("changed: Folder/Tasks.md"))).toBeGreaterThan(ready);
    expect(lines).toContain(`changed: Folder/Tasks.md ${TASKS.length} {"kind":"list"}`);
  });

  it("has its settings, its ribbon button, its status, its view", async () => {
    expect(await page.evaluate("app.plugins.plugins.probe.settings.name")).toBe("Kept");
    await page.getByRole("button", { name: "Probe ribbon" }).click();
    await page.locator(".notice", { hasText: "Ribbon pressed" }).waitFor();
    expect(await page.locator(".status-bar-item.plugin-probe").innerText()).toBe("Probe status");
    expect(await page.locator(".mod-right-split .probe-filter").innerText()).toBe("filter:");
    expect(await page.evaluate("new Date().toDateString()")).toBe("Sun Nov 22 2026");
  });

  it("leaves nothing behind when it is unloaded", async () => {
    await page.evaluate("void app.plugins.disablePlugin('probe')");
    expect(await page.locator(".status-bar-item, .probe-filter, [aria-label='Probe ribbon']").count()).toBe(
      0,
    );
    expect(
      await page.evaluate("app.commands.listCommands().filter((c) => c.id.startsWith('probe:')).length"),
    ).toBe(0);
    await page.locator(".empty-state", { hasText: "Plugin no longer active" }).waitFor();
  });
});

describe("the window", () => {
  it("runs commands, also those that can run only sometimes", async () => {
    await page.keyboard.press("Control+p");
    await page.keyboard.type("Only with a file");
    expect(await page.locator(".suggestion-item", { hasText: "Only with" }).count()).toBe(0);
    await page.keyboard.press("Escape");
    await open("Home");
    await command("Only with a file");
    await logged("check: Home.md");
  });

  it("shows notices, modals, suggestions, confirmations and menus", async () => {
    await command("Show a notice");
    await page.locator(".notice a", { hasText: "Undo" }).click();
    await logged("undo");
    await command("Open a form");
    await page.locator(".modal input[type=text]").fill("Ann");
    await page.keyboard.press("Control+Enter");
    await logged("form: Ann");
    await command("Choose a note");
    await page.keyboard.type("tsk");
    await page.keyboard.press("Enter");
    await logged("chosen: Folder/Tasks.md");
    await command("Ask first");
    await page.getByRole("button", { name: "Do it" }).click();
    await logged("confirmed");
    await command("Open a menu");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await logged("menu: second");
  });

  it("opens a link at its line, in a new tab with the key held, and previews it", async () => {
    await page.locator(".probe-link").click();
    await page.locator(".cm-line.is-flashing", { hasText: "# Tasks" }).waitFor();
    await logged("file-open: Folder/Tasks.md");
    await page.locator(".probe-link").click({ modifiers: ["Control"] });
    await expect.poll(() => page.locator(".mod-root .workspace-tab-header").count()).toBe(2);
    await page.locator(".probe-filter").hover();
    await page.locator(".probe-link").hover();
    await page.locator(".hover-popover .markdown-rendered", { hasText: "second" }).waitFor();
    expect(await page.locator(".hover-popover").innerText()).not.toContain("first");
  });

  it("gives the view its keys, its menu, its state, and renders Markdown in it", async () => {
    await page.locator(".probe-filter").click();
    await page.keyboard.press("j");
    await logged("key: j");
    await page.locator(".mod-right-split .workspace-tab-header").click({ button: "right" });
    await page.locator(".menu-item", { hasText: "Probe pane item" }).click();
    await logged("pane-menu: tab-header");
    await page.locator(".probe-markdown strong.probe-strong").waitFor();
    await page.locator(".probe-markdown a.internal-link").waitFor();
    await page.evaluate(
      "app.workspace.getLeavesOfType('probe-view')[0].setViewState({ type: 'probe-view', state: { filter: 'x' } })",
    );
    await page.locator(".probe-filter", { hasText: "filter: x" }).waitFor();
  });

  it("defers a view nobody sees until it is revealed", async () => {
    await page.evaluate(
      "app.workspace.getLeavesOfType('probe-view')[0].setViewState({ type: 'probe-view', state: { filter: 'kept' } })",
    );
    await page.evaluate("app.workspace.rightSplit.collapse()");
    await expect
      .poll(() => page.evaluate("JSON.stringify(app.loadLocalStorage('workspace-layout')?.right)"))
      .toContain("kept");
    await expect
      .poll(() => page.evaluate("app.loadLocalStorage('workspace-layout')?.right.collapsed"))
      .toBe(true);
    await page.reload();
    await page.evaluate("hostReady.then(() => undefined)");
    expect(
      await page.evaluate("app.workspace.getLeavesOfType('probe-view').map((leaf) => leaf.isDeferred)"),
    ).toEqual([true]);
    expect(await log()).not.toContain("view: open");
    await page.evaluate("app.workspace.revealLeaf(app.workspace.getLeavesOfType('probe-view')[0])");
    expect(await page.locator(".probe-filter").innerText()).toBe("filter: kept");
    expect(await log()).toContain("view: open");
  });
});

describe("settings", () => {
  it("are drawn by definition, checked, saved and found", async () => {
    await page.keyboard.press("Control+,");
    await page.locator(".vertical-tab-nav-item", { hasText: "Probe" }).click();
    const name = page.locator(".setting-item", { hasText: "How it is called." }).locator("input");
    expect(await name.inputValue()).toBe("Kept");
    await name.fill("");
    await name.blur();
    await page.locator(".setting-item", { hasText: "It needs a name." }).waitFor();
    await name.fill("New");
    await name.blur();
    await expect
      .poll(async () => JSON.parse(await host.read(".obsidian/plugins/probe/data.json")) as unknown)
      .toMatchObject({ name: "New" });
    await page.locator(".setting-item", { hasText: "Loud" }).locator(".checkbox-container").click();
    await expect
      .poll(async () => JSON.parse(await host.read(".obsidian/plugins/probe/data.json")) as unknown)
      .toMatchObject({ loud: true });
    // The plugin takes what it finds right after its own write for its own.
    await page.waitForTimeout(200);
    await host.write(".obsidian/plugins/probe/data.json", '{"name":"Synced"}');
    await logged("external-settings");
  });
});

describe("notes", () => {
  it("are changed in one step, and the cache follows", async () => {
    await command("Tick the first task");
    await expect.poll(() => host.read("Folder/Tasks.md")).toBe(TASKS.replace("- [ ] first", "- [x] first"));
    await expect.poll(async () => (await log()).lastIndexOf("modify: Folder/Tasks.md")).toBeGreaterThan(0);
    await expect
      .poll(async () => (await log()).filter((line) => line.startsWith("changed: Folder/Tasks.md")).length)
      .toBe(2);
  });

  it("changed outside, made, renamed and deleted are told of", async () => {
    await host.write("Folder/Tasks.md", "# Only\n");
    await logged("changed: Folder/Tasks.md 7 null");
    await host.write("New.md", "# New\n");
    await logged("create: New.md");
    await page.evaluate(
      "app.fileManager.renameFile(app.vault.getFileByPath('Folder/Tasks.md'), 'Things.md')",
    );
    await logged("rename: Things.md from Folder/Tasks.md");
    await expect.poll(() => host.read("Home.md")).toContain("[[Things]]");
    await page.evaluate("app.fileManager.trashFile(app.vault.getFileByPath('Things.md'))");
    await logged("delete: Things.md");
    await logged("cache-deleted: Things.md 1");
  });

  it("are edited at the cursor, and have the plugin's items in their menus", async () => {
    await open("Home");
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+Home");
    await command("Insert at the cursor");
    await logged(/^editor-change: /);
    await page.keyboard.press("Control+s");
    await expect.poll(() => host.read("Home.md")).toBe(`[inserted in Home]${HOME}`);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".cm-line").first().innerText()).toBe("# Home");
    await page.locator(".cm-line").first().click({ button: "right" });
    await page.locator(".menu-item", { hasText: "Probe editor item" }).click();
    await expect.poll(() => page.locator(".cm-content").innerText()).toContain("from menu");
    await page.locator(".nav-file-title", { hasText: "Home" }).click({ button: "right" });
    await page.locator(".menu-item", { hasText: "Probe item" }).click();
    await logged("file-menu: Home.md true");
  });

  it("get suggestions while one writes", async () => {
    await open("Home");
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+End");
    await page.keyboard.type("@@an");
    await page.locator(".suggestion-item", { hasText: "Anton" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".cm-line").last().innerText()).toBe("Anton");
  });

  it("show the plugin's code blocks in reading view", async () => {
    await open("Home");
    await page.keyboard.press("Control+e");
    await page.locator(".probe-block", { hasText: "hello in Home.md, lines 4-6" }).waitFor();
    await page.locator("strong.probe-strong", { hasText: "Important" }).waitFor();
    await page.keyboard.press("Control+e");
    await page.keyboard.press("Control+e");
    await logged("code-block: gone");
    expect(await page.locator(".probe-block").count()).toBe(1);
  });
});

describe("the rest", () => {
  it("answers on the command line, to addresses, and keeps values on the device", async () => {
    const counted = await page.evaluate(
      "app.registries.cli.commands.get('probe:count').handler({ kind: 'all' })",
    );
    expect(JSON.parse(String(counted))).toEqual({ notes: 2, params: { kind: "all" } });
    await host.write("Link.md", "[go](obsidian://probe?x=1)\n");
    await logged("create: Link.md");
    await open("Link");
    await page.keyboard.press("Control+e");
    await page.locator(".markdown-preview-view a", { hasText: "go" }).click();
    await logged("protocol: 1");
    await page.evaluate("app.saveLocalStorage('k', { a: 1 })");
    expect(await page.evaluate("app.loadLocalStorage('k')")).toEqual({ a: 1 });
    await page.evaluate("app.saveLocalStorage('k', null)");
    expect(await page.evaluate("app.loadLocalStorage('k')")).toBeNull();
    await page.reload();
    expect(await page.evaluate("sessionStorage.getItem('probe')")).toBe("quit");
  });

  it("says plainly what it lacks", async () => {
    await page.evaluate("app.commands.executeCommandById('theme:toggle-light-dark')");
    await logged("css-change");
    expect(await page.evaluate("document.body.className")).toContain("theme-dark");
    await expect(page.evaluate("app.workspace.openPopoutLeaf()")).rejects.toThrow("opens no further windows");
  });
});
