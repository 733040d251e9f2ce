/** Discreet mode over the sample vault: no word of a note is in what the window is given. */
import fs from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { agenda } from "../../../src/core/agenda/agenda";
import type { CalendarDate } from "../../../src/core/calendar/calendar-date";
import { dashboard } from "../../../src/core/dashboard/dashboard";
import { discreet, type DiscreetSource } from "../../../src/core/dashboard/discreet/discreet";
import { NO_FILTER } from "../../../src/core/dashboard/filter";
import { hintsOf } from "../../../src/core/hints/hints";
import { readVault } from "../../fakes/read-vault";

const VAULT = path.resolve(import.meta.dirname, "../../vault");
const TODAY = "2026-11-22" as CalendarDate;

function sample(): DiscreetSource {
  const files = fs
    .readdirSync(VAULT, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => ({
      path: file.split(path.sep).join("/"),
      text: fs.readFileSync(path.join(VAULT, file), "utf8"),
    }));
  const ledger = readVault(files);
  return { today: TODAY, ledger, rows: agenda(ledger, TODAY), hints: hintsOf({ ledger, today: TODAY }) };
}

/** All texts that can be reached, function results of the ledger's own excepted. */
function textsIn(value: unknown, into = new Set<string>(), seen = new Set<unknown>()): Set<string> {
  if (typeof value === "string") into.add(value);
  if (typeof value !== "object" || value === null || seen.has(value)) return into;
  seen.add(value);
  const parts: unknown[] = value instanceof Map ? [...value].flat() : Object.values(value);
  for (const part of parts) textsIn(part, into, seen);
  return into;
}

describe("discreet mode over the sample vault", () => {
  const masks = discreet();
  let real: DiscreetSource;
  let shown: DiscreetSource;
  beforeAll(() => {
    real = sample();
    shown = masks.mask(real);
  });

  it("leaves no name and no word of a note", () => {
    const { ledger, ...rest } = shown;
    const { settings: _settings, ...records } = ledger;
    const all = [...textsIn([rest, records])].join("\n");
    const names = real.ledger.records.flatMap(({ noteName, properties, aliases }) => [
      noteName,
      ...aliases,
      ...("name" in properties && properties.name ? [properties.name, ...properties.name.split(" ")] : []),
    ]);
    expect(names.length).toBeGreaterThan(60);
    for (const name of names) expect(all).not.toContain(name);
    const texts = real.ledger.records.flatMap(({ entries }) =>
      entries.map(({ text }) => text.replace(/^[\d-]+ /, "")),
    );
    expect(texts.length).toBeGreaterThan(100);
    for (const text of texts.filter((one) => one.length > 12)) expect(all).not.toContain(text);
    expect(all).not.toMatch(/@|tvcm|stroke|epilepsy/i);
  });

  it("keeps kinds, states, counts, dates and order", () => {
    const facts = ({ rows }: DiscreetSource) =>
      rows.map(({ rule, state, due, limit, line, acts }) => ({ rule, state, due, limit, line, acts }));
    expect(facts(shown)).toEqual(facts(real));
    expect(new Set(shown.rows.map(({ key }) => key)).size).toBe(real.rows.length);
    const counts = (source: DiscreetSource) =>
      dashboard(source, NO_FILTER).sections.map(({ title, count }) => [title, count]);
    expect(counts(shown)).toEqual(counts(real));
    expect(shown.ledger.records.map(({ kind, date, entries }) => [kind, date, entries.length])).toEqual(
      real.ledger.records.map(({ kind, date, entries }) => [kind, date, entries.length]),
    );
  });

  it("leads from one record to another as the notes do", () => {
    const withReal = (of: DiscreetSource["ledger"]) =>
      of.records.map((record) => of.mentorsOf(record).map((mentor) => masks.path(mentor.path)));
    expect(withReal(shown.ledger)).toEqual(withReal(real.ledger));
    const dates = (of: DiscreetSource["ledger"]) =>
      [...of.mentors.values()].map((mentor) => [
        of.contactDays(mentor),
        of.meetingsWith(mentor).map(({ date }) => date),
      ]);
    expect(dates(shown.ledger)).toEqual(dates(real.ledger));
    const [mentor] = shown.ledger.mentors.values();
    expect(mentor?.properties.name).toBe("Mentor A");
  });

  it("knows the way back, and names the same thing alike each time", () => {
    expect(shown.rows.map((row) => masks.place(row).path)).toEqual(real.rows.map((row) => row.path));
    expect(shown.rows.map((row) => masks.place(row).written)).toEqual(real.rows.map((row) => row.written));
    expect(masks.place(real.rows[0]!)).toEqual(real.rows[0]);
    expect(masks.mask(real).rows.every((row, at) => row === shown.rows[at])).toBe(true);
    expect(masks.mask({ ...real, rows: structuredClone(real.rows) }).rows).toEqual(shown.rows);
  });
});
