/** Several rows at once, and discreet mode, in the dashboard. */
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Harness } from "./harness";

const PERSON = "People/Amara Osei.md";
const FILES = {
  [PERSON]: `---
type: mentor
name: Amara Osei
---
## Follow-ups
- [ ] Send the abstract 📅 2026-11-20
- [ ] Book a room 📅 2026-11-21
- [ ] Ask about fellowships 📅 2026-11-21
- [ ] Read the primer 📅 2026-11-22
## Log
- 2026-11-21 call: hello
`,
};
const TITLES = ["Send the abstract", "Book a room", "Ask about fellowships"];

let view: Harness;
beforeEach(() => (view = new Harness(FILES)));
afterEach(() => view.close());

const link = (title: string) => view.row(title).querySelector<HTMLElement>(".mentorship-row-link")!;
const selected = () =>
  view.all(".mentorship-row.is-selected .mentorship-row-title").map((el) => el.textContent);
const bar = () => view.all(".mentorship-selection")[0];
const click = (title: string, init: MouseEventInit = {}) =>
  view.do(() =>
    link(title).dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...init })),
  );

describe("selecting rows", () => {
  it("begins with x, goes on with clicks, and ends with Escape", async () => {
    await view.key(link(TITLES[0]!), "x");
    expect(selected()).toEqual([TITLES[0]]);
    await click(TITLES[2]!);
    expect(selected()).toEqual([TITLES[0], TITLES[2]]);
    expect(bar()?.textContent).toContain("2 rows selected");
    expect(view.opened).toEqual([]);
    await click(TITLES[2]!);
    await view.key(link(TITLES[0]!), "Escape");
    expect(bar()).toBeUndefined();
    await click(TITLES[0]!);
    expect(view.opened).toHaveLength(1);
  });

  it("takes a range with Shift: arrows, and a click into another state", async () => {
    await view.key(link(TITLES[0]!), "ArrowDown", { shiftKey: true });
    expect(selected()).toEqual(TITLES.slice(0, 2));
    expect(view.focused()).toBe(TITLES[1]);
    await click("Read the primer", { shiftKey: true });
    expect(selected()).toEqual([...TITLES, "Read the primer"]);
  });

  it("ticks all of them as one step to undo", async () => {
    const before = view.fake.store.text(PERSON);
    await view.key(link(TITLES[0]!), "x");
    await click(TITLES[1]!);
    await view.do(() => view.button("Tick", bar()).click());
    await view.refresh();
    expect(view.fake.store.text(PERSON).match(/- \[x\]/g)).toHaveLength(2);
    expect(view.fake.notices.last).toBe("Ticked: 2 follow-ups.");
    expect(bar()).toBeUndefined();
    expect(view.row(TITLES[0]!).dataset["done"]).toBe("done");
    await view.fake.writer.undo();
    expect(view.fake.store.text(PERSON)).toBe(before);
  });

  it("asks once until when, for all of them", async () => {
    view.openers.date = "2026-12-01";
    await view.key(link(TITLES[0]!), "x");
    await click(TITLES[1]!);
    await view.do(() => view.button("Snooze…", bar()).click());
    expect(view.openers.calls.filter(([name]) => name === "askDate")).toHaveLength(1);
    expect(view.fake.store.text(PERSON).match(/\[snooze:: 2026-12-01\]/g)).toHaveLength(2);
  });

  it("needs no pointer: the bar follows the rows in the tab order, and gives the focus back", async () => {
    await view.key(link(TITLES[0]!), "x");
    await view.key(link(TITLES[0]!), "ArrowDown", { shiftKey: true });
    const stops = view.all("button, [tabindex]").filter((el) => el.tabIndex >= 0);
    const inBar = stops.filter((el) => bar()!.contains(el));
    expect(inBar.map((el) => el.getAttribute("aria-label") ?? el.textContent)).toEqual([
      "Tick",
      "Set due date…",
      "Snooze…",
      "Dismiss",
      "Cancel",
    ]);
    expect(stops.indexOf(inBar[0]!)).toBeGreaterThan(stops.indexOf(link(TITLES[1]!)));
    // A button is pressed by Enter and by Space, which comes as a click.
    inBar[0]!.focus();
    await view.do(() => inBar[0]!.click());
    expect(view.fake.store.text(PERSON).match(/- \[x\]/g)).toHaveLength(2);
    expect(bar()).toBeUndefined();
    expect(view.focused()).toBe(TITLES[2]);
  });

  it("is left by Escape in the bar as in the rows, and the focus goes back to the row", async () => {
    await view.key(link(TITLES[1]!), "x");
    await view.key(view.button("Tick", bar()), "Escape");
    expect(bar()).toBeUndefined();
    expect(view.focused()).toBe(TITLES[1]);
  });

  it("offers nothing of the first row's own where many are clarified", async () => {
    view.fake.store.files.set(
      PERSON,
      `${view.fake.store.text(PERSON)}## Commitments\n- [ ] 2026-11-20 One [scope:: text]\n- [ ] 2026-11-20 Two\n`,
    );
    await view.refresh();
    await view.key(link("Agree on due date"), "x");
    await click("Agree on scope and due date");
    await view.do(() => view.button("Clarify…", bar()).click());
    const [, question] = view.openers.calls.find(([name]) => name === "askClarity")!;
    expect(question).toEqual({ about: "2 rows", known: { due: null, scope: "" } });
  });

  it("leaves a row that is not closed by what was answered as it is", async () => {
    const line = "- [ ] 2026-11-20 One";
    view.fake.store.files.set(PERSON, `${view.fake.store.text(PERSON)}## Commitments\n${line}\n`);
    await view.refresh();
    view.openers.askClarity = async () => ({ due: null, scope: "two pages" });
    await view.do(() => view.button("Clarify…", view.row("Agree on scope")).click());
    expect(view.fake.store.text(PERSON)).toContain(`${line} [scope:: two pages]`);
    await view.refresh();
    expect(view.row("Agree on due date").dataset["done"]).toBeUndefined();
    expect(view.all("[data-done]")).toHaveLength(0);
  });

  it("stays when the question was left without an answer", async () => {
    await view.key(link(TITLES[0]!), "x");
    await view.do(() => view.button("Snooze…", bar()).click());
    expect(selected()).toEqual([TITLES[0]]);
    expect(view.fake.store.writes).toEqual([]);
  });
});

