import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { type HostOptions, openHost, type OpenHost, startBrowser, stopBrowser } from "./node/browser";
import type { PluginFiles } from "./node/plugin-files";

const FILES = {
  "Home.md": "# Home\n\n- [ ] one\n- [ ] two\n",
  "Notes/2 two.md": "two [[Home]]\n",
  "Notes/10 ten.md": "ten\n",
};

let host: OpenHost;
let page: Page;

async function start(options: HostOptions = {}): Promise<void> {
  host = await openHost({ vaultFiles: FILES, plugins: [], ...options });
  page = host.page;
}

afterEach(async () => host.close());
afterAll(stopBrowser);

const rows = (): Promise<string[]> => page.locator("[role=treeitem]").allInnerTexts();

describe("the file list", () => {
  it("is used with the keyboard: opened, gone through, renamed, deleted", async () => {
    await start();
    expect(await rows()).toEqual(["Notes", "Home"]);
    await page.locator("[role=treeitem]").first().focus();
    await page.keyboard.press("ArrowRight");
    expect(await rows()).toEqual(["Notes", "2 two", "10 ten", "Home"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.locator(".cm-content", { hasText: "two" }).waitFor();
    await page.locator('[data-path="Home.md"]').focus();
    await page.keyboard.press("F2");
    await page.keyboard.type("House");
    await page.keyboard.press("Enter");
    await expect.poll(() => host.read("House.md")).toContain("# Home");
    await expect.poll(() => host.read("Notes/2 two.md")).toBe("two [[House]]\n");
    await page.locator('[data-path="House.md"]').focus();
    await page.keyboard.press("Delete");
    await page.getByRole("button", { name: "Delete" }).click();
    await expect.poll(() => host.read(".trash/House.md")).toContain("# Home");
    await expect.poll(rows).toEqual(["Notes", "2 two", "10 ten"]);
    expect(host.errors).toEqual([]);
  });

  it("has a menu, and makes notes and folders", async () => {
    await start();
    await page.locator('[data-path="Notes"]').click({ button: "right" });
    await page.locator(".menu-item", { hasText: "New note" }).click();
    await page.locator(".view-header-title", { hasText: "Untitled" }).waitFor();
    expect(await host.read("Notes/Untitled.md")).toBe("");
    await page.getByRole("button", { name: "New folder" }).click();
    await expect.poll(rows).toContain("Untitled");
  });
});

describe("an open note", () => {
  it("takes in what another program writes, beside what is being typed", async () => {
    await start();
    await page.locator('[data-path="Home.md"]').click();
    await page.locator(".cm-line", { hasText: "one" }).click();
    await page.keyboard.press("End");
    await page.keyboard.type(" typed");
    await host.write(
      "Home.md",
      FILES["Home.md"].replace("# Home\n", "# Home\nfrom outside\n").replace("[ ] two", "[x] two"),
    );
    await page.locator(".cm-line", { hasText: "from outside" }).waitFor();
    await page.keyboard.type(" more");
    await page.keyboard.press("Control+s");
    await expect
      .poll(() => host.read("Home.md"))
      .toBe("# Home\nfrom outside\n\n- [ ] one typed more\n- [x] two\n");
    expect(host.errors).toEqual([]);
  });

  it("follows links, with the key held in a new tab, and goes back", async () => {
    await start();
    await page.evaluate("app.workspace.openLinkText('2 two', '')");
    await page.locator(".cm-hmd-internal-link").click({ modifiers: ["Control"] });
    await page.locator(".mod-active .view-header-title", { hasText: "Home" }).waitFor();
    expect(await page.locator(".mod-root [role=tab]").count()).toBe(2);
    await page.locator(".mod-root [role=tab]", { hasText: "2 two" }).click();
    await page.keyboard.press("Control+e");
    await page.locator("a.internal-link", { hasText: "Home" }).click();
    await page.locator(".mod-active .view-header-title", { hasText: "Home" }).waitFor();
    await page.keyboard.press("Alt+ArrowLeft");
    await page.locator(".mod-active .view-header-title", { hasText: "2 two" }).waitFor();
  });
});

describe("the frame", () => {
  it("has tabs for the keyboard, and makes a note from the switcher", async () => {
    await start();
    await page.keyboard.press("Control+o");
    await page.keyboard.type("Brand new");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => host.read("Brand new.md")).toBe("");
    await page.locator(".mod-root [role=tab]", { hasText: "Brand new" }).focus();
    await page.keyboard.press("ArrowLeft");
    await expect
      .poll(() => page.locator(".mod-root [role=tab][aria-selected=true]").innerText())
      .toBe("New tab");
    await page.keyboard.press("Delete");
    await expect.poll(() => page.locator(".mod-root [role=tab]").count()).toBe(1);
  });

  it("stands still, whatever is brought into view", async () => {
    const long = Array.from(
      { length: 80 },
      (_, at) => `## Heading ${at}\n\nText [[Long#Heading ${at}]]\n`,
    ).join("\n");
    await start({ vaultFiles: { "Long.md": long } });
    await page.evaluate("app.workspace.openLinkText('Long#Heading 70', '')");
    await page.evaluate("app.commands.executeCommandById('workspace:split-horizontal')");
    // The key is for the pane that the split brings, which takes a moment to be there.
    await expect.poll(() => page.locator(".mod-root .cm-content").count()).toBe(2);
    await page.locator(".mod-active .cm-content").waitFor();
    await page.keyboard.press("Control+e");
    // A heading that is gone to before the note is shown as read would be marked in the editor.
    await page.locator(".mod-active .el-h2").first().waitFor();
    await page.evaluate("app.workspace.openLinkText('Long#Heading 60', '')");
    await page.locator(".el-h2.is-flashing", { hasText: "Heading 60" }).waitFor();
    const frame = await page.locator(".app-container").boundingBox();
    expect(frame).toEqual({ x: 0, y: 0, width: 1280, height: 800 });
    const shown = await page.locator(".el-h2.is-flashing", { hasText: "Heading 60" }).boundingBox();
    expect(shown?.y).toBeGreaterThan(400);
    expect(shown?.y).toBeLessThan(800);
  });

  it("remembers layout and theme over a reload", async () => {
    await start();
    await page.locator('[data-path="Home.md"]').click();
    await page.evaluate("app.commands.executeCommandById('workspace:split-vertical')");
    await page.evaluate("app.commands.executeCommandById('theme:toggle-light-dark')");
    await expect
      .poll(() =>
        page.evaluate(
          "JSON.stringify(app.loadLocalStorage('workspace-layout')?.main)?.match(/Home.md/g)?.length",
        ),
      )
      .toBe(2);
    await page.reload();
    await page.evaluate("hostReady.then(() => undefined)");
    await page.locator(".cm-content", { hasText: "Home" }).first().waitFor();
    expect(await page.locator(".mod-root .cm-content").count()).toBe(2);
    expect(await page.locator("body.theme-dark").count()).toBe(1);
  });

  it.each([{ dark: false }, { dark: true }, { phone: true }])("is usable for everybody: %j", async (look) => {
    await start(look);
    await page.evaluate("app.workspace.openLinkText('Home', '')");
    await page.locator(".cm-content").waitFor();
    const axe = createRequire(import.meta.url).resolve("axe-core");
    // As a function of the page's own world: the page allows no script that it did not bring along.
    await page.evaluate(await readFile(axe, "utf8"));
    const violations = async () => {
      const found = await page.evaluate<{ violations: { id: string; nodes: { html: string }[] }[] }>(
        "axe.run()",
      );
      return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
    };
    // What is still fading in has not its full contrast yet.
    await expect.poll(violations, { timeout: 10_000 }).toEqual([]);
  });

  it("fits a phone: drawers over all of it, targets for thumbs, nothing sideways", async () => {
    await start({ phone: true });
    expect(await page.evaluate("document.body.className")).toContain("is-mobile is-phone");
    await page.getByRole("button", { name: "Open left sidebar" }).click();
    const drawer = page.locator(".workspace-drawer.mod-left .workspace-drawer-inner");
    expect((await drawer.boundingBox())?.width).toBe(390);
    await page.getByRole("button", { name: "Open right sidebar" }).click();
    await drawer.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: "Open left sidebar" }).click();
    await page.locator('[data-path="Home.md"]').click();
    await page.locator(".cm-content").waitFor();
    await drawer.waitFor({ state: "hidden" });
    const sizes = await page
      .locator(".mobile-navbar-action, .view-action:visible")
      .evaluateAll((els) =>
        els.map((el) => el.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)),
      );
    expect(sizes.filter((size) => size < 44)).toEqual([]);
    expect(await page.evaluate("document.scrollingElement.scrollWidth")).toBe(390);
  });
});

