/** The settings of the checks: which there are, what they leave out, and whom to turn to. */
import type { SettingDefinition, SettingGroupItem } from "obsidian";
import { CHECKS, type CheckName } from "../../core/checks/check-name";
import type { Rule } from "../../core/checks/rule";
import { RULES } from "../../core/checks/rules";
import type { CheckSettings } from "../../core/settings/check-settings";

/** A rule's toggle is no setting of its own: the settings hold which rules are off. */
const RULE = "checks.rule.";
export const RULES_OFF = "checks.without";

/** @returns the rule whose toggle a key belongs to; null for any other key */
export function ruleOfKey(key: string): string | null {
  return key.startsWith(RULE) ? key.slice(RULE.length) : null;
}

/** @returns the rules that are off, with one of them switched */
export function withRule({ without }: CheckSettings, rule: string, isOn: boolean): string[] {
  const others = without.filter((other) => other !== rule);
  return isOn ? others : [...others, rule];
}

/** @returns the words that spelling takes as known, with one more or without it */
export function withWord({ dictionary }: CheckSettings, word: string, isIn: boolean): string[] {
  const others = dictionary.filter((other) => other !== word);
  return isIn ? [...others, word] : others;
}

/** Lists that are typed one to a line, as their parts may hold commas. */
export const LINES: readonly string[] = ["checks.dictionary", "checks.support"];

export function checkSettings(): SettingGroupItem[] {
  return [
    {
      name: "Look for patients",
      desc: "Before a message or an export leaves, it is searched for what could tell who a patient is. It helps, and can miss something: read once more yourself.",
      control: { type: "toggle", key: "checks.identifiers" },
    },
    {
      name: "Look at tone and language",
      desc: "Points out slips, empty phrases, and what is missing in a message, each with what could stand there.",
      control: { type: "toggle", key: "checks.language" },
    },
    ...CHECKS.map(rulePage),
    {
      name: "Dictionary",
      desc: "Words that are spelled right, one to a line.",
      control: { type: "textarea", key: "checks.dictionary", rows: 4, placeholder: "subspecialty" },
    },
    {
      name: "People to turn to",
      desc: "Shown when a draft reads as if you were having a very hard time: a name with a number or a place, one to a line.",
      control: {
        type: "textarea",
        key: "checks.support",
        rows: 3,
        placeholder: "Student wellness: 555-0100",
      },
    },
    {
      name: "Your institution’s policy",
      desc: "A link, or a note such as [[Privacy policy]], that says what may be written about patients. The checks point to it.",
      control: { type: "text", key: "checks.policy", placeholder: "https://…" },
    },
  ];
}

const PAGES: Readonly<Record<CheckName, readonly [name: string, desc: string]>> = {
  identifiers: [
    "What tells of a patient",
    "The kinds of names, numbers, dates, and places that are looked for.",
  ],
  tone: ["Tone and language", "The kinds of slips that are pointed out."],
  completeness: ["What may be missing", "What a message is looked through for."],
};

function rulePage(check: CheckName): SettingGroupItem {
  const [name, desc] = PAGES[check];
  return { type: "page", name, desc, items: RULES.filter((rule) => rule.check === check).map(ruleToggle) };
}

function ruleToggle({ id, title, about }: Rule): SettingDefinition {
  return {
    name: title,
    ...(about === undefined ? {} : { desc: about }),
    control: { type: "toggle", key: `${RULE}${id}` },
  };
}
