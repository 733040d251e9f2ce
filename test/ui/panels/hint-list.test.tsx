import { afterEach, describe, expect, it } from "vitest";
import { note } from "../../core/dashboard/vault";
import { Harness } from "../dashboard/harness";

/** Whoever begins: one mentor without a role, who brings four hints at once. */
const BEGUN = { "People/Amara Osei.md": note("mentor", []) };

let harness: Harness;

afterEach(() => harness.close());

const hints = (): string[] =>
  [...harness.root.querySelectorAll<HTMLElement>(".mod-team .mentorship-hint .mentorship-item-meta")].map(
    ({ textContent }) => textContent,
  );

describe("the hints of a panel", () => {
  it("are two at first, the others when they are asked for", async () => {
    harness = new Harness(BEGUN);
    const first = hints();
    expect(first).toHaveLength(2);
    expect(first[0]).toMatch(/^One mentor is active\./);
    const more = () => harness.one(".mod-team .mentorship-more");
    expect(more().textContent).toBe("Show 2 more hints");
    await harness.do(() => more().click());
    expect(hints()).toHaveLength(4);
    expect(hints().slice(0, 2)).toEqual(first);
    await harness.do(() => more().click());
    expect(hints()).toEqual(first);
  });

  it("offer no more where there is none", () => {
    harness = new Harness({ "People/Amara Osei.md": note("mentor", ["roles: [specialty, research]"]) });
    expect(hints()).toHaveLength(2);
    expect(harness.root.querySelector(".mod-team .mentorship-more")).toBeNull();
  });
});
