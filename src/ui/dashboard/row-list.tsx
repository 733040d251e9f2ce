/** The rows of one state. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Row } from "../../core/agenda/row";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { DonePhase } from "./done-rows";
import { useGrowing } from "./growing";
import { useTabStop } from "./hooks";
import { RowItem } from "./row";
import { useSelection, useSelectionState } from "./selection";

export interface RowListProps {
  readonly rows: readonly Row[];
  readonly today: CalendarDate;
  readonly phases: ReadonlyMap<string, DonePhase>;
}

export function RowList({ rows, today, phases }: RowListProps) {
  const ids = rows.map(({ key }) => key);
  const { isStop, take } = useTabStop(ids.filter((id) => !phases.has(id)));
  const { isOn, keys } = useSelectionState(useSelection());
  const { shown, end } = useGrowing(rows);
  const ref = useRef<HTMLUListElement>(null);
  const focused = useKeptFocus(ref, ids);
  return (
    <ul
      ref={ref}
      class="mentorship-list"
      role="list"
      onFocusIn={(event) => {
        const id = (event.target as HTMLElement).closest<HTMLElement>("[data-item]")?.dataset["item"];
        focused.current = id ?? null;
        if (id !== undefined) take(id);
      }}
      onFocusOut={(event) => {
        if (event.relatedTarget) focused.current = null;
      }}
    >
      {shown.map((row) => {
        const phase = phases.get(row.key) ?? null;
        const select = isOn ? (keys.has(row.key) ? "selected" : "open") : "off";
        return (
          <RowItem
            key={row.key}
            row={row}
            today={today}
            phase={phase}
            isStop={isStop(row.key)}
            select={select}
          />
        );
      })}
      {end}
    </ul>
  );
}

/** When the row that has the focus is done or goes, the focus goes to the one that takes its place. */
function useKeptFocus(ref: { readonly current: HTMLUListElement | null }, ids: readonly string[]) {
  const focused = useRef<string | null>(null);
  const before = useRef<readonly string[]>(ids);
  useLayoutEffect(() => {
    const [list, id, place] = [ref.current, focused.current, before.current.indexOf(focused.current ?? "")];
    before.current = ids;
    if (!list || id === null) return;
    const item = itemsOf(list).find(({ dataset }) => dataset["item"] === id);
    // The button that was pressed is gone from a row that is done, and the focus with it.
    const isGone = !item || "done" in item.dataset;
    const isLost = isGone && (hasNoFocus(list) || item?.contains(list.doc.activeElement) === true);
    if (isLost) focusNear(list, item ? itemsOf(list).indexOf(item) : place);
  });
  useLayoutEffect(() => {
    const list = ref.current;
    return () => {
      // The whole list goes: its last row was put off, or has left.
      if (list?.contains(list.doc.activeElement)) focusBeyond(list);
    };
  }, [ref]);
  return focused;
}

function itemsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(":scope > [data-item]")];
}

function hasNoFocus({ doc }: HTMLElement): boolean {
  return doc.activeElement === null || doc.activeElement === doc.body;
}

/** Focuses the first row from a place on that is not done, else the last one before it, else what is beyond the list. */
function focusNear(list: HTMLElement, place: number): void {
  const items = itemsOf(list);
  const order = [...items.slice(Math.max(place, 0)), ...items.slice(0, Math.max(place, 0)).reverse()];
  const next = order.find(({ dataset }) => !("done" in dataset));
  if (next) focus(list, next.querySelector<HTMLElement>("[data-stop]"));
  else focusBeyond(list);
}

/** Within these the arrow keys move. */
const PAGE = ".mentorship-page, .mentorship-block";

/** Focuses what follows a section that is about to go, else what stands before it. */
function focusBeyond(list: HTMLElement): void {
  const [section, page] = [list.closest(".mentorship-section"), list.closest(PAGE)];
  if (!section || !page) return;
  const others = [...page.querySelectorAll<HTMLElement>("[data-stop]")].filter(
    (stop) => !section.contains(stop),
  );
  const isAfter = (stop: HTMLElement) =>
    (section.compareDocumentPosition(stop) & section.DOCUMENT_POSITION_FOLLOWING) !== 0;
  focus(list, others.find(isAfter) ?? others.at(-1) ?? null);
}

function focus({ doc }: HTMLElement, next: HTMLElement | null): void {
  const byKeyboard = doc.activeElement?.matches(":focus-visible") ?? false;
  // Under the pointer nothing may move, so the list does not scroll then.
  next?.focus({ preventScroll: !byKeyboard });
}
