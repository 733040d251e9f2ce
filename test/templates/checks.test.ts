/** Our own messages pass the checks: a draft that only needs to be filled in is not to be held back. */
import { describe, expect, it } from "vitest";
import { checkMessage } from "../../src/app/checks/text";
import { CHECKS } from "../../src/core/checks/check-name";
import { TEMPLATE_IDS, templateOf } from "../../src/core/messages/catalogue";
import { DEFAULT_CHECKS } from "../../src/core/settings/check-settings";
import { contextOf, draftOfExample, exampleOf, fillingOfExample } from "./example";

describe.each(TEMPLATE_IDS)("%s, filled in", (id) => {
  it.each(CHECKS)("has nothing in it for the check of %s", (check) => {
    const example = exampleOf(id);
    const { subject, body } = draftOfExample(example);
    const { medium } = templateOf(id);
    const filling = fillingOfExample(example);
    const message = { subject, body, medium, context: contextOf(example), filling };
    const found = checkMessage({ ...message, settings: DEFAULT_CHECKS, now: "2026-11-23T10:00" }, check);
    const words = found.map(({ rule, where, start, end }) => [
      rule,
      (where === "subject" ? (subject ?? "") : body).slice(start, end),
    ]);
    expect(words).toEqual([]);
  });
});
