/** What rows of the rules say, and what they offer: the example vaults hold their dates and order only. */
import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/core/agenda/agenda";
import { DEFAULT_SETTINGS, type Offsets } from "../../../src/core/settings/settings";
import { day } from "../../fakes/fakes";
import { readVault } from "../../fakes/read-vault";

const OSEI = "People/Amara Osei.md";
const note = (...lines: string[]) => `---\n${lines.join("\n")}\n`;
const mentor = (body = "", status = "prospect") =>
  note("type: mentor", `status: ${status}`, "---", "", ...body.split("\n"));

/** The rows of a rule over notes by path; one mentor is always there. */
function rows(
  rule: string,
  { date, notes, offsets = {} }: { date: string; notes: Record<string, string>; offsets?: Partial<Offsets> },
) {
  const files = Object.entries({ [OSEI]: mentor(), ...notes }).map(([path, text]) => ({ path, text }));
  const settings = { ...DEFAULT_SETTINGS, offsets: { ...DEFAULT_SETTINGS.offsets, ...offsets } };
  return agenda(readVault(files, { settings }), day(date)).filter((row) => row.rule === rule);
}

function row(rule: string, given: Parameters<typeof rows>[1]) {
  const found = rows(rule, given);
  expect(found).toHaveLength(1);
  return found[0]!;
}

const onMentor = (body: string) => ({ [OSEI]: mentor(body) });

describe("work taken on", () => {
  const offer = (line: string, date: string, offsets: Partial<Offsets> = {}) => {
    const { acts, title, why } = row("deliver", {
      date,
      notes: onMentor(`## Commitments\n- [ ] ${line}`),
      offsets,
    });
    return { acts, title, why };
  };
  const line = "Abstract [scope:: 250 words] 📅 2026-12-04";

  it("is handed in, and nothing is said early while there is time", () => {
    expect(offer(line, "2026-11-30")).toEqual({
      acts: ["mark-delivered", "set-due"],
      title: "Hand in: Abstract",
      why: "You took this on for Dec 4.",
    });
  });

  it("offers to say early that it will be late from three days before, and after its day", () => {
    expect(offer(line, "2026-12-01")).toEqual({
      acts: ["mark-delivered", "draft-delay", "mark-notified", "set-due"],
      title: "Hand in: Abstract",
      why: "You took this on for Dec 4. If it will be late, say so now, with a new day.",
    });
    expect(offer(line, "2026-12-05").why).toContain("If nobody knows yet that it is late, say so now");
    expect(offer(line, "2026-11-30", { deliverWarning: 4 }).acts).toContain("mark-notified");
  });

  it("offers it at once where the line says that it is at risk", () => {
    const early = offer(`${line} [at_risk:: waiting for data]`, "2026-10-01");
    expect(early.acts).toEqual(["mark-delivered", "draft-delay", "mark-notified", "set-due"]);
    expect(early.title).toBe("Hand in, or say that it will be late: Abstract");
    for (const word of ["no", "False", " "])
      expect(offer(`${line} [at_risk:: ${word}]`, "2026-10-01").acts).not.toContain("mark-notified");
  });

  it("does not offer it again once it was said", () => {
    const told = offer(`${line} [at_risk:: yes] [notified:: 2026-12-01]`, "2026-12-03");
    expect([told.acts, told.title]).toEqual([["mark-delivered", "set-due"], "Hand in: Abstract"]);
  });

  it.each([
    ["Audit", "Agree on scope and due date: Audit", "no scope and no due date"],
    ["Audit [scope:: one ward]", "Agree on due date: Audit", "names no due date"],
    ["Audit 📅 2026-12-04", "Agree on scope: Audit", "names no scope"],
  ])("asks for what %j does not say", (words, title, why) => {
    const found = row("clarify-commitment", {
      date: "2026-11-21",
      notes: onMentor(`## Commitments\n- [ ] ${words}`),
    });
    expect(found.title).toBe(title);
    expect(found.why).toContain(why);
    expect([found.state, found.acts]).toEqual(["open", ["clarify", "draft-scope"]]);
  });
});

