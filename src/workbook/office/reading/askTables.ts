// The ranges of tables, by name: a range is a method's result, which loading the collection does not bring.

import type { TableSnapshot } from "../../../domain/sheets/snapshot";
import { parseHostAddress } from "../parseHostAddress";
import type { TableOutline } from "./askOutline";

/** The tables by the names of their sheets. */
export type TablesBySheet = ReadonlyMap<string, readonly TableSnapshot[]>;

export function askTables(
  context: Excel.RequestContext,
  outlines: readonly TableOutline[],
): () => TablesBySheet {
  const asked = outlines.map((outline) => {
    const range = context.workbook.tables.getItem(outline.name).getRange().load("address");
    return { outline, range };
  });
  return () => {
    const tables = asked.map(({ outline: { sheet, ...table }, range }) => {
      return { sheet, table: { ...table, range: parseHostAddress(range.address) } };
    });
    return new Map(
      tables.map(({ sheet }) => [
        sheet,
        tables.filter((one) => one.sheet === sheet).map(({ table }) => table),
      ]),
    );
  };
}
