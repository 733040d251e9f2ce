/** The forms that set goals and look at them again. */
import { afterEach, describe, expect, it } from "vitest";
import { FILES } from "../../core/messages/vault";
import { type } from "../../host/window/testing";
import { below, drawn, fill, modal, pressButton, text, leaveForms, choose, startForm } from "./window";

const GOAL = "Goals/Publish the audit.md";

afterEach(async () => {
  await leaveForms();
  expect(modal()).toBeNull();
});

/** The groups of fields that are seen, by their names. */
const groups = () => [...modal()!.querySelectorAll("legend")].map(({ textContent }) => textContent);
const shownFields = () =>
  [...modal()!.querySelectorAll(".mentorship-field-label")].map(({ textContent }) => textContent);

/** A field of a group of several that have fields of the same names. */
function inGroup(name: string, label: string): HTMLInputElement {
  const group = [...modal()!.querySelectorAll("fieldset")].find((one) =>
    one.querySelector("legend")?.textContent.startsWith(name),
  );
  const found = [...(group?.querySelectorAll("label") ?? [])].find((one) => one.textContent === label);
  return document.getElementById(found?.getAttribute("for") ?? "") as HTMLInputElement;
}

async function fillIn(group: string, label: string, value: string): Promise<void> {
  const element = inGroup(group, label);
  if (element.tagName === "SELECT") {
    element.value = value;
    element.dispatchEvent(new Event("change", { bubbles: true }));
  } else type(element, value);
  await drawn();
}

function tick(label: string): void {
  const found = [...modal()!.querySelectorAll(".mentorship-ticks label")].find(
    (one) => one.textContent === label,
  );
  found?.querySelector("input")?.click();
}

const previews = () =>
  [...modal()!.querySelectorAll(".mentorship-preview-text")].map((one) => one.textContent);

