import { defineConfig, globalIgnores } from "eslint/config";
import js from "@eslint/js";
import obsidianmd from "eslint-plugin-obsidianmd";
import tseslint from "typescript-eslint";
import { importRules } from "./test/tools/lint-imports.mjs";
import { bans } from "./test/tools/lint-bans.mjs";
import { sentenceCase } from "./test/tools/lint-words.mjs";

const TYPESCRIPT = ["**/*.ts", "**/*.tsx"];

/** Rules of the Obsidian set that speak of code which runs inside the app; tests and tools do not. */
const APP_ONLY = {
  ...Object.fromEntries(Object.keys(obsidianmd.rules).map((name) => [`obsidianmd/${name}`, "off"])),
  "no-restricted-globals": "off",
  "@typescript-eslint/no-restricted-imports": "off",
  "import/no-extraneous-dependencies": ["error", { devDependencies: true }],
};

export default defineConfig([
  globalIgnores(["main.js", "styles.css", ".cache/", "screenshots/", "test/vault/", "test/rules/**/vault/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error", reportUnusedInlineConfigs: "error" } },

  {
    name: "the project's TypeScript",
    files: TYPESCRIPT,
    extends: [
      obsidianmd.configs.recommended,
      tseslint.configs.strictTypeChecked,
      tseslint.configs.stylisticTypeChecked,
    ],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // TypeScript itself knows what is defined, and does it better.
      "no-undef": "off",
      eqeqeq: "error",
      "no-implicit-coercion": "error",
      "no-param-reassign": "error",
      "object-shorthand": "error",
      "prefer-template": "error",
      complexity: ["error", 12],
      "max-depth": ["error", 3],
      "max-params": ["error", 4],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      // Code points are what text is compared and counted by here.
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
      // It asks for what `no-non-null-assertion` forbids.
      "@typescript-eslint/non-nullable-type-assertion-style": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-unnecessary-condition": [
        "error",
        { allowConstantLoopConditions: "only-allowed-literals" },
      ],
      "@typescript-eslint/prefer-nullish-coalescing": ["error", { ignorePrimitives: { string: true } }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },

  {
    name: "the plugin",
    files: ["src/**/*.ts", "src/**/*.tsx"],
    rules: {
      "import/no-extraneous-dependencies": ["error", { devDependencies: true }],
      "obsidianmd/ui/sentence-case": ["error", sentenceCase],
    },
  },
  ...importRules(),
  ...bans(),

  {
    name: "tests and the stand-in",
    files: ["test/**/*.ts", "test/**/*.tsx", "*.ts"],
    rules: {
      ...APP_ONLY,
      "max-lines-per-function": "off",
      // A test says what must be there, and fails where it is not.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Fakes and the stand-in keep the shape of an interface, used or not.
      "@typescript-eslint/no-empty-function": "off",
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/no-extraneous-class": "off",
    },
  },
  {
    name: "the stand-in keeps Obsidian's own signatures, whatever one thinks of them",
    files: ["test/host/**/*.ts"],
    rules: {
      "max-params": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
      "@typescript-eslint/no-invalid-void-type": "off",
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "@typescript-eslint/no-unsafe-function-type": "off",
      "@typescript-eslint/no-wrapper-object-types": "off",
    },
  },

  {
    name: "scripts",
    files: ["**/*.mjs"],
    extends: [js.configs.recommended],
    languageOptions: {
      globals: Object.fromEntries(
        [
          "process",
          "console",
          "Buffer",
          "URL",
          "setTimeout",
          "clearTimeout",
          "fetch",
          "AbortSignal",
          "performance",
        ].map((name) => [name, "readonly"]),
      ),
    },
    rules: {
      eqeqeq: "error",
      complexity: ["error", 12],
      "max-params": ["error", 4],
      "prefer-template": "error",
    },
  },

  {
    name: "dependencies that another package does better",
    files: ["package.json"],
    extends: [obsidianmd.configs.recommended],
    // moment is what Obsidian gives to plugins, so the stand-in must have it too.
    rules: { "depend/ban-dependencies": ["error", { allowed: ["moment"] }] },
  },
]);
