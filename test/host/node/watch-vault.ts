import { realpathSync } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { watch } from "chokidar";

/** Folders of other programs, in which a lot happens that is nobody's note. */
const IGNORED = new Set([".git", ".trash", "node_modules"]);

/** How long after a change a file is looked at again. */
const SECOND_LOOK = 100;

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
    lookAgain(file, { timers, changed: () => onChange(vaultPath) });
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

interface SecondLook {
  readonly timers: Set<NodeJS.Timeout>;
  readonly changed: () => void;
}

/** The watcher is deaf for some milliseconds after a change: a second write just then is only found by looking. */
function lookAgain(file: string, { timers, changed }: SecondLook): void {
  const first = stampOf(file);
  const timer = setTimeout(() => {
    timers.delete(timer);
    void Promise.all([first, stampOf(file)]).then(([before, now]) => {
      if (before !== now) changed();
    });
  }, SECOND_LOOK);
  timers.add(timer);
}

async function stampOf(file: string): Promise<string> {
  const found = await stat(file, { bigint: true }).catch(() => null);
  return found ? `${found.mtimeNs} ${found.size}` : "gone";
}
