/** What messages say of goals, and the patterns that goals begin with. */
import { describe, expect, it } from "vitest";
import { templateOf, type TemplateId } from "../../../src/core/messages/catalogue";
import {
  GOAL_PATTERNS,
  PATTERN_WORDS,
  startOf,
  type GoalPattern,
} from "../../../src/core/messages/data/goal-presets";
import { openQuestions, specialtyIn } from "../../../src/core/messages/data/specialty-questions";
import { eventHelp } from "../../../src/core/messages/event-help";
import { countWords, fillTemplate } from "../../../src/core/messages/fill";
import { changeNews, sayChange } from "../../../src/core/messages/goal-words";
import { fillingOf, toldIn } from "../../../src/core/messages/places/places";
import { contextAt } from "../../../src/core/messages/starts";
import { recordAt } from "../../../src/core/ledger/record-at";
import { STAGES } from "../../../src/core/records/kinds/profile";
import { lastChange } from "../../../src/core/records/goal-change";
import type { Goal } from "../../../src/core/records/record";
import { FILES, ledgerOf, TODAY } from "./vault";

const goal = (properties: string, progress: readonly string[] = []) =>
  `---\ntype: goal\ntags: [mentorship/goal]\n${properties}\n---\n## Progress\n${progress.map((line) => `- ${line}\n`).join("")}`;

function read(files: Readonly<Record<string, string>>) {
  const ledger = ledgerOf({ ...FILES, ...files });
  const at = (path: string) => recordAt(ledger, path)!;
  const filled = (id: TemplateId, path: string) => {
    const record = at(path);
    const context = contextAt(
      { record, entry: null, mentors: ledger.mentorsOf(record) },
      { ledger, today: TODAY },
    );
    const template = templateOf(id);
    return { context, ...fillTemplate(template, fillingOf(template.places, context)) };
  };
  return { ledger, at: (path: string) => at(path) as Goal, filled };
}

describe("a goal's change", () => {
  it.each([
    ["2026-11-20 Changed to: A talk [was:: A poster] [because:: time]", "changed", "A poster", "time"],
    ["2026-11-20 changed: a talk instead", "changed", null, null],
    ["2026-11-20 Changed to [[New]]", "changed", null, null],
    ["2026-11-20 In place of [[Old]]", "follows", null, null],
    ["2026-11-20: Let go [because:: more clinic]", "dropped", null, "more clinic"],
    ["2026-11-20 Achieved: it hangs in the hall", "achieved", null, null],
  ])("is read from “%s”", (line, kind, was, because) => {
    const { at } = read({ "Goals/G.md": goal("success: x", ["2026-11-01 Achieved", line]) });
    expect(lastChange(at("Goals/G.md"))).toMatchObject({ kind, was, because, date: "2026-11-20" });
  });

  it.each([
    "2026-11-20 Changed the methods section",
    "2026-11-20 Achieved twenty presentations",
    "2026-11-20 Let go of the third chapter",
    "Changed to: without a day",
    "2026-11-20 In placement talks",
  ])("is not seen in “%s”", (line) => {
    const { at } = read({ "Goals/G.md": goal("success: x", [line]) });
    expect(lastChange(at("Goals/G.md"))).toBeNull();
  });

  const OLD = goal("status: changed\nsuccess: A paper", [
    "2026-11-20 Changed to [[New]] [because:: a better fit]",
  ]);
  const NEW = goal("success: A talk\ntarget: 2027-06-01", [
    "2026-11-20 In place of [[Old]] [because:: a better fit]",
  ]);

  it("is told from either note, and is news in one of them only", () => {
    const { ledger, at } = read({ "Goals/Old.md": OLD, "Goals/New.md": NEW });
    const told = { was: "Old: A paper", now: "New: A talk (by June 1, 2027)", because: "a better fit" };
    expect(sayChange(at("Goals/Old.md"), ledger)).toEqual(told);
    expect(sayChange(at("Goals/New.md"), ledger)).toEqual(told);
    expect(changeNews(at("Goals/Old.md"), ledger)).toBeNull();
    expect(changeNews(at("Goals/New.md"), ledger)).toEqual({
      words: "I have a new goal, “New”, in place of “Old”: a better fit",
      day: "2026-11-20",
    });
  });

  it("says what it can where the other note is gone, and nothing where nothing changed", () => {
    const { ledger, at } = read({ "Goals/New.md": NEW, "Goals/G.md": goal("success: x") });
    expect(sayChange(at("Goals/New.md"), ledger).was).toBe("Old");
    expect(sayChange(at("Goals/G.md"), ledger)).toEqual({ was: "G: x", now: null, because: null });
    expect(changeNews(at("Goals/G.md"), ledger)).toBeNull();
  });

  it.each([
    ["2026-11-20 Let go [because:: more clinic]", "I have let go of my goal “G”: more clinic"],
    ["2026-11-20 Achieved", "I have reached my goal “G”"],
    ["2026-11-20 Changed to: y [was:: x]", "My goal “G” has changed"],
  ])("is news: %s", (line, words) => {
    const { ledger, at } = read({ "Goals/G.md": goal("success: y", [line]) });
    expect(changeNews(at("Goals/G.md"), ledger)?.words).toBe(words);
  });

  it("asks in T3 for what takes the place of a goal that was let go", () => {
    const files = {
      "Goals/G.md": goal("success: x\nmentors: Amara Osei", ["2026-11-20 Let go [because:: time]"]),
    };
    const { body, open } = read(files).filled("T3", "Goals/G.md");
    expect(body).toContain("Until now I was working on this: G: x.");
    expect(body).toContain("What led me there: time.");
    expect(open).toEqual(["goal_now"]);
  });
});

