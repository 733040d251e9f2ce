/** What a letter's note fills in the messages about it. */
import { describe, expect, it } from "vitest";
import { templateOf } from "../../../src/core/messages/catalogue";
import { fillTemplate } from "../../../src/core/messages/fill";
import { fillingOf } from "../../../src/core/messages/places/places";
import { contextAt } from "../../../src/core/messages/starts";
import { note, sourceOf } from "../dashboard/vault";

const NAMES = ["hand_in", "waiver", "letter_days_left", "packet_parts", "outcome_result"];

function filled(properties: readonly string[], packet: readonly string[] = [], names = NAMES) {
  const body = packet.length === 0 ? "" : `\n## Packet\n\n${packet.join("\n")}\n`;
  const { ledger, today } = sourceOf({
    "People/Amara Osei.md": note("mentor", []),
    "Letters/Letter Osei.md": note("letter", ["mentors: Amara Osei", ...properties], body),
  });
  const [letter] = ledger.letters;
  const context = contextAt(
    { record: letter!, entry: null, mentors: ledger.mentorsOf(letter!) },
    { ledger, today },
  );
  return fillingOf(names, context);
}

const DUE = "deadline: 2027-01-15";

describe("a letter's places", () => {
  it.each([
    ["system: ERAS", "through ERAS"],
    ["system: SF Match\nletter_id: '0042'", "through SF Match, letter ID 0042"],
    ["system: Direct\ndestination: '[[North]]'", "directly to North"],
    ["system: directly", "directly"],
    ["letter_id: '0042'", undefined],
  ])("of the way it is handed in: %s", (properties, words) => {
    expect(filled(["deadline: 2027-01-15", properties]).hand_in).toBe(words);
  });

  it.each([
    ["yes", "I have waived my right to read the letter"],
    ["no", "I have not waived my right to read the letter"],
    ["undecided", undefined],
  ])("of the right to read it: %s", (waived, words) => {
    expect(filled(["deadline: 2027-01-15", `waived: ${waived}`]).waiver).toBe(words);
  });

  it.each([
    ["2026-11-24", "2 days"],
    ["2026-11-23", "1 day"],
    ["2026-11-22", undefined],
    ["2026-11-01", undefined],
  ])("of the days left until %s", (deadline, words) => {
    expect(filled([`deadline: ${deadline}`]).letter_days_left).toBe(words);
  });

  it("of what is sent along: what is ready, in the note's words, without the instructions and the files' names", () => {
    const packet = [
      "- [x] My CV.",
      "- [ ] Statement",
      "- [x] Summary of our work together: [[2026-11-22 Our work together Osei]]",
      "- [x] Instructions and deadline",
      "- [x] [[Transcript]]",
    ];
    expect(filled(["deadline: 2027-01-15"], packet).packet_parts).toBe(
      "- My CV\n- Summary of our work together\n- Transcript",
    );
    expect(filled(["deadline: 2027-01-15"], ["- [ ] CV"]).packet_parts).toBeUndefined();
  });

  it("of what came of it", () => {
    expect(filled(["deadline: 2027-01-15", "outcome: '[[North]] said yes.'"]).outcome_result).toContain(
      "said yes",
    );
    expect(filled(["deadline: 2027-01-15"]).outcome_result).toBeUndefined();
  });

  it.each([
    ["destination: 'North University.'\npurpose: residency", "North University"],
    ["destination: '[[N|the **North** grant]]'", "the North grant"],
    ["purpose: medical-school", "medical school"],
    ["purpose: scholarship", "a scholarship"],
    ["purpose: Fellowship", "a fellowship"],
    ["purpose: the MD/PhD track.", "the MD/PhD track"],
    ["purpose: other", undefined],
    ["answer: yes", undefined],
  ])("of what it is for, never by the note's name: %s", (properties, words) => {
    const told = filled([DUE, properties, "outcome: I was taken"], [], ["purpose", "act", "news"]);
    expect(told.purpose).toBe(words);
    expect(told.act).toBe(words && `your letter for ${words}`);
    expect(told.news).toBe(`- ${words ?? "your letter"}: I was taken`);
  });

  it.each([
    ["2026-11-21", "the letter for North was due on Saturday, November 21, 2026.\n"],
    ["2026-11-22", "the letter for North is due on Sunday, November 22, 2026.\n"],
    ["2026-11-24", "the letter for North is due on Tuesday, November 24, 2026. That leaves 2 days.\n"],
  ])("in a reminder, before its day and after it: %s", (deadline, words) => {
    const template = templateOf("T25");
    const filling = filled([`deadline: ${deadline}`, "destination: North."], [], [...template.places]);
    expect(fillTemplate(template, filling).body).toContain(words);
  });

  it("without the marks of Markdown, and with the address of what is sent along", () => {
    const properties = [DUE, "system: '**Direct**'", "destination: '==North==.'", "outcome: '`yes`'"];
    const packet = ["- [x] [CV](https://example.org/cv)", "- [x] ![[statement.pdf]]"];
    expect(filled(properties, packet)).toMatchObject({
      hand_in: "directly to North",
      outcome_result: "yes",
      packet_parts: "- CV (https://example.org/cv)",
    });
  });
});
