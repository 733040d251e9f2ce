import { isExternal, decode } from "../../../metadata/links";
import { escapeHtml, openTag } from "./escape";

const WIKILINK = /(?<embed>!?)\[\[(?<target>[^[\]\n|]+)(?:\|(?<alias>[^[\]\n]*))?\]\]/;
const MARK = /==(?<marked>[^=\n]+)==/;
const TAG = /(?<=^|\s)#(?<tag>[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*)/u;
const INLINE = new RegExp([WIKILINK, MARK, TAG].map(({ source }) => `(?:${source})`).join("|"), "gu");

/** Text with what Obsidian adds to Markdown: double brackets, marks, tags; a line's end is a line's end. */
export function inlineHtml(text: string): string {
  let html = "";
  let from = 0;
  for (const match of text.matchAll(INLINE)) {
    html += plain(text.slice(from, match.index)) + found(match.groups ?? {});
    from = match.index + match[0].length;
  }
  return html + plain(text.slice(from));
}

function plain(text: string): string {
  return escapeHtml(text).replace(/\r?\n/g, "<br>\n");
}

function found({ embed, target, alias, marked, tag }: Record<string, string | undefined>): string {
  if (target !== undefined) return embed ? embedHtml(target, alias) : wikilinkHtml(target, alias);
  if (marked !== undefined) return `<mark>${plain(marked)}</mark>`;
  return `${openTag("a", { href: `#${tag}`, class: "tag", target: "_blank", rel: "noopener nofollow" })}#${tag}</a>`;
}

function wikilinkHtml(target: string, alias: string | undefined): string {
  const shown = alias ?? target.split("#").filter(Boolean).join(" > ");
  return internalLink(target.trim(), escapeHtml(shown));
}

/** A link into the vault; `content` is HTML. */
function internalLink(target: string, content: string, title?: string): string {
  const attributes = {
    "data-href": target,
    href: target,
    class: "internal-link",
    target: "_blank",
    rel: "noopener nofollow",
  };
  return `${openTag("a", { ...attributes, title })}${content}</a>`;
}

/** A place for an image or a note; what is put there is found when the HTML has become elements. */
function embedHtml(target: string, alias: string | undefined): string {
  return `${openTag("span", { class: "internal-embed", src: target.trim(), alt: alias ?? target })}</span>`;
}

/** A link of Markdown's own kind. */
export function linkHtml(url: string, content: string, title?: string | null): string {
  if (!isExternal(url)) return internalLink(decode(url), content, title ?? undefined);
  const attributes = { href: url, class: "external-link", target: "_blank", rel: "noopener nofollow" };
  return `${openTag("a", { ...attributes, title: title ?? undefined })}${content}</a>`;
}

/** An image of Markdown's own kind. */
export function imageHtml(url: string, alt: string): string {
  return isExternal(url) ? openTag("img", { src: url, alt }) : embedHtml(decode(url), alt);
}