describe("asking whether goals are realistic", () => {
  it("names the goal it is about first, then those that are shared with the same mentor, and shares them all", () => {
    const files = { "Goals/Mine.md": goal("success: A\nmentors: Amara Osei\nshared: 2026-01-01") };
    const { context, body } = read(files).filled("T6", "Goals/Mine.md");
    expect(body).toContain("- Mine: A\n- Publish the audit: A poster\n");
    const told = toldIn(body, { names: ["goals"], context });
    expect(told.map(({ record, act }) => [record.path, act])).toEqual([
      ["Goals/Publish the audit.md", "mark-shared"],
    ]);
    expect(toldIn(body.replace("- Publish the audit: A poster", ""), { names: ["goals"], context })).toEqual(
      [],
    );
  });
});

describe("the patterns of goals", () => {
  const all = (Object.keys(GOAL_PATTERNS) as GoalPattern[]).flatMap((pattern) =>
    [...STAGES, null].map((stage) => ({ pattern, stage })),
  );

  it.each(all)(
    "$pattern at $stage has a title, a success, and first steps, none twice",
    ({ pattern, stage }) => {
      const { title, success, steps } = startOf(pattern, stage);
      expect(PATTERN_WORDS.has(title) && PATTERN_WORDS.has(success)).toBe(true);
      expect(title.length).toBeLessThan(50);
      expect(new Set(steps).size).toBe(4);
      for (const text of [title, success, ...steps]) expect(text).toMatch(/^[A-Z].*[^.\s]$/);
    },
  );
});

describe("what helps at an event", () => {
  const PROFILE = `---
type: profile
name: Maren Lindqvist
stage: clerkship
institution: Lakeside University
specialties: [Neurology]
interests: [how people recover after a stroke, teaching]
projects: ["[[Transport times]]"]
---
`;
  const at = (title: string, profile = PROFILE) =>
    eventHelp(title, { ledger: ledgerOf({ ...FILES, "Me.md": profile }), today: TODAY });

  it("is an introduction that takes 20 to 30 seconds to say", () => {
    const { introduction } = at("Rounds");
    expect(introduction).toBe(
      "Hello, I'm Maren Lindqvist. I'm a medical student in my clerkships at Lakeside University. What draws me most: how people recover after a stroke and teaching. What I'm working on: Transport times. I came to hear how people in this room think about their work, and where they started. May I ask what brought you here?",
    );
    // Some 130 to 160 words are said in a minute.
    expect(countWords(introduction!)).toBeGreaterThan(43);
    expect(countWords(introduction!)).toBeLessThan(80);
  });

  it.each([
    ["Pediatric surgery case conference", "surgery"],
    ["Stroke rounds", "neurology"],
    ["Heart day", "cardiology"],
    ["Student research day", null],
    ["Sweetheart dance", null],
  ])("takes the specialty from the name of “%s”", (title, specialty) => {
    expect(specialtyIn(title)).toBe(specialty);
  });

  it("asks openly: four questions, the specialty's own first", () => {
    const [own, general] = [at("Rounds").questions!, openQuestions("Phlebotomy")];
    expect([own.length, general.length]).toEqual([4, 4]);
    expect(own.slice(2)).toEqual(general.slice(2));
    for (const question of [...own, ...general]) expect(question).toMatch(/^(?:How|What|Which|Where)\b.*\?$/);
  });

  it.each([
    ["residency-applicant", "a student at Lakeside, applying to residency this season"],
    ["fellowship-applicant", "a resident at Lakeside, applying for fellowship this season"],
    ["attending", "an attending physician at Lakeside"],
  ])("says of %s where one is now", (stage, words) => {
    const profile = `---\ntype: profile\nname: Jo\nstage: ${stage}\ninstitution: "[[Lakeside University|**Lakeside**]]."\ninterests: [x]\n---\n`;
    expect(at("Rounds", profile).introduction).toContain(`I'm Jo. I'm ${words}. What`);
    const bare = profile.replace(/institution.*\n/, "");
    expect(at("Rounds", bare).introduction).toContain(
      `I'm ${words.replace(/^.*Lakeside, | at Lakeside/, "")}. What`,
    );
  });

  it("is silent where the profile is", () => {
    expect(at("Rounds", "---\ntype: profile\nname: Jo\n---\n")).toEqual({
      introduction: null,
      questions: null,
    });
  });
});

