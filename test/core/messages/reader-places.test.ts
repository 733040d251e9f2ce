/** What messages say to those who read them: what is theirs, nothing private, nothing of another mentor's. */
import { describe, expect, it } from "vitest";
import { recordAt } from "../../../src/core/ledger/record-at";
import { templateOf, type TemplateId } from "../../../src/core/messages/catalogue";
import { filledFrom, fillTemplate } from "../../../src/core/messages/fill";
import { toldIn, fillingOf } from "../../../src/core/messages/places/places";
import { contextAt } from "../../../src/core/messages/starts";
import { ledgerOf, TODAY } from "./vault";

const OSEI = "People/Amara Osei.md";
const DUNMORE = "People/Rafael Dunmore.md";
const note = (properties: string, body = "") => `---\n${properties}\n---\n${body}`;
const talk = (who: string, body: string, date = "2026-11-10") =>
  note(`type: meeting\nmentors: [${who}]\ndate: ${date}\nstatus: held`, body);
const goal = (who: string, body = "") => note(`type: goal\nsuccess: x\n${who}`, body);

type Files = Readonly<Record<string, string>>;

/** What a message to some mentors, that starts from a note, is filled from. */
function context(files: Files, { path = OSEI, to = [OSEI] }: { path?: string; to?: readonly string[] } = {}) {
  const people = { [OSEI]: note("type: mentor"), [DUNMORE]: note("type: mentor") };
  const ledger = ledgerOf({ ...people, ...files });
  const mentors = to.map((one) => ledger.mentors.get(one)!);
  return contextAt({ record: recordAt(ledger, path)!, entry: null, mentors }, { ledger, today: TODAY });
}

const filled = (names: readonly string[], ...where: Parameters<typeof context>) =>
  fillingOf(names, context(...where));

function bodyOf(id: TemplateId, ...where: Parameters<typeof context>) {
  const template = templateOf(id);
  return fillTemplate(template, filledFrom(template, context(...where)));
}

const BOTH = [OSEI, DUNMORE];

describe("thanks after a meeting of several", () => {
  const path = "Meetings/M.md";
  const line = "- [/] [[Rafael Dunmore]] said: apply early [evidence:: I am in]\n";
  const files = (more = "") => ({
    [path]: talk("Amara Osei, Rafael Dunmore", `## Advice\n${line}${more}`),
  });

  it("go to each for what that mentor said, and tell nothing of another's line", () => {
    const osei = context(files(), { path });
    expect(fillingOf(["act", "change"], osei)).toEqual({});
    expect(toldIn(undefined, { names: ["act", "change"], context: osei })).toEqual([]);
    expect(filled(["change"], files(), { path, to: [DUNMORE] })).toEqual({ change: "I am in" });
    expect(filled(["act"], files(), { path, to: BOTH })).toEqual({});
    expect(filled(["act"], files("- Sleep\n"), { path, to: BOTH })).toEqual({ act: "your advice: Sleep" });
  });

  it("call feedback what it is", () => {
    const feedback = { [path]: talk("Amara Osei", "## Feedback\n- Slow down\n") };
    expect(filled(["act"], feedback, { path })).toEqual({ act: "your feedback: Slow down" });
  });
});

describe("a message to several", () => {
  const person = (more: string) => note(`type: mentor\n${more}`);
  const NAMES = ["work", "project", "rhythm", "channel", "found"];

  it("says what their notes say alike", () => {
    const more = 'met_through: a course\ncadence: 2 months\nchannel: e-mail\nprojects: ["[[Audit]]"]';
    const other = more.replace("[[Audit]]", "[[Guide]]', '[[Audit|our audit]]").replaceAll('"', "'");
    const files = { [OSEI]: person(more), [DUNMORE]: person(other) };
    expect(filled(NAMES, files, { to: BOTH })).toEqual({
      ...{ work: "Audit", project: "Audit", rhythm: "every 2 months" },
      ...{ channel: "e-mail", found: "a course" },
    });
  });

  it("asks for what they differ in, and for what one note does not say", () => {
    const mine = "met_through: a course\ncadence: 2 months\nchannel: e-mail\nprojects: [Audit]";
    const other = "met_through: rounds\ncadence: 3 months\nprojects: [Guide]";
    const files = { [OSEI]: person(mine), [DUNMORE]: person(other) };
    expect(filled(NAMES, files, { to: BOTH })).toEqual({});
    expect(filled(NAMES, files)).toMatchObject({ work: "Audit", channel: "e-mail" });
  });

  it("takes no advice, question or day of one of them for that of both", () => {
    const body = "## Questions\n- Why?\n## Advice\n- [/] Ask [applied:: 2026-11-11] [evidence:: good]\n";
    const files = { "M.md": talk("Amara Osei", body) };
    const names = ["since", "open", "advice", "lesson", "met"];
    expect(filled(names, files, { to: BOTH })).toEqual({});
    expect(Object.keys(filled(names, files))).toEqual(names);
  });
});

