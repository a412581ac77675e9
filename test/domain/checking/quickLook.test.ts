// A rule's quick look passes over no cell that the rule itself would speak of.

import fc from "fast-check";
import { ruleCatalogue } from "../../../src/domain/checking/catalogue";
import { cellToCheck } from "../../../src/domain/checking/cellToCheck";
import type { CellRule, CheckContext } from "../../../src/domain/checking/rule";
import type { RuleId } from "../../../src/domain/checking/ruleId";
import { viewRegisters } from "../../../src/domain/checking/viewRegisters";
import { fitWorkbook } from "../../../src/domain/fitting/fitWorkbook";
import { findSettings } from "../../../src/domain/settings/findSettings";
import type { WorkbookSnapshot } from "../../../src/domain/sheets/snapshot";
import { runToEnd } from "../../../src/domain/stepwise";
import { zhSettings } from "../../../src/texts/zhSettings";
import { anyBook } from "../../support/anyBook";

const QUICK = ruleCatalogue.filter(
  (rule) => rule.scope === "cell" && rule.concerns !== undefined,
) as readonly CellRule<RuleId>[];

function contextOf(snapshot: WorkbookSnapshot): CheckContext {
  const fit = runToEnd(fitWorkbook(snapshot));
  const { settings } = findSettings(snapshot, zhSettings);
  return { snapshot, fit, settings, registers: viewRegisters({ snapshot, fit }), year: 2020, today: null };
}

/** What a rule says of the cells that its quick look passes over. */
function saidInSpite(rule: CellRule<RuleId>, context: CheckContext): readonly unknown[] {
  return context.registers.flatMap((register) =>
    register.columns
      .filter(({ field }) => rule.looksAt(field, register.kind.id))
      .flatMap((column) =>
        register.rows.flatMap(({ rowIndex, fields }) => {
          const cell = cellToCheck(register, column, rowIndex, fields[column.field.id] ?? null);
          if (cell.value === null || rule.concerns?.(cell.value, cell.reading) !== false) return [];
          return rule.judge(cell, context) ?? [];
        }),
      ),
  );
}

test("there are such rules", () => {
  expect(QUICK.map(({ id }) => id)).toContain("amount-unreadable");
});

test.each(QUICK)("$id passes over nothing", (rule) => {
  fc.assert(
    fc.property(anyBook, (book) => {
      expect(saidInSpite(rule, contextOf(book))).toEqual([]);
    }),
    { numRuns: 10 },
  );
});
