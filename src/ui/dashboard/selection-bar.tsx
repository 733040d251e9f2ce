/** What can be done to the rows that are selected, at the foot of the dashboard. */
import type { Row } from "../../core/agenda/row";
import { bulkActs, type BulkActName } from "../../app/acts/bulk";
import { plural } from "../../core/rules/names";
import { performBulk } from "./bulk-actions";
import { useDashboard } from "./context";
import { IconButton } from "./icon";
import { actView } from "./row-actions";
import { useSelection, useSelectionState } from "./selection";

/** @param rows the rows that are shown and still to do */
export function SelectionBar({ rows }: { readonly rows: readonly Row[] }) {
  const context = useDashboard();
  const selection = useSelection();
  const { isOn, keys } = useSelectionState(selection);
  if (!selection || !isOn) return null;
  const selected = rows.filter(({ key }) => keys.has(key));
  const run = async (act: BulkActName) => {
    if (await performBulk(context, { act, rows: selected })) selection.leave();
  };
  return (
    <div class="mentorship-selection" role="toolbar" aria-label="Selected rows">
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

function bulkView(act: BulkActName): { readonly icon: string; readonly label: string } {
  return act === "each" ? { icon: "check-check", label: "Mark each as done" } : actView(act);
}
