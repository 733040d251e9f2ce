import type { IncomingMessage, ServerResponse } from "node:http";
import { BadRequest } from "./vault-api";

/** The largest body that is read: a page sends whole notes and images. */
const LARGEST_BODY = 64 * 1024 * 1024;

/** Headers of every answer: nobody else may hold it, frame it or guess its type. */
const ALWAYS = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cross-origin-resource-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "referrer-policy": "no-referrer",
};

/** Answers. */
export function reply(
  response: ServerResponse,
  status: number,
  { body = "", type = "text/plain; charset=utf-8", headers = {} }: Body = {},
): void {
  response.writeHead(status, { ...ALWAYS, "content-type": type, ...headers });
  response.end(body);
}

/** What an answer holds. */
export interface Body {
  readonly body?: string | Uint8Array;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers with data. */
export function replyJson(response: ServerResponse, status: number, data: unknown): void {
  reply(response, status, { body: JSON.stringify(data), type: "application/json" });
}

/** Answers with what went wrong; `code` lets the page tell a missing file from a full disk. */
export function replyError(response: ServerResponse, error: unknown): void {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const status = { ENOENT: 404, EINVAL: 400, EEXIST: 409, EACCES: 403 }[code] ?? 500;
  const message = error instanceof Error ? error.message : String(error);
  replyJson(response, status, { error: message, code });
}

/** The object that a request brings along. */
export async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new BadRequest("The request is too large.");
    chunks.push(chunk);
  }
  const data: unknown = parse(Buffer.concat(chunks).toString("utf8"));
  if (typeof data !== "object" || data === null) throw new BadRequest("The request is no object.");
  return data as Record<string, unknown>;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadRequest("The request is no JSON.");
  }
}
