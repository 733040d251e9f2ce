/** What a backend can be asked to do; faults can be set for each. */
export type Operation = "stat" | "list" | "read" | "write" | "remove" | "move" | "makeFolder";

interface Fault {
  readonly operation: Operation;
  readonly path: string | undefined;
  readonly error: Error;
  times: number;
}

/** Which operation to break, and how. */
export interface FaultOptions {
  /** Only this path; any path otherwise. */
  path?: string;
  /** How often, from now; for ever when it is left out. */
  times?: number;
  /** What is thrown; a full disk by default. */
  error?: Error;
}

/** Switches with which a test makes a disk slow or broken. */
export class Faults {
  /** How long each operation takes, in milliseconds. */
  delay: Partial<Record<Operation, number>> = {};
  #faults: Fault[] = [];

  /** Makes an operation fail. */
  fail(operation: Operation, { path, times = Infinity, error = diskFull() }: FaultOptions = {}): void {
    this.#faults.push({ operation, path, error, times });
  }

  /** Everything works again, at full speed. */
  clear(): void {
    this.#faults = [];
    this.delay = {};
  }

  /** Waits, or throws, as the switches say. Called before each operation. */
  async before(operation: Operation, path: string): Promise<void> {
    const delay = this.delay[operation];
    if (delay !== undefined) await new Promise((resolve) => setTimeout(resolve, delay));
    const fault = this.#faults.find(
      (candidate) =>
        candidate.times > 0 &&
        candidate.operation === operation &&
        (candidate.path === undefined || candidate.path === path),
    );
    if (!fault) return;
    fault.times--;
    throw fault.error;
  }
}

function diskFull(): Error {
  return Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
}
