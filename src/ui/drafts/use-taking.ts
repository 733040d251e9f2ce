/** Looks at what is taken out of a draft's text past its buttons, by keys, by menu, or by hand. */
import type { TargetedEvent } from "preact";
import { useEffect } from "preact/hooks";
import type { DraftTextFields } from "./draft-places";
import type { Gate, TakenPiece } from "./use-gate";

/** Whether what is selected in one of the fields may be copied, cut, or dragged away. */
export type MayTake = (piece: Omit<TakenPiece, "from">) => boolean;

/** @returns what a field of the draft hears */
export function takingFrom(mayTake: MayTake) {
  const take = (event: TargetedEvent<HTMLTextAreaElement>) => {
    const { value, selectionStart: start, selectionEnd: end } = event.currentTarget;
    const isWhole = (value.slice(0, start) + value.slice(end)).trim() === "";
    if (!mayTake({ start, end, isWhole })) event.preventDefault();
  };
  return { onCopy: take, onCut: take, onDragStart: take };
}

const PARTS = ["subject", "body"] as const;

/** Whoever selects all while no field has the focus selects the whole window, and the fields' text with it. */
export function useTakingOfWindow(
  fields: DraftTextFields,
  taking: { readonly current: Gate["mayTake"] },
): void {
  useEffect(() => {
    const doc = fields.body.current?.doc;
    const onCopy = (event: ClipboardEvent) => {
      // Of a field, only what is selected in it is copied.
      if (isField(event.target)) return;
      const selection = doc?.getSelection();
      const mayAll = PARTS.every((from) => {
        const field = fields[from].current;
        if (!field || selection?.containsNode(field, true) !== true) return true;
        return taking.current({ from, start: 0, end: field.value.length, isWhole: true });
      });
      if (!mayAll) event.preventDefault();
    };
    doc?.addEventListener("copy", onCopy);
    return () => doc?.removeEventListener("copy", onCopy);
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return target !== null && "matches" in target && (target as Element).matches("input, textarea");
}
