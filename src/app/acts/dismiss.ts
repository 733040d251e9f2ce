import { setListProperty } from "../../core/notes/edit/set-property";
import { putOffProperties, sayWavedOff } from "../../core/records/put-off";
import { isSameRow, nameOfRow } from "./about-row";
import type { ActOf } from "./act";
import { changeLine } from "./entry-change";
import { sayRow } from "./say-target";

/** Waves a row off for good, in its note or by its entry's checkbox. */
export const dismiss: ActOf<"nothing"> = {
  label: "Dismiss",
  icon: "x",
  asks: "nothing",
  plan: (target, _, context) => {
    const { path } = target;
    const label = `Dismissed: ${sayRow(target)}`;
    const change = changeLine(target, { sign: () => "-" }, context);
    if (change) return { label, changes: [change] };
    const row = nameOfRow(target, context);
    if (!row) return null;
    const names = (text: string) => {
      const [known] = putOffProperties.dismissed.read(text).value ?? [];
      return known !== undefined && isSameRow(known, row, { path, ledger: context.ledger });
    };
    const edit = (text: string) =>
      setListProperty(text, { name: "dismissed" }, (old) =>
        old.some(names) ? old : [...old, sayWavedOff(row)],
      );
    return { label, changes: [{ path, edit }] };
  },
};
