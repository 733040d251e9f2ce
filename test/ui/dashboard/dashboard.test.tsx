import { afterEach, describe, expect, it } from "vitest";
import { note, SMALL_VAULT } from "../../core/dashboard/vault";
import { missingIcons } from "../../host/window/icons";
import { Harness } from "./harness";

let open: Harness | undefined;
const dashboard = (...args: ConstructorParameters<typeof Harness>) => (open = new Harness(...args));
afterEach(() => open?.close());

const ABSTRACT = "Send the abstract";

describe("the window", () => {
  it("says that it reads, then shows the notes", async () => {
    const window = dashboard(SMALL_VAULT, { isLoading: true });
    expect(window.root.textContent).toContain("Reading your notes…");
    await window.refresh();
    expect(window.headings()).toEqual([
      "Next meeting",
      "Overdue2",
      "Later1",
      "Goals1",
      "Mentors2",
      "Contact calendar",
    ]);
    expect(window.one("[role=status]").textContent).toBe("");
  });

  it("says in an empty vault what it is for, and offers the first act", async () => {
    const window = dashboard({ "Home.md": "# Home" });
    expect(window.root.textContent).toContain("type: mentor");
    for (const label of ["New mentor…", "New meeting…", "New goal…"]) {
      await window.do(() => window.button(label, window.one(".mentorship-empty")).click());
    }
    expect(window.openers.calls).toEqual([["newMentor"], ["newMeeting"], ["newGoal"]]);
  });

  it("says calmly that nothing is due, and what comes next", () => {
    const files = {
      "People/Amara Osei.md": note("mentor", [], "## Log\n- 2026-11-20 call\n"),
      "Goals/Poster.md": note("goal", ["mentors: Amara Osei", "shared: 2026-10-01", "reviewed: 2026-11-20"]),
    };
    expect(dashboard(files).one(".mentorship-calm").textContent).toBe(
      "Nothing is due this week. The next thing comes Jan 20, 2027: Send Amara Osei a short update.",
    );
  });

  it("shows the next meeting with when to be there, goals with their bar, mentors with their strip", () => {
    const window = dashboard(SMALL_VAULT);
    const meeting = window.one(".mentorship-meeting");
    expect(meeting.textContent).toContain("be there 14:50–14:55");
    expect(
      window.one(".mentorship-bar-done").style.inlineSize ||
        window.one(".mentorship-bar-done").getAttribute("style"),
    ).toContain("50%");
    expect(window.all(".mentorship-strip-month")).toHaveLength(24);
    expect(window.root.textContent).toContain("Days of contact in the last 12 months: Nov 1");
  });

  it("shows what needs attention, and which notes were left alone", async () => {
    const window = dashboard({
      ...SMALL_VAULT,
      "Bad.md": note("meeting", ["mentors: Amara Osei", "date: next friday"]),
      "Follow.md": note("goal", ["mentors: Amara Osei"], "## Follow-ups\n- [ ] a [due:: soon]\n"),
      "Alone.md": note("meeting", ["date: 2026-11-01"]),
    });
    expect(window.headings().at(-1)).toBe("Needs attention2");
    const [bad, follow] = window.all(".mentorship-problem");
    expect(bad?.textContent).toContain("date: “next friday”Expected a date such as 2026-03-30");
    await window.do(() => follow?.click());
    expect(window.opened).toEqual([["Follow.md", 6, "here"]]);
    await window.do(() => window.button("Show which").click());
    await window.do(() => window.all(".mentorship-unclaimed .mentorship-item")[0]?.click());
    expect(window.opened.at(-1)).toEqual(["Alone.md", null, "here"]);
  });

  it("has every icon that it asks for", () => {
    dashboard({ ...SMALL_VAULT, "Bad.md": note("meeting", ["mentors: Amara Osei", "date: x"]) });
    expect([...missingIcons]).toEqual([]);
  });
});

