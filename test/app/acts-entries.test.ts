/** Acts on lines: the exact line before and after, in an ugly note, and undo gives the bytes back. */
import { describe, expect, it } from "vitest";
import type { ActTarget } from "../../src/app/acts/act";
import { clarityOf } from "../../src/app/acts/clarity";
import { performAsked, type AskedRequest } from "../../src/app/acts/perform";
import { targetOfEntry } from "../../src/app/acts/target";
import { FakeApp } from "../fakes/fake-app";
import { day, FakeTasks } from "../fakes/fakes";

const PATH = "Meetings/one.md";
const OSEI = "People/Amara Osei.md";

/** BOM, CRLF, a comment in the properties, lines alike below another heading, no final newline. */
const note = (line: string, heading = "Feedback") =>
  `\uFEFF---\ntype: meeting # with her\nmentors: "[[Amara Osei]]"\ndate: 2026-11-20\nstatus: held\n---\n\n## ${heading}\n\n* [ ] Before\n${line}\n  - [ ] nested below  \n\n> - [ ] quoted`.replaceAll(
    "\n",
    "\r\n",
  );

interface Start {
  readonly heading?: string;
  readonly tasks?: FakeTasks;
}

function app(line: string, { heading, tasks }: Start = {}): FakeApp {
  return new FakeApp({ [OSEI]: "---\ntype: mentor\n---\n", [PATH]: note(line, heading) }, tasks);
}

/** The line as a target of its own, without a row. */
function target(fake: FakeApp, line: string) {
  const { ledger } = fake.snapshot();
  const record = ledger.records.find(({ path }) => path === PATH)!;
  return targetOfEntry(
    record.entries.find(({ written }) => written === line.trimStart())!,
    record,
    ledger,
  );
}

type Doing = (row: ActTarget) => AskedRequest;

const plain =
  (
    act:
      | "mark-confirmed"
      | "mark-told"
      | "mark-delivered"
      | "mark-notified"
      | "mark-comments-asked"
      | "mark-thanked",
  ): Doing =>
  (row) => ({ act, rows: [row], input: undefined });
const saying =
  (act: "mark-applied" | "set-aside", input: string): Doing =>
  (row) => ({ act, rows: [row], input });
const clarified =
  (due: string | null, scope: string): Doing =>
  (row) => ({ act: "clarify", rows: [row], input: { due: due === null ? null : day(due), scope } });

type Case = readonly [what: string, before: string, after: string, doing?: Doing];

function holds(cases: readonly Case[], usual: Doing, start: Start = {}): void {
  const full = cases.map(([what, before, after, doing = usual]) => [what, before, after, doing] as const);
  it.each(full)("%s", async (_, before, after, doing) => {
    const fake = app(before, start);
    const { outcome } = await performAsked(fake, doing(target(fake, before)));
    expect(outcome).toEqual({ result: "done", paths: [PATH] });
    expect(fake.store.text(PATH)).toBe(note(after, start.heading));
    await fake.writer.undo();
    expect(fake.store.text(PATH)).toBe(note(before, start.heading));
  });
}

describe("mark-confirmed", () => {
  const cases: readonly Case[] = [
    ["sets the day", "- [ ] Slow down", "- [ ] Slow down [confirmed:: 2026-11-22]"],
    ["makes it clear again", "- [?] Slow down ^id", "- [ ] Slow down [confirmed:: 2026-11-22] ^id"],
    ["leaves another sign", "- [/] Slow down  ", "- [/] Slow down [confirmed:: 2026-11-22]  "],
    ["needs no checkbox", "- Slow down", "- Slow down [confirmed:: 2026-11-22]"],
    ["fills an empty field", "- [?] Slow [confirmed:: ] down", "- [ ] Slow [confirmed:: 2026-11-22] down"],
    [
      "sets another date right",
      "- [ ] Slow (confirmed:: soon) down",
      "- [ ] Slow (confirmed:: 2026-11-22) down",
    ],
    [
      "takes a name in capitals",
      "1. [?] Slow [Confirmed::2026-01-01]",
      "1. [ ] Slow [Confirmed::2026-11-22]",
    ],
    [
      "stands before signs",
      "- [?] Slow ⏫ 📅 2026-12-01",
      "- [ ] Slow [confirmed:: 2026-11-22] ⏫ 📅 2026-12-01",
    ],
    ["is done to a nested line", "- Slow\n  - [?] down", "- Slow\n  - [ ] down [confirmed:: 2026-11-22]"],
  ];
  holds(cases.slice(0, -1), plain("mark-confirmed"));
  const [what, before, after] = cases.at(-1)!;
  it(what, async () => {
    const fake = app(before);
    await performAsked(fake, plain("mark-confirmed")(target(fake, "- [?] down")));
    expect(fake.store.text(PATH)).toBe(note(after));
  });
});

