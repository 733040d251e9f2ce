/** README.md of this folder says what is: it is made anew here and held against the file. */
import { expect, it } from "vitest";
import { hintsPage } from "./page";

it("the page of hints is what the hints say now", async () => {
  await expect(hintsPage()).toMatchFileSnapshot("README.md");
});
