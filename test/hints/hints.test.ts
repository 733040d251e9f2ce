/**
 * Example vaults for the hints: for each hint a handful of notes and what that hint alone must say on the days around
 * its coming and going. Where no day makes it come or go, further vaults lie in folders beside the first. The
 * expectations were worked out from the documents, not from the program.
 */
import path from "node:path";
import { describe, expect, it } from "vitest";
import { HINTS } from "../../src/core/hints/hints";
import { type HintJson, type VaultFile, agenda } from "../rules/run";
import { filesOfVault, readJson, vaultFolders } from "../rules/vault-files";

/** What the hint says is a free text of the program. */
type ExpectedHint = Omit<HintJson, "text">;

const HERE = import.meta.dirname;
const NAMES: readonly string[] = HINTS.map(({ name }) => name);
const VAULTS = vaultFolders(HERE);

/** The hint a vault is about: `goal-count/two` is one more vault of `goal-count`. */
const hintOf = (vault: string): string => vault.split("/")[0] ?? vault;

const filesOf = (vault: string): readonly VaultFile[] => filesOfVault(path.join(HERE, vault));

const daysOf = (vault: string): Readonly<Record<string, readonly ExpectedHint[]>> =>
  readJson(path.join(HERE, vault, "expected.json")) as Record<string, readonly ExpectedHint[]>;

/** What is said of this hint alone on the day, in the order of the agenda. */
const shown = (vault: string, files: readonly VaultFile[], date: string): readonly HintJson[] =>
  agenda(files, date).hints.filter(({ hint }) => hint === hintOf(vault));

const facts = ({ text: _text, ...hint }: HintJson): ExpectedHint => hint;

function expectText({ text, hint, mentors }: HintJson): void {
  expect(text, hint).toBe(text.trim());
  expect(text, hint).toMatch(/^[“\p{Lu}\p{Nd}][^\r\n]+$/u);
  expect(text, hint).not.toMatch(/undefined|null|NaN|\[object/u);
  expect(mentors, hint).toStrictEqual([...new Set(mentors)]);
}

describe.each(VAULTS)("the example vault %s", (vault) => {
  const files = filesOf(vault);
  const days = daysOf(vault);

  it.each(Object.keys(days))("has the hints of %s", (date) => {
    const hints = shown(vault, files, date);
    expect(hints.map(facts)).toStrictEqual(days[date]);
    hints.forEach(expectText);
  });

  it("has the same hints in whatever order the files are read", () => {
    for (const date of Object.keys(days))
      expect(shown(vault, [...files].reverse(), date)).toStrictEqual(shown(vault, files, date));
  });
});

describe("the expectations themselves", () => {
  it("are about every hint there is, and about nothing else", () => {
    expect([...new Set(VAULTS.map(hintOf))].sort()).toStrictEqual([...NAMES].sort());
  });

  it.each(NAMES)("show %s there and not there", (name) => {
    const days = VAULTS.filter((vault) => hintOf(vault) === name).flatMap((vault) =>
      Object.values(daysOf(vault)),
    );
    expect(days.some((hints) => hints.length > 0)).toBe(true);
    expect(days.some((hints) => hints.length === 0)).toBe(true);
  });

  it.each(VAULTS)("keep the vault of %s small, and its own", (vault) => {
    const paths = filesOf(vault).map((file) => file.path);
    expect(paths.filter((file) => file.endsWith(".md")).length).toBeGreaterThanOrEqual(2);
    expect(paths.length).toBeLessThanOrEqual(6);
    for (const hint of Object.values(daysOf(vault)).flat()) {
      expect(hint.hint).toBe(hintOf(vault));
      if (hint.path !== null) expect(paths).toContain(hint.path);
    }
  });
});
