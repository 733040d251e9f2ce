/** A draft that was written for a row: sending it is logged, and closes that row, in one step. */
import { describe, expect, it } from "vitest";
import { isLoggable, markSent } from "../../src/app/mark-sent";
import { templateOf, type TemplateId } from "../../src/core/messages/catalogue";
import { contextOfRow } from "../../src/ui/drafts/template-context";
import { FakeApp } from "../fakes/fake-app";

const OSEI = "People/Amara Osei.md";
const NOTE = "Notes/one.md";
const STRANGER = { name: "Jo", email: null, path: null };
const MENTOR = "---\r\ntype: mentor\r\n---\r\n## Log\r\n- 2026-11-20 call\r\n";
const LOGGED = "- 2026-11-22 e-mail: NAME\r\n";

interface Case {
  readonly rule: string;
  readonly template: TemplateId;
  /** The note with a mark where something is added. */
  readonly note: string;
  readonly added: string;
}

const letter = (more: string) => `---\ntype: letter\nmentor: Amara Osei\ndeadline: 2026-12-20\n${more}@---\n`;
const CASES: readonly Case[] = [
  { rule: "ask-for-letter", template: "T22", note: letter(""), added: "asked: 2026-11-22\n" },
  {
    rule: "thank-writer",
    template: "T11",
    note: letter("submitted: 2026-11-20\n"),
    added: "thanked: 2026-11-22\n",
  },
  {
    rule: "tell-outcome",
    template: "T2",
    note: letter("outcome: in\noutcome_on: 2026-11-20\nthanked: 2026-11-01\n"),
    added: "told: 2026-11-22\n",
  },
  {
    rule: "thank-for-event",
    template: "T11",
    note: "---\ntype: event\nmentors: Amara Osei\ndate: 2026-11-20\n@---\n",
    added: "thanked: 2026-11-22\n",
  },
  {
    rule: "tell-milestone",
    template: "T4",
    note: "---\ntype: milestone\ndate: 2026-11-20\n@---\n",
    added: 'told_to:\n  - "[[Amara Osei]]"\n',
  },
  {
    rule: "report-back",
    template: "T10",
    note: "---\ntype: meeting\nmentors: [[Amara Osei]]\nstatus: held\ndate: 2026-11-01\nthanked: 2026-11-02\n---\n## Advice\n- Slow down [applied:: 2026-11-20]@",
    added: " [told:: 2026-11-22]",
  },
];

function start(files: Readonly<Record<string, string>>) {
  const app = new FakeApp(files);
  const send = (id: TemplateId, rule: string) => {
    const { ledger, today } = app.snapshot();
    const [row, template] = [app.row(rule), templateOf(id)];
    const context = contextOfRow({ ledger, today }, row)!;
    return { context, sent: () => markSent(app, { template, context, row }) };
  };
  return { app, send };
}

