import { describe, expect, it } from "vitest";
import { allValues, initialRaws, readForm, type Field } from "../../../src/ui/forms/field";
import {
  choiceField,
  dayField,
  lengthField,
  mailField,
  mentorsField,
  minutesField,
  neededDayField,
  parseTimeOfDay,
  severalField,
  textField,
  timeField,
} from "../../../src/ui/forms/make-fields";
import { matching } from "../../../src/ui/forms/people-input";
import { ledgerOf, TODAY } from "../../core/messages/vault";

const valueOf = <V>(field: Field<V>, raw: string) => {
  const reading = field.read(raw);
  return reading.ok ? reading.value : `error: ${reading.error}`;
};

describe("a day", () => {
  const field = neededDayField({ label: "Day", today: TODAY });
  const past = dayField({ label: "Since", today: TODAY, isPast: true });

  it("is understood in words, and said in full", () => {
    expect(field.read("next Friday")).toEqual({
      ok: true,
      value: "2026-11-27",
      says: "Friday, November 27, 2026",
    });
    expect(field.read(" 2026-12-04 ")).toMatchObject({ ok: true, value: "2026-12-04" });
  });

  it("that is none says what would be understood", () => {
    const error = "Write a day such as next Friday, Dec 4, or 2026-11-22.";
    for (const raw of ["someday", "2026-02-30", ""]) expect(field.read(raw)).toEqual({ ok: false, error });
  });

  it("may stay empty where it is not needed, and lies back where it has been", () => {
    expect(valueOf(past, " ")).toBeNull();
    expect(valueOf(past, "last September")).toBe("2026-09-01");
    expect(valueOf(past, "September 2027")).toBe("2027-09-01");
    expect(valueOf(past, "yesterday")).toBe("2026-11-21");
  });
});

describe("times and lengths", () => {
  it.each([
    ["15:00", "15:00"],
    ["9:30", "09:30"],
    ["3 pm", "15:00"],
    ["3:30 PM", "15:30"],
    ["12am", "00:00"],
    ["12 p.m.", "12:00"],
    ["15.30", "15:30"],
    ["13 pm", null],
    ["0 pm", null],
    ["3", null],
    ["25:00", null],
    ["3:75 pm", null],
  ])("the time %j is %j", (typed, time) => {
    expect(parseTimeOfDay(typed)).toBe(time);
  });

  it("are read, said again, or refused at their field", () => {
    expect(timeField({ label: "Time" }).read("3 pm")).toEqual({ ok: true, value: "15:00", says: "3:00 PM" });
    expect(valueOf(timeField({ label: "Time" }), "soon")).toBe(
      "error: Write a time such as 15:00 or 3:30 PM.",
    );
    const minutes = minutesField({ label: "How long" });
    expect(["45", "1 h", "45 min", ""].map((raw) => valueOf(minutes, raw))).toEqual([45, 60, 45, null]);
    expect(valueOf(minutes, "long")).toContain("Write a length such as 45 min");
    const length = lengthField({ label: "Every" });
    expect(valueOf(length, "6 weeks")).toEqual({ count: 6, unit: "week" });
    expect(valueOf(length, "often")).toContain("Write a length such as 2 months");
  });
});

describe("other fields", () => {
  it("an address that is surely none is said", () => {
    const field = mailField({ label: "E-mail" });
    expect(["a@b.org", ""].map((raw) => field.read(raw).ok)).toEqual([true, true]);
    expect(["a@b", "a b@c.org", "x"].map((raw) => field.read(raw).ok)).toEqual([false, false, false]);
  });

  it("a choice is one of its options", () => {
    const options = [{ value: "a", label: "A" }] as const;
    expect(valueOf(choiceField({ label: "C", options, initial: "a" }), "zzz")).toBe("a");
    expect(severalField({ label: "S", options }).read(["a"])).toEqual({ ok: true, value: ["a"] });
  });

  it("mentors are those there are", () => {
    const ledger = ledgerOf();
    const field = mentorsField({
      label: "With",
      ledger,
      chosen: ["People/Amara Osei.md", "gone.md"],
      needed: "Choose.",
    });
    expect(field.initial).toEqual(["People/Amara Osei.md"]);
    expect(field.read([])).toEqual({ ok: false, error: "Choose." });
    expect(field.read(["Bob"])).toMatchObject({
      ok: false,
      error: expect.stringContaining('"Bob"') as string,
    });
    expect(field.read(field.initial)).toMatchObject({ ok: true, value: [{ noteName: "Amara Osei" }] });
  });

  it("names are found by the beginnings of their words, and none twice", () => {
    const options = ["Amara Osei", "Ben Ade-Osei", "Mara Lind"].map((label) => ({ value: label, label }));
    const found = (typed: string, chosen: string[] = []) =>
      matching(options, typed, chosen).map(({ label }) => label);
    expect(found("ose")).toEqual(["Amara Osei", "Ben Ade-Osei"]);
    expect(found("os am")).toEqual(["Amara Osei"]);
    expect(found("", ["Mara Lind"])).toEqual(["Amara Osei", "Ben Ade-Osei"]);
    expect(found("sei")).toEqual([]);
  });
});

describe("a form", () => {
  const fields = {
    name: textField({ label: "Name", needed: "Write a name." }),
    day: dayField({ label: "Day", today: TODAY, initial: TODAY }),
  };

  it("gives its values only when all are understood", () => {
    const start = initialRaws(fields);
    expect(start).toEqual({ name: "", day: TODAY });
    const empty = readForm(fields, start);
    expect([allValues(empty), [...empty.errors]]).toEqual([null, [["name", "Write a name."]]]);
    expect(allValues(readForm(fields, { ...start, name: " Osei " }))).toEqual({ name: "Osei", day: TODAY });
  });
});
