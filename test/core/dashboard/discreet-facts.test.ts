/** Discreet mode changes no fact: every number, state and date of every panel and of the mentor page stays. */
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { agenda } from "../../../src/core/agenda/agenda";
import type { CalendarDate } from "../../../src/core/calendar/calendar-date";
import { appreciationView } from "../../../src/core/dashboard/appreciation";
import { contactCalendar } from "../../../src/core/dashboard/contact-calendar";
import { dashboard } from "../../../src/core/dashboard/dashboard";
import { discreet, type DiscreetSource } from "../../../src/core/dashboard/discreet/discreet";
import { feedbackLoop } from "../../../src/core/dashboard/feedback";
import { NO_FILTER } from "../../../src/core/dashboard/filter";
import { shownGoals } from "../../../src/core/dashboard/goals";
import { lettersView } from "../../../src/core/dashboard/letters";
import { shownMeetings } from "../../../src/core/dashboard/meetings";
import { balanceView } from "../../../src/core/dashboard/mentor-page/balance-view";
import { evidenceOf } from "../../../src/core/dashboard/mentor-page/evidence";
import { lastMeetings } from "../../../src/core/dashboard/mentor-page/held-meetings";
import { stepsWith } from "../../../src/core/dashboard/mentor-page/not-working";
import { rowsWith, splitRows } from "../../../src/core/dashboard/mentor-page/open-entries";
import { readiness } from "../../../src/core/dashboard/mentor-page/readiness";
import { reliabilityWith } from "../../../src/core/dashboard/mentor-page/reliability";
import { PANELS } from "../../../src/core/hints/hint";
import { shownMentors } from "../../../src/core/dashboard/mentors";
import { hintsFor, type PanelSource } from "../../../src/core/dashboard/panel-source";
import { signsView } from "../../../src/core/dashboard/signs";
import { teamView } from "../../../src/core/dashboard/team";
import { hintsOf } from "../../../src/core/hints/hints";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/core/settings/settings";
import { readVault } from "../../fakes/read-vault";

const VAULT = path.resolve(import.meta.dirname, "../../vault");
const TODAY = "2026-11-22" as CalendarDate;

type File = Readonly<Record<"path" | "text", string>>;

function sourceOf(files: readonly File[], settings: Settings = DEFAULT_SETTINGS): DiscreetSource {
  const ledger = readVault(files, { settings });
  return { today: TODAY, ledger, rows: agenda(ledger, TODAY), hints: hintsOf({ ledger, today: TODAY }) };
}

function sampleVault(): File[] {
  return fs
    .readdirSync(VAULT, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => ({
      path: file.split(path.sep).join("/"),
      text: fs.readFileSync(path.join(VAULT, file), "utf8"),
    }));
}

/** What the window is made from: the dashboard, each panel, and the page of each mentor. */
function everythingShown(source: DiscreetSource, realPath: (shown: string) => string): unknown {
  const { ledger, today } = source;
  const panels: PanelSource = { ...source, filter: NO_FILTER, days: null };
  const mentors = [...ledger.mentors.values()].map((mentor): [string, unknown] => {
    const owed = splitRows(rowsWith(mentor, source));
    return [
      realPath(mentor.path),
      {
        balance: balanceView(mentor, { ledger, today }),
        evidence: evidenceOf(mentor, { ledger, today }),
        meetings: lastMeetings(mentor, { ledger, today }),
        rows: owed,
        steps: stepsWith(mentor, { ledger, today, owed }),
        readiness: readiness(mentor, { ledger, today }).reasons.map(says),
        reliability: reliabilityWith(mentor, { ledger, today }).lines.map(says),
        signs: signsView(ledger, today, mentor.path),
        appreciation: appreciationView(ledger, today, mentor.path),
      },
    ];
  });
  return {
    dashboard: dashboard(source, NO_FILTER),
    meetings: shownMeetings(panels),
    goals: shownGoals(panels),
    mentors: shownMentors(panels),
    team: teamView(source),
    letters: lettersView(panels),
    feedback: feedbackLoop(panels),
    appreciation: appreciationView(ledger, today),
    calendar: contactCalendar(ledger, today),
    signs: signsView(ledger, today),
    hints: PANELS.map((name) => hintsFor(panels, name).length),
    pages: Object.fromEntries(mentors),
  };
}

/** Parts that are words of a note, or name one. */
const WORDS = new Set(
  (
    "title why text name what written spoken place evidence key found parts mentors words tags help helps " +
    "position stopQuestion expected status"
  ).split(" "),
);

