import { describe, expect, it } from "vitest";
import { captured, whoIn, written } from "./vault";

describe("whom a line is about", () => {
  it.each([
    ["Dr Osei stairwell: hello", "Amara Osei"],
    ["dr. osei stairwell: hello", "Amara Osei"],
    ["Prof Osei: hello", "Amara Osei"],
    ["osei: hello", "Amara Osei"],
    ["Osei's office: hello", "Amara Osei"],
    ["@osei: hello", "Amara Osei"],
    ["talked to @amara about it", "Amara Osei"],
    ["talked to Doc O about it", "Amara Osei"],
    ["doc o: hello", "Amara Osei"],
    ["grace clinic: hello", "Grace Okafor-Lind"],
    ["met Okafor-Lind at rounds", "Grace Okafor-Lind"],
    ["lucia ferrante: hello", "Lucía Ferrante"],
    ["met Lucia at rounds, talked of Osei", "several: 2"],
    ["Lucia: I told her about Osei", "Lucía Ferrante"],
    ["feedback from Dr Osei: shorter", "Amara Osei"],
    ["Varga: hello", "several: 2"],
    ["Judit Varga: hello", "Judit Varga"],
    ["talked to Judit, not to Varga", "Judit Varga"],
    ["I will ask, with grace", "none: 0"],
    ["nobody here", "none: 0"],
  ])("%s → %s", (text, who) => {
    expect(whoIn(text)).toBe(who);
  });

  it("takes the open note's mentor where none is named, and one of those that fit", () => {
    expect(whoIn("stairwell: hello", { open: "People/Amara Osei.md" })).toBe("Amara Osei");
    expect(whoIn("stairwell: hello", { open: "Meetings/2026-11-25 Ferrante.md" })).toBe("Lucía Ferrante");
    expect(whoIn("stairwell: hello", { open: "Meetings/2026-11-25 Board.md" })).toBe("none: 0");
    expect(whoIn("Varga: hello", { open: "People/Will Varga.md" })).toBe("Will Varga");
    expect(whoIn("Varga: hello", { open: "People/Amara Osei.md" })).toBe("several: 2");
  });

  it("lets the choice by hand count before the words, and needs it where nothing says it", () => {
    expect(whoIn("Osei: hello", { chosen: "People/Will Varga.md" })).toBe("Will Varga");
    expect(captured("hello").lines.map(({ path }) => path)).toEqual([null]);
  });
});

