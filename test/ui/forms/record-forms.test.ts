/** The forms that make letters, events, contacts, milestones and profiles. */
import { afterEach, describe, expect, it } from "vitest";
import { FILES } from "../../core/messages/vault";
import { look, press } from "../../host/window/testing";
import { below, drawn, field, fill, modal, pressButton, text, leaveForms, startForm } from "./window";

const DECLINED = `---
type: letter
mentors: "[[Amara Osei]]"
destination: Research year
deadline: 2027-03-01
purpose: grant
system: direct
asked: 2026-11-01
answered: 2026-11-10
answer: declined
---
`;
const WITH_RITA = {
  ...FILES,
  "People/Rita Varga.md": "---\ntype: mentor\n---\n## Evidence\n- 2026-05-01 took a history\n",
};
const DESTINATIONS = "Destinations, one on each line";

/** Chooses a name in full, as a person who leaves the field does. */
async function choose(label: string, name: string): Promise<void> {
  await fill(label, name);
  field(label).blur();
  await drawn();
}

/** A list or a form that stays open would hear the keys of the next test. */
afterEach(async () => {
  await leaveForms();
  expect(modal()).toBeNull();
});

const preview = () => text(".mentorship-preview-text");
const chips = () => [...modal()!.querySelectorAll(".mentorship-chip")].map(({ textContent }) => textContent);

