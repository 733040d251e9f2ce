import type { DataWriteOptions } from "obsidian";
import { BackendAdapter, inside } from "../vault/data-adapter";
import { ServerBackend, type ServerAccess } from "./server-backend";

/** How often a change is tried when others keep writing the same file. */
const TRIES = 20;

/** The vault's adapter in the page. What it does in one step is one step for programs outside of the page, too. */
export class ServerAdapter extends BackendAdapter {
  readonly #server: ServerBackend;

  constructor(access: ServerAccess) {
    const server = new ServerBackend(access);
    super(server);
    this.#server = server;
  }

  override async process(
    path: string,
    fn: (data: string) => string,
    options: DataWriteOptions = {},
  ): Promise<string> {
    const target = inside(path);
    let before = await this.#server.readText(target);
    for (let tried = 0; tried < TRIES; tried++) {
      const after = fn(before);
      if (after === before) return after;
      const result = await this.#server.writeIf(target, after, { ...options, expected: before });
      if (result.written) return after;
      before = result.text;
    }
    throw new Error(`"${path}" is changed by somebody else all the time.`);
  }
}
