/** The texts of new letters, events, contacts, milestones and profiles: exact, safe, and read back as what was typed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../../src/core/calendar/calendar-date";
import {
  newContactNote,
  newEventNote,
  newLetterNote,
  newMilestoneNote,
  newProfileNote,
  withNewNotes,
  type NewContact,
  type NewLetter,
  type NewNote,
} from "../../../src/core/messages/new-note";
import { readFrontmatter } from "../../../src/core/notes/frontmatter";
import { safeNoteName } from "../../../src/core/notes/note-path";
import type { AnyRecord } from "../../../src/core/records/record";
import { FILES, ledgerOf, mentorAt, TODAY } from "./vault";

const ledger = ledgerOf();
const osei = mentorAt(ledger);
const DAY = "2027-01-15" as CalendarDate;

const LETTER: NewLetter = {
  writer: osei,
  destination: "Summer fellowship",
  deadline: DAY,
  purpose: "fellowship",
  system: "SF Match",
  waived: "undecided",
};

const CONTACT: NewContact = {
  name: "Samir Wendell",
  email: "",
  position: "Fellow",
  institution: "",
  met: null,
  introducedBy: osei,
  metOn: TODAY,
  followUp: "yes",
};

/** The vault with a note made in a folder, read anew. */
function readWith({ name, text }: NewNote, folder: string) {
  const path = `${folder}/${safeNoteName(name)}.md`;
  const read = ledgerOf({ ...FILES, [path]: text });
  const record = read.records.find((one) => one.path === path);
  return { read, record, path };
}

function expectNoProblem({ read, record }: ReturnType<typeof readWith>): AnyRecord {
  expect(read.problems).toEqual([]);
  expect(record).toBeDefined();
  return record!;
}

describe("a new letter", () => {
  it("has its steps as empty properties and its packet as open boxes", () => {
    expect(newLetterNote(LETTER, ledger)).toEqual({
      name: "Summer fellowship - Osei",
      text: `---
type: letter
tags:
  - mentorship/letter
mentors:
  - "[[Amara Osei]]"
purpose: fellowship
destination: Summer fellowship
system: SF Match
deadline: 2027-01-15
waived: undecided
asked:
answered:
answer:
packet_sent:
submitted:
thanked:
---

## Packet

- [ ] Current CV
- [ ] Personal statement or application draft
- [ ] Summary of our work together
- [ ] Instructions and deadline
`,
    });
  });

  it("is read back with four open parts and one writer", () => {
    const made = readWith(newLetterNote(LETTER, ledger), "Letters");
    const record = expectNoProblem(made);
    expect(record.properties).toMatchObject({
      purpose: "fellowship",
      destination: "Summer fellowship",
      system: "SF Match",
      deadline: DAY,
      waived: "undecided",
    });
    expect(record.entries.map(({ kind, sign }) => [kind, sign])).toEqual(Array(4).fill(["packet", " "]));
    expect(made.read.mentorsOf(record).map(({ path }) => path)).toEqual([osei.path]);
  });

  it("leaves out what was left empty, and has a name all the same", () => {
    const { name, text } = newLetterNote({ ...LETTER, destination: " ", system: "", writer: null }, ledger);
    expect(name).toBe("Letter");
    expect(text).not.toMatch(/^(?:destination|system|mentors):/m);
  });
});

describe("a new event", () => {
  it("links who came and who was met", () => {
    const [path, contact] = ["Events/2026-11-22 Rounds.md", "People/Contacts/Samir Wendell.md"];
    const context = withNewNotes(ledger, [path, contact]);
    const event = newEventNote(
      { title: "Rounds", date: TODAY, mentors: [osei], introducedTo: [contact] },
      context,
    );
    expect(event).toEqual({
      name: "2026-11-22 Rounds",
      text: `---
type: event
tags:
  - mentorship/event
date: 2026-11-22
mentors:
  - "[[Amara Osei]]"
introduced_to:
  - "[[Samir Wendell]]"
thanked:
---

## Takeaways

## Follow-ups
`,
    });
    const person = newContactNote({ ...CONTACT, introducedBy: null, followUp: null, met: path }, context);
    expect(person.text).toContain(
      'met: "[[2026-11-22 Rounds]]"\nmet_on: 2026-11-22\nfollow_up:\nfollowed_up:\n',
    );
    const read = ledgerOf({ ...FILES, [path]: event.text, [contact]: person.text });
    expect(read.problems).toEqual([]);
    expect([read.events.length, read.contacts.length, read.unclaimed.length]).toEqual([1, 1, 0]);
    expect(read.resolve(read.events[0]!.properties.introduced_to![0]!.target!, path)).toBe(contact);
    expect(read.resolve(read.contacts[0]!.properties.met!.target!, contact)).toBe(path);
  });

  it("without a mentor owes no thanks, and is an event by its tag", () => {
    const made = readWith(
      newEventNote({ title: "Fair", date: TODAY, mentors: [], introducedTo: [] }, ledger),
      "E",
    );
    const record = expectNoProblem(made);
    expect(record).toMatchObject({ kind: "event", date: TODAY, entries: [] });
    expect(Object.keys(record.properties)).toEqual(["date"]);
  });

  it("links by path where another note has the name of a new one", () => {
    const [other, path] = ["Rita Varga.md", "People/Contacts/Rita Varga.md"];
    const event = newEventNote(
      { title: "Fair", date: TODAY, mentors: [], introducedTo: [path] },
      withNewNotes(ledger, [path]),
    );
    expect(event.text).toContain('"[[People/Contacts/Rita Varga|Rita Varga]]"');
    const read = ledgerOf({ ...FILES, [path]: "x", "Events/e.md": event.text });
    expect(read.resolve("Rita Varga", "")).toBe(other);
    expect(read.resolve(read.events[0]!.properties.introduced_to![0]!.target!, "Events/e.md")).toBe(path);
  });
});

