/** A contact with several mentors at once: a line in the Log of each, and each entry once. */
import { describe, expect, it } from "vitest";
import { captureChanges } from "../../../src/core/capture/changes";
import { captured, FILES, whoIn, written } from "./vault";

const OSEI = "People/Amara Osei.md";
const GRACE = "People/Grace Okafor-Lind.md";
const BOTH = "([[Amara Osei]], [[Grace Okafor-Lind]])";

describe("who is meant", () => {
  it.each([
    ["Osei and Grace lunch: hello", "Amara Osei + Grace Okafor-Lind"],
    ["Dr Osei & Dr Okafor-Lind: hello", "Amara Osei + Grace Okafor-Lind"],
    ["Osei/Grace: hello", "Amara Osei + Grace Okafor-Lind"],
    ["Osei, Grace and Ferrante lunch: hello", "Amara Osei + Grace Okafor-Lind + Lucía Ferrante"],
    ["Met Osei and Grace at lunch", "Amara Osei + Grace Okafor-Lind"],
    ["feedback from Osei and Grace: slower", "Amara Osei + Grace Okafor-Lind"],
    ["Osei and Amara Osei: hello", "Amara Osei"],
    ["Osei, Ferrante will send the form", "Amara Osei"],
    ["Osei: told her of Grace and Ferrante", "Amara Osei"],
    ["Met Osei at lunch, talked of Grace and Ferrante", "several: 3"],
    ["Osei and Varga: hello", "several: 2"],
  ])("%s → %s", (text, who) => {
    expect(whoIn(text)).toBe(who);
  });

  it("may be one alone, by choice, or the one of those whom a name fits", () => {
    expect(whoIn("Osei and Grace lunch: hello", { chosen: GRACE })).toBe("Grace Okafor-Lind");
    expect(whoIn("Osei and Varga: hello", { chosen: "People/Will Varga.md" })).toBe(
      "Amara Osei + Will Varga",
    );
    expect(whoIn("Osei and Varga: hello", { open: "People/Will Varga.md" })).toBe("Amara Osei + Will Varga");
  });
});

describe("what is written", () => {
  it("logs the contact with each, and makes each entry once, with links to both", () => {
    expect(written("Osei and Grace lunch: send both the draft by Fri")).toEqual([
      "Amara Osei › Log: - 2026-11-25 in person: lunch: send both the draft by Fri",
      "Grace Okafor-Lind › Log: - 2026-11-25 in person: lunch: send both the draft by Fri",
      `Amara Osei › Follow-ups: - [ ] Send both the draft ${BOTH} 📅 2026-11-27`,
    ]);
  });

  it("goes into all notes as one act", () => {
    const changes = captureChanges(captured("Osei and Grace lunch: send both the draft"));
    expect(changes.map(({ path }) => path)).toEqual([OSEI, GRACE]);
    const result = changes[1]!.edit(FILES[GRACE]!);
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.text.match(/^- .*/gm)).toEqual([
      "- 2026-11-25 in person: lunch: send both the draft",
    ]);
  });

  it("makes an entry that names one of them about that one", () => {
    expect(written("Osei and Grace lunch: send Grace the draft, thank both").slice(2)).toEqual([
      "Grace Okafor-Lind › Follow-ups: - [ ] Send Grace the draft",
      `Amara Osei › Follow-ups: - [ ] Thank both ${BOTH}`,
    ]);
  });

  it("puts entries into today's meeting with all of them, without links where it is with no others", () => {
    expect(written("Will Varga and Judit Varga: send the form")).toEqual([
      "2026-11-25 Board › Follow-ups: - [ ] Send the form",
    ]);
    expect(written("Ferrante and Osei: send the form")).toEqual([
      "Lucía Ferrante › Follow-ups: - [ ] Send the form ([[Lucía Ferrante]], [[Amara Osei]])",
    ]);
  });
});

describe("parts about others", () => {
  it("go to those whom they name", () => {
    expect(
      written("Osei hallway: hello; for next time Grace: ask why\nfeedback from Ferrante 11/24: slower"),
    ).toEqual([
      "Amara Osei › Log: - 2026-11-25 in person: hallway: hello",
      "Grace Okafor-Lind › For next time: - Ask why",
      "2026-11-25 Ferrante › Feedback: - [ ] 2026-11-24 slower",
    ]);
    expect(whoIn("Osei hallway: hello; for next time Grace: ask why")).toBe("Amara Osei + Grace Okafor-Lind");
    expect(whoIn("Osei hallway: hello; for next time Varga: ask why")).toBe("several: 2");
  });
});

describe("lines changed by hand", () => {
  const text = "Osei and Grace lunch: send both the draft";

  it("are told apart", () => {
    const ids = captured(text).lines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    expect(written(text, { edits: new Map([[ids[1]!, "removed"]]) })).toHaveLength(2);
    expect(written(text, { edits: new Map([[ids[0]!, "evidence"]]) }).slice(0, 2)).toEqual([
      "Amara Osei › Evidence: - 2026-11-25 lunch: send both the draft",
      "Grace Okafor-Lind › Log: - 2026-11-25 in person: lunch: send both the draft",
    ]);
  });

  it("log an entry with each where it is made a contact", () => {
    const id = captured(text).lines[2]!.id;
    expect(written(text, { edits: new Map([[id, "log"]]) }).slice(2)).toEqual([
      "Amara Osei › Log: - 2026-11-25 other: send both the draft",
      "Grace Okafor-Lind › Log: - 2026-11-25 other: send both the draft",
    ]);
  });
});
