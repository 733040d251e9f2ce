/** What axe-core finds wrong in a page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, ElementContext, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/**
 * The editor of the note behind is Obsidian's, and axe does not know that its text can have the focus, which is
 * what makes it scroll by key.
 */
const NOT_OURS = [".cm-scroller"];

/** @param part a selector of what is looked at, where that is not the whole window */
export async function axeFaults(page: Page, part = "body"): Promise<string[]> {
  // The page allows no scripts but its own; the test's own channel is not the page's.
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(AXE);
  await stillness(page);
  const results = await page.evaluate(
    async (context) => {
      const { axe } = window as unknown as {
        axe: { run(context: ElementContext, options: RunOptions): Promise<AxeResults> };
      };
      // What is right need not be told, which is most of the work.
      return axe.run(context, { resultTypes: ["violations"] });
    },
    { include: [part], exclude: NOT_OURS },
  );
  return results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary ?? ""}`).join("\n  ")}`,
  );
}

/** Waits until nothing moves or changes: axe reads a color and what is behind it at two moments. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const QUIET = 150;
        const until = performance.now() + 10_000;
        let timer = 0;
        const again = (): void => {
          window.clearTimeout(timer);
          if (performance.now() > until) reject(new Error("The page never stood still."));
          else timer = window.setTimeout(look, QUIET);
        };
        const observer = new MutationObserver(again);
        const look = (): void => {
          // A caret blinks for ever.
          const isMoving = document
            .getAnimations()
            .some(
              ({ playState, effect }) =>
                playState === "running" && effect?.getComputedTiming().endTime !== Infinity,
            );
          if (isMoving) {
            again();
            return;
          }
          observer.disconnect();
          resolve();
        };
        observer.observe(document, { attributes: true, childList: true, subtree: true, characterData: true });
        again();
      }),
  );
}
