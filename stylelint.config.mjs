/** Looks come from Obsidian's variables only, so that every theme fits (see the rules' messages for why). */
const COLOUR = ["/^var\\(--/", "/^color-mix\\(/", "transparent", "currentcolor", "inherit", "none", "unset"];
const LOGICAL = "margin padding border".split(" ").flatMap((name) => [`${name}-left`, `${name}-right`]);

/** @type {import("stylelint").Config} */
export default {
  extends: ["stylelint-config-standard"],
  ignoreFiles: [
    "styles.css",
    ".cache/**",
    "node_modules/**",
    "test/vault/**",
    "test/rules/**",
    "screenshots/**",
  ],
  reportNeedlessDisables: true,
  reportInvalidScopeDisables: true,
  rules: {
    // Variables stand in groups.
    "custom-property-empty-line-before": null,
    // It compares selectors of things that never meet.
    "no-descending-specificity": null,
    "selector-class-pattern": [
      "^[a-z][a-z0-9]*(?:-{1,2}[a-z0-9]+|__[a-z0-9]+)*$",
      { message: "Class names are kebab-case, with __part and --variant where they help." },
    ],
  },
  overrides: [
    {
      files: ["styles/**/*.css"],
      rules: {
        "color-no-hex": [true, { message: "Colors come from Obsidian's variables." }],
        "color-named": ["never", { message: "Colors come from Obsidian's variables." }],
        "function-disallowed-list": [
          "rgb",
          "rgba",
          "hsl",
          "hsla",
          "hwb",
          "lab",
          "lch",
          "oklab",
          "oklch",
          "/gradient$/",
        ],
        "declaration-property-value-allowed-list": {
          "/^(color|fill|stroke|(background|outline|caret|accent|text-decoration)-color)$/": COLOUR,
          "/^border(-[a-z]+)*-color$/": COLOUR,
          "font-size": ["/^var\\(--/", "inherit", "/em$/"],
          "font-family": ["/^var\\(--/", "inherit"],
          "/^border(-[a-z]+)*-radius$/": ["/var\\(--/", "0", "50%", "inherit"],
        },
        "declaration-property-value-disallowed-list": {
          "/^(margin|padding|gap|row-gap|column-gap)/": ["/[1-9][0-9.]*px/"],
          "text-align": ["left", "right"],
          float: ["left", "right"],
        },
        "property-disallowed-list": [
          [...LOGICAL, "left", "right", "box-shadow", "text-shadow"],
          {
            message: (name) =>
              `No "${name}": sides are logical (inline-start, inline-end), for right-to-left; no shadows of our own.`,
          },
        ],
        // The sidebar's width is what counts, not the window's: container queries.
        "media-feature-name-disallowed-list": ["width", "min-width", "max-width"],
        "declaration-no-important": true,
        "selector-max-id": 0,
      },
    },
  ],
};
