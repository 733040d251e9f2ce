/** A draft into which something was typed by hand, and which is then filled on, key by key. */
import type { App } from "obsidian";
import { describe, expect, it } from "vitest";
import { DraftModal } from "../../../src/ui/drafts/draft-modal";
import type { Raws } from "../../../src/ui/forms/field";
import { TEMPLATE_IDS, templateOf } from "../../../src/core/messages/catalogue";
import { draftStart, draftState } from "../../../src/ui/drafts/draft";
import { contextAt, startFinder, startsIn } from "../../../src/core/messages/starts";
import { recordAt } from "../../../src/core/ledger/record-at";
import { FILES } from "../../core/messages/vault";
import { press, startTestApp, type } from "../../host/window/testing";
import { body, LEE, OSEI, startDrafts, write, DRAFT_FILES } from "./draft-window";
import { drawn, field, fill, modal } from "../forms/window";
import { FakeApp } from "../../fakes/fake-app";

async function keys(label: string, text: string, seen: (typed: string) => void = () => {}): Promise<void> {
  for (let length = 1; length <= text.length; length += 1) {
    await fill(label, text.slice(0, length));
    seen(text.slice(0, length));
  }
}

async function byHand(from: string, to: string): Promise<void> {
  const at = body().value.indexOf(from) + to.length;
  type(body(), body().value.replace(from, to));
  body().setSelectionRange(at, at);
  await drawn();
}

describe("a draft changed by hand", () => {
  it("takes each key of an open field, and is open again when the field is emptied", async () => {
    await write("question");
    await byHand("A word", "Two words");
    await keys("Topic", "the sepsis audit", (typed) =>
      expect(body().value).toContain(`Two words about ${typed.trim()}.`),
    );
    for (const typed of ["the sepsis", "t", ""]) await fill("Topic", typed);
    expect(body().value).toContain("Two words about [topic].");
    expect(modal()!.querySelectorAll(".mentorship-draft-open button")).toHaveLength(1);
    await keys("Extra", "more");
    expect(body().value).toContain("Two words about [topic]. And more.");
  });

  it("goes to others, and is greeted anew", async () => {
    await write("question");
    await byHand("A word", "Two words");
    await keys("Topic", "it");
    await fill("To", "Bo Lee");
    field("To").blur();
    await drawn();
    expect(body().value).toBe(
      "Dear Dr. Osei and Dr. Lee,\n\nTwo words about it.\n\nBest regards,\nJordan Blake",
    );
  });

  it("keeps what was changed inside a place; the subject follows its field", async () => {
    await write("question");
    await fill("Topic", "the audit");
    await byHand("the audit", "the big audit");
    await keys("Topic", "the poster");
    expect([field("Subject").value, body().value]).toEqual([
      "About the poster",
      expect.stringContaining("A word about the big audit."),
    ]);
  });

  it("keeps the full stops of a list, and ends a sentence once", async () => {
    const { open } = await startDrafts({ path: "Meetings/2026-12-04 Osei.md", text: "", cursor: 0 });
    open.writeTemplate("T30");
    await drawn();
    await fill("Days that would suit you", "Friday.\nMonday.");
    await fill("Reason", "my exam.");
    expect(body().value).toContain("Friday.\nMonday.\n");
    expect(body().value).toContain("my exam.");
    expect(body().value).not.toContain("my exam..");
  });
});

describe("a draft that is opened once more with answers", () => {
  it("still holds what was typed into it", async () => {
    const fake = new FakeApp(FILES);
    const { ledger, today } = fake.snapshot();
    const checks = { settings: fake.settings, now: () => "2026-11-24T10:00" };
    const record = ledger.meetings.find(({ path }) => path === "Meetings/2026-12-04 Osei.md")!;
    const context = contextAt({ record, entry: null, mentors: ledger.mentorsOf(record) }, { ledger, today });
    const app = startTestApp() as unknown as App;
    const windows = { app, memory: new Map<string, Raws>(), discreet: { isOn: () => false } };
    const done = async () => null;
    const acts = () => ({
      insert: null,
      makeNote: done,
      markSent: done,
      customize: { label: "Edit", run: () => undefined },
    });
    const open = async (answers: Raws) => {
      new DraftModal(windows, { template: templateOf("T30"), context, answers, acts, checks }).open();
      await drawn();
    };
    await open({ new_days: "- Dec 11", reason: "my exam was moved" });
    await byHand("Best regards", "With many thanks");
    press("Escape");
    await drawn();
    await open({ new_days: "- Dec 14", reason: "" });
    for (const words of ["- Dec 14", "my exam was moved", "With many thanks"])
      expect(body().value).toContain(words);
  });
});

/** An object that counts how often it is asked for something. */
function counting<T extends object>(
  real: T,
  name: keyof T,
): { readonly counted: T; readonly asked: () => number } {
  let times = 0;
  const get = (target: T, key: string | symbol): unknown => {
    if (key === name) times += 1;
    return Reflect.get(target, key);
  };
  return { counted: new Proxy(real, { get }), asked: () => times };
}

describe("typing into a draft", () => {
  it("does not look into the notes again, but for others", () => {
    const snapshot = new FakeApp(DRAFT_FILES).snapshot();
    const { counted: ledger, asked } = counting(snapshot.ledger, "records");
    const mentors = [ledger.mentors.get(OSEI)!];
    const context = { ledger, today: snapshot.today, mentors, meeting: null, path: "" };
    const start = draftStart(templateOf("T2"), context);
    draftState(start, {});
    const before = asked();
    expect(draftState(start, { reflection: "much" }).context).toBe(draftState(start, {}).context);
    expect(asked()).toBe(before);
    draftState(start, { "own to": [LEE] });
    expect(asked()).toBeGreaterThan(before);
  });
});

describe("what templates can start from", () => {
  it("is looked for once for each kind", () => {
    const { ledger: real, today } = new FakeApp(FILES).snapshot();
    const { counted: ledger, asked } = counting(real, "records");
    const record = recordAt(real, OSEI)!;
    const find = startFinder({ ledger, today }, record);
    const templates = TEMPLATE_IDS.map(templateOf);
    const kinds = new Set(templates.flatMap(({ from }) => from));
    const found = templates.map((template) => find(template));
    expect(asked()).toBeLessThanOrEqual(kinds.size);
    expect(found).toEqual(templates.map((template) => startsIn(template, { ledger: real, today }, record)));
  });
});
