// The side of a ledger that a cell names: in many an account book one column says 收入 or 支出 and another has the sum.

import type { CellValue } from "../../sheets/snapshot";
import { squeezeText } from "../../values/text";

export type LedgerSideName = "intake" | "outlay";

/** The rows of one side: those whose cell in the column, counted among the candidates, names it. */
export interface SideColumn {
  readonly column: number;
  readonly side: LedgerSideName;
}

const INTAKE = /^(?:收入?|收款|进账|入账|转入|拨入|收方)$/u;
const OUTLAY = /^(?:支出?|支付|付款|付出|出账|转出|开支|支方)$/u;

/** null where the cell says nothing of the kind. */
export function ledgerSideOf(value: CellValue): LedgerSideName | null {
  if (typeof value !== "string") return null;
  const squeezed = squeezeText(value);
  if (INTAKE.test(squeezed)) return "intake";
  return OUTLAY.test(squeezed) ? "outlay" : null;
}
