/** The agenda in a block: the rows by state, as in the dashboard, of a mentor and within some days. */
import { useMemo } from "preact/hooks";
import { isWithin } from "../../core/agenda/within-days";
import { addDays } from "../../core/calendar/calendar-date";
import { dashboard, type StayingRows } from "../../core/dashboard/dashboard";
import { hintsFor, type PanelSource } from "../../core/dashboard/panel-source";
import { Agenda } from "../dashboard/agenda";
import { Section } from "../dashboard/section";
import type { ShownRows } from "../dashboard/use-staying";
import { HintList } from "../panels/hint-list";

export interface BlockAgendaProps extends ShownRows {
  readonly source: PanelSource;
}

export function BlockAgenda({ source, staying, phases }: BlockAgendaProps) {
  const view = useMemo(() => dashboard(source, source.filter, within(staying, source)), [source, staying]);
  const hints = useMemo(() => hintsFor(source, "agenda"), [source]);
  const isSilent = view.sections.length === 0 && view.isFiltered;
  return (
    <>
      {isSilent ? (
        <Section name="agenda" title="Agenda">
          <p class="mentorship-note">
            Nothing is due here. What is due with your mentors appears here, each row with its next step.
          </p>
        </Section>
      ) : (
        <Agenda view={view} phases={phases} soonDays={source.ledger.settings.offsets.soon} />
      )}
      <HintList hints={hints} />
    </>
  );
}

function within({ rows, done }: StayingRows, { today, days }: PanelSource): StayingRows {
  const last = days === null ? null : addDays(today, days);
  return { rows: rows.filter((row) => isWithin(row, last)), done };
}
