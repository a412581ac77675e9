// Findings of the same key are told apart by their number, whichever registers they lie in.

import fc from "fast-check";
import type { GridCell } from "../../support/snapshotOf";
import { expenseRows } from "../../support/moneySheets";
import { checkSheets } from "../../support/checkSheets";

const HEADINGS = ["日期", "摘要", "支出金额", "经办人", "审批人"] as const;
/** Few of each, so that rows are often the same; nobody approves what he has spent himself. */
const someRow = fc.tuple(
  fc.constantFrom<GridCell>("2020.1.1", "2020.1.2", "待定"),
  fc.constantFrom<GridCell>("茶水", "书籍", null),
  fc.constantFrom<GridCell>(100, 200, "一百", null),
  fc.constant<GridCell>("赵大江"),
  fc.constant<GridCell>("赵大江"),
);
const orderOfColumns = fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 });

test("keys differ, and are numbered from two on without a gap", () => {
  const sheet = fc.tuple(orderOfColumns, fc.array(someRow, { maxLength: 12 }));
  fc.assert(
    fc.property(sheet, sheet, (...sheets) => {
      const [one, other] = sheets.map(([order, rows], at) => ({
        ...expenseRows(
          order.map((column) => HEADINGS[column]).join(" "),
          ...rows.map((row) => order.map((column) => row[column] ?? null)),
        ),
        name: `经费支出${at}`,
      }));
      const keys = checkSheets("self-approved", [one!, other!]).findings.map(({ key }) => key);
      const all = new Set(keys);
      expect(all.size).toBe(keys.length);
      for (const key of keys) {
        const [bare, number] = key.split("-");
        if (number === "2") expect(all).toContain(bare);
        else if (number !== undefined) expect(all).toContain(`${bare!}-${Number(number) - 1}`);
      }
    }),
    { numRuns: 60 },
  );
});
