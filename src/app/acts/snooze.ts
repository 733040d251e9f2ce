import { sayShortDate } from "../../core/calendar/say";
import { setListProperty } from "../../core/notes/edit/set-property";
import { putOffProperties, sayPutOff } from "../../core/records/put-off";
import { isSameRow, nameOfRow } from "./about-row";
import type { ActOf } from "./act";
import { changeLine } from "./entry-change";
import { sayRow } from "./say-target";

/** Puts a row off until a day, in its note or on its entry. */
export const snooze: ActOf<"date"> = {
  label: "Snooze",
  icon: "alarm-clock",
  asks: "date",
  plan: (target, until, context) => {
    const { path } = target;
    const label = `Snoozed until ${sayShortDate(until, context.today)}: ${sayRow(target)}`;
    const change = changeLine(target, { fields: [{ name: "snooze", value: until }] }, context);
    if (change) return { label, changes: [change] };
    const row = nameOfRow(target, context);
    if (!row) return null;
    const element = sayPutOff({ ...row, until });
    const isOld = (text: string) => {
      const [old] = putOffProperties.snooze.read(text).value ?? [];
      return old !== undefined && isSameRow(old, row, { path, ledger: context.ledger });
    };
    const edit = (text: string) =>
      setListProperty(text, { name: "snooze" }, (old) => replaced(old, isOld, element));
    return { label, changes: [{ path, edit }] };
  },
};

/** The new element stands where the first old one did, or last. */
function replaced(
  list: readonly string[],
  isOld: (text: string) => boolean,
  element: string,
): readonly string[] {
  const place = list.findIndex(isOld);
  if (place < 0) return [...list, element];
  return list.flatMap((text, at) => (at === place ? [element] : isOld(text) ? [] : [text]));
}
