/** The filter in discreet mode: the mentor's made-up note stands for the real one, and words do not count. */
import type { DiscreetMode } from "../../app/discreet-mode";
import type { DashboardFilter } from "../../core/dashboard/filter";

/** Words that were typed before would be seen, and nothing that is shown could match them. */
export function discreetFilter({ mentor }: DashboardFilter, mode: DiscreetMode): DashboardFilter {
  return { mentor: mentor === null ? null : mode.shownPath(mentor), text: "" };
}

/** @returns the filter to remember for one that was chosen in either mode */
export function realFilter(
  { mentor, text }: DashboardFilter,
  saved: DashboardFilter,
  mode: DiscreetMode,
): DashboardFilter {
  return { mentor: mentor === null ? null : mode.path(mentor), text: mode.isOn() ? saved.text : text };
}
