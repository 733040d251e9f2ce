/** What messages that begin, settle, and end working with a mentor are filled with. */
import { describe, expect, it } from "vitest";
import type { MessageContext } from "../../../src/core/messages/context";
import { fillingOf } from "../../../src/core/messages/places/places";
import { contextFor } from "../../../src/core/messages/recipients";
import { addressee } from "../../../src/core/messages/starts";
import { contextOf, ledgerOf } from "./vault";

const MENTOR = "People/Amara Osei.md";
const note = (properties: string, body = "") => `---\n${properties}\n---\n${body}`;

function toMentor(
  properties: string,
  files: Readonly<Record<string, string>> = {},
  body = "",
): MessageContext {
  return contextOf(ledgerOf({ [MENTOR]: note(`type: mentor\n${properties}`, body), ...files }));
}

const filled = (name: string, context: MessageContext) =>
  (fillingOf([name], context) as Record<string, string>)[name];

describe("a first message", () => {
  it.each([
    ["the talk on sepsis.", "the talk on sepsis"],
    ["'[[2026-11-20 Grand rounds]]'", "Grand rounds"],
    ["'[[Rita Varga|Dr. Varga]]'", "Dr. Varga"],
  ])("names what led to the mentor: %s", (written, words) => {
    expect(filled("found", toMentor(`met_through: ${written}`))).toBe(words);
  });

  it("to a contact names who introduced you, and tells all goals", () => {
    const context = toMentor("met_through: a course", {
      "Lena.md": note(`type: contact\nname: Dr. Lena Varga\nintroduced_by: "[[Amara Osei]]"`),
      "G/Shared.md": note(`type: goal\nsuccess: x\nmentors: "[[Amara Osei]]"`),
      "G/Own.md": note("type: goal\nsuccess: x\npriority: 1"),
      "G/Over.md": note("type: goal\nsuccess: x\nstatus: achieved"),
    });
    const to = addressee(context.ledger.contacts[0]!);
    const theirs = contextFor(context, { mentors: [], to });
    expect(fillingOf(["found", "aims"], theirs)).toEqual({ found: "Dr. Osei", aims: "- Own\n- Shared" });
    expect(filled("aims", context)).toBe("- Shared");
  });
});

describe("a proposal for working together", () => {
  it.each([
    ["cadence: 6 weeks", "every 6 weeks"],
    ["cadence: 1 month", "every month"],
    ["status: active", "every 2 months"],
  ])("says how often, from %s", (properties, words) => {
    expect(filled("rhythm", toMentor(properties))).toBe(words);
  });

  it("asks how often with somebody whom nothing is settled with", () => {
    expect(fillingOf(["rhythm", "channel"], toMentor("status: prospect"))).toEqual({});
  });
});

describe("a farewell", () => {
  it("keeps the newest advice that was acted on, and what is still owed, not what is awaited or done", () => {
    const body = `## Advice
- [x] Older [applied:: 2026-03-01] [told:: 2026-03-05]
- [/] Newer [applied:: 2026-09-01]
- [ ] Never tried
## Commitments
- [ ] The handout 📅 2026-12-04
- [x] The table [delivered:: 2026-11-01]
## Follow-ups
- [ ] Return the [[Atlas|book]]
- [ ] Reads my draft #waiting
- [x] Sent the slides
`;
    expect(fillingOf(["lesson", "still_owed"], toMentor("status: active", {}, body))).toEqual({
      lesson: "Newer",
      still_owed: "- The handout (by Friday, December 4, 2026)\n- Return the book",
    });
  });
});

describe("an offer", () => {
  it("names the one project of the mentor, and asks which of several", () => {
    expect(filled("project", toMentor(`projects: "[[P/Sepsis audit|the audit]]"`))).toBe("the audit");
    expect(filled("project", toMentor("projects: [Audit, Guide]"))).toBeUndefined();
    expect(filled("project", toMentor("status: active"))).toBeUndefined();
  });
});
