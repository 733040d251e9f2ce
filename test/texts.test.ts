/** The words people read: sentence case, "you", plain and kind. The linter sees strings given to Obsidian, not JSX. */
import { describe, expect, it } from "vitest";
import { readJson, sourceFiles } from "./gates/source-files";
import { type ShownText, judge, judgeWords, literals, shownTexts } from "./gates/texts";

const tsx = sourceFiles("src", /\.tsx$/);
const manifest = readJson("manifest.json") as { readonly name: string; readonly description: string };

const text = (value: string, continues = false): ShownText => ({ text: value, line: 1, continues });

describe("texts in JSX", () => {
  it("are in sentence case and in the product's words", () => {
    const found = tsx.flatMap((file) =>
      shownTexts(file.path, file.text).flatMap((shown) =>
        judge(shown).map((complaint) => `${file.path}:${shown.line} ${complaint}`),
      ),
    );
    expect(found).toEqual([]);
  });

  it("are there to be looked at", () => {
    expect(tsx.flatMap((file) => shownTexts(file.path, file.text)).length).toBeGreaterThan(20);
  });
});

describe("texts elsewhere", () => {
  /** A literal of several words is a sentence for people; keys, classes and patterns of notes are single words. */
  const isSentence = (value: string): boolean => /^\P{L}*\p{Lu}[^\n]* [^\n]* \S/u.test(value);

  /** The examples of the checks' rules are what others write, faults and all. */
  const withoutExamples = (source: string): string => source.split("export const examples")[0] ?? "";

  it("are in the product's words", () => {
    const found = sourceFiles("src", /\.tsx?$/).flatMap((file) =>
      literals(file.path, withoutExamples(file.text))
        .filter((literal) => isSentence(literal.text))
        .flatMap((literal) =>
          judgeWords(literal.text).map((complaint) => `${file.path}:${literal.line} ${complaint}`),
        ),
    );
    expect(found).toEqual([]);
  });

  it("hold in the manifest", () => {
    expect([manifest.name, manifest.description].flatMap((one) => judge(text(one)))).toEqual([]);
  });
});

describe("the judge", () => {
  it.each([
    "Open Dashboard",
    "next meeting",
    "Send the Agenda",
    "Export as csv",
    "Write to the user",
    "Send an email",
  ])("refuses %j", (value) => {
    expect(judge(text(value))).toHaveLength(1);
  });

  it.each([
    "Open dashboard",
    "Ask Dr. Osei on Friday",
    "Export as CSV",
    "Your MCAT and ERAS letters",
    "Due in 3 days",
  ])("lets pass %j", (value) => {
    expect(judge(text(value))).toEqual([]);
  });

  it("lets a text go on in small letters, but not in capitals", () => {
    expect(judge(text("notes name no mentor", true))).toEqual([]);
    expect(judge(text("notes Name no mentor", true))).toHaveLength(1);
  });

  it("finds texts where people see them, and nowhere else", () => {
    const source = `const view = (
      <section class="Row Title" aria-label="One" title={late ? "Two" : \`Three \${n} four\`} data-x="No">
        Five
        <b>{count}</b> six {done && "seven"} {kind === "No" ? name : "eight"} {t("No")}
        <Field label={"Nine"} onClick={() => act("No")}>{list.map(() => <i>Ten</i>)}</Field>
      </section>
    );`;
    const found = shownTexts("a.tsx", source);
    expect(found.map((shown) => shown.text)).toEqual([
      "One",
      "Two",
      "Three",
      "four",
      "Five",
      "six",
      "seven",
      "eight",
      "Nine",
      "Ten",
    ]);
    expect(found.filter((shown) => shown.continues).map((shown) => shown.text)).toEqual([
      "four",
      "six",
      "seven",
      "eight",
    ]);
    expect(found.map((shown) => shown.line)).toEqual([2, 2, 2, 2, 3, 4, 4, 4, 5, 5]);
  });

  it("reads literals, but no paths of modules", () => {
    const found = literals("a.ts", 'import a from "no"; const b = "One" + `Two ${c} three`;');
    expect(found.map((one) => one.text)).toEqual(["One", "Two ", " three"]);
  });
});
