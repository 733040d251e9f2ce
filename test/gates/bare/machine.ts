/** A JavaScript machine with the language and nothing else, as the worst phone would have it. */
import vm from "node:vm";
import path from "node:path";
import { build } from "esbuild";
import ts from "typescript";
import { readText, root } from "../source-files";
import type * as BareApp from "./app";
import type { BareNote } from "./app";

type Bare = typeof BareApp;

/** What the real module exports, read in its typings: they say what is a class and what a function. */
function obsidianExports(): { classes: string[]; functions: string[] } {
  const file = "node_modules/obsidian/obsidian.d.ts";
  const source = ts.createSourceFile(file, readText(file), ts.ScriptTarget.Latest);
  const names = (is: (node: ts.Node) => boolean): string[] =>
    source.statements.filter(is).flatMap((one) => ("name" in one ? [(one.name as ts.Identifier).text] : []));
  return { classes: names(ts.isClassDeclaration), functions: names(ts.isFunctionDeclaration) };
}

/** @returns the app above as one script that leaves a variable `bare` */
async function appScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, "test/gates/bare/app.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "bare",
    target: "es2022",
  });
  return outputFiles[0]?.text ?? "";
}

/** A plugin that has been loaded in a bare machine. */
export interface BareMachine {
  /** Modules that it asked for, besides `obsidian`. */
  readonly asked: readonly string[];
  /** Evaluates an expression in the machine. */
  run(expression: string): unknown;
  /** Starts the plugin over some notes, with the timers that a window has. */
  start(manifest: unknown, notes: readonly BareNote[]): Promise<void>;
  /** Calls a command of the command line. */
  call(command: string, params: Readonly<Record<string, string>>): Promise<string>;
}

/** Timers and listeners, which every place that runs plugins has; long waits never end here. */
function windowParts(): object {
  const brief = (callback: () => void, ms = 0): unknown => (ms < 1000 ? setTimeout(callback, ms) : 0);
  return {
    setTimeout: brief,
    clearTimeout: (id: NodeJS.Timeout | 0) => clearTimeout(id),
    setInterval: () => 0,
    clearInterval: () => {},
    queueMicrotask,
    addEventListener: () => {},
    removeEventListener: () => {},
  };
}

/**
 * Loads a built plugin: its code runs with nothing but the language, and `require` gives `obsidian` only.
 * @param code the text of main.js
 */
export async function loadBare(code: string): Promise<BareMachine> {
  const context = vm.createContext({});
  const run = (script: string, filename = "bare.js"): unknown =>
    vm.runInContext(script, context, { filename });
  run(await appScript());
  const bare = run("bare") as Bare;
  const obsidian = run(`bare.makeModule(${JSON.stringify(obsidianExports())})`);
  const asked: string[] = [];
  const require = (name: string): unknown => {
    if (name === "obsidian") return obsidian;
    asked.push(name);
    throw new Error(`The plugin asked for the module ${name}.`);
  };
  const wrapped = run(`(function (require, module, exports) {${code}\n})`, "main.js") as (
    ...args: unknown[]
  ) => void;
  const module = run("({ exports: {} })") as { exports: { default: Parameters<Bare["start"]>[0] } };
  wrapped(require, module, module.exports);
  return {
    asked,
    run,
    start: async (manifest, notes) => {
      const parts = windowParts();
      Object.assign(context, parts, { window: parts });
      await bare.start(module.exports.default, JSON.stringify({ manifest, notes }));
    },
    call: (command, params) => bare.call(command, JSON.stringify(params)),
  };
}
