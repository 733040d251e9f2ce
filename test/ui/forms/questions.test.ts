import { describe, expect, it } from "vitest";
import { press } from "../../host/window/testing";
import { day } from "../../fakes/fakes";
import { below, drawn, field, fill, modal, pressButton, startForms, text, labels } from "./window";

/** @returns what the question was answered with, once it is */
function answerOf<T>(asked: Promise<T>): { value: T | undefined } {
  const answer: { value: T | undefined } = { value: undefined };
  void asked.then((value) => (answer.value = value));
  return answer;
}

describe("a question for words", () => {
  const question = {
    title: "Set aside",
    about: "Slow down",
    label: "Why (optional)",
    placeholder: "It does not fit",
    submit: "Set aside",
  };

  it("is answered by the keyboard", async () => {
    const { open } = startForms();
    const answer = answerOf(open.askText(question));
    await drawn();
    expect([text(".modal-title"), labels()]).toEqual(["Set aside", ["Why (optional)"]]);
    expect(document.activeElement).toBe(field("Why (optional)"));
    await fill("Why (optional)", " Not this month ");
    press("Enter", { ctrlKey: true });
    await drawn();
    expect([answer.value, modal()]).toEqual(["Not this month", null]);
  });

  it("may be left empty, which is an answer, or left, which is none", async () => {
    const { open } = startForms();
    const empty = answerOf(open.askText(question));
    await drawn();
    await pressButton("Set aside");
    const left = answerOf(open.askText(question));
    await drawn();
    press("Escape");
    await drawn();
    expect([empty.value, left.value]).toEqual(["", null]);
  });
});

describe("a question for a writer's answer", () => {
  it.each([
    ["Yes", "yes"],
    ["Lukewarm", "lukewarm"],
    ["Declined", "declined"],
  ])("knows %s", async (label, value) => {
    const { open } = startForms();
    const answer = answerOf(open.askAnswer({ about: "Summer fellowship" }));
    await drawn();
    expect(modal()!.textContent).toContain("Summer fellowship");
    const choice = modal()!.querySelector<HTMLSelectElement>("select")!;
    choice.value = [...choice.options].find((option) => option.textContent === label)!.value;
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    await drawn();
    await pressButton("Mark as answered");
    expect(answer.value).toBe(value);
  });
});

describe("a question for what is unclear", () => {
  it("begins with what is known, and reads days in words", async () => {
    const { open } = startForms();
    const known = { due: day("2026-12-01"), scope: "two pages" };
    const answer = answerOf(open.askClarity({ about: "Draft", known }));
    await drawn();
    expect([field("Due").value, field("Scope").value]).toEqual(["2026-12-01", "two pages"]);
    await fill("Due", "next Friday");
    expect(below("Due")).toContain("November 27, 2026");
    await fill("Scope", "");
    await pressButton("Clarify");
    expect(answer.value).toEqual({ due: "2026-11-27", scope: "" });
  });

  it("stays open with what was typed where a day is none", async () => {
    const { open } = startForms();
    const answer = answerOf(open.askClarity({ about: "Draft", known: { due: null, scope: "" } }));
    await drawn();
    await fill("Due", "someday");
    await pressButton("Clarify");
    expect([answer.value, field("Due").value]).toEqual([undefined, "someday"]);
  });
});

describe("in discreet mode", () => {
  const NOTE = "Names are visible in this form.";

  it("shows nothing of a line that is clarified; left empty, it stays", async () => {
    const { app, open } = startForms();
    app.discreet.toggle();
    const known = { due: day("2026-12-01"), scope: "two pages" };
    const answer = answerOf(open.askClarity({ about: "Clarify commitment", known }));
    await drawn();
    expect([field("Due").value, field("Scope").value]).toEqual(["2026-12-01", ""]);
    expect(modal()!.textContent).not.toContain(NOTE);
    await pressButton("Clarify");
    expect(answer.value).toEqual({ due: "2026-12-01", scope: "" });
  });

  it("a form that lists mentors says so, and only then", async () => {
    const { app, open } = startForms();
    const question = { title: "Share goal with", about: "Goal 1", chosen: [] };
    for (const isOn of [false, true]) {
      if (app.discreet.isOn() !== isOn) app.discreet.toggle();
      void open.askMentors(question);
      await drawn();
      expect(modal()!.textContent.includes(NOTE)).toBe(isOn);
      press("Escape");
      await drawn();
      open.newMeeting();
      await drawn();
      expect(modal()!.textContent.includes(NOTE)).toBe(isOn);
      press("Escape");
      await drawn();
      open.draft("draft-thanks", app.row("thank-for-meeting"));
      await drawn();
      expect(modal()!.textContent.includes(NOTE)).toBe(isOn);
      press("Escape");
      await drawn();
    }
  });
});
