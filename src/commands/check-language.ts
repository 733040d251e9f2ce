import { checkCommand } from "./check-command";

/** Slips in the open note or what is selected of it; in a message also what is missing. */
export const checkLanguage = checkCommand({
  id: "check-language",
  name: "Check tone and language",
  icon: "spell-check",
  check: "language",
});
