/** What a draft waits for before it leaves its form. */
import { describe, expect, it } from "vitest";
import { press as key, type } from "../../host/window/testing";
import { body, OSEI, said, startDrafts } from "./draft-window";
import { drawn, modal, pressButton, text } from "../forms/window";

const CLOSE = "\n\nBest regards,\nJordan Blake";
const mail = (middle: string) => `Dear Dr. Osei,\n\n${middle}${CLOSE}`;
const HARD = mail("My patient has the MRN 48213377.");
const TWO = mail("My patient has the MRN 48213377 and the SSN 987-65-4320.");
const CONTEXT = mail("My patient John Smith was admitted with sepsis.");
const CLEAN = mail("The audit was accepted for the spring meeting.");
const SUBJECT = "The audit and the spring meeting";

async function written(words: string, settings: Readonly<Record<string, unknown>> = {}) {
  const note = { path: OSEI, text: "Text\n", cursor: 4 };
  const started = await startDrafts(note);
  for (const [path, value] of Object.entries(settings)) await started.app.settings.set(path, value);
  started.open.writeTemplate("card");
  await drawn();
  await write(words);
  const left = () => [
    started.copied.length,
    started.opened.length,
    note.text === "Text\n" ? 0 : 1,
    started.app.store.writes.length,
  ];
  return { ...started, note, left };
}

/** A mail has a subject, a card has none. */
async function mailOf(words: string, settings: Readonly<Record<string, unknown>> = {}) {
  const started = await written(words, settings);
  modal()!.querySelector<HTMLElement>(".modal-close-button")?.click();
  await drawn();
  started.open.writeTemplate("question");
  await drawn();
  await write(words);
  await subject(SUBJECT);
  return started;
}

async function write(words: string): Promise<void> {
  type(body(), words);
  await drawn();
}

async function subject(words: string): Promise<void> {
  type(modal()!.querySelector<HTMLTextAreaElement>("#mentorship-draft-subject")!, words);
  await drawn();
}

const gate = () => modal()?.querySelector<HTMLElement>(".mentorship-gate") ?? null;
const inGate = () => [...gate()!.querySelectorAll("li")];
const title = () => text(".mentorship-gate-title");

function button(label: string, within: ParentNode = modal()!): HTMLButtonElement {
  return [...within.querySelectorAll("button")].find((one) => one.textContent === label)!;
}

let later = 10_000;

/** A press that comes a while after the one before. */
async function press(label: string, within: ParentNode = modal()!): Promise<void> {
  await click(button(label, within), { time: (later += 1000) });
}

/** A click as a mouse makes it, at a time. */
async function click(element: HTMLElement, at: { readonly time: number; readonly detail?: number }) {
  const event = new MouseEvent("click", { bubbles: true, detail: at.detail ?? 1 });
  Object.defineProperty(event, "timeStamp", { value: at.time });
  element.dispatchEvent(event);
  await drawn();
}

const NOT = "Not a patient’s";

