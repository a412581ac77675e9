// What a rule has found in a register's sheet, put together.

import type { Found, SheetCell } from "./finding";
import type { RegisterView } from "./registerView";
import type { RuleFacts } from "./ruleFacts";
import type { RuleId } from "./ruleId";

/** A cell of the sheet that the rule looks at. */
export type Place = Omit<SheetCell, "sheet">;

/** @param cells the first one is the finding's own place */
export function foundIn<R extends RuleId>(
  { sheet }: Pick<RegisterView, "sheet">,
  cells: readonly Place[],
  facts: RuleFacts[R],
  more: Pick<Found<R>, "severity" | "fix"> = {},
): { readonly found: Found<R> } {
  return { found: { sheet: sheet.name, cells, facts, ...more } };
}
