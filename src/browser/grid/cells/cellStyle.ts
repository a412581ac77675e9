// A cell's look as CSS. Looks are shared by thousands of cells, so each is turned into styles once.

import type { CSSProperties } from "react";
import type { DrawnCell, DrawnText } from "../../../workbook/xlsx/view/layout/drawnCell";
import { INDENT } from "../../../workbook/xlsx/view/layout/drawnText";
import { lineHeight } from "../../../workbook/xlsx/view/geometry/lineHeight";
import type { CellLook, FontLook, LineLook, LineStyle } from "../../../workbook/xlsx/view/style/cellLook";
import { fontFamily } from "./fontFamily";

const SOLID = { thin: 1, medium: 2, thick: 3 } as const;

const LINES: Readonly<Record<LineStyle, string>> = {
  thin: `${SOLID.thin}px solid`,
  medium: `${SOLID.medium}px solid`,
  thick: `${SOLID.thick}px solid`,
  hair: "1px dotted",
  dotted: "1px dotted",
  dashed: "1px dashed",
  dashDot: "1px dashed",
  dashDotDot: "1px dashed",
  mediumDashed: "2px dashed",
  mediumDashDot: "2px dashed",
  mediumDashDotDot: "2px dashed",
  slantDashDot: "2px dashed",
  double: "3px double",
};

function lineWidth(look: LineLook | null): number {
  return look === null ? 0 : Number.parseInt(LINES[look.style], 10);
}

function line(look: LineLook | null): string | undefined {
  return look === null ? undefined : `${LINES[look.style]} ${look.color}`;
}

/** Paper over the gridlines within a merge, leaving those around it. */
const PAPER: CSSProperties = {
  backgroundImage: "linear-gradient(#fff, #fff)",
  backgroundOrigin: "border-box",
  backgroundPosition: "1px 1px",
  backgroundSize: "calc(100% - 2px) calc(100% - 2px)",
  backgroundRepeat: "no-repeat",
};

function background(cell: DrawnCell): CSSProperties {
  if (cell.look.fill !== null) return { backgroundColor: cell.look.fill };
  return cell.lastColumn > cell.columnIndex || cell.lastRow > cell.rowIndex ? PAPER : {};
}

/** Borders lie on the gridlines: the box begins one pixel before the cell. `top` and `left` are the pane's origin. */
export function boxStyle(cell: DrawnCell, rowTop: number, paneLeft: number): CSSProperties {
  const { borders } = cell;
  return {
    left: cell.left - paneLeft - 1,
    top: rowTop - 1,
    width: cell.width + 1,
    height: cell.height + 1,
    ...background(cell),
    borderTop: line(borders.top),
    borderRight: line(borders.right),
    borderBottom: line(borders.bottom),
    borderLeft: line(borders.left),
  };
}

function decoration(font: FontLook): string | undefined {
  const parts = [font.underline === "none" ? "" : "underline", font.strike ? "line-through" : ""];
  const lines = parts.filter((part) => part !== "").join(" ");
  if (lines === "") return undefined;
  return font.underline === "double" ? `${lines} double` : lines;
}

/** A font as CSS; `base` is the size in points that superscripts are smaller than. */
export function fontStyle(font: FontLook): CSSProperties {
  return {
    fontFamily: fontFamily(font.name),
    fontSize: `${font.position === "base" ? font.size : font.size * 0.7}pt`,
    fontWeight: font.bold ? 700 : undefined,
    fontStyle: font.italic ? "italic" : undefined,
    textDecoration: decoration(font),
    verticalAlign: font.position === "base" ? undefined : font.position,
    color: font.color,
  };
}

const fontStyles = new WeakMap<CellLook, CSSProperties>();

function lookStyle(look: CellLook): CSSProperties {
  const known = fontStyles.get(look);
  if (known !== undefined) return known;
  const style: CSSProperties = { ...fontStyle(look.font), lineHeight: `${lineHeight(look.font)}px` };
  fontStyles.set(look, style);
  return style;
}

const VERTICAL = {
  top: "flex-start",
  center: "center",
  bottom: "flex-end",
  justify: "flex-start",
  distributed: "center",
};

function rotation({ alignment }: CellLook): CSSProperties {
  switch (alignment.rotation) {
    case 0:
      return {};
    case "stacked":
      return { writingMode: "vertical-rl", textOrientation: "upright" };
    case 90:
      return { writingMode: "vertical-rl", rotate: "180deg" };
    case -90:
      return { writingMode: "vertical-rl" };
    default:
      return { rotate: `${-alignment.rotation}deg` };
  }
}

/** The box a text stands in, from the inner edge of its cell's box. */
export function textStyle(cell: DrawnCell, text: DrawnText): CSSProperties {
  const { alignment } = cell.look;
  const indent = alignment.indent * INDENT;
  return {
    ...lookStyle(cell.look),
    ...(text.color === null ? {} : { color: text.color }),
    left: text.left - cell.left + 1 - lineWidth(cell.borders.left),
    top: 1 - lineWidth(cell.borders.top),
    width: text.width - 1,
    height: cell.height - 1,
    justifyContent: VERTICAL[alignment.vertical],
    textAlign: text.align,
    paddingLeft: text.align === "left" && indent > 0 ? indent + 2 : undefined,
    paddingRight: text.align === "right" && indent > 0 ? indent + 2 : undefined,
    whiteSpace: alignment.wrap ? "pre-wrap" : undefined,
    overflowWrap: alignment.wrap ? "anywhere" : undefined,
    // A number is never cut, not even where this machine's digits are wider than the workbook's.
    overflow: text.kind === "number" ? "visible" : undefined,
    background: text.hidesGridlines ? "#fff" : undefined,
  };
}

/** What the text itself needs within its box. */
export function innerTextStyle(cell: DrawnCell, text: DrawnText): CSSProperties | undefined {
  const turned = rotation(cell.look);
  const isPlain = text.scale === 1 && Object.keys(turned).length === 0;
  return isPlain ? undefined : { ...turned, fontSize: text.scale === 1 ? undefined : `${text.scale * 100}%` };
}
