import moment from "moment";
import { Platform, emulatePhone } from "../base/platform";
import { installDom, watchTooltips } from "../window/host";

/** Up to this width a window is a phone's. */
const PHONE_WIDTH = 600;

/** Whether the page is to be a phone: by its address, else by its width. */
function wantsPhone(): boolean {
  const asked = new URLSearchParams(location.search).get("phone");
  return asked === null ? window.innerWidth <= PHONE_WIDTH : asked !== "0";
}

/** What the page runs on, as the app's classes and its `Platform` say it. */
function installPlatform(): void {
  const isMac = /mac/i.test(navigator.userAgent);
  const isWindows = /windows/i.test(navigator.userAgent);
  if (wantsPhone()) emulatePhone();
  Object.assign(Platform, { isMacOS: isMac, isWin: isWindows, isLinux: !isMac && !isWindows });
  document.body.addClass(isMac ? "mod-macos" : isWindows ? "mod-windows" : "mod-linux", "is-focused");
  if (Platform.isPhone) document.body.addClass("is-mobile", "is-phone");
}

installDom();
installPlatform();
watchTooltips(document);
Object.assign(window, { moment });
