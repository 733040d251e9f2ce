import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** What kind of thing a request is for; each has its own conditions. */
export type RequestKind = "page" | "asset" | "vault";

/** Why a request is refused: the status, and one sentence. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/**
 * Looks at where a request comes from. The browser tells of each request which page it is for; another
 * page, also one that has got our address by a trick with names (DNS rebinding), gets nothing.
 */
export function refusalOf(request: IncomingMessage, kind: RequestKind, port: number): Refusal | null {
  const { headers } = request;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? "")) return forbidden("The address is not this server's.");
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) {
    return forbidden("The request comes from another page.");
  }
  if (!siteIsFine(request, kind)) return forbidden("The request comes from another page.");
  return null;
}

/** Whether the token of a request is the one that was made at the start. */
export function tokenIsRight(given: string | null | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(given ?? ""), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** Whether a body is JSON by its own account: a form of another page cannot claim that. */
export function isJson({ headers }: IncomingMessage): boolean {
  return /^application\/json(?:\s*;|$)/i.test(headers["content-type"] ?? "");
}

function siteIsFine({ headers }: IncomingMessage, kind: RequestKind): boolean {
  const site = headers["sec-fetch-site"];
  // Programs that are no browser do not say; they need the token all the same.
  if (site === undefined || site === "same-origin") return true;
  if (kind === "vault") return false;
  // Typing the address, or following a link to it, opens the page; putting it into a frame does not.
  return kind === "page" ? headers["sec-fetch-dest"] === "document" : site === "none";
}

function forbidden(reason: string): Refusal {
  return { status: 403, reason };
}
