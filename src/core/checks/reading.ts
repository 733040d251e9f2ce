/** A text as the rules read it: each part is worked out once, and only if a rule asks for it. */
import type { CheckName } from "./check-name";
import { fold } from "./fold";
import { withoutMarkup } from "./fold-markup";
import { knownPeople, type KnownPeople } from "./known";
import { layoutOf, type Layout } from "./layout";
import { patientSense, type PatientSense } from "./patients";
import { once } from "./once";
import { proseOf } from "./prose";
import type { Span } from "./span";
import { sentencesOf } from "./sentences";
import { wordsOf, type Word } from "./words-in";

export interface Reading {
  /** The text in plain signs (see `fold`); every offset of a rule is one in it. */
  readonly text: string;
  /** The same length, with blanks where nobody's prose stands: code, links, comments, quoted mail, properties. */
  readonly prose: string;
  /** The words of the prose. */
  readonly words: readonly Word[];
  /** The sentences of the text, in their order; they do not overlap. */
  readonly sentences: readonly Span[];
  /** Greeting, close and signature of a message. */
  readonly layout: Layout;
  readonly known: KnownPeople;
  /** Where a patient is spoken of. */
  readonly patients: PatientSense;
  /** @returns the span in the source of a span in the text */
  readonly inSource: (span: Span) => Span;
}

/** What of `Ask` has to do with reading. */
interface Asked {
  readonly known: readonly string[];
  readonly check: CheckName;
}

/** @param source what the writer sees; who is named there is named to a reader, who sees no signs of Markdown */
export function readText(source: string, { known, check }: Asked): Reading {
  const { text, sourceOf } = check === "identifiers" ? withoutMarkup(fold(source)) : fold(source);
  const prose = once(() => proseOf(text));
  const words = once(() => wordsOf(prose()));
  const sentences = once(() => sentencesOf(text));
  const layout = once(() => layoutOf(text));
  const people = once(() => knownPeople(known));
  const patients = once(() => patientSense(text, sentences(), layout()));
  return {
    text,
    get prose() {
      return prose();
    },
    get words() {
      return words();
    },
    get sentences() {
      return sentences();
    },
    get layout() {
      return layout();
    },
    get known() {
      return people();
    },
    get patients() {
      return patients();
    },
    inSource: ({ start, end }) => ({
      start: sourceOf(start),
      end: end > start ? signEnd(source, sourceOf(end - 1)) : sourceOf(end),
    }),
  };
}

/** Behind the sign that stands there, and before unseen ones that follow. */
function signEnd(source: string, at: number): number {
  return at + ((source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
}
