/** What is due with the mentor, and what is open both ways, as the dashboard's rows. */
import type { Row } from "../../core/agenda/row";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { PageRows } from "../../core/dashboard/mentor-page/open-entries";
import type { DonePhase } from "../dashboard/done-rows";
import { RowList } from "../dashboard/row-list";
import { Section } from "../dashboard/section";
import { More } from "../panels/more";

export interface RowsProps extends PageRows {
  readonly today: CalendarDate;
  readonly phases: ReadonlyMap<string, DonePhase>;
}

export function Due({ due, later, today, phases }: RowsProps) {
  return (
    <Section name="due" title="Due with them" count={openIn(due, phases)}>
      {due.length === 0 ? <p class="mentorship-note">Nothing is due with them now.</p> : null}
      <RowList rows={due} today={today} phases={phases} />
      {later.length > 0 ? (
        <More label={`${String(later.length)} later`}>
          <RowList rows={later} today={today} phases={phases} />
        </More>
      ) : null}
    </Section>
  );
}

export function OpenEntries({ mine, theirs, today, phases, name }: RowsProps & { readonly name: string }) {
  return (
    <Section name="open" title="Open both ways" count={openIn([...mine, ...theirs], phases)}>
      {mine.length + theirs.length === 0 ? (
        <p class="mentorship-note">Neither of you owes the other anything, as far as your notes tell.</p>
      ) : null}
      <Side title="You owe them" rows={mine} {...{ today, phases }} />
      <Side title={`${name} owes you`} rows={theirs} {...{ today, phases }} />
    </Section>
  );
}

interface SideProps extends Pick<RowsProps, "today" | "phases"> {
  readonly title: string;
  readonly rows: readonly Row[];
}

function Side({ title, rows, today, phases }: SideProps) {
  if (rows.length === 0) return null;
  return (
    <>
      <div role="heading" aria-level={3} class="mentorship-subheading">
        {title}
      </div>
      <RowList rows={rows} today={today} phases={phases} />
    </>
  );
}

function openIn(rows: readonly Row[], phases: RowsProps["phases"]): number {
  return rows.filter(({ key }) => !phases.has(key)).length;
}
