/** What is typed into a message stands in the note that it is about from then on, in one step with its being sent. */
import { describe, expect, it } from "vitest";
import { markSent } from "../../src/app/mark-sent";
import type { CalendarDate } from "../../src/core/calendar/calendar-date";
import { recordAt } from "../../src/core/ledger/record-at";
import { templateOf, type TemplateId } from "../../src/core/messages/catalogue";
import { contextAt } from "../../src/core/messages/starts";
import { contextOfRow } from "../../src/ui/drafts/template-context";
import { FakeApp } from "../fakes/fake-app";

const OSEI = "People/Amara Osei.md";
const LEE = "People/Lee.md";
const LETTER = "Letters/Lakeside.md";
const TALK = "Meetings/2026-11-01 Osei.md";
const MENTOR = "---\ntype: mentor\n---\n## Log\n- 2026-11-21 call\n";
const WORDS = "I was [invited] to speak";

type Answers = Omit<Parameters<typeof markSent>[1], "template" | "context">;

async function send(files: Readonly<Record<string, string>>, path: string, id: TemplateId, answers: Answers) {
  const app = new FakeApp({ [OSEI]: MENTOR, [LEE]: MENTOR, ...files });
  const before = Object.fromEntries(app.store.files);
  const { ledger, today } = app.snapshot();
  const record = recordAt(ledger, path)!;
  const entry = record.entries.find(({ kind }) => kind === "advocacy" || kind === "commitment") ?? null;
  const context = contextAt({ record, entry, mentors: [ledger.mentors.get(OSEI)!] }, { ledger, today });
  await markSent(app, { template: templateOf(id), context, ...answers });
  const text = app.store.text(path);
  const rules = app.rules();
  await app.writer.undo();
  expect(Object.fromEntries(app.store.files)).toEqual(before);
  expect(app.writer.undoLabel()).toBeNull();
  return { app, text, rules };
}

describe("what came of it, told to whom it came from", () => {
  const letter = (more = "") =>
    `---\ntype: letter\nmentors: "[[Amara Osei]]"\nsubmitted: 2026-10-01\nthanked: 2026-10-02\n${more}---\n`;
  const advocacy = (more = "") =>
    `${MENTOR}## Advocacy\n- 2026-11-01 Nominated me [thanked:: 2026-11-02]${more}\n`;
  const filling = { outcome_result: WORDS };

  it("is noted in the letter, with its day", async () => {
    const { text } = await send({ [LETTER]: letter() }, LETTER, "T35", { filling, text: `So: ${WORDS}.` });
    expect(text).toMatch(/told: 2026-11-22/);
    expect(text).toContain(`outcome: "${WORDS}"\noutcome_on: 2026-11-22\n`);
  });

  it("is noted in the line of what was done", async () => {
    const { text } = await send({ [OSEI]: advocacy() }, OSEI, "T35", { filling });
    expect(text).toContain(
      "[thanked:: 2026-11-02] [told:: 2026-11-22] [outcome:: I was [invited] to speak] [outcome_on:: 2026-11-22]",
    );
  });

  it.each([
    ["known", LETTER, { [LETTER]: letter("outcome: in\n") }, { filling }],
    ["taken out of the message", LETTER, { [LETTER]: letter() }, { filling, text: "I will tell you." }],
    ["not said", LETTER, { [LETTER]: letter() }, {}],
    ["known of a line", OSEI, { [OSEI]: advocacy(" [outcome:: in]") }, { filling }],
    ["taken out of a line's message", OSEI, { [OSEI]: advocacy() }, { filling, text: "Soon." }],
  ])("stays as it is where it is %s", async (_, path, files, answers) => {
    const { text } = await send(files, path, "T35", answers);
    expect(text).toContain("told");
    expect(text).not.toContain("outcome_on");
    expect(text).not.toContain(WORDS);
  });
});

describe("a new day for work that comes later", () => {
  const talk = (due: string) =>
    `---\ntype: meeting\nmentors: Amara Osei\nstatus: held\nthanked: 2026-11-02\n---\n## Commitments\n- [ ] Draft ${due}\n`;
  const days = { new_day: "2026-12-12" as CalendarDate };
  const filling = { new_day: "Saturday, December 12, 2026" };

  it.each([
    ["[due:: 2026-11-24]", "[due:: 2026-12-12] [notified:: 2026-11-22]"],
    ["📅 2026-11-24", "[notified:: 2026-11-22] 📅 2026-12-12"],
  ])("moves %s, in one step with its being told, and says so", async (due, now) => {
    const answers = { filling, days, text: `By ${filling.new_day}.` };
    const { app, text } = await send({ [TALK]: talk(due) }, TALK, "T18", answers);
    expect(text).toBe(talk(now));
    expect(app.notices.shown.map(({ message }) => message)).toContain(
      "Logged as sent: Early notice of a delay; due Dec 12 from now on.",
    );
  });

  it("moves nothing where it was taken out of the message, or none was given", async () => {
    for (const answers of [{ filling, days, text: "Later." }, { filling }, {}]) {
      const { app, text } = await send({ [TALK]: talk("[due:: 2026-11-24]") }, TALK, "T18", answers);
      expect(text).toBe(talk("[due:: 2026-11-24] [notified:: 2026-11-22]"));
      expect(app.notices.shown[0]?.message).toBe("Logged as sent: Early notice of a delay.");
    }
  });

  it("moves nothing where it was promised to somebody else", async () => {
    const app = new FakeApp({ [OSEI]: MENTOR, [LEE]: MENTOR, [TALK]: talk("[due:: 2026-11-24]") });
    const row = app.row("deliver");
    const context = contextOfRow(app.snapshot(), row)!;
    const mentors = [context.ledger.mentors.get(LEE)!];
    await markSent(app, {
      template: templateOf("T18"),
      row,
      context: { ...context, mentors },
      filling,
      days,
    });
    expect(app.store.text(TALK)).toBe(talk("[due:: 2026-11-24]"));
    expect(app.notices.last).toBe("Logged as sent: Early notice of a delay.");
  });
});
