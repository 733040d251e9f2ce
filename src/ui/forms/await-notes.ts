/** Waits for the notes to be read again: Obsidian tells of a change a moment after it was written. */
import type { LiveLedger } from "../../app/live-ledger";
import type { Snapshot } from "../../app/snapshot";

/** After so long a form goes on with the notes as they are known. */
const LONGEST = 3_000;

/** Resolves once what was just written is known, or after a while without it. */
export async function known(
  live: Pick<LiveLedger, "snapshot" | "subscribe">,
  isThere: (snapshot: Snapshot) => boolean,
): Promise<void> {
  const isKnown = () => {
    const snapshot = live.snapshot();
    return snapshot !== null && isThere(snapshot);
  };
  if (isKnown()) return;
  await new Promise<void>((resolve) => {
    const finish = () => {
      stop();
      window.clearTimeout(timer);
      resolve();
    };
    const stop = live.subscribe(() => {
      if (isKnown()) finish();
    });
    const timer = window.setTimeout(finish, LONGEST);
  });
}
