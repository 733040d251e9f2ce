import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import { openApp, row, titles } from "./app";

const TABLE = "Send Rafael Dunmore the revised table 2";
const NOTE = "2026-10-15 Scholarly project committee";

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

describe("the preview of a row's note", () => {
  it("comes when the pointer is on the row and Ctrl is held, and goes with the pointer", async () => {
    host = await openApp();
    const { page } = host;
    const popover = page.locator(".hover-popover");
    await row(page, TABLE).getByRole("link").first().hover();
    // Longer than a preview takes to come; one that came without Ctrl would be in the way of whoever reads.
    await page.waitForTimeout(600);
    expect(await popover.count()).toBe(0);
    await page.keyboard.down("Control");
    await popover.waitFor();
    expect(await popover.locator(".inline-title").textContent()).toBe(NOTE);
    expect(await popover.locator(".markdown-rendered").textContent()).toContain("revised table 2");
    await page.keyboard.up("Control");
    await page.mouse.move(2, 2);
    await popover.waitFor({ state: "detached" });
  });

  it("comes also when Ctrl was held before", async () => {
    host = await openApp();
    const { page } = host;
    await page.keyboard.down("Control");
    await row(page, TABLE).getByRole("link").first().hover();
    await page.locator(".hover-popover .inline-title", { hasText: NOTE }).waitFor();
    await page.keyboard.up("Control");
  });
});

describe("a dashboard of the saved layout", () => {
  it("is there with its rows when the app starts again", async () => {
    host = await openApp();
    const { page } = host;
    await saved(page, (right) => right.includes("mentorship-dashboard"));
    await restart(page);
    await expect.poll(() => titles(page), { timeout: 10_000 }).toContain(TABLE);
    expect(await page.locator(".mentorship-dashboard").count()).toBe(1);
  });

  it("costs nothing while nobody sees it, and works once it is shown", async () => {
    host = await openApp();
    const { page } = host;
    await page.evaluate("app.workspace.rightSplit.collapse()");
    await saved(
      page,
      (right) => right.includes("mentorship-dashboard") && right.includes('"collapsed":true'),
    );
    await restart(page);
    expect(
      await page.evaluate(
        "app.workspace.getLeavesOfType('mentorship-dashboard').map((leaf) => leaf.isDeferred)",
      ),
    ).toEqual([true]);
    expect(await page.locator(".mentorship-dashboard").count()).toBe(0);
    await page.evaluate(
      "app.workspace.revealLeaf(app.workspace.getLeavesOfType('mentorship-dashboard')[0]).then(() => undefined)",
    );
    await expect.poll(() => titles(page), { timeout: 10_000 }).toContain(TABLE);
    await row(page, TABLE).getByRole("button", { name: "Tick" }).click();
    await expect.poll(() => titles(page)).not.toContain(TABLE);
  });
});

/** Waits until the right sidebar was saved as wanted. */
async function saved(page: Page, isWanted: (right: string) => boolean): Promise<void> {
  await expect
    .poll(async () =>
      isWanted(
        await page.evaluate<string>(
          "JSON.stringify(app.loadLocalStorage('workspace-layout')?.right ?? null)",
        ),
      ),
    )
    .toBe(true);
}

async function restart(page: Page): Promise<void> {
  await page.reload();
  await page.evaluate("window.hostReady.then(() => undefined)");
}