describe("a message that was sent", () => {
  it.each(CASES)("closes $rule", async ({ rule, template, note, added }) => {
    const files = { [OSEI]: MENTOR, [NOTE]: note.replace("@", "") };
    const { app, send } = start(files);
    expect((await send(template, rule).sent()).result).toBe("done");
    const { name } = templateOf(template);
    expect(app.store.text(NOTE)).toBe(note.replace("@", added));
    expect(app.store.text(OSEI)).toBe(MENTOR + LOGGED.replace("NAME", name));
    expect(app.rules()).not.toContain(rule);
    expect(app.notices.last).toBe(`Logged as sent: ${name}.`);
    await app.writer.undo();
    expect(Object.fromEntries(app.store.files)).toEqual(files);
    expect(app.writer.undoLabel()).toBeNull();
  });

  it.each([
    ["thank-for-advocacy", "T11", "", "thanked"],
    [
      "tell-advocacy-outcome",
      "T2",
      " [thanked:: 2026-11-21] [outcome:: in] [outcome_on:: 2026-11-21]",
      "told",
    ],
  ] as const)("closes %s in the note that it is logged in", async (rule, template, more, field) => {
    const line = `- 2026-11-20 Wrote for me${more}`;
    const files = { [OSEI]: `${MENTOR}## Advocacy\r\n${line}` };
    const { app, send } = start(files);
    await send(template, rule).sent();
    const { name } = templateOf(template);
    expect(app.store.text(OSEI)).toBe(
      `${MENTOR}${LOGGED.replace("NAME", name)}## Advocacy\r\n${line} [${field}:: 2026-11-22]`,
    );
    await app.writer.undo();
    expect(Object.fromEntries(app.store.files)).toEqual(files);
  });

  it("logs nothing where the line that it is about is gone", async () => {
    const { note } = CASES.at(-1)!;
    const { app, send } = start({ [OSEI]: MENTOR, [NOTE]: note.replace("@", "") });
    const { sent } = send("T10", "report-back");
    app.store.files.set(NOTE, note.replace("@", " and breathe"));
    expect(await sent()).toEqual({ result: "refused", why: "gone", path: NOTE });
    expect(app.store.text(OSEI)).toBe(MENTOR);
  });

  it("closes nothing that it is not about: an update is a contact, whatever meeting is at hand", async () => {
    const { app, send } = start({ [OSEI]: MENTOR.replace("20 call", "01 call").replace("11-01", "06-01") });
    await send("T2", "check-in").sent();
    expect(app.store.writes).toEqual([OSEI]);
    expect(app.row("check-in").state).toBe("later");
  });

  it("is about the one mentor of a row, and about what made it due", () => {
    const { note } = CASES[4]!;
    const { send } = start({ [OSEI]: MENTOR, "People/Lee.md": MENTOR, [NOTE]: note.replace("@", "") });
    const { context } = send("T2", "tell-milestone");
    expect(context.mentors.map(({ path }) => path)).toEqual([OSEI]);
    expect(context).toMatchObject({ meeting: null, about: { record: { path: NOTE }, entry: null } });
  });

  it("to a contact is logged in the contact's note, and closes its row", async () => {
    const contact =
      "---\ntype: contact\nname: Priya Raman\nmet_on: 2026-11-20\nfollow_up: yes\nintroduced_by: '[[Amara Osei]]'\n---\n## Log\n";
    const { app, send } = start({ [OSEI]: MENTOR, [NOTE]: contact });
    const { context, sent } = send("T20", "follow-up-contact");
    expect(context.to).toMatchObject({ name: "Priya Raman", path: NOTE });
    await sent();
    expect(app.store.text(NOTE)).toBe(
      `${contact.replace("---\n## Log", "followed_up: 2026-11-22\n---\n## Log")}- 2026-11-22 e-mail: ${templateOf("T20").name}\n`,
    );
    expect(app.store.text(OSEI)).toBe(MENTOR);
  });

  it("to somebody else than the row is about leaves the row, and what it asked for", async () => {
    const { note } = CASES[0]!;
    const files = { [OSEI]: MENTOR, "People/Lee.md": MENTOR, [NOTE]: note.replace("@", "") };
    const { app, send } = start(files);
    const { context } = send("T22", "ask-for-letter");
    const lee = context.ledger.mentors.get("People/Lee.md")!;
    const template = templateOf("T22");
    const row = app.row("ask-for-letter");
    await markSent(app, { template, row, context: { ...context, mentors: [lee] } });
    expect(app.store.writes).toEqual(["People/Lee.md"]);
    await markSent(app, { template, row, context: { ...context, mentors: [], to: STRANGER } });
    expect(app.store.writes).toEqual(["People/Lee.md"]);
  });

  it("to nobody that a note is about has nothing to be noted in", () => {
    const { app } = start({ [OSEI]: MENTOR });
    const { ledger, today } = app.snapshot();
    const context = { ledger, today, meeting: null, mentors: [], path: "" };
    const template = templateOf("T21");
    expect(isLoggable(app, { template, context: { ...context, to: STRANGER } })).toBe(false);
    expect(isLoggable(app, { template, context })).toBe(false);
    const mentors = [ledger.mentors.get(OSEI)!];
    expect(isLoggable(app, { template, context: { ...context, mentors } })).toBe(true);
  });

  it("by hand is logged as a note", async () => {
    const { app } = start({ [OSEI]: MENTOR });
    const { ledger, today } = app.snapshot();
    const mentors = [ledger.mentors.get(OSEI)!];
    const context = { ledger, today, meeting: null, mentors, path: "" };
    await markSent(app, { template: templateOf("T11b"), context });
    expect(app.store.text(OSEI)).toBe(`${MENTOR}- 2026-11-22 note: ${templateOf("T11b").name}\r\n`);
  });
});
