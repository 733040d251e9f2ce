import { mark } from "./mark";

/** The writer got the packet today. */
export const markPacketSent = mark({
  label: "Mark packet as sent",
  icon: "package-check",
  closes: true,
  did: "Packet marked as sent",
  to: "notes",
  name: "packet_sent",
});
