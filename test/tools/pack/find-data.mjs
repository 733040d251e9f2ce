/**
 * Finds the data of a program that is bundled and not yet minified: long texts, lists, tables and patterns. They are
 * looked for in functions, and in constants that can be made when they are first used.
 */
import ts from "typescript";
import { Program } from "./program.mjs";
import { isPackable, PATTERN, Reader } from "./read-data.mjs";

/** In bytes: less is not worth its unpacking. */
const LEAST = 36;
/** What is packed and told in signs again has about half its length, and the call has so many signs. */
const CALL = 8;
/** A constant that is made later is a function, and a call at each use. */
const LATER = 34;
const USE = 3;

/**
 * @typedef {"text" | "data"} Kind
 * @typedef {{ start: number, end: number, kind?: Kind, part?: string, as: string }} Edit a place in the program, what
 *   stands there instead (`*` is the call that gets the part), and the part that is packed
 */

const bytesOf = (node) => Buffer.byteLength(node.getText());
const gainOf = (node) => bytesOf(node) / 2 - CALL;

/** @param {Program} program @returns {Set<string>} constants that can be made later, by name */
function lateOnes(program) {
  const late = new Set(
    [...program.constants.values()]
      .filter(({ value }) => !ts.isFunctionLike(value) && !ts.isIdentifier(value) && program.isPure(value))
      .map(({ name }) => name),
  );
  const isLate = (use) => program.isInFunction(use) || late.has(program.holderOf(use)?.name);
  for (let before = -1; before !== late.size;) {
    before = late.size;
    for (const name of late) if (!program.constants.get(name).uses.every(isLate)) late.delete(name);
  }
  return late;
}

/** @param {string} text @returns {Edit[]} in order */
export function findData(text) {
  const program = new Program(text);
  const reader = new Reader(program);
  const late = chosen(program, { reader, late: lateOnes(program) });
  /** @type {Edit[]} */
  const edits = [];
  for (const name of late) {
    const constant = program.constants.get(name);
    const data = reader.dataOf(constant.value);
    edits.push(...(data ? editsOfData(constant, data.value) : editsOfLater(constant)));
  }
  const visit = (node) => {
    const state = stateOf(node);
    if (state === "packed") return;
    const data = state === "late" && isData(node) && bytesOf(node) >= LEAST ? reader.dataOf(node) : null;
    if (data) edits.push(editOf(node, data.value));
    else if (state !== "early" && isText(node)) edits.push(editOfText(node));
    else ts.forEachChild(node, visit);
  };
  /** When what stands here is worked out, or that all around it is packed. */
  const stateOf = (node) => {
    if (program.isInFunction(node)) return "called";
    const holder = program.holderOf(node);
    if (!holder || !late.has(holder.name)) return "early";
    return reader.dataOf(holder.value) ? "packed" : "late";
  };
  visit(program.source);
  return outermost(edits);
}

/** @param {Edit[]} edits @returns {Edit[]} in order, without those inside of others */
function outermost(edits) {
  let end = 0;
  return edits
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((edit) => {
      if (edit.start < end) return false;
      end = edit.end;
      return true;
    });
}

/** @returns {boolean} whether it can be data, and is no text, which is looked at by itself */
const isData = (node) =>
  ts.isRegularExpressionLiteral(node) ||
  ts.isArrayLiteralExpression(node) ||
  ts.isObjectLiteralExpression(node);

/** Of those that can be made later, the ones for which it is worth it, and those that are made of them. */
function chosen(program, { reader, late }) {
  const users = new Map([...late].map((name) => [name, new Set()]));
  for (const name of late)
    for (const use of program.constants.get(name).uses) {
      const holder = program.isInFunction(use) ? null : program.holderOf(use);
      if (holder) users.get(name).add(holder.name);
    }
  const taken = new Set();
  const take = (name) => {
    if (taken.has(name)) return;
    taken.add(name);
    for (const user of users.get(name)) take(user);
  };
  for (const name of late) if (gainIn(program.constants.get(name), reader) > 0) take(name);
  return taken;
}

function gainIn({ value, uses }, reader) {
  if (reader.dataOf(value)) return bytesOf(value) / 2 - (CALL - 1) * uses.length;
  let gain = -LATER - USE * uses.length;
  const visit = (node) => {
    if (ts.isFunctionLike(node)) return;
    if ((isData(node) || isText(node)) && bytesOf(node) >= LEAST && (isText(node) || reader.dataOf(node)))
      gain += gainOf(node);
    else ts.forEachChild(node, visit);
  };
  visit(value);
  return gain;
}

/** @param {ts.Node} node @returns {boolean} whether it is a long text that a call can stand for */
function isText(node) {
  if (!ts.isStringLiteral(node) && !ts.isTemplateLiteralToken(node)) return false;
  if (!isPackable(node.text) || isFixed(node)) return false;
  const isWhole = ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node);
  return bytesOf(node) >= (isWhole ? LEAST : LEAST + CALL);
}

/** @param {ts.Node} node @returns {boolean} whether the language wants a text there, and no call */
function isFixed(node) {
  let one = node;
  while (ts.isTemplateSpan(one.parent) || ts.isTemplateExpression(one.parent)) one = one.parent;
  const { parent } = one;
  if (ts.isTaggedTemplateExpression(parent) || ts.isExpressionStatement(parent)) return true;
  return ts.isImportDeclaration(parent) || (ts.isPropertyAssignment(parent) && parent.name === node);
}

/** @returns {Edit} */
function editOfText(node) {
  const place = { start: node.getStart(), end: node.getEnd(), kind: "text", part: node.text };
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return { ...place, as: "*" };
  const before = node.kind === ts.SyntaxKind.TemplateHead ? "`" : "}";
  const after = node.kind === ts.SyntaxKind.TemplateTail ? "`" : "${";
  return { ...place, as: `${before}\${*}${after}` };
}

/** @returns {Edit} */
function editOf(node, value) {
  const isPattern = typeof value === "string" && value.startsWith(PATTERN);
  const isPlain = typeof value === "string" && !isPattern;
  return {
    start: node.getStart(),
    end: node.getEnd(),
    kind: isPlain ? "text" : "data",
    part: isPlain || isPattern ? value : JSON.stringify(value),
    as: "*",
  };
}

const withName = (use, call) =>
  ts.isShorthandPropertyAssignment(use.parent) ? `${use.text}: ${call}` : call;

/** @returns {Edit[]} */
function editsOfData({ node, uses }, value) {
  const { parent: list } = node;
  return [
    { start: list.parent.getStart(), end: list.parent.getEnd(), as: "" },
    ...uses.map((use) => ({
      ...editOf(use, value),
      as: withName(use, "*"),
      of: node,
    })),
  ];
}

/** @returns {Edit[]} */
function editsOfLater({ name, node, value, uses }) {
  const statement = node.parent.parent;
  const [start, end] = [value.getStart(), value.getEnd()];
  return [
    {
      start: statement.getStart(),
      end: start,
      as: `var ${name}$; function ${name}() { return ${name}$ ??= (`,
    },
    { start: end, end: statement.getEnd(), as: "); }" },
    ...uses.map((use) => ({ start: use.getStart(), end: use.getEnd(), as: withName(use, `${name}()`) })),
  ];
}
