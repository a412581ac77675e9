// What a table is: one kind, none, or both sides of a ledger; with the columns that hold its fields.

import type { KindDefinition, KindId } from "../../kinds/kind";
import { closeKinds, decideKind } from "./decideKind";
import type { Reason } from "../fit";
import { findLedger, type AmountSign } from "./findLedger";
import type { SideColumn } from "./ledgerSide";
import type { Candidate, ColumnMatch } from "./matchColumns";
import type { Surroundings } from "./surroundings";

export interface Understood {
  readonly kind: KindDefinition | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly matches: readonly ColumnMatch[];
  readonly sign: AmountSign;
  /** The rows that are its own, where a column tells them apart; null: all. */
  readonly only: SideColumn | null;
  /** Kinds among which no choice was made. */
  readonly close: readonly KindId[];
  /** Positions of the columns that a person has spoken of; null where nobody has spoken of the table. */
  readonly agreed: ReadonlySet<number> | null;
}

/** The score at which a ledger's side is beyond doubt. */
const SURE = 4;

/** One entry for a table, two for a ledger of income and outlay. */
export function understandTable(
  candidates: readonly Candidate[],
  around: Surroundings,
): readonly Understood[] {
  const decision = decideKind(candidates, around);
  const ledger = findLedger(decision, candidates, around);
  if (ledger) {
    return ledger.map(({ score, sign, only }) => {
      const { kind, reasons, matches } = score;
      const confidence = Math.min(1, score.score / SURE);
      return { kind, reasons, matches, sign, only, confidence, close: [], agreed: null };
    });
  }
  const { chosen, confidence } = decision;
  const alone = { sign: "any", only: null, agreed: null } as const;
  if (chosen === null) {
    return [{ ...alone, kind: null, confidence: 0, reasons: [], matches: [], close: closeKinds(decision) }];
  }
  const { kind, reasons, matches } = chosen;
  return [{ ...alone, kind, confidence, reasons, matches, close: [] }];
}
