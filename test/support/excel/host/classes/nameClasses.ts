// Defined names and tables.

import type { Name } from "../../model/Workbook";
import type { CellRange } from "../../../../../src/domain/sheets/address";
import type { TableSnapshot } from "../../../../../src/domain/sheets/snapshot";
import type { Sheet } from "../../model/Sheet";
import { addressArgument, textArgument } from "../arguments";
import type { Host } from "../Host";
import { accessDenied, invalidArgument, itemNotFound } from "../HostError";
import { hostClass, NULL_OBJECT, type HostObject } from "../HostObject";
import type { Classes, NamesTarget, TableTarget } from "./Classes";

export function namesClass(host: Host): (target: NamesTarget) => HostObject {
  const name = hostClass<Name>(
    {
      className: "NamedItem",
      id: (target) => target.name,
      scalars: {
        name: { get: (target) => target.name },
        formula: {
          get: (target) => target.refersTo,
          set: (target, value) => {
            if (host.workbook.isReadOnly) throw accessDenied();
            target.refersTo = textArgument(value, "NamedItem.formula");
            host.workbook.touch();
          },
        },
        visible: { get: () => true },
      },
    },
    host.guard,
  );
  return hostClass<NamesTarget>(
    {
      className: "NamedItemCollection",
      items: ({ names }) => names().map((one) => name(one)),
      item: ({ names }, key) => {
        const found = names().find((one) => one.name === key);
        return found ? name(found) : null;
      },
    },
    host.guard,
  );
}

function tableNow(sheet: Sheet, name: string): TableSnapshot {
  const table = sheet.tables.find((one) => one.name === name);
  if (table === undefined) throw itemNotFound(`table ${name}`);
  return table;
}

/** The headings stay where they are; Excel refuses anything else. */
function resizeTable(sheet: Sheet, name: string, range: CellRange): void {
  const { range: former } = tableNow(sheet, name);
  if (range.top !== former.top || range.bottom <= range.top) throw invalidArgument("Table.resize");
  sheet.tables = sheet.tables.map((one) => (one.name === name ? { ...one, range } : one));
}

export function tablesClass(host: Host, classes: Classes): (tables: readonly TableTarget[]) => HostObject {
  const table = hostClass<TableTarget>(
    {
      className: "Table",
      id: (target) => target.table.name,
      scalars: {
        name: { get: (target) => target.table.name },
        showHeaders: { get: (target) => target.table.hasHeaders },
        showTotals: { get: (target) => target.table.hasTotals },
      },
      links: { worksheet: ({ sheet }) => classes.worksheet(sheet) },
      methods: {
        // A table's place is asked for anew: rows may have come since the object was made.
        getRange: ({ sheet, table }) => classes.range({ sheet, range: tableNow(sheet, table.name).range }),
        resize: ({ sheet, table }, address) => {
          host.checkSheet(sheet);
          resizeTable(sheet, table.name, addressArgument(address, "Table.resize"));
        },
      },
    },
    host.guard,
  );
  return hostClass<readonly TableTarget[]>(
    {
      className: "TableCollection",
      items: (tables) => tables.map((one) => table(one)),
      item: (tables, key) => {
        const found = tables.find((one) => one.table.name === key);
        return found ? table(found) : null;
      },
      methods: {
        getItemOrNullObject: (tables, key) => {
          const found = tables.find((one) => one.table.name === key);
          return found ? table(found) : NULL_OBJECT;
        },
      },
    },
    host.guard,
  );
}
