import { checkNote, languageChecks, TOO_LONG, type NoteFinding } from "../../app/checks/note";
import { knownOf } from "../../app/checks/text";
import { CHECKS, type CheckName } from "../../core/checks/check-name";
import type { CliCommand, CliContext, CliParams } from "./cli-command";
import { formatOf, printed } from "./parameters";

export const checkCli: CliCommand = {
  name: "mentorship:check",
  description: "What the checks find in a note: patients, language, what is missing",
  flags: {
    path: { value: "<path>", description: "The note's path in the vault, with or without .md" },
    check: { value: CHECKS.join("|"), description: "Only this check (default: those that fit the note)" },
    format: { value: "text|json", description: "How it is printed (default: text)" },
  },
  run: async (params, context) => {
    const check = checkOf(params);
    const format = formatOf(params);
    const text = await noteOf(params, context);
    const { known, settings } = await knowledge(context);
    const checks = check ? [check] : (["identifiers", ...languageChecks(text)] as const);
    const findings = checkNote(text, { checks, known, settings });
    if (!findings) throw new Error(TOO_LONG);
    return format === "json" ? printed(findings.map(toJson)) : asText(findings);
  },
};

async function knowledge(context: CliContext) {
  const ledger = await context.ledger();
  return { known: knownOf(ledger), settings: ledger.settings.checks };
}

function checkOf({ check }: CliParams): CheckName | undefined {
  const known = CHECKS.find((name) => name === check);
  if (check !== undefined && !known)
    throw new Error(`"${check}" is no check. The checks are ${CHECKS.join(", ")}.`);
  return known;
}

async function noteOf({ path }: CliParams, context: CliContext): Promise<string> {
  const typed = path?.trim() ?? "";
  if (typed === "") throw new Error("Say which note to check: path=NOTE, such as path=Messages/Update.md.");
  const name = typed.replace(/^(?:\.?\/)+/, "");
  const text = await context.read(/\.md$/i.test(name) ? name : `${name}.md`);
  if (text === null) throw new Error(`There is no note "${typed}".`);
  return text;
}

/** What a script reads; identifiers stay masked in it. */
function toJson(finding: NoteFinding) {
  const { check, rule, tier, line, column, start, end, words, message, suggestion } = finding;
  const told = { check, rule, tier, line, column, start, end, words, message };
  return suggestion === undefined ? told : { ...told, suggestion };
}

const NOTHING = "Nothing found. The check helps and does not de-identify: read the note once more yourself.";

function asText(findings: readonly NoteFinding[]): string {
  if (findings.length === 0) return NOTHING;
  return findings.map(lineOf).join("\n");
}

function lineOf({ line, column, tier, title, words, message, suggestion }: NoteFinding): string {
  const kind = tier === null ? title : `${title} (${tier})`;
  const found = words === "" ? "" : ` “${words.replace(/\s+/g, " ")}”`;
  const instead =
    suggestion === undefined ? "" : ` → ${suggestion === "" ? "leave it out" : `“${suggestion}”`}`;
  return `${String(line)}:${String(column)}  ${kind}${found}: ${message}${instead}`;
}
