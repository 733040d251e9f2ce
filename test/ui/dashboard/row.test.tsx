import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { note, SMALL_VAULT } from "../../core/dashboard/vault";
import { Harness } from "./harness";

const MEETING = "Meetings/2026-11-24 Osei.md";
const ABSTRACT = "Send the abstract";
const AGENDA = "Send the agenda";
const LINE = 15;

let window_: Harness;
const link = (title: string) => window_.row(title).querySelector<HTMLElement>(".mentorship-row-link")!;
const menuItems = () => [...activeDocument.querySelectorAll<HTMLElement>(".menu-item")];
const choose = (title: string) =>
  window_.do(() =>
    menuItems()
      .find((el) => el.textContent === title)
      ?.click(),
  );

beforeEach(() => {
  window_ = new Harness(SMALL_VAULT);
});
afterEach(() => {
  window_.close();
  vi.useRealTimers();
});

describe("a row", () => {
  it("is heard whole: what, state, dates, whom", () => {
    expect(link(ABSTRACT).querySelector(".mentorship-spoken")?.textContent).toBe(
      "Send the abstract. Overdue. Due Friday, November 20, 2026. Amara Osei",
    );
    const seen = link(ABSTRACT).querySelector(".mentorship-facts");
    expect([seen?.textContent, seen?.getAttribute("aria-hidden")]).toEqual(["2 d lateAmara Osei", "true"]);
  });

  it.each<[string, (el: HTMLElement) => Promise<void>, string]>([
    ["click", (el) => window_.do(() => el.click()), "here"],
    [
      "Ctrl+click",
      (el) => window_.do(() => el.dispatchEvent(new MouseEvent("click", { ctrlKey: true, bubbles: true }))),
      "tab",
    ],
    [
      "middle click",
      (el) => window_.do(() => el.dispatchEvent(new MouseEvent("auxclick", { button: 1, bubbles: true }))),
      "tab",
    ],
    ["Enter", (el) => window_.key(el, "Enter"), "here"],
    ["Ctrl+Enter", (el) => window_.key(el, "Enter", { ctrlKey: true }), "tab"],
  ])("opens its note at its line by %s", async (_, how, pane) => {
    await how(link(ABSTRACT));
    expect(window_.opened).toEqual([[MEETING, LINE, pane]]);
  });

  it("is previewed at its line", async () => {
    await window_.do(() => link(ABSTRACT).dispatchEvent(new MouseEvent("mouseover", { bubbles: true })));
    expect(window_.hovered).toMatchObject([
      [
        "hover-link",
        { source: "mentorship", linktext: MEETING, sourcePath: "", state: { scroll: LINE - 1 } },
      ],
    ]);
  });

  it("says why in place, with the figure and a link to the line", async () => {
    const why = () => window_.row(ABSTRACT).querySelector(".mentorship-why");
    await window_.do(() => window_.button("Why?", window_.row(ABSTRACT)).click());
    expect(why()?.textContent).toContain("The line sets Nov 20.");
    expect(why()?.textContent).toContain("The timing is yours");
    await window_.do(() => why()?.querySelector<HTMLElement>("[role=link]")?.click());
    expect(window_.opened).toEqual([[MEETING, LINE, "here"]]);
    await window_.key(link(ABSTRACT), "w");
    expect(why()).toBeNull();
  });
});

