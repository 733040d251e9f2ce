/** Three notes as a student may have them, with what Obsidian's cache holds of each, written by hand. */
import type { BareNote } from "./app";

interface Place {
  readonly line: number;
  readonly col: number;
  readonly offset: number;
}
interface Span {
  readonly start: Place;
  readonly end: Place;
}

/** @returns where a piece of a text stands, in the way of the cache */
function spanOf(text: string, piece: string): Span {
  const place = (offset: number): Place => {
    const before = text.slice(0, offset).split("\n");
    return { line: before.length - 1, col: before.at(-1)?.length ?? 0, offset };
  };
  const start = text.indexOf(piece);
  if (start < 0) throw new Error(`The note does not hold ${piece}`);
  return { start: place(start), end: place(start + piece.length) };
}

interface Parts {
  readonly frontmatter: object;
  readonly headings: readonly string[];
  /** Whole lines; those of one list, in order. */
  readonly items: readonly string[];
}

function cacheOf(text: string, { frontmatter, headings, items }: Parts): object {
  const fence = text.slice(0, text.indexOf("\n---", 3) + 4);
  const list = items.map((item) => ({ item, position: spanOf(text, item) }));
  const first = list[0]?.position;
  const last = list.at(-1)?.position;
  return {
    frontmatter,
    frontmatterPosition: spanOf(text, fence),
    headings: headings.map((heading) => ({ heading, level: 2, position: spanOf(text, `## ${heading}`) })),
    listItems: list.map(({ item, position }) => {
      const task = /^- \[(.)\]/.exec(item)?.[1];
      // A root item's parent is minus the line on which its list starts.
      return { parent: -(first?.start.line ?? 0), position, ...(task === undefined ? {} : { task }) };
    }),
    sections: [
      { type: "yaml", position: spanOf(text, fence) },
      ...headings.map((heading) => ({ type: "heading", position: spanOf(text, `## ${heading}`) })),
      ...(first && last ? [{ type: "list", position: { start: first.start, end: last.end } }] : []),
    ],
  };
}

function note(path: string, text: string, parts: Parts): BareNote {
  return { path, text, cache: cacheOf(text, parts) };
}

const MENTOR = `---
type: mentor
name: Amara Osei
roles: [specialty]
---
## Log

- 2026-01-10 e-mail: check-in
`;

const MEETING = `---
type: meeting
mentors: "[[Amara Osei]]"
date: 2026-01-05
status: held
thanked: 2026-01-06
---
## Follow-ups

- [ ] Send the abstract draft 📅 2026-03-28
- [x] Read the paper 📅 2026-01-12 ✅ 2026-01-09
- [ ] Dr. Osei: introduce me to the registrar #waiting [asked:: 2026-03-20]
`;

const GOAL = `---
type: goal
mentors:
  - "[[Amara Osei]]"
success: A first-author abstract
start: 2026-03-01
shared: 2026-03-05
---
## Steps

- [x] Choose the question
- [ ] Write the abstract
`;

export const NOTES: readonly BareNote[] = [
  note("People/Amara Osei.md", MENTOR, {
    frontmatter: { type: "mentor", name: "Amara Osei", roles: ["specialty"] },
    headings: ["Log"],
    items: ["- 2026-01-10 e-mail: check-in"],
  }),
  note("Meetings/2026-01-05 Osei.md", MEETING, {
    frontmatter: {
      type: "meeting",
      mentors: "[[Amara Osei]]",
      date: "2026-01-05",
      status: "held",
      thanked: "2026-01-06",
    },
    headings: ["Follow-ups"],
    items: [
      "- [ ] Send the abstract draft 📅 2026-03-28",
      "- [x] Read the paper 📅 2026-01-12 ✅ 2026-01-09",
      "- [ ] Dr. Osei: introduce me to the registrar #waiting [asked:: 2026-03-20]",
    ],
  }),
  note("Goals/Abstract.md", GOAL, {
    frontmatter: {
      type: "goal",
      mentors: ["[[Amara Osei]]"],
      success: "A first-author abstract",
      start: "2026-03-01",
      shared: "2026-03-05",
    },
    headings: ["Steps"],
    items: ["- [x] Choose the question", "- [ ] Write the abstract"],
  }),
];
