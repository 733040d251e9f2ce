/** Drafts that are opened from a row: for its mentor, about what made it due, and closing it when sent. */
import { describe, expect, it } from "vitest";
import { FILES } from "../../core/messages/vault";
import { press, type } from "../../host/window/testing";
import { drawn, modal, pressButton, startForms, text } from "../forms/window";

const OSEI = "People/Amara Osei.md";
const LETTER = "Letters/Lakeside.md";
const NOTES = {
  [LETTER]:
    '---\ntype: letter\nmentors: "[[Amara Osei]]"\ndestination: the Lakeside fellowship\ndeadline: 2026-12-20 # noon\n---\n',
  "People/Lee.md": "---\ntype: mentor\n---\n",
};
const draft = (): string => modal()!.querySelector<HTMLTextAreaElement>(".mentorship-draft-body")!.value;

function start(more: Readonly<Record<string, string>> = {}) {
  const files = { ...FILES, ...NOTES, ...more };
  return { files, ...startForms(null, files) };
}

describe("the draft of a row", () => {
  it("asks the letter's writer for that letter, and notes that it was asked for", async () => {
    const { app, open, files } = start();
    open.draft("draft-letter-request", app.row("ask-for-letter"));
    await drawn();
    expect(text(".mentorship-chip")).toContain("Amara Osei");
    expect(draft()).toContain("the Lakeside fellowship");
    expect(draft()).toContain("Sunday, December 20, 2026");
    await pressButton("Log as sent");
    expect(app.store.text(LETTER)).toBe(files[LETTER].replace(/---\n$/, "asked: 2026-11-22\n---\n"));
    expect(app.store.text(OSEI)).toContain("- 2026-11-22 e-mail: Request for a letter at short notice\n");
    await app.writer.undo();
    expect(Object.fromEntries(app.store.files)).toEqual(files);
  });

  it("tells one mentor the news, and is told to that one", async () => {
    const path = "News/2026-11-20 Step 1 score.md";
    const { app, open } = start({ [path]: "---\ntype: milestone\n---\n" });
    const row = app
      .snapshot()
      .rows.find(({ rule, mentors }) => rule === "tell-milestone" && mentors[0]?.name === "Lee")!;
    open.draft("draft-check-in", row);
    await drawn();
    expect(text(".mentorship-chip")).toContain("Lee");
    expect(draft()).toContain("- Step 1 score\n");
    await pressButton("Log as sent");
    await pressButton("Log as it is");
    expect(app.store.text(path)).toContain('told_to:\n  - "[[Lee]]"\n');
    expect(app.store.text(OSEI)).toBe(FILES[OSEI]);
  });

  it("thanks for what it is about, or asks", async () => {
    const advocacy = `${FILES[OSEI]!}## Advocacy\n- 2026-11-20 Nominated me for the [[Prize]].\n`;
    const event = "---\ntype: event\nmentors: Amara Osei\ndate: 2026-11-20\n---\n";
    const { app, open } = start({ [OSEI]: advocacy, "Events/Rounds.md": event });
    open.draft("draft-thanks", app.row("thank-for-advocacy"));
    await drawn();
    expect(draft()).toMatch(/what you did for me: you nominated me for the Prize\./i);
    press("Escape");
    open.draft("draft-thanks", app.row("thank-for-event"));
    await drawn();
    expect(text(".modal-title")).toBe("Thanks after an event");
  });

  it("reports on the advice of the row, not on other advice", async () => {
    const line = "- [/] Slow down [applied:: 2026-11-01] [evidence:: fewer questions]";
    const { app, open } = start({
      "M.md": `---\ntype: meeting\nmentors: Amara Osei\nstatus: held\ndate: 2026-10-10\n---\n## Advice\n${line}\n`,
    });
    open.draft(
      "draft-report-back",
      app.snapshot().rows.find(({ path }) => path === "M.md")!,
    );
    await drawn();
    expect(text(".modal-title")).toBe("Advice acted on");
    expect(draft()).toMatch(/slow down/i);
    expect(draft()).toContain("fewer questions");
    expect(draft()).not.toContain("one-line summary");
  });

  it("is kept for its row when it is left", async () => {
    const { app, open } = start({ "Letters/Other.md": NOTES[LETTER].replace("Lakeside", "Other") });
    const [one, other] = app.snapshot().rows.filter(({ rule }) => rule === "ask-for-letter");
    open.draft("draft-letter-request", one!);
    await drawn();
    type(modal()!.querySelector<HTMLTextAreaElement>(".mentorship-draft-body")!, "Mine.");
    await drawn();
    press("Escape");
    open.draft("draft-letter-request", other!);
    await drawn();
    expect(draft()).toContain("Other");
    press("Escape");
    open.draft("draft-letter-request", one!);
    await drawn();
    expect(draft()).toBe("Mine.");
  });
});
