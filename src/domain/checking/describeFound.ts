// From what a rule has found to a finding: whose row it is, and the key by which it is known again when rows have moved.

import type { Finding, Found, Severity } from "./finding";
import { findingKey } from "./findingKey";
import type { RegisterFinder } from "./RegisterFinder";
import { nameOfRow, recordAt } from "./registerView";
import type { RuleId } from "./ruleId";

/** `rule` and what it found belong together. */
export function describeFound(
  rule: { readonly id: RuleId; readonly severity: Severity },
  found: Found<RuleId>,
  registers: RegisterFinder,
): Finding {
  const [place] = found.cells;
  const register = found.sheet === null || !place ? undefined : registers.at(found.sheet, place);
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
