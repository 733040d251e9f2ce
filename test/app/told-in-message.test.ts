/** What a message tells besides what it was written for is noted down with it: points heard, news, advice acted on. */
import { describe, expect, it } from "vitest";
import { markSent, type SentMessage } from "../../src/app/mark-sent";
import { recordAt } from "../../src/core/ledger/record-at";
import { templateOf, type TemplateId } from "../../src/core/messages/catalogue";
import { filledFrom, fillTemplate } from "../../src/core/messages/fill";
import { contextAt } from "../../src/core/messages/starts";
import { contextOfRow } from "../../src/ui/drafts/template-context";
import { FakeApp } from "../fakes/fake-app";

const OSEI = "People/Amara Osei.md";
const LEE = "People/Lee.md";
const TALK = "Meetings/2026-11-20 Osei.md";
const MENTOR = "---\ntype: mentor\n---\n## Log\n- 2026-11-21 call\n";

const talk = (lines: readonly string[]) =>
  `---\ntype: meeting\nmentors: "[[Amara Osei]]"\nstatus: held\ndate: 2026-11-20\nthanked: 2026-11-20\n---\n## Feedback\n${lines.join("\n")}\n`;
const HEARD = talk([
  "- [ ] Speak up",
  "- [?] Be more present",
  "- [ ] Look at the patient [confirmed:: 2026-11-21]",
  "- Slow down",
  "- [ ] [[Lee]]: read the chart first",
  "- [ ] 2026-09-01 Wash your hands",
  "- [-] Never mind",
  "- [ ] Ask why #advice",
]);

function start(files: Readonly<Record<string, string>>) {
  const app = new FakeApp({ [OSEI]: MENTOR, [LEE]: MENTOR, ...files });
  const { ledger, today } = app.snapshot();
  const forRow = (id: TemplateId, title: string): SentMessage => {
    const row = app.snapshot().rows.find((one) => one.title.includes(title))!;
    return { template: templateOf(id), row, context: contextOfRow({ ledger, today }, row)! };
  };
  const forMentor = (id: TemplateId, path = OSEI): SentMessage => {
    const record = recordAt(ledger, path)!;
    const context = contextAt(
      { record, entry: null, mentors: [ledger.mentors.get(path)!] },
      { ledger, today },
    );
    return { template: templateOf(id), context };
  };
  return { app, forRow, forMentor };
}

function textOf({ context }: SentMessage, id: TemplateId): string {
  return fillTemplate(templateOf(id), filledFrom(templateOf(id), context)).body;
}

describe("a summary of what was heard", () => {
  it("lists what was heard in that talk, and confirms every point of it in one step", async () => {
    const { app, forRow } = start({ [TALK]: HEARD });
    const message = forRow("T8", "Speak up");
    const text = textOf(message, "T8");
    expect(text).toContain("on Friday, November 20,");
    expect(text).toContain("\n- Speak up\n- Slow down\n- Ask why\n\n");
    await markSent(app, { ...message, text });
    const confirmed = " [confirmed:: 2026-11-22]";
    expect(app.store.text(TALK)).toBe(
      HEARD.replace("Speak up", `$&${confirmed}`)
        .replace("Slow down", `$&${confirmed}`)
        .replace("Ask why #advice", `$&${confirmed}`),
    );
    expect(app.store.text(LEE)).toBe(MENTOR);
    expect(app.rules().filter((rule) => rule === "confirm-feedback")).toHaveLength(2);
    await app.writer.undo();
    expect(app.store.text(TALK)).toBe(HEARD);
    expect(app.store.text(OSEI)).toBe(MENTOR);
    expect(app.writer.undoLabel()).toBeNull();
  });

  it("does not confirm a point that was taken out by hand", async () => {
    const { app, forRow } = start({ [TALK]: HEARD });
    const message = forRow("T8", "Speak up");
    await markSent(app, { ...message, text: textOf(message, "T8").replace("- Slow down\n", "") });
    expect(app.store.text(TALK)).toContain("- Slow down\n");
    expect(app.store.text(TALK)).toMatch(/Ask why.*confirmed::/);
  });

  it("is about one talk, whoever else was there", async () => {
    const { forRow } = start({ [TALK]: HEARD });
    expect(textOf(forRow("T8", "read the chart first"), "T8")).toContain("\n- Lee: read the chart first\n\n");
  });
});

