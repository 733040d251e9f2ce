/** The marker of a new list item, in the style of the items that are there. */
import type { OutlineItem } from "../outline";
import { lineStartAt } from "./edit";

const MOST = 999_999_999;

interface Marker {
  readonly indent: string;
  readonly bullet: string;
  /** Null for a bullet. */
  readonly number: number | null;
  /** What stands after the number. */
  readonly dot: string;
  readonly gap: string;
}

/** @returns what a new item after these begins with, its indentation included: `- `, `* `, `4. ` */
export function markerAfter(text: string, items: readonly OutlineItem[]): string {
  const [last, before] = items.slice(-2).reverse();
  if (!last) return "- ";
  const { indent, bullet, number, dot, gap } = markerOf(text, last);
  if (number === null) return `${indent}${bullet}${gap}`;
  // Some number every item alike, and leave the counting to the page.
  const stays = number >= MOST || (before !== undefined && markerOf(text, before).number === number);
  return `${indent}${String(stays ? number : number + 1)}${dot}${gap}`;
}

/** @returns the bullet that a note uses */
export function bulletOf(text: string, items: readonly OutlineItem[]): string {
  const bullets = items.map((item) => markerOf(text, item)).filter(({ number }) => number === null);
  return bullets[0]?.bullet ?? "-";
}

function markerOf(text: string, { start, lineEnd }: OutlineItem): Marker {
  const match = /^([-*+]|(\d{1,9})([.)]))([ \t]*)/.exec(text.slice(start, lineEnd));
  const [, bullet = "-", digits, dot = ".", gap = ""] = match ?? [];
  return {
    indent: /^[ \t]*/.exec(text.slice(lineStartAt(text, start), start))?.[0] ?? "",
    bullet,
    number: digits === undefined ? null : Number(digits),
    dot,
    gap: gap.length > 0 && gap.length <= 4 ? gap : " ",
  };
}
