/** What came of feedback, typed into the message that reports it, stands in its line from then on. */
import { describe, expect, it } from "vitest";
import { markSent } from "../../src/app/mark-sent";
import { templateOf } from "../../src/core/messages/catalogue";
import { contextOfRow } from "../../src/ui/drafts/template-context";
import { FakeApp } from "../fakes/fake-app";

const PATH = "Meetings/2026-11-01 Osei.md";
const vault = (line: string) => ({
  "People/Amara Osei.md": "---\ntype: mentor\n---\n",
  [PATH]: `---\ntype: meeting\nmentors: Amara Osei\nstatus: held\nthanked: 2026-11-02\n---\n## Advice\n- ${line}\n- Another\n`,
});

async function send(line: string, text?: string) {
  const app = new FakeApp(vault(line));
  const row = app.row("report-back");
  const context = contextOfRow(app.snapshot(), row)!;
  const filling = { evidence: "the ward [runs on time" };
  const message = { template: templateOf("T5"), context, row, filling };
  await markSent(app, text === undefined ? message : { ...message, text });
  const written = app.store.text(PATH).split("\n")[7];
  await app.writer.undo();
  expect(app.store.text(PATH)).toBe(vault(line)[PATH]);
  return written;
}

describe("a report on advice", () => {
  const LINE = "[/] Slow down [applied:: 2026-11-20]";
  const told = " [told:: 2026-11-22]";

  it("writes down what came of it, in one step with its being told", async () => {
    expect(await send(LINE)).toBe(
      `- [x] Slow down [applied:: 2026-11-20]${told} [evidence:: the ward (runs on time]`,
    );
    expect(await send(LINE, "It worked: the ward [runs on time.")).toContain("[evidence::");
  });

  it("leaves what the line says already, and what was taken out of the message", async () => {
    const before = "[/] Slow down [applied:: 2026-11-20] [evidence:: calmer]";
    expect(await send(before)).toBe(`- [x] Slow down [applied:: 2026-11-20] [evidence:: calmer]${told}`);
    expect(await send(LINE, "It worked.")).toBe(`- [x] Slow down [applied:: 2026-11-20]${told}`);
  });
});
