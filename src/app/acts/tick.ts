import { rewriteByTasks } from "../../core/notes/edit/rewrite-by-tasks";
import { setSign, type SignChange } from "../../core/notes/edit/set-sign";
import type { Change, WriteRequest } from "../writer";
import { entryOf, type ActContext, type ActOf, type ActTarget } from "./act";
import { sayTarget } from "./say-target";

/** Ticks an entry, with the day it was done if the settings say so. */
export const tick: ActOf<"nothing"> = {
  label: "Tick",
  icon: "check",
  asks: "nothing",
  plan: (target, _, context) => {
    const done = context.settings.stampDoneDate ? context.today : undefined;
    return toggled(target, context, { label: "Ticked", sign: "x", done });
  },
};

/** Opens a ticked entry again, and takes the done date away that ticking gave it. */
export const untick: ActOf<"nothing"> = {
  label: "Untick",
  icon: "square",
  asks: "nothing",
  plan: (target, _, context) => {
    const done = context.settings.stampDoneDate ? "remove" : undefined;
    return toggled(target, context, { label: "Unticked", sign: " ", done });
  },
};

function toggled(
  target: ActTarget,
  { tasks }: ActContext,
  { label, ...sign }: SignChange & { readonly label: string },
): WriteRequest | null {
  const { path, line } = target;
  const place = entryOf(target);
  if (!place) return null;
  const change: Change = target.recurs
    ? {
        path,
        line,
        edit: (text) => rewriteByTasks(text, place, (whole) => tasks.toggle(whole, path)),
        ifRefused:
          "This line repeats, and only the Tasks plugin can tick it. The note is open for you to tick it there.",
      }
    : { path, line, edit: (text) => setSign(text, place, sign) };
  return { label: `${label}: ${sayTarget(target)}`, changes: [change] };
}
