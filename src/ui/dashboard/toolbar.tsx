/** The row of buttons at the top, as Obsidian's own panes have it. */
import { within } from "../../app/write-words";
import { useDashboard } from "./context";
import { useDiscreet, useHistory } from "./hooks";
import { IconButton } from "./icon";
import { showMoreMenu } from "./more-menu";
import { showNewMenu } from "./new-menu";
import type { Selection } from "./selection";

export interface ToolbarProps {
  readonly isFilterShown: boolean;
  readonly isFiltering: boolean;
  readonly onFilter: () => void;
  readonly selection: Selection;
}

export function Toolbar({ isFilterShown, isFiltering, onFilter, selection }: ToolbarProps) {
  const context = useDashboard();
  const { app, openers } = context;
  const isDiscreet = useDiscreet(app.discreet);
  const history = useHistory(app.writer);
  return (
    <div class="nav-header">
      <div class="nav-buttons-container">
        <IconButton
          class="nav-action-button"
          icon="plus"
          label="New…"
          opensMenu
          onPress={(event) => showNewMenu(context, event.currentTarget)}
        />
        <IconButton
          class="nav-action-button"
          icon="zap"
          label="Quick capture…"
          onPress={() => openers.quickCapture()}
        />
        <IconButton
          class="nav-action-button"
          icon="filter"
          label={isFiltering ? "Filter (on)" : "Filter"}
          isPressed={isFilterShown}
          onPress={onFilter}
        />
        <IconButton
          class="nav-action-button"
          icon="undo-2"
          label={historyLabel("Undo", history.undo, isDiscreet)}
          isDisabled={history.undo === null}
          onPress={() => void app.writer.undo()}
        />
        <IconButton
          class="nav-action-button"
          icon="redo-2"
          label={historyLabel("Redo", history.redo, isDiscreet)}
          isDisabled={history.redo === null}
          onPress={() => void app.writer.redo()}
        />
        <IconButton
          class="nav-action-button"
          icon={isDiscreet ? "eye-off" : "eye"}
          label="Discreet mode: hide names and texts"
          isPressed={isDiscreet}
          onPress={() => app.discreet.toggle()}
        />
        <IconButton
          class="nav-action-button"
          icon="more-vertical"
          label="More"
          opensMenu
          onPress={(event) => showMoreMenu(context, selection, event.currentTarget)}
        />
      </div>
    </div>
  );
}

/** What would be undone is told in the words of a note, unless those are hidden. */
function historyLabel(name: "Undo" | "Redo", label: string | null, isDiscreet: boolean): string {
  if (label === null) return `Nothing to ${name.toLowerCase()}`;
  return isDiscreet ? name : `${name} – ${within(label)}`;
}
