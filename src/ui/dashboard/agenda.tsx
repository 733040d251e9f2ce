/** The rows by state. */
import type { Dashboard } from "../../core/dashboard/dashboard";
import { useDashboard } from "./context";
import type { DonePhase } from "./done-rows";
import { Calm } from "./empty";
import { RowList } from "./row-list";
import { Section } from "./section";

export interface AgendaProps {
  readonly view: Dashboard;
  readonly phases: ReadonlyMap<string, DonePhase>;
  readonly soonDays: number;
}

export function Agenda({ view, phases, soonDays }: AgendaProps) {
  const { done } = useDashboard();
  return (
    <div class="mentorship-agenda" onMouseEnter={() => done.hold(true)} onMouseLeave={() => done.hold(false)}>
      {view.isCalm && !view.isFiltered ? (
        <Calm next={view.nextRow} today={view.today} soonDays={soonDays} />
      ) : null}
      {view.sections.map(({ state, title, rows, count }) => (
        <Section key={state} name={state} title={title} count={count} isFoldedAtFirst={state === "later"}>
          <RowList rows={rows} today={view.today} phases={phases} />
        </Section>
      ))}
    </div>
  );
}
