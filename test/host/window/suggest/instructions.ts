import type { Instruction } from "obsidian";

/** Shows at the bottom of a chooser which key does what, instead of what was shown there before. */
export function showInstructions(parent: HTMLElement, instructions: readonly Instruction[]): void {
  parent.findAll(":scope > .prompt-instructions").forEach((el) => el.detach());
  if (instructions.length === 0) return;
  const el = parent.createDiv("prompt-instructions");
  for (const { command, purpose } of instructions) {
    const line = el.createDiv("prompt-instruction");
    line.createSpan({ cls: "prompt-instruction-command", text: command });
    line.createSpan({ text: purpose });
  }
}
