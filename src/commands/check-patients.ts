import { checkCommand } from "./check-command";

/** What could tell who a patient is, in the open note or what is selected of it. */
export const checkPatients = checkCommand({
  id: "check-patients",
  name: "Check for patients",
  icon: "shield-check",
  check: "patients",
});
