// The fit of a workbook after some cells of its rows have changed: the same as fitting it anew, where that can be had by
// reading those rows alone.

import type { SheetChange } from "../../sheets/patchSnapshot";
import type { SheetSnapshot, WorkbookSnapshot } from "../../sheets/snapshot";
import { SETTINGS_SHEET } from "../../sheets/ownSheet";
import { squeezeText } from "../../values/text";
import type { SheetFit, TableFit, WorkbookFit } from "../fit";
import { withRows } from "../locating/readRowFacts";
import { isOwnSheet } from "../ownSheet";
import { isSameLayout, splitByBlock } from "./isSameLayout";
import { rereadBlock } from "./rereadBlock";
import { type BlockReading, keepReading, readingOf, type SheetReading } from "./sheetReading";

/** Rows of a sheet that were read again; 0-based. */
export interface RereadRows {
  readonly sheet: string;
  readonly rows: ReadonlySet<number>;
}

export interface Refit {
  readonly fit: WorkbookFit;
  /** A sheet of ours whose cells changed has no rows here. */
  readonly reread: readonly RereadRows[];
}

interface RefitSheet {
  readonly fit: SheetFit;
  readonly rows: ReadonlySet<number>;
}

/** A sign-in matrix hands on everybody it names, which one row alone does not tell. */
function namesPeopleOfAllRows({ listed }: TableFit): boolean {
  return listed !== undefined;
}

function refitBlocks(
  reading: SheetReading,
  after: Pick<SheetReading, "under" | "facts">,
  shares: readonly (SheetChange | null)[],
): { readonly blocks: readonly BlockReading[]; readonly rows: ReadonlySet<number> } | null {
  const rows = new Set<number>();
  const blocks: BlockReading[] = [];
  for (const [at, former] of reading.blocks.entries()) {
    const share = shares[at] ?? null;
    if (share === null) {
      blocks.push(former);
      continue;
    }
    if (former.tables.some(({ fit }) => namesPeopleOfAllRows(fit))) return null;
    const cells = { rows: [...share.rows.keys()], columns: new Set([...share.rows.values()].flat()) };
    const block = rereadBlock(after.under, former, cells);
    if (block === null) return null;
    for (const rowIndex of block.rows) rows.add(rowIndex);
    blocks.push({ located: block.located, placed: block.placed, tables: block.tables });
  }
  return { blocks, rows };
}

function refitSheet(former: SheetFit, sheet: SheetSnapshot, change: SheetChange): RefitSheet | null {
  const reading = readingOf(former);
  if (reading === null) return null;
  const shares = splitByBlock(reading, change);
  if (shares === null) return null;
  const before = { under: reading.under, facts: reading.facts };
  const after = {
    under: { ...reading.under, sheet },
    facts: withRows(reading.facts, sheet, change.rows.keys()),
  };
  if (!isSameLayout(reading, { before, after }, shares)) return null;
  const refitted = refitBlocks(reading, after, shares);
  if (refitted === null) return null;
  const { blocks, rows } = refitted;
  const fit = { ...former, tables: blocks.flatMap(({ tables }) => tables.map((table) => table.fit)) };
  keepReading(fit, { ...reading, ...after, blocks });
  return { fit, rows };
}

/** Our summary may show other figures, and is read by nobody; the settings say how everything is read. */
function keepsOwn(former: SheetSnapshot, sheet: SheetSnapshot): boolean {
  return squeezeText(sheet.name) !== SETTINGS_SHEET && isOwnSheet(former) === isOwnSheet(sheet);
}

/**
 * @param before the workbook that `fit` was made of
 * @param after the same with the changes
 * @returns null where the workbook has to be fitted anew: the change may move a table, or concern more than some rows.
 */
export function refitRows(
  fit: WorkbookFit,
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  changes: readonly SheetChange[],
): Refit | null {
  const sheets = [...fit.sheets];
  const reread: RereadRows[] = [];
  for (const change of changes) {
    const at = sheets.findIndex(({ sheet }) => sheet === change.sheet);
    const [own, former, sheet] = [sheets[at], before.sheets[at], after.sheets[at]];
    if (!own || former?.name !== change.sheet || sheet?.name !== change.sheet) return null;
    if (own.isOwn) {
      if (!keepsOwn(former, sheet)) return null;
      reread.push({ sheet: change.sheet, rows: new Set() });
      continue;
    }
    const refitted = refitSheet(own, sheet, change);
    if (refitted === null) return null;
    sheets[at] = refitted.fit;
    reread.push({ sheet: change.sheet, rows: refitted.rows });
  }
  return { fit: { ...fit, sheets }, reread };
}
