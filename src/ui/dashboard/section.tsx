/** A part of the window that folds, and remembers it. */
import type { ComponentChildren } from "preact";
import { useDashboard } from "./context";
import { useViewState } from "./hooks";
import { Icon } from "./icon";

export interface SectionProps {
  /** The name by which it is remembered. */
  readonly name: string;
  readonly title: string;
  readonly count?: number;
  readonly isFoldedAtFirst?: boolean;
  readonly children: ComponentChildren;
}

export function Section({ name, title, count, isFoldedAtFirst = false, children }: SectionProps) {
  const { state } = useDashboard();
  const isFolded = useViewState(state).folded[name] ?? isFoldedAtFirst;
  const fold = (next: boolean) => state.set({ folded: { ...state.get().folded, [name]: next } });
  return (
    <section class={`tree-item mentorship-section mod-${name} ${isFolded ? "is-collapsed" : ""}`}>
      <div role="heading" aria-level={2}>
        <div
          class="tree-item-self is-clickable mod-collapsible mentorship-section-title"
          role="button"
          tabIndex={0}
          aria-expanded={!isFolded}
          data-stop
          onClick={() => fold(!isFolded)}
          onKeyDown={(event) => {
            const next = foldByKey(event, isFolded);
            if (next === null) return;
            event.preventDefault();
            fold(next);
          }}
        >
          <span class={`tree-item-icon collapse-icon ${isFolded ? "is-collapsed" : ""}`}>
            <Icon name="chevron-down" />
          </span>
          <span class="tree-item-inner">{title}</span>
          {count === undefined ? null : (
            <span class="tree-item-flair-outer">
              <span class="tree-item-flair">{count}</span>
            </span>
          )}
        </div>
      </div>
      {isFolded ? null : <div class="mentorship-section-body">{children}</div>}
    </section>
  );
}

/** Enter and Space fold and unfold; the arrows only one of both, as in Obsidian's trees. */
function foldByKey({ key, currentTarget }: KeyboardEvent, isFolded: boolean): boolean | null {
  if (key === "Enter" || key === " ") return !isFolded;
  const isRightToLeft = (currentTarget as HTMLElement).closest("[dir=rtl]") !== null;
  if (key === (isRightToLeft ? "ArrowLeft" : "ArrowRight")) return false;
  if (key === (isRightToLeft ? "ArrowRight" : "ArrowLeft")) return true;
  return null;
}
