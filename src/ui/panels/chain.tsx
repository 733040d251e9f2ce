/** A chain of steps as dots on a line, filled up to where it has come. */
import type { ChainStep } from "../../core/dashboard/chain";

/** It is hidden from screen readers: the item that it belongs to says the same in words. */
export function Chain({ steps }: { readonly steps: readonly ChainStep[] }) {
  return (
    <span class="mentorship-chain" aria-hidden="true">
      {steps.map(({ label, when, state }) => (
        <span key={label} class={`mentorship-chain-step is-${state}`}>
          <span class="mentorship-chain-dot" />
          <span class="mentorship-chain-label">{label}</span>
          {when === null ? null : <span class="mentorship-chain-when">{when}</span>}
        </span>
      ))}
    </span>
  );
}
