import type { MentorshipCommand } from "./command";

/** There is one profile in a vault. */
export const newProfile: MentorshipCommand = {
  id: "new-profile",
  name: "New profile",
  icon: "user-pen",
  isAvailable: ({ mentorship }) => mentorship.live.snapshot()?.ledger.profile === null,
  run: ({ openers }) => openers.newProfile(),
};
