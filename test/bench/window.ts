/**
 * The window's benchmark: a dashboard of two thousand rows in Chromium. A change of one row is timed beside a full
 * rebuild of the page in the same round, in turning order; what counts is their ratio, as machines differ.
 */
import type { Page } from "playwright-core";
import { openHost, stopBrowser } from "../host/node/browser";
import { BENCH_DAY, CHANGED_NOTE, MENTORS, ROWS, windowVault } from "./window-vault";

const ROUNDS = 15;
const WARM_UPS = 2;
/** A row's change against a full rebuild, and the nodes that it may make. */
const GATES = { changeOfRebuild: 0.5 };

/** Runs the benchmark and prints its figures. @returns whether every gate was kept */
export async function benchWindow(): Promise<boolean> {
  const host = await openHost({ vaultFiles: windowVault(), day: BENCH_DAY });
  try {
    const cold = await open(host.page);
    await unfoldAll(host.page);
    const rows = await host.page.locator(".mentorship-row").count();
    const rounds = await runRounds(host.page);
    return report({ cold, rows, rounds });
  } finally {
    await host.close();
    await stopBrowser();
  }
}

/** What is measured in the page, in milliseconds; `nodes` are the elements that a change made. */
interface Round {
  readonly change: number;
  readonly nodes: number;
  readonly rebuild: number;
}

/** @returns the milliseconds from asking for the view to its first rows on the screen */
async function open(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { app } = window as unknown as BenchWindow;
    const start = performance.now();
    await app.workspace.ensureSideLeaf("mentorship-dashboard", "right", { active: true });
    while (!document.querySelector(".mentorship-row")) await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await new Promise((painted) => setTimeout(painted, 0));
    return performance.now() - start;
  });
}

async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator(".mentorship-section-title[aria-expanded=false]");
  while ((await folded.count()) > 0) await folded.first().click();
}

async function runRounds(page: Page): Promise<Round[]> {
  const rounds: Round[] = [];
  for (let round = -WARM_UPS; round < ROUNDS; round += 1) {
    const isChangeFirst = round % 2 === 0;
    const first = isChangeFirst ? await change(page, round) : null;
    const rebuild = await rebuildPage(page);
    const { took, nodes } = first ?? (await change(page, round));
    if (round >= 0) rounds.push({ change: took, nodes, rebuild });
  }
  return rounds;
}

/** Moves a promise's due date, and waits until the row that says so is on the screen. */
async function change(page: Page, round: number): Promise<{ took: number; nodes: number }> {
  const script = async ({ path, words, day }: { path: string; words: string; day: string }) => {
    const { app } = window as unknown as BenchWindow;
    const file = app.vault.getFileByPath(path);
    const list = document.querySelector(".mentorship-page");
    if (!file || !list) throw new Error("There is no note to change, or no dashboard.");
    let [start, nodes] = [0, 0];
    const heard = app.metadataCache.on("changed", () => (start ||= performance.now()));
    const drawn = new Promise<void>((resolve) => {
      const observer = new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (node instanceof Element) nodes += 1 + node.querySelectorAll("*").length;
        const row = [...list.querySelectorAll(".mentorship-row")].find((one) =>
          one.textContent.includes(words),
        );
        if (!row) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(list, { subtree: true, childList: true, characterData: true });
    });
    await app.vault.process(file, (text) => text.replace(/Promise 0 to mentor 0.*/, `${words} 📅 ${day}`));
    await drawn;
    await new Promise(requestAnimationFrame);
    await new Promise((painted) => setTimeout(painted, 0));
    app.metadataCache.offref(heard);
    return { took: performance.now() - start, nodes };
  };
  const words = `Promise 0 to mentor 0, round ${String(round + WARM_UPS)}.`;
  return page.evaluate(script, { path: CHANGED_NOTE, words, day: BENCH_DAY });
}

/** Takes the view away and makes it anew from the same notes. @returns the milliseconds until it is on the screen */
async function rebuildPage(page: Page): Promise<number> {
  await page.evaluate(() => {
    const { app } = window as unknown as BenchWindow;
    app.workspace.detachLeavesOfType("mentorship-dashboard");
  });
  return open(page);
}

interface BenchWindow {
  readonly app: {
    readonly vault: {
      getFileByPath(path: string): object | null;
      process(file: object, edit: (text: string) => string): Promise<string>;
    };
    readonly metadataCache: { on(name: "changed", heard: () => void): object; offref(ref: object): void };
    readonly workspace: {
      ensureSideLeaf(type: string, side: "right", state: { active: boolean }): Promise<unknown>;
      detachLeavesOfType(type: string): void;
    };
  };
}

interface Figures {
  readonly cold: number;
  readonly rows: number;
  readonly rounds: readonly Round[];
}

function report({ cold, rows, rounds }: Figures): boolean {
  const ratio = median(rounds.map(({ change: took, rebuild }) => took / rebuild));
  const nodes = median(rounds.map((round) => round.nodes));
  const ms = (values: readonly number[]) => `${median(values).toFixed(1)} ms`;
  const lines = [
    `COUNT mentors ${String(MENTORS)}, rows ${String(ROWS)}, rows in the page ${String(rows)}`,
    `TIME  first paint of the dashboard, cold: ${cold.toFixed(1)} ms`,
    `TIME  rebuild of the page, median of ${String(rounds.length)}: ${ms(rounds.map(({ rebuild }) => rebuild))}`,
    `TIME  one row's change, from the index's word to the screen: ${ms(rounds.map((round) => round.change))}`,
    `COUNT elements made by one row's change: ${String(nodes)}`,
    `RATIO change ÷ rebuild: ${ratio.toFixed(3)} (gate ${String(GATES.changeOfRebuild)})`,
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return ratio <= GATES.changeOfRebuild;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
