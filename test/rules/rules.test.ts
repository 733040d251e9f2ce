/**
 * Example vaults: for each rule a handful of notes and the agenda that must come out on the days around its due
 * date or limit. The expectations were worked out from the documents, not from the program.
 */
import { describe, expect, it } from "vitest";
import { type HintJson, type ProblemJson, type RowJson, type VaultFile, agenda, records } from "./run";
import { ALL_VAULTS, readExpected, readVaultFiles, RULE_VAULTS } from "./vault-files";

/** Title and why are free texts of the program. */
type ExpectedRow = Omit<RowJson, "title" | "why">;
type ExpectedHint = Omit<HintJson, "text">;
/** What a problem would accept is a free text; where a key is left out, the documents leave its form open. */
type ExpectedProblem = Pick<ProblemJson, "path" | "line"> & Partial<Omit<ProblemJson, "expected">>;
interface ExpectedAgenda {
  readonly date: string;
  readonly rows: readonly ExpectedRow[];
  /** Left out where the vault is about rows alone; test/hints has vaults about hints. */
  readonly hints?: readonly ExpectedHint[];
  readonly problems: readonly ExpectedProblem[];
}

const daysOf = (name: string): Readonly<Record<string, ExpectedAgenda>> =>
  readExpected(name, "expected.json") as Record<string, ExpectedAgenda>;

/** What is printed: a key whose value is undefined is not there. */
const printed = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const agendaOf = (files: readonly VaultFile[], date: string) => printed(agenda(files, date));

/** Problems have no order in the documents. */
function sorted<P extends ExpectedProblem>(problems: readonly P[]): readonly P[] {
  const key = (p: ExpectedProblem) =>
    [p.path, String(p.line ?? 0).padStart(6, "0"), p.property, p.found].join("\u0000");
  return [...problems].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

const hintFacts = ({ text: _text, ...hint }: HintJson): ExpectedHint => hint;

const facts = ({ title: _title, why: _why, ...row }: RowJson): ExpectedRow => row;

/** One row a line, so that a difference shows as a few lines. */
const line = (row: ExpectedRow): string =>
  `${row.state} ${row.rule} due ${row.due ?? "-"} limit ${row.limit ?? "-"} ${row.path}:${String(row.line ?? "-")} [${row.mentors.join(", ")}]`;

function expectTitle({ title, rule }: RowJson): void {
  expect(title, rule).toBe(title.trim());
  expect(title, rule).toMatch(/^[\p{Lu}\p{Nd}][^\r\n]+$/u);
  expect(title.toLowerCase(), rule).not.toContain(rule);
  expect(title, rule).not.toMatch(/::|undefined|null|NaN|\[object/u);
}

function expectWhy({ why, rule }: RowJson): void {
  expect(why.trim(), rule).not.toBe("");
  expect(why, rule).not.toMatch(/undefined|null|NaN|\[object/u);
}

describe.each(ALL_VAULTS)("the example vault %s", (name) => {
  const files = readVaultFiles(name);
  const days = daysOf(name);

  it.each(Object.keys(days))("has the agenda of %s", (date) => {
    const wanted = days[date]!;
    const { rows, problems, hints, ...rest } = agendaOf(files, date);
    expect(rest).toStrictEqual({ date: wanted.date });
    if (wanted.hints) expect(hints.map(hintFacts)).toStrictEqual(wanted.hints);
    expect(rows.map(line)).toStrictEqual(wanted.rows.map(line));
    expect(rows.map(facts)).toStrictEqual(wanted.rows);
    expect(sorted(problems)).toMatchObject(sorted(wanted.problems));
  });

  it("says in words what to do and why, and what a problem would accept", () => {
    for (const date of Object.keys(days)) {
      const { rows, problems } = agendaOf(files, date);
      rows.forEach(expectTitle);
      rows.forEach(expectWhy);
      for (const problem of problems) {
        expect(Object.keys(problem).sort()).toStrictEqual(["expected", "found", "line", "path", "property"]);
        expect(problem.expected.trim()).not.toBe("");
      }
    }
  });

  it("has the same agenda in whatever order the files are read", () => {
    const date = Object.keys(days)[0]!;
    const backwards = agendaOf([...files].reverse(), date);
    expect(backwards.rows).toStrictEqual(agendaOf(files, date).rows);
    expect(sorted(backwards.problems)).toStrictEqual(sorted(agendaOf(files, date).problems));
  });
});

describe("the records of the vault claiming", () => {
  it("are these notes and no others", () => {
    const found = records(readVaultFiles("claiming")).map(({ kind, path }) => `${path} is a ${kind}`);
    expect(found.sort()).toStrictEqual(readExpected("claiming", "records.json"));
  });
});

describe("the expectations themselves", () => {
  const dayFrom = (date: string, days: number): string =>
    new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

  it.each(RULE_VAULTS)("show %s on the day before, on the day and on the day after", (rule) => {
    const days = daysOf(rule);
    const rows = Object.values(days).flatMap((day) => day.rows.filter((row) => row.rule === rule));
    const turns = new Set(rows.flatMap(({ due, limit }) => [due, limit]).filter((date) => date !== null));
    const shown = [...turns].filter((date) => [-1, 0, 1].every((by) => dayFrom(date, by) in days));
    expect(shown).not.toEqual([]);
  });

  it.each(RULE_VAULTS)("keep the vault of %s small", (rule) => {
    const notes = readVaultFiles(rule).filter(({ path }) => path.endsWith(".md"));
    expect(notes.length).toBeGreaterThanOrEqual(2);
    expect(notes.length).toBeLessThanOrEqual(5);
  });

  it.each(ALL_VAULTS)("name files and lines that are there in %s", (name) => {
    const texts = new Map(readVaultFiles(name).map(({ path, text }) => [path, text.split(/\r?\n/)]));
    for (const { rows, problems } of Object.values(daysOf(name))) {
      for (const place of [...rows, ...problems]) {
        expect(texts.get(place.path), place.path).toBeDefined();
        if (place.line !== null)
          expect(texts.get(place.path)?.[place.line - 1]).toMatch(/^\s*(?:[-*+]|\d+\.) /);
      }
    }
  });

  it("were read with their bytes", () => {
    const texts = RULE_VAULTS.flatMap((rule) => readVaultFiles(rule)).map(({ text }) => text);
    expect(texts.some((text) => text.startsWith("\ufeff"))).toBe(true);
    expect(texts.some((text) => text.includes("\r\n"))).toBe(true);
  });
});
