import { describe, expect, it } from "vitest";
import { templateOf } from "../../../src/core/messages/catalogue";
import {
  addresseeNamed,
  addressesOf,
  contextFor,
  goesToAnybody,
  goesToContacts,
  hangsOnMentor,
  isOnlyAddress,
  mentorWithAddress,
  recipientsOf,
} from "../../../src/core/messages/recipients";
import { contextAt } from "../../../src/core/messages/starts";
import { FILES, ledgerOf, mentorAt, TODAY } from "./vault";

const RAMAN = "People/Contacts/Priya Raman.md";
const ledger = ledgerOf({
  ...FILES,
  "People/Lee.md": "---\ntype: mentor\nemail: ' lee@x.org '\n---\n",
  [RAMAN]: "---\ntype: contact\nname: Priya Raman\nemail: p@x.org\nintroduced_by: '[[Lee]]'\n---\n",
});
const [osei, lee] = [mentorAt(ledger), mentorAt(ledger, "People/Lee.md")];
const raman = ledger.contacts[0]!;
const moment = { ledger, today: TODAY };

describe("whom a message goes to", () => {
  it("is the mentors it starts from, or somebody else", () => {
    const toMentor = contextAt({ record: osei, entry: null, mentors: [osei] }, moment);
    expect(recipientsOf(toMentor)).toEqual({ mentors: [osei], to: null });
    const toContact = contextAt({ record: raman, entry: null, mentors: [lee] }, moment);
    expect(recipientsOf(toContact)).toMatchObject({ mentors: [], to: { name: "Priya Raman" } });
  });

  it("can be changed, and what was about the one is about the other", () => {
    const context = contextAt({ record: osei, entry: null, mentors: [osei] }, moment);
    expect(contextFor(context, { mentors: [osei], to: null })).toBe(context);
    expect(contextFor(context, { mentors: [lee], to: null })).toMatchObject({
      mentors: [lee],
      about: { record: lee },
    });
    expect(contextFor(context, { mentors: [], to: null })).not.toHaveProperty("about");
    const other = contextFor(context, { mentors: [], to: addresseeNamed(RAMAN, ledger) });
    expect(other).toMatchObject({ mentors: [lee], to: { email: "p@x.org" }, about: { record: raman } });
  });

  it("leaves what is about a meeting or a line as it is", () => {
    const meeting = ledger.meetings[0]!;
    const context = contextAt({ record: meeting, entry: null, mentors: [osei] }, moment);
    expect(contextFor(context, { mentors: [lee], to: null })).toMatchObject({
      meeting,
      mentors: [lee],
      about: { record: meeting },
    });
  });

  it("is found by name, and may be new", () => {
    expect(addresseeNamed("priya raman", ledger)).toMatchObject({ path: RAMAN });
    expect(addresseeNamed("Jo", ledger)).toEqual({ name: "Jo", email: null, path: null });
  });

  it("has the addresses that the notes know", () => {
    expect(addressesOf({ mentors: [osei, lee], to: null })).toEqual({
      addresses: ["lee@x.org"],
      without: [{ name: "Amara Osei", written: "" }],
    });
    const toContact = addressesOf({ mentors: [], to: addresseeNamed(RAMAN, ledger) });
    expect(toContact).toEqual({ addresses: ["p@x.org"], without: [] });
  });

  it("may be an address, which is somebody's of the notes or nobody's name", () => {
    expect(addresseeNamed("P@x.org", ledger)).toMatchObject({ path: RAMAN });
    expect(mentorWithAddress("Bo <lee@x.org>", ledger)).toBe(lee);
    expect(mentorWithAddress("Bo", ledger)).toBeNull();
    const only = addresseeNamed("foo@bar.example", ledger);
    expect(only).toEqual({ name: "foo@bar.example", email: "foo@bar.example", path: null });
    const named = addresseeNamed("Foo Bar <foo@bar.example>", ledger);
    expect(named).toEqual({ name: "Foo Bar", email: "foo@bar.example", path: null });
    expect([only, named].map((to) => isOnlyAddress({ mentors: [], to }))).toEqual([true, false]);
    expect(addressesOf({ mentors: [], to: only }).addresses).toEqual(["foo@bar.example"]);
  });

  it("hangs on what a template starts from", () => {
    expect([goesToContacts(templateOf("T20")), goesToAnybody(templateOf("T20"))]).toEqual([true, false]);
    expect([goesToContacts(templateOf("T21")), goesToAnybody(templateOf("T21"))]).toEqual([true, true]);
    expect([goesToContacts(templateOf("T2")), goesToAnybody({ from: [] })]).toEqual([false, true]);
    const context = contextAt({ record: osei, entry: null, mentors: [osei] }, moment);
    expect([hangsOnMentor(templateOf("T2"), context), hangsOnMentor(templateOf("T31"), context)]).toEqual([
      true,
      false,
    ]);
  });
});
