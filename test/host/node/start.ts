import { spawn } from "node:child_process";
import { cp, mkdtemp, realpath } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { buildOurPlugin, buildPage } from "./builds";
import { readPlugin } from "./plugin-files";
import { HostServer } from "./server";
import { readOptions, type StartOptions, UsageError } from "./start-options";

/** Starts the stand-in as `npm start` was asked to, and keeps it up until Ctrl+C. */
export async function start(words: readonly string[]): Promise<void> {
  try {
    const options = readOptions(words);
    const folder = options.inPlace ? options.folder : await copyOf(options.folder);
    const server = await serve(options, folder);
    announce(options, { folder, address: server.address });
    if (options.open) openInBrowser(server.address);
    closeOnSignal(server, options.inPlace ? null : folder);
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`);
    process.exitCode = 1;
  }
}

async function serve(options: StartOptions, folder: string): Promise<HostServer> {
  const [page, ours, ...others] = await Promise.all([
    buildPage(),
    buildOurPlugin(),
    ...options.plugins.map((plugin) => readPlugin(plugin)),
  ]);
  const { day, port } = options;
  try {
    return await new HostServer({ folder, page, plugins: [...others, ours], day, port }).start();
  } catch (error) {
    const taken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
    throw taken
      ? new UsageError(`Port ${port} is taken; choose another with --port, or leave it out.`)
      : error;
  }
}

/** A copy to play with; it keeps the folder's name, which is the vault's. */
async function copyOf(folder: string): Promise<string> {
  const parent = await realpath(await mkdtemp(path.join(os.tmpdir(), "mentorship-")));
  const copy = path.join(parent, path.basename(folder));
  const unwanted = new Set([".git", "node_modules"]);
  await cp(folder, copy, {
    recursive: true,
    // A link inside the vault stays one inside the copy.
    verbatimSymlinks: true,
    filter: (file) => !unwanted.has(path.basename(file)),
  });
  return copy;
}

function announce(
  { inPlace, day }: StartOptions,
  { folder, address }: { folder: string; address: string },
): void {
  const where = inPlace ? `Your own notes, no copy: ${folder}` : `A copy of the notes:  ${folder}`;
  const lines = [
    `Open in a browser:    ${address}`,
    where,
    `Today is:             ${day ?? "the real day"}`,
    "Ctrl+C ends it.",
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
}

function closeOnSignal(server: HostServer, copy: string | null): void {
  const close = (): void => {
    if (copy !== null) process.stdout.write(`\nThe copy is still there: ${copy}\n`);
    void server.close().then(() => process.exit(0));
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, close);
}

/** Tries the system's way to open an address; where there is none, the address is on the screen. */
function openInBrowser(address: string): void {
  const [program, ...args] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[
    process.platform as string
  ] ?? ["xdg-open"];
  const child = spawn(program ?? "xdg-open", [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function sentenceFor(error: unknown): string {
  if (error instanceof UsageError) return error.message;
  return error instanceof Error ? error.message : String(error);
}
