/** What passed between both in a year: a lane for each kind, a dot for each time, and the rest in words. */
import { useMemo } from "preact/hooks";
import {
  balanceView,
  type BalanceLane,
  type BalanceView,
} from "../../core/dashboard/mentor-page/balance-view";
import { plural } from "../../core/rules/names";
import { Section } from "../dashboard/section";
import type { PartProps } from "./part";

export function Balance({ mentor, source }: PartProps) {
  const view = useMemo(() => balanceView(mentor, source), [mentor, source]);
  return (
    <Section name="balance" title="Balance">
      {view === null ? (
        <p class="mentorship-note">
          What you asked for and what you gave back, help and thanks: nothing is noted yet.
        </p>
      ) : (
        <>
          <Lanes view={view} />
          {view.sentences.map((sentence) => (
            <p key={sentence} class="mentorship-note">
              {sentence}
            </p>
          ))}
          <p class="mentorship-note">For your eyes only.</p>
        </>
      )}
    </Section>
  );
}

function Lanes({ view: { lanes, ends } }: { readonly view: BalanceView }) {
  return (
    <>
      <span class="mentorship-spoken">{speak(lanes)}</span>
      <div class="mentorship-lanes" aria-hidden="true">
        {lanes.map((lane) => (
          <Lane key={lane.side} lane={lane} />
        ))}
        <span class="mentorship-lanes-ends">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      </div>
    </>
  );
}

function Lane({ lane: { side, label, count, marks } }: { readonly lane: BalanceLane }) {
  return (
    <>
      <span class="mentorship-lane-label">{label}</span>
      <span class={`mentorship-lane is-${side}`}>
        {marks.map(({ at, label: what }, place) => (
          <span
            key={place}
            class="mentorship-lane-mark"
            style={{ insetInlineStart: `${String(at)}%` }}
            aria-label={what}
          />
        ))}
      </span>
      <span class="mentorship-lane-count">{count}</span>
    </>
  );
}

function speak(lanes: readonly BalanceLane[]): string {
  const counts = lanes.map(({ label, count }) => `${label} ${plural(count, "time")}`);
  return `In the last 12 months: ${counts.join(", ")}`;
}
