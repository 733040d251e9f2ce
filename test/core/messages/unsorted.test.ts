import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../../src/core/calendar/calendar-date";
import { closingEdits, type Closing } from "../../../src/core/messages/close-meeting";
import {
  MOST_UNSORTED,
  SORTS,
  sortingOf,
  unsortedLines,
  type Sort,
} from "../../../src/core/messages/unsorted";
import { inTurn } from "../../../src/core/notes/edit/edit";
import { sortLine } from "../../../src/core/notes/edit/sort-line";
import { readNote } from "../../../src/core/notes/note";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { ledgerOf } from "./vault";

const PATH = "Meetings/2026-11-20 Osei.md";
const HEAD = '---\ntype: meeting\nmentors: "[[Amara Osei]]"\ndate: 2026-11-20\nstatus: planned # hers\n---\n';
const MENTOR = { "People/Amara Osei.md": "---\ntype: mentor\n---\n" };
const day = (text: string) => text as CalendarDate;

const found = (body: string) => unsortedLines({ path: PATH, text: HEAD + body }, DEFAULT_SETTINGS);
const words = (body: string) => found(body).map((line) => line.words);

/** The note's body after its lines were sorted by what they begin with. */
function sorted(body: string, sorts: Readonly<Record<string, Sort>>, due: string | null = null): string {
  const lines = found(body).flatMap((line) => {
    const as = Object.entries(sorts).find(([start]) => line.words.startsWith(start))?.[1];
    return as ? [{ line, as, due: due === null ? null : day(due) }] : [];
  });
  return closed(body, { sorted: lines }).replace(HEAD.replace("planned", "held"), "");
}

function meetingOf(body: string) {
  return ledgerOf({ ...MENTOR, [PATH]: HEAD + body }).meetings[0]!;
}

function closed(body: string, more: Partial<Closing>): string {
  const closing: Closing = {
    ...{ status: "held", arrived: null, overran: null, important: false, sorted: [], reflection: "" },
    ...more,
  };
  const result = inTurn(...closingEdits(meetingOf(body), closing))(HEAD + body);
  return result.ok ? result.text : `refused: ${result.why}`;
}

describe("the lines that nobody has sorted", () => {
  it("are items and lines of paragraphs under headings of one's own, and under none", () => {
    const body = `Coffee first.

## Notes
Talks are too long
  and the slides too full
- Send the abstract
  - to her assistant
* [ ] a task is a follow-up already
- tagged #advice

### More
1. Dr. Varga would read it

## My heading
Last one`;
    expect(words(body)).toEqual([
      "Coffee first.",
      "Talks are too long",
      "and the slides too full",
      "Send the abstract",
      "to her assistant",
      "Dr. Varga would read it",
      "Last one",
    ]);
  });

  it("are no more than somebody would sort at once", () => {
    const spoken = Array.from({ length: 200 }, (_, place) => `word for word ${String(place)}`);
    expect(found(spoken.join("\n"))).toHaveLength(MOST_UNSORTED);
  });

  it("are none of what has its place: known sections, the checklist, code, comments, tables", () => {
    const body = `## Looking back
- Last time: [[x]]
Words there
## Questions
- Why?
## On the day
> [!check]- Be there
> - [ ] early
## Notes
> quoted
\`\`\`
- code
\`\`\`
%%
- hidden
%%
| a | b |
|---|---|
![[figure.png]]
key:: value
[^1]: note
- [ ] Follow up
  - its detail
#tag
## Feedback:
Said in between
- [ ] f
### Below it
- g
## Reflection
My own words
`;
    expect(words(body)).toEqual([]);
  });
});

