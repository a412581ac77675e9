// Written cells as changes to a sheet part's text: cells replaced where they stand, missing ones and missing rows put in
// their place.

import { cellAddress } from "../../../../domain/sheets/address";
import type { CellWrite } from "../../../../domain/sheets/cellWrites";
import { buildCellContent } from "../buildCell";
import { buildOpeningTag, type WrittenTag } from "../buildOpeningTag";
import { withPrefix } from "../ElementPool";
import type { Splice } from "../spliceText";
import type { ScannedElement, ScannedRow, SheetScan } from "./scanResult";

/** A cell to be written, with the number of its style. */
export interface StyledCell {
  readonly cell: CellWrite;
  readonly style: number;
}

/** Facts about the former value (a picture in the cell, an array) that do not hold for the new one. */
const OF_FORMER_VALUE = { cm: null, vm: null };

/** The opening tag without its end, and what stands between it and the closing one. */
function buildParts(tag: WrittenTag, { cell, style }: StyledCell, prefix: string) {
  const { type, inner } = buildCellContent(cell);
  const s = style === 0 && tag.attributes["s"] === undefined ? null : String(style);
  return {
    opening: buildOpeningTag(tag, { ...OF_FORMER_VALUE, s, t: type }),
    inner: withPrefix(inner, prefix),
  };
}

function replaceCell(element: ScannedElement, styled: StyledCell, prefix: string): Splice[] {
  const { start, tagEnd, closeStart, rawName } = element;
  const { opening, inner } = buildParts(element, styled, prefix);
  if (!element.isSelfClosing)
    return [
      { start, end: tagEnd, text: `${opening}>` },
      { start: tagEnd, end: closeStart, text: inner },
    ];
  const text = inner === "" ? `${opening}/>` : `${opening}>${inner}</${rawName}>`;
  return [{ start, end: tagEnd, text }];
}

function buildNewCell(styled: StyledCell, prefix: string): string {
  const { rowIndex, columnIndex } = styled.cell;
  const rawName = `${prefix}c`;
  const tag = { rawName, attributes: { r: cellAddress(rowIndex, columnIndex) } };
  const { opening, inner } = buildParts(tag, styled, prefix);
  return inner === "" ? `${opening}/>` : `${opening}>${inner}</${rawName}>`;
}

/** Which columns a row's cells are in, which Excel notes beside it ("1:5"); null where the note holds as it is. */
function widenedSpans({ attributes }: ScannedRow, added: readonly StyledCell[]): string | null {
  const noted = (attributes["spans"] ?? "").match(/\d+/gu)?.map(Number) ?? [];
  if (noted.length === 0) return null;
  const columns = [...noted, ...added.map(({ cell }) => cell.columnIndex + 1)];
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return first === Math.min(...noted) && last === Math.max(...noted) ? null : `${first}:${last}`;
}

function changeRow(row: ScannedRow, cells: readonly StyledCell[], prefix: string): Splice[] {
  const there = cells.flatMap((styled) => {
    const element = row.cells.get(styled.cell.columnIndex);
    return element === undefined ? [] : replaceCell(element, styled, prefix);
  });
  const added = cells.filter(({ cell }) => !row.cells.has(cell.columnIndex));
  if (added.length === 0) return there;
  const spans = widenedSpans(row, added);
  const opening = buildOpeningTag(row, spans === null ? {} : { spans });
  const { start, tagEnd, rawName } = row;
  if (row.isSelfClosing) {
    const text = added.map((styled) => buildNewCell(styled, prefix)).join("");
    return [{ start, end: tagEnd, text: `${opening}>${text}</${rawName}>` }];
  }
  const insertions = added.map((styled) => {
    const at = row.gaps.get(styled.cell.columnIndex) ?? row.closeStart;
    return { start: at, end: at, text: buildNewCell(styled, prefix) };
  });
  const tag = spans === null ? [] : [{ start, end: tagEnd, text: `${opening}>` }];
  return [...tag, ...there, ...insertions];
}

interface NewRow {
  readonly at: number;
  readonly text: string;
}

function buildNewRow(at: number, cells: readonly StyledCell[], prefix: string): NewRow {
  const number = (cells[0]?.cell.rowIndex ?? 0) + 1;
  const written = cells.map((styled) => buildNewCell(styled, prefix)).join("");
  return { at, text: `<${prefix}row r="${number}">${written}</${prefix}row>` };
}

function insertRows(sheetData: ScannedElement, rows: readonly NewRow[]): Splice[] {
  if (!sheetData.isSelfClosing) return rows.map(({ at, text }) => ({ start: at, end: at, text }));
  if (rows.length === 0) return [];
  const { start, tagEnd, rawName } = sheetData;
  const text = rows.map((row) => row.text).join("");
  return [{ start, end: tagEnd, text: `${buildOpeningTag(sheetData, {})}>${text}</${rawName}>` }];
}

/** `rows`: the cells by row, in the order of the sheet. */
export function cellSplices(
  { rows: found, rowGaps }: SheetScan,
  sheetData: ScannedElement,
  rows: ReadonlyMap<number, readonly StyledCell[]>,
): Splice[] {
  const prefix = sheetData.rawName.slice(0, sheetData.rawName.indexOf(":") + 1);
  const splices: Splice[] = [];
  const newRows: NewRow[] = [];
  for (const [rowIndex, cells] of rows) {
    const row = found.get(rowIndex);
    if (row !== undefined) splices.push(...changeRow(row, cells, prefix));
    else newRows.push(buildNewRow(rowGaps.get(rowIndex) ?? sheetData.closeStart, cells, prefix));
  }
  return [...splices, ...insertRows(sheetData, newRows)];
}
