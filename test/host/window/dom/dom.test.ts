// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { installDom } from "./install";

beforeEach(() => {
  installDom();
  document.body.empty();
});

describe("making elements", () => {
  it("takes classes, text, attributes and the plain properties", () => {
    const el = document.body.createEl("input", {
      cls: "one two",
      attr: { "data-x": 1, hidden: null, "aria-busy": true },
      title: "Hint",
      type: "search",
      value: "v",
      placeholder: "p",
    });
    expect(el.outerHTML).toContain('class="one two"');
    expect([el.getAttr("data-x"), el.getAttr("hidden"), el.getAttr("aria-busy")]).toEqual([
      "1",
      null,
      "true",
    ]);
    expect([el.title, el.type, el.value, el.placeholder]).toEqual(["Hint", "search", "v", "p"]);
    expect(el.parentElement).toBe(document.body);
  });

  it("takes a string for the class and an array for several", () => {
    expect(createDiv("a b").className).toBe("a b");
    expect(createSpan({ cls: ["a", "b c"] }).className).toBe("a b c");
  });

  it("prepends where asked, and hands the element to the callback after it was placed", () => {
    const list = document.body.createDiv();
    list.createDiv({ text: "second" });
    const seen: (Element | null)[] = [];
    list.createDiv({ text: "first", prepend: true }, (el) => seen.push(el.parentElement));
    expect(list.textContent).toBe("firstsecond");
    expect(seen).toEqual([list]);
  });

  it("makes global elements without a parent, or in the one of the description", () => {
    expect(createEl("p", { text: "x" }).parentNode).toBeNull();
    expect(createEl("p", { parent: document.body }).parentNode).toBe(document.body);
    expect(createSvg("path", { attr: { d: "M0 0" } }).namespaceURI).toBe("http://www.w3.org/2000/svg");
    expect(createFragment((el) => el.createSpan({ text: "in" })).textContent).toBe("in");
  });

  it("leaves the caller's description as it was", () => {
    const info: DomElementInfo = { cls: "x" };
    document.body.createDiv(info);
    expect(info).toEqual({ cls: "x" });
  });
});

describe("nodes and elements", () => {
  it("moves, empties and detaches", () => {
    const list = document.body.createDiv();
    const [a, b, c] = [list.createDiv("a"), list.createDiv("b"), createDiv("c")];
    list.insertAfter(c, a);
    expect([...list.children]).toEqual([a, c, b]);
    expect(list.indexOf(b)).toBe(2);
    list.setChildrenInPlace([b, a]);
    expect([...list.children]).toEqual([b, a]);
    b.detach();
    list.empty();
    expect([list.childNodes.length, b.parentNode]).toEqual([0, null]);
  });

  it("sets text from a string or a fragment, and appends it", () => {
    const el = createDiv({ text: createFragment((part) => part.createEl("b", { text: "bold" })) });
    el.appendText("!");
    expect(el.innerHTML).toBe("<b>bold</b>!");
    el.setText("<i>");
    expect(el.getText()).toBe("<i>");
  });

  it("handles classes one by one and together", () => {
    const el = createDiv();
    el.addClass("a", "b");
    el.addClasses(["c"]);
    el.toggleClass(["a", "d"], true);
    el.toggleClass("b", false);
    el.removeClass("c");
    expect([el.className, el.hasClass("d")]).toEqual(["a d", true]);
  });

  it("finds inside, itself included where asked, and upwards no farther than told", () => {
    const outer = document.body.createDiv("hit outer");
    const inner = outer.createDiv("hit");
    const leaf = inner.createSpan("leaf");
    expect(outer.find(".leaf")).toBe(leaf);
    expect(outer.findAll(".hit")).toEqual([inner]);
    expect(outer.findAllSelf(".hit")).toEqual([outer, inner]);
    expect(leaf.matchParent(".outer")).toBe(outer);
    expect(leaf.matchParent(".outer", inner)).toBeNull();
  });

  it("knows its document, window and class", () => {
    const el = createDiv();
    expect([el.doc, document.doc, el.win]).toEqual([document, document, window]);
    expect([el.instanceOf(HTMLDivElement), el.instanceOf(HTMLInputElement)]).toEqual([true, false]);
  });

  it("hides and shows as it was, and knows whether it is shown", () => {
    const outer = document.body.createDiv();
    const el = outer.createDiv();
    el.setCssStyles({ display: "flex" });
    el.hide();
    el.hide();
    expect([el.style.display, el.isShown()]).toEqual(["none", false]);
    el.toggle(true);
    expect([el.style.display, el.isShown()]).toEqual(["flex", true]);
    outer.hide();
    expect([el.isShown(), createDiv().isShown()]).toEqual([false, false]);
  });

  it("sets custom properties", () => {
    const el = document.body.createDiv();
    el.setCssProps({ "--x": "1px" });
    expect(el.style.getPropertyValue("--x")).toBe("1px");
  });
});

