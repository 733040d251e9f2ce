/** Whatever a text holds: the checks answer, with places that are in it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkText, ignoreMark, type Finding } from "../../src/core/checks";
import { fold } from "../../src/core/checks/fold";
import { CHECKS } from "../../src/core/checks/check-name";

const PIECES =
  "Dear Dr. Osei,|\n|\n\n| |a|the the|i|recieve|!!!|🙂|\uD83D|\u200B|１２|٣|MRN: |44718820|patient |Mr. |Maria Lopez| was |admitted " +
  "|on |3/14/24|at |St. Mary's Hospital|555-010-2234|maria@mail.example|https://a.example/p?id=4|92-year-old |born |DOB |" +
  "987-65-4320|[[Note]]|[x](y)|`code`|```\n|---\n|> |%%|%%mentorship-ignore name%%|{{date}}|[Name]|___|Best,\nMaya|Thanks|" +
  "i dont |u r |LOL|“|”|’|…|\r\n|\t|- [ ] || |#tag|é|ß|İ|ﬁ|\u0000";
const texts = fc.oneof(
  fc.array(fc.constantFrom(...PIECES.split("|"), "|"), { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", maxLength: 200 }),
);
const expects = fc.constantFrom(
  undefined,
  {
    salutation: "Dear Dr. Osei",
    signOff: "Best regards",
    recipient: "Dr. Amara Osei",
    subject: "",
    sentAt: "2026-11-20T23:30",
  },
  { salutation: "", signOff: null, recipient: "|", subject: null, sentAt: "soon", contactHours: "Mon-Fri" },
);

/** Two findings may not share a sign; empty ones take no room. */
function overlaps(findings: readonly Finding[]): boolean {
  return findings.some((one, place) =>
    findings.slice(0, place).some((other) => one.start < other.end && other.start < one.end),
  );
}

describe("a check of any text", () => {
  it("gives places in it, in order and apart, and is the same each time", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...CHECKS), expects, (text, check, expected) => {
        const ask = {
          check,
          known: ["Dr. Amara Osei", "", "osei@a.example", "("],
          ...(expected && { expect: expected }),
        };
        const findings = checkText(text, ask);
        for (const { start, end, message, tier } of findings) {
          expect(start >= 0 && start <= end && end <= text.length).toBe(true);
          expect(message).toMatch(/^[“A-Z].*[.?]$/);
          expect(tier === null).toBe(check !== "identifiers");
        }
        expect(overlaps(findings)).toBe(false);
        expect(findings.map(({ start }) => start)).toEqual(
          findings.map(({ start }) => start).sort((a, b) => a - b),
        );
        expect(checkText(text, ask)).toEqual(findings);
      }),
      { numRuns: 300 },
    );
  });

  it("ignores a finding whose mark was put in, and finds the others as before", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom(...CHECKS), fc.nat(), (text, check, pick) => {
        const ask = { check, known: [] };
        const before = checkText(text, ask);
        const found = before.filter(({ start, end }) => end > start);
        const finding = found[pick % Math.max(1, found.length)];
        const mark = finding && ignoreMark(text, finding);
        if (!finding || !mark) return;
        const marked = text.slice(0, mark.at) + mark.mark + text.slice(mark.at);
        const rulesOf = (findings: readonly Finding[]) => findings.map(({ rule }) => rule).sort();
        expect([...rulesOf(checkText(marked, ask)), finding.rule].sort()).toEqual(rulesOf(before));
      }),
      { numRuns: 300 },
    );
  });

  it.each(["SSN 987-65-4320", "SSN 987-65-432𝟎"])(
    "leaves unseen signs behind a finding outside: %s",
    (text) => {
      const places = (source: string) =>
        checkText(source, { check: "identifiers", known: [] }).map(({ start, end }) =>
          source.slice(start, end),
        );
      expect(places(text)).toEqual([text.slice(4)]);
      expect(places(`${text}\u200B\u200B.`)).toEqual([text.slice(4)]);
    },
  );

  it("says nothing of what identifiers are", () => {
    const text =
      "Patient Maria Lopez, MRN 44718820, SSN 987-65-4320, DOB 3/14/62, lives at 12 Elm Street, Duluth.";
    for (const { start, end, message } of checkText(text, { check: "identifiers", known: [] }))
      expect(message).not.toContain(text.slice(start, end));
  });
});

it("a folded text leads back to its source, sign by sign", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (source) => {
      const { text, sourceOf } = fold(source);
      const places = Array.from({ length: text.length + 1 }, (_, at) => sourceOf(at));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(places.at(-1)).toBe(source.length);
      places.slice(0, -1).forEach((place, at) => {
        const sign = source[place] ?? "";
        if (/^[ -~]$/.test(sign)) expect(text[at]).toBe(sign);
      });
    }),
  );
});
