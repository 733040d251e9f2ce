import { describe, expect, it } from "vitest";
import { recordAt } from "../../../src/core/ledger/record-at";
import { templateOf, type TemplateId } from "../../../src/core/messages/catalogue";
import { fittingFirst, isFitting } from "../../../src/core/messages/fitting";
import { sayStart, startsAnywhere, startsIn } from "../../../src/core/messages/starts";
import { ledgerOf, TODAY } from "./vault";

const MENTOR = { "People/Amara Osei.md": "---\ntype: mentor\n---\n" };
const meeting = (date: string, more = "", body = "") =>
  `---\ntype: meeting\nmentors: "[[Amara Osei]]"\ndate: ${date}\n${more}---\n${body}`;
const letter = (more: string) =>
  `---\ntype: letter\nmentors: "[[Amara Osei]]"\ndeadline: 2026-12-20\n${more}---\n`;

function listOf(id: TemplateId, files: Readonly<Record<string, string>>): string[] {
  const moment = { ledger: ledgerOf({ ...MENTOR, ...files }), today: TODAY };
  return fittingFirst(id, startsAnywhere(templateOf(id), moment), moment).map((start) =>
    sayStart(start, moment),
  );
}

describe("what a message could start from", () => {
  const MEETINGS = {
    "Yesterday.md": meeting("2026-11-21", "status: held\n"),
    "Next.md": meeting("2026-12-04"),
    "Called off.md": meeting("2026-11-23", "status: cancelled\n"),
  };

  it.each([
    ["T1", "Amara Osei, Dec 4"],
    ["T30", "Amara Osei, Dec 4"],
    ["T11", "Amara Osei, Nov 21"],
  ] as const)("%s begins with the meeting that it fits", (id, first) => {
    expect(listOf(id, MEETINGS)[0]).toBe(first);
    expect(listOf(id, MEETINGS)).toHaveLength(3);
  });

  it("puts the advice first that the message is true of", () => {
    const body =
      "## Advice\n- [?] Be present\n- Read more\n- [/] Slow down [confirmed:: 2026-11-02] [applied:: 2026-11-10]\n";
    const files = { "M.md": meeting("2026-11-20", "status: held\n", body) };
    const first = (id: TemplateId) => listOf(id, files)[0]?.split(",")[0];
    expect((["T5", "T10", "T15", "T8", "T9"] as const).map(first)).toEqual([
      ...["Slow down", "Slow down", "Slow down"],
      ...["Read more", "Be present"],
    ]);
  });

  it("puts the letter first that has come as far as the message is about", () => {
    const files = {
      "A.md": letter("destination: A\n"),
      "B.md": letter("destination: B\nasked: 2026-10-01\nanswered: 2026-10-02\nanswer: yes\n"),
      "C.md": letter(
        "destination: C\nasked: 2026-10-01\nanswered: 2026-10-02\nanswer: yes\npacket_sent: 2026-10-03\nsubmitted: 2026-11-01\n",
      ),
    };
    const first = (id: TemplateId) => listOf(id, files)[0]?.charAt(0);
    expect((["T22", "T23", "T26"] as const).map(first)).toEqual(["A", "B", "C"]);
  });

  it("says of the only line of a note whether the message fits it", () => {
    const files = { "M.md": meeting("2026-11-20", "status: held\n", "## Advice\n- Read more\n") };
    const moment = { ledger: ledgerOf({ ...MENTOR, ...files }), today: TODAY };
    const [only] = startsIn(templateOf("T5"), moment, recordAt(moment.ledger, "M.md")!);
    expect([
      isFitting("T5", only!, moment),
      isFitting("T8", only!, moment),
      isFitting("own", only!, moment),
    ]).toEqual([false, true, true]);
  });
});
