/** Which file of `src/` imports what: `import`, `import type`, `export … from`, `import()` and types by `import()`. */
import path from "node:path";
import ts from "typescript";
import type { SourceFile } from "./source-files";

/** One import, seen from its file. */
export interface Import {
  /** The importing file, below `src/`. */
  readonly from: string;
  readonly specifier: string;
  /** The imported file, below `src/`; null for a package. */
  readonly to: string | null;
  /** What is taken from it by name, `*` for all of it. */
  readonly names: readonly string[];
}

/** @returns each module that one text names, with the names it takes */
export function readImports(file: string, text: string): { specifier: string; names: string[] }[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: { specifier: string; names: string[] }[] = [];
  const add = (module: ts.Node | undefined, names: string[]): void => {
    if (module && ts.isStringLiteralLike(module)) found.push({ specifier: module.text, names });
    // A module whose name is computed cannot be judged, so it is named as what it is.
    else if (module) found.push({ specifier: `(computed) ${module.getText(source)}`, names });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importedNames(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, exportedNames(node.exportClause));
    else if (ts.isImportTypeNode(node)) add(node.argument, [node.qualifier?.getText(source) ?? "*"]);
    else if (ts.isExternalModuleReference(node)) add(node.expression, ["*"]);
    else if (ts.isCallExpression(node) && isLoading(node)) add(node.arguments[0], ["*"]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.map(({ specifier, names }) => ({ specifier: specifier.replace(/^'|'$/g, ""), names }));
}

function isLoading(call: ts.CallExpression): boolean {
  const byRequire = ts.isIdentifier(call.expression) && call.expression.text === "require";
  return byRequire || call.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function importedNames(clause: ts.ImportClause | undefined): string[] {
  const bindings = clause?.namedBindings;
  const listed = bindings && ts.isNamedImports(bindings) ? bindings.elements.map((one) => nameOf(one)) : [];
  return [
    ...(clause?.name ? ["default"] : []),
    ...listed,
    ...(bindings && ts.isNamespaceImport(bindings) ? ["*"] : []),
  ];
}

function exportedNames(clause: ts.NamedExportBindings | undefined): string[] {
  return clause && ts.isNamedExports(clause) ? clause.elements.map((one) => nameOf(one)) : ["*"];
}

const nameOf = (one: ts.ImportSpecifier | ts.ExportSpecifier): string => (one.propertyName ?? one.name).text;

/** @returns every import of the files given, which are those of `src/`, with relative ones resolved among them */
export function importsOf(files: readonly SourceFile[]): Import[] {
  const known = new Set(files.map((file) => file.path));
  return files.flatMap(({ path: from, text }) =>
    readImports(from, text).map(({ specifier, names }) => ({
      from,
      specifier,
      to: specifier.startsWith(".") ? resolve(from, specifier, known) : null,
      names,
    })),
  );
}

function resolve(from: string, specifier: string, known: ReadonlySet<string>): string {
  const base = path.posix.join(path.posix.dirname(from), specifier.replace(/\?raw$/, ""));
  const endings = ["", ".ts", ".tsx", ".d.ts", "/index.ts", "/index.tsx"];
  // What is not found is kept as written: a text file, or a path that leaves `src/`.
  return endings.map((ending) => base + ending).find((file) => known.has(file)) ?? base;
}

/**
 * Finds circles of imports.
 * @returns each circle's files in order, the first repeated at its end; one for every group of files in a circle
 */
export function findCircles(imports: readonly Import[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) if (to !== null) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, trail: readonly string[]): void => {
    const before = trail.indexOf(file);
    if (before >= 0) circles.push([...trail.slice(before), file]);
    if (before >= 0 || done.has(file)) return;
    for (const target of next.get(file) ?? []) visit(target, [...trail, file]);
    done.add(file);
  };
  for (const file of next.keys()) visit(file, []);
  return circles;
}
