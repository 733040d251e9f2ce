/**
 * What the build has to know of a program that is bundled and not yet minified: the constants at its top, who uses them
 * and when, and which of them can as well be made later.
 */
import ts from "typescript";

/** @typedef {{ name: string, node: ts.VariableDeclaration, value: ts.Expression, uses: ts.Identifier[] }} Constant */

/** Of the language: they change nothing but what they make. */
const PURE_METHODS = new Set(
  (
    "map filter flatMap join split slice trim trimEnd trimStart replace replaceAll concat includes startsWith endsWith " +
    "toLowerCase toUpperCase normalize keys values entries fromEntries from some every find findIndex indexOf at " +
    "charAt reduce repeat padStart sort reverse toSorted flat freeze get has max min"
  ).split(" "),
);
/** But for what they are called on. */
const CHANGING = new Set(["sort", "reverse"]);
const PURE_MAKERS = new Set(["RegExp", "Set", "Map", "Intl"]);
const PURE_FUNCTIONS = new Set(["String", "Number", "Boolean"]);
/** What methods of the language are called on. */
const HOLDERS = new Set(["Object", "Array", "Math", "String", "RegExp", "Set", "Map", "JSON"]);

/** @param {ts.Node} node a function @returns {boolean} whether it is said to have no effects, as bundlers are told */
function isSaidPure(node) {
  return node.getFullText().slice(0, node.getLeadingTriviaWidth()).includes("@__NO_SIDE_EFFECTS__");
}

/** @param {ts.Identifier} node @returns {boolean} whether it is the name of a property, and no variable */
function isPropertyName(node) {
  const { parent } = node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  return (ts.isPropertyAssignment(parent) || ts.isClassElement(parent)) && parent.name === node;
}

/** @param {ts.Identifier} node @returns {boolean} */
const isDeclared = ({ parent }, node) =>
  (ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionDeclaration(parent) ||
    ts.isFunctionExpression(parent) ||
    ts.isClassLike(parent)) &&
  parent.name === node;

