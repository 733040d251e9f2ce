import { MarkdownRenderer } from "./markdown/renderer";
import { type HoverLink, openPagePreview, type PreviewedNote } from "../window/host";
import type { App } from "../app";
import type { Workspace } from "./workspace";

/** Previews notes when a link says that the pointer is on it. */
export function followHover(workspace: Workspace): void {
  const { app } = workspace;
  workspace.on("hover-link", (link: HoverLink & { readonly source: string }) => {
    openPagePreview(link, {
      needsModifier: app.registries.hoverLinkSources.get(link.source)?.defaultMod ?? true,
      read: (linkpath, sourcePath) => readNote(app, linkpath, sourcePath),
      render: (markdown, el, sourcePath, owner) =>
        MarkdownRenderer.render(app, markdown, el, sourcePath, owner),
    });
  });
}

async function readNote(app: App, linkpath: string, sourcePath: string): Promise<PreviewedNote | null> {
  const file =
    linkpath === ""
      ? app.vault.getFileByPath(sourcePath)
      : app.metadataCache.getFirstLinkpathDest(linkpath, sourcePath);
  if (file?.extension !== "md") return null;
  const text = await app.vault.cachedRead(file);
  return { path: file.path, title: file.basename, text, cache: app.metadataCache.getFileCache(file) };
}