describe("a line about a contact", () => {
  it("logs it and makes entries of what is to do", () => {
    expect(written("Dr Osei stairwell: apply for the summer program, send abstract by Fri")).toEqual([
      "Amara Osei › Log: - 2026-11-25 in person: stairwell: apply for the summer program, send abstract by Fri",
      "Amara Osei › Follow-ups: - [ ] Apply for the summer program",
      "Amara Osei › Follow-ups: - [ ] Send abstract 📅 2026-11-27",
    ]);
  });

  it.each([
    ["Osei hallway: hello", "2026-11-25 in person: hallway: hello"],
    ["Osei after rounds, hello", "2026-11-25 in person: after rounds, hello"],
    ["Osei OR: hello", "2026-11-25 in person: OR: hello"],
    ["Osei phone: hello", "2026-11-25 call: phone: hello"],
    ["Osei zoom hello", "2026-11-25 call: zoom hello"],
    ["Osei e-mail: hello", "2026-11-25 e-mail: e-mail: hello"],
    ["Osei texted: hello", "2026-11-25 message: texted: hello"],
    ["Osei clinic yesterday: hello", "2026-11-24 in person: clinic yesterday: hello"],
    ["Osei clinic last Friday: hello", "2026-11-20 in person: clinic last Friday: hello"],
    ["Osei clinic on Monday: hello", "2026-11-23 in person: clinic on Monday: hello"],
    ["Osei clinic 2026-11-02: hello", "2026-11-02 in person: clinic 2026-11-02: hello"],
    ["Osei clinic 2027-11-02: hello", "2026-11-25 in person: clinic 2027-11-02: hello"],
    ["Osei clinic 11/20: hello", "2026-11-20 in person: clinic 11/20: hello"],
    ["Osei clinic 12/1: hello", "2025-12-01 in person: clinic 12/1: hello"],
    ["Osei clinic 2/29: hello", "2024-02-29 in person: clinic 2/29: hello"],
    ["Osei clinic 11/20/25: hello", "2025-11-20 in person: clinic 11/20/25: hello"],
    ["Osei clinic 13/45: hello", "2026-11-25 in person: clinic 13/45: hello"],
    ["Osei Nov 20 call: hello", "2026-11-20 call: Nov 20 call: hello"],
    ["Osei call on the 20th Nov.: hello", "2026-11-20 call: call on the 20th Nov.: hello"],
    ["Osei call December 3rd: hello", "2025-12-03 call: call December 3rd: hello"],
    ["Osei call Nov 20, 2027: hello", "2026-11-25 call: call Nov 20, 2027: hello"],
    ["Osei met two days ago: hello", "2026-11-23 in person: met two days ago: hello"],
    ["Osei call 3 weeks ago: hello", "2026-11-04 call: call 3 weeks ago: hello"],
    ["Osei call the day before yesterday: hi", "2026-11-23 call: call the day before yesterday: hi"],
    ["Osei clinic yesterday, hello", "2026-11-24 in person: clinic yesterday, hello"],
    ["Osei call Nov 20, hello", "2026-11-20 call: call Nov 20, hello"],
    ["Met Osei yesterday, liked it", "2026-11-24 in person: Met Osei yesterday, liked it"],
    ["Called Osei about the talk on Nov 20", "2026-11-25 call: Called Osei about the talk on Nov 20"],
    ["Osei call: liked the talk of Nov 20", "2026-11-25 call: call: liked the talk of Nov 20"],
    ["Met Dr Osei at noon", "2026-11-25 in person: Met Dr Osei at noon"],
    ["Called Osei about the poster", "2026-11-25 call: Called Osei about the poster"],
    ["Osei: liked the poster at 15:30", "2026-11-25 other: liked the poster at 15:30"],
  ])("%s", (text, words) => {
    expect(captured(text).lines.map((line) => line.words)).toEqual([words]);
  });

  it("logs no contact where only something to do is said, and then keeps the words of the date", () => {
    expect(written("Osei: send abstract by Fri")).toEqual([
      "Amara Osei › Follow-ups: - [ ] Send abstract by Fri 📅 2026-11-27",
    ]);
  });

  it("may name the mentor on a line of its own", () => {
    expect(written("Osei\nsend the abstract by Fri")).toEqual(written("Osei: send the abstract by Fri"));
    expect(written("Dr Osei:\r\nclinic: hello\nsend the abstract by Fri")).toEqual([
      "Amara Osei › Log: - 2026-11-25 in person: clinic: hello; send the abstract by Fri",
      "Amara Osei › Follow-ups: - [ ] Send the abstract 📅 2026-11-27",
    ]);
  });

  it("logs a contact whatever tags, fields and signs the words hold", () => {
    expect(written('Osei call: she said "good work" #advice')).toEqual([
      'Amara Osei › Log: - 2026-11-25 call: call: she said "good work" advice',
    ]);
    expect(written("Osei call: send draft 📅 2026-02-30")).toEqual([
      "Amara Osei › Log: - 2026-11-25 call: call: send draft due: 2026-02-30",
      "Amara Osei › Follow-ups: - [ ] Send draft 📅 2026-02-30",
    ]);
  });

  it("keeps what was promised as waiting, asked today", () => {
    expect(written("Osei hallway: she'll introduce me to Dr. Brandt, thank her").slice(1)).toEqual([
      "Amara Osei › Follow-ups: - [ ] She'll introduce me to Dr. Brandt #waiting [asked:: 2026-11-25]",
      "Amara Osei › Follow-ups: - [ ] Thank her",
    ]);
    expect(written("Osei: Dr Osei will read it")).toEqual([
      "Amara Osei › Follow-ups: - [ ] Dr Osei will read it #waiting [asked:: 2026-11-25]",
    ]);
  });

  it.each([
    ["talked about research, plan for spring, call times", []],
    ["apply to Duke, Emory and Tulane", ["Apply to Duke, Emory and Tulane"]],
    ["read and sign the form", ["Read and sign the form"]],
    ["read the form and sign it", ["Read the form", "Sign it"]],
    ["send the CV; book a room; then call her", ["Send the CV", "Book a room", "Call her"]],
    ["liked the talk and send-off", []],
    [
      "she will read it and send comments",
      ["She will read it and send comments #waiting [asked:: 2026-11-25]"],
    ],
    ["I'll email the draft tomorrow", ["I'll email the draft 📅 2026-11-26"]],
  ])("is careful with what it takes for a thing to do: %s", (body, entries) => {
    expect(
      captured(`Osei hallway: ${body}`)
        .lines.slice(1)
        .map(({ words }) => words),
    ).toEqual(entries);
  });

  it.each([
    ["by Fri", "2026-11-27"],
    ["until 12/4", "2026-12-04"],
    ["tomorrow", "2026-11-26"],
    ["next week", "2026-12-02"],
    ["by Dec 4", "2026-12-04"],
    ["by 2027-02-28", "2027-02-28"],
    ["in two weeks", "2026-12-09"],
    ["on Monday", "2026-11-30"],
  ])("understands %s", (when, date) => {
    expect(captured(`Osei hallway: send the abstract ${when}`).lines[1]?.words).toBe(
      `Send the abstract 📅 ${date}`,
    );
  });

  it.each([
    "read chapter 4",
    "send 3/4 of it",
    "read the May issue",
    "send it by 2026-02-30",
    "write by hand",
  ])("takes no date from: %s", (body) => {
    expect(captured(`Osei hallway: ${body}`).lines[1]?.words).not.toContain("📅");
  });

  it("leaves a due date that was typed as a field", () => {
    expect(captured("Osei hallway: send it tomorrow 📅 2026-12-24").lines[1]?.words).toBe(
      "Send it tomorrow 📅 2026-12-24",
    );
  });
});