describe("a new contact", () => {
  it("is text for text what was typed, with what comes next left empty", () => {
    expect(newContactNote(CONTACT, ledger).text).toBe(`---
type: contact
tags:
  - mentorship/contact
name: Samir Wendell
email:
position: Fellow
institution:
introduced_by: "[[Amara Osei]]"
met_on: 2026-11-22
follow_up: yes
followed_up:
---

## Log
`);
  });

  it("is read back, and has no place for a follow-up that is not wanted", () => {
    const note = newContactNote({ ...CONTACT, followUp: "no" }, ledger);
    expect(note.text).not.toContain("followed_up");
    const made = readWith(note, "People/Contacts");
    const record = expectNoProblem(made);
    expect(record.properties).toMatchObject({ name: "Samir Wendell", met_on: TODAY, follow_up: "no" });
    expect(made.read.mentorsOf(record).map(({ path }) => path)).toEqual([osei.path]);
  });
});

describe("a new milestone", () => {
  it("is for every active mentor where none is named", () => {
    const note = newMilestoneNote({ title: "Step 2", date: TODAY, kind: "exam", shareWith: [] }, ledger);
    expect(note).toEqual({
      name: "2026-11-22 Step 2",
      text: "---\ntype: milestone\ntags:\n  - mentorship/milestone\ndate: 2026-11-22\nkind: exam\nshare_with:\ntold_to:\n---\n",
    });
    const record = expectNoProblem(readWith(note, "Milestones"));
    expect(record).toMatchObject({ kind: "milestone", date: TODAY });
    expect(Object.keys(record.properties)).toEqual(["date", "kind"]);
  });

  it("that ends something has a place for the note of thanks", () => {
    const milestone = { title: "x", date: TODAY, kind: "rotation-end", shareWith: [osei] } as const;
    const { text } = newMilestoneNote(milestone, ledger);
    expect(text).toContain('kind: rotation-end\nshare_with:\n  - "[[Amara Osei]]"\ntold_to:\nthanks_note:\n');
  });
});

describe("a new profile", () => {
  it("is read back; what it does not say yet stands there empty", () => {
    const profile = {
      name: "Jo: Blake",
      stage: "clerkship",
      degree: "MD",
      institution: "",
      specialties: [" neurology", ""],
    } as const;
    const { name, text } = newProfileNote(profile, ledger);
    expect(name).toBe("About me");
    expect(text).toMatch(/^institution:\ngraduation_year:\nspecialties:\n {2}- neurology\ninterests:\n/m);
    const read = ledgerOf({ "About me.md": text });
    expect(read.problems).toEqual([]);
    expect(read.profile?.properties).toEqual({
      name: "Jo: Blake",
      stage: "clerkship",
      degree: "MD",
      specialties: ["neurology"],
    });
  });
});

const HOSTILE = [
  "yes",
  "null",
  "2026-01-01",
  "- a",
  "a: b #c",
  "[[Amara Osei]]",
  "../../etc/passwd",
  "C:\\x\\y/z",
  "🎉 Match day 🩺",
  "one\n---\ntype: mentor\n```js",
  "{{a}} <% b %> `c`",
  `${"very long ".repeat(400)}end`,
];

describe.each(HOSTILE)("typed into every field, %j", (typed) => {
  const oneLine = typed.replace(/`{3}js/, "``js").replace(/\s+/g, " ");
  const letter = newLetterNote({ ...LETTER, destination: typed, purpose: typed, system: typed }, ledger);
  const contact = newContactNote({ ...CONTACT, name: typed, position: typed, institution: typed }, ledger);

  it("stays one value of its own property", () => {
    expect(expectNoProblem(readWith(letter, "Letters")).properties).toMatchObject({
      destination: oneLine,
      purpose: oneLine,
      system: oneLine,
      deadline: DAY,
    });
    expect(expectNoProblem(readWith(contact, "People/Contacts")).properties).toMatchObject({
      name: oneLine,
      position: oneLine,
      institution: oneLine,
      follow_up: "yes",
    });
  });

  it("names a note that no path can be made of, and leaves the body as it is", () => {
    const titled = {
      title: typed,
      date: TODAY,
      mentors: [osei],
      introducedTo: [],
      kind: "other",
      shareWith: [],
    } as const;
    for (const note of [letter, contact, newEventNote(titled, ledger), newMilestoneNote(titled, ledger)]) {
      expect(safeNoteName(note.name)).not.toMatch(/[\\/:*?"<>|#^[\]\n]/);
      expect(note.text).not.toContain("```");
    }
    expect(expectNoProblem(readWith(newEventNote(titled, ledger), "Events")).date).toBe(TODAY);
    expect(expectNoProblem(readWith(newMilestoneNote(titled, ledger), "Milestones")).date).toBe(TODAY);
    expect(letter.text.slice(letter.text.indexOf("\n## "))).toBe(
      newLetterNote(LETTER, ledger).text.slice(newLetterNote(LETTER, ledger).text.indexOf("\n## ")),
    );
  });
});

it("whatever is typed, a new note's frontmatter holds its own properties only", () => {
  const keys = (text: string) => {
    const read = readFrontmatter(text);
    return read.state === "data" ? Object.keys(read.data) : [read.state];
  };
  const filled = { ...CONTACT, email: "x", institution: "x", met: "x.md" };
  const own = keys(newContactNote(filled, ledger).text);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (typed) => {
      fc.pre(!/[\ud800-\udfff]/u.test(typed));
      const note = newContactNote({ ...filled, name: `a${typed}`, email: typed, position: typed }, ledger);
      expect(keys(note.text)).toEqual(own);
    }),
    { numRuns: 60 },
  );
});
