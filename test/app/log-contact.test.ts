/** Logging a contact by hand: the line is a contact, whatever it was about. */
import { expect, it } from "vitest";
import { logContact } from "../../src/app/acts/log-contact";
import type { CalendarDate } from "../../src/core/calendar/calendar-date";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { FakeTasks } from "../fakes/fakes";
import { readVault } from "../fakes/read-vault";
import { targetOfRecord } from "../../src/app/acts/target";

it("keeps tags and fields of its words as words", () => {
  const day = "2026-11-22" as CalendarDate;
  const read = (text: string) => readVault([{ path: "Osei.md", text }]);
  const before = "---\ntype: mentor\nname: Amara Osei\n---\n";
  const ledger = read(before);
  const context = { today: day, settings: DEFAULT_SETTINGS, ledger, tasks: new FakeTasks() };
  const contact = { day, kind: "call", words: "a [due:: 2026-02-30] #feedback" } as const;
  const made = logContact.plan(targetOfRecord(ledger.records[0]!, ledger), contact, context);
  const result = made!.changes[0]!.edit(before);
  if (!result.ok) throw new Error(result.why);
  expect(result.text).toBe(`${before}\n## Log\n\n- 2026-11-22 call: a due: 2026-02-30 feedback\n`);
  const after = read(result.text);
  expect(after.records[0]!.entries.map(({ kind, ownDate }) => [kind, ownDate])).toEqual([["log", day]]);
  expect(after.problems).toEqual([]);
});
