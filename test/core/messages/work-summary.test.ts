import { describe, expect, it } from "vitest";
import { templateOf } from "../../../src/core/messages/catalogue";
import { linkSummary, workSummary } from "../../../src/core/messages/work-summary";
import { note, sourceOf } from "../dashboard/vault";

const LETTER = note("letter", ['mentors: "[[Amara Osei]]"', "destination: North", "deadline: 2027-01-15"]);
const OTHER = { "People/Li Chen.md": note("mentor", []) };

const FULL = {
  ...OTHER,
  "Transport.md": "x",
  "People/Amara Osei.md": note(
    "mentor",
    ["since: 2025-09-18", 'projects: ["[[Transport]]", a side project]'],
    [
      "## Log",
      "- 2026-11-10 e-mail: hello",
      "## Evidence",
      "- 2026-10-01 led the family meeting",
      "- 2026-05-15 answered 14 questions",
      "- 2027-05-15 99 to come",
      "- [-] 2026-05-16 7 that did not count",
      "## Commitments",
      "- [x] Tables [due:: 2026-01-01] [scope:: two pages.] [delivered:: 2026-09-29]",
      "- [ ] Open work",
      "- [-] Dropped [delivered:: 2026-01-01]",
      "- [x] For [[Li Chen]] ✅ 2026-01-02",
      "## Advocacy",
      "- 2026-05-01 nominated me 1st",
    ].join("\n"),
  ),
  "Meetings/First.md": note("meeting", ["mentors: Amara Osei", "date: 2026-03-02", "status: held"]),
  "Meetings/Last.md": note(
    "meeting",
    ["mentors: Amara Osei", "date: 2026-06-01", "status: held"],
    [
      "## Feedback",
      "- [/] Slow down [applied:: 2026-07-01] [evidence:: it was clearer]",
      "- [x] Say the point first [applied:: 2026-08-01]",
      "- [ ] Not yet [confirmed:: 2026-06-02]",
      "- [-] Set aside [applied:: 2026-08-01]",
    ].join("\n"),
  ),
  "Meetings/Off.md": note(
    "meeting",
    ["mentors: Amara Osei", "date: 2026-06-02", "status: cancelled"],
    "## Commitments\n- [x] Never met\n",
  ),
  "Milestones/2026-10-16 End of surgery.md": note("milestone", [
    "kind: rotation-end",
    "share_with: Amara Osei",
  ]),
  "Milestones/2026-10-17 End.md": note("milestone", ["kind: rotation-end", "share_with: Li Chen"]),
  "Letters/North.md": LETTER,
};

function summaryOf(files: Readonly<Record<string, string>>) {
  const { ledger, today } = sourceOf(files);
  return workSummary(ledger.letters[0]!, templateOf("T24"), { ledger, today });
}

describe("the summary of the work together", () => {
  it("holds what the notes say of the work with this mentor, each line with its note", () => {
    const made = summaryOf(FULL);
    expect(made?.name).toBe("2026-11-22 Our work together Osei");
    expect(made?.text).toBe(`---
date: 2026-11-22
template: T24
mentors:
  - "[[Amara Osei]]"
---

We have worked together from September 18, 2025 to November 10, 2026.

## Moments that you saw

- answered 14 questions (May 15, 2026, [[Amara Osei]])
- led the family meeting (October 1, 2026, [[Amara Osei]])

## Projects and rotations

- [[Transport]]
- a side project
- End of surgery (October 16, 2026, [[2026-10-16 End of surgery]])

## Work that I handed over

- Tables: two pages (September 29, 2026, [[Amara Osei]])

## Advice and feedback that I used

- Say the point first (August 1, 2026, [[Last]])
- Slow down. What came of it: it was clearer (July 1, 2026, [[Last]])

## Meetings

- 2 meetings, the first on [[First|March 2, 2026]], the last on [[Last|June 1, 2026]]
`);
  });

  it("leaves out what there is nothing of", () => {
    const mentor = note("mentor", [], "## Evidence\n- found 3 doubled rows\n");
    const made = summaryOf({ "People/Amara Osei.md": mentor, "Letters/North.md": LETTER });
    expect(made?.text.split("---\n\n")[1]).toBe(
      "## Moments that you saw\n\n- found 3 doubled rows ([[Amara Osei]])\n",
    );
  });

  it("is none where the notes say nothing", () => {
    expect(summaryOf({ "People/Amara Osei.md": note("mentor", []), "Letters/North.md": LETTER })).toBeNull();
  });
});

describe("the packet's line", () => {
  const linked = (packet: string) => {
    const text = `${LETTER}${packet}`;
    const { ledger } = sourceOf({ ...OTHER, "Letters/North.md": text });
    const path = "Letters/Our work together.md";
    const edit = linkSummary(ledger.letters[0]!, { path, ledger, sign: "x" })(text);
    return edit.ok ? edit.text.slice(LETTER.length) : edit.why;
  };

  it.each([
    ["- [ ] Summary of our work together", "- [x] Summary of our work together: [[Our work together]]"],
    ["* What we did together:  ^a1", "* [x] What we did together: [[Our work together]]  ^a1"],
    ["- [x] Summary: [[Old|it]], one page", "- [x] Summary: [[Our work together]], one page"],
    [
      "1. [/] Our work together #big ⏫ 📅 2026-12-01",
      "1. [x] Our work together: [[Our work together]] #big ⏫ 📅 2026-12-01",
    ],
    ["- [ ] Together [due:: 2026-12-01]", "- [x] Together: [[Our work together]] [due:: 2026-12-01]"],
  ])("%s becomes %s, and nothing else changes", (before, after) => {
    const packet = (line: string) => `\n## Packet\r\n\r\n- [ ] CV  \r\n${line}\r\n- [ ] Photo\r\n\r\nText`;
    expect(linked(packet(before))).toBe(packet(after));
  });

  it("is added where the note has none, with the heading if need be", () => {
    expect(linked("\n## Packet\n\n- [ ] CV\n")).toBe(
      "\n## Packet\n\n- [ ] CV\n- [x] Summary of our work together: [[Our work together]]\n",
    );
    expect(linked("\nText\n")).toContain("## Packet\n\n- [x] Summary of our work together: [[");
  });

  it("is refused where it is no longer there", () => {
    const text = `${LETTER}\n## Packet\n\n- [ ] Summary of our work together\n`;
    const { ledger } = sourceOf({ "Letters/North.md": text });
    const edit = linkSummary(ledger.letters[0]!, { path: "Letters/X.md", ledger, sign: "x" });
    expect(edit(LETTER)).toEqual({ ok: false, why: "gone" });
  });
});
