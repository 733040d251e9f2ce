import { afterEach, describe, expect, it } from "vitest";
import { note } from "../../core/dashboard/vault";
import { Harness } from "../dashboard/harness";

const L = "Letters/North.md";
const letter = (...properties: string[]) =>
  note("letter", ['mentors: "[[Amara Osei]]"', "destination: North", "deadline: 2027-01-15", ...properties]);
const SUBMITTED = [
  ...["asked: 2026-10-01", "answered: 2026-10-02", "answer: yes", "packet_sent: 2026-10-03"],
  ...["submitted: 2026-11-21", "thanked: 2026-11-21"],
];

let open: Harness | undefined;
const start = (text: string, more: Readonly<Record<string, string>> = {}) =>
  (open = new Harness({ "People/Amara Osei.md": note("mentor", []), [L]: text, ...more }));

afterEach(() => {
  for (const menu of activeDocument.querySelectorAll(".menu")) menu.remove();
  open?.close();
});

const item = (harness: Harness) => harness.one(".mod-letters .mentorship-item-row");
const menuItems = () => [...activeDocument.querySelectorAll<HTMLElement>(".menu-item")];
const titles = () => menuItems().map(({ textContent }) => textContent);
const choose = (harness: Harness, title: string) =>
  harness.do(() =>
    menuItems()
      .find(({ textContent }) => textContent === title)
      ?.click(),
  );

describe("a letter in its panel", () => {
  it("offers what comes next in the words of the rows, and to open its note", async () => {
    const harness = start(letter());
    await harness.do(() => harness.button("More acts", item(harness)).click());
    expect(titles()).toEqual([
      "Mark as asked",
      "Draft the request…",
      "Put the packet together…",
      "Open note",
      "Open in new tab",
    ]);
    await choose(harness, "Put the packet together…");
    expect(harness.openers.calls).toEqual([["openPacket", L]]);
  });

  it("is marked as submitted, and again after an undo", async () => {
    const harness = start(letter(...SUBMITTED.slice(0, 4)));
    for (let time = 0; time < 2; time += 1) {
      await harness.do(() => item(harness).dispatchEvent(new MouseEvent("contextmenu", { bubbles: true })));
      await choose(harness, "Mark as submitted");
      expect(harness.fake.store.text(L)).toContain("submitted: 2026-11-22\n");
      await harness.do(() => harness.fake.writer.undo());
      expect(harness.fake.store.text(L)).not.toContain("submitted");
    }
  });

  it("takes its outcome, asked for in words, by the keys", async () => {
    const harness = start(letter(...SUBMITTED));
    const link = item(harness).querySelector<HTMLElement>("[role=link]")!;
    await harness.key(link, ".");
    expect(titles().slice(0, 1)).toEqual(["Record the outcome…"]);
    await choose(harness, "Record the outcome…");
    expect(harness.openers.calls).toEqual([
      [
        "askText",
        expect.objectContaining({
          title: "Record the outcome",
          about: "North",
          needed: "Say in a few words what came of it.",
        }),
      ],
    ]);
    expect(harness.fake.store.text(L)).toContain("outcome: clearer now\noutcome_on: 2026-11-22\n");
  });

  it("says below the list where more are planned than a system takes", () => {
    const more = { "S.md": note("season", ["letter_limit_eras: 1"]), "Letters/B.md": letter("system: ERAS") };
    const { root } = start(letter("system: ERAS"), more);
    expect(root.textContent).toContain(
      "2 letters are planned for North; your season note says that ERAS takes 1 letter for one destination.",
    );
  });
});
