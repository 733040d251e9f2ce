/** A row: one thing to do, the act that closes it, and why it is there. */
import { useState } from "preact/hooks";
import type { Row } from "../../core/agenda/row";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import { rowWords } from "../../core/dashboard/row-words";
import { useDashboard } from "./context";
import type { DonePhase } from "./done-rows";
import { Facts } from "./facts";
import { Icon, IconButton } from "./icon";
import { memo } from "./memo";
import { useEnter, useNoteTarget } from "./note-target";
import { actView } from "./row-actions";
import { showRowMenu } from "./row-menu";
import { ruleIcon } from "./rule-icons";
import { Why } from "./why";

export interface RowItemProps {
  /** The row's place in its list; unlike its key it names one row only. */
  readonly id: string;
  readonly row: Row;
  readonly today: CalendarDate;
  readonly phase: DonePhase | null;
  /** Whether the row is the one of its list that Tab reaches. */
  readonly isStop: boolean;
}

export const RowItem = memo(function RowItem({ id, row, today, phase, isStop }: RowItemProps) {
  const context = useDashboard();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const toggleWhy = () => setWhyOpen((isOpen) => !isOpen);
  const target = useNoteTarget(row);
  const openByKey = useEnter(row);
  const [main] = row.acts;
  const tabIndex = isStop ? 0 : -1;
  const classes = [
    "mentorship-row",
    `is-${row.state}`,
    phase ? "is-done" : "",
    phase === "leaving" ? "is-leaving" : "",
  ];

  const onKeyDown = (event: KeyboardEvent) => {
    openByKey(event);
    const command = phase === null && isRowItself(event) ? commandOf(event) : null;
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    if (command === "why") toggleWhy();
    if (command === "menu") showRowMenu(context, { row, toggleWhy, at: event.currentTarget as HTMLElement });
    if (command === "act" && main) void context.actions.run(main, row);
  };

  return (
    <li class={classes.join(" ")} data-item={id} data-done={phase ?? undefined}>
      <div
        class="mentorship-row-self"
        onContextMenu={(event) => {
          event.preventDefault();
          showRowMenu(context, { row, toggleWhy, at: event });
        }}
      >
        <div
          class="mentorship-row-link"
          role="link"
          tabIndex={tabIndex}
          data-stop={phase ? undefined : ""}
          aria-keyshortcuts="Enter Space W ."
          onKeyDown={onKeyDown}
          {...target}
        >
          <Icon name={ruleIcon(row.rule)} class="mentorship-row-icon" />
          <RowText row={row} today={today} isDone={phase !== null} />
        </div>
        {phase ? null : (
          <div class="mentorship-row-acts">
            {main ? (
              <IconButton
                {...actView(main)}
                class="mentorship-row-main"
                tabIndex={tabIndex}
                onPress={() => void context.actions.run(main, row)}
              />
            ) : null}
            <span class="mentorship-row-more">
              <IconButton
                icon="circle-help"
                label="Why?"
                tabIndex={tabIndex}
                isExpanded={isWhyOpen}
                onPress={toggleWhy}
              />
              <IconButton
                icon="more-horizontal"
                label="More acts"
                tabIndex={tabIndex}
                opensMenu
                onPress={(event) => showRowMenu(context, { row, toggleWhy, at: event })}
              />
            </span>
          </div>
        )}
      </div>
      {isWhyOpen && !phase ? <Why row={row} /> : null}
    </li>
  );
});

/** What is seen is short; what is heard is whole. */
function RowText({
  row,
  today,
  isDone,
}: {
  readonly row: Row;
  readonly today: CalendarDate;
  readonly isDone: boolean;
}) {
  const { when, dates, about, spoken } = rowWords(row, today);
  return (
    <span class="mentorship-row-text">
      <span class="mentorship-spoken">{isDone ? `Done: ${row.title}` : spoken}</span>
      <span class="mentorship-row-title" aria-hidden="true">
        {row.title}
      </span>
      <Facts
        facts={[
          when === null ? null : { text: when, tooltip: dates, class: "mentorship-when" },
          about === null ? null : { text: about },
        ]}
      />
    </span>
  );
}

/** Keys pressed on a button of the row are the button's. */
function isRowItself({ target, currentTarget }: KeyboardEvent): boolean {
  return target === currentTarget;
}

function commandOf({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: KeyboardEvent): "act" | "menu" | "why" | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "ContextMenu" || (key === "F10" && shiftKey) || key === ".") return "menu";
  if (key === " ") return "act";
  return key.toLowerCase() === "w" ? "why" : null;
}
