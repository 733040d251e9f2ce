/** Finds the short texts that a program repeats, so that each can stand in it once, with a name. */
import ts from "typescript";

/** A name in the minified program, with what separates it from what is before. */
const NAME = 3;
/** `a="",` around each text that is named. */
const NAMING = 4;

/**
 * @param {string} program not yet minified
 * @param {(start: number) => boolean} isTaken whether something else is made of what stands at a place
 * @returns {{ names: string, edits: { start: number, end: number, as: string }[] }} the statement that names them, and
 *   the name in place of each
 */
export function repeatedTexts(program, isTaken) {
  const source = ts.createSourceFile("main.js", program, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  /** @type {Map<string, ts.Node[]>} */
  const found = new Map();
  const visit = (node) => {
    if (isNameable(node) && !isTaken(node.getStart())) {
      const key = JSON.stringify(node.text);
      found.set(key, [...(found.get(key) ?? []), node]);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const worth = [...found].filter(([text, nodes]) => gainOf(text, nodes.length) > 0);
  const edits = worth.flatMap(([, nodes], place) =>
    nodes.map((node) => ({ start: node.getStart(), end: node.getEnd(), as: `text$${String(place)}` })),
  );
  const names = worth.map(([text], place) => `text$${String(place)} = ${text}`).join(", ");
  return { names: names === "" ? "" : `var ${names};\n`, edits };
}

function gainOf(text, times) {
  const bytes = Buffer.byteLength(text);
  return times * (bytes - NAME) - bytes - NAME - NAMING;
}

/** @param {ts.Node} node @returns {boolean} whether a name can take the place of this text */
function isNameable(node) {
  if (!ts.isStringLiteral(node) && !ts.isNoSubstitutionTemplateLiteral(node)) return false;
  const { parent } = node;
  if (ts.isTaggedTemplateExpression(parent) || ts.isExpressionStatement(parent)) return false;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent)) return false;
  if ((ts.isPropertyAssignment(parent) || ts.isClassElement(parent)) && parent.name === node) return false;
  // Machines know `typeof x === "string"` best as it is.
  return !(ts.isBinaryExpression(parent) && ts.isTypeOfExpression(parent.left));
}
