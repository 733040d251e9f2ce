/** What can be done to the rows that are selected, at the foot of the dashboard. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Row } from "../../core/agenda/row";
import { bulkActs, type BulkActName } from "../../app/acts/bulk";
import { plural } from "../../core/rules/names";
import { performBulk } from "./bulk-actions";
import { useDashboard, type DashboardContext } from "./context";
import { IconButton } from "./icon";
import { actView } from "./row-actions";
import { useSelection, useSelectionState, type Selection } from "./selection";

/** @param rows the rows that are shown and still to do */
export function SelectionBar({ rows }: { readonly rows: readonly Row[] }) {
  const selection = useSelection();
  const { isOn, keys } = useSelectionState(selection);
  if (!selection || !isOn) return null;
  return <Bar selection={selection} selected={rows.filter(({ key }) => keys.has(key))} />;
}

interface BarProps {
  readonly selection: Selection;
  readonly selected: readonly Row[];
}

function Bar({ selection, selected }: BarProps) {
  const context = useDashboard();
  const ref = useReturningFocus(context, selected.at(-1)?.key);
  const run = async (act: BulkActName) => {
    if (await performBulk(context, { act, rows: selected })) selection.leave();
  };
  return (
    <div
      ref={ref}
      class="mentorship-selection"
      role="toolbar"
      aria-label="Selected rows"
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        selection.leave();
      }}
    >
      <span class="mentorship-selection-count" role="status">
        {selected.length === 0 ? "Choose rows" : `${plural(selected.length, "row")} selected`}
      </span>
      <span class="mentorship-selection-acts">
        {bulkActs(selected).map((act) => (
          <IconButton key={act} {...bulkView(act)} onPress={() => void run(act)} />
        ))}
        <button
          type="button"
          class="clickable-icon mentorship-selection-leave"
          onClick={() => selection.leave()}
        >
          Cancel
        </button>
      </span>
    </div>
  );
}

/** When the bar goes while the focus is in it, the focus goes back to the rows: to the last one selected, or near it. */
function useReturningFocus({ done }: DashboardContext, key: string | undefined) {
  const ref = useRef<HTMLDivElement>(null);
  const last = useRef(key);
  last.current = key ?? last.current;
  useLayoutEffect(() => {
    const bar = ref.current;
    return () => {
      if (!bar?.contains(bar.doc.activeElement)) return;
      const rows = [
        ...(bar.parentElement?.querySelectorAll<HTMLElement>(".mentorship-row[data-item]") ?? []),
      ];
      const place = Math.max(
        0,
        rows.findIndex(({ dataset }) => dataset["item"] === last.current),
      );
      const order = [...rows.slice(place), ...rows.slice(0, place).reverse()];
      const next = order.find(({ dataset }) => !done.phases.has(dataset["item"] ?? ""));
      next?.querySelector<HTMLElement>("[data-stop]")?.focus();
    };
  }, [done]);
  return ref;
}

function bulkView(act: BulkActName): { readonly icon: string; readonly label: string } {
  return act === "each" ? { icon: "check-check", label: "Mark each as done" } : actView(act);
}
