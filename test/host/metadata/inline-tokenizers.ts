import type { Eat, Tokenizer } from "remark-parse-legacy/lib/parser.js";

function tokenizer(tokenize: Tokenizer, mark: string): Tokenizer {
  return Object.assign(tokenize, { locator: (value: string, from: number) => value.indexOf(mark, from) });
}

const WIKILINK = /^\[\[([^[\]\n|]+)(?:\|([^\]\n]*(?:\](?!\])[^\]\n]*)*))?\]\]/;

/** `[[path#heading|text]]`. */
const wikilink = tokenizer(function (eat, value) {
  const match = WIKILINK.exec(value);
  return match ? eat(match[0])({ type: "wikilink" }) : undefined;
}, "[[");

/** `![[path]]`. */
const embed = tokenizer(function (eat, value) {
  const match = value.startsWith("!") ? WIKILINK.exec(value.slice(1)) : null;
  return match ? eat(`!${match[0]}`)({ type: "embed" }) : undefined;
}, "![[");

const TAG = /^#([^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+)/;

/** `#tag`, which must hold more than digits; after a blank, or right after something that is not text. */
const tag: Tokenizer = Object.assign(
  function (eat: Eat, value: string) {
    const match = TAG.exec(value);
    return match && /\D/.test(match[1] ?? "") ? eat(match[0])({ type: "tag", value: match[0] }) : undefined;
  },
  {
    locator: (value: string, from: number) => {
      let found = value.indexOf("#", from);
      while (found !== -1 && !/\s/.test(value.charAt(found - 1))) found = value.indexOf("#", found + 1);
      return found;
    },
  },
);

/** `%% … %%` within a line or paragraph; links and tags in it count. */
const inlineComment = tokenizer(function (eat, value) {
  const close = value.startsWith("%%") ? value.indexOf("%%", 2) : -1;
  if (close === -1) return undefined;
  const now = eat.now();
  const text = value.slice(0, close + 2);
  const children = this.tokenizeInline(`  ${text.slice(2, -2)}  `, now);
  return eat(text)({ type: "inlineComment", children });
}, "%%");

/** `$x$`: a formula's `#` is no tag. */
const inlineMath = tokenizer(function (eat, value) {
  const match = /^\$(?![\s$])(?:\\.|[^\\$])*?[^\s\\]?\$(?!\d)/.exec(value);
  return match ? eat(match[0])({ type: "inlineMath" }) : undefined;
}, "$");

/** `[^id]`. */
const footnoteReference = tokenizer(function (eat, value) {
  const match = /^\[\^([^\]\s]+)\]/.exec(value);
  return match ? eat(match[0])({ type: "footnoteReference", identifier: match[1] }) : undefined;
}, "[^");

/** `==text==`. */
const highlight = tokenizer(function (eat, value) {
  const match = /^==(?=\S)([^\n]*?\S)==/.exec(value);
  if (!match) return undefined;
  const now = eat.now();
  const inner = { ...now, column: now.column + 2, offset: now.offset + 2 };
  return eat(match[0])({ type: "highlight", children: this.tokenizeInline(match[1] ?? "", inner) });
}, "==");

/** What Obsidian reads in a line beyond Markdown. */
export const inlineTokenizers = {
  wikilink,
  embed,
  tag,
  inlineComment,
  inlineMath,
  footnoteReference,
  highlight,
};
