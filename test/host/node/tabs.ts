/**
 * Tabs, used again where that can be done: a page that is loaded anew in a tab that has shown it before is there
 * in half the time. It finds nothing of the page before: no address, no storage, no key held down.
 */
import type { Page } from "playwright-core";
import { startBrowser } from "./chromium";

/** What a tab looks like. */
export interface TabLook {
  readonly phone?: boolean;
  readonly dark?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
}

export interface Tab {
  readonly page: Page;
  /** Where the last page was served. Chromium keeps what it knows of a page only for the same place. */
  readonly port: number;
}

/** Tabs that nobody uses, by whether they have fingers: that cannot be changed later. */
const idle = new Map<boolean, Tab>();

/** Only for tests: pictures are few, and the benchmark measures how a new tab opens. */
const KEEPS = process.env["VITEST"] !== undefined;

const MODIFIERS = ["Shift", "Control", "Alt", "Meta"];

/** A tab of this look; its port is 0 when it is new. */
export async function openTab(look: TabLook): Promise<Tab> {
  const kept = idle.get(look.phone === true);
  idle.delete(look.phone === true);
  if (kept && isThere(kept.page)) {
    await dress(kept.page, look);
    return kept;
  }
  return { page: await newTab(look), port: 0 };
}

function isThere(page: Page): boolean {
  return !page.isClosed() && page.context().browser()?.isConnected() === true;
}

async function newTab({ phone = false, ...look }: TabLook): Promise<Page> {
  const browser = await startBrowser();
  const context = await browser.newContext({ hasTouch: phone, locale: "en-US" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  await dress(page, { phone, ...look });
  return page;
}

async function dress(page: Page, { phone = false, dark = false, viewport }: TabLook): Promise<void> {
  await page.setViewportSize(
    viewport ?? (phone ? { width: 390, height: 844 } : { width: 1280, height: 800 }),
  );
  await page.emulateMedia({ colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
}

/**
 * Keeps a tab for the next that is opened, or closes it where something of it would stay.
 * @param tab with the port of the server that still serves its page
 */
export async function leaveTab(tab: Tab, look: TabLook): Promise<void> {
  const isPhone = look.phone === true;
  const isKept = KEEPS && !idle.has(isPhone) && isThere(tab.page) && (await empty(tab).catch(() => false));
  if (isKept) idle.set(isPhone, tab);
  else await tab.page.context().close();
}

/** @returns whether the tab is as good as new */
async function empty({ page, port }: Tab): Promise<boolean> {
  // A clock of the test's own stays for all pages to come.
  if (await page.evaluate("'__pwClock' in globalThis")) return false;
  for (const other of page.context().pages()) if (other !== page) await other.close();
  // Not about:blank, for which Chromium would take another process.
  await page.goto(`http://127.0.0.1:${port}/nothing`);
  await page.evaluate("localStorage.clear(), sessionStorage.clear()");
  for (const key of MODIFIERS) await page.keyboard.up(key);
  await page.mouse.move(-10, -10);
  return true;
}
