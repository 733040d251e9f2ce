import { icons } from "lucide";
import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/core/rules/rules";
import { ruleIcon } from "../../../src/ui/dashboard/rule-icons";

const shapeName = (icon: string) => icon.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

describe("the icon of a rule", () => {
  it.each(RULES.map(({ name }) => name))("is Lucide's for %s", (name) => {
    expect(ruleIcon(name)).not.toBe("circle");
    expect(Object.keys(icons)).toContain(shapeName(ruleIcon(name)));
  });
});
