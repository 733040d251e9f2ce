import type { HSL, RGB } from "obsidian";

/** `#rrggbb` → red, green and blue, each from 0 to 255. */
export function hexToRgb(hex: string): RGB {
  const value = Number.parseInt(hex.replace("#", ""), 16);
  return { r: (value >> 16) & 255, g: (value >> 8) & 255, b: value & 255 };
}

export function rgbToHex({ r, g, b }: RGB): string {
  const pair = (part: number): string => Math.round(part).toString(16).padStart(2, "0");
  return `#${pair(r)}${pair(g)}${pair(b)}`;
}

/** Hue in degrees, saturation and lightness in percent. */
export function rgbToHsl({ r, g, b }: RGB): HSL {
  const max = Math.max(r, g, b) / 255;
  const min = Math.min(r, g, b) / 255;
  const spread = max - min;
  const light = (max + min) / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  return {
    h: Math.round(hue({ r, g, b }, spread)),
    s: Math.round(saturation * 100),
    l: Math.round(light * 100),
  };
}

function hue({ r, g, b }: RGB, spread: number): number {
  if (spread === 0) return 0;
  const max = Math.max(r, g, b);
  const unit = spread * 255;
  if (max === r) return ((g - b) / unit) * 60 + (g < b ? 360 : 0);
  return max === g ? ((b - r) / unit) * 60 + 120 : ((r - g) / unit) * 60 + 240;
}

export function hslToRgb({ h, s, l }: HSL): RGB {
  const light = l / 100;
  const reach = (s / 100) * Math.min(light, 1 - light);
  const channel = (offset: number): number => {
    const at = (offset + h / 30) % 12;
    return Math.round(255 * (light - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1))));
  };
  return { r: channel(0), g: channel(8), b: channel(4) };
}
