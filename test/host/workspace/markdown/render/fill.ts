import type { App } from "../../../app";
import { getLinkpath } from "../../../metadata/links";
import { setIcon } from "../../../window";

const IMAGES = new Set(["avif", "bmp", "gif", "jpeg", "jpg", "png", "svg", "webp"]);

const CALLOUT_ICONS: Readonly<Record<string, string>> = {
  abstract: "clipboard-list",
  bug: "bug",
  danger: "zap",
  example: "list",
  failure: "x",
  info: "info",
  important: "flame",
  question: "help-circle",
  quote: "quote",
  success: "check",
  summary: "clipboard-list",
  tip: "flame",
  todo: "check-circle-2",
  warning: "alert-triangle",
};

/** Adds to the elements of a note what the text alone does not say: whether links lead anywhere, images, icons. */
export function fillIn(app: App, el: HTMLElement, sourcePath: string): void {
  for (const link of el.findAll("a.internal-link")) {
    const target = getLinkpath(link.dataset["href"] ?? "");
    const found = target === "" || app.metadataCache.getFirstLinkpathDest(target, sourcePath) !== null;
    link.toggleClass("is-unresolved", !found);
  }
  for (const embed of el.findAll("span.internal-embed")) fillEmbed(app, embed, sourcePath);
  for (const box of el.findAll(".callout")) {
    setIcon(box.find(".callout-icon"), CALLOUT_ICONS[box.dataset["callout"] ?? ""] ?? "pencil");
  }
}

/** An image is shown; a note is linked to, as this is no place to learn what it looks like embedded. */
function fillEmbed(app: App, embed: HTMLElement, sourcePath: string): void {
  const linktext = embed.getAttr("src") ?? "";
  const file = app.metadataCache.getFirstLinkpathDest(getLinkpath(linktext), sourcePath);
  embed.addClass("is-loaded");
  if (file && IMAGES.has(file.extension)) {
    embed.addClasses(["media-embed", "image-embed"]);
    embed.createEl("img", {
      attr: { src: app.vault.getResourcePath(file), alt: embed.getAttr("alt") ?? file.name },
    });
    return;
  }
  const cls = file ? "internal-link" : "internal-link is-unresolved";
  embed.createEl("a", {
    cls,
    text: embed.getAttr("alt") ?? linktext,
    href: linktext,
    attr: { "data-href": linktext },
  });
}
