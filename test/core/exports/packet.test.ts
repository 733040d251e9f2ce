import { describe, expect, it } from "vitest";
import { packetText, packetView } from "../../../src/core/exports/packet";
import { packetLines, PACKET_PARTS } from "../../../src/core/records/packet-parts";
import { day } from "../../fakes/fakes";
import { note, sourceOf, TODAY } from "../dashboard/vault";

const PEOPLE = {
  "People/Amara Osei.md": note("mentor", []),
  "Documents/CV 2026-08-01.md": "x",
  "Documents/Statement.md": "---\ndate: 2026-11-01\n---\nx",
  "Me.md": note("profile", ["name: J", 'cv: "[[CV 2026-08-01]]"', 'personal_statement: "[[Statement]]"']),
};

function packetOf(lines: readonly string[], { more = [] as string[], files = {}, dates = {} } = {}) {
  const body = lines.length === 0 ? "" : `\n## Packet\n\n${lines.join("\n")}\n`;
  const letter = note(
    "letter",
    ['mentors: "[[Amara Osei]]"', "destination: North", "deadline: 2027-01-15", ...more],
    body,
  );
  const { ledger } = sourceOf({ ...PEOPLE, ...files, "Letters/North.md": letter });
  const known: Readonly<Record<string, string>> = dates;
  const dateOf = (path: string) => (known[path] === undefined ? null : day(known[path]));
  return packetView(ledger.letters[0]!, { ledger, today: TODAY, dateOf });
}

const linesOf = (lines: readonly string[]) => {
  const { ledger } = sourceOf({
    "L.md": note("letter", ["mentors: x", "deadline: 2027-01-15"], `\n## Packet\n\n${lines.join("\n")}\n`),
  });
  const { parts, more } = packetLines(ledger.letters[0]!);
  const known = [...parts].map(([name, { text }]) => [name, text]);
  return { ...Object.fromEntries(known), more: more.map(({ text }) => text) } as Record<string, unknown>;
};

describe("the lines of a packet", () => {
  it("are told by the words that a new note has", () => {
    expect(linesOf(Object.values(PACKET_PARTS).map((part) => `- [ ] ${part}`))).toEqual({
      ...PACKET_PARTS,
      more: [],
    });
  });

  it("are told by other people's words, and what is left is none of the four", () => {
    const three = ["- CV", "- What we did together", "- [ ] Where to send it"];
    const known = { cv: "CV", summary: "What we did together", instructions: "Where to send it" };
    for (const other of ["One-page summary of the year", "Transcript"])
      expect(linesOf([...three, `- [x] ${other}`])).toEqual({ ...known, more: [other] });
    expect(linesOf(["- [ ] Résumé", "- [ ] Summary", "- [ ] Half-page draft"])).toEqual({
      cv: "Résumé",
      summary: "Summary",
      statement: "Half-page draft",
      more: [],
    });
  });

  it("may be more than four, may be fewer, and leave out what was cancelled or stands below another", () => {
    const found = linesOf([
      "- [ ] CV",
      "- [-] Essay",
      "  - [ ] a part of it",
      "- [ ] Transcript",
      "- [ ] Photo",
    ]);
    expect(found).toEqual({ cv: "CV", more: ["Transcript", "Photo"] });
    // A word within another is none.
    expect(linesOf(["- [ ] RCVS form", "- [ ] Photo"])).toEqual({ more: ["RCVS form", "Photo"] });
  });
});

