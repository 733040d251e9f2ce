import type { PageConfig } from "../node/page-html";

/** What the server told the page. */
export function hostConfig(): PageConfig {
  const text = document.getElementById("host-config")?.textContent;
  if (!text) throw new Error("This page was not served by the stand-in's server.");
  return JSON.parse(text) as PageConfig;
}