describe("the other kinds", () => {
  it.each([
    ["Osei, for next time: ask about fellowships", "Amara Osei › For next time: - Ask about fellowships"],
    ["evidence Osei: 8 minutes planned", "Amara Osei › Evidence: - 2026-11-25 8 minutes planned"],
    ["Osei saw me close the wound", "Amara Osei › Evidence: - 2026-11-25 saw me close the wound"],
    ["Osei feedback: shorter, send slides", "Amara Osei › Feedback: - [ ] 2026-11-25 shorter, send slides"],
    ["advice from Osei: rest", "Amara Osei › Advice: - [ ] 2026-11-25 rest"],
    [
      "Osei commitment: slides by Fri",
      "Amara Osei › Commitments: - [ ] 2026-11-25 Slides by Fri 📅 2026-11-27",
    ],
    ["Osei signal: asked me to lunch", "Amara Osei › Signals: - 2026-11-25 asked me to lunch"],
    ["Osei saw her talk on strokes", "Amara Osei › For next time: - Mention that I saw her talk on strokes"],
    [
      "Osei saw their work: the review",
      "Amara Osei › For next time: - Mention that I saw their work: the review",
    ],
    ["for next time Osei: ask about fellowships", "Amara Osei › For next time: - Ask about fellowships"],
    ["next time with Dr. Osei: ask why", "Amara Osei › For next time: - Ask why"],
    ["for next time Osei asks: say yes", "Amara Osei › For next time: - Osei asks: say yes"],
    [
      "saw their work Osei: paper on sepsis",
      "Amara Osei › For next time: - Mention that I saw their work: paper on sepsis",
    ],
    ["feedback from Dr Osei yesterday: slower", "Amara Osei › Feedback: - [ ] 2026-11-24 slower"],
    ["Osei feedback on Monday: slower", "Amara Osei › Feedback: - [ ] 2026-11-23 slower"],
    ["evidence Osei yesterday: presented 14", "Amara Osei › Evidence: - 2026-11-24 presented 14"],
    ["evidence Osei 11/3: presented 3/4 of it", "Amara Osei › Evidence: - 2026-11-03 presented 3/4 of it"],
    ["evidence Osei: presented 3/4 of it", "Amara Osei › Evidence: - 2026-11-25 presented 3/4 of it"],
    ["evidence Osei: 2026-11-02 presented", "Amara Osei › Evidence: - 2026-11-02 presented"],
    ["advocacy Osei: called the PD on Nov 3", "Amara Osei › Advocacy: - 2026-11-03 called the PD on Nov 3"],
    [
      "advocacy Osei: named me for the talk on Dec 3",
      "Amara Osei › Advocacy: - 2026-11-25 named me for the talk on Dec 3",
    ],
    ["signal Osei: asked me in on 11/3", "Amara Osei › Signals: - 2026-11-03 asked me in on 11/3"],
    ["Osei todo: anything", "Amara Osei › Follow-ups: - [ ] Anything"],
    ["Osei waiting: the form", "Amara Osei › Follow-ups: - [ ] The form #waiting [asked:: 2026-11-25]"],
  ])("%s", (text, line) => {
    expect(written(text)).toEqual([line]);
  });

  it("may come with a contact, and one after the other", () => {
    expect(written("Osei hallway feedback: be shorter; for next time: ask why")).toEqual([
      "Amara Osei › Log: - 2026-11-25 in person: hallway feedback: be shorter",
      "Amara Osei › Feedback: - [ ] 2026-11-25 be shorter",
      "Amara Osei › For next time: - Ask why",
    ]);
    expect(written("Osei hallway: hello\nfeedback: be shorter\nand slower")).toEqual([
      "Amara Osei › Log: - 2026-11-25 in person: hallway: hello",
      "Amara Osei › Feedback: - [ ] 2026-11-25 be shorter; and slower",
    ]);
  });

  it.each([
    ["Osei yesterday: feedback: slow down", "other: yesterday: feedback: slow down"],
    ["feedback Osei hallway yesterday: slow down", "in person: feedback Osei hallway yesterday: slow down"],
    ["Osei feedback clinic yesterday: slow down", "in person: feedback clinic yesterday: slow down"],
  ])("may stand on either side of where and when: %s", (text, log) => {
    expect(written(text)).toEqual([
      `Amara Osei › Log: - 2026-11-24 ${log}`,
      "Amara Osei › Feedback: - [ ] 2026-11-24 slow down",
    ]);
  });

  it("takes no kind from a sentence that begins with its word", () => {
    expect(written("Osei: feedback on my talk was good: she liked it")).toEqual([
      "Amara Osei › Log: - 2026-11-25 other: feedback on my talk was good: she liked it",
    ]);
  });

  it("can be chosen for the whole line, unless a prefix says otherwise", () => {
    expect(written("Osei hallway: be shorter", { as: "advice" })).toEqual([
      "Amara Osei › Advice: - [ ] 2026-11-25 hallway: be shorter",
    ]);
    expect(written("Osei feedback: be shorter", { as: "advice" })[0]).toContain("› Feedback");
    expect(written("Osei: send it", { as: "log" })[0]).toContain("› Log: - 2026-11-25 other: send it");
  });
});

