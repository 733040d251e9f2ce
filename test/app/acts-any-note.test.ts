/** Whatever the note: apart from the line or the property that an act is about, every line stays. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { isOpen } from "../../src/core/records/entry";
import { readNote } from "../../src/core/notes/note";
import type { ActTarget } from "../../src/app/acts/act";
import { performAsked, type AskedRequest } from "../../src/app/acts/perform";
import { targetOfEntry, targetOfRecord } from "../../src/app/acts/target";
import { bodyLines, lineBreaks, notes, pasted, withLineBreaks } from "../core/notes/arbitraries";
import { FakeApp } from "../fakes/fake-app";
import { day } from "../fakes/fakes";

// Many runs, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const RUNS = { numRuns: 100 };
const PATH = "Notes/2026-11-20 one.md";
const OSEI = "People/Amara Osei.md";

type Doing = (row: ActTarget) => AskedRequest;

const ENTRY_ACTS: readonly Doing[] = (
  [
    "mark-confirmed",
    "mark-told",
    "mark-delivered",
    "mark-notified",
    "mark-comments-asked",
    "mark-thanked",
    "tick",
  ] as const
).map((act) => (row) => ({ act, rows: [row], input: undefined }));
const NOTE_ACTS: readonly Doing[] = (
  [
    "mark-told",
    "mark-note-written",
    "mark-asked",
    "mark-packet-sent",
    "mark-submitted",
    "mark-followed-up",
    "mark-reminded",
    "mark-told-to",
  ] as const
).map((act) => (row) => ({ act, rows: [row], input: undefined }));

/** A record's body with every kind of entry, ugly line ends, and any lines around. */
const bodies = fc
  .record({
    kind: fc.constantFrom("meeting", "mentor", "letter", "goal"),
    heading: fc.constantFrom("Feedback", "Advice", "Commitments", "Advocacy", "Follow-ups"),
    lines: bodyLines,
    more: fc.constantFrom(
      "- [?] Slow [confirmed:: ]",
      "* plain (due:: 2026-12-01) ^id",
      "1. [>] x [told:: soon]",
      "- [!] `a` [[Amara Osei]] 📅 2026-12-01",
    ),
    style: lineBreaks,
    bom: fc.constantFrom("", "\uFEFF"),
    end: fc.constantFrom("", "\n", "  "),
  })
  .map(({ kind, heading, lines, more, style, bom, end }) => {
    const front = `---\ntype: ${kind} # a comment\n'mentor':  "[[Amara Osei]]"\ndate: 2026-11-20\n---\n`;
    const body = [`## ${heading}`, more, ...lines].join("\n");
    return bom + withLineBreaks(`${front}${body}${end}`, style);
  });

/** @returns the places of the lines that differ; null where there are more or fewer lines */
function differing(before: string, after: string): number[] | null {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return old.length === now.length ? old.flatMap((line, at) => (line === now[at] ? [] : [at])) : null;
}

/** @returns the lines that were put in at one place; null where that is not all that differs */
function putIn(before: string, after: string): string[] | null {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const at = old.findIndex((line, place) => line !== now[place]);
  const added = now.slice(at, at + now.length - old.length);
  const rest = [...now.slice(0, at), ...now.slice(at + added.length)];
  return at >= 0 && rest.join("\n") === before ? added : null;
}

function start(text: string): FakeApp {
  return new FakeApp({ [OSEI]: "---\ntype: mentor\n---\n", [PATH]: text });
}

describe("an act on a line", () => {
  const any: fc.Arbitrary<Doing> = fc.oneof(
    fc.constantFrom(...ENTRY_ACTS),
    fc
      .record({ act: fc.constantFrom("mark-applied" as const, "set-aside" as const), input: pasted })
      .map(({ act, input }): Doing => (row) => ({ act, rows: [row], input })),
    fc
      .record({ due: fc.constantFrom(null, day("2026-12-24")), scope: pasted })
      .map((input): Doing => (row) => ({ act: "clarify", rows: [row], input })),
  );

  it("changes that line alone or refuses, and undo gives the bytes back", async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(bodies, any, fc.nat(), async (text, doing, pick) => {
        const fake = start(text);
        const { ledger } = fake.snapshot();
        const record = ledger.records.find(({ path }) => path === PATH)!;
        const entry = record.entries[pick % (record.entries.length || 1)];
        fc.pre(entry !== undefined);
        const { outcome } = await performAsked(fake, doing(targetOfEntry(entry, record, ledger)));
        const after = fake.store.text(PATH);
        if (outcome.result !== "done") {
          expect(after).toBe(text);
          return;
        }
        done += 1;
        expect(differing(text, after)).toEqual([entry.line - 1]);
        const [old, now] = [text, after].map((one) => readNote(PATH, one).items);
        expect(now!.map(({ text: words, links, tags }) => [words, links.length, tags])).toEqual(
          old!.map(({ text: words, links, tags }) => [words, links.length, tags]),
        );
        await fake.writer.undo();
        expect(fake.store.text(PATH)).toBe(text);
      }),
      RUNS,
    );
    expect(done).toBeGreaterThan(20);
  });

  it("on many lines at once changes those alone", async () => {
    await fc.assert(
      fc.asyncProperty(bodies, async (text) => {
        const fake = start(text);
        const { ledger } = fake.snapshot();
        const record = ledger.records.find(({ path }) => path === PATH)!;
        const open = record.entries.filter((entry) => isOpen(entry) && !entry.recurs);
        const rows = open.map((entry) => targetOfEntry(entry, record, ledger));
        const outcome = await fake.acts({ act: "snooze", rows, input: day("2026-12-24") });
        if (outcome.result !== "done") return;
        expect(differing(text, fake.store.text(PATH))).toEqual(open.map(({ line }) => line - 1));
        await fake.writer.undo();
        expect(fake.store.text(PATH)).toBe(text);
      }),
      RUNS,
    );
  });
});

describe("an act on a note", () => {
  it("changes its property alone or refuses, and undo gives the bytes back", async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(notes, fc.constantFrom(...NOTE_ACTS), async ({ text }, doing) => {
        const fake = start(text);
        const { ledger } = fake.snapshot();
        const mentor = ledger.mentors.get(OSEI)!;
        // The note need not be a record: what an act changes is named by its path alone.
        const row = { ...targetOfRecord(mentor, ledger), path: PATH };
        const { outcome } = await performAsked(fake, doing(row));
        const after = fake.store.text(PATH);
        if (outcome.result !== "done") {
          expect(after).toBe(text);
          return;
        }
        done += 1;
        expect(putIn(text, after)?.length).toBeOneOf([1, 2]);
        await fake.writer.undo();
        expect(fake.store.text(PATH)).toBe(text);
      }),
      RUNS,
    );
    expect(done).toBeGreaterThan(50);
  });
});
