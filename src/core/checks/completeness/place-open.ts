/** A place of a template that was not filled in. */
import type { Examples, Rule } from "../rule";

/** Brackets that mean something else: a checkbox, a footnote, `[sic]`, a link. */
const NO_PLACE =
  /^\[(?:[ xX/>?!-]|\d{1,3}(?:[,-] ?\d{1,3})*|\^[^\]]*|sic|\.{3}|\u2026|edit|optional|external|external email|PMID[^\]]*|doi[^\]]*)\]$/i;
const IN_BRACKETS = /\[[^[\]\n]{1,60}\]/g;
const OTHERS = [
  /\{\{[^{}\n]{0,60}\}\}?/g,
  /\{[A-Za-z][\w .-]{1,40}\}/g,
  /<<[^<>\n]{1,60}>>/g,
  /<(?!\/|(?:a|b|i|u|p|s|br|hr|em|h[1-6]|li|ol|ul|td|th|tr|del|div|img|ins|kbd|pre|sub|sup|code|font|mark|span|table|video|audio|center|strong|iframe|details|summary|blockquote)\b|https?:|mailto:)[A-Za-z][\w /.'-]{1,40}>/g,
  /\b(?:X{3,}|x{4,})\b/g,
  /_{3,}/g,
  /\b(?:TBD|TBA|TODO|TKTK|FIXME)\b/g,
  /\blorem ipsum\b/gi,
  /\((?:(?:insert|your|add|fill in|enter)(?: [\w' /-]{1,40})|(?:mentor|recipient|school|program|specialty|hospital|date|time|name|first name|last name|topic|title))\)/gi,
  /\b(?:Dr|Prof|Professor|Mr|Ms|Mrs)\.? (?:Last ?Name|Lastname|Surname|So-and-so|Name|X|Y|Z)\b/g,
  /\b(?:INSERT|YOUR) (?:NAME|DATE|TITLE|SCHOOL|TOPIC|PROGRAM|SPECIALTY|HERE)\b/g,
];

export const rule: Rule = {
  id: "place-open",
  check: "completeness",
  title: "Places that are not filled in",
  find: ({ prose }) => {
    const brackets = [...prose.matchAll(IN_BRACKETS)].filter(
      ({ 0: part, index }) =>
        !NO_PLACE.test(part) &&
        prose[index - 1] !== "[" &&
        !/[[(:]/.test(prose[index + part.length] ?? "") &&
        prose[index + part.length] !== "]",
    );
    return [...brackets, ...OTHERS.flatMap((pattern) => [...prose.matchAll(pattern)])].map(
      ({ 0: part, index }) => ({
        start: index,
        end: index + part.length,
        message: "A place is still open here. Fill it in, or leave it out.",
      }),
    );
  },
};

export const examples: Examples = {
  found: [
    "Dear Dr. ⟦[Last Name]⟧,\n\nI hope to see you on ⟦{{date}}⟧.",
    "I apply in ⟦[insert specialty]⟧ at ⟦<your institution>⟧.",
    "The deadline is ⟦TBD⟧, my score is ⟦XXX⟧, and the room is ⟦____⟧.",
    "I met you at ⟦(insert event)⟧ with ⟦<<name>>⟧.",
    "I am ⟦{name}⟧ from ⟦[School / Program]⟧.",
  ],
  quiet: [
    "- [ ] Send the slides\n- [x] Read the paper [1], [2-4] and [sic]",
    "See [the poster](https://a.example/p) and [[Meeting notes]] in `[code]`.",
    "I read about lambda calculus, XXY and Factor X; see Table 3 (date of access in the list).",
    "She asked for [^1] sources. My Step score (name withheld) is fine.",
  ],
};
