/** The page of a letter's packet, in its window. */
import { afterEach, describe, expect, it } from "vitest";
import { FILES } from "../../core/messages/vault";
import { drawn, modal, pressButton, startForms, text, type FormWindow, leaveForms } from "./window";

const L = "Letters/North.md";
const LETTER = `---
type: letter
mentors: "[[Amara Osei]]"
destination: North
system: ERAS
deadline: 2027-01-15
asked: 2026-11-01
answered: 2026-11-20
answer: yes
---

## Packet

- [ ] Current CV
- [x] Personal statement
- [ ] Summary of our work together
`;
const WITH_LETTER = {
  ...FILES,
  [L]: LETTER,
  "CV 2026-01-02.md": "x",
  "Me.md": '---\ntype: profile\nname: Jordan Blake\ncv: "[[CV 2026-01-02]]"\n---\n',
};
const MADE = "Letters/2026-11-22 Our work together Osei.md";

async function start(files: Readonly<Record<string, string>> = WITH_LETTER): Promise<FormWindow> {
  const window = startForms(null, files);
  Object.assign(window.app, { index: { note: () => null } });
  window.open.openPacket(L);
  await drawn();
  return window;
}

afterEach(async () => {
  await leaveForms();
  expect(modal()).toBeNull();
});

const parts = () => [...modal()!.querySelectorAll<HTMLElement>(".mentorship-packet-part")];
const part = (label: string) => parts().find(({ textContent }) => textContent.includes(label))!;
const box = (label: string) => part(label).querySelector("input")!;
async function tick(label: string): Promise<void> {
  box(label).click();
  await drawn();
}

describe("the packet of a letter", () => {
  it("shows its four parts, ready or not, with what the notes know", async () => {
    await start();
    expect(text(".mentorship-form-about")).toBe("North, for Amara Osei. 1 of 4 ready.");
    expect(
      parts().map((one) => [one.querySelector("label")?.textContent, one.querySelector("input")?.checked]),
    ).toEqual([
      ["Current CV", false],
      ["Personal statement", true],
      ["Summary of our work together", false],
      ["Instructions and deadline", false],
    ]);
    expect(part("Current CV").textContent).toContain("CV 2026-01-02, of Jan 2 (10 months ago)");
    expect(part("Current CV").textContent).toContain("It is older than 90 days.");
    expect(part("Instructions").textContent).toContain("Handed in through ERAS");
  });

  it("ticks a part in the note, and opens a file", async () => {
    const { app } = await start();
    await tick("Current CV");
    expect(app.store.text(L)).toBe(LETTER.replace("[ ] Current CV", "[x] Current CV"));
    expect(text(".mentorship-form-about")).toContain("2 of 4 ready");
    await tick("Personal statement");
    expect(app.store.text(L)).toContain("- [ ] Personal statement");
    await pressButton("Open: Current CV");
    expect(app.navigator.opened.at(-1)?.[0]).toBe("CV 2026-01-02.md");
    expect(modal()).toBeNull();
  });

  it("does not show as ticked what could not be written", async () => {
    const { app } = await start();
    app.store.failing.add(L);
    await tick("Current CV");
    expect(box("Current CV").checked).toBe(false);
    expect(text(".mentorship-form-problem")).toBe("It could not be written. Nothing was changed.");
  });

  it("writes the summary, and asks before it writes one anew", async () => {
    const { app } = await start();
    await pressButton("Write the summary");
    expect(app.store.exists(MADE)).toBe(true);
    expect(app.store.text(L)).toContain(
      "- [x] Summary of our work together: [[2026-11-22 Our work together Osei]]\n",
    );
    expect(part("Summary of our work").textContent).toContain(
      "2026-11-22 Our work together Osei, of Nov 22 (today)",
    );
    await pressButton("Write it anew…");
    expect(document.body.textContent).toContain("There is one: “2026-11-22 Our work together Osei”.");
    await pressButton("Cancel");
    expect(app.store.exists(MADE.replace(".md", " 2.md"))).toBe(false);
    await pressButton("Write it anew…");
    await pressButton("Write it anew");
    expect(app.store.exists(MADE.replace(".md", " 2.md"))).toBe(true);
    expect(app.store.text(L)).toContain("[[2026-11-22 Our work together Osei 2]]");
  });

  it("says where the notes hold nothing for a summary", async () => {
    const { app } = await start({ [L]: LETTER, "People/Amara Osei.md": "---\ntype: mentor\n---\n" });
    await pressButton("Write the summary");
    expect(text(".mentorship-form-problem")).toContain(
      "Your notes say nothing yet of the work with this mentor",
    );
    expect(app.store.writes).toEqual([]);
  });

  it("leads to the covering message, and sending it notes the packet as sent", async () => {
    const { app } = await start();
    await tick("Current CV");
    await pressButton("Draft the covering message…");
    const body = modal()!.querySelector<HTMLTextAreaElement>("textarea.mentorship-draft-body")!.value;
    expect(body).toContain("- Current CV\n- Personal statement\n\nHow to hand it in: through ERAS.");
    await pressButton("Log as sent");
    expect(app.store.text(L)).toContain("packet_sent: 2026-11-22\n");
    expect(app.store.text("People/Amara Osei.md")).toContain("- 2026-11-22 e-mail: Letter packet");
    expect(app.rules()).not.toContain("send-packet");
  });

  it("is opened by its command for the letter that is open, or for the one that is chosen", async () => {
    const window = startForms({ path: L, text: LETTER, cursor: 0 }, WITH_LETTER);
    Object.assign(window.app, { index: { note: () => null } });
    window.open.choosePacket();
    await drawn();
    expect(text(".mentorship-form-about")).toContain("North, for Amara Osei");
  });
});
