// From what a rule has found to a finding: whose row it is, and the key by which it is known again when rows have moved.

import type { Finding, Found, Severity } from "./finding";
import { findingKey } from "./findingKey";
import { nameOfRow, recordAt, type RegisterView } from "./registerView";
import type { RuleId } from "./ruleId";

/** The register in whose heading, rows or totals a cell lies; of several there (halves side by side), the one with its column. */
function registerAt(
  registers: readonly RegisterView[],
  { sheet, cells: [place] }: Found<RuleId>,
): RegisterView | undefined {
  if (sheet === null || !place) return undefined;
  const { rowIndex, columnIndex } = place;
  const there = registers.filter(
    ({ sheet: { name }, table: { headerRows, dataRows, totalRows } }) =>
      name === sheet &&
      ((rowIndex >= headerRows.first && rowIndex <= (dataRows?.last ?? headerRows.last)) ||
        totalRows.includes(rowIndex)),
  );
  const mapped = there.find(({ columns }) => columns.some((one) => one.columnIndex === columnIndex));
  return mapped ?? there[0];
}

/** `rule` and what it found belong together. */
export function describeFound(
  rule: { readonly id: RuleId; readonly severity: Severity },
  found: Found<RuleId>,
  registers: readonly RegisterView[],
): Finding {
  const [place] = found.cells;
  const register = registerAt(registers, found);
  // What is about several rows is nobody's in particular.
  const isOneRow = found.cells.every(({ rowIndex }) => rowIndex === place?.rowIndex);
  const record = register && place && isOneRow ? recordAt(register, place.rowIndex) : undefined;
  return {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    sheet: found.sheet,
    cells: found.cells,
    who: register && record ? nameOfRow(register, record) : "",
    facts: found.facts,
    fix: found.fix ?? null,
    key: findingKey(found, rule.id, register),
  } as Finding;
}
