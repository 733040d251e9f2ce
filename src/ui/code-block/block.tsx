/** A code block `mentorship` in a note: panels of the dashboard, of one mentor and within some days if it says so. */
import { useMemo } from "preact/hooks";
import type { Mentorship } from "../../app/mentorship";
import type { Snapshot } from "../../app/snapshot";
import { mentorOfBlock, sayChoice, type BlockMentor } from "../../core/dashboard/block-mentor";
import {
  byLine,
  EMPTY_BLOCK,
  readBlock,
  type BlockFault,
  type BlockOptions,
} from "../../core/dashboard/block-options";
import { maskFaults } from "../../core/dashboard/discreet/mask-faults";
import type { PanelSource } from "../../core/dashboard/panel-source";
import type { PanelName } from "../../core/hints/hint";
import { DashboardProvider, useDashboard, type DashboardContext } from "../dashboard/context";
import { Loading } from "../dashboard/empty";
import { useSnapshot } from "../dashboard/hooks";
import { moveFocus } from "../dashboard/stops";
import { useStaying } from "../dashboard/use-staying";
import type { Panel } from "../panels/panel";
import { PANELS_BELOW, TOP_PANELS } from "../panels/panels";
import { BlockAgenda } from "./block-agenda";
import { BlockFaults } from "./block-faults";
import { BlockPanel } from "./block-panel";

/** Every panel but the agenda, which is drawn by itself. */
export const BLOCK_PANELS: ReadonlyMap<PanelName, Panel> = new Map(
  [...TOP_PANELS, ...PANELS_BELOW].map((panel) => [panel.name, panel]),
);

export interface BlockPlace {
  /** The text inside the block. */
  readonly text: string;
  /** The note that it stands in. */
  readonly from: string;
}

export interface BlockRootProps extends BlockPlace {
  readonly context: DashboardContext;
}

export function BlockRoot({ context, text, from }: BlockRootProps) {
  const options = useMemo(() => readBlock(text), [text]);
  return (
    <DashboardProvider value={context}>
      <BlockWindow options={options} from={from} />
    </DashboardProvider>
  );
}

interface BlockWindowProps extends Pick<BlockPlace, "from"> {
  readonly options: BlockOptions;
}

function BlockWindow({ options, from }: BlockWindowProps) {
  const { app } = useDashboard();
  const snapshot = useSnapshot(app);
  return (
    <div class="mentorship-block" onKeyDown={onKeyDown}>
      {snapshot ? <Shown options={options} from={from} snapshot={snapshot} /> : <Loading />}
    </div>
  );
}

/** Keys without modifiers are the block's own: the editor around it must not take them for typing. */
function onKeyDown(event: KeyboardEvent): void {
  if (!event.defaultPrevented) moveFocus(event, event.currentTarget as HTMLElement);
  if (!event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
}

function Shown({ options, from, snapshot }: BlockWindowProps & { readonly snapshot: Snapshot }) {
  const { app } = useDashboard();
  const shown = useStaying(snapshot.rows);
  const { mentor, faults } = useMemo(
    () => understood(app, { options, from, snapshot }),
    [app, options, snapshot, from],
  );
  const { days } = options;
  const path = mentor?.path ?? null;
  const source = useMemo(
    (): PanelSource => ({ ...snapshot, filter: { mentor: path, text: "" }, days }),
    [snapshot, path, days],
  );
  const choice = sayChoice(mentor, days);
  return (
    <>
      <BlockFaults faults={faults} />
      {options.isEmpty ? <BlockFaults faults={[EMPTY_BLOCK]} isHint /> : null}
      {choice === null ? null : <p class="mentorship-block-choice">{choice}</p>}
      {options.show.map((name) => (
        <Part key={name} name={name} source={source} {...shown} />
      ))}
    </>
  );
}

interface Understood {
  readonly mentor: BlockMentor["mentor"];
  readonly faults: readonly BlockFault[];
}

/** Whom the block is about is found in the notes as they are, and shown as discreet mode has it. */
function understood(
  { live, discreet }: Pick<Mentorship, "live" | "discreet">,
  { options, from, snapshot }: BlockWindowProps & { readonly snapshot: Snapshot },
): Understood {
  const real = discreet.isOn() ? live.snapshot() : snapshot;
  const { mentor, fault } = mentorOfBlock(options, real?.ledger ?? snapshot.ledger, from);
  const all = (one: BlockFault | null) => byLine([...options.faults, ...(one ? [one] : [])]);
  if (!discreet.isOn()) return { mentor, faults: all(fault) };
  const shown = mentor && snapshot.ledger.mentors.get(discreet.shownPath(mentor.path));
  return { mentor: shown ?? null, faults: maskFaults(all(fault && { ...fault, expected: HIDDEN_NAMES })) };
}

/** In place of the names of the mentors there are. */
const HIDDEN_NAMES = "Write the name of one mentor you have; until then all mentors are shown.";

interface PartProps extends ReturnType<typeof useStaying> {
  readonly name: PanelName;
  readonly source: PanelSource;
}

function Part({ name, source, ...shown }: PartProps) {
  const panel = BLOCK_PANELS.get(name);
  if (name === "agenda") return <BlockAgenda source={source} {...shown} />;
  return panel ? <BlockPanel panel={panel} source={source} /> : null;
}
