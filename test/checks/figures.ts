/** How well the checks do on marked texts. */
import { checkText, type CheckName, type Finding } from "../../src/core/checks";
import type { MarkedSpan } from "./marks";
import type { TestText } from "./texts";

/** Kinds of marked spans that the hard tier is to find. */
const HARD_KINDS = new Set(
  "ssn record plan account license vehicle device ip biometric birth-date age-over-89".split(" "),
);
/** How the rules are called that point out what is missing. */
const MISSING_RULES: Readonly<Record<string, string>> = {
  salutation: "salutation-missing",
  "sign-off": "sign-off-missing",
  subject: "subject-missing",
};

export interface Judged {
  readonly text: TestText;
  readonly findings: readonly Finding[];
  readonly missed: readonly MarkedSpan[];
  /** What is to be pointed out as missing, and was not. */
  readonly notMissed: readonly string[];
  readonly wrong: readonly Finding[];
}

type Overlap = Pick<MarkedSpan, "start" | "end">;
const meet = (a: Overlap, b: Overlap) => a.start < b.end && b.start < a.end;

/** Runs checks over a text and compares: a span is found where any finding touches it. */
export function judge(text: TestText, checks: readonly CheckName[]): Judged {
  const findings = checks.flatMap((check) =>
    checkText(text.text, { check, known: text.known, expect: text.expect }),
  );
  const missing = new Set(text.missing.map((what) => MISSING_RULES[what] ?? what));
  return {
    text,
    findings,
    missed: text.spans.filter((span) => !findings.some((finding) => meet(finding, span))),
    notMissed: [...missing].filter((rule) => !findings.some((finding) => finding.rule === rule)),
    wrong: findings.filter(
      (finding) => !missing.has(finding.rule) && !text.spans.some((span) => meet(finding, span)),
    ),
  };
}

export interface IdentifierFigures {
  readonly hardRecall: number;
  readonly cleanFlaggedHard: number;
  readonly recall: number;
  readonly precision: number;
  readonly cleanFlagged: number;
  /** Of the texts with identifiers, those with at least one finding at one. */
  readonly textsFound: number;
}

/** @returns shares, 0 to 1; that of nothing is 1 */
export function identifierFigures(texts: readonly TestText[]): IdentifierFigures {
  const judged = texts.map((text) => judge(text, ["identifiers"]));
  const [clean, marked] = [judged.filter(isClean), judged.filter((one) => !isClean(one))];
  const hard = marked.flatMap(({ text, findings }) =>
    text.spans
      .filter(({ kind }) => kind !== null && HARD_KINDS.has(kind))
      .map((span) => findings.some((finding) => finding.tier === "hard" && meet(finding, span))),
  );
  const spans = sum(marked, ({ text }) => text.spans.length);
  const found = sum(judged, ({ findings }) => findings.length);
  return {
    hardRecall: share(hard.filter(Boolean).length, hard.length),
    cleanFlaggedHard: share(count(clean, isFlaggedHard), clean.length, 0),
    recall: share(spans - sum(marked, ({ missed }) => missed.length), spans),
    precision: share(found - sum(judged, ({ wrong }) => wrong.length), found),
    cleanFlagged: share(
      count(clean, ({ findings }) => findings.length > 0),
      clean.length,
      0,
    ),
    textsFound: share(
      count(marked, ({ text, missed }) => missed.length < text.spans.length),
      marked.length,
    ),
  };
}

export interface ToneFigures {
  /** Findings per text without a fault. */
  readonly falsePerClean: number;
  readonly recall: number;
  /** Of what is missing (greeting, close, subject), that which was pointed out. */
  readonly missingFound: number;
  /** Findings beside the marked faults, per text that has some. */
  readonly besidePerFaulty: number;
}

export function toneFigures(texts: readonly TestText[], checks: readonly CheckName[]): ToneFigures {
  const judged = texts.map((text) => judge(text, checks));
  const [clean, faulty] = [judged.filter(isClean), judged.filter((one) => !isClean(one))];
  const spans = sum(faulty, ({ text }) => text.spans.length);
  const missing = sum(faulty, ({ text }) => text.missing.length);
  return {
    falsePerClean: share(
      sum(clean, ({ findings }) => findings.length),
      clean.length,
      0,
    ),
    recall: share(spans - sum(faulty, ({ missed }) => missed.length), spans),
    missingFound: share(missing - sum(faulty, ({ notMissed }) => notMissed.length), missing),
    besidePerFaulty: share(
      sum(faulty, ({ wrong }) => wrong.length),
      faulty.length,
      0,
    ),
  };
}

function isClean({ text }: Judged): boolean {
  return text.spans.length === 0 && text.missing.length === 0;
}

function isFlaggedHard({ findings }: Judged): boolean {
  return findings.some(({ tier }) => tier === "hard");
}

function share(part: number, whole: number, ofNothing = 1): number {
  return whole === 0 ? ofNothing : part / whole;
}

function sum<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((total, one) => total + of(one), 0);
}

function count<T>(all: readonly T[], is: (one: T) => boolean): number {
  return all.filter(is).length;
}
