import { afterAll, describe, expect, it, onTestFailed } from "vitest";
import type { Page } from "playwright-core";
import { RULES } from "../../src/core/rules/rules";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import { agenda } from "../rules/run";
import { openApp, row } from "./app";
import { LETTER_LINES } from "./rules-letters.data";
import { actButton, letTimePass, type RuleLine } from "./rules-line";
import { MEETING_LINES } from "./rules-meetings.data";
import { RULES_DAY, RULES_VAULT } from "./rules-vault";
import { vaultBytes, vaultChanges, type VaultBytes } from "./vault-changes";

const LINES: readonly RuleLine[] = [...MEETING_LINES, ...LETTER_LINES];

const FIGURES = {
  guide: "The timing is the guide's.",
  setting: "The timing is yours: set in the note or in the settings.",
};

/** What the command line says to each row. */
const EXPLAINED = new Map(
  agenda(
    Object.entries(RULES_VAULT).map(([path, text]) => ({ path, text })),
    RULES_DAY,
  ).rows.map(({ rule, why }) => [rule, why]),
);

/** The machine may be busy. */
const PATIENT = { timeout: 10_000 };

let host: OpenHost | undefined;
/** All files of the vault before anything was done. */
let untouched: VaultBytes;

afterAll(async () => {
  await host?.close();
  await stopBrowser();
});

/** All tests share one window, since each leaves it as it was; after one that failed there is a new one. */
async function sharedWindow(): Promise<OpenHost> {
  host ??= await openWindow();
  onTestFailed(async () => {
    await host?.close();
    host = undefined;
  });
  return host;
}

async function openWindow(): Promise<OpenHost> {
  const opened = await openApp({ vaultFiles: RULES_VAULT, day: RULES_DAY });
  // From here on time can be wound forward, so that no test has to wait until a row has left.
  await opened.page.clock.install({ time: new Date(`${RULES_DAY}T09:00:00`) });
  await opened.page.getByRole("button", { name: /^Later/ }).click();
  untouched = await vaultBytes(opened.folder);
  return opened;
}

/** The rows of the vault, by title, with the state each stands under. */
const START: Readonly<Record<string, string>> = Object.fromEntries(
  LINES.map(({ title, state }) => [title, state]),
);

/** The rows as the window shows them, those that were just done and have not left yet included. */
function shownRows(page: Page): Promise<Record<string, string>> {
  return page.locator(".mentorship-section .mentorship-row").evaluateAll((items) => {
    const stateOf = (item: Element) =>
      /mod-(\w+)/.exec(item.closest(".mentorship-section")?.className ?? "")?.[1];
    const titleOf = (item: Element) => item.querySelector(".mentorship-row-title")?.textContent;
    return Object.fromEntries(items.map((item) => [titleOf(item) ?? "", stateOf(item) ?? ""]));
  });
}

/** What became of the vault since the first test. */
async function changes({ folder }: OpenHost): Promise<Record<string, string[]>> {
  return vaultChanges(untouched, await vaultBytes(folder));
}

/** `Why?` shows the rule in a sentence, and whose figure its date comes from. */
async function explains(page: Page, { rule, title, why, figure }: RuleLine): Promise<void> {
  const item = row(page, title);
  const words = EXPLAINED.get(rule);
  expect(words).toContain(why);
  await item.hover();
  await item.getByRole("button", { name: "Why?" }).click();
  await expect.poll(() => item.locator(".mentorship-why p").allTextContents(), PATIENT).toContain(words);
  expect(await item.locator(".mentorship-why").textContent()).toContain(FIGURES[figure ?? "setting"]);
  await item.getByRole("button", { name: "Why?" }).click();
  await item.locator(".mentorship-why").waitFor({ state: "detached" });
}

/** Takes back the newest step, and waits until that is done. */
async function undo(page: Page): Promise<void> {
  const button = page.locator(".mentorship-dashboard").getByRole("button", { name: /^Undo – / });
  const label = await button.getAttribute("aria-label");
  await button.click();
  await expect.poll(() => undoLabel(page), PATIENT).not.toBe(label);
  await letTimePass(page);
}

function undoLabel(page: Page): Promise<string | null> {
  return page.getByRole("button", { name: /^(Undo – |Nothing to undo)/ }).getAttribute("aria-label");
}

describe("the row of each rule", () => {
  it("has its line here", () => {
    expect(LINES.map(({ rule }) => rule).sort()).toEqual(RULES.map(({ name }) => name).sort());
  });

  it.each(LINES)("$rule: explains itself, goes by its button, and comes back by undo", async (line) => {
    const app = await sharedWindow();
    const { page } = app;
    const item = row(page, line.title);
    await expect.poll(() => shownRows(page), PATIENT).toEqual(START);
    await explains(page, line);

    await actButton(item, line.act).click();
    await line.answer?.(page);
    await expect.poll(() => changes(app), PATIENT).toEqual(line.changes);
    // The step can be undone as soon as its notice is there.
    await expect.poll(() => undoLabel(page), PATIENT).toMatch(/^Undo – /);
    await letTimePass(page);
    const { [line.title]: _, ...others } = START;
    await expect.poll(() => shownRows(page), PATIENT).toEqual({ ...others, ...line.then });

    await line.takeBack?.(app);
    for (let step = 0; step < (line.steps ?? 1); step += 1) await undo(page);
    await expect.poll(() => changes(app), PATIENT).toEqual({});
    await expect.poll(() => shownRows(page), PATIENT).toEqual(START);
    expect(app.errors).toEqual([]);
  });
});
