/** The page README.md of this folder: for each rule of the checks what it finds, with what message, and what it leaves alone. */
import { checkText } from "../../src/core/checks";
import { CHECKS, type CheckName } from "../../src/core/checks/check-name";
import type { Example, Rule } from "../../src/core/checks/rule";
import { RULES } from "../../src/core/checks/rules";
import { readMarks } from "./marks";
import { examplesOf } from "./rule-files";

const TITLES: Readonly<Record<CheckName, string>> = {
  identifiers: "Patients' identifiers",
  tone: "Tone and language",
  completeness: "Is anything missing?",
};
const TIERS = {
  hard: "Nothing is copied until it is changed or said to be no patient's.",
  context: "Asked about once.",
} as const;

const HEAD = `# What the checks find

Made from the rules and their examples (\`npx vitest run test/checks -u\` writes it anew). What is found is marked ⟦so⟧; behind → stands what is suggested. A check helps; it cannot promise that a text tells of no patient, so read it once more.
`;

export function pageOf(): string {
  return `${[HEAD, ...CHECKS.map(sectionOf)].join("\n").trim()}\n`;
}

function sectionOf(check: CheckName): string {
  return [`## ${TITLES[check]}\n`, ...RULES.filter((rule) => rule.check === check).map(ruleOf)].join("\n");
}

function ruleOf(rule: Rule): string {
  const { found, quiet } = examplesOf(rule);
  const message = messageOf(rule, found);
  return [
    `### ${rule.title} (\`${rule.id}\`)\n`,
    ...(rule.tier ? [`${TIERS[rule.tier]}\n`] : []),
    ...(message ? [`> ${message}\n`] : []),
    "Found:\n",
    ...found.map(line),
    "\nLeft alone:\n",
    ...quiet.map(line),
    "",
  ].join("\n");
}

/** What it says of its first example. */
function messageOf(rule: Rule, [first]: readonly Example[]): string | undefined {
  if (first === undefined) return undefined;
  const { text, expect, known = [] } = typeof first === "string" ? { text: first } : first;
  const ask = { check: rule.check, known, ...(expect && { expect }) };
  return checkText(readMarks(text).text, ask).find((finding) => finding.rule === rule.id)?.message;
}

function line(example: Example): string {
  const text = typeof example === "string" ? example : example.text;
  return `- \`${text.replaceAll("`", "'").replaceAll("\n", " ⏎ ")}\``;
}
