/** Puts what the Tasks plugin makes of a line that recurs in the line's place. */
import { outlineFromRemark } from "../outline-from-remark";
import { becomes, lineBreakAt, nextLineAt, refuse, type Edit } from "./edit";
import { locate, wholeLine, type EntryPlace } from "./locate";
import { readsAlikeElsewhere } from "./structure";

/**
 * @param toggle the whole line, indentation included → the line or lines in its place, none where it is to
 * go; null where it cannot be ticked
 */
export function rewriteByTasks(
  text: string,
  place: EntryPlace,
  toggle: (line: string) => string | null,
): Edit {
  const found = locate(text, place);
  if (!found.ok) return found;
  const { item, outline } = found;
  const { start, line } = wholeLine(text, item);
  const made = toggle(line);
  if (made === null) return refuse("cannot-edit");
  const lines = made === "" ? [] : made.split(/\r?\n/);
  const end = lines.length === 0 ? nextLineAt(text, item.lineEnd) : item.lineEnd;
  const lineBreak = lineBreakAt(text, nextLineAt(text, item.lineEnd));
  const result = text.slice(0, start) + lines.join(lineBreak) + text.slice(end);
  const before = { text, outline, lines: { from: item.line, to: item.line + 1 } };
  const after = {
    text: result,
    outline: outlineFromRemark(result),
    lines: { from: item.line, to: item.line + lines.length },
  };
  return readsAlikeElsewhere(before, after) ? becomes(result) : refuse("cannot-edit");
}
