import type {
  MarkdownPostProcessor,
  MarkdownPostProcessorContext,
  MarkdownSectionInformation,
} from "obsidian";
import type { App } from "../../app";
import type { Component } from "../../base/component";

/** Where post processors work. */
export interface Rendering {
  readonly app: App;
  readonly sourcePath: string;
  /** Lives as long as what is rendered. */
  readonly owner: Component;
  /** Which lines of the note an element is from; null where the text is not that of a note. */
  readonly sectionInfo: (el: HTMLElement) => MarkdownSectionInformation | null;
}

/** Processors that were registered for every app in this window. */
const everywhere: MarkdownPostProcessor[] = [];
let renderings = 0;

/** Makes a processor run in every app of this window. */
export function addEverywhere(processor: MarkdownPostProcessor, sortOrder?: number): void {
  processor.sortOrder = sortOrder ?? processor.sortOrder ?? 0;
  everywhere.push(processor);
}

/** Takes back {@link addEverywhere}. */
export function removeEverywhere(processor: MarkdownPostProcessor): void {
  const at = everywhere.indexOf(processor);
  if (at >= 0) everywhere.splice(at, 1);
}

/** Lets the processors at a rendered block, one after the other, in their order. */
export async function postProcess(
  el: HTMLElement,
  context: MarkdownPostProcessorContext,
  app: App,
): Promise<void> {
  const all = [...app.registries.postProcessors.all, ...everywhere];
  all.sort((a, b) => (a.sortOrder ?? 0) - (b.sortOrder ?? 0));
  for (const processor of all) {
    try {
      await processor(el, context);
    } catch (error) {
      console.error("A Markdown post processor failed.", error);
    }
  }
}

/** What processors are told about the note. */
export function contextOf({ app, sourcePath, owner, sectionInfo }: Rendering): MarkdownPostProcessorContext {
  return {
    docId: (++renderings).toString(36),
    sourcePath,
    frontmatter: app.metadataCache.getCache(sourcePath)?.frontmatter ?? null,
    addChild: (child) => void owner.addChild(child as unknown as Component),
    getSectionInfo: sectionInfo,
  };
}
