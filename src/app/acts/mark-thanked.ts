import { setField } from "../../core/notes/edit/set-field";
import { entryOf, type ActOf } from "./act";
import { sayTarget } from "./say-target";
import { settingProperty } from "./set-property";

/** Thanks were said today: for a whole note, or for one entry. */
export const markThanked: ActOf<"nothing"> = {
  label: "Mark as thanked",
  icon: "heart-handshake",
  asks: "nothing",
  plan: (target, _, { today }) => {
    const { path, line } = target;
    const label = `Marked as thanked: ${sayTarget(target)}`;
    const place = entryOf(target);
    if (!place) return settingProperty(path, { name: "thanked", value: today, label });
    const edit = (text: string) => setField(text, place, { name: "thanked", value: today });
    return { label, changes: [{ path, line, edit }] };
  },
};