describe("events", () => {
  it("delegates to what matches inside, until told to stop", () => {
    const list = document.body.createDiv();
    const item = list.createDiv("item");
    const heard = vi.fn();
    list.on("click", ".item", heard);
    item.createSpan().click();
    list.click();
    expect(heard.mock.calls.map(([, target]: unknown[]) => target)).toEqual([item]);
    list.off("click", ".item", heard);
    item.click();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("delegates from a document, too", () => {
    const heard = vi.fn();
    document.on("click", ".item", heard);
    document.body.createDiv("item").click();
    document.off("click", ".item", heard);
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("hears the other buttons of the mouse as clicks, and triggers", () => {
    const el = document.body.createDiv();
    const heard = vi.fn();
    el.onClickEvent(heard);
    el.click();
    el.trigger("auxclick");
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("tells when it comes into the page, each time or once", async () => {
    const el = createDiv();
    const [each, once] = [vi.fn(), vi.fn()];
    const stop = el.onNodeInserted(each);
    el.onNodeInserted(once, true);
    for (let round = 0; round < 2; round++) {
      document.body.appendChild(el);
      await sleep(0);
      el.detach();
      await sleep(0);
    }
    stop();
    document.body.appendChild(el);
    await sleep(0);
    expect([each.mock.calls.length, once.mock.calls.length]).toEqual([2, 1]);
  });

  it("tells an event's target, window and class", () => {
    const el = document.body.createDiv();
    const seen: unknown[] = [];
    el.addEventListener("click", (evt) => seen.push(evt.targetNode, evt.doc, evt.instanceOf(MouseEvent)));
    el.click();
    expect(seen).toEqual([el, document, true]);
  });
});

describe("the language", () => {
  it("has the app's additions", () => {
    expect([[1, 2].first(), [1, 2].last(), [1].contains(2), [1, 1, 2].unique()]).toEqual([
      1,
      2,
      false,
      [1, 2],
    ]);
    const list = [1, 2, 1];
    list.remove(1);
    expect([list, Array.combine([[1], [2]]), [3, 4].shuffle().length]).toEqual([[2], [1, 2], 2]);
    expect([Math.clamp(5, 0, 3), Math.square(3), Number.isNumber("1"), String.isString("1")]).toEqual([
      3,
      9,
      false,
      true,
    ]);
    expect(["abc".contains("b"), "{0}-{1}".format("a")]).toEqual([true, "a-{1}"]);
    expect([Object.isEmpty({}), Object.each({ a: 1, b: 2 }, (value) => value < 1)]).toEqual([true, false]);
    expect([isBoolean(false), isBoolean(0), activeDocument === document]).toEqual([true, false, true]);
  });

  it("adds nothing that a loop would meet", () => {
    const met = (object: object): string[] => {
      const keys: string[] = [];
      for (const key in object) keys.push(key);
      return keys;
    };
    expect(met([0])).toEqual(["0"]);
    expect(met(createDiv())).not.toContain("createEl");
  });

  it("may be installed twice", () => {
    const before = Object.getOwnPropertyDescriptor(Node.prototype, "createEl")?.value as unknown;
    installDom();
    expect(Object.getOwnPropertyDescriptor(Node.prototype, "createEl")?.value).toBe(before);
  });
});
