/** The letters on one time line: the weeks to ask, what was done, the deadline, and today. */
import {
  lettersView,
  type LetterLine,
  type LetterView,
  type LettersView,
} from "../../core/dashboard/letters";
import { useDashboard } from "../dashboard/context";
import { Facts } from "../dashboard/facts";
import { showActMenu } from "./act-menu";
import { Axis } from "./axis";
import { ItemList, type ShowMenu } from "./item-list";
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

function Letters({ view: { current, past, axis, limits } }: { readonly view: LettersView }) {
  const context = useDashboard();
  const showMenu: ShowMenu<LetterView> = ({ row }, at) => showActMenu(context, row, at);
  return (
    <>
      {axis === null ? null : <Axis ticks={axis.ticks.map(({ at, label }) => ({ percent: at, label }))} />}
      <ItemList
        items={current}
        draw={(letter) => <Letter letter={letter} today={axis?.today ?? null} />}
        showMenu={showMenu}
      />
      {limits.map((words) => (
        <p key={words} class="mentorship-note">
          {words}
        </p>
      ))}
      {past.length > 0 ? (
        <More label={`${String(past.length)} earlier`}>
          <ItemList
            items={past}
            draw={(letter) => <Letter letter={letter} today={null} />}
            showMenu={showMenu}
          />
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
