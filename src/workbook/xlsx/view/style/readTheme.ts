// The theme's twelve colours, by the numbers that cells use for them.

import type { Pacer } from "../../../Pacer";
import type { ZipArchive } from "../../read/ZipArchive";
import { childOf, elementAt, parseXmlTree } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";

/** Cells count light before dark, the theme part lists dark before light. */
const CELL_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Office 2007 to 2010's, which Excel falls back to where a workbook has no theme. */
const OFFICE_THEME = [
  "#ffffff",
  "#000000",
  "#eeece1",
  "#1f497d",
  "#4f81bd",
  "#c0504d",
  "#9bbb59",
  "#8064a2",
  "#4bacc6",
  "#f79646",
  "#0000ff",
  "#800080",
];

function colourOf(entry: XmlElement | undefined): string | null {
  const rgb = childOf(entry, "srgbClr")?.attributes["val"];
  const system = childOf(entry, "sysClr")?.attributes["lastClr"];
  const found = rgb ?? system;
  return found === undefined ? null : `#${found.toLowerCase()}`;
}

/** "#rrggbb" by the number in a cell's colour; `part` null gives Office's own theme. */
export async function readTheme(
  archive: ZipArchive,
  part: string | null,
  pacer: Pacer,
): Promise<readonly string[]> {
  if (part === null || !archive.has(part)) return OFFICE_THEME;
  const scheme = elementAt(await parseXmlTree(archive, part, pacer), "themeElements", "clrScheme");
  return CELL_ORDER.map((name, i) => colourOf(childOf(scheme, name)) ?? OFFICE_THEME[i] ?? "#000000");
}
