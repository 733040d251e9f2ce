/** Reads a note as a record of a kind: its properties, its entries, and what of them is a Problem. */
import { dateInName, type CalendarDate } from "../calendar/calendar-date";
import { MAX_NOTE, type Note } from "../notes/note";
import type { Settings } from "../settings/settings";
import { readEntries } from "./entry";
import { tableWith, type KindSpec, type PropertyTable } from "./kind";
import type { Problem } from "./problem";
import { doneDate, many, one, text, type Property } from "./property";
import { putOffProperties, type PutOff, type WavedOff } from "./put-off";
import type { AnyRecord, RecordKind } from "./record";

type Data = Readonly<Record<string, unknown>>;

export interface RecordReading {
  readonly record: AnyRecord;
  readonly problems: readonly Problem[];
}

/**
 * Reads a record. Total: a value that cannot be read is missing, and named by a Problem.
 * @param note a note whose frontmatter is data
 */
export function readRecord(note: Note, spec: KindSpec<RecordKind>, settings: Settings): RecordReading {
  const data: Data = note.frontmatter.state === "data" ? note.frontmatter.data : {};
  const own = readTable(note, data, tableWith(spec, Object.keys(data)));
  const common = readTable(note, data, putOffProperties);
  const { entries, problems } = readEntries(note, spec.kind, settings.words.headings);
  const record = {
    kind: spec.kind,
    path: note.path,
    noteName: note.name,
    aliases: aliasesOf(data),
    date: noteDate(note, data),
    properties: own.values,
    snooze: (common.values["snooze"] ?? []) as readonly PutOff[],
    dismissed: (common.values["dismissed"] ?? []) as readonly WavedOff[],
    entries,
  };
  return {
    // The table decides which properties there are and of what type, so this is what RecordOf says.
    record: record as AnyRecord,
    problems: [
      ...own.problems,
      ...aloneProblems(note, data, spec),
      ...common.problems,
      ...problems,
      ...lengthProblem(note),
    ],
  };
}

interface TableReading {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly Problem[];
}

function readTable(note: Note, data: Data, table: PropertyTable): TableReading {
  const values: [string, unknown][] = [];
  const problems: Problem[] = [];
  for (const [name, property] of Object.entries(table)) {
    const { value, faults } = readProperty(data, name, property);
    const { expected } = property;
    for (const found of faults)
      problems.push({ path: note.path, line: null, property: name, found, expected });
    if (value !== undefined) values.push([name, value]);
    else if (property.needed && faults.length === 0 && !(name === "date" && dateInName(note.name)))
      problems.push({ path: note.path, line: null, property: name, found: null, expected });
  }
  return { values: Object.fromEntries(values), problems };
}

/** A property and its second name are one: their values count together. */
function readProperty(data: Data, name: string, property: Property<unknown>) {
  const written = [name, property.alias]
    .filter((key) => key !== null)
    .filter((key) => Object.hasOwn(data, key))
    .map((key) => property.read(data[key]));
  const values = written.map(({ value }) => value).filter((value) => value !== undefined);
  const faults = written.flatMap((reading) => reading.faults);
  const lists = values.length > 1 && values.every(Array.isArray);
  return { value: lists ? values.flat() : values[0], faults };
}

/** @returns a note's date: its `date`, else the one in its name */
export function noteDate(note: Note, data: Data): CalendarDate | null {
  const written = Object.hasOwn(data, "date") ? one(doneDate).read(data["date"]).value : undefined;
  return written ?? dateInName(note.name);
}

/** Of two properties that belong together, the one missing beside the other is a Problem. */
function aloneProblems({ path }: Note, data: Data, { properties, together = [] }: KindSpec): Problem[] {
  const isWritten = (name: string) => {
    const property = properties[name];
    const { value, faults } = property
      ? readProperty(data, name, property)
      : { value: undefined, faults: [] };
    return { isThere: value !== undefined, isMissing: value === undefined && faults.length === 0 };
  };
  return together
    .flatMap(([one, other]) => [
      { name: one, beside: other },
      { name: other, beside: one },
    ])
    .filter(({ name, beside }) => isWritten(name).isMissing && isWritten(beside).isThere)
    .map(({ name }) => {
      const expected = properties[name]?.expected ?? "";
      return { path, line: null, property: name, found: null, expected };
    });
}

function aliasesOf(data: Data): readonly string[] {
  return ["aliases", "alias"]
    .filter((name) => Object.hasOwn(data, name))
    .flatMap((name) => many(text).read(data[name]).value ?? []);
}

function lengthProblem(note: Note): Problem[] {
  if (!note.tooLong) return [];
  const expected = `a note of at most ${String(MAX_NOTE / 1024 / 1024)} MiB, so that its entries can be read`;
  return [{ path: note.path, line: null, property: null, found: "a longer note", expected }];
}
