import type { SheetFit, TableFit } from "../../../src/domain/fitting/fit";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { columnName, type Span } from "../../../src/domain/sheets/address";
import { runToEnd } from "../../../src/domain/stepwise";
import type { ExpectedTable, Layout } from "../../support/layouts/layout";
import { layouts } from "../../support/layouts/layouts";
import { workbookOf } from "../../support/workbookOf";

function fitLayout(layout: Layout): SheetFit {
  return runToEnd(fitWorkbook(workbookOf(layout.sheet))).sheets[0]!;
}

function rowNumbers(span: Span | null): [number, number] | null {
  return span && [span.first + 1, span.last + 1];
}

/** A fit in the words of the corpus. */
function describeFit(table: TableFit): ExpectedTable {
  const mapped = table.columns.filter(({ field }) => field !== null);
  const footer = rowNumbers(table.footerRows);
  return {
    kind: table.kind,
    header: rowNumbers(table.headerRows)!,
    data: rowNumbers(table.dataRows),
    totals: table.totalRows.map((rowIndex) => rowIndex + 1),
    ...(footer ? { footer } : {}),
    records: table.records.length,
    fields: Object.fromEntries(mapped.map((column) => [columnName(column.columnIndex), column.field!])),
    unit: table.unit,
  };
}

test.each(layouts.map((layout) => [layout.name, layout] as const))("%s", (_, layout) => {
  const fit = fitLayout(layout);
  const expected = layout.tables.map((table) => ({ totals: [], unit: "yuan", ...table }));
  expect(fit.tables.map(describeFit)).toEqual(expected);
  expect(fit.notTable).toBe(layout.notTable ?? null);
});