describe("set goals", () => {
  it("asks for the next priority once there is one before it, and keeps what the second says", async () => {
    await startForm((open) => open.setGoals());
    expect(groups()).toEqual(["First priority"]);
    await fillIn("First", "Goal", "One");
    expect(groups()).toEqual(["First priority", "Second priority, if there is one"]);
    await fillIn("Second", "Goal", "Two");
    expect(groups()).toHaveLength(3);
    await fillIn("First", "Goal", "");
    expect(groups()).toHaveLength(3);
    await fillIn("Second", "Goal", "");
    expect(groups()).toEqual(["First priority"]);
  });

  it("fills in a pattern's words for the stage, and leaves alone what somebody wrote", async () => {
    await startForm((open) => open.setGoals());
    await fillIn("First", "Begin with", "research");
    expect(inGroup("First", "Goal").value).toBe("Take a research project to a poster or paper");
    await choose("Stage", "premed");
    expect(inGroup("First", "Goal").value).toBe("Take a research project to a poster");
    await fillIn("First", "Goal", "The sepsis audit");
    await choose("Stage", "resident");
    expect(inGroup("First", "Goal").value).toBe("The sepsis audit");
    expect(inGroup("First", "What success looks like").value).toBe(
      "A paper sent in with me as first or last author",
    );
    expect(previews()[0]).toContain("- [ ] Write the question and the main figure before anything else\n");
    await fillIn("First", "Begin with", "");
    expect(inGroup("First", "What success looks like").value).toBe("");
    expect(previews()[0]).not.toContain("- [ ]");
  });

  it("makes the notes and tells the profile in one step, and shares with whom is met next", async () => {
    const { app } = await startForm((open) => open.setGoals());
    const before = Object.fromEntries(app.store.files);
    await choose("Stage", "clerkship");
    expect(below("Stage")).toBe("Your profile will say so from now on.");
    await fillIn("First", "Goal", "Choose: a field");
    await fillIn("First", "Target", "in 2 months");
    expect(modal()!.textContent).toContain("That is less than 6 months from the start.");
    await fillIn("Second", "Begin with", "communication");
    const shown = previews();
    expect(shown).toHaveLength(2);
    await pressButton("Make the notes");
    expect(modal()).toBeNull();
    const made = ["Goals/Choose a field.md", "Goals/Present a patient clearly.md"];
    expect(made.map((path) => app.store.text(path))).toEqual(shown);
    expect(app.navigator.opened).toEqual([[made[0], null]]);
    expect(shown[1]).toContain(
      "type: goal\ntags:\n  - mentorship/goal\nstatus: active\npriority: 2\nsuccess: An attending calls a presentation of mine clear without being asked\n" +
        'start: 2026-11-22\ntarget: 2027-08-22\nstage: clerkship\nmentors:\n  - "[[Amara Osei]]"\n---\n\n## Steps\n\n- [ ] Ask an attending',
    );
    expect(app.store.text("Me.md")).toBe("---\ntype: profile\nname: Jordan Blake\nstage: clerkship\n---\n");
    expect(app.snapshot().ledger.problems).toEqual([]);
    await app.writer.undo();
    expect(Object.fromEntries(app.store.files)).toEqual(before);
  });

  it("needs one priority, and writes no stage where there is no profile or nothing new", async () => {
    const { "Me.md": _, ...files } = FILES;
    const { app } = await startForm((open) => open.setGoals(), files);
    await choose("Stage", "resident");
    expect(below("Stage")).toBe("");
    await pressButton("Make the notes");
    expect(modal()!.textContent).toContain("Write at least one priority in a few words.");
    await fillIn("First", "Goal", "Publish");
    await pressButton("Make the notes");
    expect(app.store.writes).toEqual(["Goals/Publish.md"]);
  });

  it("says kindly when there would be more than three", async () => {
    await startForm((open) => open.setGoals());
    await fillIn("First", "Goal", "A");
    await fillIn("Second", "Goal", "B");
    expect(modal()!.textContent).not.toContain("two or three at a time");
    await fillIn("Third", "Goal", "C");
    expect(modal()!.textContent).toContain(
      "There is 1 active goal already. The guide keeps it to two or three",
    );
  });
});

