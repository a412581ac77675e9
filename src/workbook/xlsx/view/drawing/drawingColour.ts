// A colour as drawings write it: RGB or a place in the theme, with the lightening and darkening that Office's own
// galleries use.

import { childOf } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { tinted } from "../style/colours";

/** Drawings name the theme's places, cells number them. */
const PLACES: Readonly<Record<string, number>> = {
  lt1: 0,
  bg1: 0,
  dk1: 1,
  tx1: 1,
  lt2: 2,
  bg2: 2,
  dk2: 3,
  tx2: 3,
  accent1: 4,
  accent2: 5,
  accent3: 6,
  accent4: 7,
  accent5: 8,
  accent6: 9,
  hlink: 10,
  folHlink: 11,
};

/** Drawings count in thousandths of a per cent. */
const WHOLE = 100_000;

function share(element: XmlElement, name: string, otherwise: number): number {
  const value = Number(childOf(element, name)?.attributes["val"] ?? Number.NaN);
  return Number.isFinite(value) ? value / WHOLE : otherwise;
}

/** `fill`: an element that holds the colour (solidFill, ln's solidFill); null where there is none. */
export function resolveDrawingColour(fill: XmlElement | undefined, theme: readonly string[]): string | null {
  const rgb = childOf(fill, "srgbClr") ?? childOf(fill, "sysClr");
  const place = childOf(fill, "schemeClr");
  const element = rgb ?? place;
  if (element === undefined) return null;
  const named = place === undefined ? undefined : theme[PLACES[place.attributes["val"] ?? ""] ?? -1];
  const own = rgb?.attributes["lastClr"] ?? rgb?.attributes["val"];
  const base = own === undefined ? named : `#${own.toLowerCase()}`;
  if (base === undefined) return null;
  const kept = share(element, "lumMod", 1);
  const added = share(element, "lumOff", 0);
  // lumMod 60 % with lumOff 40 % is what cells call a tint of 0.4; lumMod 75 % alone one of −0.25.
  return tinted(base, added > 0 ? added : kept - 1);
}
