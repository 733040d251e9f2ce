import { describe, expect, it } from "vitest";
import type { CliParams } from "../../src/commands/cli/cli-command";
import { CLI_COMMANDS } from "../../src/commands/cli/cli-commands";
import { agendaJson } from "../../src/core/agenda/agenda-json";
import { recordsJson } from "../../src/core/ledger/records-json";
import { ledgerOf, mentorAt, TODAY } from "../core/messages/vault";

const ledger = ledgerOf();

function run(name: string, params: CliParams = {}): Promise<string> {
  const command = CLI_COMMANDS.find((one) => one.name === name)!;
  return command.run(params, { ledger: () => Promise.resolve(ledger), today: () => TODAY });
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
