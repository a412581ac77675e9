// A cell's format as Excel hands it over, as a document can say it, or the nearest to it. Excel's declarations leave out
// that a property is null where a cell has several (a text in two fonts); a plain cell's stands in for it.

import type { BorderLine, CellStyle, FontStyle } from "../../../domain/sheets/sheetDocument";

/** What is asked of each cell. Borders come for every side, whichever are asked for. */
export const ASKED_OF_CELLS: Excel.CellPropertiesLoadOptions = {
  format: {
    font: {
      name: true,
      size: true,
      bold: true,
      underline: true,
      color: true,
      italic: true,
      strikethrough: true,
    },
    fill: { color: true, tintAndShade: true },
    borders: { style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

type Lookup<T> = Readonly<Record<string, T>>;

const HORIZONTAL: Lookup<CellStyle["horizontal"]> = {
  Left: "left",
  Center: "center",
  Right: "right",
  CenterAcrossSelection: "centerAcross",
  Distributed: "center",
};

const VERTICAL: Lookup<CellStyle["vertical"]> = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "top",
  Distributed: "center",
};

/** Excel breaks lines under these whether or not it is told to. */
const BREAKING: readonly unknown[] = ["Justify", "Distributed"];

const WEIGHTS: Lookup<BorderLine> = { Hairline: "hair", Thin: "thin", Medium: "medium", Thick: "medium" };

const COLOR = /^#[0-9a-f]{6}$/iu;
const BLACK = "#000000";
const WHITE = "#FFFFFF";

function colorOf(color: string | null | undefined): string | null {
  return typeof color === "string" && COLOR.test(color) ? color.toUpperCase() : null;
}

function fontOf(font: Excel.CellPropertiesFont): FontStyle {
  const { name, size, bold, underline, color, italic, strikethrough } = font;
  return {
    name: name ?? "宋体",
    size: size ?? 11,
    bold: bold ?? false,
    underline: (underline ?? "None") !== "None",
    color: colorOf(color) ?? BLACK,
    ...(italic ? { italic } : {}),
    ...(strikethrough ? { strike: true } : {}),
  };
}

/** No fill is white too (office-js #6218), but without a tint (#4900). */
function fillOf({ color, tintAndShade }: Excel.CellPropertiesFill): string | null {
  const found = colorOf(color);
  return found === WHITE && typeof tintAndShade !== "number" ? null : found;
}

function lineOf(border: Excel.CellBorder | undefined): BorderLine {
  const style = border?.style ?? "None";
  if (style === "None") return "none";
  if (style === "Double") return "medium";
  const line = WEIGHTS[border?.weight ?? ""] ?? "thin";
  return style === "Dot" && line === "thin" ? "hair" : line;
}

function bordersOf({ top, right, bottom, left }: Excel.CellBorderCollection): CellStyle["borders"] {
  return { top: lineOf(top), right: lineOf(right), bottom: lineOf(bottom), left: lineOf(left) };
}

export function styleOfCell(format: Excel.CellPropertiesFormat, numberFormat: string): CellStyle {
  const { horizontalAlignment = "", verticalAlignment = "", indentLevel } = format;
  const horizontal = HORIZONTAL[horizontalAlignment] ?? "general";
  const isBreaking = BREAKING.includes(horizontalAlignment) || BREAKING.includes(verticalAlignment);
  const isIndented = horizontal === "left" || horizontal === "right";
  return {
    font: fontOf(format.font ?? {}),
    fill: fillOf(format.fill ?? {}),
    borders: bordersOf(format.borders ?? {}),
    horizontal,
    vertical: VERTICAL[verticalAlignment] ?? "bottom",
    wrap: isBreaking || format.wrapText === true,
    indent: isIndented ? (indentLevel ?? 0) : 0,
    numberFormat,
  };
}
