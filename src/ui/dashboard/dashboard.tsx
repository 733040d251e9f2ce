/** The dashboard as a whole. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Snapshot } from "../../app/snapshot";
import type { Row } from "../../core/agenda/row";
import { sayChanges } from "../../core/dashboard/changes";
import { dashboard, type Dashboard as View, type StayingRows } from "../../core/dashboard/dashboard";
import {
  isFiltering,
  mentorChoices,
  NO_FILTER,
  validFilter,
  type DashboardFilter,
} from "../../core/dashboard/filter";
import { withStaying } from "../../core/dashboard/staying";
import { Agenda } from "./agenda";
import { Attention } from "./attention";
import { DashboardProvider, useDashboard, type DashboardContext } from "./context";
import type { DonePhase } from "./done-rows";
import { FirstSteps, Loading, NoMatch } from "./empty";
import { FilterBar } from "./filter-bar";
import { Goals } from "./goals";
import { useDonePhases, useSnapshot, useViewState } from "./hooks";
import { Meetings } from "./meetings";
import { Mentors } from "./mentors";
import { moveFocus } from "./stops";
import { Toolbar } from "./toolbar";

/** The root: everything below shares the context. */
export function DashboardRoot({ context }: { readonly context: DashboardContext }) {
  return (
    <DashboardProvider value={context}>
      <DashboardWindow />
    </DashboardProvider>
  );
}

function DashboardWindow() {
  const { app, state } = useDashboard();
  const snapshot = useSnapshot(app.live);
  const { filter: asked, isFilterShown } = useViewState(state);
  const filter = snapshot ? validFilter(asked, snapshot.ledger) : asked;
  const [isOpenedByHand, setOpenedByHand] = useState(false);
  const isShown = isFilterShown || isFiltering(filter);
  const showFilter = (next: boolean) => {
    setOpenedByHand(next);
    state.set(next ? { isFilterShown: true } : { isFilterShown: false, filter: NO_FILTER });
  };
  return (
    <div class="mentorship-dashboard">
      <Toolbar
        isFilterShown={isShown}
        isFiltering={isFiltering(filter)}
        onFilter={() => showFilter(!isShown)}
      />
      {isShown && snapshot ? (
        <FilterBar
          filter={filter}
          mentors={mentorChoices(snapshot.ledger)}
          onChange={(next) => state.set({ filter: next, isFilterShown: true })}
          onLeave={() => showFilter(false)}
          isFocused={isOpenedByHand}
        />
      ) : null}
      {snapshot ? <Page snapshot={snapshot} filter={filter} /> : <Loading />}
      <Said snapshot={snapshot} />
    </div>
  );
}

function Page({ snapshot, filter }: { readonly snapshot: Snapshot; readonly filter: DashboardFilter }) {
  const { state } = useDashboard();
  const { staying, phases } = useStaying(snapshot.rows);
  const view = useMemo(() => dashboard(snapshot, filter, staying), [snapshot, filter, staying]);
  const ref = useRef<HTMLDivElement>(null);
  if (view.isEmpty)
    return (
      <div class="mentorship-page">
        <FirstSteps />
        <Attention attention={view.attention} />
      </div>
    );
  return (
    <div
      ref={ref}
      class="mentorship-page"
      onKeyDown={(event) => {
        if (!event.defaultPrevented) moveFocus(event, event.currentTarget);
      }}
    >
      {view.isFiltered && isBlank(view) ? <NoMatch onClear={() => state.set({ filter: NO_FILTER })} /> : null}
      <div class="mentorship-column">
        <Meetings meetings={view.meetings} />
        <Agenda view={view} phases={phases} soonDays={snapshot.ledger.settings.offsets.soon} />
      </div>
      <div class="mentorship-column">
        <Goals goals={view.goals} />
        <Mentors mentors={view.mentors} />
        <Attention attention={view.attention} />
      </div>
    </div>
  );
}

function isBlank({ meetings, sections, goals, mentors, attention }: View): boolean {
  return meetings.length + sections.length + goals.length + mentors.length === 0 && attention === null;
}

/** The rows to show: those that are, and those that were just done. */
function useStaying(rows: readonly Row[]): {
  readonly staying: StayingRows;
  readonly phases: ReadonlyMap<string, DonePhase>;
} {
  const { done } = useDashboard();
  const phases = useDonePhases(done);
  const shown = useRef<readonly Row[]>(rows);
  const staying = useMemo(() => {
    const keys = new Set(phases.keys());
    return { rows: withStaying(rows, shown.current, keys), done: keys };
  }, [rows, phases]);
  useLayoutEffect(() => {
    shown.current = staying.rows;
  }, [staying]);
  useEffect(() => done.follow(rows), [done, rows]);
  return { staying, phases };
}

/** Says to screen readers what came and went. */
function Said({ snapshot }: { readonly snapshot: Snapshot | null }) {
  const before = useRef<Snapshot | null>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    const changes = snapshot && before.current ? sayChanges(before.current.rows, snapshot.rows) : null;
    before.current = snapshot;
    if (changes !== null) setSaid(changes);
  }, [snapshot]);
  return (
    <div class="mentorship-spoken" role="status" aria-live="polite">
      {said}
    </div>
  );
}
