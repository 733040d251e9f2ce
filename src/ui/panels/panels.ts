/** The panels in the order in which the dashboard shows them below the agenda. A new one is one file and one line here. */
import { appreciationPanel } from "./appreciation";
import { calendarPanel } from "./calendar";
import { feedbackPanel } from "./feedback";
import { goalsPanel } from "./goals";
import { lettersPanel } from "./letters";
import { meetingsPanel } from "./meetings";
import type { Panel } from "./panel";
import { signsPanel } from "./signs";
import { teamPanel } from "./team";

/** What stands above the rows. */
export const TOP_PANELS: readonly Panel[] = [meetingsPanel];

export const PANELS_BELOW: readonly Panel[] = [
  goalsPanel,
  teamPanel,
  lettersPanel,
  feedbackPanel,
  appreciationPanel,
  calendarPanel,
  signsPanel,
];
