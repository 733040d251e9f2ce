/** What of a block was not understood, where it stands: what was found, and what would be understood. */
import type { BlockFault } from "../../core/dashboard/block-options";
import { Icon } from "../dashboard/icon";

export interface BlockFaultsProps {
  readonly faults: readonly BlockFault[];
  /** A hint explains and is no fault. */
  readonly isHint?: boolean;
}

export function BlockFaults({ faults, isHint = false }: BlockFaultsProps) {
  if (faults.length === 0) return null;
  return (
    <ul class={`mentorship-block-faults ${isHint ? "is-hint" : ""}`} role="list">
      {faults.map(({ line, found, expected }) => (
        <li key={`${String(line)}${found}`}>
          <Icon name={isHint ? "info" : "triangle-alert"} />
          <span>
            <span class="mentorship-block-found">{sayFound(line, found)}</span> {expected}
          </span>
        </li>
      ))}
    </ul>
  );
}

function sayFound(line: number | null, found: string): string {
  return line === null ? found : `Line ${String(line)}: ${found}`;
}
