/** The window of a check of a note. */
import type { App } from "obsidian";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Mentorship } from "../../../src/app/mentorship";
import { withPlainEnds } from "../../../src/app/checks/place";
import { CheckModal } from "../../../src/ui/checks/check-modal";
import type { NoteCheck, NoteCheckParts } from "../../../src/ui/checks/note-check";
import { FakeApp } from "../../fakes/fake-app";
import { startTestApp } from "../../host/window/testing";
import { drawn, leaveForms, modal, pressButton, text } from "../forms/window";

const PATH = "Ward round.md";
const WARD = `---
type: meeting
patient: MRN 48213377
---

The patient John Smith came in. MRN 1234567.
His SSN is 987-65-4320.
I saw the the chart, and and left. MRN 7654321.
`;

async function open(check: NoteCheck, note = WARD, settings: Record<string, unknown> = {}) {
  const app = new FakeApp({ [PATH]: note });
  for (const [key, value] of Object.entries(settings)) await app.settings.set(key, value);
  const goTo = vi.fn<NoteCheckParts["goTo"]>();
  const openNote = vi.fn<NoteCheckParts["openNote"]>();
  new CheckModal(startTestApp() as unknown as App, {
    check,
    note: { path: PATH, text: withPlainEnds(note), within: null },
    mentorship: app,
    known: [],
    goTo,
    openNote,
  }).open();
  await drawn();
  return { app, goTo, openNote, now: () => app.store.text(PATH) };
}

afterEach(async () => {
  document.querySelector(".menu")?.remove();
  await leaveForms();
});

const rows = () => [...modal()!.querySelectorAll<HTMLElement>("li")];
const titles = () => rows().map((row) => row.querySelector(".mentorship-item-title")!.textContent);
const headings = () => [...modal()!.querySelectorAll("[role=heading]")].map((one) => one.textContent);
const status = () => modal()!.querySelector("[role=status]")!.textContent;
const about = () => text(".mentorship-form-about");

async function pressIn(row: number, label: string): Promise<void> {
  const buttons = [...rows()[row]!.querySelectorAll("button")];
  const found = buttons.find(
    (one) => one.textContent === label || one.getAttribute("aria-label")?.startsWith(label),
  );
  if (!found) throw new Error(`There is no button "${label}".`);
  found.click();
  await drawn();
}

async function fromMenu(row: number, item: string): Promise<void> {
  rows()[row]!.querySelector<HTMLElement>("[aria-haspopup=menu]")!.click();
  await drawn();
  const found = [...document.querySelectorAll<HTMLElement>(".menu-item")].find((one) =>
    one.textContent.startsWith(item),
  );
  if (!found) throw new Error(`There is no item "${item}".`);
  found.click();
  await drawn();
}

