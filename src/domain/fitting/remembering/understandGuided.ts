// A table as a person has said it is to be read: the kinds are given, the columns as far as they were spoken of.

import { kindById } from "../../kinds/catalogue";
import type { KindId } from "../../kinds/kind";
import { findSideColumn } from "../matching/findLedger";
import type { Candidate, ColumnMatch } from "../matching/matchColumns";
import type { Understood } from "../matching/understandTable";
import type { GuidedReading } from "./guide";
import type { ColumnDifference } from "./remembered";
import { type ColumnsToSettle, settleColumns } from "./settleColumns";

export interface UnderstoodAsSaid extends Understood {
  readonly differences: readonly ColumnDifference[];
}

function amountColumn(matches: readonly ColumnMatch[]): number | undefined {
  return matches.find(({ field }) => field.id === "amount")?.column;
}

type Part = Pick<Understood, "sign" | "only">;

/**
 * Of a ledger's sides each has the amounts above zero in its own column; in a common one its sign's, or those that another
 * column says are its own.
 */
function partOf(side: Understood, sides: readonly Understood[], candidates: readonly Candidate[]): Part {
  if (sides.length === 1) return { sign: "any", only: null };
  const own = amountColumn(side.matches);
  const isCommon = sides.some((other) => other !== side && amountColumn(other.matches) === own);
  const isOutlay = side.kind?.id === "expense";
  if (!isCommon || own === undefined) return { sign: "positive", only: null };
  const column = findSideColumn(candidates, own);
  if (column < 0) return { sign: isOutlay ? "negative" : "positive", only: null };
  return { sign: "any", only: { column, side: isOutlay ? "outlay" : "intake" } };
}

type SaidReading = GuidedReading & { readonly kind: KindId | null };

/** Whether nothing is left for the program to decide again. */
export function isSaidAll(readings: readonly GuidedReading[]): readings is readonly SaidReading[] {
  return readings.every(({ kind }) => kind !== "open");
}

/** One entry a reading. */
export function understandGuided(
  readings: readonly SaidReading[],
  table: Omit<ColumnsToSettle, "kind" | "said">,
): readonly UnderstoodAsSaid[] {
  const sides = readings.map(({ kind: id, columns }): UnderstoodAsSaid => {
    const common = {
      confidence: 1,
      reasons: [{ code: "agreed" }],
      sign: "any",
      only: null,
      close: [],
    } as const;
    if (id === null) return { ...common, kind: null, matches: [], agreed: new Set(), differences: [] };
    const kind = kindById(id);
    return { ...common, kind, ...settleColumns({ ...table, kind, said: columns }) };
  });
  return sides.map((side) => ({ ...side, ...partOf(side, sides, table.candidates) }));
}
