import { rewriteByTasks } from "../../core/notes/edit/rewrite-by-tasks";
import { setSign } from "../../core/notes/edit/set-sign";
import type { Change } from "../writer";
import { entryOf, type ActOf } from "./act";
import { sayTarget } from "./say-target";

/** Ticks an entry, with the day it was done if the settings say so. Undo opens it again. */
export const tick: ActOf<"nothing"> = {
  label: "Tick",
  icon: "check",
  asks: "nothing",
  plan: (target, _, { settings, today, tasks }) => {
    const { path, line } = target;
    const place = entryOf(target);
    if (!place) return null;
    const done = settings.stampDoneDate ? today : undefined;
    const change: Change = target.recurs
      ? {
          path,
          line,
          edit: (text) => rewriteByTasks(text, place, (whole) => tasks.toggle(whole, path)),
          ifRefused:
            "This line repeats, and only the Tasks plugin can tick it. The note is open for you to tick it there.",
        }
      : { path, line, edit: (text) => setSign(text, place, { sign: "x", done }) };
    return { label: `Ticked: ${sayTarget(target)}`, changes: [change] };
  },
};
