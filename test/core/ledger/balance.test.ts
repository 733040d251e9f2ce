import { describe, expect, it } from "vitest";
import { asksSinceGive, balanceOf, helpsSinceThanks, type Balance } from "../../../src/core/ledger/balance";
import { sayDeed } from "../../../src/core/ledger/deeds";
import { note, sourceOf, TODAY } from "../dashboard/vault";

const balanceIn = (files: Readonly<Record<string, string>>, path = "People/Amara Osei.md"): Balance => {
  const { ledger } = sourceOf({ "People/Amara Osei.md": note("mentor", []), ...files });
  return balanceOf(ledger, ledger.mentors.get(path)!, TODAY);
};
const said = (deeds: Balance["asks"]) => deeds.map((deed) => `${deed.date} ${sayDeed(deed)}`);
const saidAll = ({ asks, gives, helps, thanks }: Balance) => ({
  asks: said(asks),
  gives: said(gives),
  helps: said(helps),
  thanks: said(thanks),
});
const NOTHING = { asks: [], gives: [], helps: [], thanks: [] };
const about = (type: string, properties: readonly string[], body = "") =>
  note(type, ['mentors: "[[Amara Osei]]"', ...properties], body);
const mentor = (body: string) => ({ "People/Amara Osei.md": note("mentor", [], body) });

