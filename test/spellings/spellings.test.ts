/** Each spelling of the table stands in a note of its kind, in a vault with two mentors, an event, a contact and a few files. */
import { describe, expect, it } from "vitest";
import { type VaultFile, agenda, records } from "../rules/run";
import type { Kind, Spelling } from "./spelling";
import { PROPERTIES, SPELLINGS } from "./spellings";

const CONTEXT: readonly VaultFile[] = [
  { path: "People/Amara Osei.md", text: "---\ntype: mentor\naliases: [Dr. O]\n---\n## Log\n" },
  { path: "People/Chen, Li.md", text: "---\ntype: mentor\n---\nIn the ward. ^b1\n" },
  {
    path: "Events/Grand rounds.md",
    text: "---\ntype: event\nmentors: Dr. O\ndate: 2025-01-05\n---\n## Takeaways\n",
  },
  { path: "Contacts/Dana Wolf.md", text: "---\ntags: [mentorship/contact]\n---\n## Log\n" },
  { path: "Files/Statement.md", text: "# Draft\n" },
  { path: "Files/CV 2026.pdf", text: "" },
];

/** What the note needs beside the property in question, so that nothing else is a problem. */
const NEEDED: Readonly<Record<Kind, readonly string[]>> = {
  profile: ["name: Sam Reyes"],
  mentor: [],
  meeting: ["mentors: '[[Amara Osei]]'", "date: 2026-01-10"],
  goal: [],
  letter: ["mentors: '[[Amara Osei]]'", "deadline: 2026-09-01"],
  event: ["date: 2026-05-07"],
  contact: [],
  milestone: ["date: 2026-06-19"],
  season: [],
};

const PATHS: Readonly<Record<Kind, string>> = {
  profile: "Me.md",
  mentor: "People/Noor.md",
  meeting: "Meetings/Talk.md",
  goal: "Goals/Poster.md",
  letter: "Letters/Fellowship.md",
  event: "Events/Talk.md",
  contact: "Contacts/Noor.md",
  milestone: "Milestones/Step.md",
  season: "Programs/Season.md",
};

const keyOf = (yaml: string): string => yaml.slice(0, yaml.indexOf(":")).replace(/^mentor$/, "mentors");

function vaultFor({ kind, yaml }: Spelling): readonly VaultFile[] {
  const needed = NEEDED[kind].filter((line) => keyOf(line) !== keyOf(yaml));
  const lines = ["---", `tags: [mentorship/${kind}]`, ...needed, yaml, "---", ""];
  return [...CONTEXT, { path: PATHS[kind], text: lines.join("\n") }];
}

const spelled = SPELLINGS.map((spelling) => ({ ...spelling, shown: JSON.stringify(spelling.yaml) }));

describe.each(spelled)("$kind $property typed as $shown", (spelling) => {
  const files = vaultFor(spelling);

  it("is read as the document says", () => {
    const found = records(files).filter(({ path }) => path === PATHS[spelling.kind]);
    expect(found.map(({ kind }) => kind)).toStrictEqual([spelling.kind]);
    expect(found[0]?.properties[spelling.property]).toStrictEqual(spelling.reads);
  });

  it(spelling.problem ? "is a problem" : "is no problem", () => {
    const { problems } = agenda(files, "2026-01-05");
    const places = problems.map(({ path, line, property }) => ({ path, line, property }));
    const place = { path: PATHS[spelling.kind], line: null, property: spelling.property };
    expect(places).toStrictEqual(spelling.problem ? [place] : []);
    if (spelling.found !== undefined) expect(problems[0]?.found).toBe(spelling.found);
    for (const { expected } of problems) expect(expected.trim()).not.toBe("");
  });
});

describe("the table of spellings", () => {
  const all = Object.entries(PROPERTIES).flatMap(([kind, names]) =>
    names.split(" ").map((property) => [kind, property] as const),
  );

  it.each(all)("has three of %s.%s", (kind, property) => {
    const own = SPELLINGS.filter((spelling) => spelling.kind === kind && spelling.property === property);
    expect(new Set(own.map(({ yaml }) => yaml)).size).toBeGreaterThanOrEqual(3);
  });

  it("has nothing of other properties", () => {
    const known = all.map((names) => names.join("."));
    expect(
      SPELLINGS.map(({ kind, property }) => `${kind}.${property}`).filter((name) => !known.includes(name)),
    ).toEqual([]);
  });
});
