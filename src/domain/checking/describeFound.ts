// From what a rule has found to a finding: whose row it is, and by what it is known again when rows have moved.

import { DescribedFinding } from "./DescribedFinding";
import type { Found, Severity } from "./finding";
import type { RegisterFinder } from "./RegisterFinder";
import { nameOfRow, recordAt } from "./registerView";
import type { RuleId } from "./ruleId";

/** `rule` and what it found belong together. */
export function describeFound(
  rule: { readonly id: RuleId; readonly severity: Severity },
  found: Found<RuleId>,
  registers: RegisterFinder,
): DescribedFinding {
  const [place] = found.cells;
  const register = found.sheet === null || !place ? undefined : registers.at(found.sheet, place);
  // What is about several rows is nobody's in particular.
  const isOneRow = found.cells.every(({ rowIndex }) => rowIndex === place?.rowIndex);
  const record = register && place && isOneRow ? recordAt(register, place.rowIndex) : undefined;
  return new DescribedFinding(rule, found, register, register && record ? nameOfRow(register, record) : "");
}
