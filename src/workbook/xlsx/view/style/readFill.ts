// A cell's background. The grid paints one colour: a pattern is mixed from its two, a gradient from its ends.

import { childOf, childrenOf } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import { mixed, resolveColour } from "./colours";
import type { ColourTables } from "./colours";

/** How much of a pattern's area its lines or dots cover. Source: the patterns' names and looks (ECMA-376, 18.18.55). */
const COVERAGE: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};
/** Stripes and grids: about a third. */
const LINES = 0.35;

export interface FillLook {
  /** "#rrggbb", or null for no fill. */
  readonly color: string | null;
  readonly isGradient: boolean;
}

export function readFill(fill: XmlElement, tables: ColourTables): FillLook {
  const pattern = childOf(fill, "patternFill");
  return pattern === undefined
    ? { color: readGradient(fill, tables), isGradient: true }
    : { color: readPattern(pattern, tables), isGradient: false };
}

function readPattern(pattern: XmlElement, tables: ColourTables): string | null {
  const type = pattern.attributes["patternType"] ?? "none";
  if (type === "none") return null;
  const front = resolveColour(childOf(pattern, "fgColor"), tables);
  if (type === "solid") return front;
  const back = resolveColour(childOf(pattern, "bgColor"), tables);
  return mixed(front ?? "#000000", back ?? "#ffffff", COVERAGE[type] ?? LINES);
}

function readGradient(fill: XmlElement, tables: ColourTables): string | null {
  const stops = childrenOf(childOf(fill, "gradientFill"), "stop");
  const first = resolveColour(childOf(stops[0] ?? fill, "color"), tables);
  const last = resolveColour(childOf(stops.at(-1) ?? fill, "color"), tables);
  return first === null || last === null ? first : mixed(first, last, 0.5);
}