describe("sorting a line", () => {
  it("adds the tag and the checkbox of its kind in place", () => {
    const body =
      "## Notes\n- Send the abstract\n- Slides too full  ^block\n* saw me lead rounds\n- reads it\n";
    const now = sorted(body, {
      Send: "follow-up",
      Slides: "feedback",
      saw: "evidence",
      reads: "waiting",
    });
    expect(now).toBe(
      "## Notes\n- [ ] Send the abstract\n- [ ] Slides too full #feedback  ^block\n* saw me lead rounds #evidence\n- [ ] reads it #waiting [asked:: 2026-11-20]\n",
    );
  });

  it("gives follow-ups and commitments their day, and nothing else one", () => {
    const body = "## Notes\n- a\n- b\n- c\n";
    expect(sorted(body, { a: "follow-up", b: "commitment", c: "advice" }, "2026-12-04")).toBe(
      "## Notes\n- [ ] a 📅 2026-12-04\n- [ ] b #commitment 📅 2026-12-04\n- [ ] c #advice\n",
    );
  });

  it("makes items of lines of one paragraph, whichever, and leaves the others", () => {
    const body = "## Notes\r\none\r\n  two\r\nthree\r\nfour\r\n\r\nfive";
    expect(sorted(body, { one: "feedback", two: "follow-up", four: "advice", five: "evidence" })).toBe(
      "## Notes\r\n- [ ] one #feedback\r\n- [ ] two\r\nthree\r\n- [ ] four #advice\r\n\r\n- five #evidence",
    );
  });

  it("makes what it says of the line, for every kind", () => {
    for (const as of SORTS)
      for (const body of [
        "- a thing\n",
        "a thing\n",
        "- x\n  - a thing\n",
        "1) a thing\n",
        "para\na thing\n",
      ]) {
        const text = HEAD + sorted(body, { "a thing": as });
        const { entries } = ledgerOf({ ...MENTOR, [PATH]: text }).meetings[0]!;
        const kind = as === "waiting" ? "follow-up" : as;
        expect([body, entries.map((entry) => [entry.kind, entry.text])]).toEqual([body, [[kind, "a thing"]]]);
      }
  });

  it("finds its line by what it says, and refuses where that is gone or there twice", () => {
    const [line] = found("## Notes\nSend it\n");
    const sorting = sortingOf(line!, "feedback", {});
    expect(sortLine("new first line\n\nSend it\n", line!, sorting)).toMatchObject({
      ok: true,
      text: "new first line\n\n- [ ] Send it #feedback\n",
    });
    expect(sortLine("Sent it\n", line!, sorting)).toEqual({ ok: false, why: "gone" });
    expect(sortLine("Send it\n\nSend it\n", line!, sorting)).toEqual({ ok: false, why: "twice" });
    expect(sortLine("---\na: [\n---\nSend it\n", line!, sorting)).toEqual({
      ok: false,
      why: "invalid-frontmatter",
    });
  });

  it("offers no line that could not be sorted", () => {
    expect(words("## Notes\nplain\n    - deep in it\n")).toEqual(["- deep in it"]);
  });
});

describe("sorting lines of any note", () => {
  const LINE = fc.constantFrom(
    ...[
      "",
      "",
      "words",
      "  words",
      "- item",
      "  - nested",
      "* [ ] task",
      "1. one",
      "> quote",
      "## Notes",
      "# Own",
    ],
    ...[
      "```",
      "%%",
      "---",
      "***",
      "text #feedback",
      "- item 📅 2026-12-01 ^id",
      "    deep",
      "\tdeep",
      "| a |",
    ],
  );
  const END = fc.constantFrom("\n", "\r\n");

  it("changes those lines and no other byte, and is read as it was meant", () => {
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 14 }), END, fc.constantFrom(...SORTS), (lines, end, as) => {
        const body = lines.join(end);
        for (const line of found(body)) {
          const sorting = sortingOf(line, as, { due: "2026-12-04", met: day("2026-11-20") });
          const result = sortLine(HEAD + body, line, sorting);
          if (!result.ok) continue;
          const [old, now] = [(HEAD + body).split("\n"), result.text.split("\n")];
          expect(now.filter((_, place) => place !== line.line - 1)).toEqual(
            old.filter((_, place) => place !== line.line - 1),
          );
          expect(now[line.line - 1]).toContain(
            line.written
              .replace(/^(?:[-*+]|\d+[.)]) /, "")
              .trim()
              .split(" ")[0],
          );
          const entries = readNote(PATH, result.text).items.filter(
            (item) => item.lineNumber === line.line - 1,
          );
          expect(entries.map(({ text }) => text)).toEqual([line.words]);
          expect(unsortedLines({ path: PATH, text: result.text }, DEFAULT_SETTINGS)).not.toContainEqual(line);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("closing a meeting", () => {
  it("says what became of it, each in its place", () => {
    const text = closed("## Notes\n- a\n\n## Reflection\n", {
      arrived: "on-time",
      overran: "asked",
      important: true,
      reflection: "Bring the numbers\nnext time",
    });
    const properties = "held # hers\narrived: on-time\noverran: asked\nimportant: true\n";
    expect(text).toBe(
      `${HEAD.replace("planned # hers\n", properties)}## Notes\n- a\n\n## Reflection\n- Bring the numbers next time\n`,
    );
  });

  it("makes the heading where it lacks", () => {
    expect(closed("Words.", { reflection: "Ask sooner" })).toMatch(
      /Words\.\n\n## Reflection\n\n- Ask sooner$/,
    );
  });

  it("asks nothing else of one that was cancelled", () => {
    const [line] = found("- a\n");
    const sortedLines = [{ line: line!, as: "feedback" as const, due: null }];
    expect(
      closed("- a\n", { status: "cancelled", arrived: "late", sorted: sortedLines, reflection: "x" }),
    ).toBe(`${HEAD.replace("planned", "cancelled")}- a\n`);
  });

  it("writes what was important only where that changes", () => {
    const note = readNote(PATH, closed("", { important: false }));
    expect(note.frontmatter).toMatchObject({ data: { status: "held" } });
    expect(closed("", {})).not.toContain("important");
  });
});