describe("sections", () => {
  it("fold and remember it, by pointer and by key", async () => {
    const window = dashboard(SMALL_VAULT);
    const heading = () => window.one(".mod-overdue .mentorship-section-title");
    await window.do(() => heading().click());
    expect(heading().getAttribute("aria-expanded")).toBe("false");
    expect(window.memory.get("dashboard")).toMatchObject({ folded: { overdue: true } });
    await window.key(heading(), "Enter");
    expect(heading().getAttribute("aria-expanded")).toBe("true");
    await window.key(heading(), "ArrowLeft");
    expect(activeDocument.activeElement).toBe(heading());
    await window.key(heading(), "ArrowLeft");
    expect(window.all(".mod-overdue .mentorship-row")).toHaveLength(0);
  });

  it("are as they were left; later is folded away at first", () => {
    expect(dashboard(SMALL_VAULT).all(".mod-later .mentorship-row")).toHaveLength(0);
    open?.close();
    const again = dashboard(SMALL_VAULT, { saved: { folded: { later: false, overdue: true, bad: "x" } } });
    expect([
      again.all(".mod-later .mentorship-row").length,
      again.all(".mod-overdue .mentorship-row").length,
    ]).toEqual([1, 0]);
  });
});

describe("filters", () => {
  const type = (window: Harness, text: string) =>
    window.do(() => {
      const input = window.one("input") as HTMLInputElement;
      input.value = text;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    });

  it("by text: shows what matches, remembers it, and Escape clears, then closes", async () => {
    const window = dashboard(SMALL_VAULT);
    await window.do(() => window.button("Filter").click());
    expect(activeDocument.activeElement).toBe(window.one("input"));
    await type(window, "abstract");
    expect(window.headings()).toEqual(["Overdue1"]);
    expect(window.memory.get("dashboard")).toMatchObject({ filter: { text: "abstract" } });
    await window.key(window.one("input"), "Escape");
    expect(window.headings()).toHaveLength(6);
    expect((window.one("input") as HTMLInputElement).value).toBe("");
    await window.key(window.one("input"), "Escape");
    expect(window.all("input")).toHaveLength(0);
  });

  it("by mentor", async () => {
    const window = dashboard(SMALL_VAULT, { saved: { isFilterShown: true } });
    await window.do(() => {
      const select = window.one("select") as HTMLSelectElement;
      select.value = "People/Lucía Ferrante.md";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(window.headings()).toEqual(["Mentors1"]);
    expect(window.root.textContent).not.toContain("Nothing is due");
  });

  it("that match nothing say so, and can be cleared", async () => {
    const window = dashboard(SMALL_VAULT, { saved: { filter: { mentor: null, text: "nobody" } } });
    expect(window.root.textContent).toContain("Nothing matches the filter.");
    await window.do(() => window.button("Clear filter").click());
    expect(window.headings()).toHaveLength(6);
  });
});

describe("undo and redo", () => {
  it("are offered when there is something to undo", async () => {
    const window = dashboard(SMALL_VAULT);
    expect(window.button("Nothing to undo").getAttribute("aria-disabled")).toBe("true");
    await window.do(() => window.button("Tick", window.row(ABSTRACT)).click());
    const undo = window.button(`Undo – ticked: ${ABSTRACT}`);
    expect(undo.getAttribute("aria-disabled")).toBeNull();
    await window.do(() => undo.click());
    expect(window.fake.store.text("Meetings/2026-11-24 Osei.md")).toBe(
      SMALL_VAULT["Meetings/2026-11-24 Osei.md"],
    );
    await window.do(() => window.button(`Redo – ticked: ${ABSTRACT}`).click());
    expect(window.fake.store.text("Meetings/2026-11-24 Osei.md")).toContain("[x] Send the abstract");
  });
});

describe("changes", () => {
  it("draw only the row that changed", async () => {
    const window = dashboard(SMALL_VAULT);
    const before = window.all(".mentorship-row");
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => void records.push(...list));
    observer.observe(window.one(".mentorship-agenda"), {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    await window.edit("People/Amara Osei.md", "e-mail: check-in", "e-mail: something else");
    records.push(...observer.takeRecords());
    expect(records).toHaveLength(0);
    await window.edit("Meetings/2026-11-24 Osei.md", "📅 2026-11-20", "📅 2026-11-19");
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records.length).toBeGreaterThan(0);
    const other = before.find((el) => el.textContent.includes("Send the agenda"));
    expect(window.row("Send the agenda")).toBe(other);
    expect(records.filter(({ target }) => other?.contains(target))).toEqual([]);
  });

  it("are said to screen readers", async () => {
    const window = dashboard(SMALL_VAULT);
    await window.edit("Meetings/2026-11-24 Osei.md", "- [ ] Send the abstract", "- [x] Send the abstract");
    expect(window.one("[role=status]").textContent).toBe(`“${ABSTRACT}” left the list. 2 rows now.`);
  });
});