describe("a check for patients", () => {
  it("lists what it found, those that lead to one person first, and shows none of it", async () => {
    await open("patients");
    expect(headings()).toEqual(["Leads to one person 4", "Could tell who it is 1"]);
    expect(about()).toBe("5 places to look at in “Ward round”.");
    expect(titles()[4]).toBe("Names");
    expect(modal()!.textContent).toContain("4•••");
    expect(modal()!.innerHTML).not.toMatch(/48213377|1234567|987-65-4320|John|Smith/);
    expect(modal()!.textContent).toContain("does not de-identify");
  });

  it("goes to a place and closes", async () => {
    const { goTo } = await open("patients");
    await pressIn(1, "Go to line 6: Medical record number");
    expect(goTo.mock.calls[0]![0]).toMatchObject({
      from: { line: 6, column: 37 },
      to: { line: 6, column: 44 },
    });
    expect(modal()).toBeNull();
  });

  it("ignores by a mark in the note, says so, and gives the focus to the next", async () => {
    const { now } = await open("patients");
    await pressIn(1, "Ignore: Medical record number");
    expect(now()).toBe(WARD.replace("1234567", "1234567%%mentorship-ignore record-number%%"));
    expect(rows()).toHaveLength(4);
    expect(status()).toBe("Ignored.");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Go to line 7: /);
    await leaveForms();
    await open("patients", now());
    expect(rows()).toHaveLength(4);
  });

  it("ignores all of a kind in one step, and takes it back", async () => {
    const { app, now } = await open("patients");
    await fromMenu(1, "Ignore all 2 of this kind");
    expect(now().match(/%%mentorship-ignore record-number%%/g)).toHaveLength(2);
    expect(app.notices.last).toMatch(/^Ignored: .* \(2 places\)\.$/);
    expect(rows()).toHaveLength(3);
    await app.writer.undo();
    await drawn();
    expect([now(), rows().length]).toEqual([WARD, 5]);
  });

  it("says why a property cannot be ignored", async () => {
    await open("patients");
    expect(rows()[0]!.textContent).toContain("A property holds no mark");
    expect([...rows()[0]!.querySelectorAll("button")].map((one) => one.textContent)).not.toContain("Ignore");
  });

  it("does nothing at the second press of a double click", async () => {
    const { now } = await open("patients");
    const button = [...rows()[1]!.querySelectorAll("button")].find((one) => one.textContent === "Ignore")!;
    button.dispatchEvent(new MouseEvent("click", { bubbles: true, detail: 2 }));
    await drawn();
    expect(now()).toBe(WARD);
  });

  it("refuses where the note has changed, and reads it anew", async () => {
    const { app, now } = await open("patients");
    const changed = WARD.replace("MRN 1234567", "MRN 9994567 or so");
    app.store.files.set(PATH, changed);
    await pressIn(1, "Ignore: Medical record number");
    expect(now()).toBe(changed);
    expect(status()).toMatch(/^The note has changed there since/);
    expect(app.navigator.opened).toEqual([]);
    await pressIn(1, "Ignore: Medical record number");
    expect(now()).toContain("9994567%%mentorship-ignore record-number%%");
  });

  it("turns a rule off everywhere, and on again by Undo", async () => {
    const { app } = await open("patients");
    await fromMenu(4, "Turn “Names” off");
    expect(app.settings.current().checks.without).toEqual(["name"]);
    expect(rows()).toHaveLength(4);
    app.notices.shown.at(-1)!.action!.run();
    await drawn();
    expect(rows()).toHaveLength(5);
  });

  it("says what nothing found means, and leads to the policy", async () => {
    const { openNote } = await open("patients", "Nothing.\n", { "checks.policy": "[[Privacy policy|ours]]" });
    expect(about()).toBe("Nothing found in “Ward round”.");
    expect(modal()!.textContent).toContain("Read it once more yourself.");
    await pressButton("your institution’s policy");
    expect(openNote).toHaveBeenCalledWith("Privacy policy");
    expect(modal()).toBeNull();
  });

  it("draws forty of many, and more when it is asked", async () => {
    await open("patients", "Seen: MRN 48213377.\n".repeat(100));
    expect(rows()).toHaveLength(40);
    await pressButton("Show 40 more of 100");
    await pressButton("Show 20 more of 100");
    expect(rows()).toHaveLength(100);
  });

  it("names nothing in discreet mode, and says where a note is gone or too long", async () => {
    const { app } = await open("patients");
    await leaveForms();
    app.discreet.toggle();
    const parts = { check: "patients", mentorship: app as unknown as Mentorship, known: [] } as const;
    const show = async (note: string | null) => {
      const [goTo, openNote] = [vi.fn(), vi.fn()];
      const first = { path: PATH, text: note, within: null };
      new CheckModal(startTestApp() as unknown as App, { ...parts, note: first, goTo, openNote }).open();
      await drawn();
      const said = modal()!.textContent;
      await leaveForms();
      return said;
    };
    expect(await show(WARD)).not.toContain("Ward round");
    expect(await show(null)).toContain("no longer where it was");
    expect(await show("a".repeat(1024 * 1024 + 1))).toContain("over 1 MiB");
  });
});

describe("a check of tone and language", () => {
  it("shows the words, and puts the suggestion there", async () => {
    const { now } = await open("language");
    expect(rows().map((row) => row.querySelector(".mentorship-check-words")!.textContent)).toEqual([
      "the the",
      "and and",
    ]);
    await pressIn(0, "Change to “the”");
    expect(now()).toBe(WARD.replace("the the", "the"));
    expect(rows()).toHaveLength(1);
  });

  it("adds a word to the dictionary, and takes back that one alone", async () => {
    const { app } = await open("language", "We definately recieve the chart.\n");
    const dictionary = () => app.settings.current().checks.dictionary;
    await fromMenu(0, "Add to dictionary");
    await fromMenu(0, "Add to dictionary");
    expect([dictionary(), rows().length]).toEqual([["definately", "recieve"], 0]);
    const [first] = app.notices.shown.slice(-2);
    expect(first!.message).toBe("“definately” is in your dictionary.");
    first!.action!.run();
    await drawn();
    expect([dictionary(), rows().length]).toEqual([["recieve"], 1]);
  });

  it("knows the words of the dictionary", async () => {
    await open("language", "We definately saw the chart.\n", { "checks.dictionary": ["definately"] });
    expect(about()).toBe("Nothing found in “Ward round”.");
  });

  it("says what a message lacks", async () => {
    await open("language", "Dear Dr. Osei,\n\nI sent the abstract today.\n");
    expect(headings()).toContain("The message 1");
  });
});
