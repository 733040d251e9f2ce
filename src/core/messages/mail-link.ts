/** Links that open a message in the mail program. */

export interface Mail {
  readonly to: readonly string[];
  /** Null for none. */
  readonly subject: string | null;
  readonly body: string;
}

export type MailLink =
  | { readonly ok: true; readonly href: string }
  /** `long`: programs cut such links off; `signs`: it holds control characters, which no link may carry. */
  | { readonly ok: false; readonly why: "long" | "signs" };

/** Systems differ in how long a link they hand on; all take this one. */
export const LONGEST_LINK = 1900;

/** A host is words with dots between them: a sign that means something in a link may stand before the `@` only. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{C}]+@[\p{L}\p{M}\p{N}_-]+(?:\.[\p{L}\p{M}\p{N}_-]+)+$/u;
/** All that is neither a sign to read nor a blank, a tab or the end of a line. */
const CONTROL = /[^\P{Cc}\n\t]|[\u2028\u2029]/u;
/** Halves of signs, which cannot be encoded. */
const HALF = /\p{Cs}/gu;

/** Whether a text is one address that a link can hold, and nothing besides. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && ADDRESS.test(text);
}

/**
 * @param text what stands for an address in a note or is typed: one, several, or such as `Maria <maria@x.example>`
 * @returns the first that a link can hold; null where there is none
 */
export function addressIn(text: string): string | null {
  return (
    text
      .split(/[,;\n]/)
      .map(addressInPart)
      .find((address) => address !== null) ?? null
  );
}

/** Words beside an address are no part of it only where signs set it apart: `bo lee@x.example` may be anybody's. */
function addressInPart(part: string): string | null {
  const inside = /<([^<>]*)>/.exec(part)?.[1] ?? part;
  const words = inside.trim().split(/\s+/);
  return words.every(isMailAddress) ? (words[0] ?? null) : null;
}

/** @returns the words before the address in such as `Maria <maria@x.example>`; null where there are none */
export function nameBeside(text: string): string | null {
  const name = /^([^<>@]*)<[^<>]*>\s*$/.exec(text)?.[1] ?? "";
  return name.replace(/"/g, "").trim() || null;
}

/**
 * Makes a `mailto:` link. Each part is encoded by itself, so that none can end and become another: no address
 * more, no header, no line of its own.
 * @param mail addresses that are none are left out
 */
export function mailLink({ to, subject, body }: Mail): MailLink {
  const parts = [subject?.replace(/\s+/g, " ").trim() ?? "", body.replace(/\r\n?/g, "\n").trim()];
  if (parts.some((part) => CONTROL.test(part))) return { ok: false, why: "signs" };
  const [title = "", text = ""] = parts.map(encoded);
  const people = [...new Set(to)].filter(isMailAddress).map(encodedAddress).join(",");
  const fields = [title === "" ? "" : `subject=${title}`, text === "" ? "" : `body=${text}`];
  const query = fields.filter((field) => field !== "").join("&");
  const href = `mailto:${people}${query === "" ? "" : `?${query}`}`;
  return href.length > LONGEST_LINK ? { ok: false, why: "long" } : { ok: true, href };
}

/** A line ends as mail has it. */
function encoded(text: string): string {
  return encodeURIComponent(text.replace(HALF, "\uFFFD").replace(/\n/g, "\r\n"));
}

function encodedAddress(address: string): string {
  return encodeURIComponent(address).replace("%40", "@");
}
