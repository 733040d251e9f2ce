/** What is copied, cut or dragged out of a draft by keys, by menu or by hand, past the form's buttons. */
import { describe, expect, it } from "vitest";
import { type } from "../../host/window/testing";
import { drawn, modal, pressButton, text } from "../forms/window";
import { body, write } from "./draft-window";

const mail = (middle: string) => `Dear Dr. Osei,\n\n${middle}\n\nBest regards,\nJordan Blake`;
const HARD = mail("My patient has the MRN 48213377. The audit was accepted.");
const CONTEXT = mail("My patient John Smith was admitted with sepsis.");
const CLEAN = mail("The audit was accepted for the spring meeting.");

const gate = () => modal()?.querySelector<HTMLElement>(".mentorship-gate") ?? null;
const subject = () => modal()!.querySelector<HTMLTextAreaElement>("#mentorship-draft-subject")!;

async function written(words: string) {
  const window = await write("question");
  type(subject(), "The audit and the spring meeting");
  type(body(), words);
  await drawn();
  return window;
}

/** @returns whether the browser would go on */
async function take(words: string | null, { how = "copy", field = body() } = {}): Promise<boolean> {
  const start = words === null ? 0 : field.value.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  field.setSelectionRange(start, words === null ? field.value.length : start + words.length);
  const goesOn = field.dispatchEvent(new Event(how, { bubbles: true, cancelable: true }));
  await drawn();
  return goesOn;
}

describe("a draft that leads to a patient", () => {
  it.each(["copy", "cut", "dragstart"])("is kept as a whole from %s, and says why", async (how) => {
    await written(HARD);
    expect(await take(null, { how })).toBe(false);
    expect(text(".mentorship-gate-title")).toContain("Nothing has left yet");
    expect(gate()!.textContent).not.toContain("48213377");
  });

  it("gives up any part but that with the number, whole or not", async () => {
    await written(HARD);
    expect(await take("The audit was accepted.")).toBe(true);
    expect(await take("")).toBe(true);
    expect(gate()).toBeNull();
    expect(await take("48213377")).toBe(false);
    expect(await take("the MRN 4821")).toBe(false);
    expect(gate()).not.toBeNull();
  });

  it("may be taken once the number is said to be nobody's", async () => {
    await written(HARD);
    expect(await take(null)).toBe(false);
    await pressButton("Not a patient’s");
    await drawn();
    expect(await take(null)).toBe(true);
    expect(gate()).toBeNull();
  });

  it("is looked at in the subject, too", async () => {
    await written(CLEAN);
    type(subject(), "Patient with MRN 48213377");
    await drawn();
    expect(await take(null)).toBe(true);
    expect(await take(null, { field: subject() })).toBe(false);
  });
});

describe("a draft that could tell who a patient is", () => {
  it("is asked about as a whole, and its parts may be moved about", async () => {
    const { copied } = await written(CONTEXT);
    expect(await take("My patient John Smith")).toBe(true);
    expect(gate()).toBeNull();
    expect(await take(null)).toBe(false);
    expect(text(".mentorship-gate-title")).toBe("Could these tell who a patient is?");
    await pressButton("No, copy");
    await drawn();
    expect(copied.join()).toContain("John Smith");
    expect(await take(null)).toBe(true);
  });
});

it("a clean draft is copied by its keys at once", async () => {
  await written(CLEAN);
  expect(await take(null)).toBe(true);
  expect(gate()).toBeNull();
});
