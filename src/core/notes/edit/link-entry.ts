/** Makes an entry's line lead to a note, and changes its checkbox. */
import { parseEntryLine, type EntryLine } from "../entry-line";
import type { Edit } from "./edit";
import { endOfWords } from "./line-tail";
import { rewriteEntry, type EntryPlace } from "./locate";
import { withSign, type SignChange } from "./set-sign";

/**
 * The first link of the line gives way to another; a line without one gets it at the end of its words. Everything
 * else of the line stays.
 * @param link as it is to be written
 */
export function linkEntry(
  text: string,
  place: EntryPlace,
  { link, ...sign }: SignChange & { readonly link: string },
): Edit {
  return rewriteEntry(text, place, (written) => {
    const linked = withLink(written, link);
    return linked === null ? null : withSign(linked, sign);
  });
}

function withLink(written: string, link: string): string | null {
  const line = parseEntryLine(written);
  const old = line.links[0];
  const made = old
    ? written.slice(0, old.start) + link + written.slice(old.end)
    : appended(written, endOfText(written, line), link);
  const now = parseEntryLine(made);
  const isLinked = now.links.some((one) => one.written === link);
  return isLinked && restOf(now) === restOf(line) ? made : null;
}

function appended(written: string, at: number, link: string): string {
  const words = written.slice(0, at).trimEnd();
  const after = written.slice(at);
  const gap = after === "" || /^[ \t]/.test(after) ? "" : " ";
  return `${words}${words.endsWith(":") ? "" : ":"} ${link}${gap}${after}`;
}

/** Where the words end: before fields, tags, and signs of the Tasks plugin. */
function endOfText(written: string, { fields }: EntryLine): number {
  const sign = written.search(/[ \t](?:[🔁🔺⏫🔼🔽⏬]|#[^\s#])/u);
  const places = [endOfWords(written), sign, ...fields.map(({ start }) => start)];
  const end = Math.min(...places.filter((place) => place >= 0));
  return written.slice(0, end).trimEnd().length;
}

function restOf({ sign, fields, tags, recurs }: EntryLine): string {
  return JSON.stringify([sign, fields.map(({ name, value }) => [name, value]), tags, recurs]);
}
