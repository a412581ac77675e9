// The stylesheet of one sheet. Its looks and columns become classes once, so that drawing a cell is one element with a
// few class names: scrolling through 100,000 rows spends its time on that, and inline styles would cost ten times it.

import { startOf } from "../../../workbook/xlsx/view/geometry/axis";
import { lineHeight } from "../../../workbook/xlsx/view/geometry/lineHeight";
import { INDENT } from "../../../workbook/xlsx/view/layout/textSpace";
import type { SheetView } from "../../../workbook/xlsx/view/sheet/sheetView";
import type { AlignmentLook, CellLook } from "../../../workbook/xlsx/view/style/cellLook";
import { fontStyle } from "./fontStyle";
import { borderStyle, diagonals } from "./borderStyle";

export interface SheetRules {
  readonly css: string;
  readonly lookClass: (look: CellLook) => string;
  readonly columnClass: (columnIndex: number) => string;
}

const VERTICAL: Readonly<Record<AlignmentLook["vertical"], string>> = {
  top: "flex-start",
  center: "center",
  bottom: "flex-end",
  justify: "flex-start",
  distributed: "center",
};

type Declarations = Readonly<Record<string, string | number | undefined>>;

function rule(selector: string, declarations: Declarations): string {
  const lines = Object.entries(declarations).flatMap(([property, value]) => {
    if (value === undefined) return [];
    return [`${property.replaceAll(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}:${value}`];
  });
  return `${selector}{${lines.join(";")}}`;
}

function alignmentStyle({ vertical, wrap, horizontal, indent }: AlignmentLook): Declarations {
  const side = horizontal === "right" ? "paddingRight" : "paddingLeft";
  return {
    justifyContent: VERTICAL[vertical],
    ...(wrap ? { whiteSpace: "pre-wrap", overflowWrap: "anywhere", alignItems: "stretch" } : {}),
    ...(indent > 0 ? { [side]: `${indent * INDENT + 3}px` } : {}),
  };
}

function lookRule(selector: string, look: CellLook): string {
  return rule(selector, {
    ...fontStyle(look.font),
    lineHeight: `${lineHeight(look.font)}px`,
    backgroundColor: look.fill ?? undefined,
    backgroundImage: diagonals(look.borders) ?? undefined,
    ...borderStyle(look.borders),
    ...alignmentStyle(look.alignment),
  });
}

/** The looks this sheet uses: workbooks that were copied together for years hold tens of thousands. */
function usedLooks(view: SheetView): readonly CellLook[] {
  const styles = new Set([
    ...new Set(view.cells.styles),
    ...view.rowStyles.values(),
    ...view.columnStyles.values(),
  ]);
  return [view.plainLook, ...[...styles].flatMap((style) => view.looks[style] ?? [])];
}

export function buildSheetRules(view: SheetView): SheetRules {
  const looks = usedLooks(view);
  const numbers = new Map(looks.map((look, i) => [look, i] as const));
  const lookClass = (look: CellLook): string => `look${numbers.get(look) ?? 0}`;
  const columnClass = (columnIndex: number): string => `column${columnIndex}`;
  const frozenEdge = startOf(view.columns, view.frozen.columns);
  const columnRules = Array.from({ length: view.columns.count }, (_none, c) => {
    const left = startOf(view.columns, c);
    const origin = c < view.frozen.columns ? 0 : frozenEdge;
    const width = startOf(view.columns, c + 1) - left + 1;
    return `.${columnClass(c)}{left:${left - origin - 1}px;width:${width}px}`;
  });
  const lookRules = [...numbers].map(([look, i]) => lookRule(`.look${i}.look${i}`, look));
  return { css: [...columnRules, ...lookRules].join("\n"), lookClass, columnClass };
}
