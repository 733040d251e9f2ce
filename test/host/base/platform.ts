/**
 * What the app runs on. Tests and the page change the fields (a phone, a Mac); everything in the host
 * looks here and nowhere else, so that a change takes effect at once.
 */
export const Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: "file:///",
};

const desktop = { ...Platform };

/** Back to a Linux desktop. */
export function resetPlatform(): void {
  Object.assign(Platform, desktop);
}

/** Turns the platform into a phone, as Obsidian's own emulation does: mobile in looks, not a mobile app. */
export function emulatePhone(): void {
  resetPlatform();
  Object.assign(Platform, { isDesktop: false, isMobile: true, isPhone: true });
}