describe("the balance with a mentor", () => {
  it("is read from the properties of notes", () => {
    const files = {
      "Fellowship.md": about("letter", [
        "destination: Summer fellowship",
        "asked: 2026-01-10",
        "thanked: 2026-02-20",
        "told: 2026-04-02",
      ]),
      "2026-03-01 Osei.md": about("meeting", ["thanked: 2026-03-02"]),
      "Grand rounds.md": about("event", ["thanked: 2026-03-09", "date: 2026-03-08"]),
      "End of surgery.md": note("milestone", [
        "date: 2026-10-16",
        'share_with: "[[Amara Osei]]"',
        "thanks_note: 2026-10-20",
      ]),
    };
    const thanks = [
      "2026-02-20 Thanked for the letter: Summer fellowship",
      "2026-03-02 Thanked for the meeting: Osei",
      "2026-03-09 Thanked for the event: Grand rounds",
      "2026-10-20 Thanked by hand: End of surgery",
    ];
    expect(saidAll(balanceIn(files))).toEqual({
      asks: ["2026-01-10 Asked for a letter: Summer fellowship"],
      gives: [...thanks.slice(0, 3), "2026-04-02 Told how it went: Summer fellowship", thanks[3]],
      helps: [],
      thanks,
    });
  });

  it("is read from lines, with their note and line", () => {
    const body = [
      "## Feedback",
      "- Slow down [told:: 2026-06-01]",
      "## Advice",
      "- Read [[Sepsis audit|the audit]] [told:: 2026-06-02]",
      "## Commitments",
      "- [x] Draft the table ✅ 2026-05-20",
      "- [ ] Not yet",
      "- [-] Sent, no comments wanted [delivered:: 2026-05-21]",
      "## Follow-ups",
      "- [x] Introduce me #waiting [asked:: 2026-05-03] ✅ 2026-05-09",
      "- [ ] Send the slides #waiting",
      "- [ ] My own task",
    ].join("\n");
    const balance = balanceIn({ "M.md": about("meeting", ["date: 2026-05-02"], body) });
    expect(saidAll(balance)).toEqual({
      asks: ["2026-05-02 Asked: Send the slides", "2026-05-03 Asked: Introduce me"],
      gives: [
        "2026-05-20 Delivered: Draft the table",
        "2026-05-21 Delivered: Sent, no comments wanted",
        "2026-06-01 Told what came of it: Slow down",
        "2026-06-02 Told what came of it: Read the audit",
      ],
      helps: ["2026-05-02 Advised: Read the audit", "2026-05-09 Did: Introduce me"],
      thanks: [],
    });
    expect(balance.asks.map(({ path, line }) => [path, line])).toEqual([
      ["M.md", 16],
      ["M.md", 15],
    ]);
  });

  it("counts advocacy as help, its thanks as given, too", () => {
    const body = "## Advocacy\n- 2026-03-02 nominated me [thanked:: 2026-03-03] [told:: 2026-03-28]\n";
    expect(saidAll(balanceIn(mentor(body)))).toEqual({
      asks: [],
      gives: ["2026-03-03 Thanked for: nominated me", "2026-03-28 Told what came of it: nominated me"],
      helps: ["2026-03-02 nominated me"],
      thanks: ["2026-03-03 Thanked for: nominated me"],
    });
  });

  it.each([
    ["e-mail: asked about the clinic", "asks"],
    ["e-mail: Request for a letter", "asks"],
    ["message: thanks", "gives thanks"],
    ["message: Thank-you, and asked about the clinic", "gives thanks"],
    ["e-mail: check-in, asked about the clinic", "gives"],
    ["call: news from the lab", "gives"],
    ["call: multitasking, no asterisk", ""],
    ["in person: at the door", ""],
  ])("reads the Log: %s", (words, sides) => {
    const balance = balanceIn(mentor(`## Log\n- 2026-05-01 ${words}\n`));
    const found = Object.entries(balance).filter(([, deeds]: [string, Balance["asks"]]) => deeds.length > 0);
    expect(found.map(([side]) => side).join(" ")).toBe(sides);
  });

  it("leaves out what has no date, is to come, or was not done", () => {
    const body = [
      "## Log",
      "- e-mail: thanks",
      "- [ ] 2026-05-01 e-mail: thanks",
      "- 2026-11-23 e-mail: thanks",
      "## Advocacy",
      "- named me",
    ].join("\n");
    expect(saidAll(balanceIn(mentor(body)))).toEqual(NOTHING);
  });

  it("counts thanks once that stand in the Log and in what they were about, and asks as often as they were made", () => {
    const files = {
      ...mentor(
        "## Log\n- 2026-03-02 e-mail: Specific thanks\n- 2026-03-02 e-mail: Request for a letter\n- 2026-03-05 call: thanks\n",
      ),
      "2026-03-01 Osei.md": about("meeting", ["thanked: 2026-03-02"]),
      "Fellowship.md": about("letter", ["destination: Fellowship", "asked: 2026-03-02"]),
    };
    const { asks, gives, thanks } = balanceIn(files);
    expect(thanks.map(({ date, kind }) => [date, kind])).toEqual([
      ["2026-03-02", "thanked-for-meeting"],
      ["2026-03-05", thanks[1]?.kind],
    ]);
    expect([gives.length, asks.length]).toEqual([2, 2]);
  });

  it("gives a line to whom it links, but a Log to the mentor in whose note it stands", () => {
    const files = {
      "People/Rita Varga.md": note("mentor", []),
      ...mentor(
        "## Advocacy\n- 2026-05-01 with [[Rita Varga]]\n## Log\n- 2026-05-02 e-mail: thanks, also to [[Rita Varga]]\n",
      ),
    };
    expect(saidAll(balanceIn(files))).toMatchObject({
      helps: [],
      thanks: ["2026-05-02 e-mail: thanks, also to Rita Varga"],
    });
    expect(saidAll(balanceIn(files, "People/Rita Varga.md"))).toEqual({
      ...NOTHING,
      helps: ["2026-05-01 with Rita Varga"],
    });
  });

  it.each([
    ["", "", 1],
    ["since: 2026-06-30", "", 1],
    ["since: 2026-07-01", "", 0],
    ["status: keeping-in-touch", "", 0],
    ["status: keeping-in-touch", 'share_with: "[[Amara Osei]]"', 1],
    ["status: active", 'share_with: "[[Nobody]]"', 0],
  ])(
    "shares a milestone with whom it names, else with who was active: %s %s",
    (status, shareWith, thanks) => {
      const balance = balanceIn({
        "People/Amara Osei.md": note("mentor", [status]),
        "End.md": note("milestone", ["date: 2026-05-01", "thanks_note: 2026-05-03", shareWith]),
      });
      expect(balance.thanks).toHaveLength(thanks);
    },
  );

  it("looks at what is later than the answer; on one day the answer comes last", () => {
    const deed = (date: string) => ({ date, kind: "logged", written: "", path: "", line: null });
    const balance = {
      asks: [deed("2026-05-01"), deed("2026-05-02"), deed("2026-05-03")],
      gives: [deed("2026-05-01"), deed("2026-05-02")],
      helps: [deed("2026-05-01"), deed("2026-05-02")],
      thanks: [],
    } as unknown as Balance;
    expect(asksSinceGive(balance).map(({ date }) => date)).toEqual(["2026-05-03"]);
    expect(helpsSinceThanks(balance)).toHaveLength(2);
  });

  it("is read once for a ledger, and right on every day", () => {
    const { ledger } = sourceOf({ ...mentor("## Log\n- 2026-05-01 call: news\n- 2026-06-01 call: news\n") });
    const osei = ledger.mentors.get("People/Amara Osei.md")!;
    const gives = (day: string) => balanceOf(ledger, osei, day as typeof TODAY).gives.length;
    expect([gives("2026-04-30"), gives("2026-05-01"), gives("2026-06-01")]).toEqual([0, 1, 2]);
  });
});
