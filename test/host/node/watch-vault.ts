import { realpathSync } from "node:fs";
import path from "node:path";
import { watch } from "chokidar";

/** Folders of other programs, in which a lot happens that is nobody's note. */
const IGNORED = new Set([".git", ".trash", "node_modules"]);

/**
 * How long after a change a file is told of again, in milliseconds. The watcher is deaf for a moment after a change
 * and before it has got used to a new folder, the longer the busier the machine is; who is told twice sees that
 * nothing is new.
 */
const SECOND_LOOKS = [100, 1000];

/** Something that watches until it is closed. */
export interface VaultWatch {
  /** Resolves when every change from now on will be heard of. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** Calls back with the vault's path of each file or folder that has changed on disk. */
export function watchVault(folder: string, onChange: (path: string) => void): VaultWatch {
  const root = realpathSync(folder);
  const timers = new Set<NodeJS.Timeout>();
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file) =>
      path
        .relative(root, file)
        .split(path.sep)
        .some((part) => IGNORED.has(part)),
  });
  watcher.on("all", (_event, file) => {
    const vaultPath = path.relative(root, file).split(path.sep).join("/");
    if (vaultPath === "") return;
    onChange(vaultPath);
    for (const later of SECOND_LOOKS) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        onChange(vaultPath);
      }, later);
      timers.add(timer);
    }
  });
  // A folder that cannot be watched is still a vault: it only does not follow outside changes.
  watcher.on("error", (error) =>
    process.stderr.write(`Outside changes may go unnoticed: ${String(error)}\n`),
  );
  const ready = new Promise<void>((resolve) => void watcher.once("ready", resolve));
  return {
    ready,
    close: async () => {
      timers.forEach(clearTimeout);
      await watcher.close();
    },
  };
}
