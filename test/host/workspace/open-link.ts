import type { OpenViewState, PaneType } from "obsidian";
import { getLinkpath, parseLinktext } from "../metadata/links";
import type { TFile } from "../vault/files";
import type { Menu } from "../window";
import type { Workspace } from "./workspace";

interface Link {
  readonly linktext: string;
  readonly sourcePath: string;
}

interface LinkToOpen extends Link {
  readonly newLeaf: PaneType | boolean | undefined;
  readonly openViewState: OpenViewState | undefined;
}

/** Opens what a link points to, at the heading or block it names. */
export async function openLink(workspace: Workspace, link: LinkToOpen): Promise<void> {
  const { path, subpath } = parseLinktext(link.linktext);
  const file = target(workspace, link) ?? (await makeNote(workspace, path, link.sourcePath));
  const { openViewState = {} } = link;
  const eState = { ...(openViewState.eState as object | undefined), ...(subpath ? { subpath } : {}) };
  await workspace.getLeaf(link.newLeaf).openFile(file, { ...openViewState, eState });
}

/** Adds "open" items for a link to a menu. */
export function addLinkItems(workspace: Workspace, menu: Menu, link: Link): boolean {
  const { linktext, sourcePath } = link;
  const open = (where: PaneType) => () => void workspace.openLinkText(linktext, sourcePath, where);
  menu.addItem((item) =>
    item.setSection("open").setTitle("Open in new tab").setIcon("file-plus").onClick(open("tab")),
  );
  menu.addItem((item) =>
    item
      .setSection("open")
      .setTitle("Open to the right")
      .setIcon("separator-vertical")
      .onClick(open("split")),
  );
  const file = target(workspace, link);
  if (file) workspace.trigger("file-menu", menu, file, "link-context-menu");
  return file !== null;
}

function target(workspace: Workspace, { linktext, sourcePath }: Link): TFile | null {
  const linkpath = getLinkpath(linktext);
  // A link such as `[[#Heading]]` points into the note it is in.
  if (linkpath === "") return workspace.app.vault.getFileByPath(sourcePath);
  return workspace.app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
}

async function makeNote(workspace: Workspace, linkpath: string, sourcePath: string): Promise<TFile> {
  const { vault, fileManager } = workspace.app;
  const name = linkpath.endsWith(".md") ? linkpath : `${linkpath}.md`;
  const folder = name.includes("/") ? "" : `${fileManager.getNewFileParent(sourcePath, name).path}/`;
  const path = `${folder}${name}`.replace(/^\/+/, "");
  await makeFolders(workspace, path);
  return vault.create(path, "");
}

async function makeFolders({ app: { vault } }: Workspace, path: string): Promise<void> {
  const parts = path.split("/").slice(0, -1);
  for (let depth = 1; depth <= parts.length; depth++) {
    const folder = parts.slice(0, depth).join("/");
    if (!vault.getFolderByPath(folder)) await vault.createFolder(folder);
  }
}
