/** Whom messages greet, and how what was said reads in them: with and without a day, a mentor, a goal. */
import { describe, expect, it } from "vitest";
import { recordAt } from "../../../src/core/ledger/record-at";
import { templateOf, type TemplateId } from "../../../src/core/messages/catalogue";
import type { MessageContext } from "../../../src/core/messages/context";
import { filledFrom, fillTemplate } from "../../../src/core/messages/fill";
import { ledgerOf, TODAY } from "./vault";

const OSEI = "People/Amara Osei.md";
const MENTOR = "---\ntype: mentor\nsalutation: Dear Amara,\nsign_off: Warmly\n---\n";
const meeting = (line: string, date = "2026-11-20") =>
  `---\ntype: meeting\nmentors: "[[Amara Osei]]"\ndate: ${date}\nstatus: held\n---\n## Feedback\n${line}\n`;
const goal = (more = "") => `---\ntype: goal\nsuccess: x\nmentors: Amara Osei\n${more}---\n`;

type Files = Readonly<Record<string, string>>;

/** The message about a note or its first line. */
function message(id: TemplateId, path: string, files: Files, more: Partial<MessageContext> = {}) {
  const ledger = ledgerOf({ [OSEI]: MENTOR, "People/Lee.md": "---\ntype: mentor\n---\n", ...files });
  const record = recordAt(ledger, path)!;
  const about = { record, entry: record.kind === "goal" ? null : (record.entries[0] ?? null) };
  const mentors = ledger.mentorsOf(record);
  const context = { ledger, today: TODAY, mentors, meeting: null, about, path: "", ...more };
  return fillTemplate(templateOf(id), filledFrom(templateOf(id), context));
}

describe("the greeting", () => {
  const greeting = (more: Partial<MessageContext>) => {
    const { body } = message("T9", "M.md", { "M.md": meeting("- Slow down") }, more);
    return [body.split("\n")[0], body.split("\n").at(-2)];
  };

  it.each([
    ["Dr. Priya Raman", "Dear Dr. Raman,"],
    ["Dr Priya Raman, MD", "Dear Dr Raman,"],
    ["Prof. Anna Maria de Vries", "Dear Prof. de Vries,"],
    ["Priya Raman", "Dear Priya Raman,"],
    ["Priya Raman, MD, PhD", "Dear Priya Raman,"],
    ["Dr. Raman", "Dear Dr. Raman,"],
    ["Priya", "Dear Priya,"],
    ["Dr.", "Dear Dr.,"],
  ])("of %s is %s", (name, words) => {
    expect(greeting({ to: { name, email: null, path: null } })).toEqual([words, "Best regards,"]);
  });

  it("is a mentor's own where it goes to that mentor alone", () => {
    expect(greeting({})).toEqual(["Dear Amara,", "Warmly,"]);
    const { mentors } = ledgerOf({ [OSEI]: MENTOR, "People/Lee.md": "---\ntype: mentor\n---\n" });
    expect(greeting({ mentors: [...mentors.values()] })).toEqual([
      "Dear Dr. Osei and Dr. Lee,",
      "Best regards,",
    ]);
    expect(greeting({ mentors: [] })).toEqual([",", "Best regards,"]);
  });
});

describe("what was said", () => {
  it("is told with its day, and with the year where that is long ago", () => {
    const note = (date?: string) => ({ "M.md": meeting("- [ ] Slow down.", date) });
    expect(message("T9", "M.md", note()).body).toContain(
      "On Friday, November 20 you told me: Slow down. I take",
    );
    expect(message("T10", "M.md", note("2025-11-20")).body).toContain(
      "Your feedback of Thursday, November 20, 2025 was: Slow down.\n",
    );
  });

  it("is told without a day where the notes know none", () => {
    const files = { "People/Amara Osei.md": `${MENTOR}## Advice\n- Ask for help early\n` };
    const bodyOf = (id: TemplateId) => message(id, OSEI, files).body;
    expect(bodyOf("T5")).toContain("I took up a piece of your advice: Ask for help early.\n");
    expect(bodyOf("T8")).toContain("what I heard from you, to be sure");
    expect(bodyOf("T9")).toContain("\nYou told me: Ask for help early. I take");
    expect(bodyOf("T10")).toContain("\nYou gave me this feedback: Ask for help early.\n");
    expect(bodyOf("T15")).toContain("\nYour words: Ask for help early.\n");
  });

  it("is reported back with what came of it, which is asked for where the line does not say", () => {
    const bare = message("T10", "M.md", { "M.md": meeting("- [/] Slow down") });
    expect(bare.open).toEqual(["practice", "evidence", "name"]);
    const line = "- [/] Slow down [evidence:: the family asked fewer questions.]";
    const told = message("T10", "M.md", { "M.md": meeting(line) });
    expect(told.open).toEqual(["practice", "name"]);
    expect(told.body).toContain("What has come of it: the family asked fewer questions.\n");
  });

  it("was put to use as planned, where the line says that it was", () => {
    const line = "- [ ] Slow down [plan:: one breath after each question]";
    expect(message("T10", "M.md", { "M.md": meeting(line) }).open).toContain("practice");
    const { body } = message("T10", "M.md", { "M.md": meeting(line.replace("[ ]", "[/]")) });
    expect(body).toContain("What I did: one breath after each question. What");
  });

  it("shaped a goal where it links to it, the newest of it", () => {
    const files = {
      "Goals/Teach.md": goal(),
      "M1.md": meeting("- [[Teach]] is a good aim", "2026-10-01"),
      "M2.md": meeting("- [[Teach|That]] is too much for one year", "2026-11-01"),
    };
    const { body, open } = message("T15", "Goals/Teach.md", files);
    expect(body).toContain("Your words on Sunday, November 1: That is too much for one year.\n");
    expect(body).toContain("What I have chosen: Teach.\n");
    expect(open).toEqual(["name"]);
  });

  it("is asked for with a goal that nothing was said about, and so is what took the place of one given up", () => {
    expect(message("T15", "Goals/G.md", { "Goals/G.md": goal() }).open).toEqual(["point", "name"]);
    const dropped = { "Goals/G.md": goal("status: dropped\n") };
    expect(message("T15", "Goals/G.md", dropped).open).toEqual(["point", "choice", "name"]);
  });
});

describe("a mentor's work", () => {
  const work = (line: string) => {
    const files = { [OSEI]: `${MENTOR}## For next time\n${line}\n` };
    return message("T14", OSEI, files).body.split("\n")[2];
  };

  it.each([
    ["- Mention that I saw their work: The first hour", "I came across something of yours: The first hour."],
    [
      "- Mention that I saw her paper on sepsis, https://example.org/a.pdf.",
      "I came across something of yours: paper on sepsis (https://example.org/a.pdf).",
    ],
    ["- Electives?", "I came across something of yours: [its title]."],
    ["- [x] Mention that I saw their work: Old", "I came across something of yours: [its title]."],
  ])("is read from %j", (line, words) => {
    expect(work(line)).toBe(words);
  });
});
