/** What is only of use when it is asked for: a button that shows it. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";

export interface MoreProps {
  /** Such as `3 earlier letters`. */
  readonly label: string;
  readonly children: ComponentChildren;
}

export function More({ label, children }: MoreProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="clickable-icon mentorship-more"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? `Hide ${label}` : `Show ${label}`}
      </button>
      {isOpen ? children : null}
    </>
  );
}
