/** What mentors did for you: act → thanked → outcome → told, and thanks against helps. */
import {
  appreciationView,
  type AppreciationBalance,
  type AppreciationChain,
  type AppreciationView,
} from "../../core/dashboard/appreciation";
import type { ChainStep } from "../../core/dashboard/chain";
import { isShown, type PanelSource } from "../../core/dashboard/panel-source";
import { Facts } from "../dashboard/facts";
import { Chain } from "./chain";
import { ItemList } from "./item-list";
import { More } from "./more";
import { panel } from "./panel";
import { SubHeading } from "./sub-heading";

export const appreciationPanel = panel({
  name: "appreciation",
  title: "Appreciation and advocacy",
  isFoldedAtFirst: true,
  whenEmpty:
    "What mentors did for you appears here, with thanks and outcome. Note it under Advocacy in the mentor's note.",
  view: shownAppreciation,
  count: ({ chains }) => chains.filter(({ missing }) => missing === "thanked" || missing === "told").length,
  Body: Appreciation,
});

function shownAppreciation(source: PanelSource): AppreciationView | null {
  const { ledger, today, filter } = source;
  const view = appreciationView(ledger, today, filter.mentor);
  const chains = view.chains.filter(({ steps, mentors }) =>
    isShown(source, { texts: steps.map(({ text }) => text), mentors }),
  );
  const mentors = view.mentors.filter((mentor) => isShown(source, { texts: [], mentors: [mentor] }));
  return chains.length + mentors.length > 0 ? { ...view, chains, mentors } : null;
}

/** More than the newest are only of use when they are asked for. */
const NEWEST = 4;

function Appreciation({ view: { chains, mentors, most } }: { readonly view: AppreciationView }) {
  const [newest, older] = [chains.slice(0, NEWEST), chains.slice(NEWEST)];
  return (
    <>
      <ItemList items={newest} draw={drawChain} />
      {older.length > 0 ? (
        <More label={`${String(older.length)} earlier`}>
          <ItemList items={older} draw={drawChain} />
        </More>
      ) : null}
      {mentors.length > 0 ? <SubHeading>Help and thanks in 12 months</SubHeading> : null}
      <ItemList
        items={mentors.map(speakBalance)}
        draw={(mentor) => <Balance mentor={mentor} most={most} />}
      />
    </>
  );
}

function drawChain({ steps, mentors, missingWords }: AppreciationChain) {
  const act = steps.find(({ name }) => name === "act")?.text ?? "";
  const outcome = steps.find(({ name }) => name === "outcome")?.text ?? null;
  const facts = [...mentors.map(({ name }) => name), missingWords];
  return (
    <>
      <span class="mentorship-item-title">{act}</span>
      <Facts facts={facts.map((text) => (text === null ? null : { text }))} />
      <Chain steps={steps.map(toStep)} />
      {outcome === null ? null : <span class="mentorship-item-meta">{`“${outcome}”`}</span>}
    </>
  );
}

function toStep({ label, when, state }: AppreciationChain["steps"][number]): ChainStep {
  return { label, when, state: state === "done" ? "done" : state === "missing" ? "next" : "open" };
}

function speakBalance(mentor: AppreciationBalance): AppreciationBalance {
  return { ...mentor, spoken: `${mentor.name}. ${mentor.spoken}` };
}

/** Two bars under each other: what they did, and how often you said thanks. */
function Balance({ mentor, most }: { readonly mentor: AppreciationBalance; readonly most: number }) {
  const { name, helps, thanks, last } = mentor;
  return (
    <>
      <span class="mentorship-item-title">{name}</span>
      <Bar label="Help" count={helps.length} most={most} class="is-help" />
      <Bar label="Thanks" count={thanks.length} most={most} class="is-thanks" />
      <span class="mentorship-item-meta">{last}</span>
    </>
  );
}

interface BarProps {
  readonly label: string;
  readonly count: number;
  readonly most: number;
  readonly class: string;
}

function Bar({ label, count, most, class: kind }: BarProps) {
  return (
    <span class={`mentorship-count ${kind}`}>
      <span class="mentorship-count-label">{label}</span>
      <span class="mentorship-count-track">
        <span class="mentorship-count-bar" style={{ inlineSize: `${String((100 * count) / most)}%` }} />
      </span>
      <span class="mentorship-count-number">{count}</span>
    </span>
  );
}
