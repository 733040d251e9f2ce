/** An item of a list that opens a note, by click, key and preview as Obsidian's links do. */
import type { ComponentChildren } from "preact";
import { useEnter, useNoteTarget, type NoteTarget } from "./note-target";

export interface ItemLinkProps {
  readonly target: NoteTarget;
  /** Whether it is the item of its list that Tab reaches. */
  readonly isStop?: boolean;
  readonly onFocus?: () => void;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function ItemLink({ target, isStop = true, onFocus, class: classes = "", children }: ItemLinkProps) {
  const handlers = useNoteTarget(target);
  const onKeyDown = useEnter(target);
  return (
    <div
      class={`mentorship-item ${classes}`}
      role="link"
      tabIndex={isStop ? 0 : -1}
      data-stop
      onFocus={onFocus}
      onKeyDown={onKeyDown}
      {...handlers}
    >
      {children}
    </div>
  );
}
