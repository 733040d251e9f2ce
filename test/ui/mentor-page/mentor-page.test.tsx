import { createElement, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import { followedStore } from "../../../src/ui/mentor-page/followed-store";
import { MentorPageRoot } from "../../../src/ui/mentor-page/page";
import { note } from "../../core/dashboard/vault";
import { Harness } from "../dashboard/harness";

const OSEI = "People/Amara Osei.md";
const MEETING = "Meetings/2026-10-15 Osei.md";
const VAULT: Readonly<Record<string, string>> = {
  [OSEI]: note(
    "mentor",
    ["roles: [specialty]", "cadence: 6 weeks", "position: Professor"],
    [
      "## Follow-ups",
      "- [ ] Send the draft 📅 2026-12-24",
      "- [ ] Introduce me #waiting [asked:: 2026-11-20]",
      "## Log",
      "- 2026-11-13 e-mail: thanks",
      "## Evidence",
      "- 2026-05-15 answered 14 questions",
    ].join("\n"),
  ),
  "People/Li Chen.md": note("mentor", []),
  [MEETING]: note("meeting", ["mentors: Amara Osei", "date: 2026-10-15", "status: held", "arrived: late"]),
  "Home.md": "# Home\n",
};

let harness: Harness;
const followed = { current: followedStore() };

function page(open: string | null, files = VAULT): Harness {
  harness = new Harness(files);
  followed.current = followedStore();
  followed.current.set({ note: open });
  const { context, root } = harness;
  void act(() => {
    render(null, root);
    render(createElement(MentorPageRoot, { context, followed: followed.current }), root);
  });
  return harness;
}

afterEach(() => {
  for (const modal of activeDocument.querySelectorAll(".modal-container")) modal.remove();
  harness.close();
});

const section = (name: string) => harness.one(`.mentorship-section.mod-${name}`);
const unfold = (name: string) =>
  harness.do(() => section(name).querySelector<HTMLElement>("[role=button]")?.click());
const properties = () => harness.fake.store.text(OSEI).split("---")[1] ?? "";
const inBody = (selector: string) => [...activeDocument.querySelectorAll<HTMLElement>(selector)];
const clickText = (selector: string, text: string) =>
  harness.do(() =>
    inBody(selector)
      .find((el) => el.textContent.includes(text))
      ?.click(),
  );

describe("the mentor page", () => {
  it("shows who it is, what is due, what is open and what was seen", () => {
    page(OSEI);
    expect(harness.one(".mentorship-mentor-name").textContent).toBe("Amara Osei");
    expect(harness.one(".mentorship-mentor-head-block").textContent).toContain("every 6 weeks");
    expect(harness.headings().map((text) => text.replace(/\d+$/, ""))).toEqual([
      "Due with them",
      "Meetings",
      "Open both ways",
      "Evidence",
      "Ready for a letter?",
      "Balance",
      "When it does not work",
    ]);
    expect(section("open").textContent).toMatch(/You owe them.*Send the draft.*owes you.*Introduce me/);
    expect(section("evidence").querySelector("strong")?.textContent).toBe("14");
    expect(section("meetings").textContent).toContain("Oct 15");
    expect(section("readiness").textContent).toContain("Late to 1 meeting.");
    expect(section("not-working").querySelector("ol")).toBeNull();
  });

  it("stays with the last mentor, says so, and explains itself where there was none", async () => {
    page(MEETING);
    expect(harness.one(".mentorship-mentor-name").textContent).toBe("Amara Osei");
    await harness.do(() => followed.current.set({ note: "Home.md" }));
    expect(harness.one(".mentorship-mentor-head-block").textContent).toContain(
      "“Home” is about no one mentor, so Amara Osei stays.",
    );
    await harness.do(() => followed.current.set({ note: "People/Li Chen.md" }));
    expect(harness.one(".mentorship-mentor-name").textContent).toBe("Li Chen");
    page("Home.md");
    expect(harness.root.textContent).toContain("One mentor at a time");
  });

  it("ticks what is open in place, and undo gives it back", async () => {
    page(OSEI);
    await harness.do(() => harness.button("Tick", section("open")).click());
    expect(harness.fake.store.text(OSEI)).toContain("- [x] Send the draft");
    await harness.fake.writer.undo();
    expect(harness.fake.store.text(OSEI)).toBe(VAULT[OSEI]);
  });

  it("logs a contact, plans a meeting and drafts an update, as often as one likes", async () => {
    page(OSEI);
    for (const name of ["Log a contact…", "Log a contact…", "Plan a meeting…", "Draft an update…", "Write…"])
      await harness.do(() => harness.button(name).click());
    expect(harness.openers.calls.map(([name]) => name)).toEqual([
      "askContact",
      "askContact",
      "planMeeting",
      "draft",
      "writeMessage",
    ]);
    expect(harness.fake.store.text(OSEI)).toContain("- 2026-11-22 call: hello");
  });

  it("sets a longer cadence from a menu", async () => {
    page(OSEI);
    await unfold("not-working");
    expect(section("not-working").querySelectorAll("ol > li")).toHaveLength(4);
    await harness.do(() => harness.button("Be in touch less often…").click());
    expect(inBody(".menu-item").map((el) => el.textContent)).toContain("Every 3 months");
    await clickText(".menu-item", "Every 3 months");
    expect(properties()).toContain("cadence: 3 months");
    await harness.fake.writer.undo();
    expect(harness.fake.store.text(OSEI)).toBe(VAULT[OSEI]);
  });

  it("keeps in touch only", async () => {
    page(OSEI);
    await unfold("not-working");
    await harness.do(() => harness.button("Keep in touch only").click());
    expect(properties()).toContain("status: keeping-in-touch");
  });

  it("ends a mentorship only when asked again, and says first what is owed", async () => {
    page(OSEI);
    await unfold("not-working");
    await harness.do(() => harness.button("End the mentorship…").click());
    expect(inBody(".modal").at(-1)?.textContent).toContain("You still owe them 1 thing: Send the draft.");
    await clickText(".modal button", "Cancel");
    expect(harness.fake.store.text(OSEI)).toBe(VAULT[OSEI]);
    await harness.do(() => harness.button("End the mentorship…").click());
    await clickText(".modal button", "End it");
    expect(properties()).toContain("status: ended");
    await harness.refresh();
    // What is owed stays on the page, and the way back is there.
    expect(section("open").textContent).toContain("Send the draft");
    await harness.do(() => harness.button("Take it up again").click());
    expect(properties()).toContain("status: active");
  });

  it("writes to the right note in discreet mode, and shows no name", async () => {
    page(OSEI);
    await unfold("not-working");
    await harness.do(() => harness.context.app.discreet.toggle());
    expect(harness.root.textContent).not.toMatch(/Osei|Send the draft|questions/);
    await harness.do(() => harness.button("Keep in touch only").click());
    expect(properties()).toContain("status: keeping-in-touch");
    expect([...harness.fake.store.files.keys()].sort()).toEqual(Object.keys(VAULT).sort());
    await harness.do(() => followed.current.set({ note: "Home.md" }));
    expect(harness.one(".mentorship-mentor-head-block").textContent).not.toContain("Osei");
  });
});
