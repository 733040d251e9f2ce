/** Acts that note one thing down, most often the day: in a property of the note, or in a field of the entry. */
import type { WriteRequest } from "../writer";
import { entryOf, type ActContext, type ActOf, type ActTarget } from "./act";
import { changeLine, type SignChange } from "./entry-change";
import { sayTarget } from "./say-target";
import { settingProperty } from "./set-property";

export interface Mark extends Pick<ActOf<"nothing">, "label" | "icon" | "closes"> {
  /** What was done, as the notice says it before a colon. */
  readonly did: string;
  /** What it can be done to. */
  readonly to: "notes" | "entries" | "both";
  /** The property or the field. */
  readonly name: string;
  /** What it says then, instead of today's date. */
  readonly value?: string;
  /** What becomes of an entry's checkbox. */
  readonly sign?: (target: ActTarget, context: ActContext) => SignChange;
}

/** @returns the act that notes it down */
export function mark({ did, to, name, value, sign, ...view }: Mark): ActOf<"nothing"> {
  const plan = (target: ActTarget, _: undefined, context: ActContext): WriteRequest | null => {
    const isEntry = entryOf(target) !== null;
    if (to !== "both" && isEntry !== (to === "entries")) return null;
    const label = `${did}: ${sayTarget(target)}`;
    const says = value ?? context.today;
    if (!isEntry) return settingProperty(target.path, { name, value: says, label });
    const fields = [{ name, value: says }];
    const change = changeLine(target, sign ? { fields, sign: sign(target, context) } : { fields }, context);
    return change && { label, changes: [change] };
  };
  return { ...view, asks: "nothing", property: name, plan };
}
