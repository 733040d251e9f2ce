import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { stopBrowser, type HostOptions, type OpenHost } from "../host/node/browser";
import { EMPTY_VAULT, form, openApp, openNote, readNote, row, runCommand } from "./app";
import { unfoldAll } from "./unfold";

const TABLE = "Send Rafael Dunmore the revised table 2";
/** What a fingertip needs. */
const FINGERTIP = 44;

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

const PLACES: readonly (readonly [string, number, HostOptions])[] = [
  ["a sidebar of 300 pixels", 300, {}],
  ["a sidebar of 200 pixels, the narrowest", 200, {}],
  ["a phone", 390, { phone: true }],
];

/** Opens the dashboard in a place of a width. */
async function openAt(width: number, options: HostOptions): Promise<Page> {
  host = await openApp(options);
  if (!options.phone) await host.page.evaluate(`app.workspace.rightSplit.setWidth(${String(width)})`);
  const shown = async () => (await host.page.locator(".mentorship-dashboard").boundingBox())?.width ?? 0;
  await expect.poll(shown).toBeLessThanOrEqual(width);
  expect(await shown()).toBeGreaterThan(width - 20);
  return host.page;
}

/** @returns what scrolls sideways, and what can be seen and reaches over the side of its pane, with the pixels */
async function cutOff(page: Page, pane: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const found: string[] = [];
    const say = (element: Element, how: string) =>
      found.push(`${element.tagName.toLowerCase()}.${element.getAttribute("class") ?? ""} ${how}`);
    const root = document.querySelector(selector);
    if (!root) return [`There is no ${selector}.`];
    const edges = root.getBoundingClientRect();
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest(".mentorship-spoken") &&
      element.getBoundingClientRect().width > 0;
    for (const element of [document.documentElement, document.body, root, ...root.querySelectorAll("*")]) {
      if (!isSeen(element)) continue;
      // Fields scroll their own texts, what is in line has no width of its own, and a line's dots stand over its ends.
      const isBox =
        getComputedStyle(element).display !== "inline" &&
        !element.matches("input, textarea, svg *, .mentorship-lane");
      if (isBox && element.scrollWidth > element.clientWidth && element.clientWidth > 0)
        say(element, `is ${String(element.scrollWidth)} wide in ${String(element.clientWidth)}`);
      if (!root.contains(element)) continue;
      const { left, right } = element.getBoundingClientRect();
      const over = Math.max(edges.left - left, right - edges.right);
      if (over > 0.5) say(element, `reaches ${String(over)} over the edge`);
    }
    return found;
  }, pane);
}

/** What a person presses: buttons, rows, and what opens a note. */
const TARGETS = ':is(button, a, [role="button"], [role="link"], .clickable-icon)';

/** @returns what can be pressed below an element and is smaller than a fingertip, with its size */
async function smallTargets(page: Page, below: string): Promise<string[]> {
  return page.evaluate(
    ([selector, targets, least]) =>
      [...document.querySelectorAll(`${selector} ${targets}`)]
        .filter((target) => target.checkVisibility())
        .map((target) => ({ target, box: target.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < least - 0.1)
        .map(({ target, box }) => `${target.outerHTML.slice(0, 120)} ${box.width} × ${box.height}`),
    [below, TARGETS, FINGERTIP] as const,
  );
}

describe.each(PLACES)("in %s", (_, width, options) => {
  it("nothing of the dashboard is cut off", async () => {
    const page = await openAt(width, options);
    // What measures itself is drawn again after its place has got its width.
    await expect.poll(() => cutOff(page, ".mentorship-dashboard")).toEqual([]);
    await row(page, TABLE).getByRole("link").first().focus();
    await page.keyboard.press("w");
    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByRole("searchbox").waitFor();
    expect(await cutOff(page, ".mentorship-dashboard")).toEqual([]);
    await unfoldAll(page);
    expect(await cutOff(page, ".mentorship-dashboard")).toEqual([]);
  });

  it("nothing of the dashboard of an empty vault is cut off", async () => {
    const page = await openAt(width, { ...options, vaultFiles: EMPTY_VAULT });
    expect(await cutOff(page, ".mentorship-dashboard")).toEqual([]);
  });
});

describe.each([
  ["in a window", {}],
  ["on a phone", { phone: true }],
] as const)("%s", (_, options) => {
  it("nothing of a form is cut off", async () => {
    host = await openApp(options);
    await runCommand(host.page, "New meeting");
    await form(host.page).getByLabel("Day", { exact: true }).waitFor();
    expect(await cutOff(host.page, ".modal")).toEqual([]);
  });
});

describe("fingers", () => {
  it("find every target of the dashboard, the mentor page and a code block", async () => {
    const page = await openAt(390, { phone: true });
    await row(page, TABLE).waitFor();
    await unfoldAll(page);
    expect(await page.locator(`.mentorship-dashboard ${TARGETS}`).count()).toBeGreaterThan(100);
    expect(await smallTargets(page, ".mentorship-dashboard")).toEqual([]);

    await openNote(page, "People/Amara Osei.md");
    await runCommand(page, "Open mentor page");
    await page.locator(".mentorship-mentor-page .mentorship-section").first().waitFor();
    await unfoldAll(page);
    expect(await smallTargets(page, ".mentorship-mentor-page")).toEqual([]);
    expect(await cutOff(page, ".mentorship-mentor-page")).toEqual([]);

    await readNote(page, "Mentoring overview.md");
    await unfoldAll(page);
    expect(await smallTargets(page, ".mentorship-block")).toEqual([]);
  });
});
