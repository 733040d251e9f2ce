import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { templateOf } from "../../../src/core/messages/catalogue";
import { countWords, draftText, fillTemplate, openPlacesIn } from "../../../src/core/messages/fill";
import { fillingOf, type PlaceName } from "../../../src/core/messages/places/places";
import { parsed } from "./parsed";
import { contextOf, FILES, ledgerOf, meetingAt } from "./vault";

const T11 = templateOf("T11");

function draft(id: "T1" | "T2" | "T11" | "T22", meetingPath?: string, files = FILES) {
  const ledger = ledgerOf(files);
  const template = templateOf(id);
  const context = contextOf(ledger, meetingPath ? meetingAt(ledger, meetingPath) : null);
  return fillTemplate(template, fillingOf(template.places, context));
}

describe("filling", () => {
  it("never reads a value as a template", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom("{{name}}", "{{#act}}x{{/act}}", "{{{change}}}", "{{> p}}"),
        (text, tag) => {
          const value = `a${text.replace(/[^\w{}#/ ]/g, "")}${tag}b`;
          const { body } = fillTemplate(T11, { act: value, change: "c", name: "n" });
          expect(body).toContain(value.replace(/[ \t]+$/gm, "").trim());
        },
      ),
    );
  });

  it("opens no block of code and adds no line, whatever a value holds", () => {
    const { body } = fillTemplate(T11, {
      act: "```dataviewjs\nx\n```",
      change: "~~~~js",
      name: "a\u202eb\u0000",
    });
    expect(body).not.toMatch(/```|~~~/);
    expect(body).not.toMatch(/[^\P{Cc}\n]|\u202e/u);
  });

  it("fills no place from what every object has", () => {
    expect(() => parsed("id: X", "{{constructor}}")).toThrow("constructor");
    const template = parsed("id: X\nneeds: []", "{{valueof}}{{#tostring}}x{{/tostring}}.");
    expect(fillTemplate({ ...template, needs: [] }, {}).body.trim()).toBe(".");
  });

  it("shows what only a user's template names by its own words", () => {
    const template = parsed("id: X", "Dear {{name_of_the_dog}}, {{#why}}since {{why}}{{/why}}");
    expect(template.needs).toEqual(["name_of_the_dog"]);
    expect(fillTemplate(template, {}).body.trim()).toBe("Dear [name of the dog],");
    expect(fillTemplate(template, { name_of_the_dog: "Rex", why: "now" }).body.trim()).toBe(
      "Dear Rex, since now",
    );
  });

  it("leaves in a part what stands in it, and nothing of what is put in", () => {
    const template = parsed("id: X\nneeds: []", "{{#a}}{{a}}{{length}}{{/a}}{{^a}}none{{/a}}");
    expect(fillTemplate({ ...template, needs: [] }, { a: "some" }).body.trim()).toBe("some");
    expect(fillTemplate({ ...template, needs: [] }, { a: " " }).body.trim()).toBe("none");
  });

  it("keeps what is open in sight until it is typed in", () => {
    const open = fillTemplate(T11, { act: "reading my draft" });
    expect(open.open).toEqual(["change", "name"]);
    expect(open.body).toContain("a difference: [what it changed for you].");
    expect(openPlacesIn(open.body, T11)).toEqual(["change", "name"]);
    expect(openPlacesIn(open.body.replace("[your name]", "Jo"), T11)).toEqual(["change"]);
  });

  it("does not escape", () => {
    expect(fillTemplate(T11, { act: `"A" & <b>'s` }).body).toContain(`"A" & <b>'s`);
  });

  it("makes a note's text of a draft", () => {
    expect(draftText({ subject: "Hi", body: "Text" })).toBe("**Subject:** Hi\n\nText\n");
  });

  it.each([
    ["", 0],
    ["I don't know Dr. Osei's follow-up.", 6],
    ["…  — 3:00", 2],
  ])("counts the words of %j", (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe("what the records fill", () => {
  it("T1: the day, the questions, then goals and follow-ups, three in all", () => {
    const { subject, body, open } = draft("T1", "Meetings/2026-12-04 Osei.md");
    expect(subject).toBe("Agenda for Friday, December 4");
    expect(body).toContain("Dear Dr. Osei,");
    expect(body).toContain("on Friday, December 4, at 3:00 PM (Room 4).");
    expect(body).toContain(
      "1. Should I present the audit?\n2. How I am doing on my goal: Publish the audit\n3. From last time: Send Dr. Osei the abstract draft",
    );
    expect(body).not.toContain("I will bring");
    expect(body).toMatch(/Best regards,\nJordan Blake$/);
    expect(open).toEqual(["ask"]);
  });

  it("T2: news since the last contact, the question left, the advice acted on", () => {
    const { body, open } = draft("T2");
    expect(body).toContain("since we were last in touch on Friday, October 2:");
    expect(body).toContain("- Ethics approval came\n- First draft is with Rita Varga\n");
    expect(body).not.toContain("Too old");
    expect(body).toContain("not worked out yet: Should I present the audit?\n");
    expect(body).toContain(
      "use what you told me: Open each presentation with the one-line summary. What came of it: the attending called it clearer.",
    );
    expect(open).toEqual(["learned"]);
  });

  it("T11: both places of a thank-you, open where nothing says them", () => {
    const path = "Meetings/2026-10-01 Osei.md";
    const { body, open } = draft("T11", path);
    expect(body).toContain(
      "It was good to talk on Thursday, October 1. Thank you for your feedback: Open each",
    );
    expect(body).toContain("a difference: the attending called it clearer.");
    expect(open).toEqual([]);
    const untold = (FILES[path] ?? "").replace(/ \[evidence::.*?\]/, "");
    expect(draft("T11", path, { ...FILES, [path]: untold }).open).toEqual(["change"]);
  });

  it("T22: the shared work; purpose and deadline are asked for", () => {
    const { body, open } = draft("T22");
    expect(body).toContain("at work: Sepsis audit.");
    expect(open).toEqual(["purpose", "deadline"]);
    expect(body).toMatch(/strong letter/);
    expect(body).toMatch(/please just say so/);
  });

  it("uses the mentor's own greeting and close, and says neither comma twice", () => {
    const files = {
      ...FILES,
      "People/Amara Osei.md": "---\ntype: mentor\nsalutation: Hi Amara,\nsign_off: Warmly,\n---\n",
    };
    const { body } = draft("T22", undefined, files);
    expect(body).toMatch(/^Hi Amara,\n/);
    expect(body).toMatch(/\nWarmly,\nJordan Blake$/);
  });

  it.each([
    ["Best, Jordan", "Best,\nJordan"],
    ["All the best, J. Blake,", "All the best,\nJ. Blake"],
    ["Yours, with thanks", "Yours, with thanks,\nJordan Blake"],
    ["Jordan", "Jordan,\nJordan Blake"],
  ])("says the name once where the close is noted as %s", (written, end) => {
    const files = { ...FILES, "People/Amara Osei.md": `---\ntype: mentor\nsign_off: ${written}\n---\n` };
    expect(draft("T22", undefined, files).body.endsWith(`\n${end}`)).toBe(true);
  });

  it("makes nothing up for a mentor about whom nothing is known", () => {
    const { body, open } = draft("T2", undefined, { "People/Amara Osei.md": "---\ntype: mentor\n---\n" });
    const needed: PlaceName[] = ["news", "learned", "open", "name"];
    expect(open).toEqual(needed);
    expect(body).toContain("A few lines on how things are going:");
  });
});