describe("what an agenda says of last time", () => {
  const path = "Next.md";
  const next = note('type: meeting\nmentors: "[[Amara Osei]]"\ndate: 2026-12-04');
  const own = note("type: mentor", "## Follow-ups\n- [ ] Ask her whether she is angry\n");

  it("is what was agreed on then, and nothing that one noted for oneself", () => {
    const last = talk("Amara Osei", "## Follow-ups\n- [ ] Send the draft\n- [ ] [[Rafael Dunmore]]: call\n");
    const files = { [OSEI]: own, [path]: next, "Last.md": last };
    expect(filled(["agenda"], files, { path })).toEqual({ agenda: "1. From last time: Send the draft" });
    expect(filled(["agenda"], { [OSEI]: own, [path]: next }, { path })).toEqual({});
  });

  it("is not what was agreed on with one of two", () => {
    const last = talk("Amara Osei", "## Follow-ups\n- [ ] Send the draft\n");
    expect(filled(["agenda"], { [path]: next, "Last.md": last }, { path, to: BOTH })).toEqual({});
  });
});

describe("goals in messages", () => {
  const progress = "## Progress\n- 2026-11-20 Told nobody yet\n";
  const PRIVATE = { "Goals/Leave.md": goal("status: active", progress) };
  const SHARED = { "Goals/Poster.md": goal("mentors: Amara Osei", "## Progress\n- 2026-11-21 Printed\n") };
  const path = "Next.md";
  const NEXT = { [path]: note('type: meeting\nmentors: "[[Amara Osei]]"\ndate: 2026-12-04') };

  it("are those shared with the reader: one that names nobody is private", () => {
    for (const id of ["T1", "T2", "T6"] as const) {
      const where = id === "T1" ? { path } : {};
      const alone = bodyOf(id, { ...NEXT, ...PRIVATE }, where);
      expect(alone.body).not.toMatch(/Leave|Told nobody/);
      expect(alone.open).toContain({ T1: "agenda", T2: "news", T6: "goals" }[id]);
      const both = bodyOf(id, { ...NEXT, ...PRIVATE, ...SHARED }, where).body;
      expect(both).toMatch(/Poster|Printed/);
      expect(both).not.toMatch(/Leave|Told nobody/);
    }
  });

  it("are those shared with all readers", () => {
    const names = ["agenda", "news", "goals"];
    expect(filled(names, { ...SHARED, ...NEXT }, { path, to: BOTH })).toEqual({});
    const both = { "Goals/Poster.md": goal("mentors: [Amara Osei, Rafael Dunmore]") };
    expect(filled(["goals"], both, { to: BOTH })).toEqual({ goals: "- Poster: x" });
  });

  it("start with the one that is asked about, though it names nobody", () => {
    const from = { path: "Goals/Leave.md" };
    expect(filled(["goals"], { ...PRIVATE, ...SHARED }, from)).toEqual({
      goals: "- Leave: x\n- Poster: x",
    });
    const other = { ...PRIVATE, "Goals/Rest.md": goal("status: active") };
    expect(filled(["goals"], other, { ...from, to: [] })).toEqual({ goals: "- Leave: x" });
  });
});

describe("what a message has told", () => {
  const path = "Milestones/Match.md";
  const where = { [path]: note("type: milestone\ndate: 2026-11-20\nshare_with: Amara Osei") };
  const told = (text: string | undefined, files: Files = where) =>
    toldIn(text, { names: ["news"], context: context(files) }).map(({ record }) => record.path);

  it.each([
    ["- Match\n", [path]],
    ["I can tell you: Match.", [path]],
    ["- Matching socks", []],
    ["- Rematch", []],
    ["Rematch, Match", [path]],
    ["", []],
    [undefined, [path]],
  ])("%j: %j", (text, paths) => {
    expect(told(text)).toEqual(paths);
  });

  it("is never a line without words", () => {
    const body = "## Feedback\n- [/] ![[a.png]] [applied:: 2026-11-11] [evidence:: good]\n";
    const files = { "M.md": talk("Amara Osei", body) };
    const names = ["advice"];
    expect(toldIn("Anything", { names, context: context(files) })).toEqual([]);
    expect(toldIn(undefined, { names, context: context(files) })).toEqual([]);
  });
});

describe("asking to run over", () => {
  it("says how long is left in the reader's words, and notes nothing by itself", () => {
    const template = templateOf("T37");
    expect(template.closes).toEqual([]);
    expect(fillTemplate(template, { minutes_left: "1 minute" }).body).toContain("we have 1 minute left, and");
  });
});
