/** Lists that are pasted into a form, on their way into a list of a note. */
import { describe, expect, it } from "vitest";
import { plainItems } from "../../../src/core/messages/plain";

describe("lines that become items", () => {
  it.each([
    ["- [ ] second?", "second?"],
    ["* [x] done?", "done?"],
    ["3. third", "third"],
    ["12) twelfth", "twelfth"],
    ["  + indented", "indented"],
    ["\u2022 from a letter", "from a letter"],
    ["[ ] a checkbox alone", "a checkbox alone"],
    ["as it is", "as it is"],
    ["-5 degrees?", "-5 degrees?"],
    ["3.5 credits?", "3.5 credits?"],
    ["2026. A year?", "2026. A year?"],
    ["[a](b) and [[C]]", "[a](b) and [[C]]"],
  ])("%j says %j", (line, words) => expect(plainItems(line)).toEqual([words]));

  it("leave out what is empty", () => {
    expect(plainItems("a\r\n\r\n-\n- [ ]\n* [ ] \n4.\n   \nb\n")).toEqual(["a", "b"]);
    expect(plainItems("")).toEqual([]);
  });
});
