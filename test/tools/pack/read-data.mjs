/** Which expressions of a program are data and nothing else, and what they stand for. */
import ts from "typescript";

/** Longer texts are put together when they are used, not before. */
const LONGEST_WITHIN = 200;
/** Before a pattern, which is packed as a text: its flags, a slash, and what it looks for. */
export const PATTERN = "\u0001";

/** @param {string} text @returns {boolean} whether it comes back as it was: no half of a sign, and no sign of the packing */
export const isPackable = (text) => text.isWellFormed() && !text.includes("\0") && !text.includes(PATTERN);

/** Works out what is data. */
export class Reader {
  /** @param {Program} program */
  constructor(program) {
    this.program = program;
  }

  /** @param {ts.Node} node @returns {{ value: unknown } | null} what the expression stands for, where it is data */
  dataOf(node) {
    if (ts.isParenthesizedExpression(node)) return this.dataOf(node.expression);
    if (ts.isNumericLiteral(node)) return { value: Number(node.text) };
    if (node.kind === ts.SyntaxKind.TrueKeyword) return { value: true };
    if (node.kind === ts.SyntaxKind.FalseKeyword) return { value: false };
    if (node.kind === ts.SyntaxKind.NullKeyword) return { value: null };
    if (ts.isRegularExpressionLiteral(node)) return { value: patternOf(node) };
    if (ts.isArrayLiteralExpression(node)) return this.#listOf(node.elements);
    if (ts.isObjectLiteralExpression(node)) return this.#tableOf(node);
    const text = this.textOf(node);
    return text === null || !isPackable(text) ? null : { value: text };
  }

  /** @returns {string | null} a text that is put together of others */
  textOf(node) {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
      return isPackable(node.text) ? node.text : null;
    if (ts.isIdentifier(node)) return this.#constantText(node.text);
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      const sides = [this.textOf(node.left), this.textOf(node.right)];
      return sides.includes(null) ? null : sides.join("");
    }
    if (!ts.isTemplateExpression(node)) return null;
    const within = node.templateSpans.map(({ expression, literal }) => [
      this.textOf(expression),
      literal.text,
    ]);
    return within.flat().includes(null) ? null : node.head.text + within.flat().join("");
  }

  #constantText(name) {
    const constant = this.program.constants.get(name);
    const text = constant ? this.textOf(constant.value) : null;
    return text !== null && text.length <= LONGEST_WITHIN ? text : null;
  }

  #listOf(elements) {
    const items = elements.map((one) => this.dataOf(one));
    return items.includes(null) ? null : { value: items.map(({ value }) => value) };
  }

  #tableOf(node) {
    const entries = [];
    for (const one of node.properties) {
      if (!ts.isPropertyAssignment(one) || ts.isComputedPropertyName(one.name)) return null;
      const inner = this.dataOf(one.initializer);
      if (!inner || one.name.text === "__proto__") return null;
      entries.push([one.name.text, inner.value]);
    }
    return { value: Object.fromEntries(entries) };
  }
}

function patternOf(node) {
  const end = node.text.lastIndexOf("/");
  return `${PATTERN}${node.text.slice(end + 1)}/${node.text.slice(1, end)}`;
}
