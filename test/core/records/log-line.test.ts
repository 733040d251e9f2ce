/** Whatever a contact was about: its line in the Log tells of a contact, and of nothing else. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../../src/core/calendar/calendar-date";
import { readNote } from "../../../src/core/notes/note";
import { insertLine } from "../../../src/core/notes/edit/insert-line";
import { CONTACT_KINDS } from "../../../src/core/records/contact-words";
import { readEntries } from "../../../src/core/records/entry";
import { isLoggedContact, logWords } from "../../../src/core/records/log-line";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";

const DAY = "2026-11-22" as CalendarDate;
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const about = (words: string) => logWords({ day: DAY, kind: "call", words });

describe("the words of a line of the Log", () => {
  it.each([
    ["", "2026-11-22 call"],
    ["hello", "2026-11-22 call: hello"],
    ["a [due:: 2026-02-30] #feedback", "2026-11-22 call: a due: 2026-02-30 feedback"],
    ['she said "good work" #Advice', '2026-11-22 call: she said "good work" Advice'],
    ["send draft 📅 2026-02-30", "2026-11-22 call: send draft due: 2026-02-30"],
    ["send it @due(2026-12-04), then rest", "2026-11-22 call: send it due: 2026-12-04, then rest"],
    ["(Room::4) ✅2026-11-20", "2026-11-22 call: Room: 4 completion: 2026-11-20"],
    ["[a:: [due:: x]](b:: y)#waiting", "2026-11-22 call: a: due: x b: y#waiting"],
    ["[[N]]#waiting, `x`#feedback", "2026-11-22 call: [[N]]waiting, `x`feedback"],
    ["each 🔁 every week", "2026-11-22 call: each every week"],
    [
      "kept: #sepsis #feedback/x a#feedback [[Note#advice]] `[due:: x]` 📅 soon",
      "2026-11-22 call: kept: #sepsis #feedback/x a#feedback [[Note#advice]] `[due:: x]` 📅 soon",
    ],
  ])("%s", (words, line) => {
    expect(about(words)).toBe(line);
  });

  it("are those of a contact without fields, and hold every word", () => {
    const pieces =
      "a|b|[due:: 2026-02-30]|(told:: x|)|[|]|::|#feedback|#Advice|#follow-up|#waiting|#commitment|#evidence|" +
      "#advocacy|#signal|📅 2026-02-30|📅|🗓️2026-1|⏳ 1|🛫|✅ 5|❌9|➕ 3|@due(x)|@due(|🔁 every day|`|``|%%|<!--|-->|" +
      "[[N]]|[[N|#|](x)|🔺|^b| ";
    const typed = fc.array(fc.constantFrom(...pieces.split("|"), "|"), { maxLength: 12 });
    fc.assert(
      fc.property(typed, fc.constantFrom("", " "), fc.constantFrom(...CONTACT_KINDS), (parts, gap, kind) => {
        const words = parts.join(gap);
        const line = logWords({ day: DAY, kind, words });
        const held = new Set(wordsOf(line));
        expect(wordsOf(words).filter((word) => !held.has(word))).toEqual([]);
        const heading = { heading: "Log", isHeading: (one: string) => one === "Log" };
        const made = insertLine("# Dr. Osei\n", { ...heading, words: line });
        if (!made.ok) return;
        const note = readNote("Osei.md", made.text);
        const { entries, problems } = readEntries(note, "mentor", DEFAULT_SETTINGS.words.headings);
        expect(problems).toEqual([]);
        expect(entries.map((entry) => [isLoggedContact(entry), entry.fields.size, entry.recurs])).toEqual([
          [true, 0, false],
        ]);
        expect(note.items[0]?.fields).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
