import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { EventHub } from "./event-hub";
import { FolderBackend } from "./folder-backend";
import { contentPolicy, pageHtml } from "./page-html";
import type { PluginFiles } from "./plugin-files";
import { bodyOf, reply, replyError, replyJson } from "./reply";
import { isJson, refusalOf, type RequestKind, tokenIsRight } from "./request-guard";
import { BadRequest, decodedPath, type Params, vaultOperations } from "./vault-api";
import { type VaultWatch, watchVault } from "./watch-vault";

/** What a server serves. */
export interface ServerOptions {
  /** The folder of notes that is read and written. */
  readonly folder: string;
  /** The page's script and style sheet. */
  readonly page: { readonly script: string; readonly styles: string };
  readonly plugins: readonly PluginFiles[];
  /** The day the page is to believe it is. */
  readonly day?: string | undefined;
  /** 0 takes a free port. */
  readonly port?: number;
}

const TYPES: Readonly<Record<string, string>> = {
  ".avif": "image/avif",
  ".gif": "image/gif",
  ".jpeg": "image/jpeg",
  ".jpg": "image/jpeg",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".webp": "image/webp",
};

/** The page and the vault behind it, for the browser on this machine and nobody else. */
export class HostServer {
  readonly #options: ServerOptions;
  readonly #backend: FolderBackend;
  readonly #operations: ReturnType<typeof vaultOperations>;
  readonly #events = new EventHub();
  readonly #token = randomBytes(32).toString("hex");
  readonly #server: Server;
  #watch: VaultWatch | undefined;

  constructor(options: ServerOptions) {
    this.#options = options;
    this.#backend = new FolderBackend(options.folder);
    this.#operations = vaultOperations(this.#backend);
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  /** Where the page is. */
  get address(): string {
    return `http://127.0.0.1:${this.port}/`;
  }

  /** Listens, and follows outside changes. A port that is taken is an error whose code is `EADDRINUSE`. */
  async start(): Promise<this> {
    await new Promise<void>((resolve, reject) => {
      this.#server.once("error", reject);
      this.#server.listen(this.#options.port ?? 0, "127.0.0.1", resolve);
    });
    this.#watch = watchVault(this.#options.folder, (changed) => this.#events.send(changed));
    await this.#watch.ready;
    return this;
  }

  /** Lets go of everything. */
  async close(): Promise<void> {
    this.#events.close();
    await this.#watch?.close();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** Where it listens; 0 before it does. */
  get port(): number {
    return (this.#server.address() as AddressInfo | null)?.port ?? 0;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      // Dots in the address are kept as they came: the path is judged by what it says, not by what it becomes.
      const [pathname = "/", query = ""] = (request.url ?? "/").split("?");
      const route = this.#route(pathname);
      const refusal = refusalOf(request, route.kind, this.port);
      if (refusal) reply(response, refusal.status, { body: refusal.reason });
      else await route.run({ request, response, pathname, query: new URLSearchParams(query) });
    } catch (error) {
      if (!response.headersSent) replyError(response, error);
      else response.end();
    }
  }

  #route(pathname: string): Route {
    if (pathname === "/") return { kind: "page", run: (exchange) => this.#page(exchange) };
    if (pathname.startsWith("/api/")) return { kind: "vault", run: (exchange) => this.#api(exchange) };
    if (pathname === "/events") return { kind: "vault", run: (exchange) => this.#listen(exchange) };
    if (pathname.startsWith("/files/")) return { kind: "vault", run: (exchange) => this.#file(exchange) };
    return { kind: "asset", run: (exchange) => this.#asset(exchange) };
  }

  async #page({ request, response }: Exchange): Promise<void> {
    if (request.method !== "GET") {
      reply(response, 405);
      return;
    }
    const { plugins, day = null } = this.#options;
    const html = pageHtml({ token: this.#token, vaultName: this.#backend.name, day, plugins });
    const policy = contentPolicy({ foreignPlugins: plugins.some(({ isForeign }) => isForeign) });
    reply(response, 200, {
      body: html,
      type: "text/html; charset=utf-8",
      headers: { "content-security-policy": policy },
    });
  }

  async #asset({ request, response, pathname }: Exchange): Promise<void> {
    if (request.method !== "GET") {
      reply(response, 405);
      return;
    }
    const found = this.#assets().get(pathname);
    if (found) reply(response, 200, found);
    else reply(response, 404, { body: "There is nothing here." });
  }

  #assets(): Map<string, { body: string; type: string }> {
    const { page, plugins } = this.#options;
    const script = "text/javascript; charset=utf-8";
    const styles = "text/css; charset=utf-8";
    return new Map([
      ["/page.js", { body: page.script, type: script }],
      ["/page.css", { body: page.styles, type: styles }],
      ...plugins.flatMap(({ manifest, code, css }) => {
        const folder = `/plugins/${encodeURIComponent(manifest.id)}`;
        return [
          [`${folder}/main.js`, { body: asFunction(manifest.id, code), type: script }] as const,
          [`${folder}/styles.css`, { body: css ?? "", type: styles }] as const,
        ];
      }),
    ]);
  }

  async #api({ request, response, pathname }: Exchange): Promise<void> {
    if (request.method !== "POST") {
      reply(response, 405, { body: "Only POST is answered here." });
      return;
    }
    if (!isJson(request)) {
      reply(response, 415, { body: "Only application/json is answered here." });
      return;
    }
    if (!tokenIsRight(headerOf(request, "x-host-token"), this.#token)) {
      reply(response, 403, { body: "The token is wrong." });
      return;
    }
    const operation = this.#operations.get(pathname.slice("/api/".length));
    if (!operation) throw new BadRequest("There is no such operation.");
    const params: Params = await bodyOf(request);
    replyJson(response, 200, await operation(params));
  }

  async #listen({ response, query }: Exchange): Promise<void> {
    if (!tokenIsRight(query.get("token"), this.#token)) {
      reply(response, 403, { body: "The token is wrong." });
      return;
    }
    this.#events.add(response);
  }

  /** A picture in the vault. Anything else would only be a way to open a note as a page of ours. */
  async #file({ request, response, pathname, query }: Exchange): Promise<void> {
    if (request.method !== "GET") {
      reply(response, 405);
      return;
    }
    if (!tokenIsRight(query.get("token"), this.#token)) {
      reply(response, 403, { body: "The token is wrong." });
      return;
    }
    const file = decodedPath(pathname.slice("/files/".length));
    const type = TYPES[path.extname(file).toLowerCase()];
    if (type === undefined) {
      reply(response, 404, { body: "Only pictures are given here." });
      return;
    }
    const headers = { "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox" };
    reply(response, 200, { body: await this.#backend.readBytes(file), type, headers });
  }
}

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly pathname: string;
  readonly query: URLSearchParams;
}

interface Route {
  readonly kind: RequestKind;
  run(exchange: Exchange): Promise<void>;
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

/** A plugin's code as a file that runs nothing when it is loaded: the page calls it when its turn comes. */
function asFunction(id: string, code: string): string {
  const name = JSON.stringify(id);
  return `(globalThis.hostPlugins ??= {})[${name}] = function (require, module, exports) {\n${code}\n};\n//# sourceURL=plugin:${id}\n`;
}
