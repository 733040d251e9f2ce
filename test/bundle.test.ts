/**
 * The file that users download, not the sources: what it must not hold, how large it is, and that it works in
 * a machine with nothing but the language, where it must not only load but read notes.
 */
import { beforeAll, describe, expect, it } from "vitest";
import { type BareMachine, loadBare } from "./gates/bare/machine";
import { NOTES } from "./gates/bare/notes";
import { buildPlugin } from "./gates/build";
import { readJson } from "./gates/source-files";

const MOST_BYTES = 900 * 1024;

/** What phones lack or the directory refuses, by what it is. */
const BANNED: readonly (readonly [string, RegExp])[] = [
  ["eval, direct or indirect", /\beval\b/],
  ["the Function constructor", /(?<!instanceof )(?<![\w$.])Function\b/],
  ["a constructor reached through a function", /\.constructor\s*\(\s*["'`]/],
  ["XMLHttpRequest", /\bXMLHttpRequest\b/],
  ["fetch", /(?<![\w$-])fetch\s*\(|[=(,:?[]\s*(?:\w+\.)?fetch\b(?!\s*[:"'])/],
  ["WebSocket", /\bWebSocket\b/],
  ["EventSource", /\bEventSource\b/],
  ["sendBeacon", /\bsendBeacon\b/],
  ["Obsidian's requests", /\brequestUrl\b/],
  ["importScripts", /\bimportScripts\b/],
  ["import()", /(?<![\w$.])import\s*\(/],
  ["a module other than obsidian", /\brequire\s*\(\s*(?!["'`]obsidian["'`]\s*\))/],
  ["markup from a text, but for the one place of Preact", /insertAdjacentHTML|outerHTML|document\.write\b/],
];

let main = "";
let styles = "";

beforeAll(async () => {
  ({ main, styles } = await buildPlugin());
});

describe("main.js", () => {
  it.each(BANNED)("does not hold %s", (_, pattern) => {
    const found = pattern.exec(main);
    expect(found && main.slice(Math.max(0, found.index - 60), found.index + 60)).toBeNull();
  });

  it("is small enough", () => {
    const [bytes, sheet] = [main, styles].map((text) => Buffer.byteLength(text));
    console.info(
      `main.js: ${((bytes ?? 0) / 1024).toFixed(0)} KB, styles.css: ${((sheet ?? 0) / 1024).toFixed(0)} KB`,
    );
    expect(bytes).toBeLessThan(MOST_BYTES);
    expect(bytes).toBeGreaterThan(10_000);
  });

  it("has a sheet beside it that loads nothing", () => {
    expect(styles.trim()).not.toBe("");
    expect(styles).not.toMatch(/@import|url\(|https?:/);
  });

  it("comes out the same each time", async () => {
    expect((await buildPlugin()).main).toBe(main);
  });
});

describe("the patterns", () => {
  it.each([
    ["eval, direct or indirect", "a=eval(b)"],
    ["eval, direct or indirect", "(0,eval)(b)"],
    ["the Function constructor", "new Function('a')"],
    ["the Function constructor", "let F=Function;F('a')()"],
    ["a constructor reached through a function", "(()=>{}).constructor('a')()"],
    ["fetch", "await fetch(u)"],
    ["fetch", "let f=window.fetch;f(u)"],
    ["Obsidian's requests", "await o.requestUrl(u)"],
    ["Obsidian's requests", "(0,o.requestUrl)(u)"],
    ["import()", "import('x')"],
    ["a module other than obsidian", 'require("fs")'],
    ["a module other than obsidian", "require(a)"],
  ])("find %s in %s", (name, code) => {
    expect(BANNED.find(([title]) => title === name)?.[1].test(code)).toBe(true);
  });

  it("let pass what only looks alike", () => {
    const harmless =
      'a instanceof Function;b.isFunction(c);let medieval,prefetch;require("obsidian");this.constructor(d)';
    expect(BANNED.filter(([, pattern]) => pattern.test(harmless)).map(([title]) => title)).toEqual([]);
  });
});

describe("in a bare machine", () => {
  let machine: BareMachine;

  beforeAll(async () => {
    machine = await loadBare(main);
  });

  it("loads without anything but the language and the module obsidian", () => {
    expect(machine.asked).toEqual([]);
    const names = [
      "Buffer",
      "process",
      "document",
      "window",
      "global",
      "self",
      "navigator",
      "setTimeout",
      "require",
    ];
    expect(machine.run(`${JSON.stringify(names)}.filter((name) => name in globalThis).join()`)).toBe("");
  });

  it("reads three notes and answers with their rows", async () => {
    await machine.start(readJson("manifest.json"), NOTES);
    const answer = await machine.call("mentorship:agenda", { format: "json", date: "2026-03-30" });
    const { date, rows, problems } = JSON.parse(answer) as Record<string, unknown> & { rows: Row[] };
    expect({ date, problems }).toEqual({ date: "2026-03-30", problems: [] });
    expect(
      rows.map(({ rule, state, due, limit, path, line }) => [rule, state, due, limit, path, line]),
    ).toEqual([
      ["follow-up", "overdue", "2026-03-28", null, "Meetings/2026-01-05 Osei.md", 10],
      ["check-in", "today", "2026-03-10", "2026-04-10", "People/Amara Osei.md", null],
      ["waiting", "waiting", "2026-03-27", null, "Meetings/2026-01-05 Osei.md", 12],
      ["review-goal", "later", "2026-06-01", null, "Goals/Abstract.md", null],
    ]);
    expect(rows[0]).toMatchObject({
      title: expect.stringContaining("Send the abstract draft") as string,
      mentors: ["Amara Osei"],
    });
  });

  it("refuses with one sentence what it cannot answer", async () => {
    await expect(machine.call("mentorship:agenda", { mentor: "Nobody" })).rejects.toThrow(/^[^\n]+\.$/);
  });
});

interface Row {
  readonly rule: string;
  readonly state: string;
  readonly due: string | null;
  readonly limit: string | null;
  readonly path: string;
  readonly line: number | null;
  readonly mentors: readonly string[];
  readonly title: string;
}
