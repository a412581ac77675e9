// Fonts, fills and alignment, each laid in rectangles of its own: a register's columns differ in alignment but share
// their font, so one rectangle often serves a whole table.

import { rangeAddress } from "../../../domain/sheets/address";
import type { CellStyle, SheetDocument } from "../../../domain/sheets/sheetDocument";
import { groupRectangles } from "./rectangles";
import { step, type DrawStep } from "./drawStep";

const HORIZONTAL = {
  general: "General",
  left: "Left",
  center: "Center",
  right: "Right",
  centerAcross: "CenterAcrossSelection",
} as const;

const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** One side of a cell's look: which cells share it, and how it is set. */
interface Layer {
  readonly keyOf: (style: CellStyle) => string | null;
  readonly actions: number;
  readonly apply: (style: CellStyle, format: Excel.RangeFormat) => void;
}

const LAYERS: readonly Layer[] = [
  {
    keyOf: ({ font }) => JSON.stringify(font),
    actions: 10,
    apply: ({ font }, format) => {
      format.font.name = font.name;
      format.font.size = font.size;
      format.font.bold = font.bold;
      format.font.underline = font.underline ? "Single" : "None";
      format.font.color = font.color;
      if (font.italic) format.font.italic = true;
      if (font.strike) format.font.strikethrough = true;
    },
  },
  {
    keyOf: ({ fill }) => fill,
    actions: 4,
    apply: ({ fill }, format) => {
      if (fill !== null) format.fill.color = fill;
    },
  },
  {
    keyOf: ({ horizontal, vertical, wrap, indent }) => [horizontal, vertical, wrap, indent].join("|"),
    actions: 6,
    apply: (style, format) => {
      format.horizontalAlignment = HORIZONTAL[style.horizontal];
      format.verticalAlignment = VERTICAL[style.vertical];
      format.wrapText = style.wrap;
      if (style.indent > 0) format.indentLevel = style.indent;
    },
  },
];

/** The key of every cell's style, null where a cell is empty or its style has none. */
export function styleKeys(
  { rows, styles }: SheetDocument,
  keyOf: (style: CellStyle) => string | null,
): (string | null)[][] {
  return rows.map(({ cells }) =>
    cells.map((cell) => {
      const style = cell === null ? undefined : styles[cell.style];
      return style === undefined ? null : keyOf(style);
    }),
  );
}

function drawLayer(document: SheetDocument, { keyOf, actions, apply }: Layer): DrawStep[] {
  const styleOf = new Map<string, CellStyle>();
  for (const style of Object.values(document.styles)) {
    const key = keyOf(style);
    if (key !== null) styleOf.set(key, style);
  }
  return groupRectangles(styleKeys(document, keyOf)).map(({ key, range }) =>
    step(actions, (sheet) => {
      const style = styleOf.get(key);
      if (style !== undefined) apply(style, sheet.getRange(rangeAddress(range)).format);
    }),
  );
}

export function drawLooks(document: SheetDocument): DrawStep[] {
  return LAYERS.flatMap((layer) => drawLayer(document, layer));
}
