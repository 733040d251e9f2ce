/** What will be written, line by line, as it will stand in the notes. */
import { Menu } from "obsidian";
import type { CaptureInput, CaptureLine } from "../../core/capture/capture";
import { CAPTURE_KINDS, KINDS_OF_CAPTURE, type CaptureKind } from "../../core/capture/kinds";
import { Icon, IconButton } from "../dashboard/icon";

export interface CaptureLinesProps {
  readonly lines: readonly CaptureLine[];
  readonly edits: CaptureInput["edits"];
  /** Makes a line another kind, takes it out, or (null) leaves it as it was understood. */
  readonly onEdit: (id: string, to: CaptureKind | "removed" | null) => void;
}

export function CaptureLines({ lines, onEdit }: CaptureLinesProps) {
  if (lines.length === 0)
    return (
      <p class="mentorship-capture-hint">
        Name the mentor, say where, then what. A line that begins with “for next time”, “evidence:” or “saw
        their talk” goes under its own heading.
      </p>
    );
  return (
    <ul class="mentorship-list mentorship-capture-lines" role="list" aria-label="What will be written">
      {lines.map((line) => (
        <Line key={line.id} line={line} onEdit={onEdit} />
      ))}
    </ul>
  );
}

interface LineProps extends Pick<CaptureLinesProps, "onEdit"> {
  readonly line: CaptureLine;
}

function Line({ line, onEdit }: LineProps) {
  const { id, kind, isRemoved, noteName, heading } = line;
  const { icon, label } = KINDS_OF_CAPTURE[kind];
  return (
    <li class={`mentorship-capture-line${isRemoved ? " is-removed" : ""}`}>
      <Icon name={icon} class="mentorship-capture-icon" />
      <span class="mentorship-item-text">
        <span class="mentorship-item-meta">
          {isRemoved ? "Not written" : `${noteName === null ? "" : `${noteName} › `}${heading}`}
        </span>
        <span class="mentorship-capture-words">{`- ${line.sign === null ? "" : `[${line.sign}] `}${line.words}`}</span>
      </span>
      <span class="mentorship-capture-acts">
        {isRemoved ? null : (
          <IconButton
            icon="chevron-down"
            label={`Change kind: ${label}`}
            opensMenu
            onPress={(event) => showKinds(event, line, onEdit)}
          />
        )}
        {/* One button that changes, so that it keeps the focus. */}
        <IconButton
          icon={isRemoved ? "undo-2" : "x"}
          label={isRemoved ? "Put it back" : "Leave it out"}
          onPress={() => onEdit(id, isRemoved ? null : "removed")}
        />
      </span>
    </li>
  );
}

function showKinds(event: MouseEvent, { id, kind }: CaptureLine, onEdit: CaptureLinesProps["onEdit"]): void {
  const menu = new Menu();
  for (const one of CAPTURE_KINDS) {
    const { label, icon } = KINDS_OF_CAPTURE[one];
    menu.addItem((item) =>
      item
        .setTitle(label)
        .setIcon(icon)
        .setChecked(one === kind)
        .onClick(() => onEdit(id, one)),
    );
  }
  const { left, bottom } = (event.currentTarget as HTMLElement).getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, (event.currentTarget as HTMLElement).doc);
}
