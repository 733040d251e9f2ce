/** Greeting, close and signature, as people write them. */
import { describe, expect, it } from "vitest";
import { layoutOf } from "../../src/core/checks/layout";
import type { Span } from "../../src/core/checks/span";

const BODY = "Thank you for the slides. I read them on Friday and changed two things.";
const read = (text: string) => {
  const layout = layoutOf(text);
  const of = (span: Span | null) => (span ? text.slice(span.start, span.end) : null);
  const { greeting, close, signature, subject } = layout;
  return {
    greeting: of(greeting),
    name: of(greeting?.name ?? null),
    close: of(close),
    signature: of(signature),
    subject: of(subject),
    body: of(layout.body)?.trim(),
  };
};

describe("the greeting", () => {
  it.each([
    ["Dear Dr. Osei,", "Dear Dr. Osei", "Dr. Osei"],
    ["Dear Professor Lindqvist:", "Dear Professor Lindqvist", "Professor Lindqvist"],
    ["Hi Amara,", "Hi Amara", "Amara"],
    ["Hi, Dr. Osei!", "Hi, Dr. Osei", "Dr. Osei"],
    ["Good morning, Dr. Nguyen,", "Good morning, Dr. Nguyen", "Dr. Nguyen"],
    ["Good afternoon Dr. de la Cruz -", "Good afternoon Dr. de la Cruz", "Dr. de la Cruz"],
    ["Dr. Osei,", "Dr. Osei", null],
    ["Dear Dr. Osei and Dr. Park,", "Dear Dr. Osei and Dr. Park", "Dr. Osei and Dr. Park"],
    ["Dear Dr. Osei, Dr. Park,", "Dear Dr. Osei, Dr. Park", "Dr. Osei, Dr. Park"],
    ["Dear Admissions Committee,", "Dear Admissions Committee", "Admissions Committee"],
    ["To whom it may concern:", "To whom it may concern", null],
    ["Hello all,", "Hello all", "all"],
    ["Hey Doc!", "Hey Doc", "Doc"],
    ["Dear Prof. O'Brien-Smith", "Dear Prof. O'Brien-Smith", "Prof. O'Brien-Smith"],
    ["dear dr osei", "dear dr osei", "dr osei"],
    ["Dear [Name],", "Dear [Name]", "[Name]"],
  ])("%s", (line, greeting, name) => {
    const found = read(`${line}\n\n${BODY}\n\nBest,\nMaya`);
    expect(found).toMatchObject({ greeting, body: expect.stringContaining(BODY) as string });
    if (name !== null) expect(found.name).toBe(name);
  });

  it("stands at the beginning of a line that goes on", () => {
    expect(read(`Hi Dr. Osei, ${BODY}\nBest, Maya`)).toMatchObject({
      greeting: "Hi Dr. Osei",
      close: "Best",
      signature: "Maya",
    });
    expect(read(`Dear Dr. Osei - ${BODY}`).greeting).toBe("Dear Dr. Osei");
  });

  it.each([
    BODY,
    "Morning rounds were long. I learned much.",
    "Dr. Osei told me to write to you.",
    "Good morning rounds today.",
    "High time to write.",
    "Dearborn was cold.",
  ])("is none: %s", (text) => {
    expect(read(`${text}\n\nBest,\nMaya`).greeting).toBeNull();
  });
});

describe("the close", () => {
  it.each([
    "Best regards",
    "Best",
    "Warm regards",
    "Sincerely",
    "Thank you",
    "Many thanks",
    "Thanks so much",
    "With gratitude",
    "Kind regards",
    "All the best",
    "Respectfully yours",
    "Yours sincerely",
    "Gratefully",
    "Thank you again",
    "Warmly",
    "With thanks and best wishes",
    "Thanks in advance",
    "Cheers",
    "Take care",
    "See you on Thursday",
    "With appreciation",
  ])("%s", (close) => {
    expect(
      read(`Dear Dr. Osei,\n\n${BODY}\n\n${close},\nMaya Chen\nMS3, Lakeside\n555-010-2234\n`),
    ).toMatchObject({
      close,
      signature: "Maya Chen\nMS3, Lakeside\n555-010-2234",
      body: expect.stringContaining("Friday") as string,
    });
  });

  it.each([
    [`${BODY} Best, Maya`, "Best", "Maya"],
    [`${BODY}\nThanks! Maya Chen`, "Thanks", "Maya Chen"],
    [`${BODY}\n\nBest,\nMaya\n\nP.S. The slides are in the folder.`, "Best", "Maya"],
    [
      `${BODY}\n\nBest,\nMaya\n\nOn Mon, Mar 3, 2025 at 4:00 PM Amara Osei wrote:\n> Dear Maya\n> Best,\n> Amara`,
      "Best",
      "Maya",
    ],
    [`${BODY}\n\nLooking forward to Thursday,\nMaya`, "Looking forward to Thursday", "Maya"],
  ])("%j", (text, close, signature) => {
    expect(read(`Dear Dr. Osei,\n\n${text}`)).toMatchObject({ close, signature });
  });

  it.each([
    ["Maya", "Maya"],
    ["See you then, and thanks to all who helped with the slides last week in the lab.", null],
    ["I did my best.", null],
  ])("is none: %s", (line, signature) => {
    expect(read(`Dear Dr. Osei,\n\n${BODY}\n\n${line}`)).toMatchObject({ close: null, signature });
  });
});

it("a subject's line is no greeting", () => {
  expect(read(`Subject: Short update\n\nDear Dr. Osei,\n\n${BODY}`)).toMatchObject({
    subject: "Short update",
    greeting: "Dear Dr. Osei",
  });
});
