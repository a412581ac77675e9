// A sheet document in the look of a sheet that is there: its title, headings and body look as the clerk's own do. Widths,
// alignment of units and number formats stay the document's.

import type { CellLook, CellStyle, DocumentRow, SheetDocument } from "./sheetDocument";

/** Which of the model's cells a style of the document takes after. */
export type LookRole = "title" | "header" | "body" | "line";

export interface ModelLooks {
  readonly title: CellLook | null;
  readonly header: CellLook;
  readonly body: CellLook;
}

/** A hidden or crushed row is no model. */
const LEAST_HEIGHT = 12;
const NO_BORDERS: CellStyle["borders"] = { top: "none", right: "none", bottom: "none", left: "none" };

function dressStyle(style: CellStyle, role: LookRole, { title, header, body }: ModelLooks): CellStyle {
  const { numberFormat, wrap, indent } = style;
  switch (role) {
    case "title":
      return title === null ? style : { ...title.style, borders: style.borders, numberFormat, wrap, indent };
    case "header":
      return { ...header.style, numberFormat, wrap, indent };
    case "body":
      return { ...body.style, numberFormat, wrap, indent };
    case "line":
      return { ...style, font: body.style.font, borders: NO_BORDERS };
  }
}

function dressRow(
  row: DocumentRow,
  roles: Readonly<Record<string, LookRole>>,
  looks: ModelLooks,
): DocumentRow {
  const style = row.cells.find((cell) => cell !== null)?.style;
  const role = style === undefined ? undefined : roles[style];
  const look = role === undefined || role === "line" ? null : looks[role];
  const height = look?.rowHeight ?? 0;
  return height < LEAST_HEIGHT ? row : { ...row, height };
}

/** @param roles by the document's style keys; a style without one stays as it is */
export function dressDocument(
  document: SheetDocument,
  roles: Readonly<Record<string, LookRole>>,
  looks: ModelLooks,
): SheetDocument {
  const styles = Object.entries(document.styles).map(([key, style]) => {
    const role = roles[key];
    return [key, role === undefined ? style : dressStyle(style, role, looks)] as const;
  });
  return {
    ...document,
    rows: document.rows.map((row) => dressRow(row, roles, looks)),
    styles: Object.fromEntries(styles),
  };
}