describe("where the lines go", () => {
  it("puts what a meeting brings into today's meeting", () => {
    expect(written("Ferrante clinic: send the form. feedback: be shorter")).toEqual([
      "Lucía Ferrante › Log: - 2026-11-25 in person: clinic: send the form",
      "2026-11-25 Ferrante › Follow-ups: - [ ] Send the form",
      "2026-11-25 Ferrante › Feedback: - [ ] 2026-11-25 be shorter",
    ]);
  });

  it("links the mentor where the meeting is with several", () => {
    expect(written("Judit Varga: send the form")).toEqual([
      "2026-11-25 Board › Follow-ups: - [ ] Send the form ([[Judit Varga]])",
    ]);
    // The Tasks plugin reads a date at the end only.
    expect(written("Judit Varga: send the form by Fri")).toEqual([
      "2026-11-25 Board › Follow-ups: - [ ] Send the form by Fri ([[Judit Varga]]) 📅 2026-11-27",
    ]);
    expect(written("Judit Varga: send the form ⏫ 📅 2026-12-24")).toEqual([
      "2026-11-25 Board › Follow-ups: - [ ] Send the form ([[Judit Varga]]) ⏫ 📅 2026-12-24",
    ]);
  });
});

describe("a line changed by hand", () => {
  const text = "Osei hallway: send the abstract by Fri";

  it("becomes another kind", () => {
    const edits = new Map([["follow-up send the abstract by Fri", "commitment"]] as const);
    expect(written(text, { edits })[1]).toBe(
      "Amara Osei › Commitments: - [ ] 2026-11-25 Send the abstract 📅 2026-11-27",
    );
  });

  it("is removed, and the others then keep what it held", () => {
    expect(written(text, { edits: new Map([["log", "removed"]] as const) })).toEqual([
      "Amara Osei › Follow-ups: - [ ] Send the abstract by Fri 📅 2026-11-27",
    ]);
  });
});
