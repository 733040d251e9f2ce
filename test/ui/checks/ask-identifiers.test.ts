/** What leaves the vault as a whole is looked at, too; see leaving.test.ts for where it does. */
import type { App } from "obsidian";
import { afterEach, describe, expect, it } from "vitest";
import { mayLeave } from "../../../src/ui/checks/ask-identifiers";
import { FakeApp } from "../../fakes/fake-app";
import { FILES } from "../../core/messages/vault";
import { startTestApp } from "../../host/window/testing";
import { drawn, leaveForms, modal, pressButton, text } from "../forms/window";

const HARD = "Ask about MRN 48213377 of my patient.";
const CONTEXT = "My patient John Smith was admitted with sepsis.";

function start(files: Readonly<Record<string, string>> = FILES) {
  const obsidian = startTestApp() as unknown as App;
  const app = new FakeApp(files);
  const { ledger } = app.snapshot();
  const may = (words: string) =>
    mayLeave({ obsidian, settings: app.settings }, { text: words, act: "Copy it", ledger });
  return { app, may };
}

const rows = () => [...(modal()?.querySelectorAll("li") ?? [])];
const NOT = "Not a patient’s";

async function pressIn(row: Element, label: string): Promise<void> {
  [...row.querySelectorAll("button")].find((one) => one.textContent === label)!.click();
  await drawn();
}

afterEach(leaveForms);

describe("a text that leaves", () => {
  it("goes where nothing is found, or the check is off", async () => {
    const { app, may } = start();
    expect([await may("Thank Amara Osei"), modal()]).toEqual([true, null]);
    await app.settings.set("checks.identifiers", false);
    expect(await may(HARD)).toBe(true);
  });

  it("waits until all in it was answered for, and then goes when it is asked to", async () => {
    const { may } = start();
    const leaves = may(`${HARD}\n${CONTEXT}`);
    await drawn();
    expect([rows().length, modal()!.textContent.includes("48213377")]).toEqual([1, false]);
    expect(rows()[0]!.textContent).toContain("of my patient");
    await pressIn(rows()[0]!, NOT);
    expect(text(".mentorship-gate-title")).toBe("Could these tell who a patient is?");
    await pressButton("No, copy it");
    expect([await leaves, modal()]).toEqual([true, null]);
    expect(await may(HARD)).toBe(true);
  });

  it("needs one more press after the last answer", async () => {
    const { may } = start();
    const leaves = may(HARD);
    await drawn();
    await pressIn(rows()[0]!, NOT);
    expect(text(".mentorship-form-about")).toBe("Nothing is left to answer for.");
    await pressButton("Copy it");
    expect(await leaves).toBe(true);
  });

  it("stays where it is not answered for, and is asked about again", async () => {
    const { may } = start();
    const leaves = may(HARD);
    await drawn();
    await pressButton("Not now");
    expect(await leaves).toBe(false);
    const again = may(HARD);
    await drawn();
    await leaveForms();
    expect(await again).toBe(false);
  });

  it("is asked about what leads to one person in other words, too: it may be another person", async () => {
    const { may } = start();
    const leaves = may("The patient's sister is 93 years old.");
    await drawn();
    await pressIn(rows()[0]!, NOT);
    await pressButton("Copy it");
    expect(await leaves).toBe(true);
    expect(await may("The patient's sister is 93 years old.")).toBe(true);
    const again = may("The patient is 93 years old and lives alone.");
    await drawn();
    expect(rows()).toHaveLength(1);
    await leaveForms();
    expect(await again).toBe(false);
  });
});
