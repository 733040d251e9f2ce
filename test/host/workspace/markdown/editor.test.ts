// @vitest-environment happy-dom
import { history } from "@codemirror/commands";
import { EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { describe, expect, it } from "vitest";
import { Editor } from "./editor";
import { linkAt } from "./editor-pointer";

function editorWith(doc: string): Editor {
  const extensions = [history(), EditorState.allowMultipleSelections.of(true)];
  return new Editor(new EditorView({ state: EditorState.create({ doc, extensions }) }));
}

describe("the editor", () => {
  it("turns positions into offsets and back, and keeps them inside", () => {
    const editor = editorWith("ab\ncde\n");
    expect(editor.posToOffset({ line: 1, ch: 2 })).toBe(5);
    expect(editor.offsetToPos(5)).toEqual({ line: 1, ch: 2 });
    expect(editor.posToOffset({ line: 1, ch: 99 })).toBe(6);
    expect(editor.posToOffset({ line: 99, ch: 0 })).toBe(7);
    expect(editor.posToOffset({ line: -1, ch: 5 })).toBe(0);
    expect(editor.offsetToPos(99)).toEqual({ line: 2, ch: 0 });
  });

  it("reads and writes lines and ranges", () => {
    const editor = editorWith("one\ntwo\nthree");
    expect([editor.lineCount(), editor.lastLine(), editor.getLine(1)]).toEqual([3, 2, "two"]);
    expect(editor.getRange({ line: 0, ch: 1 }, { line: 1, ch: 1 })).toBe("ne\nt");
    editor.setLine(1, "TWO");
    editor.replaceRange("!", { line: 2, ch: 5 });
    editor.replaceRange("O", { line: 0, ch: 0 }, { line: 0, ch: 1 });
    expect(editor.getValue()).toBe("One\nTWO\nthree!");
  });

  it("selects, replaces what is selected, and takes it back", () => {
    const editor = editorWith("one two");
    editor.setSelection({ line: 0, ch: 0 }, { line: 0, ch: 3 });
    expect(editor.getSelection()).toBe("one");
    expect(editor.somethingSelected()).toBe(true);
    expect([editor.getCursor("from"), editor.getCursor("to")]).toEqual([
      { line: 0, ch: 0 },
      { line: 0, ch: 3 },
    ]);
    editor.replaceSelection("1");
    expect(editor.getValue()).toBe("1 two");
    editor.undo();
    expect(editor.getValue()).toBe("one two");
    editor.redo();
    expect(editor.getValue()).toBe("1 two");
    editor.setSelections(
      [{ anchor: { line: 0, ch: 0 } }, { anchor: { line: 0, ch: 2 }, head: { line: 0, ch: 5 } }],
      1,
    );
    expect(editor.listSelections()).toHaveLength(2);
    expect(editor.wordAt({ line: 0, ch: 3 })).toEqual({ from: { line: 0, ch: 2 }, to: { line: 0, ch: 5 } });
  });

  it("makes a transaction's changes at once, all meant for the text before it, and one step for undo", () => {
    const editor = editorWith("a\nb\nc");
    editor.transaction({
      changes: [
        { text: "long ", from: { line: 0, ch: 0 } },
        { text: "B", from: { line: 1, ch: 0 }, to: { line: 1, ch: 1 } },
      ],
      selection: { from: { line: 1, ch: 1 } },
    });
    expect(editor.getValue()).toBe("long a\nB\nc");
    expect(editor.getCursor()).toEqual({ line: 1, ch: 1 });
    editor.undo();
    expect(editor.getValue()).toBe("a\nb\nc");
    editor.transaction({ replaceSelection: "+" });
    expect(editor.getValue()).toContain("+");
  });

  it("works through selected lines, and runs commands", () => {
    const editor = editorWith("a\n\nb");
    editor.setSelection({ line: 0, ch: 0 }, { line: 2, ch: 1 });
    editor.processLines(
      (_line, text) => text.toUpperCase(),
      (line, text, value) => ({ text: `${value}!`, from: { line, ch: 0 }, to: { line, ch: text.length } }),
    );
    expect(editor.getValue()).toBe("A!\n\nB!");
    editor.setCursor(2);
    editor.exec("deleteLine");
    expect(editor.getValue()).toBe("A!\n");
  });
});

describe("the link at a column", () => {
  it("is found in both spellings, and not outside of it", () => {
    expect(linkAt("see [[A note#H|alias]] and [b](C%20d.md)", 8)).toBe("A note#H");
    expect(linkAt("see [[A note#H|alias]] and [b](C%20d.md)", 30)).toBe("C d.md");
    expect(linkAt("see [[A]]", 2)).toBeNull();
    expect(linkAt("[x](https://a.example)", 1)).toBeNull();
    expect(linkAt("[x](%zz)", 1)).toBe("%zz");
  });
});
