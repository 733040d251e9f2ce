/** What the checks point out below a draft, and what can be done about it. */
import { describe, expect, it } from "vitest";
import { press, type } from "../../host/window/testing";
import { body, startDrafts, type DraftWindow } from "./draft-window";
import { drawn, fill, modal, text } from "../forms/window";

const CLOSE = "\n\nBest regards,\nJordan Blake";
const mail = (middle: string) => `Dear Dr. Osei,\n\n${middle}${CLOSE}`;
const SLIPS = mail("I definately read the the paper on shock.");

async function written(
  words: string | null,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<DraftWindow> {
  const started = await startDrafts({ path: "People/Amara Osei.md", text: "", cursor: 0 });
  for (const [path, value] of Object.entries(settings)) await started.app.settings.set(path, value);
  started.open.writeTemplate("question");
  await drawn();
  await fill("Topic", "sepsis in the ward");
  if (words !== null) await write(words);
  return started;
}

async function write(words: string): Promise<void> {
  type(body(), words);
  await drawn();
}

const rows = () => [...modal()!.querySelectorAll<HTMLElement>(".mentorship-draft-remark")];
const kinds = () => rows().map(({ className }) => /mod-(\w+)/.exec(className)![1]);
const marks = () => [...modal()!.querySelectorAll("mark")].map((one) => [one.className, one.textContent]);
const list = () => modal()!.querySelector<HTMLElement>(".mentorship-draft-findings")!;

async function pressIn(within: ParentNode, label: string): Promise<void> {
  const found = [...within.querySelectorAll("button")].find((one) => one.textContent === label);
  if (!found) throw new Error(`There is no button "${label}".`);
  found.click();
  await drawn();
}

describe("what was found in a draft", () => {
  it("is marked at its place, and listed with what can be done", async () => {
    await written(SLIPS);
    expect(marks()).toEqual([
      ["mod-language", "definately"],
      ["mod-language", "the the"],
    ]);
    expect(rows()[0]!.textContent).toContain("Change to “definitely”");
    rows()[1]!.querySelector<HTMLElement>(".mentorship-draft-what")!.click();
    expect(body().value.slice(body().selectionStart, body().selectionEnd)).toBe("the the");
  });

  it("has first what must not leave, then what to ask about, then few remarks on language", async () => {
    const slips =
      "I definately saw the the chart on the ward this week with the team. I will recieve the paper soon. He have a question about it, and i have one too. We saw it in in the morning.";
    await written(mail(`${slips} My patient John Smith has the MRN 48213377.`));
    expect(kinds()).toEqual(["hard", "context", "language", "language", "language"]);
    const more = [...list().querySelectorAll("button")].find(({ textContent }) =>
      textContent.endsWith("more on language"),
    )!;
    more.click();
    await drawn();
    expect(rows().length).toBeGreaterThan(5);
  });

  it("is nothing of an open place", async () => {
    await startDrafts({ path: "People/Amara Osei.md", text: "", cursor: 0 }).then(async ({ open }) => {
      open.writeTemplate("question");
      await drawn();
    });
    expect(text(".mentorship-draft-open")).toBe("Still open:Topic");
    expect(marks().filter(([, words]) => words === "[topic]")).toEqual([
      ["mod-open", "[topic]"],
      ["mod-open", "[topic]"],
    ]);
  });

  it("is told to a screen reader, as a count", async () => {
    await written(SLIPS);
    await expect
      .poll(() => list().querySelector("[role=status]")!.textContent, { timeout: 3000 })
      .toBe("Found in the draft: 2 on language.");
  });
});

describe("a suggestion", () => {
  it("is written as if it were typed, and can be taken back", async () => {
    await written(SLIPS);
    await pressIn(rows()[0]!, "Change to “definitely”");
    expect(body().value).toBe(SLIPS.replace("definately", "definitely"));
    expect(rows()).toHaveLength(1);
    expect(document.activeElement).toBe(rows()[0]!.querySelector("button"));
    await pressIn(list(), "Undo");
    expect([body().value, rows().length]).toEqual([SLIPS, 2]);
  });

  it("leaves the places of the draft to their fields", async () => {
    await written(null);
    const start = body().value.indexOf("A word about");
    await write(`${body().value.slice(0, start)}I definately have ${body().value.slice(start)}`);
    await pressIn(
      rows().find((row) => row.textContent.includes("definately"))!,
      "Change to “definitely”",
    );
    await fill("Topic", "the audit");
    expect(body().value).toContain("I definitely have A word about the audit.");
  });

  it("can no longer be taken back once something else was typed", async () => {
    await written(SLIPS);
    await pressIn(rows()[0]!, "Change to “definitely”");
    await write(`${body().value}.`);
    expect(text(".mentorship-draft-done")).toBe("");
  });

  it("adds what is missing", async () => {
    await written(`The audit was accepted.${CLOSE}`);
    await pressIn(list(), "Add “Dear Dr. Osei,”");
    expect(body().value).toBe(`Dear Dr. Osei,\n\nThe audit was accepted.${CLOSE}`);
  });
});

describe("a finding that is ignored", () => {
  it("stays so as long as the draft is kept, whatever else is edited", async () => {
    const { open } = await written(SLIPS);
    await pressIn(rows()[1]!, "Ignore");
    expect(rows()).toHaveLength(1);
    await write(SLIPS.replace("I definately", "Last week I definately"));
    expect(rows()).toHaveLength(1);
    press("Escape");
    await drawn();
    open.writeTemplate("question");
    await drawn();
    expect(marks()).toEqual([["mod-language", "definately"]]);
  });

  it("is that one: the next of its kind is found", async () => {
    await written(mail("I saw the the chart."));
    await pressIn(rows()[0]!, "Ignore");
    await write(mail("I saw the the chart and the the ward."));
    expect(marks()).toEqual([["mod-language", "the the"]]);
  });

  it("is not forgotten where nothing else tells of a patient", async () => {
    await written(mail("My patient has MRN 48213377."));
    await pressIn(rows()[0]!, "Not a patient’s");
    expect(text(".mentorship-draft-calm")).toMatch(/^No other sign of a patient found\./);
  });

  it("can be found again", async () => {
    await written(SLIPS);
    await pressIn(rows()[0]!, "Ignore");
    await pressIn(list(), "Undo");
    expect(rows()).toHaveLength(2);
  });
});

describe("a word", () => {
  it("can be added to the dictionary, and taken out again", async () => {
    const { app } = await written(SLIPS);
    await pressIn(rows()[0]!, "Add to dictionary");
    expect([app.settings.current().checks.dictionary, rows().length]).toEqual([["definately"], 1]);
    await pressIn(list(), "Undo");
    expect([app.settings.current().checks.dictionary, rows().length]).toEqual([[], 2]);
  });
});

describe("below a draft without a sign of a patient", () => {
  it("stands that the check is no proof, and the policy where there is one", async () => {
    await written(null, { "checks.policy": "Handbook, page 12" });
    expect(text(".mentorship-draft-calm")).toMatch(
      /helps, and does not de-identify: read once more\. .*Handbook, page 12/,
    );
    await write(mail("My patient has the MRN 48213377."));
    expect(text(".mentorship-draft-calm")).toBe("");
  });
});

describe("a draft that reads like a crisis", () => {
  it("has a kind note with whom to turn to, and can leave all the same", async () => {
    const { copied } = await written(mail("I can't go on like this."), {
      "checks.support": ["Student wellness: 555-0100"],
    });
    expect(text(".mentorship-draft-crisis")).toContain("Student wellness: 555-0100");
    expect([marks(), rows().length]).toEqual([[], 0]);
    const copy = [...modal()!.querySelectorAll("button")].find((one) => one.textContent === "Copy")!;
    copy.click();
    await drawn();
    expect(copied).toHaveLength(1);
    await pressIn(list(), "Set this note aside");
    expect(text(".mentorship-draft-crisis")).toBe("");
  });
});
