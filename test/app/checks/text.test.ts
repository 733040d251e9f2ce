/** A message with its records and the checks: whom it may name, what is expected of it, and where things are found. */
import { describe, expect, it } from "vitest";
import { checkExport } from "../../../src/app/checks/export";
import { checkMessage, knownOf, type MessageToCheck } from "../../../src/app/checks/text";
import { daysOfAgenda, withPlainAddresses } from "../../../src/core/dashboard/agenda-markdown";
import type { MessageContext } from "../../../src/core/messages/context";
import { DEFAULT_CHECKS, type CheckSettings } from "../../../src/core/settings/check-settings";
import { FILES, ledgerOf, TODAY } from "../../core/messages/vault";

const MENTOR = `---
type: mentor
name: Amara Osei
email: osei@example.org
channel: 555-0134
assistant: Ann Wu
salutation: Dear Amara
contact_hours: Mon-Fri 08:00-18:00
---
`;
const CONTACT =
  "---\ntags: [mentorship/contact]\nname: Priya Raman\nemail: raman@example.org\naliases: [Pri]\n---\n";
const ledger = ledgerOf({
  ...FILES,
  "People/Amara Osei.md": MENTOR,
  "People/Contacts/Priya.md": CONTACT,
});
const context: MessageContext = {
  ledger,
  today: TODAY,
  mentors: [...ledger.mentors.values()],
  meeting: null,
  path: "",
};

function message(body: string, more: Partial<MessageToCheck> = {}): MessageToCheck {
  const filling = { salutation: "Dear Amara", sign_off: "Best regards" };
  return {
    ...{ subject: "The sepsis audit", body, medium: "mail", context, filling },
    ...{ settings: DEFAULT_CHECKS, now: "2026-11-20T10:00" },
    ...more,
  };
}

const rules = (one: MessageToCheck, check: "identifiers" | "tone" | "completeness") =>
  checkMessage(one, check).map(({ rule, where, start, end }) => [
    rule,
    (where === "subject" ? (one.subject ?? "") : one.body).slice(start, end),
  ]);
const with_ = (changed: Partial<CheckSettings>) => ({ settings: { ...DEFAULT_CHECKS, ...changed } });
const CLOSE = "\n\nBest regards,\nJordan Blake";
const GOOD = `Dear Amara,\n\nThe audit was accepted for the spring meeting.${CLOSE}`;

describe("a text that leaves as a whole", () => {
  it("is not held back by the days that the plugin wrote into it", () => {
    const text =
      "- My patient was on the ward (due 2026-11-19): [[Amara Osei]]\n- My patient came on 2026-11-18\n";
    const found = (ours: Parameters<typeof checkExport>[1]["ours"] = []) =>
      checkExport(text, { ledger, settings: DEFAULT_CHECKS, ours }).map(({ start, end }) =>
        text.slice(start, end),
      );
    expect(found()).toEqual(["2026-11-19", "2026-11-18"]);
    expect(found(daysOfAgenda(text))).toEqual(["2026-11-18"]);
  });
});

describe("whom the notes know", () => {
  it("is mentors, contacts and oneself, with what reaches them", () => {
    const known = knownOf(ledger);
    for (const one of ["Amara Osei", "Dr. Osei", "osei@example.org", "555-0134", "Ann Wu", "Dear Amara"])
      expect(known).toContain(one);
    for (const one of ["Priya Raman", "Pri", "raman@example.org", "Jordan Blake"])
      expect(known).toContain(one);
    expect(knownOf(ledger)).toBe(known);
  });

  it("may be named beside a patient", () => {
    const body = `Dear Amara,\n\nAnn Wu and Priya Raman saw the patient with me.${CLOSE}`;
    expect(rules(message(body), "identifiers")).toEqual([]);
  });
});