describe("feedback", () => {
  const feedback = (rule: string, line: string) =>
    row(rule, { date: "2026-03-07", notes: onMentor(`## Advice\n- ${line}`) });

  it("that is unclear asks for an example, instead of being said back", () => {
    expect(feedback("confirm-feedback", "2026-03-05 Slow down").title).toBe(
      "Say back what you heard: Slow down",
    );
    const unclear = feedback("confirm-feedback", "[?] 2026-03-05: Slow down [confirmed:: 2026-03-05]");
    expect(unclear.title).toBe("Ask for an example: Slow down");
    expect(unclear.why).toContain("You noted this on Mar 5 and marked it as unclear.");
  });

  it("says the plan, and what kind it is", () => {
    const planned = feedback("act-on-feedback", "Apply early [plan:: in May]");
    expect([planned.title, planned.state]).toEqual(["Act on the advice: Apply early", "open"]);
    expect(planned.why).toMatch(/Your plan: in May$/);
  });

  it("is told of at the meeting that comes first, and says so", () => {
    const meeting = note("type: meeting", "mentors: Amara Osei", "date: 2026-03-09", "---");
    const notes = {
      ...onMentor("## Advice\n- [/] Apply early [applied:: 2026-03-06]"),
      "Meetings/m.md": meeting,
    };
    const found = row("report-back", { date: "2026-03-07", notes });
    expect([found.due, found.title]).toEqual(["2026-03-09", "Tell Amara Osei what came of it: Apply early"]);
    expect(found.why).toContain("You next meet on Mar 9.");
  });
});

describe("letters", () => {
  const letter = (...more: string[]) => ({
    "Letters/Research year.md": note(
      "type: letter",
      "mentors: Amara Osei",
      "deadline: 2026-06-15",
      ...more,
      "---",
    ),
  });

  it("are asked for in the guide's time, and later it says how", () => {
    const inTime = row("ask-for-letter", { date: "2026-05-04", notes: letter("destination: NIH") });
    expect([inTime.state, inTime.due, inTime.limit, inTime.figure]).toEqual([
      "today",
      "2026-04-20",
      "2026-05-04",
      "guide",
    ]);
    expect(inTime.title).toBe("Ask Amara Osei for the letter: NIH");
    expect(inTime.why).toContain("Asked by May 4 at the latest");
    const late = row("ask-for-letter", { date: "2026-05-05", notes: letter() });
    expect([late.state, late.title]).toEqual(["overdue", "Ask Amara Osei for the letter: Research year"]);
    expect(late.why).toContain("It is late to ask and still allowed: say so when you do.");
  });

  it.each([
    ["declined", "Amara Osei declined on May 2"],
    ["lukewarm", "The answer of Amara Osei on May 2 was lukewarm"],
  ])("need another writer when the answer is %s", (answer, said) => {
    const notes = letter("asked: 2026-05-01", "answered: 2026-05-02", `answer: ${answer}`);
    const found = row("find-other-writer", { date: "2026-05-02", notes });
    expect([found.title, found.acts]).toEqual([
      "Find another writer: Research year",
      ["plan-letter", "draft-thanks-anyway"],
    ]);
    expect(found.why).toBe(`${said}, and nobody else has agreed to write for this yet.`);
  });

  it("are reminded of twice, and the row says which time it is", () => {
    const sent = ["answered: 2026-05-02", "answer: yes", "packet_sent: 2026-05-04"];
    const why = (...reminded: string[]) =>
      rows("letter-reminder", {
        date: "2026-06-01",
        notes: letter(...sent, `reminded: [${reminded.join(", ")}]`),
      })
        .map((found) => `${found.due ?? ""} ${found.why}`)
        .join();
    expect(why("2026-05-20")).toMatch(/^2026-06-01 .+The first reminder comes 14 days before\.$/);
    expect(why("2026-06-01")).toMatch(/^2026-06-10 .+The second reminder comes 5 days before\.$/);
    expect(why("2026-06-01", "2026-06-10")).toBe("");
  });

  it("say the outcome that the writer does not know", () => {
    const notes = letter("outcome: accepted", "outcome_on: 2026-07-01");
    expect(row("tell-outcome", { date: "2026-07-02", notes }).why).toContain("since Jul 1 (accepted)");
  });
});

