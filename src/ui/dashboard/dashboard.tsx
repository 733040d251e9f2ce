/** The dashboard as a whole. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Snapshot } from "../../app/snapshot";
import { sayChanges } from "../../core/dashboard/changes";
import { dashboard, type Dashboard as View } from "../../core/dashboard/dashboard";
import {
  isFiltering,
  mentorChoices,
  NO_FILTER,
  validFilter,
  type DashboardFilter,
} from "../../core/dashboard/filter";
import { hintsFor, type PanelSource } from "../../core/dashboard/panel-source";
import { Agenda } from "./agenda";
import { Attention } from "./attention";
import { DashboardProvider, useDashboard, type DashboardContext } from "./context";
import { FirstSteps, Loading, NoMatch } from "./empty";
import { FilterBar } from "./filter-bar";
import { discreetFilter, realFilter } from "./discreet-filter";
import { useDiscreet, useSnapshot, useViewState } from "./hooks";
import type { Panel } from "../panels/panel";
import { PanelSection } from "../panels/panel-section";
import { PANELS_BELOW, TOP_PANELS } from "../panels/panels";
import { Selection, SelectionProvider, useSelection } from "./selection";
import { SelectionBar } from "./selection-bar";
import { moveFocus } from "./stops";
import { Toolbar } from "./toolbar";
import { useStaying } from "./use-staying";

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
  const snapshot = useSnapshot(app);
  const isDiscreet = useDiscreet(app.discreet);
  const { filter: saved, isFilterShown } = useViewState(state);
  const asked = isDiscreet ? discreetFilter(saved, app.discreet) : saved;
  const filter = snapshot ? validFilter(asked, snapshot.ledger) : asked;
  // Rows have other keys in the other mode, so nothing stays selected.
  const selection = useMemo(() => new Selection(), [isDiscreet]);
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
        selection={selection}
        onFilter={() => showFilter(!isShown)}
      />
      {isShown && snapshot ? (
        <FilterBar
          filter={filter}
          mentors={mentorChoices(snapshot.ledger)}
          isTextHidden={isDiscreet}
          onChange={(next) =>
            state.set({ filter: realFilter(next, saved, app.discreet), isFilterShown: true })
          }
          onLeave={() => showFilter(false)}
          isFocused={isOpenedByHand}
        />
      ) : null}
      {/* Another page for each mode: nothing that was shown in the one stays for a moment in the other. */}
      <SelectionProvider key={isDiscreet ? "discreet" : "open"} value={selection}>
        {snapshot ? <Page snapshot={snapshot} filter={filter} /> : <Loading />}
        <Said snapshot={snapshot} />
      </SelectionProvider>
    </div>
  );
}

function Page({ snapshot, filter }: { readonly snapshot: Snapshot; readonly filter: DashboardFilter }) {
  const { state } = useDashboard();
  const selection = useSelection();
  const { staying, phases } = useStaying(snapshot.rows);
  const view = useMemo(() => dashboard(snapshot, filter, staying), [snapshot, filter, staying]);
  const source = useMemo((): PanelSource => ({ ...snapshot, filter, days: null }), [snapshot, filter]);
  const ref = useRef<HTMLDivElement>(null);
  if (view.isEmpty)
    return (
      <div class="mentorship-page">
        <FirstSteps />
        <Attention attention={view.attention} />
      </div>
    );
  const selectable = view.sections.flatMap(({ rows }) => rows).filter(({ key }) => !phases.has(key));
  return (
    <>
      <div
        ref={ref}
        class="mentorship-page"
        onKeyDown={(event) => {
          if (event.defaultPrevented) return;
          if (event.key === "Escape" && selection?.state.isOn) {
            event.preventDefault();
            event.stopPropagation();
            selection.leave();
          } else moveFocus(event, event.currentTarget);
        }}
      >
        {view.isFiltered && isBlank(view, source) ? (
          <NoMatch onClear={() => state.set({ filter: NO_FILTER })} />
        ) : null}
        <div class="mentorship-column">
          {TOP_PANELS.map((panel) => (
            <PanelSection key={panel.name} panel={panel} source={source} />
          ))}
          <Agenda view={view} phases={phases} soonDays={snapshot.ledger.settings.offsets.soon} />
        </div>
        <div class="mentorship-column">
          {PANELS_BELOW.map((panel) => (
            <PanelSection key={panel.name} panel={panel} source={source} />
          ))}
          <Attention attention={view.attention} />
        </div>
      </div>
      <SelectionBar rows={selectable} />
    </>
  );
}

function isBlank({ sections, attention }: View, source: PanelSource): boolean {
  const isNothing = (panel: Panel) =>
    panel.read(source) === null && hintsFor(source, panel.name).length === 0;
  return sections.length === 0 && attention === null && [...TOP_PANELS, ...PANELS_BELOW].every(isNothing);
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