describe("a draft that leads to a patient", () => {
  it.each(["Open in mail", "Copy", "Insert into the note", "New note"])("is kept from “%s”", async (act) => {
    const { left } = await mailOf(HARD);
    await press(act);
    await press(act);
    expect(left()).toEqual([0, 0, 0, 0]);
    expect(inGate()).toHaveLength(1);
    expect(gate()!.textContent).toContain(`“${act}” waits`);
  });

  it("says what it is without saying it, in the panel and in the list", async () => {
    await mailOf(TWO);
    await press("Copy");
    expect(title()).toContain("these 2 could lead to a patient");
    for (const place of [".mentorship-gate", ".mentorship-draft-findings"]) {
      const markup = modal()!.querySelector(place)!.outerHTML;
      expect(markup).toContain("Social Security number");
      expect(markup).not.toMatch(/48213377|65-4320/);
    }
  });

  it("is looked at in its subject, too", async () => {
    const { left } = await mailOf(CLEAN);
    await subject("Patient with MRN 48213377");
    await press("Open in mail");
    expect([left(), inGate().length]).toEqual([[0, 0, 0, 0], 1]);
  });

  it("leaves once each was answered for, and only when it is asked for again", async () => {
    const { copied } = await mailOf(TWO);
    await press("Copy");
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Show: /);
    await press(NOT, inGate()[0]);
    expect([copied.length, inGate().length]).toEqual([0, 1]);
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Show: /);
    await press(NOT, inGate()[0]);
    expect([gate(), copied.length]).toEqual([null, 0]);
    expect(said()).toBe("Nothing is left to answer for. Press “Copy” again.");
    expect(document.activeElement?.textContent).toBe("Copy");
    await press("Copy");
    expect(copied).toEqual([`${SUBJECT}\n\n${TWO}`]);
  });

  it("is answered for by the finding: another one asks again", async () => {
    const { copied } = await mailOf(HARD);
    await press("Copy");
    await press(NOT, inGate()[0]);
    await write(mail("The clinic is open. My patient has the MRN 48213377. Another has the MRN 77120934."));
    await press("Copy");
    expect([copied.length, inGate().length]).toEqual([0, 1]);
    await write(HARD.replace("My patient", "One patient"));
    expect(gate()).toBeNull();
    await press("Copy");
    expect(copied).toHaveLength(1);
  });

  it("waits no longer once it says something else", async () => {
    const { opened } = await mailOf(HARD);
    await press("Open in mail");
    await write(CLEAN);
    expect([gate(), opened.length]).toEqual([null, 0]);
    await press("Open in mail");
    expect(opened).toHaveLength(1);
  });

  it("shows the place, and goes back", async () => {
    await mailOf(HARD);
    await press("Copy");
    gate()!.querySelector<HTMLElement>(".mentorship-gate-what")!.click();
    const selected = body().value.slice(body().selectionStart, body().selectionEnd);
    expect([body().isActiveElement(), selected.includes("48213377")]).toEqual([true, true]);
    await press("Back to the draft");
    expect(gate()).toBeNull();
  });

  it("closes what it waits for by Escape first, and then the form", async () => {
    const { copied } = await mailOf(HARD);
    await press("Copy");
    key("Escape");
    await drawn();
    expect([gate(), modal() !== null, document.activeElement?.textContent]).toEqual([null, true, "Copy"]);
    key("Escape");
    await drawn();
    expect([modal(), copied.length]).toEqual([null, 0]);
    await mailOf(HARD);
    await press("Copy");
    modal()!.querySelector<HTMLElement>(".modal-close-button")!.click();
    await drawn();
    expect(modal()).toBeNull();
  });

  it("may be logged, which tells nobody anything", async () => {
    const { app } = await written(HARD);
    await pressButton("Log as sent");
    expect(app.store.writes).toEqual([OSEI]);
  });

  it("is not answered for by the second of two presses", async () => {
    const { copied } = await mailOf(HARD);
    await click(button("Copy"), { time: 1000 });
    await click(button(NOT, gate()!), { time: 1200 });
    await click(button(NOT, gate()!), { time: 1700, detail: 2 });
    expect(inGate()).toHaveLength(1);
    await click(button(NOT, gate()!), { time: 1800 });
    expect(gate()).toBeNull();
    const key = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true });
    Object.defineProperty(key, "timeStamp", { value: 2000 });
    expect([button("Copy").dispatchEvent(key), copied.length]).toEqual([false, 0]);
  });

  it("keeps the focus at the place where the second of two presses meets its panel", async () => {
    await mailOf(HARD);
    await press("Copy");
    const second = new MouseEvent("mousedown", { bubbles: true, cancelable: true, detail: 2 });
    expect(gate()!.dispatchEvent(second)).toBe(false);
  });

  it("leaves with the check off", async () => {
    const { copied } = await mailOf(HARD, { "checks.identifiers": false });
    await press("Copy");
    expect([copied.length, text(".mentorship-draft-calm")]).toEqual([1, ""]);
  });

  it("asks of an age anew where it is another one's", async () => {
    const { left } = await written(mail("The patient's sister is 93. The patient herself is 93."));
    await press("Copy");
    expect(inGate()).toHaveLength(2);
    await press(NOT, inGate()[0]);
    await write(mail("The patient herself is 93."));
    await press("Copy");
    expect([inGate().length, left()[0]]).toEqual([1, 0]);
  });

  it("asks of a number in groups once, wherever it stands", async () => {
    const { left } = await written(mail("I saw the patient, MRN 448 718 20."));
    await press("Copy");
    await press(NOT, inGate()[0]);
    await write(mail("I saw the patient again. The label says MRN 448 718 20."));
    await press("Copy");
    expect([gate(), left()[0]]).toEqual([null, 1]);
  });
});

describe("a draft in which a patient could be recognized", () => {
  it("asks once, and goes on with the answer", async () => {
    const { copied, opened } = await mailOf(CONTEXT);
    await press("Copy");
    expect([title(), copied.length]).toEqual(["Could these tell who a patient is?", 0]);
    expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Show: Names, J•/);
    await press("No, copy");
    expect([gate(), copied.length]).toEqual([null, 1]);
    await press("Open in mail");
    expect(opened).toHaveLength(1);
  });

  it("asks again when there is something new", async () => {
    const { copied } = await mailOf(CONTEXT);
    await press("Copy");
    await press("No, copy");
    await write(mail("My patient John Smith was admitted with sepsis. His wife Mary Jones called."));
    await press("Copy");
    expect([copied.length, inGate().length]).toEqual([1, 1]);
  });

  it("shows the first place where it is to be looked at", async () => {
    const { copied } = await mailOf(CONTEXT);
    await press("Copy");
    await press("Look at them");
    expect([gate(), copied.length]).toEqual([null, 0]);
    expect(body().value.slice(body().selectionStart, body().selectionEnd)).toBe("John Smith");
  });

  it("is not copied by the second of two presses", async () => {
    const { copied } = await mailOf(CONTEXT);
    await click(button("Copy"), { time: 1000 });
    await click(button("No, copy"), { time: 1300 });
    expect(copied).toEqual([]);
    await click(button("No, copy"), { time: 1900 });
    expect(copied).toHaveLength(1);
  });
});

describe("a clean draft", () => {
  it("leaves at the first press", async () => {
    const { opened } = await mailOf(CLEAN);
    await press("Open in mail");
    expect([gate(), opened.length]).toEqual([null, 1]);
  });
});