describe("discreet mode", () => {
  const switchIt = () => view.do(() => view.button("Discreet mode: hide names and texts").click());
  const words = /Osei|Amara|abstract|room|fellowships|primer|hello/i;

  it("leaves no name and no text in the page, and remembers it on this device", async () => {
    await view.do(() => view.button("Why?", view.row(TITLES[0]!)).click());
    await switchIt();
    expect(view.root.outerHTML).not.toMatch(words);
    expect(view.all(".mentorship-row-title").map((el) => el.textContent)).toContain("Follow up");
    expect(view.root.textContent).toContain("Mentor A");
    expect(view.memory.get("discreet")).toBe(true);
    await switchIt();
    expect(view.root.outerHTML).toMatch(words);
  });

  it("still does what is pressed, to the note behind the row, and names nothing in the tooltips", async () => {
    await switchIt();
    const [row] = view.all(".mentorship-row.is-overdue");
    await view.do(() => view.button("Tick", row).click());
    expect(view.fake.store.text(PERSON)).toContain("- [x] Send the abstract 📅 2026-11-20");
    await view.refresh();
    expect(view.root.outerHTML).not.toMatch(words);
    expect(view.button("Undo")).toBeDefined();
    await view.do(() => view.all(".mentorship-row-link")[1]!.click());
    expect(view.opened[0]).toEqual([PERSON, 7, "here"]);
    view.all(".mentorship-row-link")[1]!.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
    expect(view.hovered).toEqual([]);
  });

  it("is no selection of the other mode's rows", async () => {
    await view.key(link(TITLES[0]!), "x");
    await switchIt();
    expect([selected(), bar()]).toEqual([[], undefined]);
    await view.key(view.all(".mentorship-row-link")[0]!, "x");
    await switchIt();
    expect([selected(), bar()]).toEqual([[], undefined]);
  });

  it("hides a row that was just done at once", async () => {
    await view.do(() => view.button("Tick", view.row(TITLES[0]!)).click());
    await view.refresh();
    expect(view.root.textContent).toContain(TITLES[0]);
    await switchIt();
    expect(view.root.outerHTML).not.toMatch(words);
  });

  it("keeps the filter by mentor under a made-up name, and shows no words to filter by", async () => {
    view.context.state.set({ filter: { mentor: PERSON, text: "abstract" }, isFilterShown: true });
    await switchIt();
    expect(view.root.outerHTML).not.toMatch(words);
    expect(view.all("input")).toHaveLength(0);
    expect((view.one("select") as HTMLSelectElement).selectedOptions[0]?.textContent).toBe("Mentor A");
    expect(view.context.state.get().filter).toEqual({ mentor: PERSON, text: "abstract" });
  });
});
