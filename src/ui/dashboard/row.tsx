/** A row: one thing to do, the act that closes it, and why it is there. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import type { Row } from "../../core/agenda/row";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import { rowWords } from "../../core/dashboard/row-words";
import { useDashboard, type DashboardContext } from "./context";
import type { DonePhase } from "./done-rows";
import { Facts } from "./facts";
import { Icon } from "./icon";
import { memo } from "./memo";
import { useEnter, useNoteTarget } from "./note-target";
import { RowButtons } from "./row-buttons";
import { showRowMenu } from "./row-menu";
import { ruleIcon } from "./rule-icons";
import { useRowSelecting, type RowSelect } from "./row-selecting";
import { useSelection } from "./selection";
import { Why } from "./why";

export interface RowItemProps {
  readonly row: Row;
  readonly today: CalendarDate;
  readonly phase: DonePhase | null;
  /** Whether the row is the one of its list that Tab reaches. */
  readonly isStop: boolean;
  /** Whether rows are being selected, and this one is. */
  readonly select: RowSelect;
}

export const RowItem = memo(function RowItem({ row, today, phase, isStop, select }: RowItemProps) {
  const context = useDashboard();
  const selection = useSelection();
  const [isWhyOpen, setWhyOpen] = useState(false);
  const toggleWhy = () => setWhyOpen((isOpen) => !isOpen);
  const showMenu = (at: MouseEvent | HTMLElement) => showRowMenu(context, { row, toggleWhy, at, selection });
  const isDone = phase !== null;
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    if (!isDone) showMenu(event);
  };
  return (
    <li class={classesOf(row, phase, select)} data-item={row.key} data-done={phase ?? undefined}>
      <div class="mentorship-row-self" onContextMenu={onContextMenu}>
        <RowLink
          row={row}
          isDone={isDone}
          isStop={isStop}
          select={select}
          commands={commandsOf(context, { row, toggleWhy, showMenu })}
        >
          <Icon name={iconOf(row, select)} class="mentorship-row-icon" />
          <RowText row={row} today={today} prefix={prefixOf(isDone, select)} />
        </RowLink>
        {isDone || select !== "off" ? null : (
          <RowButtons
            row={row}
            isStop={isStop}
            isWhyOpen={isWhyOpen}
            toggleWhy={toggleWhy}
            showMenu={showMenu}
          />
        )}
      </div>
      {isWhyOpen && !isDone ? <Why row={row} /> : null}
    </li>
  );
});

function iconOf({ rule }: Row, select: RowSelect): string {
  if (select === "off") return ruleIcon(rule);
  return select === "selected" ? "square-check" : "square";
}

function prefixOf(isDone: boolean, select: RowSelect): string {
  if (isDone) return "Done: ";
  return select === "selected" ? "Selected: " : "";
}

function classesOf({ state }: Row, phase: DonePhase | null, select: RowSelect): string {
  const done = phase === null ? "" : phase === "leaving" ? "is-done is-leaving" : "is-done";
  return `mentorship-row is-${state} ${done}${select === "selected" ? " is-selected" : ""}`;
}

type Command = "act" | "menu" | "why";
type Commands = Readonly<Record<Command, (at: HTMLElement) => void>>;

interface RowLinkProps {
  readonly row: Row;
  readonly isDone: boolean;
  readonly isStop: boolean;
  readonly select: RowSelect;
  readonly commands: Commands;
  readonly children: ComponentChildren;
}

/** The part of a row that opens its note, and that has the keys of the row. */
function RowLink({ row, isDone, isStop, select, commands, children }: RowLinkProps) {
  const target = useNoteTarget(row);
  const openByKey = useEnter(row);
  const selecting = useRowSelecting(row.key, { isDone, isOn: select !== "off" });
  const onKeyDown = (event: KeyboardEvent) => {
    if (selecting.onKeyDown(event)) return;
    openByKey(event);
    const command = isDone ? null : commandOf(event);
    if (command === null) return;
    event.preventDefault();
    event.stopPropagation();
    commands[command](event.currentTarget as HTMLElement);
  };
  return (
    <div
      class="mentorship-row-link"
      role="link"
      tabIndex={isStop ? 0 : -1}
      data-stop={isDone ? undefined : ""}
      aria-keyshortcuts="Enter Space W X ."
      onKeyDown={onKeyDown}
      {...target}
      onClick={(event) => {
        if (!selecting.onClick(event)) target.onClick(event);
      }}
    >
      {children}
    </div>
  );
}

interface CommandParts {
  readonly row: Row;
  readonly toggleWhy: () => void;
  readonly showMenu: (at: HTMLElement) => void;
}

function commandsOf({ actions }: DashboardContext, { row, toggleWhy, showMenu }: CommandParts): Commands {
  const [main] = row.acts;
  return {
    act: () => {
      if (main) void actions.run(main, row);
    },
    menu: showMenu,
    why: toggleWhy,
  };
}

function commandOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): Command | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "ContextMenu" || (key === "F10" && shiftKey) || key === ".") return "menu";
  if (key === " ") return "act";
  return key.toLowerCase() === "w" ? "why" : null;
}

interface RowTextProps {
  readonly row: Row;
  readonly today: CalendarDate;
  /** What is heard first. */
  readonly prefix: string;
}

/** What is seen is short; what is heard is whole. */
function RowText({ row, today, prefix }: RowTextProps) {
  const { when, dates, about, spoken } = rowWords(row, today);
  return (
    <span class="mentorship-row-text">
      <span class="mentorship-spoken">
        {prefix === "Done: " ? `${prefix}${row.title}` : `${prefix}${spoken}`}
      </span>
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
