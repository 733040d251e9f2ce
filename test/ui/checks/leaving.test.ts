/** What leaves the vault as a whole, as its windows let it go: the agenda, and the summary of a packet. */
import type { App } from "obsidian";
import { afterEach, describe, expect, it } from "vitest";
import type { Mentorship } from "../../../src/app/mentorship";
import { NO_FILTER } from "../../../src/core/dashboard/filter";
import { copyAgenda } from "../../../src/ui/dashboard/copy-agenda";
import { FILES } from "../../core/messages/vault";
import { FakeApp } from "../../fakes/fake-app";
import { press, startTestApp } from "../../host/window/testing";
import { drawn, leaveForms, pressButton, startForms } from "../forms/window";

const MEETING = "Meetings/2026-10-01 Osei.md";
const LETTER = "Letters/North.md";
const SUMMARY = "Letters/2026-11-22 Our work together Osei.md";
const HARD = "MRN 48213377";
const CONTEXT = "My patient John Smith asked for it";

/** The vault, with words in it that the agenda and the summary tell. */
const withWords = (words: string): Record<string, string> => ({
  ...FILES,
  [MEETING]: FILES[MEETING]!.replace("the abstract draft", words).replace(
    "the attending called it clearer",
    words,
  ),
  [LETTER]: `---\ntype: letter\nmentors: "[[Amara Osei]]"\ndestination: North\ndeadline: 2027-01-15\nanswer: yes\n---\n`,
});

interface Way {
  readonly act: string;
  /** Asks for it. */
  readonly go: () => Promise<void>;
  /** What has left. */
  readonly left: () => readonly string[];
  readonly app: FakeApp;
}

async function agenda(words: string): Promise<Way> {
  const obsidian = startTestApp() as unknown as App;
  const app = new FakeApp(withWords(words));
  const left: string[] = [];
  const writeText = async (text: string) => void left.push(text);
  Object.defineProperty(window.navigator, "clipboard", { configurable: true, value: { writeText } });
  const { discreet, notices, settings } = app;
  const live = { snapshot: () => app.snapshot() };
  const mentorship = { live, discreet, notices, settings } as unknown as Mentorship;
  const go = async () => {
    void copyAgenda({ obsidian, mentorship }, NO_FILTER);
    await drawn();
  };
  return { act: "Copy the agenda", go, left: () => left, app };
}

async function summary(words: string): Promise<Way> {
  const { app, open } = startForms(null, withWords(words));
  Object.assign(app, { index: { note: () => null } });
  open.openPacket(LETTER);
  await drawn();
  const left = () => (app.store.exists(SUMMARY) ? [app.store.text(SUMMARY)] : []);
  return { act: "Write the summary", go: () => pressButton("Write the summary"), left, app };
}

const gate = () => document.querySelector<HTMLElement>(".mentorship-gate");
const rows = () => [...(gate()?.querySelectorAll("li") ?? [])];
const asked = () => gate()?.querySelector(".mentorship-gate-title")?.textContent;

async function pressIn(within: Element, label: string): Promise<void> {
  const found = [...within.querySelectorAll("button")].find((one) => one.textContent === label);
  if (!found) throw new Error(`There is no button "${label}".`);
  found.click();
  await drawn();
}

const lastButtons = () => [...document.querySelectorAll(".modal")].at(-1)!;

afterEach(leaveForms);

describe.each([
  ["the agenda", agenda],
  ["the summary of a packet", summary],
])("%s", (_, start) => {
  it("leaves without a question where nothing was found", async () => {
    const { go, left } = await start("the abstract draft");
    await go();
    expect([gate(), left().length]).toEqual([null, 1]);
  });

  it("stays with a record number in it, which is named and not shown", async () => {
    const { go, left, act } = await start(HARD);
    await go();
    expect([rows().length, left().length]).toEqual([1, 0]);
    expect(rows()[0]!.textContent).toMatch(/^Medical record number 4•+/);
    expect(gate()!.innerHTML).not.toContain("48213377");
    expect(gate()!.textContent).toContain(`“${act}” waits until each is marked`);
    expect(document.activeElement?.textContent).toContain("Medical record number");
    await pressIn(gate()!, "Not now");
    expect([gate(), left().length]).toEqual([null, 0]);
  });

  it("leaves by a clear act for what is named, and one more press", async () => {
    const { go, left, act } = await start(HARD);
    await go();
    const answer = rows()[0]!.querySelector("button[aria-label]")!;
    expect(answer.getAttribute("aria-label")).toMatch(/^Not a patient’s: Medical record number, 4•+$/);
    await pressIn(rows()[0]!, "Not a patient’s");
    expect([gate(), left().length]).toEqual([null, 0]);
    await pressIn(lastButtons(), act);
    expect(left()[0]).toContain("48213377");
  });

  it("asks once where a patient could be recognized", async () => {
    const { go, left, act } = await start(CONTEXT);
    await go();
    expect([asked(), left().length]).toEqual(["Could these tell who a patient is?", 0]);
    expect(gate()!.innerHTML).not.toContain("John");
    await pressIn(gate()!, `No, ${act.charAt(0).toLowerCase()}${act.slice(1)}`);
    expect([gate(), left().length]).toEqual([null, 1]);
  });

  it("stays where the window is left", async () => {
    const { go, left } = await start(HARD);
    await go();
    press("Escape");
    await drawn();
    expect([gate(), left().length]).toEqual([null, 0]);
  });

  it("is not looked at where the settings have the check off", async () => {
    const { go, left, app } = await start(HARD);
    await app.settings.set("checks.identifiers", false);
    await go();
    expect([gate(), left().length]).toEqual([null, 1]);
  });
});
