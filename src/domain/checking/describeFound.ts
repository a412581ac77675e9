// From what a rule has found to a finding: whose row it is, and the key by which it is known again when rows have moved.

import { fingerprintText } from "../sheets/fingerprint";
import { valueAt } from "../sheets/snapshot";
import type { Finding, Found, Severity } from "./finding";
import { nameOfRow, recordAt, type RegisterView } from "./registerView";
import type { RuleId } from "./ruleId";

function registerAt(
  registers: readonly RegisterView[],
  sheet: string | null,
  rowIndex: number | undefined,
): RegisterView | undefined {
  if (sheet === null || rowIndex === undefined) return undefined;
  return registers.find(
    ({ sheet: { name }, table: { headerRows, dataRows } }) =>
      name === sheet && rowIndex >= headerRows.first && rowIndex <= (dataRows?.last ?? headerRows.last),
  );
}

/** The rows' content as the register reads it: another order of rows, or a note beside them, changes nothing. */
function contentOf(register: RegisterView, rows: readonly number[]): string {
  return rows
    .map((rowIndex) =>
      register.columns
        .map(({ columnIndex }) => String(valueAt(register.sheet, rowIndex, columnIndex)))
        .join("\t"),
    )
    .join("\n");
}

function keyOf(found: Found<RuleId>, rule: RuleId, register: RegisterView | undefined): string {
  const rows = [...new Set(found.cells.map(({ rowIndex }) => rowIndex))];
  const columns = [...new Set(found.cells.map(({ columnIndex }) => columnIndex))].length;
  const content = register ? contentOf(register, rows) : JSON.stringify([found.sheet, found.facts]);
  return fingerprintText([rule, columns, content].join("\n"));
}

/** `rule` and what it found belong together. */
export function describeFound(
  rule: { readonly id: RuleId; readonly severity: Severity },
  found: Found<RuleId>,
  registers: readonly RegisterView[],
): Finding {
  const [place] = found.cells;
  const register = registerAt(registers, found.sheet, place?.rowIndex);
  const record = register && place ? recordAt(register, place.rowIndex) : undefined;
  return {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    sheet: found.sheet,
    cells: found.cells,
    who: register && record ? nameOfRow(register, record) : "",
    facts: found.facts,
    fix: found.fix ?? null,
    key: keyOf(found, rule.id, register),
  } as Finding;
}