describe("messages after an event", () => {
  const EVENT = `---
type: event
date: 2026-11-20
mentors: "[[Amara Osei]]"
introduced_to: ["[[Lena Ortiz]]", "[[Amara Osei]]"]
---
## Takeaways
- Ask for the trial first.
- [-] Not this
- The clinic is where it is decided
- A third one
## Follow-ups
- [ ] Wait for Dr. X #waiting
- [ ] Read the trial 📅 2026-11-30
`;
  const CONTACT =
    '---\ntype: contact\nname: Lena Ortiz\nmet: "[[2026-11-20 Stroke rounds]]"\nintroduced_by: "[[Amara Osei]]"\n---\n';
  const files = { "Events/2026-11-20 Stroke rounds.md": EVENT, "People/Lena Ortiz.md": CONTACT };

  it("T12 names one or two takeaways, whom one was introduced to, and what comes next", () => {
    const { body, open } = read(files).filled("T12", "Events/2026-11-20 Stroke rounds.md");
    expect(body).toContain(
      "Stroke rounds on Friday, November 20. This is what I brought home:\n\n- Ask for the trial first\n- The clinic is where it is decided\n\n",
    );
    expect(body).toContain("introduce me to Lena Ortiz. I enjoyed");
    expect(body).toContain("My next step from it: Read the trial.");
    expect(open).toEqual([]);
  });

  it("T12 claims no introduction that no contact's note gives to the reader", () => {
    const unsaid = { ...files, "People/Lena Ortiz.md": CONTACT.replace(/introduced_by.*\n/, "") };
    const { body, open } = read(unsaid).filled("T12", "Events/2026-11-20 Stroke rounds.md");
    expect(body).not.toContain("introduce me");
    expect(open).toEqual([]);
    const other = {
      ...files,
      "People/Rafael Dunmore.md": "---\ntype: mentor\n---\n",
      "People/Lena Ortiz.md": CONTACT.replace('by: "[[Amara Osei]]"', 'by: "[[Rafael Dunmore]]"'),
    };
    expect(read(other).filled("T12", "Events/2026-11-20 Stroke rounds.md").body).not.toContain(
      "introduce me",
    );
  });

  it("T20 says where one met and who introduced, and asks for the rest", () => {
    const { body, open } = read(files).filled("T20", "People/Lena Ortiz.md");
    expect(body).toContain("We met at Stroke rounds on Friday, November 20, where Dr. Osei introduced us.");
    expect(open).toEqual(["shared_interest", "small_ask"]);
  });

  it("T32 and T33 take the specialty and what was said from the event", () => {
    const { filled } = read(files);
    expect(filled("T32", "Events/2026-11-20 Stroke rounds.md").body).toMatch(
      /^To ask about neurology:\n\n- How much/,
    );
    expect(filled("T33", "Events/2026-11-20 Stroke rounds.md").body).toContain(
      "followed you: Ask for the trial first. Did I",
    );
  });
});
