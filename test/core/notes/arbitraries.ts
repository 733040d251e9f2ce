/** Notes as people and programs write them, at their worst. */
import fc from "fast-check";

/** One property as it stands in a note; `KEY` is its name, `\n` its line ends. */
interface Shape {
  readonly source: string;
  /** A value in its place can be replaced by another one. */
  readonly replaceable: boolean;
  /** Elements can be added to it. */
  readonly list: boolean;
}

const shape = (source: string, { replaceable = true, list = false } = {}): Shape => ({
  source: `${source}\n`,
  replaceable,
  list,
});

const SHAPES: readonly Shape[] = [
  shape("KEY: plain words", { list: true }),
  shape("KEY:   spaced out   ", { list: true }),
  shape("'KEY': 2026-01-31 # a day", { list: true }),
  shape('"KEY": "quoted: yes # no"', { list: true }),
  shape("KEY: 'it''s' # comment", { list: true }),
  shape("KEY:", { list: true }),
  shape("KEY: # nothing yet", { list: true }),
  shape("KEY: null"),
  shape("KEY: ~"),
  shape("KEY: 0777"),
  shape("KEY: 3.5e1"),
  shape("KEY: true # yes"),
  shape("KEY: two\n  lines here", { list: true }),
  shape('KEY: "folded\n  text"', { list: true }),
  shape("KEY: [[Amara Osei]]", { list: true }),
  shape("KEY: []", { list: true }),
  shape("KEY: [a, 'b', \"c\"] # c", { list: true }),
  shape("KEY: [ a, b, ]", { list: true }),
  shape("KEY: [a, # one\n  b]", { replaceable: false, list: true }),
  shape("KEY:\n  - a\n  - 'b'", { list: true }),
  shape('KEY:\n- "[[Amara Osei]]"\n- "[[B]]"', { list: true }),
  shape("KEY: # why\n  - a # one\n  # between\n  - b", { replaceable: false, list: true }),
  shape("KEY:\n  -\n  - [[A]]\n  - x: 1\n    y: 2", { list: true }),
  shape("KEY: |\n  block\n\n  text # no comment", { replaceable: false }),
  shape("KEY: >-\n  folded\n  text\n", { replaceable: false }),
  shape("KEY: |2+\n   kept\n\n", { replaceable: false }),
  shape("KEY: {a: 1, b: [x, y]}", { replaceable: false }),
  shape("KEY:\n  a: 1 # deep\n  b:\n    - c", { replaceable: false }),
  shape("KEY: &KEY-anchor shared", { replaceable: false }),
  shape("KEY: !!str 12", { replaceable: false }),
  shape("KEY: &KEY-list\n  - a", { replaceable: false }),
];

const KEYS = ["type", "mentors", "date", "status", "thanked", "snooze", "a b", "Ünïcode", "x-y", "n1"];
const BETWEEN = ["", "# a comment\n", "\n", "# - not: a value\n\n"];

/** One property of a made note, with the bytes that are its own. */
export interface MadeProperty extends Shape {
  readonly key: string;
}

export interface MadeNote {
  readonly text: string;
  readonly properties: readonly MadeProperty[];
  readonly lineBreak: "\n" | "\r\n" | "mixed";
}

const property = (key: string) =>
  fc.record({ shape: fc.constantFrom(...SHAPES), between: fc.constantFrom(...BETWEEN) }).map((made) => ({
    ...made.shape,
    key,
    source:
      made.between + made.shape.source.replaceAll("KEY-", `${KEYS.indexOf(key)}-`).replaceAll("KEY", key),
  }));

const BODY_LINES = [
  ...["", "# Title", "## Follow-ups", "## Log", "Plain text", "> quoted - [ ] no", "---", "| a | b |"],
  ...[
    "- [ ] Send the draft",
    "- [x] Done 📅 2026-12-04",
    "  - [ ] nested",
    "* starred",
    "1. one",
    "- [ ] Send the draft",
  ],
  ...[
    "- 2026-01-02 e-mail",
    "```",
    "%%",
    "    code",
    "- [/] under way [asked:: 2026-11-01] ^id1",
    "Text\\",
    "<!-- x -->",
  ],
];

/** Lines of a body; code and comments may stay open. */
export const bodyLines = fc.array(fc.constantFrom(...BODY_LINES), { maxLength: 14 });

export const lineBreaks = fc.constantFrom("\n" as const, "\r\n" as const, "mixed" as const);

/** @returns the text with its line ends in a style; `mixed` takes turns */
export function withLineBreaks(text: string, style: "\n" | "\r\n" | "mixed"): string {
  let count = 0;
  return text.replace(/\n/g, () => {
    count += 1;
    return style === "mixed" ? (count % 3 === 0 ? "\r\n" : "\n") : style;
  });
}

/** A note with valid frontmatter of every form, and a body. */
export const notes: fc.Arbitrary<MadeNote> = fc
  .record({
    keys: fc.uniqueArray(fc.constantFrom(...KEYS), { minLength: 1, maxLength: 6 }),
    bom: fc.boolean(),
    lineBreak: lineBreaks,
    body: bodyLines,
    isClosed: fc.boolean(),
  })
  .chain(({ keys, bom, lineBreak, body, isClosed }) =>
    fc.tuple(...keys.map(property)).map((properties) => {
      const block = `---\n${properties.map(({ source }) => source).join("")}---\n`;
      const text = `${bom ? "\uFEFF" : ""}${block}${body.join("\n")}${isClosed ? "\n" : ""}`;
      return { text: withLineBreaks(text, lineBreak), properties, lineBreak };
    }),
  );

/** Text that a person or a paste may put in: with all that could mean something to YAML or Markdown. */
export const pasted: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          "---",
          "\n",
          "\r\n",
          "a: b",
          "- ",
          "# ",
          "'",
          '"',
          "[[",
          "]]",
          "{",
          "}",
          "|",
          ">",
          "&x",
          "*x",
          "!!js",
        ],
        ...[
          "%%",
          "```",
          "$$",
          "<!--",
          "yes",
          "2026-11-22",
          " ",
          ": ",
          "\u2028",
          "\u0085",
          "[x] ",
          "::",
          "(",
          ")",
          "\\",
        ],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join("")),
);
