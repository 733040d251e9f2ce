/** What presses the mentor, or makes the writer small. */
import type { Examples, Rule } from "../rule";
import { PRESSURE } from "./data/pressure.data";
import { slipRule } from "./slips";

export const rule: Rule = slipRule({ id: "pressure", title: "Pressing, or too humble", slips: PRESSURE });

export const examples: Examples = {
  found: [
    "⟦You need to send→Could you send⟧ it today.",
    "⟦I expect an answer⟧ by noon.",
    "⟦Why haven't you replied⟧ to me?",
    "I know that this is a ⟦stupid question⟧.",
    "Please ⟦respond immediately⟧.",
  ],
  quiet: [
    "You told me you need to send it. Do you need to send it?",
    "I expect to finish in May. Do I have to send it?",
    "I need to sign it. What you need to send is below.",
    "I answered right away. She responded immediately to it.",
    "This is no dumbwaiter; a silly story.",
  ],
};
