import type { Reference } from "obsidian";

/** A link's path and what follows it (`#heading`, `#^block`). */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext.replace(/\u00A0/g, " ").normalize("NFC");
  const hash = text.indexOf("#");
  if (hash === -1) return { path: text.trim(), subpath: "" };
  return { path: text.slice(0, hash).trim(), subpath: text.slice(hash) };
}

/** The path part of a link. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

const WIKILINK = /^\[\[([^[\]\n|]+)(?:\|(.*))?\]\]$/;
const MARKDOWN_LINK =
  /^\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\]\((?:<([^>\n]*)>|([^()\s]+(?:\([^()\s]*\)[^()\s]*)*))(?:\s+["'(][^\n]*)?\)$/;

/** A link from its whole text, `[[…]]` or `[…](…)`; null when the text is no link into the vault. */
export function linkFromText(original: string): Reference | null {
  const text = original.trim();
  const wiki = WIKILINK.exec(text);
  if (wiki) return wikiReference(original, wiki[1] ?? "", wiki[2]);
  const markdown = MARKDOWN_LINK.exec(text);
  const url = markdown?.[2] ?? markdown?.[3];
  if (url === undefined || isExternal(url)) return null;
  return { link: decode(url), original, displayText: markdown?.[1] ?? "" };
}

function wikiReference(original: string, target: string, alias: string | undefined): Reference {
  // In a table the bar is escaped, and the backslash is no part of the path.
  const link = (alias === undefined ? target : target.replace(/\\$/, "")).trim();
  return { link, original, displayText: alias ?? displayText(link) };
}

/** `note#heading` reads "note > heading". */
function displayText(link: string): string {
  return link.split("#").filter(Boolean).join(" > ");
}

/** Whether an address leads out of the vault. */
export function isExternal(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) || url.startsWith("//");
}

/** An address without its percent signs; as it is, when they mean nothing. */
export function decode(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** A heading without the characters that links leave out, for comparing. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** A heading as it can stand in a link. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/[:#|^\\\r\n]|%%|\[\[|\]\]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
