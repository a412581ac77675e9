// A sheet's tables, each understood; or what the sheet is instead.

import type { DateSystem, SheetSnapshot } from "../sheets/snapshot";
import type { Stepwise } from "../stepwise";
import { describeNotTable } from "./describeNotTable";
import type { SheetFit, TableFit } from "./fit";
import { fitTable } from "./fitTable";
import type { SheetUnderFit } from "./locating/located";
import { locateTables } from "./locating/locateTables";
import { indexMerges } from "./locating/mergeIndex";
import { isOwnSheet } from "./ownSheet";
import { lastColumnOf, readRowFacts } from "./locating/readRowFacts";

/** Fits one sheet; yields the fraction done of the pass it is in. */
export function* fitSheet(sheet: SheetSnapshot, dateSystem: DateSystem): Stepwise<SheetFit> {
  if (isOwnSheet(sheet)) return { sheet: sheet.name, tables: [], notTable: "notes", isOwn: true };
  const under: SheetUnderFit = { sheet, merges: indexMerges(sheet.merges), dateSystem };
  const facts = yield* readRowFacts(sheet, { first: 0, last: lastColumnOf(sheet) });
  const tables: TableFit[] = [];
  for (const located of yield* locateTables(under, facts)) tables.push(...(yield* fitTable(under, located)));
  const notTable = tables.length === 0 ? describeNotTable(sheet, facts) : null;
  return { sheet: sheet.name, tables, notTable, isOwn: false };
}
