/** The row of buttons at the top, as Obsidian's own panes have it. */
import { within } from "../../app/write-words";
import { useDashboard } from "./context";
import { useHistory } from "./hooks";
import { IconButton } from "./icon";

export interface ToolbarProps {
  readonly isFilterShown: boolean;
  readonly isFiltering: boolean;
  readonly onFilter: () => void;
}

export function Toolbar({ isFilterShown, isFiltering, onFilter }: ToolbarProps) {
  const { openers, app } = useDashboard();
  const history = useHistory(app.writer);
  return (
    <div class="nav-header">
      <div class="nav-buttons-container">
        <IconButton
          class="nav-action-button"
          icon="user-plus"
          label="New mentor…"
          onPress={() => openers.newMentor()}
        />
        <IconButton
          class="nav-action-button"
          icon="calendar-plus"
          label="New meeting…"
          onPress={() => openers.newMeeting()}
        />
        <IconButton
          class="nav-action-button"
          icon="flag"
          label="New goal…"
          onPress={() => openers.newGoal()}
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
          label={history.undo ? `Undo – ${within(history.undo)}` : "Nothing to undo"}
          isDisabled={history.undo === null}
          onPress={() => void app.writer.undo()}
        />
        <IconButton
          class="nav-action-button"
          icon="redo-2"
          label={history.redo ? `Redo – ${within(history.redo)}` : "Nothing to redo"}
          isDisabled={history.redo === null}
          onPress={() => void app.writer.redo()}
        />
      </div>
    </div>
  );
}
