/** README.md of this folder says what the rules do now. */
import { expect, it } from "vitest";
import { pageOf } from "./page";

it("the page of the checks is what its rules are", async () => {
  await expect(pageOf()).toMatchFileSnapshot("README.md");
});
