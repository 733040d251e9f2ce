// @vitest-environment happy-dom
import type { Editor, EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, TFile } from "obsidian";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { pointAnchor } from "../floating";
import type { HostApp } from "../host-app";
import { look, press, settle, startTestApp, type } from "../testing";
import { EditorSuggest } from "./editor-suggest";
import { FuzzySuggestModal } from "./fuzzy-suggest-modal";
import { AbstractInputSuggest } from "./input-suggest";
import { SuggestModal } from "./suggest-modal";

let app: HostApp;
beforeEach(() => {
  app = startTestApp();
});

const suggested = (): string[] => document.body.findAll(".suggestion-item").map((el) => el.getText());
const selected = (): string => look(".suggestion-item.is-selected")?.getText() ?? "";

class Mentors extends FuzzySuggestModal<string> {
  readonly chosen = vi.fn();
  getItems(): string[] {
    return ["Amara Osei", "Ben Ade", "Mara Lind"];
  }
  getItemText(item: string): string {
    return item;
  }
  onChooseItem(item: string, evt: MouseEvent | KeyboardEvent): void {
    this.chosen(item, evt.type, this.containerEl.isConnected);
  }
}

describe("fuzzy suggest modals", () => {
  it("show everything in order at first, then what fits, the best first", () => {
    const modal = new Mentors(app);
    modal.open();
    expect([suggested(), modal.inputEl.isActiveElement()]).toEqual([
      ["Amara Osei", "Ben Ade", "Mara Lind"],
      true,
    ]);
    type(modal.inputEl, "mara");
    expect([suggested(), selected()]).toEqual([["Mara Lind", "Amara Osei"], "Mara Lind"]);
    expect(document.body.find(".suggestion-highlight").getText()).toBe("Mara");
  });

  it("choose with the keys, closed by then", () => {
    const modal = new Mentors(app);
    modal.open();
    ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowUp"].forEach((key) => press(key));
    expect(selected()).toBe("Mara Lind");
    press("Enter");
    expect(modal.chosen.mock.calls).toEqual([["Mara Lind", "keydown", false]]);
  });

  it("choose with the pointer", () => {
    const modal = new Mentors(app);
    modal.open();
    document.body.findAll(".suggestion-item")[1]?.click();
    expect(modal.chosen.mock.calls).toEqual([["Ben Ade", "click", false]]);
  });

  it("say what the keys do and tell a screen reader what is selected", () => {
    const modal = new Mentors(app);
    modal.setPlaceholder("Which mentor?");
    modal.setInstructions([{ command: "↵", purpose: "to use" }]);
    modal.setInstructions([{ command: "esc", purpose: "to leave" }]);
    modal.open();
    press("ArrowDown");
    const active = document.getElementById(modal.inputEl.getAttr("aria-activedescendant") ?? "");
    expect([active?.textContent, active?.getAttr("aria-selected"), modal.inputEl.placeholder]).toEqual([
      "Ben Ade",
      "true",
      "Which mentor?",
    ]);
    expect(document.body.findAll(".prompt-instruction").map((el) => el.getText())).toEqual(["escto leave"]);
  });

  it("say when nothing fits, then choose nothing", () => {
    const modal = new Mentors(app);
    modal.emptyStateText = "No such mentor.";
    modal.open();
    type(modal.inputEl, "zzz");
    press("Enter");
    expect([document.body.find(".suggestion-empty").getText(), modal.chosen.mock.calls.length]).toEqual([
      "No such mentor.",
      0,
    ]);
    document.body.find(".search-input-clear-button").click();
    expect(suggested().length).toBe(3);
  });
});

describe("suggest modals", () => {
  it("show no late answer to what was typed before, and no more than the limit", async () => {
    const answers: Record<string, (found: string[]) => void> = {};
    class Slow extends SuggestModal<string> {
      override limit = 2;
      getSuggestions(query: string): Promise<string[]> {
        return new Promise((resolve) => (answers[query] = resolve));
      }
      renderSuggestion(value: string, el: HTMLElement): void {
        el.setText(value);
      }
      onChooseSuggestion(): void {}
    }
    const modal = new Slow(app);
    modal.open();
    type(modal.inputEl, "a");
    type(modal.inputEl, "ab");
    answers["ab"]?.(["new 1", "new 2", "new 3"]);
    await settle();
    answers["a"]?.(["old"]);
    await settle();
    expect(suggested()).toEqual(["new 1", "new 2"]);
  });
});

