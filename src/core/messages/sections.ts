/** A skeleton's sections put into a note that may have some of them: adds what is missing, touches nothing else. */
import { outlineFromRemark } from "../notes/outline-from-remark";
import { plainHeading } from "../notes/outline";

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
 * added below them where no line says the same, anything else only where the section is empty.
 * @returns the new text; null where what was added would not be read as sections and tasks, such as
 *   after a block of code that is never closed
 */
export function addSections(text: string, sections: readonly Section[]): string | null {
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  // From the last to the first, so that each new section finds the one that it stands before.
  const result = sections.reduceRight((note, section, index) => {
    const place = findSection(note, section.heading);
    if (place) return addLines(note, { place, lines: section.lines, eol });
    const next = sections.slice(index + 1).find(({ heading }) => findSection(note, heading));
    const at = next ? findSection(note, next.heading)?.headingStart : undefined;
    return addSection(note, { section, at: at ?? note.length, eol });
  }, text);
  return holdsAll(result, sections) ? result : null;
}

function holdsAll(text: string, sections: readonly Section[]): boolean {
  const { headings, items } = outlineFromRemark(text);
  const found = new Set(headings.map((heading) => plainHeading(heading.text)));
  const tasks = new Set(items.map(({ start, lineEnd }) => plainTask(text.slice(start, lineEnd))));
  return sections.every(
    ({ heading, lines }) =>
      found.has(plainHeading(heading)) && lines.filter(isTask).every((line) => tasks.has(plainTask(line))),
  );
}

interface Place {
  readonly headingStart: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
}

function findSection(text: string, heading: string): Place | null {
  const { headings } = outlineFromRemark(text);
  const index = headings.findIndex((found) => plainHeading(found.text) === plainHeading(heading));
  const found = headings[index];
  if (!found) return null;
  const next = headings.slice(index + 1).find(({ level }) => level <= found.level);
  return { headingStart: found.start, bodyStart: found.end, bodyEnd: next?.start ?? text.length };
}

interface Addition {
  readonly place: Place;
  readonly lines: readonly string[];
  readonly eol: string;
}

function addLines(text: string, { place, lines, eol }: Addition): string {
  const body = text.slice(place.bodyStart, place.bodyEnd);
  const written = new Set(body.split(/\r?\n/).map(plainTask));
  const isEmpty = body.trim() === "";
  const missing = isEmpty ? lines : lines.filter((line) => isTask(line) && !written.has(plainTask(line)));
  if (missing.length === 0) return text;
  const at = place.bodyStart + body.trimEnd().length;
  const before = isEmpty ? eol + eol : eol;
  const after = text.slice(at);
  const gap = after.trim() !== "" && isEmpty && !/^\s*?\n\s*?\n/.test(after) ? eol : "";
  return text.slice(0, at) + before + missing.join(eol) + gap + (after === "" ? eol : after);
}

interface NewSection {
  readonly section: Section;
  readonly at: number;
  readonly eol: string;
}

function addSection(text: string, { section, at, eol }: NewSection): string {
  const block = [`## ${section.heading}`, ...(section.lines.length > 0 ? ["", ...section.lines] : [])].join(
    eol,
  );
  const before = text.slice(0, at);
  const after = text.slice(at);
  return before + gapAfter(before, eol) + block + eol + (after === "" ? "" : eol + after);
}

/** @returns the line ends that make one blank line after a text */
function gapAfter(text: string, eol: string): string {
  if (text.trim() === "") return "";
  if (/\n[ \t]*\r?\n[ \t]*$/.test(text)) return "";
  return /\n[ \t]*$/.test(text) ? eol : eol + eol;
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
  const text = lines.join("\n").replace(/^\n+|\s+$/g, "");
  return text === "" ? [] : text.split("\n");
}
