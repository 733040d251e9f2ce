import type { CachedMetadata, EmbedCache, LinkCache, Reference } from "obsidian";
import type { LegacyNode } from "remark-parse-legacy/lib/parser.js";
import { decode, isExternal, linkFromText } from "./links";
import { posOf } from "./pos";

/** What stands in the lines of a note. */
export type Inlines = Required<
  Pick<CachedMetadata, "links" | "embeds" | "tags" | "footnotes" | "footnoteRefs" | "referenceLinks">
>;

type Collector = (node: LegacyNode, raw: string, into: Inlines) => unknown;

const COLLECTORS: Partial<Record<string, Collector>> = {
  wikilink: (node, raw, into) => add(into.links, linkFromText(raw), node),
  embed: (node, raw, into) => {
    const reference = linkFromText(raw.slice(1));
    add(into.embeds, reference && { ...reference, original: raw }, node);
  },
  link: (node, raw, into) => add(into.links, markdownReference(node, raw, labelOf(raw)), node),
  image: (node, raw, into) => add(into.embeds, markdownReference(node, raw, node.alt ?? ""), node),
  tag: (node, raw, into) => into.tags.push({ tag: raw, position: posOf(node.position) }),
  definition: (node, _raw, into) => {
    into.referenceLinks.push({
      id: node.identifier ?? "",
      link: node.url ?? "",
      position: posOf(node.position),
    });
  },
  footnoteDefinition: (node, _raw, into) => {
    into.footnotes.push({ id: node.identifier ?? "", position: posOf(node.position) });
  },
  footnoteReference: (node, _raw, into) => {
    into.footnoteRefs.push({ id: node.identifier ?? "", position: posOf(node.position) });
  },
};

/** Collects links, embeds, tags and footnotes in the order of the text. */
export function collectInlines(root: readonly LegacyNode[], text: string): Inlines {
  const into: Inlines = {
    links: [],
    embeds: [],
    tags: [],
    footnotes: [],
    footnoteRefs: [],
    referenceLinks: [],
  };
  const visit = (node: LegacyNode): void => {
    COLLECTORS[node.type]?.(node, text.slice(node.position.start.offset, node.position.end.offset), into);
    node.children?.forEach(visit);
  };
  root.forEach(visit);
  return into;
}

function add(list: (LinkCache | EmbedCache)[], reference: Reference | null, node: LegacyNode): void {
  if (reference) list.push({ ...reference, position: posOf(node.position) });
}

/** A link written as `[label](address)`; an address in angle brackets or bare is none of the vault's. */
function markdownReference(node: LegacyNode, original: string, displayText: string): Reference | null {
  const url = node.url ?? "";
  if (url === "" || isExternal(url) || !/^!?\[/.test(original)) return null;
  return { link: decode(url), original, displayText };
}

function labelOf(raw: string): string {
  return raw.slice(1, raw.lastIndexOf("]("));
}
