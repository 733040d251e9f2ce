/** Names in forms: behind a label, below a head of a table, or each on a line of its own with what is to be done. */
import { CLINICAL } from "../patient-cues";
import { letters } from "../letters";
import type { Reading } from "../reading";
import type { Span } from "../span";
import * as word from "./name-words";
import { isPlace } from "./place-words";

/** @returns the names, as they stand in the text; some may overlap with others' */
export function formNames({ text }: Reading): Span[] {
  const lines = linesOf(text);
  return [...labelled(text), ...belowHeads(lines), ...listed(text, lines)];
}

interface Line extends Span {
  readonly text: string;
}

const LONGEST_LINE = 400;

/** Without those that can hold nothing. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\n]{4,}/g))
    if (line.length <= LONGEST_LINE) lines.push({ start: index, end: index + line.length, text: line });
  return lines;
}

const LABEL =
  /(?:^[ \t>*_-]{0,8}|[{,] ?)"?(?:((?:patient|pt)(?:'s)?(?:[ _-]?(?:name|nm))?)|name|nm|full[ _]name)"?[*_]{0,2} ?[:=][ \t*_"']{0,6}(\p{L}[\p{L}\p{M}'-]{1,20}(?:,? \p{L}[\p{L}\p{M}'.-]{0,20}){0,3})(?=["'*_ \t]{0,4}(?:$|[,;(|}]))/gimu;
/** Each of them has such a word before its sign. */
const LABELED = /(?:patient|pt|'s|name|nm)"?[*_]{0,2} ?[:=]/iu;
/** What else a chart's form asks for. */
const OF_CHART = /\b(?:mrn|dob|dx|diagnosis|admitted|room|medical record|birth ?date)\b"?[*_]{0,2} ?[:=]/i;
const CHART_REACH = 200;

/** "patient: tadeusz wróblewski", "Name: …" beside "MRN: …" */
function labelled(text: string): Span[] {
  if (!LABELED.test(text)) return [];
  return Array.from(text.matchAll(LABEL)).flatMap(({ 0: all, 1: label, 2: name = "", index }) => {
    const end = index + all.length;
    const around = text.slice(Math.max(0, index - CHART_REACH), end + CHART_REACH);
    if (!isName(name) || !(label !== undefined || OF_CHART.test(around))) return [];
    return [{ start: end - name.length, end }];
  });
}

const wordsOf = (name: string): string[] => name.split(/[ ,.]+/).filter((one) => one !== "");

/** In small letters, too: one word must be a name, and the others may not be plain words. */
function isName(name: string): boolean {
  const all = wordsOf(name).map(word.plainWord);
  if (all.length === 1) return isKnownName(all[0] ?? "") && !word.isDaily(all[0] ?? "");
  return all.some(isKnownName) && all.every((one) => one.length < 3 || isKnownName(one) || mayBeName(one));
}

const isKnownName = (plain: string): boolean =>
  !word.isNoName(plain) && (word.isFirstName(plain) || word.isSurname(plain));
const mayBeName = (plain: string): boolean => word.isWordName(plain) || word.isUnknown(plain);

const NAME_HEAD =
  /^(?:last|first|surname|(?:(?:last|first|full|pt|patient)[ _]?)?name|[lf]name|patient|pt|nm)$/i;
const CHART_HEAD =
  /^(?:mrn|dob|dx|diagnos[ie]s|problems?|admit\w*|admission|room|rm|bed|medical record.*|doa|los|code status)$/i;
const CELL = /^[\s"*_]*(\p{L}[\p{L}\p{M}'., -]{1,40}?)[\s"*_]*$/u;
const MOST_ROWS = 60;

/** Rows below "last,first,mrn". */
function belowHeads(lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const table = headsOf(lines[at]?.text ?? "");
    for (let row = at + 1; table && row <= at + MOST_ROWS; row += 1) {
      const line = lines[row];
      if (line?.start !== (lines[row - 1]?.end ?? 0) + 1) break;
      const cells = cellsOf(line.text, table.sign);
      if (cells.length !== table.count) break;
      spans.push(...table.columns.flatMap((column) => cellAt(line.start, { cells, column })));
    }
  }
  return spans;
}

