import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { AxeResults, ElementContext } from "axe-core";
import { stopBrowser, type HostOptions, type OpenHost } from "../host/node/browser";
import { EMPTY_VAULT, form, openApp, openNote, openSettings, runCommand } from "./app";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const LOOKS: readonly (readonly [string, HostOptions])[] = [
  ["light", {}],
  ["dark", { dark: true }],
  ["on a phone", { phone: true }],
];

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

/**
 * The editor of the note behind is Obsidian's, and axe does not know that its text can have the focus, which is
 * what makes it scroll by key.
 */
const NOT_OURS = [".cm-scroller"];

/** @param part a selector of what is looked at, where that is not the whole window */
async function violations(part = "body"): Promise<string[]> {
  // The page allows no scripts but its own; the test's own channel is not the page's.
  await host.page.evaluate(AXE);
  const results = await host.page.evaluate(
    async (context) => {
      const { axe } = window as unknown as { axe: { run(context: ElementContext): Promise<AxeResults> } };
      return axe.run(context);
    },
    { include: [part], exclude: NOT_OURS },
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ""}`).join("\n  ")}`,
  );
}

/** Axe looks at what is on the screen only, so the screen is high enough for all of it. */
const high = (options: HostOptions): HostOptions => ({
  ...options,
  viewport: { width: options.phone ? 390 : 1280, height: 4000 },
});

/** The window of the settings is no higher than it needs; what is scrolled out of it counts as hidden. */
async function stretchSettings(): Promise<void> {
  await form(host.page).evaluate((modal) => {
    modal.style.setProperty("max-height", "none");
    modal.style.setProperty("height", "3900px");
  });
}

describe.each(LOOKS)("axe finds nothing to object to, %s", (_, options) => {
  it("in the dashboard, a form, a draft and the settings", async () => {
    host = await openApp(high(options));
    const { page } = host;
    await page.locator(".mentorship-row").first().waitFor();
    expect(await violations(), "dashboard").toEqual([]);

    await runCommand(page, "New meeting");
    await form(page).getByLabel("Day", { exact: true }).waitFor();
    expect(await violations(".modal-container"), "form").toEqual([]);
    await page.keyboard.press("Escape");

    await openNote(page, "People/Amara Osei.md");
    await runCommand(page, "Insert request for a letter");
    await form(page).locator("textarea").first().waitFor();
    expect(await violations(".modal-container"), "draft").toEqual([]);
    await page.keyboard.press("Escape");

    await openSettings(page);
    await stretchSettings();
    expect(await violations(".modal-container"), "settings").toEqual([]);
  });

  it("in the dashboard of an empty vault", async () => {
    host = await openApp({ ...options, vaultFiles: EMPTY_VAULT });
    expect(await violations()).toEqual([]);
  });
});
