/** The text of a template: words, places, and parts that are there only with a place. Nothing in it can run. */
import Mustache from "mustache";

export type TextPiece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "place"; readonly name: string }
  /** What stands between `{{#name}}` and `{{/name}}`, or after `{{^name}}` where the place is to be empty. */
  | {
      readonly kind: "part";
      readonly name: string;
      readonly ifFilled: boolean;
      readonly inside: readonly TextPiece[];
    };

export type TextReading =
  | { readonly ok: true; readonly pieces: readonly TextPiece[] }
  | { readonly ok: false; readonly found: string; readonly expected: string };

/** What Mustache's parser gives: a kind, a name or text, and for sections the tokens inside. */
type Token = readonly [
  kind: string,
  value: string,
  start: number,
  end: number,
  inside?: unknown,
  ...rest: unknown[],
];

const NAME = /^[a-z][a-z0-9_]*$/;
/** Obsidian's own, which its template plugin knows: a day or an hour, in a format or not, and the note's title. */
const STAMP = /^(?:(?:date|time)(?::[^\n]+)?|title)$/;

/** Nobody writes more by hand (ours), and the parser's time grows faster than the text. */
const MOST_TEXT = 50_000;
const MOST_TAGS = 1000;
const MOST_DEPTH = 20;
const MOST_SAID = "up to 50,000 characters, with up to 1,000 places and parts";

function isCrowded(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf("{{"); at >= 0 && count <= MOST_TAGS; at = text.indexOf("{{", at + 2))
    count += 1;
  return count > MOST_TAGS;
}

/** A place may have the name of nothing that every object has. */
function isName(name: string): boolean {
  return NAME.test(name) && !Object.hasOwn(Object.prototype, name);
}

/** Whether a name is one that Obsidian fills in templates, such as `date:MMMM D`. */
export function isStamp(name: string): boolean {
  return STAMP.test(name);
}

/**
 * Reads a template's text. Only places and parts are allowed: partials would read other texts as templates, and a
 * change of the tags would hide places.
 */
export function readText(text: string): TextReading {
  if (text.length > MOST_TEXT) return { ok: false, found: "a longer text", expected: MOST_SAID };
  if (isCrowded(text)) return { ok: false, found: "more places", expected: MOST_SAID };
  try {
    const tokens = Mustache.parse(text) as Token[];
    const wrong = firstWrong(tokens);
    if (wrong === undefined) return { ok: true, pieces: tokens.map(pieceOf) };
    return { ok: false, found: `{{${wrong}}}`, expected: "places such as {{name}}, and parts of them" };
  } catch (fault) {
    const found =
      fault instanceof Error ? fault.message.replace(/ at \d+$/, "") : "a text that ends too soon";
    return { ok: false, found, expected: "each {{#name}} with a {{/name}} after it, and braces in pairs" };
  }
}

/** @param depth how many parts the tokens stand in: too many count as wrong */
function firstWrong(tokens: readonly Token[], depth = 0): string | undefined {
  for (const token of tokens) {
    const wrong = wrongIn(token, depth);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
}

function wrongIn([kind, value, , , inside]: Token, depth: number): string | undefined {
  if (kind === "text") return undefined;
  if (isPart(kind) && depth >= MOST_DEPTH) return `${kind}${value}`;
  if (isPart(kind)) return isName(value) ? firstWrong(tokensIn(inside), depth + 1) : value;
  if (kind === "name" || kind === "&") return isName(value) || isStamp(value) ? undefined : value;
  return kind === "=" ? `=${value}=` : `${kind} ${value}`;
}

function isPart(kind: string): boolean {
  return kind === "#" || kind === "^";
}

function pieceOf([kind, value, , , inside]: Token): TextPiece {
  if (kind === "text") return { kind: "words", text: value };
  if (!isPart(kind)) return { kind: "place", name: value };
  return { kind: "part", name: value, ifFilled: kind === "#", inside: tokensIn(inside).map(pieceOf) };
}

function tokensIn(inside: unknown): Token[] {
  return Array.isArray(inside) ? (inside as Token[]) : [];
}

/** @returns the names of a text's places, each once, in their order */
export function namesIn(pieces: readonly TextPiece[]): string[] {
  const names = pieces.flatMap((piece): string[] => {
    if (piece.kind === "words") return [];
    return piece.kind === "place" ? [piece.name] : [piece.name, ...namesIn(piece.inside)];
  });
  return [...new Set(names)];
}

/** @returns the places without which the text has a hole: those that stand in no part of their own */
export function bareNamesIn(pieces: readonly TextPiece[], within: readonly string[] = []): string[] {
  const names = pieces.flatMap((piece): string[] => {
    if (piece.kind === "words") return [];
    if (piece.kind === "part") return bareNamesIn(piece.inside, [...within, piece.name]);
    return within.includes(piece.name) ? [] : [piece.name];
  });
  return [...new Set(names)];
}

/** @param valueOf what a place is filled with; an empty text leaves it out. It is put in as it is, and never read. */
export function writeText(pieces: readonly TextPiece[], valueOf: (name: string) => string): string {
  return pieces
    .map((piece, at): string => {
      if (piece.kind === "words")
        return hasEnded(pieces[at - 1], valueOf) ? piece.text.replace(/^\./, "") : piece.text;
      if (piece.kind === "place") return valueOf(piece.name);
      const isFilled = valueOf(piece.name) !== "";
      return isFilled === piece.ifFilled ? writeText(piece.inside, valueOf) : "";
    })
    .join("");
}

/** A question that fills a place ends the sentence that the template would end. */
export function hasEnded(piece: TextPiece | undefined, valueOf: (name: string) => string): boolean {
  return piece?.kind === "place" && /[.?!…]$/.test(valueOf(piece.name));
}
