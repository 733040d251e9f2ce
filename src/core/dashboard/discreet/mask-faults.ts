/** What of a code block was not understood, for a screen that others see: what is typed there may be a name. */
import type { BlockFault } from "../block-options";

/** @returns the faults without what was found; those of one line that expect the same are one */
export function maskFaults(faults: readonly BlockFault[]): BlockFault[] {
  const masked = new Map<string, BlockFault>();
  for (const { line, expected } of faults) {
    const found = `${line === null ? "This block" : `Line ${String(line)}`} was not understood.`;
    masked.set(`${found} ${expected}`, { line: null, found, expected });
  }
  return [...masked.values()];
}
