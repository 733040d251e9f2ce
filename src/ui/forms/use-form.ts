/** The state of a form that is being filled in. */
import { useEffect, useRef, useState } from "preact/hooks";
import { allValues, readForm, type Fields, type Raw } from "./field";
import type { FormViewProps } from "./form";

export function useForm<F extends Fields>({ spec, raws: first, onRaws, onDone, bindSend }: FormViewProps<F>) {
  const [raws, setRaws] = useLatest(first);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [tries, setTries] = useState(0);
  const [failure, setFailure] = useState("");
  const [isSending, setSending] = useState(false);
  const root = useFocus(tries);
  const reading = readForm(spec.fields, raws);

  const change = (name: string, raw: Raw) => {
    setFailure("");
    onRaws(
      setRaws((before) => {
        const now = { ...before, [name]: raw };
        return spec.follows?.(now, name) ?? now;
      }),
    );
  };
  const touch = (name: string) => setLeft((before) => new Set(before).add(name));
  const deliver = async () => {
    const values = allValues(reading);
    setTries(tries + 1);
    if (!values || isSending) return;
    setSending(true);
    const wrong = await spec.send(values);
    setSending(false);
    setFailure(wrong ?? "");
    if (wrong === null) onDone();
  };
  // The newest, as the field that is left may change what there is to send.
  const newest = useRef(deliver);
  newest.current = deliver;
  const send = () => leaveField(root.current, () => void newest.current());
  bindSend(send);

  // An empty field is wrong only once somebody has tried to send the form.
  const isShown = (name: string) => tries > 0 || (left.has(name) && !isEmpty(raws[name]));
  const problem = tries > 0 && reading.errors.size > 0 ? "Something is still missing above." : failure;
  return { root, raws, reading, problem, isSending, change, touch, send, isShown };
}

/** A field takes in what is typed when it is left, so it is left first. */
export function leaveField(form: HTMLFormElement | null, then: () => void): void {
  if (!form) return;
  const { activeElement } = form.doc;
  if (activeElement?.instanceOf(HTMLElement) && activeElement.matches("input, textarea"))
    activeElement.blur();
  form.win.setTimeout(then, 0);
}

function isEmpty(raw: Raw | undefined): boolean {
  return raw === undefined || raw === false || (typeof raw !== "boolean" && raw.length === 0);
}

/**
 * A state whose newest value is at hand at once: a field that is left and another that is typed in may both
 * change it before it is drawn again.
 */
export function useLatest<T>(first: T): [T, (change: (before: T) => T) => T] {
  const latest = useRef(first);
  const [value, setValue] = useState(first);
  const set = (change: (before: T) => T) => {
    latest.current = change(latest.current);
    setValue(() => latest.current);
    return latest.current;
  };
  return [value, set];
}

const FIELDS = "input, textarea, select, .mentorship-choice";

/** The first field has the focus as the form opens; after a try that failed, the first field that is wrong. */
function useFocus(tries: number) {
  const root = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const wanted = tries === 0 ? FIELDS : "[aria-invalid='true']";
    root.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [tries]);
  return root;
}
