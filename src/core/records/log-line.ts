/** Lines of a Log: what sort of contact each tells of. */
import { isTicked, type Entry } from "./entry";
import { entryWords } from "./entry-words";

/** Whether a line of a Log tells of a contact that took place; an unchecked task is an intention. */
export function isLoggedContact({ kind, ownDate, sign }: Entry): boolean {
  return kind === "log" && ownDate !== null && (sign === null || isTicked({ sign }));
}

const MESSAGE = /^(?:e-?mail|message)(?![\p{L}\p{N}])/iu;

/** Whether the contact was written and sent: an e-mail or another message. */
export function isMessage(entry: Entry): boolean {
  return MESSAGE.test(entryWords(entry));
}

const ASKING = wordBeginning("ask", "request");
const THANKING = wordBeginning("thank");
const GIVING = wordBeginning("thank", "update", "check-in", "news", "report", "offer", "deliver");

export interface LogTone {
  readonly asks: boolean;
  readonly thanks: boolean;
  /** Thanks, news, an offer, something delivered. */
  readonly gives: boolean;
}

/** What a contact was for, by the words of its line; one that gives and asks counts as giving. */
export function logTone(entry: Entry): LogTone {
  const words = entryWords(entry);
  const gives = GIVING.test(words);
  return { gives, thanks: THANKING.test(words), asks: !gives && ASKING.test(words) };
}

/** @param beginnings plain letters and hyphens */
function wordBeginning(...beginnings: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${beginnings.join("|")})`, "iu");
}