describe("what does not belong here", () => {
  const plugin = (code: string): PluginFiles => ({
    manifest: {
      id: "bad",
      name: "Bad",
      version: "1.0.0",
      minAppVersion: "0.1.0",
      author: "",
      description: "",
    },
    code,
    css: null,
    hasStyles: false,
    isForeign: false,
  });

  it.each([
    ["throws", "throw new Error('broken');", "broken"],
    ["is no plugin", "module.exports = {};", "exports no class"],
    ["wants what is not there", "require('obsidian').loadPdfJs;", 'has no "loadPdfJs"'],
    ["wants a module of Node's", "require('fs');", 'no module "fs"'],
    ["evaluates", "new Function('return 1')();", "Content Security Policy"],
  ])("a plugin that %s is reported, and the app runs on", async (_name, code, message) => {
    await start({ plugins: [plugin(code)] });
    await page.locator(".notice", { hasText: message }).waitFor();
    expect(host.errors.join("\n")).toContain(message);
    await page.locator('[data-path="Home.md"]').click();
    await page.locator(".cm-content", { hasText: "Home" }).waitFor();
  });

  it("another page reads and writes nothing, whatever it tries", async () => {
    await start();
    const token: unknown = await page.evaluate(
      "JSON.parse(document.getElementById('host-config').textContent).token",
    );
    const context = await (await startBrowser()).newContext();
    const other = await context.newPage();
    await other.route("http://evil.example/", (route) =>
      route.fulfill({ body: "<h1>evil</h1>", contentType: "text/html" }),
    );
    await other.goto("http://evil.example/");
    const attempt = `(async (path, init) => { try { return (await fetch(${JSON.stringify(host.address)} + path, init)).status } catch { return "refused" } })`;
    const json = { "content-type": "application/json", "x-host-token": String(token) };
    const body = JSON.stringify({ path: "Home.md", text: "owned" });
    const calls: [string, object][] = [
      ["", {}],
      ["page.js", { mode: "no-cors" }],
      ["api/write", { method: "POST", headers: json, body }],
      ["api/write", { method: "POST", mode: "no-cors", body }],
      ["api/write", { method: "POST", headers: { "content-type": "text/plain" }, body }],
    ];
    for (const [path, init] of calls) {
      expect(["refused", 0]).toContain(
        await other.evaluate(`${attempt}(${JSON.stringify(path)}, ${JSON.stringify(init)})`),
      );
    }
    await context.close();
    expect(await host.read("Home.md")).toBe(FILES["Home.md"]);
  });
});
