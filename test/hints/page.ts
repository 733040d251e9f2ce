/** The page of hints: what each says in its example vaults, and on which days it says nothing. */
import path from "node:path";
import { HINTS } from "../../src/core/hints/hints";
import type { Hint } from "../../src/core/hints/hint";
import { agenda } from "../rules/run";
import { filesOfVault, readJson, vaultFolders } from "../rules/vault-files";

const HERE = import.meta.dirname;

const INTRODUCTION = `# The hints, by example

Made by \`test/hints/page.ts\` from the example vaults beside it, with the plugin's own hints; a test holds that it is
true. Do not edit it: \`npx vitest run test/hints/page -u\` writes it anew.

Hints are softer than rows: never overdue, shown at the end of their panel and on the mentor page.
`;

/** @returns the page as Markdown */
export function hintsPage(): string {
  return [INTRODUCTION, ...HINTS.map(sectionOf)].join("\n");
}

function sectionOf({ name, panel, figure }: Hint): string {
  const whose = figure === "guide" ? "the guide's" : "a setting";
  const vaults = vaultFolders(HERE).filter((vault) => vault.split("/")[0] === name);
  const examples = vaults.flatMap((vault) => examplesOf(vault, name));
  return [`## ${name}\n`, `Panel ${panel}; its figure is ${whose}.\n`, ...examples, ""].join("\n");
}

/** One line for each day that something is said of; the days on which nothing is said share one. */
function examplesOf(vault: string, name: string): string[] {
  const files = filesOfVault(path.join(HERE, vault));
  const days = Object.keys(readJson(path.join(HERE, vault, "expected.json")) as object).sort();
  const said = days.map((date) => {
    const texts = agenda(files, date).hints.filter(({ hint }) => hint === name);
    return { date, texts: [...new Set(texts.map(({ text }) => text))] };
  });
  const silent = said.filter(({ texts }) => texts.length === 0).map(({ date }) => date);
  return [
    ...said.flatMap(({ date, texts }) => texts.map((text) => `- \`${vault}\`, ${date}: ${text}`)),
    ...(silent.length > 0 ? [`- \`${vault}\`, ${silent.join(", ")}: nothing.`] : []),
  ];
}
