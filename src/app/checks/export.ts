/** What can tell who a patient is in a text that leaves the vault as a whole. */
import { checkText, withIdleMarks, type Finding } from "../../core/checks";
import { masked } from "../../core/checks/mask";
import type { Span } from "../../core/checks/span";
import { titleOf } from "../../core/checks/titles";
import type { Ledger } from "../../core/ledger/ledger";
import { lineStartAt } from "../../core/notes/edit/edit";
import type { CheckSettings } from "../../core/settings/check-settings";
import { lineEnd } from "./place";
import { knownOf } from "./text";

export interface ExportFinding extends Finding {
  /**
   * The same wherever it stands: its rule, its words, which of them it is; of what leads to one person the words around
   * it, too, as an age is another one's in the next text.
   */
  readonly key: string;
  /** What its rule is called. */
  readonly title: string;
  /** Masked. */
  readonly words: string;
  /** The words around it, in which whatever was found is masked, too. */
  readonly around: string;
}

export interface ExportAsk {
  readonly ledger: Ledger;
  readonly settings: CheckSettings;
  /** What the plugin itself wrote between the user's words; it is no patient's. */
  readonly ours?: readonly Span[];
}

/** @returns what is found, in the order of the text; nothing where the settings have the check off */
export function checkExport(text: string, { ledger, settings, ours = [] }: ExportAsk): ExportFinding[] {
  if (!settings.identifiers) return [];
  const { without } = settings;
  const all = checkText(withIdleMarks(text), { check: "identifiers", known: knownOf(ledger), without });
  const found = all.filter(({ start, end }) => !ours.some((span) => span.start <= start && span.end >= end));
  const counts = new Map<string, number>();
  return found.map((finding): ExportFinding => {
    const { rule, tier, start, end } = finding;
    const words = text.slice(start, end);
    const kind = `${rule} ${words}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    const near = around(text, finding, found);
    const shown = { title: titleOf(rule), words: masked(words), around: near };
    return { ...finding, ...shown, key: `${kind} ${String(count)}${tier === "hard" ? near : ""}` };
  });
}

/** In UTF-16 units, to either side. */
const NEAR = 40;

/** What makes a line an item is none of its words. */
const ITEM = /^\s*[-*+] (?:\[.\] )?/;

function around(text: string, { start, end }: Finding, all: readonly Finding[]): string {
  const line = { start: lineStartAt(text, start), end: lineEnd(text, end) };
  const [before, behind] = [text.slice(line.start, start), text.slice(end, line.end)];
  const from = start - wholeWords(before, -NEAR).length;
  const to = end + wholeWords(behind, NEAR).length;
  let [at, said] = [from, from > line.start ? "…" : ""];
  for (const one of all.filter((other) => other.end > from && other.start < to)) {
    said += text.slice(at, Math.max(at, one.start)) + masked(text.slice(one.start, one.end));
    at = one.end;
  }
  const whole = `${said}${text.slice(at, Math.max(at, to))}${to < line.end ? "…" : ""}`;
  return whole.replace(ITEM, "").trim();
}

/** Half a word says nothing. @param most how many signs, from the start, or from the end where it is negative */
function wholeWords(text: string, most: number): string {
  if (text.length <= Math.abs(most)) return text;
  return most < 0 ? text.slice(most).replace(/^\S+/, "") : text.slice(0, most).replace(/\S+$/, "");
}
