/** The words that a window shows, found in TSX, and what is wrong with them. */
import { evaluateSentenceCase } from "eslint-plugin-obsidianmd/dist/lib/rules/ui/sentenceCaseUtil.js";
import ts from "typescript";
import { sentenceCase } from "../tools/lint-words.mjs";

/** A text that people read. */
export interface ShownText {
  readonly text: string;
  /** 1-based. */
  readonly line: number;
  /** Whether it goes on a sentence that something before it, in the same element, began. */
  readonly continues: boolean;
}

/** Attributes whose values are read or read out. */
const SPOKEN =
  /^(?:aria-(?:label|description|placeholder|roledescription|valuetext)|alt|title|label|placeholder|text|heading|description|tooltip|message|hint|why|empty)$/;
const LETTERS = /\p{L}/u;

/** @returns the texts of one TSX file: what stands between tags, in spoken attributes, and in expressions of both */
export function shownTexts(file: string, text: string): ShownText[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: ShownText[] = [];
  const add = (node: ts.Node, value: string, continues: boolean): void => {
    const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
    if (LETTERS.test(value)) found.push({ text: value.replace(/\s+/g, " ").trim(), line, continues });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) add(node, node.text, continues(node));
    else if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent))
      addLiterals(node, continues(node), add);
    else if (ts.isJsxAttribute(node) && SPOKEN.test(node.name.getText(source))) addLiterals(node, false, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** @returns whether a sentence was begun before this child of an element: by a text or by a value put in */
function continues(child: ts.JsxText | ts.JsxExpression): boolean {
  const parent = child.parent;
  if (!ts.isJsxElement(parent) && !ts.isJsxFragment(parent)) return false;
  const before = parent.children.slice(
    0,
    parent.children.findIndex((one) => one === child),
  );
  return before.some((one) =>
    ts.isJsxText(one) ? LETTERS.test(one.text) : ts.isJsxExpression(one) || ts.isJsxElement(one),
  );
}

/** Adds the literal texts that an expression may come to; not those inside calls, comparisons and elements. */
function addLiterals(
  node: ts.Node,
  continues: boolean,
  add: (node: ts.Node, value: string, continues: boolean) => void,
): void {
  const visit = (part: ts.Node | undefined): void => {
    if (!part) return;
    if (ts.isStringLiteralLike(part)) add(part, part.text, continues);
    else if (ts.isTemplateExpression(part)) {
      add(part, part.head.text, continues);
      for (const span of part.templateSpans) add(span, span.literal.text, true);
    } else if (ts.isConditionalExpression(part)) [part.whenTrue, part.whenFalse].forEach(visit);
    else if (ts.isBinaryExpression(part)) visitBinary(part, visit);
    else if (ts.isJsxExpression(part) || ts.isParenthesizedExpression(part)) visit(part.expression);
  };
  visit(ts.isJsxAttribute(node) ? node.initializer : node);
}

/** `a ?? "text"`, `a || "text"`, `a && "text"`, `a + "text"`: what a comparison holds is not shown. */
function visitBinary(node: ts.BinaryExpression, visit: (part: ts.Node) => void): void {
  const kind = node.operatorToken.kind;
  const { QuestionQuestionToken, BarBarToken, AmpersandAmpersandToken, PlusToken } = ts.SyntaxKind;
  if ([QuestionQuestionToken, BarBarToken, PlusToken].includes(kind)) visit(node.left);
  if ([QuestionQuestionToken, BarBarToken, AmpersandAmpersandToken, PlusToken].includes(kind))
    visit(node.right);
}

/** Words that stand for the product's way of speaking; each with what to say instead. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bthe users?\b/i, 'say "you"'],
  [/\byou (?:neglected|forgot|failed|ignored|overlooked)\b/i, "no blame: say what happened and when"],
  [/\bemail(?:s|ed)?\b/i, 'say "e-mail"'],
  [/\b(?:colours?|organis(?:e|ed|ing|ations?)|favourites?|programmes?)\b/i, "US spelling"],
  [/\.\.\./, "use one character, …"],
];

/** @returns what is wrong with the words of a text, whoever shows it */
export function judgeWords(text: string): string[] {
  return WORDS.filter(([pattern]) => pattern.test(text)).map(([, advice]) => `"${text}": ${advice}`);
}

/** @returns what is wrong with a text of a window */
export function judge({ text, continues }: ShownText): string[] {
  // After a colon a sentence may go on in either case, which is what a continued one needs.
  const { ok, suggestion } = evaluateSentenceCase(continues ? `It: ${text}` : text, sentenceCase);
  const advice = (suggestion ?? "").replace(continues ? /^It: / : "", "");
  return [...(ok ? [] : [`"${text}": sentence case would be "${advice}"`]), ...judgeWords(text)];
}

/** @returns the texts of a source that are written as literals, whatever they are for, with their lines */
export function literals(file: string, text: string): { text: string; line: number }[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: { text: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push({
        text: node.text,
        line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