describe("a packet", () => {
  it("has four parts whatever the note lists, with what is known of each", () => {
    const { title, writer, parts, ready } = packetOf([], {
      more: ["system: Interfolio", "letter_id: HW-7", "waived: no"],
      dates: { "Documents/Statement.md": "2026-11-01" },
    });
    expect([title, writer, ready]).toEqual(["North", "Amara Osei", "0 of 4 ready"]);
    expect(parts.map(({ label, facts }) => [label, ...facts])).toEqual([
      ["Current CV", "CV 2026-08-01, of Aug 1 (3 months ago)"],
      ["Personal statement or application draft", "Statement, of Nov 1 (3 weeks ago)"],
      ["Summary of our work together", "Not written yet."],
      [
        "Instructions and deadline",
        "Handed in through Interfolio",
        "Letter ID: HW-7",
        "Right to read it: not waived",
        "Deadline: Friday, January 15, 2027, in 54 days",
      ],
    ]);
    expect(parts.map(({ file }) => file?.path ?? null)).toEqual([
      "Documents/CV 2026-08-01.md",
      "Documents/Statement.md",
      null,
      null,
    ]);
  });

  it("takes the file that the line itself leads to, and its note's own words", () => {
    const files = { "CV 2026-11-20.md": "x" };
    const { parts, ready } = packetOf(["- [x] My CV: [[CV 2026-11-20]]", "- [ ] Photo: [[gone]]"], { files });
    expect(ready).toBe("1 of 5 ready");
    expect(parts[0]).toMatchObject({ label: "My CV", isReady: true, hint: null });
    expect(parts[0]?.facts).toEqual(["CV 2026-11-20, of Nov 20 (2 days ago)"]);
    expect(parts[4]).toMatchObject({ name: null, label: "Photo", facts: ["“gone” leads to no file."] });
  });

  it.each([
    ["Half-page draft", null, "No file is known: link it here."],
    ["Application form", null, "No file is known: link it here."],
    ["My essay", "Documents/Statement.md", "Statement"],
  ])("lends “%s” the profile's file only where it surely is that part", (words, path, fact) => {
    const lines = ["CV", "Summary of our work together", "Instructions", words].map((one) => `- [ ] ${one}`);
    const statement = packetOf(lines).parts[1];
    expect(statement).toMatchObject({ label: words, facts: [fact] });
    expect(statement?.file?.path ?? null).toBe(path);
  });

  it("leaves a line that is none of the four without a file, beside the part that is missing", () => {
    const { parts } = packetOf(["- CV", "- What we did together", "- Where to send it", "- Transcript"]);
    expect(parts[1]).toMatchObject({ name: "statement", entry: null });
    expect(parts[4]).toMatchObject({ name: null, label: "Transcript", file: null });
  });

  it("says that a CV is older than the setting, and only a CV", () => {
    const [cv, statement] = packetOf(["- [ ] Essay: [[CV 2026-08-01]]"]).parts;
    expect(cv?.hint).toBe(
      "It is older than 90 days. A version with what has happened since would help the writer.",
    );
    expect(statement?.hint).toBeNull();
  });

  it.each([
    [["system: direct", "waived: yes"], "2026-11-22", ["Handed in directly", "waived", ", today"]],
    [["system: ' '"], "2026-11-21", ["How it is handed in is not noted.", "not decided yet", ", past"]],
  ])("says of %s and the deadline %s what is noted", (more, deadline, words) => {
    const properties = ["mentors: Amara Osei", `deadline: ${deadline}`, ...more];
    const { ledger } = sourceOf({ ...PEOPLE, "L.md": note("letter", properties) });
    const { parts } = packetView(ledger.letters[0]!, { ledger, today: TODAY });
    const facts = parts[3]!.facts;
    expect([facts[0], facts[1], facts[2]]).toEqual([
      words[0],
      `Right to read it: ${words[1]!}`,
      expect.stringContaining(words[2]!),
    ]);
  });

  it("says where nothing is known, and that what is ticked is ready all the same", () => {
    const files = { "Me.md": note("profile", ["name: J"]) };
    const { parts } = packetOf(["- [x] Summary of our work together"], { files });
    expect(parts.slice(0, 3).flatMap(({ facts }) => facts)).toEqual([
      "No file is known: link it here, or in the property cv of your profile.",
      "No file is known: link it here, or in the property personal_statement of your profile.",
      "Ready, as your note says; where it is, it does not say.",
    ]);
  });

  it("is a list as text", () => {
    const { parts, ...packet } = packetOf(["- [x] CV"]);
    expect(packetText({ ...packet, parts: parts.slice(0, 1) })).toBe(
      [
        "# Letter packet: North",
        "",
        "For Amara Osei. 1 of 4 ready.",
        "",
        "- [x] CV",
        "  - CV 2026-08-01, of Aug 1 (3 months ago)",
        "  - It is older than 90 days. A version with what has happened since would help the writer.",
        "",
      ].join("\n"),
    );
  });
});
