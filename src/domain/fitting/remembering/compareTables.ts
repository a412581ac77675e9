// How the workbook's tables differ from those that are remembered: gone, under another sheet's name, or new.

import type { TableFit } from "../fit";
import type { GuidedSheetFit } from "../fitSheet";
import type { RenamedSheet } from "./findRenamedSheets";
import type { Guide } from "./guide";
import type { TableDifference } from "./remembered";

/** A table that is none of ours is only worth a word where it might be one. */
function isWorthAWord(table: TableFit): boolean {
  return table.kind !== null || table.unclear.some(({ code }) => code === "kind-uncertain");
}

function newTables({ fit, unspoken }: GuidedSheetFit): readonly TableDifference[] {
  return unspoken.filter(isWorthAWord).map(({ kind }) => ({ code: "table-new", sheet: fit.sheet, kind }));
}

function goneTables(guides: readonly Guide[]): readonly TableDifference[] {
  return guides
    .filter(({ isCorrection }) => !isCorrection)
    .flatMap(({ sheet, readings }) =>
      readings.flatMap(({ kind }): TableDifference[] =>
        kind === "open" ? [] : [{ code: "table-gone", sheet, kind }],
      ),
    );
}

/** Guides of sheets that are no longer there under any name. */
function guidesWithoutSheet(
  sheets: readonly GuidedSheetFit[],
  guides: readonly Guide[],
  renamed: readonly RenamedSheet[],
): readonly Guide[] {
  const there = new Set([...sheets.map(({ fit }) => fit.sheet), ...renamed.map(({ from }) => from)]);
  return guides.filter(({ sheet }) => !there.has(sheet));
}

export function compareTables(
  sheets: readonly GuidedSheetFit[],
  guides: readonly Guide[],
  renamed: readonly RenamedSheet[],
): readonly TableDifference[] {
  return [
    ...renamed.map(({ from, to }): TableDifference => ({ code: "sheet-renamed", from, to })),
    ...goneTables(guidesWithoutSheet(sheets, guides, renamed)),
    ...sheets.flatMap(({ unanswered }) => goneTables(unanswered)),
    ...sheets.flatMap(newTables),
  ];
}
