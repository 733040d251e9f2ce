/**
 * Names that keep their capitals in sentence case, for the linter (strings) and test/texts.test.ts (JSX).
 * The plugin's options replace its defaults, so ours are added to them.
 */
import { DEFAULT_ACRONYMS } from "eslint-plugin-obsidianmd/dist/lib/rules/ui/acronyms.js";
import { DEFAULT_BRANDS } from "eslint-plugin-obsidianmd/dist/lib/rules/ui/brands.js";

const ACRONYMS = "CV LOR ICS IDP MD DO PhD MCAT USMLE ERAS AMCAS AACOMAS TMDSAS BOM".split(" ");
/** Of days and months those that are no ordinary words ("may", "march"). */
const DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const MONTHS = "January February April June July August September October November December".split(" ");
const BRANDS = [
  "Interfolio",
  "ResidencyCAS",
  "SF Match",
  "Dataview",
  "Templater",
  "Tasks plugin",
  "Dr.",
  "English",
];

/** Options of `obsidianmd/ui/sentence-case` and of its evaluator. */
export const sentenceCase = {
  enforceCamelCaseLower: true,
  acronyms: [...DEFAULT_ACRONYMS, ...ACRONYMS],
  // The dot of a title reads as the end of a sentence.
  ignoreRegex: ["\\bDr\\. "],
  brands: [...DEFAULT_BRANDS, ...BRANDS, ...DAYS, ...MONTHS],
};
