/** The panel of the next meetings: its menu, and what is noted down on the day. */
import { afterEach, describe, expect, it } from "vitest";
import { note } from "../../core/dashboard/vault";
import { Harness } from "../dashboard/harness";

const PATH = "Meetings/2026-11-22 Osei.md";
const meeting = (...more: string[]) =>
  note("meeting", ["mentors: Amara Osei", "date: 2026-11-22", 'time: "15:00"', "duration: 30 min", ...more]);

let open: Harness;
afterEach(() => {
  open.close();
  document.querySelectorAll(".menu").forEach((menu) => menu.remove());
});

function start(...more: string[]): Harness {
  open = new Harness({ "People/Amara Osei.md": note("mentor", []), [PATH]: meeting(...more) });
  return open;
}

const panel = () => open.one(".mod-meetings");
const menuItems = () => [...document.querySelectorAll(".menu-item")].map((item) => item.textContent);

describe("the next meeting", () => {
  it("on its day asks how one came, with one click, and then whether it may run over", async () => {
    const window = start();
    expect(panel().textContent).toContain("15:00–15:30");
    await window.do(() => window.button("Arrived late", panel()).click());
    expect(window.fake.store.text(PATH)).toContain("arrived: late\n");
    await window.refresh();
    expect(panel().textContent).toContain("Arrived late");
    expect(panel().textContent).not.toContain("be there");
    await window.do(() => window.button("May we run over? What to say", panel()).click());
    expect(window.openers.calls).toEqual([["draft", "draft-run-over", PATH]]);
    await window.do(() => window.button("I asked to run over", panel()).click());
    expect(window.fake.store.text(PATH)).toContain("overran: asked\n");
    await window.refresh();
    expect(panel().textContent).toContain("ran over, as agreed");
    expect(panel().querySelector(".mentorship-meeting-day")).toBeNull();
    await window.do(() => window.fake.writer.undo());
    expect(window.fake.store.text(PATH)).toContain("arrived: late\n");
    expect(window.fake.store.text(PATH)).not.toContain("overran");
  });

  it("has a menu of what can be done with it", async () => {
    const window = start("agenda_sent: 2026-11-20", "arrived: early", "overran: no");
    await window.do(() => window.button("More acts", panel()).click());
    expect(menuItems()).toEqual([
      "Close meeting…",
      "Prepare meeting",
      "Add questions…",
      "Reschedule…",
      "Mark as canceled",
      "Open note",
      "Open in new tab",
    ]);
    const choose = (title: string) =>
      [...document.querySelectorAll<HTMLElement>(".menu-item")].find((item) => item.textContent === title)!;
    await window.do(() => choose("Reschedule…").click());
    expect(window.openers.calls).toEqual([["reschedule", PATH]]);
  });
});