describe("mark-applied", () => {
  holds(
    [
      ["sets day and sign", "- [ ] Slow down", "- [/] Slow down [applied:: 2026-11-22]"],
      [
        "says what came of it",
        "- [?] Slow down [confirmed:: 2026-11-02] ^id",
        "- [/] Slow down [confirmed:: 2026-11-02] [applied:: 2026-11-22] [evidence:: 7 of 8 said so] ^id",
        saying("mark-applied", "  7 of 8\nsaid so "),
      ],
      ["leaves a closed sign", "- [x] Slow down", "- [x] Slow down [applied:: 2026-11-22]"],
      ["needs no checkbox", "+ Slow down", "+ Slow down [applied:: 2026-11-22]"],
      [
        "keeps links out of the words, as they would say whom it is about",
        "- [ ] Slow down",
        "- [/] Slow down [applied:: 2026-11-22] [evidence:: Lee and a paper agree]",
        saying("mark-applied", "[[People/Lee|Lee]] and [a paper](x.md) agree"),
      ],
      [
        "takes words with brackets",
        "- [ ] Slow down",
        "- [/] Slow down [applied:: 2026-11-22] [evidence:: a) a [b] c]",
        saying("mark-applied", "a) a [b] c"),
      ],
      [
        "takes words with a bracket that nothing closes",
        "- [ ] Slow down",
        "- [/] Slow down [applied:: 2026-11-22] [evidence:: a) good :)]",
        saying("mark-applied", "a) good :]"),
      ],
    ],
    saying("mark-applied", ""),
  );
});

describe("set-aside", () => {
  holds(
    [
      ["sets the sign", "- [ ] Slow down", "- [-] Slow down"],
      ["adds the checkbox", "* Slow down", "* [-] Slow down"],
      [
        "says why",
        "- [?] Slow down [because:: old]",
        "- [-] Slow down [because:: does not fit]",
        saying("set-aside", "does not fit"),
      ],
    ],
    saying("set-aside", " "),
  );
});

describe("mark-told", () => {
  holds(
    [
      [
        "closes feedback",
        "- [/] Slow down [applied:: 2026-11-02]",
        "- [x] Slow down [applied:: 2026-11-02] [told:: 2026-11-22]",
      ],
      [
        "needs no checkbox",
        "- Slow down [applied:: 2026-11-02]",
        "- Slow down [applied:: 2026-11-02] [told:: 2026-11-22]",
      ],
      ["keeps a tick", "- [X] Slow down", "- [X] Slow down [told:: 2026-11-22]"],
    ],
    plain("mark-told"),
  );
  holds(
    [["leaves the checkbox of what is no feedback", "- [ ] Call", "- [ ] Call [told:: 2026-11-22]"]],
    plain("mark-told"),
    {
      heading: "Follow-ups",
    },
  );

  it("stamps the tick with the day if the settings say so", async () => {
    const fake = app("- [/] Slow down ^id");
    await fake.settings.set("stampDoneDate", true);
    await performAsked(fake, plain("mark-told")(target(fake, "- [/] Slow down ^id")));
    expect(fake.store.text(PATH)).toBe(note("- [x] Slow down [told:: 2026-11-22] ✅ 2026-11-22 ^id"));
  });
});

