import type { MentorshipCommand } from "./command";

export const putPacketTogether: MentorshipCommand = {
  id: "put-letter-packet-together",
  name: "Put a letter packet together",
  icon: "package",
  isAvailable: ({ mentorship }) => (mentorship.live.snapshot()?.ledger.letters.length ?? 0) > 0,
  run: ({ openers }) => openers.choosePacket(),
};