describe("new letter", () => {
  it("guesses the purpose from the stage, and makes the note as the preview shows it", async () => {
    const files = { ...FILES, "Me.md": "---\ntype: profile\nname: J\nstage: resident\n---\n" };
    const { app } = await startForm((open) => open.newLetter(), files);
    expect([field("Purpose").value, field("Right to read it waived").value]).toEqual([
      "fellowship",
      "undecided",
    ]);
    await choose("Writers", "amara osei");
    await fill(DESTINATIONS, "Stroke fellowship / A");
    await fill("Deadline", "March 1");
    const shown = preview();
    await pressButton("Make the note");
    expect(modal()).toBeNull();
    const path = "Letters/Stroke fellowship A - Osei.md";
    expect(app.store.text(path)).toBe(shown);
    expect(app.navigator.opened).toEqual([[path, null]]);
    const [letter] = app.snapshot().ledger.letters;
    expect(letter?.properties).toMatchObject({ purpose: "fellowship", deadline: "2027-03-01" });
    expect(app.rules()).toContain("ask-for-letter");
  });

  it.each([
    ["2027-03-01", "Best asked by Jan 4, 2027, at the latest by Jan 18, 2027"],
    ["2027-01-15", "Ask soon: the guide's eight weeks before were on Nov 20, and the latest day is Dec 4."],
    ["2027-01-03", "Ask soon"],
    ["2027-01-02", "Late: the guide's days to ask were Nov 7 and, at the latest, Nov 21"],
    ["2026-11-22", "Late: the guide's days to ask were Sep 27 and, at the latest, Oct 11"],
    ["2026-11-21", "That day is past."],
  ])("says for the deadline %s when to ask, and makes it all the same", async (deadline, words) => {
    const { app } = await startForm((open) => open.newLetter());
    await choose("Writers", "Amara Osei");
    await fill("Deadline", deadline);
    expect(below("Deadline")).toContain(words);
    await pressButton("Make the note");
    expect(app.store.exists("Letters/Letter - Osei.md")).toBe(true);
  });

  it("says what speaks for asking and for waiting, without a score", async () => {
    await startForm((open) => open.newLetter(), WITH_RITA);
    await choose("Writers", "Amara Osei");
    const reasons = text(".mentorship-form-preview");
    expect(reasons).toContain("Speaks for asking Amara Osei");
    expect(reasons).toContain("Speaks for waiting to ask Amara Osei");
    expect(reasons).toContain("No moment that they saw is noted yet. Note a moment or two");
    // What a letter that is planned already lacks says nothing about the one that is being planned.
    expect(reasons).not.toContain("packet for");
    await choose("Writers", "Rita Varga");
    expect(chips().map((chip) => chip.replace("×", ""))).toEqual(["Amara Osei", "Rita Varga"]);
    expect(text(".mentorship-form-preview")).toContain("Speaks for asking Rita Varga1 moment that they saw");
  });

  it("for several writers is a letter each, made and undone as one", async () => {
    const { app } = await startForm((open) => open.newLetter(), WITH_RITA);
    await choose("Writers", "Amara Osei");
    await choose("Writers", "Rita Varga");
    await fill(DESTINATIONS, "North");
    await fill("Deadline", "2027-03-01");
    expect(text(".mentorship-preview-also")).toBe("Made with it: North - Varga");
    await pressButton("Make the note");
    expect(app.store.writes).toEqual(["Letters/North - Osei.md", "Letters/North - Varga.md"]);
    const { ledger } = app.snapshot();
    expect(ledger.letters.map((letter) => ledger.mentorsOf(letter).map(({ noteName }) => noteName))).toEqual([
      ["Amara Osei"],
      ["Rita Varga"],
    ]);
    await app.writer.undo();
    expect(Object.fromEntries(app.store.files)).toEqual(WITH_RITA);
  });

  it("says what the season's note allows, and where more are planned than that", async () => {
    const season =
      "---\ntype: season\nyear: 2027\nsource: dean's office\nletter_limit_sf_match: 1\nletter_limit_eras: 4\n---\n";
    const { app } = await startForm((open) => open.newLetter(), { ...WITH_RITA, "Season.md": season });
    await fill("Handed in through", "SF Match");
    const says =
      "our season note (2027, dean's office) says that SF Match takes 1 letter for one destination.";
    expect(below("Handed in through")).toBe(`Y${says}`);
    await choose("Writers", "Amara Osei");
    await choose("Writers", "Rita Varga");
    await fill(DESTINATIONS, "North\nSouth");
    expect(below("Handed in through")).toBe(
      `2 letters are planned for North; y${says}\n2 letters are planned for South; y${says}`,
    );
    await fill("Handed in through", "Interfolio");
    expect(below("Handed in through")).toBe("");
    await fill("Deadline", "2027-03-01");
    await fill("Handed in through", "SF Match");
    await pressButton("Make the note");
    expect(app.store.writes).toHaveLength(4);
  });

  it("for several destinations is several letters, made and undone as one", async () => {
    const { app } = await startForm((open) => open.newLetter());
    await choose("Writers", "Amara Osei");
    await fill(DESTINATIONS, "North\n\nSouth \nnorth");
    await fill("Deadline", "2027-03-01");
    expect(below(DESTINATIONS)).toBe("2 letters");
    expect(text(".mentorship-preview-also")).toBe("Made with it: South - Osei");
    await pressButton("Make the note");
    const made = ["Letters/north - Osei.md", "Letters/South - Osei.md"];
    expect(app.store.writes).toEqual(made);
    expect(app.snapshot().ledger.letters.map(({ properties }) => properties.destination)).toEqual([
      "South",
      "north",
    ]);
    await app.writer.undo();
    expect(made.map((path) => app.store.exists(path))).toEqual([false, false]);
  });

  it("needs a writer and a deadline, and says so at their fields", async () => {
    const { app } = await startForm((open) => open.newLetter());
    await pressButton("Make the note");
    expect(below("Writers")).toBe("Choose who is to write it.");
    expect(below("Deadline")).toContain("Write a day such as");
    expect(app.store.writes).toEqual([]);
  });

  it("in place of one that was declined asks for the writer only", async () => {
    const files = { ...WITH_RITA, "Letters/r.md": DECLINED };
    const { app } = await startForm((open) => open.planLetter("Letters/r.md"), files);
    expect(text(".mentorship-form-about")).toBe("In place of the letter for Research year");
    expect(
      [DESTINATIONS, "Deadline", "Purpose", "Handed in through"].map((label) => field(label).value),
    ).toEqual(["Research year", "2027-03-01", "grant", "direct"]);
    expect(look(".mentorship-chip")).toBeNull();
    await choose("Writers", "Amara Osei");
    expect(below("Writers")).toContain("You have a letter by Amara Osei for Research year already.");
    await choose("Writers", "Rita Varga");
    await pressButton("Make the note");
    expect(
      app.snapshot().ledger.letters.find(({ path }) => path.endsWith("Varga.md"))?.properties,
    ).toMatchObject({
      destination: "Research year",
      deadline: "2027-03-01",
      purpose: "grant",
      system: "direct",
    });
  });

  it("in place of one that is gone begins empty", async () => {
    await startForm((open) => open.planLetter("Letters/gone.md"));
    expect([field(DESTINATIONS).value, field("Deadline").value]).toEqual(["", ""]);
  });
});

