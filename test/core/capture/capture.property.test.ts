/** Whatever is typed: nothing of it is lost, each line is one line, and no date shifts. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../../src/core/calendar/calendar-date";
import { captureChanges } from "../../../src/core/capture/changes";
import type { CaptureLine } from "../../../src/core/capture/capture";
import { CAPTURE_KINDS } from "../../../src/core/capture/kinds";
import { pastDays } from "../../../src/core/capture/past-day";
import { parseEntryLine } from "../../../src/core/notes/entry-line";
import { readNote } from "../../../src/core/notes/note";
import { ENTRY_TAGS } from "../../../src/core/records/entry";
import { captured, FILES, TODAY } from "./vault";

const PIECES = [
  ..."Dr Osei|osei|Lucia|Varga|@amara|Will|stairwell|rounds|call|e-mail|:|,|;|.|and|then|send abstract|by Fri".split(
    "|",
  ),
  ..."until 12/4|tomorrow|next week|apply to X|she will|promised|for next time|feedback:|evidence:|saw me".split(
    "|",
  ),
  ..."saw her talk|saw their work:|advice|signal:|commitment:|todo:|yesterday|\n|\r\n|\u2028|- [ ]|# |```|%%|[due:: x]".split(
    "|",
  ),
  ..."[[|]]|📅 2026-12-24|#waiting|'s|I'll|e.g.|2026-02-30|Osei and Grace|Nov 20|on Monday|11/20|#advice".split(
    "|",
  ),
];
const typed = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join(" ")),
  },
  {
    weight: 1,
    arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((parts) => parts.join("")),
  },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
);
const as = fc.option(fc.constantFrom(...CAPTURE_KINDS), { nil: null });

/** Runs of letters and digits, in lower case. */
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Words that say whom or of which kind, and those that only join. */
const TAKEN = new Set(
  wordsOf(
    `and then dr osei s lucia amara doc o will varga judit grace okafor lind ferrante diallo from by of for to with next time ask
     feedback evidence advice signal commitment todo saw their work waiting on log`,
  ),
);

const entryTags = (words: string) => parseEntryLine(`- ${words}`).tags.filter((tag) => ENTRY_TAGS.has(tag));

/** A day gone by may stand in a line as its date. */
const withoutDaysHeld = (text: string, lines: readonly CaptureLine[]) =>
  pastDays(text, TODAY)
    .filter(({ date }) => lines.some(({ words }) => words.includes(date)))
    .reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);

describe("any text", () => {
  it("gives lines without a break that together hold every word typed", () => {
    fc.assert(
      fc.property(typed, as, (text, kind) => {
        const { lines } = captured(text, { as: kind });
        for (const { words, heading } of lines) {
          expect(heading).not.toBe("");
          expect(words.split(/[\r\n\u2028\u2029]/)).toHaveLength(1);
          if (heading === "Log") expect(parseEntryLine(`- ${words}`).fields).toEqual([]);
          if (heading === "Log") expect(entryTags(words)).toEqual([]);
        }
        const held = new Set(lines.flatMap(({ words }) => wordsOf(words)));
        expect(
          wordsOf(withoutDaysHeld(text, lines)).filter((word) => !held.has(word) && !TAKEN.has(word)),
        ).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it("is written as it was shown, and read as one entry a line", () => {
    fc.assert(
      fc.property(typed, as, (text, kind) => {
        const shown = captured(text, { as: kind, chosen: "People/Amara Osei.md" });
        const [change] = captureChanges(shown);
        const before = FILES["People/Amara Osei.md"]!;
        const result = change?.edit(before) ?? { ok: true, text: before };
        if (!result.ok) throw new Error(result.why);
        const items = readNote("People/Amara Osei.md", result.text).items;
        expect(items).toHaveLength(
          new Set(shown.lines.map((line) => line.heading + (line.sign ?? "") + line.words.trim())).size,
        );
        expect(result.text.startsWith(before)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it("shifts no date: the day after tells of days one later", () => {
    const days = fc.integer({ min: 0, max: 800 }).map((count) => addDays(TODAY, count));
    const cases = fc.constantFrom(
      ["tomorrow", 1],
      ["today", 0],
      ["in two weeks", 14],
      ["in 3 days", 3],
    ) as fc.Arbitrary<[string, number]>;
    fc.assert(
      fc.property(days, cases, (today, [words, count]) => {
        const { lines } = captured(`Osei hallway: send it ${words}`, {}, today);
        expect(lines[0]!.words.startsWith(`${today} in person: `)).toBe(true);
        expect(lines[1]!.words.endsWith(`📅 ${addDays(today, count)}`)).toBe(true);
        expect(captured("Osei rounds yesterday: hi", {}, today).lines[0]!.words.slice(0, 10)).toBe(
          addDays(today, -1),
        );
      }),
      { numRuns: 100 },
    );
  });

  it("leaves dates that were typed as they are", () => {
    const days = fc.integer({ min: 0, max: 4000 }).map((count) => addDays(TODAY, count));
    fc.assert(
      fc.property(days, (date) => {
        expect(captured(`Osei hallway: send it by ${date}`).lines[1]!.words).toBe(`Send it 📅 ${date}`);
      }),
      { numRuns: 100 },
    );
  });
});
