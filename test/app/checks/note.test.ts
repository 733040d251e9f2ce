import { describe, expect, it } from "vitest";
import { applySuggestion, ignoreFindings, type CheckedNote } from "../../../src/app/checks/acts";
import { checkNote, languageChecks, type NoteFinding } from "../../../src/app/checks/note";
import { marksIn } from "../../../src/app/checks/marks";
import { partNow, placesNow, withPlainEnds } from "../../../src/app/checks/place";
import { ignoreMark } from "../../../src/core/checks";
import { FakeApp } from "../../fakes/fake-app";

const settings = { dictionary: [], without: [] };
const PATH = "Ward.md";

const identifiers = (text: string, within: { start: number; end: number } | null = null) =>
  checkNote(text, { checks: ["identifiers"], known: [], settings, within })!;
const tone = (text: string) => checkNote(text, { checks: ["tone"], known: [], settings })!;
const rules = (findings: readonly NoteFinding[]) => findings.map(({ rule }) => rule);

describe("a note that is checked", () => {
  it("has lines and columns from 1, and what was found masked", () => {
    const [found] = identifiers("---\ntype: meeting\n---\n\nSeen today, MRN 48213377.\n");
    expect(found).toMatchObject({ line: 5, column: 17, to: { line: 5, column: 25 }, words: "4•••••••" });
    expect(found).toMatchObject({ isProperty: false, canIgnore: true });
  });

  it("is looked at in its properties, too, which hold no marks", () => {
    const [found] = identifiers("---\ntype: meeting\npatient: MRN 48213377\n---\n");
    expect(found).toMatchObject({ rule: "record-number", line: 3, isProperty: true, canIgnore: false });
  });

  it("has days of its own, which are nobody's", () => {
    const line = (day: string) =>
      `- 2026-03-02: saw the patient again, back ${day} [due:: 2026-03-09] 📅 2026-03-10\n`;
    expect(rules(identifiers(line("soon")))).toEqual([]);
    expect(identifiers(line("on March 5")).map(({ column }) => column)).toEqual([46]);
  });

  it("is looked at where it is selected; what is around tells of whom it speaks", () => {
    const text = "The patient came in.\nShe lives in Duluth.\nMRN 48213377.\n";
    const within = { start: text.indexOf("She"), end: text.indexOf("MRN") };
    expect(rules(identifiers(text, within))).toEqual(["place"]);
  });

  it("lacks nothing unless it is a message, or a message is selected of it", () => {
    const mail = "Dear Dr. Osei,\n\nI sent the abstract.\n";
    const note = `# Meeting\n\nWe talked.\n\n${mail}`;
    expect(languageChecks("# Meeting\n\nWe talked.\n")).toEqual(["tone"]);
    expect(languageChecks(mail)).toEqual(["tone", "completeness"]);
    const within = { start: note.indexOf("Dear"), end: note.length };
    expect(languageChecks(note, within)).toEqual(["tone", "completeness"]);
    const missing = checkNote(note, { checks: ["completeness"], known: [], settings, within })!;
    expect(rules(missing)).toContain("sign-off-missing");
    expect(missing.every(({ start }) => start >= within.start)).toBe(true);
  });

  it("does not say in words of language what it masks as a patient's", () => {
    const text = "The patient john smithers smithers came. MRN 48213377. I saw the the chart.\n";
    expect(rules(tone(text))).toEqual(["doubled-words"]);
    const all = checkNote(text, { checks: ["identifiers", "tone"], known: [], settings })!;
    expect(rules(all)).toEqual(["name", "record-number", "doubled-words"]);
    expect(JSON.stringify(all)).not.toMatch(/smithers|48213377/);
    // What is said to be nobody's is like any other words.
    const names = { dictionary: [], without: ["name"] };
    expect(checkNote(text, { checks: ["tone"], known: [], settings: names })!).toHaveLength(2);
  });

  it("is refused where it is too long", () => {
    expect(checkNote("a".repeat(1024 * 1024 + 1), { checks: ["tone"], known: [], settings })).toBeNull();
  });
});

