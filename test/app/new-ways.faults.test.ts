/** Acts over one note or several, when writing fails, stops half way, or somebody else writes in between. */
import { describe, expect, it } from "vitest";
import { closeMeeting } from "../../src/app/close-meeting";
import { markSent } from "../../src/app/mark-sent";
import type { Mentorship } from "../../src/app/mentorship";
import { markPart, writeSummary } from "../../src/app/packet";
import { reschedule } from "../../src/app/reschedule";
import { reviewRequest, wordsOf, type GoalReview } from "../../src/app/review-goal";
import { setGoals } from "../../src/app/set-goals";
import { targetOfRecord } from "../../src/app/acts/target";
import { recordAt } from "../../src/core/ledger/record-at";
import { templateOf } from "../../src/core/messages/catalogue";
import { contextAt } from "../../src/core/messages/starts";
import { unsortedLines } from "../../src/core/messages/unsorted";
import { packetView } from "../../src/core/exports/packet";
import { FakeApp } from "../fakes/fake-app";
import { day } from "../fakes/fakes";

const OSEI = "People/Amara Osei.md";
const MEETING = "Meetings/2026-11-20 Osei.md";
const GOAL = "Goals/Publish.md";
const LETTER = "Letters/North.md";
const ME = "Me.md";
const [WON, TOLD] = ["Milestones/2026-11-18 Won.md", "Milestones/2026-11-19 Passed.md"];

/** Bytes that people and programs leave: a BOM, mixed line ends, comments, lists in brackets, no last line end. */
const FILES: Readonly<Record<string, string>> = {
  [ME]: "\uFEFF---\r\ntype: profile\r\nname: 'Jordan' # me\r\nstage: premed\t# was\r\nextra: &a [1, {b: c}]\r\n---\r\nText",
  [OSEI]:
    "---\ntype: mentor\n---\n## Evidence\n\n- 2026-05-15 answered 14 questions\n\n## Log\n* 2026-01-02 call\n\n```\n- no\n```",
  [MEETING]:
    '---\r\ntype: meeting\r\nmentors: ["[[Amara Osei]]"] # who\r\ndate: 2026-11-20\r\ntime: "15:00"\r\nstatus: planned # so far\r\nmoved: []\r\nown: |\r\n  kept # so\r\n---\r\n## Questions\r\n- [ ] Why?\r\n\t- [ ] Nested\r\n- [ ] Why?\r\n\r\n## Notes\r\nSlides too full  \r\n- Send it\r\n\r\n> [!note]\r\n> - Slides too full\r\n\r\n```\r\nSlides too full\r\n```\r\n\r\n%%\r\n- Send it\r\n%%\r\n',
  [GOAL]:
    "---\ntype: goal\nsuccess: 'A poster' # yes\nmentors: [ \"[[Amara Osei]]\" ]\ntarget: 2026-12-31\nkeep: *none\n---\n## Steps\n- [ ] Data\n- [ ] Draft".replace(
      "keep: *none",
      "keep: {a: 1}",
    ),
  [LETTER]:
    "---\ntype: letter\nmentors: '[[Amara Osei]]'  # writer\ndestination: North\ndeadline: 2027-01-15\nsubmitted: 2026-11-01\n---\n\n## Packet\n\n1. [ ] CV\n2. [ ] Summary of our work together  \n",
  [WON]: "---\ntype: milestone\ndate: 2026-11-18\nshare_with: [[Amara Osei]]\n---\n",
  [TOLD]: "---\ntype: milestone\ndate: 2026-11-19\nshare_with: '[[Amara Osei]]'\ntold_to: # nobody\n---\n",
};

interface Act {
  readonly run: (app: FakeApp) => Promise<unknown>;
  /** Lines that it may replace; every other line stays, to the byte. */
  readonly replaces: RegExp;
}

const at = (app: FakeApp, path: string) => recordAt(app.snapshot().ledger, path)!;
const asked = (app: FakeApp) => app as unknown as Mentorship;

const review = (app: FakeApp, more: Partial<GoalReview>, freePath = "Goals/Talk.md") => {
  const { ledger, today } = app.snapshot();
  const goal = ledger.goals.find(({ path }) => path === GOAL)!;
  const kept = { verdict: "keep", done: goal.entries.slice(0, 1), moved: "some", progress: null } as const;
  return reviewRequest(
    { ...kept, now: wordsOf(goal), takesSteps: true, reason: "time", ...more },
    { ledger, today, goal, settings: app.settings.current(), tasks: app.tasks, freePath: () => freePath },
  );
};

const mark = (act: "mark-arrived-late" | "mark-overran-asked", path: string): Act => ({
  run: (app) => app.act({ act, row: targetOfRecord(at(app, path), app.snapshot().ledger) }),
  replaces: /^$/,
});

