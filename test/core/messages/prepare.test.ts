import { describe, expect, it } from "vitest";
import { prepareMeeting } from "../../../src/core/messages/prepare";
import { readNote } from "../../../src/core/notes/note";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { FILES, ledgerOf, meetingAt, TODAY } from "./vault";

const PATH = "Meetings/2026-12-04 Osei.md";

/** The notes that preparing changes, as they are afterwards. */
function prepared(files: Readonly<Record<string, string>> = FILES): Record<string, string> {
  const ledger = ledgerOf(files);
  const changes = prepareMeeting(meetingAt(ledger), ledger, TODAY);
  return Object.fromEntries(
    changes.map(({ path, edit }) => {
      const result = edit(files[path]!);
      return [path, result.ok ? result.text : `refused: ${result.why}`];
    }),
  );
}

const preparedNote = (files?: Readonly<Record<string, string>>): string => prepared(files)[PATH]!;

describe("prepare meeting", () => {
  it("adds what the note lacks, in order, and leaves its own words", () => {
    const text = preparedNote();
    expect(text).toContain("# My own heading\n\nSome words.\n\n## Looking back\n\n");
    expect(text.match(/^## .*$/gm)).toEqual([
      "## Looking back",
      "## Questions",
      "## Other",
      "## Bring",
      "## On the day",
      "## Notes",
      "## Feedback",
      "## Follow-ups",
      "## Reflection",
    ]);
  });

  it("looks back: last time, both ways, feedback, goals", () => {
    const text = preparedNote();
    const lines = text
      .slice(text.indexOf("## Looking back"), text.indexOf("## Questions"))
      .trim()
      .split("\n")
      .slice(2);
    expect(lines).toEqual([
      "- Last time: [[2026-10-01 Osei|Thursday, October 1]]",
      "- I owe: Send Dr. Osei the abstract draft (due Dec 4)",
      "- Promised to me: Introduce me to [[Rita Varga|Dr. Varga]] (asked Oct 1)",
      "- Acted on, to tell: Open each presentation with the one-line summary: the attending called it clearer",
      "- Goal: [[Publish the audit]]: 1 of 2 steps done",
      "  - 2026-10-20: Ethics approval came",
      "  - 2026-11-05 First draft is with [[Rita Varga]].",
    ]);
  });

  it("tells what came since last time: work delivered, news that was not told, goals that changed", () => {
    const mentor = 'mentors: "[[Amara Osei]]"';
    const files = {
      ...FILES,
      "People/Other.md": "---\ntype: mentor\n---\n",
      "Milestones/Step 1.md": "---\ntype: milestone\ndate: 2026-11-02\n---\n",
      "Milestones/Known.md": '---\ntype: milestone\ndate: 2026-11-03\ntold_to: "[[Amara Osei]]"\n---\n',
      "Milestones/To come.md": "---\ntype: milestone\ndate: 2026-12-03\n---\n",
      "Milestones/Not hers.md": '---\ntype: milestone\ndate: 2026-11-03\nshare_with: "[[Other]]"\n---\n',
      "Goals/Surgery.md": `---\ntype: goal\n${mentor}\nstatus: changed\nreviewed: 2026-11-01\n---\n`,
      "Goals/Spanish.md": `---\ntype: goal\n${mentor}\nstatus: dropped\nreviewed: 2026-09-01\n---\n`,
      "Meetings/2026-09-01 Osei.md": `---\ntype: meeting\n${mentor}\ndate: 2026-09-01\nstatus: held\n---\n## Commitments\n- [x] Audit data [delivered:: 2026-10-30]\n- [x] Old work [delivered:: 2026-09-20]\n- [ ] Open work\n`,
    };
    const lines = preparedNote(files).split("\n");
    expect(lines.filter((line) => /^- (?:Delivered|News|Goal \w)/.test(line))).toEqual([
      "- Delivered: Audit data (Oct 30)",
      "- News to tell: [[Step 1]] (Nov 2)",
      "- Goal changed: [[Surgery]]",
    ]);
  });

  it("asks each question once: the buffer's and last time's unanswered ones", () => {
    const { [PATH]: text, "People/Amara Osei.md": mentor } = prepared();
    expect(text).toContain(
      "## Questions\n\n- [ ] Should I present the audit?\n- [ ] Which residency programs fit [[Sepsis audit]]?\n\n## Other",
    );
    expect(mentor).toBe(
      FILES["People/Amara Osei.md"]!.replace("- [ ] Which residency", "- [>] Which residency"),
    );
  });

  it("brings what was not ready, and makes no tasks of the checklist or of what is still open elsewhere", () => {
    const text = preparedNote();
    const before = readNote(PATH, FILES[PATH]!).items.map((item) => item.text);
    const added = readNote(PATH, text).items.filter(
      (item) => item.sign !== null && !before.includes(item.text),
    );
    expect(added.map((item) => item.text)).toEqual(["Which residency programs fit [[Sepsis audit]]?", "CV"]);
  });

  it("changes nothing the second time", () => {
    const files = { ...FILES, ...prepared() };
    expect(prepared(files)).toEqual({ [PATH]: files[PATH] });
  });

  it("refuses a note whose properties cannot be read", () => {
    const ledger = ledgerOf();
    const [change] = prepareMeeting(meetingAt(ledger), ledger, TODAY);
    expect(change!.edit("---\na: [\n---\n")).toEqual({ ok: false, why: "invalid-frontmatter" });
    expect(change!.edit("```\n")).toEqual({ ok: false, why: "cannot-edit" });
  });

  it("finds headings by the words of the settings", () => {
    const settings = structuredClone(DEFAULT_SETTINGS) as { words: { headings: Record<string, string> } };
    settings.words.headings["question"] = "Fragen";
    const ledger = ledgerOf(
      { ...FILES, [PATH]: FILES[PATH]!.replace("## Questions", "### fragen:") },
      settings as never,
    );
    const [change] = prepareMeeting(meetingAt(ledger), ledger, TODAY);
    const result = change!.edit("### fragen:\n- [ ] a\n");
    const text = result.ok ? result.text : "";
    expect(text.match(/fragen/gi)).toHaveLength(1);
    expect(text).toContain("- [ ] a\n- [ ] Which residency");
  });
});
