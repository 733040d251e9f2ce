/** How to see all of the window at once. */
import type { Page } from "playwright-core";

/** What is folded, and what a part keeps back until it is asked for. */
const FOLDED = [
  ".mentorship-section-title[aria-expanded=false]",
  ".mentorship-more:not([aria-expanded=true])",
  ".mentorship-unclaimed [aria-expanded=false]",
].join(", ");

/** Unfolds every section that is on the screen, and shows what panels keep back. */
export async function unfoldAll(page: Page): Promise<void> {
  const folded = page.locator(FOLDED).filter({ visible: true });
  while ((await folded.count()) > 0) await folded.first().click();
}
