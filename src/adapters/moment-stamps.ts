import { moment } from "obsidian";
import type { Stamps } from "../app/ports";

/** Obsidian's own Moment.js, in the language of the window. */
export class MomentStamps implements Stamps {
  now(format: string): string {
    return moment.unix(Date.now() / 1000).format(format);
  }
}