describe("new event", () => {
  it("makes a contact note for each new name, linked both ways, in one step", async () => {
    const known = "People/Contacts/Kwame Lisle.md";
    const files = { ...FILES, [known]: "---\ntype: contact\ntags: [mentorship/contact]\n---\n" };
    const { app } = await startForm((open) => open.newEvent(), files);
    await fill("Event", "Rounds: stroke");
    await choose("Mentors who invited you or came", "Amara Osei");
    await choose("People you met", "kwame lisle");
    await choose("People you met", "Priya / Nair");
    await fill("People you met", "Amara Osei");
    press("Enter");
    await drawn();
    await fill("People you met", "priya / nair");
    press(";");
    await drawn();
    expect(look(".mentorship-chip.is-unknown")).toBeNull();
    expect(below("People you met")).toBe("New: priya / nair. A contact note is made for each.");
    expect(text(".mentorship-preview-also")).toBe("Made with it: priya nair");
    const shown = preview();
    const before = Object.fromEntries(app.store.files);
    await pressButton("Make the note");
    const [event, contact] = ["Events/2026-11-22 Rounds stroke.md", "People/Contacts/priya nair.md"];
    expect(app.store.writes).toEqual([event, contact]);
    expect(app.store.text(event)).toBe(shown);
    expect(shown).toContain(
      'introduced_to:\n  - "[[Kwame Lisle]]"\n  - "[[priya nair]]"\n  - "[[Amara Osei]]"\nthanked:\n',
    );
    expect(app.store.text(contact)).toContain('met: "[[2026-11-22 Rounds stroke]]"\nmet_on: 2026-11-22\n');
    expect(app.snapshot().ledger.problems).toEqual([]);
    await app.writer.undo();
    expect(Object.fromEntries(app.store.files)).toEqual(before);
  });

  it("takes the name in the field when it is sent, and no path twice", async () => {
    const taken = { ...FILES, "People/Contacts/Sam.md": "Another Sam.\n", "Events/2026-11-22 Fair.md": "x" };
    const { app } = await startForm((open) => open.newEvent(), taken);
    await fill("Event", "Fair");
    await choose("People you met", "Sam");
    await fill("People you met", "Sam.");
    await pressButton("Make the note");
    expect(app.store.writes).toEqual([
      "Events/2026-11-22 Fair 2.md",
      "People/Contacts/Sam 2.md",
      "People/Contacts/Sam 3.md",
    ]);
    expect(app.store.text("Events/2026-11-22 Fair 2.md")).toContain('"[[Sam 2]]"\n  - "[[Sam 3]]"');
  });

  it("makes nothing at all where one of its notes cannot be written", async () => {
    const { app } = await startForm((open) => open.newEvent());
    app.store.failing.add("People/Contacts/Sam.md");
    await fill("Event", "Fair");
    await choose("People you met", "Sam");
    await pressButton("Make the note");
    expect(text(".mentorship-form-problem")).toContain("What you typed is still here");
    expect(Object.fromEntries(app.store.files)).toEqual(FILES);
  });
});

describe("new contact", () => {
  const FAIR = {
    ...FILES,
    "Events/2026-10-05 Fair.md": "---\ntags: mentorship/event\ndate: 2026-10-05\n---\n",
  };

  it("takes the day of the event where none is typed", async () => {
    const { app } = await startForm((open) => open.newContact(), FAIR);
    await fill("Name", "Lena Ortiz");
    expect(below("Met on")).toBe("Sunday, November 22, 2026, today");
    await choose("Met at", "2026-10-05 fair");
    await choose("Introduced by", "Amara Osei");
    expect(below("Met on")).toBe("Monday, October 5, 2026, the day of the event");
    await pressButton("Make the note");
    const contact = app.snapshot().ledger.contacts[0]!;
    expect(contact.properties).toMatchObject({ name: "Lena Ortiz", met_on: "2026-10-05", follow_up: "yes" });
    expect(app.snapshot().ledger.mentorsOf(contact)).toHaveLength(1);
  });

  it("knows no event that is none, and whom there is a note on", async () => {
    const lena = "---\ntags: mentorship/contact\n---\n";
    const { app } = await startForm((open) => open.newContact(), { ...FAIR, "People/Lena.md": lena });
    await fill("Name", "LENA");
    expect(below("Name")).toBe("You have a note on Lena already.");
    await choose("Met at", "Nowhere");
    expect(below("Met at")).toContain('no event called "Nowhere"');
    await pressButton("Make the note");
    expect(app.store.writes).toEqual([]);
    await pressButton("Remove Nowhere");
    field("Follow up within 3 days").click();
    await drawn();
    await pressButton("Make the note");
    expect(app.store.text("People/Contacts/LENA.md")).toContain("follow_up: no\n---");
  });
});

describe("new milestone", () => {
  it("says who none means, and is shared with those who are chosen", async () => {
    const { app } = await startForm((open) => open.newMilestone(), WITH_RITA);
    await fill("Milestone", "Matched");
    expect(below("Share with")).toBe("Every active mentor: Amara Osei, Rita Varga");
    expect(preview()).toContain("kind: other\nshare_with:\ntold_to:\n");
    await choose("Share with", "Rita Varga");
    expect(below("Share with")).toBe("");
    await pressButton("Make the note");
    const milestone = app.snapshot().ledger.milestones[0]!;
    expect(milestone.path).toBe("Milestones/2026-11-22 Matched.md");
    expect(
      app
        .snapshot()
        .ledger.mentorsOf(milestone)
        .map(({ noteName }) => noteName),
    ).toEqual(["Rita Varga"]);
  });
});

describe("new profile", () => {
  it("lies at the top of the vault and is the ledger's profile", async () => {
    const { app } = await startForm((open) => open.newProfile(), {});
    await fill("Your name", "Jordan Blake");
    await fill("Specialties", "neurology, internal medicine;");
    await pressButton("Make the note");
    expect(app.store.writes).toEqual(["About me.md"]);
    expect(app.snapshot().ledger.profile?.properties).toEqual({
      name: "Jordan Blake",
      specialties: ["neurology", "internal medicine"],
    });
  });
});
