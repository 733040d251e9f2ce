import type { ActOf } from "./act";
import { sayTarget } from "./say-target";
import { settingProperty } from "./set-property";

/** The agenda of a meeting went out today. */
export const markAgendaSent: ActOf<"nothing"> = {
  label: "Mark as sent",
  icon: "send",
  asks: "nothing",
  plan: (target, _, { today }) =>
    settingProperty(target.path, {
      name: "agenda_sent",
      value: today,
      label: `Agenda marked as sent: ${sayTarget(target)}`,
    }),
};
