/** Functions at a program's top as arrow functions, which are shorter: they stand first, as all of them are made first. */
import ts from "typescript";

/** @param {string} program not yet minified @returns {string} */
export function withArrows(program) {
  const source = ts.createSourceFile("main.js", program, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const functions = source.statements.filter((one) => ts.isFunctionDeclaration(one) && isSimple(one));
  const made = namesMade(source);
  const arrows = [];
  const pieces = [];
  let at = 0;
  for (const one of functions) {
    if (made.has(one.name.text)) continue;
    arrows.push(asArrow(one));
    pieces.push(program.slice(at, one.getStart()));
    at = one.getEnd();
  }
  return arrows.length === 0 ? program : `var ${arrows.join(",\n")};\n${pieces.join("")}${program.slice(at)}`;
}

/** @param {ts.FunctionDeclaration} node */
function asArrow({ name, modifiers, parameters, body }) {
  const isAsync = modifiers?.some((one) => one.kind === ts.SyntaxKind.AsyncKeyword) ? "async " : "";
  return `${name.text} = ${isAsync}(${parameters.map((one) => one.getText()).join(", ")}) => ${body.getText()}`;
}

/** @param {ts.FunctionDeclaration} node @returns {boolean} whether it needs nothing that an arrow function lacks */
function isSimple({ asteriskToken, modifiers, parameters, body }) {
  if (asteriskToken || modifiers?.some((one) => one.kind === ts.SyntaxKind.ExportKeyword)) return false;
  return ![...parameters, body].some(needsItsOwn);
}

/** @param {ts.Node} node @returns {boolean} whether `this` or `arguments` of the function around it are used */
function needsItsOwn(node) {
  if (node.kind === ts.SyntaxKind.ThisKeyword || node.kind === ts.SyntaxKind.MetaProperty) return true;
  if (ts.isIdentifier(node) && node.text === "arguments") return true;
  if (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node) || ts.isClassLike(node)) return false;
  return ts.forEachChild(node, (one) => needsItsOwn(one) || undefined) === true;
}

/** @param {ts.SourceFile} source @returns {Set<string>} names that are called with `new`, given a value, or have properties */
function namesMade(source) {
  /** @type {Set<string>} */
  const names = new Set();
  const visit = (node) => {
    const found = madeIn(node);
    if (found && ts.isIdentifier(found)) names.add(found.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** @param {ts.Node} node @returns {ts.Node | undefined} */
function madeIn(node) {
  if (ts.isNewExpression(node) || ts.isPropertyAccessExpression(node)) return node.expression;
  if (ts.isHeritageClause(node)) return node.types[0]?.expression;
  if (!ts.isBinaryExpression(node)) return undefined;
  if (node.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword) return node.right;
  return ts.isAssignmentOperator(node.operatorToken.kind) ? node.left : undefined;
}
