/**
 * What a code block asks for: lines such as `show: letters`. What is not understood becomes a fault that says
 * what would be; the rest of the block holds.
 */
import { PANELS, type PanelName } from "../hints/hint";

/** Something in a block that was not understood, as the block shows it. */
export interface BlockFault {
  /** 1-based line inside the block; null where it is about the whole block. */
  readonly line: number | null;
  /** A sentence about what was found. */
  readonly found: string;
  /** A sentence about what would be understood. */
  readonly expected: string;
}

export interface BlockOptions {
  /** Each once, in the order in which they are to be shown. */
  readonly show: readonly PanelName[];
  /** As written; whose it is, is told by block-mentor.ts. */
  readonly mentor: { readonly line: number; readonly written: string } | null;
  readonly days: number | null;
  readonly isEmpty: boolean;
  readonly faults: readonly BlockFault[];
}

const DEFAULT_SHOW: readonly PanelName[] = ["agenda"];
const ALL = "all";
/** More days than this reach beyond the calendar. */
const MOST_DAYS = 36_500;

const EXPECTED = {
  option: "Write show:, mentor: or days:, each on a line of its own.",
  panels: `Panels are ${PANELS.join(", ")}; ${ALL} shows every one.`,
  days: "Write a whole number, such as days: 14.",
  mentor: "Write one mentor's name, note name or alias, or a link such as [[Amara Osei]].",
} as const;

/** The option that each name means; records read `mentor` and `mentors` alike, and so do blocks. */
const OPTIONS = new Map<string, OptionName>([
  ["show", "show"],
  ["mentor", "mentor"],
  ["mentors", "mentor"],
  ["days", "days"],
]);

type OptionName = "show" | "mentor" | "days";

interface Line {
  readonly number: number;
  readonly text: string;
}

interface Value {
  readonly line: number;
  readonly text: string;
}

/** @param source the text inside the block */
export function readBlock(source: string): BlockOptions {
  const lines = source
    .split(/\r?\n/)
    .map((text, place): Line => ({ number: place + 1, text: text.trim() }))
    .filter(({ text }) => text !== "");
  const { values, faults } = readLines(lines);
  const show = readShow(values.get("show"));
  const days = readDays(values.get("days"));
  const mentor = readMentor(values.get("mentor"));
  return {
    show: show.value,
    days: days.value,
    mentor: mentor.value,
    isEmpty: lines.length === 0,
    faults: byLine([...faults, ...show.faults, ...mentor.faults, ...days.faults]),
  };
}

export function byLine(faults: readonly BlockFault[]): BlockFault[] {
  return [...faults].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

/** What an empty block says besides showing the agenda. */
export const EMPTY_BLOCK: BlockFault = {
  line: null,
  found: "This block names nothing, so it shows your agenda.",
  expected: `Lines such as show: letters, mentor: Amara Osei and days: 14 choose what it shows. ${EXPECTED.panels}`,
};

function readLines(lines: readonly Line[]): { values: Map<OptionName, Value>; faults: BlockFault[] } {
  const values = new Map<OptionName, Value>();
  const faults: BlockFault[] = [];
  for (const { number, text } of lines) {
    const colon = text.indexOf(":");
    const name = colon < 0 ? text : text.slice(0, colon).trim();
    const option = colon < 0 ? undefined : OPTIONS.get(name.toLowerCase());
    if (option === undefined) faults.push({ line: number, ...unknownLine(name, colon < 0) });
    else if (values.has(option))
      faults.push({
        line: number,
        found: `“${name}” stands here a second time; the first one counts.`,
        expected: `Keep one line with ${option}:.`,
      });
    else values.set(option, { line: number, text: unquoted(text.slice(colon + 1).trim()) });
  }
  return { values, faults };
}

function unknownLine(name: string, isBare: boolean): Omit<BlockFault, "line"> {
  if (!isBare) return { found: `“${name}” is no option.`, expected: EXPECTED.option };
  const isPanels = wordsOf(name).every((word) => word === ALL || isPanel(word));
  return {
    found: `“${name}” has no option before it.`,
    expected: isPanels ? `Write show: ${name}.` : EXPECTED.option,
  };
}

function unquoted(text: string): string {
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1).trim() : text;
}

interface Read<T> {
  readonly value: T;
  readonly faults: readonly BlockFault[];
}

function readShow(value: Value | undefined): Read<readonly PanelName[]> {
  if (!value) return { value: DEFAULT_SHOW, faults: [] };
  const words = wordsOf(value.text);
  if (words.length === 0)
    return {
      value: DEFAULT_SHOW,
      faults: [{ line: value.line, found: "“show” names no panel.", expected: EXPECTED.panels }],
    };
  const known = words.flatMap((word) => (word === ALL ? PANELS : isPanel(word) ? [word] : []));
  const faults = words
    .filter((word) => word !== ALL && !isPanel(word))
    .map((word) => ({ line: value.line, found: `“${word}” is no panel.`, expected: EXPECTED.panels }));
  return { value: [...new Set(known)], faults };
}

/** Names of panels, in any letter case, between commas or blanks; brackets of a list are passed over. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s,;[\]"']+/)
    .filter((word) => word !== "");
}

function isPanel(word: string): word is PanelName {
  return (PANELS as readonly string[]).includes(word);
}

function readDays(value: Value | undefined): Read<number | null> {
  if (!value) return { value: null, faults: [] };
  const written = /^(\d{1,5})(?: ?d| ?days?)?$/i.exec(value.text)?.[1];
  const count = written === undefined ? NaN : Number(written);
  if (count <= MOST_DAYS) return { value: count, faults: [] };
  const found = value.text === "" ? "“days” says no number." : `“${value.text}” is no number of days.`;
  return { value: null, faults: [{ line: value.line, found, expected: EXPECTED.days }] };
}

function readMentor(value: Value | undefined): Read<BlockOptions["mentor"]> {
  if (!value) return { value: null, faults: [] };
  if (value.text !== "") return { value: { line: value.line, written: value.text }, faults: [] };
  return {
    value: null,
    faults: [{ line: value.line, found: "“mentor” names nobody.", expected: EXPECTED.mentor }],
  };
}
