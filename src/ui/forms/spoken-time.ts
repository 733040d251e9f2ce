/** A time that is typed with a day, such as "next Friday 10am", goes into the field for the time. */
import type { CalendarDate } from "../../core/calendar/calendar-date";
import { parseNaturalTime } from "../../core/calendar/natural-date";
import type { Field, Raws } from "./field";
import { textOf } from "./make-fields";

/** Under this name stands the time that was taken from the day, and what its field held before. */
const TAKEN = "taken time";

interface DayAndTime {
  /** The names of the fields. */
  readonly day: string;
  readonly time: string;
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  readonly today: CalendarDate;
}

/**
 * What is typed last counts, and the field for the time shows it.
 * @returns what follows when a field changes: the field for the time holds the time that its day names; it holds
 *   what it held before once the day names none any more
 */
export function takesTimeOfDay({
  day,
  time,
  fields,
  today,
}: DayAndTime): (raws: Raws, changed: string) => Raws {
  return (raws, changed) => {
    if (changed !== day) return raws;
    const { [TAKEN]: noted, ...others } = raws;
    const [taken, before] = typeof noted === "object" ? noted : [];
    const held = textOf(raws[time] ?? fields[time]?.initial ?? "");
    const own = held === taken && before !== undefined ? before : held;
    const said = parseNaturalTime(textOf(raws[day] ?? ""), today);
    if (said === null) return { ...others, [time]: own };
    return said === taken && held !== "" ? raws : { ...others, [time]: said, [TAKEN]: [said, own] };
  };
}