const ACTS: Readonly<Record<string, Act>> = {
  "closing a meeting": {
    run: (app) => {
      const meeting = app.snapshot().ledger.meetings[0]!;
      const lines = unsortedLines({ path: MEETING, text: app.store.text(MEETING) }, app.settings.current());
      return closeMeeting(app, {
        ...{ meeting, status: "held", arrived: "early", overran: "no", important: true },
        sorted: lines.map((line) => ({ line, as: "follow-up", due: day("2026-12-04") })),
        ...{ reflection: "Fewer words", answered: meeting.entries.slice(0, 1) },
        next: { path: "Meetings/2027-01-15 Osei.md", text: "---\ntype: meeting\n---\n" },
      });
    },
    replaces: /^(?:status: planned # so far|- \[ \] Why\?|Slides too full {2}|- Send it)\r$/,
  },
  "moving a meeting": {
    run: (app) =>
      reschedule(app, app.snapshot().ledger.meetings[0]!, {
        by: "mentor",
        to: { date: day("2026-11-27"), time: "16:30" },
      }),
    replaces: /^(?:date: 2026-11-20|time: "15:00"|moved: \[\])\r$/,
  },
  "changing a goal's words": {
    run: (app) =>
      app.writer.perform(
        review(app, { verdict: "change", now: { title: "", success: "A talk", target: day("2027-02-01") } }),
      ),
    replaces: /^(?:success: 'A poster' # yes|target: 2026-12-31|- \[ \] Data)$/,
  },
  "putting a goal in the place of another": {
    run: (app) =>
      app.writer.perform(
        review(app, { verdict: "change", now: { title: "Talk", success: "x", target: null } }),
      ),
    replaces: /^- \[ \] Data$/,
  },
  "setting goals": {
    run: (app) => {
      const goal = { success: "s", start: day("2026-11-22"), target: null, mentors: [], priority: null };
      const goals = ["Two", "Two", "Three"].map((title) => ({ ...goal, title }));
      return setGoals(app, { goals, stage: "clerkship", ledger: app.snapshot().ledger });
    },
    replaces: /^stage: premed\t# was\r$/,
  },
  "writing the summary": {
    run: (app) => writeSummary(asked(app), LETTER),
    replaces: /^2\. \[ \] Summary/,
  },
  "adding a part": {
    run: (app) => {
      const { ledger, today } = app.snapshot();
      return markPart(asked(app), LETTER, packetView(ledger.letters[0]!, { ledger, today }).parts[3]!);
    },
    replaces: /^$/,
  },
  "noting down that one came late": mark("mark-arrived-late", MEETING),
  "noting down that one asked to run over": mark("mark-overran-asked", MEETING),
  "recording an outcome": {
    run: (app) => {
      const row = targetOfRecord(at(app, LETTER), app.snapshot().ledger);
      return app.act({ act: "record-outcome", row, input: "accepted: yes\n---\n# x" });
    },
    replaces: /^$/,
  },
  "sending news of several things": {
    run: (app) => {
      const { ledger, today } = app.snapshot();
      const record = at(app, OSEI);
      const mentors = [ledger.mentors.get(OSEI)!];
      const context = contextAt({ record, entry: null, mentors }, { ledger, today });
      return markSent(app, { template: templateOf("T2"), context });
    },
    replaces: /^(?:told_to: # nobody)$/,
  },
};

const start = (files = FILES) => new FakeApp(files);
const all = (app: FakeApp) => Object.fromEntries(app.store.files);
const names = Object.keys(ACTS);

/** What a whole act makes of the notes, and how many notes it writes. */
async function done(name: string) {
  const app = start();
  await ACTS[name]!.run(app);
  return { app, files: all(app), writes: app.store.writes.length };
}

describe.each(names)("%s", (name) => {
  const { run, replaces } = ACTS[name]!;

  it("changes its own places alone, and one undo gives the bytes back", async () => {
    const { app, files, writes } = await done(name);
    expect(writes).toBeGreaterThan(0);
    for (const [path, text] of Object.entries(FILES)) {
      // A last line without an end of its own gets none that it can be told from.
      const now = files[path]!.split("\n");
      const isLast = (place: number, lines: readonly string[]) => place === lines.length - 1;
      const lost = text.split("\n").filter((line, place, lines) => {
        const found = now.findIndex((one) => one === line || (isLast(place, lines) && one === `${line}\r`));
        if (found >= 0) now.splice(found, 1);
        return found < 0;
      });
      for (const line of lost) expect(line).toMatch(replaces);
      if (!text.endsWith("\n")) expect(files[path]!.endsWith("\n")).toBe(false);
      const bare = /(?<!\r)\n/.test(text);
      if (!bare && text.includes("\r\n")) expect(files[path]).not.toMatch(/(?<!\r)\n/);
      if (!text.includes("\r")) expect(files[path]).not.toContain("\r");
      expect(files[path]!.startsWith("\uFEFF")).toBe(text.startsWith("\uFEFF"));
    }
    expect(app.snapshot().ledger.problems).toEqual(start().snapshot().ledger.problems);
    await app.writer.undo();
    expect(all(app)).toEqual(FILES);
    expect(app.writer.undoLabel()).toBeNull();
  });

  it("I14: writes nothing where one of its notes cannot be written, and can be tried again", async () => {
    const { files, writes } = await done(name);
    for (let failing = 1; failing <= writes; failing += 1) {
      const app = start();
      let count = 0;
      app.store.beforeWrite = (path) => {
        count += 1;
        app.store.failing.clear();
        if (count === failing) app.store.failing.add(path);
      };
      await run(app);
      expect(all(app)).toEqual(FILES);
      app.store.beforeWrite = () => {};
      app.store.failing.clear();
      await run(app);
      expect(all(app)).toEqual(files);
    }
  });

  it("I15: stopped between two notes, it is completed by doing it again, and nothing is doubled", async () => {
    const { files, writes } = await done(name);
    for (let stopped = 2; stopped <= writes; stopped += 1) {
      const app = start();
      let count = 0;
      await new Promise<void>((reached) => {
        app.store.beforeWrite = () => {
          count += 1;
          if (count < stopped) return;
          reached();
          return new Promise(() => {});
        };
        void run(app);
      });
      const later = start(all(app));
      await run(later);
      expect(all(later)).toEqual(files);
    }
  });

  it("I10: keeps what somebody else writes just before it does", async () => {
    const app = start();
    const mine = "- [ ] from outside";
    app.store.beforeWrite = (path) => {
      const text = app.store.files.get(path);
      if (text !== undefined && !text.includes(mine))
        app.store.files.set(path, `${text}\n\n# Own\n\n${mine}\n`);
    };
    await run(app);
    const { files } = await done(name);
    for (const path of app.store.writes) {
      const text = app.store.text(path);
      expect(text.split(mine)).toHaveLength(FILES[path] === undefined ? 1 : 2);
      const lines = files[path]!.split(/\r?\n/).filter((line) => line.trim() !== "");
      for (const line of lines) expect(text.split(/\r?\n/)).toContain(line);
    }
  });

  it.each(["delete", "rename"] as const)("I13: never makes a note anew: %s", async (fault) => {
    const { app: whole } = await done(name);
    for (const path of new Set(whole.store.writes)) {
      if (FILES[path] === undefined) continue;
      const app = start();
      let isGone = false;
      app.store.beforeWrite = (next) => {
        if (isGone || next !== path) return;
        isGone = true;
        if (fault === "rename") app.store.rename(path, "Moved.md");
        else app.store.files.delete(path);
      };
      await run(app);
      const { [path]: gone, ...others } = FILES;
      expect(all(app)).toEqual(fault === "rename" ? { ...others, "Moved.md": gone } : others);
      expect(app.notices.last).toContain("no longer where it was");
    }
  });
});

describe("a change from elsewhere, between look and write", () => {
  it("of a meeting's day is noted among the moves, and not lost", async () => {
    const app = start();
    const meeting = app.snapshot().ledger.meetings[0]!;
    app.store.files.set(
      MEETING,
      FILES[MEETING]!.replace("date: 2026-11-20", "date: 2026-11-25").replace('"15:00"', '"9:15"'),
    );
    await reschedule(app, meeting, { by: "me", to: { date: day("2026-11-27"), time: null } });
    expect(app.store.text(MEETING)).toContain(
      'moved: ["2026-11-25T09:15, asked 2026-11-22T09:00, by me"]\r\n',
    );
    expect(app.store.text(MEETING)).toContain("date: 2026-11-27\r\n");
  });

  it.each([
    ["success: 'A poster'", "success: 'A paper'"],
    ["target: 2026-12-31", "target: 2027-06-30"],
  ])("of a goal's words is not written over: %s", async (was, is) => {
    const app = start();
    const now = { title: "", success: "A talk", target: day("2027-02-01") };
    const request = review(app, { verdict: "change", now });
    const changed = FILES[GOAL]!.replace(was, is);
    app.store.files.set(GOAL, changed);
    expect(await app.writer.perform(request)).toMatchObject({ result: "refused", why: "gone" });
    expect(app.store.text(GOAL)).toBe(changed);
    const kept = review(app, { verdict: "keep" });
    expect((await app.writer.perform(kept)).result).toBe("done");
  });
});
