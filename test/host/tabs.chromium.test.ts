import { afterAll, afterEach, expect, it } from "vitest";
import { openHost, type OpenHost, stopBrowser } from "./node/browser";

const FILES = { "Home.md": "# Home\n" };

let host: OpenHost | undefined;

afterEach(async () => host?.close());
afterAll(stopBrowser);

/** Opens the stand-in after another that left its marks everywhere. */
async function openAfterAnother(leaveMarks: (other: OpenHost) => Promise<unknown>): Promise<OpenHost> {
  const other = await openHost({ vaultFiles: FILES, plugins: [] });
  await leaveMarks(other);
  await other.close();
  return (host = await openHost({
    vaultFiles: { "Other.md": "x\n" },
    plugins: [],
    dark: true,
    viewport: { width: 700, height: 500 },
  }));
}

it("a window finds nothing of the one before it", async () => {
  const { page, errors } = await openAfterAnother(async (other) => {
    await other.page.evaluate(`
      localStorage.setItem("mark", "1");
      sessionStorage.setItem("mark", "1");
      document.body.addClass("mark");
      console.error("of the window before");
    `);
    await other.page.locator('[data-path="Home.md"]').click();
    await other.page.keyboard.down("Control");
    expect(other.errors).toEqual(["of the window before"]);
  });
  const found = await page.evaluate(() => ({
    stored: [localStorage.getItem("mark"), sessionStorage.getItem("mark")],
    classes: document.body.classList.contains("mark"),
    size: [innerWidth, innerHeight],
    isDark: matchMedia("(prefers-color-scheme: dark)").matches && document.body.matches(".theme-dark"),
    hovered: document.querySelectorAll("body :hover").length,
    notes: [...document.querySelectorAll(".nav-file")].map((file) => file.textContent),
  }));
  expect(found).toEqual({
    stored: [null, null],
    classes: false,
    size: [700, 500],
    isDark: true,
    hovered: 0,
    notes: ["Other"],
  });
  await page.evaluate(`document.addEventListener("keydown", (event) => (window.held = event.ctrlKey))`);
  await page.keyboard.press("F9");
  expect(await page.evaluate("window.held")).toBe(false);
  expect(errors).toEqual([]);
});

it("a window has the real clock after one whose clock was stopped", async () => {
  const { page } = await openAfterAnother(async (other) => {
    await other.page.clock.install({ time: new Date("2001-02-03T04:05:06") });
    await other.page.clock.pauseAt(new Date("2001-02-03T04:06:00"));
  });
  expect(await page.evaluate("new Date().getFullYear()")).toBeGreaterThan(2001);
});
