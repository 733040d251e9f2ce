/** What acts do to an entry's line: fields and the checkbox, as one change. */
import type { Edit } from "../../core/notes/edit/edit";
import { locate, type EntryPlace } from "../../core/notes/edit/locate";
import { rewriteByTasks } from "../../core/notes/edit/rewrite-by-tasks";
import { setField, type FieldChange } from "../../core/notes/edit/set-field";
import { setSign } from "../../core/notes/edit/set-sign";
import { checkboxSign, lineEndAt } from "../../core/notes/outline";
import type { Change } from "../writer";
import { entryOf, type ActContext, type ActTarget } from "./act";

export interface LineChange {
  /** Fields that are given a value; the others of the line stay. */
  readonly fields?: readonly (FieldChange & { readonly value: string })[];
  /** The sign that the checkbox is to hold, from the one it holds (null for an item without one); null: it stays. */
  readonly sign?: SignChange;
}

export type SignChange = (sign: string | null) => string | null;

/** @returns the sign only for a line that has a checkbox */
export function inCheckbox(change: (sign: string) => string | null): SignChange {
  return (sign) => (sign === null ? null : change(sign));
}

/** A change of one line. What is said of the line and where it stands are kept, so that more can be said of it. */
interface EntryChange extends Change {
  readonly at: LinePlace;
  readonly said: LineChange;
}

interface LinePlace {
  readonly target: ActTarget;
  readonly place: EntryPlace;
  readonly context: ActContext;
}

/**
 * A line is ticked with the day it was done if the settings say so, and by the Tasks plugin where it repeats.
 * @returns null for a target that is a whole note
 */
export function changeLine(target: ActTarget, change: LineChange, context: ActContext): Change | null {
  const place = entryOf(target);
  return place && entryChange({ target, place, context }, change);
}

/**
 * Two changes of one line are one: the second would not find the line as it was.
 * @returns the changes in their order, each line once
 */
export function joinLines(changes: readonly Change[]): Change[] {
  const joined = new Map<unknown, Change>();
  for (const change of changes) {
    const key = isEntryChange(change) ? JSON.stringify([change.path, change.line]) : change;
    const before = joined.get(key);
    const isBoth = before && isEntryChange(before) && isEntryChange(change);
    joined.set(key, isBoth ? entryChange(before.at, bothSaid(before.said, change.said)) : change);
  }
  return [...joined.values()];
}

function isEntryChange(change: Change): change is EntryChange {
  return "said" in change;
}

function bothSaid(first: LineChange, second: LineChange): LineChange {
  const sign: SignChange = (old) => {
    const now = first.sign?.(old) ?? null;
    return second.sign?.(now ?? old) ?? now;
  };
  return { fields: [...(first.fields ?? []), ...(second.fields ?? [])], sign };
}

function entryChange(at: LinePlace, said: LineChange): EntryChange {
  const { path, line } = at.target;
  return { path, line, at, said, ...editOf(at, said) };
}

function editOf({ target, place, context }: LinePlace, said: LineChange): Pick<Change, "edit" | "ifRefused"> {
  const { fields = [] } = said;
  const sign = newSign(place.written, said.sign);
  if (sign === "x" && target.recurs) return tickByTasks(target, { place, fields, context });
  const done = sign === "x" && context.settings.stampDoneDate ? context.today : undefined;
  const edits: LineEdit[] = fields.map((field) => (text, at) => setField(text, at, field));
  if (sign !== null) edits.push((text, at) => setSign(text, at, { sign, done }));
  return { edit: (text) => lineEdits(text, place, edits) };
}

/** @returns null where the checkbox is to stay as it is */
function newSign(written: string, change: SignChange = () => null): string | null {
  const old = checkboxSign(written);
  const now = change(old);
  // Either letter says that it is done.
  return now === old || (now === "x" && old === "X") ? null : now;
}

type LineEdit = (text: string, place: EntryPlace) => Edit;

/** Edits of one line in turn: each finds the line as the one before left it. */
function lineEdits(text: string, place: EntryPlace, edits: readonly LineEdit[]): Edit {
  const found = locate(text, place);
  if (!found.ok) return found;
  const { start, line } = found.item;
  const writtenIn = (now: string) => now.slice(start, lineEndAt(now, start));
  return edits.reduce<Edit>(
    (done, edit) => (done.ok ? edit(done.text, { line: line + 1, written: writtenIn(done.text) }) : done),
    { ok: true, text },
  );
}

interface TasksTick {
  readonly place: EntryPlace;
  readonly fields: NonNullable<LineChange["fields"]>;
  readonly context: ActContext;
}

function tickByTasks(
  { path }: ActTarget,
  { place, fields, context }: TasksTick,
): Pick<Change, "edit" | "ifRefused"> {
  const toggle = (whole: string) => {
    const made = context.tasks.toggle(whole, path);
    return made === null ? null : withFields(made, fields);
  };
  return {
    edit: (text) => rewriteByTasks(text, place, toggle),
    ifRefused:
      "This line repeats, and only the Tasks plugin can tick it. The note is open for you to tick it there.",
  };
}

/** What is said of the line that was done is not said of the one that comes next. */
function withFields(made: string, fields: TasksTick["fields"]): string | null {
  if (fields.length === 0) return made;
  const lines = made.split("\n").map((whole) => {
    const written = whole.trimStart().replace(/\r$/, "");
    if (!/^x$/i.test(checkboxSign(written) ?? "")) return whole;
    const edits: LineEdit[] = fields.map((field) => (text, at) => setField(text, at, field));
    const edit = lineEdits(written, { line: 1, written }, edits);
    return edit.ok ? whole.replace(written, () => edit.text) : null;
  });
  return lines.includes(null) ? null : lines.join("\n");
}
