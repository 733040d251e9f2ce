/** What the checks find in a draft, as its form shows it. */
import { checkMessage, type MessageFinding, type MessageToCheck } from "../../app/checks/text";
import type { CheckName } from "../../core/checks";
import { masked } from "../../core/checks/mask";
import type { Span } from "../../core/checks/span";
import { titleOf } from "../../core/checks/titles";
import type { CheckSettings } from "../../core/settings/check-settings";
import type { DraftState } from "./draft";
import type { CheckedFinding, DraftText } from "./draft-findings";

/** A draft, and what it is looked at with. */
export interface DraftToCheck {
  readonly state: DraftState;
  readonly settings: CheckSettings;
  /** The writer's clock: `YYYY-MM-DDTHH:MM`. */
  readonly now: string;
}

export type DraftChecker = (draft: DraftToCheck, check: CheckName) => readonly CheckedFinding[];

interface Answer {
  readonly asked: readonly unknown[];
  readonly found: readonly CheckedFinding[];
}

/** @returns what checks drafts and knows the last answers: a draft is drawn more often than it changes */
export function draftChecker(): DraftChecker {
  const answers = new Map<CheckName, Answer>();
  return (draft, check) => {
    const message = messageOf(draft);
    const { subject, body, context, filling, settings, now } = message;
    const asked = [subject, body, context, filling["salutation"], filling["sign_off"], settings, now];
    const last = answers.get(check);
    if (last?.asked.every((one, place) => one === asked[place])) return last.found;
    const found = shown(checkMessage(message, check), draft.state.draft);
    answers.set(check, { asked, found });
    return found;
  };
}

function messageOf({ state, settings, now }: DraftToCheck): MessageToCheck {
  const { template, context, filling, draft } = state;
  const { medium } = template;
  const subject = template.subject === null ? null : draft.subject;
  return { subject, body: draft.body, medium, context, filling, settings, now };
}

/** So many digits, whatever is between them, make a number that stands for one person alone. */
const FEWEST_OF_ONE = 4;

/**
 * @returns the words by which a short value is told from another's: a long number is the same one's wherever it stands,
 *   an age is not, and who was answered for is not to be taken for the next one
 */
function wordsBeforeShort(text: string, { start, end }: Span): string {
  const digits = text.slice(start, end).replace(/\D/g, "").length;
  return digits >= FEWEST_OF_ONE ? "" : text.slice(Math.max(0, start - 20), start);
}

function shown(findings: readonly MessageFinding[], texts: DraftText): CheckedFinding[] {
  const counts = new Map<string, number>();
  return findings.map((finding): CheckedFinding => {
    const { rule, where, start, end, message, suggestion } = finding;
    const words = texts[where].slice(start, end);
    const kind = `${rule} ${finding.tier === "hard" ? wordsBeforeShort(texts[where], finding) : ""}${words}`;
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return {
      ...(where === "subject" ? { where } : {}),
      ...{ start, end, rule, message, title: titleOf(rule), tier: finding.tier ?? "language" },
      words: finding.check === "identifiers" ? masked(words) : words,
      key: `${kind} ${String(count)}`,
      ...(suggestion === undefined ? {} : { suggestion }),
    };
  });
}
