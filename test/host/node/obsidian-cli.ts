import { stat } from "node:fs/promises";
import { App } from "../app";
import type { PluginSource } from "../plugins";
import type { CliRegistry, RegisteredCli } from "../registries";
import { startApp, stopApp } from "../start-app";
import { settled } from "../testing";
import { BackendAdapter } from "../vault/data-adapter";
import { readOnly } from "../vault/read-only-backend";
import { buildOurPlugin } from "./builds";
import { readArguments } from "./cli-arguments";
import { FolderBackend } from "./folder-backend";
import { loadPluginClass } from "./load-plugin";

/** What a command line printed, and how it ended. */
export interface CliResult {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: 0 | 1;
}

/**
 * Runs one command over a folder of notes, with what the plugins registered for Obsidian's own command line.
 * Nothing in the folder is written, whatever a plugin tries.
 */
export async function runCli(args: readonly string[], plugins: readonly PluginSource[]): Promise<CliResult> {
  try {
    const text = await output(args, plugins);
    return { stdout: text.endsWith("\n") ? text : `${text}\n`, stderr: "", code: 0 };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { stdout: "", stderr: `${message}\n`, code: 1 };
  }
}

/** Runs a command with our plugin, prints, and ends the process. */
export async function main(args: readonly string[]): Promise<void> {
  // What a plugin logs must not get between what the command says.
  console.log = console.info = console.debug = console.error;
  // What a plugin does on the side can fail too; that is no reason for a stack trace.
  process.on("uncaughtException", (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  });
  const { stdout, stderr, code } = await runCli(args, [await ourPlugin()]);
  process.stderr.write(stderr);
  // Who reads may have enough after the first lines (`| head`).
  process.stdout.on("error", () => process.exit(code));
  // A pipe takes a long text in pieces, and ending the process would lose those still to come.
  process.stdout.write(stdout, () => process.exit(code));
}

async function ourPlugin(): Promise<PluginSource> {
  const { manifest, code } = await buildOurPlugin();
  return { manifest, load: () => Promise.resolve(loadPluginClass({ code, filename: "main.js" })) };
}

async function output(args: readonly string[], plugins: readonly PluginSource[]): Promise<string> {
  const { vault, command, params } = readArguments(args);
  const app = new App({ adapter: new BackendAdapter(readOnly(new FolderBackend(await folderOf(vault)))) });
  try {
    await startApp(app, { plugins });
    const entry = findCommand(app.registries.cli, command);
    await settled(app);
    return await entry.handler(params);
  } finally {
    stopApp(app);
  }
}

async function folderOf(vault: string | undefined): Promise<string> {
  if (vault === undefined || vault === "") throw new Error("Say which folder of notes to read: vault=DIR.");
  const stats = await stat(vault).catch(() => null);
  if (!stats) throw new Error(`There is no folder "${vault}".`);
  if (!stats.isDirectory()) throw new Error(`"${vault}" is a file, not a folder.`);
  return vault;
}

function findCommand({ commands }: CliRegistry, command: string | undefined): RegisteredCli {
  const known = [...commands.keys()].sort();
  const list = known.length > 0 ? `the commands are ${known.join(", ")}` : "no plugin has registered any";
  if (command === undefined) throw new Error(`Say which command to run: ${list}.`);
  const entry = commands.get(command);
  if (!entry) throw new Error(`There is no command "${command}": ${list}.`);
  return entry;
}