describe("news and thanks", () => {
  const milestone = (kind: string, more = "share_with: Amara Osei") => ({
    "Milestones/2026-03-01 Step 1.md": note("type: milestone", kind && `kind: ${kind}`, more, "---"),
  });

  it.each([
    ["grade", "Tell Amara Osei of your grade"],
    ["cycle-end", "Tell Amara Osei how your season of applications ended"],
    ["other", "Tell Amara Osei your news: Step 1"],
    ["", "Tell Amara Osei your news: Step 1"],
  ])("a milestone of the kind %j", (kind, title) => {
    const found = row("tell-milestone", { date: "2026-03-02", notes: milestone(kind) });
    expect([found.title, found.acts]).toEqual([title, ["draft-milestone", "mark-told-to"]]);
    expect(found.why).toBe("“Step 1” was on Mar 1, and news is best told within 7 days.");
  });

  it("a milestone is a row for each mentor, about that mentor alone", () => {
    const notes = {
      ...milestone("exam", ""),
      [OSEI]: mentor("", "active"),
      "People/Li Chen.md": mentor("", "active"),
    };
    const found = rows("tell-milestone", { date: "2026-03-02", notes });
    expect(found.map(({ mentors, title }) => [mentors.map(({ name }) => name), title])).toEqual([
      [["Amara Osei"], "Tell Amara Osei of your exam"],
      [["Li Chen"], "Tell Li Chen of your exam"],
    ]);
    expect(new Set(found.map(({ key }) => key)).size).toBe(2);
  });

  it.each([
    ["share_with: Amara Osei", "Write a card by hand to Amara Osei: Step 1"],
    ["share_with:", "Write a card by hand: Step 1"],
  ])("a card with %j", (more, title) => {
    expect(
      row("handwritten-note", { date: "2026-03-02", notes: milestone("rotation-end", more) }).title,
    ).toBe(title);
  });

  it("says a figure of one day or none in words", () => {
    const notes = { "Events/2026-03-01 Grand rounds.md": note("type: event", "mentors: Amara Osei", "---") };
    const why = (thankEventAfter: number) =>
      row("thank-for-event", { date: "2026-03-01", notes, offsets: { thankEventAfter } }).why;
    expect([why(0), why(1), why(3)].map((text) => text.split("best sent ")[1])).toEqual([
      "on the same day.",
      "by the next day.",
      "within 3 days.",
    ]);
  });

  it("names people and deeds as they are called, without links and dates", () => {
    const notes = {
      ...onMentor(
        "## Advocacy\n- 2026-03-01 09:30 – called [[Ines Duarte|Dr. Duarte]] [outcome:: an interview]",
      ),
      "People/Ines.md": note(
        "type: contact",
        "name: Ines Duarte",
        "introduced_by: Amara Osei",
        "follow_up: yes",
        "met_on: 2026-03-01",
        "---",
      ),
    };
    const given = { date: "2026-03-02", notes };
    expect(row("thank-for-advocacy", given).title).toBe("Thank Amara Osei: called Dr. Duarte");
    const told = row("tell-advocacy-outcome", given);
    expect([told.title, told.state]).toEqual(["Tell Amara Osei how it ended: called Dr. Duarte", "open"]);
    expect(told.why).toBe("You know the outcome (an interview), and the line does not say since when.");
    expect(row("follow-up-contact", given).title).toBe("Follow up with Ines Duarte");
  });
});
