/** A skeleton's sections put into a note that may have some of them: adds what is missing, touches nothing else. */
import { lineStartAt } from "../notes/edit/edit";
import { withItem } from "../notes/edit/insert-line";
import { firstSound, gapAfter, type Insertion, type Readable } from "../notes/edit/insertion";
import { sectionOf, type NoteSection } from "../notes/edit/section";
import { plainHeading, type OutlineHeading } from "../notes/outline";
import { outlineFromRemark } from "../notes/outline-from-remark";

export interface Section {
  /** Without its `#` signs. */
  readonly heading: string;
  /** The lines below it, without blank ones at either end. */
  readonly lines: readonly string[];
}

/** @returns the `##` sections of a skeleton; what stands before the first is none of them */
export function sectionsOf(text: string): Section[] {
  return text
    .split(/^## +/m)
    .slice(1)
    .map((part) => {
      const [heading = "", ...lines] = part.split("\n");
      return { heading: heading.trim(), lines: trimmed(lines) };
    });
}

/**
 * Adds to a note what it lacks of a skeleton. A section that is there keeps its lines: tasks are
 * added after its items where none says the same, anything else only where the section is empty.
 * @returns the new text; null where what was added would not be read as sections and tasks, such as
 *   after a block of code that is never closed
 */
export function addSections(text: string, sections: readonly Section[]): string | null {
  // From the last to the first, so that each new section finds the one that it stands before.
  return sections.reduceRight<string | null>((written, section, index) => {
    if (written === null) return null;
    const note = { text: written, outline: outlineFromRemark(written) };
    const heading = findHeading(note, section);
    return heading
      ? fillSection(note, heading, section.lines)
      : addSection(note, section, sections.slice(index + 1));
  }, text);
}

function findHeading({ outline }: Readable, { heading }: Section): OutlineHeading | undefined {
  return outline.headings.find((found) => plainHeading(found.text) === plainHeading(heading));
}

function fillSection(note: Readable, heading: OutlineHeading, lines: readonly string[]): string | null {
  const { text, outline } = note;
  const section = sectionOf(text, outline, heading);
  if (lines.length === 0) return text;
  if (text.slice(section.start, section.end).trim() === "")
    return firstSound(note, [fillEmpty(text, section, lines)]);
  const said = new Set(section.items.map(({ start, lineEnd }) => plainTask(text.slice(start, lineEnd))));
  const missing = lines.find((line) => isTask(line) && !said.has(plainTask(line)));
  if (missing === undefined) return text;
  // One at a time, since each is numbered after the one before.
  const now = withItem(note, section, missing.replace(/^- /, ""));
  if (now === null) return null;
  const next = { text: now, outline: outlineFromRemark(now) };
  const again = next.outline.headings[outline.headings.indexOf(heading)];
  return again ? fillSection(next, again, lines.slice(lines.indexOf(missing) + 1)) : null;
}

/** One blank line on either side, those that are there counted. */
function fillEmpty(text: string, { start, end }: NoteSection, lines: readonly string[]): Insertion {
  const blank = /^[ \t]*\r?\n/.exec(text.slice(start, end))?.[0].length ?? 0;
  const isFollowed = end < text.length && start + blank === end;
  const put = [...(blank > 0 ? [] : [""]), ...lines, ...(isFollowed ? [""] : [])];
  return { at: start + blank, lines: put, items: tasksIn(put) };
}

/** @param later the sections that the new one is to stand before, if the note has one of them */
function addSection(note: Readable, { heading, lines }: Section, later: readonly Section[]): string | null {
  const next = later.map((section) => findHeading(note, section)).find((found) => found !== undefined);
  const at = next ? startOfLine(note.text, next.start) : note.text.length;
  const gap = gapAfter(note.text.slice(0, at));
  const body = lines.length > 0 ? ["", ...lines] : [];
  const put = [...gap, `## ${heading}`, ...body, ...(next ? [""] : [])];
  return firstSound(note, [{ at, lines: put, items: tasksIn(put), heading: gap.length }]);
}

/** A byte order mark stays first. */
function startOfLine(text: string, offset: number): number {
  const start = lineStartAt(text, offset);
  return text.startsWith("\uFEFF", start) ? start + 1 : start;
}

function tasksIn(lines: readonly string[]): number[] {
  return lines.flatMap((line, place) => (isTask(line) ? [place] : []));
}

function isTask(line: string): boolean {
  return /^- \[.\] /.test(line);
}

/** Two lines say the same whatever their checkbox, fields and letter case. */
function plainTask(line: string): string {
  return line
    .replace(/^\s*(?:[-*+]|\d+[.)])\s+(?:\[.\]\s+)?/u, "")
    .replace(/[[(][\w -]+:: ?[^\])]*[\])]|[📅✅➕⏳🛫❌]\uFE0F? ?[\d-]+/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

function trimmed(lines: readonly string[]): string[] {
  const text = lines.join("\n").replace(/^\n+/, "").trimEnd();
  return text === "" ? [] : text.split("\n");
}
