/** Signs of a good impression: each with its date and what happened. No score is made of them. */
import { isShown, type PanelSource } from "../../core/dashboard/panel-source";
import { signsView, type SignCount, type SignEntry, type SignsView } from "../../core/dashboard/signs";
import { Facts } from "../dashboard/facts";
import { ItemList } from "./item-list";
import { More } from "./more";
import { panel } from "./panel";

export const signsPanel = panel({
  name: "signs",
  title: "Signs of a good impression",
  isFoldedAtFirst: true,
  whenEmpty:
    "Signs that you leave a good impression appear here. Note them with their date under Signals in a mentor's note.",
  view: shownSigns,
  count: ({ entries }) => entries.length,
  Body: Signs,
});

function shownSigns(source: PanelSource): SignsView | null {
  const { ledger, today, filter } = source;
  const view = signsView(ledger, today, filter.mentor);
  const entries = view.entries.filter(({ what, label, mentors }) =>
    isShown(source, { texts: [what, label], mentors }),
  );
  return entries.length > 0 ? { ...view, entries } : null;
}

const NEWEST = 4;

function Signs({ view: { entries, counts, spoken } }: { readonly view: SignsView }) {
  const [newest, older] = [entries.slice(0, NEWEST), entries.slice(NEWEST)];
  return (
    <>
      <Counts counts={counts} />
      <p class="mentorship-note">{spoken}</p>
      <ItemList items={newest} draw={drawSign} />
      {older.length > 0 ? (
        <More label={`${String(older.length)} earlier`}>
          <ItemList items={older} draw={drawSign} />
        </More>
      ) : null}
    </>
  );
}

/** One dot a sign, so that nothing looks like a score. */
const MOST_DOTS = 8;

function Counts({ counts }: { readonly counts: readonly SignCount[] }) {
  return (
    <ul class="mentorship-signs" role="list" aria-label="Signs by kind">
      {counts.map(({ sign, label, count }) => (
        <li key={sign} class={count === 0 ? "is-missing" : ""}>
          <span class="mentorship-spoken">{`${label}: ${String(count)}`}</span>
          <span aria-hidden="true">{label}</span>
          <span class="mentorship-sign-dots" aria-hidden="true">
            {Array.from({ length: Math.min(Math.max(count, 1), MOST_DOTS) }, (_, place) => (
              <span key={place} class="mentorship-dot" />
            ))}
            {count > MOST_DOTS ? `+${String(count - MOST_DOTS)}` : null}
          </span>
        </li>
      ))}
    </ul>
  );
}

function drawSign({ what, label, mentors, when }: SignEntry) {
  return (
    <>
      <span class="mentorship-item-title">{what}</span>
      <Facts facts={[label, ...mentors.map(({ name }) => name), when].map((text) => ({ text }))} />
    </>
  );
}
