// A sheet's tables, from top to bottom and, where columns left empty divide it, from left to right.

import type { Span } from "../sheets/address";
import type { DateSystem, SheetSnapshot } from "../sheets/snapshot";
import type { Stepwise } from "../stepwise";
import { describeNotTable } from "./describeNotTable";
import { headerAt } from "./findHeader";
import type { SheetFit, TableFit } from "./fit";
import { fitTable } from "./fitTable";
import type { Located, SheetUnderFit } from "./located";
import type { Header } from "./header";
import { indexMerges } from "./mergeIndex";
import { isOwnSheet } from "./ownSheet";
import { findBands, lastColumnOf, readRowFacts, ROWS_PER_STEP, type RowFacts } from "./rowFacts";
import { scanBody } from "./scanBody";

function titleRowsAbove(facts: RowFacts, top: number, headerRow: number): Span | null {
  let first: number | null = null;
  let last = 0;
  for (let rowIndex = top; rowIndex < headerRow; rowIndex += 1) {
    if ((facts.filled[rowIndex] ?? 0) === 0) continue;
    first ??= rowIndex;
    last = rowIndex;
  }
  return first === null ? null : { first, last };
}

function* findNextHeader(under: SheetUnderFit, facts: RowFacts, top: number): Stepwise<Header | null> {
  for (let rowIndex = top; rowIndex < facts.rowCount; rowIndex += 1) {
    if ((facts.filled[rowIndex] ?? 0) < 2) continue;
    const header = headerAt(under.sheet, under.merges, facts, rowIndex, top);
    if (header) return header;
    if (rowIndex % ROWS_PER_STEP === 0) yield rowIndex / facts.rowCount;
  }
  return null;
}

/** The blocks of one band of columns; `titleColumns` are those whose texts may be its title. */
function* locateTables(under: SheetUnderFit, facts: RowFacts, titleColumns: Span): Stepwise<Located[]> {
  const located: Located[] = [];
  let top = 0;
  for (;;) {
    const header = yield* findNextHeader(under, facts, top);
    if (!header) return located;
    const body = yield* scanBody(under.sheet, facts, under.merges, header);
    const titleRows = titleRowsAbove(facts, top, header.rows.first);
    located.push({ header, body, titleRows, titleColumns });
    top = body.end;
  }
}

/** Bands that hold a table of their own; what does not is part of the band to its left. */
function* locateInBands(under: SheetUnderFit, whole: RowFacts): Stepwise<Located[]> {
  const bands = findBands(whole);
  if (bands.length > 1) {
    const byBand: Located[][] = [];
    for (const band of bands) {
      const facts = yield* readRowFacts(under.sheet, band);
      byBand.push(band.first === band.last ? [] : yield* locateTables(under, facts, band));
    }
    if (byBand.every((tables) => tables.length > 0)) return byBand.flat();
  }
  return yield* locateTables(under, whole, whole.columns);
}

/** Fits one sheet; yields the fraction of the work done, roughly. */
export function* fitSheet(sheet: SheetSnapshot, dateSystem: DateSystem): Stepwise<SheetFit> {
  if (isOwnSheet(sheet)) return { sheet: sheet.name, tables: [], notTable: "notes", isOwn: true };
  const under: SheetUnderFit = { sheet, merges: indexMerges(sheet.merges), dateSystem };
  const facts = yield* readRowFacts(sheet, { first: 0, last: lastColumnOf(sheet) });
  const located = yield* locateInBands(under, facts);
  const tables: TableFit[] = [];
  for (const one of located) tables.push(...(yield* fitTable(under, one)));
  const notTable = tables.length === 0 ? describeNotTable(sheet, facts) : null;
  return { sheet: sheet.name, tables, notTable, isOwn: false };
}
