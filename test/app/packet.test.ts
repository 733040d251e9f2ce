import { describe, expect, it } from "vitest";
import type { Mentorship } from "../../src/app/mentorship";
import { markPart, summaryText, writeSummary } from "../../src/app/packet";
import { packetView } from "../../src/core/exports/packet";
import { FakeApp } from "../fakes/fake-app";

const L = "Letters/North.md";
const LETTER =
  "---\ntype: letter\nmentors: '[[Amara Osei]]'  # writer\ndestination: North\ndeadline: 2027-01-15\n---\n\n## Packet\n\n- [ ] CV\n- [ ] Summary of our work together\n";
const OSEI = "---\ntype: mentor\n---\n\n## Evidence\n\n- 2026-05-15 answered 14 questions\n";
const FILES = { [L]: LETTER, "People/Amara Osei.md": OSEI };
const MADE = "Letters/2026-11-22 Our work together Osei.md";

function start(files: Readonly<Record<string, string>> = FILES) {
  const fake = new FakeApp(files);
  const app = fake as unknown as Mentorship;
  const part = (place: number) => {
    const { ledger, today } = fake.snapshot();
    return packetView(ledger.letters[0]!, { ledger, today }).parts[place]!;
  };
  return { fake, app, part };
}

describe("a part of the packet", () => {
  it("is ticked and opened again in its own line", async () => {
    const { fake, app, part } = start();
    await markPart(app, L, part(0));
    expect(fake.store.text(L)).toBe(LETTER.replace("[ ] CV", "[x] CV"));
    await markPart(app, L, part(0));
    expect(fake.store.text(L)).toBe(LETTER);
    await fake.writer.undo();
    expect(fake.store.text(L)).toBe(LETTER.replace("[ ] CV", "[x] CV"));
  });

  it("is added as ready where the note does not list it", async () => {
    const { fake, app, part } = start();
    await markPart(app, L, part(3));
    expect(fake.store.text(L)).toBe(`${LETTER}- [x] Instructions and deadline\n`);
  });

  it("stays as it is where its line has changed meanwhile, or its note is gone", async () => {
    const { fake, app, part } = start();
    const cv = part(0);
    fake.store.files.set(L, LETTER.replace("[ ] CV", "[ ] CV of May"));
    expect((await markPart(app, L, cv)).result).toBe("refused");
    expect((await markPart(app, L, { ...cv, isReady: true })).result).toBe("refused");
    fake.store.files.delete(L);
    expect((await markPart(app, L, cv)).result).toBe("unchanged");
    expect(fake.store.writes).toEqual([]);
  });
});

describe("the summary", () => {
  it("is made in the letters' folder, linked and ticked, as one step to undo", async () => {
    const { fake, app } = start();
    await writeSummary(app, L);
    expect(fake.store.text(MADE)).toContain("- answered 14 questions (May 15, 2026, [[Amara Osei]])\n");
    const line = "- [x] Summary of our work together: [[2026-11-22 Our work together Osei]]";
    expect(fake.store.text(L)).toBe(LETTER.replace("- [ ] Summary of our work together", line));
    expect(JSON.stringify(fake.notices.shown.at(-1))).toContain("Made “2026-11-22 Our work together Osei”");
    await fake.writer.undo();
    expect(Object.fromEntries(fake.store.files)).toEqual(FILES);
  });

  it("says before it is made what it would say, and nothing is written for that", async () => {
    const { fake, app } = start();
    const text = await summaryText(app, L);
    expect([await summaryText(app, "People/Amara Osei.md"), fake.store.writes]).toEqual([null, []]);
    await writeSummary(app, L);
    expect(fake.store.text(MADE)).toBe(text);
  });

  it("made anew goes over no other note, and the line leads to the new one", async () => {
    const { fake, app } = start();
    await writeSummary(app, L);
    const first = fake.store.text(MADE);
    await writeSummary(app, L);
    expect(fake.store.text(MADE)).toBe(first);
    expect(fake.store.text(L)).toContain(": [[2026-11-22 Our work together Osei 2]]\n");
  });

  it("is not made where the notes say nothing, or cannot be written", async () => {
    const empty = start({ ...FILES, "People/Amara Osei.md": "---\ntype: mentor\n---\n" });
    expect(await writeSummary(empty.app, L)).toBe("nothing");
    const { fake, app } = start();
    fake.store.failing.add(MADE);
    expect(await writeSummary(app, L)).toMatchObject({ result: "refused" });
    expect(Object.fromEntries(fake.store.files)).toEqual(FILES);
    expect(await writeSummary(app, "People/Amara Osei.md")).toEqual({ result: "unchanged" });
  });
});

describe("the outcome", () => {
  const row = (fake: FakeApp) => ({
    ...{ path: L, title: "North", rule: null, line: null, written: null, recurs: false },
    mentors: fake
      .snapshot()
      .ledger.mentorsOf(fake.snapshot().ledger.letters[0]!)
      .map(({ path }) => ({ path, name: "" })),
  });

  it("is noted with its day, and its row comes", async () => {
    const { fake } = start();
    await fake.act({ act: "record-outcome", row: row(fake), input: " accepted:\n  starts in June " });
    expect(fake.store.text(L)).toContain('outcome: "accepted: starts in June"\noutcome_on: 2026-11-22\n---');
    expect(fake.rules()).toContain("tell-outcome");
    await fake.writer.undo();
    expect(fake.store.text(L)).toBe(LETTER);
  });

  it("without words is none", async () => {
    const { fake } = start();
    expect(await fake.act({ act: "record-outcome", row: row(fake), input: "  " })).toEqual({
      result: "unchanged",
    });
    expect(fake.store.writes).toEqual([]);
  });
});
