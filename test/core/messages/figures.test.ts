/** Own figures about working with a mentor: each counted as elsewhere, and with the notes that it comes from. */
import { describe, expect, it } from "vitest";
import { sayFigures } from "../../../src/core/messages/figures";
import { contextOf, ledgerOf } from "./vault";

const note = (properties: string, body = "") => `---\n${properties}\n---\n${body}`;
const meeting = (date: string, more = "", body = "") =>
  note(`type: meeting\nmentors: "[[Amara Osei]]"\ndate: ${date}\nstatus: held${more}`, body);

function figuresOf(files: Readonly<Record<string, string>>, mentor = note("type: mentor")): string[] {
  const ledger = ledgerOf({ "People/Amara Osei.md": mentor, ...files });
  return sayFigures(contextOf(ledger))?.split("\n") ?? [];
}

const MEETINGS = {
  "M/2026-09-01 Osei.md": meeting("2026-09-01"),
  "M/2026-10-01 Osei.md": meeting("2026-10-01", "\nmoved:\n  - 2026-09-20, asked 2026-09-19, by me"),
  "M/2026-11-20 Osei.md": meeting("2026-11-20", "\nmoved:\n  - 2026-11-10, asked 2026-11-02, by mentor"),
};

describe("own figures about working with a mentor", () => {
  it("are none where the notes tell nothing", () => {
    expect(figuresOf({})).toEqual([]);
  });

  it("tell the last contact, the usual gap, and the meetings with who moved them", () => {
    expect(figuresOf(MEETINGS)).toEqual([
      "- Last in touch: Nov 20, 2 days ago. Source: [[2026-11-20 Osei]].",
      "- Usual gap between contacts: 50 days, the middle one of 2; you mean to be in touch every 2 months. Source: [[2026-11-20 Osei]], [[2026-10-01 Osei]], [[2026-09-01 Osei]].",
      "- Meetings held: 3; moved by you: 1; moved by them: 1. Source: [[2026-11-20 Osei]], [[2026-10-01 Osei]], [[2026-09-01 Osei]].",
    ]);
  });

  it.each([
    ["a Log line", { mentor: "## Log\n- 2026-11-01 call: hello\n" }, "Source: [[Amara Osei]]."],
    [
      "a ticked line of a record",
      { "G.md": note("type: goal\nsuccess: x", "- [x] Ask [[Amara Osei]] ✅ 2026-11-01\n") },
      "Source: [[G]].",
    ],
    [
      "a ticked line of another note",
      { "Daily.md": "- [x] Ask [[Amara Osei]] ✅ 2026-11-01\n" },
      "Source: a ticked line.",
    ],
  ])(
    "name the note of a contact that stands in %s",
    (_, { mentor = "", ...files }: Record<string, string>, source) => {
      expect(figuresOf(files, note("type: mentor", mentor))[0]).toBe(
        `- Last in touch: Nov 1, 3 weeks ago. ${source}`,
      );
    },
  );

  it("count asks, and what was given back with the thanks among it, as the balance does", () => {
    const letter = (asked: string, more = "") =>
      note(
        `type: letter\nmentors: "[[Amara Osei]]"\ndestination: the grant\ndeadline: 2026-12-04\nasked: ${asked}${more}`,
      );
    const lines = figuresOf({
      "L/1.md": letter("2026-05-01"),
      "L/2.md": letter("2026-06-01"),
      "L/3.md": letter("2026-07-01"),
      "L/4.md": letter("2026-08-01", "\nthanked: 2026-09-02\nsubmitted: 2026-09-01\ntold: 2026-10-03"),
    });
    expect(lines).toEqual([
      "- What you asked for: 4; the last on Aug 1, “Asked for a letter: the grant”. Source: [[4]], [[3]], [[2]], and 1 more note.",
      "- Thanks, news, offers, and finished work from you: 2, with 1 of thanks among them; the last on Oct 3, “Told how it went: the grant”. Source: [[4]].",
    ]);
  });

  it("count the work handed in and late, and the feedback that was closed", () => {
    const body = `## Commitments
- [ ] Late still 📅 2026-11-01
- [ ] In time 📅 2026-12-01
- [x] Came late 📅 2026-10-01 [delivered:: 2026-10-05]
- [x] Done, on a day unknown 📅 2026-10-01
- [-] Never mind
## Feedback
- [x] Speak up [told:: 2026-11-01]
- [-] Set aside
- [>] Stands elsewhere
- [ ] Still open
`;
    const lines = figuresOf({ "M/2026-09-01 Osei.md": meeting("2026-09-01", "", body) });
    expect(lines.filter((line) => /^- (Work|Feedback)/.test(line))).toEqual([
      "- Work you took on: 2 of 4 pieces handed in; late: 2. Source: [[2026-09-01 Osei]].",
      "- Feedback and advice: 2 of 3 pieces reported back or set aside. Source: [[2026-09-01 Osei]].",
    ]);
  });

  it("leave out what is still to come", () => {
    expect(figuresOf({ "M/2026-12-20 Osei.md": meeting("2026-12-20") })).toEqual([]);
  });
});
