/** What the panels of the dashboard are made from; each panel shows of it what the filter leaves. */
import type { HintRow, PanelName } from "../hints/hint";
import type { MentorName } from "../ledger/ledger";
import type { DashboardSource } from "./dashboard";
import { matchesFilter, type DashboardFilter } from "./filter";

export interface PanelSource extends DashboardSource {
  readonly hints: readonly HintRow[];
  readonly filter: DashboardFilter;
  /** Only what falls within this many days from today (or lies as far back, in panels that look back); null for all. */
  readonly days: number | null;
}

/** @returns whether the filter leaves something of which these texts are shown, about these mentors */
export function isShown(
  { filter }: Pick<PanelSource, "filter">,
  { texts, mentors }: { readonly texts: readonly (string | null)[]; readonly mentors: readonly MentorName[] },
): boolean {
  const shown = [...texts, ...mentors.map(({ name }) => name)].filter((text) => text !== null);
  return matchesFilter({ texts: shown, mentors: mentors.map(({ path }) => path) }, filter);
}

/** @returns the hints of a panel that the filter leaves; under a mentor's filter those about that mentor */
export function hintsFor({ hints, filter }: PanelSource, panel: PanelName): HintRow[] {
  return hints.filter(
    (hint) => hint.panel === panel && isShown({ filter }, { texts: [hint.text], mentors: hint.mentors }),
  );
}
