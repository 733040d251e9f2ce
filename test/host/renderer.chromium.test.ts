import { afterAll, beforeAll, expect, it } from "vitest";
import { openHost, type OpenHost, stopBrowser } from "./node/browser";

const HOSTILE = [
  "<script>globalThis.ran = 1</script>",
  '<img src=x onerror="globalThis.ran = 1">',
  '<a href="javascript:globalThis.ran=1">press</a>',
  "[press](javascript:globalThis.ran=1)",
  "[press](<JaVaScRiPt:globalThis.ran=1>)",
  "<iframe src=https://a.example></iframe>",
  "<iframe srcdoc='<script>parent.ran=1</script>'></iframe>",
  "<svg><script>globalThis.ran = 1</script></svg>",
  '<svg onload="globalThis.ran=1">',
  "<math><mtext><table><mglyph><style><img src=x onerror=globalThis.ran=1>",
  "<form action=https://a.example><button>press</button></form>",
  "<style>body { display: none }</style>",
  '[[a" onmouseover="globalThis.ran=1]]',
  '![a" onerror="globalThis.ran=1](x.png)',
  "</div></div><script>globalThis.ran = 1</script>",
  '<object data="data:text/html,<script>1</script>"></object><embed src="javascript:1"><base href="https://a.example">',
  '<meta http-equiv="refresh" content="0;url=https://a.example"><link rel=stylesheet href=https://a.example/a.css>',
];

let host: OpenHost;

beforeAll(async () => {
  host = await openHost({
    plugins: [],
    vaultFiles: { "Hostile.md": HOSTILE.join("\n\n"), "Good.md": "# One\n\n> [!tip] T\n> x\n" },
  });
});

afterAll(async () => {
  await host.close();
  await stopBrowser();
});

async function read(note: string): Promise<void> {
  await host.page.evaluate(
    `app.workspace.getLeaf("tab").setViewState({ type: "markdown", state: { file: "${note}.md", mode: "preview" }, active: true })`,
  );
  await host.page.locator(`.mod-active .markdown-preview-view .inline-title`, { hasText: note }).waitFor();
}

it("shows a note as Obsidian does", async () => {
  await read("Good");
  const view = host.page.locator(".mod-active .markdown-preview-view");
  expect(await view.locator(".el-h1 > h1").getAttribute("data-heading")).toBe("One");
  expect(await view.locator(".callout[data-callout=tip] .callout-title-inner").innerText()).toBe("T");
});

it("runs nothing that a note brings along, and loads nothing from elsewhere", async () => {
  const asked: string[] = [];
  host.page.on("request", (request) => asked.push(request.url()));
  await read("Hostile");
  await expect
    .poll(() => host.page.locator(".mod-active .markdown-preview-view a", { hasText: "press" }).count())
    .toBeGreaterThan(0);
  const body = await host.page.locator(".mod-active .markdown-preview-sizer").evaluate((el) => ({
    names: [...el.querySelectorAll("*")].map((inner) => inner.localName),
    handlers: [...el.querySelectorAll("*")].flatMap((inner) =>
      [...inner.attributes].filter(({ name }) => name.startsWith("on")),
    ).length,
    addresses: [...el.querySelectorAll("[href], [src]")].map(
      (inner) => inner.getAttribute("href") ?? inner.getAttribute("src"),
    ),
  }));
  for (const name of ["script", "iframe", "form", "style", "object", "embed", "base", "meta", "link"])
    expect(body.names).not.toContain(name);
  expect(body.handlers).toBe(0);
  expect(body.addresses.filter((address) => /^(?:javascript|data):/i.test(address ?? ""))).toEqual([]);
  for (const link of await host.page
    .locator(".mod-active .markdown-preview-view a", { hasText: "press" })
    .all()) {
    await link.evaluate((el) => (el as HTMLElement).click());
  }
  await host.page.locator(".mod-active .markdown-preview-view").hover();
  expect(await host.page.evaluate("globalThis.ran")).toBeUndefined();
  expect(asked.filter((url) => !url.startsWith(host.address))).toEqual([]);
  expect(await host.page.locator("body").isVisible()).toBe(true);
});