describe("a short update", () => {
  const NEWS = "Milestones/2026-11-22 Exam passed.md";
  const milestone = (more = "") => `---\ntype: milestone\ndate: 2026-11-22\n${more}---\n`;
  const ACTED = talk(["- [/] Slow down [applied:: 2026-11-18] [evidence:: I was understood]"]);

  it("tells news and advice that was acted on, to those it goes to", async () => {
    const { app, forMentor } = start({ [NEWS]: milestone(), [TALK]: ACTED });
    const message = forMentor("T2");
    const text = textOf(message, "T2");
    expect(text).toContain("- Exam passed\n");
    expect(text).toContain("Slow down. What came of it: I was understood.");
    await markSent(app, { ...message, text });
    expect(app.store.text(NEWS)).toBe(milestone('told_to:\n  - "[[Amara Osei]]"\n'));
    expect(app.store.text(TALK)).toContain("- [x] Slow down");
    expect(app.store.text(TALK)).toContain("[told:: 2026-11-22]");
    await app.writer.undo();
    expect(app.store.text(NEWS)).toBe(milestone());
    expect(app.store.text(TALK)).toBe(ACTED);
  });

  it.each([
    ["told before", 'told_to: "[[Amara Osei]]"\n'],
    ["waved off", "dismissed: tell-milestone\n"],
    ["waved off for this mentor", 'dismissed: "tell-milestone [[Amara Osei]]"\n'],
    ["for somebody else", 'share_with: "[[Lee]]"\n'],
  ])("leaves out news that is %s", (_, more) => {
    const { forMentor } = start({ [NEWS]: milestone(more) });
    expect(textOf(forMentor("T2"), "T2")).not.toContain("Exam passed");
  });

  it("has four lines of news at most, and progress is what is left out", () => {
    const news = Object.fromEntries(
      ["2026-11-01 A", "2026-11-02 B", "2026-11-03 C"].map((name) => [
        `Milestones/${name}.md`,
        "---\ntype: milestone\n---\n",
      ]),
    );
    const goal =
      "---\ntype: goal\nsuccess: x\nmentors: Amara Osei\n---\n## Progress\n- 2026-11-22 Two\n- 2026-11-22 Three\n";
    const { forMentor } = start({ ...news, "Goals/G.md": goal });
    expect(textOf(forMentor("T2"), "T2")).toContain(":\n\n- A\n- B\n- C\n- Three\n\n");
  });

  it("tells of shared goals that changed since the last contact, and why", () => {
    const goal = (status: string, line: string) =>
      `---\ntype: goal\nsuccess: x\nmentors: Amara Osei\nstatus: ${status}\n---\n## Progress\n- ${line}\n`;
    const { forMentor } = start({
      "Goals/Old.md": goal("dropped", "2026-11-20 Let go"),
      "Goals/Met.md": goal("achieved", "2026-11-22 Achieved"),
      "Goals/New.md": goal("dropped", "2026-11-22 Let go [because:: the ward suits me better.]"),
    });
    const [first, second, third] = textOf(forMentor("T2"), "T2").split("\n\n")[2]!.split("\n");
    expect(first).toContain("Met");
    expect(second).toMatch(/New.*the ward suits me better$/);
    expect(third).toBeUndefined();
  });

  it("tells nothing to mentors when it goes to somebody else", async () => {
    const { app, forMentor } = start({ [NEWS]: milestone() });
    const message = forMentor("T2");
    const to = { name: "Dr. Priya Raman", email: null, path: null };
    const context = { ...message.context, to };
    expect(textOf({ ...message, context }, "T2")).toMatch(/^Dear Dr\. Raman,/);
    await markSent(app, { ...message, context, text: textOf(message, "T2") });
    expect(app.store.text(NEWS)).toBe(milestone());
  });
});

describe("a note on their work", () => {
  it("takes up what was kept to be mentioned, and ticks it", async () => {
    const line = "- Mention that I saw their work: The first hour (https://example.org/hour)";
    const mentor = `---\ntype: mentor\n---\n## For next time\n- Electives?\n${line}\n`;
    const { app, forMentor } = start({ [OSEI]: mentor });
    const message = forMentor("T14");
    const text = textOf(message, "T14");
    expect(text).toContain("something of yours: The first hour (https://example.org/hour).");
    await markSent(app, { ...message, text });
    expect(app.store.text(OSEI)).toContain(line.replace("- ", "- [x] "));
    expect(app.store.text(OSEI)).toContain("- 2026-11-22 e-mail: Note on their work");
  });
});
