/** All rules of the checks. A new one is a file and a line here; of findings that overlap, the earlier rule's stays. */
import type { Rule } from "./rule";
import { rule as doubledWords } from "./tone/doubled-words";

export const RULES: readonly Rule[] = [doubledWords];