/** @param {ts.Identifier} node @returns {boolean} whether it is read, in a way that a call can take its place */
function isRead(node) {
  const { parent } = node;
  if (ts.isNewExpression(parent)) return parent.expression !== node;
  if (ts.isBinaryExpression(parent))
    return parent.left !== node || !ts.isAssignmentOperator(parent.operatorToken.kind);
  if (ts.isPrefixUnaryExpression(parent)) return parent.operator === ts.SyntaxKind.ExclamationToken;
  if (ts.isPostfixUnaryExpression(parent) || ts.isExportSpecifier(parent)) return false;
  if (ts.isForOfStatement(parent) || ts.isForInStatement(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return !isAssigned(parent.parent);
  return true;
}

/** @param {ts.Node} node @returns {boolean} whether a literal is what something is taken apart into */
function isAssigned(node) {
  for (let one = node; one.parent; one = one.parent) {
    if (ts.isBinaryExpression(one.parent) && ts.isAssignmentOperator(one.parent.operatorToken.kind))
      return one.parent.left === one;
    if (!ts.isExpression(one.parent) && !ts.isPropertyAssignment(one.parent)) return false;
  }
  return false;
}

const IMPURE = new Set([
  ...[ts.SyntaxKind.ClassExpression, ts.SyntaxKind.ClassDeclaration, ts.SyntaxKind.TaggedTemplateExpression],
  ...[ts.SyntaxKind.AwaitExpression, ts.SyntaxKind.YieldExpression, ts.SyntaxKind.DeleteExpression],
]);

/** @param {ts.Node} node @returns {ts.Node | null} what this expression gives a new value */
function changedIn(node) {
  if (ts.isBinaryExpression(node)) return ts.isAssignmentOperator(node.operatorToken.kind) ? node.left : null;
  if (!ts.isPrefixUnaryExpression(node) && !ts.isPostfixUnaryExpression(node)) return null;
  const isStep =
    node.operator === ts.SyntaxKind.PlusPlusToken || node.operator === ts.SyntaxKind.MinusMinusToken;
  return isStep ? node.operand : null;
}

export class Program {
  /** @type {Map<string, Constant>} */
  constants = new Map();
  /** @type {Map<string, ts.FunctionLikeDeclaration>} functions at the top, by name */
  #functions = new Map();
  /** @type {Map<ts.Node, boolean>} */
  #pure = new Map();
  /** @type {Set<ts.Node>} functions at the top that are called as the program is loaded */
  #early = new Set();
  /** @type {Set<string>} */
  #nested = new Set();

  /** @param {string} text */
  constructor(text) {
    this.source = ts.createSourceFile("main.js", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
    for (const statement of this.source.statements) this.#note(statement);
    this.#visit(this.source);
    // The bundler gives all that is at the top names of their own; this only makes sure.
    for (const name of this.#nested) {
      this.constants.delete(name);
      this.#functions.delete(name);
    }
    this.#noteCalls(this.source);
    for (const [name, { uses }] of this.constants) if (!uses.every(isRead)) this.constants.delete(name);
  }

  #note(statement) {
    if (ts.isFunctionDeclaration(statement)) this.#functions.set(statement.name.text, statement);
    if (!ts.isVariableStatement(statement) || statement.declarationList.declarations.length !== 1) return;
    const [node] = statement.declarationList.declarations;
    if (!ts.isIdentifier(node.name) || !node.initializer) return;
    const name = node.name.text;
    if (ts.isArrowFunction(node.initializer)) this.#functions.set(name, node.initializer);
    else this.constants.set(name, { name, node, value: node.initializer, uses: [] });
  }

  #visit(node) {
    if (ts.isIdentifier(node) && !isPropertyName(node)) {
      const isTop = isDeclared(node, node) && node.parent.parent?.parent?.parent === this.source;
      if (
        isDeclared(node, node) &&
        !isTop &&
        !(ts.isFunctionDeclaration(node.parent) && node.parent.parent === this.source)
      )
        this.#nested.add(node.text);
      else if (!isTop) this.constants.get(node.text)?.uses.push(node);
    }
    ts.forEachChild(node, (one) => this.#visit(one));
  }

  /** @param {ts.Node} node @returns {boolean} whether it runs only once something calls the function that it is in */
  isInFunction(node) {
    for (let one = node; one.parent; one = one.parent)
      if (ts.isFunctionLike(one.parent) && one.parent.body === one)
        if (!this.#runsAtOnce(one.parent) && !this.#early.has(one.parent)) return true;
    return false;
  }

  /** Notes which functions at the top are called as the program is loaded, and what they call. */
  #noteCalls(node) {
    if (ts.isFunctionLike(node) && !this.#early.has(node) && !this.#runsAtOnce(node)) return;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const called = this.#functions.get(node.expression.text);
      if (called && !this.#early.has(called)) {
        this.#early.add(called);
        this.#noteCalls(called.body);
      }
    }
    ts.forEachChild(node, (one) => this.#noteCalls(one));
  }

  /** @param {ts.Node} node @returns {boolean} whether this function may run where it stands, as a callback of a call does */
  #runsAtOnce(node) {
    let one = node;
    while (ts.isParenthesizedExpression(one.parent)) one = one.parent;
    const { parent } = one;
    if (!ts.isCallExpression(parent)) return ts.isNewExpression(parent);
    const called = ts.isIdentifier(parent.expression)
      ? this.#functions.get(parent.expression.text)
      : undefined;
    return !called || !this.#keeps(called, parent.arguments.indexOf(one));
  }

  /** @returns {boolean} whether a function only keeps what it gets, for the functions that it makes */
  #keeps(called, place) {
    const name = called.parameters[place]?.name;
    if (!name || !ts.isIdentifier(name) || called.parameters[place].dotDotDotToken) return false;
    let isKept = true;
    const visit = (node) => {
      const isMade =
        ts.isFunctionLike(node) && !ts.isCallExpression(node.parent) && !ts.isNewExpression(node.parent);
      if (ts.isIdentifier(node) && node.text === name.text && !isPropertyName(node)) isKept = false;
      else if (!isMade) ts.forEachChild(node, visit);
    };
    visit(called.body);
    return isKept;
  }

  /** @param {ts.Node} node @returns {Constant | null} in whose value it stands, outside of functions */
  holderOf(node) {
    for (let one = node; one.parent; one = one.parent)
      if (ts.isVariableDeclaration(one.parent) && one.parent.parent.parent.parent === this.source)
        return ts.isIdentifier(one.parent.name) ? (this.constants.get(one.parent.name.text) ?? null) : null;
    return null;
  }

  /**
   * @param {ts.Node} node @param {ReadonlySet<string>} [own] variables that the function around it has made
   * @returns {boolean} whether nothing else changes when it is worked out
   */
  isPure(node, own = new Set()) {
    if (ts.isFunctionLike(node)) return !this.#runsAtOnce(node) || this.#isPureFunction(node, own);
    if (IMPURE.has(node.kind)) return false;
    if (ts.isCallExpression(node) && !this.#isPureCall(node, own)) return false;
    if (ts.isNewExpression(node) && !PURE_MAKERS.has(node.expression.getText())) return false;
    const changed = changedIn(node);
    if (changed && !own.has(changed.getText())) return false;
    let isPure = true;
    ts.forEachChild(node, (one) => {
      isPure &&= this.isPure(one, own);
    });
    return isPure;
  }

  #isPureCall({ expression: callee }, own) {
    if (ts.isParenthesizedExpression(callee)) return true;
    if (ts.isIdentifier(callee)) {
      if (own.has(callee.text) || PURE_FUNCTIONS.has(callee.text)) return true;
      const called = this.#functions.get(callee.text);
      return called !== undefined && this.#isPureFunction(called, new Set());
    }
    if (!ts.isPropertyAccessExpression(callee) || !PURE_METHODS.has(callee.name.text)) return false;
    const { expression: on } = callee;
    // A method of an object of the program's own may be anything.
    if (!ts.isIdentifier(on) || HOLDERS.has(on.text) || own.has(on.text)) return true;
    return this.constants.has(on.text) && !CHANGING.has(callee.name.text);
  }

  #isPureFunction(node, own) {
    const known = this.#pure.get(node);
    if (known !== undefined) return known;
    if (isSaidPure(node)) return true;
    // While it is looked at: one that calls itself is as pure as the rest of it.
    this.#pure.set(node, true);
    const names = new Set(own);
    const gather = (one) => {
      if (ts.isIdentifier(one) && isDeclared(one, one)) names.add(one.text);
      ts.forEachChild(one, gather);
    };
    node.parameters.forEach(gather);
    gather(node.body);
    const isPure = node.parameters.every((one) => this.isPure(one, names)) && this.isPure(node.body, names);
    this.#pure.set(node, isPure);
    return isPure;
  }
}
