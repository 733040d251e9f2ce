/** The letters on one time line: the weeks to ask, what was done, the deadline, and today. */
import {
  lettersView,
  type LetterLine,
  type LetterView,
  type LettersView,
} from "../../core/dashboard/letters";
import type { TimeAxis } from "../../core/dashboard/time-axis";
import { Facts } from "../dashboard/facts";
import { ItemList } from "./item-list";
import { More } from "./more";
import { panel } from "./panel";

export const lettersPanel = panel({
  name: "letters",
  title: "Letters",
  whenEmpty:
    "Letters of recommendation appear here, from the day to ask to the outcome. Make one with the command New letter.",
  view: lettersView,
  count: ({ current }) => current.length,
  Body: Letters,
});

function Letters({ view: { current, past, axis } }: { readonly view: LettersView }) {
  return (
    <>
      {axis === null ? null : <Axis axis={axis} />}
      <ItemList items={current} draw={(letter) => <Letter letter={letter} today={axis?.today ?? null} />} />
      {past.length > 0 ? (
        <More label={`${String(past.length)} earlier`}>
          <ItemList items={past} draw={(letter) => <Letter letter={letter} today={null} />} />
        </More>
      ) : null}
    </>
  );
}

function Letter({ letter, today }: { readonly letter: LetterView; readonly today: number | null }) {
  const { title, mentors, status, due, packet, timeLine } = letter;
  const facts = [mentors.map(({ name }) => name).join(", "), due, status, packet];
  return (
    <>
      <span class="mentorship-item-title">{title}</span>
      {timeLine === null ? null : <Line line={timeLine} today={today} />}
      <Facts facts={facts.map((text) => (text ? { text } : null))} />
    </>
  );
}

function Axis({ axis }: { readonly axis: TimeAxis }) {
  return (
    <div class="mentorship-axis" aria-hidden="true">
      {axis.ticks.map(({ at, label }) => (
        <span
          key={`${label}${String(at)}`}
          class="mentorship-axis-tick"
          style={{ insetInlineStart: percent(at) }}
        >
          {label}
        </span>
      ))}
    </div>
  );
}

function Line({
  line: { ask, span, marks },
  today,
}: {
  readonly line: LetterLine;
  readonly today: number | null;
}) {
  return (
    <span class="mentorship-line">
      <span class="mentorship-line-span" style={between(span)} />
      {ask === null ? null : (
        <span class="mentorship-line-ask" style={between(ask)} aria-label="The weeks in which to ask" />
      )}
      {today === null ? null : (
        <span class="mentorship-line-today" style={{ insetInlineStart: percent(today) }} aria-label="Today" />
      )}
      {marks.map(({ kind, at, label }) => (
        <span
          key={label}
          class={`mentorship-line-mark is-${kind}`}
          style={{ insetInlineStart: percent(at) }}
          aria-label={label}
        />
      ))}
    </span>
  );
}

function between({ from, to }: { readonly from: number; readonly to: number }) {
  return { insetInlineStart: percent(from), inlineSize: percent(to - from) };
}

function percent(part: number): string {
  return `${String(part)}%`;
}
