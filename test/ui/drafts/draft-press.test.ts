/** Presses that follow each other, and what a draft keeps of what was typed. */
import { describe, expect, it, vi } from "vitest";
import { press, type } from "../../host/window/testing";
import { body, buttons, LEE, mainAct, OSEI, said, startDrafts, write } from "./draft-window";
import { below, drawn, field, fill, modal, pressButton, text } from "../forms/window";

const SENT = "Dear Dr. Osei,\n\nMy very own words.";

async function question() {
  const started = await write("question");
  await fill("Topic", "the audit");
  return started;
}

function at<E extends Event>(event: E, timeStamp: number): E {
  Object.defineProperty(event, "timeStamp", { value: timeStamp });
  return event;
}

const named = (label: string): HTMLElement =>
  [...modal()!.querySelectorAll<HTMLElement>("button")].find((one) => one.textContent === label)!;

async function click(label: string, { detail, time }: { detail: number; time: number }): Promise<void> {
  named(label).dispatchEvent(at(new MouseEvent("click", { bubbles: true, detail }), time));
  await drawn();
}

/** @returns whether the key does what it does by itself, such as pressing a button */
async function key(time: number, more: KeyboardEventInit = {}): Promise<boolean> {
  const event = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true, ...more });
  const isDone = document.activeElement!.dispatchEvent(at(event, time));
  await new Promise((resolve) => {
    window.setTimeout(resolve, 5);
  });
  await drawn();
  return isDone;
}

const MOD = { ctrlKey: true };

async function choose(name: string): Promise<void> {
  await fill("To", name);
  field("To").blur();
  await drawn();
}

describe("presses on a draft", () => {
  it("that come twice open it once; no button moves, and nothing is logged", async () => {
    const { app, opened } = await question();
    const before = buttons();
    await click("Open in mail", { detail: 1, time: 1000 });
    await click("Open in mail", { detail: 2, time: 1200 });
    await click("Open in mail", { detail: 1, time: 1500 });
    expect([opened.length, app.store.writes, buttons()]).toEqual([1, [], before]);
    expect([mainAct(), document.activeElement?.textContent]).toEqual(["Log as sent", "Log as sent"]);
    await click("Open in mail", { detail: 1, time: 1700 });
    expect(opened).toHaveLength(2);
    await click("Log as sent", { detail: 1, time: 1800 });
    expect([modal(), app.store.writes]).toEqual([null, [OSEI]]);
  });

  it("that come twice do not answer what is asked about an open place", async () => {
    const { opened } = await write("question");
    await click("Open in mail", { detail: 1, time: 1000 });
    await click("Open as it is", { detail: 2, time: 1200 });
    expect([said(), opened]).toEqual(["Still open: Topic.", []]);
  });

  it("by Ctrl+Enter log it only after a while", async () => {
    const { app, opened } = await question();
    await key(1000, MOD);
    await key(1300, MOD);
    await key(1599, MOD);
    expect([opened.length, modal() === null, app.store.writes]).toEqual([1, false, []]);
    await key(1700, MOD);
    expect([opened.length, modal(), app.store.writes]).toEqual([1, null, [OSEI]]);
  });

  it("by Enter do not go on to the button that has the focus next", async () => {
    await question();
    await click("Open in mail", { detail: 0, time: 1000 });
    expect(document.activeElement?.textContent).toBe("Log as sent");
    expect([await key(1300), await key(1700, { repeat: true }), await key(1700)]).toEqual([
      false,
      false,
      true,
    ]);
  });
});

describe("what was typed into a draft", () => {
  it("is there again after it was logged, that day", async () => {
    const { app, open } = await question();
    type(body(), SENT);
    await drawn();
    await pressButton("Log as sent");
    await app.writer.undo();
    open.writeTemplate("question");
    await drawn();
    expect([body().value, field("Topic").value]).toEqual([SENT, "the audit"]);
    press("Escape");
    app.clock.turnTo("2026-11-23");
    open.writeTemplate("question");
    await drawn();
    expect([body().value.includes("own words"), field("Topic").value]).toEqual([false, ""]);
  });

  it("can be taken back after the draft was filled in anew, until something else is typed", async () => {
    await question();
    type(field("Subject"), "My subject");
    type(body(), SENT);
    await drawn();
    await pressButton("Fill it in anew");
    expect(body().value).toContain("A word about the audit.");
    await fill("Topic", "it");
    await pressButton("Take my words back");
    expect([body().value, field("Subject").value]).toEqual([SENT, "My subject"]);
    await pressButton("Fill it in anew");
    type(body(), "x");
    await drawn();
    await pressButton("Fill it in anew");
    await pressButton("Take my words back");
    expect(body().value).toBe("x");
  });

  it("ends what was said of the text before", async () => {
    await question();
    await pressButton("Open in mail");
    expect(said()).toBe("Opened in your mail program.");
    type(body(), SENT);
    await drawn();
    expect(said()).toBe("");
  });
});

describe("the mail program", () => {
  it("is opened without those who have no address, and they are named", async () => {
    const { opened } = await question();
    await choose("Bo Lee");
    await pressButton("Open in mail");
    expect(opened[0]).toMatch(/^mailto:osei@example\.org\?/);
    expect(said()).toBe("Opened in your mail program, without Bo Lee, who has no address in your notes.");
    await pressButton("Remove Amara Osei");
    await pressButton("Open in mail");
    expect(said()).toBe("Opened in your mail program. Bo Lee has no address in your notes: type it there.");
  });

  it("takes the address inside another spelling", async () => {
    const { open, opened } = await startDrafts(
      { path: LEE, text: "", cursor: 0 },
      { [LEE]: '---\ntype: mentor\nname: Bo Lee\nemail: "Bo <bo@x.example>, b@y.example"\n---\n' },
    );
    open.writeTemplate("card");
    await drawn();
    press("Escape");
    open.writeTemplate("question");
    await drawn();
    await fill("Topic", "x");
    expect(mainAct()).toBe("Open in mail");
    await pressButton("Open in mail");
    expect(opened[0]).toMatch(/^mailto:bo@x\.example\?/);
  });

  it("takes an address that was typed, and the greeting is left open", async () => {
    const { opened } = await write("news", "Me.md");
    await choose("foo@bar.example");
    expect(body().value).toMatch(/^\[the greeting\],/);
    expect([mainAct(), below("To").slice(0, 27)]).toEqual(["Open in mail", "New: no note has this addre"]);
    await fill("Greeting", "Hello Foo");
    expect(body().value).toMatch(/^Hello Foo,/);
    await pressButton("Open in mail");
    expect([opened[0]?.slice(0, 23), said()]).toEqual([
      "mailto:foo@bar.example?",
      "Opened in your mail program.",
    ]);
  });

  it("gives the focus away without scrolling", async () => {
    const focus = vi.spyOn(HTMLElement.prototype, "focus");
    await write("card");
    await pressButton("Copy");
    const still = focus.mock.calls.filter(([options]) => options?.preventScroll === true);
    focus.mockRestore();
    // As it opens, and as the next act is offered.
    expect(still).toHaveLength(2);
    expect(text(".mod-cta")).toBe("Log as sent");
  });
});
