/** What is written where a relationship does not work: a look at it first, then what one hopes for, a farewell last. */
import { createElement, render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, it } from "vitest";
import { followedStore } from "../../../src/ui/mentor-page/followed-store";
import { MentorPageRoot } from "../../../src/ui/mentor-page/page";
import { note } from "../../core/dashboard/vault";
import { Harness } from "../dashboard/harness";

const OSEI = "People/Amara Osei.md";

let harness: Harness;

afterEach(() => harness.close());

async function openSteps(status: string): Promise<HTMLElement[]> {
  harness = new Harness({ [OSEI]: note("mentor", [`status: ${status}`]) });
  const followed = followedStore();
  followed.set({ note: OSEI });
  const { context, root } = harness;
  void act(() => {
    render(null, root);
    render(createElement(MentorPageRoot, { context, followed }), root);
  });
  await harness.do(() => harness.one(".mod-not-working [role=button]").click());
  return harness.all(".mod-not-working .mentorship-steps > li");
}

const acts = (step: HTMLElement) =>
  [...step.querySelectorAll("button")].map(({ textContent }) => textContent);

it("offers the drafts in their order, each about the mentor", async () => {
  const steps = await openSteps("active");
  expect(steps.map(acts)).toEqual([
    ["Look at it yourself…"],
    ["Draft a proposal…", "Plan a meeting…"],
    ["Be in touch less often…", "Keep in touch only", "New mentor…"],
    ["Draft a farewell…", "End the mentorship…"],
  ]);
  for (const label of ["Look at it yourself…", "Draft a proposal…", "Draft a farewell…"])
    await harness.do(() => harness.button(label).click());
  expect(harness.openers.calls).toEqual([
    ["draft", "draft-own-look", OSEI],
    ["draft", "draft-terms", OSEI],
    ["draft", "draft-farewell", OSEI],
  ]);
});

it("of a relationship that has ended has no farewell left to write", async () => {
  const steps = await openSteps("ended");
  expect(acts(steps[3]!)).toEqual(["Take it up again"]);
});
