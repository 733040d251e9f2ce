/** Each template, filled from the example vault: with what the notes say, and what they leave to be asked. */
import { describe, expect, it } from "vitest";
import { TEMPLATE_IDS, templateOf } from "../../src/core/messages/catalogue";
import { askedIn, draftOfExample, exampleOf } from "./example";
import { pageOf } from "./page";

describe.each(TEMPLATE_IDS)("%s", (id) => {
  it("comes out as its example says, with no place left open", () => {
    const example = exampleOf(id);
    const { subject, body, open } = draftOfExample(example);
    expect([subject, body.trim()]).toEqual([example.subject, example.body]);
    expect(open).toEqual([]);
  });

  it("asks for nothing that the notes say", () => {
    const example = exampleOf(id);
    expect(Object.keys(example.answers).sort()).toEqual(expect.arrayContaining([...askedIn(example)].sort()));
    expect(Object.keys(example.answers).filter((name) => !templateOf(id).places.includes(name))).toEqual([]);
  });
});

describe("the templates", () => {
  it("share no run of eight words", () => {
    const seen = new Map<string, string>();
    const shared: string[] = [];
    for (const id of TEMPLATE_IDS)
      for (const run of new Set(runsOf(templateOf(id).body))) {
        const other = seen.get(run);
        if (other !== undefined) shared.push(`${other}, ${id}: ${run}`);
        seen.set(run, id);
      }
    expect(shared).toEqual([]);
  });

  it("are shown by example on a page", async () => {
    await expect(pageOf(TEMPLATE_IDS.map(exampleOf))).toMatchFileSnapshot("README.md");
  });
});

/** Runs of eight of a template's own words; a place breaks a run. */
function runsOf(body: string): string[] {
  return body
    .toLowerCase()
    .split(/\{\{[^}]*\}\}/)
    .flatMap((part) => {
      const words = part.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
      return words.flatMap((_, at) => (at + 8 <= words.length ? [words.slice(at, at + 8).join(" ")] : []));
    });
}
