/** What lists and notices say while discreet mode is on. */
import { describe, expect, it, vi } from "vitest";
import type { FakeApp } from "../../fakes/fake-app";
import { FILES } from "../../core/messages/vault";
import { press } from "../../host/window/testing";
import { OSEI } from "../drafts/draft-window";
import { drawn, fill, modal, pressButton, startForms } from "./window";

const asked = (): string => document.querySelector<HTMLInputElement>(".prompt-input")!.placeholder;

/** @returns what the last notice says, and what it says in discreet mode */
function noticesOf(app: FakeApp): () => { readonly message: string; readonly plain: string } {
  const show = vi.spyOn(app.notices, "show") as unknown as { mock: { calls: string[][] } };
  return () => {
    const [message = "", , plain = ""] = show.mock.calls[0] ?? [];
    return { message, plain };
  };
}

describe("in discreet mode", () => {
  it("lists of notes say that names are visible; a list of templates has none", async () => {
    for (const isOn of [false, true]) {
      const { app, open } = startForms({ path: OSEI, text: "", cursor: 0 });
      if (isOn) app.discreet.toggle();
      const said = isOn ? " Names are visible here." : "";
      open.writeTemplate("T1");
      await drawn();
      expect(asked()).toBe(`What is it about?${said}`);
      press("Escape");
      const { meetings } = app.snapshot().ledger;
      open.chooseMeeting(meetings, () => undefined);
      await drawn();
      expect(asked()).toBe(`Which meeting is it for?${said}`);
      press("Escape");
      open.writeMessage();
      await drawn();
      expect(asked()).toBe("Which message?");
      press("Escape");
    }
  });

  it.each(["T9", "T17", "T36"])(
    "%s without a line says so without a template's name or a heading",
    async (id) => {
      const { app, open } = startForms(null, { [OSEI]: "---\ntype: mentor\n---\n" });
      const said = noticesOf(app);
      open.writeTemplate(id);
      await drawn();
      const { plain, message } = said();
      expect(plain).toMatch(/^(?:There is no|Nothing is noted) .* quick capture\.$/);
      expect(plain).not.toContain("“");
      expect(message).toContain("“");
    },
  );

  it("the folder of templates is not named", async () => {
    const { app, open } = startForms(null, FILES);
    const said = noticesOf(app);
    open.newTemplate();
    await drawn();
    await fill("Name", "Invitation");
    await fill("Folder for your templates", "For Osei");
    await pressButton("Make the template");
    const { plain, message } = said();
    expect(message).toContain("“For Osei”");
    expect(plain).toBe("Your templates go into that folder. The settings can name another folder.");
    expect(modal()).toBeNull();
  });

  it("a meeting without a day is told of", async () => {
    const path = "Meetings/Osei.md";
    const { app, open } = startForms(null, {
      ...FILES,
      [path]: "---\ntype: meeting\nmentors: Amara Osei\n---\n",
    });
    const said = noticesOf(app);
    open.reschedule(path);
    await drawn();
    const { plain, message } = said();
    expect([message.slice(0, 27), plain]).toEqual(["This meeting has no day yet", message]);
  });
});
