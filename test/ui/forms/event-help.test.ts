/** What the form of an event puts into the note besides: a few words on oneself, and what to ask. */
import { afterEach, describe, expect, it } from "vitest";
import { FILES } from "../../core/messages/vault";
import { press } from "../../host/window/testing";
import { below, drawn, field, fill, modal, pressButton, startForms, text } from "./window";

const PROFILE = "---\ntype: profile\nname: Jo Blake\nstage: resident\nspecialties: [Neurology]\n---\n";
const INTRODUCES = "Put in a short introduction of yourself";
const ASKS = "Put in questions to ask there";
const FOLLOWS = "Follow up with those who are new within 3 days";

const start = async (files: Readonly<Record<string, string>> = { ...FILES, "Me.md": PROFILE }) => {
  const window = startForms(null, files);
  window.open.newEvent();
  await drawn();
  return window;
};

afterEach(async () => {
  for (let presses = 0; presses < 3 && modal(); presses += 1) press("Escape");
  await drawn();
});

const toggles = () =>
  [...modal()!.querySelectorAll(".mod-toggle .mentorship-field-label")].map(({ textContent }) => textContent);
const preview = () => text(".mentorship-preview-text");

async function flip(label: string): Promise<void> {
  field(label).click();
  await drawn();
}

describe("a new event", () => {
  it("comes with an introduction and questions, for the specialty that its name names", async () => {
    const { app } = await start();
    await fill("Event", "Heart day");
    expect(below(ASKS)).toBe("For cardiology, as the event's name says.");
    const shown = preview();
    expect(shown).toMatch(
      /---\n\n## Introducing myself\n\nHello, I'm Jo Blake\. I'm a resident\..*\n\n## Questions to ask\n\n- How did you choose/,
    );
    await pressButton("Make the note");
    const path = "Events/2026-11-22 Heart day.md";
    expect(app.store.text(path)).toBe(shown);
    const event = app.snapshot().ledger.events.find((one) => one.path === path);
    expect(event?.entries).toEqual([]);
    expect(app.rules().filter((rule) => rule === "follow-up")).toHaveLength(1);
  });

  it("leaves out what is not wanted", async () => {
    await start();
    await fill("Event", "Rounds");
    await flip(INTRODUCES);
    expect(preview()).not.toContain("Introducing");
    await flip(ASKS);
    expect(preview()).toMatch(/^date: 2026-11-22\n---\n\n## Takeaways$/m);
  });

  it("does not ask for it where the event is over, or the profile silent", async () => {
    await start();
    await fill("Day", "2026-11-20");
    expect(toggles()).toEqual([]);
    expect(preview()).not.toContain("Introducing");
    await fill("Day", "today");
    expect(toggles()).toEqual([INTRODUCES, ASKS]);
    press("Escape");
    await drawn();
    await start(FILES);
    await fill("Event", "Research day");
    expect(toggles()).toEqual([]);
    await fill("Event", "Stroke rounds");
    expect(toggles()).toEqual([ASKS]);
  });

  it("under a heading of the settings takes another one of its own", async () => {
    const window = startForms(null, { ...FILES, "Me.md": PROFILE });
    await window.app.settings.set("words.headings.takeaway", "Questions to ask");
    window.open.newEvent();
    await drawn();
    expect(preview()).toContain("## Questions to ask, at the event\n");
  });

  it("follows up with those who are new, unless that is not wanted", async () => {
    const { app } = await start();
    await fill("Event", "Rounds");
    await fill("People you met", "Priya Nair");
    field("People you met").blur();
    await drawn();
    expect(toggles()).toEqual([FOLLOWS, INTRODUCES, ASKS]);
    await flip(FOLLOWS);
    await pressButton("Make the note");
    expect(app.store.text("People/Contacts/Priya Nair.md")).toContain("follow_up: no\n");
  });
});
