/** Why a row is there: the rule in a sentence, whose figure it is, and the line it comes from. */
import type { Row } from "../../core/agenda/row";
import { baseName } from "../../core/notes/links";
import { useEnter, useNoteTarget } from "./note-target";

const FIGURES: Readonly<Record<Row["figure"], string>> = {
  guide: "The timing is the guide's.",
  setting: "The timing is yours: set in the note or in the settings.",
};

export function Why({ row }: { readonly row: Row }) {
  const target = useNoteTarget(row);
  const onKeyDown = useEnter(row);
  const place = row.line === null ? baseName(row.path) : `${baseName(row.path)}, line ${String(row.line)}`;
  return (
    <div class="mentorship-why">
      <p>{row.why}</p>
      <p class="mentorship-faint">{FIGURES[row.figure]}</p>
      <p>
        <span class="mentorship-link" role="link" tabIndex={0} onKeyDown={onKeyDown} {...target}>
          {place}
        </span>
      </p>
    </div>
  );
}
