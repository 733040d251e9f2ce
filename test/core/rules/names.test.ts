/** Names of mentors as a greeting and a title say them. */
import { describe, expect, it } from "vitest";
import { familyName, sayFormally } from "../../../src/core/rules/names";
import { ledgerOf } from "../messages/vault";

function mentor(name: string, honorific = "") {
  const properties = `name: '${name}'${honorific === "" ? "" : `\nhonorific: ${honorific}`}`;
  return [...ledgerOf({ "M.md": `---\ntype: mentor\n${properties}\n---\n` }).mentors.values()][0]!;
}

describe("a mentor's family name", () => {
  it.each([
    ["Amara Osei", "Osei"],
    ["Amara Osei, MD, PhD", "Osei"],
    ["Rafael van der Berg Jr.", "van der Berg"],
    ["Rafael Van der Berg", "Van der Berg"],
    ["Anna Maria de Vries", "de Vries"],
    ["Maria De La Cruz", "De La Cruz"],
    ["Otto von Stein III", "von Stein"],
    ["Lia della Torre, Sr.", "della Torre"],
    ["van der Berg", "van der Berg"],
    ["Nguyen Van Anh", "Anh"],
    ["Von Smith", "Smith"],
    ["James Iv Lee", "Lee"],
    ["Osei", "Osei"],
    ["Jr.", "Jr."],
    ["[[Amara Osei|Amara **Osei**]]", "Osei"],
  ])("of %j is %j", (name, family) => {
    expect(familyName(mentor(name))).toBe(family);
  });

  it.each([
    ["Rafael van der Berg Jr.", "Prof.", "Prof. van der Berg"],
    ["Prof. Rafael van der Berg Jr.", "", "Prof. van der Berg"],
    ["Dr. Amara Osei", "Dean", "Dean Osei"],
    ["Amara Osei", "", "Dr. Osei"],
    ["Dr. Osei", "", "Dr. Osei"],
  ])("goes with an honorific: %j, %j", (name, honorific, words) => {
    expect(sayFormally(mentor(name, honorific))).toBe(words);
  });
});
