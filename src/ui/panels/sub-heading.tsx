/** A heading inside of a panel. */
import type { ComponentChildren } from "preact";

export function SubHeading({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="mentorship-subheading" role="heading" aria-level={3}>
      {children}
    </div>
  );
}
