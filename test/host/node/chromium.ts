/** The system's Chromium: started once in a process, for all windows that the process opens. */
import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../tools/find-chromium.mjs";

/**
 * What Chromium is to leave out. It takes the last such list only, so this repeats those of playwright's list
 * that matter here; the first three draw the address line's suggestions, in two pages of their own for each window.
 */
const LEFT_OUT = [
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"],
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "PaintHolding"],
  ...["HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable", "ThirdPartyStoragePartitioning"],
  ...["LensOverlay", "MediaRouter", "AimEnabled"],
  ...["OptimizationHints", "NetworkTimeServiceQuerying", "PreconnectToSearch"],
];

const FLAGS = [
  `--disable-features=${LEFT_OUT.join(",")}`,
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let running: Promise<Browser> | undefined;

/** Starts the system's Chromium, once in a process. */
export function startBrowser(): Promise<Browser> {
  running ??= launch();
  return running;
}

/** Ends the browser that {@link startBrowser} gave, if there is one. */
export async function endBrowser(): Promise<void> {
  const browser = await running;
  running = undefined;
  await browser?.close();
}

async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error("There is no Chromium or Chrome here; name one in the variable CHROME.");
  // As root, which is what containers run as, Chromium refuses its own sandbox.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    headless: true,
    args: isRoot ? [...FLAGS, "--no-sandbox"] : FLAGS,
  });
}
