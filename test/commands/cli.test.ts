import { describe, expect, it } from "vitest";
import type { CliParams } from "../../src/commands/cli/cli-command";
import { CLI_COMMANDS } from "../../src/commands/cli/cli-commands";
import { agendaJson } from "../../src/core/agenda/agenda-json";
import { recordsJson } from "../../src/core/ledger/records-json";
import { ledgerOf, mentorAt, TODAY } from "../core/messages/vault";

const ledger = ledgerOf();

const WARD = `---
type: meeting
patient: MRN 48213377
---
The patient John Smith was seen on March 3.
I saw the the chart with Dr. Osei.
`;
const NOTES: Readonly<Record<string, string>> = {
  "Ward.md": WARD,
  "Plain.md": "Nothing of note.\n",
  "Mail.md": "Dear Dr. Osei,\n\nThank you for the advice on my abstract. I sent it today.\n",
  "Long.md": "a ".repeat(600_000),
};

function run(name: string, params: CliParams = {}): Promise<string> {
  const command = CLI_COMMANDS.find((one) => one.name === name)!;
  return command.run(params, {
    ledger: () => Promise.resolve(ledger),
    read: (path) => Promise.resolve(NOTES[path] ?? null),
    today: () => TODAY,
  });
}

const agenda = (params?: CliParams) => run("mentorship:agenda", params);
const records = (params?: CliParams) => run("mentorship:records", params);

describe("mentorship:agenda", () => {
  it("is for today, as text, unless it is told otherwise", async () => {
    expect(await agenda()).toMatch(/^Agenda for 2026-11-22\n/);
    expect(JSON.parse(await agenda({ format: "json" }))).toEqual(agendaJson(ledger, { date: TODAY }));
  });

  it("takes a day, days and a mentor", async () => {
    const all = JSON.parse(await agenda({ format: "json", date: "2026-12-01" })) as {
      date: string;
      rows: unknown[];
    };
    expect(all.date).toBe("2026-12-01");
    const few = JSON.parse(await agenda({ format: "json", days: "0" })) as { rows: unknown[] };
    expect(few).toEqual(agendaJson(ledger, { date: TODAY, days: 0 }));
    expect(few.rows.length).toBeLessThan(all.rows.length);
    const mentorPaths = [mentorAt(ledger).path];
    expect(JSON.parse(await agenda({ format: "json", mentor: "amara OSEI" }))).toEqual(
      agendaJson(ledger, { date: TODAY, mentorPaths }),
    );
  });

  it.each([
    [{ date: "tomorrow" }, '"tomorrow" is no date. Write date=YYYY-MM-DD, such as date=2026-11-22.'],
    [{ date: "2026-02-30" }, '"2026-02-30" is no date'],
    [{ days: "-1" }, '"-1" is no number of days. Write days=N, such as days=14.'],
    [{ days: "1.5" }, "is no number of days"],
    [{ days: "true" }, "is no number of days"],
    [{ mentor: "Nobody" }, 'There is no mentor called "Nobody".'],
    [{ mentor: "Osei" }, 'There is no mentor called "Osei".'],
    [{ format: "xml" }, '"xml" is no format. Write format=text or format=json.'],
  ])("refuses %j", async (params, message) => {
    await expect(agenda(params)).rejects.toThrow(message);
  });
});

describe("mentorship:records", () => {
  it("gives all records, or those of a kind", async () => {
    expect(JSON.parse(await records({ format: "json" }))).toEqual(recordsJson(ledger, TODAY));
    const goals = JSON.parse(await records({ format: "json", kind: "goal" })) as { kind: string }[];
    expect(goals.map(({ kind }) => kind)).toEqual(["goal"]);
    expect(await records({ kind: "profile" })).toContain("profile Me.md\n  name: Jordan Blake");
  });

  it.each([
    [
      { kind: "letters" },
      '"letters" is no kind of record. The kinds are profile, mentor, meeting, goal, letter, event, contact, milestone, season.',
    ],
    [{ kind: "" }, "is no kind of record"],
    [{ format: "csv" }, "is no format"],
  ])("refuses %j", async (params, message) => {
    await expect(records(params)).rejects.toThrow(message);
  });
});

describe("mentorship:check", () => {
  const check = (params?: CliParams) => run("mentorship:check", params);
  const json = async (params: CliParams) =>
    JSON.parse(await check({ format: "json", ...params })) as Record<string, unknown>[];

  it("gives each finding with its place; identifiers are masked", async () => {
    const found = await json({ path: "Ward.md" });
    expect(found.map(({ rule, line, column, words }) => [rule, line, column, words])).toEqual([
      ["record-number", 3, 14, "4•••••••"],
      ["name", 5, 13, "J••••••••"],
      ["date", 5, 36, "M••••••"],
      ["doubled-words", 6, 7, "the the"],
    ]);
    for (const { start, line } of found as { start: number; line: number }[])
      expect(WARD.slice(0, start).split("\n")).toHaveLength(line);
    expect(found[0]).toMatchObject({ check: "identifiers", tier: "hard" });
    expect(found[0]?.["message"]).toMatch(/\.$/);
    expect(found[3]).toMatchObject({ check: "tone", tier: null, suggestion: "the" });
    expect(JSON.stringify(found.slice(0, 3))).not.toMatch(/48213377|John|Smith|March 3/);
  });

  it("takes a path without .md, and one check alone", async () => {
    expect((await json({ path: "/Ward", check: "tone" })).map(({ rule }) => rule)).toEqual(["doubled-words"]);
  });

  it("says what is missing in messages, and in other notes only if it is asked for", async () => {
    const missing = async (params: CliParams) =>
      (await json(params)).filter((one) => one["check"] === "completeness").map(({ rule }) => rule);
    expect(await missing({ path: "Mail.md" })).toContain("sign-off-missing");
    expect(await missing({ path: "Plain.md" })).toEqual([]);
    expect(await missing({ path: "Plain.md", check: "completeness" })).toContain("sign-off-missing");
  });

  it("prints a line for each finding, and says what nothing found means", async () => {
    const lines = (await check({ path: "Ward" })).split("\n");
    expect(lines[0]).toMatch(/^3:14 {2}Medical record numbers? \(hard\) “4•••••••”: /);
    expect(lines[3]).toMatch(/^6:7 {2}Doubled words “the the”: .+ → “the”$/);
    expect(await check({ path: "Plain" })).toMatch(/does not de-identify/);
    expect(await json({ path: "Plain" })).toEqual([]);
  });

  it.each([
    [{}, "Say which note to check: path=NOTE, such as path=Messages/Update.md."],
    [{ path: "Nowhere" }, 'There is no note "Nowhere".'],
    [
      { path: "Ward", check: "style" },
      '"style" is no check. The checks are identifiers, tone, completeness.',
    ],
    [{ path: "Ward", format: "xml" }, "is no format"],
    [{ path: "Long" }, "over 1 MiB"],
  ])("refuses %j", async (params, message) => {
    await expect(check(params)).rejects.toThrow(message);
  });
});