class Folders extends AbstractInputSuggest<string> {
  protected getSuggestions(query: string): string[] {
    return ["Mentors", "Meetings"].filter((name) => name.toLowerCase().includes(query.toLowerCase()));
  }
  renderSuggestion(value: string, el: HTMLElement): void {
    el.setText(value);
  }
}

describe("suggestions for a field", () => {
  it("come with the focus and what is typed, and go when nothing fits", () => {
    const input = document.body.createEl("input");
    new Folders(app, input);
    input.focus();
    expect(suggested()).toEqual(["Mentors", "Meetings"]);
    expect(input.getAttr("aria-expanded")).toBe("true");
    type(input, "ment");
    expect(suggested()).toEqual(["Mentors"]);
    type(input, "x");
    expect([suggested(), input.getAttr("aria-expanded")]).toEqual([[], "false"]);
  });

  it("are chosen by key or pointer, told to who asked, and put away by Escape or leaving", () => {
    const input = document.body.createEl("input");
    const chosen = vi.fn();
    const suggest = new Folders(app, input).onSelect((value) => chosen(value));
    input.focus();
    press("ArrowDown");
    press("Enter");
    document.body.find(".suggestion-item").click();
    expect(chosen.mock.calls).toEqual([["Meetings"], ["Mentors"]]);
    press("Escape");
    expect(suggested()).toEqual([]);
    type(input, "m");
    input.blur();
    expect(suggested()).toEqual([]);
    suggest.setValue("Set");
    expect([input.value, suggest.getValue()]).toEqual(["Set", "Set"]);
  });

  it("work for an editable element, too", () => {
    const div = document.body.createDiv({ text: "abc", attr: { contenteditable: true } });
    const suggest = new Folders(app, div);
    expect(suggest.getValue()).toBe("abc");
    suggest.setValue("def");
    expect(div.getText()).toBe("def");
  });
});

class Links extends EditorSuggest<string> {
  readonly chosen = vi.fn();
  onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
    const query = /\[\[(\w*)$/.exec(editor.getLine(cursor.line).slice(0, cursor.ch))?.[1];
    return query === undefined
      ? null
      : { start: { ...cursor, ch: cursor.ch - query.length }, end: cursor, query };
  }
  getSuggestions({ query }: EditorSuggestContext): string[] {
    return ["Amara", "Ben"].filter((name) => name.startsWith(query));
  }
  renderSuggestion(value: string, el: HTMLElement): void {
    el.setText(value);
  }
  selectSuggestion(value: string): void {
    this.chosen(value, this.context?.query);
    this.close();
  }
}

describe("suggestions in the editor", () => {
  const editor = (line: string): Editor =>
    ({ getCursor: () => ({ line: 0, ch: line.length }), getLine: () => line }) as unknown as Editor;
  const follow = (suggest: Links, line: string): boolean =>
    suggest.followCursor(editor(line), { path: "a.md" } as TFile, () => pointAnchor(10, 10));

  it("follow the cursor, choose with the context, and end with it", () => {
    const suggest = new Links(app);
    expect([follow(suggest, "text"), suggest.context]).toEqual([false, null]);
    expect(follow(suggest, "[[A")).toBe(true);
    expect(suggested()).toEqual(["Amara"]);
    press("Enter");
    expect([suggest.chosen.mock.calls, suggest.context, suggested()]).toEqual([[["Amara", "A"]], null, []]);
  });

  it("keep the context while nothing fits", () => {
    const suggest = new Links(app);
    follow(suggest, "[[B");
    follow(suggest, "[[Bx");
    expect([suggested(), suggest.context?.query]).toEqual([[], "Bx"]);
  });
});
