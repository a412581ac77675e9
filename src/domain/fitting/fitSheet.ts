// A sheet's tables, each understood; or what the sheet is instead. What a person has said of its tables goes first.

import type { DateSystem, SheetSnapshot } from "../sheets/snapshot";
import type { Stepwise } from "../stepwise";
import { describeNotTable } from "./describeNotTable";
import type { SheetFit, TableFit } from "./fit";
import { fitTable } from "./fitTable";
import type { Located } from "./locating/located";
import { locateTables } from "./locating/locateTables";
import { indexMerges } from "./locating/mergeIndex";
import { lastColumnOf, readRowFacts, type RowFacts } from "./locating/readRowFacts";
import type { SheetUnderFit } from "./locating/sheetUnderFit";
import { isOwnSheet } from "./ownSheet";
import { findGivenHeaders } from "./remembering/findGivenHeaders";
import type { Guide } from "./remembering/guide";
import { placeGuides, type PlacedGuide } from "./remembering/placeGuides";
import { type BlockReading, keepReading } from "./rereading/sheetReading";

/** A sheet's fit, and what of the guides came of it. */
export interface GuidedSheetFit {
  readonly fit: SheetFit;
  /** Guides that no table answered to. */
  readonly unanswered: readonly Guide[];
  /** Tables that nobody has spoken of, or only of another like them. */
  readonly unspoken: readonly TableFit[];
}

/** The tables found; where guides insist on other header rows, found again with those. */
function* locateAsSaid(
  under: SheetUnderFit,
  facts: RowFacts,
  guides: readonly Guide[],
): Stepwise<{ readonly under: SheetUnderFit; readonly tables: readonly Located[] }> {
  const tables = yield* locateTables(under, facts);
  const givenHeaders = guides.length === 0 ? [] : findGivenHeaders(under, guides, tables);
  if (givenHeaders.length === 0) return { under, tables };
  const told = { ...under, givenHeaders };
  return { under: told, tables: yield* locateTables(told, facts) };
}

function unansweredOf(guides: readonly Guide[], placed: readonly (PlacedGuide | null)[]): readonly Guide[] {
  const answered = new Set(placed.map((one) => one?.guide));
  return guides.filter((guide) => !answered.has(guide));
}

/** Whether the table it was said of stands elsewhere; halves side by side are one. */
function isElsewhere(
  { guide, isBorrowed }: PlacedGuide,
  block: Located,
  located: readonly Located[],
  placed: readonly (PlacedGuide | null)[],
): boolean {
  if (!isBorrowed) return false;
  const own = located[placed.findIndex((one) => one?.guide === guide && !one.isBorrowed)];
  return own?.header.rows.first !== block.header.rows.first;
}

/** Fits one sheet; yields the fraction done of the pass it is in. */
export function* fitSheet(
  sheet: SheetSnapshot,
  dateSystem: DateSystem,
  guides: readonly Guide[],
): Stepwise<GuidedSheetFit> {
  if (isOwnSheet(sheet)) {
    const fit: SheetFit = { sheet: sheet.name, tables: [], notTable: "notes", isOwn: true };
    return { fit, unanswered: guides, unspoken: [] };
  }
  const plain: SheetUnderFit = { sheet, merges: indexMerges(sheet.merges), dateSystem, givenHeaders: [] };
  const facts = yield* readRowFacts(sheet, { first: 0, last: lastColumnOf(sheet) });
  const { under, tables: located } = yield* locateAsSaid(plain, facts, guides);
  const placed = placeGuides(guides, located);
  const blocks: BlockReading[] = [];
  const unspoken: TableFit[] = [];
  for (const [at, block] of located.entries()) {
    const guide = placed[at] ?? null;
    const read = yield* fitTable(under, block, guide);
    blocks.push({ located: block, placed: guide, tables: read });
    if (guide === null || isElsewhere(guide, block, located, placed))
      unspoken.push(...read.map((table) => table.fit));
  }
  const tables = blocks.flatMap((block) => block.tables.map((table) => table.fit));
  const notTable = tables.length === 0 ? describeNotTable(sheet, facts) : null;
  const fit: SheetFit = { sheet: sheet.name, tables, notTable, isOwn: false };
  keepReading(fit, { under, facts, guides, blocks });
  return { fit, unanswered: unansweredOf(guides, placed), unspoken };
}