describe("marks that ignore", () => {
  it("are where each would be by itself", () => {
    const text = `---
a: MRN 1111111
---
MRN 2222222 and MRN 3333333
\`\`\` MRN 4444444
MRN 5555555
\`\`\`
[MRN 6666666](a.md) MRN 7777777
~~~
MRN 8888888
`;
    const spans = [...text.matchAll(/\d{7}/g)].map(({ index }) => ({
      rule: "record-number",
      start: index,
      end: index + 7,
    }));
    const alone = spans.map((span) => ignoreMark(text, span));
    const markOf = marksIn(text);
    expect(spans.map(markOf)).toEqual(
      alone.map((mark) => mark && { start: mark.at, end: mark.at, text: mark.mark }),
    );
    expect(alone.filter((mark) => mark !== null)).toHaveLength(4);
  });

  it("take nothing long: thousands in a note of a megabyte", () => {
    const text = "Seen on the ward, MRN 48213377, and well since.\n".repeat(20_000);
    const spans = [...text.matchAll(/48213377/g)].map(({ index }) => ({
      rule: "record-number",
      start: index,
      end: index + 8,
    }));
    const start = performance.now();
    expect(spans.map(marksIn(text)).every((mark) => mark !== null)).toBe(true);
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it("keep what is missing in a message ignored", async () => {
    const { app, note, now } = start("I sent the abstract to the journal yesterday.\n");
    const missing = (text: string) => checkNote(text, { checks: ["completeness"], known: [], settings })!;
    const found = missing(note.text);
    expect(rules(found)).toEqual(["salutation-missing", "sign-off-missing"]);
    for (const finding of found)
      await ignoreFindings(app, { ...note, text: now()! }, [
        missing(now()!).find(({ rule }) => rule === finding.rule)!,
      ]);
    expect(missing(now()!)).toEqual([]);
  });
});

describe("a place that was seen", () => {
  const seen = "one\ntwo words\ntwo words\nlast\n";
  const second = seen.lastIndexOf("words");
  const span = { start: second, end: second + 5 };
  const at = (now: string) => {
    const place = placesNow(seen, now)(span);
    return place.ok ? [place.span.start, now.slice(place.span.start, place.span.end)] : place.why;
  };

  it("is found again by its line, whatever the line ends", () => {
    expect(at(seen)).toEqual([second, "words"]);
    expect(at(seen.replace(/\n/g, "\r\n"))).toEqual([second + 2, "words"]);
    expect(at(`${seen}more`)).toEqual([second, "words"]);
    expect(at("new\ntwo words")).toEqual([8, "words"]);
  });

  it("is not guessed", () => {
    expect(at(`new\n${seen}more`)).toBe("twice");
    expect(at("one\ntwo words!\n")).toBe("gone");
    expect(at("")).toBe("gone");
    expect(placesNow("a\n\nb", "x\n\nb")({ start: 2, end: 2 })).toEqual({ ok: false, why: "gone" });
  });

  it("of a part grows with what is written in its lines", () => {
    const within = { start: 4, end: 7 };
    const part = (now: string) => {
      const place = partNow(seen, within, now);
      return place && now.slice(place.start, place.end);
    };
    expect(part(seen)).toBe("two");
    expect(part(seen.replace("two", "two %%x%%"))).toBe("two %%x%%");
    expect(part(seen.replace("two words\n", ""))).toBeNull();
    expect(part(`x${seen}`)).toBeNull();
    expect(part(seen.replace("last", "first"))).toBeNull();
  });
});

const WARD = "The patient John Smith, MRN 48213377, was seen.\r\nI saw the the chart, MRN 1234567.\r\n";

function start(text = WARD) {
  const app = new FakeApp({ [PATH]: text });
  const note: CheckedNote = { path: PATH, text: withPlainEnds(text) };
  return { app, note, now: () => app.store.files.get(PATH) };
}

describe("acts on findings", () => {
  it("put the suggestion in its place, and undo", async () => {
    const { app, note, now } = start();
    const [found] = tone(note.text);
    expect(await applySuggestion(app, note, found!)).toMatchObject({ result: "done" });
    expect(now()).toBe(WARD.replace("the the", "the"));
    await app.writer.undo();
    expect(now()).toBe(WARD);
  });

  it("ignore by a mark that stays, one or all of a kind in one step", async () => {
    const { app, note, now } = start();
    const found = identifiers(note.text);
    const numbers = found.filter(({ rule }) => rule === "record-number");
    await ignoreFindings(app, note, numbers);
    expect(now()).toBe(
      WARD.replace("48213377", "48213377%%mentorship-ignore record-number%%").replace(
        "1234567.",
        "1234567%%mentorship-ignore record-number%%.",
      ),
    );
    expect(rules(identifiers(withPlainEnds(now()!)))).toEqual(["name"]);
    await app.writer.undo();
    expect(now()).toBe(WARD);
  });

  it("never say in a notice what was found", async () => {
    const { app, note } = start();
    await ignoreFindings(app, note, identifiers(note.text).slice(0, 1));
    expect(JSON.stringify(app.notices)).not.toMatch(/John|Smith|48213377/);
  });

  it("follow a line that has moved, and refuse one that has changed without opening it", async () => {
    const { app, note, now } = start();
    const [found] = tone(note.text);
    app.store.files.set(PATH, `New line\r\n${WARD}`);
    expect(await applySuggestion(app, note, found!)).toMatchObject({ result: "done" });
    expect(now()).toBe(`New line\r\n${WARD.replace("the the", "the")}`);
    const before = now();
    expect(await applySuggestion(app, note, found!)).toBe("changed");
    expect(now()).toBe(before);
    expect(app.navigator.opened).toEqual([]);
  });

  it("leave alone a note whose properties cannot be read, and one that is gone", async () => {
    const broken = `---\na: [\n---\n${WARD}`;
    const { app, note, now } = start(broken);
    const [found] = tone(note.text);
    expect(await applySuggestion(app, note, found!)).toMatchObject({ result: "refused" });
    expect(now()).toBe(broken);
    app.store.files.delete(PATH);
    expect(await applySuggestion(app, note, found!)).toMatchObject({ result: "refused", why: "missing" });
    expect(now()).toBeUndefined();
  });
});

describe("a mark in an entry's line", () => {
  it("shows in no row", async () => {
    const text =
      "---\ntype: mentor\nname: Osei\n---\n\n## Follow-ups\n\n- [ ] Ask about MRN 48213377 again\n";
    const app = new FakeApp({ "People/Osei.md": text });
    const [found] = identifiers(text);
    await ignoreFindings(app, { path: "People/Osei.md", text }, [found!]);
    expect(app.store.text("People/Osei.md")).toContain("48213377%%mentorship-ignore record-number%% again");
    const row = app.snapshot().rows.find(({ rule }) => rule === "follow-up");
    expect(row!.title).toBe("Ask about MRN 48213377 again");
  });
});