describe("a review", () => {
  const review = (files = FILES) => startForm((open) => open.reviewGoal(GOAL), files);

  it("keeps a goal: ticks steps, adds a line, and notes the day, as the preview shows it", async () => {
    const { app } = await review();
    expect(shownFields()).toEqual(["This goal", "Steps that are done", "What moved since last time", "Then"]);
    tick("Draft");
    await drawn();
    await fill("What moved since last time", "The draft is out.");
    const [shown] = previews();
    await pressButton("Save the review");
    expect(app.store.text(GOAL)).toBe(shown);
    expect(app.store.text(GOAL)).toBe(
      FILES[GOAL]!.replace('mentors: "[[Amara Osei]]"\n', 'mentors: "[[Amara Osei]]"\nreviewed: 2026-11-22\n')
        .replace("- [ ] Draft", "- [x] Draft")
        .concat("- 2026-11-22 The draft is out.\n"),
    );
    await app.writer.undo();
    expect(app.store.text(GOAL)).toBe(FILES[GOAL]);
  });

  it("changes a goal in its note: what it said before stands in a line, and the change is told", async () => {
    const { app } = await review();
    await choose("This goal", "change");
    expect(groups()).toEqual(["What it is from now on"]);
    expect(shownFields()).not.toContain("Take the open steps along");
    await pressButton("Save the review");
    expect(text(".mentorship-form-problem")).toContain("Say what is different");
    await fill("What success looks like", "A talk");
    await fill("Target", "2027-06-01");
    await fill("Why, in a few words", "more time [for it");
    await pressButton("Save the review");
    const [goal] = app.snapshot().ledger.goals;
    expect(goal?.properties).toMatchObject({
      success: "A talk",
      target: "2027-06-01",
      reviewed: "2026-11-22",
    });
    expect(goal?.properties.status).toBeUndefined();
    expect(app.store.text(GOAL)).toContain(
      "- 2026-11-22 Changed to: A talk (by June 1, 2027) [was:: A poster] [because:: more time (for it]\n",
    );
    const message = modal()!.querySelector("textarea.mentorship-draft-body");
    expect((message as HTMLTextAreaElement).value).toContain(
      "Until now I was working on this: Publish the audit: A poster.\n\nFrom here on: Publish the audit: A talk (by June 1, 2027).",
    );
  });

  it("with another title makes a new goal, and the old note keeps every word", async () => {
    const { app } = await review();
    await choose("This goal", "change");
    await fill("Goal", "Teach the audit");
    expect(below("Goal")).toContain("gets a note of its own");
    expect(shownFields()).toContain("Take the open steps along");
    await fill("What success looks like", "A workshop");
    await fill("Why, in a few words", "teaching draws me more");
    await choose("Then", "nothing");
    const [made, old] = previews();
    await pressButton("Save the review");
    expect(modal()).toBeNull();
    const path = "Goals/Teach the audit.md";
    expect(app.store.text(path)).toBe(made);
    expect(app.store.text(GOAL)).toBe(old);
    expect(made).toContain("success: A workshop\nstart: 2026-11-22\n");
    expect(made).toContain("## Steps\n\n- [ ] Draft\n\n## Progress\n\n");
    expect(made).toContain(
      "- 2026-11-22 In place of [[Publish the audit]] [because:: teaching draws me more]\n",
    );
    expect(old).toContain("success: A poster\n");
    expect(old).toContain("status: changed\nreviewed: 2026-11-22\n");
    expect(old).toContain("- 2026-11-22 Changed to [[Teach the audit]] [because:: teaching draws me more]\n");
    const reviews = app.snapshot().rows.filter(({ rule }) => rule === "review-goal");
    expect(reviews.map((row) => row.path)).toEqual([path]);
    await app.writer.undo();
    expect([app.store.exists(path), app.store.text(GOAL)]).toEqual([false, FILES[GOAL]]);
  });

  it.each([
    ["achieved", "- 2026-11-22 Achieved: It is out\n", "status: achieved\n"],
    ["dropped", "- 2026-11-22 It is out\n- 2026-11-22 Let go\n", "status: dropped\n"],
  ])("%s ends it, in neutral words, with its history", async (verdict, lines, status) => {
    const { app } = await review();
    await choose("This goal", verdict);
    expect(below("This goal")).toMatch(/The note stays/);
    expect(modal()!.querySelector(".is-wrong")).toBeNull();
    await fill("What moved since last time", "It is out");
    if (verdict === "dropped") await choose("Then", "nothing");
    await pressButton("Save the review");
    expect(app.store.text(GOAL)).toContain(lines);
    expect(app.store.text(GOAL)).toContain(status);
    expect(modal()).toBeNull();
  });

  it("asks for a judgement only where the note has one, and for no steps where none is open", async () => {
    const note = "---\ntype: goal\nsuccess: x\nprogress: 40\nstart: 2026-05-01\n---\n";
    const { app } = await review({ ...FILES, [GOAL]: note });
    expect(shownFields()).toEqual([
      "This goal",
      "What moved since last time",
      "How far along, in percent",
      "Then",
    ]);
    await fill("How far along, in percent", "140");
    await pressButton("Save the review");
    expect(below("How far along, in percent")).toBe("Write a number from 0 to 100.");
    await fill("How far along, in percent", "60 %");
    await pressButton("Save the review");
    expect(app.store.text(GOAL)).toContain("progress: 60\n");
  });

  it("of a goal that is gone opens nothing", async () => {
    await startForm((open) => open.reviewGoal("Goals/Gone.md"));
    expect(modal()).toBeNull();
  });
});