/** The facts in it, in an order that does not hang on names. */
function factsIn(value: unknown, realPath: (shown: string) => string): unknown {
  if (value instanceof Set) return value.size;
  if (Array.isArray(value)) {
    const all = value.map((one) => factsIn(one, realPath));
    return all.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== "object" || value === null) return value;
  const parts = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(parts.map(([name, part]) => [name, factOf(name, part, realPath)]));
}

function factOf(name: string, part: unknown, realPath: (shown: string) => string): unknown {
  if (name === "path" && typeof part === "string") return realPath(part);
  // `Nov 13: Asked: …` is the day and what was written.
  if (name === "label" && typeof part === "string") return part.replace(/:.*/, "");
  // Names stand among them, without figures; things that are owed are told by their titles.
  if (name === "facts" && Array.isArray(part))
    return part
      .filter((one) => /\d/.test(String(one)))
      .map((one) => String(one).replace(/(things?): .*/, "$1"));
  if (!WORDS.has(name)) return factsIn(part, realPath);
  return Array.isArray(part) ? part.length : "words";
}

/** Sentences of ours, without what they call a letter. */
function says({ text }: { readonly text: string }): string {
  return text.replace(/ready \(.*\)/, "ready").replace(/packet for .* is/, "packet is");
}

function bothFacts(real: DiscreetSource): { readonly real: unknown; readonly shown: unknown } {
  const masks = discreet();
  const facts = (source: DiscreetSource, realPath: (shown: string) => string) =>
    // As JSON, since a zero may have a sign that nobody sees.
    JSON.parse(JSON.stringify(factsIn(everythingShown(source, realPath), realPath))) as unknown;
  return { real: facts(real, (one) => one), shown: facts(masks.mask(real), masks.path) };
}

const PERSON = "People/Amara Osei.md";
const HARD = `---
type: mentor
roles: [Specialty, Wellness Coach]
---
## Log
- 2026-11-02 Email: asked her for a letter
- **2026-11-03** call: thanked her, and asked for more
- 2026-11-04 in person: offered to help
- 2026-11-05 note of thanks
- 2026-11-06: request for a chat
- 2026-11-07 [[Amara Osei|news]] of the match
- 2026-11-08 call: the questions
## Evidence
- 2026-10-01 ran 12 clinics, 95% on time
- 2026-10-02 stayed calm
- 2026-10-03 Second-year lead
## Signals
- 2026-10-04 invited me to rounds
- 2026-10-05 let me close
- 2026-10-06 presented me as her best student
- 2026-10-07 was frank about my notes
- 2026-10-08 would recommend me
- 2026-10-09 smiled
`;

describe("discreet mode", () => {
  it("tells the same facts of the sample vault", () => {
    const { real, shown } = bothFacts(sourceOf(sampleVault()));
    expect(JSON.stringify(real).length).toBeGreaterThan(20_000);
    expect(shown).toEqual(real);
  });

  it("tells asks from gives, signs from each other, roles, and what has a number, without their words", () => {
    const settings = { ...DEFAULT_SETTINGS, moreRoles: ["wellness coach"] };
    const source = sourceOf([{ path: PERSON, text: HARD }], settings);
    const { real, shown } = bothFacts(source);
    expect(shown).toEqual(real);
    const { ledger } = discreet().mask(source);
    const [mentor] = ledger.mentors.values();
    expect(teamView({ ...source, ledger }).mentors[0]?.balance.words).toBe("2 asks and 4 gives in 12 months");
    expect(signsView(ledger, TODAY).counts.map(({ count }) => count)).toEqual([1, 1, 1, 1, 1, 1]);
    const evidence = evidenceOf(mentor!, { ledger, today: TODAY });
    expect(evidence.map(({ hasNumber }) => hasNumber)).toEqual([false, false, true]);
    const words = mentor!.entries.map(({ text }) => text).join("\n");
    expect(words).toContain("Evidence with 2 numbers");
    expect(words).not.toMatch(/letter|more|chat|match|questions|clinics|calm|lead|rounds|close|best|smiled/);
  });

  it("says of a second profile what is expected, and not which note counts", () => {
    const profile = "---\ntype: profile\nname: Robin Vale\n---\n";
    const files = ["A Robin Vale.md", "B.md"].map((name) => ({ path: name, text: profile }));
    const { ledger } = discreet().mask(sourceOf(files));
    expect(ledger.problems.map(({ expected }) => expected)).toEqual([
      "one profile in the vault; the first by path counts",
    ]);
  });
});
