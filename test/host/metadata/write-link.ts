import type { TFile } from "../vault/files";
import { parentOf } from "../vault/files";
import type { Vault } from "../vault/vault";
import type { MetadataCache } from "./metadata-cache";

/** A link to write. */
export interface LinkToWrite {
  readonly file: TFile;
  /** The note it will stand in. */
  readonly sourcePath: string;
  readonly subpath: string;
  /** What is shown instead of the path; nothing for none. */
  readonly alias: string;
}

/** Where paths and settings come from. */
export interface LinkContext {
  readonly vault: Pick<Vault, "getConfig">;
  readonly metadataCache: Pick<MetadataCache, "fileToLinktext">;
}

/** A link in the form the user prefers; what is no note is embedded. */
export function writeLink(context: LinkContext, link: LinkToWrite): string {
  const embed = link.file.extension === "md" ? "" : "!";
  const markdown = context.vault.getConfig("useMarkdownLinks");
  return embed + (markdown ? markdownLink(context, link) : wikilink(context, link));
}

function wikilink(context: LinkContext, link: LinkToWrite): string {
  const target = targetOf(context, link, true);
  return link.alias === "" || link.alias === target ? `[[${target}]]` : `[[${target}|${link.alias}]]`;
}

function markdownLink(context: LinkContext, link: LinkToWrite): string {
  const text = link.alias === "" ? link.file.basename : link.alias;
  return `[${text}](${encodeTarget(targetOf(context, link, false))})`;
}

/** An address that ends where it should: blanks and brackets as percent signs. */
export function encodeTarget(target: string): string {
  return target.replace(/[\\\s<>()[\]%]/g, (character) =>
    encodeURIComponent(character).replace("(", "%28").replace(")", "%29"),
  );
}

/** What stands between the brackets: nothing but the subpath for a link within a note. */
export function targetOf(
  context: LinkContext,
  { file, sourcePath, subpath }: LinkToWrite,
  omitMd: boolean,
): string {
  if (file.path === sourcePath && subpath !== "") return subpath;
  return pathText(context, { file, sourcePath, omitMd }) + subpath;
}

function pathText(
  context: LinkContext,
  { file, sourcePath, omitMd }: { file: TFile; sourcePath: string; omitMd: boolean },
): string {
  const format = context.vault.getConfig("newLinkFormat");
  if (format === "shortest") return context.metadataCache.fileToLinktext(file, sourcePath, omitMd);
  const path = omitMd && file.extension === "md" ? file.path.slice(0, -".md".length) : file.path;
  return format === "absolute" ? path : relativePath(parentOf(sourcePath), path);
}

function relativePath(folder: string, path: string): string {
  const from = folder === "/" ? [] : folder.split("/");
  const to = path.split("/");
  let common = 0;
  while (common < from.length && from[common] === to[common]) common++;
  return [...from.slice(common).map(() => ".."), ...to.slice(common)].join("/");
}
