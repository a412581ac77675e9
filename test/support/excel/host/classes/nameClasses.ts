// Defined names and tables.

import type { Name } from "../../model/Workbook";
import { textArgument } from "../arguments";
import type { Host } from "../Host";
import { accessDenied } from "../HostError";
import { hostClass, type HostObject } from "../HostObject";
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
      methods: { getRange: ({ sheet, table: { range } }) => classes.range({ sheet, range }) },
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
    },
    host.guard,
  );
}
