/** What rules are called in lists. */
import { RULES } from "./rules";

const TITLES: ReadonlyMap<string, string> = new Map(RULES.map(({ id, title }) => [id, title]));

/** @returns the title of a rule, such as `Doubled words` */
export function titleOf(rule: string): string {
  return TITLES.get(rule) ?? rule;
}
