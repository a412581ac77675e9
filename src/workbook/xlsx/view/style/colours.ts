// A colour as a workbook names it (RGB, a place in the palette, a place in the theme with a tint) as "#rrggbb".

import { isTrue } from "../../read/parseXml";
import type { XmlElement } from "../xml/xmlTree";

export interface ColourTables {
  /** By the numbers cells use: light 1, dark 1, light 2, dark 2, six accents, two hyperlink colours. */
  readonly theme: readonly string[];
  readonly palette: readonly string[];
}

const SYSTEM_TEXT = 64;
const SYSTEM_BACKGROUND = 65;
const RGB = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/iu;

interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function channels(color: string): [number, number, number] {
  const at = (start: number): number => parseInt(color.slice(start, start + 2), 16) / 255;
  return [at(1), at(3), at(5)];
}

function toHsl(color: string): Hsl {
  const [red, green, blue] = channels(color);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const spread = most - least;
  const lightness = (most + least) / 2;
  if (spread === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  if (most === red) return { hue: ((green - blue) / spread + 6) % 6, saturation, lightness };
  if (most === green) return { hue: (blue - red) / spread + 2, saturation, lightness };
  return { hue: (red - green) / spread + 4, saturation, lightness };
}

function hex(value: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, value)) * 255);
  return byte.toString(16).padStart(2, "0");
}

function fromHsl({ hue, saturation, lightness }: Hsl): string {
  const chroma = (1 - Math.abs(2 * lightness - 1)) * saturation;
  const channel = (offset: number): string => {
    const turn = (hue + offset) % 6;
    return hex(lightness - chroma / 2 + chroma * Math.min(1, Math.max(0, Math.abs(turn - 3) - 1)));
  };
  return `#${channel(0)}${channel(4)}${channel(2)}`;
}

/** Darker below 0, lighter above, by the rule of ECMA-376 part 1, 18.8.19. */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const hsl = toHsl(color);
  const lightness = tint < 0 ? hsl.lightness * (1 + tint) : hsl.lightness * (1 - tint) + Math.min(1, tint);
  return fromHsl({ ...hsl, lightness });
}

/** `share` of the first colour over the second. */
export function mixed(over: string, under: string, share: number): string {
  const below = channels(under);
  const parts = channels(over).map((value, i) => hex(value * share + (below[i] ?? 0) * (1 - share)));
  return `#${parts.join("")}`;
}

function baseOf(attributes: XmlElement["attributes"], tables: ColourTables): string | null {
  const rgb = RGB.exec(attributes["rgb"] ?? "")?.[1];
  if (rgb !== undefined) return `#${rgb.toLowerCase()}`;
  if (attributes["theme"] !== undefined) return tables.theme[Number(attributes["theme"])] ?? null;
  if (attributes["indexed"] === undefined) return null;
  const index = Number(attributes["indexed"]);
  if (index === SYSTEM_TEXT) return "#000000";
  if (index === SYSTEM_BACKGROUND) return "#ffffff";
  return tables.palette[index] ?? null;
}

/** Null for "automatic", for none and for a number the tables do not hold. */
export function resolveColour(element: XmlElement | undefined, tables: ColourTables): string | null {
  if (element === undefined || isTrue(element.attributes["auto"])) return null;
  const base = baseOf(element.attributes, tables);
  const tint = Number(element.attributes["tint"] ?? 0);
  return base === null ? null : tinted(base, Number.isFinite(tint) ? tint : 0);
}