describe("clarify", () => {
  holds(
    [
      ["says both", "- [ ] Draft", "- [ ] Draft [scope:: two pages] 📅 2026-12-04"],
      ["before a sign", "- [ ] Draft ⏫", "- [ ] Draft [scope:: two pages] ⏫ 📅 2026-12-04"],
      [
        "leaves what it is not told",
        "- [ ] Draft 📅 2026-12-01",
        "- [ ] Draft [scope:: a page] 📅 2026-12-01",
        clarified(null, "a page"),
      ],
      [
        "leaves the scope",
        "- Draft [scope:: a page]",
        "- Draft [scope:: a page] 📅 2026-12-04",
        clarified("2026-12-04", ""),
      ],
      ["changes both", "- Draft (scope:: ?) [due:: soon]", "- Draft (scope:: two pages) [due:: 2026-12-04]"],
    ],
    clarified("2026-12-04", "two pages"),
    { heading: "Commitments" },
  );

  it("begins with what the line has", () => {
    expect(
      clarityOf({ written: "- [ ] Draft [due:: ] (due:: 2026-12-01 09:00) [scope:: a [[page]]]" }),
    ).toEqual({
      due: "2026-12-01",
      scope: "a [[page]]",
    });
    expect(clarityOf({ written: "- Draft 📅 2026-02-30" })).toEqual({ due: null, scope: "" });
    expect(clarityOf({ written: null })).toEqual({ due: null, scope: "" });
  });

  it("changes nothing when it is told what the line says, links and all", async () => {
    const line = "- [ ] Draft 📅 2026-12-01 [scope:: what [[Amara Osei]] said]";
    const fake = app(line, { heading: "Commitments" });
    const row = target(fake, line);
    expect(await fake.act({ act: "clarify", row, input: clarityOf(row) })).toEqual({ result: "unchanged" });
    const scope = "half of what [[Amara Osei]] said";
    await fake.act({ act: "clarify", row, input: { due: day("2026-12-04"), scope } });
    const after = "- [ ] Draft 📅 2026-12-04 [scope:: half of what [[Amara Osei]] said]";
    expect(fake.store.text(PATH)).toBe(note(after, "Commitments"));
  });
});

describe("commitments", () => {
  const start = { heading: "Commitments" };
  holds(
    [
      [
        "are delivered and ticked",
        "- [ ] Draft 📅 2026-12-01",
        "- [x] Draft [delivered:: 2026-11-22] 📅 2026-12-01",
      ],
      ["are delivered without a checkbox", "- Draft", "- Draft [delivered:: 2026-11-22]"],
    ],
    plain("mark-delivered"),
    start,
  );
  holds(
    [["are announced to be late", "- [ ] Draft", "- [ ] Draft [notified:: 2026-11-22]"]],
    plain("mark-notified"),
    start,
  );
  holds(
    [["ask for comments", "- [x] Draft [asked_feedback::]", "- [x] Draft [asked_feedback::2026-11-22]"]],
    plain("mark-comments-asked"),
    start,
  );

  const weekly = "  - [ ] Draft 🔁 every week 📅 2026-12-01 ^id";
  const nested = `- Above\n${weekly}`;

  it("that repeat are ticked by Tasks; only the one that is done is delivered", async () => {
    const tasks = new FakeTasks(
      (old) => `${old.replace("-01", "-08").replace(" ^id", "")}\n${old.replace("[ ]", "[x]")}`,
    );
    const fake = app(nested, { ...start, tasks });
    await performAsked(fake, plain("mark-delivered")(target(fake, weekly)));
    expect(fake.store.text(PATH)).toBe(
      note(
        "- Above\n  - [ ] Draft 🔁 every week 📅 2026-12-08\n  - [x] Draft [delivered:: 2026-11-22] 🔁 every week 📅 2026-12-01 ^id",
        "Commitments",
      ),
    );
    await fake.writer.undo();
    expect(fake.store.text(PATH)).toBe(note(nested, "Commitments"));
  });

  it("that repeat are left alone without Tasks, and the note is opened", async () => {
    const fake = app(nested, start);
    const row = target(fake, weekly);
    expect((await performAsked(fake, plain("mark-delivered")(row))).outcome.result).toBe("refused");
    expect(fake.store.text(PATH)).toBe(note(nested, "Commitments"));
    expect(fake.navigator.opened).toEqual([[PATH, row.line]]);
  });
});

