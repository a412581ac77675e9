// The looks of all cell styles of a workbook. Cells refer to a style by number; a workbook of 100,000 rows has a few
// dozen, so each is resolved once.

import { BUILT_IN_NUMBER_FORMATS } from "../../read/builtInNumberFormats";
import type { Pacer } from "../../../Pacer";
import type { ZipArchive } from "../../read/ZipArchive";
import { prepareNumberFormat } from "../display/numberFormat";
import type { NumberFormat } from "../display/numberFormat";
import { childOf, childrenOf, elementAt, numberAttribute, parseXmlTree } from "../xml/xmlTree";
import type { XmlElement } from "../xml/xmlTree";
import type { BordersLook, CellLook, FontLook } from "./cellLook";
import type { ColourTables } from "./colours";
import { DEFAULT_PALETTE } from "./palette";
import { readAlignment } from "./readAlignment";
import { NO_BORDERS, readBorders } from "./readBorders";
import { readFill } from "./readFill";
import type { FillLook } from "./readFill";
import { FALLBACK_FONT, readFont } from "./readFont";

export interface WorkbookLooks {
  /** By a cell's style number; `plain` stands in for a number that is not there. */
  readonly cells: readonly CellLook[];
  readonly plain: CellLook;
  readonly colours: ColourTables;
}

interface Tables {
  readonly fonts: readonly FontLook[];
  readonly fills: readonly FillLook[];
  readonly borders: readonly BordersLook[];
  readonly numberFormat: (id: number) => NumberFormat;
}

function readPalette(styles: XmlElement): readonly string[] {
  const own = childrenOf(elementAt(styles, "colors", "indexedColors"), "rgbColor");
  if (own.length === 0) return DEFAULT_PALETTE;
  return DEFAULT_PALETTE.map((color, i) => {
    const rgb = own[i]?.attributes["rgb"];
    return rgb === undefined ? color : `#${rgb.slice(-6).toLowerCase()}`;
  });
}

function readNumberFormatTable(styles: XmlElement): (id: number) => NumberFormat {
  const own = new Map(
    childrenOf(childOf(styles, "numFmts"), "numFmt").map((format) => [
      numberAttribute(format, "numFmtId", -1),
      format.attributes["formatCode"] ?? "General",
    ]),
  );
  const prepared = new Map<number, NumberFormat>();
  return (id) => {
    const known = prepared.get(id);
    if (known !== undefined) return known;
    const format = prepareNumberFormat(own.get(id) ?? BUILT_IN_NUMBER_FORMATS[id] ?? "General");
    prepared.set(id, format);
    return format;
  };
}

function lookOf(xf: XmlElement, tables: Tables): CellLook {
  const pick = <T>(list: readonly T[], attribute: string): T | undefined =>
    list[numberAttribute(xf, attribute, 0)];
  const fill = pick(tables.fills, "fillId");
  return {
    font: pick(tables.fonts, "fontId") ?? FALLBACK_FONT,
    fill: fill?.color ?? null,
    hasGradient: fill?.isGradient === true,
    borders: pick(tables.borders, "borderId") ?? NO_BORDERS,
    alignment: readAlignment(childOf(xf, "alignment")),
    numberFormat: tables.numberFormat(numberAttribute(xf, "numFmtId", 0)),
  };
}

const PLAIN: CellLook = {
  font: FALLBACK_FONT,
  fill: null,
  hasGradient: false,
  borders: NO_BORDERS,
  alignment: readAlignment(undefined),
  numberFormat: prepareNumberFormat("General"),
};

/** `theme`: the theme's colours by cell number; `part` null (a workbook without styles) gives plain cells. */
export async function readLooks(
  archive: ZipArchive,
  part: string | null,
  theme: readonly string[],
  pacer: Pacer,
): Promise<WorkbookLooks> {
  if (part === null || !archive.has(part)) {
    return { cells: [], plain: PLAIN, colours: { theme, palette: DEFAULT_PALETTE } };
  }
  const styles = await parseXmlTree(archive, part, pacer);
  const colours: ColourTables = { theme, palette: readPalette(styles) };
  const tables: Tables = {
    fonts: childrenOf(childOf(styles, "fonts"), "font").map((font) => readFont(font, colours)),
    fills: childrenOf(childOf(styles, "fills"), "fill").map((fill) => readFill(fill, colours)),
    borders: childrenOf(childOf(styles, "borders"), "border").map((border) => readBorders(border, colours)),
    numberFormat: readNumberFormatTable(styles),
  };
  const cells = childrenOf(childOf(styles, "cellXfs"), "xf").map((xf) => lookOf(xf, tables));
  return { cells, plain: cells[0] ?? PLAIN, colours };
}