describe("acts of a row", () => {
  it("tick, show it as done in its place, and let it leave", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
    await window_.do(() => window_.button("Tick", window_.row(ABSTRACT)).click());
    await vi.waitFor(() => expect(window_.fake.store.text(MEETING)).toContain("- [x] Send the abstract"));
    await window_.refresh();
    expect(window_.all(".mentorship-row").indexOf(window_.row(ABSTRACT))).toBe(0);
    expect(window_.row(ABSTRACT).dataset["done"]).toBe("done");
    expect(window_.headings()).toContain("Overdue1");
    expect(window_.row(ABSTRACT).querySelectorAll("button")).toHaveLength(0);
    await window_.do(() => vi.advanceTimersByTime(4100));
    expect(window_.row(ABSTRACT).dataset["done"]).toBe("leaving");
    await window_.do(() => vi.advanceTimersByTime(300));
    expect(window_.all(".mentorship-row").map((el) => el.dataset["done"])).toEqual([undefined]);
  });

  it("leave nothing moving under a pointer that rests on the list", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true });
    window_.context.done.hold(true);
    await window_.do(() => window_.button("Tick", window_.row(ABSTRACT)).click());
    await vi.waitFor(() => expect(window_.fake.store.text(MEETING)).toContain("- [x] Send the abstract"));
    await window_.refresh();
    await window_.do(() => vi.advanceTimersByTime(9000));
    expect(window_.row(ABSTRACT).dataset["done"]).toBe("done");
    await window_.do(() => window_.context.done.hold(false));
    expect(window_.row(ABSTRACT).dataset["done"]).toBe("leaving");
  });

  it("make it a row like the others again when it is undone", async () => {
    await window_.do(() => window_.button("Tick", window_.row(ABSTRACT)).click());
    await window_.refresh();
    await window_.do(() => void window_.fake.writer.undo());
    await window_.refresh();
    expect(window_.row(ABSTRACT).dataset["done"]).toBeUndefined();
    expect(window_.headings()).toContain("Overdue2");
  });

  it("write once for two clicks", async () => {
    await window_.do(() => {
      const button = window_.button("Tick", window_.row(ABSTRACT));
      button.click();
      button.click();
    });
    expect(window_.fake.store.writes).toEqual([MEETING]);
  });

  it("open a draft where that closes the row", async () => {
    await window_.do(() => window_.button("Draft the agenda…", window_.row(AGENDA)).click());
    expect(window_.openers.calls).toEqual([["draft", "draft-agenda", MEETING]]);
  });

  it("are all in the menu, in the same words", async () => {
    await window_.do(() => window_.button("More acts", window_.row(ABSTRACT)).click());
    expect(menuItems().map((el) => el.textContent)).toEqual([
      "Tick",
      "Set due date…",
      "Snooze…",
      "Dismiss",
      "Why?",
      "Open note",
      "Open in new tab",
      "Open mentor page",
      "Select",
    ]);
    await choose("Open in new tab");
    expect(window_.opened).toEqual([[MEETING, LINE, "tab"]]);
  });

  it("ask for a day, and do nothing without one", async () => {
    await window_.key(link(ABSTRACT), ".");
    await choose("Snooze…");
    expect(window_.openers.calls[0]).toMatchObject(["askDate", { about: ABSTRACT, suggested: "2026-11-29" }]);
    expect(window_.fake.store.writes).toEqual([]);
    window_.openers.date = "2026-12-01";
    await window_.key(link(ABSTRACT), "F10", { shiftKey: true });
    await choose("Snooze…");
    expect(window_.fake.store.text(MEETING)).toContain("[snooze:: 2026-12-01]");
  });

  it("ask before a row that comes again is waved off", async () => {
    window_.close();
    window_ = new Harness({ "People/Amara Osei.md": note("mentor", [], "## Log\n- 2026-06-01 call\n") });
    const wave = async (answer: string) => {
      await window_.key(link("short update"), "ContextMenu");
      await choose("Dismiss");
      expect(activeDocument.querySelector(".modal-title")?.textContent).toBe(
        "Stop check-ins with Amara Osei?",
      );
      await window_.do(() => window_.button(answer, activeDocument.body).click());
    };
    await wave("Cancel");
    expect(window_.fake.store.writes).toEqual([]);
    await wave("Stop");
    expect(window_.fake.store.text("People/Amara Osei.md")).toContain("check-in");
    expect(window_.fake.store.writes).toEqual(["People/Amara Osei.md"]);
  });

  it("log a contact and share a goal with what was answered", async () => {
    window_.close();
    window_ = new Harness({
      "People/Amara Osei.md": note("mentor", [], "## Log\n- 2026-06-01 call\n"),
      "Goals/Poster.md": note("goal", ["success: x", "start: 2026-11-01"]),
    });
    await window_.do(() => window_.button("Log a contact…", window_.row("short update")).click());
    expect(window_.fake.store.text("People/Amara Osei.md")).toContain("- 2026-11-22 call: hello");
    await window_.do(() => window_.button("Mark as shared…", window_.row("Share your goal")).click());
    expect(window_.fake.store.text("Goals/Poster.md")).toContain("shared: 2026-11-22");
  });
});

describe("the keyboard", () => {
  it("moves through headings and rows", async () => {
    const stops: string[] = [];
    window_.one("[data-stop]").focus();
    for (let count = 0; count < 6; count += 1) {
      stops.push(window_.focused());
      await window_.key(activeDocument.activeElement as HTMLElement, "ArrowDown");
    }
    expect(stops.map((text) => text.slice(0, 17))).toEqual([
      "Next meeting",
      "Meeting with Amar",
      "Overdue2",
      "Send the abstract",
      "Send the agenda f",
      "Later1",
    ]);
    await window_.key(activeDocument.activeElement as HTMLElement, "Home");
    expect(window_.focused()).toBe("Next meeting");
    await window_.key(activeDocument.activeElement as HTMLElement, "End");
    expect(window_.focused()).toBe("Contact calendar");
  });

  it("reaches one row of a list by Tab: the last one that had the focus", async () => {
    const stops = () => window_.all(".mentorship-row-link").map((el) => el.tabIndex);
    expect(stops()).toEqual([0, -1]);
    await window_.do(() => link(AGENDA).focus());
    expect(stops()).toEqual([-1, 0]);
    expect([...window_.row(ABSTRACT).querySelectorAll("button")].map((el) => el.tabIndex)).toEqual([
      -1, -1, -1,
    ]);
  });

  it("does the closing act with Space, and goes on to the next row", async () => {
    await window_.key(link(ABSTRACT), " ");
    expect(window_.fake.store.text(MEETING)).toContain("- [x] Send the abstract");
    await window_.refresh();
    expect(window_.focused()).toContain(AGENDA);
  });

  it("leaves the keys of a row's buttons to them", async () => {
    const button = window_.button("Why?", window_.row(ABSTRACT));
    await window_.key(button, " ");
    await window_.key(button, ".");
    expect([window_.fake.store.writes, menuItems()]).toEqual([[], []]);
  });

  it("goes on beyond a list whose last row is done or put off", async () => {
    window_.close();
    const files = {
      "People/Amara Osei.md": note(
        "mentor",
        [],
        "## Log\n- 2026-11-20 call\n## Follow-ups\n- [ ] Call 📅 2026-11-20\n",
      ),
    };
    window_ = new Harness(files);
    await window_.key(link("Call"), " ");
    await window_.refresh();
    expect(window_.focused()).toBe("Later1");
    window_.close();
    window_ = new Harness(files);
    window_.openers.date = "2026-12-24";
    await window_.do(() => link("Call").focus());
    await window_.do(() => void window_.context.actions.run("snooze", window_.fake.row("follow-up")));
    await window_.refresh();
    expect(window_.all(".mod-overdue")).toEqual([]);
    expect(window_.focused()).toBe("Later1");
  });
});
