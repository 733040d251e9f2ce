import { describe, expect, it } from "vitest";
import { addingQuestions, questionBank, questionCount } from "../../../src/core/messages/question-bank";
import {
  GENERAL_QUESTIONS,
  SPECIALTY_QUESTIONS,
  STAGE_QUESTIONS,
} from "../../../src/core/messages/question-bank.data";
import { STAGES } from "../../../src/core/records/kinds/profile";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { FILES, ledgerOf, meetingAt, TODAY } from "./vault";

function bankOf(more: Readonly<Record<string, string>> = {}) {
  const ledger = ledgerOf({ ...FILES, ...more });
  return questionBank(meetingAt(ledger), { ledger, today: TODAY });
}

describe("the questions to choose from", () => {
  it("are six to ten for each stage, questions all, and none twice", () => {
    const all = [...STAGES.flatMap((stage) => STAGE_QUESTIONS[stage]), ...GENERAL_QUESTIONS];
    for (const stage of STAGES) {
      expect(STAGE_QUESTIONS[stage].length).toBeGreaterThanOrEqual(6);
      expect(STAGE_QUESTIONS[stage].length).toBeLessThanOrEqual(10);
    }
    for (const question of [...all, ...SPECIALTY_QUESTIONS]) expect(question).toMatch(/^[A-Z].{20,}\?$/);
    expect(new Set(all).size).toBe(all.length);
  });

  it("fit the stage and the specialties of the profile", () => {
    expect(bankOf().map(({ name }) => name)).toEqual(["For any meeting"]);
    const profile =
      "---\ntype: profile\nname: J\nstage: clerkship\nspecialties: [cardiology, surgery, x]\n---\n";
    const [stage, special] = bankOf({ "Me.md": profile });
    expect(stage).toEqual({ name: "For your stage", questions: STAGE_QUESTIONS.clerkship });
    expect(special?.questions).toHaveLength(2 * SPECIALTY_QUESTIONS.length);
    expect(special?.questions[0]).toContain("in cardiology look like");
  });

  it("leave out what was noted before with the same mentor", () => {
    const meeting = (status: string, question: string) =>
      `---\ntype: meeting\nmentors: Amara Osei\ndate: 2026-09-01\nstatus: ${status}\n---\n## Questions\n- [x] ${question}\n`;
    const asked = bankOf({
      "Meetings/A.md": meeting("held", "what would you do in my place, over the next six months"),
      "Meetings/B.md": meeting("cancelled", GENERAL_QUESTIONS[1]!),
    });
    expect(asked[0]?.questions).toEqual(GENERAL_QUESTIONS.slice(1));
  });
});

describe("questions that are added", () => {
  it("stand under their heading, each once, as tasks", () => {
    const note = "## Questions\n- [ ] Why?\n\n## Notes\n";
    const add = addingQuestions(["How?", "Why?", "# When?"], DEFAULT_SETTINGS);
    expect(add(note)).toEqual({
      ok: true,
      text: "## Questions\n- [ ] Why?\n- [ ] How?\n- [ ] \\# When?\n\n## Notes\n",
    });
  });

  it("are counted as the guide counts them", () => {
    const ledger = ledgerOf();
    expect(questionCount(meetingAt(ledger))).toBe(1);
    expect(questionCount(meetingAt(ledger, "Meetings/2026-10-01 Osei.md"))).toBe(2);
  });
});
