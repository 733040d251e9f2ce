/** What panels offer besides showing: the fitting next act of an item, what mentors said of a goal, and what a hint leads to. */
import { afterEach, describe, expect, it } from "vitest";
import { note } from "../../core/dashboard/vault";
import { look } from "../../host/window/testing";
import { Harness } from "../dashboard/harness";

const OSEI = {
  "People/Amara Osei.md": note("mentor", ["roles: [specialty, research, personal]", "since: 2026-11-01"]),
};
const MEETING = "Meetings/2026-11-20 Osei.md";
const meeting = (...lines: string[]) => ({
  [MEETING]: note(
    "meeting",
    ['mentors: "[[Amara Osei]]"', "date: 2026-11-20", "status: held", "thanked: 2026-11-20"],
    ["## Feedback", ...lines.map((line) => `- ${line}`)].join("\n"),
  ),
});
const GOAL = "Goals/Publish.md";
const goal = (...more: string[]) => ({
  [GOAL]: note("goal", ["success: A poster", 'mentors: "[[Amara Osei]]"', ...more]),
});

let harness: Harness;

afterEach(() => harness.close());

const items = (panel: string) => harness.all(`.mod-${panel} .mentorship-item-row`);
const mainAct = (item: HTMLElement) => item.querySelector<HTMLElement>(".mentorship-item-menu button");

/** The words of the menu that is open. */
const menu = () =>
  [...(look(".menu")?.querySelectorAll(".menu-item-title") ?? [])].map(({ textContent }) => textContent);

async function openMenu(item: HTMLElement): Promise<void> {
  await harness.do(() => harness.button("More acts", item).click());
}

describe("the feedback panel", () => {
  it.each([
    ["Slow down", "Draft a summary…"],
    ["[?] Slow down", "Ask for an example…"],
    ["Slow down [confirmed:: 2026-11-20]", "Mark as applied…"],
    ["[/] Slow down [applied:: 2026-11-21]", "Draft the report…"],
    ["Slow down [evidence:: they nodded]", "Draft the report…"],
  ])("offers for “%s” first: %s", async (line, label) => {
    harness = new Harness({ ...OSEI, ...meeting(line) });
    const [item] = items("feedback");
    expect(mainAct(item!)?.getAttribute("aria-label")).toBe(label);
    await openMenu(item!);
    expect(menu()[0]).toBe(label);
    expect(menu().slice(-2)).toEqual(["Open note", "Open in new tab"]);
  });

  it("opens the draft about the line itself, and offers nothing where the loop is closed", async () => {
    harness = new Harness({ ...OSEI, ...meeting("Slow down", "[x] Old [told:: 2026-11-21]") });
    expect(items("feedback")).toHaveLength(1);
    await harness.do(() => mainAct(items("feedback")[0]!)?.click());
    expect(harness.openers.calls).toEqual([["draft", "draft-heard", MEETING]]);
  });
});

describe("the goals panel", () => {
  it("shows under a goal what mentors said of it, the newest first", () => {
    const said = meeting("Narrow [[Publish]] to one poster", "Nothing on it");
    harness = new Harness({ ...OSEI, ...goal("shared: 2026-11-01"), ...said });
    const lines = harness.all(".mod-goals .mentorship-said .mentorship-item-text");
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      "“Narrow Publish to one poster”Amara OseiNov 20",
    ]);
  });

  it.each([
    ["", "Review goal…", ["Ask whether it is realistic…", "Mark as shared…"]],
    ["shared: 2026-11-01", "Review goal…", ["Ask whether it is realistic…"]],
    ["status: draft", "Ask whether it is realistic…", ["Mark as shared…"]],
  ])("with “%s” offers first: %s", async (property, first, more) => {
    harness = new Harness({ ...OSEI, ...goal(...(property === "" ? [] : [property])) });
    await openMenu(items("goals")[0]!);
    expect(menu().slice(0, -2)).toEqual([first, ...more]);
  });

  it("reviews a goal by its button, and tells a change where its note has one", async () => {
    const files = {
      ...OSEI,
      [GOAL]: `${goal("shared: 2026-11-01")[GOAL]}\n## Progress\n- 2026-11-20 Let go\n`,
    };
    harness = new Harness(files);
    await harness.do(() => mainAct(items("goals")[0]!)?.click());
    expect(harness.openers.calls).toEqual([["reviewGoal", GOAL]]);
    await openMenu(items("goals")[0]!);
    expect(menu()).toContain("Tell about the change…");
  });
});

describe("a hint", () => {
  it("leads to the goals form once, although two hints speak of it", async () => {
    const first = note("meeting", ['mentors: "[[Amara Osei]]"', "date: 2026-11-30"]);
    harness = new Harness({ ...OSEI, "Meetings/2026-11-30 Osei.md": first });
    const offers = harness.all(".mod-goals .mentorship-hint-offer");
    expect(offers.map(({ textContent }) => textContent)).toEqual(["Set goals…"]);
    await harness.do(() => offers[0]!.click());
    expect(harness.openers.calls).toEqual([["setGoals"]]);
  });

  it("offers to ask how one could do better, and nothing where there are goals enough", async () => {
    const old = note("mentor", ["since: 2025-01-01"], "## Log\n- 2025-02-01 call\n- 2026-11-20 call\n");
    const two = { "Goals/A.md": goal("start: 2026-11-01")[GOAL], "Goals/B.md": goal()[GOAL] };
    harness = new Harness({ "People/Amara Osei.md": old, ...two });
    expect(harness.all(".mod-goals .mentorship-hint-offer")).toEqual([]);
    await harness.do(() => harness.one(".mod-signs .mentorship-section-title").click());
    const [offer] = harness.all(".mod-signs .mentorship-hint-offer");
    expect(offer?.textContent).toBe("Ask how you could do better…");
    await harness.do(() => offer?.click());
    expect(harness.openers.calls).toEqual([["draft", "draft-better", "People/Amara Osei.md"]]);
  });
});
