/** What thanks are filled with: the deed or the advice, what came of it, and the moments for a card. */
import { describe, expect, it } from "vitest";
import type { MessageContext } from "../../../src/core/messages/context";
import { fillingOf, toldIn } from "../../../src/core/messages/places/places";
import { contextAt } from "../../../src/core/messages/starts";
import { contextOf, ledgerOf, TODAY } from "./vault";

const MENTOR = "People/Amara Osei.md";

const note = (properties: string, body = "") => `---\n${properties}\n---\n${body}`;
const talk = (date: string, body: string, status = "held") => ({
  [`Meetings/${date} Osei.md`]: note(
    `type: meeting\nmentors: "[[Amara Osei]]"\ndate: ${date}\nstatus: ${status}`,
    body,
  ),
});

/** A message to the mentor that starts from a note, or from a line of it. */
function from(
  files: Readonly<Record<string, string>>,
  { path = MENTOR, line = "" }: { path?: string; line?: string } = {},
): MessageContext {
  const ledger = ledgerOf({ [MENTOR]: note("type: mentor"), ...files });
  const record = ledger.records.find((one) => one.path === path)!;
  const entry = line === "" ? null : record.entries.find(({ text }) => text.includes(line))!;
  return contextAt({ record, entry, mentors: contextOf(ledger).mentors }, { ledger, today: TODAY });
}

const filled = (name: string, context: MessageContext) =>
  (fillingOf([name], context) as Record<string, string>)[name];

describe("thanks for a meeting", () => {
  const advice = "## Advice\n- [?] Be clearer\n- [-] Never mind\n- [ ] Read aloud\n";
  const applied = `${advice}- [/] Ask the pharmacist [applied:: 2026-11-01] [evidence:: we caught an error.]\n`;

  it("are for advice that is clear, and first for what came to something", () => {
    const path = "Meetings/2026-10-15 Osei.md";
    expect(filled("act", from(talk("2026-10-15", advice), { path }))).toBe("your advice: Read aloud");
    const context = from(talk("2026-10-15", applied), { path });
    expect(fillingOf(["act", "change"], context)).toEqual({
      act: "your advice: Ask the pharmacist",
      change: "we caught an error",
    });
    expect(toldIn(undefined, { names: ["change"], context })).toMatchObject([{ act: "mark-told" }]);
  });

  it("start from a mentor with the last meeting held", () => {
    const files = { ...talk("2026-10-15", applied), ...talk("2026-11-20", "## Advice\n- Sleep\n") };
    expect(filled("act", from(files))).toBe("your advice: Sleep");
    expect(filled("change", from(files))).toBeUndefined();
  });

  it("tell nothing anew that was told", () => {
    const told = "## Advice\n- [x] Ask [told:: 2026-11-03] [evidence:: it helped]\n";
    const context = from(talk("2026-10-15", told));
    expect(filled("change", context)).toBe("it helped");
    expect(toldIn(undefined, { names: ["change"], context })).toEqual([]);
  });
});

describe("thanks for what a mentor did", () => {
  const mentor = (line: string) => ({
    [MENTOR]: note("type: mentor", `## Advocacy\n- 2026-11-16 ${line}\n`),
    "People/Lena Varga.md": note(`type: contact\nname: Dr. Lena Varga\nintroduced_by: "[[Amara Osei]]"`),
  });
  const about = (line: string) => from(mentor(line), { line: line.slice(0, 8) });

  it.each([
    ["Nominated me for the prize", "you nominated me for the prize"],
    ["Dr. Varga was called for me", "Dr. Varga was called for me"],
    ["A letter to the director", "A letter to the director"],
  ])("%s reads as %s", (line, act) => {
    expect(filled("act", about(line))).toBe(act);
  });

  it.each([
    "She nominated me for the prize",
    "Their word to the director",
    "Dr. Osei's call to the director",
    "Amara spoke up for me",
    "**Amara Osei** wrote to them",
  ])("leave open what would read wrong to the mentor: %s", (line) => {
    expect(filled("act", about(line))).toBeUndefined();
  });

  it.each(["Introduced me to [[Lena Varga]]", "An introduction to [[Lena Varga]]"])(
    "do not claim that a word was said for one where the line is: %s",
    (line) => {
      expect(filled("spoken_to", about(line))).toBeUndefined();
    },
  );

  it("name the contact to whom it was said, and what came of it", () => {
    const context = about(
      "Recommended me to [[Lena Varga]], as [[Amara Osei]] does [outcome:: I start in May]",
    );
    expect(fillingOf(["spoken_to", "change"], context)).toEqual({
      spoken_to: "Dr. Lena Varga",
      change: "I start in May",
    });
    expect(toldIn("… I start in May", { names: ["change"], context })).toMatchObject([{ act: "mark-told" }]);
    expect(toldIn("Thank you", { names: ["change"], context })).toEqual([]);
  });
});

describe("a card by hand", () => {
  const end = (kind: string) =>
    from(
      { "M.md": note(`type: milestone\ndate: 2026-11-19\nkind: ${kind}\nshare_with: "[[Amara Osei]]"`) },
      { path: "M.md" },
    );

  it.each([
    ["rotation-end", "the end of my rotation"],
    ["project-end", "the end of our project"],
    ["cycle-end", "the end of my season of applications"],
    ["award", "M"],
  ])("at a milestone of the kind %s says: %s", (kind, words) => {
    expect(filled("occasion", end(kind))).toBe(words);
  });

  it("tells the newest two moments that the mentor saw, none that speaks of the mentor as of somebody else", () => {
    const seen = `## Evidence
- 2026-09-01 Led the [[Sepsis audit|audit]] meeting
- 2026-10-01 Found the missing 12 charts.
- 2026-10-08 Presented, and she said so to the team
- 2026-11-30 Still to come
`;
    const one = "## Evidence\n- Held the line\n";
    const files = { [MENTOR]: note("type: mentor", seen), ...talk("2026-10-02", one) };
    expect(filled("moments", from(files))).toBe("- Held the line\n- Found the missing 12 charts");
    const older = { [MENTOR]: note("type: mentor", seen.replace("Found", "Her idea: found")) };
    expect(filled("moments", from(older))).toBe("- Led the audit meeting");
  });

  it("tells the last two talks where nothing is noted, and asks where there were none", () => {
    const files = {
      ...talk("2026-08-01", ""),
      ...talk("2026-10-02", ""),
      ...talk("2026-11-20", ""),
      ...talk("2026-12-04", "", "planned"),
    };
    expect(filled("moments", from(files))).toBe(
      "- our talk on Friday, November 20\n- our talk on Friday, October 2",
    );
    expect(filled("moments", from({}))).toBeUndefined();
  });
});