describe("a line that is gone", () => {
  const all: readonly (readonly [string, Doing])[] = [
    ...(
      [
        "mark-confirmed",
        "mark-told",
        "mark-delivered",
        "mark-notified",
        "mark-comments-asked",
        "mark-thanked",
      ] as const
    ).map((act) => [act, plain(act)] as const),
    ...(["mark-applied", "set-aside"] as const).map((act) => [act, saying(act, "x")] as const),
    ["clarify", clarified("2026-12-04", "x")],
  ];

  it.each(all)("is refused by %s, and so is one that is there twice", async (_, doing) => {
    const fake = app("- [ ] Slow down");
    const row = target(fake, "- [ ] Slow down");
    for (const [lines, why] of [
      ["- [ ] Slow down!", "gone"],
      ["- one\n- [ ] Slow down\n- [ ] Slow down", "twice"],
    ] as const) {
      fake.store.files.set(PATH, note(lines));
      expect((await performAsked(fake, doing(row))).outcome).toMatchObject({ result: "refused", why });
      expect(fake.store.text(PATH)).toBe(note(lines));
    }
  });

  it.each(all)("is found by %s where lines came above it", async (_, doing) => {
    const fake = app("- [ ] Slow down");
    const row = target(fake, "- [ ] Slow down");
    const before = note("- new\n- [ ] Slow down");
    fake.store.files.set(PATH, before);
    expect((await performAsked(fake, doing(row))).outcome.result).toBe("done");
    const changed = fake.store.text(PATH).split("\r\n");
    const differing = before.split("\r\n").filter((line, at) => line !== changed[at]);
    expect(differing).toEqual(["- [ ] Slow down"]);
  });
});

describe("rows of entries", () => {
  it.each([
    ["confirm-feedback", "- [?] Slow down", "Feedback", plain("mark-confirmed")],
    ["act-on-feedback", "- [ ] Slow down [confirmed:: 2026-11-01]", "Advice", saying("mark-applied", "")],
    ["act-on-feedback", "- Slow down [confirmed:: 2026-11-01]", "Advice", saying("set-aside", "")],
    ["report-back", "- [/] Slow down [applied:: 2026-11-01]", "Feedback", plain("mark-told")],
    ["clarify-commitment", "- [ ] Draft", "Commitments", clarified("2026-12-04", "x")],
    ["deliver", "- [ ] Draft [scope:: x] 📅 2026-11-24", "Commitments", plain("mark-delivered")],
    ["ask-comments", "- [x] Draft [delivered:: 2026-11-20]", "Commitments", plain("mark-comments-asked")],
  ] as const)("%s is closed by its act", async (rule, line, heading, doing) => {
    const fake = app(line, { heading });
    const row = fake.row(rule);
    const request = doing(row);
    expect(row.acts).toContain(request.act);
    await performAsked(fake, request);
    const still = fake.snapshot().rows.some((one) => one.rule === rule && one.line === row.line);
    expect(still).toBe(false);
    expect(fake.snapshot().ledger.problems).toEqual([]);
  });

  it("of advocacy are closed in the mentor's note", async () => {
    const mentor =
      "---\ntype: mentor\n---\n## Advocacy\n- 2026-11-20 Wrote for me [outcome:: in] [outcome_on:: 2026-11-21]";
    const fake = new FakeApp({ [OSEI]: mentor });
    await performAsked(fake, plain("mark-thanked")(fake.row("thank-for-advocacy")));
    await performAsked(fake, plain("mark-told")(fake.row("tell-advocacy-outcome")));
    expect(fake.store.text(OSEI)).toBe(`${mentor} [thanked:: 2026-11-22] [told:: 2026-11-22]`);
    expect(fake.rules().filter((rule) => rule.includes("advocacy"))).toEqual([]);
  });
});
