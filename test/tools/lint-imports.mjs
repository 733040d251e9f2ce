/** The table of layers as rules of the linter. */
import { LAYERS, MAIN, MAIN_PACKAGES, ONE_FILE, filesOf, layerOf, packagesFor } from "./layers.mjs";

const RULE = "@typescript-eslint/no-restricted-imports";

/** @param {readonly string[]} names @returns {string} an alternation that matches one of them and nothing more. */
const oneOf = (names) =>
  `(?:${names.map((name) => name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")).join("|")})(?:/|$)`;

/** @param {readonly string[]} allowed @returns {object} a pattern that refuses every other package. */
function packagePattern(allowed) {
  const [regex, message] =
    allowed.length === 0
      ? ["^(?!\\.)", "This folder imports no packages at all (test/tools/layers.mjs)."]
      : [
          `^(?!\\.|${oneOf(allowed)})`,
          `Of packages this folder imports ${allowed.join(", ")} only (test/tools/layers.mjs).`,
        ];
  return { regex, message };
}

/** @param {import("./layers.mjs").Layer} layer @returns {object[]} patterns that refuse the layers not below it. */
function layerPatterns({ folder, uses }) {
  const others = LAYERS.map((layer) => layer.folder).filter(
    (name) => name !== folder && !uses.includes(name),
  );
  const seenFromHere = others.map((name) =>
    folder.startsWith("core/") ? name.replace(/^core\//, "(?:core\\/)?") : name,
  );
  return [
    {
      regex: `^(?:\\.\\.\\/)+(?:${seenFromHere.map((name) => name.replaceAll(/(?<!\\)\//g, "\\/")).join("|")})(?:\\/|$)`,
      message: `src/${folder} stands below or beside what is imported here (test/tools/layers.mjs).`,
    },
    { regex: "^(?:\\.\\.\\/)+main$", message: "Nothing imports main.ts." },
  ];
}

/** @param {string[]} files @param {object[]} patterns */
const restrict = (files, patterns) => ({
  name: `imports of ${files.join(", ")}`,
  files,
  rules: { [RULE]: ["error", { patterns }] },
});

/** @returns {object[]} configurations, the more special ones last. */
export function importRules() {
  const layers = LAYERS.map((layer) =>
    restrict(
      [`src/${filesOf(layer)}.ts`, `src/${filesOf(layer)}.tsx`],
      [...layerPatterns(layer), packagePattern(layer.packages)],
    ),
  );
  const exceptions = ONE_FILE.map(({ file }) => {
    const layer = layerOf(file);
    return restrict(
      [`src/${file}`],
      [...(layer ? layerPatterns(layer) : []), packagePattern(packagesFor(file))],
    );
  });
  return [...layers, ...exceptions, restrict([`src/${MAIN}`], [packagePattern(MAIN_PACKAGES)])];
}