describe("what is found in a message", () => {
  it("is nothing in a good one", () => {
    for (const check of ["identifiers", "tone", "completeness"] as const)
      expect(rules(message(GOOD), check)).toEqual([]);
  });

  it("stands at its place in the subject or in the body", () => {
    const body = `Dear Amara,\n\nMy patient has the MRN 48213377.${CLOSE}`;
    const found = rules(message(body, { subject: "Patient with SSN 987-65-4320" }), "identifiers");
    expect(found.map(([rule]) => rule)).toEqual(["ssn", "record-number"]);
    expect(found[0]![1]).toContain("987-65-4320");
    expect(found[1]![1]).toContain("48213377");
    for (const subject of ["", "A\nb"]) {
      const [[, words] = []] = rules(message(body, { subject }), "identifiers");
      expect(words).toContain("48213377");
    }
    expect(rules(message(body, { subject: null }), "identifiers")[0]![1]).toContain("48213377");
  });

  it("is not taken away by a mark that came along from a note", () => {
    const words = "48213377%%mentorship-ignore record-number%%";
    const found = rules(message(`Dear Amara,\n\nMy patient has the MRN ${words}.${CLOSE}`), "identifiers");
    expect(found).toEqual([["record-number", expect.stringMatching(/^(?:MRN )?48213377$/)]]);
  });

  it("is held against the mentor's note and the form", () => {
    const casual = GOOD.replace("Dear Amara", "Hey Osei");
    expect(rules(message(casual), "completeness").map(([rule]) => rule)).toContain("salutation-form");
    expect(rules(message(GOOD, { now: "2026-11-22T10:00" }), "completeness")).toEqual([
      ["contact-hours", ""],
    ]);
    expect(rules(message(GOOD, { subject: "" }), "completeness")).toEqual([["subject-missing", ""]]);
  });

  it("is no missing greeting in what is no mail", () => {
    const body = "The audit was accepted.";
    expect(rules(message(body), "completeness").map(([rule]) => rule)).toContain("salutation-missing");
    for (const medium of ["spoken", "card", "note"] as const)
      expect(rules(message(body, { medium, subject: null }), "completeness")).toEqual([]);
  });

  it("is what the settings ask for", () => {
    const body = GOOD.replace("The audit", "MRN 48213377: I definately saw the the audit; it");
    const plain = message(body);
    expect(rules(plain, "tone").map(([rule]) => rule)).toEqual(["spelling", "doubled-words"]);
    expect(rules({ ...plain, ...with_({ language: false }) }, "tone")).toEqual([]);
    expect(rules({ ...plain, ...with_({ identifiers: false }) }, "identifiers")).toEqual([]);
    expect(rules({ ...plain, ...with_({ dictionary: ["definately"] }) }, "tone")).toHaveLength(1);
    expect(rules({ ...plain, ...with_({ without: ["doubled-words"] }) }, "tone")).toHaveLength(1);
    expect(rules({ ...plain, ...with_({ without: ["record-number"] }) }, "identifiers")).toEqual([]);
  });
});

describe("what is found in an export", () => {
  const TEXT = "# Agenda\n- Ask about the patient with MRN 48213377, SSN 987-65-4320\n- Thank Amara Osei\n";

  it("is masked, and so is whatever else was found near it", () => {
    const found = checkExport(TEXT, { ledger, settings: DEFAULT_CHECKS });
    expect(found.map(({ tier }) => tier)).toEqual(["hard", "hard"]);
    for (const { words, around } of found) {
      expect(`${words} ${around}`).not.toMatch(/48213377|65-4320/);
      expect(around).toContain("•");
    }
    expect(found[0]!.around).toContain("the patient with");
  });

  it("stands among whole words, and addresses are masked as they are written", () => {
    const title = "Send the long note that was promised on the patient with bob\\_miller@x.com";
    const said = withPlainAddresses(
      `- ${title} to whoever asks for the whole of it again (due 2026-11-18): [[x]]`,
    );
    const [found] = checkExport(said, { ledger, settings: DEFAULT_CHECKS });
    expect(found!.around).toBe(
      "… that was promised on the patient with b•••••••• to whoever asks for the whole of it …",
    );
  });

  it("is not taken away by a mark that ignores it in a note", () => {
    const marked = TEXT.replace("48213377", "48213377%%mentorship-ignore record-number%%");
    const found = checkExport(marked, { ledger, settings: DEFAULT_CHECKS });
    expect(found.map(({ start, end }) => marked.slice(start, end))).toEqual(["48213377", "987-65-4320"]);
  });

  it("is nothing with the check off", () => {
    expect(checkExport(TEXT, { ledger, ...with_({ identifiers: false }) })).toEqual([]);
  });
});
