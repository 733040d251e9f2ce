/**
 * Reads a text before it goes to a mentor: can a patient be recognized in it, is its language worth the mentor's time,
 * is anything missing? It needs nothing but the text, alters nothing, and sends nothing anywhere.
 *
 * It helps, and no more: a text without findings may still tell who a patient is.
 */
import type { CheckName } from "./check-name";
import { withoutIgnoreMarks } from "./ignore-marks";
import { readText } from "./reading";
import type { Ask, Found, IdentifierTier, Rule } from "./rule";
import { RULES } from "./rules";
import { overlap, type Span } from "./span";

export { ignoreMark, withIdleMarks } from "./ignore-marks";
export type { CheckName } from "./check-name";
export type { Ask, Expected, IdentifierTier } from "./rule";

export interface Finding extends Span {
  readonly check: CheckName;
  /** The rule's name, such as `record-number`. */
  readonly rule: string;
  /** Of identifiers only. */
  readonly tier: IdentifierTier | null;
  readonly message: string;
  /** What may stand in its place; empty where it may simply go. */
  readonly suggestion?: string;
}

/**
 * @param text as it would be sent, or a whole note
 * @param ask which check, the people whom the notes know, and what is expected of the message
 * @returns what was found, in the order of the text, with places (UTF-16, half open) that do not overlap; what is
 *   missing has an empty place, where it belongs
 */
export function checkText(text: string, ask: Ask): Finding[] {
  const unmarked = withoutIgnoreMarks(text);
  const reading = readText(unmarked.text, ask);
  const find = (rules: readonly Rule[]) =>
    rules.flatMap((rule) =>
      rule.find(reading, ask).map(({ suggestion, ...found }) => {
        const place = reading.inSource(found);
        // In its place, one of two brackets or stars would be left behind.
        const isWhole =
          ask.check !== "identifiers" || !/\[\[|\*/.test(unmarked.text.slice(place.start, place.end));
        return toFinding(rule, {
          ...found,
          ...place,
          ...(isWhole && suggestion !== undefined ? { suggestion } : {}),
        });
      }),
    );
  const rules = RULES.filter(({ check }) => check === ask.check);
  const [on, off] = apartBy(rules, ({ id }) => ask.without?.includes(id) !== true);
  const [last, first] = apartBy(on, ({ yields }) => yields === true);
  const late = find(last);
  // What a rule that is switched off would find is not to be found under another name.
  const places = late.length === 0 ? [] : find(off);
  return unmarked.notIgnored(
    apart(
      find(first),
      late.filter((one) => !places.some((place) => overlap(one, place))),
    ),
  );
}

function apartBy(rules: readonly Rule[], is: (rule: Rule) => boolean): [Rule[], Rule[]] {
  return [rules.filter(is), rules.filter((rule) => !is(rule))];
}

function toFinding(rule: Rule, { start, end, message, suggestion }: Found): Finding {
  const tier = rule.tier ?? null;
  const finding = { check: rule.check, rule: rule.id, start, end, tier, message };
  return suggestion === undefined ? finding : { ...finding, suggestion };
}

/**
 * Of findings at one place stays one of the first group, of these the hard one, then the longest, then that of the
 * earlier rule.
 */
function apart(...groups: readonly (readonly Finding[])[]): Finding[] {
  const rank = ({ tier }: Finding) => (tier === "hard" ? 0 : 1);
  const byWeight = groups.flatMap((findings) =>
    [...findings].sort(
      (a, b) => rank(a) - rank(b) || b.end - b.start - (a.end - a.start) || a.start - b.start,
    ),
  );
  const kept: Finding[] = [];
  const taken = new Taken();
  for (const finding of byWeight) if (taken.add(finding)) kept.push(finding);
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The places that findings have. */
class Taken {
  private readonly units = new Set<number>();

  add({ start, end }: Span): boolean {
    for (let at = start; at < end; at += 1) if (this.units.has(at)) return false;
    for (let at = start; at < end; at += 1) this.units.add(at);
    return true;
  }
}