interface Table {
  readonly sign: string;
  readonly count: number;
  /** Those that hold names. */
  readonly columns: readonly number[];
}

function headsOf(line: string): Table | null {
  const sign = /[|\t;,]/.exec(line)?.[0];
  if (sign === undefined) return null;
  const heads = cellsOf(line, sign).map((cell) => cell.replace(/["*]/g, "").trim());
  const columns = heads.flatMap((head, place) => (NAME_HEAD.test(head) ? [place] : []));
  if (columns.length === 0 || !heads.some((head) => CHART_HEAD.test(head))) return null;
  return { sign, count: heads.length, columns };
}

/** What stands in quotes is one cell. */
function cellsOf(line: string, sign: string): string[] {
  const whole = sign === "," ? line.replace(/"[^"]*"/g, (quoted) => quoted.replaceAll(",", ".")) : line;
  let from = 0;
  return whole.split(sign).map((cell) => {
    const start = from;
    from += cell.length + 1;
    return line.slice(start, start + cell.length);
  });
}

interface Place {
  readonly cells: readonly string[];
  readonly column: number;
}

function cellAt(start: number, { cells, column }: Place): Span[] {
  const cell = cells[column] ?? "";
  const value = CELL.exec(cell)?.[1];
  if (value === undefined) return [];
  const plain = wordsOf(value).map(word.plainWord);
  if (!plain.some((one) => isKnownName(one) || mayBeName(one) || word.isSurname(one))) return [];
  const from = start + cells.slice(0, column).reduce((sum, one) => sum + one.length + 1, 0);
  const at = from + cell.indexOf(value);
  return [{ start: at, end: at + value.length }];
}

const itemIn = letters(
  () =>
    /^[ \t]*(?:[-*•+] |\d{1,2}[.)] )?(?:\[[ x]\] )?(?:(?:[Rr](?:oo)?m|[Bb]ed|RM|ROOM|BED) ?\w{1,5}[,:;-]? )?(\p{Lu}[\p{L}\p{M}'-]{2,20}(?:,? \p{Lu}[\p{L}\p{M}'-]{1,20})?(?: \p{Lu}\.?)?) ?[-:,;(] ?(?=\S)/u,
);
/** What is done for patients on such a list. */
const TASK =
  /\b(?:dispo|snf|npo|dc|d\/c|cultures?|wean|taper|gtt|drip|eval|consent|bleed|cellulitis|pna|uti|rvr)\b/i;
/** Lists of people at work, of talks and of books. */
const NOT_OF_PATIENTS =
  /\b(?:lectures?|talks?|topics?|present(?:er|ing|ations?)|reading|references?|speakers?|journal|schedule|team|staff|covers|coverage|consults?|assign\w*|chapters?|sessions?|nights|vacation|on call|pager|slides|letter|paper|books?|meds|medications|allergies|problems|hospitals?|clinics|residents|interns|students|fellows)\b/i;

/** "Abernathy - CHF, needs echo": two lines or more of that kind. */
function listed(text: string, lines: readonly Line[]): Span[] {
  const items = lines.flatMap(itemOf);
  const ill = items.filter(({ isIll }) => isIll);
  if (ill.length < FEWEST_ITEMS || !ill.some(({ isKnown }) => isKnown) || NOT_OF_PATIENTS.test(text))
    return [];
  return items.filter(({ isKnown, isIll }) => isKnown || isIll);
}

const FEWEST_ITEMS = 2;

interface Item extends Span {
  readonly isIll: boolean;
  /** Whether a list has the name. */
  readonly isKnown: boolean;
}

function itemOf({ start, text }: Line): Item[] {
  const found = itemIn(text).exec(text);
  const name = found?.[1];
  if (!found || name === undefined) return [];
  const all = wordsOf(name).map(word.plainWord);
  if (!all.every((one) => isKnownName(one) || mayBeName(one) || one.length === 1) || all.some(isPlace))
    return [];
  const rest = text.slice(found[0].length);
  const from = start + found[0].indexOf(name);
  return [
    {
      start: from,
      end: from + name.length,
      isIll: TASK.test(rest) || rest.search(CLINICAL) >= 0,
      isKnown: all.some(isKnownName),
    },
  ];
}
