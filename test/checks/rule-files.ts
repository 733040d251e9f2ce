/// <reference types="vite/types/importMeta.d.ts" />
/** The files of the rules: which there are, and the examples in each. */
import type { Examples, Rule } from "../../src/core/checks/rule";

interface RuleFile {
  readonly rule: Rule;
  readonly examples: Examples;
}

const files = import.meta.glob<Partial<RuleFile>>(
  "../../src/core/checks/{tone,completeness,identifiers}/*.ts",
  {
    eager: true,
  },
);

/** Every file that has a rule; a file beside them that has none is a part of some. */
export const RULE_FILES: readonly RuleFile[] = Object.values(files).flatMap(({ rule, examples }) =>
  rule && examples ? [{ rule, examples }] : [],
);

export function examplesOf(rule: Rule): Examples {
  const file = RULE_FILES.find((one) => one.rule === rule);
  if (!file) throw new Error(`The rule ${rule.id} has no examples beside it.`);
  return file.examples;
}
