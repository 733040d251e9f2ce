import type { MarkdownPostProcessor } from "obsidian";
import { codeBlockPostProcessor } from "../../code-blocks";
import type { CodeBlockHandler } from "../../registries";
import { addEverywhere, removeEverywhere } from "./post-process";

/** The older way to have a say in how notes look, without a plugin's clearing up. */
export class MarkdownPreviewRenderer {
  static registerPostProcessor(postProcessor: MarkdownPostProcessor, sortOrder?: number): void {
    addEverywhere(postProcessor, sortOrder);
  }

  static unregisterPostProcessor(postProcessor: MarkdownPostProcessor): void {
    removeEverywhere(postProcessor);
  }

  static createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): MarkdownPostProcessor {
    return codeBlockPostProcessor(language, handler);
  }
}
