import { MarkdownRenderChild } from "obsidian";
import { createElement, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { BLOCK_PANELS, BlockRoot } from "../../../src/ui/code-block/block";
import { PANELS } from "../../../src/core/hints/hint";
import { BlockChild } from "../../../src/ui/code-block/block-child";
import { SMALL_VAULT } from "../../core/dashboard/vault";
import { Harness } from "../dashboard/harness";

const MEETING = "Meetings/2026-11-24 Osei.md";
const TITLE = "Send the abstract";

let harness: Harness;

/** A block in a note, in place of the harness's dashboard. */
function block(text: string, files = SMALL_VAULT): Harness {
  harness = new Harness(files);
  const { context, root } = harness;
  void act(() => {
    render(null, root);
    render(createElement(BlockRoot, { context, text, from: "Home.md" }), root);
  });
  return harness;
}

afterEach(() => harness.close());

const faults = () => harness.all(".mentorship-block-faults:not(.is-hint) li").map((el) => el.textContent);
const rows = () => harness.all(".mentorship-row-title").map((el) => el.textContent);

describe("a block", () => {
  it("shows the agenda by state, whose rows act and come back", async () => {
    block("show: agenda");
    expect(harness.headings()[0]).toContain("Overdue");
    await harness.do(() => harness.button("Tick", harness.row(TITLE)).click());
    expect(harness.fake.store.text(MEETING)).toContain("- [x] Send the abstract");
    await harness.refresh();
    expect(harness.row(TITLE).className).toContain("is-done");
    await harness.fake.writer.undo();
    await harness.refresh();
    expect(harness.fake.store.text(MEETING)).toBe(SMALL_VAULT[MEETING]);
    expect(harness.row(TITLE).className).not.toContain("is-done");
  });

  it("follows the notes", async () => {
    block("show: agenda");
    await harness.edit(MEETING, TITLE, "Hand in the abstract");
    expect(rows().join()).toContain("Hand in the abstract");
  });

  it("shows the panels it names, in its order, each once", () => {
    block("show: team, goals, team");
    expect(harness.headings().map((text) => text.replace(/\d+$/, ""))).toEqual([
      expect.stringMatching(/mentor/i),
      "Goals",
    ]);
  });

  it("knows every panel by name", () => {
    expect(PANELS.filter((name) => name !== "agenda" && !BLOCK_PANELS.has(name))).toEqual([]);
  });

  it("keeps to a mentor and to some days, and says so", () => {
    block("mentor: lucía ferrante\ndays: 3");
    expect(rows().join()).not.toContain(TITLE);
    expect(harness.one(".mentorship-block-choice").textContent).toBe("Only Lucía Ferrante, within 3 days");
  });

  it("says in place what it does not understand, and shows the rest", () => {
    block("show: lettres, agenda\nmentor: Nobody\ndays: soon\ncolor: red");
    expect(faults()).toEqual([
      expect.stringContaining("Line 1: “lettres” is no panel."),
      expect.stringContaining("Line 2: “Nobody” is no mentor you have."),
      expect.stringContaining("Line 3: “soon” is no number of days."),
      expect.stringContaining("Line 4: “color” is no option."),
    ]);
    expect(rows().join()).toContain(TITLE);
  });

  it("that is empty shows the agenda and what it could show", () => {
    block("\n");
    expect(faults()).toEqual([]);
    expect(harness.one(".mentorship-block-faults.is-hint").textContent).toContain("show: letters");
    expect(rows().join()).toContain(TITLE);
  });

  it("says what an empty panel is for", () => {
    block("show: meetings, letters", { "People/Amara Osei.md": "---\ntype: mentor\n---\n" });
    expect(harness.headings()).toEqual(["Meetings", "Letters"]);
    expect(harness.root.textContent).toContain("Letters of recommendation appear here");
    block("mentor: Amara Osei", { "People/Amara Osei.md": "---\ntype: mentor\nstatus: ended\n---\n" });
    expect(harness.root.textContent).toContain("Nothing is due here.");
  });

  it("folds by itself, and remembers nothing", async () => {
    block("show: goals");
    const { size } = harness.memory;
    const child = new BlockChild(harness.root, { text: "show: goals", from: "" }, harness.context);
    await harness.do(() => child.load());
    await harness.do(() => harness.one(".mentorship-section-title").click());
    expect(harness.all(".mentorship-section.is-collapsed")).toHaveLength(1);
    expect(harness.memory.size).toBe(size);
  });

  it("moves its focus with the arrows, and keeps those keys from the editor", async () => {
    block("show: agenda");
    const reached: string[] = [];
    activeDocument.body.addEventListener("keydown", ({ key }) => void reached.push(key));
    const title = harness.one(".mentorship-section-title");
    await harness.key(title, "ArrowDown");
    expect(activeDocument.activeElement).toBe(harness.all("[data-stop]")[1]);
    await harness.key(title, "Tab");
    await harness.key(title, "p", { ctrlKey: true });
    expect(reached).toEqual(["p"]);
  });

  it("hides names in discreet mode, and still finds its mentor", async () => {
    block("mentor: Amara Osei");
    await harness.do(() => harness.context.app.discreet.toggle());
    expect(harness.root.textContent).not.toContain("Osei");
    expect(harness.one(".mentorship-block-choice").textContent).toMatch(/^Only Mentor/);
    expect(rows()).not.toEqual([]);
    block("mentor: Amara");
    await harness.do(() => harness.context.app.discreet.toggle());
    expect(faults()).toEqual([
      "Line 1 was not understood. Write the name of one mentor you have; until then all mentors are shown.",
    ]);
    expect(harness.root.textContent).not.toMatch(/Osei|Ferrante/);
  });

  it("quotes nothing in discreet mode that it does not understand, and says what it would", async () => {
    block("mentor Lucía Ferrante\nLucía Ferrante: 3\nshow: agenda, Ferrante, Lucía\ndays: Ferrante\nagenda");
    await harness.do(() => harness.context.app.discreet.toggle());
    const option = "Write show:, mentor: or days:, each on a line of its own.";
    expect(faults()).toEqual([
      `Line 1 was not understood. ${option}`,
      `Line 2 was not understood. ${option}`,
      expect.stringMatching(/^Line 3 was not understood. Panels are meetings, agenda/),
      "Line 4 was not understood. Write a whole number, such as days: 14.",
      "Line 5 was not understood. Write show: agenda.",
    ]);
    expect(harness.root.outerHTML).not.toMatch(/Lucía|Ferrante/);
    await harness.do(() => harness.context.app.discreet.toggle());
    expect(faults()[1]).toContain("“Lucía Ferrante” is no option.");
  });

  it("does in discreet mode what its rows offer, to the notes behind them", async () => {
    block("show: agenda");
    await harness.do(() => harness.context.app.discreet.toggle());
    expect(harness.root.outerHTML).not.toContain(TITLE);
    const row = harness.all(".mentorship-row").find((el) => el.textContent.includes("Follow up"));
    await harness.do(() => harness.button("Tick", row).click());
    expect(harness.fake.store.writes).toHaveLength(1);
  });
});

describe("a block in a note", () => {
  it("lives and leaves with it", async () => {
    harness = new Harness(SMALL_VAULT);
    const el = activeDocument.body.createDiv();
    const child = new BlockChild(el, { text: "show: agenda", from: "" }, harness.context);
    expect(child).toBeInstanceOf(MarkdownRenderChild);
    await harness.do(() => child.load());
    expect(el.querySelectorAll(".mentorship-row").length).toBeGreaterThan(0);
    await harness.do(() => child.unload());
    expect(el.childNodes).toHaveLength(0);
    await harness.refresh();
    expect(el.childNodes).toHaveLength(0);
  });
});
