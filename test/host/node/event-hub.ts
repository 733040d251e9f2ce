import type { ServerResponse } from "node:http";

/** How often a sign of life is sent, so that nothing between closes the line. */
const HEARTBEAT = 25_000;

/** The pages that listen for changes. */
export class EventHub {
  #listeners = new Set<ServerResponse>();
  readonly #timer = setInterval(() => this.#beat(), HEARTBEAT).unref();

  /** Keeps a response open and sends it every change. */
  add(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(": here\n\n");
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
  }

  /** Tells of a changed path. A page that made the change itself sees that it knows it already. */
  send(path: string): void {
    for (const response of this.#listeners) response.write(`data: ${JSON.stringify({ path })}\n\n`);
  }

  /** Ends all lines. */
  close(): void {
    clearInterval(this.#timer);
    for (const response of this.#listeners) response.end();
  }

  #beat(): void {
    for (const response of this.#listeners) response.write(": still here\n\n");
  }
}
