/** Paths of new notes: names made from what people type that are safe on every platform, and free. */

/** UTF-8 bytes of one part of a path, `.md` included; some systems take no more than about that, encrypted ones less. */
const MOST_BYTES = 120;
const EXTENSION = ".md";
const UNTITLED = "Untitled";

/** What no name may hold: signs that paths, links and other systems use, control characters, marks that turn text around. */
const UNSAFE =
  /[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}\u00AD\u061C\u200B\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;
/** Names of devices on Windows, with any ending. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=$|[. ])/i;

/**
 * Makes a note's name of a text.
 * @returns a name without `.md`, never empty
 */
export function safeNoteName(text: string): string {
  return shortened(text, MOST_BYTES - EXTENSION.length);
}

function shortened(text: string, bytes: number): string {
  const plain = trimmed(text.normalize("NFC").replace(UNSAFE, " ").replace(/\s+/gu, " "));
  const short = trimmed(cut(DEVICE.test(plain) ? `_${plain}` : plain, bytes));
  return short === "" ? UNTITLED : short;
}

/** Windows drops dots and blanks at the end; a dot at the beginning hides a file. */
function trimmed(name: string): string {
  let [start, end] = [0, name.length];
  while (start < end && isDotOrBlank(name[start])) start += 1;
  while (end > start && isDotOrBlank(name[end - 1])) end -= 1;
  return name.slice(start, end);
}

function isDotOrBlank(sign: string | undefined): boolean {
  return sign === "." || sign === undefined || sign.trim() === "";
}

/** Cuts between characters, never inside one. */
function cut(name: string, bytes: number): string {
  let length = 0;
  let size = 0;
  for (const sign of name) {
    size += bytesOf(sign.codePointAt(0) ?? 0);
    if (size > bytes) break;
    length += sign.length;
  }
  return name.slice(0, length);
}

function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** Where a new note is to go. */
export interface NewNotePlace {
  /** A folder of the vault; empty for its top. */
  readonly folder: string;
  /** What the note is to be called, as typed. */
  readonly name: string;
}

/**
 * @param exists whether a path is taken (letter case may not matter on the disk)
 * @returns the path of a note that is not there yet, with a number after the name where it must be
 */
export function freePath({ folder, name }: NewNotePlace, exists: (path: string) => boolean): string {
  const inside = safeFolder(folder);
  const path = (suffix: string) => {
    const short = shortened(name, MOST_BYTES - EXTENSION.length - suffix.length);
    return `${inside}${short}${suffix}${EXTENSION}`;
  };
  let number = 1;
  let free = path("");
  while (exists(free)) {
    number += 1;
    free = path(` ${String(number)}`);
  }
  return free;
}

/** @returns the folder with a slash after it: never a hidden one, and never one outside the vault */
function safeFolder(folder: string): string {
  const parts = folder
    .normalize("NFC")
    .split(/[\\/]+/)
    .map((part) => part.replace(/[\p{Cc}\p{Cs}:*?"<>|]+/gu, " ").trim())
    .map(trimmed)
    .filter((part) => part !== "");
  return parts.map((part) => `${part}/`).join("");
}
