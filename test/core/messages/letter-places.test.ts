/** What a letter's note fills in the messages about it. */
import { describe, expect, it } from "vitest";
import { fillingOf } from "../../../src/core/messages/places/places";
import { contextAt } from "../../../src/core/messages/starts";
import { note, sourceOf } from "../dashboard/vault";

function filled(properties: readonly string[], packet: readonly string[] = []) {
  const body = packet.length === 0 ? "" : `\n## Packet\n\n${packet.join("\n")}\n`;
  const { ledger, today } = sourceOf({
    "People/Amara Osei.md": note("mentor", []),
    "L.md": note("letter", ["mentors: Amara Osei", ...properties], body),
  });
  const [letter] = ledger.letters;
  const context = contextAt(
    { record: letter!, entry: null, mentors: ledger.mentorsOf(letter!) },
    { ledger, today },
  );
  return fillingOf(["hand_in", "waiver", "letter_days_left", "packet_parts", "outcome_result"], context);
}

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
});
