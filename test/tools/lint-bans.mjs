/** What the plugin's code must not say, with the reason, as rules of the linter. */

/** Markup from a text: a note's words could become elements. */
const MARKUP = [
  ...["innerHTML", "outerHTML", "insertAdjacentHTML", "createContextualFragment"].map((name) => ({
    selector: `MemberExpression[property.name='${name}']`,
    message: `${name} makes markup of a text. Use text nodes, createEl or Preact.`,
  })),
  ...[
    "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    "Property[key.name='dangerouslySetInnerHTML']",
    "Property[key.value='dangerouslySetInnerHTML']",
    "JSXAttribute[name.name='innerHTML']",
  ].map((selector) => ({ selector, message: "This makes markup of a text. Use text children." })),
];

/** Ways to shift a calendar date by a day somewhere in the world. */
const DATES = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.0.type='Literal']",
    message: "A date text read by Date is at midnight UTC, the day before in America. Use core/calendar.",
  },
  {
    selector: "MemberExpression[property.name=/^(toISOString|toFormat|toLocaleDateString)$/]",
    message: "Dates are written by core/calendar, with toISODate() only.",
  },
];

/** The clock and chance: `today` is an argument, so that a test can be any day. */
const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "This asks the clock. Today is an argument; only adapters/ may ask what day it is.",
  },
  ...[
    "MemberExpression[object.name=/^(Date|DateTime|performance)$/][property.name='now']",
    "CallExpression[arguments.length=0][callee.object.name='DateTime'][callee.property.name=/^(local|utc)$/]",
  ].map((selector) => ({
    selector,
    message: "This asks the clock. Today is an argument; only adapters/ may ask what day it is.",
  })),
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: "Chance has no place here: the same notes and day give the same rows.",
  },
];

/** Globals that pure code has no business with. */
const IMPURE = [
  ...[
    "app",
    "window",
    "document",
    "activeWindow",
    "activeDocument",
    "console",
    "navigator",
    "crypto",
    "fetch",
  ],
  ...["setTimeout", "setInterval", "queueMicrotask", "requestAnimationFrame", "localStorage", "indexedDB"],
];

/** @param {string[]} files @param {object[]} syntax */
const ban = (files, syntax) => ({
  name: `bans in ${files.join(", ")}`,
  files,
  rules: { "no-restricted-syntax": ["error", ...syntax] },
});

/** @returns {object[]} configurations, the more special ones last. */
export function bans() {
  return [
    ban(["src/**/*.ts", "src/**/*.tsx"], [...MARKUP, ...DATES, ...CLOCK]),
    ban(["src/adapters/**/*.ts"], [...MARKUP, ...DATES]),
    ban(["src/core/calendar/**/*.ts"], [...MARKUP, ...CLOCK]),
    {
      name: "core is pure",
      files: ["src/core/**/*.ts"],
      rules: {
        "no-restricted-globals": [
          "error",
          ...IMPURE.map((name) => ({ name, message: "core/ is pure: data in, data out." })),
        ],
      },
    },
  ];
}
